//! What is told once when it stands alone is told once by a module, under another name, in a loop, in a closure
//! and through calls as well.

#![allow(unused)]

use tidewater::prelude::Account as Person;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

pub mod shop {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Basket {
        pub note: String,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, delete, read, write)]
    pub struct Team {
        pub name: String,
        pub members: RefSet<Account>,
        pub lead: Option<Ref<Account>>,
        pub total: Counter,
        pub photo: Image,
    }

    #[page]
    pub fn team(team: &Obj<Team>) -> Page {
        page("Team").view(team, |t| view().field(t.name))
    }
}
use shop::team as screen;
use shop::{Basket as Cart, Team as Crew};

// Sets in hand.

#[nanoflow]
fn sizes(cx: &mut Device, crews: &[Obj<Crew>]) -> FlowResult<usize> {
    let mut sum = crews.iter().map(|crew| crew.members.len()).sum::<usize>();
    while sum < 3 {
        for crew in crews {
            sum += crew.members.iter().count();
        }
    }
    Ok(sum)
}

#[nanoflow]
fn any_empty(cx: &mut Device, crews: Vec<Obj<shop::Team>>) -> FlowResult<bool> {
    Ok(crews.iter().any(|crew| crew.members.is_empty() || crew.members.len() > 3))
}

/// Its caller has no fault of its own.
#[nanoflow]
fn empties(cx: &mut Device, crew: &mut Obj<Crew>) -> FlowResult {
    crew.members.clear();
    Ok(())
}

#[nanoflow]
fn empties_all(cx: &mut Device) -> FlowResult {
    for crew in &mut cx.retrieve(Crew::all())? {
        empties(cx, crew)?;
    }
    Ok(())
}

#[nanoflow]
fn passes(cx: &mut Device, crew: &mut Obj<Crew>) -> FlowResult {
    takes(cx, crew.members)?;
    takes_text(cx, crew.members)
}

#[nanoflow]
fn takes(cx: &mut Device, text: &str) -> FlowResult {
    Ok(())
}
#[nanoflow]
fn takes_text(cx: &mut Device, text: String) -> FlowResult {
    Ok(())
}

// Activities that wait, of what has no table.

#[nanoflow]
async fn sends(cx: &mut Device, carts: &mut Vec<Obj<Cart>>) -> FlowResult<i64> {
    let mut sum = 0;
    for cart in carts {
        cx.sync_objects(&[&cart]).await?;
        cx.sync_where(shop::Basket::all()).await?;
        sum += cx.online().count(Cart::all()).await?;
    }
    Ok(sum)
}

// Accounts.

#[nanoflow]
fn dismisses(cx: &mut Device, people: Vec<Obj<Person>>) -> FlowResult<usize> {
    let mut sum = 0;
    for person in people {
        cx.delete(person)?;
        sum += cx.rejected(Person::all())?.len();
    }
    Ok(sum)
}

// Objects as the result of a microflow, and as arguments.

#[microflow]
async fn crews(cx: &mut Server, name: String) -> FlowResult<Vec<Obj<Crew>>> {
    cx.retrieve(Crew::filter(|t| t.name == name)).await
}

#[microflow]
async fn pairs(cx: &mut Server, ids: Vec<Id<shop::Team>>) -> FlowResult<Option<(i32, Obj<shop::Team>)>> {
    Ok(None)
}

#[nanoflow]
async fn asks(cx: &mut Device) -> FlowResult<usize> {
    let mut sum = 0;
    for _ in 0..2 {
        sum += cx.call(crews, String::new()).await?.len();
    }
    Ok(sum)
}

// A page that is called where it is opened.

#[nanoflow]
fn shows(cx: &mut Device, crews: &[Obj<Crew>]) -> FlowResult {
    for crew in crews {
        cx.show_page(shop::team(crew))?;
    }
    match crews.first() {
        Some(crew) => cx.show_page(screen(crew)),
        None => Ok(()),
    }
}

// What is changed where it stands.

#[nanoflow]
fn leads(cx: &mut Device, crews: &mut Vec<Obj<Crew>>) -> FlowResult {
    for crew in crews {
        crew.lead.insert(cx.me().into());
    }
    Ok(())
}

// A list in a condition.

#[nanoflow]
fn named(cx: &mut Device, names: Vec<String>) -> FlowResult<i64> {
    let mut sum = 0;
    for _ in 0..2 {
        sum += cx.count(Crew::filter(|t| names.contains(&t.name)))?;
    }
    while sum < 2 {
        sum += cx.retrieve(shop::Team::filter(|t| names.contains(&t.name) && t.name != ""))?.len() as i64;
    }
    Ok(sum)
}

// Values that no flow has.

#[nanoflow]
fn totals(cx: &mut Device, crews: &[Obj<Crew>], one: &Obj<Crew>) -> FlowResult<bool> {
    let mut is_same = false;
    for crew in crews {
        is_same = crew.total == one.total;
    }
    Ok(crews.iter().any(|crew| crew.photo == one.photo) || is_same)
}

fn main() {}
