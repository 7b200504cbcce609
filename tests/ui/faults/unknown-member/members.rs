use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[entity(unique(numbr, customer))]
#[access(Role::Rep, read(phone), write(phon, created_at))]
struct Order {
    number: i32,
    phone: String,
}

fn main() {}
