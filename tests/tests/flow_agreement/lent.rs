//! What a flow changes through references: objects, wherever the reference came from. And the ways in
//! which values are changed that no reference leads to.

use crate::shapes::{DEVICE, Shapes, Sums, Task, task};
use tidewater::prelude::*;

/// Every task by title, as a device has them.
fn all(client: &tidewater::device::Client) -> Vec<Obj<Task>> {
    client.retrieve(query!(Task, |t| !t.title.is_empty())).unwrap()
}

/// Changes objects through every kind of loop over references.
#[nanoflow]
pub fn each(cx: &mut Device, tasks: &mut Vec<Obj<Task>>, mut more: Vec<Obj<Task>>) -> FlowResult<String> {
    for task in tasks.iter_mut() {
        task.effort += 1;
    }
    for (at, task) in tasks.iter_mut().enumerate() {
        task.effort = task.effort * 10 + at as i32;
    }
    for (task, other) in tasks.iter_mut().rev().skip(1).zip(more.iter_mut().take(1)) {
        task.title = format!("{} and {}", task.title, other.title);
        other.effort = -7;
    }
    for task in &mut *tasks {
        doubled(cx, task)?;
        doubled(cx, &mut *task)?;
    }
    for pair in more.iter_mut().enumerate() {
        doubled(cx, pair.1)?;
    }
    for mut task in more.iter_mut() {
        doubled(cx, &mut task)?;
        task.effort += 1;
    }
    let mut both = vec![more, Vec::new()];
    for list in both.iter_mut() {
        for task in list.iter_mut() {
            task.price += 1;
        }
    }
    Ok(both.iter().flatten().map(|task| format!("{}:{}:{}", task.title, task.effort, task.price)).collect())
}

/// Twice the effort.
#[nanoflow]
pub fn doubled(cx: &mut Device, task: &mut Obj<Task>) -> FlowResult {
    task.effort *= 2;
    Ok(())
}

/// Changes objects in closures.
#[nanoflow]
pub fn in_closures(cx: &mut Device, tasks: &mut Vec<Obj<Task>>) -> FlowResult<String> {
    tasks.iter_mut().for_each(|task| task.effort = 2);
    let sum: i32 = tasks
        .iter_mut()
        .map(|task| {
            task.effort += 3;
            task.effort
        })
        .sum();
    let first = tasks.iter_mut().position(|task| {
        task.title = format!("{}!", task.title);
        task.title.starts_with("saw")
    });
    let folded = tasks.iter_mut().take(2).fold(String::new(), |mut text, task| {
        task.state = crate::shapes::State::Half;
        text.push_str(&task.title);
        text
    });
    Ok(format!("{sum} {first} {folded}", first = first.unwrap_or(9)))
}

/// Changes objects behind options and names.
#[nanoflow]
pub fn behind(
    cx: &mut Device,
    tasks: &mut Vec<Obj<Task>>,
    chosen: &mut Option<Obj<Task>>,
) -> FlowResult<i32> {
    if let Some(task) = tasks.iter_mut().next() {
        task.effort = 100;
        cx.commit(task)?;
    }
    let Some(saw) = tasks.iter_mut().find(|task| task.title == "saw") else { return Ok(-1) };
    saw.effort = 200;
    doubled(cx, saw)?;
    match tasks.iter_mut().last() {
        Some(task) if task.effort < 100 => task.effort = 300,
        Some(task) => doubled(cx, task)?,
        None => {}
    }
    doubled(cx, tasks.iter_mut().next().ok_or(FlowError::Offline)?)?;
    if let Some(task) = chosen {
        task.effort = 7;
        doubled(cx, task)?;
    }
    let mut own = cx.first(Task::filter(|t| t.title == "glue"))?;
    if let Some(task) = &mut own {
        task.effort = 9;
        cx.commit(task)?;
    }
    let effort = own.map_or(0, |task| task.effort);
    let name = &mut *tasks;
    for task in name {
        task.price += 2;
    }
    Ok(effort)
}

