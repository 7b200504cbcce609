//! An app whose flows have every shape: loops, patterns, texts, numbers, dates, options, lists, errors,
//! calls, and every activity that does not wait.

use crate::actions::{initials, round_up, shortened};
use crate::lent::{added, behind, doubled, each, in_closures, lends_list, lends_option, more, whole};
use crate::pages::{opened, task_detail, tasks, two_tasks};
use crate::records::{Pairing, alike, nothing, paired};
use crate::twins::Original;
use std::sync::LazyLock;
use tidewater::device::{Client, Level};
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Tester,
}
use Role::Tester;

#[derive(Enumeration, Default)]
pub enum State {
    #[default]
    Open,
    #[caption("Half done")]
    Half,
    Done,
}

/// Something to do, perhaps a part of something else.
#[derive(Entity, Default)]
#[access(Tester, create, delete, read, write)]
pub struct Task {
    #[attr(required, max_len = 20)]
    pub title: String,
    pub state: State,
    pub effort: i32,
    pub price: Decimal,
    pub due: Option<Date>,
    pub whole: Option<Ref<Task>>,
}

/// What tasks come to. Lives in memory only.
#[derive(Debug, Entity, Default)]
#[entity(transient)]
pub struct Sums {
    pub count: i64,
    pub effort: i32,
    pub price: Decimal,
}

// --- Values ---------------------------------------------------------------------------------------

/// Collatz steps from a number down to one, or nothing if there are too many.
#[nanoflow]
pub fn collatz(cx: &mut Device, start: i64) -> FlowResult<Option<i64>> {
    let mut number = start;
    let mut steps = 0;
    while number != 1 {
        if steps >= 200 || number < 1 {
            return Ok(None);
        }
        number = if number % 2 == 0 { number / 2 } else { number * 3 + 1 };
        steps += 1;
    }
    Ok(Some(steps))
}

/// A text that grows while others hold what it was.
#[nanoflow]
pub fn grown(cx: &mut Device, count: i64) -> FlowResult<String> {
    let mut text = String::new();
    let mut before = Vec::new();
    for i in 0..count {
        before.push(text.clone());
        text += "a";
        text.push_str(&format!("{}", i));
        let held = text.clone();
        text += &held;
        before.push(held);
    }
    before.push(text);
    Ok(before.join("|"))
}

/// Half of an even number.
#[nanoflow]
pub fn half(cx: &mut Device, number: i64) -> FlowResult<i64> {
    if number % 2 == 0 {
        return Ok(number / 2);
    }
    cx.fail("odd", format!("{} is odd", number))
}

/// How long a text is.
#[nanoflow]
pub fn letters(cx: &mut Device, text: &str) -> FlowResult<usize> {
    Ok(text.len())
}

/// Whether a number is even.
#[nanoflow]
pub fn even(cx: &mut Device, number: i64) -> FlowResult<bool> {
    Ok(number % 2 == 0)
}

/// Results that are numbers, taken apart in every way.
#[nanoflow]
pub fn counted(cx: &mut Device, start: i64) -> FlowResult<String> {
    let whole = half(cx, start);
    let inside = match half(cx, start + 1) {
        Ok(number) => number,
        Err(_) => -1,
    };
    let text = String::from("paint");
    let length = letters(cx, &text)?;
    let is_even = even(cx, start)?;
    let shown = format!("{} {} {} {}", whole.is_ok(), inside, length, is_even);
    let quarter = half(cx, start)? + 2;
    let sum = half(cx, quarter)? - half(cx, 8)?;
    Ok(format!("{} {}", shown, sum))
}

/// The first pair whose product is a number, by nested labelled loops.
#[nanoflow]
pub fn factors(cx: &mut Device, number: i32) -> FlowResult<String> {
    let mut found = String::from("none");
    'outer: for left in 2..=number {
        for right in left..=number {
            if left * right > number {
                continue 'outer;
            }
            if left * right == number {
                found = format!("{left} x {right}");
                break 'outer;
            }
        }
    }
    Ok(found)
}

/// A division and a sum that may fail.
#[nanoflow]
pub fn computed(cx: &mut Device, left: i32, right: i32) -> FlowResult<i32> {
    Ok(left / right + left * right % 7 - right)
}

/// The words of a text, in another order.
#[nanoflow]
pub fn words(cx: &mut Device, text: String) -> FlowResult<String> {
    let mut words: Vec<String> = text.split_whitespace().map(|word| word.to_lowercase()).collect();
    words.sort_by_key(|word| word.len());
    let long = words.iter().filter(|word| word.len() > 3).count();
    let first = words.first().map_or("nothing".to_string(), |word| word.trim_end_matches(",").to_string());
    Ok(format!("{first:>8}|{long:<3}|{}|{}", words.join("-"), text.contains("e")))
}

