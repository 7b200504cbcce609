#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

fn now() -> DateTime {
    DateTime::default()
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |v, me| v.due.is_some_and(|due| due < now()))]
#[access(Role::Rep, create, write, where = |v, me| v.owner == me, after = |v, me| v.from == Date::today())]
struct Visit {
    due: Option<DateTime>,
    from: Date,
    owner: Option<Ref<Account>>,
}

fn main() {}
