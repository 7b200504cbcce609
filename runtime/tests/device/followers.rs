//! What refers to a deleted object on the device that deletes it: gone or without its reference at once,
//! never sent, and back as it was if the server does not take the deletion.

use crate::meanwhile::Meanwhile;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, Fault, PASSWORD, World, run};
use tidewater::device::CommitObject;
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::query;
use tidewater::server::ServerCore;
use tidewater::wire::frame::decode;
use tidewater::wire::message::{Frame, Group, Operation, OperationChange, Reason};

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Street {
    pub name: String,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct House {
    pub name: String,
    #[association(on_delete = cascade)]
    pub street: Ref<Street>,
    #[association(on_delete = keep)]
    pub twin: Option<Ref<House>>,
    pub owners: RefSet<Account>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Room {
    pub name: String,
    #[association(on_delete = cascade)]
    pub house: Ref<House>,
    #[association(on_delete = cascade)]
    pub behind: Option<Ref<Room>>,
}

/// What keeps its house, and reps do not see.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
pub struct Lease {
    #[association(on_delete = prevent)]
    pub house: Ref<House>,
}

/// Deletes the street of a house, and says what is left: a house cannot be committed any more.
#[nanoflow]
pub fn tear_down(cx: &mut Device, house: &mut Obj<House>) -> FlowResult<String> {
    if let Some(street) = cx.first(Street::filter(|s| s == house.street))? {
        cx.delete(street)?;
    }
    let left = cx.count(Room::all())?;
    house.name = "after".to_owned();
    match cx.commit(house) {
        Err(FlowError::Gone { .. }) => Ok(format!("{left} rooms, and {} is gone", house.name)),
        _ => Ok("still there".to_owned()),
    }
}

/// Deletes a house, and fails.
#[nanoflow(atomic)]
pub fn tear_down_in_vain(cx: &mut Device, house: Obj<House>) -> FlowResult {
    cx.delete(house)?;
    cx.fail("no", "not this time")
}

tidewater::app! {
    /// Houses in streets.
    pub Town {
        roles: Role,
        entities: [Street, House, Room, Lease],
        nanoflows: [tear_down, tear_down_in_vain],
        offline: { sync: { Lease: all } },
    }
}

fn store<T: tidewater::traits::Persistable>(device: &TestDevice, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

fn house(name: &str, street: &Obj<Street>) -> House {
    House { name: name.to_owned(), street: street.as_ref(), ..House::default() }
}

fn room(name: &str, house: &Obj<House>) -> Room {
    Room { name: name.to_owned(), house: house.as_ref(), behind: None }
}

fn delete<T: tidewater::traits::Persistable>(device: &TestDevice, object: &Obj<T>) -> FlowResult {
    device.client.delete(device.client.get(object.id())?)
}

/// The names of the houses and rooms that a device shows.
fn shown(device: &TestDevice) -> Vec<String> {
    let houses = device.client.retrieve(query!(House)).unwrap();
    let rooms = device.client.retrieve(query!(Room)).unwrap();
    let names = houses.iter().map(|house| house.name.clone());
    let mut names: Vec<String> = names.chain(rooms.iter().map(|room| room.name.clone())).collect();
    names.sort();
    names
}

/// What a device sent since its first requests.
fn sent(device: &TestDevice, after: usize) -> Vec<Operation> {
    let requests = device.network.requests.lock().unwrap();
    let batches = requests[after..].iter().filter_map(|request| request.batch.as_ref());
    let groups = batches.flat_map(|batch| decode::<Vec<Group>>(&batch.groups).unwrap());
    groups.flat_map(|group| group.operations).collect()
}

struct Stage {
    world: World,
    boss: TestDevice,
    anna: TestDevice,
    street: Obj<Street>,
    first: Obj<House>,
    second: Obj<House>,
    room: Obj<Room>,
}

/// On both devices: a street with a house with a room, and a house elsewhere that is its twin.
fn stage() -> Stage {
    let world = World::of::<Town>();
    let (boss, anna) = (world.device_of::<Town>("boss"), world.device_of::<Town>("anna"));
    let [street, other] = ["High", "Low"].map(|name| store(&boss, Street { name: name.to_owned() }));
    let first = store(&boss, house("first", &street));
    let room = store(&boss, room("room", &first));
    let second = store(&boss, House { twin: Some(first.as_ref()), ..house("second", &other) });
    boss.sync().unwrap();
    anna.sync().unwrap();
    Stage { world, boss, anna, street, first, second, room }
}

/// Anna is among the owners of a house.
fn own(anna: &TestDevice, house: &Obj<House>) {
    let house = anna.client.get(house.id()).unwrap();
    anna.client.link(&house, |h| h.owners, anna.client.me().unwrap()).unwrap();
    anna.sync().unwrap();
}

#[test]
fn what_belongs_to_a_deleted_object_is_gone_at_once_and_only_the_deletion_travels() {
    let Stage { boss, anna, street, first, second, .. } = stage();
    own(&anna, &first);
    let before = anna.network.requests.lock().unwrap().len();
    delete(&anna, &street).unwrap();
    assert_eq!(shown(&anna), ["second"], "the house of the street, and the room of the house");
    assert_eq!(anna.client.get(second.id()).unwrap().twin, None);
    assert_eq!(anna.pending(), 1);
    assert!(anna.client.get(first.id()).is_err());
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 0));
    let sent = sent(&anna, before);
    assert!(matches!(&sent[..], [one] if matches!(one.change, OperationChange::Delete(_))), "{sent:?}");
    boss.sync().unwrap();
    for device in [&anna, &boss] {
        assert_eq!(shown(device), ["second"]);
        assert_eq!(device.client.get(second.id()).unwrap().twin, None);
    }
    assert_eq!((anna.pending(), anna.sync().unwrap().uploaded), (0, 0));
}

#[test]
fn a_rejected_deletion_brings_back_everything_that_went_with_it_also_after_a_restart() {
    let Stage { world, boss, anna, street, first, second, .. } = stage();
    own(&anna, &first);
    boss.sync().unwrap();
    store(&boss, Lease { house: first.as_ref() });
    boss.sync().unwrap();
    delete(&anna, &street).unwrap();
    let anna = anna.reopen_as::<Town>(&world);
    assert_eq!(shown(&anna), ["second"]);
    assert_eq!(anna.sync().unwrap().rejected, 1);
    assert_eq!(shown(&anna), ["first", "room", "second"]);
    assert_eq!(anna.client.get(second.id()).unwrap().twin, Some(first.as_ref()));
    let house = anna.client.get(first.id()).unwrap();
    assert_eq!(anna.client.linked(&house, |h| h.owners).unwrap().len(), 1);
    let mut rejected = anna.client.rejected().unwrap();
    assert_eq!((rejected.len(), &rejected[0].reason), (1, &Reason::Prevented));
    assert_eq!(rejected[0].objects.len(), 1, "nobody has to decide about what only went along");
    rejected.remove(0).retry().unwrap();
    assert_eq!(shown(&anna), ["second"], "again");
    anna.sync().unwrap();
    anna.client.rejected().unwrap().remove(0).discard().unwrap();
    assert_eq!(shown(&anna), ["first", "room", "second"]);
    assert_eq!(anna.sync().unwrap().uploaded, 0);
}

#[test]
fn unsent_changes_of_what_goes_along_come_back_with_it() {
    let Stage { boss, anna, first, second, room: other, .. } = stage();
    store(&boss, Lease { house: first.as_ref() });
    boss.sync().unwrap();
    let mut mine = anna.client.get(other.id()).unwrap();
    mine.name = "mine".to_owned();
    anna.client.commit(&mut mine).unwrap();
    store(&anna, room("new", &first));
    let mut twin = anna.client.get(second.id()).unwrap();
    twin.name = "renamed".to_owned();
    anna.client.commit(&mut twin).unwrap();
    delete(&anna, &first).unwrap();
    assert_eq!(shown(&anna), ["renamed"]);
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (3, 1));
    assert_eq!(shown(&anna), ["first", "mine", "new", "renamed"]);
    assert_eq!(anna.client.get(second.id()).unwrap().twin, Some(first.as_ref()));
    boss.sync().unwrap();
    assert_eq!(shown(&boss), shown(&anna));
}

