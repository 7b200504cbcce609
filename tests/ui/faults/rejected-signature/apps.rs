use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Order {
    pub name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
pub struct Customer {
    pub name: String,
}

#[nanoflow]
fn repair(cx: &mut Device) -> FlowResult {
    Ok(())
}

pub mod deep {
    use super::{Customer, Order};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn of_another(cx: &mut Device, customer: &mut Obj<Customer>) -> FlowResult {
        cx.commit(customer)
    }

    #[nanoflow]
    pub fn with_a_reason(cx: &mut Device, order: &mut Obj<Order>, reason: String) -> FlowResult {
        cx.message(reason);
        cx.commit(order)
    }

    #[nanoflow]
    pub fn with_a_loop(cx: &mut Device, orders: &mut [Obj<Order>]) -> FlowResult {
        for order in orders {
            order.name = "again".to_owned();
            cx.commit(order)?;
        }
        Ok(())
    }

    #[nanoflow]
    pub fn by_its_id(cx: &mut Device, order: Id<Order>) -> FlowResult {
        cx.get(order)?;
        Ok(())
    }

    #[nanoflow]
    pub fn whole(cx: &mut Device, order: Order) -> FlowResult {
        cx.message(order.name);
        Ok(())
    }

    #[nanoflow]
    pub fn sound(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
        cx.message(order.name.clone());
        Ok(())
    }

    #[nanoflow]
    pub fn given(cx: &mut Device, customer: Obj<Customer>) -> FlowResult {
        cx.message(customer.name.clone());
        Ok(())
    }

    /// Through calls only what the device starts counts.
    #[nanoflow]
    pub fn outer(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
        with_a_reason(cx, order, "again".to_owned())
    }
}

use Order as Paper;
use deep::with_a_reason as mend;

tidewater::app! {
    Nothing { roles: Role, entities: [Order], nanoflows: [repair], offline: { rejected: { Order: repair } } }
}
tidewater::app! {
    ByModule {
        roles: Role,
        entities: [Order, Customer],
        nanoflows: [deep::of_another, deep::with_a_loop],
        offline: { rejected: { Order: deep::of_another, Customer: deep::with_a_loop } },
    }
}
tidewater::app! {
    Renamed { roles: Role, entities: [Paper], nanoflows: [mend], offline: { rejected: { Paper: mend } } }
}
tidewater::app! {
    ById {
        roles: Role,
        entities: [Order, Customer],
        nanoflows: [deep::by_its_id],
        offline: { rejected: { Order: deep::by_its_id } },
    }
}
tidewater::app! {
    Unlisted { roles: Role, entities: [Order], offline: { rejected: { Order: deep::whole } } }
}
tidewater::app! {
    Sound {
        roles: Role,
        entities: [Order, Customer],
        nanoflows: [deep::sound, deep::given],
        offline: { rejected: { Order: deep::sound, Customer: deep::given } },
    }
}
tidewater::app! {
    Through {
        roles: Role,
        entities: [Order],
        nanoflows: [deep::outer, mend],
        offline: { rejected: { Paper: deep::outer } },
    }
}

fn main() {}
