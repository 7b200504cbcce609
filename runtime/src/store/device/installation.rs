//! The file of an installation: the accounts that are known on it, and who is signed in.

use super::database::{points, transaction};
use super::disk::Disk;
use super::file;
use crate::store::schema::check_format;
use crate::store::{Sqlite, Statement, StoreError};
use crate::value::ObjectId;
use crate::wire::message::{AccountFacts, ReplicaProof};
use argon2::{Algorithm, Argon2, Params, Version};
use serde_bytes::ByteBuf;
use std::path::{Path, PathBuf};
use subtle::ConstantTimeEq;
use tidewater_model::{Name, Value};

/// What an installation's file is marked with: `TDWi`.
const APPLICATION: i64 = 0x5444_5769;
/// The format of the file.
const FORMAT: i64 = 1;

const TABLES: &str = "
CREATE TABLE _installation(name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE _account(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL, token TEXT,
    replica INTEGER NOT NULL, secret BLOB NOT NULL, salt BLOB NOT NULL, verifier BLOB NOT NULL,
    memory INTEGER NOT NULL, passes INTEGER NOT NULL
) STRICT;
";

/// What it costs to try a password against a stolen file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifierCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for VerifierCost {
    /// What OWASP recommends for argon2id.
    fn default() -> Self {
        Self { memory: 19 * 1024, passes: 2 }
    }
}

/// The installation's file, held by one process at a time.
pub struct Installation {
    file: Sqlite,
    disk: Disk,
}

/// An account that signed in on this installation with the server's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAccount {
    /// What the server said of it.
    pub facts: AccountFacts,
    /// The session, until it is signed out.
    pub token: Option<String>,
    /// The replica that its database file is.
    pub replica: ReplicaProof,
    verifier: Verifier,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Verifier {
    salt: Vec<u8>,
    hash: Vec<u8>,
    cost: VerifierCost,
}

impl Verifier {
    fn hash(password: &str, salt: &[u8], cost: VerifierCost) -> Result<Vec<u8>, StoreError> {
        let refused = |error: argon2::Error| StoreError::Refused { detail: error.to_string() };
        let params = Params::new(cost.memory, cost.passes, 1, Some(32)).map_err(refused)?;
        let mut hash = vec![0; 32];
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(password.as_bytes(), salt, &mut hash).map_err(refused)?;
        Ok(hash)
    }
}

impl KnownAccount {
    /// An account that just signed in with the server. `salt` is random.
    ///
    /// # Errors
    /// If the cost is out of bounds.
    pub fn new(
        facts: AccountFacts,
        token: String,
        replica: ReplicaProof,
        password: &str,
        salt: [u8; 16],
        cost: VerifierCost,
    ) -> Result<Self, StoreError> {
        let hash = Verifier::hash(password, &salt, cost)?;
        let verifier = Verifier { salt: salt.to_vec(), hash, cost };
        Ok(Self { facts, token: Some(token), replica, verifier })
    }

    /// Whether this is the password of the last sign-in with the server.
    #[must_use]
    pub fn verify(&self, password: &str) -> bool {
        let tried = Verifier::hash(password, &self.verifier.salt, self.verifier.cost);
        tried.is_ok_and(|hash| bool::from(hash.ct_eq(&self.verifier.hash)))
    }
}

impl Installation {
    /// Opens the file, making it if it is not there.
    ///
    /// # Errors
    /// If it is damaged, in use by another process, of another app or something else, or of another format.
    pub fn open(path: &Path, app: &str, disk: &Disk) -> Result<Self, StoreError> {
        let opened = Self { file: file::open(path, disk)?, disk: disk.clone() };
        opened.write(|| opened.prepare(app))?;
        Ok(opened)
    }

    /// Closes the file and opens it anew, if the disk failed under it.
    ///
    /// # Errors
    /// As [`Installation::open`]; everything answers the same then, until this succeeds.
    pub fn reopen(&mut self) -> Result<(), StoreError> {
        let Some(fault) = self.file.fault() else { return Ok(()) };
        self.file.open_again(fault, |path| file::open(path, &self.disk))
    }

