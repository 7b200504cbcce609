//! `cargo bench -p benches`: ours beside hand-written floors, in one run, as a table with ratios.
//!
//! Every file is real and durable (WAL, `synchronous=FULL`) on both sides, servers listen on loopback,
//! and both sides are compared row by row after what they did.

use benches::floor;
use benches::measure::{Line, alternate, table, timed};
use benches::ours::{self, Task};
use benches::rows::{Row, Sum, rows};
use std::cell::RefCell;
use std::path::PathBuf;
use std::time::Duration;
use tidewater::device::Client;
use tidewater::prelude::*;
use tidewater::server::RunningServer;
use tokio::runtime::Runtime;

/// Rows of the cold pull, unless an argument says how many. A tenth of them are pushed, and stand in the
/// smaller database that shows what grows.
const ROWS: usize = 100_000;
/// The sections that an argument may name.
const SECTIONS: [&str; 4] = ["pull", "push", "changes", "local"];

fn main() {
    // `cargo test --benches` runs this as well; it must not wait for a measurement.
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    // `cargo bench -p benches -- 20000 push` takes fewer rows and one section.
    let count = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(ROWS);
    let named = arguments.iter().filter(|argument| SECTIONS.contains(&argument.as_str())).collect::<Vec<_>>();
    let wanted = |section: &str| named.is_empty() || named.iter().any(|name| *name == section);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let bench = Bench { runtime, folder: tempfile::tempdir().unwrap(), files: RefCell::default() };
    let many = rows(count);
    let tenth = &many[..many.len() / 10];
    let mut lines = Vec::new();
    if wanted("pull") {
        lines.extend(bench.cold_pull(&many));
    }
    if wanted("push") {
        lines.extend(bench.push(tenth));
    }
    if wanted("changes") || wanted("local") {
        let all = bench.pair(&many);
        if wanted("changes") {
            lines.extend(bench.catch_up(&all, &bench.pair(tenth)));
            lines.push(bench.no_op(&all));
        }
        if wanted("local") {
            lines.extend(local(&all));
        }
    }
    println!("\n{}", table(&lines));
}

/// What every measurement needs.
struct Bench {
    runtime: Runtime,
    folder: tempfile::TempDir,
    files: RefCell<usize>,
}

/// Both sides with the same rows on both ends.
struct Pair {
    server: RunningServer,
    device: Client,
    /// A second device of the account, which changes what the first one then fetches.
    writer: Client,
    floor_server: floor::Server,
    floor_device: RefCell<floor::Device>,
}

impl Bench {
    /// A file name that nobody used.
    fn file(&self) -> PathBuf {
        let mut files = self.files.borrow_mut();
        *files += 1;
        self.folder.path().join(format!("{files}.db"))
    }

    fn server(&self, rows: &[Row]) -> RunningServer {
        self.runtime.block_on(ours::server(&self.file(), rows.to_vec()))
    }

    fn device(&self, server: &RunningServer) -> Client {
        self.runtime.block_on(ours::device(&self.file(), server))
    }

    fn sync(&self, client: &Client) -> (Duration, tidewater::device::SyncReport) {
        let (time, report) = timed(|| self.runtime.block_on(client.sync()));
        let report = report.unwrap();
        assert_eq!(report.rejected, 0);
        (time, report)
    }

    fn floor(&self, rows: &[Row]) -> (floor::Server, floor::Device) {
        let server = self.runtime.block_on(floor::Server::start(&self.file()));
        server.fill(rows);
        let device = floor::Device::new(&self.file(), &server);
        (server, device)
    }

    fn pair(&self, rows: &[Row]) -> Pair {
        let server = self.server(rows);
        let [device, writer] = [self.device(&server), self.device(&server)];
        self.sync(&device);
        self.sync(&writer);
        let (floor_server, mut floor_device) = self.floor(rows);
        floor::insert(&mut floor_device.connection, rows);
        // Ours empties its log behind a download, because of what was deleted on the way. A log that is
        // long already is written over, which a disk makes durable in half the time, so both begin with an
        // empty one.
        floor::empty_log(&floor_device.connection);
        Pair { server, device, writer, floor_server, floor_device: RefCell::new(floor_device) }
    }

    fn cold_pull(&self, rows: &[Row]) -> [Line; 2] {
        let server = self.server(rows);
        let (floor_server, _) = self.floor(rows);
        let json = serde_json::to_vec(rows).unwrap();
        let expected = Sum::of_rows(rows);
        let ours = || {
            let client = self.device(&server);
            let (time, _) = self.sync(&client);
            assert_eq!(ours::sum(&client), expected);
            time
        };
        let insert = || {
            let mut connection = floor::open(&self.file());
            let (time, ()) = timed(|| floor::decode_and_insert(&mut connection, &json));
            assert_eq!(floor::sum(&connection), expected);
            time
        };
        let pull = || {
            let mut device = floor::Device::new(&self.file(), &floor_server);
            let (time, ()) = timed(|| self.runtime.block_on(device.pull_everything()));
            assert_eq!(floor::sum(&device.connection), expected);
            time
        };
        let lines = [
            alternate(
                format!("cold pull of {} / JSON decode and insert", rows.len()),
                Some(("P1", 2.5)),
                7,
                ours,
                insert,
            ),
            alternate(format!("cold pull of {} / pull by hand", rows.len()), None, 5, ours, pull),
        ];
        self.runtime.block_on(server.stop()).unwrap();
        lines
    }

