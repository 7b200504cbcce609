//! What people get wrong on their first day: each told once, and at its place, also in an `async` flow.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Open,
    Done,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
struct Task {
    title: String,
    status: Status,
    hours: i32,
}

#[microflow]
async fn check(cx: &mut Server, task: Id<Task>) -> FlowResult<bool> {
    Ok(cx.get(task).await?.hours > 3)
}

#[nanoflow]
fn of_another_type(cx: &mut Device, task: &mut Obj<Task>) -> FlowResult<i32> {
    if task.title.is_empty() {
        return 3;
    }
    Ok("three")
}

#[nanoflow]
async fn of_another_type_later(cx: &mut Device, task: &Obj<Task>) -> FlowResult<i32> {
    if task.title.is_empty() {
        return task.title.clone();
    }
    Ok("three")
}

#[nanoflow]
async fn without_an_end(cx: &mut Device, mut task: Obj<Task>) -> FlowResult {
    cx.commit(&mut task)?;
}

#[nanoflow]
async fn misspelt(cx: &mut Device, task: &mut Obj<Task>) -> FlowResult {
    task.titel = "x".to_owned();
    for mut each in cx.retrieve(Task::all())? {
        each.titel = "y".to_owned();
        cx.commit(&mut each)?;
    }
    Ok(())
}

#[nanoflow]
async fn the_object_itself(cx: &mut Device, task: &Obj<Task>) -> FlowResult<bool> {
    cx.call(check, task).await
}

#[nanoflow]
fn without_a_question_mark(cx: &mut Device) -> FlowResult<usize> {
    let tasks = cx.retrieve(Task::all());
    Ok(tasks.len())
}

#[nanoflow]
fn not_lent_to_change(cx: &mut Device, task: &Obj<Task>) -> FlowResult {
    cx.commit(task)
}

#[nanoflow]
fn without_the_context(cx: &mut Device, task: &Obj<Task>) -> FlowResult {
    not_lent_to_change(task)
}

#[nanoflow]
fn outside_of_loops(cx: &mut Device, task: &Obj<Task>) -> FlowResult {
    if task.hours > 3 {
        break;
    } else {
        continue;
    }
    Ok(())
}

tidewater::app! {
    Misspelt { roles: Role, entities: [Task], nanoflows: [mispelt], microflows: [chek], pags: [] }
}

/// The nearest right one.
#[nanoflow]
async fn right(cx: &mut Device, mut task: Obj<Task>, others: &mut [Obj<Task>]) -> FlowResult<i32> {
    task.title = "x".to_owned();
    for other in others {
        other.status = Status::Done;
        cx.commit(other)?;
    }
    if let Ok(true) = cx.call(check, task.id()).await {
        return Ok(task.hours);
    }
    Ok(3)
}

fn main() {}
