//! An app for people who repair and maintain things.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Technician,
    Planner,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum Priority {
    Low,
    #[default]
    Normal,
    #[caption("At once")]
    Urgent,
}

/// A place with things to maintain.
#[derive(Entity, Default)]
#[access(Technician, read, write(notes))]
#[access(Planner, create, delete, read, write)]
pub struct Site {
    #[attr(required, max_len = 40)]
    pub name: String,
    pub notes: String,
}

/// A visit of a technician.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Technician, create, delete, read, write)]
#[access(Planner, create, delete, read, write)]
pub struct Visit {
    pub number: AutoNumber,
    #[attr(required, max_len = 40)]
    pub title: String,
    pub site: Ref<Site>,
    pub priority: Priority,
    pub due: Option<Date>,
    pub finished: Option<DateTime>,
    #[attr(max_len = 200)]
    pub report: String,
    pub total: Decimal,
    /// Who goes along.
    pub crew: RefSet<Account>,
}

/// A part that was used on a visit.
#[derive(Entity, Default)]
#[access(Technician, create, delete, read, write)]
pub struct Part {
    pub visit: Ref<Visit>,
    pub name: String,
    #[attr(range = 1..=999)]
    pub quantity: i32,
    pub price: Decimal,
}

/// A drawing of a site. There are too many of them for a device.
#[derive(Entity, Default)]
#[access(Technician, create, delete, read, write)]
pub struct Drawing {
    pub site: Ref<Site>,
    #[attr(required, max_len = 40)]
    pub title: String,
    pub version: i32,
}

/// What a day came to. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Summary {
    pub visits: i64,
    pub total: Decimal,
    pub before: Option<Ref<Summary>>,
}
