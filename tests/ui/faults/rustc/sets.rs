//! Sets of references that are given, asked or used as something else.
#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write, where = |t, me| t.members.contains(t.name))]
struct Team {
    name: String,
    members: RefSet<Account>,
    topics: RefSet<Topic>,
    lead: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Topic {
    title: String,
}

#[nanoflow]
fn gives(cx: &mut Device, team: &Obj<Team>, topic: &Obj<Topic>) -> FlowResult {
    cx.link(team, |t| t.members, topic)?;
    cx.link(team, |t| t.name, topic)?;
    cx.link(topic, |t| t.members, topic)?;
    cx.link(team, "topics", topic)
}

#[microflow]
async fn gives_at_server(cx: &mut Server, team: Id<Team>, topic: Id<Topic>) -> FlowResult {
    let team = cx.get(team).await?;
    cx.link(&team, |t| t.members, topic).await?;
    cx.link(&team, |t| t.name, topic).await
}

#[nanoflow]
fn asks(cx: &mut Device, team: &Obj<Team>) -> FlowResult<bool> {
    let me = cx.me();
    let named = cx.count(Team::filter(|t| t.topics.contains(me)))?;
    let led = cx.count(Team::filter(|t| t.topics.contains(t.lead)))?;
    let listed = cx.count(Team::filter(|t| t.members == me))?;
    let other = cx.count(Account::filter(|a| team.topics.contains(a)))?;
    let unset = cx.count(Topic::filter(|t| team.name.contains(t)))?;
    let sorted = cx.count(Team::filter(|t| t.members.len() > 1))?;
    Ok(team.members.contains(me))
}

#[nanoflow]
fn assigns(cx: &mut Device, team: &mut Obj<Team>, other: &Obj<Team>) -> FlowResult {
    team.members = other.members;
    cx.commit(team)
}

fn main() {}
