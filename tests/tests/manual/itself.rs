//! That the manual says what there is: its code is what these tests compile, and it leaves nothing out.

use super::*;

pub fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The code of `docs/flows.md`.
fn shown() -> Vec<String> {
    code_of("docs/flows.md")
}

fn code_of(page: &str) -> Vec<String> {
    let manual = read(page);
    let blocks = manual.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix("rust\n"));
    blocks.map(|block| block.trim_end().to_owned()).collect()
}

#[test]
fn the_code_of_the_manual_is_what_these_tests_run() {
    let modules = [
        "activities",
        "app",
        "days",
        "iterators",
        "language",
        "lists",
        "numbers",
        "objects",
        "options",
        "text",
    ];
    let compiled = modules.map(|name| read(&format!("tests/tests/manual/{name}.rs"))).concat();
    for block in shown() {
        assert!(compiled.contains(&block), "no module of this test holds\n{block}");
    }
}

#[test]
fn the_code_of_the_pages_about_synchronization_is_compiled_here() {
    let compiled = read("tests/tests/manual/synchronization.rs");
    let blocks = [code_of("docs/synchronization.md"), code_of("docs/kinds.md")].concat();
    assert!(blocks.len() > 6);
    for block in blocks {
        assert!(compiled.contains(&block), "the module of this test does not hold\n{block}");
    }
}

