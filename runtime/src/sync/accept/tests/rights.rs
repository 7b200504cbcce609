//! Who may change what, and what an answer tells about what one may not see.

use super::stage::*;
use crate::wire::message::{Base, GroupVerdict::*, MemberChange, Operation, OperationChange, Reason};
use tidewater_model::Value;

#[test]
fn unknown_unreadable_and_deleted_objects_give_the_same_answer() {
    let stage = Stage::new();
    let (mut anna, ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let mut boss = stage.device("boss", &["Manager"]);
    let unreadable = stage.put("Customer", &[("name", text("x")), ("rep", ben.me())]);
    let deleted = stage.put("Customer", &[("name", text("x")), ("rep", anna.me())]);
    assert_eq!(boss.one(&stage, delete("Customer", deleted)), Applied);
    let unknown = crate::value::ObjectId::new(4_000, 1).unwrap();
    let mut dangling = Vec::new();
    for id in [unreadable, deleted, unknown] {
        let change = update("Customer", id, &[("phone", text(""), text("1"))]);
        assert_eq!(reason(anna.one(&stage, change)), Reason::Gone);
        assert_eq!(reason(anna.one(&stage, delete("Customer", id))), Reason::Gone);
        let order = anna.id();
        let verdict = reason(anna.one(&stage, create("Order", order, &[("customer", to(id))])));
        assert_eq!(verdict, Reason::Dangling { member: "customer".into(), target: "Customer".into(), id });
        let group = anna.group([create("Order", order, &[("customer", to(id))])]);
        let state = anna.send(&stage, &[group]).state.remove(0);
        dangling.push((state.puts.len(), state.drops.len()));
    }
    assert_eq!(dangling, [(0, 1); 3]);
}

#[test]
fn an_object_that_was_handed_to_somebody_else_is_gone() {
    let stage = Stage::new();
    let (mut anna, ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let mut boss = stage.device("boss", &["Manager"]);
    let customer = stage.put("Customer", &[("name", text("x")), ("rep", anna.me())]);
    boss.one(&stage, update("Customer", customer, &[("rep", anna.me(), ben.me())]));
    let change = update("Customer", customer, &[("phone", text(""), text("1"))]);
    assert_eq!(reason(anna.one(&stage, change)), Reason::Gone);
}

#[test]
fn nobody_moves_an_object_out_of_their_own_rule() {
    let stage = Stage::new();
    let (mut anna, ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let own = stage.put("Customer", &[("rep", anna.me())]);
    let other = stage.put("Customer", &[("rep", ben.me())]);
    let order = stage.put("Order", &[("customer", to(own))]);
    let change = update("Order", order, &[("customer", to(own), to(other))]);
    let expected = Reason::Dangling { member: "customer".into(), target: "Customer".into(), id: other };
    assert_eq!(reason(anna.one(&stage, change)), expected);
    let change = update("Customer", own, &[("rep", anna.me(), ben.me())]);
    assert_eq!(reason(anna.one(&stage, change)), Reason::Access(Some("rep".into())));
}

#[test]
fn a_guessed_base_tells_nothing_about_an_unreadable_member() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("credit", number(500)), ("rep", anna.me())]);
    let guess = |base: Base, mine: Value| Operation {
        entity: "Customer".into(),
        id: customer,
        change: OperationChange::Update(vec![MemberChange { member: "credit".into(), base, mine }]),
    };
    let guesses = [
        guess(Base::Value(number(500)), number(1)),
        guess(Base::Value(number(499)), number(1)),
        guess(Base::Unread, number(500)),
        guess(Base::Value(number(500)), number(500)),
    ];
    let reasons: Vec<_> = guesses.into_iter().map(|guess| anna.one(&stage, guess)).collect();
    assert_eq!(reason(reasons[0].clone()), Reason::Access(Some("credit".into())));
    assert!(reasons.iter().all(|verdict| *verdict == reasons[0]), "{reasons:?}");
}

