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

fn main() {
    let _ = query!(Order, || true);
    let _ = query!(Order, move |o| o.owner.is_some());
    let _ = query!(Order, |o| o.owner.is_some_and(named));
    let _ = query!(Order, |o| o.owner.is_some_and(|(a, b)| true));
    let _ = query!(Order, order_by = |a, b| a.owner);
}
