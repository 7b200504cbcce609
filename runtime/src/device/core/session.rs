//! Who is signed in: with the server's word, or without a connection against what it left here.

use super::{DeviceCore, Signed};
use crate::flow::{FlowError, FlowResult, StoreError};
use crate::store::device::{DeviceDatabase, Facts, History, KnownAccount, Loading, points, remove};
use crate::sync::device::{ChangeSet, Event};
use crate::sync::message::{AccountFacts, PROTOCOL, SignInAnswer, SignInRequest};
use crate::sync::transients::Transients;
use crate::typed::Me;
use std::collections::BTreeSet;
use tidewater_model::{Catalog, Name};

impl DeviceCore {
    /// The request for `POST /sign-in`, with the proof of the replica if the account was here before.
    ///
    /// # Errors
    /// What the database answers.
    pub fn sign_in_request(&self, name: &str, password: &str) -> FlowResult<SignInRequest> {
        Ok(SignInRequest {
            protocol: PROTOCOL,
            app: self.catalog.app().name.clone(),
            name: name.to_owned(),
            password: password.to_owned(),
            replica: self.installation.known(name)?.map(|known| known.replica),
        })
    }

    /// Takes the server's answer: opens the account's own database, and keeps what a later sign-in
    /// without a connection needs.
    ///
    /// # Errors
    /// If a file cannot be opened or written; [`FlowError::Forked`] if the database file holds unsent
    /// changes under another number than the server's.
    pub fn signed_in(&mut self, request: &SignInRequest, answer: SignInAnswer) -> FlowResult {
        let mut salt = [0; 16];
        self.environment.random(&mut salt);
        let known = KnownAccount::new(
            answer.account,
            answer.token,
            answer.replica,
            &request.password,
            salt,
            self.verifier,
        )?;
        self.leave();
        self.prepare_database(&known, answer.epoch)?;
        self.installation.sign_in(&known)?;
        self.enter(known, true)
    }

    /// Signs in without the server, against what the last sign-in with it left.
    ///
    /// # Errors
    /// [`FlowError::FirstSignInNeedsServer`], [`FlowError::WrongPassword`].
    pub fn sign_in_offline(&mut self, name: &str, password: &str) -> FlowResult {
        let known = self.installation.known(name)?;
        let known = known.ok_or_else(|| FlowError::FirstSignInNeedsServer { name: name.to_owned() })?;
        if !known.verify(password) {
            return Err(FlowError::WrongPassword);
        }
        self.leave();
        self.installation.sign_in(&known)?;
        self.enter(known, true)
    }

    /// Signs out. What was not sent stays in the account's database.
    ///
    /// # Errors
    /// If the installation cannot be written.
    pub fn sign_out(&mut self) -> FlowResult {
        self.installation.sign_out()?;
        self.leave();
        Ok(())
    }

    /// The session of the account that is signed in.
    #[must_use]
    pub fn token(&self) -> Option<String> {
        self.signed.as_ref().and_then(|signed| signed.known.token.clone())
    }

    /// Nobody is signed in any more, in memory.
    fn leave(&mut self) {
        self.give_up_sync();
        self.write_what_waits();
        self.entered = None;
        self.tell(Event::Left);
        if self.signed.take().is_some() {
            self.everything_changed();
        }
    }

    /// Makes the account the one whose objects this device shows.
    pub(super) fn enter(&mut self, known: KnownAccount, signs_in: bool) -> FlowResult {
        let path = self.installation.account_file(known.facts.id);
        let database = DeviceDatabase::open(&path, &self.catalog, &self.disk)?;
        let facts = Facts::load(&database)?;
        let me = me(&self.catalog, &known.facts);
        let history = History::load(&database)?;
        let (transients, uncommitted) = (Transients::default(), BTreeSet::new());
        self.signed = Some(Signed { known, me, database, facts, history, transients, uncommitted });
        self.entered = Some(signs_in);
        self.everything_changed();
        Ok(())
    }

    /// Opens the files anew under which the disk failed. What cannot be opened answers why, and the next use
    /// tries again.
    pub fn mend(&mut self) {
        let _ = self.installation.reopen();
        let Some(signed) = &mut self.signed else { return };
        match signed.reopen() {
            // A commit that failed may be there after all.
            Ok(true) => self.everything_changed(),
            Ok(false) => {}
            Err(error) => signed.database.close(error),
        }
    }

    fn everything_changed(&mut self) {
        let mut changes = ChangeSet::default();
        self.catalog.tables().for_each(|(entity, _)| changes.rows(entity));
        self.changed(&changes);
    }

    /// Brings the account's file and the number that the server knows it by together.
    fn prepare_database(&self, known: &KnownAccount, epoch: u64) -> FlowResult {
        let path = self.installation.account_file(known.facts.id);
        let number = known.replica.number;
        let mut database = DeviceDatabase::open(&path, &self.catalog, &self.disk)?;
        let mut facts = Facts::load(&database)?;
        if facts.now.replica == number {
            return Ok(());
        }
        if facts.now.replica != 0 {
            if !database.is_outbox_empty()? || database.set_aside_count()? > 0 {
                let detail = format!(
                    "the file {} is replica {} and holds unsent changes, but the server knows this device as \
                     replica {number}",
                    path.display(),
                    facts.now.replica
                );
                return Err(FlowError::Forked { detail });
            }
            drop(database);
            remove(&path, &*self.disk.files)?;
            database = DeviceDatabase::open(&path, &self.catalog, &self.disk)?;
            facts = Facts::load(&database)?;
        }
        remove(&Loading::path(&path), &*self.disk.files)?;
        facts.write(&database, &points::NOTE, |_, state| {
            state.replica = number;
            state.account = Some(known.facts.id);
            state.epoch = epoch;
            Ok(())
        })
    }

    /// Takes the roles that the server said.
    pub(super) fn take_roles(&mut self, roles: Vec<Name>) -> FlowResult {
        let Some(signed) = &mut self.signed else { return Ok(()) };
        if signed.known.facts.roles != roles {
            signed.known.facts.roles = roles;
            signed.me = me(&self.catalog, &signed.known.facts);
            self.installation.update(&signed.known)?;
        }
        Ok(())
    }
}

impl Signed {
    /// Opens the file anew if the disk failed under it, and reads what is known of it again; whether that was
    /// so. Ids that were given stay given: objects that have them are in hand.
    fn reopen(&mut self) -> Result<bool, StoreError> {
        if !self.database.reopen()? {
            return Ok(false);
        }
        let given = self.facts.now.last_count;
        self.facts = Facts::load(&self.database)?;
        self.facts.now.last_count = self.facts.now.last_count.max(given);
        Ok(true)
    }
}

fn me(catalog: &Catalog, account: &AccountFacts) -> Me {
    let roles = catalog.app().roles.iter().take(64).enumerate();
    let held = roles.filter(|(_, role)| account.roles.contains(&role.name));
    Me::new(account.id.into(), held.fold(0, |bits, (at, _)| bits | 1 << at))
}
