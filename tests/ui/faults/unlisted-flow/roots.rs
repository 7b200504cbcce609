use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    name: String,
}

mod flows {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn begin(cx: &mut Device) -> FlowResult {
        Ok(())
    }

    #[nanoflow]
    pub fn repair(cx: &mut Device, order: &mut Obj<super::Order>) -> FlowResult {
        cx.commit(order)
    }
}

use flows::repair as mend;

tidewater::app! {
    Shop { roles: Role, entities: [Order], offline: { roots: [flows::begin], rejected: { Order: mend } } }
}
tidewater::app! {
    Sound {
        roles: Role,
        entities: [Order],
        nanoflows: [flows::begin, mend],
        offline: { roots: [flows::begin], rejected: { Order: mend } },
    }
}

fn main() {}
