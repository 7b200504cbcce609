use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Visit {
    from: Date,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Visit],
        offline: { sync: { Visit: filter(|v| v.from >= Date::today()) } },
    }
}

/// By a module and under another name, and by a function.
mod elsewhere {
    use super::{Role, Visit as Call};
    use tidewater::prelude::Date as Day;

    fn today() -> Day {
        Day::default()
    }

    tidewater::app! {
        Shop { roles: Role, entities: [Call], offline: { sync: { Call: filter(|c| c.from == today() || c.from > Day::today()) } } }
    }
}

fn main() {}
