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

fn main() {}
