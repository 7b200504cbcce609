//! What was told in several messages, or in words of rustc alone.

#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[entity(transient)]
pub struct Basket {
    note: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Team {
    name: String,
    members: RefSet<Account>,
    lead: Option<Ref<Account>>,
}

// Bounds of numbers that no member has, and with a point.

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Numbers {
    #[attr(min = 1)]
    count: u32,
    #[attr(range = 0..=3)]
    level: u8,
    rate: f64,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Rates {
    #[attr(min = -0.5, max = 2.5)]
    rate: Decimal,
    #[attr(max = Decimal::from(5) / 2)]
    right: Decimal,
}

// Activities that wait, of what has no table.

#[nanoflow]
async fn sends(cx: &mut Device, basket: &mut Obj<Basket>) -> FlowResult {
    cx.sync_objects(&[&basket]).await?;
    Ok(())
}

#[nanoflow]
async fn sends_all(cx: &mut Device) -> FlowResult {
    cx.sync_where(Basket::all()).await?;
    Ok(())
}

#[nanoflow]
async fn counts(cx: &mut Device) -> FlowResult<i64> {
    cx.online().count(Basket::all()).await
}

// Accounts, which are not transient.

#[nanoflow]
fn dismisses(cx: &mut Device, account: Obj<Account>) -> FlowResult {
    cx.delete(account)
}

#[nanoflow]
fn refused(cx: &mut Device) -> FlowResult<usize> {
    Ok(cx.rejected(Account::all())?.len())
}

// Sets in hand.

#[nanoflow]
fn inserts(cx: &mut Device, team: &mut Obj<Team>, account: &Obj<Account>) -> FlowResult {
    team.members.insert(account);
    Ok(())
}

#[nanoflow]
fn pushes(cx: &mut Device, team: &mut Obj<Team>, account: &Obj<Account>) -> FlowResult {
    team.members.push(account.as_ref());
    Ok(())
}

#[nanoflow]
async fn clears(cx: &mut Device, team: &mut Obj<Team>) -> FlowResult {
    team.members.clear();
    Ok(())
}

#[nanoflow]
fn is_large(cx: &mut Device, team: &Obj<Team>) -> FlowResult<bool> {
    Ok(team.members.len() > 3 && !team.members.is_empty())
}

#[nanoflow]
fn each(cx: &mut Device, team: &Obj<Team>) -> FlowResult {
    for member in team.members.iter() {
        cx.message("a member");
    }
    Ok(())
}

#[nanoflow]
fn each_lent(cx: &mut Device, teams: &[Obj<Team>]) -> FlowResult {
    for team in teams {
        for member in &team.members {
            let account = cx.get(*member)?;
            cx.message(account.name.clone());
        }
    }
    Ok(())
}

#[nanoflow]
async fn each_taken(cx: &mut Device, team: &mut Obj<Team>) -> FlowResult {
    for member in team.members {
        cx.get(member)?;
    }
    for member in &mut team.members {
        cx.get(*member)?;
    }
    Ok(())
}

#[nanoflow]
fn as_text(cx: &mut Device, team: &Obj<Team>) -> FlowResult {
    cx.message(format!("{} with {}", team.name, team.members));
    Ok(())
}

#[nanoflow]
fn copies(cx: &mut Device, team: &mut Obj<Team>, other: &Obj<Team>) -> FlowResult {
    team.members = other.members;
    cx.commit(team)
}

/// The right way.
#[nanoflow]
fn joins(cx: &mut Device, team: &mut Obj<Team>, account: &Obj<Account>) -> FlowResult<usize> {
    cx.link(team, |t| t.members, account)?;
    Ok(cx.linked(team, |t| t.members)?.len())
}

// What else is changed where it stands.

#[nanoflow]
fn appends(cx: &mut Device, team: &mut Obj<Team>) -> FlowResult {
    team.lead.insert(cx.me().into());
    cx.commit(team)
}

// Objects as the result of a microflow.

#[microflow]
async fn find(cx: &mut Server, name: String) -> FlowResult<Option<Obj<Team>>> {
    cx.first(Team::filter(|t| t.name == name)).await
}

#[microflow]
async fn get(cx: &mut Server, id: Id<Team>) -> FlowResult<Obj<Team>> {
    cx.get(id).await
}

// A page that is called where it is opened.

#[page]
fn team(team: &Obj<Team>) -> Page {
    page("Team").view(team, |t| view().field(t.name))
}

#[nanoflow]
fn shows(cx: &mut Device, one: &Obj<Team>) -> FlowResult {
    cx.show_page(team(one))
}

// Arguments that are missing, at the name of what takes them.

#[page]
fn buttons(of: &Obj<Team>) -> Page {
    page("Buttons").action("Add", appends).link("There", team).action("Add", appends, of).link("There", team, of)
}

// A list in a condition.

#[nanoflow]
fn named(cx: &mut Device, names: Vec<String>) -> FlowResult<i64> {
    cx.count(Team::filter(|t| names.contains(&t.name)))
}

// Values of the program in what is calculated.

fn rate() -> i32 {
    3
}

const RATE: i32 = 3;

mod net {
    pub fn rate() -> i32 {
        4
    }
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Line {
    quantity: i32,
    due: Option<DateTime>,
    #[calculated(cost)]
    cost: i32,
    #[calculated(late)]
    late: bool,
    #[calculated(right)]
    right: Decimal,
}

#[expression]
fn cost(line: &Line) -> i32 {
    let rate = rate();
    if line.quantity > net::rate() { line.quantity * rate } else { line.quantity }
}

#[expression]
fn late(line: &Line) -> bool {
    line.due.is_some_and(|due| due < DateTime::now())
}

#[expression]
fn right(line: &Line) -> Decimal {
    Decimal::from(RATE) * line.quantity + i32::max(RATE, 2)
}

// Names of another kind in the lists of an app.

mod kinds {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn flow(cx: &mut Device) -> FlowResult {
        Ok(())
    }

    #[microflow]
    pub async fn served(cx: &mut Server) -> FlowResult {
        Ok(())
    }

    #[action]
    pub fn native() -> FlowResult {
        Ok(())
    }

    #[page]
    pub fn screen() -> Page {
        page("Screen")
    }

    #[nanoflow]
    pub async fn calls(cx: &mut Device) -> FlowResult {
        cx.call(native, ()).await
    }
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Team],
        nanoflows: [kinds::served],
        microflows: [kinds::screen],
        actions: [kinds::flow],
        pages: [kinds::native],
    }
}

// A set that a closure yields is told of, and not the methods behind the closure.

#[nanoflow]
fn yields_sets(cx: &mut Device, teams: &[Obj<Team>]) -> FlowResult<usize> {
    let all: Vec<Ref<Account>> = teams.iter().flat_map(|t| t.members).collect();
    let count = teams.iter().map(|t| t.members).flatten().count();
    let names = teams.iter().map(|t| t.name.clone()).collect::<Vec<_>>();
    let leads = teams.iter().flat_map(|t| t.lead).collect::<Vec<_>>();
    Ok(all.len() + count + names.len() + leads.len())
}

#[nanoflow]
async fn yields_sets_later(cx: &mut Device, team: Option<Obj<Team>>) -> FlowResult<bool> {
    let members = team.map(|t| t.members).is_some();
    Ok(members)
}

fn main() {}
