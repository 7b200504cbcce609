//! What cannot be gone through is told once, at its name, and nothing behind it: by `for` in other loops, by
//! the methods of iterators, and by what their closures yield.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Team {
    pub name: String,
    pub size: i32,
    pub members: RefSet<Account>,
    pub parent: Option<Ref<Team>>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Topic {
    pub team: Ref<Team>,
}

// --- Sets, by loops over objects ------------------------------------------------------------------

#[nanoflow]
fn in_loops(cx: &mut Device, teams: Vec<Obj<Team>>) -> FlowResult<i32> {
    let mut count = 0;
    for team in &teams {
        for member in &team.members {
            cx.message(format!("{}", member.name));
        }
        for _ in team.members {
            count += 1;
        }
    }
    for (at, team) in teams.iter().enumerate() {
        if at > 1 {
            for _ in &team.members {
                count += 1;
            }
        }
    }
    Ok(count)
}

#[nanoflow]
fn of_what_is_found(cx: &mut Device) -> FlowResult<i32> {
    let mut count = 0;
    for topic in &cx.retrieve(Topic::all())? {
        for _ in &cx.get(topic.team)?.members {
            count += 1;
        }
    }
    for team in cx.retrieve(Team::filter(|t| t.name == "x"))? {
        for _ in team.members.clone() {
            count += 1;
        }
        for _ in team.members.iter() {
            count += 1;
        }
        for _ in (&team.members).into_iter() {
            count += 1;
        }
        let first = team.members.into_iter().next();
        count += if first.is_some() { 1 } else { 0 };
    }
    Ok(count)
}

#[nanoflow]
async fn that_waits(cx: &mut Device, teams: Vec<Obj<Team>>) -> FlowResult<i32> {
    let mut count = 0;
    for team in teams {
        for _ in &team.members {
            count += 1;
        }
    }
    let _ = cx.sync().await;
    Ok(count)
}

// --- What is no list ------------------------------------------------------------------------------

#[nanoflow]
fn by_for(cx: &mut Device, number: i32, team: &Obj<Team>) -> FlowResult<i32> {
    let mut count = 0;
    for step in number {
        count += step.abs();
    }
    for other in team {
        count += other.size;
    }
    for letter in &team.name {
        count += letter.len();
    }
    for one in team.size {
        for two in 7 {
            count += one + two;
        }
    }
    Ok(count)
}

#[nanoflow]
fn by_methods(cx: &mut Device, numbers: Vec<i32>, teams: &[Obj<Team>], team: &Obj<Team>) -> FlowResult<usize> {
    let mut more = numbers.clone();
    more.extend(3);
    let chained = numbers.iter().chain(&team.size).map(|number| *number).sum::<i32>();
    let zipped = teams.iter().zip(team.size).filter(|(team, number)| team.size > *number).count();
    let sets = teams.iter().chain(&team.members).count();
    let found = teams.iter().zip(cx.first(Team::all())?.is_some()).count();
    Ok(more.len() + zipped + sets + found + chained as usize)
}

#[nanoflow]
fn by_closures(cx: &mut Device, numbers: Vec<i32>, teams: &[Obj<Team>]) -> FlowResult<usize> {
    let same = numbers.iter().flat_map(|number| *number).filter(|number| *number > 1).count();
    let sizes = teams.iter().flat_map(|team| team.size).map(|size| size + 1).collect::<Vec<_>>();
    let names: Vec<String> = teams.iter().flat_map(|team| team.name.clone()).collect();
    let blocks = teams
        .iter()
        .flat_map(|team| {
            let size = team.size + 1;
            size * 2
        })
        .count();
    let sets = teams.iter().flat_map(|team| &team.members).count();
    let lengths = teams.iter().map(|team| team.name.len()).flatten().max();
    Ok(same + sizes.len() + names.len() + blocks + sets + lengths.unwrap_or(0))
}

fn main() {}
