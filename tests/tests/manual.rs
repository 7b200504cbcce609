//! The examples of `docs/flows.md`, compiled and run: natively and interpreted, on equal devices.
//!
//! What stands in the manual stands in the modules of this test, word for word, and every function of
//! the table has its example there.

#![allow(
    unreachable_pub,
    missing_docs,
    clippy::all,
    clippy::pedantic,
    reason = "examples write each form of the language once, also where another is shorter"
)]

#[path = "manual/activities.rs"]
mod activities;
#[path = "manual/app.rs"]
mod app;
#[path = "manual/days.rs"]
mod days;
#[path = "manual/iterators.rs"]
mod iterators;
#[path = "manual/itself.rs"]
mod itself;
#[path = "manual/language.rs"]
mod language;
#[path = "manual/lists.rs"]
mod lists;
#[path = "manual/numbers.rs"]
mod numbers;
#[path = "manual/objects.rs"]
mod objects;
#[path = "manual/options.rs"]
mod options;
#[path = "manual/pages.rs"]
mod pages;
#[path = "manual/synchronization.rs"]
mod synchronization;
#[path = "manual/text.rs"]
mod text;
#[path = "../../runtime/tests/twins/mod.rs"]
mod twins;

use activities::*;
use app::*;
use language::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock};
use tidewater::Durability;
use tidewater::device::{Client, Headless, Shown};
use tidewater::prelude::{Date, Decimal, Obj};
use tidewater::query;
use tidewater::server::{PasswordCost, Seeder};
use twins::{Original, each_plain_flow_agrees};

tidewater::app! {
    /// The app of the manual.
    pub Manual {
        roles: Role,
        entities: [Site, Visit, Part, Drawing, Summary],
        nanoflows: [
            travel, label, days_late, codes, careful, checked, summary, day_by_day, language::report, add_line, busiest,
            open_visits, use_parts, plan, team_up, finish, greeting, hand_in, bill, lost_bills, send_first, drawings,
            draw, settle, postpone,
            make_room, stop, go_home, open_bills,
            text::texts, numbers::whole_numbers, numbers::decimals, days::days, days::instants, days::periods,
            options::options, options::results, options::half, options::orderings, lists::lists,
            iterators::chains, iterators::ends, objects::objects, objects::accounts, objects::values,
        ],
        microflows: [invoice, book],
        actions: [initials],
        pages: [visits_page, visit_page],
        offline: { home: visits_page, sync: { Drawing: online } },
    }
}

