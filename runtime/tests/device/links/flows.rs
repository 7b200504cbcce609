//! Sets of references in flows, and in code of the server.

use super::app::{Role, Team, Topic};
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, PASSWORD, World, run};
use tidewater::flow::FlowError;
use tidewater::prelude::*;

/// A team takes up a topic and drops another; what it is about then.
#[nanoflow]
pub fn turn(
    cx: &mut Device,
    team: &Obj<Team>,
    to: &Obj<Topic>,
    from: &Obj<Topic>,
) -> FlowResult<Vec<String>> {
    cx.link(team, |t| t.topics, to)?;
    cx.unlink(team, |t| t.topics, from.id())?;
    let topics = cx.linked(team, |t| t.topics)?;
    Ok(topics.iter().map(|topic| topic.title.clone()).collect())
}

/// A team of whoever runs this, with a topic; all or nothing.
#[nanoflow(atomic)]
pub fn found(cx: &mut Device, name: String, topic: &Obj<Topic>, fails: bool) -> FlowResult<Obj<Team>> {
    let mut team = cx.create(Team { name, ..Team::default() })?;
    cx.commit(&mut team)?;
    cx.link(&team, |t| t.members, cx.me())?;
    cx.link(&team, |t| t.topics, topic)?;
    if fails {
        cx.fail("enough", "that was all")?;
    }
    Ok(team)
}

/// How many teams have me, and how many of them are about a topic.
#[nanoflow]
pub fn mine(cx: &mut Device, topic: &Obj<Topic>) -> FlowResult<Vec<i64>> {
    let me = cx.me();
    let all = cx.count(Team::filter(|t| t.members.contains(me)))?;
    let about = cx.count(Team::filter(|t| t.members.contains(me) && t.topics.contains(topic)))?;
    let others = cx.count(Team::filter(|t| !t.topics.contains(topic)))?;
    Ok(vec![all, about, others])
}

/// What a team is about, or is not, in the order of the alphabet; how many of its members are called so.
#[nanoflow]
pub fn about(cx: &mut Device, team: &Obj<Team>, not: bool, name: String) -> FlowResult<(Vec<String>, i64)> {
    let topics = if not {
        cx.retrieve(Topic::filter(|t| !team.topics.contains(t)).order_by(|t| t.title))?
    } else {
        cx.retrieve(Topic::filter(|t| team.topics.contains(t)).order_by(|t| t.title))?
    };
    let called = cx.count(Account::filter(|a| team.members.contains(a) && a.name == name))?;
    Ok((topics.iter().map(|topic| topic.title.clone()).collect(), called))
}

/// How many leads of a team the caller sees, and how many there are; then the number of its topics before and
/// after one more.
#[microflow]
pub async fn leads(cx: &mut Server, team: Id<Team>, topic: Id<Topic>) -> FlowResult<Vec<i64>> {
    let team = cx.get(team).await?;
    let seen = cx.count(query!(Account, |a| team.leads.contains(a))).await?;
    let all = cx.as_system().count(query!(Account, |a| team.leads.contains(a))).await?;
    let before = cx.count(query!(Topic, |t| team.topics.contains(t))).await?;
    cx.link(&team, |t| t.topics, topic).await?;
    let after = cx.retrieve(query!(Topic, |t| team.topics.contains(t))).await?;
    Ok(vec![seen, all, before, after.len() as i64])
}

/// Lets the caller's team be about a topic, and says what the caller sees in the team then.
#[microflow]
pub async fn take_up(cx: &mut Server, team: Id<Team>, topic: Id<Topic>) -> FlowResult<Vec<String>> {
    let team = cx.get(team).await?;
    let (me, id) = (cx.me(), topic);
    cx.link(&team, |t| t.topics, id).await?;
    let topics = cx.linked(&team, |t| t.topics).await?;
    let leads = cx.linked(&team, |t| t.leads).await?.len();
    let all = cx.as_system().linked(&team, |t| t.leads).await?.len();
    let found = cx.count(query!(Team, |t| t.members.contains(me) && t.topics.contains(id))).await?;
    let titles: Vec<_> = topics.iter().map(|topic| topic.title.as_str()).collect();
    Ok(vec![titles.join(" "), format!("{leads} of {all} leads"), format!("{found} found")])
}

