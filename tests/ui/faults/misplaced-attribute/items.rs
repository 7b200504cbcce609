use tidewater::prelude::*;

#[derive(Entity, Default)]
#[attr(required)]
#[association(on_delete = keep)]
struct Order {
    #[access(Rep, read)]
    #[entity(audited)]
    name: String,
}

#[before_commit]
struct Check;

#[expression]
const TOTAL: i32 = 1;

#[tidewater::main]
mod main {}

fn main() {}
