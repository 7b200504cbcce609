use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    id: i64,
    _hidden: String,
}

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[entity(audited, name = "_visit 1")]
#[access(Role::Rep, read)]
struct Visit {
    created_at: Option<DateTime>,
}

fn main() {}

#[nanoflow(name = "place order")]
fn place(cx: &mut Device) -> FlowResult {
    Ok(())
}
