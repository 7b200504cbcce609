//! `cargo bench -p benches`: ours beside the floor, in one run, as a table with ratios.

use benches::measure::{Line, alternate, table, timed};
use benches::ours::Task;
use benches::rows::{Row, checksum, rows};
use benches::{floor, ours};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tidewater::prelude::*;
use tidewater::{Client, RunningServer};
use tokio::runtime::Runtime;

/// Rows of the cold pull.
const MANY: usize = 100_000;
/// Rows of the smaller database, to see what grows.
const FEW: usize = 10_000;
/// Changes of the push.
const PUSHED: usize = 10_000;

/// Both sides with the same rows on both ends.
struct Pair<'a> {
    runtime: &'a Runtime,
    /// Kept, because it serves while it is there.
    _server: RunningServer,
    device: Client,
    writer: Client,
    floor_server: floor::Server,
    floor_device: floor::Device,
}

/// Hands out file names that nobody used.
struct Files {
    folder: tempfile::TempDir,
    next: usize,
}

impl Files {
    fn fresh(&mut self) -> PathBuf {
        self.next += 1;
        self.folder.path().join(format!("{}.db", self.next))
    }
}

fn main() {
    // `cargo test` builds and runs benchmarks too; it asks with `--test` and must not wait for a measurement.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let mut files = Files { folder: tempfile::tempdir().unwrap(), next: 0 };
    let many = rows(MANY);
    let mut lines = Vec::new();
    lines.push(cold_pull(&runtime, &mut files, &many));
    lines.push(push(&runtime, &mut files, &many[..PUSHED]));
    let mut few = Pair::new(&runtime, &mut files, &many[..FEW]);
    let mut all = Pair::new(&runtime, &mut files, &many);
    lines.push(catch_up(&mut all, "10 changes among 100,000", ("P4", Some(10.0))));
    lines.push(growth(&mut all, &mut few));
    lines.push(no_op(&all));
    lines.extend(local(&mut all));
    println!("\n{}", table(&lines));
}

fn cold_pull(runtime: &Runtime, files: &mut Files, rows: &[Row]) -> Line {
    let server = runtime.block_on(ours::server(&files.fresh(), rows.to_vec()));
    let json = serde_json::to_vec(rows).unwrap();
    let expected = (rows.len(), checksum(rows.iter().map(|row| (row.title.len(), row.priority))));
    let paths: Vec<(PathBuf, PathBuf)> = (0..8).map(|_| (files.fresh(), files.fresh())).collect();
    let (mut our_paths, mut floor_paths) =
        (paths.iter().map(|(ours, _)| ours), paths.iter().map(|(_, floor)| floor));
    let ours = || {
        let client = runtime.block_on(ours::device(our_paths.next().unwrap(), &server));
        let (time, report) = timed(|| runtime.block_on(client.sync()));
        report.unwrap();
        assert_eq!(ours::sum(&client), expected);
        time
    };
    let floor = || {
        let mut connection = floor::open(floor_paths.next().unwrap());
        let (time, ()) = timed(|| floor::decode_and_insert(&mut connection, &json));
        assert_eq!(floor::sum(&connection), expected);
        time
    };
    let line = alternate("cold pull of 100,000 / JSON decode and insert", ("P1", Some(2.5)), 7, ours, floor);
    runtime.block_on(server.stop()).unwrap();
    line
}

fn push(runtime: &Runtime, files: &mut Files, rows: &[Row]) -> Line {
    let server = runtime.block_on(ours::server(&files.fresh(), Vec::new()));
    let floor_server = runtime.block_on(floor::Server::start(&files.fresh()));
    let paths: Vec<(PathBuf, PathBuf)> = (0..6).map(|_| (files.fresh(), files.fresh())).collect();
    let (mut our_paths, mut floor_paths) =
        (paths.iter().map(|(ours, _)| ours), paths.iter().map(|(_, floor)| floor));
    let ours = || {
        let client = runtime.block_on(ours::device(our_paths.next().unwrap(), &server));
        runtime.block_on(client.sync()).unwrap();
        for chunk in rows.chunks(500) {
            let mut objects: Vec<Obj<Task>> =
                chunk.iter().map(|row| client.create(ours::task(row)).unwrap()).collect();
            let mut each: Vec<&mut dyn tidewater::CommitObject> =
                objects.iter_mut().map(|object| object as &mut dyn tidewater::CommitObject).collect();
            client.commit_all(&mut each).unwrap();
        }
        let (time, report) = timed(|| runtime.block_on(client.sync()));
        assert_eq!(report.unwrap().uploaded, rows.len() as u64);
        time
    };
    let floor = || {
        let mut device = floor::Device::new(floor_paths.next().unwrap(), &floor_server);
        floor::insert(&mut device.connection, rows);
        device.connection.execute_batch("INSERT INTO outbox SELECT id, '' FROM task").unwrap();
        let (time, sent) = timed(|| runtime.block_on(device.push()));
        assert_eq!(sent, rows.len());
        time
    };
    let line = alternate("push of 10,000 / hand-written push", ("P3", Some(3.0)), 5, ours, floor);
    runtime.block_on(server.stop()).unwrap();
    line
}

