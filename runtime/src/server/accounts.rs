//! Accounts: who may sign in, with which password and which roles.
//!
//! What people see of an account, its id and name, is the built-in entity `Account`; the password's
//! hash and the roles stand beside it and never leave the server. Absent: other ways to prove who one
//! is than a password.

use super::password::{is_too_long, normalized};
use super::sessions::{self, SessionRights, TokenHash};
use super::throttle::Throttle;
use super::{PasswordCost, ServerError};
use crate::store::{ServerDatabase, ServerStore, Statement, StoreError, Transaction};
use crate::sync::IdLease;
use crate::sync::accept::{AcceptError, Caller, take_counter};
use crate::sync::message::{AccountFacts, PROTOCOL, SignInAnswer, SignInRequest};
use crate::sync::{Engine, Environment, Filing, Touched};
use crate::value::ObjectId;
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::sync::Arc;
use tidewater_model::{ACCOUNT, ACCOUNT_NAME, EntityIndex, Name, Value, limits};

/// An account that is to be made.
#[derive(Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// The name to sign in with, which people also see.
    pub name: String,
    /// The password.
    pub password: String,
    /// The roles.
    pub roles: Vec<Name>,
}

/// The entity of accounts is the first of every catalog.
pub(super) const ENTITY: EntityIndex = EntityIndex(0);

/// The accounts of a server's database, and the door to it.
pub struct Accounts {
    engine: Arc<Engine>,
    store: Arc<dyn ServerStore>,
    database: ServerDatabase,
    environment: Arc<dyn Environment>,
    cost: PasswordCost,
    throttle: Throttle,
}

/// A session that was found: who asks, and what a download asks again at each page.
pub struct Authenticated {
    /// Who asks.
    pub caller: Caller,
    token: TokenHash,
}

/// What is known of an account before its password was looked at.
struct Credential {
    account: ObjectId,
    hash: String,
    roles: Vec<Name>,
}

impl Accounts {
    /// The accounts of a database that was opened.
    #[must_use]
    pub fn new(
        engine: Arc<Engine>,
        store: Arc<dyn ServerStore>,
        database: ServerDatabase,
        environment: Arc<dyn Environment>,
        cost: PasswordCost,
    ) -> Self {
        Self { engine, store, database, environment, cost, throttle: Throttle::default() }
    }

    /// Signs in: checks the password, issues or recognizes the replica, and begins a session.
    ///
    /// # Errors
    /// See [`ServerError`]. A wrong name and a wrong password give the same answer after the same time.
    pub async fn sign_in(&self, request: &SignInRequest, from: IpAddr) -> Result<SignInAnswer, ServerError> {
        self.check_fit(request)?;
        if is_too_long(&request.name) || is_too_long(&request.password) {
            return Err(ServerError::Malformed {
                detail: format!("a name or password has more than {} characters", limits::CREDENTIAL_LENGTH),
            });
        }
        let name = normalized(&request.name);
        let admitted = self.throttle.admit(&name, from, self.environment.now());
        let admitted = admitted.map_err(|seconds| ServerError::TooManyRequests { seconds })?;
        let credential = credential(&mut *self.store.read().await?, &name).await?;
        let hash = credential.as_ref().map(|credential| &*credential.hash);
        let fits = self.cost.verify(&request.password, hash)?;
        let Some(credential) = credential.filter(|_| fits) else {
            return Err(ServerError::WrongCredentials);
        };
        self.throttle.forgive(admitted);
        self.begin_session(name, &credential, request).await
    }

    fn check_fit(&self, request: &SignInRequest) -> Result<(), ServerError> {
        if request.protocol != PROTOCOL {
            return Err(ServerError::protocol(request.protocol));
        }
        let serves = &self.engine.catalog.app().name;
        if request.app == *serves {
            return Ok(());
        }
        Err(ServerError::WrongApp { serves: serves.to_string(), asked: request.app.to_string() })
    }

    async fn begin_session(
        &self,
        name: String,
        checked: &Credential,
        request: &SignInRequest,
    ) -> Result<SignInAnswer, ServerError> {
        let environment = &*self.environment;
        let mut transaction = self.store.write().await?;
        count(&mut *transaction, &self.database).await?;
        // Checking a password takes long enough for another one to be set meanwhile, which ends sessions:
        // none may begin with the old one after that.
        let credential = credential(&mut *transaction, &name).await?;
        let is_same = |now: &Credential| (now.account, &now.hash) == (checked.account, &checked.hash);
        let Credential { account, roles, .. } =
            credential.filter(is_same).ok_or(ServerError::WrongCredentials)?;
        let proof = request.replica.as_ref();
        let replica = sessions::replica(&mut *transaction, environment, account, proof).await?;
        let replica = replica.ok_or(ServerError::UnknownReplica)?;
        let token = sessions::begin(&mut *transaction, environment, account, replica.number).await?;
        transaction.commit().await?;
        let account = AccountFacts { id: account, name, roles };
        Ok(SignInAnswer { token, account, replica, epoch: self.database.epoch })
    }

