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
        pages: [orders],
        offline: { home: orders, sync: { Order: clear } },
        lock: "tidewater.lock",
    }
}

#[nanoflow]
fn later(cx: &mut Device) -> FlowResult {
    cx.show_popup();
    Ok(())
}

fn main() {}
