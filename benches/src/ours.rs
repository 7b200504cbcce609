//! The same app in Tidewater, with its access rules, change tracking and conflict detection.

use crate::rows::{Row, checksum};
use std::path::Path;
use tidewater::prelude::*;
use tidewater::{Client, RunningServer};

/// Who works with the tasks.
#[derive(Role)]
pub enum Role {
    /// May do everything.
    Clerk,
}
use Role::*;

/// The task of [`crate::rows::Row`].
#[derive(Entity, Default)]
#[access(Clerk, create, delete, read, write)]
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
}

tidewater::app! {
    /// The measured app.
    pub Tasks {
        roles: Role,
        entities: [Task],
    }
}

/// The task of a row.
#[must_use]
pub fn task(row: &Row) -> Task {
    Task {
        title: row.title.clone(),
        description: row.description.clone(),
        assignee: row.assignee.clone(),
        done: row.done,
        priority: row.priority,
        estimate: row.estimate.parse().unwrap_or_default(),
        due: DateTime::from_milliseconds(row.due).unwrap_or_default(),
    }
}

/// A server on loopback with these rows and one account.
///
/// # Panics
/// If it does not start; a benchmark cannot go on then.
pub async fn server(path: &Path, rows: Vec<Row>) -> RunningServer {
    tidewater::server::<Tasks>()
        .database(path)
        .listen("127.0.0.1:0")
        .seed(move |seeder| {
            seeder.account("clerk", "a long password", [Clerk]);
            for row in &rows {
                seeder.create(task(row));
            }
        })
        .start()
        .await
        .unwrap()
}

/// A device that is signed in and has downloaded nothing yet.
///
/// # Panics
/// If signing in fails.
pub async fn device(path: &Path, server: &RunningServer) -> Client {
    let client = tidewater::device::<Tasks>().database(path).server(server.url()).open().unwrap();
    client.sign_in("clerk", "a long password").await.unwrap();
    client
}

/// The checksum of everything on a device, and how many rows there are.
///
/// # Panics
/// If the device refuses.
#[must_use]
pub fn sum(client: &Client) -> (usize, u64) {
    let tasks = client.retrieve(query!(Task)).unwrap();
    (tasks.len(), checksum(tasks.iter().map(|task| (task.title.len(), task.priority))))
}