    /// The session of a token.
    ///
    /// # Errors
    /// [`ServerError::SessionExpired`] if there is none, or it is over, or it was revoked.
    pub async fn authenticate(&self, token: &str) -> Result<Authenticated, ServerError> {
        let token = TokenHash::of(token);
        let now = self.environment.now();
        let mut transaction = self.store.read().await?;
        let session = sessions::find(&mut *transaction, &self.engine.catalog, token, now).await?;
        drop(transaction);
        let session = session.ok_or(ServerError::SessionExpired)?;
        if session.is_stale {
            let mut transaction = self.store.write().await?;
            sessions::note_use(&mut *transaction, token, now).await?;
            transaction.commit().await?;
        }
        Ok(Authenticated { caller: session.caller, token })
    }

    /// Who the session belongs to, for each page of a download anew.
    pub(super) fn rights<'a>(&'a self, session: &Authenticated) -> SessionRights<'a> {
        let (catalog, environment) = (&*self.engine.catalog, &*self.environment);
        SessionRights { catalog, environment, token: session.token }
    }

    /// Ends the session of a token. Whether there was one is not told.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn sign_out(&self, token: &str) -> Result<(), ServerError> {
        let token = TokenHash::of(token);
        let now = self.environment.now();
        // Anybody can send tokens that are none; only who has a session makes the writers wait.
        let known = sessions::find(&mut *self.store.read().await?, &self.engine.catalog, token, now).await?;
        if known.is_none() {
            return Ok(());
        }
        let mut transaction = self.store.write().await?;
        sessions::end(&mut *transaction, token).await?;
        Ok(transaction.commit().await?)
    }

    /// Makes an account.
    ///
    /// # Errors
    /// If there is one of that name, or a name, password or role that cannot be.
    pub async fn add(&self, new: &NewAccount) -> crate::Result<ObjectId> {
        let prepared = self.prepare(new)?;
        let (mut transaction, seq) = self.begin().await?;
        let mut ids = IdLease::open(&mut *transaction).await?;
        let id = ids.take().ok_or_else(|| problem(new, "the database has no ids left"))?;
        ids.close(&mut *transaction).await?;
        let mut filing = Filing::new();
        filing.touch(&mut *transaction, &self.engine, &[Touched::created(ENTITY, id)]).await?;
        insert(&mut *transaction, id, &prepared).await?;
        filing.finish(&mut *transaction, &self.engine, seq).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// Whether there is an account of that name.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn has(&self, name: &str) -> crate::Result<bool> {
        let found = credential(&mut *self.store.read().await?, &normalized(name)).await?;
        Ok(found.is_some())
    }

    /// Whether there is no account at all, so that nobody can sign in.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn is_empty(&self) -> crate::Result<bool> {
        let any = Statement::new("SELECT 1 FROM \"_credential\" LIMIT 1", []);
        Ok(self.store.read().await?.query(&any).await?.is_empty())
    }

    /// Gives an account other roles. They count from its next request; what it may not read any more
    /// leaves its devices then.
    ///
    /// # Errors
    /// If there is no such account or role.
    pub async fn set_roles(&self, name: &str, roles: &[Name]) -> crate::Result<()> {
        self.check_roles(name, roles)?;
        let (mut transaction, _) = self.begin().await?;
        let account = existing(&mut *transaction, name).await?;
        let sql = "DELETE FROM \"_account_role\" WHERE \"account\" = ?1";
        transaction.execute(&Statement::new(sql, [Value::Integer(account.raw())])).await?;
        insert_roles(&mut *transaction, account, roles).await?;
        Ok(transaction.commit().await?)
    }

    /// Gives an account another password, and ends its sessions.
    ///
    /// # Errors
    /// If there is no such account, or the password cannot be.
    pub async fn set_password(&self, name: &str, password: &str) -> crate::Result<()> {
        let new = NewAccount { name: name.to_owned(), password: password.to_owned(), roles: Vec::new() };
        let prepared = self.prepare(&new)?;
        let (mut transaction, _) = self.begin().await?;
        let account = existing(&mut *transaction, name).await?;
        let sql = "UPDATE \"_credential\" SET \"hash\" = ?2 WHERE \"account\" = ?1";
        let parameters = [Value::Integer(account.raw()), Value::from(&*prepared.hash)];
        transaction.execute(&Statement::new(sql, parameters)).await?;
        sessions::end_all(&mut *transaction, account).await?;
        Ok(transaction.commit().await?)
    }

    /// Ends every session of an account; its devices keep what they have not sent.
    ///
    /// # Errors
    /// If there is no such account.
    pub async fn revoke(&self, name: &str) -> crate::Result<()> {
        let mut transaction = self.store.write().await?;
        let account = existing(&mut *transaction, name).await?;
        sessions::end_all(&mut *transaction, account).await?;
        Ok(transaction.commit().await?)
    }

    /// Begins to write with the number of the commit. The counter comes first (SYNC R7).
    async fn begin(&self) -> Result<(Box<dyn Transaction>, u64), StoreError> {
        let mut transaction = self.store.write().await?;
        let seq = count(&mut *transaction, &self.database).await?;
        Ok((transaction, seq))
    }

    /// What can be refused before anything is written, and the dear hash before the writer is held.
    pub(super) fn prepare(&self, new: &NewAccount) -> crate::Result<PreparedAccount> {
        self.check_roles(&new.name, &new.roles)?;
        let name = normalized(&new.name);
        if name.trim() != name || name.is_empty() || name.chars().any(char::is_control) {
            return Err(problem(new, "give it a name without spaces around it"));
        }
        if is_too_long(&name) || is_too_long(&new.password) {
            return Err(problem(new, "a name or password has at most 256 characters"));
        }
        if new.password.is_empty() {
            return Err(problem(new, "give it a password"));
        }
        let hash = self.cost.hash(&new.password, &*self.environment);
        let hash = hash.map_err(|error| problem(new, &error.to_string()))?;
        Ok(PreparedAccount { name, hash, roles: new.roles.clone() })
    }

    fn check_roles(&self, name: &str, roles: &[Name]) -> crate::Result<()> {
        let known = |role: &&Name| self.engine.catalog.app().roles.iter().any(|known| known.name == **role);
        match roles.iter().find(|role| !known(role)) {
            None => Ok(()),
            Some(unknown) => Err(crate::Error::Account {
                name: name.to_owned(),
                problem: format!("the app has no role `{unknown}`"),
            }),
        }
    }
}

