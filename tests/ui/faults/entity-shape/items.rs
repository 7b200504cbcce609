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
struct Order {
    pair: Ref<Pair>,
    status: Option<Ref<Status>>,
}

#[derive(Entity)]
union Either {
    number: i32,
    size: u32,
}

impl Default for Either {
    fn default() -> Self {
        Self { number: 0 }
    }
}

fn main() {
    let _ = query!(Order);
}
