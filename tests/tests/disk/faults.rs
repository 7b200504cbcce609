//! The story with one failure of the disk, and what must hold then.

use crate::seen::seen_by_boss;
use crate::served::Served;
use crate::story::{Side, Step, Story};
use crate::world::Site;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tests::disk::{Disk, Failure, Kind, Operation};
use tidewater::flow::{FlowError, StoreError};
use tidewater::server::ServerError;
use tidewater::store::{Durability, Sqlite, Statement};

/// How often a step may be tried: once more after the failure.
const TRIES: usize = 2;

/// One failure of the disk.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// Whose disk it is.
    pub side: Side,
    /// The operation at which it happens.
    pub number: u64,
    pub failure: Failure,
    pub durability: Durability,
}

impl Case {
    /// Whether the process starts again after the failure, or goes on as it is.
    fn starts_again(self) -> bool {
        self.failure == Failure::Power || (self.number + self.failure as u64).is_multiple_of(2)
    }
}

/// Tells the story with one failure.
fn tell(served: &Served, case: Case, disk: &Disk) {
    let mut story = Story::new(served, case.side, disk.clone(), case.durability);
    disk.fail_at(case.number, case.failure);
    // How many steps the power may still fail behind, once the disk failed.
    let mut behind = 3;
    for step in story.steps() {
        let mut tries = 0;
        while let Err(error) = story.go(step) {
            tries += 1;
            assert!(tries < TRIES, "{}: {error}", step.name);
            check_error(&story, case, step, &error);
            if case.durability == Durability::Normal {
                return check_last_lost(&mut story, step);
            }
            recover(&mut story, case, step);
            if case.side == Side::Device && story.is_open() && is_done(&mut story, step, &error) {
                story.promise(step);
                break;
            }
        }
        if disk.failed().is_some() && !disk.is_failing() && behind > 0 {
            check_without_power(&story, step);
            behind -= 1;
        }
    }
    story.close();
    if case.side == Side::Server {
        story.site.stop();
    }
    disk.mend();
    check_files(disk);
    match (case.durability, story.steps().last()) {
        (Durability::Normal, Some(last)) => check_last_lost(&mut story, last),
        _ => check_end(&mut story),
    }
}

/// Who uses the disk goes on, or is started again; everything that was promised is there, and nothing half.
fn recover(story: &mut Story, case: Case, step: &Step) {
    let (disk, was_open) = (story.failing(), story.is_open());
    if was_open && (case.side, case.failure) == (Side::Device, Failure::NoRoom) {
        story.seen().expect("a full disk can be read");
    }
    match case.side {
        Side::Device if case.starts_again() => story.close(),
        Side::Server if case.starts_again() => story.site.stop(),
        _ => {}
    }
    disk.mend();
    check_files(&disk);
    if story.has_served && story.site.core().is_none() {
        story.start_server().unwrap_or_else(|error| panic!("{}: the server starts: {error}", step.name));
    }
    if was_open && !story.is_open() {
        story.open().unwrap_or_else(|error| panic!("{}: the device opens: {error}", step.name));
    }
    if story.is_open() {
        check_promises(story, step);
    }
    if case.side == Side::Server && story.boss_is_there() {
        check_server(story, &story.site, step);
    }
}

/// What the server said that it has, it has, and nothing is half.
fn check_server(story: &Story, site: &Arc<Site>, step: &Step) {
    let seen = seen_by_boss(site, story.is_grown);
    seen.check_whole();
    for sent in &story.sent {
        assert!(seen.has(sent), "{}: the server keeps {sent:?}: {seen:?}", step.name);
    }
}

fn check_promises(story: &Story, step: &Step) {
    let seen = story.seen().unwrap_or_else(|error| panic!("{}: the device goes on: {error}", step.name));
    let account = story.client().account();
    assert!(account.is_ok() || !story.is_signed_in, "{}: anna is still signed in: {account:?}", step.name);
    if account.is_err() {
        return;
    }
    seen.check_whole();
    for promised in &story.acknowledged {
        let may_be_gone = step.removes == Some(promised);
        assert!(may_be_gone || seen.has(promised), "{}: {promised:?} is kept: {seen:?}", step.name);
    }
    for removed in &story.removed {
        assert!(!seen.has(removed), "{}: {removed:?} stays removed: {seen:?}", step.name);
    }
}

/// If the power failed now, after the disk failed and worked again, nothing would be lost either.
fn check_without_power(story: &Story, step: &Step) {
    if story.durability == Durability::Normal {
        return;
    }
    for seed in 0..2 {
        if story.side == Side::Server {
            let site = story.server_without_power(seed);
            let site = site.unwrap_or_else(|error| panic!("{}, and no power: {error}", step.name));
            if story.boss_is_there() {
                check_server(story, &site, step);
            }
            continue;
        }
        if !story.is_open() {
            return;
        }
        let mut other = story.without_power(seed);
        check_files(&other.disk);
        other.open().unwrap_or_else(|error| panic!("{}, and then the power fails: {error}", step.name));
        check_promises(&other, step);
    }
}

