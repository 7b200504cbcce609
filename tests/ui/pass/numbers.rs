//! Numbers without a suffix and `None` have the type that is wanted of them: at the end of an expression, in
//! each branch, for what is not there, and where they meet a member.

#![deny(warnings)]

use tidewater::prelude::*;
use tidewater::typed::Query;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Sack {
    pub open: bool,
    pub small: i32,
    pub large: i64,
    pub price: Decimal,
    pub level: Option<i64>,
    pub due: Option<Date>,
    #[calculated(always)]
    pub always: i32,
    #[calculated(never)]
    pub never: Option<Date>,
    #[calculated(one_or_none)]
    pub one_or_none: i32,
    #[calculated(most)]
    pub most: i64,
    #[calculated(in_turn)]
    pub in_turn: i64,
    #[calculated(ranked)]
    pub ranked: Option<i64>,
    #[calculated(wrapped)]
    pub wrapped: Option<i64>,
    #[calculated(otherwise)]
    pub otherwise: i64,
    #[calculated(computed)]
    pub computed: i64,
    #[calculated(negative)]
    pub negative: i32,
    #[calculated(hours)]
    pub hours: i64,
    #[calculated(rounded)]
    pub rounded: Decimal,
    #[calculated(postponed)]
    pub postponed: Option<Date>,
}

#[expression]
fn always(_sack: &Sack) -> i32 {
    7
}

#[expression]
fn never(_sack: &Sack) -> Option<Date> {
    None
}

#[expression]
fn one_or_none(sack: &Sack) -> i32 {
    if sack.open { 1 } else { 0 }
}

#[expression]
fn most(sack: &Sack) -> i64 {
    if sack.open { 3_000_000_000 } else { sack.large }
}

#[expression]
fn in_turn(sack: &Sack) -> i64 {
    let extra = if sack.open {
        1
    } else if sack.large > 9 {
        -2
    } else {
        0
    };
    if sack.small > 3 { sack.large } else { extra }
}

#[expression]
fn ranked(sack: &Sack) -> Option<i64> {
    if sack.open {
        Some(1)
    } else if sack.small > 3 {
        sack.level
    } else {
        None
    }
}

#[expression]
fn wrapped(sack: &Sack) -> Option<i64> {
    Some(if sack.open { 1 } else { 2 })
}

#[expression]
fn otherwise(sack: &Sack) -> i64 {
    sack.level.unwrap_or(0) + sack.level.unwrap_or(if sack.open { 5 } else { sack.large })
}

#[expression]
#[allow(clippy::needless_return, reason = "a value may be returned as well")]
fn computed(sack: &Sack) -> i64 {
    return (if sack.open { 1 } else { 2 }) * 3 + 4 * 5;
}

#[expression]
fn negative(sack: &Sack) -> i32 {
    -(if sack.open { 1 } else { sack.small })
}

#[expression]
fn hours(sack: &Sack) -> i64 {
    let hour = 60;
    let day = 24 * hour;
    if sack.open { day } else { sack.large * hour }
}

#[expression]
fn rounded(sack: &Sack) -> Decimal {
    sack.price.round(if sack.open { 0 } else { 1 })
}

#[expression]
fn postponed(sack: &Sack) -> Option<Date> {
    if sack.open { None } else { sack.due }
}

/// As captured values: what is chosen by one is as open as what is chosen by a member.
#[nanoflow]
pub fn counted(cx: &mut Device, urgent: bool) -> FlowResult<Vec<i64>> {
    let least = cx.count(Sack::filter(|s| s.large > if urgent { 1 } else { 10 }))?;
    let level = cx.count(Sack::filter(|s| s.level == if urgent { Some(1) } else { None }))?;
    let reverse = cx.count(Sack::filter(|s| (if s.open { None } else { Some(6) }) == s.level))?;
    let time = cx.count(Sack::filter(|s| s.large < 60 * 60 && (if s.open { 3 } else { s.small }) > 2))?;
    Ok(vec![least, level, reverse, time])
}

/// What a flow yields.
#[nanoflow]
pub fn yielded(_cx: &mut Device, sack: &Obj<Sack>) -> FlowResult<i64> {
    let extra = if sack.open { 1 } else { 0 };
    let none: Option<i64> = if sack.open { None } else { Some(2) };
    if sack.small > 3 { Ok(1) } else { Ok(if sack.open { extra } else { none.unwrap_or(0) }) }
}

/// In Rust beside the app a condition may be a block, and a captured number keeps its own type.
pub fn within_hours(hours: i64) -> Query<Sack> {
    query!(Sack, |s| {
        let minutes = 60;
        let seconds = if hours > 1 { 60 * minutes } else { minutes };
        s.large < hours * i64::from(seconds) && s.large < 24 * seconds
    })
}

/// What a page computes.
#[page]
pub fn sacks() -> Page {
    page("Sacks").list(Sack::filter(|s| s.large > 60 * 60), |s| {
        row()
            .title(s.small)
            .computed(|s| if s.open { 1 } else { 0 })
            .computed(|s| if s.open { Some(1) } else { None })
            .computed(|s| if s.open { 1 } else { s.large })
    })
}

tidewater::app! {
    pub Sacks { roles: Role, entities: [Sack], nanoflows: [counted, yielded], pages: [sacks] }
}

/// What the functions themselves say of a sack, and what its members hold.
pub fn both(sack: &Sack) -> [String; 2] {
    let natively = (
        (
            always(sack),
            never(sack),
            one_or_none(sack),
            most(sack),
            in_turn(sack),
            ranked(sack),
            wrapped(sack),
        ),
        (otherwise(sack), computed(sack), negative(sack), hours(sack), rounded(sack), postponed(sack)),
    );
    let held = (
        (sack.always, sack.never, sack.one_or_none, sack.most, sack.in_turn, sack.ranked, sack.wrapped),
        (sack.otherwise, sack.computed, sack.negative, sack.hours, sack.rounded, sack.postponed),
    );
    [format!("{natively:?}"), format!("{held:?}")]
}
