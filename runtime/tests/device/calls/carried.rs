//! Transient objects that lead to each other travel with a call and with its answer, whoever asks.

use super::code;
use crate::app::*;
use crate::world::{Device, Fault, World, poll, run};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::value::{Carried, ObjectId};
use tidewater::wire::call::Called;
use tidewater::wire::message::Frame;
use tidewater_model::{Name, Value, limits};

/// A way that leads from stop to stop. Lives in memory only.
#[derive(Entity, Default, Debug, PartialEq)]
#[entity(transient)]
pub struct Way {
    pub title: String,
    pub first: Option<Ref<Stop>>,
}

/// A stop of a way. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Stop {
    #[attr(max_len = 20)]
    pub name: String,
    pub next: Option<Ref<Stop>>,
    pub way: Option<Ref<Way>>,
    pub minutes: i32,
    #[calculated(seconds)]
    pub seconds: i32,
}

#[expression]
fn seconds(stop: &Stop) -> i32 {
    stop.minutes * 60
}

/// As far as the way goes.
#[microflow]
pub async fn endless(cx: &mut Server, way: Way) -> FlowResult<i32> {
    let (mut at, mut seconds) = (way.first, 0_i32);
    while let Some(stop) = at {
        let stop = cx.get(stop).await?;
        seconds = seconds.wrapping_add(stop.seconds);
        at = stop.next;
    }
    Ok(seconds)
}

/// What two hands change of one stop, and what a third looks up then.
#[microflow]
pub async fn both(cx: &mut Server, way: Way) -> FlowResult<String> {
    let first = way.first.unwrap_or_default();
    let (mut one, mut other) = (cx.get(first).await?, cx.get(first).await?);
    one.minutes = 7;
    cx.commit(&mut one).await?;
    other.name = "b".to_owned();
    cx.commit(&mut other).await?;
    cx.refresh(&mut one).await?;
    Ok(format!("{} {} {}, {} {}", other.name, other.minutes, other.seconds, one.name, one.minutes))
}

/// The same way, as it came.
#[microflow]
pub async fn same(_cx: &mut Server, way: Way) -> FlowResult<Way> {
    Ok(way)
}

/// The names of the stops of a way.
#[microflow]
pub async fn names(cx: &mut Server, way: Way) -> FlowResult<Vec<String>> {
    let (mut at, mut names) = (way.first, Vec::new());
    while let Some(stop) = at {
        let stop = cx.get(stop).await?;
        names.push(stop.name.clone());
        at = stop.next.filter(|_| names.len() < 9);
    }
    Ok(names)
}

/// The way back, over stops of the server's own, each of which knows its way.
#[microflow]
pub async fn back(cx: &mut Server, way: Way) -> FlowResult<Vec<Way>> {
    let mut turned = cx.create(Way { title: way.title.to_uppercase(), first: None }).await?;
    for name in names(cx, way).await? {
        let minutes = 1;
        let stop = Stop { name, next: turned.first, way: Some(turned.as_ref()), minutes, ..Stop::default() };
        let mut stop = cx.create(stop).await?;
        cx.commit(&mut stop).await?;
        turned.first = Some(stop.as_ref());
    }
    cx.commit(&mut turned).await?;
    Ok(vec![Way { title: turned.title.clone(), first: turned.first }])
}

/// A price is coded as the transient object says that its handler made.
#[before_commit]
pub async fn coded(cx: &mut Server, price: &mut Change<Price>) -> FlowResult<Verdict> {
    let mut stop = cx.create(Stop { name: format!("coded {}", price.code), ..Stop::default() }).await?;
    cx.commit(&mut stop).await?;
    price.code = cx.get(stop.id()).await?.name.clone();
    Ok(Verdict::accept())
}

tidewater::app! {
    /// Ways.
    pub Ways {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Way, Stop],
        microflows: [names, back, endless, both, same],
        events: [coded],
    }
}

