//! The end of a microflow: what it wrote is judged and stored in one short transaction, with its result
//! (SYNC R4, R8).
//!
//! The rows are read again. One that somebody changed since the microflow's snapshot is a conflict: what
//! the microflow decided may rest on what it saw. Only merge types take both changes. Everything else is
//! judged where uploads are judged, in the order in which the microflow wrote.

use super::calls::{StoredCall, find_call, store_call};
use super::draft::{Draft, DraftChange, DraftKind};
use super::journal::Occasion;
use super::ledger::take_counter;
use super::unpack::{MemberStep, Step, StepChange, Unit};
use super::upload::{Upload, WRITE_MILLISECONDS};
use super::world::{Key, Values, World};
use super::{AcceptError, Acceptance};
use crate::flow::FlowError;
use crate::store::{StoreError, Transaction};
use crate::sync::account_rights;
use crate::typed::Me;
use crate::value::{CallKey, Carried, DateTime, Parcel};
use crate::wire::message::{Group, OperationChange, Page, Reason};
use std::collections::BTreeMap;
use tidewater_model::{Catalog, Name, Type};

/// The call that a microflow ran for.
#[derive(Clone, Debug)]
pub struct CallOf {
    /// The key.
    pub key: CallKey,
    /// The microflow.
    pub microflow: Name,
    /// The roles that may call it; all if there are none.
    pub roles: Vec<Name>,
    /// The replica that called.
    pub replica: u32,
}

/// A call that has its answer.
#[derive(Clone, Debug)]
pub struct Concluded {
    /// How it ended.
    pub call: StoredCall,
    /// The objects that the microflow sends, as the caller sees them.
    pub state: Vec<Page>,
    /// The caller, with the roles by which they were judged.
    pub me: Me,
    /// The commit; a download in the same answer shows at least this.
    pub seq: u64,
}

/// Why a microflow ended without a result.
pub enum Refusal {
    /// Its own error, or what it wrote was rejected.
    Flow(FlowError),
    /// The server cannot write now.
    Server(AcceptError),
}

impl From<FlowError> for Refusal {
    fn from(error: FlowError) -> Self {
        Self::Flow(error)
    }
}
impl From<AcceptError> for Refusal {
    fn from(error: AcceptError) -> Self {
        Self::Server(error)
    }
}
impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Server(error.into())
    }
}

