//! A device that synchronizes by itself.

use crate::app::{Customer, Feedback, Opening, Price, Remark, Role, Visit};
use crate::world::{Device, Fault, PASSWORD, World, poll, run};
use futures_channel::oneshot;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, Instant};
use tidewater::device::{Headless, Shown, Trigger};
use tidewater::prelude::*;
use tidewater::server::ServerApp;
use tidewater::traits::{App, DeviceApp};

/// Stops whatever the device does by itself.
#[nanoflow]
pub async fn stop(cx: &mut tidewater::device::Device) -> FlowResult<String> {
    cx.cancel_sync().await?;
    match cx.sync().await {
        Ok(_) => Ok("sent".to_owned()),
        Err(FlowError::Cancelled) => Ok("stopped".to_owned()),
        Err(FlowError::Offline) => Ok("later".to_owned()),
        Err(error) => Err(error),
    }
}

/// A person who never answers.
#[action]
pub async fn person(_cx: &mut tidewater::device::Device) -> FlowResult {
    std::future::pending().await
}

/// What the device starts for a price that was rejected.
#[nanoflow]
pub async fn ask(cx: &mut tidewater::device::Device, price: &mut Obj<Price>) -> FlowResult {
    cx.message(format!("{} was rejected", price.code));
    person(cx).await
}

tidewater::app! {
    /// Shops on the road.
    pub Road {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [stop, ask],
        actions: [person],
        offline: { sync_on: [reconnect, commit, every(minutes = 10)], rejected: { Price: ask } },
    }
}

/// The same app a version later.
pub mod grown {
    use super::*;

    /// What a shop is known for.
    #[derive(Entity, Default)]
    #[access(Role::Manager, create, delete, read, write)]
    #[access(Role::Rep, read)]
    pub struct Praise {
        pub text: String,
    }

    tidewater::app! {
        /// Shops on the road.
        pub Road {
            roles: Role,
            entities: [Customer, Visit, Remark, Price, Opening, Feedback, Praise],
            nanoflows: [stop, ask],
            actions: [person],
            offline: { sync_on: [reconnect, commit, every(minutes = 10)], rejected: { Price: ask } },
        }
    }
}

/// Tells that somebody has the device and waits for an answer; gives the place for the answer.
static WAITS: Mutex<Option<oneshot::Sender<()>>> = Mutex::new(None);

/// Looks at the device, and keeps it until somebody answered.
#[action]
pub async fn look_and_wait(cx: &mut tidewater::device::Device) -> FlowResult {
    cx.count(query!(Price))?;
    let (sender, answer) = oneshot::channel();
    *WAITS.lock().unwrap() = Some(sender);
    answer.await.expect("somebody answers");
    Ok(())
}

/// What the device starts for a price that was rejected.
#[nanoflow]
pub async fn examine(cx: &mut tidewater::device::Device, price: &mut Obj<Price>) -> FlowResult {
    look_and_wait(cx).await?;
    cx.message(format!("{} was examined", price.code));
    Ok(())
}

tidewater::app! {
    /// Shops whose prices are examined.
    pub Market {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [examine],
        actions: [look_and_wait],
        offline: { sync_on: [commit, every(minutes = 10)], rejected: { Price: examine } },
    }
}

/// A device whose driver runs when it is asked to.
struct Driven {
    device: Device,
    screen: Arc<Headless>,
    driver: Pin<Box<dyn Future<Output = ()>>>,
}

impl Driven {
    fn open(world: &World) -> Self {
        Self::open_as::<Road>(world)
    }

    fn open_as<A: DeviceApp>(world: &World) -> Self {
        let screen = Arc::new(Headless::new());
        let device = world.open_as::<A>("anna.db", |builder| builder.ui(Arc::clone(&screen) as _)).unwrap();
        let driver = Box::pin(device.client.synchronize_by_itself());
        Self { device, screen, driver }
    }

    /// One that was signed in, and did what it does then.
    fn ready(world: &World) -> Self {
        Self::ready_as::<Road>(world)
    }

    fn ready_as<A: DeviceApp>(world: &World) -> Self {
        let mut driven = Self::open_as::<A>(world);
        run(driven.device.client.sign_in("anna", PASSWORD)).unwrap();
        assert_eq!(driven.look(), [Trigger::FirstStart]);
        driven
    }

