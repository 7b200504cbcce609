//! What a flow calls while it has the device: it may not wait for the flow.

use crate::app::*;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, PASSWORD, World, run};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tidewater::device::{Client, InvalidMember, ObjectInHand, Ui};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::query;
use tidewater::store::BoxFuture;

tidewater::app! {
    /// Shops, with actions that have a client of their own.
    pub Within {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [count_first, count_later, say, synchronize],
        actions: [count_with_client, synchronize_with_client],
    }
}

/// The clients of the tests, by the tests' numbers.
static CLIENTS: Mutex<BTreeMap<i64, Client>> = Mutex::new(BTreeMap::new());

fn client(test: i64) -> Client {
    CLIENTS.lock().unwrap()[&test].clone()
}

#[action]
pub fn count_with_client(test: i64) -> FlowResult<i64> {
    client(test).count(query!(Customer))
}

/// An action that waits gives the device back, unless it uses it itself.
#[action]
pub async fn synchronize_with_client(cx: &mut Device, test: i64, keeps: bool) -> FlowResult<i64> {
    if keeps {
        cx.count(query!(Customer))?;
    }
    client(test).sync().await?;
    cx.count(query!(Customer))
}

#[nanoflow]
pub fn count_first(cx: &mut Device, test: i64) -> FlowResult<i64> {
    let counted = count_with_client(test)?;
    Ok(counted + cx.count(Customer::all())?)
}

#[nanoflow]
pub fn count_later(cx: &mut Device, test: i64) -> FlowResult<i64> {
    let counted = cx.count(Customer::all())?;
    Ok(counted + count_with_client(test)?)
}

#[nanoflow]
pub fn say(cx: &mut Device, text: String) -> FlowResult<i64> {
    let counted = cx.count(Customer::all())?;
    cx.message(text);
    Ok(counted)
}

#[nanoflow]
pub async fn synchronize(cx: &mut Device, test: i64, keeps: bool) -> FlowResult<i64> {
    cx.count(Customer::all())?;
    synchronize_with_client(cx, test, keeps).await
}

fn device(world: &World, test: i64) -> TestDevice {
    let device = world.open::<Within>("within.db").unwrap();
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    CLIENTS.lock().unwrap().insert(test, device.client.clone());
    device
}

#[test]
fn an_action_with_a_client_of_its_own_is_told_instead_of_waiting_without_end() {
    let world = World::of::<Within>();
    let device = device(&world, 1);
    assert_eq!(device.client.run(count_first, 1).unwrap(), 0, "the flow has not begun with the device");
    let error = device.client.run(count_later, 1).unwrap_err();
    assert_eq!(error.code(), "within-flow");
    let FlowError::At { flow, step, .. } = &error else { panic!("{error}") };
    assert_eq!((&**flow, *step), ("count_later", 1));
    assert_eq!(device.client.count(query!(Customer)).unwrap(), 0, "afterwards the client works again");
}

#[test]
fn an_action_that_waits_may_use_a_client_unless_it_has_the_device() {
    let world = World::of::<Within>();
    let device = device(&world, 2);
    assert_eq!(run(device.client.run(synchronize, (2, false))).unwrap(), 0);
    let error = run(device.client.run(synchronize, (2, true))).unwrap_err();
    assert_eq!(error.code(), "within-flow");
    assert!(device.sync().is_ok());
}

/// A screen that looks something up while a flow talks to it.
#[derive(Default)]
struct Nosy {
    client: Mutex<Option<Client>>,
    seen: Mutex<Vec<String>>,
}

impl Ui for Nosy {
    fn show_page(&self, _: &str, _: &[ObjectInHand]) -> FlowResult {
        Ok(())
    }
    fn close_page(&self) -> FlowResult {
        Ok(())
    }
    fn show_home(&self, _: &str) -> FlowResult {
        Ok(())
    }
    fn message(&self, text: &str) {
        let client = self.client.lock().unwrap().clone().unwrap();
        let found = client.count(query!(Customer)).map_err(|error| error.code().to_owned());
        self.seen.lock().unwrap().push(format!("{text}: {found:?}"));
    }
    fn invalid(&self, _: InvalidMember) {}
    fn confirm<'a>(&'a self, _: &'a str) -> BoxFuture<'a, FlowResult<bool>> {
        Box::pin(std::future::ready(Ok(true)))
    }
}

#[test]
fn a_screen_with_a_client_of_its_own_is_told_as_well_and_the_flow_goes_on() {
    let world = World::of::<Within>();
    let device = device(&world, 3);
    let screen = Arc::new(Nosy::default());
    *screen.client.lock().unwrap() = Some(device.client.clone());
    let counted = device.client.with_ui(screen.clone()).run(say, "hello".to_owned()).unwrap();
    assert_eq!(counted, 0);
    assert_eq!(*screen.seen.lock().unwrap(), ["hello: Err(\"within-flow\")"]);
}

#[test]
fn another_thread_waits_until_the_flow_is_over() {
    let world = World::of::<Within>();
    let device = device(&world, 4);
    let client = device.client.clone();
    let (begun, wait) = std::sync::mpsc::channel();
    let counting = std::thread::spawn(move || {
        wait.recv().unwrap();
        client.count(query!(Customer)).unwrap()
    });
    device
        .client
        .run_natively(|cx| {
            let mut shop = cx.create(Customer { name: "Cup".into(), ..Customer::default() })?;
            cx.commit(&mut shop)?;
            begun.send(()).unwrap();
            cx.commit(&mut shop)
        })
        .unwrap();
    assert_eq!(counting.join().unwrap(), 1);
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Within>(Role::Manager);
    each_plain_flow_agrees! { original, Within, without [count_first, count_later]:
        fn say(text: String);
    }
}