fn seed(seeder: &mut Seeder<Manual>) {
    let site = Site { name: "Mill".into(), notes: "key at the gate".into() };
    let site = seeder.create(site);
    for (title, total, day) in [("Boiler", 40, 18), ("Pump", 7, 25), ("Lift", 90, 30)] {
        let due = Date::of(2026, 11, day);
        let (title, total) = (title.to_owned(), Decimal::from(total));
        seeder.create(Visit { title, site, total, due, ..Visit::default() });
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Manual>(Role::Technician, seed));

fn visits(client: &Client) -> Vec<Obj<Visit>> {
    client.retrieve(query!(Visit, order_by = |v| v.title)).unwrap()
}

fn visit(client: &Client) -> Obj<Visit> {
    visits(client).remove(0)
}

fn site(client: &Client) -> Obj<Site> {
    client.first(query!(Site)).unwrap().unwrap()
}

// --- The functions --------------------------------------------------------------------------------

/// Every line of a flow of functions holds, natively and interpreted.
macro_rules! every_line_holds {
    ($($test:ident: $flow:path, $prepare:expr, |$given:ident| ($($argument:expr),*) as $packed:expr;)*) => {$(
        #[test]
        fn $test() {
            let outcome = DEVICE.agree::<Manual, _, _>(
                stringify!($flow),
                $prepare,
                |cx, $given| $flow(cx, $($argument),*),
                |client, $given| client.run($flow, $packed),
            );
            let lines: Vec<&str> = outcome.trim_matches(['[', ']']).split(", ").collect();
            let failed = lines.iter().position(|line| *line != "true");
            assert_eq!(failed, None, "the line of this number in {} is false: {outcome}", stringify!($flow));
        }
    )*};
}
every_line_holds! {
    functions_of_texts_hold: text::texts, |_| (), |_given| () as ();
    functions_of_whole_numbers_hold: numbers::whole_numbers, |_| (), |_given| () as ();
    functions_of_decimals_hold: numbers::decimals, |_| (), |_given| () as ();
    functions_of_days_hold: days::days, |_| (), |_given| () as ();
    functions_of_instants_hold: days::instants, |_| day(20), |day| (*day) as *day;
    functions_of_periods_hold: days::periods, |_| (), |_given| () as ();
    functions_of_options_hold: options::options, |_| (), |_given| () as ();
    functions_of_results_hold: options::results, |_| (), |_given| () as ();
    functions_of_orderings_hold: options::orderings, |_| (), |_given| () as ();
    functions_of_lists_hold: lists::lists, |_| (), |_given| () as ();
    functions_that_make_iterators_hold: iterators::chains, |_| (), |_given| () as ();
    functions_that_end_iterators_hold: iterators::ends, |_| (), |_given| () as ();
    functions_of_objects_hold: objects::objects, planned, |visit| (visit) as &*visit;
    functions_of_accounts_hold: objects::accounts, |_| (), |_given| () as ();
    functions_of_any_value_hold: objects::values, |_| day(20), |day| (*day) as *day;
}

/// A visit that the server does not know yet.
fn planned(client: &Client) -> Obj<Visit> {
    let site = site(client).as_ref();
    let mut visit = client.create(Visit { title: "New".into(), site, ..Visit::default() }).unwrap();
    client.commit(&mut visit).unwrap();
    visit
}

// --- The language ---------------------------------------------------------------------------------

/// The outcome of a flow after this preparation, the same natively and interpreted.
macro_rules! gives {
    ($($test:ident: $flow:ident, $prepare:expr, |$given:ident| ($($argument:expr),*) as $packed:expr => $expected:expr;)*) => {$(
        #[test]
        fn $test() {
            let outcome = DEVICE.agree::<Manual, _, _>(
                stringify!($flow),
                $prepare,
                |cx, $given| $flow(cx, $($argument),*),
                |client, $given| client.run($flow, $packed),
            );
            assert_eq!(outcome, $expected);
        }
    )*};
}
gives! {
    locals_and_arithmetic: travel, |_| (), |_given| (130, true) as (130, true) => "171.15";
    patterns: label, visit, |visit| (visit, 7) as (&*visit, 7) => "\"on 2026-11-18: an odd lot\"";
    conditions_that_bind: days_late, visit, |visit| (visit, day(20)) as (&*visit, day(20)) => "2";
    loops: codes, |_| ["a 4 b 5", "-1 6", "9 9"].map(str::to_owned),
        |texts| (texts, 3) as (&texts[..], 3) => "[4, 5, 11, 2, 230]";
    errors: careful, visit, |visit| (visit) as visit => "\"stored, no-parts: Boiler used no parts\"";
    lent_values: report, visits, |visits| (visits) as &visits[..] =>
        r#""Boiler         40.00\nLift           90.00\nPump            7.00\n                 137""#;
    closures: busiest, visits, |visits| (visits) as &visits[..] => r#"["Boiler", "Lift", "Pump", "LIFT"]"#;
    queries: open_visits, |_| (), |_given| (3, "Mi") as (3, "Mi") => r#"["Boiler", "3 here, 2 later", "0 dear of 0"]"#;
    atomic_flows: use_parts, visit, |visit| (visit, names(["seal", "nut"])) as (visit, names(["seal", "nut"])) => "2";
    activities_that_tell: greeting, site, |site| (site) as &*site => r#""technician, offline, key at the gate""#;
    activities_on_the_screen: finish, reported, |visit| (visit) as visit => "true";
    members_to_correct: finish, visit, |visit| (visit) as visit => "false";
}

fn day(day: i32) -> Date {
    Date::of(2026, 11, day).unwrap()
}

fn names(names: [&str; 2]) -> Vec<String> {
    names.map(str::to_owned).to_vec()
}

/// A visit that says what was done.
fn reported(client: &Client) -> Obj<Visit> {
    let mut visit = visit(client);
    visit.report = "cleaned".into();
    visit
}

#[test]
fn activities_on_objects() {
    let outcome = DEVICE.agree::<Manual, _, _>(
        "plan",
        site,
        |cx, site| plan(cx, site),
        |client, site| client.run(plan, &*site),
    );
    assert!(outcome.contains("Boiler"), "the first by title: {outcome}");
}

#[test]
fn sets_of_references() {
    let outcome = DEVICE.agree::<Manual, _, _>(
        "team_up",
        visit,
        |cx, visit| team_up(cx, visit),
        |client, visit| client.run(team_up, &*visit),
    );
    assert_eq!(outcome, "2", "one visit with me, and me on it");
}

#[test]
fn records() {
    let parts = |summary: Summary| (summary.visits, summary.total);
    let outcome = DEVICE.agree::<Manual, _, _>(
        "summary",
        visits,
        |cx, visits| summary(cx, visits).map(parts),
        |client, visits| client.run(summary, &visits[..]).map(parts),
    );
    assert_eq!(outcome, "(3, 137)");
}

#[test]
fn transient_objects() {
    let outcome = DEVICE.agree::<Manual, _, _>(
        "day_by_day",
        visits,
        |cx, visits| day_by_day(cx, visits),
        |client, visits| client.run(day_by_day, &visits[..]),
    );
    assert_eq!(outcome.matches(" before that ").count(), 2, "{outcome}");
}

/// A device of which a change was rejected: what it changed, another device of the account deleted meanwhile.
static REJECTED: LazyLock<Original> = LazyLock::new(|| {
    Original::used::<Manual>(Role::Technician, seed, async |client, other| {
        let lift = |client: &Client| client.first(query!(Visit, |v| v.title == "Lift")).unwrap().unwrap();
        let mut mine = lift(client);
        mine.title = "Lift, again".into();
        client.commit(&mut mine).unwrap();
        other.delete(lift(other)).unwrap();
        other.sync().await.unwrap();
        client.sync().await.unwrap();
        assert_eq!(client.rejected().unwrap().len(), 1);
    })
});

#[test]
fn what_was_rejected_is_settled() {
    for gives_up in [false, true] {
        let outcome = REJECTED.agree::<Manual, _, _>(
            "settle",
            |_| (),
            |cx, ()| settle(cx, gives_up),
            |client, ()| client.run(settle, gives_up),
        );
        assert!(outcome.len() > 10, "the reason: {outcome}");
    }
}

/// Parts that the server has go; while one is unsent, taking them off is an error.
#[test]
fn room_is_made() {
    static SENT: LazyLock<Original> = LazyLock::new(|| {
        Original::used::<Manual>(Role::Technician, seed, async |client, _| {
            client.run(use_parts, (&mut visit(client), names(["seal", "nut"]))).unwrap();
            client.sync().await.unwrap();
        })
    });
    let outcome = SENT.agree::<Manual, _, _>(
        "make_room",
        |_| (),
        |cx, ()| make_room(cx),
        |client, ()| client.run(make_room, ()),
    );
    assert_eq!(outcome, "0");
    let outcome = SENT.agree::<Manual, _, _>(
        "make_room, with unsent parts",
        |client| client.run(use_parts, (&mut visit(client), names(["bolt", "ring"]))).unwrap(),
        |cx, _| make_room(cx),
        |client, _| client.run(make_room, ()),
    );
    assert!(outcome.starts_with("[unsent]"), "{outcome}");
}

#[test]
fn calls_whose_answers_were_lost_are_known() {
    let lose = |client: &Client| {
        let visit = visit(client);
        twins::with_lost_answers(client.run(bill, &visit)).unwrap_err().code().to_owned()
    };
    let outcome = DEVICE.agree::<Manual, _, _>(
        "open_bills",
        |client| [lose(client), lose(client)],
        |cx, codes| open_bills(cx).map(|count| (count, codes.clone())),
        |client, codes| client.run(open_bills, ()).map(|count| (count, codes.clone())),
    );
    assert_eq!(outcome, r#"(2, ["unknown", "unknown"])"#);
}

/// Every activity that does not wait is in a flow that is compared: one of those that a generator made, or
/// one of the manual, none of which is left out.
#[test]
fn every_activity_of_a_plain_flow_is_compared() {
    use tests::grammar::{self, Found};
    use tidewater::traits::App as _;
    let mut found = Found::default();
    let (functions, statements) = (grammar::functions().1, grammar::statements().1);
    functions.iter().chain(&statements).for_each(|made| found.add(&made.flow));
    let app = Manual::model();
    app.nanoflows.iter().filter(|flow| !flow.is_async).for_each(|flow| found.add(flow));
    let words = itself::read("macros/src/keys.rs");
    let names = words.split_once("const ACTIVITIES: &[&str] = &[").and_then(|(_, rest)| rest.split_once(']'));
    let (names, _) = names.expect("the activities are listed");
    let all: Vec<&str> = names.split('"').skip(1).step_by(2).collect();
    assert!(all.len() > 30, "{all:?}");
    let missing: Vec<_> = all.iter().filter(|name| !found.activities.contains(**name)).collect();
    assert!(missing.is_empty(), "no flow that is compared does {missing:?}");
}

impl std::fmt::Debug for Summary {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} visits for {}", self.visits, self.total)
    }
}

