//! The programs as an app's developer writes them.

use tidewater::prelude::*;

/// Who runs the programs.
#[derive(Role)]
pub enum Role {
    /// Runs any of them.
    Runner,
}
use Role::Runner;

/// The object of the programs.
#[derive(Entity, Default)]
#[access(Runner, create, delete, read, write)]
pub struct Task {
    /// Counts the tasks.
    pub number: i64,
    /// The same for all.
    pub title: String,
    /// Changed by turns.
    pub done: bool,
    /// 0 to 4 at first.
    pub priority: i64,
}

/// Numbers alone: an `if` in a loop.
#[nanoflow]
pub fn arith(cx: &mut Device, n: i64) -> FlowResult<i64> {
    let mut sum = 0;
    for i in 0..n {
        if i % 3 == 0 {
            sum += i;
        } else {
            sum -= 1;
        }
    }
    Ok(sum)
}

/// A text is made of two.
#[nanoflow]
pub fn string(cx: &mut Device, n: i64) -> FlowResult<i64> {
    let mut sum = 0;
    let name = "inspect valve";
    for i in 0..n {
        let text = format!("Task {}: {}", i, name);
        sum += text.len() as i64;
    }
    Ok(sum)
}

/// Members of a thousand objects are read and changed, once in each thousand iterations.
#[nanoflow]
pub fn field(cx: &mut Device, n: i64) -> FlowResult<i64> {
    let mut tasks = Vec::new();
    for i in 0..1000 {
        let task =
            cx.create(Task { number: i, title: "Task".to_owned(), done: i % 2 == 0, priority: i % 5 })?;
        tasks.push(task);
    }
    for _ in 0..n / 1000 {
        for task in &mut tasks {
            if task.done {
                task.priority += 1;
                task.done = false;
            } else {
                task.done = true;
            }
        }
    }
    let mut sum = 0;
    for task in &tasks {
        sum += task.priority;
    }
    Ok(sum)
}

/// Objects are created and put into a list.
#[nanoflow]
pub fn create(cx: &mut Device, n: i64) -> FlowResult<i64> {
    let mut tasks = Vec::new();
    let mut sum = 0;
    for i in 0..n {
        let task = cx.create(Task { number: i, title: "Task".to_owned(), done: false, priority: i % 5 })?;
        sum += task.priority;
        tasks.push(task);
        if tasks.len() == 1000 {
            tasks = Vec::new();
        }
    }
    Ok(sum)
}

/// A flow calls another.
#[nanoflow]
pub fn call(cx: &mut Device, n: i64) -> FlowResult<i64> {
    let mut sum = 0;
    for i in 0..n {
        sum = add(cx, sum, i)?;
    }
    Ok(sum)
}

/// Called by [`call`].
#[nanoflow]
pub fn add(cx: &mut Device, a: i64, b: i64) -> FlowResult<i64> {
    if b % 2 == 0 {
        return Ok(a + b);
    }
    Ok(a - 1)
}

/// Ten steps: what an order of so many packs comes to, in cents.
#[nanoflow]
pub fn ten_steps(cx: &mut Device, packs: i64) -> FlowResult<i64> {
    let mut total = packs * 250;
    let mut percent = 0;
    if packs >= 50 {
        percent = 10;
    }
    let saved = total * percent / 100;
    total -= saved;
    let shipping = if total > 5000 { 0 } else { 490 };
    total += shipping;
    let tax = total * 19 / 100;
    total += tax;
    Ok(total)
}

tidewater::app! {
    /// The five programs.
    pub Programs {
        roles: Role,
        entities: [Task],
        nanoflows: [arith, string, field, create, call, add],
    }
}

tidewater::app! {
    /// One flow, for the first call.
    pub FirstCall {
        roles: Role,
        entities: [Task],
        nanoflows: [ten_steps],
    }
}
