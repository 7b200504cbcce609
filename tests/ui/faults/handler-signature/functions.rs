use tidewater::prelude::*;

#[derive(Entity, Default)]
#[entity(transient)]
struct Order {
    name: String,
}

#[before_commit]
async fn no_change(cx: &mut Server) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[before_commit]
async fn plain_object(cx: &mut Server, order: &Order) -> FlowResult<Verdict> {
    Ok(if order.name.is_empty() { Verdict::reject("empty") } else { Verdict::accept() })
}

#[before_create]
async fn unchangeable(cx: &mut Server, order: &Change<Order>) -> FlowResult<Verdict> {
    Ok(if order.name.is_empty() { Verdict::reject("empty") } else { Verdict::accept() })
}

#[after_commit]
async fn too_late(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    order.name.clear();
    Ok(Verdict::accept())
}

#[after_create]
#[after_delete]
async fn twice(cx: &mut Server, _order: &Change<Order>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[before_delete]
struct NoFunction {}

fn main() {}