/// A way over these stops, of which the last leads to the first again if it is a round.
fn way(device: &Device, names: &[&str], is_round: bool) -> Way {
    let mut stops: Vec<_> = names
        .iter()
        .map(|name| Stop { name: (*name).to_owned(), minutes: 1, ..Stop::default() })
        .map(|stop| device.client.create(stop).unwrap())
        .collect();
    for at in 0..stops.len() {
        stops[at].next = match stops.get(at + 1) {
            Some(next) => Some(next.as_ref()),
            None => stops.first().filter(|_| is_round).map(Obj::as_ref),
        };
    }
    stops.iter_mut().for_each(|stop| device.client.commit(stop).unwrap());
    Way { title: "round".to_owned(), first: stops.first().map(Obj::as_ref) }
}

/// The names of stops, and the title of the way that each leads back to.
fn followed(device: &Device, way: &Way) -> FlowResult<Vec<String>> {
    let (mut at, mut told) = (way.first.and_then(|stop| stop.id()), Vec::new());
    while let Some(id) = at {
        let stop = device.client.get(id)?;
        let way = stop.way.and_then(|way| way.id()).map(|way| device.client.get(way)).transpose()?;
        told.push(format!("{} of {}", stop.name, way.map(|way| way.title.clone()).unwrap_or_default()));
        at = stop.next.and_then(|stop| stop.id());
    }
    Ok(told)
}

fn boss() -> (World, Device) {
    let world = World::of::<Ways>();
    let boss = world.device_of::<Ways>("boss");
    (world, boss)
}

#[test]
fn what_a_transient_argument_and_a_transient_result_lead_to_comes_along() {
    let (_world, boss) = boss();
    let round = || way(&boss, &["a", "b", "c"], true);
    assert_eq!(run(boss.client.call(names {}, round())).unwrap(), ["a", "b", "c"].repeat(3));
    let straight = way(&boss, &["a", "b", "c"], false);
    let ways = run(boss.client.call(back {}, straight)).unwrap();
    assert_eq!(followed(&boss, &ways[0]).unwrap(), ["c of ROUND", "b of ROUND", "a of ROUND"]);
    let again = run(boss.client.call(names {}, ways.into_iter().next().unwrap())).unwrap();
    assert_eq!(again, ["c", "b", "a"], "what came from the server goes there again");
}

#[test]
fn a_microflow_that_follows_references_round_and_round_comes_to_an_end() {
    let (_world, boss) = boss();
    assert_eq!(run(boss.client.call(endless {}, way(&boss, &["a", "b"], false))).unwrap(), 120);
    assert_eq!(code(run(boss.client.call(endless {}, way(&boss, &["a", "b"], true)))), "out-of-fuel");
}

#[test]
fn an_answer_brings_what_the_server_committed_and_nothing_that_is_newer_here() {
    let (_world, boss) = boss();
    let given = way(&boss, &["a"], false);
    let first = given.first.and_then(|stop| stop.id()).unwrap();
    boss.network.pauses.store(true, std::sync::atomic::Ordering::Relaxed);
    let mut call = std::pin::pin!(boss.client.call(same {}, given));
    assert!(poll(call.as_mut()).is_pending());
    let mut stop = boss.client.get(first).unwrap();
    stop.name = "newer".to_owned();
    boss.client.commit(&mut stop).unwrap();
    let answer = run(call).unwrap();
    assert_eq!(followed(&boss, &answer).unwrap(), ["newer of "]);
}

#[test]
fn what_several_hands_change_of_a_transient_object_is_kept_and_each_can_look_again() {
    let (_world, boss) = boss();
    let first = way(&boss, &["a"], false).first.and_then(|stop| stop.id()).unwrap();
    let [mut one, mut other] = [(); 2].map(|()| boss.client.get(first).unwrap());
    one.minutes = 7;
    boss.client.commit(&mut one).unwrap();
    other.name = "b".to_owned();
    boss.client.commit(&mut other).unwrap();
    assert_eq!((other.name.as_str(), other.minutes, other.seconds), ("b", 7, 420));
    boss.client.refresh(&mut one).unwrap();
    assert_eq!((one.name.as_str(), one.minutes), ("b", 7));
    let told = run(boss.client.call(both {}, way(&boss, &["a"], false))).unwrap();
    assert_eq!(told, "b 7 420, b 7", "at the server as on the device");
}

