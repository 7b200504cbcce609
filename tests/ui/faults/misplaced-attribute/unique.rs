#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Team {
    #[attr(required, unique)]
    name: String,
    #[attr(unique)]
    members: RefSet<Account>,
}

mod elsewhere {
    use super::{Role, Team as Group};
    use tidewater::prelude::RefSet as Many;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    #[entity(unique(code, groups))]
    pub struct Place {
        code: i32,
        groups: Many<Group>,
    }

    /// The right way.
    #[derive(Entity, Default)]
    #[access(Role::Rep, create, read, write)]
    #[entity(unique(code, group))]
    pub struct Post {
        code: i32,
        group: Ref<Group>,
        #[attr(unique)]
        holder: Option<Ref<Account>>,
    }
}

tidewater::app! {
    Teams { roles: Role, entities: [Team, elsewhere::Place, elsewhere::Post] }
}

fn main() {}
