//! Records: what lives in memory only, with references to what is stored.

use crate::actions::shortened;
use crate::lent::*;
use crate::pages::opened;
use crate::shapes::*;
use crate::twins::{Original, each_plain_flow_agrees};
use tidewater::prelude::*;

/// A task beside what it is a part of. Lives in memory only.
#[derive(Entity, Debug, Default, PartialEq)]
#[entity(transient)]
pub struct Pairing {
    pub part: Ref<Task>,
    pub whole: Option<Ref<Task>>,
    pub note: String,
}

/// Puts a task beside another, and reads both through the references of a record and of an object.
#[nanoflow]
pub fn paired(cx: &mut Device, task: &Obj<Task>, other: &Obj<Task>) -> FlowResult<Pairing> {
    let mut kept = cx.create(Pairing { part: task.as_ref(), ..Pairing::default() })?;
    kept.whole = Some(other.as_ref());
    let part = cx.get(kept.part)?;
    let whole = match kept.whole {
        Some(whole) => cx.get(whole)?.title.clone(),
        None => "nothing".to_string(),
    };
    kept.note = format!("{} of {whole}", part.title);
    if kept.part == task && kept.whole == Some(other.as_ref()) {
        kept.note += ".";
    }
    Ok(Pairing { part: kept.part, whole: kept.whole, note: kept.note.clone() })
}

/// Which of three records are the same, member by member.
#[nanoflow]
pub fn alike(cx: &mut Device, task: &Obj<Task>, note: &str) -> FlowResult<Vec<bool>> {
    let one = Pairing { part: task.as_ref(), note: note.to_owned(), ..Pairing::default() };
    let two = Pairing { note: note.to_string(), part: task.into(), whole: None };
    let three = Pairing { whole: Some(task.as_ref()), ..Pairing::default() };
    let is_inside = vec![Some(1), None].contains(&None) && Some((1, "a")) == Some((1, "a"));
    let same = one == two;
    let other = one != three;
    let listed = vec![one, three];
    Ok(vec![same, other, listed.contains(&two), two == Pairing::default(), is_inside])
}

/// Defaults that flows know, also of tuples.
#[nanoflow]
pub fn nothing(cx: &mut Device, numbers: Vec<i32>) -> FlowResult<String> {
    let (number, text) = numbers.first().map(|number| (*number, number.to_string())).unwrap_or_default();
    Ok(format!("{number}{text}"))
}

#[test]
fn records_are_compared_by_their_members() {
    let outcome = DEVICE.agree::<Shapes, _, _>(
        "alike",
        task,
        |cx, task| alike(cx, task, "same"),
        |client, task| client.run(alike, (&*task, "same")),
    );
    assert_eq!(outcome, "[true, true, true, false, true]");
}

#[test]
fn a_tuple_has_the_defaults_of_its_parts() {
    for (numbers, expected) in [(vec![], "\"0\""), (vec![7], "\"77\"")] {
        let outcome = DEVICE.agree::<Shapes, _, _>(
            "nothing",
            |_| (),
            |cx, ()| nothing(cx, numbers.clone()),
            |client, ()| client.run(nothing, numbers.clone()),
        );
        assert_eq!(outcome, expected);
    }
}

#[test]
fn a_record_refers_to_what_is_stored() {
    let other = |client: &tidewater::device::Client| {
        client.first(query!(Task, |t| t.title == "saw")).unwrap().unwrap()
    };
    let told = |pairing: Pairing| (pairing.part.id().is_some(), pairing.whole.is_some(), pairing.note);
    let outcome = DEVICE.agree::<Shapes, _, _>(
        "paired",
        |client| (task(client), other(client)),
        |cx, (task, other)| paired(cx, task, other).map(told),
        |client, (task, other)| client.run(paired, (&*task, &*other)).map(told),
    );
    assert!(outcome.contains(" of saw"), "{outcome}");
}

#[test]
fn every_plain_flow_of_these_tests_agrees_over_drawn_arguments() {
    let original = Original::drawn::<Shapes>(Role::Tester);
    each_plain_flow_agrees! { original, Shapes, without [
        grown, counted, collatz, factors, note, more, added, each, in_closures, behind, whole
    ], fails [broken_half: "half", broken_whole: "half", remove_parts: "division-by-zero"]:
        fn half(number: i64);
        fn letters(text: &str);
        fn even(number: i64);
        fn computed(left: i32, right: i32);
        fn words(text: String);
        fn priced(price: Decimal, day: Date);
        fn called(state: State, effort: i32);
        fn split(task: &mut Obj<Task>, parts: i32);
        fn finish_due(day: Date);
        fn sums(state: State);
        fn careful(task: &mut Obj<Task>);
        fn broken_half(task: &Obj<Task>);
        fn broken_whole(task: &Obj<Task>);
        fn remove_parts(task: &Obj<Task>);
        fn pair(title: String);
        fn noted(efforts: Vec<i32>);
        fn paired(task: &Obj<Task>, other: &Obj<Task>);
        fn alike(task: &Obj<Task>, note: &str);
        fn nothing(numbers: Vec<i32>);
        fn doubled(task: &mut Obj<Task>);
        fn lends_list(way: i32, tasks: Vec<Obj<Task>>, chosen: Obj<Task>);
        fn lends_option(texts: Vec<String>, count: Option<i32>);
        fn shortened(task: &mut Obj<Task>, name: String);
        fn opened(task: &mut Obj<Task>);
    }
}
