//! What the domain model offers beyond plain members, on the device and on the server: calculated and system
//! members, unique values, members that merge, and entities that extend others.

use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, World, run};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::wire::frame::decode;
use tidewater::wire::message::{Group, Reason};

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// An animal in a stall. Reps do not see what it cost.
#[derive(Entity, Default)]
#[entity(audited, unique(farm, stall))]
#[access(Manager, create, delete, read, write)]
#[access(
    Rep,
    create,
    read(
        name, tag, farm, stall, heaviest, lightest, eats, eats_much, created_at, created_by, changed_at,
        changed_by
    ),
    write(name, tag, farm, stall, heaviest, lightest, eats)
)]
pub struct Animal {
    #[attr(required)]
    pub name: String,
    #[attr(unique)]
    pub tag: String,
    pub farm: String,
    pub stall: Option<i32>,
    pub heaviest: Max<i32>,
    pub lightest: Min<i32>,
    pub eats: i32,
    pub price: Decimal,
    #[calculated(costs)]
    pub costs: Decimal,
    #[calculated(eats_much)]
    pub eats_much: bool,
    #[calculated(is_dear)]
    pub is_dear: bool,
}

#[expression]
fn costs(animal: &Animal) -> Decimal {
    animal.price * animal.eats
}

#[expression]
fn eats_much(animal: &Animal) -> bool {
    animal.eats > 10
}

/// A calculated member of calculated ones.
#[expression]
fn is_dear(animal: &Animal) -> bool {
    animal.eats_much && animal.costs > 100
}

/// A dog is an animal with a breed.
#[derive(Entity, Default)]
#[entity(extends = Animal)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write)]
pub struct Dog {
    #[association(on_delete = cascade)]
    pub base: Ref<Animal>,
    pub breed: String,
}

/// The papers of one animal.
#[derive(Entity)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
pub struct Passport {
    #[attr(unique)]
    pub of: Option<Ref<Animal>>,
    pub country: String,
    pub valid: i32,
}
impl Default for Passport {
    fn default() -> Self {
        Self { of: None, country: "NL".to_owned(), valid: 5 }
    }
}

/// The dear animals, with what they cost, as the server has it.
#[microflow]
pub async fn dear_animals(cx: &mut Server) -> FlowResult<Vec<String>> {
    let dear = cx.retrieve(query!(Animal, |a| a.is_dear && a.costs < 10_000, order_by = |a| a.costs)).await?;
    Ok(dear.iter().map(|animal| format!("{} {}", animal.name, animal.costs)).collect())
}

/// The dogs that eat much.
#[microflow]
pub async fn hungry_dogs(cx: &mut Server) -> FlowResult<Vec<String>> {
    let dogs = cx.retrieve(query!(Dog, |d| d.base.eats_much, order_by = |d| d.base.name)).await?;
    Ok(dogs.iter().map(|dog| dog.breed.clone()).collect())
}

/// Gives an animal a new appetite.
#[nanoflow]
pub fn feed(cx: &mut Device, animal: &mut Obj<Animal>, eats: i32) -> FlowResult<bool> {
    animal.eats = eats;
    cx.commit(animal)?;
    Ok(animal.eats_much)
}

#[nanoflow]
pub fn another_tag(cx: &mut Device, animal: &mut Obj<Animal>) -> FlowResult {
    cx.message(format!("{} is taken", animal.tag));
    Ok(())
}

tidewater::app! {
    /// Animals on farms.
    pub Farms {
        roles: Role,
        entities: [Animal, Dog, Passport],
        nanoflows: [feed, another_tag],
        microflows: [dear_animals, hungry_dogs],
        offline: { rejected: { Animal: another_tag } },
    }
}

fn farms() -> (World, TestDevice, TestDevice) {
    let world = World::of::<Farms>();
    let (boss, anna) = (world.device_of::<Farms>("boss"), world.device_of::<Farms>("anna"));
    (world, boss, anna)
}

fn animal(name: &str, eats: i32, price: i32) -> Animal {
    let (name, tag) = (name.to_owned(), format!("tag of {name}"));
    Animal { name, tag, eats, price: Decimal::from(price), ..Animal::default() }
}