    /// Lets the driver do what is due; what asked for the synchronizes that it began.
    fn look(&mut self) -> Vec<Trigger> {
        let before = self.count();
        for _ in 0..10 {
            assert!(poll(self.driver.as_mut()).is_pending(), "it ends with the device only");
        }
        let history = self.device.client.sync_history().unwrap_or_default();
        let mut left = usize::try_from(self.count() - before).unwrap();
        let mut triggers = Vec::new();
        for record in history {
            let times = usize::try_from(record.times).unwrap().min(left);
            triggers.extend(std::iter::repeat_n(record.trigger, times));
            left -= times;
        }
        triggers.reverse();
        triggers
    }

    /// Lets the driver go on until something happened; false if it does not in a long time. Where the device
    /// may be in other hands, the condition must not ask it.
    fn goes_on_until(&mut self, happened: impl Fn(&Self) -> bool) -> bool {
        let end = Instant::now() + Duration::from_secs(10);
        while !happened(self) {
            if Instant::now() > end {
                return false;
            }
            assert!(poll(self.driver.as_mut()).is_pending(), "it ends with the device only");
            std::thread::yield_now();
        }
        true
    }

    fn requests(&self) -> usize {
        self.device.network.requests.lock().unwrap().len()
    }

    fn count(&self) -> u64 {
        self.device.client.sync_history().unwrap_or_default().iter().map(|record| record.times).sum()
    }

    fn pass(&self, seconds: i64) {
        self.device.outside.pass(seconds * 1_000);
    }

    fn say(&self, text: &str) {
        let mut feedback = self.device.client.create(Feedback { text: text.to_owned() }).unwrap();
        self.device.client.commit(&mut feedback).unwrap();
    }
}

#[test]
fn the_declared_moments_stand_in_the_model() {
    let declared = Road::model().offline.sync_on.unwrap();
    assert_eq!((declared.reconnect, declared.commit, declared.every), (true, Some(2), Some(600)));
}

#[test]
fn a_sign_in_and_a_start_with_work_synchronize() {
    let world = World::of::<Road>();
    let mut anna = Driven::ready(&world);
    assert_eq!(anna.look(), []);
    run(anna.device.client.sign_out()).unwrap();
    assert_eq!(anna.look(), []);
    run(anna.device.client.sign_in("anna", PASSWORD)).unwrap();
    assert_eq!(anna.look(), [Trigger::SignIn]);
    anna.say("too loud");
    let Driven { device, driver, .. } = anna;
    drop((driver, device));
    let mut anna = Driven::open(&world);
    assert_eq!(anna.look(), [Trigger::Retry], "what was not sent before is sent when it starts");
    assert_eq!(anna.device.pending(), 0);
    let Driven { device, driver, .. } = anna;
    drop((driver, device));
    let mut anna = Driven::open(&world);
    assert_eq!(anna.look(), [], "there is nothing to do");
}

#[test]
fn a_new_model_synchronizes_once() {
    let mut world = World::of::<Road>();
    let Driven { device, driver, .. } = Driven::ready(&world);
    drop((driver, device));
    world.restart::<grown::Road>();
    for expected in [&[Trigger::ModelChange][..], &[]] {
        let mut anna = Driven::open_as::<grown::Road>(&world);
        assert_eq!(anna.look(), expected);
        let Driven { device, driver, .. } = anna;
        drop((driver, device));
    }
}

#[test]
fn commits_are_sent_together_a_little_later() {
    let world = World::of::<Road>();
    let mut anna = Driven::ready(&world);
    anna.say("too loud");
    assert_eq!(anna.look(), []);
    anna.pass(1);
    anna.say("too dark");
    assert_eq!(anna.look(), []);
    anna.pass(1);
    assert_eq!(anna.look(), [], "a second later, because another came");
    anna.pass(1);
    assert_eq!(anna.look(), [Trigger::Commit]);
    assert_eq!(anna.device.pending(), 0);
}

#[test]
fn so_much_time_after_the_last_one_the_next_comes() {
    let world = World::of::<Road>();
    let mut anna = Driven::ready(&world);
    for _ in 0..3 {
        anna.pass(300);
        assert_eq!(anna.look(), []);
        anna.pass(300);
        assert_eq!(anna.look(), [Trigger::Interval]);
    }
}

