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

/// In what microflows and actions take and give, and in what a flow gives: each of several, and inside of
/// others.
mod carried {
    use super::{Customer, Order, Role, Visit as Call};
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Letter {
        pub text: String,
    }

    #[microflow]
    pub async fn post(_cx: &mut Server, letters: Vec<Letter>, to: Option<Id<Customer>>) -> FlowResult {
        let _ = (letters, to);
        Ok(())
    }

    #[microflow]
    pub async fn due(_cx: &mut Server) -> FlowResult<Vec<(Id<Customer>, Option<Id<Call>>)>> {
        Ok(vec![])
    }

    #[action]
    pub fn nearest(from: Ref<Customer>, _calls: Vec<Id<Call>>) -> FlowResult<Option<(Ref<Customer>, Id<Order>)>> {
        Ok(Some(from).zip(None))
    }

    #[nanoflow]
    pub fn nobody(_cx: &mut Device) -> FlowResult<Option<(Id<Customer>, Id<Order>)>> {
        Ok(None)
    }

    /// All that it uses is told, each once.
    #[nanoflow]
    pub fn pairs(cx: &mut Device, pairs: &[(Id<Customer>, Id<Order>)]) -> FlowResult<i64> {
        let count = cx.count(Customer::all())? + cx.count(Call::all())? + cx.count(Customer::all())?;
        Ok(count + pairs.iter().filter(|pair| pair.0 == pair.0).map(|_| 1_i64).sum::<i64>())
    }

    tidewater::app! {
        Carried {
            roles: Role,
            entities: [],
            nanoflows: [nobody, pairs],
            microflows: [post, due],
            actions: [nearest],
        }
    }

    // This is right: what is built in need not be listed.
    #[microflow]
    pub async fn rejected(_cx: &mut Server, _of: Id<Account>) -> FlowResult<Vec<Id<SynchronizationError>>> {
        Ok(vec![])
    }

    tidewater::app! { BuiltIn { roles: Role, entities: [], microflows: [rejected] } }
}

fn main() {}