/// A price with a discount by its size, and a due date.
#[nanoflow]
pub fn priced(cx: &mut Device, price: Decimal, day: Date) -> FlowResult<(Decimal, Option<Date>)> {
    let percent = match price.round(0) {
        whole if whole > Decimal::from(1000) => 10,
        whole if whole > Decimal::from(100) => 5,
        _ => 0,
    };
    let due = day.plus_days(30).filter(|due| due.year() == day.year());
    Ok(((price * (100 - percent) / 100).round(2), due))
}

/// What a state and an effort are called.
#[nanoflow]
pub fn called(cx: &mut Device, state: State, effort: i32) -> FlowResult<String> {
    let kind = match (state, effort) {
        (State::Done, _) => "finished",
        (State::Open | State::Half, 0) => "nothing to do",
        (State::Half, 1..=5) => "nearly there",
        (_, effort) if effort < 0 => return cx.fail("negative", format!("{effort} is no effort")),
        _ => "work",
    };
    Ok(format!("{} {}", kind, state.caption()))
}

// --- Objects --------------------------------------------------------------------------------------

/// Makes so many parts of a task.
#[nanoflow]
pub fn split(cx: &mut Device, task: &mut Obj<Task>, parts: i32) -> FlowResult<Vec<Obj<Task>>> {
    let mut made = Vec::new();
    for at in 0..parts {
        let title = format!("{} {}", task.title, at + 1);
        let effort = task.effort / parts;
        let part = Task { title, effort, price: task.price, whole: Some(task.as_ref()), ..Task::default() };
        let mut part = cx.create(part)?;
        cx.commit(&mut part)?;
        made.push(part);
    }
    task.state = State::Half;
    task.effort -= parts;
    cx.commit(task)?;
    cx.message(format!("split into {}", made.len()));
    Ok(made)
}

/// Finishes what is due, late ones with a word in the log; how many were finished.
#[nanoflow]
pub fn finish_due(cx: &mut Device, day: Date) -> FlowResult<i64> {
    let mut finished = 0;
    let open =
        cx.retrieve(Task::filter(|t| t.state != State::Done && t.due.is_some()).order_by(|t| t.title))?;
    for mut task in open {
        let Some(due) = task.due else { continue };
        if due > day {
            cx.invalid(&task, |t| t.due, "not yet");
            continue;
        }
        if due < day {
            cx.log(Level::Warning, format!("{} is late", task.title));
        }
        task.state = State::Done;
        cx.commit(&mut task)?;
        finished += 1;
    }
    Ok(finished)
}

/// The sums over the tasks of a state.
#[nanoflow]
pub fn sums(cx: &mut Device, state: State) -> FlowResult<Sums> {
    let tasks = cx.retrieve(Task::filter(|t| t.state == state))?;
    let count = cx.count(Task::filter(|t| t.state == state))?;
    let effort = tasks.iter().map(|task| task.effort).sum::<i32>();
    let price = tasks.iter().map(|task| task.price * task.effort).sum::<Decimal>();
    Ok(Sums { count, effort, price })
}

/// Tries what fails, goes on, and says what went wrong.
#[nanoflow]
pub fn careful(cx: &mut Device, task: &mut Obj<Task>) -> FlowResult<String> {
    let title = task.title.clone();
    task.title = String::new();
    let first = match cx.commit(task) {
        Ok(()) => "stored".to_string(),
        Err(FlowError::Invalid { entity, .. }) => format!("{entity} is not valid"),
        Err(error) => return Err(error),
    };
    cx.rollback(task)?;
    let _ = broken_half(cx, task);
    if let Err(error) = broken_whole(cx, task) {
        cx.message(error.code());
    }
    cx.refresh(task)?;
    Ok(format!("{first}, {} is {}, {}", title, task.title, task.is_changed()))
}

/// Stores something and fails; what it stored stays.
#[nanoflow]
pub fn broken_half(cx: &mut Device, task: &Obj<Task>) -> FlowResult {
    let mut part = cx.create(Task { title: "half".into(), whole: Some(task.as_ref()), ..Task::default() })?;
    cx.commit(&mut part)?;
    cx.fail("half", "half of it")
}

