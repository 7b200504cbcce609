//! Changes that meet other changes: merge by base values, conflicts, numbers, unique values.

use super::stage::*;
use crate::value::ObjectId;
use crate::wire::message::{GroupVerdict::*, MergedMember, Reason};
use tidewater_model::Value;

fn shop(stage: &Stage, rep: &Device) -> ObjectId {
    stage.put("Customer", &[("name", text("Bakery")), ("phone", text("1")), ("rep", rep.me())])
}

#[test]
fn members_changed_on_one_side_merge() {
    let stage = Stage::new();
    let (mut anna, mut boss) = (stage.device("anna", &["Rep"]), stage.device("boss", &["Manager"]));
    let customer = shop(&stage, &anna);
    assert_eq!(boss.one(&stage, update("Customer", customer, &[("notes", text(""), text("late"))])), Applied);
    assert_eq!(anna.one(&stage, update("Customer", customer, &[("phone", text("1"), text("2"))])), Applied);
    assert_eq!(stage.value("Customer", customer, "notes"), Some(text("late")));
    assert_eq!(stage.value("Customer", customer, "phone"), Some(text("2")));
}

#[test]
fn the_last_of_two_changes_of_a_member_wins_and_the_other_is_kept_in_the_history() {
    let stage = Stage::new();
    let (mut anna, mut boss) = (stage.device("anna", &["Rep"]), stage.device("boss", &["Manager"]));
    let customer = shop(&stage, &anna);
    let change = |mine| update("Customer", customer, &[("phone", text("1"), text(mine))]);
    assert_eq!([boss.one(&stage, change("2")), anna.one(&stage, change("3"))], [Applied, Applied]);
    assert_eq!(stage.value("Customer", customer, "phone"), Some(text("3")));
    let lost = stage.ask("SELECT entity, object, member, account FROM _history", &[]);
    assert_eq!(lost, [[text("Customer"), to(customer), text("phone"), anna.me()]]);
}

#[test]
fn a_change_that_somebody_else_made_as_well_changes_nothing() {
    let stage = Stage::new();
    let (mut anna, mut boss) = (stage.device("anna", &["Rep"]), stage.device("boss", &["Manager"]));
    let customer = shop(&stage, &anna);
    let change = update("Customer", customer, &[("phone", text("1"), text("2"))]);
    assert_eq!([boss.one(&stage, change.clone()), anna.one(&stage, change)], [Applied, Applied]);
    assert_eq!(stage.column("SELECT count(*) FROM _history"), [number(0)]);
}

#[test]
fn long_values_are_compared_by_their_hash() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let long = "a note of more than thirty-two bytes, really";
    let customer = stage.put("Customer", &[("notes", text(long)), ("rep", anna.me())]);
    assert_eq!(
        anna.one(&stage, update("Customer", customer, &[("notes", text(long), text("short"))])),
        Applied
    );
    assert_eq!(stage.column("SELECT count(*) FROM _history"), [number(0)]);
}

#[test]
fn counters_add_up_and_extremes_stay() {
    // Who saw `base` and made `mine` of it, while the server has `current`: what becomes of it.
    let empty = Value::Empty;
    for (member, base, mine, current, result) in [
        ("visits", number(5), number(7), number(6), number(8)),
        ("visits", number(5), number(4), number(5), number(4)),
        ("record", number(5), number(7), number(6), number(7)),
        ("record", number(5), number(6), number(9), number(9)),
        ("record", empty.clone(), number(1), empty.clone(), number(1)),
        ("low", number(5), number(3), number(4), number(3)),
        ("low", number(5), number(4), number(2), number(2)),
        ("low", empty.clone(), number(4), empty, number(4)),
    ] {
        let stage = Stage::new();
        let mut anna = stage.device("anna", &["Rep"]);
        let customer = stage.put("Customer", &[(member, current), ("rep", anna.me())]);
        let verdict = anna.one(&stage, update("Customer", customer, &[(member, base, mine.clone())]));
        assert_eq!(stage.value("Customer", customer, member), Some(result.clone()), "{member}");
        let merged = vec![MergedMember { operation: 0, member: member.into() }];
        assert_eq!(verdict, if result == mine { Applied } else { Merged(merged) }, "{member}");
    }
}

#[test]
fn a_sum_out_of_range_is_rejected() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("visits", number(i64::MAX)), ("rep", anna.me())]);
    let verdict = anna.one(&stage, update("Customer", customer, &[("visits", number(0), number(1))]));
    assert!(matches!(&reason(verdict), Reason::Invalid(faults) if faults[0].code == "overflow"));
}

#[test]
fn strict_entities_reject_the_second_change_and_answer_with_the_first() {
    let stage = Stage::new();
    let (mut anna, mut ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let plan = stage.put("Plan", &[("text", text("a"))]);
    let change =
        |mine| update("Plan", plan, &[("text", text("a"), text(mine)), ("place", text(""), text(mine))]);
    assert_eq!(anna.one(&stage, change("b")), Applied);
    let group = ben.group([change("c")]);
    let answer = ben.send(&stage, &[group]);
    let verdict = answer.outcome.unwrap().verdicts.remove(0);
    assert_eq!(reason(verdict), Reason::Conflict(vec!["text".into(), "place".into()]));
    let state = &answer.state[0];
    let mut values = Vec::new();
    let mut rows = state.puts[0].rows();
    assert_eq!(rows.next(&mut values).unwrap(), Some((plan, 0)));
    assert_eq!(values[0].to_owned(), text("b"));
    assert_eq!(stage.value("Plan", plan, "text"), Some(text("b")));
}

#[test]
fn an_object_that_is_written_as_a_whole_takes_unchanged_members_along() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let card = stage.put("Card", &[("front", text("theirs")), ("back", text("theirs"))]);
    let whole = [("front", text("old"), text("mine")), ("back", text("old"), text("old"))];
    assert_eq!(anna.one(&stage, update("Card", card, &whole)), Applied);
    assert_eq!(stage.value("Card", card, "back"), Some(text("old")));
    assert_eq!(
        stage.column("SELECT member FROM _history ORDER BY seq, number"),
        [text("front"), text("back")]
    );
}

