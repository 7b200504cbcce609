//! A transient entity travels to devices, and what is hashed does not.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Door {
    pin: HashedString,
}

mod answers {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Answer {
        pub door: Ref<super::Door>,
        pub pin: HashedString,
    }
}
use answers::Answer as Told;

tidewater::app! {
    Doors { roles: Role, entities: [Door, Told] }
}

fn main() {}