/// Stores something and fails; nothing of it stays.
#[nanoflow(atomic)]
pub fn broken_whole(cx: &mut Device, task: &Obj<Task>) -> FlowResult {
    let mut part =
        cx.create(Task { title: "whole".into(), whole: Some(task.as_ref()), ..Task::default() })?;
    cx.commit(&mut part)?;
    broken_half(cx, task)
}

/// Deletes the parts of a task and then divides by what is left.
#[nanoflow]
pub fn remove_parts(cx: &mut Device, task: &Obj<Task>) -> FlowResult<i64> {
    for part in cx.retrieve(Task::filter(|t| t.whole == task))? {
        cx.delete(part)?;
    }
    let left = cx.count(Task::filter(|t| t.whole == task))?;
    Ok(100 / left)
}

/// A new task with a price, stored together with a part of it.
#[nanoflow(atomic)]
pub fn pair(cx: &mut Device, title: String) -> FlowResult<Option<Obj<Task>>> {
    let mut whole = cx.create(Task { title, due: Some(cx.today()), ..Task::default() })?;
    let mut part =
        cx.create(Task { title: "part".into(), whole: Some(whole.as_ref()), ..Task::default() })?;
    cx.commit_all(&mut (&mut whole, &mut part))?;
    cx.show_home()?;
    cx.first(Task::filter(|t| t.whole == whole))
}

/// Adds to a number and a list that the caller goes on with.
#[nanoflow]
pub fn note(cx: &mut Device, total: &mut i32, lines: &mut Vec<String>, effort: i32) -> FlowResult {
    *total += effort;
    lines.push(format!("{effort} of {total}"));
    Ok(())
}

/// Lets another flow change what it holds.
#[nanoflow]
pub fn noted(cx: &mut Device, efforts: Vec<i32>) -> FlowResult<(i32, String)> {
    let mut total = 0;
    let mut lines = Vec::new();
    for effort in &efforts {
        note(cx, &mut total, &mut lines, *effort)?;
    }
    Ok((total, lines.join(", ")))
}

tidewater::app! {
    /// Flows of every shape.
    pub Shapes {
        roles: Role,
        entities: [Task, Sums, Pairing],
        nanoflows: [
            collatz, factors, computed, words, priced, called, split, finish_due, sums, careful, broken_half,
            broken_whole, remove_parts, pair, shortened, note, noted, grown, half, letters, even, counted,
            opened, each, doubled, in_closures, behind, whole, added, more, lends_list, lends_option,
            alike,
            nothing,
            paired,
        ],
        actions: [initials, round_up],
        pages: [tasks, task_detail, two_tasks],
        offline: { home: tasks },
    }
}

// --- The comparison -------------------------------------------------------------------------------

pub(crate) static DEVICE: LazyLock<Original> = LazyLock::new(|| {
    Original::new::<Shapes>(Tester, |seeder| {
        for (at, title) in ["paint", "saw", "glue"].into_iter().enumerate() {
            let due = Date::new(2026, 11, 19 + i8::try_from(at).unwrap());
            let (title, effort) = (title.to_owned(), i32::try_from(at).unwrap() * 3);
            seeder.create(Task { title, effort, price: Decimal::from(7), due, ..Task::default() });
        }
    })
});

/// The task that the seed calls `saw`.
pub(crate) fn task(client: &Client) -> Obj<Task> {
    client.first(query!(Task, |t| t.title == "saw")).unwrap().unwrap()
}

/// A flow over values in both ways, for each of these arguments.
macro_rules! values_agree {
    ($($test:ident: $flow:ident($($name:ident),*) over $cases:expr;)*) => {$(
        #[test]
        fn $test() {
            let mut outcomes = Vec::new();
            for ($($name,)*) in $cases {
                outcomes.push(DEVICE.agree::<Shapes, _, _>(
                    &format!("{:?}", ($(&$name,)*)),
                    |_| ($($name.clone(),)*),
                    |cx, ($($name,)*)| $flow(cx, $($name.clone()),*),
                    |client, ($($name,)*)| values_agree!(@ client $flow $($name)*),
                ));
            }
            assert!(outcomes.iter().any(|outcome| *outcome != outcomes[0]), "{outcomes:?}");
        }
    )*};
    (@ $client:ident $flow:ident $one:ident) => { $client.run($flow, $one.clone()) };
    (@ $client:ident $flow:ident $($several:ident)*) => { $client.run($flow, ($($several.clone(),)*)) };
}
values_agree! {
    loops_agree: collatz(start) over [(1,), (7,), (27,), (0,), (-4,), (i64::MAX,)];
    labelled_loops_agree: factors(number) over [(0,), (2,), (35,), (36,), (97,)];
    growing_texts_agree: grown(count) over [(0,), (1,), (9,)];
    results_that_are_numbers_agree: counted(start) over [(4,), (6,), (7,), (-8,), (0,)];
    computations_that_fail_agree: computed(left, right) over
        [(7, 2), (-7, 2), (1, 0), (i32::MIN, -1), (i32::MAX, i32::MAX), (0, -5)];
    texts_agree: words(text) over
        [(String::new(),), ("One two, three".to_owned(),), ("Ünï çødé  the   EDGE,".to_owned(),)];
    decimals_and_dates_agree: priced(price, day) over [
        (Decimal::from(5), Date::new(2026, 1, 31).unwrap()),
        (Decimal::new(1_000_995, 3).unwrap(), Date::new(2026, 12, 9).unwrap()),
        (Decimal::new(100_005, 2).unwrap(), Date::new(2024, 2, 29).unwrap())
    ];
    patterns_agree: called(state, effort) over [
        (State::Open, 0), (State::Half, 5), (State::Half, 6), (State::Done, -1), (State::Open, -1)
    ];
}

