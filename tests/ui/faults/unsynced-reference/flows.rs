#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Customer {
    name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Order {
    customer: Ref<Customer>,
}

#[nanoflow]
async fn send(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    let customer = cx.create(Customer::default())?;
    order.customer = customer.as_ref();
    cx.sync_objects(&[&order]).await?;
    Ok(())
}

#[nanoflow]
async fn send_committed(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    let mut customer = cx.create(Customer::default())?;
    cx.commit(&mut customer)?;
    order.customer = customer.as_ref();
    cx.sync_objects(&[&order]).await?;
    Ok(())
}

#[nanoflow]
async fn send_nameless(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.customer = cx.create(Customer::default())?.as_ref();
    cx.sync_objects(&[&order]).await?;
    Ok(())
}

/// By a module and under other names, in a loop and in a branch.
mod elsewhere {
    use super::{Customer as Client, Order as Paper};
    use tidewater::prelude::*;

    #[nanoflow]
    pub async fn each(device: &mut Device, papers: &mut [Obj<Paper>], is_new: bool) -> FlowResult {
        for paper in papers.iter_mut() {
            let client = device.create(Client::default())?;
            if is_new {
                paper.customer = client.as_ref();
            }
            let _ = device.sync_objects(&[&paper]).await;
        }
        Ok(())
    }

    /// What is passed on may be committed there.
    #[nanoflow]
    pub async fn passed_on(device: &mut Device, paper: &mut Obj<Paper>) -> FlowResult {
        let mut client = device.create(Client::default())?;
        kept(device, &mut client)?;
        paper.customer = client.as_ref();
        let _ = device.sync_objects(&[&paper]).await;
        Ok(())
    }

    #[nanoflow]
    fn kept(device: &mut Device, client: &mut Obj<Client>) -> FlowResult {
        device.commit(client)
    }
}

fn main() {}
