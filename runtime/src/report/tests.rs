//! The words of a report, for every form that a condition can have.

use super::Report;
use crate::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
}
use Role::{Manager, Rep};

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Draft,
    #[caption("On its way")]
    Shipped,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
struct Shop {
    name: String,
    limit: Decimal,
    rep: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Rep, read, where = |o, me| o.shop.rep == me && (o.open || o.status == Status::Shipped))]
#[access(Rep, read, where = |o, _| o.status < Status::Shipped)]
#[access(Rep, read, where = |o, _| o.placed.is_none() && o.other.is_some())]
#[access(Rep, read, where = |o, _| !(o.open && o.amount * 2 > o.shop.limit + 1))]
#[access(Rep, read, where = |o, me| o.other.is_some_and(|s| s.rep == me || s.name.starts_with("A")))]
#[access(Rep, read, where = |o, me| me.has(Manager) || o.note.to_lowercase().contains("x"))]
#[access(Rep, read, where = |o, _| o.day.year() >= 2026 && o.note.len() == 3)]
#[access(Rep, create, write(note), where = |o| o.open, after = any)]
#[access(Rep, delete, where = |o, _| o.open, server_only)]
#[access(Rep, write(note), where = |o| o.open, after = |o, _| !o.open)]
#[access(Rep, read, where = |o, me| !(o.shop.rep == me))]
struct Order {
    shop: Ref<Shop>,
    other: Option<Ref<Shop>>,
    status: Status,
    open: bool,
    amount: Decimal,
    placed: Option<DateTime>,
    day: Date,
    note: String,
    number: AutoNumber,
    secret: HashedString,
}

crate::app! {
    /// An app.
    Shops { roles: Role, auditors: [Manager], entities: [Shop, Order] }
}

fn report() -> Report {
    crate::report::<Shops>().unwrap()
}

#[test]
fn conditions_are_said_in_words() {
    let rules: Vec<_> = report().entities[1].rules.iter().map(ToString::to_string).collect();
    let expected = [
        r#"Rep: shop.rep is me and (open or status is "On its way")"#,
        r#"Rep: status is less than "On its way""#,
        "Rep: placed is empty and other is set",
        "Rep: not (open and amount * 2 is more than shop.limit + 1)",
        r#"Rep: other.rep is me or other.name starts with "A""#,
        r#"Rep: I am Manager or (note in lower case) contains "x""#,
        "Rep: year of day is at least 2026 and length of note is 3",
        "Rep: open; afterwards anything",
        "Rep: open (judged by the server alone)",
        "Rep: open; afterwards not open",
        "Rep: not (shop.rep is me) (a change makes devices compare all of them)",
    ];
    assert_eq!(rules, expected);
}

#[test]
fn a_right_names_the_rules_that_give_it() {
    let order = &report().entities[1];
    let rep = &order.roles[1];
    assert_eq!((&rep.create[..], &rep.delete[..]), (&[7][..], &[8][..]));
    let note = rep.members.iter().find(|member| &*member.name == "note").unwrap();
    assert_eq!((&note.read[..], &note.write[..]), (&[0, 1, 2, 3, 4, 5, 6, 10][..], &[7, 9][..]));
    let manager = &order.roles[0];
    assert!(manager.members.iter().all(|member| member.read.is_empty() && member.write.is_empty()));
}

#[test]
fn nobody_reads_a_hashed_text_or_writes_a_number_of_the_server() {
    let order = &report().entities[1];
    let rep =
        |name: &str| order.roles[1].members.iter().find(|member| &*member.name == name).unwrap().clone();
    assert_eq!(rep("secret").read, Vec::<usize>::new());
    assert_eq!(rep("number").write, Vec::<usize>::new());
}

#[test]
fn the_text_and_the_markdown_hold_the_same_cells() {
    let report = report();
    let (text, markdown) = (report.to_string(), report.markdown());
    for cell in ["if [8]", "read, write [1]", "read if [1] or [2]"] {
        assert!(text.contains(cell) && markdown.contains(cell), "{cell} is missing");
    }
    let auditors = "Manager: may read all that was lost, rejected and synchronized";
    assert!(text.contains(auditors) && markdown.contains(auditors), "{text}");
    assert!(markdown.contains("|  | Manager | Rep |\n| --- | --- | --- |\n"), "{markdown}");
}
