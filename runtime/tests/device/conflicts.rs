//! Two users change one object while neither knows of the other, under each rule that an entity or a member
//! may have.

use crate::world::{Device, Fault, World};
use tidewater::flow::FlowResult;
use tidewater::prelude::*;
use tidewater::wire::message::Reason;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// Merged by its members; of two changes of one the later stays.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Note {
    pub text: String,
    pub tag: String,
}

/// Whoever changes it last decides all of it.
#[derive(Entity, Default)]
#[entity(conflict = last_wins_object)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Opening {
    pub from: i32,
    pub to: i32,
}

/// Decided as a whole, and of another nature once it is closed.
#[derive(Entity, Default)]
#[entity(conflict = last_wins_object)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write(closed))]
#[access(Rep, write(text), where = |file, _me| !file.closed)]
pub struct File {
    pub text: String,
    pub closed: bool,
}

/// Nobody changes a member that somebody else changed meanwhile.
#[derive(Entity, Default)]
#[entity(conflict = reject)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Price {
    pub amount: i32,
    pub label: String,
}

/// Nobody changes or deletes it past what somebody else did; the server notes who did what.
#[derive(Entity, Default)]
#[entity(audited, conflict = reject)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Receipt {
    pub number: AutoNumber,
    pub text: String,
}

/// What members merge by themselves.
#[derive(Entity, Default)]
#[entity(conflict = reject)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Tally {
    pub count: Counter,
    pub highest: Max<i32>,
    pub lowest: Min<i32>,
}

/// A handler decides, with what the user saw, what is there, and what the user made of it.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Minutes {
    pub text: String,
}

/// Keeps the additions of both, and refuses what changes words that somebody else changed as well.
#[before_commit]
async fn both_additions(_: &mut Server, minutes: &mut Change<Minutes>) -> FlowResult<Verdict> {
    let (Some(base), Some(theirs)) = (minutes.base(), minutes.before()) else {
        return Ok(Verdict::accept());
    };
    if base.text == theirs.text {
        return Ok(Verdict::accept());
    }
    let added = minutes.text.strip_prefix(base.text.as_str()).map(str::to_owned);
    match (added, theirs.text.starts_with(base.text.as_str())) {
        (Some(added), true) => {
            let merged = format!("{}{added}", theirs.text);
            minutes.text = merged;
            Ok(Verdict::accept())
        }
        _ => Ok(Verdict::reject(format!("{:?} is {:?} by now", base.text, theirs.text))),
    }
}

tidewater::app! {
    /// Things that two people change at once.
    pub Shared {
        roles: Role,
        entities: [Note, Opening, File, Price, Receipt, Tally, Minutes],
        events: [both_additions],
    }
}

/// The devices of the boss and of Anna, who both have an object that the boss made.
fn both_have<T: tidewater::traits::Entity>(value: T) -> (World, Device, Device, Obj<T>, Obj<T>) {
    let world = World::of::<Shared>();
    let (boss, anna) = (world.device_of::<Shared>("boss"), world.device_of::<Shared>("anna"));
    let mut object = boss.client.create(value).unwrap();
    boss.client.commit(&mut object).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    boss.client.refresh(&mut object).unwrap();
    let hers = anna.client.get(object.id()).unwrap();
    (world, boss, anna, object, hers)
}

/// Both commit what they made of the object; the boss synchronizes first. How many of Anna's changes were
/// rejected.
fn race<T: tidewater::traits::Entity>(
    (boss, his): (&Device, &mut Obj<T>),
    (anna, hers): (&Device, &mut Obj<T>),
) -> u64 {
    boss.client.commit(his).unwrap();
    anna.client.commit(hers).unwrap();
    assert_eq!(boss.sync().unwrap().rejected, 0);
    let rejected = anna.sync().unwrap().rejected;
    boss.sync().unwrap();
    boss.client.refresh(his).unwrap();
    anna.client.refresh(hers).unwrap();
    rejected
}

#[test]
fn under_last_wins_different_members_merge_and_of_the_same_the_later_stays() {
    let note = Note { text: "old".to_owned(), tag: "old".to_owned() };
    let (_world, boss, anna, mut his, mut hers) = both_have(note);
    his.text = "his".to_owned();
    his.tag = "his".to_owned();
    hers.text = "hers".to_owned();
    assert_eq!(race((&boss, &mut his), (&anna, &mut hers)), 0);
    for seen in [&his, &hers] {
        assert_eq!((seen.text.as_str(), seen.tag.as_str()), ("hers", "his"));
    }
}

