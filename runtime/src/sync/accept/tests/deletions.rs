//! Deletions: what goes with them, what prevents them, and what they meet.

use super::stage::*;
use crate::sync::seen_hash;
use crate::value::ObjectId;
use crate::wire::message::{GroupVerdict::*, Operation, OperationChange, Reason};
use tidewater_model::Value;

struct Trade {
    stage: Stage,
    anna: Device,
    boss: Device,
    customer: ObjectId,
    order: ObjectId,
    lines: [ObjectId; 2],
}

fn trade() -> Trade {
    let stage = Stage::new();
    let (anna, boss) = (stage.device("anna", &["Rep"]), stage.device("boss", &["Manager"]));
    let customer = stage.put("Customer", &[("name", text("x")), ("rep", anna.me())]);
    let order = stage.put("Order", &[("customer", to(customer))]);
    let line = || stage.put("Line", &[("order", to(order)), ("quantity", number(1))]);
    let lines = [line(), line()];
    Trade { stage, anna, boss, customer, order, lines }
}

#[test]
fn what_belongs_to_a_deleted_object_goes_with_it_and_into_the_history() {
    let Trade { stage, mut anna, order, lines, .. } = trade();
    assert_eq!(anna.one(&stage, delete("Order", order)), Applied);
    assert_eq!(stage.column("SELECT count(*) FROM Line"), [number(0)]);
    let lost = stage.column("SELECT object FROM _history WHERE member = '' ORDER BY object");
    assert_eq!(lost, [to(order), to(lines[0]), to(lines[1])]);
}

#[test]
fn a_deletion_takes_rows_along_that_the_account_may_not_see() {
    let Trade { stage, mut boss, order, .. } = trade();
    assert_eq!(boss.one(&stage, delete("Order", order)), Applied, "a manager may not delete lines");
    assert_eq!(stage.column("SELECT count(*) FROM Line"), [number(0)]);
}

#[test]
fn objects_that_are_referred_to_are_kept_and_the_device_gets_them_back() {
    let Trade { stage, mut boss, customer, .. } = trade();
    let group = boss.group([delete("Customer", customer)]);
    let answer = boss.send(&stage, &[group]);
    assert_eq!(reason(answer.outcome.unwrap().verdicts.remove(0)), Reason::Prevented);
    assert_eq!(answer.state[0].puts[0].count, 1);
    assert!(stage.value("Customer", customer, "name").is_some());
}

#[test]
fn what_prevents_a_deletion_may_be_deleted_before_it_in_the_same_batch() {
    let Trade { stage, mut boss, customer, order, .. } = trade();
    let verdicts = boss.each(&stage, vec![delete("Order", order), delete("Customer", customer)]);
    assert_eq!(verdicts, [Applied, Applied]);
    assert_eq!(stage.column("SELECT count(*) FROM Customer"), [number(0)]);
}

#[test]
fn what_the_batch_itself_refers_with_counts() {
    let Trade { stage, mut anna, mut boss, customer, order, lines } = trade();
    let (other, line) = (anna.id(), anna.id());
    let verdicts = anna.each(
        &stage,
        vec![
            create("Order", other, &[("customer", to(customer))]),
            create("Line", line, &[("order", to(other)), ("quantity", number(1))]),
            update("Line", lines[0], &[("order", to(order), to(other))]),
            delete("Order", other),
        ],
    );
    assert_eq!(verdicts, [Applied, Applied, Applied, Applied]);
    assert_eq!(stage.column("SELECT id FROM Line"), [to(lines[1])]);
    let late = boss.id();
    let verdicts = boss.each(
        &stage,
        vec![
            delete("Order", order),
            create("Order", late, &[("customer", to(customer))]),
            delete("Customer", customer),
        ],
    );
    assert_eq!(reason(verdicts[2].clone()), Reason::Prevented);
}

#[test]
fn what_was_moved_under_a_deleted_object_in_its_batch_is_kept_by_what_hangs_on_it() {
    let Trade { stage, mut anna, .. } = trade();
    let old = stage.put("Hall", &[("name", text("old"))]);
    let rack = stage.put("Rack", &[("hall", to(old))]);
    stage.put("Crate", &[("rack", to(rack))]);
    let new = anna.id();
    let verdicts = anna.each(
        &stage,
        vec![
            create("Hall", new, &[("name", text("new"))]),
            update("Rack", rack, &[("hall", to(old), to(new))]),
            delete("Hall", new),
        ],
    );
    assert_eq!(verdicts[..2], [Applied, Applied]);
    assert_eq!(reason(verdicts[2].clone()), Reason::Prevented);
    assert_eq!(stage.value("Rack", rack, "hall"), Some(to(new)));
}

#[test]
fn what_a_rejected_group_deleted_is_not_deleted() {
    let Trade { stage, mut anna, customer, .. } = trade();
    let (order, unknown) = (anna.id(), anna.id());
    let made = create("Order", order, &[("customer", to(customer))]);
    let groups = [
        anna.group([made.clone(), delete("Order", order), update("Customer", unknown, &[])]),
        anna.group([made]),
    ];
    let verdicts = anna.send(&stage, &groups).outcome.unwrap().verdicts;
    assert_eq!(reason(verdicts[0].clone()), Reason::Gone);
    assert_eq!(verdicts[1], Applied);
    assert_eq!(stage.value("Order", order, "customer"), Some(to(customer)));
}

