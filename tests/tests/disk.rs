//! A disk that fails: at every call that SQLite and the engine make of it something goes wrong, and nothing
//! that was promised is lost, nothing is half, and the device, or the server, goes on.
//!
//! These are a test binary of their own, because the disk is the file system of SQLite for the whole process.

#![allow(unreachable_pub, missing_docs, reason = "this is a test, not a library")]

#[path = "disk/app.rs"]
mod app;
#[path = "disk/faults.rs"]
mod faults;
#[path = "disk/seen.rs"]
mod seen;
#[path = "disk/served.rs"]
mod served;
#[path = "disk/story.rs"]
mod story;
#[path = "disk/world.rs"]
mod world;

use faults::{Case, Done, failures, operations, tell_all};
use served::Served;
use story::Side;
use tests::disk::{Failure, Kind};
use tidewater::store::Durability;

/// The story, told with each failure that `chosen` gives for an operation of a disk.
fn tell<F: IntoIterator<Item = Failure>>(side: Side, durability: Durability, chosen: impl Fn(&Done) -> F) {
    let served = Served::new();
    let operations = operations(&served, side, durability);
    let mut cases = Vec::new();
    for done in &operations {
        let number = done.operation.number;
        cases.extend(chosen(done).into_iter().map(|failure| Case { side, number, failure, durability }));
    }
    assert!(cases.len() > 5, "{} of {} operations fail", cases.len(), operations.len());
    tell_all(&served, &cases);
}

/// Of the failures of all operations so many that a test takes no minute, those of a sync more often than
/// others. With `TIDEWATER_EVERY_OPERATION` in the environment it is all of them, which takes ten.
fn some(done: &Done) -> impl Iterator<Item = Failure> + use<> {
    let every = every_operation();
    let (number, is_sync) = (done.operation.number, done.operation.kind == Kind::Sync);
    let is_chosen = move |failure: &Failure| {
        let turn = number * 5 + *failure as u64;
        every || turn.is_multiple_of(if is_sync { 7 } else { 41 })
    };
    failures(done.operation.kind).filter(is_chosen)
}

fn every_operation() -> bool {
    std::env::var_os("TIDEWATER_EVERY_OPERATION").is_some()
}

#[test]
fn whatever_the_disk_does_nothing_promised_is_lost_and_the_device_goes_on() {
    tell(Side::Device, Durability::Full, some);
}

#[test]
fn power_that_fails_as_files_are_made_leaves_files_that_open() {
    let is_made = |done: &Done| ["open", "sign in"].contains(&done.step) && done.operation.kind.changes();
    tell(Side::Device, Durability::Full, |done| is_made(done).then_some(Failure::Power));
}

#[test]
fn what_the_disk_does_not_give_is_not_told_as_damage() {
    let is_read = |done: &Done| done.step == "the model grows" && done.operation.kind == Kind::Read;
    tell(Side::Device, Durability::Full, |done| is_read(done).then_some(Failure::Once));
}

#[test]
fn nothing_rests_on_what_a_failed_sync_left_in_the_log() {
    let is_sync = |done: &Done| done.operation.kind == Kind::Sync && done.operation.file.ends_with("-wal");
    let fails = |done: &Done| is_sync(done) && !done.operation.file.contains(".loading");
    tell(Side::Device, Durability::Full, |done| fails(done).then_some(Failure::Broken));
}

#[test]
fn a_disk_that_could_only_be_read_is_written_again() {
    let is_commit = |done: &Done| ["by a flow", "called"].contains(&done.step);
    let fails = |done: &Done| is_commit(done) && done.operation.kind.changes();
    tell(Side::Device, Durability::Full, |done| fails(done).then_some(Failure::ReadOnly));
}

#[test]
fn whatever_the_disk_of_a_server_does_nothing_promised_is_lost_and_it_goes_on() {
    tell(Side::Server, Durability::Full, some);
}

#[test]
fn what_a_server_cannot_write_for_want_of_room_waits_on_the_device() {
    let is_upload = |done: &Done| ["an answer is lost", "a rejection is set aside"].contains(&done.step);
    let needs_room = |done: &Done| is_upload(done) && done.operation.kind.needs_room();
    tell(Side::Server, Durability::Full, |done| needs_room(done).then_some(Failure::NoRoom));
}

#[test]
fn a_device_that_promises_less_loses_the_last_of_what_was_done_and_nothing_half() {
    let turn = if every_operation() { 1 } else { 9 };
    let is_lost = |done: &Done| done.operation.kind.changes() && done.operation.number.is_multiple_of(turn);
    tell(Side::Device, Durability::Normal, |done| is_lost(done).then_some(Failure::Power));
}
