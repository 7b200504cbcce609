//! The server of field sales.
//!
//! `cargo run` starts it with the sample books and accounts, on this machine only. Without `--demo` it
//! starts empty, with the accounts that `--account` names.

use clap::Parser;
use field_sales::sample::{self, ACCOUNTS};
use field_sales::{FieldSales, Role};
use std::io::{BufRead, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use tidewater::server::{SampleAccount, ServerBuilder, Welcome};

/// Where the server listens, and where the client looks for it, unless told otherwise.
const USUAL_ADDRESS: &str = "127.0.0.1:8080";

/// The server of field sales.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// The database file [default: data/demo.db with --demo, else data/server.db].
    #[arg(long, value_name = "FILE")]
    database: Option<PathBuf>,
    /// The address to listen on; port 0 takes any free one.
    #[arg(long, value_name = "ADDRESS", default_value = USUAL_ADDRESS)]
    listen: String,
    /// Start with the sample books and accounts; also by TIDEWATER_DEMO=1. Loopback only.
    #[arg(long)]
    demo: bool,
    /// Forget what was done to the sample books and start over. Devices must start over, too.
    #[arg(long)]
    reset_demo: bool,
    /// An account to make if it is not there: NAME:Manager or NAME:Rep. Asks for the password.
    #[arg(long, value_name = "NAME:ROLE")]
    account: Vec<String>,
}

#[tidewater::main]
async fn main() -> ExitCode {
    let mut options = Options::parse();
    options.demo |= options.reset_demo || asked_for_by_the_environment();
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::FAILURE
        }
    }
}

/// `cargo run` says so through `.cargo/config.toml`.
#[expect(clippy::disallowed_methods, reason = "a binary may read the environment")]
fn asked_for_by_the_environment() -> bool {
    std::env::var("TIDEWATER_DEMO").is_ok_and(|value| value == "1")
}

async fn run(options: Options) -> Result<(), String> {
    let usual = if options.demo { "data/demo.db" } else { "data/server.db" };
    let database = options.database.unwrap_or_else(|| PathBuf::from(usual));
    if let Some(folder) = database.parent() {
        std::fs::create_dir_all(folder)
            .map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
    }
    if options.reset_demo {
        forget(&database, &options.listen)?;
    }
    let mut server = tidewater::server::<FieldSales>().database(&database).listen(&options.listen);
    for account in &options.account {
        server = with_account(server, account)?;
    }
    server = server.welcome(Welcome { without_accounts: WITHOUT_ACCOUNTS.to_owned(), ..Welcome::default() });
    if options.demo {
        server = server.seed(sample::trade).welcome(welcome(&options.listen));
    }
    server.serve().await.map_err(|error| explain(error, options.demo))
}

/// Removes the sample database, unless a server is using it or it is something else.
fn forget(database: &Path, address: &str) -> Result<(), String> {
    TcpListener::bind(address)
        .map_err(|_| format!("{address} is in use: stop the server there before resetting its sample"))?;
    tidewater::server::remove_database::<FieldSales>(database).map_err(|error| error.to_string())
}

/// Adds `mara:Manager`, with the password that the next line of the input holds.
fn with_account(
    server: ServerBuilder<FieldSales>,
    account: &str,
) -> Result<ServerBuilder<FieldSales>, String> {
    let (name, role) = match account.split_once(':') {
        Some((name, "Manager")) => (name, Role::Manager),
        Some((name, "Rep")) => (name, Role::Rep),
        _ => return Err(format!("`{account}` is no account: write NAME:Manager or NAME:Rep")),
    };
    eprint!("Password for {name}: ");
    let _ = std::io::stderr().flush();
    let mut password = String::new();
    std::io::stdin().lock().read_line(&mut password).map_err(|error| error.to_string())?;
    Ok(server.account(name, password.trim_end_matches(['\r', '\n']), [role]))
}

/// What helps beyond the library's own words: how to leave the sample out.
fn explain(error: tidewater::Error, demo: bool) -> String {
    match error {
        tidewater::Error::SampleAccountsInPublic { address } if demo => format!(
            "{address} can be reached by others, and the sample accounts have printed passwords; \
             listen on 127.0.0.1, or set TIDEWATER_DEMO=0 and name your own with --account"
        ),
        other => other.to_string(),
    }
}

/// What helps when nobody could sign in.
const WITHOUT_ACCOUNTS: &str =
    "stop it, and start it with --account NAME:Manager, or with --demo for sample books and accounts";

/// Three commands that show the point: look, work, send.
const NEXT: [(&str, &str); 3] = [
    ("sign-in anna --password lighthouse", "In a second terminal: a device for Anna, with her shops"),
    ("order new \"Copper Kettle\"", "Take an order; stop this server first (Ctrl-C), if you like"),
    ("sync", "Send what was done, fetch what others did"),
];

fn welcome(address: &str) -> Welcome {
    let account = |account: &sample::SampleAccount| SampleAccount {
        name: account.name.to_owned(),
        password: account.password.to_owned(),
        description: account.about.to_owned(),
    };
    // A client looks at the usual address, and must be told of another one.
    let server = if address == USUAL_ADDRESS { String::new() } else { format!("--server http://{address} ") };
    let command = |(command, purpose): (&str, &str)| {
        (format!("cargo run --bin client -- {server}{command}"), purpose.to_owned())
    };
    Welcome {
        accounts: ACCOUNTS.iter().map(account).collect(),
        commands: NEXT.into_iter().map(command).collect(),
        without_accounts: WITHOUT_ACCOUNTS.to_owned(),
    }
}
