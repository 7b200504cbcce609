//! An app whose next version lets devices hold less, while an earlier one has unsent work.

use super::{count, made};
use crate::world::{Device, World, run};
use tidewater::prelude::*;
use tidewater::server::ServerApp;
use tidewater::traits::DeviceApp;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// What somebody wrote down.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Entry {
    pub text: String,
}

/// Takes an entry that stays on its device otherwise.
#[microflow]
pub async fn hand_in(cx: &mut Server, entry: Id<Entry>) -> FlowResult<String> {
    Ok(cx.get(entry).await?.text.clone())
}

/// Versions of one app, of which each holds entries in another way.
macro_rules! versions {
    ($($module:ident: $mode:ident),*) => {$(
        mod $module {
            use super::{Entry, Role, hand_in};
            tidewater::app! {
                /// Entries.
                pub Diary {
                    roles: Role,
                    entities: [Entry],
                    microflows: [hand_in],
                    offline: { sync: { Entry: $mode } },
                }
            }
        }
    )*};
}
versions!(first: all, cleared: clear, kept: never, asked: online);

/// A device that has one entry from the server, which it changed, and one that it made; nothing of it is
/// sent. Then it has another version of the app.
fn with_unsent_work<Next: DeviceApp + ServerApp>() -> (World, Device, Device) {
    let mut world = World::of::<first::Diary>();
    let [boss, anna] = ["boss", "anna"].map(|name| world.device_of::<first::Diary>(name));
    made(&boss, Entry { text: "of the boss".to_owned() });
    boss.sync().unwrap();
    anna.sync().unwrap();
    let mut theirs = anna.client.retrieve(query!(Entry)).unwrap().remove(0);
    theirs.text = "changed by Anna".to_owned();
    anna.client.commit(&mut theirs).unwrap();
    made(&anna, Entry { text: "of Anna".to_owned() });
    assert_eq!(anna.pending(), 2);
    world.restart::<Next>();
    let [boss, anna] = [boss, anna].map(|device| device.reopen_as::<Next>(&world));
    (world, boss, anna)
}

/// What the server has.
fn stored(device: &Device) -> Vec<String> {
    let entries = run(device.client.online().retrieve(query!(Entry, order_by = |e| e.text))).unwrap();
    entries.iter().map(|entry| entry.text.clone()).collect()
}

#[test]
fn what_was_not_sent_goes_when_the_entity_is_cleared() {
    let (_world, _boss, anna) = with_unsent_work::<cleared::Diary>();
    assert_eq!((anna.pending(), count!(anna, Entry)), (2, 2));
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 0));
    assert_eq!((anna.pending(), count!(anna, Entry)), (0, 0));
}

#[test]
fn what_was_not_sent_goes_when_the_entity_never_synchronizes_any_more() {
    let (mut world, boss, anna) = with_unsent_work::<kept::Diary>();
    assert_eq!(anna.pending(), 2);
    // What is committed from now on stays, also after another start.
    made(&anna, Entry { text: "a draft".to_owned() });
    let mut anna = anna.reopen_as::<kept::Diary>(&world);
    made(&anna, Entry { text: "another".to_owned() });
    for uploaded in [2, 0] {
        let report = anna.sync().unwrap();
        assert_eq!((report.uploaded, report.rejected, anna.pending()), (uploaded, 0, 0));
        assert_eq!(count!(anna, Entry), 4);
        anna = anna.reopen_as::<kept::Diary>(&world);
    }
    world.restart::<asked::Diary>();
    let boss = boss.reopen_as::<asked::Diary>(&world);
    assert_eq!(stored(&boss), ["changed by Anna", "of Anna"]);
}

#[test]
fn what_was_not_sent_goes_when_the_entity_is_asked_for_online() {
    let (_world, boss, anna) = with_unsent_work::<asked::Diary>();
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected, anna.pending()), (2, 0, 0));
    assert_eq!(stored(&boss), ["changed by Anna", "of Anna"]);
}
