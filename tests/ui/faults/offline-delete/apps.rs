//! Each app deletes where a device cannot tell what follows from it.
#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    text: String,
}

mod parts {
    use super::{Order, Role};
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, delete, read, write)]
    pub struct Line {
        #[association(on_delete = cascade)]
        pub order: Ref<Order>,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read)]
    pub struct Remark {
        pub line: Ref<Line>,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read)]
    pub struct Visit {
        pub order: Option<Ref<Order>>,
    }
}
use parts::{Line as Position, Remark, Visit};

#[nanoflow]
fn give_up(cx: &mut Device, order: Obj<Order>) -> FlowResult {
    cx.delete(order)
}

#[nanoflow]
fn give_up_all(cx: &mut Device) -> FlowResult {
    for order in cx.retrieve(Order::all())? {
        if order.text.is_empty() {
            cx.delete(order)?;
        }
    }
    Ok(())
}

#[nanoflow]
fn give_up_through(cx: &mut Device, order: Obj<Order>) -> FlowResult {
    give_up(cx, order)
}

#[nanoflow]
fn positions(cx: &mut Device) -> FlowResult<i64> {
    cx.count(parts::Line::all())
}

// Nothing leads to the lines, so no device holds them.
tidewater::app! {
    Absent { roles: Role, entities: [Order, Position], nanoflows: [give_up, give_up_through] }
}

// What was sent left the device.
tidewater::app! {
    Sent {
        roles: Role,
        entities: [Order, parts::Line],
        nanoflows: [give_up_all, positions],
        offline: { sync: { Position: clear } },
    }
}

// The lines are there, and go along; what keeps a line is not.
tidewater::app! {
    Behind {
        roles: Role,
        entities: [Order, Position, Remark],
        nanoflows: [give_up, positions],
        offline: { sync: { Remark: online } },
    }
}

// What is `never` is sent once a microflow names it, and then others may refer to it.
tidewater::app! {
    OnTheDevice {
        roles: Role,
        entities: [Order, Position],
        nanoflows: [give_up, positions],
        offline: { sync: { Order: never, Position: never } },
    }
}

// The same without deleting.
tidewater::app! {
    KeptOnTheDevice {
        roles: Role,
        entities: [Order, Position],
        nanoflows: [positions],
        offline: { sync: { Order: never, Position: never } },
    }
}

// The same with a reference that is emptied.
tidewater::app! {
    EmptiedOnTheDevice {
        roles: Role,
        entities: [Order, Visit],
        nanoflows: [give_up],
        offline: { sync: { Order: never, Visit: never } },
    }
}

// A reference that is emptied keeps nothing from being deleted.
tidewater::app! {
    Emptied { roles: Role, entities: [Order, Visit], nanoflows: [give_up, give_up_all, give_up_through] }
}

#[nanoflow]
async fn give_up_there(cx: &mut Device, order: Obj<Order>) -> FlowResult<bool> {
    match cx.online().delete(order).await {
        Ok(()) => Ok(true),
        Err(FlowError::Offline) => Ok(false),
        Err(other) => Err(other),
    }
}

// What is deleted at the server the server decides, which has everything that refers to it.
tidewater::app! {
    AtTheServer {
        roles: Role,
        entities: [Order, Position],
        nanoflows: [give_up_there],
        offline: { sync: { Order: online, Position: online } },
    }
}

fn main() {}
