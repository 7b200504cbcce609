//! Members that an account writes without reading them: what it is told never depends on what they hold, and
//! what it added is not lost.

use crate::world::{Device, World};
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// A ballot box: while it is sealed, reps put in without looking.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(name, is_sealed), write(winner, votes))]
#[access(Rep, read, where = |b, _me| !b.is_sealed)]
pub struct BallotBox {
    pub name: String,
    pub is_sealed: bool,
    pub winner: String,
    pub votes: Counter,
}

/// What a handler noted of a change.
#[derive(Entity, Default)]
#[access(Manager, read)]
#[access(Rep, read)]
pub struct Minutes {
    pub text: String,
}

#[before_commit]
async fn counts_before(cx: &mut Server, ballot: &mut Change<BallotBox>) -> FlowResult<Verdict> {
    if ballot.winner == "Nobody" {
        return Ok(Verdict::reject("Somebody has to win."));
    }
    note(cx, "before").await
}

#[after_commit]
async fn counts_after(cx: &mut Server, ballot: &Change<BallotBox>) -> FlowResult<Verdict> {
    note(cx, "after").await?;
    // Who looks sees what is about to be written.
    let known = cx.count(query!(BallotBox, |b| b.name == "void")).await?;
    Ok(if known > 0 && ballot.name == "void" { Verdict::reject("no") } else { Verdict::accept() })
}

async fn note(cx: &mut Server, text: &str) -> FlowResult<Verdict> {
    let mut minutes = cx.create(Minutes { text: text.to_owned() }).await?;
    cx.commit(&mut minutes).await?;
    Ok(Verdict::accept())
}

tidewater::app! {
    pub Election {
        roles: Role,
        entities: [BallotBox, Minutes],
        events: [counts_before, counts_after],
    }
}

/// A box that Anna saw open with five votes, and that the boss sealed meanwhile, with other contents.
fn sealed(winner: &str, votes: i64) -> (World, Device, Device, Obj<BallotBox>) {
    let world = World::of::<Election>();
    let (boss, anna) = (world.device_of::<Election>("boss"), world.device_of::<Election>("anna"));
    let open = BallotBox { name: "hall".to_owned(), votes: Counter(5), ..BallotBox::default() };
    let mut ballot = boss.client.create(open).unwrap();
    boss.client.commit(&mut ballot).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    (ballot.winner, ballot.votes, ballot.is_sealed) = (winner.to_owned(), Counter(votes), true);
    boss.client.commit(&mut ballot).unwrap();
    boss.sync().unwrap();
    (world, boss, anna, ballot)
}

#[test]
fn a_guess_at_a_hidden_member_is_handled_like_any_other() {
    let handled = |guess: &str| {
        let (_world, _boss, anna, ballot) = sealed("Miller", 5);
        let mut own = anna.client.get(ballot.id()).unwrap();
        own.winner = guess.to_owned();
        anna.client.commit(&mut own).unwrap();
        let before = anna.client.count(query!(Minutes)).unwrap();
        let report = anna.sync().unwrap();
        (report, anna.client.count(query!(Minutes)).unwrap() - before)
    };
    let wrong = handled("Smith");
    // Making the box and sealing it was noted as well, before and after each.
    assert_eq!((wrong.0.rejected, wrong.1), (0, 4));
    assert_eq!(handled("Miller"), wrong);
}

#[test]
fn what_was_added_to_a_counter_is_added_though_it_is_hidden_by_now() {
    let (_world, boss, anna, ballot) = sealed("", 15);
    let mut own = anna.client.get(ballot.id()).unwrap();
    own.votes.0 += 2;
    anna.client.commit(&mut own).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(ballot.id()).unwrap().votes.0, 17);
}

#[test]
fn a_hidden_counter_does_not_tell_how_far_it_is_from_its_end() {
    let (_world, boss, anna, ballot) = sealed("", i64::MAX - 1);
    let mut own = anna.client.get(ballot.id()).unwrap();
    own.votes.0 += 2;
    anna.client.commit(&mut own).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(ballot.id()).unwrap().votes.0, i64::MAX);
}

