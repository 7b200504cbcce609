use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
struct Customer {
    name: String,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Customer],
    }
}

fn main() {}
