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

mod elsewhere {
    use super::{Order as Paper, is_large as large};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn queries(cx: &mut Device, papers: &[Obj<Paper>]) -> FlowResult<usize> {
        while cx.count(Paper::filter(|p| p.name.start_with("x")))? > 3 {
            cx.first(Paper::filter(|p| large(p.quantity) && super::is_large(p.quantity)))?;
        }
        Ok(papers.iter().filter(|paper| paper.name.to_lowercas() == "x").count())
    }
}

#[page]
fn orders() -> Page {
    page("Orders").list(Order::filter(|o| o.name.lenght() > 1), |o| row().title(o.name))
}

fn main() {
    let _ = query!(Order, |o| o.name.start_with("x"));
    let _ = query!(Order, |o| o.name.reverse() == "x");
    let _ = query!(Order, |o| o.name.contains("x", "y"));
    let _ = query!(Order, |o| o.name.len(1) == 1);
    let _ = query!(Order, |o| is_large(o.quantity));
}
