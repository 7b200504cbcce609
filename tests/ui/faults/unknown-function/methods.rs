//! Functions that Rust has for a value, and flows only for others.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Clerk,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum State {
    #[default]
    Open,
    Done,
}

impl State {
    /// As a text is asked.
    pub fn contains(self, _: &str) -> bool {
        true
    }

    /// A method of its own, called as a function of dates is.
    pub fn days(self) -> i32 {
        3
    }

    /// As a text is asked.
    pub fn is_empty(self) -> bool {
        true
    }
}

#[derive(Entity, Default)]
#[access(Clerk, create, delete, read, write)]
pub struct Item {
    pub name: String,
    pub count: i32,
    pub scan: Vec<u8>,
    pub state: State,
}

#[nanoflow]
pub fn of_others(_cx: &mut Device, item: &Obj<Item>, mut name: String, size: usize) -> FlowResult<i32> {
    name.insert(0, 'x');
    name.remove(0);
    name.retain(|letter| letter != 'x');
    let _ = name.pop();
    let _ = size.checked_add(3);
    let _ = (size > 3).then(|| 4);
    let _ = item.scan.repeat(4);
    Ok(item.state.days())
}

#[nanoflow]
pub fn in_loops_and_closures(_cx: &mut Device, names: Vec<String>, state: State) -> FlowResult<i32> {
    let mut all = 0;
    for pair in names.iter().map(|name| (state, name)).collect::<Vec<_>>() {
        all += pair.0.days();
    }
    let _ = names.iter().filter(|name| name.get(0..1) == Some("x")).count();
    Ok(all)
}

impl Item {
    /// A method of its own, called as a function of lists is.
    pub fn len(&self) -> usize {
        3
    }
}

const NAME: &str = "x";

#[nanoflow]
pub fn state(_cx: &mut Device) -> FlowResult<State> {
    Ok(State::Done)
}

#[nanoflow]
pub fn of_no_locals(cx: &mut Device, item: &Obj<Item>, names: Vec<String>, id: Id<Item>) -> FlowResult<usize> {
    let _ = item.scan.len();
    let _ = item.state.is_empty();
    let _ = state(cx)?.is_empty();
    let _ = State::Open.is_empty();
    let _ = cx.get(id)?.len();
    let _ = names.len().checked_add(3);
    let _ = item.name.trim().get(0..1);
    let _ = (NAME.get(0..1), "x".get(0..1), format!("x").get(0..1));
    let all = cx.retrieve(Item::all())?;
    Ok(all.iter().map(|item| item.scan.len() + names.first().map_or(3, |name| name.trim().repeat(2).len())).sum())
}

#[nanoflow]
pub fn in_parentheses(_cx: &mut Device, item: &Obj<Item>, names: Vec<String>) -> FlowResult<usize> {
    let _ = (&item.scan).len();
    let _ = ((item.state)).is_empty();
    let _ = (&item.name.trim()).get(0..1);
    let _ = names.iter().map(|name| (item.state, name)).map(|pair| (pair.0).days()).sum::<i32>();
    let pairs = names.iter().map(|name| (item.state, name.clone())).collect::<Vec<_>>();
    Ok(pairs.first().map_or((State::Open, String::new()), |pair| pair.clone()).0.days() as usize)
}

#[nanoflow]
pub fn of_choices(_cx: &mut Device, item: &Obj<Item>, names: Vec<String>) -> FlowResult<usize> {
    let _ = (if item.count > 3 { item.state } else { State::Open }).days();
    let _ = match item.count {
        3 => item.scan.clone(),
        4 => return Ok(3),
        _ => Vec::new(),
    }
    .len();
    let _ = { names.iter().map(|name| name.trim()).next().unwrap_or("x") }.get(0..1);
    let _ = (if let Some(name) = names.first() { name.as_str() } else { "x" }).get(0..1);
    let _ = item.scan.contains(&3) || item.state.contains("x");
    let _ = (if item.count > 3 { names.iter() } else { names.iter() }).len();
    let _ = (0..3).contains(&3);
    Ok(item.name.parse::<usize>().map_err(|_| FlowError::Offline).map_or(3, |number| number))
}

