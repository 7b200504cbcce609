//! The app with microflows, which are written by hand here, as the macro would write them.

use super::app::*;
use std::sync::Mutex;
use std::task::{Poll, Waker};
use tidewater::model::{self, Local, Name, Signature};
use tidewater::prelude::*;
use tidewater::server::{Handlers, ListedMicroflow, ServedMicroflow, ServerApp};
use tidewater::store::BoxFuture;
use tidewater::traits::{App, DeviceApp};
use tidewater::typed::{Microflow, Passed, entity_id};
use tidewater::value::Enumerations;

/// The parameters of a microflow by name.
fn parameters(names: &[&str], kinds: Vec<model::FlowType>) -> Vec<Local> {
    let local = |(name, kind): (&&str, model::FlowType)| Local { name: Name::from(*name), kind };
    names.iter().zip(kinds).map(local).collect()
}

macro_rules! microflows {
    ($($twin:ident($($parameter:ident: $kind:ty),*) for [$($role:literal),*] -> $out:ty: $args:ty, |$cx:ident, $given:pat_param| $body:expr;)*) => {
        $(
            /// The twin of a microflow.
            #[allow(non_camel_case_types, reason = "it stands for a function")]
            pub struct $twin;

            impl Microflow for $twin {
                const ID: u64 = entity_id(stringify!($twin));
                const NAME: &'static str = stringify!($twin);
                type Args = $args;
                type Out = $out;
                const ROLES: &'static [u64] = &[];
                fn signature(known: &mut Enumerations) -> Signature {
                    Signature {
                        name: stringify!($twin).into(),
                        documentation: String::new(),
                        roles: vec![$($role.into()),*],
                        is_async: true,
                        capability: None,
                        parameters: parameters(&[$(stringify!($parameter)),*], vec![$(<$kind>::kind(known)),*]),
                        result: <$out>::kind(known),
                    }
                }
            }

            impl ServedMicroflow for $twin {
                fn run<'a>($cx: &'a mut Server, $given: $args) -> BoxFuture<'a, FlowResult<$out>> {
                    Box::pin(async move { $body })
                }
            }
        )*

        /// The app whose server is lied to.
        pub struct Rounds;

        impl App for Rounds {
            type Role = Role;
            fn model() -> model::App {
                let mut known = Enumerations::default();
                let microflows = vec![$($twin::signature(&mut known)),*];
                model::App { name: "Rounds".into(), microflows, ..Visits::model() }
            }
        }

        impl DeviceApp for Rounds {}

        impl ServerApp for Rounds {
            fn handlers() -> Handlers {
                Visits::handlers()$(.with_microflow(ListedMicroflow::new::<$twin>()))*
            }
        }
    };
}

microflows! {
    shop_name(shop: Id<Shop>) for [] -> String: Id<Shop>, |cx, shop| Ok(cx.get(shop).await?.name.clone());
    add_visit(shop: Id<Shop>, text: String, rating: i32) for [] -> Id<Visit>: (Id<Shop>, String, i32),
    |cx, (shop, text, rating)| {
        let visit = Visit { shop: shop.into(), text, rating, ..Visit::default() };
        let mut visit = cx.create(visit).await?;
        cx.commit(&mut visit).await?;
        Ok(visit.id())
    };
    count_drafts(drafts: Vec<Draft>, best: Option<Draft>, when: Date) for [] -> i64:
    (Vec<Draft>, Option<Draft>, Date), |_cx, (drafts, best, _)| {
        Ok(drafts.len() as i64 + i64::from(best.is_some()))
    };
    for_managers() for ["Manager"] -> (): (), |_cx, ()| Ok(());
    rename(shop: Id<Shop>, name: String) for [] -> (): (Id<Shop>, String), |cx, (shop, name)| {
        let mut shop = cx.as_system().get(shop).await?;
        GATE.wait().await;
        shop.name = name;
        cx.as_system().commit(&mut shop).await
    };
    asks_outside(shop: Id<Shop>) for [] -> String: Id<Shop>, |cx, shop| {
        cx.outside(GATE.wait()).await?;
        Ok(cx.get(shop).await?.name.clone())
    };
}

/// Where microflows wait until a test lets them go on. Shut only for the test that shuts it.
pub static GATE: Gate = Gate(Mutex::new(State { is_shut: false, waiting: Vec::new() }));

/// See [`GATE`].
pub struct Gate(Mutex<State>);

struct State {
    is_shut: bool,
    waiting: Vec<Waker>,
}

impl Gate {
    /// From now on who comes has to wait.
    pub fn shut(&self) {
        self.0.lock().unwrap().is_shut = true;
    }

    /// Lets everybody through.
    pub fn open(&self) {
        let mut state = self.0.lock().unwrap();
        state.is_shut = false;
        state.waiting.drain(..).for_each(Waker::wake);
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.0.lock().unwrap().waiting.len()
    }

    fn wait(&self) -> impl Future<Output = ()> + Send {
        std::future::poll_fn(|context| {
            let mut state = self.0.lock().unwrap();
            if !state.is_shut {
                return Poll::Ready(());
            }
            state.waiting.push(context.waker().clone());
            Poll::Pending
        })
    }
}
