//! `cargo run --release` here: cold pulls of ours beside those of WatermelonDB and PouchDB, in turn.
//!
//! The peers run in node, each with a server and a client process of its own, on the same rows. Install
//! them first: `npm install --no-package-lock` in `node/`. A peer that is not installed is left out, and
//! the table says so.

use benches::measure::{Line, alternate, table, timed};
use benches::ours;
use benches::rows::{Row, Sum, rows};
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// Rows of a pull, unless an argument says how many.
const ROWS: usize = 50_000;
/// The peers, each with the figure that its pull over ours is to reach.
const PEERS: [(&str, f64); 2] = [("watermelon", 4.0), ("pouch", 50.0)];

fn main() {
    let count = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(ROWS);
    let rows = rows(count);
    let folder = tempfile::tempdir().expect("a folder for the databases");
    let json = folder.path().join("rows.json");
    std::fs::write(&json, serde_json::to_vec(&rows).expect("rows are JSON")).expect("room for the rows");
    let mut lines = Vec::new();
    for (name, must) in PEERS {
        match Peer::start(name, &json, folder.path()) {
            Some(peer) => lines.push(compare(peer, &rows, folder.path(), must)),
            None => println!("{name}: not installed; run `npm install --no-package-lock` in node/"),
        }
    }
    println!("\nThe peer over ours; P2 is reached where the ratio is greater.\n{}", table(&lines));
}

/// The peer stands in the column of ours, so that the ratio is the peer's time over ours.
fn compare(mut peer: Peer, rows: &[Row], folder: &Path, must: f64) -> Line {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("threads");
    let file = |number: usize| folder.join(format!("{}-{number}.db", peer_name(&peer.name)));
    let server = runtime.block_on(ours::server(&file(0), rows.to_vec()));
    let expected = Sum::of_rows(rows);
    let mut number = 0;
    let names: Vec<PathBuf> = (1..=8).map(file).collect();
    let ours = || {
        let client = runtime.block_on(ours::device(&names[number], &server));
        number += 1;
        let (time, report) = timed(|| runtime.block_on(client.sync()));
        report.expect("a synchronize");
        assert_eq!(ours::sum(&client), expected);
        time
    };
    let title = format!("cold pull of {}: {} / ours", rows.len(), peer.name);
    alternate(title, Some(("P2", must)), 5, || peer.pull(), ours)
}

fn peer_name(name: &str) -> String {
    name.replace(' ', "-")
}

/// A peer in node, which pulls once for every line that it reads.
struct Peer {
    name: String,
    process: Child,
    orders: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Peer {
    /// Starts a peer; nothing if it is not installed.
    fn start(name: &str, rows: &Path, folder: &Path) -> Option<Self> {
        let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("node");
        let mut command = Command::new("node");
        command.arg(format!("{name}.mjs")).arg(rows).arg(folder).current_dir(scripts);
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
        let orders = process.stdin.take()?;
        let mut answers = BufReader::new(process.stdout.take()?).lines();
        let ready = answers.next()?.ok()?;
        Some(Self { name: ready, process, orders, answers })
    }

    /// One cold pull into an empty database; the peer measures and checks it itself.
    fn pull(&mut self) -> Duration {
        writeln!(self.orders, "pull").expect("the peer is there");
        let answer = self.answers.next().expect("an answer of the peer").expect("text");
        Duration::from_secs_f64(answer.parse::<f64>().expect("milliseconds") / 1_000.0)
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