#[test]
fn what_was_never_sent_goes_along_with_what_was() {
    let Stage { boss, anna, street, .. } = stage();
    let third = store(&anna, house("third", &street));
    store(&anna, room("of third", &third));
    delete(&anna, &street).unwrap();
    assert_eq!(shown(&anna), ["second"]);
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!((shown(&anna), shown(&boss)), (vec!["second".to_owned()], vec!["second".to_owned()]));
    assert_eq!(anna.sync().unwrap().uploaded, 0);
}

#[test]
fn what_somebody_else_took_out_of_it_meanwhile_stays_with_all_that_belongs_to_it() {
    let Stage { boss, anna, street, mut first, second, room: inside, .. } = stage();
    delete(&anna, &street).unwrap();
    first.street = second.street;
    boss.client.commit(&mut first).unwrap();
    boss.sync().unwrap();
    // Nothing of the deletion is sent, and all that changed is fetched.
    run(anna.client.sync_objects(&anna.client.get(second.id()).unwrap())).unwrap();
    assert_eq!(shown(&anna), ["first", "room", "second"]);
    assert_eq!(anna.pending(), 1, "the deletion still waits");
    let twin = anna.client.get(second.id()).unwrap().twin;
    assert_eq!(twin, Some(first.as_ref()), "what it refers to is there again");
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    for device in [&anna, &boss] {
        assert_eq!(shown(device), ["first", "room", "second"]);
        assert!(device.client.get(street.id()).is_err());
        assert_eq!(device.client.get(inside.id()).unwrap().house, first.as_ref());
    }
}

