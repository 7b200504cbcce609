//! What a server and a device keep beside the data has an end: with the same work each day it stops to grow.

use crate::app::{Customer, Visit};
use crate::gone::shop;
use crate::world::{Device, PASSWORD, World, run, stored};
use std::collections::BTreeMap;
use std::path::Path;
use tidewater::flow::FlowResult;
use tidewater::prelude::*;

const DAY: i64 = 24 * 60 * 60 * 1_000;
/// From this day on as much is forgotten as comes: 90 days, and one on which the log begins.
const FULL_FROM: i64 = 110;
const LAST_DAY: i64 = 200;

/// How many changes are made in all by those who edit the same visits each day, unless
/// `TIDEWATER_OPERATIONS` says how many: a million take ten minutes in a release build.
const OPERATIONS: usize = 1_000;

/// How many visits are edited each day.
#[allow(clippy::disallowed_methods, reason = "a test is told by the environment how long it may take")]
fn edited() -> usize {
    let operations = std::env::var("TIDEWATER_OPERATIONS").ok().and_then(|text| text.parse().ok());
    let days = usize::try_from(LAST_DAY + 1).unwrap();
    operations.unwrap_or(OPERATIONS).div_ceil(days)
}

/// Edits the visits that stay, each once.
fn edit(device: &Device, day: i64) {
    let edited = device.client.run_natively(|cx| {
        let mut visits = cx.retrieve(query!(Visit, |v| v.note.starts_with("day")))?;
        visits.iter_mut().for_each(|visit| visit.note = format!("day {day}"));
        cx.commit_all(&mut visits)?;
        Ok(visits.len())
    });
    assert_eq!(edited.unwrap(), self::edited());
    device.sync().unwrap();
}

/// How many rows each table of a file has.
fn sizes(path: &Path) -> BTreeMap<String, usize> {
    let mut sizes = BTreeMap::new();
    for row in stored(path) {
        let (table, _) = row.split_once(' ').unwrap();
        *sizes.entry(table.to_owned()).or_default() += 1;
    }
    sizes
}

fn change(device: &Device, shop: Id<Customer>, change: impl FnOnce(&mut Customer)) {
    let mut own = device.client.get(shop).unwrap();
    change(&mut own);
    device.client.commit(&mut own).unwrap();
}

/// A day's work: a change, a conflict, an object that comes and goes, one that is rejected and given up.
fn work(boss: &Device, anna: &Device, shop: Id<Customer>, day: i64) {
    for number in 0..5 {
        change(anna, shop, |shop| shop.visits.0 += number);
        anna.sync().unwrap();
    }
    change(boss, shop, |shop| shop.notes = format!("his {day}"));
    change(anna, shop, |shop| shop.notes = format!("hers {day}"));
    boss.sync().unwrap();
    anna.sync().unwrap();
    let visit = |note: &str| {
        let visit = Visit { note: note.to_owned(), customer: shop.into(), ..Visit::default() };
        let mut visit = anna.client.create(visit).unwrap();
        anna.client.commit(&mut visit).unwrap();
        visit
    };
    let passing = visit("passing");
    anna.sync().unwrap();
    anna.client.delete(passing).unwrap();
    anna.sync().unwrap();
    visit("not sent in time either");
    let visit = visit("not sent in time");
    let rep = boss.client.get(shop).unwrap().rep;
    change(boss, shop, |shop| shop.rep = None);
    boss.sync().unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 2, "the shop is somebody else's");
    assert!(anna.client.get(visit.id()).is_err());
    for rejected in anna.client.rejected().unwrap() {
        rejected.discard().unwrap();
    }
    change(boss, shop, |shop| shop.rep = rep);
    boss.sync().unwrap();
    anna.sync().unwrap();
}

#[test]
fn what_is_kept_beside_the_data_stops_to_grow() {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    let shop = shop(&boss, "Cup", Some(&anna));
    boss.sync().unwrap();
    anna.sync().unwrap();
    let new = anna.client.run_natively(|cx| {
        let visit = || Visit { note: "day".to_owned(), customer: shop.as_ref(), ..Visit::default() };
        let mut visits = (0..edited()).map(|_| cx.create(visit())).collect::<FlowResult<Vec<_>>>()?;
        cx.commit_all(&mut visits)
    });
    new.unwrap();
    anna.sync().unwrap();
    let mut seen = Vec::new();
    for day in 0..=LAST_DAY {
        for outside in [&world.outside, &boss.outside, &anna.outside] {
            outside.pass(DAY);
        }
        if day % 20 == 0 {
            // Sessions end, however often they are used.
            run(boss.client.sign_in("boss", PASSWORD)).unwrap();
            run(anna.client.sign_in("anna", PASSWORD)).unwrap();
        }
        work(&boss, &anna, shop.id(), day);
        edit(&anna, day);
        run(world.server.keep_short()).unwrap();
        if [FULL_FROM, LAST_DAY].contains(&day) {
            seen.push([sizes(&world.path("server.db")), sizes(&world.path("anna.db"))]);
        }
    }
    let [[server, device], [server_later, device_later]] = &mut seen[..] else { panic!("{seen:?}") };
    for (table, rows) in [("_outcome", 900), ("_group_key", 900), ("_change", 700), ("_served", 500)] {
        assert!(server[table] > rows, "there is something to forget: {server:?}");
    }
    // Of what was deleted the id stays, because nobody may give it again.
    let deleted = usize::try_from(LAST_DAY - FULL_FROM).unwrap();
    *server.get_mut("_history").unwrap() += deleted;
    assert_eq!(server, server_later);
    assert_eq!(device, device_later);
}
