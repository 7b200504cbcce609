use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Manager, create, read, write)]
#[access(Role::Rep, read)]
struct Door {
    name: String,
    pin: HashedString,
}

/// The same type by another name.
type Secret = HashedString;

#[derive(Entity, Default)]
#[access(Role::Manager, create, read, write)]
struct Safe {
    door: Ref<Door>,
    code: Secret,
}

#[nanoflow]
fn same_pin(cx: &mut Device, door: &mut Obj<Door>, other: &Obj<Door>) -> FlowResult {
    door.pin = other.pin.clone();
    cx.commit(door)
}

#[nanoflow]
fn copy(cx: &mut Device, door: &Obj<Door>) -> FlowResult {
    let safe = cx.create(Safe { door: door.as_ref(), code: door.pin.clone() })?;
    let _ = safe;
    Ok(())
}

#[nanoflow]
fn by_code(cx: &mut Device) -> FlowResult<i64> {
    let mut number = 0;
    for safe in cx.retrieve(Safe::all().order_by(|s| s.door.pin))? {
        let code = safe.code.clone();
        let _ = code;
        number += 1;
    }
    Ok(number)
}

/// In a closure and in a condition, by a module and under another name.
mod elsewhere {
    use super::Door as Gate;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn pins(cx: &mut Device, gates: &[Obj<Gate>]) -> FlowResult<usize> {
        let pins = gates.iter().map(|gate| gate.pin.clone()).count();
        Ok(pins)
    }
}

fn main() {}
