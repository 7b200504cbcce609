//! The roles of an account become others while a microflow runs for it: what that sends is for the new ones.

use crate::meanwhile::Meanwhile;
use crate::world::{Device as TestDevice, World, run};
use tidewater::prelude::*;
use tidewater::server::ServerCore;
use tidewater::wire::message::Frame;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// What is delivered to who asks for it.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
pub struct Dossier {
    pub title: String,
}

/// Sends all dossiers to whoever asks, as far as they may read them.
#[microflow]
pub async fn dossiers(cx: &mut Server) -> FlowResult<i64> {
    let all = cx.as_system().retrieve(query!(Dossier)).await?;
    cx.send(&all)?;
    Ok(all.len() as i64)
}

tidewater::app! {
    pub Archive {
        roles: Role,
        entities: [Dossier],
        microflows: [dossiers],
        offline: { sync: { Dossier: preserve } },
    }
}

/// What somebody asks for and gets, and how many dossiers Anna has then, if she gets a role behind the first
/// frame of a kind.
fn becoming<T>(
    (before, role): (&str, &'static str),
    behind: fn(&Frame) -> bool,
    ask: impl FnOnce(&TestDevice) -> FlowResult<T>,
) -> (T, i64) {
    let world = World::of::<Archive>();
    let boss = world.device_of::<Archive>("boss");
    let dossier = Dossier { title: "sealed".to_owned() };
    boss.client.commit(&mut boss.client.create(dossier).unwrap()).unwrap();
    boss.sync().unwrap();
    let anna = world.device_of::<Archive>("anna");
    let becomes = move |server: &ServerCore, role: &str| {
        run(server.accounts().set_roles("anna", &[role.into()])).unwrap();
    };
    becomes(&world.server, before);
    anna.sync().unwrap();
    let happens = Box::new(move |server: &ServerCore| becomes(server, role));
    *anna.network.meanwhile.lock().unwrap() = Some(Meanwhile { behind, happens });
    let given = ask(&anna).unwrap();
    assert!(anna.network.meanwhile.lock().unwrap().is_none(), "there was such a frame");
    let here = anna.client.count(query!(Dossier)).unwrap();
    anna.sync().unwrap();
    let may_read = i64::from(role == "Manager");
    assert!(anna.client.count(query!(Dossier)).unwrap() <= may_read, "what she may not read is gone");
    (given, here)
}

const HEAD: fn(&Frame) -> bool = |frame| matches!(frame, Frame::Head(_));
const CALLED: fn(&Frame) -> bool = |frame| matches!(frame, Frame::Called(_));
const WANTED: fn(&Frame) -> bool = |frame| matches!(frame, Frame::Wanted(_));

fn call(anna: &TestDevice) -> FlowResult<i64> {
    run(anna.client.call(dossiers {}, ()))
}

fn query(anna: &TestDevice) -> FlowResult {
    run(anna.client.sync_where(query!(Dossier))).map(drop)
}

#[test]
fn what_a_call_sends_to_who_got_a_role_meanwhile_is_taken() {
    assert_eq!(becoming(("Rep", "Manager"), HEAD, call), (1, 1));
}

#[test]
fn what_a_call_sends_to_who_lost_a_role_meanwhile_is_not_told_to_them() {
    assert_eq!(becoming(("Manager", "Rep"), HEAD, call), (1, 0));
}

#[test]
fn what_a_call_sends_is_what_the_caller_may_read_before_and_behind_its_result() {
    assert_eq!(becoming(("Rep", "Manager"), CALLED, call), (1, 0));
    assert_eq!(becoming(("Manager", "Rep"), CALLED, call), (1, 0));
}

#[test]
fn what_a_query_finds_is_for_the_roles_at_the_end_of_the_download() {
    assert_eq!(becoming(("Rep", "Manager"), HEAD, query), ((), 1));
    assert_eq!(becoming(("Manager", "Rep"), HEAD, query), ((), 0));
}

#[test]
fn what_a_query_found_before_a_role_was_lost_goes_with_the_next_synchronize() {
    assert_eq!(becoming(("Manager", "Rep"), WANTED, query), ((), 1));
    assert_eq!(becoming(("Rep", "Manager"), WANTED, query), ((), 0));
}
