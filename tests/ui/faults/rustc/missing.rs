//! Types that do not exist, each where a type belongs: rustc tells of each place once, also beside a fault of
//! ours in the same module.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    pub name: String,
    pub customer: Option<Ref<Custmer>>,
    pub status: Statu,
    pub level: Option<Levl>,
    pub tags: RefSet<Tga>,
    pub paid: deep::Amunt,
}

#[nanoflow]
pub fn close(cx: &mut Device, order: &mut Obj<Ordr>) -> FlowResult {
    cx.commit(order)
}

#[nanoflow]
pub fn level(cx: &mut Device, level: Levl) -> FlowResult<Statu> {
    let status: Statu = Statu::Open;
    let orders: Vec<Obj<Ordr>> = Vec::new();
    Ok(status)
}

#[nanoflow]
pub async fn waits(cx: &mut Device, order: &mut Obj<Ordr>) -> FlowResult<Vec<Id<Ordr>>> {
    cx.sync().await?;
    Ok(Vec::new())
}

#[nanoflow]
pub fn never(cx: &mut Device) -> FlowResult {
    unsafe {}
    Ok(())
}

#[microflow]
pub async fn number(cx: &mut Server, order: Id<Ordr>) -> FlowResult<Numbr> {
    cx.fail("no", "never")
}

#[action(capability = "scale")]
fn weigh(scale: Scal) -> FlowResult<Weigt> {
    todo!()
}

#[page]
pub fn orders(order: &Obj<Ordr>) -> Page {
    page("Orders").list(Ordr::all(), |o| row().title(o.name))
}

#[before_commit]
async fn check(cx: &mut Server, order: &mut Change<Ordr>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[expression]
fn is_good(order: &Ordr) -> bool {
    order.name.len() > 1
}

fn main() {}
