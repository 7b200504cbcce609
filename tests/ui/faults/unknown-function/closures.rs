use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |o, me| me.name() == o.name)]
struct Order {
    name: String,
    quantity: i32,
}

fn is_large(quantity: i32) -> bool {
    quantity > 100
}

#[nanoflow]
fn functions(cx: &mut Device, text: String) -> FlowResult {
    let shouted = text.to_uppercas();
    let day = Date::yesterday();
    let random = Random::number();
    Ok(())
}

fn main() {
    let _ = query!(Order, |o| o.name.start_with("x"));
    let _ = query!(Order, |o| o.name.reverse() == "x");
    let _ = query!(Order, |o| o.name.contains("x", "y"));
    let _ = query!(Order, |o| o.name.len(1) == 1);
    let _ = query!(Order, |o| is_large(o.quantity));
}
