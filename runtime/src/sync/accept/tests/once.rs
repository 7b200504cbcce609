//! Exactly once, however often and in whatever order requests arrive.

use super::stage::*;
use crate::store::StoreError;
use crate::sync::accept::{AcceptError, Accepted};
use crate::value::ObjectId;
use crate::wire::message::{GroupVerdict::*, Operation, Reason, SyncRequest};

/// A stage with a counter that shows how often a change was applied.
fn counting() -> (Stage, Device, ObjectId) {
    let stage = Stage::new();
    let anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("rep", anna.me())]);
    (stage, anna, customer)
}

fn visit(customer: ObjectId) -> Operation {
    update("Customer", customer, &[("visits", number(0), number(1))])
}

fn fork(answer: &Accepted) -> &str {
    answer.head.fork.as_deref().unwrap_or_else(|| panic!("no fork: {answer:?}"))
}

#[test]
fn a_repeated_batch_gets_the_stored_outcome_and_is_not_applied_again() {
    let (stage, mut anna, customer) = counting();
    let request = anna.request(&[anna.group([visit(customer)])]);
    let first = stage.send(&anna, &request).unwrap();
    let state = first.state.clone();
    for _ in 0..3 {
        let again = stage.send(&anna, &request).unwrap();
        assert_eq!((&again.outcome, again.head.last), (&first.outcome, 1));
        assert!(again.state[0].puts[0].count == 1, "a repeat tells what became of its objects");
    }
    assert_eq!(state, [], "what was applied as sent needs no state");
    assert_eq!(stage.value("Customer", customer, "visits"), Some(number(1)));
    // She may not read all of a customer, so each repeat notes, for nobody as its sender, what she was told.
    assert_eq!(stage.column("SELECT DISTINCT replica FROM _change WHERE seq > 1"), [number(0)]);
}

#[test]
fn a_request_without_a_batch_asks_for_the_outcome_that_got_lost() {
    let (stage, mut anna, customer) = counting();
    let request = anna.request(&[anna.group([visit(customer)])]);
    let first = stage.send(&anna, &request).unwrap();
    let again = stage.send(&anna, &anna.ask(None)).unwrap();
    assert_eq!(again.outcome, first.outcome);
    anna.acknowledge(&again);
    assert_eq!(stage.send(&anna, &anna.ask(None)).unwrap().outcome, None);
}

#[test]
fn a_delayed_original_that_arrived_before_its_recut_is_answered_and_the_recut_is_not_applied() {
    let (stage, mut anna, customer) = counting();
    let groups = [anna.group([visit(customer)]), anna.group([update("Customer", customer, &[])])];
    let original = anna.request(&groups);
    let recut = anna.request(&groups[..1]);
    stage.send(&anna, &original).unwrap();
    let answer = stage.send(&anna, &recut).unwrap();
    assert_eq!(answer.outcome.as_ref().map(|outcome| outcome.seq), Some(1));
    anna.acknowledge(&answer);
    assert_eq!(stage.value("Customer", customer, "visits"), Some(number(1)));
}

#[test]
fn a_delayed_original_that_arrives_after_its_recut_is_a_fork_and_changes_nothing() {
    let (stage, mut anna, customer) = counting();
    let groups = [anna.group([visit(customer)])];
    let original = anna.request(&groups);
    let recut = anna.request(&groups);
    let answer = stage.send(&anna, &recut).unwrap();
    anna.acknowledge(&answer);
    fork(&stage.send(&anna, &original).unwrap());
    assert_eq!(stage.value("Customer", customer, "visits"), Some(number(1)));
}