/// What the flows of the manual's own app do is told above; these run them over drawn arguments as well.
#[test]
fn every_plain_flow_of_the_manual_agrees_over_drawn_arguments() {
    let original = Original::new::<Manual>(Role::Technician, seed).filled::<Manual>();
    each_plain_flow_agrees! { original, Manual, without [add_line], fails [make_room: "unsent"]:
        fn plan(site: &Obj<Site>);
        fn team_up(visit: &Obj<Visit>);
        fn finish(visit: &mut Obj<Visit>);
        fn greeting(site: &Obj<Site>);
        fn open_bills();
        fn settle(gives_up: bool);
        fn postpone(due: Date);
        fn make_room();
        fn days::days();
        fn days::instants(day: Date);
        fn days::periods();
        fn iterators::chains();
        fn iterators::ends();
        fn travel(kilometres: i32, night: bool);
        fn label(visit: &Obj<Visit>, parts: i32);
        fn days_late(visit: &Obj<Visit>, today: Date);
        fn codes(texts: &[String], most: usize);
        fn careful(visit: &mut Obj<Visit>);
        fn checked(visit: &Obj<Visit>);
        fn summary(visits: &[Obj<Visit>]);
        fn day_by_day(visits: &[Obj<Visit>]);
        fn report(visits: &[Obj<Visit>]);
        fn busiest(visits: &[Obj<Visit>]);
        fn open_visits(within: i64, words: &str);
        fn use_parts(visit: &mut Obj<Visit>, names: Vec<String>);
        fn lists::lists();
        fn numbers::whole_numbers();
        fn numbers::decimals();
        fn objects::objects(visit: &Obj<Visit>);
        fn objects::accounts();
        fn objects::values(day: Date);
        fn options::options();
        fn options::results();
        fn options::half(number: i32);
        fn options::orderings();
        fn text::texts();
    }
}