#[test]
fn optional_references_to_a_deleted_object_are_emptied() {
    let Trade { stage, mut anna, order, .. } = trade();
    let plan = stage.put("Plan", &[("about", to(order))]);
    assert_eq!(anna.one(&stage, delete("Order", order)), Applied);
    assert_eq!(stage.value("Plan", plan, "about"), Some(Value::Empty));
    let lost = stage.column("SELECT object FROM _history WHERE member = 'about'");
    assert_eq!(lost, [to(plan)]);
}

#[test]
fn a_reference_that_one_batch_sets_and_empties_again_is_told_to_its_device() {
    let Trade { stage, mut anna, order, .. } = trade();
    let plan = stage.put("Plan", &[("text", text("p"))]);
    let verdicts = anna.each(
        &stage,
        vec![update("Plan", plan, &[("about", Value::Empty, to(order))]), delete("Order", order)],
    );
    assert_eq!(verdicts, [Applied, Applied]);
    assert_eq!(stage.value("Plan", plan, "about"), Some(Value::Empty), "as before the batch");
    let told = "SELECT id FROM _change WHERE \"grant\" = ?1 AND key = ?2 AND replica = 0";
    let by_upload = stage.engine.by_upload(stage.engine.catalog.find("Plan").unwrap());
    let told = stage.ask(told, &[number(by_upload), number(anna.number.into())]);
    assert_eq!(told, [[to(plan)]], "the device shows what it sent until a download tells it otherwise");
}

#[test]
fn a_deletion_wins_against_edits_before_and_after_it() {
    let Trade { stage, mut anna, mut boss, order, .. } = trade();
    let edit = |mine| update("Order", order, &[("remark", text(""), text(mine))]);
    assert_eq!(boss.one(&stage, edit("urgent")), Applied);
    assert_eq!(anna.one(&stage, delete("Order", order)), Applied);
    assert_eq!(reason(boss.one(&stage, edit("very urgent"))), Reason::Gone);
    assert_eq!(reason(boss.one(&stage, delete("Order", order))), Reason::Gone);
    let sql = "SELECT \"group\" FROM SynchronizationError WHERE object = ?1 ORDER BY id";
    let kept = stage.ask(sql, &[text(&order.to_string())]);
    assert!(kept[0][0].text().unwrap().contains("very urgent"));
}

#[test]
fn a_child_that_was_created_for_a_deleted_parent_is_dangling() {
    let Trade { stage, mut anna, mut boss, order, .. } = trade();
    boss.one(&stage, delete("Order", order));
    let line = anna.id();
    let verdict = anna.one(&stage, create("Line", line, &[("order", to(order)), ("quantity", number(1))]));
    assert_eq!(
        reason(verdict),
        Reason::Dangling { member: "order".into(), target: "Order".into(), id: order }
    );
}

#[test]
fn a_strict_object_is_deleted_only_as_it_was_seen() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let plan = stage.put("Plan", &[("text", text("a"))]);
    let catalog = tidewater_model::Catalog::new(<super::app::Shop as crate::typed::App>::model()).unwrap();
    let entity = catalog.named("Plan").unwrap();
    let seen = |content| seen_hash(entity, &[text(content), text(""), Value::Empty], 0);
    let delete = |hash| Operation { entity: "Plan".into(), id: plan, change: OperationChange::Delete(hash) };
    for hash in [None, Some(seen("b"))] {
        assert_eq!(reason(anna.one(&stage, delete(hash))), Reason::Conflict(Vec::new()));
    }
    assert_eq!(anna.one(&stage, delete(Some(seen("a")))), Applied);
}

#[test]
fn ids_of_deleted_objects_are_never_created_again() {
    let Trade { stage, mut anna, customer, .. } = trade();
    let order = anna.id();
    let create = || create("Order", order, &[("customer", to(customer))]);
    assert_eq!(anna.each(&stage, vec![create(), delete("Order", order)]), [Applied, Applied]);
    assert_eq!(reason(anna.one(&stage, create())), Reason::Gone);
    let verdicts = anna.each(&stage, vec![create()]);
    assert_eq!(reason(verdicts[0].clone()), Reason::Gone);
    assert_eq!(stage.value("Order", order, "remark"), None);
    stage.clock.set(91 * 24 * 60 * 60 * 1_000);
    stage.forget_outcomes();
    assert_eq!(reason(anna.one(&stage, create())), Reason::Gone, "its values are forgotten, its id is not");
}

#[test]
fn an_id_that_was_created_and_deleted_in_one_batch_stays_deleted() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let plan = anna.id();
    let card = create("Card", plan, &[]);
    let verdicts = anna.each(&stage, vec![card.clone(), delete("Card", plan), card]);
    assert_eq!(verdicts[..2], [Applied, Applied]);
    assert_eq!(reason(verdicts[2].clone()), Reason::Gone);
}