#[test]
fn the_code_of_the_page_about_pages_is_compiled_here() {
    use tidewater::traits::App as _;
    let compiled = read("tests/tests/manual/pages.rs");
    let blocks = code_of("docs/pages.md");
    assert!(blocks.len() > 2);
    for block in blocks {
        assert!(compiled.contains(&block), "the module of this test does not hold\n{block}");
    }
    // What the tables list of rows, forms and pages is called there as well.
    let bare = |text: &str| text.replace("\\|", "|").split_whitespace().collect::<String>();
    let (compiled, manual) = (bare(&compiled), read("docs/pages.md"));
    let calls = |line: &str| line.split('|').next().is_some_and(str::is_empty) && line.contains("| `");
    let first =
        |line: &str| line.replace("\\|", "\u{1}").split('|').nth(1).unwrap_or("").replace('\u{1}', "|");
    let mut seen = 0;
    for cell in manual.lines().filter(|line| calls(line)).map(first) {
        for code in cell.split('`').skip(1).step_by(2).filter(|code| code.contains('(')) {
            assert!(compiled.contains(&bare(code)), "the module of this test does not call `{code}`");
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen} calls in the tables");
    let app = pages::FieldSales::model();
    let names: Vec<_> = app.pages.iter().map(|page| &*page.name).collect();
    assert_eq!(names, ["orders", "order_detail", "customer_detail"]);
}

/// The flows of both pages, over two devices of one account: one round has the code of another.
#[tokio::test]
async fn the_flows_of_the_pages_about_synchronization_do_what_they_say() {
    use synchronization::*;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let server = tidewater::server::<Care>().database(file("server.db")).listen("127.0.0.1:0");
    let server = server.password_cost(PasswordCost::NONE).account("mara", "lighthouse", [Role::Carer]);
    let server = server.start().await.unwrap();
    let screen = Arc::new(Headless::confirming());
    let open = |name: &str| {
        let device = tidewater::device::<Care>().database(file(name)).server(server.url());
        device.durability(Durability::Off).synchronizes_by_itself(false).ui(Arc::clone(&screen) as _).open()
    };
    let client = open("mara.db").unwrap();
    client.sign_in("mara", "lighthouse").await.unwrap();
    assert_eq!(status_line(&client).unwrap(), "never synchronized");
    let round =
        |code: &str| client.create(Round { code: code.into(), note: "wet".into(), ..Round::default() });
    let mut first = round("north").unwrap();
    assert_eq!(client.run(hand_in, &mut first).await.unwrap(), "handed in");
    let mut stop = client.create(Stop { round: first.as_ref(), done: true }).unwrap();
    client.commit(&mut stop).unwrap();
    assert_eq!(status_line(&client).unwrap(), "1 not sent yet");
    client.sync().await.unwrap();
    assert!(status_line(&client).unwrap().starts_with("as of "));
    assert_eq!(client.run(look_up, &first).await.unwrap(), 1);
    let picture = Photograph { round: first.as_ref(), subject: "the door".into() };
    client.online().create(picture).await.unwrap();
    assert_eq!(client.run(photographs, &first).await.unwrap(), 1);
    let mut second = round("north").unwrap();
    assert_eq!(client.run(hand_in, &mut second).await.unwrap(), "somebody has to look at it");
    let [Shown::Question(asked)] = &screen.take()[..] else { panic!("one question") };
    assert!(asked.contains("code"), "{asked}");
    assert_eq!(client.sync().await.unwrap().uploaded, 1, "under another code");
    let mut third = round("north").unwrap();
    client.commit(&mut third).unwrap();
    let quiet = client.with_ui(Arc::new(Headless::new()));
    quiet.sync().await.unwrap();
    assert_eq!(status_line(&client).unwrap(), "1 to look at");
    client.run(tidy, ()).unwrap();
    assert_eq!(status_line(&client).unwrap(), "1 not sent yet");
    server.stop().await.unwrap();
    assert_eq!(client.run(hand_in, &mut first).await.unwrap(), "kept, and handed in later");
}

#[test]
fn every_function_has_an_example_in_the_manual() {
    let code = shown().join("\n");
    let mut noted: BTreeMap<&str, &str> = BTreeMap::new();
    for (line, next) in code.lines().zip(code.lines().skip(1)) {
        noted.extend(line.trim().strip_prefix("// ").map(|signature| (signature, next)));
    }
    for signature in tidewater::flow::signatures() {
        let Some(example) = noted.get(signature) else { panic!("no example of `{signature}`") };
        let name = signature.split('(').next().unwrap();
        assert!(example.contains(name), "the example of `{signature}` does not call it: {example}");
    }
    let known: BTreeSet<&str> = tidewater::flow::signatures().collect();
    let gone = noted.keys().filter(|noted| noted.contains("->") && !known.contains(*noted));
    assert_eq!(gone.collect::<Vec<_>>(), Vec::<&&str>::new(), "there is no such function");
}

/// The functions of expressions that users of the seed model expect, as its own pages name them.
const EXPECTED: &str = "isNew isSynced isSyncing empty length max min round floor ceil abs pow sqrt random \
    toLowerCase toUpperCase substring find findLast contains startsWith endsWith trim isMatch replaceAll \
    replaceFirst urlEncode urlDecode toString parseInteger parseDecimal formatDecimal parseDateTime \
    parseDateTimeUTC formatDateTime formatDateTimeUTC formatDate formatTime dateTimeToEpoch epochToDateTime \
    dateTime dateTimeUTC beginOfDay beginOfWeek beginOfMonth beginOfYear endOfDay endOfWeek endOfMonth endOfYear \
    millisecondsBetween secondsBetween minutesBetween hoursBetween daysBetween weeksBetween \
    calendarMonthsBetween calendarYearsBetween addMilliseconds addSeconds addMinutes addHours addDays addWeeks \
    addMonths addQuarters addYears subtractMilliseconds subtractSeconds subtractMinutes subtractHours \
    subtractDays subtractWeeks subtractMonths subtractQuarters subtractYears trimToSeconds trimToMinutes \
    trimToHours trimToDays trimToMonths trimToYears getCaption getKey";

/// Each has its line in the manual, which says what it is here by functions that there are, or why it is not.
#[test]
fn every_function_that_users_expect_is_told_of() {
    let manual = read("docs/flows.md");
    let (_, table) = manual.split_once("## What other systems call them").expect("the table is there");
    let rows: Vec<(&str, &str)> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "))
        .skip_while(|(there, _)| *there == "there")
        .collect();
    let code = |text: &str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let told: BTreeSet<String> = rows.iter().flat_map(|(there, _)| code(there)).collect();
    let missing: Vec<_> = EXPECTED.split_whitespace().filter(|name| !told.contains(*name)).collect();
    assert!(missing.is_empty(), "not in the table: {missing:?}");
    let names = tidewater::flow::signatures().filter_map(|signature| signature.split('(').next());
    let known: BTreeSet<&str> = names
        .chain([
            "caption",
            "me",
            "now",
            "rejection",
            "sync_status",
            "Err",
            "parse::<i64>",
            "parse::<Decimal>",
            "parse::<Date>",
        ])
        .collect();
    for (there, here) in rows {
        assert!(here.starts_with("no: ") || !code(here).is_empty(), "{there} is nothing here");
        for code in code(here) {
            // `at.plus_days(-1)`, `Date::of(2026, 11, 20)`, `cx.now().start_of_day()`
            for called in
                code.split('(').filter(|_| code.contains('(')).map(|text| text.rsplit(['.', ' ', ')']).next())
            {
                let called = called.unwrap_or_default();
                let is_name = called.starts_with(char::is_alphabetic) && !called.ends_with('!');
                assert!(
                    !is_name || known.contains(called) || !code.contains(&format!("{called}(")),
                    "`{called}` of `{code}`"
                );
            }
        }
    }
}

#[test]
fn every_construct_has_an_example_in_the_manual() {
    use tests::grammar::{Found, constructs};
    use tidewater::traits::App as _;
    let (code, mut found) = (shown().join("\n"), Found::default());
    let is_shown = |flow: &&tidewater::model::Flow| code.contains(&format!("fn {}(", flow.name));
    let app = Manual::model();
    app.nanoflows.iter().filter(is_shown).for_each(|flow| found.add(flow));
    let missing: Vec<_> = constructs().difference(&found.constructs).copied().collect();
    assert!(missing.is_empty(), "no flow of the manual has {missing:?}");
}

#[test]
fn every_activity_has_an_example_in_the_manual() {
    let code = shown().join("\n");
    let words = read("macros/src/keys.rs");
    let lists = [("ACTIVITIES", "cx."), ("WAITING", "cx."), ("ONLINE", "cx.online().")];
    for (list, context) in lists {
        let (_, names) = words.split_once(&format!("const {list}: &[&str] = &[")).unwrap();
        let (names, _) = names.split_once(']').unwrap();
        for name in names.split('"').skip(1).step_by(2) {
            assert!(code.contains(&format!("{context}{name}(")), "no example of the activity `{name}`");
        }
    }
}