impl Acceptance<'_> {
    /// Stores what a microflow wrote, with its result and what that leads to. If the same call ended before,
    /// by another request with its key, that one counts and nothing is written.
    ///
    /// # Errors
    /// What is wrong with what was written; nothing of it is stored then.
    pub async fn conclude(
        self,
        draft: Draft,
        call: &CallOf,
        result: Parcel,
        carried: Vec<Carried>,
    ) -> Result<Concluded, Refusal> {
        let Draft { me: caller, begun, seen, changes, sent, snapshot, .. } = draft;
        drop(snapshot);
        let start = self.environment.now();
        let until = begun.map_or(i64::MAX, |begun| begun.milliseconds() + super::MICROFLOW_MILLISECONDS);
        let mut transaction = self.store.write().await?;
        let seq = take_counter(&mut *transaction, self.database).await?;
        if let Some(known) = self.again(&mut transaction, caller, call).await? {
            return Ok(known);
        }
        let now = self.environment.now();
        let (me, roles) = account_rights(&mut *transaction, &self.engine.catalog, caller.id()).await?;
        if !call.roles.is_empty() && !call.roles.iter().any(|role| roles.contains(role)) {
            return Err(FlowError::Access { what: format!("call {}", call.microflow) }.into());
        }
        let occasion = Occasion { me, replica: call.replica, seq, now };
        let mut upload = Upload::of_microflow(self, transaction, occasion, until);
        let sent: Vec<Key> = sent.into_iter().collect();
        let catalog = &self.engine.catalog;
        let names = |(entity, id): &Key| (catalog.entity(*entity).name.clone(), *id);
        let call_body = StoredCall {
            microflow: call.microflow.clone(),
            result: Ok(result),
            sent: sent.iter().map(names).collect(),
            carried,
        };
        self.judge(&mut upload, &changes, &seen, start).await?;
        let state = readable(upload.state_of(call_body.sent.iter().cloned()).await?);
        let mut transaction = upload.store(sent).await?;
        store_call(&mut *transaction, me.id(), call.key, &call_body, now).await?;
        self.commit(transaction).await?;
        Ok(Concluded { call: call_body, state, me, seq })
    }

    /// Keeps the error of a microflow, so that the same call is not made again.
    ///
    /// # Errors
    /// If the server cannot write now.
    pub async fn conclude_failed(
        self,
        caller: Me,
        call: &CallOf,
        failed: StoredCall,
    ) -> Result<Concluded, AcceptError> {
        let mut transaction = self.store.write().await?;
        let seq = take_counter(&mut *transaction, self.database).await?;
        if let Some(known) = self.again(&mut transaction, caller, call).await? {
            return Ok(known);
        }
        store_call(&mut *transaction, caller.id(), call.key, &failed, self.environment.now()).await?;
        transaction.commit().await?;
        Ok(Concluded { call: failed, state: Vec::new(), me: caller, seq })
    }

    /// How the call ended, if it did.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn called(self, caller: Me, call: &CallOf) -> Result<Option<Concluded>, AcceptError> {
        let mut transaction = self.store.read().await?;
        self.again(&mut transaction, caller, call).await
    }

    /// The answer of a call that ended before: the same result, and what it sent as it is now.
    pub(super) async fn again(
        self,
        transaction: &mut Box<dyn Transaction>,
        caller: Me,
        call: &CallOf,
    ) -> Result<Option<Concluded>, AcceptError> {
        let Some(known) = find_call(&mut **transaction, caller.id(), call.key).await? else {
            return Ok(None);
        };
        // The objects are read in a snapshot of their own: this is rare, and the writer is free sooner.
        let mut reading = self.store.read().await?;
        let seq = super::ledger::read_counter(&mut *reading, self.database).await?;
        let (me, _) = account_rights(&mut *reading, &self.engine.catalog, caller.id()).await?;
        let occasion = Occasion { me, replica: call.replica, seq, now: self.environment.now() };
        let state = Upload::new(self, reading, occasion).state_of(known.sent.iter().cloned()).await?;
        Ok(Some(Concluded { call: known, state: readable(state), me, seq }))
    }

    /// Decides about everything that was written, as one.
    async fn judge(
        &self,
        upload: &mut Upload<'_>,
        changes: &[DraftChange],
        seen: &BTreeMap<Key, (Values, u64)>,
        start: DateTime,
    ) -> Result<(), Refusal> {
        if changes.is_empty() {
            return Ok(());
        }
        let catalog = &self.engine.catalog;
        let nothing = Group { keys: Vec::new(), atomic: true, operations: Vec::new() };
        let units = [Unit { group: &nothing, steps: Ok(changes.iter().map(step).collect()) }];
        upload.prefetch(&units).await?;
        for (key, (before, unreadable)) in seen {
            if is_changed(catalog, &upload.world, *key, before, *unreadable) {
                let entity = catalog.entity(key.0).name.to_string();
                return Err(FlowError::Conflict { entity, id: key.1 }.into());
            }
        }
        let Ok(steps) = &units[0].steps else { return Ok(()) };
        upload.begin_group();
        let applied = upload.apply(steps).await?;
        if upload.is_late() {
            let taken = self.environment.now().milliseconds() - start.milliseconds();
            tracing::warn!(taken, "the writing of a microflow took too long");
            return Err(FlowError::TimedOut { seconds: WRITE_MILLISECONDS.unsigned_abs() / 1_000 }.into());
        }
        let Err(rejection) = applied else { return Ok(()) };
        let at = usize::try_from(rejection.operation).unwrap_or_default();
        match changes.get(at) {
            Some(change) => {
                Err(refused(catalog, change.key, Doing::of(&step(change).change), rejection.reason).into())
            }
            None => Ok(()),
        }
    }
}

