//! What Rust does with a type of the app, or with several letters, and a flow does not.

use std::fmt;
use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Enumeration, Default)]
pub enum Status {
    #[default]
    Open,
    Closed,
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a status")
    }
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Order {
    pub status: Status,
    pub note: String,
}

/// A line to be printed. Lives in memory only.
#[derive(Entity, Default, PartialEq, Eq, PartialOrd, Ord)]
#[entity(transient)]
pub struct Line {
    pub text: String,
}

#[nanoflow]
fn looks_for_letters(cx: &mut Device, text: &str) -> FlowResult<Vec<String>> {
    let mut parts: Vec<String> = text.split(|letter: char| letter == ',').map(str::to_owned).collect();
    for part in text.split([',', ';']) {
        parts.push(part.trim_start_matches(&['-', '+']).replace("x", "").to_owned());
    }
    if text.contains(|letter: char| letter == '1') || text.starts_with(&[' ', '\t']) {
        parts.push(String::new());
    }
    let found = parts.iter().find(|part| part.as_str() == "x").cloned();
    parts.extend(found);
    Ok(parts)
}

#[nanoflow]
fn finds_a_letter(cx: &mut Device, text: &str) -> FlowResult<usize> {
    Ok(text.find(|letter: char| letter == '1').unwrap_or_default())
}

#[nanoflow]
fn leaves_letters_out(cx: &mut Device, text: &str) -> FlowResult<String> {
    Ok(text.replace(char::is_whitespace, ""))
}

#[nanoflow]
fn sorts_records(cx: &mut Device, texts: &[String]) -> FlowResult<usize> {
    let mut lines: Vec<Line> = texts.iter().map(|text| Line { text: text.clone() }).collect();
    lines.sort();
    lines.sort_by_key(|line| line.text.clone());
    let mut pairs: Vec<(i32, Option<Line>)> = vec![(1, None)];
    pairs.sort();
    Ok(lines.len() + pairs.len())
}

#[nanoflow]
fn shows_a_status(cx: &mut Device, order: &Obj<Order>, orders: &[Obj<Order>]) -> FlowResult<String> {
    let status = order.status;
    let mut text = format!("{status} {} {:>8} {}", status, order.status, order.note);
    for order in orders {
        let (note, status) = (&order.note, order.status);
        text += &format!("{note}: {shown}", shown = status);
    }
    Ok(format!("{text} {} {}", status.caption(), status.name()))
}

tidewater::app! { Shop { roles: Role, entities: [Order, Line], nanoflows: [looks_for_letters, finds_a_letter, leaves_letters_out, sorts_records, shows_a_status] } }

fn main() {}
