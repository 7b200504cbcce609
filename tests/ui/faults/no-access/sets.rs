//! Links and what is linked need rights to the set, for the roles that the flow is written for.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read(name, members), write(name), where = |t, me| t.members.contains(me))]
struct Team {
    name: String,
    members: RefSet<Account>,
    leads: RefSet<Account>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(title))]
struct Project {
    title: String,
    team: Ref<Team>,
    partners: RefSet<Team>,
}

#[nanoflow(roles(Rep))]
fn join(cx: &mut Device, team: &Obj<Team>, lead: Ref<Account>) -> FlowResult {
    let me = cx.me();
    cx.link(team, |t| t.members, me)?;
    for other in cx.linked(team, |t| t.members)? {
        cx.unlink(team, |t| t.members, &other)?;
    }
    cx.unlink(team, |t| t.leads, lead)
}

#[nanoflow(roles(Rep))]
fn led(cx: &mut Device, team: &Obj<Team>) -> FlowResult<i64> {
    let me = cx.me();
    let leads = cx.linked(team, |t| t.leads)?.len();
    let led = cx.count(Team::filter(|t| t.leads.contains(me)))?;
    let ours = cx.count(Project::filter(|p| p.team.leads.contains(me) || p.partners.contains(team)))?;
    Ok(leads as i64 + led + ours)
}

#[nanoflow(roles(Rep))]
fn leaders(cx: &mut Device, team: &Obj<Team>) -> FlowResult<i64> {
    cx.count(Account::filter(|a| team.leads.contains(a)))
}

#[nanoflow(roles(Rep))]
fn founded(cx: &mut Device) -> FlowResult {
    let mut team = cx.create(Team::default())?;
    cx.commit(&mut team)?;
    // Its creator wrote every member until it was committed, and a set comes after that.
    let me = cx.me();
    cx.link(&team, |t| t.members, me)
}

/// What a manager may.
#[nanoflow(roles(Manager))]
fn right(cx: &mut Device, team: &Obj<Team>) -> FlowResult<i64> {
    let me = cx.me();
    cx.link(team, |t| t.leads, me)?;
    cx.count(Project::filter(|p| p.team.leads.contains(me)))
}

fn main() {}
