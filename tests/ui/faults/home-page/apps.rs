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

#[page]
fn order_detail(order: &Obj<Order>) -> Page {
    page("Order").view(order, |o| view().field(o.name))
}

#[nanoflow]
fn back(cx: &mut Device) -> FlowResult {
    cx.show_home()
}

tidewater::app! {
    Shop { roles: Role, entities: [Order], pages: [order_detail], offline: { home: order_detail } }
}
tidewater::app! { Homeless { roles: Role, entities: [], nanoflows: [back] } }

/// By a module and under another name, and two calls away.
mod deep {
    use super::back;
    use tidewater::prelude::*;

    #[page]
    pub fn about(one: &Obj<super::Order>, other: &Obj<super::Order>) -> Page {
        page("Two").view(one, |o| view().field(o.name)).view(other, |o| view().field(o.name))
    }

    #[nanoflow]
    pub fn twice(cx: &mut Device) -> FlowResult {
        for _ in 0..2 {
            back(cx)?;
        }
        Ok(())
    }
}
use deep::about as two;

tidewater::app! {
    Deep {
        roles: Role,
        entities: [Order],
        nanoflows: [back, deep::twice],
        pages: [two],
        offline: { home: two },
    }
}

#[nanoflow]
fn again(cx: &mut Device) -> FlowResult {
    for _ in 0..2 {
        cx.show_home()?;
    }
    Ok(())
}

tidewater::app! { Again { roles: Role, entities: [], nanoflows: [again] } }

fn main() {}