#[test]
fn numbers_are_given_out_without_gaps() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = shop(&stage, &anna);
    let ids: Vec<_> = (0..4).map(|_| anna.id()).collect();
    let order = |id: &ObjectId| create("Order", *id, &[("customer", to(customer))]);
    let mut operations: Vec<_> = ids[..3].iter().map(order).collect();
    operations[1] = create("Order", ids[1], &[("customer", to(ids[1]))]);
    let verdicts = anna.each(&stage, operations);
    assert!(matches!(verdicts[..], [Applied, Rejected(_), Applied]), "{verdicts:?}");
    assert_eq!(anna.one(&stage, order(&ids[3])), Applied);
    assert_eq!(stage.column("SELECT number FROM \"Order\" ORDER BY id"), [number(1), number(2), number(3)]);
}

#[test]
fn audited_objects_say_who_and_when() {
    let stage = Stage::new();
    let (mut anna, mut boss) = (stage.device("anna", &["Rep"]), stage.device("boss", &["Manager"]));
    let customer = shop(&stage, &anna);
    let order = anna.id();
    stage.clock.set(1_000);
    anna.one(&stage, create("Order", order, &[("customer", to(customer))]));
    stage.clock.set(2_000);
    boss.one(&stage, update("Order", order, &[("remark", text(""), text("soon"))]));
    let marks = stage.ask("SELECT created_at, created_by, changed_at, changed_by FROM \"Order\"", &[]);
    assert_eq!(marks, [[number(1_000), anna.me(), number(2_000), boss.me()]]);
}

#[test]
fn unique_values_are_judged_in_the_order_of_the_batch() {
    let stage = Stage::new();
    let mut boss = stage.device("boss", &["Manager"]);
    let old = stage.put("Product", &[("code", text("A"))]);
    let (one, two, three) = (boss.id(), boss.id(), boss.id());
    let product = |id, code| create("Product", id, &[("code", text(code))]);
    let verdicts = boss.each(
        &stage,
        vec![product(one, "A"), delete("Product", old), product(two, "A"), product(three, "A")],
    );
    let unique = || Reason::Unique(vec!["code".into()]);
    assert!(matches!(&verdicts[0], Rejected(rejection) if rejection.reason == unique()), "{verdicts:?}");
    assert_eq!(verdicts[1..3], [Applied, Applied]);
    assert_eq!(reason(verdicts[3].clone()), unique());
    assert_eq!(stage.column("SELECT id FROM Product"), [to(two)]);
}

#[test]
fn several_members_are_unique_together_and_absent_ones_never_clash() {
    let stage = Stage::new();
    let mut boss = stage.device("boss", &["Manager"]);
    stage.put("Product", &[("code", text("A")), ("family", text("f")), ("size", number(1))]);
    let mut product = |code: &str, family: Value, size: Value| {
        let id = boss.id();
        boss.one(&stage, create("Product", id, &[("code", text(code)), ("family", family), ("size", size)]))
    };
    assert_eq!(product("B", text("f"), number(2)), Applied);
    assert_eq!(product("C", text("f"), Value::Empty), Applied);
    assert_eq!(product("D", text("f"), Value::Empty), Applied);
    let clash = product("E", text("f"), number(1));
    assert_eq!(reason(clash), Reason::Unique(vec!["family".into(), "size".into()]));
}

#[test]
fn a_change_of_one_member_may_break_a_set_of_unique_members() {
    let stage = Stage::new();
    let mut boss = stage.device("boss", &["Manager"]);
    stage.put("Product", &[("code", text("A")), ("family", text("f")), ("size", number(1))]);
    let other = stage.put("Product", &[("code", text("B")), ("family", text("f")), ("size", number(2))]);
    let verdict = boss.one(&stage, update("Product", other, &[("size", number(2), number(1))]));
    assert_eq!(reason(verdict), Reason::Unique(vec!["family".into(), "size".into()]));
}

#[test]
fn objects_are_validated_again() {
    let stage = Stage::new();
    let (mut anna, mut boss) = (stage.device("anna", &["Rep"]), stage.device("boss", &["Manager"]));
    let customer = shop(&stage, &anna);
    let long = update("Customer", customer, &[("name", text("Bakery"), text("a name that is too long"))]);
    assert!(
        matches!(&reason(boss.one(&stage, long)), Reason::Invalid(faults) if faults[0].code == "max_len")
    );
    let order = anna.id();
    anna.one(&stage, create("Order", order, &[("customer", to(customer))]));
    let line = anna.id();
    let none = create("Line", line, &[("order", to(order)), ("quantity", number(0))]);
    assert!(matches!(&reason(anna.one(&stage, none)), Reason::Invalid(faults) if faults[0].code == "min"));
}
