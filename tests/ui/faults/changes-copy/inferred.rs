#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    quantity: i32,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Sums {
    count: i64,
    name: String,
}

#[nanoflow]
fn helper(cx: &mut Device, sums: &mut Sums) -> FlowResult {
    sums.count += 1;
    Ok(())
}

#[nanoflow]
fn add(cx: &mut Device, count: &mut i64) -> FlowResult {
    *count += 1;
    Ok(())
}

#[nanoflow]
fn closures(cx: &mut Device, mut texts: Vec<String>, mut all: Vec<Sums>) -> FlowResult<usize> {
    texts.iter_mut().for_each(|text| text.push('x'));
    all.iter_mut().for_each(|sums| sums.count += 1);
    texts.iter_mut().for_each(|mut text| text.push('x'));
    let sum = texts.iter_mut().map(|text| { text.push('x'); text.len() }).sum::<usize>();
    texts.iter_mut().any(|text| { text.clear(); text.is_empty() });
    texts.iter_mut().fold(0, |sum, text| { text.push_str("x"); sum + 1 });
    all.iter_mut().enumerate().filter_map(|(at, sums)| { sums.count = 1; Some(at) }).count();
    Ok(sum)
}

#[nanoflow]
fn loops(cx: &mut Device, mut texts: Vec<String>, mut all: Vec<Sums>, mut lists: Vec<Vec<i64>>) -> FlowResult {
    for (at, text) in texts.iter_mut().enumerate() {
        text.push('x');
    }
    for (text, sums) in texts.iter_mut().rev().skip(1).take(2).zip(all.iter_mut()) {
        text.clear();
        sums.count = 2;
    }
    for sums in &mut all {
        helper(cx, sums)?;
    }
    for sums in all.iter_mut() {
        helper(cx, &mut *sums)?;
    }
    for mut sums in all.iter_mut() {
        helper(cx, &mut sums)?;
    }
    let mut whole = Vec::new();
    for list in lists.iter_mut() {
        list.sort();
        whole.append(list);
    }
    for pair in all.iter_mut().enumerate() {
        helper(cx, pair.1)?;
    }
    while let Some(text) = texts.iter_mut().next() {
        text.push('x');
    }
    Ok(())
}

#[nanoflow]
fn options(cx: &mut Device, mut all: Vec<Sums>, mut one: Option<Sums>, mut whole: Sums) -> FlowResult {
    if let Some(sums) = all.iter_mut().next() {
        sums.count = 1;
    }
    let Some(found) = all.iter_mut().find(|sums| sums.count == 1) else { return Ok(()) };
    helper(cx, found)?;
    match all.iter_mut().last() {
        Some(sums) => sums.count = 3,
        None => {}
    }
    helper(cx, all.iter_mut().next().ok_or(FlowError::Offline)?)?;
    all.iter_mut().next().map(|sums| sums.count = 2);
    if let Some(sums) = &mut one {
        sums.count = 1;
    }
    let alias = &mut whole;
    alias.count = 2;
    let (first, second) = (&mut whole, 1);
    first.count = 3;
    let mut several = Vec::new();
    for sums in all.iter_mut() {
        several.push(sums);
    }
    for sums in several {
        sums.count = 4;
        let name = &mut sums.name;
        name.push('x');
    }
    for name in all.iter_mut().map(|sums| &mut sums.name) {
        name.push('x');
    }
    Ok(())
}

#[nanoflow]
fn of_the_caller(
    cx: &mut Device,
    sums: &mut Option<Sums>,
    names: &mut Option<Vec<String>>,
    all: &mut Vec<Sums>,
    count: &mut Option<i64>,
) -> FlowResult {
    if let Some(known) = sums {
        known.count += 1;
        helper(cx, known)?;
    }
    match names {
        Some(known) => known.push(String::new()),
        None => {}
    }
    for each in all {
        each.count = 2;
    }
    if let Some(known) = count {
        add(cx, known)?;
    }
    Ok(())
}

fn main() {}
