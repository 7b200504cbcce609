//! The floor: axum, rusqlite and reqwest, written by hand for one table.

use crate::rows::{Row, Sum};
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as Part, State};
use axum::routing::{get, post};
use rusqlite::{Connection, params};
use std::path::Path;
use std::sync::{Arc, Mutex};

const COLUMNS: &str = "id INTEGER PRIMARY KEY, title TEXT, description TEXT, assignee TEXT, done INTEGER, \
                       priority INTEGER, estimate TEXT, due INTEGER";
const PUT: &str = "INSERT OR REPLACE INTO task VALUES (?1,?2,?3,?4,?5,?6,?7,?8)";
const SELECT: &str = "SELECT id,title,description,assignee,done,priority,estimate,due FROM task";

/// A file as the floor opens it: the same durability as ours.
#[must_use]
pub fn open(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").unwrap();
    connection
        .execute_batch(&format!(
            "CREATE TABLE IF NOT EXISTS task ({COLUMNS}); \
             CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, members TEXT);"
        ))
        .unwrap();
    connection
}

/// Writes the log back into the file, and leaves none.
pub fn empty_log(connection: &Connection) {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

/// Inserts JSON rows into an empty file in one transaction, decoding as it goes.
pub fn decode_and_insert(connection: &mut Connection, json: &[u8]) {
    let transaction = connection.transaction().unwrap();
    {
        let mut put = transaction.prepare_cached(PUT).unwrap();
        for row in serde_json::from_slice::<Vec<Borrowed<'_>>>(json).unwrap() {
            let Borrowed { id, title, description, assignee, done, priority, estimate, due } = row;
            put.execute(params![id, title, description, assignee, done, priority, estimate, due]).unwrap();
        }
    }
    transaction.commit().unwrap();
}

#[derive(serde::Deserialize)]
struct Borrowed<'a> {
    id: i64,
    title: &'a str,
    description: &'a str,
    assignee: &'a str,
    done: bool,
    priority: i32,
    estimate: &'a str,
    due: i64,
}

/// Inserts rows in one transaction.
pub fn insert(connection: &mut Connection, rows: &[Row]) {
    let transaction = connection.transaction().unwrap();
    {
        let mut put = transaction.prepare_cached(PUT).unwrap();
        for row in rows {
            let Row { id, title, description, assignee, done, priority, estimate, due } = row;
            put.execute(params![id, title, description, assignee, done, priority, estimate, due]).unwrap();
        }
    }
    transaction.commit().unwrap();
}

/// The rows of a query.
pub fn select(connection: &Connection, rest: &str, parameter: i64) -> Vec<Row> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} {rest}")).unwrap();
    let row = |row: &rusqlite::Row<'_>| {
        Ok(Row {
            id: row.get(0)?,
            title: row.get(1)?,
            description: row.get(2)?,
            assignee: row.get(3)?,
            done: row.get(4)?,
            priority: row.get(5)?,
            estimate: row.get(6)?,
            due: row.get(7)?,
        })
    };
    statement.query_map([parameter], row).unwrap().map(Result::unwrap).collect()
}

/// What a file holds.
#[must_use]
pub fn sum(connection: &Connection) -> Sum {
    Sum::of_rows(&select(connection, "WHERE id > ?1", 0))
}

/// A change on the device: the row and what is to be sent, in one durable commit.
pub fn commit_locally(connection: &mut Connection, id: i64, priority: i32) {
    let transaction = connection.transaction().unwrap();
    transaction
        .prepare_cached("UPDATE task SET priority = ?2 WHERE id = ?1")
        .unwrap()
        .execute(params![id, priority])
        .unwrap();
    let members = format!("{{\"priority\":{priority}}}");
    transaction
        .prepare_cached("INSERT OR REPLACE INTO outbox VALUES (?1, ?2)")
        .unwrap()
        .execute(params![id, members])
        .unwrap();
    transaction.commit().unwrap();
}

/// What the server shares between requests.
struct Shared {
    connection: Mutex<Connection>,
    /// The log of changed ids, in order.
    changes: Mutex<Vec<i64>>,
}

/// A server on loopback.
pub struct Server {
    /// Where it listens.
    pub url: String,
    shared: Arc<Shared>,
}

