use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, server_only)]
#[access(Role::Rep, write, after = any)]
struct Order {
    name: String,
}

fn main() {}
