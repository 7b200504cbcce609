use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Order {
    name: String,
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, Order],
    }
}

mod flows {
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn begin(cx: &mut Device) -> FlowResult {
        Ok(())
    }
}

use flows::begin as start;

tidewater::app! { Flows { roles: Role, entities: [], nanoflows: [flows::begin, start] } }

use Order as Paper;

tidewater::app! { Renamed { roles: Role, entities: [Order, Paper] } }

fn main() {}
