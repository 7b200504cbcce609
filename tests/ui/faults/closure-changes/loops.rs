//! Statements that a closure of a flow does not have.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
pub struct Order {
    pub text: String,
}

/// What waits for the server does not stand in one either.
#[nanoflow]
pub async fn asks(cx: &mut Device, ids: Vec<Id<Order>>) -> FlowResult<usize> {
    Ok(ids.iter().map(|id| cx.online().get(*id)).count())
}

#[nanoflow]
pub fn loops(_cx: &mut Device, numbers: Vec<i64>) -> FlowResult<Vec<i64>> {
    Ok(numbers
        .iter()
        .map(|number| {
            let mut all = *number;
            for step in 0..3 {
                all += step;
            }
            while all > 10 {
                all -= 7;
            }
            loop {
                all += 1;
                break;
            }
            let Some(half) = all.checked_div(2) else { unreachable!() };
            half
        })
        .collect())
}

fn main() {}