#[test]
fn every_plain_flow_of_the_pages_about_pages_and_synchronization_agrees() {
    use pages::Order;
    let original = Original::drawn::<pages::FieldSales>(pages::Role::Manager);
    each_plain_flow_agrees! { original, pages::FieldSales:
        fn pages::new_order();
        fn pages::place_order(order: &mut Obj<Order>);
        fn pages::look_at(order: &Obj<Order>);
    }
    let original = Original::drawn::<synchronization::Care>(synchronization::Role::Carer);
    each_plain_flow_agrees! { original, synchronization::Care:
        fn synchronization::tidy();
    }
}

// --- What waits -----------------------------------------------------------------------------------

#[tokio::test]
async fn activities_that_wait_and_microflows() {
    let folder = tempfile::tempdir().unwrap();
    let server =
        tidewater::server::<Manual>().database(folder.path().join("server.db")).listen("127.0.0.1:0");
    let server = server.password_cost(PasswordCost::NONE).durability(Durability::Off).seed(seed);
    let server = server.account("tester", "a password", [Role::Technician]).start().await.unwrap();
    let screen = Arc::new(Headless::confirming());
    let client = tidewater::device::<Manual>().database(folder.path().join("device.db"));
    let client = client.server(server.url()).durability(Durability::Off).ui(screen.clone()).open().unwrap();
    client.sign_in("tester", "a password").await.unwrap();
    client.sync().await.unwrap();

    let mut visit = visit(&client);
    client.run(use_parts, (&mut visit, names(["seal", "nut"]))).unwrap();
    visit.total = Decimal::new(12_345, 3).unwrap();
    assert_eq!(client.run(hand_in, &mut visit).await.unwrap(), "4 sent, no. 3, B");
    assert_eq!(screen.take(), [Shown::Question("Hand in Boiler?".into())]);
    assert_eq!(visit.total.to_string(), "8.4", "7 for the parts, and the tax");

    assert_eq!(client.run(bill, &visit).await.unwrap(), "no. 3");
    assert_eq!(client.run(lost_bills, ()).await.unwrap(), Vec::<String>::new());

    let mut parts = client.retrieve(query!(Part, order_by = |p| p.quantity)).unwrap();
    client.delete(parts.remove(0)).unwrap();
    parts[0].quantity += 1;
    client.commit(&mut parts[0]).unwrap();
    visit.report = "soon".into();
    client.commit(&mut visit).unwrap();
    assert_eq!(client.run(send_first, &visit).await.unwrap(), "1, 2, 0, 0");
    assert_eq!(client.run(settle, true).unwrap(), Vec::<String>::new());
    assert_eq!(client.run(make_room, ()).unwrap(), 0);
    assert!(client.sync().await.unwrap().downloaded > 0, "what was taken off comes back");

    let site = site(&client);
    assert_eq!(client.run(draw, (&site, "Cellar".to_owned())).await.unwrap(), "Cellar 1, true, 0 left");
    let roof = Drawing { site: site.as_ref(), title: "Roof".into(), version: 1 };
    client.online().create(roof).await.unwrap();
    assert_eq!(client.run(drawings, &site).await.unwrap(), ["Roof"]);

    server.stop().await.unwrap();
    assert_eq!(client.run(drawings, &site).await.unwrap(), ["not without a connection"]);
    visit.report = "later".into();
    assert_eq!(client.run(hand_in, &mut visit).await.unwrap(), "later");
    client.run(stop, ()).await.unwrap();
    client.run(go_home, ()).await.unwrap();
    assert!(client.me().is_err(), "nobody is signed in");
}
