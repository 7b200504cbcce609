//! The measured app of rows that move from one account to another, and of rows that the server rejects.
//!
//! A clerk reads the readings of the stations that the clerk keeps, so one change of a station moves all its
//! readings. Each parcel has a label of its own, which only the server can tell.

use crate::ours::unpaced;
use crate::rows::{Row, Sum};
use std::path::Path;
use tidewater::device::{Client, CommitObject};
use tidewater::prelude::*;
use tidewater::server::RunningServer;

/// Who works with stations.
#[derive(Role)]
pub enum Role {
    /// Hands stations over.
    Chief,
    /// Reads what belongs to the own stations, and sends parcels.
    Clerk,
}
use Role::{Chief, Clerk};

/// What somebody keeps.
#[derive(Entity, Default)]
#[access(Chief, read, write)]
#[access(Clerk, read, where = |s, me| s.keeper == me)]
pub struct Station {
    /// How it is called.
    #[attr(required, max_len = 80)]
    pub name: String,
    /// Who keeps it.
    pub keeper: Option<Ref<Account>>,
}

/// What was read at a station: as [`Row`], without what makes no difference.
#[derive(Entity, Default)]
#[access(Clerk, read, where = |r, me| r.station.is_some_and(|station| station.keeper == me))]
pub struct Reading {
    /// See [`Row::title`].
    pub title: String,
    /// See [`Row::description`].
    pub description: String,
    /// See [`Row::priority`].
    pub priority: i32,
    /// See [`Row::due`].
    pub due: DateTime,
    /// Where.
    pub station: Option<Ref<Station>>,
}

/// What is sent, and rejected if another has its label.
#[derive(Entity, Default)]
#[access(Clerk, create, delete, read, write)]
pub struct Parcel {
    /// No two have the same.
    #[attr(required, max_len = 40, unique)]
    pub label: String,
    /// See [`Row::description`].
    pub description: String,
    /// See [`Row::priority`].
    pub priority: i32,
}

tidewater::app! {
    /// The measured app.
    pub Stations {
        roles: Role,
        entities: [Station, Reading, Parcel],
    }
}

/// The clerks that a station goes between.
pub const CLERKS: [&str; 2] = ["first", "second"];
/// Who hands it over.
pub const CHIEF: &str = "chief";
/// One parcel of so many has a label that is taken.
pub const TAKEN_EVERY: usize = 100;
const PASSWORD: &str = "a long password";

/// A server on loopback with a station that has these rows as readings, another without any, and the labels
/// that are taken of as many parcels.
pub async fn server(path: &Path, rows: Vec<Row>) -> RunningServer {
    let server = tidewater::server::<Stations>().database(path).listen("127.0.0.1:0").limits(unpaced());
    let seeded = server.seed(move |seeder| {
        seeder.account(CHIEF, PASSWORD, [Chief]);
        let stations = CLERKS.map(|clerk| {
            let keeper = Some(seeder.account(clerk, PASSWORD, [Clerk]));
            seeder.create(Station { name: format!("the station of the {clerk}"), keeper })
        });
        for row in &rows {
            seeder.create(Reading {
                title: row.title.clone(),
                description: row.description.clone(),
                priority: row.priority,
                due: DateTime::from_milliseconds(row.due).unwrap(),
                station: Some(stations[0]),
            });
        }
        for at in (0..rows.len()).step_by(TAKEN_EVERY) {
            seeder.create(Parcel { label: taken(at), ..Parcel::default() });
        }
    });
    seeded.start().await.unwrap()
}

/// A device that is signed in and has downloaded nothing yet.
pub async fn device(path: &Path, server: &RunningServer, name: &str) -> Client {
    let client = tidewater::device::<Stations>().database(path).server(server.url()).open().unwrap();
    client.sign_in(name, PASSWORD).await.unwrap();
    client
}

/// The stations, the one with the readings first.
pub fn stations(client: &Client) -> Vec<Obj<Station>> {
    client.retrieve(query!(Station, order_by = |s| s.name)).unwrap()
}

/// Creates a parcel for each row, a commit for each of some hundred. Labels begin with `run`, but for those
/// that are taken, if they are wanted.
pub fn send(client: &Client, rows: &[Row], run: usize, with_taken: bool) {
    for (chunk, rows) in rows.chunks(500).enumerate() {
        let parcel = |(at, row): (usize, &Row)| {
            let at = chunk * 500 + at;
            let is_taken = with_taken && at.is_multiple_of(TAKEN_EVERY);
            let label = if is_taken { taken(at) } else { format!("{run}-{at}") };
            let (description, priority) = (row.description.clone(), row.priority);
            client.create(Parcel { label, description, priority }).unwrap()
        };
        let mut parcels: Vec<_> = rows.iter().enumerate().map(parcel).collect();
        let mut each: Vec<_> = parcels.iter_mut().map(|parcel| parcel as &mut dyn CommitObject).collect();
        client.commit_all(&mut each).unwrap();
    }
}

fn taken(at: usize) -> String {
    format!("taken-{at}")
}

/// The readings that a device holds.
pub fn sum(client: &Client) -> Sum {
    let readings = client.retrieve(query!(Reading)).unwrap();
    Sum::of(readings.iter().map(|r| (&*r.title, &*r.description, r.priority, r.due.milliseconds())))
}
