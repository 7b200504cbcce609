use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[entity(audit, conflict = newest)]
#[access(Role::Rep, reed, write, owner)]
struct Order {
    #[attr(requird, max_length = 80)]
    name: String,
    #[association(on_deleet = cascade)]
    parent: Option<Ref<Order>>,
    #[association(on_delete = cascad)]
    other: Option<Ref<Order>>,
}

#[microflow(features = "server")]
async fn sends(cx: &mut Server) -> FlowResult {
    Ok(())
}

#[before_commit(feature = "server")]
async fn checks(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    order.name.clear();
    Ok(Verdict::accept())
}

fn main() {
    // Only the macro's own faults are shown: the entity can still be used.
    let _ = query!(Order, |o| o.name == "x", sort_by = |o| o.name);
}

tidewater::app! {
    Shop {
        roles: Role,
        entitys: [Order],
        menu: [Order],
    }
}
