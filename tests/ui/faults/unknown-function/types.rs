//! Types behind `::` that flows do not have, and values that show themselves as an app says.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Clerk,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum Status {
    #[default]
    Open,
    Done,
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("as the app says")
    }
}

#[derive(Entity, Default, Clone)]
#[access(Clerk, create, delete, read, write)]
pub struct Item {
    pub name: String,
    pub status: Status,
    pub count: i64,
}

impl fmt::Display for Item {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.name)
    }
}

type Price = Decimal;

#[nanoflow]
pub fn parsed(_cx: &mut Device, text: &str, texts: Vec<String>) -> FlowResult<bool> {
    let is_fraction = text.parse::<f64>().is_ok();
    let is_byte = text.parse::<u8>().is_ok() || text.parse::<u32>().is_ok();
    let is_letter = text.parse::<char>().is_ok() || text.parse::<String>().is_ok();
    let all = texts.iter().all(|text| text.parse::<Price>().is_ok());
    Ok(is_fraction && is_byte && is_letter && all)
}

#[nanoflow]
pub fn collected(_cx: &mut Device, texts: Vec<String>) -> FlowResult<usize> {
    let distinct = texts.iter().collect::<BTreeSet<_>>().into_iter().count();
    let places = texts.iter().zip(0..3).collect::<HashMap<_, _>>().into_iter().count();
    let checked = texts.iter().map(|text| text.parse::<i64>().ok()).collect::<Option<BTreeSet<_>>>().is_some();
    let boxed = texts.iter().cloned().collect::<Box<[_]>>().into_vec().into_iter().count();
    Ok(distinct + places + boxed + usize::from(checked))
}

#[nanoflow]
pub fn shown(_cx: &mut Device, item: &Obj<Item>, record: Item, statuses: Vec<Status>) -> FlowResult<String> {
    let status = item.status;
    let texts: Vec<String> = statuses.iter().map(|status| status.to_string()).collect();
    let here = status.to_string() + &item.status.to_string() + &record.to_string() + &item.to_string();
    Ok(here + &texts.concat())
}

/// The nearest right ones.
#[nanoflow]
pub fn right(cx: &mut Device, item: &Obj<Item>, text: &str, texts: Vec<String>) -> FlowResult<String> {
    let is_number = text.parse::<i64>().is_ok() || text.parse::<usize>().is_ok() || text.parse::<u64>().is_ok();
    let is_day = text.parse::<Date>().is_ok() || text.parse::<DateTime>().is_ok();
    let is_price = text.parse::<Decimal>().is_ok() || text.parse::<tidewater::prelude::Decimal>().is_ok();
    let lengths = texts.iter().map(|text| text.len()).collect::<Vec<_>>();
    let numbers = texts.iter().map(|text| text.parse::<i64>().ok()).collect::<Option<Vec<_>>>();
    let kept =
        texts.iter().map(|text| Some(text.clone()).ok_or(FlowError::Offline)).collect::<FlowResult<Vec<_>>>()?;
    let all = kept.iter().cloned().collect::<String>();
    let many = lengths.len().to_string() + &numbers.map_or(0, |numbers| numbers.len()).to_string();
    let facts = is_number.to_string() + &is_day.to_string() + &is_price.to_string() + &item.id().to_string();
    let status = item.status.caption().to_string() + item.status.name();
    Ok(all + &many + &facts + &status + &cx.today().to_string() + &item.count.to_string() + &item.name.to_string())
}

fn main() {}