/// After the power failed under a device that promises less, what is there is whole, and only the last of
/// what was done is missing. The server has heard of some of that, perhaps, and says so then.
fn check_last_lost(story: &mut Story, step: &Step) {
    story.close();
    story.disk.mend();
    check_files(&story.disk);
    story.open().unwrap_or_else(|error| panic!("{}: the device opens: {error}", step.name));
    if story.client().account().is_ok() {
        let seen = story.seen().unwrap();
        seen.check_whole();
        let kept: Vec<bool> = story.promised().map(|note| seen.has(note)).collect();
        assert!(kept.is_sorted_by(|earlier, later| earlier >= later), "{}: {seen:?}", step.name);
    }
    match story.come_to_rest() {
        Err(error) => {
            let refusals = story.network.refusals.lock().unwrap();
            assert_eq!(error.code(), "forked", "{}: {error}: {refusals:?}", step.name);
        }
        Ok(()) => {
            let mut seen = story.seen().unwrap();
            seen.check_whole();
            seen.notes.retain(|note| note != "refused");
            assert_eq!(seen_by_boss(&story.site, story.is_grown), seen, "{}", step.name);
        }
    }
}

/// Whether a step that failed did its work nevertheless: only what the disk failed to confirm may have.
fn is_done(story: &mut Story, step: &Step, error: &FlowError) -> bool {
    let Ok(seen) = story.seen() else { return false };
    let made = step.makes.iter().any(|note| seen.has(note));
    let removed = step.removes.is_some_and(|note| !seen.has(note));
    let may_be_kept =
        !matches!(error.cause(), FlowError::Store(StoreError::Full { .. } | StoreError::ReadOnly { .. }));
    assert!(may_be_kept || !(made || removed), "{}: nothing of it was kept: {error}", step.name);
    made || removed
}

/// The error is one of the disk and says so: to who has the disk. To a device the server only says that it
/// failed.
fn check_error(story: &Story, case: Case, step: &Step, error: &FlowError) {
    for refusal in story.network.refusals.lock().unwrap().drain(..) {
        let ServerError::Store(error) = refusal else { panic!("{}: {refusal}", step.name) };
        assert!(is_of_disk(case, &error), "{}: {error}", step.name);
    }
    let text = error.to_string();
    let is_typed = match error.cause() {
        FlowError::Store(error) => is_of_disk(case, error) && text.contains("/disk-of-tests/"),
        // To the device its server is not there, and the rest waits. Of a call it may say that it failed.
        FlowError::Offline | FlowError::Unknown { .. } | FlowError::FirstSignInNeedsServer { .. } => {
            case.side == Side::Server
        }
        FlowError::Refused { code, .. } => case.side == Side::Server && code == "microflow-failed",
        _ => false,
    };
    assert!(is_typed, "{}: {text}", step.name);
}

fn is_of_disk(case: Case, error: &StoreError) -> bool {
    match error {
        StoreError::Full { .. } => matches!(case.failure, Failure::NoRoom | Failure::NoRoomOnce),
        StoreError::ReadOnly { .. } => case.failure == Failure::ReadOnly,
        StoreError::Disk { .. } | StoreError::Write { .. } => true,
        _ => false,
    }
}

/// What an operator would look at: every database on the disk is whole.
fn check_files(disk: &Disk) {
    let copy = disk.copy(1);
    for name in copy.names().iter().filter(|name| name.ends_with(".db")) {
        let file = Sqlite::open(&copy.path(name), Durability::Off).unwrap();
        let found = file.query(&Statement::new("PRAGMA integrity_check", [])).unwrap();
        assert_eq!(found[0][0].text(), Some("ok"), "{name}");
    }
}

/// The device and the server hold the same, and it is all that the story promises.
fn check_end(story: &mut Story) {
    if story.site.core().is_none() {
        story.start_server().expect("the server starts");
    }
    story.open().expect("the device opens");
    story.come_to_rest().expect("the device synchronizes");
    let seen = story.seen().unwrap();
    seen.check_end();
    assert_eq!(seen_by_boss(&story.site, true), seen);
}

/// An operation of the story when nothing fails, and the step that it belongs to.
pub struct Done {
    pub step: &'static str,
    pub operation: Operation,
}

/// The operations of the story when nothing fails.
pub fn operations(served: &Served, side: Side, durability: Durability) -> Vec<Done> {
    let disk = Disk::new(0);
    let mut story = Story::new(served, side, disk.clone(), durability);
    disk.record();
    let mut done = Vec::new();
    let mut take = |step| {
        let new = disk.operations().split_off(done.len());
        done.extend(new.into_iter().map(|operation| Done { step, operation }));
    };
    for step in story.steps() {
        story.go(step).unwrap_or_else(|error| panic!("{}: {error}", step.name));
        take(step.name);
    }
    story.close();
    if side == Side::Server {
        story.site.stop();
    }
    take("close");
    check_end(&mut story);
    done
}

/// The failures that mean something at an operation.
pub fn failures(kind: Kind) -> impl Iterator<Item = Failure> {
    let of_room = [Failure::NoRoomOnce, Failure::NoRoom].into_iter().filter(move |_| kind.needs_room());
    let of_change = [Failure::ReadOnly, Failure::Power].into_iter().filter(move |_| kind.changes());
    [Failure::Once, Failure::Broken].into_iter().chain(of_room).chain(of_change)
}

/// Tells the story with each of these failures, on all processors.
pub fn tell_all(served: &Served, cases: &[Case]) {
    let (next, broken) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let work = || {
        while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            let disk = Disk::new(case.number * 8 + case.failure as u64);
            if let Err(panic) = catch_unwind(AssertUnwindSafe(|| tell(served, *case, &disk))) {
                let text =
                    panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "it panicked".to_owned());
                broken.lock().unwrap().push(format!("{case:?} at {:?}: {text}", disk.failed()));
            }
        }
    };
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| (0..processors).for_each(|_| drop(scope.spawn(work))));
    let broken = broken.into_inner().unwrap();
    assert!(broken.is_empty(), "{} of {} cases:\n{}", broken.len(), cases.len(), broken.join("\n"));
}