fn store<T: tidewater::traits::Entity>(device: &TestDevice, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

#[test]
fn a_calculated_member_is_the_same_on_the_device_and_on_the_server() {
    let (_world, boss, anna) = farms();
    boss.go_offline();
    store(&boss, animal("Horse", 20, 30));
    store(&boss, animal("Cow", 11, 10));
    store(&boss, animal("Hen", 1, 9_000));
    let dear = || {
        let query = query!(Animal, |a| a.is_dear && a.costs < 10_000, order_by = |a| a.costs);
        let dear = boss.client.retrieve(query).unwrap();
        dear.iter().map(|animal| format!("{} {}", animal.name, animal.costs)).collect::<Vec<_>>()
    };
    assert_eq!(dear(), ["Cow 110", "Horse 600"], "without a connection");
    boss.go_online();
    boss.sync().unwrap();
    assert_eq!(run(boss.client.call(dear_animals {}, ())).unwrap(), dear());
    assert_eq!(dear(), ["Cow 110", "Horse 600"], "from the server");
    anna.sync().unwrap();
    let seen = anna.client.retrieve(query!(Animal, |a| a.eats_much, order_by = |a| a.name)).unwrap();
    let seen: Vec<_> = seen.iter().map(|animal| (&*animal.name, animal.costs, animal.is_dear)).collect();
    let hidden = Decimal::ZERO;
    assert_eq!(
        seen,
        [("Cow", hidden, false), ("Horse", hidden, false)],
        "what reps may not read is not calculated"
    );
}

#[test]
fn a_calculated_member_follows_what_it_is_calculated_from() {
    let (_world, boss, _anna) = farms();
    let mut horse = store(&boss, animal("Horse", 5, 1));
    assert!(boss.client.run(feed, (&mut horse, 30)).unwrap(), "a flow sees it after the commit");
    horse.eats = 2;
    assert!(horse.eats_much, "in hand it is as it was stored");
    boss.client.commit(&mut horse).unwrap();
    assert!(!horse.eats_much);
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Animal, |a| a.eats_much)).unwrap(), 0);
}

#[test]
fn a_calculated_member_is_not_written() {
    let (_world, boss, _anna) = farms();
    let mut horse = store(&boss, animal("Horse", 5, 1));
    horse.eats_much = true;
    let refused = boss.client.commit(&mut horse);
    assert!(matches!(refused, Err(FlowError::Access { .. })), "{refused:?}");
}

#[test]
fn a_device_says_who_created_and_changed_an_object_and_when() {
    let (world, boss, anna) = farms();
    let mut horse = store(&anna, animal("Horse", 5, 0));
    assert_eq!((horse.created_at(), horse.created_by()), (None, None), "the server has not accepted it yet");
    anna.sync().unwrap();
    anna.client.refresh(&mut horse).unwrap();
    let me = Some(anna.client.me().unwrap().into());
    assert_eq!(horse.created_by(), me);
    let created = horse.created_at();
    assert!(created.is_some());
    world.outside.pass(60_000);
    boss.sync().unwrap();
    let mut at_boss = boss.client.get(horse.id()).unwrap();
    at_boss.name = "Pony".to_owned();
    boss.client.commit(&mut at_boss).unwrap();
    boss.sync().unwrap();
    boss.client.refresh(&mut at_boss).unwrap();
    assert_eq!((at_boss.created_at(), at_boss.created_by()), (created, me));
    assert!(at_boss.changed_at() > created);
    assert_eq!(at_boss.changed_by(), Some(boss.client.me().unwrap().into()));
    let found = boss.client.count(query!(Animal, |a| a.created_by == me && a.changed_at > created)).unwrap();
    assert_eq!(found, 1, "queries read them");
}

/// They would tell of changes of members that are hidden (SYNC R18).
#[test]
fn who_changed_an_object_is_told_only_to_those_who_read_all_of_it() {
    let (_world, boss, anna) = farms();
    let horse = store(&boss, animal("Horse", 5, 7));
    boss.sync().unwrap();
    anna.sync().unwrap();
    let seen = anna.client.get(horse.id()).unwrap();
    assert_eq!(seen.created_by(), Some(boss.client.me().unwrap().into()));
    assert_eq!((seen.changed_at(), seen.changed_by()), (None, None));
    assert!(!seen.can_read(|a| a.changed_at) && seen.can_read(|a| a.created_at));
}

#[test]
fn of_two_devices_that_choose_the_same_unique_value_the_second_is_told_the_member() {
    let (_world, boss, anna) = farms();
    let tagged = |name: &str| Animal { tag: "A1".to_owned(), ..animal(name, 1, 0) };
    store(&boss, tagged("Horse"));
    store(&anna, tagged("Cow"));
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(anna.sync().unwrap().rejected, 1);
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Unique(vec!["tag".into()]));
    let mut cow = rejected.mine::<Animal>().unwrap();
    cow.tag = "A2".to_owned();
    rejected.retry_with(&mut cow).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    assert_eq!(anna.client.count(query!(Animal)).unwrap(), 2);
}

#[test]
fn members_that_are_unique_together_are_named_together() {
    let (_world, boss, anna) = farms();
    let stalled = |name: &str, stall| Animal { farm: "Hill".to_owned(), stall, ..animal(name, 1, 0) };
    for (device, name) in [(&boss, "Horse"), (&anna, "Cow")] {
        store(device, stalled(name, Some(3)));
        // Without a stall they do not clash.
        store(device, stalled(&format!("small {name}"), None));
    }
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(anna.sync().unwrap().rejected, 1);
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Unique(vec!["farm".into(), "stall".into()]));
    assert_eq!(anna.client.count(query!(Animal)).unwrap(), 3);
}

/// The order of the commits is kept (SYNC R14): what was given up may be taken again.
#[test]
fn a_unique_value_is_free_again_once_its_object_is_deleted() {
    let (_world, boss, _anna) = farms();
    let horse = store(&boss, animal("Horse", 1, 0));
    boss.sync().unwrap();
    boss.client.delete(horse).unwrap();
    store(&boss, animal("Horse", 2, 0));
    assert_eq!(boss.sync().unwrap().rejected, 0);
    assert_eq!(boss.client.count(query!(Animal, |a| a.eats == 2)).unwrap(), 1);
}

