//! A generic function is told of once, wherever it is named: rustc says nothing of parameters that it cannot
//! infer there.

use tidewater::prelude::*;
use tidewater::traits;

#[derive(Role)]
pub enum Role {
    Rep,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
pub struct Team {
    name: String,
    #[calculated(measured)]
    size: i64,
}

mod flows {
    use super::*;

    #[nanoflow]
    pub fn tidy<T: traits::Entity>(cx: &mut Device, row: &Obj<T>) -> FlowResult {
        Ok(())
    }

    #[nanoflow]
    pub async fn counts<const N: usize>(cx: &mut Device) -> FlowResult<i64> {
        Ok(1)
    }
}
use flows::counts as number;

#[nanoflow]
fn named(cx: &mut Device, name: impl Into<String>) -> FlowResult {
    Ok(())
}

#[nanoflow]
fn lent<'a>(cx: &mut Device, team: &'a Obj<Team>) -> FlowResult {
    Ok(())
}

#[microflow(roles(Rep))]
async fn found<T: traits::Entity>(cx: &mut Server, row: Id<T>) -> FlowResult {
    Ok(())
}

#[microflow(roles(Rep))]
async fn asked(cx: &mut Server, name: impl Into<String>) -> FlowResult<i64> {
    Ok(1)
}

#[action]
fn parsed<T: Default>(text: &str) -> FlowResult<T> {
    Ok(T::default())
}

#[page]
fn shown<T: traits::Entity>(one: &Obj<T>) -> Page {
    page("Row")
}

#[page]
fn listed(one: &Obj<impl traits::Entity>) -> Page {
    page("Row")
}

#[before_commit]
async fn checked<T: traits::Entity>(cx: &mut Server, row: &mut Change<T>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[after_commit]
async fn noted(cx: &mut Server, row: &Change<impl traits::Entity>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[expression]
fn measured<T>(team: &Team) -> i64 {
    1
}

// Their callers have no fault of their own.

#[nanoflow]
fn calls(cx: &mut Device, team: &Obj<Team>) -> FlowResult {
    flows::tidy(cx, team)?;
    named(cx, "North")?;
    lent(cx, team)?;
    let size: i64 = parsed("7")?;
    cx.show_page(shown, team)
}

#[nanoflow]
async fn waits(cx: &mut Device, team: &Obj<Team>) -> FlowResult<i64> {
    let many = number::<3>(cx).await?;
    if cx.call(found, team.id()).await.is_err() {
        return Ok(many);
    }
    cx.call(asked, "North").await
}

#[page]
fn teams() -> Page {
    page("Teams").action("Tidy", flows::tidy).action("Count", number).link("Show", listed)
}

tidewater::app! {
    pub Teams {
        roles: Role,
        entities: [Team],
        nanoflows: [flows::tidy, number, named, lent, calls, waits],
        microflows: [found, asked],
        actions: [parsed],
        events: [checked, noted],
        pages: [shown, listed, teams],
        offline: { home: teams, roots: [number] },
    }
}

fn main() {}