#[test]
fn a_failure_is_told_once_and_tried_again_until_it_succeeds() {
    let world = World::of::<Road>();
    let mut anna = Driven::ready(&world);
    anna.device.go_offline();
    anna.say("too loud");
    anna.look();
    let mut tries = 0;
    for _ in 0..600 {
        anna.pass(1);
        tries += anna.look().len();
    }
    assert!((5..15).contains(&tries), "later and later, {tries} in ten minutes");
    assert!(matches!(&*anna.screen.take(), [Shown::Message(text)] if text.contains("cannot be reached")));
    anna.device.go_online();
    anna.device.client.reconnected().unwrap();
    assert_eq!(anna.look(), []);
    anna.pass(1);
    assert_eq!(anna.look(), [Trigger::Reconnect]);
    assert_eq!(anna.device.pending(), 0);
    assert_eq!(anna.screen.take(), []);
}

#[test]
fn a_session_that_ended_is_told_and_asks_for_nothing_until_somebody_signs_in() {
    let world = World::of::<Road>();
    let mut anna = Driven::ready(&world);
    run(world.server.accounts().revoke("anna")).unwrap();
    anna.say("too loud");
    anna.look();
    anna.pass(2);
    assert_eq!(anna.look(), [Trigger::Commit]);
    assert!(matches!(&*anna.screen.take(), [Shown::Message(text)] if text.contains("sign in again")));
    anna.pass(24 * 60 * 60);
    assert_eq!(anna.look(), []);
    assert_eq!(anna.device.client.sync_status().unwrap().next_try, None);
    run(anna.device.client.sign_in("anna", PASSWORD)).unwrap();
    assert_eq!(anna.look(), [Trigger::SignIn]);
    assert_eq!(anna.device.pending(), 0);
}

#[test]
fn what_waits_is_sent_before_somebody_signs_out() {
    let world = World::of::<Road>();
    let anna = Driven::ready(&world);
    anna.say("too loud");
    run(anna.device.client.sign_out()).unwrap();
    let boss = world.open::<Road>("boss.db").unwrap();
    run(boss.client.sign_in("boss", PASSWORD)).unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Feedback)).unwrap(), 1);
    // Without the server nothing is lost, and nobody is kept from leaving.
    run(anna.device.client.sign_in("anna", PASSWORD)).unwrap();
    anna.say("too dark");
    anna.device.go_offline();
    assert_eq!(anna.screen.take(), []);
    run(anna.device.client.sign_out()).unwrap();
    assert!(anna.device.client.me().is_err());
    assert_eq!(anna.screen.take().len(), 1, "she is told that it was not sent");
}

#[test]
fn a_flow_stops_what_the_device_does_by_itself() {
    let world = World::of::<Road>();
    let mut anna = Driven::ready(&world);
    anna.say("too loud");
    anna.look();
    anna.pass(2);
    anna.device.network.fail(&[Fault::NeverEnds, Fault::NoConnection]);
    assert_eq!(anna.look(), [], "it waits for an answer");
    assert!(anna.device.client.sync_status().unwrap().running.is_some());
    let client = anna.device.client.clone();
    let mut flow = Box::pin(client.run(stop, ()));
    // The one that is stopped has to hear of it before the flow gets its turn.
    assert!(poll(flow.as_mut()).is_pending());
    anna.look();
    assert_eq!(run(flow).unwrap(), "later");
    assert_eq!(anna.look(), []);
    let history = anna.device.client.sync_history().unwrap();
    let outcomes: Vec<&str> = history.iter().map(|record| &*record.outcome).collect();
    assert_eq!(outcomes, ["offline", "cancelled", "done"]);
    assert_eq!(anna.screen.take(), [], "who stopped it knows, and the flow heard of the failure");
    assert_eq!(anna.device.pending(), 1);
    anna.pass(600);
    assert_eq!(anna.look().len(), 1);
    assert_eq!(anna.device.pending(), 0);
}

#[test]
fn the_driver_ends_with_the_last_client_also_in_the_middle_of_a_synchronize() {
    let world = World::of::<Road>();
    let mut anna = Driven::ready(&world);
    anna.pass(600);
    anna.device.network.fail(&[Fault::NeverEnds]);
    anna.look();
    let Driven { device, mut driver, .. } = anna;
    let clone = device.client.clone();
    drop(device);
    assert!(poll(driver.as_mut()).is_pending());
    drop(clone);
    assert_eq!(poll(driver.as_mut()), Poll::Ready(()));
    // Nobody has the file any more.
    drop(world.open::<Road>("anna.db").unwrap());
}