impl Server {
    /// Starts it on a file of its own.
    pub async fn start(path: &Path) -> Self {
        let shared = Arc::new(Shared { connection: Mutex::new(open(path)), changes: Mutex::default() });
        let app = axum::Router::new()
            .route("/all", get(all))
            .route("/push", post(push))
            .route("/changes/{since}", get(changes))
            .route("/small", get(|| async { "{\"ok\":true}" }))
            .layer(DefaultBodyLimit::disable())
            .with_state(shared.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        use axum::serve::ListenerExt;
        let listener = listener.tap_io(|stream| drop(stream.set_nodelay(true)));
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { url, shared }
    }

    /// Changes rows on the server.
    pub fn change(&self, ids: &[i64]) {
        let mut connection = self.shared.connection.lock().unwrap();
        let transaction = connection.transaction().unwrap();
        for id in ids {
            transaction.execute("UPDATE task SET priority = priority + 1 WHERE id = ?1", [id]).unwrap();
        }
        transaction.commit().unwrap();
        self.shared.changes.lock().unwrap().extend(ids);
    }

    /// Puts rows into the server's file.
    pub fn fill(&self, rows: &[Row]) {
        insert(&mut self.shared.connection.lock().unwrap(), rows);
    }

    /// What the server holds.
    #[must_use]
    pub fn sum(&self) -> Sum {
        sum(&self.shared.connection.lock().unwrap())
    }
}

async fn push(State(shared): State<Arc<Shared>>, body: Bytes) -> Vec<u8> {
    let work = move || {
        let rows: Vec<Row> = serde_json::from_slice(&body).unwrap();
        insert(&mut shared.connection.lock().unwrap(), &rows);
        let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
        shared.changes.lock().unwrap().extend(&ids);
        serde_json::to_vec(&ids).unwrap()
    };
    tokio::task::spawn_blocking(work).await.unwrap()
}

async fn all(State(shared): State<Arc<Shared>>) -> Vec<u8> {
    let work = move || {
        let rows = select(&shared.connection.lock().unwrap(), "WHERE id > ?1", 0);
        serde_json::to_vec(&rows).unwrap()
    };
    tokio::task::spawn_blocking(work).await.unwrap()
}

async fn changes(State(shared): State<Arc<Shared>>, Part(since): Part<usize>) -> Vec<u8> {
    let ids = shared.changes.lock().unwrap()[since..].to_vec();
    let connection = shared.connection.lock().unwrap();
    let rows: Vec<Row> = ids.iter().flat_map(|id| select(&connection, "WHERE id = ?1", *id)).collect();
    serde_json::to_vec(&rows).unwrap()
}

/// A device of the floor.
pub struct Device {
    http: reqwest::Client,
    url: String,
    /// Its file.
    pub connection: Connection,
    seen: usize,
}

impl Device {
    /// A device with an empty file.
    #[must_use]
    pub fn new(path: &Path, server: &Server) -> Self {
        // Both sides of the measurement find the same provider of TLS, which none of them uses here.
        drop(rustls::crypto::ring::default_provider().install_default());
        let http = reqwest::Client::builder().no_proxy().tcp_nodelay(true).build().unwrap();
        Self { http, url: server.url.clone(), connection: open(path), seen: 0 }
    }

    /// Sends every changed row and clears the outbox.
    pub async fn push(&mut self) -> usize {
        let rows = select(&self.connection, "WHERE id IN (SELECT id FROM outbox) AND id > ?1", 0);
        let body = serde_json::to_vec(&rows).unwrap();
        let answer = self.http.post(format!("{}/push", self.url)).body(body).send().await.unwrap();
        let acknowledged: Vec<i64> = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        let transaction = self.connection.transaction().unwrap();
        {
            let mut clear = transaction.prepare_cached("DELETE FROM outbox WHERE id = ?1").unwrap();
            for id in &acknowledged {
                clear.execute([id]).unwrap();
            }
        }
        transaction.commit().unwrap();
        acknowledged.len()
    }

    /// Fetches every row into the empty file.
    pub async fn pull_everything(&mut self) {
        let answer = self.http.get(format!("{}/all", self.url)).send().await.unwrap();
        decode_and_insert(&mut self.connection, &answer.bytes().await.unwrap());
    }

    /// Fetches what changed since the last time.
    pub async fn pull(&mut self) -> usize {
        let url = format!("{}/changes/{}", self.url, self.seen);
        let rows = self.http.get(url).send().await.unwrap().bytes().await.unwrap();
        let rows: Vec<Row> = serde_json::from_slice(&rows).unwrap();
        insert(&mut self.connection, &rows);
        self.seen += rows.len();
        rows.len()
    }

    /// The smallest request there is.
    pub async fn ping(&self) {
        let url = format!("{}/small", self.url);
        self.http.get(url).send().await.unwrap().bytes().await.unwrap();
    }
}