/// Adds somebody to a team, which reps may not.
#[microflow]
pub async fn take_in(cx: &mut Server, team: Id<Team>, who: Id<Account>, as_system: bool) -> FlowResult<bool> {
    let team = cx.get(team).await?;
    if as_system {
        cx.as_system().link(&team, |t| t.members, who).await?;
    } else {
        cx.link(&team, |t| t.members, who).await?;
    }
    Ok(true)
}

/// Every team has its topic called after it in its set.
#[after_create]
pub async fn begins(cx: &mut Server, team: &Change<Team>) -> FlowResult<Verdict> {
    let mut topic = cx.create(Topic { title: format!("about {}", team.name) }).await?;
    cx.commit(&mut topic).await?;
    let team = cx.get(team.id()).await?;
    cx.link(&team, |t| t.topics, &topic).await?;
    Ok(Verdict::accept())
}

tidewater::app! {
    /// Teams with flows.
    pub Turning {
        roles: Role,
        entities: [Team, Topic],
        nanoflows: [turn, found, mine, about],
        microflows: [take_up, take_in, leads],
    }
}

tidewater::app! {
    /// Teams that begin with a topic.
    pub Beginning {
        roles: Role,
        entities: [Team, Topic],
        events: [begins],
    }
}

fn store<T: tidewater::traits::Entity>(device: &TestDevice, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

fn topic(device: &TestDevice, title: &str) -> Obj<Topic> {
    store(device, Topic { title: title.to_owned() })
}

fn two(world: &World) -> [TestDevice; 2] {
    ["boss", "anna"].map(|name| world.device_of::<Turning>(name))
}

#[test]
fn flows_change_and_read_sets_the_same_interpreted_and_natively() {
    let world = World::of::<Turning>();
    let [boss, _] = two(&world);
    let green = store(&boss, Team { name: "green".to_owned(), ..Team::default() });
    let [water, rain, snow] = ["water", "rain", "snow"].map(|title| topic(&boss, title));
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    boss.client.link(&green, |t| t.topics, &snow).unwrap();
    assert_eq!(boss.client.run(turn, (&green, &rain, &water)).unwrap(), ["rain", "snow"]);
    let natively = boss.client.run_natively(|cx| turn(cx, &green, &water, &rain)).unwrap();
    assert_eq!(natively, ["water", "snow"]);
    boss.client.link(&green, |t| t.members, boss.client.me().unwrap()).unwrap();
    assert_eq!(boss.client.run(mine, &water).unwrap(), [1, 1, 0]);
    assert_eq!(boss.client.run(mine, &rain).unwrap(), [1, 0, 1]);
    assert_eq!(boss.client.run_natively(|cx| mine(cx, &rain)).unwrap(), [1, 0, 1]);
}

#[test]
fn an_atomic_flow_keeps_its_links_or_none_and_they_are_one_group() {
    let world = World::of::<Turning>();
    let [boss, _] = two(&world);
    let water = topic(&boss, "water");
    boss.sync().unwrap();
    let failed = boss.client.run(found, ("green".to_owned(), &water, true));
    assert!(matches!(failed.unwrap_err().cause(), FlowError::Failed { .. }));
    assert_eq!((boss.pending(), boss.client.count(query!(Team)).unwrap()), (0, 0));
    let green = boss.client.run(found, ("green".to_owned(), &water, false)).unwrap();
    assert_eq!(boss.pending(), 3);
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(boss.client.linked(&green, |t| t.topics).unwrap().len(), 1);
    assert_eq!(boss.client.linked(&green, |t| t.members).unwrap().len(), 1);
}

/// A team about water that anna is in and the boss leads, and another topic, on both devices.
fn green_team(boss: &TestDevice, anna: &TestDevice) -> (Obj<Team>, Obj<Topic>) {
    let green = store(boss, Team { name: "green".to_owned(), ..Team::default() });
    let (water, rain) = (topic(boss, "water"), topic(boss, "rain"));
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    boss.client.link(&green, |t| t.members, anna.client.me().unwrap()).unwrap();
    boss.client.link(&green, |t| t.leads, boss.client.me().unwrap()).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    (green, rain)
}

#[test]
fn microflows_see_and_change_sets_with_the_rights_of_their_caller() {
    let world = World::of::<Turning>();
    let [boss, anna] = two(&world);
    let (green, rain) = green_team(&boss, &anna);
    let told = run(anna.client.call(take_up {}, (green.id(), rain.id()))).unwrap();
    assert_eq!(told, ["water rain", "0 of 1 leads", "1 found"]);
    let mine = anna.client.get(green.id()).unwrap();
    anna.sync().unwrap();
    assert_eq!(anna.client.linked(&mine, |t| t.topics).unwrap().len(), 2);
    let who = boss.client.me().unwrap().id();
    let refused = run(anna.client.call(take_in {}, (green.id(), who, false)));
    assert!(matches!(refused.as_ref().unwrap_err().cause(), FlowError::Access { .. }), "{refused:?}");
    assert!(run(anna.client.call(take_in {}, (green.id(), who, true))).unwrap());
    anna.sync().unwrap();
    assert_eq!(anna.client.linked(&mine, |t| t.members).unwrap().len(), 2);
}

#[test]
fn a_handler_fills_a_set_of_what_it_handles_and_the_device_has_it_with_the_answer() {
    let world = World::of::<Beginning>();
    let boss = world.open::<Beginning>("boss.db").unwrap();
    run(boss.client.sign_in("boss", PASSWORD)).unwrap();
    boss.sync().unwrap();
    let green = store(&boss, Team { name: "green".to_owned(), ..Team::default() });
    assert_eq!(boss.sync().unwrap().rejected, 0);
    let topics = boss.client.linked(&green, |t| t.topics).unwrap();
    assert_eq!(topics.iter().map(|topic| topic.title.as_str()).collect::<Vec<_>>(), ["about green"]);
}

#[test]
fn a_set_in_hand_is_asked_the_same_interpreted_and_natively() {
    let world = World::of::<Turning>();
    let [boss, _] = two(&world);
    let green = store(&boss, Team { name: "green".to_owned(), ..Team::default() });
    let [water, rain, _] = ["water", "rain", "snow"].map(|title| topic(&boss, title));
    boss.client.link(&green, |t| t.topics, &water).unwrap();
    boss.client.link(&green, |t| t.topics, &rain).unwrap();
    boss.client.link(&green, |t| t.members, boss.client.me().unwrap()).unwrap();
    boss.sync().unwrap();
    let of = |titles: &[&str], called| (titles.iter().map(|title| (*title).to_owned()).collect(), called);
    let boss_is = "boss".to_owned();
    let interpreted = boss.client.run(about, (&green, false, boss_is.clone())).unwrap();
    assert_eq!(interpreted, of(&["rain", "water"], 1));
    let natively = boss.client.run_natively(|cx| about(cx, &green, false, boss_is.clone())).unwrap();
    assert_eq!(natively, interpreted);
    assert_eq!(boss.client.run(about, (&green, true, "anna".to_owned())).unwrap(), of(&["snow"], 0));
}

#[test]
fn a_microflow_asks_a_set_in_hand_with_the_rights_of_its_caller_and_sees_what_it_changed() {
    let world = World::of::<Turning>();
    let [boss, anna] = two(&world);
    let (green, rain) = green_team(&boss, &anna);
    assert_eq!(run(anna.client.call(leads {}, (green.id(), rain.id()))).unwrap(), [0, 1, 1, 2]);
    // Who sees all is answered by the database, until it does not know what the call did.
    let snow = topic(&boss, "snow");
    boss.sync().unwrap();
    assert_eq!(run(boss.client.call(leads {}, (green.id(), snow.id()))).unwrap(), [1, 1, 2, 3]);
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Turning>(Role::Manager);
    each_plain_flow_agrees! { original, Turning:
        fn turn(team: &Obj<Team>, to: &Obj<Topic>, from: &Obj<Topic>);
        fn found(name: String, topic: &Obj<Topic>, fails: bool);
        fn mine(topic: &Obj<Topic>);
        fn about(team: &Obj<Team>, not: bool, name: String);
    }
}
