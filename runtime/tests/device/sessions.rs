//! Who is signed in, with and without a connection.

use crate::app::*;
use crate::world::{Outside, PASSWORD, World, run};
use std::sync::Arc;
use tidewater::device::{Answer, Transport};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::store::BoxFuture;
use tidewater::sync::device::{Failure, Outgoing};

#[test]
fn the_first_sign_in_needs_the_server_and_later_ones_do_not() {
    let world = World::new();
    let device = world.open::<Shops>("d.db").unwrap();
    assert!(matches!(device.client.retrieve(query!(Price)), Err(FlowError::SignedOut)));
    device.go_offline();
    let first = run(device.client.sign_in("boss", PASSWORD));
    assert!(matches!(first, Err(FlowError::FirstSignInNeedsServer { name }) if name == "boss"));
    device.go_online();
    assert!(matches!(run(device.client.sign_in("boss", "wrong")), Err(FlowError::WrongPassword)));
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    run(device.client.sign_out()).unwrap();
    assert!(device.client.me().is_err());
    device.go_offline();
    assert!(matches!(run(device.client.sign_in("boss", "wrong")), Err(FlowError::WrongPassword)));
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    assert_eq!(device.client.account().unwrap().name, "boss");
    let mut price = device.client.create(Price { code: "A".to_owned(), ..Price::default() }).unwrap();
    device.client.commit(&mut price).unwrap();
    device.go_online();
    assert!(matches!(device.sync(), Err(FlowError::SessionExpired)), "there is no session with the server");
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    assert_eq!(device.sync().unwrap().uploaded, 1);
}

#[test]
fn a_restart_resumes_the_last_account_without_a_connection() {
    let world = World::new();
    let device = world.device("anna").reopen(&world);
    device.go_offline();
    assert_eq!(device.client.account().unwrap().name, "anna");
    assert!(matches!(device.sync(), Err(FlowError::Offline)));
    let status = device.client.sync_status().unwrap();
    assert_eq!(status.last_error.unwrap().code, "offline");
    assert!(status.next_try.is_none(), "nothing waits");
}

#[test]
fn another_account_never_sees_the_first_ones_objects() {
    let world = World::new();
    let device = world.open::<Shops>("shared.db").unwrap();
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    let mut price = device.client.create(Price { code: "A".to_owned(), ..Price::default() }).unwrap();
    device.client.commit(&mut price).unwrap();
    run(device.client.sign_out()).unwrap();
    run(device.client.sign_in("anna", PASSWORD)).unwrap();
    assert_eq!(device.client.count(query!(Price)).unwrap(), 0);
    assert_eq!(device.pending(), 0);
    device.sync().unwrap();
    assert_eq!(device.client.count(query!(Price)).unwrap(), 0, "it was never sent");
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    assert_eq!(device.pending(), 1, "what was not sent is kept");
    assert_eq!(device.sync().unwrap().uploaded, 1);
}

#[test]
fn roles_that_the_server_takes_away_count_at_the_next_contact() {
    let world = World::new();
    let boss = world.device("boss");
    let mut price = boss.client.create(Price { code: "A".to_owned(), ..Price::default() }).unwrap();
    boss.client.commit(&mut price).unwrap();
    boss.sync().unwrap();
    run(world.server.accounts().set_roles("boss", &["Rep".into()])).unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.account().unwrap().roles, ["Rep".into()]);
    let mut another = boss.client.create(Price { code: "B".to_owned(), ..Price::default() }).unwrap();
    assert!(matches!(boss.client.commit(&mut another), Err(FlowError::Access { .. })));
    let boss = boss.reopen(&world);
    assert_eq!(boss.client.account().unwrap().roles, ["Rep".into()]);
}

#[test]
fn a_second_process_is_told_that_the_file_is_in_use() {
    let world = World::new();
    let _device = world.device("boss");
    let second = world.open::<Shops>("boss.db").map(drop);
    assert!(second.is_err_and(|error| error.to_string().contains("in use")));
}

/// Somebody in the place of the server, whose answer never ends.
struct Babbler;

impl Transport for Babbler {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Box<dyn Answer>, Failure>> {
        Box::pin(async { Ok(Box::new(Self) as Box<dyn Answer>) })
    }
}

impl Answer for Babbler {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Vec<u8>>, Failure>> {
        Box::pin(async { Ok(Some(vec![0; 64 * 1024])) })
    }
}

#[test]
fn an_answer_without_end_is_given_up() {
    let world = World::new();
    let device = tidewater::device::<Shops>().database(world.path("device.db"));
    let client = device.open_with(Arc::new(Outside::default()), Arc::new(Babbler)).unwrap();
    let error = run(client.sign_in("boss", PASSWORD)).unwrap_err();
    assert!(matches!(error, FlowError::FirstSignInNeedsServer { .. }), "{error}");
}
