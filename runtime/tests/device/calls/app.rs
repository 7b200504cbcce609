//! The app of these tests with microflows. Their twins are written by hand, so that nothing here depends on
//! a macro.

use crate::app::*;
use std::sync::atomic::{AtomicUsize, Ordering};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::model::{self, Local, Signature};
use tidewater::prelude::*;
use tidewater::server::{Handlers, ListedMicroflow, ServedMicroflow, ServerApp};
use tidewater::store::BoxFuture;
use tidewater::traits::{App, DeviceApp};
use tidewater::typed::{Microflow, Passed, entity_id};
use tidewater::value::Enumerations;

/// What a manager tells of a customer.
#[derive(Entity, Default, Debug, PartialEq)]
#[entity(transient)]
pub struct Standing {
    pub name: String,
    pub credit: i32,
}

tidewater::app! {
    /// Shops and visits, with microflows.
    pub Calls {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Standing],
        events: [judge],
    }
}

/// Visits may not be noted as `forbidden`; `shout` becomes upper case.
#[before_commit]
async fn judge(cx: &mut Server, visit: &mut Change<Visit>) -> FlowResult<Verdict> {
    match visit.note.as_str() {
        "forbidden" => return Ok(Verdict::reject("not a word of that")),
        "shout" => visit.note = "SHOUT".to_owned(),
        "write" => drop(cx.create(Feedback::default()).await?),
        _ => {}
    }
    Ok(Verdict::accept())
}

/// A microflow by its parameters, its result, who may call it, and its body.
macro_rules! microflows {
    ($($(#[$roles:ident])* $twin:ident: $args:ty => $out:ty, [$($parameter:ident: $kind:ty),*], |$cx:ident, $given:pat_param| $body:expr;)*) => {
        $(
            #[allow(non_camel_case_types, reason = "it stands for a function")]
            pub struct $twin;

            impl Microflow for $twin {
                const ID: u64 = entity_id(stringify!($twin));
                const NAME: &'static str = stringify!($twin);
                type Args = $args;
                type Out = $out;
                const ROLES: &'static [u64] = &[];
                fn signature(enumerations: &mut Enumerations) -> Signature {
                    Signature {
                        name: stringify!($twin).into(),
                        documentation: String::new(),
                        roles: vec![$(stringify!($roles).into()),*],
                        is_async: true,
                        capability: None,
                        parameters: vec![$(Local {
                            name: stringify!($parameter).into(),
                            kind: <$kind>::kind(enumerations),
                        }),*],
                        result: <$out>::kind(enumerations),
                    }
                }
            }

            impl ServedMicroflow for $twin {
                fn run<'a>($cx: &'a mut Server, $given: $args) -> BoxFuture<'a, FlowResult<$out>> {
                    Box::pin(async move { $body })
                }
            }
        )*

        /// The same app, with its microflows.
        pub struct Served;

        impl App for Served {
            type Role = Role;
            fn model() -> model::App {
                let mut enumerations = Enumerations::default();
                let microflows = vec![$($twin::signature(&mut enumerations)),*];
                model::App { microflows, ..Calls::model() }
            }
        }

        impl DeviceApp for Served {}

        impl ServerApp for Served {
            fn handlers() -> Handlers {
                Calls::handlers()$(.with_microflow(ListedMicroflow::new::<$twin>()))*
            }
        }
    };
}

/// How often the outside was asked.
pub static ASKED: AtomicUsize = AtomicUsize::new(0);