#[test]
fn of_concurrent_weights_the_extremes_stay_whoever_synchronizes_first() {
    for anna_first in [false, true] {
        let (_world, boss, anna) = farms();
        let weighed = Animal { heaviest: Max(Some(500)), lightest: Min(Some(500)), ..animal("Horse", 1, 0) };
        let horse = store(&boss, weighed);
        boss.sync().unwrap();
        anna.sync().unwrap();
        for (device, weight) in [(&boss, 510), (&anna, 480)] {
            let mut own = device.client.get(horse.id()).unwrap();
            own.heaviest = Max(own.heaviest.0.max(Some(weight)));
            own.lightest = Min(own.lightest.0.min(Some(weight)));
            device.client.commit(&mut own).unwrap();
        }
        let order = if anna_first { [&anna, &boss, &anna] } else { [&boss, &anna, &boss] };
        for device in order {
            assert_eq!(device.sync().unwrap().rejected, 0);
        }
        for device in [&boss, &anna] {
            let seen = device.client.get(horse.id()).unwrap();
            assert_eq!((seen.heaviest, seen.lightest), (Max(Some(510)), Min(Some(480))), "{anna_first}");
        }
    }
}

/// A lower maximum is no change of it: whoever says it learns the greater one.
#[test]
fn a_maximum_does_not_fall() {
    let (_world, boss, anna) = farms();
    let horse = store(&boss, Animal { heaviest: Max(Some(500)), ..animal("Horse", 1, 0) });
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut own = anna.client.get(horse.id()).unwrap();
    own.heaviest = Max(Some(90));
    anna.client.commit(&mut own).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    for device in [&boss, &anna] {
        assert_eq!(device.client.get(horse.id()).unwrap().heaviest, Max(Some(500)));
    }
}

#[test]
fn an_entity_extends_another_by_a_reference_that_queries_follow_on_both_sides() {
    let (_world, boss, anna) = farms();
    let mut base = anna.client.create(animal("Rex", 15, 0)).unwrap();
    let mut dog = anna.client.create(Dog { base: base.as_ref(), breed: "Collie".to_owned() }).unwrap();
    anna.client.commit_all(&mut [&mut base, &mut dog]).unwrap();
    let hungry = |device: &TestDevice| device.client.count(query!(Dog, |d| d.base.eats_much)).unwrap();
    assert_eq!(hungry(&anna), 1, "without a connection");
    anna.sync().unwrap();
    boss.sync().unwrap();
    assert_eq!(hungry(&boss), 1);
    assert_eq!(run(boss.client.call(hungry_dogs {}, ())).unwrap(), ["Collie"]);
    // The dog goes with the animal that it is.
    boss.client.delete(boss.client.get(base.id()).unwrap()).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    assert_eq!(anna.client.count(query!(Dog)).unwrap(), 0);
}

#[test]
fn what_the_server_keeps_or_both_sides_calculate_is_not_sent() {
    let (_world, boss, _anna) = farms();
    store(&boss, animal("Horse", 20, 30));
    boss.sync().unwrap();
    let requests = boss.network.requests.lock().unwrap();
    let batches = requests.iter().flat_map(|request| &request.batch);
    let groups = batches.flat_map(|batch| decode::<Vec<Group>>(&batch.groups).unwrap());
    let text = format!("{:?}", groups.collect::<Vec<_>>());
    assert!(text.contains("Horse"), "{text}");
    for member in ["costs", "eats_much", "is_dear", "created_at", "changed_by"] {
        assert!(!text.contains(member), "{member} is sent: {text}");
    }
}

#[test]
fn an_object_created_offline_has_the_defaults_of_its_struct() {
    let (_world, boss, anna) = farms();
    boss.go_offline();
    let passport = store(&boss, Passport { valid: 9, ..Passport::default() });
    assert_eq!((&*passport.country, passport.valid), ("NL", 9));
    boss.go_online();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let seen = anna.client.get(passport.id()).unwrap();
    assert_eq!((&*seen.country, seen.valid, seen.of), ("NL", 9, None));
}

#[test]
fn a_reference_that_is_unique_makes_one_to_one() {
    let (_world, boss, _anna) = farms();
    let horse = store(&boss, animal("Horse", 1, 0));
    let passport = || Passport { of: Some(horse.as_ref()), ..Passport::default() };
    store(&boss, passport());
    store(&boss, passport());
    // Those without an animal do not clash.
    store(&boss, Passport::default());
    store(&boss, Passport::default());
    assert_eq!(boss.sync().unwrap().rejected, 1);
    let rejected = boss.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Unique(vec!["of".into()]));
    assert_eq!(boss.client.count(query!(Passport)).unwrap(), 3);
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Farms>(Role::Manager);
    each_plain_flow_agrees! { original, Farms:
        fn feed(animal: &mut Obj<Animal>, eats: i32);
        fn another_tag(animal: &mut Obj<Animal>);
    }
}