#[test]
fn histories_that_differ_are_a_fork_and_nothing_is_applied() {
    type Twist = (&'static str, fn(&mut Device));
    let twist: [Twist; 5] = [
        ("the device was restored and knows less", |anna| anna.prev = 0),
        ("the server was restored and knows less", |anna| {
            (anna.prev, anna.seq) = (2, 2);
        }),
        ("the device cut another batch under the same number", |anna| {
            anna.prev = 0;
            anna.seq = 0;
            anna.request(&[]);
        }),
        ("the server is in an earlier epoch", |anna| anna.epoch += 1),
        ("the server is in a later epoch", |anna| anna.epoch = anna.epoch.wrapping_sub(1)),
    ];
    for (what, twist) in twist {
        let (stage, mut anna, customer) = counting();
        anna.one(&stage, visit(customer));
        twist(&mut anna);
        let request = anna.request(&[anna.group([visit(customer)])]);
        let answer = stage.send(&anna, &request).unwrap();
        assert!(!fork(&answer).is_empty(), "{what}");
        assert_eq!((answer.outcome, answer.state), (None, Vec::new()), "{what}");
        let silent = stage.send(&anna, &SyncRequest { batch: None, ..request }).unwrap();
        assert!(silent.head.fork.is_some(), "{what}");
        assert_eq!(stage.value("Customer", customer, "visits"), Some(number(1)), "{what}");
        assert_eq!(stage.column("SELECT seq FROM _counter"), [number(1)], "{what}");
    }
}

#[test]
fn a_restored_device_that_sends_groups_again_gets_their_verdicts_and_no_second_effect() {
    let (stage, mut anna, customer) = counting();
    let (good, bad) = (anna.group([visit(customer)]), anna.group([delete("Customer", customer)]));
    let first = anna.send(&stage, &[good.clone(), bad.clone()]).outcome.unwrap().verdicts;
    // The same account on a new replica, with other batch borders and something new.
    let mut restored =
        Device { number: anna.number + 500, prev: 0, seq: 0, cuts: Vec::new(), ..anna.clone() };
    stage.run(
        "INSERT INTO _replica (number, account, last_seq) VALUES (?1, ?2, 0)",
        &[number(restored.number.into()), anna.me()],
    );
    let new = restored.group([update("Customer", customer, &[("phone", text(""), text("7"))])]);
    let verdicts = restored.send(&stage, &[bad, new, good]).outcome.unwrap().verdicts;
    assert_eq!(verdicts, [first[1].clone(), Applied, first[0].clone()]);
    assert_eq!(stage.value("Customer", customer, "visits"), Some(number(1)));
    assert_eq!(stage.value("Customer", customer, "phone"), Some(text("7")));
}

#[test]
fn a_group_that_was_applied_in_part_cannot_be_decided_about() {
    let (stage, mut anna, customer) = counting();
    let known = anna.group([visit(customer)]);
    anna.send(&stage, std::slice::from_ref(&known));
    let mut grown = anna.group([visit(customer)]);
    grown.keys.extend(known.keys);
    let verdict = anna.send(&stage, &[grown]).outcome.unwrap().verdicts.remove(0);
    assert!(matches!(reason(verdict), Reason::Malformed(_)));
    assert_eq!(stage.value("Customer", customer, "visits"), Some(number(1)));
}

#[test]
fn a_key_is_known_for_its_own_account_only() {
    let (stage, mut anna, customer) = counting();
    let mut boss = stage.device("boss", &["Manager"]);
    let group = anna.group([visit(customer)]);
    anna.send(&stage, std::slice::from_ref(&group));
    assert_eq!(
        boss.send(&stage, &[group]).outcome.unwrap().verdicts,
        [Merged(vec![crate::wire::message::MergedMember { operation: 0, member: "visits".into() }])]
    );
    assert_eq!(stage.value("Customer", customer, "visits"), Some(number(2)));
}

#[test]
fn a_server_that_is_killed_around_the_commit_has_all_or_nothing() {
    for (point, visits) in
        [("server: before the upload's commit", 0), ("server: after the upload's commit", 1)]
    {
        let (stage, mut anna, customer) = counting();
        let request = anna.request(&[anna.group([visit(customer)])]);
        stage.clock.stop_at(Some(point));
        let killed = stage.send(&anna, &request);
        assert!(matches!(killed, Err(AcceptError::Store(StoreError::Stopped { .. }))), "{killed:?}");
        assert_eq!(stage.value("Customer", customer, "visits"), Some(number(visits)), "{point}");
        stage.clock.stop_at(None);
        assert_eq!(stage.send(&anna, &request).unwrap().outcome.unwrap().verdicts.len(), 1);
        assert_eq!(stage.value("Customer", customer, "visits"), Some(number(1)), "{point}");
    }
}

#[test]
fn a_process_of_another_model_generation_stops_serving() {
    let (stage, mut anna, customer) = counting();
    let request = anna.request(&[anna.group([visit(customer)])]);
    stage.run("UPDATE _counter SET model = model + 1", &[]);
    for request in [SyncRequest { batch: None, ..request.clone() }, request] {
        assert!(matches!(stage.send(&anna, &request), Err(AcceptError::Superseded)));
    }
    assert_eq!(stage.value("Customer", customer, "visits"), Some(number(0)));
}

#[test]
fn outcomes_are_kept_for_ninety_days_and_the_last_one_longer() {
    let (stage, mut anna, customer) = counting();
    anna.one(&stage, visit(customer));
    anna.one(&stage, delete("Customer", customer));
    let last = anna.request(&[anna.group([visit(customer)])]);
    let outcome = stage.send(&anna, &last).unwrap().outcome;
    let day = 24 * 60 * 60 * 1_000;
    for (days, kept) in [(90, 3), (91, 1)] {
        stage.clock.set(days * day);
        stage.forget_outcomes();
        assert_eq!(stage.column("SELECT count(*) FROM _outcome"), [number(kept)], "after {days} days");
    }
    assert_eq!(stage.column("SELECT count(*) FROM _group_key"), [number(0)]);
    for count in [
        "SELECT count(*) FROM _rejection",
        "SELECT count(*) FROM SynchronizationError",
        "SELECT count(*) FROM _history WHERE \"value\" IS NOT NULL",
    ] {
        assert_eq!(stage.column(count), [number(0)], "{count}");
    }
    assert_eq!(stage.send(&anna, &last).unwrap().outcome, outcome);
}
