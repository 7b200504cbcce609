use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read, create)]
struct Order {
    number: AutoNumber,
    pieces: i64,
}

#[nanoflow]
fn next_number(_cx: &mut Device, order: &Obj<Order>) -> FlowResult<i64> {
    Ok(order.number + 1)
}

#[nanoflow]
fn sum_of_numbers(cx: &mut Device) -> FlowResult<i64> {
    let mut sum = 0;
    for order in cx.retrieve(Order::all())? {
        sum += order.number * order.pieces;
    }
    Ok(sum)
}

#[nanoflow]
fn numbers_on_the_right(cx: &mut Device, order: &Obj<Order>) -> FlowResult<i64> {
    let next = 1 + order.number;
    let mut sum = order.pieces - order.number;
    sum += order.number;
    Ok(sum + next)
}

/// In a closure, by a module and under another name, and as a callee's result.
mod elsewhere {
    use super::Order as Paper;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn number_of(cx: &mut Device, paper: &Obj<Paper>) -> FlowResult<AutoNumber> {
        Ok(paper.number)
    }

    #[nanoflow]
    pub fn numbers(cx: &mut Device, papers: &[Obj<Paper>]) -> FlowResult<i64> {
        let doubled = papers.iter().map(|paper| paper.number * 2).sum::<i64>();
        let mut last = doubled;
        for paper in papers {
            last = number_of(cx, paper)? - last;
        }
        Ok(last)
    }
}

fn main() {}