#[test]
fn under_last_wins_object_the_later_decides_the_whole() {
    let (_world, boss, anna, mut his, mut hers) = both_have(Opening { from: 8, to: 12 });
    his.from = 9;
    hers.to = 18;
    assert_eq!(race((&boss, &mut his), (&anna, &mut hers)), 0);
    for seen in [&his, &hers] {
        assert_eq!((seen.from, seen.to), (8, 18), "not a mixture of both");
    }
}

#[test]
fn under_last_wins_object_what_may_not_be_written_afterwards_is_not_sent() {
    let (_world, _boss, anna, _his, mut hers) = both_have(File { text: "open".to_owned(), closed: false });
    hers.closed = true;
    anna.client.commit(&mut hers).unwrap();
    assert_eq!(anna.sync().unwrap().rejected, 0, "her right to write the text ends with its closing");
    assert!(hers.closed);
}

#[test]
fn under_reject_the_later_change_of_a_member_is_set_aside_and_other_members_merge() {
    let (_world, boss, anna, mut his, mut hers) = both_have(Price { amount: 10, label: "cup".to_owned() });
    his.amount = 11;
    hers.label = "mug".to_owned();
    assert_eq!(race((&boss, &mut his), (&anna, &mut hers)), 0);
    assert_eq!((hers.amount, hers.label.as_str()), (11, "mug"));
    his.amount = 12;
    hers.amount = 13;
    assert_eq!(race((&boss, &mut his), (&anna, &mut hers)), 1);
    assert_eq!((his.amount, hers.amount), (12, 12), "the first stays on both");
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Conflict(vec!["amount".into()]));
    assert_eq!(rejected.mine::<Price>().unwrap().amount, 13);
}

#[test]
fn what_the_server_notes_of_an_own_change_is_no_conflict_with_a_deletion_behind_it() {
    let (_world, boss, anna, mut his, hers) = both_have(Receipt { text: "a".into(), ..Receipt::default() });
    his.text = "b".into();
    boss.client.commit(&mut his).unwrap();
    boss.client.delete(his).unwrap();
    assert_eq!(boss.sync().unwrap().rejected, 0, "he saw all that there was to see");
    anna.sync().unwrap();
    assert!(anna.client.get(hers.id()).is_err());

    // The number and the names come while nobody hears of them.
    let mut new = boss.client.create(Receipt::default()).unwrap();
    boss.client.commit(&mut new).unwrap();
    boss.network.fail(&[Fault::AnswerLost]);
    assert!(boss.sync().is_err());
    boss.client.delete(new).unwrap();
    assert_eq!(boss.sync().unwrap().rejected, 0, "all of it was his own");
}

#[test]
fn merge_types_take_both_changes_whatever_the_entity_says() {
    let start = Tally { count: Counter(5), highest: Max(Some(5)), lowest: Min(Some(5)) };
    let (_world, boss, anna, mut his, mut hers) = both_have(start);
    for (tally, added, seen) in [(&mut his, 10, 7), (&mut hers, 100, 2)] {
        tally.count.0 += added;
        tally.highest = Max(tally.highest.0.max(Some(seen)));
        tally.lowest = Min(tally.lowest.0.min(Some(seen)));
    }
    assert_eq!(race((&boss, &mut his), (&anna, &mut hers)), 0);
    for seen in [&his, &hers] {
        assert_eq!((seen.count, seen.highest, seen.lowest), (Counter(115), Max(Some(7)), Min(Some(2))));
    }
}

/// The text is longer than what otherwise travels as a hash: a handler is told all of it.
#[test]
fn a_handler_decides_with_base_theirs_and_mine() {
    let start = "What was said on Monday, in so many words, is this. ";
    let (_world, boss, anna, mut his, mut hers) = both_have(Minutes { text: start.to_owned() });
    his.text += "His part. ";
    hers.text += "Her part. ";
    assert_eq!(race((&boss, &mut his), (&anna, &mut hers)), 0);
    for seen in [&his, &hers] {
        assert_eq!(seen.text, format!("{start}His part. Her part. "));
    }
    his.text = "Nothing was said.".to_owned();
    hers.text += "More. ";
    assert_eq!(race((&boss, &mut his), (&anna, &mut hers)), 1);
    assert_eq!((his.text.as_str(), hers.text.as_str()), ("Nothing was said.", "Nothing was said."));
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert!(
        matches!(&rejected.reason, Reason::Handler(text) if text.ends_with("\"Nothing was said.\" by now"))
    );
}
