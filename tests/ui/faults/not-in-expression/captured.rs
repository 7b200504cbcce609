//! What a part of the model takes along from the program: constants, and what functions of attribute types
//! make of them.

#![allow(unused)]

use std::cell::Cell;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicI32, Ordering};
use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}
use Role::*;

#[derive(Enumeration, Default)]
enum Level {
    #[default]
    Low,
    High,
}

impl Level {
    fn rank(self) -> i32 {
        3
    }
    fn of_the_day() -> Self {
        Self::High
    }
}

#[derive(Clone)]
pub struct Settings {
    limit: i32,
}

impl Settings {
    fn load() -> Self {
        Self { limit: 3 }
    }
    const fn twice(&self) -> i32 {
        self.limit * 2
    }
}

const SETTINGS: Settings = Settings { limit: 4 };
static LATER: LazyLock<Settings> = LazyLock::new(Settings::load);
static RATE: LazyLock<i32> = LazyLock::new(|| 3);
static COUNT: AtomicI32 = AtomicI32::new(3);
thread_local! {
    static LIMIT: Cell<i32> = const { Cell::new(3) };
}

mod rates {
    use super::Settings as Chosen;

    pub use super::Settings;

    pub fn rate() -> i32 {
        3
    }
    pub const fn chosen() -> Chosen {
        Chosen { limit: 1 }
    }
}
use rates::Settings as Renamed;

macro_rules! rate {
    () => {
        3
    };
}

#[derive(Entity, Default)]
#[access(Rep, create, read, write)]
#[access(Rep, delete, where = |l, me| l.quantity < Settings::load().limit)]
#[access(Rep, write(level), where = |l, me| l.level == Level::of_the_day() && l.quantity > LATER.limit)]
struct Line {
    quantity: i32,
    level: Level,
    #[calculated(types)]
    types: i32,
    #[calculated(methods)]
    methods: i32,
    #[calculated(macros)]
    macros: bool,
    #[calculated(within)]
    within: i32,
}

/// What the macro itself tells of.
#[derive(Entity, Default)]
#[access(Rep, create, read, write)]
#[access(Rep, delete, where = |p, me| p.number < rates::rate(), after = |p, me| p.number > rate!())]
struct Part {
    number: i32,
}

#[expression]
fn types(line: &Line) -> i32 {
    let first = Settings::load().limit;
    line.quantity * rates::Settings::load().twice() + Renamed::load().limit + first
}

#[expression]
fn methods(line: &Line) -> i32 {
    line.quantity * *RATE + COUNT.load(Ordering::Relaxed) + LATER.limit + LIMIT.with(|limit| limit.get())
        - SETTINGS.twice()
        - Level::High.rank()
}

/// What stands behind a lock is made once as well.
#[expression]
fn locked(line: &Line) -> i32 {
    line.quantity * *RATE + LATER.limit
}

#[expression]
fn in_a_block(line: &Line) -> i32 {
    let least = { let known = COUNT.load(Ordering::Relaxed); known.min(3) };
    line.quantity + least
}

#[expression]
fn macros(line: &Line) -> bool {
    line.quantity > rates::chosen().limit && line.quantity > rate!() && !env!("CARGO_PKG_NAME").is_empty() && matches!(rates::rate(), 1 | 2)
}

#[expression]
fn within(line: &Line) -> i32 {
    line.quantity + Some(3).map_or(1, |number| number + rates::rate())
}

/// A trait of the program may give attribute types functions, under any name but those that they have.
trait Drifts: Sized {
    fn drifted(self) -> Self;
    fn start() -> i32 {
        COUNT.load(Ordering::Relaxed)
    }
}
impl Drifts for i32 {
    fn drifted(self) -> Self {
        self + COUNT.load(Ordering::Relaxed)
    }
}
const FEW: i32 = 3;

#[expression]
fn of_a_trait(line: &Line) -> i32 {
    let least = FEW.min(2).drifted();
    line.quantity + FEW.drifted() + i32::drifted(FEW) + <i32 as Drifts>::start() + Some(FEW).map_or(1, i32::drifted) + least
}

#[derive(Entity, Default)]
#[access(Rep, read, where = |t, me| t.number > unsafe { 3 })]
struct Unsound {
    number: i32,
}

#[derive(Entity, Default)]
#[access(Rep, read, where = |t, me| t.number > FEW.drifted())]
struct Trusted {
    number: i32,
}

/// Those that Rust and this library give them are known.
#[expression]
fn of_values(line: &Line) -> i32 {
    line.quantity + FEW.max(2).pow(2) + i32::max(FEW, 4) + SETTINGS.clone().limit
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Line],
        offline: { sync: { Line: filter(|l| l.quantity > COUNT.load(Ordering::Relaxed)) } },
    }
}

tidewater::app! {
    Parts {
        roles: Role,
        entities: [Part],
        offline: { sync: { Part: filter(|p| p.number > rates::rate()) } },
    }
}

fn main() {}
