//! A failed atomic flow leaves nothing: not in the store, and not in what was lent to it, whatever that is.

use crate::twins::Original;
use std::sync::LazyLock;
use tidewater::device::Client;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Tester,
}
use Role::Tester;

#[derive(Entity, Default)]
#[access(Tester, create, delete, read, write)]
pub struct Crate {
    #[attr(required)]
    pub label: String,
    pub weight: i32,
    pub within: Option<Ref<Crate>>,
}

/// What crates come to. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Load {
    pub weight: i64,
    pub labels: String,
}

/// Changes everything that it was lent, stores some of it, and ends as it is told.
#[nanoflow(atomic)]
#[allow(clippy::too_many_arguments, reason = "one of each kind")]
pub fn pack(
    cx: &mut Device,
    first: &mut Obj<Crate>,
    rest: &mut Vec<Obj<Crate>>,
    total: &mut i32,
    labels: &mut Vec<String>,
    load: &mut Load,
    last: &mut Option<(Decimal, Date)>,
    end: &str,
) -> FlowResult<i32> {
    first.weight += 1;
    cx.commit(first)?;
    first.label = String::new();
    for each in rest.iter_mut() {
        each.weight = 99;
        cx.commit(each)?;
    }
    let mut new = cx.create(Crate { label: "new".into(), ..Crate::default() })?;
    cx.commit(&mut new)?;
    rest.push(new);
    *total += 10;
    labels.push("packed".to_owned());
    load.weight += 5;
    load.labels = "all".to_owned();
    *last = None;
    match end {
        "code" => return cx.fail("enough", "that is enough"),
        "invalid" => cx.commit(first)?,
        "overflow" => *total += i32::MAX,
        _ => {
            first.label = "again".to_owned();
            cx.commit(first)?;
        }
    }
    Ok(*total)
}

/// Uses the device for nothing, and has something to put back all the same.
#[nanoflow(atomic)]
pub fn only_values(_: &mut Device, numbers: &mut Vec<i32>, whole: &mut Obj<Crate>) -> FlowResult<i32> {
    numbers.push(1);
    whole.weight = 7;
    let found = numbers.first().copied().unwrap_or(0);
    if found > 5 { Err(FlowError::Failed { code: "no".into(), text: "none".into() }) } else { Ok(found) }
}

/// Starts no other flow.
#[nanoflow(atomic)]
pub fn rename(cx: &mut Device, first: &mut Obj<Crate>, end: &str) -> FlowResult<i32> {
    first.label = "other".to_owned();
    cx.commit(first)?;
    first.weight = 50;
    if end == "code" {
        return cx.fail("enough", "that is enough");
    }
    Ok(first.weight + i32::MAX)
}

/// Calls the atomic flow and goes on, whatever became of it.
#[nanoflow]
pub fn pack_and_tell(cx: &mut Device, first: &mut Obj<Crate>, end: &str) -> FlowResult<String> {
    first.weight += 100;
    let mut rest = cx.retrieve(Crate::filter(|c| c.label != "first").order_by(|c| c.label))?;
    let mut more = cx.create(Crate { label: "more".into(), weight: 3, ..Crate::default() })?;
    more.within = Some(first.as_ref());
    rest.push(more);
    let (mut total, mut labels) = (1, vec!["one".to_owned()]);
    let mut load = Load { weight: 2, ..Load::default() };
    let mut last = Date::of(2026, 11, 21).map(|day| (Decimal::ONE, day));
    let answer = match pack(cx, first, &mut rest, &mut total, &mut labels, &mut load, &mut last, end) {
        Ok(packed) => packed.to_string(),
        Err(error) => error.code().to_owned(),
    };
    let mut numbers = vec![total + 5];
    let second = match only_values(cx, &mut numbers, first) {
        Ok(_) => "fits".to_owned(),
        Err(error) => error.code().to_owned(),
    };
    let crates: Vec<String> = rest.iter().map(|each| format!("{} {}", each.label, each.weight)).collect();
    let last = last.map(|(amount, day)| format!("{amount} {day}")).unwrap_or_default();
    let lists = format!("{}; {}; {}", crates.join(", "), labels.join(", "), numbers.len());
    let one = format!("{} {}; {} {}", first.label, first.weight, load.weight, load.labels);
    Ok(format!("{answer}, {second}: {one}; {lists}; {total}; {last}; {}", cx.count(Crate::all())?))
}

tidewater::app! {
    /// Flows that are all or nothing.
    pub Crates {
        roles: Role,
        entities: [Crate, Load],
        nanoflows: [pack, only_values, rename, pack_and_tell],
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Crates>(Tester, |_| {}));

/// The crate that is lent, and two others.
fn prepare(client: &Client) -> Obj<Crate> {
    for label in ["first", "second", "third"] {
        let new = Crate { label: label.to_owned(), weight: 1, ..Crate::default() };
        client.commit(&mut client.create(new).unwrap()).unwrap();
    }
    client.first(query!(Crate, |c| c.label == "first")).unwrap().unwrap()
}

fn told(end: &str) -> String {
    DEVICE.agree::<Crates, _, _>(
        end,
        prepare,
        |cx, first| pack_and_tell(cx, first, end),
        |client, first| client.run(pack_and_tell, (first, end)),
    )
}

#[test]
fn what_was_lent_to_an_atomic_flow_is_as_it_was_when_the_flow_failed() {
    let kept = "first 101; 2 ; second 1, third 1, more 3; one; 1; 1; 1 2026-11-21; 3\"";
    assert_eq!(told("code"), format!("\"enough, no: {kept}"));
    assert_eq!(told("invalid"), format!("\"invalid, no: {kept}"));
}

#[test]
fn what_was_lent_to_an_atomic_flow_comes_back_changed_when_the_flow_is_done() {
    let done = "\"11, no: again 102; 7 all; second 99, third 99, more 99, new 0; one, packed; 1; 11; ; 5\"";
    assert_eq!(told("done"), done);
}

#[test]
fn a_computation_that_fails_in_an_atomic_flow_puts_back_what_the_outermost_flow_was_lent() {
    let outcome = told("overflow");
    assert!(outcome.starts_with("[overflow]"), "{outcome}");
}

#[test]
fn the_object_of_a_failed_atomic_flow_that_was_started_by_itself_is_as_it_was() {
    for end in ["code", "overflow"] {
        DEVICE.agree::<Crates, _, _>(
            end,
            prepare,
            |cx, first| rename(cx, first, end),
            |client, first| client.run(rename, (&mut *first, end)),
        );
    }
}
