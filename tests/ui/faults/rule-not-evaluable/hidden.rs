//! Rules by which somebody changes rows, on conditions over members that they may not read: no device has
//! these, so it would refuse what the server allows.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Keeper,
    Helper,
}

mod garden {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Keeper, create, delete, read, write)]
    #[access(Role::Helper, read(place), write(frames, place), where = |h, me| h.helper == me)]
    pub struct Hive {
        pub place: String,
        pub frames: i32,
        pub helper: Option<Ref<Account>>,
    }

    #[expression]
    fn is_open(visit: &Visit) -> bool {
        visit.ended == None && !visit.paid
    }

    #[derive(Entity, Default)]
    #[access(Role::Keeper, create, read, write)]
    #[access(Role::Helper, delete, read(hive, open), where = |v, _| v.open)]
    pub struct Visit {
        pub hive: Ref<Hive>,
        pub ended: Option<Date>,
        pub paid: bool,
        #[calculated(is_open)]
        pub open: bool,
    }
}
use garden::{Hive as Box, Visit};

/// The new object is in hand; what it refers to is not.
#[derive(Entity, Default)]
#[access(Role::Helper, create, read(text), where = |r, me| r.author == me && r.hive.helper == me)]
pub struct Remark {
    pub text: String,
    pub author: Option<Ref<Account>>,
    pub hive: Ref<Box>,
}

/// The condition after the change counts as well.
#[derive(Entity, Default)]
#[access(Role::Keeper, create, read, write)]
#[access(Role::Helper, read(text), write(text), where = |t, _| t.text != "", after = |t, _| t.level < 9)]
pub struct Task {
    pub text: String,
    pub level: i32,
}

tidewater::app! {
    Bees { roles: Role, entities: [Box, Visit, Remark, Task] }
}

/// What the server keeps is read by a rule that names it; when and by whom a row was changed, by one for all.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Role::Keeper, create, read, write)]
#[access(Role::Helper, read(text), write(text), where = |d, me| d.created_by == me)]
pub struct Diary {
    pub text: String,
}

#[derive(Entity, Default)]
#[entity(audited)]
#[access(Role::Keeper, create, read, write)]
#[access(Role::Helper, read(text, changed_by), delete, where = |l, me| l.changed_by == me)]
pub struct Leaf {
    pub text: String,
    pub diary: Ref<Diary>,
}

/// It is not the new object's own.
#[derive(Entity, Default)]
#[access(Role::Helper, create, where = |w, me| w.diary.created_by == me)]
pub struct Word {
    pub diary: Ref<Diary>,
}

tidewater::app! {
    Kept { roles: Role, entities: [Diary, Leaf, Word] }
}

/// These are right: a condition of who only sees, one that the server judges, one over what may be read, and
/// one over what its creator has in hand.
#[derive(Entity, Default)]
#[access(Role::Keeper, create, read, write)]
#[access(Role::Helper, read(text), where = |n, me| n.author == me)]
pub struct Note {
    pub text: String,
    pub author: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Role::Keeper, create, read, write)]
#[access(Role::Helper, read(text), write(text), where = |n, me| n.author == me, server_only)]
pub struct Letter {
    pub text: String,
    pub author: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Role::Helper, read(text, author))]
#[access(Role::Helper, delete, write(text), where = |n, me| n.author == me && n.author.is_some_and(|a| a.name != ""))]
#[access(Role::Helper, create, where = |n, _| n.level < 3)]
pub struct Sign {
    pub text: String,
    pub author: Option<Ref<Account>>,
    pub level: i32,
}

#[derive(Entity, Default)]
#[entity(audited)]
#[access(Role::Keeper, create, read, write, where = |p, _| p.changed_at.is_none() || p.text != "", after = any)]
#[access(Role::Helper, read(text, created_by), write(text), where = |p, me| p.created_by == me)]
#[access(Role::Helper, create)]
pub struct Paper {
    pub text: String,
}

tidewater::app! {
    Right { roles: Role, entities: [Note, Letter, Sign, Paper] }
}

fn main() {}
