//! Native code, and a flow that calls it.

use crate::shapes::Task;
use tidewater::prelude::*;

/// The first letters of the words of a name.
#[action]
pub fn initials(name: &str) -> FlowResult<String> {
    if name.is_empty() {
        return Err(FlowError::Failed { code: "no-name".into(), text: "there is no name".into() });
    }
    Ok(name.split(' ').filter_map(|word| word.chars().next()).collect())
}

/// Makes the price of a task round; native code may do with an object what it likes.
#[action]
pub fn round_up(cx: &mut Device, task: &mut Obj<Task>, to: i32) -> FlowResult<Decimal> {
    let before = task.price;
    while task.price % to != Decimal::ZERO {
        task.price = (task.price + 1).round(0);
    }
    cx.commit(task)?;
    Ok(task.price - before)
}

/// Calls native code, and goes on with what it made of the object.
#[nanoflow]
pub fn shortened(cx: &mut Device, task: &mut Obj<Task>, name: String) -> FlowResult<String> {
    let added = round_up(cx, task, 10)?;
    task.title = initials(&name)?;
    cx.commit(task)?;
    Ok(format!("{} {added} {}", task.title, task.price))
}
