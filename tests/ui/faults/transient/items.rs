use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[entity(transient, audited, conflict = reject, unique(a, b))]
#[access(Role::Rep, read)]
struct Answer {
    a: i32,
    b: i32,
    c: RefSet<Account>,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Sum {
    a: i32,
}

tidewater::app! { Shop { roles: Role, entities: [Sum], offline: { sync: { Sum: clear } } } }

fn main() {}
