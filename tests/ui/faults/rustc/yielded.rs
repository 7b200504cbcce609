//! What an `#[expression]` yields at its end: another type than it declares is told once, in the function.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Line {
    pub name: String,
    pub count: i32,
    pub price: Decimal,
    pub paid: Option<Date>,
}

#[expression]
fn total(line: &Line) -> Decimal {
    line.count
}

#[expression]
fn is_free(line: &Line) -> bool {
    line.name.clone()
}

#[expression]
fn in_a_branch(line: &Line) -> i64 {
    if line.count > 3 { line.price } else { line.price * 2 }
}

#[expression]
fn day(line: &Line) -> Date {
    let paid = line.paid;
    paid
}

#[expression]
fn behind_return(line: &Line) -> Option<Date> {
    return line.price * line.count;
}

#[expression]
fn open(line: &Line) -> String {
    3
}

// These are right.
#[expression]
fn more(line: &Line) -> i32 {
    line.count + 1
}

#[expression]
fn none(_line: &Line) -> Option<i64> {
    None
}

#[expression]
fn three(_line: &Line) -> i64 {
    3
}

fn main() {}
