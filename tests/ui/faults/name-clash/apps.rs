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

mod other {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(name = "ORDER")]
    #[access(super::Role::Rep, read)]
    pub struct Order {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[entity(name = "account")]
    #[access(super::Role::Rep, read)]
    pub struct User {
        pub name: String,
    }

    #[before_commit]
    pub async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
        order.name.push('!');
        Ok(Verdict::accept())
    }
}

#[before_commit]
async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    order.name.push('!');
    Ok(Verdict::accept())
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, other::Order, other::User],
        events: [check, other::check],
    }
}

fn main() {}