/// A device whose price is rejected as soon as it is sent.
fn with_a_rejected_price<A: ServerApp + DeviceApp>(world: &World) -> Driven {
    let boss = world.device_of::<A>("boss");
    let mut price = boss.client.create(Price { code: "tea".to_owned(), amount: 1 }).unwrap();
    boss.client.commit(&mut price).unwrap();
    boss.sync().unwrap();
    let mut anna = Driven::ready_as::<A>(world);
    let mut hers = anna.device.client.get(price.id()).unwrap();
    hers.amount = 2;
    anna.device.client.commit(&mut hers).unwrap();
    price.amount = 3;
    boss.client.commit(&mut price).unwrap();
    boss.sync().unwrap();
    assert_eq!(anna.look(), []);
    anna
}

#[test]
fn a_flow_for_what_was_rejected_that_keeps_the_device_goes_on_while_the_device_is_waited_for() {
    let world = World::of::<Market>();
    let mut anna = with_a_rejected_price::<Market>(&world);
    anna.device.network.has_threads.store(true, Ordering::Relaxed);
    anna.pass(2);
    assert!(anna.goes_on_until(|_| WAITS.lock().unwrap().is_some()), "the flow begins");
    // What is due next asks for the device, on a thread that waits until it gets it.
    let before = anna.requests();
    anna.pass(600);
    for _ in 0..10 {
        assert!(poll(anna.driver.as_mut()).is_pending());
    }
    WAITS.lock().unwrap().take().unwrap().send(()).unwrap();
    assert!(
        anna.goes_on_until(|anna| anna.requests() > before),
        "the flow and the device wait for each other"
    );
    let is_told = |anna: &Driven| anna.screen.take() == [Shown::Message("tea was examined".to_owned())];
    assert!(anna.goes_on_until(is_told));
}

#[test]
fn a_flow_for_what_was_rejected_that_waits_for_a_person_keeps_nothing_waiting() {
    let world = World::of::<Road>();
    let mut anna = with_a_rejected_price::<Road>(&world);
    anna.pass(2);
    assert_eq!(anna.look(), [Trigger::Commit]);
    assert_eq!(anna.screen.take(), [Shown::Message("tea was rejected".to_owned())]);
    anna.say("still here");
    assert_eq!(anna.look(), []);
    anna.pass(2);
    assert_eq!(anna.look(), [Trigger::Commit], "while the person thinks");
    assert_eq!(anna.device.pending(), 0);
    assert_eq!(run(anna.device.client.sync()).unwrap().rejected, 0, "nor does who asks for it wait");
    let Driven { device, mut driver, .. } = anna;
    drop(device);
    assert!(poll(driver.as_mut()).is_ready(), "it ends with the device, and the flow with it");
}

#[test]
fn a_flow_for_what_was_rejected_that_never_began_begins_with_a_later_synchronize() {
    let world = World::of::<Road>();
    let boss = world.device_of::<Road>("boss");
    let codes = ["coffee", "tea"];
    let prices = codes.map(|code| {
        let mut price = boss.client.create(Price { code: code.to_owned(), amount: 1 }).unwrap();
        boss.client.commit(&mut price).unwrap();
        price
    });
    boss.sync().unwrap();
    let anna = Driven::ready(&world);
    let change = |device: &Device, price: &Obj<Price>, amount: i32| {
        let mut own = device.client.get(price.id()).unwrap();
        own.amount = amount;
        device.client.commit(&mut own).unwrap();
    };
    prices.iter().for_each(|price| change(&anna.device, price, 2));
    prices.iter().for_each(|price| change(&boss, price, 3));
    boss.sync().unwrap();
    for code in codes {
        // The flow waits for a person who never answers, until whoever waits for the synchronize goes away.
        let mut sync = Box::pin(anna.device.client.sync());
        assert!(poll(sync.as_mut()).is_pending());
        assert_eq!(anna.screen.take(), [Shown::Message(format!("{code} was rejected"))]);
    }
    assert_eq!(run(anna.device.client.sync()).unwrap().rejected, 0);
    assert_eq!(anna.screen.take(), []);
}
