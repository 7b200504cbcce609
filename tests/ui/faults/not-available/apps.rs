use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Order {
    name: String,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order],
        offline: { sync: { Order: never } },
        lock: "tidewater.lock",
    }
}

#[nanoflow]
fn later(cx: &mut Device) -> FlowResult {
    cx.open_file();
    Ok(())
}

fn main() {}
