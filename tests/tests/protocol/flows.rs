//! The microflows of the app, and a gate that they wait at.

use super::app::*;
use std::sync::Mutex;
use std::task::{Poll, Waker};
use tidewater::prelude::*;

/// The name of a shop.
#[microflow]
pub async fn shop_name(cx: &mut Server, shop: Id<Shop>) -> FlowResult<String> {
    Ok(cx.get(shop).await?.name.clone())
}

/// Notes a visit.
#[microflow]
pub async fn add_visit(cx: &mut Server, shop: Id<Shop>, text: String, rating: i32) -> FlowResult<Id<Visit>> {
    let mut visit = cx.create(Visit { shop: shop.into(), text, rating, ..Visit::default() }).await?;
    cx.commit(&mut visit).await?;
    Ok(visit.id())
}

/// Takes what else may travel.
#[microflow]
pub async fn count_drafts(
    _cx: &mut Server,
    drafts: Vec<Draft>,
    best: Option<Draft>,
    _when: Date,
) -> FlowResult<i64> {
    Ok(drafts.len() as i64 + i64::from(best.is_some()))
}

/// Not for everybody.
#[microflow(roles(Role::Manager))]
pub async fn for_managers(_cx: &mut Server) -> FlowResult {
    Ok(())
}

/// Looks at a shop, waits at the gate, and renames it as it saw it.
#[microflow]
pub async fn rename(cx: &mut Server, shop: Id<Shop>, name: String) -> FlowResult {
    let mut shop = cx.as_system().get(shop).await?;
    GATE.wait().await;
    shop.name = name;
    cx.as_system().commit(&mut shop).await
}

/// Waits at the gate for the outside, and looks then.
#[microflow]
pub async fn asks_outside(cx: &mut Server, shop: Id<Shop>) -> FlowResult<String> {
    cx.outside(GATE.wait()).await?;
    Ok(cx.get(shop).await?.name.clone())
}

/// Has a bug, and says with what.
#[microflow]
pub async fn breaks_down(_cx: &mut Server, text: String) -> FlowResult {
    panic!("the microflow has a bug with {text}")
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