#[test]
fn objects_that_a_flow_makes_agree() {
    for parts in [0, 1, 3] {
        DEVICE.agree::<Shapes, _, _>(
            "split",
            task,
            |cx, task| split(cx, task, parts),
            |client, task| client.run(split, (task, parts)),
        );
    }
    let outcome = DEVICE.agree::<Shapes, _, _>(
        "a title that is too long",
        |client| {
            let mut task = task(client);
            task.title = "x".repeat(20);
            client.commit(&mut task).unwrap();
            task
        },
        |cx, task| split(cx, task, 2),
        |client, task| client.run(split, (task, 2)),
    );
    assert!(outcome.starts_with("[invalid]"), "{outcome}");
}

#[test]
fn what_a_flow_shows_agrees() {
    for day in 18..=22 {
        let day = Date::new(2026, 11, day).unwrap();
        DEVICE.agree::<Shapes, _, _>(
            "finish",
            |_| (),
            |cx, ()| finish_due(cx, day),
            |client, ()| client.run(finish_due, day),
        );
    }
}

#[test]
fn records_agree() {
    for state in [State::Open, State::Done] {
        let fields = |sums: Sums| (sums.count, sums.effort, sums.price);
        DEVICE.agree::<Shapes, _, _>(
            "sums",
            |_| (),
            |cx, ()| sums(cx, state).map(fields),
            |client, ()| client.run(sums, state).map(fields),
        );
    }
}

#[test]
fn handled_errors_and_atomic_parts_agree() {
    let outcome =
        DEVICE.agree::<Shapes, _, _>("careful", task, careful, |client, task| client.run(careful, task));
    assert!(outcome.contains("Task is not valid, saw is saw, false"), "{outcome}");
}

#[test]
fn native_actions_agree() {
    for name in ["Ada Lovelace", ""] {
        let outcome = DEVICE.agree::<Shapes, _, _>(
            name,
            task,
            |cx, task| shortened(cx, task, name.to_owned()),
            |client, task| client.run(shortened, (task, name.to_owned())),
        );
        assert_eq!(outcome.starts_with("[no-name]"), name.is_empty(), "{outcome}");
    }
}

#[test]
fn what_a_callee_changes_agrees() {
    for efforts in [vec![], vec![3, -1, 4], vec![i32::MAX, 1]] {
        DEVICE.agree::<Shapes, _, _>(
            "noted",
            |_| efforts.clone(),
            |cx, efforts| noted(cx, efforts.clone()),
            |client, efforts| client.run(noted, efforts.clone()),
        );
    }
}

#[test]
fn an_atomic_flow_agrees() {
    for title in ["table", "", "a title that is far too long"] {
        DEVICE.agree::<Shapes, _, _>(
            title,
            |_| title.to_owned(),
            |cx, title| pair(cx, title.clone()),
            |client, title| client.run(pair, title.clone()),
        );
    }
}

#[test]
fn a_computation_that_fails_keeps_what_was_done_before() {
    let outcome = DEVICE.agree::<Shapes, _, _>(
        "division by what is left",
        |client| {
            let mut task = task(client);
            client.run(split, (&mut task, 2)).unwrap();
            task
        },
        |cx, task| remove_parts(cx, task),
        |client, task| client.run(remove_parts, &*task),
    );
    assert!(outcome.starts_with("[division-by-zero]"), "{outcome}");
}
