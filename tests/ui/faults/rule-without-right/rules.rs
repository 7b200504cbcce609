use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep)]
#[access(Role::Rep, where = |o, me| o.owner == me)]
struct Order {
    owner: Option<Ref<Account>>,
}

fn main() {}
