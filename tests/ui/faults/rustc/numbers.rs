//! Numbers where none fits: told once, at the number.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Item {
    name: String,
    count: i32,
    due: Date,
}

#[nanoflow]
fn assigned(_cx: &mut Device, item: &mut Obj<Item>) -> FlowResult {
    item.name = 3;
    item.name += 4;
    item.due = -5;
    let _text: String = 6;
    Ok(())
}

#[nanoflow]
fn handed_on(cx: &mut Device, mut names: Vec<String>, found: Option<String>) -> FlowResult<String> {
    names.push(7);
    let _ = names.contains(&8);
    let _: Vec<String> = vec![9, -10];
    let _ = found.unwrap_or(11);
    let _ = cx.create(Item { name: 12, ..Item::default() })?;
    let _ = called(cx, 13)?;
    for _ in 14 {
        cx.message("x");
    }
    Ok(15)
}

#[nanoflow]
fn compared(_cx: &mut Device, item: &Obj<Item>, names: Vec<String>) -> FlowResult<bool> {
    let _ = item.due > 16;
    let _ = item.due + 17;
    let _ = names.iter().filter(|name| *name == 18).count();
    Ok(item.name == 19)
}

#[nanoflow]
fn called(_cx: &mut Device, name: String) -> FlowResult<String> {
    Ok(name)
}

/// The nearest right ones.
#[nanoflow]
fn right(cx: &mut Device, item: &mut Obj<Item>) -> FlowResult<i64> {
    item.count = -3;
    item.count += 4;
    let text = called(cx, 5.to_string())?;
    cx.message(text);
    Ok(item.count.max(-2147483648).into())
}

fn main() {}
