#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    quantity: i32,
}

/// One step away from what is stored.
#[derive(Entity, Default)]
#[entity(transient)]
struct Draft {
    order: Option<Ref<Order>>,
}

/// A tree, and three steps away.
#[derive(Entity, Default)]
#[entity(transient)]
struct Answer {
    parent: Option<Ref<Answer>>,
    details: Ref<Details>,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Details {
    draft: Ref<Draft>,
}

/// Leads to itself and to an account, which both sides know.
#[derive(Entity, Default)]
#[entity(transient)]
struct Sound {
    next: Option<Ref<Sound>>,
    approved_by: Option<Ref<Account>>,
}

#[microflow]
async fn takes(cx: &mut Server, draft: Draft) -> FlowResult {
    Ok(())
}

mod remote {
    use super::{Answer, Sound};
    use tidewater::prelude::*;

    #[microflow]
    pub async fn gives(cx: &mut Server, about: (i32, String)) -> FlowResult<Vec<Option<Answer>>> {
        Ok(Vec::new())
    }

    #[microflow]
    pub async fn sound(cx: &mut Server, sound: Sound) -> FlowResult<Vec<Sound>> {
        Ok(Vec::new())
    }
}

use remote::gives as answers;

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, Draft, Answer, Details, Sound],
        microflows: [takes, answers, remote::sound],
    }
}

fn main() {}
