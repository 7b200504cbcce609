//! Prints what the app allows and needs: who may do what with which data, and which flows work offline.

use clap::Parser;
use field_sales::FieldSales;

/// What Field Sales allows and needs.
#[derive(Parser)]
#[command(name = "report")]
struct Arguments {
    /// As Markdown, for a page or a pull request.
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// As JSON, for other tools.
    #[arg(long)]
    json: bool,
}

fn main() -> tidewater::Result<()> {
    let arguments = Arguments::parse();
    let report = tidewater::report::<FieldSales>()?;
    if arguments.json {
        print!("{}", report.json());
    } else if arguments.markdown {
        print!("{}", report.markdown());
    } else {
        print!("{report}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use field_sales::FieldSales;

    /// Who reviews a change of the code sees in this file what it lets people do.
    #[test]
    fn the_committed_report_is_that_of_the_code() {
        let now = tidewater::report::<FieldSales>().unwrap().markdown();
        let committed = include_str!("../../report.md");
        let first = now.lines().zip(committed.lines()).find(|(now, then)| now != then);
        let refresh =
            "run `cargo run --bin report -- --markdown > example-app/report.md`, and look at the difference";
        assert!(now == committed, "report.md is older than the code; {refresh}: {first:?}");
    }

    #[test]
    fn the_report_is_json_for_other_tools() {
        let report = tidewater::report::<FieldSales>().unwrap();
        let json = serde_json::to_value(&report).unwrap();
        assert_eq!(json["entities"][0]["name"], "Customer");
        assert_eq!(json["entities"][0]["rules"][1]["condition"], "rep is me");
    }
}
