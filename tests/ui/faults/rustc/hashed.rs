use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
}

#[derive(Entity, Default)]
#[access(Role::Manager, create, read, write)]
struct Door {
    name: String,
    pin: HashedString,
}

#[derive(Entity, Default)]
#[access(Role::Manager, create, read, write)]
struct Safe {
    door: Ref<Door>,
}

#[nanoflow]
fn with_pin(cx: &mut Device, pin: String) -> FlowResult<i64> {
    cx.count(Door::filter(|d| d.pin == pin))
}

/// Through a reference, by a module and under another name, and the other way round.
mod elsewhere {
    use super::{Door as Gate, Safe};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn of_gate(cx: &mut Device, gate: &Obj<Gate>) -> FlowResult<i64> {
        cx.count(Safe::filter(|s| s.door.pin != "1234" && s.door == gate))
    }

    #[nanoflow]
    pub fn both(cx: &mut Device) -> FlowResult<i64> {
        let some = cx.count(Gate::filter(|g| g.pin == g.name))?;
        let right = cx.count(Gate::filter(|g| g.name == "north"))?;
        Ok(some + right)
    }
}

fn main() {}
