//! Flows that wait, and what happens meanwhile: the process is killed, the account leaves, another comes.

use crate::app::*;
use crate::offered::place;
use crate::world::{Device as TestDevice, Fault, PASSWORD, World, poll, run};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use tidewater::device::{Headless, InvalidMember, Shown, Ui};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::store::BoxFuture;
use tidewater::sync::in_hand::ObjectInHand;

tidewater::app! {
    /// Shops, with flows that wait for people, the server and machines.
    pub Patient {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [ask, synchronize, weigh_it, go_and_ask],
        actions: [weigh],
    }
}

/// Waits for a scale that never answers.
#[action]
pub async fn weigh(cx: &mut Device) -> FlowResult<i64> {
    std::future::pending().await
}

const ASKS: u32 = line!() + 8;

/// Commits, asks, and goes on whatever becomes of the question.
#[nanoflow]
pub async fn ask(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult<bool> {
    shop.notes += ".";
    cx.commit(shop)?;
    shop.phone = "in hand".to_owned();
    let agreed = cx.confirm("Close it?").await.unwrap_or(false);
    cx.message(format!("{} of {} is closed", shop.name, shop.notes));
    shop.notes += ".";
    cx.commit(shop)?;
    Ok(agreed)
}

/// Commits, and synchronizes.
#[nanoflow]
pub async fn synchronize(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult<i64> {
    shop.notes += ".";
    cx.commit(shop)?;
    shop.phone = "in hand".to_owned();
    let report = cx.sync().await?;
    cx.commit(shop)?;
    Ok(report.uploaded as i64)
}

/// Commits, and waits for a native action.
#[nanoflow]
pub async fn weigh_it(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult<i64> {
    shop.notes += ".";
    cx.commit(shop)?;
    shop.phone = "in hand".to_owned();
    let weight = weigh(cx).await?;
    cx.commit(shop)?;
    Ok(weight)
}

/// Signs out, says so, and asks.
#[nanoflow]
pub async fn go_and_ask(cx: &mut Device) -> FlowResult<bool> {
    cx.sign_out().await?;
    cx.message("Good bye");
    let agreed = cx.confirm("Turn it off?").await?;
    cx.message("Off");
    Ok(agreed)
}

/// A screen on which the user takes time to answer.
#[derive(Default)]
struct Slow {
    screen: Headless,
    answer: Mutex<Option<bool>>,
}

impl Ui for Slow {
    fn show_page(&self, page: &str, objects: &[ObjectInHand]) -> FlowResult {
        self.screen.show_page(page, objects)
    }
    fn close_page(&self) -> FlowResult {
        self.screen.close_page()
    }
    fn show_home(&self, home: &str) -> FlowResult {
        self.screen.show_home(home)
    }
    fn message(&self, text: &str) {
        self.screen.message(text);
    }
    fn invalid(&self, member: InvalidMember) {
        self.screen.invalid(member);
    }
    fn confirm<'a>(&'a self, _: &'a str) -> BoxFuture<'a, FlowResult<bool>> {
        Box::pin(std::future::poll_fn(|_| match *self.answer.lock().unwrap() {
            Some(answer) => Poll::Ready(Ok(answer)),
            None => Poll::Pending,
        }))
    }
}

impl Slow {
    fn answer(&self, answer: bool) {
        *self.answer.lock().unwrap() = Some(answer);
    }
    fn messages(&self) -> Vec<String> {
        let shown = self.screen.take().into_iter();
        shown
            .map(|shown| if let Shown::Message(text) = shown { text } else { format!("{shown:?}") })
            .collect()
    }
}

/// A rep's device, with a slow screen and a shop of hers.
fn device(world: &World) -> (TestDevice, Arc<Slow>, Obj<Customer>) {
    let (boss, mut anna) = (world.device_of::<Patient>("boss"), world.device_of::<Patient>("anna"));
    let rep = Some(anna.client.me().unwrap().into());
    let mut shop = boss.client.create(Customer { name: "Cup".into(), rep, ..Customer::default() }).unwrap();
    boss.client.commit(&mut shop).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    let screen = Arc::new(Slow::default());
    anna.client = anna.client.with_ui(screen.clone());
    let shop = anna.client.get(shop.id()).unwrap();
    (anna, screen, shop)
}

/// What the server has of the shop.
fn at_server(world: &World, shop: Id<Customer>) -> (String, String) {
    let boss = world.open::<Patient>("late.db").unwrap();
    run(boss.client.sign_in("boss", PASSWORD)).unwrap();
    boss.sync().unwrap();
    let shop = boss.client.get(shop).unwrap();
    (shop.notes.clone(), shop.phone.clone())
}

// --- The process is killed ---------------------------------------------------------------------------

/// Kills the process while a flow waits; what the next one finds.
fn killed(flow: impl AsyncFn(&TestDevice, &mut Obj<Customer>), faults: &[Fault]) {
    let world = World::of::<Patient>();
    let (anna, _, mut shop) = device(&world);
    anna.network.fail(faults);
    let id = shop.id();
    let left = {
        let mut running = pin!(flow(&anna, &mut shop));
        assert!(poll(running.as_mut()).is_pending());
        anna.killed_as::<Patient>(&world)
    };
    let found = left.client.get(id).unwrap();
    assert_eq!((&*found.notes, &*found.phone), (".", ""), "what was committed, and nothing else");
    assert_eq!(left.pending(), 1);
    left.sync().unwrap();
    assert_eq!(
        at_server(&world, id),
        (".".to_owned(), String::new()),
        "once, also if the server had heard of it"
    );
}

#[test]
fn what_a_flow_committed_is_there_if_the_process_is_killed_while_it_waits_for_an_answer() {
    killed(async |anna, shop| drop(anna.client.run(ask, shop).await), &[]);
}

#[test]
fn what_a_flow_committed_is_there_if_the_process_is_killed_while_it_synchronizes() {
    killed(async |anna, shop| drop(anna.client.run(synchronize, shop).await), &[Fault::NeverEnds]);
}

#[test]
fn what_a_flow_committed_is_there_if_the_process_is_killed_while_it_waits_for_an_action() {
    killed(async |anna, shop| drop(anna.client.run(weigh_it, shop).await), &[]);
}

// --- The account leaves ------------------------------------------------------------------------------

/// Runs a flow of Anna's that asks; what happens before it is answered; how it ended, with what it said.
fn meanwhile(
    world: &World,
    happens: impl AsyncFn(&TestDevice),
) -> (TestDevice, Id<Customer>, FlowResult<bool>, Vec<String>) {
    let (anna, screen, mut shop) = device(world);
    let id = shop.id();
    let ended = {
        let mut running = pin!(anna.client.run(ask, &mut shop));
        assert!(poll(running.as_mut()).is_pending());
        run(happens(&anna));
        screen.answer(true);
        run(running)
    };
    (anna, id, ended, screen.messages())
}

/// That the flow ended where it waited, and that its account finds what it committed and nothing else.
fn has_ended(
    world: &World,
    (anna, id, ended, messages): (TestDevice, Id<Customer>, FlowResult<bool>, Vec<String>),
) {
    let error = ended.unwrap_err();
    assert!(matches!(error.cause(), FlowError::SignedOut), "{error}");
    assert_eq!(place(&error), ("ask", 3, ASKS));
    assert_eq!(messages, [""; 0], "nobody else sees what the flow holds");
    run(anna.client.sign_in("anna", PASSWORD)).unwrap();
    let found = anna.client.get(id).unwrap();
    assert_eq!((&*found.notes, &*found.phone), (".", ""));
    anna.sync().unwrap();
    assert_eq!(at_server(world, id), (".".to_owned(), String::new()));
}

#[test]
fn a_flow_whose_account_is_signed_out_while_it_waits_ends_there_and_is_not_asked() {
    let world = World::of::<Patient>();
    let ended = meanwhile(&world, async |anna| anna.client.sign_out().await.unwrap());
    assert!(matches!(ended.0.client.me(), Err(FlowError::SignedOut)));
    has_ended(&world, ended);
}

#[test]
fn a_flow_ends_if_somebody_else_signs_in_while_it_waits_and_does_nothing_as_that_account() {
    let world = World::of::<Patient>();
    let ended = meanwhile(&world, async |anna| {
        anna.client.sign_in("otto", PASSWORD).await.unwrap();
        anna.client.sync().await.unwrap();
    });
    let otto = &ended.0;
    assert_eq!(otto.client.account().unwrap().name, "otto");
    assert_eq!((otto.pending(), otto.client.count(query!(Customer)).unwrap()), (0, 0));
    has_ended(&world, ended);
}

#[test]
fn a_flow_goes_on_if_its_account_is_signed_in_again_by_then() {
    let world = World::of::<Patient>();
    let (anna, id, ended, messages) = meanwhile(&world, async |anna| {
        anna.client.sign_out().await.unwrap();
        anna.client.sign_in("anna", PASSWORD).await.unwrap();
        let mut again = anna.client.retrieve(query!(Customer)).unwrap().remove(0);
        again.notes = "Main street".to_owned();
        anna.client.commit(&mut again).unwrap();
    });
    assert_eq!((ended.unwrap(), messages), (true, vec!["Cup of Main street is closed".to_owned()]));
    anna.sync().unwrap();
    assert_eq!(at_server(&world, id), ("Main street.".to_owned(), "in hand".to_owned()));
}

#[test]
fn a_flow_that_signs_its_account_out_goes_on_until_somebody_signs_in() {
    for (comes, expected) in [(None, Ok(true)), (Some("anna"), Ok(true)), (Some("otto"), Err("signed-out"))] {
        let world = World::of::<Patient>();
        let (anna, screen, _) = device(&world);
        let mut running = pin!(anna.client.run(go_and_ask, ()));
        assert!(poll(running.as_mut()).is_pending());
        assert!(matches!(anna.client.me(), Err(FlowError::SignedOut)));
        if let Some(comes) = comes {
            run(anna.client.sign_in(comes, PASSWORD)).unwrap();
        }
        screen.answer(true);
        let ended = run(running);
        let said = if expected.is_ok() { &["Good bye", "Off"][..] } else { &["Good bye"] };
        assert_eq!(ended.as_ref().copied().map_err(FlowError::code), expected, "{comes:?}");
        assert_eq!(screen.messages(), said, "{comes:?}");
    }
}