    fn push(&self, rows: &[Row]) -> [Line; 2] {
        let server = self.server(&[]);
        let (floor_server, _) = self.floor(&[]);
        let sent = |client: &Client| {
            let (time, report) = self.sync(client);
            assert_eq!(report.uploaded, rows.len() as u64);
            time
        };
        let floor_sent = |device: &mut floor::Device| {
            device.connection.execute_batch("INSERT INTO outbox SELECT id, '' FROM task").unwrap();
            let (time, sent) = timed(|| self.runtime.block_on(device.push()));
            assert_eq!(sent, rows.len());
            time
        };
        let create = || {
            let client = self.device(&server);
            // What the devices before this one sent is not part of the push.
            self.sync(&client);
            ours::create(&client, rows);
            sent(&client)
        };
        let floor_create = || {
            let mut device = floor::Device::new(&self.file(), &floor_server);
            floor::insert(&mut device.connection, rows);
            floor_sent(&mut device)
        };
        let created = alternate(
            format!("push of {} new / push by hand", rows.len()),
            Some(("P3", 3.0)),
            5,
            create,
            floor_create,
        );

        let server = self.server(&[]);
        let client = self.device(&server);
        let mut tasks = ours::create(&client, rows);
        sent(&client);
        let mut floor_device = floor::Device::new(&self.file(), &floor_server);
        floor::insert(&mut floor_device.connection, rows);
        floor_sent(&mut floor_device);
        let mut change = || {
            for tasks in tasks.chunks_mut(500) {
                tasks.iter_mut().for_each(|task| task.priority += 1);
                ours::commit(&client, tasks);
            }
            sent(&client)
        };
        let mut floor_change = || {
            floor_device.connection.execute_batch("UPDATE task SET priority = priority + 1").unwrap();
            floor_sent(&mut floor_device)
        };
        let changed = alternate(
            format!("push of {} changed / push by hand", rows.len()),
            Some(("P3", 3.0)),
            5,
            &mut change,
            &mut floor_change,
        );
        assert_eq!(ours::sum(&client), floor::sum(&floor_device.connection));
        assert_eq!(floor_server.sum(), floor::sum(&floor_device.connection));
        [created, changed]
    }

    fn catch_up(&self, all: &Pair, few: &Pair) -> [Line; 2] {
        let lines = [
            alternate(
                "10 changes among all / by hand",
                Some(("P4", 10.0)),
                60,
                || self.our_catch_up(all),
                || self.floor_catch_up(all),
            ),
            alternate(
                "10 changes among all / among a tenth, both ours",
                Some(("P4", 2.0)),
                60,
                || self.our_catch_up(all),
                || self.our_catch_up(few),
            ),
        ];
        assert_eq!(ours::sum(&all.device), ours::sum(&all.writer));
        assert_eq!(all.floor_server.sum(), floor::sum(&all.floor_device.borrow().connection));
        lines
    }

    /// Somebody else changes ten tasks; then this device catches up.
    fn our_catch_up(&self, pair: &Pair) -> Duration {
        let mut tasks = pair.writer.retrieve(query!(Task, |t| !t.done, limit = 10)).unwrap();
        tasks.iter_mut().for_each(|task| task.priority += 1);
        ours::commit(&pair.writer, &mut tasks);
        self.sync(&pair.writer);
        let (time, report) = self.sync(&pair.device);
        // The account that the tasks refer to may come along.
        assert!((10..=11).contains(&report.downloaded));
        time
    }

    fn floor_catch_up(&self, pair: &Pair) -> Duration {
        pair.floor_server.change(&[2, 3, 5, 6, 8, 9, 11, 12, 14, 15]);
        let mut device = pair.floor_device.borrow_mut();
        let (time, count) = timed(|| self.runtime.block_on(device.pull()));
        assert_eq!(count, 10);
        time
    }

    fn no_op(&self, pair: &Pair) -> Line {
        let ours = || {
            let (time, report) = self.sync(&pair.device);
            assert_eq!((report.uploaded, report.downloaded), (0, 0));
            time
        };
        let device = pair.floor_device.borrow();
        let floor = || timed(|| self.runtime.block_on(device.ping())).0;
        let line = alternate("no-op synchronize / small GET", Some(("P5", 6.0)), 300, ours, floor);
        assert!(pair.server.address().port() > 0, "the server is still there");
        line
    }
}

/// What a device does without its server.
fn local(pair: &Pair) -> [Line; 3] {
    let device = &pair.device;
    let connection = &mut pair.floor_device.borrow_mut().connection;
    let mut task = device.first(query!(Task, |t| !t.done)).unwrap().unwrap();
    let id = task.id();
    let mut number = 0;
    let commit = || {
        task.priority += 1;
        timed(|| device.commit(&mut task).unwrap()).0
    };
    let floor_commit = || {
        number += 1;
        timed(|| floor::commit_locally(connection, 2, number)).0
    };
    let commit = alternate("local commit, durable / row and outbox by hand", None, 200, commit, floor_commit);
    let read = || timed(|| device.get(id).unwrap()).0;
    let floor_read = || {
        let (time, rows) = timed(|| floor::select(connection, "WHERE id = ?1", 2));
        assert_eq!(rows.len(), 1);
        time
    };
    let read = alternate("point read of an object / by hand", None, 2_000, read, floor_read);
    let query = || {
        let query = query!(Task, |t| !t.done, order_by = |t| t.due, limit = 500);
        let (time, tasks) = timed(|| device.retrieve(query).unwrap());
        assert_eq!(tasks.len(), 500);
        time
    };
    let floor_query = || {
        let rest = "WHERE NOT done ORDER BY due, id LIMIT ?1";
        let (time, rows) = timed(|| floor::select(connection, rest, 500));
        assert_eq!(rows.len(), 500);
        time
    };
    let query = alternate("query of 500 in order / by hand", None, 30, query, floor_query);
    [commit, read, query]
}
