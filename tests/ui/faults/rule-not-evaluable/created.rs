//! What a new object has to fulfil, and only the server fills in later.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[entity(audited)]
#[access(Role::Rep, create, read, write, where = |n, me| n.created_by == me)]
#[access(Role::Rep, where = |n, _| n.text != "", create, after = |n, me| {
    let by = n.changed_by;
    n.created_at.is_some() && by == me
})]
#[access(Role::Rep, create, where = |n, me| n.text == "" || n.created_by == me, server_only)]
struct Note {
    text: String,
}

// These are right: it is asked of objects that are there, of another object, or of a member with that name.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Role::Rep, read, write, where = |r, me| r.created_by == me)]
#[access(Role::Rep, create, where = |r, me| r.note.created_by == me)]
#[access(Role::Rep, after = |r, _| r.text != "", create, write, where = |r, me| r.created_by == me)]
#[access(Role::Rep, create, write(text), where = |r, me| r.created_by == me, after = any)]
struct Remark {
    text: String,
    note: Ref<Note>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write, where = |v, me| v.created_by == me)]
struct Visit {
    created_by: Option<Ref<Account>>,
}

fn main() {}
