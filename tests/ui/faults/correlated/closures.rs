use tidewater::prelude::*;

#[derive(Entity, Default)]
struct Customer {
    name: String,
    last: Option<Ref<Order>>,
}

#[derive(Entity, Default)]
struct Order {
    name: String,
    customer: Option<Ref<Customer>>,
}

#[derive(Role)]
enum Role {
    Rep,
}

/// In a rule, and in a flow: in a loop, by a module and under another name.
#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |d, me| d.by.is_some_and(|c| c.name == d.name && d.owner == me))]
struct Delivery {
    name: String,
    by: Option<Ref<Customer>>,
    owner: Option<Ref<Account>>,
}

mod elsewhere {
    use super::Delivery as Parcel;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn own(cx: &mut Device, name: String) -> FlowResult<i64> {
        let mut sum = 0;
        while sum < 3 {
            sum += cx.count(Parcel::filter(|p| p.by.is_some_and(|c| c.name == name && c.name == p.name)))?;
        }
        Ok(sum)
    }
}

fn main() {
    let _ = query!(Order, |o| o.customer.is_some_and(|c| c.name == o.name));
    let _ = query!(Order, |o| o.customer.is_some_and(|c| c.last.is_some_and(|l| l.name == c.name) && c.last == o));
}