#[test]
fn what_was_taken_out_of_it_stays_when_the_file_is_made_anew() {
    let world = World::of::<Town>();
    let boss = world.device_of::<Town>("boss");
    (0..60).for_each(|number| drop(store(&boss, Street { name: format!("Street {number}") })));
    boss.sync().unwrap();
    let anna = world.open::<Town>("anna.db").unwrap();
    run(anna.client.sign_in("anna", PASSWORD)).unwrap();
    let [street, other] = ["High", "Low"].map(|name| store(&anna, Street { name: name.to_owned() }));
    let first = store(&anna, house("first", &street));
    store(&anna, room("room", &first));
    // What she made is sent, and her first download breaks off.
    anna.network.fail(&[Fault::BreaksAfter(6)]);
    assert!(anna.sync().is_err());
    assert_eq!(anna.pending(), 0);
    delete(&anna, &street).unwrap();
    assert!(shown(&anna).is_empty());
    boss.sync().unwrap();
    let mut theirs = boss.client.get(first.id()).unwrap();
    theirs.street = other.as_ref();
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    run(anna.client.sync_objects(&anna.client.get(other.id()).unwrap())).unwrap();
    assert_eq!(anna.client.count(query!(Street)).unwrap(), 61, "all but the one that is deleted here");
    assert_eq!(shown(&anna), ["first", "room"]);
    assert_eq!(anna.sync().unwrap().rejected, 0);
    assert_eq!(shown(&anna), ["first", "room"]);
}

#[test]
fn a_long_chain_goes_along_and_is_spared_without_end_of_the_stack() {
    let Stage { boss, anna, street, mut first, second, .. } = stage();
    let mut rooms: Vec<Obj<Room>> = Vec::new();
    for number in 0..2_000 {
        let behind = rooms.last().map(Obj::as_ref);
        let next = Room { name: format!("{number}"), house: second.as_ref(), behind };
        rooms.push(boss.client.create(next).unwrap());
    }
    rooms[0].house = first.as_ref();
    let mut each: Vec<_> = rooms.iter_mut().map(|room| room as &mut dyn CommitObject).collect();
    boss.client.commit_all(&mut each).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    delete(&anna, &street).unwrap();
    assert_eq!(shown(&anna), ["second"]);
    first.street = second.street;
    boss.client.commit(&mut first).unwrap();
    boss.sync().unwrap();
    run(anna.client.sync_objects(&anna.client.get(second.id()).unwrap())).unwrap();
    assert_eq!(shown(&anna).len(), 2_003);
}

