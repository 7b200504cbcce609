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
fn misspelt(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    cx.comit(order)?;
    cx.send_mail("anna");
    Ok(())
}

#[nanoflow]
async fn at_the_server(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    cx.online().comit(order).await?;
    cx.online().refresh(order).await?;
    let server = cx.online();
    Ok(())
}

#[nanoflow]
async fn reaches_out(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.placed = Some(DateTime::now());
    let started = std::time::Instant::now();
    let notes = std::fs::read_to_string("notes.txt");
    let file = File::open("notes.txt");
    std::thread::sleep(started);
    tokio::spawn(order);
    let stream = std::net::TcpStream::connect("127.0.0.1:80");
    let number = rand::random();
    cx.send(&order);
    cx.as_system().commit(order).await?;
    Ok(())
}

mod elsewhere {
    use std::{fs as disk, time::Instant as Moment};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn by_other_names(device: &mut Device, names: Vec<String>) -> FlowResult {
        while names.len() > 3 {
            device.retreive(Account::all())?;
            let read = names.iter().map(|name| disk::read_to_string(name)).count();
        }
        let started = Moment::now();
        Ok(())
    }
}

fn main() {}
