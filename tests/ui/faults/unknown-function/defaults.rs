//! Defaults that only Rust knows.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Clerk,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum State {
    #[default]
    Open,
    Done,
}

#[derive(Entity, Default, Clone)]
#[access(Clerk, create, delete, read, write)]
pub struct Item {
    pub name: String,
    pub state: Option<State>,
}

#[nanoflow]
pub fn inside(_cx: &mut Device, item: &Obj<Item>, records: Vec<Item>, state: Option<State>) -> FlowResult<State> {
    let _ = Some((3, state)).map(|pair| pair).unwrap_or_default();
    let pair = Some((3, State::Done));
    let _ = pair.unwrap_or_default();
    let _ = records.first().cloned().unwrap_or_default();
    let fine = Some((3, "a".to_owned())).unwrap_or_default();
    let _ = item.state.unwrap_or_default();
    if fine.0 == 0 { Ok(state.unwrap_or_default()) } else { Ok(State::Open) }
}

fn main() {}
