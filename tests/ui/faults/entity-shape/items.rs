use tidewater::prelude::*;

#[derive(Entity, Default)]
enum Status {
    #[default]
    Draft,
}

#[derive(Entity, Default)]
struct Pair(String, i32);

#[derive(Entity, Default)]
struct Nothing;

// Used elsewhere, a faulty entity brings no second error.
#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    pair: Ref<Pair>,
    status: Option<Ref<Status>>,
}

fn main() {
    let _ = query!(Order);
}
