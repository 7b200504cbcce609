//! Names of an app that hide those that flows know: functions of an enumeration, a constant that is written
//! as a local is, a function that gives other values than the default.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Clerk,
}

#[derive(Enumeration, Default)]
pub enum Status {
    #[default]
    Open,
    Done,
}

impl Status {
    pub fn caption(self) -> &'static str {
        "as the app says"
    }
}

#[derive(Enumeration, Default)]
pub enum Size {
    #[default]
    Small,
    Large,
}

impl Size {
    pub fn name(&self) -> String {
        "as the app says".to_owned()
    }
}

/// One that hides nothing.
#[derive(Enumeration, Default)]
pub enum Kind {
    #[default]
    Plain,
}

impl Kind {
    pub fn title(self) -> String {
        self.caption().to_owned() + self.name()
    }
}

#[allow(non_upper_case_globals, reason = "what the case is about")]
const limit: i64 = 3;

#[nanoflow]
pub fn compares(_cx: &mut Device, number: i64, pairs: Vec<(i64, i64)>) -> FlowResult<i64> {
    let found = match number {
        limit => 1,
        other => other,
    };
    if let Some((limit, 3)) = pairs.first() {
        return Ok(4);
    }
    Ok(found + pairs.iter().map(|(one, limit)| one + limit).sum::<i64>())
}

#[derive(Entity, Default)]
#[access(Role::Clerk, create, delete, read, write)]
pub struct Item {
    pub name: String,
    pub status: Status,
    pub size: Size,
    pub kind: Kind,
}

fn main() {}
