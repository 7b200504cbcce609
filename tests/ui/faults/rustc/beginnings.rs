//! What has no `Default` is told where it is declared, and nowhere that it is used.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Enumeration)]
pub enum Status {
    Open,
    Closed,
}

#[derive(Entity)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    pub name: String,
    pub status: Status,
}

#[derive(Entity)]
#[entity(transient)]
pub struct Choice {
    pub count: i32,
}

#[microflow]
pub async fn store(cx: &mut Server, choice: Choice) -> FlowResult<Status> {
    let mut order = cx.create(Order { name: "a".to_owned(), status: Status::Open }).await?;
    cx.commit(&mut order).await?;
    Ok(order.status)
}

#[nanoflow]
pub async fn uses(cx: &mut Device, choice: &Obj<Choice>) -> FlowResult<usize> {
    let mut order = cx.create(Order { name: "a".to_owned(), status: Status::Closed })?;
    cx.commit(&mut order)?;
    if order.status == Status::Open {
        cx.rollback(&mut order)?;
    }
    let found = cx.retrieve(Order::filter(|o| o.status == Status::Open))?;
    cx.delete(order)?;
    Ok(found.len())
}

#[page]
pub fn orders() -> Page {
    page("Orders").list(Order::all(), |o| row().title(o.name))
}

tidewater::app! {
    pub Shop { roles: Role, entities: [Order, Choice], nanoflows: [uses], microflows: [store], pages: [orders] }
}

fn main() {}
