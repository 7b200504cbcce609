//! What rustc says of sums over what has none, of a number that the server assigns beside a 32-bit one, and of a
//! callee that its module does not have.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Clerk,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Clerk, create, delete, read, write)]
pub struct Item {
    pub number: AutoNumber,
    pub count: i32,
    pub due: Option<Date>,
}

mod tools {}

#[nanoflow]
pub fn lost(cx: &mut Device) -> FlowResult<i64> {
    tools::missing(cx, 3)
}

#[nanoflow]
pub fn numbered(_cx: &mut Device, item: &Obj<Item>) -> FlowResult<i32> {
    Ok(item.count + item.number)
}

#[nanoflow]
pub fn summed(_cx: &mut Device, items: &[Obj<Item>], names: Vec<String>) -> FlowResult<i64> {
    let texts = names.iter().sum::<i64>();
    let dates: i64 = items.iter().map(|i| i.due).sum();
    Ok(texts + dates)
}

fn main() {}
