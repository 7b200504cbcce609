//! A flow over a thousand stored objects: ours beside SQLite by hand.
//!
//! Both read the rows, decide about each, change two of its members, and store all of them in one
//! durable transaction. Absent: what the device does with it afterwards.

use crate::floor;
use crate::measure::{Line, alternate, timed};
use crate::ours::{self, change_tasks};
use crate::rows::rows;
use rusqlite::{Connection, params};
use std::path::Path;

/// Stored objects.
const OBJECTS: usize = 1_000;

/// Ours over the floor, once beside a floor that notes what is to be sent, as an app by hand would for
/// its server, and once beside one that does not.
pub fn compare(folder: &Path) -> [Line; 2] {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let rows = rows(OBJECTS);
    let server = runtime.block_on(ours::server(&folder.join("server.db"), rows.clone()));
    [(true, "noted for sending"), (false, "only stored")].map(|(notes, how)| {
        let client = runtime.block_on(ours::device(&folder.join(format!("{notes}.db")), &server));
        runtime.block_on(client.sync()).unwrap();
        let mut connection = floor::open(&folder.join(format!("{notes}-floor.db")));
        floor::insert(&mut connection, &rows);
        let ours = || {
            let (time, changed) = timed(|| client.run(change_tasks, ()));
            assert_eq!(changed.unwrap(), OBJECTS as i64);
            // Each run changes what the server knows; what it notes is not there yet.
            runtime.block_on(client.sync()).unwrap();
            time
        };
        let theirs = || {
            let (time, ()) = timed(|| change_by_hand(&mut connection, notes));
            connection.execute("DELETE FROM outbox", []).unwrap();
            time
        };
        let line =
            alternate(format!("flow over {OBJECTS} objects, {how}"), Some(("P9", 2.0)), 21, ours, theirs);
        assert_eq!(ours::sum(&client), floor::sum(&connection));
        line
    })
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
