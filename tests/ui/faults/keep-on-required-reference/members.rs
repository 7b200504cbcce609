use tidewater::prelude::{Ref as To, *};

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
    #[association(on_delete = keep)]
    customer: Ref<Customer>,
    #[association(on_delete = keep)]
    payer: tidewater::prelude::Ref<Customer>,
    #[association(on_delete = keep)]
    receiver: To<Customer>,
    #[association(on_delete = keep)]
    referrer: Option<Ref<Customer>>,
}

fn main() {}
