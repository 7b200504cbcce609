//! What a kind of synchronize fetches that no mode brings.

use super::{Kinds, Leaflet, leaflets, requests, shop, two};
use crate::world::{World, run};
use tidewater::prelude::*;
use tidewater::query;
use tidewater::wire::frame::{decode, encode};
use tidewater::wire::message::{SyncRequest, Want};
use tidewater_model::limits;

#[test]
fn objects_that_no_mode_brings_are_asked_for_and_judged_by_the_rights_of_the_account() {
    let world = World::of::<Kinds>();
    let leaflets = leaflets(&world.device_of::<Kinds>("boss"));
    let anna = world.device_of::<Kinds>("anna");
    run(anna.client.sync_where(query!(Leaflet, |l| l.title.starts_with("Cu")))).unwrap();
    let asked = requests(&anna).pop().unwrap().want;
    assert!(matches!(asked, Some(Want::Query(query)) if &*query.entity == "Leaflet"));
    let found = anna.client.retrieve(query!(Leaflet, |l| l.title.starts_with("Cu"), order_by = |l| l.title));
    let found = found.unwrap();
    assert_eq!(found.iter().map(|leaflet| leaflet.pages).collect::<Vec<_>>(), [4, 6], "one is withdrawn");
    assert!(!found[0].can_read(|l| l.margin), "what she may not read never comes");
    assert_eq!(found[0].margin, 0);
    assert_eq!(found[0].id(), leaflets[0].id());
}

#[test]
fn a_query_that_finds_more_than_an_answer_holds_is_answered_in_parts() {
    let world = World::of::<Kinds>();
    let boss = world.device_of::<Kinds>("boss");
    let mut many: Vec<Obj<Leaflet>> = Vec::new();
    for number in 0..2_001 {
        let title = format!("part {number}");
        many.push(boss.client.create(Leaflet { title, ..Leaflet::default() }).unwrap());
    }
    let mut all: Vec<&mut dyn tidewater::device::CommitObject> =
        many.iter_mut().map(|one| one as _).collect();
    boss.client.commit_all(&mut all).unwrap();
    run(boss.client.sync_objects(&many)).unwrap();
    let anna = world.device_of::<Kinds>("anna");
    let before = requests(&anna).len();
    run(anna.client.sync_where(query!(Leaflet, |l| l.title.starts_with("part")))).unwrap();
    assert_eq!(requests(&anna).len() - before, 3);
    assert_eq!(anna.client.count(query!(Leaflet, |l| l.title.starts_with("part"))).unwrap(), 2_001);
    let otto = world.device_of::<Kinds>("otto");
    run(otto.client.sync_where(query!(Leaflet, order_by = |l| l.title).limit(5))).unwrap();
    assert_eq!(otto.client.count(query!(Leaflet)).unwrap(), 5, "a limit is a limit");
    run(otto.client.sync_where(query!(Leaflet, order_by = |l| l.title).limit(5).offset(5))).unwrap();
    assert_eq!(otto.client.count(query!(Leaflet)).unwrap(), 10, "the next five came besides");
    run(otto.client.sync_where(query!(Leaflet, |l| l.title.starts_with("part")).offset(5))).unwrap();
    let here = otto.client.count(query!(Leaflet)).unwrap();
    assert_eq!(here, 2_001, "without a limit nothing is passed over");
}

#[test]
fn a_selected_object_that_is_not_there_for_the_account_any_more_leaves_the_device() {
    let world = World::of::<Kinds>();
    let boss = world.device_of::<Kinds>("boss");
    let mut leaflets = leaflets(&boss);
    let anna = world.device_of::<Kinds>("anna");
    run(anna.client.sync_where(query!(Leaflet))).unwrap();
    let cups = anna.client.get(leaflets[0].id()).unwrap();
    leaflets[0].withdrawn = true;
    boss.client.commit(&mut leaflets[0]).unwrap();
    run(boss.client.sync_objects(&leaflets[0])).unwrap();
    run(anna.client.sync_objects(&cups)).unwrap();
    assert!(
        matches!(requests(&anna).pop().unwrap().want, Some(Want::Objects(objects)) if objects.len() == 1)
    );
    assert!(anna.client.get(cups.id()).is_err());
}

#[test]
fn what_is_downloaded_anyway_is_not_asked_for() {
    let world = World::of::<Kinds>();
    let (boss, _) = two(&world);
    let cup = shop(&boss, "Cup");
    run(boss.client.sync_objects(&cup)).unwrap();
    assert_eq!(requests(&boss).pop().unwrap().want, None);
}

#[test]
fn more_objects_than_a_request_may_name_are_asked_for_in_several() {
    let world = World::of::<Kinds>();
    let boss = world.device_of::<Kinds>("boss");
    let made: Vec<_> = (0..limits::WANTED + 1)
        .map(|_| {
            let mut leaflet = boss.client.create(Leaflet::default()).unwrap();
            boss.client.commit(&mut leaflet).unwrap();
            leaflet
        })
        .collect();
    run(boss.client.sync_objects(&made)).unwrap();
    let before = requests(&boss).len();
    run(boss.client.sync_objects(&made)).unwrap();
    let asked = requests(&boss).split_off(before);
    let named = asked.iter().map(|request| request.want.as_ref().map_or(0, Want::named));
    assert_eq!(named.collect::<Vec<_>>(), [limits::WANTED, 1]);
}

#[test]
fn a_server_of_before_answers_a_request_that_wants_something_and_a_device_of_before_wants_nothing() {
    #[derive(serde::Deserialize)]
    struct Before {
        pull: bool,
    }
    let world = World::of::<Kinds>();
    leaflets(&world.device_of::<Kinds>("boss"));
    let anna = world.device_of::<Kinds>("anna");
    run(anna.client.sync_where(query!(Leaflet))).unwrap();
    let request = requests(&anna).pop().unwrap();
    assert!(decode::<Before>(&encode(&request)).unwrap().pull);
    let without = SyncRequest { want: None, ..request };
    let bytes = encode(&without);
    assert!(!bytes.windows(4).any(|word| word == b"want"), "nothing is said of what is not wanted");
    assert_eq!(decode::<SyncRequest>(&bytes).unwrap(), without);
}
