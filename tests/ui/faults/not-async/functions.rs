use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    name: String,
}

#[before_commit]
fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    order.name.clear();
    Ok(Verdict::accept())
}

#[tidewater::main]
fn main() {}

#[microflow]
fn credit(cx: &mut Server) -> FlowResult {
    Ok(())
}
