//! The measured app in Tidewater, with an access rule that depends on the row, change tracking and
//! conflict detection.

use crate::rows::{Row, Sum};
use std::path::Path;
use tidewater::device::{Client, CommitObject};
use tidewater::prelude::*;
use tidewater::server::{HttpLimits, Pace, RunningServer};

/// Who works with the tasks.
#[derive(Role)]
pub enum Role {
    /// Works on the tasks of its account.
    Clerk,
}
use Role::Clerk;

/// The task of [`crate::rows::Row`].
#[derive(Entity, Default)]
#[access(Clerk, create, delete, read, write, where = |t, me| t.owner == me)]
pub struct Task {
    /// See [`Row::title`].
    #[attr(required, max_len = 80)]
    pub title: String,
    /// See [`Row::description`].
    pub description: String,
    /// See [`Row::assignee`].
    pub assignee: String,
    /// See [`Row::done`].
    pub done: bool,
    /// See [`Row::priority`].
    pub priority: i32,
    /// See [`Row::estimate`].
    pub estimate: Decimal,
    /// See [`Row::due`].
    pub due: DateTime,
    /// Whose task it is.
    pub owner: Option<Ref<Account>>,
}

/// Looks at every task, changes it by what it is, and stores it; how many there are.
#[nanoflow]
pub fn change_tasks(cx: &mut Device) -> FlowResult<i64> {
    let mut tasks = cx.retrieve(Task::filter(|t| t.priority > 0))?;
    for task in &mut tasks {
        if task.priority % 2 == 1 {
            task.priority += 1;
            task.description = format!("{} (p{})", task.title, task.priority);
        } else {
            task.priority -= 1;
            task.done = !task.done;
        }
        cx.commit(task)?;
    }
    Ok(tasks.len() as i64)
}

/// As [`change_tasks`], but all are stored by one commit.
#[nanoflow]
pub fn change_tasks_together(cx: &mut Device) -> FlowResult<i64> {
    let mut tasks = cx.retrieve(Task::filter(|t| t.priority > 0))?;
    for task in &mut tasks {
        if task.priority % 2 == 1 {
            task.priority += 1;
            task.description = format!("{} (p{})", task.title, task.priority);
        } else {
            task.priority -= 1;
            task.done = !task.done;
        }
    }
    cx.commit_all(&mut tasks)?;
    Ok(tasks.len() as i64)
}

tidewater::app! {
    /// The measured app.
    pub Tasks {
        roles: Role,
        entities: [Task],
        nanoflows: [change_tasks, change_tasks_together],
    }
}

const NAME: &str = "clerk";
const PASSWORD: &str = "a long password";

fn task(row: &Row, owner: Option<Ref<Account>>) -> Task {
    Task {
        title: row.title.clone(),
        description: row.description.clone(),
        assignee: row.assignee.clone(),
        done: row.done,
        priority: row.priority,
        estimate: row.estimate.parse().unwrap(),
        due: DateTime::from_milliseconds(row.due).unwrap(),
        owner,
    }
}

/// The limits of a server whose devices ask as fast as they can, which it does not allow otherwise.
#[must_use]
pub fn unpaced() -> HttpLimits {
    HttpLimits { pace: Pace { burst: u32::MAX, per_second: 1_000 }, ..HttpLimits::default() }
}

/// A server on loopback with these rows and one account.
pub async fn server(path: &Path, rows: Vec<Row>) -> RunningServer {
    let server = tidewater::server::<Tasks>().database(path).listen("127.0.0.1:0").limits(unpaced());
    let seeded = server.seed(move |seeder| {
        let owner = Some(seeder.account(NAME, PASSWORD, [Clerk]));
        for row in &rows {
            seeder.create(task(row, owner));
        }
    });
    seeded.start().await.unwrap()
}

/// A device that is signed in and has downloaded nothing yet.
pub async fn device(path: &Path, server: &RunningServer) -> Client {
    let client = tidewater::device::<Tasks>().database(path).server(server.url()).open().unwrap();
    client.sign_in(NAME, PASSWORD).await.unwrap();
    client
}

/// Creates tasks on a device, a commit for each of some hundred.
pub fn create(client: &Client, rows: &[Row]) -> Vec<Obj<Task>> {
    let owner = Some(Ref::from(client.me().unwrap()));
    let mut tasks = Vec::new();
    for rows in rows.chunks(500) {
        let mut created = rows.iter().map(|row| client.create(task(row, owner)).unwrap()).collect::<Vec<_>>();
        commit(client, &mut created);
        tasks.append(&mut created);
    }
    tasks
}

/// Commits tasks together.
pub fn commit(client: &Client, tasks: &mut [Obj<Task>]) {
    let mut each = tasks.iter_mut().map(|task| task as &mut dyn CommitObject).collect::<Vec<_>>();
    client.commit_all(&mut each).unwrap();
}

/// What a device holds.
pub fn sum(client: &Client) -> Sum {
    let tasks = client.retrieve(query!(Task)).unwrap();
    Sum::of(tasks.iter().map(|t| (&*t.title, &*t.description, t.priority, t.due.milliseconds())))
}
