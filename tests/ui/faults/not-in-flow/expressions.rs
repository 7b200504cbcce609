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
    notes: String,
}

struct Own(i32);

#[nanoflow]
fn values(cx: &mut Device, orders: &[Obj<Order>], first: String) -> FlowResult {
    let zeros = [0; 3];
    let more = vec![0; 3];
    let open = 1..;
    let own = Own(1);
    let nothing = orders.len()();
    let again = first(cx);
    let known = const { 1 };
    let found = 'block: {
        break 'block 1;
    };
    Ok(())
}

#[nanoflow]
async fn waits(cx: &mut Device, orders: &[Obj<Order>]) -> FlowResult {
    let later = async { 1 };
    let each = orders.iter().map(async |order| order.quantity).count();
    let picked = cx.call(pick(), 1).await?;
    Ok(())
}

#[nanoflow]
fn rows(cx: &mut Device) -> FlowResult {
    let large = cx.count(Order::filter(|o| {
        let most = 10;
        o.quantity > most
    }))?;
    let orders = cx.retrieve(query!(Order, |o| o.quantity > 3))?;
    Ok(())
}

#[nanoflow]
fn words(cx: &mut Device, numbers: &[i32]) -> FlowResult<String> {
    let mut text = format!("{:02} {:x}", 7, 8);
    writeln!(text, "more");
    let mut most = numbers.iter().max().copied();
    most.insert(3);
    let first = numbers.first().unwrap();
    Ok(text)
}

fn main() {}
