use tidewater::prelude::*;

#[derive(Entity, Default)]
struct Order {
    name: String,
    quantity: i32,
    placed: Option<DateTime>,
}

#[expression]
fn looped(order: &Order) -> i32 {
    let mut sum = order.quantity;
    sum += 1;
    for _ in 0..2 {
        sum += 1;
    }
    sum
}

#[expression]
fn without_value(order: &Order) -> bool {
    order.quantity > 0;
}

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |v, me| v.owner == me && match v.quantity { 1 => true, _ => false })]
struct Visit {
    quantity: i32,
    owner: Option<Ref<Account>>,
}

mod elsewhere {
    use super::Visit as Call;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn several(cx: &mut Device) -> FlowResult<i64> {
        let mut sum = 0;
        while sum < 3 {
            sum += cx.count(Call::filter(|c| c.quantity ^ 1 == 1))?;
        }
        Ok(sum)
    }
}

#[page]
fn visits() -> Page {
    page("Visits").list(Visit::filter(|v| matches!(v.quantity, 1..=3)), |v| row().title(v.quantity))
}

fn main() {
    let _ = query!(Order, |o| o.quantity & 1 == 1);
    let _ = query!(Order, |o| o.quantity as f64 > 1.5);
    let _ = query!(Order, |o| if o.quantity > 1 { true });
    let _ = query!(Order, |o| if let Some(placed) = o.placed { true } else { false });
    let _ = query!(Order, |o| match o.quantity { 1 => true, _ => false });
    let _ = query!(Order, |o| format!("{}", o.name) == "x");
    let _ = query!(Order, |o| matches!(o.quantity, 1..=3));
    let _ = query!(Order, |o| (o.name == "x").then_some(1).x == 1);
    let _ = query!(Order, |o| *o.name == "x");
    let _ = query!(Order, |o| { let _ = o.quantity; });
    let _ = query!(Order, |o| [1, 2][o.quantity] == 1);
    let _ = query!(Order, |o| matches!(o.quantity, 1 if o.placed.is_some()));
    let _ = query!(Order, |o| matches!(o.quantity));
}
