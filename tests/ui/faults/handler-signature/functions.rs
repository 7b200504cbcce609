use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
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

#[before_commit]
async fn of_nothing(cx: &mut Server, order: &Change) -> FlowResult<Verdict> {
    let _ = order.before();
    Ok(Verdict::accept())
}

#[after_commit]
async fn turned(order: &Change<Order>, cx: &mut Server) -> FlowResult<Verdict> {
    Ok(if order.name.is_empty() { Verdict::reject("empty") } else { Verdict::accept() })
}

#[after_delete]
async fn without_a_verdict(cx: &mut Server, _order: &Change<Order>) {}

#[after_delete]
async fn on_a_device(cx: &mut Device, _order: &Change<Order>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[after_delete]
async fn gives_nothing(cx: &mut Server, _order: &Change<Order>) -> FlowResult {
    Ok(())
}

#[after_delete]
async fn cannot_fail(cx: &mut Server, _order: &Change<Order>) -> Verdict {
    Verdict::accept()
}

// That this is another type, rustc tells where it stands.

#[after_delete]
async fn gives_another(cx: &mut Server, _order: &Change<Order>) -> FlowResult<bool> {
    Ok(true)
}

tidewater::app! {
    /// What is wrong with a handler is not told again where it is listed.
    App {
        roles: Role,
        entities: [Order],
        events: [
            no_change, plain_object, unchangeable, too_late, twice, of_nothing, turned, without_a_verdict,
            on_a_device, gives_nothing, cannot_fail, gives_another,
        ],
    }
}

fn main() {}
