//! A device with an older version of the app than its server: the call of a microflow that changed is refused
//! with its name, and nothing is lost.

use crate::offered::place;
use crate::world::{Device as TestDevice, World, run};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::server::ServerApp;
use tidewater::traits::App;

/// A version of the app: members of the answer, variants, members of a shop, and microflows.
macro_rules! version {
    ($module:ident: { $($answer:tt)* } { $($variant:tt)* } { $($shop:tt)* } [$($listed:ident),*] $($code:tt)*) => {
        pub mod $module {
            #![allow(unused_variables, reason = "the signature is what matters")]
            use tidewater::flow::FlowResult;
            use tidewater::prelude::*;

            #[derive(Role)]
            pub enum Role {
                Manager,
                Rep,
            }

            #[derive(Enumeration, Default)]
            pub enum Standing {
                #[default]
                Good,
                $($variant)*
            }

            #[derive(Entity, Default)]
            #[access(Role::Manager, create, delete, read, write)]
            pub struct Shop {
                pub name: String,
                $($shop)*
            }

            /// What the server says.
            #[derive(Entity, Default)]
            #[entity(transient)]
            pub struct Credit {
                pub approved: bool,
                pub standing: Standing,
                $($answer)*
            }

            $($code)*

            tidewater::app! {
                /// Shops that ask for credit.
                pub Credits {
                    roles: Role,
                    entities: [Shop, Credit],
                    nanoflows: [ask],
                    microflows: [$($listed),*],
                }
            }
        }
    };
    ($module:ident: $answer:tt $variant:tt $shop:tt) => {
        version! { $module: $answer $variant $shop [credit_check]
            #[microflow]
            pub async fn credit_check(cx: &mut Server, shop: Id<Shop>, amount: Decimal) -> FlowResult<Credit> {
                Ok(Credit { approved: true, ..Credit::default() })
            }

            /// Asks the server.
            #[nanoflow]
            pub async fn ask(cx: &mut Device, shop: &Obj<Shop>, amount: Decimal) -> FlowResult<bool> {
                let answer = cx.call(credit_check, (shop.id(), amount)).await?;
                Ok(answer.approved)
            }
        }
    };
}

version! { old: {} {} {} }
// What the microflow gives has another member, or another variant.
version! { member: { pub limit: Decimal, } {} {} }
version! { variant: {} { Bad, } {} }
// Only something else is another.
version! { other: {} {} { pub street: String, } }
version! { parameter: {} {} {} [credit_check]
    #[microflow]
    pub async fn credit_check(cx: &mut Server, shop: Id<Shop>, amount: i64) -> FlowResult<Credit> {
        Ok(Credit::default())
    }

    #[nanoflow]
    pub async fn ask(cx: &mut Device) -> FlowResult<bool> {
        Ok(true)
    }
}
version! { result: {} {} {} [credit_check]
    #[microflow]
    pub async fn credit_check(cx: &mut Server, shop: Id<Shop>, amount: Decimal) -> FlowResult<bool> {
        Ok(true)
    }

    #[nanoflow]
    pub async fn ask(cx: &mut Device) -> FlowResult<bool> {
        Ok(true)
    }
}
version! { removed: {} {} {} [check_credit]
    #[microflow]
    pub async fn check_credit(cx: &mut Server, shop: Id<Shop>, amount: Decimal) -> FlowResult<Credit> {
        Ok(Credit::default())
    }

    #[nanoflow]
    pub async fn ask(cx: &mut Device) -> FlowResult<bool> {
        Ok(true)
    }
}

/// A device of the old version whose server was started again with another.
fn beside<New: ServerApp>() -> (World, TestDevice, Obj<old::Shop>) {
    let mut world = World::of::<old::Credits>();
    let device = world.device_of::<old::Credits>("boss");
    let mut shop = device.client.create(old::Shop { name: "Cup".into() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    assert!(run(device.client.run(old::ask, (&shop, Decimal::from(5)))).unwrap());
    shop.name = "Bean".into();
    device.client.commit(&mut shop).unwrap();
    world.restart::<New>();
    let device = device.reopen_as::<old::Credits>(&world);
    (world, device, shop)
}

fn call_fails<New: ServerApp>(code: &str, says: &str) {
    assert_ne!(old::Credits::model().hash(), New::model().hash(), "{code}");
    let (_world, device, shop) = beside::<New>();
    let error = run(device.client.run(old::ask, (&shop, Decimal::from(5)))).unwrap_err();
    assert_eq!(error.code(), code, "{error}");
    assert!(error.to_string().contains(says), "{error}");
    let (flow, step, _) = place(&error);
    assert_eq!((flow, step), ("ask", 0));
    assert_eq!(device.pending(), 1, "what was not sent is kept");
    assert_eq!(device.client.get(shop.id()).unwrap().name, "Bean");
    assert!(device.client.unanswered_calls().unwrap().is_empty(), "the call was not made");
}

#[test]
fn a_call_of_a_microflow_that_changed_is_refused_with_its_name() {
    let says = "`credit_check` takes or gives something else";
    call_fails::<parameter::Credits>("microflow-changed", says);
    call_fails::<result::Credits>("microflow-changed", says);
    call_fails::<member::Credits>("microflow-changed", says);
    call_fails::<variant::Credits>("microflow-changed", says);
}

#[test]
fn a_call_of_a_microflow_that_is_not_there_any_more_is_refused_with_its_name() {
    call_fails::<removed::Credits>("unknown-microflow", "no microflow `credit_check`");
}

#[test]
fn a_call_is_refused_if_something_else_of_the_app_changed() {
    call_fails::<other::Credits>("update-needed", "update it");
    assert!(FlowError::UpdateNeeded.to_string().contains("what was not sent is kept"));
}