#[test]
fn what_the_server_did_not_take_along_is_there_after_the_same_synchronize() {
    let Stage { boss, anna, street, mut first, second, .. } = stage();
    delete(&anna, &street).unwrap();
    first.street = second.street;
    boss.client.commit(&mut first).unwrap();
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!((shown(&anna), shown(&boss)), (shown(&boss), shown(&anna)));
    assert!(shown(&anna).contains(&"first".to_owned()), "{:?}", shown(&anna));
}

#[test]
fn an_object_that_stays_anywhere_below_prevents_the_deletion_at_once() {
    let Stage { boss, street, first, .. } = stage();
    store(&boss, Lease { house: first.as_ref() });
    boss.sync().unwrap();
    let refused = delete(&boss, &street).unwrap_err();
    assert!(matches!(&refused, FlowError::Prevented { referring, .. } if referring == "Lease"), "{refused}");
    assert_eq!(shown(&boss), ["first", "room", "second"]);
    assert_eq!(boss.pending(), 0);
}

#[test]
fn a_reference_that_a_deletion_emptied_can_be_filled_again_before_anything_is_sent() {
    let Stage { boss, anna, first, second, .. } = stage();
    delete(&anna, &first).unwrap();
    let mut twin = anna.client.get(second.id()).unwrap();
    twin.twin = Some(second.as_ref());
    anna.client.commit(&mut twin).unwrap();
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.merged, report.rejected), (2, 0, 0));
    boss.sync().unwrap();
    for device in [&anna, &boss] {
        assert_eq!(device.client.get(second.id()).unwrap().twin, Some(second.as_ref()));
    }
}

#[test]
fn deletions_that_are_selected_take_along_the_changes_of_what_they_empty_or_take_along() {
    let Stage { boss, anna, first, second, .. } = stage();
    let street = anna.client.first(query!(Street, |s| s.name == "Low")).unwrap().unwrap();
    store(&anna, House { twin: Some(first.as_ref()), ..house("third", &street) });
    store(&anna, room("new", &first));
    let unsent = store(&anna, Street { name: "Side".to_owned() });
    delete(&anna, &first).unwrap();
    let report =
        run(anna.client.sync_objects(&anna.client.get(second.id()).unwrap()).with_deletions()).unwrap();
    assert_eq!((report.uploaded, report.rejected), (3, 0));
    assert_eq!(anna.pending(), 1, "the street waits");
    anna.sync().unwrap();
    boss.sync().unwrap();
    assert_eq!(shown(&boss), ["second", "third"]);
    assert!(boss.client.get(unsent.id()).is_ok());
}

#[test]
fn a_flow_finds_nothing_of_what_it_deleted_and_cannot_commit_what_went_along() {
    let Stage { anna, mut first, .. } = stage();
    anna.client.refresh(&mut first).unwrap();
    let said = anna.client.run(tear_down, &mut first).unwrap();
    assert_eq!(said, "0 rooms, and after is gone");
}

#[test]
fn an_atomic_flow_that_fails_leaves_what_would_have_gone_along() {
    let Stage { anna, first, second, .. } = stage();
    let house = anna.client.get(first.id()).unwrap();
    assert_eq!(anna.client.run(tear_down_in_vain, house).unwrap_err().code(), "no");
    assert_eq!(shown(&anna), ["first", "room", "second"]);
    assert_eq!(anna.client.get(second.id()).unwrap().twin, Some(first.as_ref()));
    assert_eq!(anna.sync().unwrap().uploaded, 0);
}

