//! What is lied to: a server in one of two forms, and a look into its database.

use super::app::Rounds;
use super::app::{Role, Shop, Visit};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tidewater::SystemEnvironment;
use tidewater::server::Seeder;
use tidewater::store::Dialect;
use tidewater::sync::{Engine, Environment};
use tidewater::traits::App;
use tidewater::value::{DateTime, ObjectId, Ref};
use tidewater::wire::message::{Frame, Problem, SignInAnswer};
use tidewater_model::{Catalog, SYNCHRONIZATION_ERROR};

/// A server that answers bytes, whatever they are.
pub trait Target {
    /// `POST /sign-in`.
    fn sign_in(&self, body: &[u8]) -> Result<SignInAnswer, Problem>;
    /// `POST /sync`.
    fn sync(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem>;
    /// `POST /call`.
    fn call(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem>;
    /// `POST /online`.
    fn online(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem>;
    /// `POST /sign-out`.
    fn sign_out(&self, token: &str);
    /// Gives an account other roles.
    fn set_roles(&self, name: &str, roles: &[&str]);
    /// Ends the sessions of an account.
    fn revoke(&self, name: &str);
    /// Gives an account another password.
    fn set_password(&self, name: &str, password: &str);
    /// Forgets what is too old.
    fn keep_short(&self);
    /// The world around it.
    fn world(&self) -> &World;
}

/// A folder with a database, a clock, and the ids of what is in it.
pub struct World {
    pub clock: Arc<Clock>,
    folder: TempDir,
    ids: Arc<Mutex<Option<Ids>>>,
}

/// What every test finds in the database.
#[derive(Clone, Copy, Debug)]
pub struct Ids {
    pub annas_shop: ObjectId,
    pub bens_shop: ObjectId,
    pub annas_visit: ObjectId,
    pub bens_visit: ObjectId,
}

/// The password of every account.
pub const PASSWORD: &str = "lighthouse keeper";
/// What no rep may ever receive.
pub const CANARY: &str = "canary: the margin is 31 percent";

/// Real randomness, and a clock that stands until it is moved.
pub struct Clock(AtomicI64);

impl Clock {
    pub fn advance(&self, milliseconds: i64) {
        self.0.fetch_add(milliseconds, Ordering::Relaxed);
    }
}

impl Environment for Clock {
    fn now(&self) -> DateTime {
        DateTime::from_milliseconds(self.0.load(Ordering::Relaxed)).unwrap()
    }
    fn random(&self, bytes: &mut [u8]) {
        SystemEnvironment.random(bytes);
    }
}

impl World {
    pub fn new() -> Self {
        let clock = Arc::new(Clock(AtomicI64::new(1_790_000_000_000)));
        Self { clock, folder: TempDir::new().unwrap(), ids: Arc::default() }
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("server.db")
    }

    pub fn ids(&self) -> Ids {
        self.ids.lock().unwrap().unwrap()
    }

    /// Two reps with a shop and a visit each, and a manager.
    pub fn seed(&self) -> impl FnOnce(&mut Seeder<Rounds>) + Send + use<> {
        let ids = self.ids.clone();
        move |seeder| {
            seeder.account("mara", PASSWORD, [Role::Manager]);
            let [anna, ben] = ["anna", "ben"].map(|name| seeder.account(name, PASSWORD, [Role::Rep]));
            let mut shop = |name: &str, rep| {
                let (name, secret) = (name.to_owned(), CANARY.to_owned());
                seeder.create(Shop { name, phone: "0117 496 0001".to_owned(), secret, rep: Some(rep) })
            };
            let (annas_shop, bens_shop) = (shop("Copper Kettle", anna), shop("Dry Dock", ben));
            let mut visit = |shop| {
                seeder.create(Visit { shop, rating: 3, text: "Tasting".to_owned(), ..Visit::default() })
            };
            let (annas_visit, bens_visit) = (visit(annas_shop), visit(bens_shop));
            *ids.lock().unwrap() = Some(Ids {
                annas_shop: object(annas_shop),
                bens_shop: object(bens_shop),
                annas_visit: object(annas_visit),
                bens_visit: object(bens_visit),
            });
        }
    }

    /// Every row of every table, but for the record of who asked.
    pub fn everything(&self) -> Dump {
        dump(&self.database(), |table| table != "_served")
    }

    /// The rows of the app, what others learn of them, and the numbers that were given out; without
    /// the record of what was decided about each batch, and of what its sender was told.
    pub fn data(&self) -> Dump {
        let data = ["_change", "_history", "_auto_number"];
        let is_data = |table: &str| !table.starts_with('_') && table != SYNCHRONIZATION_ERROR;
        let mut data = dump(&self.database(), |table| is_data(table) || data.contains(&table));
        let engine = Engine::new(Arc::new(Catalog::new(Rounds::model()).unwrap()), &Dialect::SQLITE);
        for (entity, _) in engine.catalog.entities() {
            let told = format!("{:?} |", ValueRef::Integer(engine.by_upload(entity)));
            data.entry("_change".to_owned()).or_default().retain(|change| !change.starts_with(&told));
        }
        data
    }
}

impl World {
    /// How many copies of rejected changes are kept.
    pub fn rejections(&self) -> usize {
        dump(&self.database(), |table| table == SYNCHRONIZATION_ERROR).values().map(Vec::len).sum()
    }
}

fn object<T>(reference: Ref<T>) -> ObjectId {
    reference.id().unwrap().object()
}

/// The rows of tables, as text.
pub type Dump = BTreeMap<String, Vec<String>>;

fn dump(path: &Path, wanted: impl Fn(&str) -> bool) -> Dump {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
    names.filter(|name| wanted(name)).map(|name| (name.clone(), rows(&connection, &name))).collect()
}

fn rows(connection: &Connection, table: &str) -> Vec<String> {
    let mut select = connection.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
    let width = select.column_count();
    let mut found = Vec::new();
    let mut rows = select.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let value = |column| match row.get_ref(column).unwrap() {
            ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
            other => format!("{other:?}"),
        };
        found.push((0..width).map(value).collect::<Vec<_>>().join(" | "));
    }
    found.sort();
    found
}
