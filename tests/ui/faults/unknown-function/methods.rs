//! Functions that Rust has for a value, and flows only for others.

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

impl State {
    /// A method of its own, called as a function of dates is.
    pub fn days(self) -> i32 {
        3
    }
}

#[derive(Entity, Default)]
#[access(Clerk, create, delete, read, write)]
pub struct Item {
    pub name: String,
    pub count: i32,
    pub scan: Vec<u8>,
    pub state: State,
}

#[nanoflow]
pub fn of_others(_cx: &mut Device, item: &Obj<Item>, mut name: String, size: usize) -> FlowResult<i32> {
    name.insert(0, 'x');
    name.remove(0);
    name.retain(|letter| letter != 'x');
    let _ = name.pop();
    let _ = size.checked_add(3);
    let _ = (size > 3).then(|| 4);
    let _ = item.scan.repeat(4);
    Ok(item.state.days())
}

#[nanoflow]
pub fn in_loops_and_closures(_cx: &mut Device, names: Vec<String>, state: State) -> FlowResult<i32> {
    let mut all = 0;
    for pair in names.iter().map(|name| (state, name)).collect::<Vec<_>>() {
        all += pair.0.days();
    }
    let _ = names.iter().filter(|name| name.get(0..1) == Some("x")).count();
    Ok(all)
}

/// The nearest right ones.
#[nanoflow]
pub fn right(_cx: &mut Device, item: &Obj<Item>, mut names: Vec<String>, due: Date) -> FlowResult<i64> {
    names.insert(0, item.name.repeat(2));
    names.retain(|name| !name.starts_with("x"));
    let _ = names.pop();
    let _ = (item.count + 3).checked_add(4).or(Some(4)).map_or(1, |count| count + 1);
    Ok(due.days())
}

fn main() {}