impl<'a> Pair<'a> {
    fn new(runtime: &'a Runtime, files: &mut Files, rows: &[Row]) -> Self {
        let server = runtime.block_on(ours::server(&files.fresh(), rows.to_vec()));
        let synchronized = |path: &Path| {
            let client = runtime.block_on(ours::device(path, &server));
            runtime.block_on(client.sync()).unwrap();
            client
        };
        let (device, writer) = (synchronized(&files.fresh()), synchronized(&files.fresh()));
        let floor_server = runtime.block_on(floor::Server::start(&files.fresh()));
        floor_server.fill(rows);
        let mut floor_device = floor::Device::new(&files.fresh(), &floor_server);
        floor::insert(&mut floor_device.connection, rows);
        Self { runtime, _server: server, device, writer, floor_server, floor_device }
    }

    /// Somebody else changes ten tasks; then this device catches up.
    fn ours(&self) -> Duration {
        let tasks = self.writer.retrieve(query!(Task, |task| !task.done, limit = 10)).unwrap();
        for mut task in tasks {
            task.priority += 1;
            self.writer.commit(&mut task).unwrap();
        }
        self.runtime.block_on(self.writer.sync()).unwrap();
        let (time, report) = timed(|| self.runtime.block_on(self.device.sync()));
        assert_eq!(report.unwrap().downloaded, 10);
        time
    }

    fn floor(&mut self) -> Duration {
        self.floor_server.change(&[2, 3, 5, 6, 8, 9, 11, 12, 14, 15]);
        let device = &mut self.floor_device;
        let (time, count) = timed(|| self.runtime.block_on(device.pull()));
        assert_eq!(count, 10);
        time
    }
}

fn catch_up(pair: &mut Pair<'_>, name: &str, figure: (&'static str, Option<f64>)) -> Line {
    let pair = std::cell::RefCell::new(pair);
    alternate(name, figure, 60, || pair.borrow().ours(), || pair.borrow_mut().floor())
}

/// The larger database stands in the column of ours, the smaller one in that of the floor.
fn growth(all: &mut Pair<'_>, few: &mut Pair<'_>) -> Line {
    alternate("10 changes: among 100,000 / among 10,000", ("P4", Some(2.0)), 60, || all.ours(), || few.ours())
}

fn no_op(pair: &Pair<'_>) -> Line {
    let ours = || {
        let (time, report) = timed(|| pair.runtime.block_on(pair.device.sync()));
        assert_eq!(report.unwrap().downloaded, 0);
        time
    };
    let floor = || timed(|| pair.runtime.block_on(pair.floor_device.ping())).0;
    alternate("no-op synchronize / small GET", ("P5", Some(6.0)), 300, ours, floor)
}

fn local(pair: &mut Pair<'_>) -> Vec<Line> {
    let device = &pair.device;
    let connection = &mut pair.floor_device.connection;
    let mut task = device.first(query!(Task, |task| task.priority > 0)).unwrap().unwrap();
    let id = task.id();
    let mut number = 0;
    let commit = alternate(
        "local commit, durable / row and outbox by hand",
        ("", None),
        200,
        || {
            task.priority += 1;
            timed(|| device.commit(&mut task).unwrap()).0
        },
        || {
            number += 1;
            timed(|| floor::commit_locally(connection, 2, number)).0
        },
    );
    let point = alternate(
        "point read of an object / by hand",
        ("", None),
        2_000,
        || timed(|| device.get(id).unwrap()).0,
        || timed(|| floor::select(connection, "WHERE id = ?1", 2)).0,
    );
    let query = alternate(
        "query of 1,000 in order / by hand",
        ("", None),
        30,
        || {
            let query = query!(Task, |task| !task.done, order_by = |task| task.due, limit = 1000);
            let (time, tasks) = timed(|| device.retrieve(query).unwrap());
            assert_eq!(tasks.len(), 1_000);
            time
        },
        || {
            let rest = "WHERE NOT done ORDER BY due, id LIMIT ?1";
            let (time, rows) = timed(|| floor::select(connection, rest, 1_000));
            assert_eq!(rows.len(), 1_000);
            time
        },
    );
    vec![commit, point, query]
}
