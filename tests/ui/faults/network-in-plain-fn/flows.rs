#![allow(unused)]

use tidewater::prelude::*;

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Draft,
    Placed,
}

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    status: Status,
    total: Decimal,
    quantity: i32,
    notes: String,
    placed: Option<DateTime>,
}

#[nanoflow]
fn plain(cx: &mut Device) -> FlowResult {
    cx.sync()?;
    cx.sync().await?;
    Ok(())
}

#[nanoflow]
fn plain_at_server(cx: &mut Device) -> FlowResult<i64> {
    let order = cx.online().create(Order::default())?;
    cx.online().count(Order::all()).await
}

#[nanoflow]
async fn forgets_server(cx: &mut Device, order: Obj<Order>) -> FlowResult {
    let _ = cx.online().retrieve(Order::all());
    cx.online().delete(order)
}

#[nanoflow]
async fn forgets(cx: &mut Device) -> FlowResult {
    let _ = cx.confirm("Really?");
    let _ = waits(cx);
    cx.message("done").await;
    plainly(cx).await?;
    let ready = waits(cx);
    ready.await
}

#[nanoflow]
async fn waits(cx: &mut Device) -> FlowResult {
    cx.sync().await?;
    Ok(())
}

#[nanoflow]
fn plainly(cx: &mut Device) -> FlowResult {
    Ok(())
}

mod remote {
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn refresh(cx: &mut Device) -> FlowResult {
        cx.sync().await?;
        Ok(())
    }
}

use remote::refresh as renew;

#[nanoflow]
fn by_other_names(cx: &mut Device) -> FlowResult {
    loop {
        remote::refresh(cx).await?;
        renew(cx).await?;
        let done = [1, 2].iter().map(|_| cx.sync());
    }
}

fn main() {}
