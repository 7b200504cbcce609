#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    quantity: i32,
}

#[nanoflow]
async fn refresh(cx: &mut Device) -> FlowResult {
    cx.sync().await?;
    Ok(())
}

/// Two calls away, under another name, in a loop.
mod remote {
    use super::{Order, check, refresh};
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn renew(cx: &mut Device) -> FlowResult {
        for _ in 0..2 {
            refresh(cx).await?;
        }
        Ok(())
    }

    #[nanoflow]
    pub async fn ask(cx: &mut Device, order: &Obj<Order>) -> FlowResult<bool> {
        let answer = cx.call(check, order.id()).await;
        answer
    }

    /// It deals with it for its callers.
    #[nanoflow]
    pub async fn try_renew(cx: &mut Device) -> FlowResult {
        if let Err(FlowError::Offline) = renew(cx).await {
            cx.message("later");
        }
        Ok(())
    }
}

/// What the server alone has.
#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Paper {
    text: String,
}

#[nanoflow]
async fn papers(cx: &mut Device) -> FlowResult<i64> {
    let known = cx.online().count(Paper::all()).await.unwrap_or(0);
    let first = cx.online().first(Paper::all()).await?;
    Ok(known)
}

use remote::renew as again;

#[nanoflow]
async fn start(cx: &mut Device) -> FlowResult {
    again(cx).await
}

#[nanoflow]
async fn sound(cx: &mut Device) -> FlowResult {
    remote::try_renew(cx).await
}

#[nanoflow]
async fn repair(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    match refresh(cx).await {
        Ok(()) => Ok(()),
        Err(error) => Err(error),
    }
}

#[microflow]
async fn check(cx: &mut Server, order: Id<Order>) -> FlowResult<bool> {
    Ok(true)
}

#[page]
fn orders() -> Page {
    page("Orders")
        .list(Order::all(), |o| row().title(o.quantity).on_tap(order, o))
        .action("Renew", start)
        .action("Papers", papers)
        .action("Try", sound)
}

#[page]
fn order(order: &Obj<Order>) -> Page {
    page("Order").action("Ask", remote::ask, order)
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, Paper],
        nanoflows: [refresh, again, remote::ask, remote::try_renew, papers, start, sound, repair],
        microflows: [check],
        pages: [orders, order],
        offline: { home: orders, sync: { Paper: online }, rejected: { Order: repair } },
    }
}

// Rust runs these, and deals with what they answer.
tidewater::app! {
    Quiet {
        roles: Role,
        entities: [Order],
        nanoflows: [refresh, again, remote::ask, start],
        microflows: [check],
    }
}

/// Of a long chain the beginning and the end are told.
mod long {
    use super::{refresh, remote::renew};
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn one(cx: &mut Device) -> FlowResult {
        two(cx).await
    }

    #[nanoflow]
    pub async fn two(cx: &mut Device) -> FlowResult {
        three(cx).await
    }

    #[nanoflow]
    pub async fn three(cx: &mut Device) -> FlowResult {
        renew(cx).await
    }

    #[page]
    pub fn begin() -> Page {
        page("Begin").action("One", one).action("Two", two)
    }
}

tidewater::app! {
    Long {
        roles: Role,
        entities: [Order],
        nanoflows: [long::one, long::two, long::three, again, refresh],
        pages: [long::begin],
    }
}

fn main() {}