/// An account that can be written.
pub(super) struct PreparedAccount {
    pub(super) name: String,
    hash: String,
    roles: Vec<Name>,
}

/// Takes the counter's row and gives the number of the commit. Who administers a database that another
/// process moved to another model is told so like any other refusal.
pub(super) async fn count(
    transaction: &mut dyn Transaction,
    database: &ServerDatabase,
) -> Result<u64, StoreError> {
    take_counter(transaction, database).await.map_err(|error| match error {
        AcceptError::Store(error) => error,
        other => StoreError::Refused { detail: other.to_string() },
    })
}

/// Writes an account whose id is new. The name must be free.
pub(super) async fn insert(
    transaction: &mut dyn Transaction,
    id: ObjectId,
    account: &PreparedAccount,
) -> crate::Result<()> {
    if credential(transaction, &account.name).await?.is_some() {
        return Err(crate::Error::Account {
            name: account.name.clone(),
            problem: "there is one of this name; choose another".to_owned(),
        });
    }
    let number = Value::Integer(id.raw());
    let name = Value::from(&*account.name);
    let row = vec![number.clone(), name.clone()];
    transaction.insert(ACCOUNT, &["id", ACCOUNT_NAME], &[row]).await?;
    let row = vec![number, name, Value::from(&*account.hash)];
    transaction.insert("_credential", &["account", "name", "hash"], &[row]).await?;
    Ok(insert_roles(transaction, id, &account.roles).await?)
}

async fn insert_roles(
    transaction: &mut dyn Transaction,
    account: ObjectId,
    roles: &[Name],
) -> Result<(), StoreError> {
    let roles: BTreeSet<&Name> = roles.iter().collect();
    let row = |role: &Name| vec![Value::Integer(account.raw()), Value::from(&**role)];
    let rows: Vec<_> = roles.into_iter().map(row).collect();
    transaction.insert("_account_role", &["account", "role"], &rows).await
}

async fn credential(transaction: &mut dyn Transaction, name: &str) -> Result<Option<Credential>, StoreError> {
    let sql = "SELECT c.\"account\", c.\"hash\", r.\"role\" FROM \"_credential\" c \
               LEFT JOIN \"_account_role\" r ON r.\"account\" = c.\"account\" WHERE c.\"name\" = ?1";
    let rows = transaction.query(&Statement::new(sql, [Value::from(name)])).await?;
    let known = rows.first().and_then(|row| row[0].integer().and_then(ObjectId::from_raw).zip(row[1].text()));
    let roles = rows.iter().filter_map(|row| row[2].text()).map(Name::from).collect();
    Ok(known.map(|(account, hash)| Credential { account, hash: hash.to_owned(), roles }))
}

async fn existing(transaction: &mut dyn Transaction, name: &str) -> crate::Result<ObjectId> {
    let found = credential(transaction, &normalized(name)).await?;
    found.map(|credential| credential.account).ok_or_else(|| crate::Error::Account {
        name: name.to_owned(),
        problem: "there is no account of this name".to_owned(),
    })
}

fn problem(new: &NewAccount, problem: &str) -> crate::Error {
    crate::Error::Account { name: new.name.clone(), problem: problem.to_owned() }
}
