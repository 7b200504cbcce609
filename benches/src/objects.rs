//! A flow over a thousand stored objects: ours beside SQLite by hand.
//!
//! Both read the rows, decide about each, change two of its members, and store all of them in one
//! durable transaction. Absent: what the device does with it afterwards.

use crate::floor;
use crate::measure::{Line, alternate_costs, costs};
use crate::ours::{self, change_tasks, change_tasks_together};
use crate::rows::rows;
use rusqlite::{Connection, params};
use std::path::Path;

/// Stored objects.
const OBJECTS: usize = 1_000;

/// Ours over the floor: with a commit of each object and with one of all, beside a floor that notes what
/// is to be sent, as an app by hand would for its server, and beside one that does not.
pub fn compare(folder: &Path) -> Vec<Line> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let rows = rows(OBJECTS);
    let cases = [
        (false, true, "each committed"),
        (true, true, "committed together"),
        (true, false, "together, floor notes nothing"),
    ];
    let lines = cases.map(|(together, notes, how)| {
        let file = |side: &str| folder.join(format!("{side}-{together}-{notes}.db"));
        // The other cases changed what the server holds; every case begins with the same rows.
        let server = runtime.block_on(ours::server(&file("server"), rows.clone()));
        let client = runtime.block_on(ours::device(&file("device"), &server));
        runtime.block_on(client.sync()).unwrap();
        let mut connection = floor::open(&file("floor"));
        floor::insert(&mut connection, &rows);
        let ours = || {
            let run = || {
                if together { client.run(change_tasks_together, ()) } else { client.run(change_tasks, ()) }
            };
            let (time, changed) = costs(run);
            assert_eq!(changed.unwrap(), OBJECTS as i64);
            // Each run changes what the server knows; what it notes is not there yet.
            runtime.block_on(client.sync()).unwrap();
            time
        };
        let theirs = || {
            let (time, ()) = costs(|| change_by_hand(&mut connection, notes));
            connection.execute("DELETE FROM outbox", []).unwrap();
            // Ours emptied its log as it forgot what was sent: both begin each run with an empty one.
            floor::empty_log(&connection);
            time
        };
        let lines = alternate_costs(&format!("{OBJECTS} objects, {how}"), ("P9", 2.0), 21, ours, theirs);
        assert_eq!(ours::sum(&client), floor::sum(&connection));
        lines
    });
    lines.into_iter().flatten().collect()
}

/// What [`change_tasks`] does, as an engineer would write it for one table.
fn change_by_hand(connection: &mut Connection, notes: bool) {
    let transaction = connection.transaction().unwrap();
    {
        let mut rows = floor::select(&transaction, "WHERE priority > ?1", 0);
        let update = "UPDATE task SET description = ?2, done = ?3, priority = ?4 WHERE id = ?1";
        let mut update = transaction.prepare_cached(update).unwrap();
        let mut note = transaction.prepare_cached("INSERT OR REPLACE INTO outbox VALUES (?1, ?2)").unwrap();
        for row in &mut rows {
            let members;
            if row.priority % 2 == 1 {
                row.priority += 1;
                row.description = format!("{} (p{})", row.title, row.priority);
                members =
                    format!("{{\"priority\":{},\"description\":\"{}\"}}", row.priority, row.description);
            } else {
                row.priority -= 1;
                row.done = !row.done;
                members = format!("{{\"priority\":{},\"done\":{}}}", row.priority, row.done);
            }
            update.execute(params![row.id, row.description, row.done, row.priority]).unwrap();
            if notes {
                note.execute(params![row.id, members]).unwrap();
            }
        }
    }
    transaction.commit().unwrap();
}