/// Nothing is said of objects that the caller may not read: a microflow may send what only it sees.
fn readable(mut pages: Vec<Page>) -> Vec<Page> {
    pages.iter_mut().for_each(|page| page.drops.clear());
    pages.retain(|page| *page != Page::default());
    pages
}

fn step(change: &DraftChange) -> Step<'_> {
    let to_do = match &change.kind {
        DraftKind::Create(values) => {
            StepChange::Create(values.iter().map(|(member, value)| (*member, value)).collect())
        }
        DraftKind::Update(members) => {
            let step = |(member, base, mine)| MemberStep { member, base, mine };
            StepChange::Update(
                members.iter().map(|(member, base, mine)| step((*member, base, mine))).collect(),
            )
        }
        DraftKind::Delete => StepChange::Delete(None),
    };
    Step { key: change.key, change: to_do, is_system: change.is_system }
}

/// Whether somebody changed a row since it was seen, in members that the microflow could read and that do
/// not merge. A row that is gone is judged as such later.
fn is_changed(catalog: &Catalog, world: &World<'_>, key: Key, before: &Values, unreadable: u64) -> bool {
    let Some(now) = world.get(key) else { return false };
    let members = catalog.entity(key.0).members.iter().enumerate();
    let mut counted = members.filter(|(at, member)| {
        let merges = matches!(member.ty, Type::Counter | Type::Max(_) | Type::Min(_));
        member.is_stored() && !member.is_assigned() && !merges && unreadable >> at & 1 == 0
    });
    counted.any(|(at, _)| now[at] != before[at])
}

/// What server code does with an object.
#[derive(Clone, Copy)]
pub(super) enum Doing {
    Create,
    Write,
    Delete,
}

impl Doing {
    pub(super) fn of(change: &StepChange<'_>) -> Self {
        match change {
            StepChange::Create(_) => Self::Create,
            StepChange::Update(_) => Self::Write,
            StepChange::Delete(_) => Self::Delete,
        }
    }

    /// What the operation of a device does.
    pub(super) const fn with(change: &OperationChange) -> Self {
        match change {
            OperationChange::Create(_) => Self::Create,
            OperationChange::Update(_) => Self::Write,
            OperationChange::Delete(_) => Self::Delete,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Write => "write",
            Self::Delete => "delete",
        }
    }
}

/// The error of server code whose change was rejected.
pub(super) fn refused(catalog: &Catalog, key: Key, doing: Doing, reason: Reason) -> FlowError {
    let (entity, id) = (catalog.entity(key.0).name.to_string(), key.1);
    let doing = doing.word();
    let code = reason.code().to_owned();
    let text = match reason {
        Reason::Gone => return FlowError::Gone { entity, id },
        Reason::Invalid(faults) => return FlowError::Invalid { entity, faults },
        Reason::Conflict(_) => return FlowError::Conflict { entity, id },
        Reason::Access(Some(member)) => {
            return FlowError::Access { what: format!("{doing} {entity}.{member}") };
        }
        Reason::Access(None) => return FlowError::Access { what: format!("{doing} {entity}") },
        Reason::Dangling { member, target, id: to } => {
            format!("`{entity}.{member}` refers to {target} {to}, which is not there")
        }
        Reason::Unique(members) => format!("another {entity} has the same {}", members.join(", ")),
        Reason::Prevented => format!("{entity} {id} cannot be deleted: other objects refer to it"),
        Reason::Handler(text) => format!("{entity} {id} is not taken: {text}"),
        Reason::HandlerFailed(None) => {
            format!("{entity} {id} could not be judged because of a fault in the app")
        }
        Reason::HandlerFailed(Some(text)) => format!("{entity} {id} could not be judged: {text}"),
        Reason::Malformed(detail) => format!("{entity} {id} does not fit: {detail}"),
        Reason::Undeliverable | Reason::Dependent => format!("{entity} {id} was not written"),
    };
    FlowError::Rejected { entity, id, code, text }
}
