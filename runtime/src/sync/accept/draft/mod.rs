//! What a microflow does, until its end writes it (SYNC R8).
//!
//! A draft reads one snapshot, opened at the first look at the data, and keeps what is written beside it,
//! so that its own later reads see it. Rights are judged as they stand in the draft: an id opens nothing
//! that the caller may not read, unless the microflow asked for the rights of the system. What is written
//! is judged at the end, where every upload is: see `conclude`. Absent: types, the microflow itself, and
//! what is outside.

mod candidates;
mod look;
mod lost;
mod note;

pub use candidates::TOO_WIDE;

use super::prefetch::Paths;
use super::world::{Key, Values};
use crate::flow::{FlowError, FlowResult};
use crate::rule::{Access, Judge};
use crate::store::sql::Compiler;
use crate::store::{ServerStore, StoreError, Transaction};
use crate::sync::transients::Transients;
use crate::sync::{Engine, Environment, account_rights};
use crate::typed::Me;
use crate::value::{Carried, DateTime, Parcel};
use crate::wire::message::Base;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tidewater_model::{MemberIndex, Name, Value, limits};

/// How long a microflow may take from its first look at the data, its writing included.
pub const MICROFLOW_MILLISECONDS: i64 = 10_000;
/// How many changes of objects a microflow may make: as many as are written in time.
const CHANGES: usize = 20_000;

/// What a microflow did so far, over the data as it first saw them.
pub struct Draft {
    engine: Arc<Engine>,
    store: Arc<dyn ServerStore>,
    environment: Arc<dyn Environment>,
    paths: Arc<Vec<Paths>>,
    pub(super) me: Me,
    roles: Vec<Name>,
    pub(super) snapshot: Option<Box<dyn Transaction>>,
    pub(super) begun: Option<DateTime>,
    /// The rows that differ from the snapshot, as the microflow made them; nothing for those that are gone.
    rows: BTreeMap<Key, Option<Values>>,
    /// The rows that are written and were there before: as the snapshot has them, and what the microflow
    /// could not read of them.
    pub(super) seen: BTreeMap<Key, (Values, u64)>,
    /// The rows that only lost references to deleted ones, as the snapshot has them: they count as seen once
    /// the microflow writes them itself.
    emptied: BTreeMap<Key, Values>,
    pub(super) changes: Vec<DraftChange>,
    pub(super) sent: BTreeSet<Key>,
    /// The transient objects that came with the call, or that the microflow committed.
    transients: Transients,
    /// How often references to them may still be followed.
    steps: usize,
    /// With whose rights the present activity looks and writes.
    judge: Judge,
    /// How many rows one query may look at.
    most_rows: usize,
}

/// A change of one object, in the order in which the microflow made it.
pub(super) struct DraftChange {
    pub(super) key: Key,
    pub(super) kind: DraftKind,
    /// Whether it has the rights of the system.
    pub(super) is_system: bool,
}

pub(super) enum DraftKind {
    Create(Vec<(MemberIndex, Value)>),
    /// Each member with what the microflow saw and what it made of it.
    Update(Vec<(MemberIndex, Base, Value)>),
    Delete,
}

impl Draft {
    /// A microflow that has not looked at anything yet.
    #[must_use]
    pub fn new(
        engine: Arc<Engine>,
        store: Arc<dyn ServerStore>,
        environment: Arc<dyn Environment>,
        me: Me,
        roles: Vec<Name>,
    ) -> Self {
        let paths = Arc::new(Paths::of(&engine.catalog));
        Self {
            engine,
            store,
            environment,
            paths,
            me,
            roles,
            snapshot: None,
            begun: None,
            rows: BTreeMap::new(),
            seen: BTreeMap::new(),
            emptied: BTreeMap::new(),
            changes: Vec::new(),
            sent: BTreeSet::new(),
            transients: Transients::default(),
            steps: limits::TRANSIENT_STEPS,
            judge: Judge::Server,
            most_rows: usize::MAX,
        }
    }

    /// Takes the transient objects that came with a call, and are of the types that the app says.
    ///
    /// # Errors
    /// If one is not valid.
    pub fn take(&mut self, carried: Vec<Carried>) -> FlowResult {
        let unfit = |detail| FlowError::Model { detail };
        self.transients.take(&self.engine.catalog, self.me, carried).map_err(unfit)
    }

    /// The transient objects to which those in a result lead, and that the microflow committed: what came
    /// with the call its caller has, perhaps as it is newer.
    #[must_use]
    pub fn made(&self, result: &Parcel) -> Vec<Carried> {
        self.transients.made(&self.engine.catalog, [result])
    }

    /// What answers a question of a device: nobody wrote it for the data that it meets, so the rows that it
    /// looks at are bounded.
    #[must_use]
    pub fn for_device(mut self) -> Self {
        self.most_rows = self.engine.looked_rows;
        self
    }

    /// What looks at a snapshot that is open already.
    pub(super) fn over(mut self, snapshot: Box<dyn Transaction>) -> Self {
        self.begun = Some(self.environment.now());
        self.snapshot = Some(snapshot);
        self
    }

    /// The app and what is computed of it.
    #[must_use]
    pub fn engine(&self) -> &Arc<Engine> {
        &self.engine
    }

    /// The caller, with the roles that it has by the last look.
    #[must_use]
    pub const fn me(&self) -> Me {
        self.me
    }

    /// The caller's roles by the last look.
    #[must_use]
    pub fn roles(&self) -> &[Name] {
        &self.roles
    }

    /// When the microflow first looked at the data; nothing before.
    #[must_use]
    pub const fn begun(&self) -> Option<DateTime> {
        self.begun
    }

    /// Begins to look at the data, unless that was done before; `judge` says with whose rights.
    async fn open(&mut self, judge: Judge) -> FlowResult {
        self.judge = judge;
        let now = self.environment.now();
        if let Some(begun) = self.begun {
            return check_time(begun, now);
        }
        let mut snapshot = self.store.read().await?;
        (self.me, self.roles) = account_rights(&mut *snapshot, &self.engine.catalog, self.me.id()).await?;
        self.snapshot = Some(snapshot);
        self.begun = Some(now);
        Ok(())
    }

    fn access(&self) -> Access<'_> {
        Access { catalog: &self.engine.catalog, me: self.me, judge: self.judge }
    }

    fn compiler(&self) -> Compiler<'_> {
        self.engine.compiler()
    }

    fn name(&self, key: Key) -> String {
        self.engine.catalog.entity(key.0).name.to_string()
    }
}

/// Refuses to go on once the time of a microflow is over.
pub(super) fn check_time(begun: DateTime, now: DateTime) -> FlowResult {
    if now.milliseconds() - begun.milliseconds() <= MICROFLOW_MILLISECONDS {
        return Ok(());
    }
    Err(FlowError::TimedOut { seconds: MICROFLOW_MILLISECONDS.unsigned_abs() / 1_000 })
}

fn over() -> StoreError {
    StoreError::Refused { detail: "the snapshot of the microflow is over".to_owned() }
}
