#![allow(unused)]

use tidewater::prelude::*;

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Draft,
    Placed,
}

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Order {
    status: Status,
    total: Decimal,
    quantity: i32,
    notes: String,
    placed: Option<DateTime>,
}

#[nanoflow]
fn no_context() -> FlowResult {
    Ok(())
}

#[nanoflow]
fn borrowed(cx: &Device) -> FlowResult {
    Ok(())
}

#[nanoflow]
fn no_result(cx: &mut Device) {}

#[nanoflow]
fn other_result(cx: &mut Device) -> Option<i32> {
    None
}

#[nanoflow]
fn taken_apart(cx: &mut Device, (a, b): (i32, i32)) -> FlowResult<i32> {
    Ok(1)
}

#[nanoflow]
fn any_text(cx: &mut Device, text: impl Into<String>) -> FlowResult {
    Ok(())
}

#[microflow]
async fn on_device(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[action]
fn count(times: &mut i32) -> FlowResult {
    *times += 1;
    Ok(())
}

fn main() {}
