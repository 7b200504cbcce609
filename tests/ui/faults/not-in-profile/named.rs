//! What a device does with objects that it must have: their links, synchronizes of them, taking them away.
#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
struct Team {
    name: String,
    members: RefSet<Account>,
}

mod teams {
    use super::Team as Crew;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn join(cx: &mut Device, teams: &[Obj<Crew>]) -> FlowResult {
        let me = cx.me();
        for team in teams {
            cx.link(team, |t| t.members, me)?;
        }
        Ok(())
    }

    #[nanoflow]
    pub fn leave(cx: &mut Device, team: &Obj<Crew>) -> FlowResult {
        let me = cx.me();
        cx.unlink(team, |t| t.members, me)
    }

    #[nanoflow]
    pub async fn found(cx: &mut Device, id: Id<Crew>) -> FlowResult<i64> {
        let team = cx.online().get(id).await?;
        let people = cx.linked(&team, |t| t.members)?;
        Ok(people.len() as i64)
    }

    #[nanoflow]
    pub async fn send(cx: &mut Device, first: &Obj<Crew>, second: &Obj<Crew>) -> FlowResult {
        match cx.sync_objects(&[first, second]).await {
            Ok(_) | Err(FlowError::Offline) => Ok(()),
            Err(error) => Err(error),
        }
    }

    #[nanoflow]
    pub async fn send_all(cx: &mut Device, teams: &Vec<Obj<Crew>>) -> FlowResult {
        match cx.sync_objects(teams).with_deletions().await {
            Ok(_) | Err(FlowError::Offline) => Ok(()),
            Err(error) => Err(error),
        }
    }

    #[nanoflow]
    pub fn forget(cx: &mut Device, team: &Obj<Crew>) -> FlowResult {
        cx.clear_from_device(&team)
    }
}
use teams::found as people;

tidewater::app! {
    Online {
        roles: Role,
        entities: [Team],
        nanoflows: [teams::join, teams::leave, people, teams::send, teams::send_all, teams::forget],
        offline: { sync: { Team: online } },
    }
}

// This is right: devices have the teams.
tidewater::app! {
    Held {
        roles: Role,
        entities: [Team],
        nanoflows: [teams::join, teams::leave, teams::send, teams::send_all, teams::forget],
    }
}

fn main() {}