#[test]
fn what_was_not_sent_comes_back_with_the_atomic_flow_that_deleted_it() {
    let Stage { boss, anna, first, .. } = stage();
    let lease = store(&boss, Lease { house: first.as_ref() });
    boss.sync().unwrap();
    let side = store(&anna, Street { name: "Side".to_owned() });
    store(&anna, house("third", &side));
    let torn_down: FlowResult = anna.client.run_atomically(|cx| {
        let (side, first) = (cx.get(side.id())?, cx.get(first.id())?);
        cx.delete(side)?;
        cx.delete(first)
    });
    torn_down.unwrap();
    assert_eq!(shown(&anna), ["second"]);
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 1), "what was made before the flow stands for itself");
    boss.sync().unwrap();
    for device in [&anna, &boss] {
        assert_eq!(shown(device), ["first", "room", "second", "third"]);
    }
    delete(&boss, &lease).unwrap();
    boss.sync().unwrap();
    let mut rejected = anna.client.rejected().unwrap();
    assert_eq!((rejected.len(), rejected[0].objects.len()), (1, 2));
    rejected.remove(0).retry().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    for device in [&anna, &boss] {
        assert_eq!(shown(device), ["second"]);
        assert!(device.client.get(side.id()).is_err());
    }
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Town>(Role::Manager);
    each_plain_flow_agrees! { original, Town, fails [tear_down_in_vain: "no"]:
        fn tear_down(house: &mut Obj<House>);
        fn tear_down_in_vain(house: Obj<House>);
    }
}

#[test]
fn what_moved_to_a_deleted_object_stays_gone_when_a_long_download_tells_of_its_way_there() {
    let Stage { boss, anna, street, room, .. } = stage();
    let low = anna.client.first(query!(Street, |s| s.name == "Low")).unwrap().unwrap();
    // Committed together, so that the move is a change of its own behind.
    let [mut third, mut fourth] =
        ["third", "fourth"].map(|name| anna.client.create(house(name, &street)).unwrap());
    anna.client.commit_all(&mut [&mut third, &mut fourth]).unwrap();
    third.street = low.as_ref();
    anna.client.commit(&mut third).unwrap();
    anna.network.fail(&[Fault::AnswerLost]);
    assert!(anna.sync().is_err());
    anna.client.delete(low).unwrap();
    assert_eq!(shown(&anna), ["first", "fourth", "room"]);
    for number in 0..150 {
        store(&boss, Street { name: format!("Street {number}") });
    }
    boss.sync().unwrap();
    run(anna.client.sync_objects(&room)).unwrap();
    assert_eq!(anna.pending(), 1, "the deletion waits");
    assert_eq!(shown(&anna), ["first", "fourth", "room"]);
    anna.sync().unwrap();
    boss.sync().unwrap();
    assert_eq!(
        (shown(&anna), shown(&boss)),
        (vec!["first".to_owned(), "fourth".into(), "room".into()], shown(&anna))
    );
}

#[test]
fn what_came_back_to_a_deleted_object_between_a_verdict_and_the_download_stays_gone() {
    let Stage { boss, anna, street, second, room, .. } = stage();
    let target = store(&boss, house("target", &street));
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut hers = anna.client.get(second.id()).unwrap();
    hers.twin = Some(target.as_ref());
    anna.client.commit(&mut hers).unwrap();
    boss.client.delete(target).unwrap();
    let mut theirs = boss.client.get(second.id()).unwrap();
    let low = theirs.street;
    theirs.street = street.as_ref();
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    anna.network.fail(&[Fault::Lost]);
    assert!(anna.sync().is_err());
    delete(&anna, &anna.client.first(query!(Street, |s| s.name == "Low")).unwrap().unwrap()).unwrap();
    assert_eq!(shown(&anna), ["first", "room", "target"]);
    let moves_back = move |_: &ServerCore| {
        boss.client.refresh(&mut theirs).unwrap();
        theirs.street = low;
        boss.client.commit(&mut theirs).unwrap();
        boss.sync().unwrap();
    };
    *anna.network.meanwhile.lock().unwrap() =
        Some(Meanwhile { behind: |frame| matches!(frame, Frame::State(_)), happens: Box::new(moves_back) });
    assert_eq!(run(anna.client.sync_objects(&room)).unwrap().rejected, 1, "the target is gone");
    assert!(anna.network.meanwhile.lock().unwrap().is_none(), "it was told of, and moved then");
    assert_eq!(anna.pending(), 1, "the deletion waits");
    assert_eq!(shown(&anna), ["first", "room"]);
}
