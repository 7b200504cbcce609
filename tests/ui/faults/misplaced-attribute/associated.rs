//! Functions of a type: in an `impl`, in a `trait`, and with a `self` where there is no type.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    pub number: i32,
}

#[nanoflow]
pub fn alone(&self, cx: &mut Device) -> FlowResult<i32> {
    let found = cx.count(Order::filter(|o| o.number == self.number))?;
    Ok(self.number + found as i32)
}

#[nanoflow]
fn taken(self, cx: &mut Device) -> FlowResult {
    Ok(())
}

#[expression]
fn doubled(&self) -> i32 {
    self.number * 2
}

impl Order {
    #[nanoflow(roles(Role::Rep))]
    pub fn place(&mut self, cx: &mut Device) -> FlowResult<i32> {
        self.number += 1;
        Ok(self.number)
    }

    #[nanoflow]
    pub async fn send(cx: &mut Device, order: &Obj<Self>) -> FlowResult {
        cx.sync_objects(order).await?;
        Ok(())
    }

    #[microflow]
    async fn check(&self, cx: &mut Server) -> FlowResult<bool> {
        Ok(self.number > 1)
    }

    #[action]
    fn initials(&self, text: &str) -> FlowResult<String> {
        Ok(format!("{text}{}", self.number))
    }

    #[page]
    fn shown(order: &Obj<Self>) -> Page {
        page("Order").view(order, |o| view().field(o.number))
    }

    #[expression]
    fn twice(&self) -> i32 {
        self.number * 2
    }

    #[before_commit]
    async fn corrected(cx: &mut Server, order: &mut Change<Self>) -> FlowResult<Verdict> {
        order.number += 1;
        Ok(Verdict::accept())
    }

    /// What a function itself defines has types of its own.
    #[action]
    fn plain(&self) -> FlowResult<i32> {
        struct Inner(i32);
        impl Inner {
            fn new() -> Self {
                Self(1)
            }
        }
        Ok(Inner::new().0)
    }
}

trait Placed {
    #[nanoflow]
    fn placed(cx: &mut Device) -> FlowResult<bool>;

    #[microflow]
    async fn counted(&self, cx: &mut Server) -> FlowResult<bool> {
        Ok(true)
    }
}

fn main() {
    let _ = Order::default();
}
