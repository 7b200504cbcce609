//! Flows that open pages.

use crate::shapes::{DEVICE, Shapes, Task, task};
use tidewater::prelude::*;

/// What is to be done.
#[page]
pub fn tasks() -> Page {
    page("Tasks").list(Task::all(), |t| row().title(t.title).on_tap(task_detail, t))
}

/// A task.
#[page]
pub fn task_detail(task: &Obj<Task>) -> Page {
    page("Task").form(task, |t| form().field(t.title))
}

/// A task and the one that it is a part of.
#[page]
pub fn two_tasks(part: &Obj<Task>, whole: &Obj<Task>) -> Page {
    page("Two tasks").view(part, |t| view().field(t.title)).view(whole, |t| view().field(t.title))
}

/// Opens pages in every way, and closes them.
#[nanoflow]
pub fn opened(cx: &mut Device, task: &mut Obj<Task>) -> FlowResult {
    cx.show_page(tasks, ())?;
    let part = cx.create(Task { whole: Some(task.as_ref()), ..Task::default() })?;
    cx.show_page(two_tasks, (&part, task))?;
    task.title = "seen".into();
    cx.show_popup(task_detail, task)?;
    cx.close_page()?;
    cx.delete(part)?;
    cx.show_home()
}

#[test]
fn the_pages_that_a_flow_opens_agree() {
    DEVICE.agree::<Shapes, _, _>("opened", task, opened, |client, task| client.run(opened, task));
}