#[test]
fn what_is_calculated_is_calculated_by_who_takes_it() {
    let (_world, boss) = boss();
    *boss.network.lies.lock().unwrap() =
        Some(|frames| brought(frames, |all| all[0].members[4].1 = Value::Integer(99)));
    let ways = run(boss.client.call(back {}, way(&boss, &["a"], false))).unwrap();
    let stop = boss.client.get(ways[0].first.and_then(|stop| stop.id()).unwrap()).unwrap();
    assert_eq!((stop.minutes, stop.seconds), (1, 60));
}

#[test]
fn an_answer_that_was_lost_brings_the_same_when_it_is_asked_for_again() {
    let (_world, boss) = boss();
    boss.network.fail(&[Fault::AnswerLost, Fault::AnswerLost]);
    let error = run(boss.client.call(back {}, way(&boss, &["a", "b"], false))).unwrap_err();
    let FlowError::Unknown { key } = error else { panic!("{error}") };
    let ways = run(boss.client.call_again(back {}, key)).unwrap();
    assert_eq!(followed(&boss, &ways[0]).unwrap(), ["b of ROUND", "a of ROUND"]);
}

#[test]
fn a_handler_finds_the_transient_object_that_it_committed() {
    let (_world, boss) = boss();
    let mut price = boss.client.create(Price { code: "P".to_owned(), amount: 1 }).unwrap();
    boss.client.commit(&mut price).unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.get(price.id()).unwrap().code, "coded P");
}

#[test]
fn transient_objects_are_forgotten_with_the_sign_out_and_when_there_are_very_many() {
    let (_world, boss) = boss();
    let first = way(&boss, &["first"], false);
    let second = way(&boss, &["second"], false);
    assert_eq!(followed(&boss, &first).unwrap(), ["first of "]);
    let new = |_| boss.client.create(Stop::default()).unwrap();
    let mut many: Vec<_> = (0..limits::TRANSIENT_OBJECTS - 1).map(new).collect();
    for some in many.chunks_mut(500) {
        let mut objects: Vec<&mut dyn tidewater::device::CommitObject> = Vec::new();
        objects.extend(some.iter_mut().map(|stop| stop as &mut dyn tidewater::device::CommitObject));
        boss.client.commit_all(&mut objects).unwrap();
    }
    assert_eq!(code(followed(&boss, &first)), "not-here");
    assert_eq!(followed(&boss, &second).unwrap(), ["second of "]);
    run(boss.client.sign_out()).unwrap();
    run(boss.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    assert_eq!(code(followed(&boss, &second)), "not-here");
}

/// What a lie does to what comes along.
fn brought(frames: &mut [Frame], lie: impl Fn(&mut Vec<Carried>)) {
    frames.iter_mut().for_each(|frame| {
        if let Frame::Called(Called { carried, .. }) = frame {
            lie(carried);
        }
    });
}

#[test]
fn what_comes_along_and_is_no_transient_object_of_the_app_is_not_kept() {
    let lies: [(&str, crate::world::Lie); 6] = [
        ("longer than it may be", |frames| {
            brought(frames, |all| all[1].members[0].1 = "x".repeat(21).into())
        }),
        ("of a stored entity", |frames| brought(frames, |all| all[0].entity = "Price".into())),
        ("of no entity", |frames| brought(frames, |all| all[1].entity = "Nobody".into())),
        ("a member of another type", |frames| brought(frames, |all| all[0].members[0].1 = Value::Integer(1))),
        ("without a member", |frames| brought(frames, |all| all[1].members.truncate(1))),
        ("a row of the built-in kind", |frames| {
            brought(frames, |all| {
                let id = ObjectId::new(0, 1).unwrap();
                all.push(Carried { entity: Name::from("Account"), id, members: Vec::new() });
            });
        }),
    ];
    let (_world, boss) = boss();
    for (name, lie) in lies {
        *boss.network.lies.lock().unwrap() = Some(lie);
        let answer = run(boss.client.call(back {}, way(&boss, &["a", "b"], false)));
        assert_eq!(code(answer), "protocol", "{name}");
    }
    *boss.network.lies.lock().unwrap() = None;
    run(boss.client.call(back {}, way(&boss, &["a"], false))).unwrap();
}