/// Values are changed as a whole: by a new list, an option that is put back, a name for a part.
#[nanoflow]
pub fn whole(cx: &mut Device, mut texts: Vec<String>, count: &mut Option<i32>) -> FlowResult<String> {
    texts = texts
        .into_iter()
        .map(|mut text| {
            text.push('x');
            text
        })
        .collect();
    *count = count.map(|count| count + 1);
    let all = vec![Sums { count: 1, ..Sums::default() }, Sums { count: 2, ..Sums::default() }];
    let all: Vec<Sums> = all
        .into_iter()
        .map(|mut sums| {
            sums.count *= 5;
            sums
        })
        .collect();
    let mut shown = Vec::new();
    for mut sums in all {
        sums.effort = sums.count as i32;
        let mut effort = sums.effort;
        added(cx, &mut effort)?;
        sums.effort = effort;
        more(cx, &mut sums)?;
        shown.push(format!("{} {}", sums.count, sums.effort));
    }
    let (mut left, mut right) = (vec![1], vec![2]);
    left.append(&mut right);
    let mut nested = vec![Some(3), None];
    if let Some(mut last) = nested.pop().flatten().or(Some(5)) {
        added(cx, &mut last)?;
        left.push(last);
    }
    Ok(format!("{} {} {} {}", texts.join(","), shown.join(","), left.len(), right.len()))
}

/// One more.
#[nanoflow]
pub fn added(cx: &mut Device, number: &mut i32) -> FlowResult {
    *number += 1;
    Ok(())
}

/// One more, of a record.
#[nanoflow]
pub fn more(cx: &mut Device, sums: &mut Sums) -> FlowResult {
    sums.count += 1;
    sums.effort += 1;
    Ok(())
}

/// Lends what it is given to the flows above, and gives back what became of it.
#[nanoflow]
pub fn lends_list(
    cx: &mut Device,
    way: i32,
    mut tasks: Vec<Obj<Task>>,
    chosen: Obj<Task>,
) -> FlowResult<(String, Vec<Obj<Task>>, Option<Obj<Task>>)> {
    let mut chosen = Some(chosen);
    let said = match way {
        0 => {
            let more = cx.retrieve(Task::filter(|t| t.title == "glue"))?;
            each(cx, &mut tasks, more)?
        }
        1 => in_closures(cx, &mut tasks)?,
        _ => behind(cx, &mut tasks, &mut chosen)?.to_string(),
    };
    Ok((said, tasks, chosen))
}

/// Lends an option.
#[nanoflow]
pub fn lends_option(cx: &mut Device, texts: Vec<String>, mut count: Option<i32>) -> FlowResult<String> {
    let text = whole(cx, texts, &mut count)?;
    Ok(format!("{text} {}", count.unwrap_or(-1)))
}

#[test]
fn objects_changed_through_references_agree() {
    let mut outcomes = Vec::new();
    for way in 0..3 {
        outcomes.push(DEVICE.agree::<Shapes, _, _>(
            &format!("way {way}"),
            |client| (all(client), vec![task(client)]),
            |cx, (tasks, chosen)| lends_list(cx, way, std::mem::take(tasks), chosen.pop().unwrap()),
            |client, (tasks, chosen)| {
                client.run(lends_list, (way, std::mem::take(tasks), chosen.pop().unwrap()))
            },
        ));
    }
    assert!(outcomes[0].contains("glue:-27:8"), "{}", outcomes[0]);
    assert!(outcomes[1].contains("15 1 paint!saw!"), "{}", outcomes[1]);
    assert!(outcomes[2].starts_with("(\"9\""), "{}", outcomes[2]);
}

#[test]
fn values_changed_as_a_whole_agree() {
    let texts = || vec!["a".to_owned(), String::new()];
    let outcome = DEVICE.agree::<Shapes, _, _>(
        "whole",
        |_| (),
        |cx, ()| lends_option(cx, texts(), Some(4)),
        |client, ()| client.run(lends_option, (texts(), Some(4))),
    );
    assert_eq!(outcome, "\"ax,x 6 7,11 12 3 0 5\"");
}
