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

mod other {
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[entity(name = "ORDER")]
    #[access(super::Role::Rep, read)]
    pub struct Order {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[entity(name = "account")]
    #[access(super::Role::Rep, read)]
    pub struct User {
        pub name: String,
    }

    #[nanoflow]
    pub fn count(cx: &mut Device) -> FlowResult {
        Ok(())
    }

    #[microflow(name = "Ask")]
    pub async fn ask_again(_cx: &mut Server) -> FlowResult {
        Ok(())
    }

    #[action]
    pub fn beep() -> FlowResult {
        Ok(())
    }

    #[page]
    pub fn start() -> Page {
        page("Start")
    }

    #[before_commit]
    pub async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
        order.name.push('!');
        Ok(Verdict::accept())
    }
}

#[before_commit]
async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    order.name.push('!');
    Ok(Verdict::accept())
}

#[nanoflow(name = "Count")]
fn other_count(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[microflow]
async fn ask(_cx: &mut Server) -> FlowResult {
    Ok(())
}

#[action]
fn beep() -> FlowResult {
    Ok(())
}

#[page]
fn start() -> Page {
    page("Start")
}

use other::start as begin;

tidewater::app! {
    Flows {
        roles: Role,
        entities: [],
        nanoflows: [other::count, other_count],
        microflows: [ask, other::ask_again],
        actions: [beep, other::beep],
        pages: [start, begin],
    }
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Order, other::Order, other::User],
        events: [check, other::check],
    }
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Team {
    members: RefSet<Account>,
    orders_open: RefSet<Order>,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
#[entity(name = "Team_orders")]
struct Ordering {
    open: RefSet<Order>,
}

#[derive(Entity, Default)]
#[entity(name = "team_Members")]
#[access(Role::Rep, read)]
struct Membership {
    name: String,
}

tidewater::app! {
    Teams {
        roles: Role,
        entities: [Order, Team, Ordering, Membership],
    }
}

#[derive(Enumeration, Default)]
enum Level {
    #[default]
    Low,
}

mod stock {
    use tidewater::prelude::*;

    // The same variants, and still another one.
    #[derive(Enumeration, Default)]
    pub enum Level {
        #[default]
        Low,
    }

    #[derive(Enumeration, Default)]
    pub enum LEVEL {
        #[default]
        Empty,
    }
}
use stock::Level as Filling;

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Tank {
    danger: Level,
    /// Only the case differs, and enumerations are no tables.
    other: stock::LEVEL,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Well {
    filling: Option<Filling>,
}

#[nanoflow]
fn is_low(cx: &mut Device, level: Filling) -> FlowResult<bool> {
    Ok(level == Filling::Low)
}

#[nanoflow]
fn levels(cx: &mut Device) -> FlowResult<bool> {
    Ok(vec![stock::Level::Low].is_empty())
}

#[microflow]
async fn measure(_cx: &mut Server, _well: Id<Well>) -> FlowResult<Vec<stock::Level>> {
    Ok(Vec::new())
}

/// Of which only an action knows.
#[action]
fn look_into(levels: &[stock::Level]) -> FlowResult<bool> {
    Ok(levels.is_empty())
}

tidewater::app! {
    Water {
        roles: Role,
        entities: [Tank, Well],
        nanoflows: [is_low, levels],
        microflows: [measure],
        actions: [look_into],
    }
}

// One of them alone is right.
tidewater::app! {
    Wells {
        roles: Role,
        entities: [Well],
        nanoflows: [is_low],
        microflows: [measure],
        actions: [look_into],
    }
}

fn main() {}
