//! Devices that synchronize while microflows wait for something outside the server.

use crate::ours::unpaced;
use std::path::Path;
use std::time::{Duration, Instant};
use tidewater::Durability;
use tidewater::device::Client;
use tidewater::prelude::*;
use tidewater::server::RunningServer;

/// Who keeps notes.
#[derive(Role)]
pub enum Role {
    /// Keeps the notes of its account.
    Clerk,
}
use Role::Clerk;

/// A note.
#[derive(Entity, Default)]
#[access(Clerk, create, delete, read, write, where = |n, me| n.owner == me)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// Whose note it is.
    pub owner: Option<Ref<Account>>,
}

/// Waits for something slow outside, then looks at the data and writes.
#[microflow]
pub async fn ask_outside(cx: &mut Server, milliseconds: i64) -> FlowResult<i64> {
    let wait = Duration::from_millis(milliseconds.unsigned_abs());
    cx.outside(tokio::time::sleep(wait)).await?;
    let owner = Some(cx.me().into());
    let mut note = cx.create(Note { text: "from outside".to_owned(), owner }).await?;
    cx.commit(&mut note).await?;
    cx.count(query!(Note)).await
}

tidewater::app! {
    /// Notes.
    pub Notes {
        roles: Role,
        entities: [Note],
        microflows: [ask_outside],
    }
}

const PASSWORD: &str = "a long password";

/// How long a microflow waits outside, and a phase of the measurement takes.
pub const WAIT: Duration = Duration::from_secs(5);
/// How often a device synchronizes a change.
const PACE: Duration = Duration::from_millis(100);

/// A server, devices that synchronize, and devices that call.
pub struct World {
    devices: Vec<Client>,
    callers: Vec<Client>,
    _server: RunningServer,
}

impl World {
    /// Starts all of them; every device has an account of its own.
    pub async fn start(folder: &Path, devices: usize, callers: usize) -> Self {
        let mut server = tidewater::server::<Notes>().database(folder.join("server.db"));
        for number in 0..devices + callers {
            server = server.account(&name(number), PASSWORD, [Clerk]);
        }
        let server = server.listen("127.0.0.1:0").limits(unpaced()).start().await.unwrap();
        let mut clients = Vec::new();
        for number in 0..devices + callers {
            let builder = tidewater::device::<Notes>().database(folder.join(name(number)).join("device.db"));
            std::fs::create_dir_all(folder.join(name(number))).unwrap();
            let client = builder.server(server.url()).durability(Durability::Off).open().unwrap();
            client.sign_in(&name(number), PASSWORD).await.unwrap();
            client.sync().await.unwrap();
            clients.push(client);
        }
        let callers = clients.split_off(devices);
        Self { devices: clients, callers, _server: server }
    }

    /// How long each synchronize of a phase took, in order of time taken. With `waits`, each caller's
    /// microflow waits outside for as long as the phase lasts.
    pub async fn phase(&self, waits: bool) -> Vec<Duration> {
        let milliseconds = i64::try_from(WAIT.as_millis()).unwrap();
        let callers = self.callers.iter().filter(|_| waits).cloned();
        let calls: Vec<_> = callers
            .map(|caller| {
                tokio::spawn(async move { caller.call(ask_outside {}, milliseconds).await.unwrap() })
            })
            .collect();
        let end = Instant::now() + WAIT;
        let work: Vec<_> =
            self.devices.iter().cloned().map(|device| tokio::spawn(synchronize(device, end))).collect();
        let mut times = Vec::new();
        for device in work {
            times.extend(device.await.unwrap());
        }
        for call in calls {
            assert!(call.await.unwrap() > 0, "a microflow sees what it wrote");
        }
        times.sort();
        times
    }
}

/// Synchronizes a change at a steady pace; how long each took.
async fn synchronize(device: Client, end: Instant) -> Vec<Duration> {
    let owner = Some(Ref::from(device.me().unwrap()));
    let mut times = Vec::new();
    let mut pace = tokio::time::interval(PACE);
    pace.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    while Instant::now() < end {
        pace.tick().await;
        let mut note = device.create(Note { text: "from here".to_owned(), owner }).unwrap();
        device.commit(&mut note).unwrap();
        let start = Instant::now();
        let report = device.sync().await.unwrap();
        times.push(start.elapsed());
        assert_eq!(report.uploaded, 1);
    }
    times
}

fn name(number: usize) -> String {
    format!("clerk-{number}")
}
