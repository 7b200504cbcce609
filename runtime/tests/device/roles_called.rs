//! The roles of an account become others while a microflow runs for it: what that sends is for the new ones.

use crate::meanwhile::Meanwhile;
use crate::world::{World, run};
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

/// What a call gives and how many dossiers Anna has then, if she gets a role behind the head of its answer.
fn asked_while_becoming(before: &str, role: &'static str) -> (FlowResult<i64>, i64) {
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
    *anna.network.meanwhile.lock().unwrap() = Some(Meanwhile {
        behind: |frame| matches!(frame, Frame::Head(_)),
        happens: Box::new(move |server| becomes(server, role)),
    });
    let given = run(anna.client.call(dossiers {}, ()));
    (given, anna.client.count(query!(Dossier)).unwrap())
}

#[test]
fn what_a_call_sends_to_who_got_a_role_meanwhile_is_taken() {
    let (given, here) = asked_while_becoming("Rep", "Manager");
    assert_eq!((given.unwrap(), here), (1, 1));
}

#[test]
fn what_a_call_sends_to_who_lost_a_role_meanwhile_is_not_told_to_them() {
    let (given, here) = asked_while_becoming("Manager", "Rep");
    assert_eq!((given.unwrap(), here), (1, 0));
}