microflows! {
    standing: Id<Customer> => Standing, [customer: Id<Customer>], |cx, customer| {
        let customer = cx.get(customer).await?;
        Ok(Standing { name: customer.name.clone(), credit: customer.credit })
    };
    real_standing: Id<Customer> => Standing, [customer: Id<Customer>], |cx, customer| {
        let customer = cx.as_system().get(customer).await?;
        Ok(Standing { name: customer.name.clone(), credit: customer.credit })
    };
    own_customers: () => Vec<String>, [], |cx, ()| {
        let customers = cx.retrieve(query!(Customer, |c| c.name != "", order_by = |c| c.name)).await?;
        Ok(customers.iter().map(|customer| customer.name.clone()).collect())
    };
    visit_all: String => i64, [note: String], |cx, note| {
        for customer in cx.retrieve(query!(Customer, |c| c.name != "")).await? {
            let mut visit = cx.create(Visit {
                note: note.clone(),
                customer: customer.as_ref(),
                ..Visit::default()
            }).await?;
            cx.commit(&mut visit).await?;
        }
        let seen = note.clone();
        cx.count(query!(Visit, |v| v.note == seen && v.customer.name != "")).await
    };
    rename: (Id<Customer>, String) => (), [customer: Id<Customer>, name: String], |cx, (customer, name)| {
        let mut customer = cx.get(customer).await?;
        customer.name = name;
        cx.commit(&mut customer).await
    };
    rename_as_system: (Id<Customer>, String) => (), [customer: Id<Customer>, name: String],
    |cx, (customer, name)| {
        let mut customer = cx.as_system().get(customer).await?;
        customer.name = name;
        cx.as_system().commit(&mut customer).await
    };
    remove_visit: Id<Visit> => i64, [visit: Id<Visit>], |cx, visit| {
        let visit = cx.get(visit).await?;
        cx.delete(visit).await?;
        cx.count(query!(Remark, |r| r.text != "")).await
    };
    remove_customer: Id<Customer> => (), [customer: Id<Customer>], |cx, customer| {
        let customer = cx.as_system().get(customer).await?;
        cx.as_system().delete(customer).await
    };
    fails_late: Id<Customer> => (), [customer: Id<Customer>], |cx, customer| {
        let mut customer = cx.as_system().get(customer).await?;
        customer.notes = "half done".to_owned();
        cx.as_system().commit(&mut customer).await?;
        match customer.name.as_str() {
            "panics" => panic!("a bug of the app"),
            "late" => std::future::pending().await,
            _ => cx.fail("too-bad", "no"),
        }
    };
    asks_outside: bool => i64, [too_late: bool], |cx, too_late| {
        if too_late {
            cx.count(query!(Customer)).await?;
        }
        cx.outside(async { ASKED.fetch_add(1, Ordering::Relaxed) }).await?;
        cx.count(query!(Customer)).await
    };
    calls_another: Id<Customer> => i32, [customer: Id<Customer>], |cx, customer| {
        let customer = cx.call(real_standing, customer).await?;
        Ok(customer.credit)
    };
    calls_itself: () => (), [], |cx, ()| cx.call(calls_itself, ()).await;
    waits_for_others: Id<Customer> => (), [customer: Id<Customer>], |cx, customer| {
        let mut customer = cx.as_system().get(customer).await?;
        gate().await;
        customer.notes = "by the microflow".to_owned();
        cx.as_system().commit(&mut customer).await
    };
    counts_visits: Id<Customer> => (), [customer: Id<Customer>], |cx, customer| {
        let mut customer = cx.as_system().get(customer).await?;
        gate().await;
        customer.visits.0 += 1;
        cx.as_system().commit(&mut customer).await
    };
    sends: Id<Customer> => (), [customer: Id<Customer>], |cx, customer| {
        let customer = cx.as_system().get(customer).await?;
        cx.send([&customer])
    };
    #[Manager] for_managers: () => (), [], |_cx, ()| Ok(());
    empty_name: () => (), [], |cx, ()| {
        let mut customer = cx.create(Customer::default()).await?;
        cx.as_system().commit(&mut customer).await
    };
    dangling: Id<Customer> => (), [customer: Id<Customer>], |cx, customer| {
        let mut visit = cx.create(Visit { customer: customer.into(), ..Visit::default() }).await?;
        cx.commit(&mut visit).await
    };
}

/// Waits once, so that a test can do something in between.
fn gate() -> impl Future<Output = ()> + Send {
    let mut waited = false;
    std::future::poll_fn(move |context| {
        if std::mem::replace(&mut waited, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
}

/// An error that a test names.
pub fn code<T: std::fmt::Debug>(result: FlowResult<T>) -> String {
    match result {
        Err(FlowError::Refused { code, .. }) => code,
        Err(error) => error.code().to_owned(),
        Ok(value) => panic!("it succeeded: {value:?}"),
    }
}
