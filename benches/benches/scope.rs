//! `cargo bench -p benches --bench scope`: rows that enter and leave an account's sight because another row
//! changed, and an upload of which the server rejects a part, as a table with ratios.
//!
//! Files and servers are as in `side_by_side`. Absent: what the app is, see `benches::scope`.

use benches::floor;
use benches::measure::{Line, alternate, table, timed};
use benches::rows::{Row, Sum, rows};
use benches::scope::{self, CHIEF, CLERKS, TAKEN_EVERY};
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::time::Duration;
use tidewater::device::Client;
use tidewater::server::RunningServer;
use tokio::runtime::Runtime;

/// Rows that move from one account to another.
const MOVED: usize = 1_000;
/// Rows that move at once in the largest case, once or twice.
const MANY: usize = 60_000;
/// Rows that are sent.
const SENT: usize = 10_000;

fn main() {
    // `cargo test --benches` runs this as well; it must not wait for a measurement.
    let arguments = std::env::args().skip(1).collect::<Vec<_>>();
    if !arguments.iter().any(|argument| argument == "--bench") {
        return;
    }
    // `cargo bench -p benches --bench scope -- 10` takes a tenth of the rows.
    let part = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(1);
    // `-- many` lets one change move 60,000 rows.
    let is_many = arguments.iter().any(|argument| argument == "many");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let bench = Bench { runtime, folder: tempfile::tempdir().unwrap(), files: Cell::default() };
    let (moved, rounds) = if is_many { (MANY, 3) } else { (MOVED / part, 21) };
    let mut lines = Vec::from(bench.scope_change(&rows(moved), rounds));
    if !is_many {
        lines.extend(bench.rejections(&rows(SENT / part)));
    }
    println!("\n{}", table(&lines));
}

/// What every measurement needs.
struct Bench {
    runtime: Runtime,
    folder: tempfile::TempDir,
    files: Cell<usize>,
}

/// A station that goes between two clerks, and the devices of all who see it.
struct Handover<'a> {
    bench: &'a Bench,
    chief: Client,
    clerks: [Client; 2],
    /// Who has the station.
    keeper: Cell<usize>,
    all: Sum,
    /// Held, because it answers as long as it lives.
    _server: RunningServer,
}

/// How long each part of handing over took.
struct Parts {
    write: Duration,
    enter: Duration,
    leave: Duration,
}

impl Bench {
    /// A file name that nobody used.
    fn file(&self) -> PathBuf {
        self.files.set(self.files.get() + 1);
        self.folder.path().join(format!("{}.db", self.files.get()))
    }

    fn device(&self, server: &RunningServer, name: &str) -> Client {
        self.runtime.block_on(scope::device(&self.file(), server, name))
    }

    fn sync(&self, client: &Client) -> (Duration, tidewater::device::SyncReport) {
        let (time, report) = timed(|| self.runtime.block_on(client.sync()));
        (time, report.unwrap())
    }

    fn handover(&self, rows: &[Row]) -> Handover<'_> {
        let server = self.runtime.block_on(scope::server(&self.file(), rows.to_vec()));
        let [chief, first, second] = [CHIEF, CLERKS[0], CLERKS[1]].map(|name| {
            let device = self.device(&server, name);
            self.sync(&device);
            device
        });
        let clerks = [first, second];
        Handover {
            bench: self,
            chief,
            clerks,
            keeper: Cell::new(0),
            all: Sum::of_rows(rows),
            _server: server,
        }
    }

    fn floor(&self, rows: &[Row]) -> (floor::Server, floor::Device) {
        let server = self.runtime.block_on(floor::Server::start(&self.file()));
        server.fill(rows);
        let mut device = floor::Device::new(&self.file(), &server);
        floor::insert(&mut device.connection, rows);
        (server, device)
    }

    fn scope_change(&self, rows: &[Row], rounds: usize) -> [Line; 3] {
        let handover = self.handover(rows);
        let (floor_server, floor_device) = self.floor(rows);
        let floor_device = RefCell::new(floor_device);
        let ids = rows.iter().map(|row| row.id).collect::<Vec<_>>();
        // What the device has to fetch by hand when somebody else changed as many rows.
        let by_hand = || {
            floor_server.change(&ids);
            let mut device = floor_device.borrow_mut();
            let (time, count) = timed(|| self.runtime.block_on(device.pull()));
            assert_eq!(count, ids.len());
            time
        };
        let count = rows.len();
        let enter = || handover.hand_over().enter;
        let leave = || handover.hand_over().leave;
        let write = || handover.hand_over().write;
        [
            alternate(
                format!("{count} rows enter by one change / as many by hand"),
                None,
                rounds,
                enter,
                by_hand,
            ),
            alternate(format!("{count} rows leave / as many enter, both ours"), None, rounds, leave, enter),
            alternate(
                format!("the change that moves {count} / one that moves none, both ours"),
                None,
                rounds,
                write,
                || handover.rename(),
            ),
        ]
    }

    fn rejections(&self, rows: &[Row]) -> [Line; 2] {
        let server = self.runtime.block_on(scope::server(&self.file(), rows.to_vec()));
        let (floor_server, _) = self.floor(&[]);
        let runs = Cell::new(0);
        let push = |with_taken: bool| {
            let client = self.device(&server, CLERKS[1]);
            // What the devices before this one sent is not part of the push.
            self.sync(&client);
            runs.set(runs.get() + 1);
            scope::send(&client, rows, runs.get(), with_taken);
            let (time, report) = self.sync(&client);
            let rejected = if with_taken { rows.len().div_ceil(TAKEN_EVERY) } else { 0 };
            assert_eq!(report.rejected, rejected as u64);
            assert_eq!(report.uploaded, (rows.len() - rejected) as u64);
            time
        };
        let by_hand = || {
            let mut device = floor::Device::new(&self.file(), &floor_server);
            floor::insert(&mut device.connection, rows);
            device.connection.execute_batch("INSERT INTO outbox SELECT id, '' FROM task").unwrap();
            let (time, sent) = timed(|| self.runtime.block_on(device.push()));
            assert_eq!(sent, rows.len());
            time
        };
        let what = format!("push of {}, 1 in {TAKEN_EVERY} rejected", rows.len());
        [
            alternate(format!("{what} / none, both ours"), None, 5, || push(true), || push(false)),
            alternate(format!("{what} / push by hand"), None, 5, || push(true), by_hand),
        ]
    }
}

impl Handover<'_> {
    /// Gives the station to the other clerk, and lets everybody synchronize.
    fn hand_over(&self) -> Parts {
        let [from, to] = [self.keeper.get(), 1 - self.keeper.get()];
        self.keeper.set(to);
        let mut stations = scope::stations(&self.chief);
        let keeper = self.clerks[to].me().map(Into::into);
        stations[0].keeper = Some(keeper.unwrap());
        self.chief.commit(&mut stations[0]).unwrap();
        let (write, _) = self.bench.sync(&self.chief);
        let (enter, _) = self.bench.sync(&self.clerks[to]);
        let (leave, _) = self.bench.sync(&self.clerks[from]);
        assert_eq!(scope::sum(&self.clerks[to]), self.all);
        assert_eq!(scope::sum(&self.clerks[from]), Sum::default());
        Parts { write, enter, leave }
    }

    /// How long a change of the station takes that moves nothing.
    fn rename(&self) -> Duration {
        let mut stations = scope::stations(&self.chief);
        let name = if stations[0].name.ends_with('.') { "the first" } else { "the first." };
        stations[0].name = name.to_owned();
        self.chief.commit(&mut stations[0]).unwrap();
        self.bench.sync(&self.chief).0
    }
}
