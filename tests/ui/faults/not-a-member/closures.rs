use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
struct Order {
    name: String,
}

mod elsewhere {
    use super::Order as Paper;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn sorted(cx: &mut Device) -> FlowResult {
        for _ in 0..2 {
            cx.first(Paper::all().order_by(|p| p.name.to_lowercase()))?;
        }
        Ok(())
    }
}

#[page]
fn orders() -> Page {
    page("Orders").list(Order::all().order_by_descending(|o| o.name == "x"), |o| row().title(o.name))
}

fn main() {
    let _ = query!(Order, order_by = |o| o.name.len());
    let _ = query!(Order, order_by_descending = |o| o);
}
