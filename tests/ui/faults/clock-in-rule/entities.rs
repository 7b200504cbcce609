#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

fn now() -> DateTime {
    DateTime::default()
}

mod elsewhere {
    use super::Role;
    use tidewater::prelude::{DateTime as Moment, *};

    #[derive(Entity, Default)]
    #[access(Role::Rep, read, where = |t| t.due > Moment::now() || t.due < tidewater::prelude::DateTime::now())]
    pub struct Task {
        due: DateTime,
    }
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