    fn prepare(&self, app: &str) -> Result<(), StoreError> {
        let path = || self.file.path().display().to_string();
        let pragma = |name: &'static str| -> Result<i64, StoreError> {
            let rows = self.file.query(&Statement::new(name, []))?;
            Ok(rows.first().and_then(|row| row.first()).and_then(Value::integer).unwrap_or_default())
        };
        let (application, format) = (pragma("PRAGMA application_id")?, pragma("PRAGMA user_version")?);
        let foreign = |found: &str| StoreError::Foreign {
            path: path(),
            found: found.to_owned(),
            expected: format!("an installation of {app}"),
        };
        if application == 0 && format == 0 && pragma("SELECT count(*) FROM sqlite_schema")? == 0 {
            self.file.run(TABLES)?;
            self.file
                .run(&format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORMAT}"))?;
            return self.set("app", Value::from(app));
        }
        if application != APPLICATION {
            return Err(foreign("another program, or of one account"));
        }
        check_format(&path(), format, FORMAT)?;
        match self.get("app")? {
            Value::Text(known) if *known == *app => self.set("app", Value::from(app)),
            Value::Text(other) => Err(foreign(&format!("the app {other}"))),
            _ => Err(file::damaged(self.file.path(), "it does not say which app it belongs to")),
        }
    }

    fn write<T>(&self, work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        transaction(&self.file, &self.disk.stops, &points::INSTALL, work)
    }

    fn set(&self, name: &str, value: Value) -> Result<(), StoreError> {
        let sql = "INSERT INTO _installation(name, value) VALUES (?1, ?2) \
                   ON CONFLICT(name) DO UPDATE SET value = excluded.value";
        self.file.execute(&Statement::new(sql, [Value::from(name), value])).map(drop)
    }

    fn get(&self, name: &str) -> Result<Value, StoreError> {
        let statement =
            Statement::new("SELECT value FROM _installation WHERE name = ?1", [Value::from(name)]);
        let rows = self.file.query(&statement)?;
        Ok(rows.into_iter().flatten().next().unwrap_or_default())
    }

    /// The database file of an account.
    #[must_use]
    pub fn account_file(&self, account: ObjectId) -> PathBuf {
        file::account_file(self.file.path(), account)
    }

    /// The account that is signed in.
    ///
    /// # Errors
    /// What the database answers.
    pub fn current(&self) -> Result<Option<KnownAccount>, StoreError> {
        let Some(id) = self.get("current")?.integer() else { return Ok(None) };
        Ok(self.accounts("WHERE id = ?1", Value::Integer(id))?.pop())
    }

    /// The account of that name, if it signed in here before.
    ///
    /// # Errors
    /// What the database answers.
    pub fn known(&self, name: &str) -> Result<Option<KnownAccount>, StoreError> {
        Ok(self.accounts("WHERE name = ?1", Value::from(name))?.pop())
    }

    fn accounts(&self, filter: &str, parameter: Value) -> Result<Vec<KnownAccount>, StoreError> {
        let columns = "id, name, roles, token, replica, secret, salt, verifier, memory, passes";
        let sql = format!("SELECT {columns} FROM _account {filter} ORDER BY id");
        let rows = self.file.query(&Statement::new(sql, [parameter]))?;
        let read = |row: &Vec<Value>| read_account(row);
        let broken = || file::damaged(self.file.path(), "an account cannot be read");
        rows.iter().map(|row| read(row).ok_or_else(broken)).collect()
    }

    /// Stores an account and makes it the one that is signed in.
    ///
    /// # Errors
    /// What the database answers.
    pub fn sign_in(&self, account: &KnownAccount) -> Result<(), StoreError> {
        self.write(|| {
            // A name may move to another account on the server; here it belongs to the one seen last.
            let id = Value::Integer(account.facts.id.raw());
            let name = Value::from(account.facts.name.as_str());
            let other =
                Statement::new("DELETE FROM _account WHERE name = ?1 AND id <> ?2", [name, id.clone()]);
            self.file.execute(&other)?;
            self.store(account)?;
            self.set("current", id)
        })
    }

    /// Stores what changed about an account: its roles, its session.
    ///
    /// # Errors
    /// What the database answers.
    pub fn update(&self, account: &KnownAccount) -> Result<(), StoreError> {
        self.write(|| self.store(account))
    }

    /// Nobody is signed in any more. The account stays known, without its session.
    ///
    /// # Errors
    /// What the database answers.
    pub fn sign_out(&self) -> Result<(), StoreError> {
        self.write(|| {
            let current = self.get("current")?;
            self.file
                .execute(&Statement::new("UPDATE _account SET token = NULL WHERE id = ?1", [current]))?;
            self.set("current", Value::Empty)
        })
    }

    fn store(&self, account: &KnownAccount) -> Result<(), StoreError> {
        let sql = "INSERT OR REPLACE INTO _account\
                   (id, name, roles, token, replica, secret, salt, verifier, memory, passes) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        let roles = account.facts.roles.iter().map(|role| &**role).collect::<Vec<_>>().join(",");
        let values = [
            Value::Integer(account.facts.id.raw()),
            Value::from(account.facts.name.as_str()),
            Value::from(roles),
            account.token.as_deref().map_or(Value::Empty, Value::from),
            Value::Integer(account.replica.number.into()),
            Value::from(&account.replica.secret[..]),
            Value::from(account.verifier.salt.as_slice()),
            Value::from(account.verifier.hash.as_slice()),
            Value::Integer(account.verifier.cost.memory.into()),
            Value::Integer(account.verifier.cost.passes.into()),
        ];
        self.file.execute(&Statement::new(sql, values)).map(drop)
    }
}

/// What a verifier may cost at most, in KiB and passes: a file that was tampered with must not take all
/// memory or time.
const DEAREST: VerifierCost = VerifierCost { memory: 1024 * 1024, passes: 64 };

fn read_account(row: &[Value]) -> Option<KnownAccount> {
    let small = |value: &Value| value.integer().and_then(|number| u32::try_from(number).ok());
    let [id, name, roles, token, replica, secret, salt, hash, memory, passes] = row else { return None };
    let roles = roles.text()?.split(',').filter(|role| !role.is_empty()).map(Name::from).collect();
    let id = ObjectId::from_raw(id.integer()?)?;
    let cost = VerifierCost { memory: small(memory)?, passes: small(passes)? };
    if cost.memory > DEAREST.memory || cost.passes > DEAREST.passes {
        return None;
    }
    Some(KnownAccount {
        facts: AccountFacts { id, name: name.text()?.to_owned(), roles },
        token: token.text().map(str::to_owned),
        replica: ReplicaProof { number: small(replica)?, secret: ByteBuf::from(secret.binary()?) },
        verifier: Verifier { salt: salt.binary()?.to_vec(), hash: hash.binary()?.to_vec(), cost },
    })
}
