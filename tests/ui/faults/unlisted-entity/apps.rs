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

/// By a module and under another name, in a loop and in a closure.
mod deep {
    use super::Customer as Client;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn names(cx: &mut Device) -> FlowResult<usize> {
        let mut letters = 0;
        for client in cx.retrieve(Client::all())? {
            letters += client.name.len();
        }
        Ok(letters)
    }

    #[nanoflow]
    pub fn outer(cx: &mut Device) -> FlowResult<usize> {
        names(cx)
    }

    #[nanoflow]
    pub fn shown(_cx: &mut Device, clients: &[Obj<Client>]) -> FlowResult<usize> {
        Ok(clients.iter().map(|client| client.name.len()).sum())
    }
}
use deep::shown as letters;

tidewater::app! { Deep { roles: Role, entities: [], nanoflows: [deep::names, deep::outer, letters] } }

fn main() {}
