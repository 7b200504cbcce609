//! The app's handlers inside an upload.

use super::stage::*;
use crate::wire::message::{GroupVerdict::*, MergedMember, Reason};

fn claim(device: &mut Device, words: &str) -> crate::wire::message::Operation {
    let id = device.id();
    create("Claim", id, &[("text", text(words))])
}

#[test]
fn a_handler_accepts_rejects_corrects_or_fails_one_group() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let operations = ["fine", "no", "fix", "fail", "good"].map(|words| claim(&mut anna, words));
    let verdicts = anna.each(&stage, operations.to_vec());
    assert_eq!(verdicts[0], Applied);
    assert_eq!(reason(verdicts[1].clone()), Reason::Handler("not today".to_owned()));
    assert_eq!(verdicts[2], Merged(vec![MergedMember { operation: 0, member: "text".into() }]));
    assert_eq!(reason(verdicts[3].clone()), Reason::HandlerFailed(None));
    assert_eq!(verdicts[4], Applied);
    let stored = stage.column("SELECT text FROM Claim ORDER BY id");
    assert_eq!(stored, [text("fine"), text("fixed"), text("good")]);
}

#[test]
fn a_correction_comes_back_with_the_answer() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let operation = claim(&mut anna, "fix");
    let state = anna.send(&stage, &[anna.group([operation])]).state.remove(0);
    let mut values = Vec::new();
    state.puts[0].rows().next(&mut values).unwrap();
    assert_eq!(values[0].to_owned(), text("fixed"));
}

#[test]
fn a_handler_sees_what_was_accepted_before_it_and_nothing_that_was_rejected() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let plan = anna.id();
    let mut groups: Vec<_> = ["a", "no", "count", "fail"].map(|words| vec![claim(&mut anna, words)]).into();
    groups.insert(1, vec![create("Plan", plan, &[])]);
    // The rejected group has a good claim before the bad one: neither counts.
    groups.insert(2, vec![claim(&mut anna, "b"), claim(&mut anna, "no")]);
    groups.push(vec![claim(&mut anna, "c"), claim(&mut anna, "count")]);
    let groups: Vec<_> = groups.into_iter().map(|operations| anna.group(operations)).collect();
    anna.send(&stage, &groups);
    let seen = stage.ask("SELECT text, seen FROM Claim ORDER BY id", &[]);
    let expected = [("a", 0), ("count", 1), ("c", 0), ("count", 3)];
    assert_eq!(seen, expected.map(|(words, count)| vec![text(words), number(count)]));
    assert_eq!(stage.column("SELECT count(*) FROM Plan"), [number(1)]);
}

#[test]
fn what_a_slow_handler_leaves_no_time_for_is_not_reached_and_is_sent_again() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let groups: Vec<_> = ["slow", "slow", "slow", "fine"]
        .map(|words| claim(&mut anna, words))
        .map(|one| anna.group([one]))
        .into();
    let verdicts = anna.send(&stage, &groups).outcome.unwrap().verdicts;
    assert_eq!(verdicts, [Applied, Applied, NotReached, NotReached]);
    assert_eq!(anna.send(&stage, &groups[2..]).outcome.unwrap().verdicts, [Applied, Applied]);
    assert_eq!(stage.column("SELECT count(*) FROM Claim"), [number(4)]);
}

#[test]
fn a_handler_that_takes_too_long_failed_whatever_it_says() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let operations = ["late", "fine"].map(|words| claim(&mut anna, words));
    let verdicts = anna.each(&stage, operations.to_vec());
    assert_eq!(reason(verdicts[0].clone()), Reason::HandlerFailed(None));
    assert_eq!(verdicts[1], Applied);
}

#[test]
fn an_update_that_changes_nothing_is_not_judged() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let claim = stage.put("Claim", &[("text", text("no"))]);
    let same = update("Claim", claim, &[("text", text("a"), text("no"))]);
    assert_eq!(anna.one(&stage, same), Applied);
    let change = update("Claim", claim, &[("seen", number(0), number(1))]);
    assert_eq!(reason(anna.one(&stage, change)), Reason::Handler("not today".to_owned()));
}
