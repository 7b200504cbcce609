use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Customer {
    name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Order {
    customer: Option<Ref<Customer>>,
    rep: Ref<Account>,
}

type CustomerReference = Ref<Customer>;

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Visit {
    customer: CustomerReference,
}

#[before_commit]
async fn check_customer(cx: &mut Server, customer: &mut Change<Customer>) -> FlowResult<Verdict> {
    customer.name.push('!');
    Ok(Verdict::accept())
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, Visit],
        events: [check_customer],
    }
}

tidewater::app! { Modes { roles: Role, entities: [], offline: { sync: { Customer: clear } } } }

fn main() {}
