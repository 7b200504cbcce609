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

#[before_commit]
async fn unchangeable(cx: &mut Server, order: &Change<Order>) -> FlowResult<Verdict> {
    Ok(if order.name.is_empty() { Verdict::reject("empty") } else { Verdict::accept() })
}

fn main() {}
