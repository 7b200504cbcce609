use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
    Manager,
}

mod other {
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Reviser,
    }

    #[derive(Enumeration, Default)]
    pub enum Level {
        #[default]
        High,
    }
}
use other::Role::Reviser as Auditor;

// The role of another enum, by a module and under another name, and something that is no role.
tidewater::app! {
    Foreign { roles: Role, auditors: [Manager, other::Role::Reviser, other::Level::High, Auditor], entities: [] }
}
tidewater::app! { Unknown { roles: Role, auditors: [Role::Managr], entities: [] } }
tidewater::app! { Wrong { roles: Role, auditors: [Role::Manager, 1], entities: [] } }
tidewater::app! { Sound { roles: Role, auditors: [Role::Manager, Role::Rep], entities: [] } }

fn main() {}