#[test]
fn what_a_row_hides_is_nothing_on_the_device_and_comes_back_when_it_is_shown() {
    let (_world, boss, anna, mut ballot) = sealed("Miller", 9);
    let counted = |device: &Device| {
        let same = device.client.count(query!(BallotBox, |b| b.winner == "Miller")).unwrap();
        (same, device.client.count(query!(BallotBox, |b| b.winner != "Miller")).unwrap())
    };
    let before = anna.client.get(ballot.id()).unwrap();
    assert!(before.can_read(|b| b.winner) && before.votes.0 == 5, "she saw it open");
    anna.sync().unwrap();
    let own = anna.client.get(ballot.id()).unwrap();
    assert!(own.can_read(|b| b.name) && !own.can_read(|b| b.winner) && !own.can_read(|b| b.votes));
    assert_eq!((&*own.name, &*own.winner, own.votes.0), ("hall", "", 0), "the defaults of their types");
    assert_eq!(counted(&anna), (0, 0), "no comparison with it holds");
    assert!(!anna.stored().iter().any(|row| row.contains("Miller")), "it is in no file");
    // Who cannot see it cannot write it by hand either.
    let mut written = anna.client.get(ballot.id()).unwrap();
    written.winner = "Smith".to_owned();
    anna.client.commit(&mut written).unwrap();
    assert_eq!((anna.pending(), anna.client.get(ballot.id()).unwrap().winner.as_str()), (0, ""));
    ballot.is_sealed = false;
    boss.client.commit(&mut ballot).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let own = anna.client.get(ballot.id()).unwrap();
    assert_eq!(
        (&*own.winner, own.votes.0, counted(&anna)),
        ("Miller", 9, (1, 0)),
        "the whole row comes again"
    );
}

#[test]
fn a_rejected_change_of_what_is_hidden_by_now_is_kept_and_not_sent_without_it() {
    let world = World::of::<Election>();
    let (boss, anna) = (world.device_of::<Election>("boss"), world.device_of::<Election>("anna"));
    let mut ballot =
        boss.client.create(BallotBox { name: "hall".to_owned(), ..BallotBox::default() }).unwrap();
    boss.client.commit(&mut ballot).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut own = anna.client.get(ballot.id()).unwrap();
    own.winner = "Nobody".to_owned();
    anna.client.commit(&mut own).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 1);
    ballot.is_sealed = true;
    boss.client.commit(&mut ballot).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let rejected = || anna.client.rejected().unwrap().remove(0);
    let mut edited = rejected().mine::<BallotBox>().unwrap();
    edited.winner = "Miller".to_owned();
    let refusals = [
        rejected().retry(),
        rejected().retry_with(&mut edited),
        anna.client.run_natively(|cx| cx.retry(&mut edited)),
        anna.client.run_natively(|cx| cx.retry_all(&mut [&mut edited])),
    ];
    for refused in refusals {
        let refused = refused.unwrap_err();
        assert_eq!(refused.code(), "access");
        assert!(refused.to_string().contains("BallotBox.winner"), "{refused}");
    }
    assert_eq!((anna.pending(), anna.client.rejected().unwrap().len()), (0, 1), "the change is kept");
    ballot.is_sealed = false;
    boss.client.commit(&mut ballot).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let refused = rejected().retry_with(&mut edited).unwrap_err();
    assert_eq!(refused.code(), "access", "it was taken in hand without the member");
    let mut edited = rejected().mine::<BallotBox>().unwrap();
    edited.winner = "Miller".to_owned();
    rejected().retry_with(&mut edited).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(ballot.id()).unwrap().winner, "Miller");
}

#[test]
fn a_change_that_was_undone_after_it_was_seen_is_told_to_nobody() {
    let (_world, boss, anna, mut ballot) = sealed("Miller", 9);
    anna.sync().unwrap();
    ballot.name = "void".to_owned();
    boss.client.commit(&mut ballot).unwrap();
    let mut other =
        boss.client.create(BallotBox { name: "void".to_owned(), ..BallotBox::default() }).unwrap();
    boss.client.commit(&mut other).unwrap();
    assert_eq!(boss.sync().unwrap().rejected, 2);
    assert_eq!(anna.sync().unwrap(), tidewater::device::SyncReport::default());
}
