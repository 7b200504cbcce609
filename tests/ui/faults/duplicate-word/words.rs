use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    #[caption("A draft")]
    #[caption("Draft")]
    Draft,
}

#[expression]
fn named(order: &Order) -> bool {
    !order.name.is_empty()
}

#[derive(Entity, Default)]
#[entity(audited, audited, unique(name, name))]
#[access(Role::Rep, read, write(name, name), read)]
struct Order {
    #[attr(required, required)]
    #[attr(max_len = 80)]
    #[attr(max_len = 90)]
    name: String,
    #[attr(range = 1..=9, min = 3)]
    quantity: i32,
    #[validate(named)]
    #[validate(named)]
    status: Status,
}

#[nanoflow(roles(Role::Rep), roles(Role::Rep))]
fn twice(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[microflow(feature = "server", feature = "office")]
async fn sends(cx: &mut Server) -> FlowResult {
    Ok(())
}

fn main() {
    let _ = query!(Order, limit = 1, limit = 2);
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order],
        entities: [],
    }
}

tidewater::app! {
    Offline {
        roles: Role,
        entities: [Order],
        offline: { sync: { Order: all, Order: clear }, sync: {} },
    }
}