#[test]
fn a_guessed_reference_tells_nothing_about_an_unreadable_one() {
    let stage = Stage::new();
    let (mut anna, ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let sponsor = stage.put("Customer", &[("rep", ben.me())]);
    let other = stage.put("Customer", &[("rep", ben.me())]);
    let own = stage.put("Customer", &[("rep", anna.me())]);
    let customer = stage.put("Customer", &[("rep", anna.me()), ("sponsor", to(sponsor))]);
    let guess = |mine| update("Customer", customer, &[("sponsor", Value::Empty, mine)]);
    let expected = |id| Reason::Dangling { member: "sponsor".into(), target: "Customer".into(), id };
    for target in [sponsor, other] {
        assert_eq!(reason(anna.one(&stage, guess(to(target)))), expected(target));
    }
    for mine in [to(own), Value::Empty] {
        assert_eq!(reason(anna.one(&stage, guess(mine))), Reason::Access(Some("sponsor".into())));
    }
}

#[test]
fn the_state_of_a_row_leaves_out_what_the_account_may_not_read() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("name", text("x")), ("credit", number(500)), ("rep", anna.me())]);
    let group = anna.group([delete("Customer", customer)]);
    let answer = anna.send(&stage, &[group]);
    assert_eq!(reason(answer.outcome.unwrap().verdicts.remove(0)), Reason::Access(None));
    let table = &answer.state[0].puts[0];
    let at = table.members.iter().position(|member| &**member == "credit").unwrap();
    let mut values = Vec::new();
    let (_, mask) = table.rows().next(&mut values).unwrap().unwrap();
    assert_eq!(mask >> at & 1, 1);
    assert!(values[at].to_owned().is_empty());
}

#[test]
fn a_role_that_was_taken_away_counts_at_once() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("rep", anna.me())]);
    let change = |mine| update("Customer", customer, &[("phone", text(""), text(mine))]);
    assert_eq!(anna.one(&stage, change("1")), Applied);
    stage.set_roles(&anna, &[]);
    assert_eq!(reason(anna.one(&stage, change("2"))), Reason::Gone);
    stage.set_roles(&anna, &["Rep", "Manager"]);
    let answer = anna.send(&stage, &[anna.group([change("3")])]);
    assert_eq!(answer.head.roles, ["Manager".into(), "Rep".into()]);
}

#[test]
fn the_objects_of_one_group_may_refer_to_each_other_in_any_order() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("name", text("x")), ("rep", anna.me())]);
    let (order, line) = (anna.id(), anna.id());
    let line = create("Line", line, &[("order", to(order)), ("quantity", number(1))]);
    let order = create("Order", order, &[("customer", to(customer))]);
    let apart = anna.each(&stage, vec![line.clone()]).remove(0);
    assert!(matches!(reason(apart), Reason::Dangling { .. }));
    let group = anna.group([line, order]);
    assert_eq!(anna.send(&stage, &[group]).outcome.unwrap().verdicts, [Applied]);
}

#[test]
fn later_groups_of_a_batch_see_what_earlier_ones_did() {
    let stage = Stage::new();
    let (mut boss, mut anna) = (stage.device("boss", &["Manager", "Rep"]), stage.device("anna", &["Rep"]));
    let (customer, order, line) = (boss.id(), boss.id(), boss.id());
    let verdicts = boss.each(
        &stage,
        vec![
            create("Customer", customer, &[("name", text("x")), ("rep", boss.me())]),
            create("Order", order, &[("customer", to(customer))]),
            create("Line", line, &[("order", to(order)), ("quantity", number(1))]),
            update("Customer", customer, &[("rep", boss.me(), anna.me())]),
            update("Line", line, &[("quantity", number(1), number(2))]),
        ],
    );
    assert_eq!(verdicts[..4], [Applied, Applied, Applied, Applied]);
    assert_eq!(reason(verdicts[4].clone()), Reason::Access(None), "the line is Anna's now");
    assert_eq!(anna.one(&stage, update("Line", line, &[("quantity", number(1), number(3))])), Applied);
}

#[test]
fn what_its_author_may_not_read_is_dropped_when_it_is_not_accepted_as_sent() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let feedback = anna.id();
    assert_eq!(anna.one(&stage, create("Feedback", feedback, &[("text", text("fine"))])), Applied);
    let change = update("Feedback", feedback, &[("text", text("fine"), text("good"))]);
    assert_eq!(reason(anna.one(&stage, change)), Reason::Gone);
}
