//! Changes that change who may do what next: the server judges them in the order in which they were
//! made, whatever else waits to be sent.

use crate::world::{World, run};
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// Its name can be written only while it is not locked.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write(locked, color))]
#[access(Rep, write(name), where = |n, _me| !n.locked, after = any)]
pub struct Note {
    pub name: String,
    pub color: String,
    pub locked: bool,
}

/// It can be added only while its note is not locked.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, where = |e, _me| !e.note.locked)]
#[access(Rep, read)]
pub struct Entry {
    #[association(on_delete = cascade)]
    pub note: Ref<Note>,
}

tidewater::app! {
    /// Notes that can be locked.
    pub Notes {
        roles: Role,
        entities: [Note, Entry],
    }
}

fn device(world: &World) -> crate::world::Device {
    let device = world.open::<Notes>("anna.db").unwrap();
    run(device.client.sign_in("anna", crate::world::PASSWORD)).unwrap();
    device.sync().unwrap();
    device
}

#[test]
fn what_was_written_before_locking_and_after_unlocking_is_accepted() {
    let world = World::of::<Notes>();
    let device = device(&world);
    let mut note = device.client.create(Note::default()).unwrap();
    device.client.commit(&mut note).unwrap();
    device.sync().unwrap();
    note.name = "first".to_owned();
    device.client.commit(&mut note).unwrap();
    note.locked = true;
    device.client.commit(&mut note).unwrap();
    assert_eq!(device.sync().unwrap().rejected, 0);

    note.name = "while locked".to_owned();
    assert!(matches!(device.client.commit(&mut note), Err(FlowError::Access { .. })));
    device.client.rollback(&mut note).unwrap();
    note.locked = false;
    device.client.commit(&mut note).unwrap();
    note.name = "second".to_owned();
    device.client.commit(&mut note).unwrap();
    assert_eq!(device.sync().unwrap().rejected, 0);
    let stored = device.client.get(note.id()).unwrap();
    assert_eq!((&*stored.name, stored.locked), ("second", false));
}

#[test]
fn what_was_added_before_the_lock_is_accepted_and_the_rest_still_travels_as_one() {
    let world = World::of::<Notes>();
    let device = device(&world);
    let mut note = device.client.create(Note::default()).unwrap();
    device.client.commit(&mut note).unwrap();
    let mut entry = device.client.create(Entry { note: note.as_ref() }).unwrap();
    device.client.commit(&mut entry).unwrap();
    note.locked = true;
    device.client.commit(&mut note).unwrap();
    for color in ["red", "green"] {
        note.color = color.to_owned();
        device.client.commit(&mut note).unwrap();
    }
    let report = device.sync().unwrap();
    assert_eq!((report.rejected, device.pending()), (0, 0));
    assert_eq!(device.client.count(query!(Entry)).unwrap(), 1);
    assert_eq!(device.client.get(note.id()).unwrap().color, "green");
}