/// The nearest right ones.
#[nanoflow]
pub fn right_of_choices(_cx: &mut Device, item: &Obj<Item>, names: Vec<String>) -> FlowResult<usize> {
    let _ = (if item.count > 3 { Ok(item.name.clone()) } else { Err(FlowError::Offline) }).unwrap_or_default().len();
    let _ = names.iter().any(|name| (if item.count > 3 { Some(name.clone()) } else { None }).is_some_and(|_| true));
    let _ = (item.count + 3).pow(2) + (-item.count).abs() + (item.count as i32).signum();
    let _ = item.name.contains("x") || (&item.name).contains('y') || names.contains(&item.name);
    let _ = (if item.count > 3 { 3 } else { 4 }).max(item.count);
    let _ = (if item.count > 3 { Some(3) } else { None }).map_or(4, |count| count + 1);
    let _ = (match item.count { 3 => return Ok(3), _ => item.name.parse::<usize>() }).unwrap_or(3);
    let _ = (if item.count > 3 { (0..3).rev() } else { (1..3).rev() }).count();
    Ok((if let Some(name) = names.first() { name.trim() } else { "x" }).len())
}

/// The nearest right ones.
#[nanoflow]
pub fn right_of_no_locals(cx: &mut Device, item: &Obj<Item>, names: Vec<String>) -> FlowResult<usize> {
    let all = item.name.trim().len() + NAME.len() + "x".len() + format!("x").len();
    let _ = (-5_i32).abs().max((-5).min(item.count));
    let _ = item.name.parse::<i32>().map_err(|_| FlowError::Offline).unwrap_or(3).abs();
    let _ = item.name.split_once(',').map(|(before, _)| before.len()).is_some();
    let _ = item.name.cmp(&item.name).then(item.count.cmp(&3)).reverse();
    let _ = names.iter().find(|name| name.len() > 3).cloned().unwrap_or_default().len();
    let _ = (if item.count > 3 { names.iter().skip(1) } else { names.iter().skip(2) }).count();
    Ok(all + cx.retrieve(Item::all())?.iter().map(|item| item.state).collect::<Vec<_>>().len())
}

/// What iterators, orderings, results and days have, behind each function that yields one.
#[nanoflow]
pub fn right_of_iterators(cx: &mut Device, mut names: Vec<String>, items: &mut [Obj<Item>]) -> FlowResult<usize> {
    let mut all = names.iter().chain(names.iter()).count() + names.iter().enumerate().count();
    all += "x".chars().count() + "x".char_indices().count() + "x".lines().count() + "x y".split(' ').count();
    all += "x y".split_whitespace().count() + names.iter().rev().count() + names.iter().skip(1).count();
    all += names.iter().filter_map(|name| name.chars().next()).count();
    all += names.iter().flat_map(|name| name.chars()).count() + names.clone().into_iter().count();
    all += names.iter().skip_while(|name| name.is_empty()).count() + names.iter().step_by(2).count();
    all += names.iter().take_while(|name| name.is_empty()).count() + names.iter().take(2).count();
    all += names.iter().map(|name| name.len()).filter(|size| *size > 3).count() + names.iter().cloned().count();
    all += names.iter().map(|name| name.len()).collect::<Vec<_>>().iter().copied().count();
    all += names.iter().map(|name| name.chars().next()).flatten().count() + names.iter().zip(names.iter()).count();
    items.iter_mut().for_each(|item| item.count += 1);
    names.iter_mut().count();
    let _ = "3".parse::<i32>().map_err(|_| FlowError::Offline).and_then(|count| Ok::<i32, FlowError>(count)).unwrap_or(3).abs();
    let _ = "3".cmp("4").then("4".cmp("5")).reverse().reverse();
    let _ = cx.now().date().days() + cx.today().plus_days(3).map_or(3, |day| day.days());
    Ok(all)
}

#[nanoflow]
pub fn told_once(cx: &mut Device, item: &Obj<Item>) -> FlowResult {
    let _ = item.count.len();
    let _ = item.name.trim().days();
    let _ = state(cx)?.len();
    let _ = cx.today().plus_days(3).days();
    Ok(())
}

/// The nearest right ones.
#[nanoflow]
pub fn right(_cx: &mut Device, item: &Obj<Item>, mut names: Vec<String>, due: Date) -> FlowResult<i64> {
    names.insert(0, item.name.repeat(2));
    names.retain(|name| !name.starts_with("x"));
    let _ = names.pop();
    let _ = (item.count + 3).checked_add(4).or(Some(4)).map_or(1, |count| count + 1);
    Ok(due.days())
}

fn main() {}
