use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, where = || true)]
#[access(Role::Rep, read, where = |o, me, now| o.owner == me)]
#[access(Role::Rep, write, where = |Order { owner, .. }, me| owner == me)]
struct Order {
    owner: Option<Ref<Account>>,
}

#[nanoflow]
fn in_flows(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
    for _ in 0..2 {
        cx.count(Order::filter(true))?;
        cx.count(Order::filter(move |o| o.owner.is_some()))?;
        cx.first(Order::all().order_by(5))?;
        cx.invalid(order, |(a, b)| a, "none");
        cx.invalid(order, |o| o.owner.is_some(), "no member");
    }
    Ok(())
}

fn main() {
    let _ = query!(Order, || true);
    let _ = query!(Order, move |o| o.owner.is_some());
    let _ = query!(Order, async |o| o.owner.is_some());
    let _ = query!(Order, |o| o.owner.is_some_and(named));
    let _ = query!(Order, |o| o.owner.is_some_and(|(a, b)| true));
    let _ = query!(Order, order_by = |a, b| a.owner);
    let _ = query!(Order, order_by = |(a, b)| a.owner);
}
