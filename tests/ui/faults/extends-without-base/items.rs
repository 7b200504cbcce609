use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Animal {
    name: String,
}

#[derive(Entity, Default)]
#[entity(extends = Animal)]
#[access(Role::Rep, read)]
struct Dog {
    animal: Ref<Animal>,
}

fn main() {}
