use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
}

#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
struct Order {
    number: AutoNumber,
    pieces: i32,
    #[calculated(double)]
    doubled: i32,
}

#[expression]
fn double(order: &Order) -> i32 {
    order.pieces * 2
}

#[nanoflow]
fn renumber(cx: &mut Device, order: &mut Obj<Order>, other: &Obj<Order>) -> FlowResult {
    order.number = other.number;
    cx.commit(order)
}

#[nanoflow]
fn recompute(cx: &mut Device) -> FlowResult {
    for order in &mut cx.retrieve(Order::all())? {
        order.doubled += 2;
        cx.commit(order)?;
    }
    Ok(())
}

#[nanoflow]
fn again(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
    let mut new = cx.create(Order { number: order.number, pieces: order.pieces, ..Order::default() })?;
    new.doubled = 4;
    cx.commit(&mut new)
}

/// By a module and under another name; a callee is told where it stands, and its callers are not.
mod elsewhere {
    use super::{Order as Paper, again as once_more, renumber};
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn all(cx: &mut Device, papers: &mut Vec<Obj<Paper>>) -> FlowResult {
        while let Some(mut paper) = papers.pop() {
            let copy = cx.get(paper.id())?;
            paper.number = copy.number;
            renumber(cx, &mut paper, &copy)?;
            once_more(cx, &paper)?;
        }
        Ok(())
    }

    #[nanoflow]
    pub fn each(cx: &mut Device, papers: &mut [Obj<Paper>]) -> FlowResult {
        papers.iter_mut().for_each(|paper| paper.doubled = 3);
        all(cx, &mut Vec::new())
    }
}

fn main() {}
