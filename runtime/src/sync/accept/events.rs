//! How an upload reaches the handlers of the app, without knowing how they are written.
//!
//! All six kinds run the same way: with the rights of the system, in the transaction of the upload, on what
//! was accepted before. Before an object is written they may correct it; what else they write is judged at
//! once, by handlers as well, so their depth and number are bounded. See `serve` for what they may ask.

use super::asking::{Asking, Progress};
use super::decide::Halt;
use super::upload::Upload;
use super::world::{Key, Values};
use crate::rule::{Evaluation, conforms};
use crate::store::{BoxFuture, StoreError};
use crate::sync::Environment;
use crate::typed::{ChangeValues, Me, Verdict};
use crate::value::DateTime;
use crate::wire::message::Reason;
use std::collections::BTreeSet;
use std::sync::Arc;
use tidewater_model::{Catalog, EntityIndex, EventKind, MemberIndex, Name, OnDelete, Value};

/// What a handler runs with.
pub struct EventContext {
    /// The app.
    pub catalog: Arc<Catalog>,
    /// Who uploads.
    pub me: Me,
    /// The time of the upload.
    pub now: DateTime,
    /// What tells how late it is by now.
    pub environment: Arc<dyn Environment>,
    /// When the handlers must be done. A later verdict does not count.
    pub until: DateTime,
    /// Where the handler asks for data and writes.
    pub asking: Asking,
}

/// How long the handlers of one kind on one object may take, with all that they set off (SYNC R13). Those of
/// all objects of a transaction share its time, see [`super::WRITE_MILLISECONDS`].
pub const HANDLER_MILLISECONDS: i64 = 2_000;

/// How deep handlers may set off each other.
const DEPTH: usize = 16;
/// How many objects the handlers of one group may write and delete.
const WRITES: usize = 10_000;

/// How a handler ended otherwise than with a verdict.
#[derive(Debug)]
pub enum EventFailure {
    /// It panicked or failed: a bug of the app, told to the log and not to the device.
    Failed,
    /// The database failed under it.
    Store(StoreError),
}

/// What comes back: the values as the handlers left them, and how it ended.
pub struct EventResult {
    /// The change; `mine` may have been corrected.
    pub change: ChangeValues,
    /// The verdict of the handlers: the first that rejects decides.
    pub verdict: Result<Verdict, EventFailure>,
}

/// The handlers of an app.
pub trait Events: Send + Sync {
    /// When there are handlers, and of which entities.
    fn list(&self) -> Vec<(EventKind, &str)>;

    /// Runs the handlers of a kind of an entity on a change.
    fn run<'a>(
        &'a self,
        kind: EventKind,
        entity: &'a str,
        context: EventContext,
        change: ChangeValues,
    ) -> BoxFuture<'a, EventResult>;
}

/// Which entities have which handlers.
pub(super) struct Handled {
    kinds: BTreeSet<(EntityIndex, EventKind)>,
    /// The entities whose deletion runs a handler: their own, or that of what goes along.
    deletions: BTreeSet<EntityIndex>,
}

impl Handled {
    pub(super) fn new(catalog: &Catalog, events: &dyn Events) -> Self {
        let listed = events.list().into_iter();
        let kinds: BTreeSet<_> =
            listed.filter_map(|(kind, entity)| Some((catalog.find(entity)?, kind))).collect();
        let own =
            kinds.iter().filter(|(_, kind)| matches!(kind, EventKind::BeforeDelete | EventKind::AfterDelete));
        let mut deletions: BTreeSet<EntityIndex> = own.map(|(entity, _)| *entity).collect();
        let mut open = Vec::from_iter(deletions.iter().copied());
        while let Some(entity) = open.pop() {
            let members = &catalog.entity(entity).members;
            let cascading = members.iter().filter(|member| member.on_delete == OnDelete::Cascade);
            let owners = cascading.filter_map(|member| catalog.find(member.target()?));
            open.extend(owners.filter(|owner| deletions.insert(*owner)));
        }
        Self { kinds, deletions }
    }

    pub(super) fn has(&self, entity: EntityIndex, kind: EventKind) -> bool {
        self.kinds.contains(&(entity, kind))
    }

    pub(super) fn has_any(&self, entity: EntityIndex, kinds: &[EventKind]) -> bool {
        kinds.iter().any(|kind| self.has(entity, *kind))
    }

    pub(super) fn follows_deletion(&self, entity: EntityIndex) -> bool {
        self.deletions.contains(&entity)
    }
}

/// Where handlers are within handlers.
#[derive(Default)]
pub(super) struct Depth {
    /// How many run now, one within the other.
    pub(super) handlers: usize,
    /// What they wrote, in this group.
    writes: usize,
    /// When those that run now must be done.
    pub(super) until: Option<DateTime>,
    /// The objects that handlers are about to decide on: they are corrected, not written.
    pub(super) in_hand: Vec<Key>,
    /// What went on for too long. It ends the group, whatever the handlers make of it.
    runaway: Option<String>,
}

impl Upload<'_> {
    /// Lets handlers judge and correct a row that is about to be written. `there` is the row in the world,
    /// which nobody else may change meanwhile.
    pub(super) async fn correct(
        &mut self,
        kinds: &[EventKind],
        key: Key,
        there: &Values,
        mut change: ChangeValues,
    ) -> Result<Vec<Value>, Halt> {
        if !self.handled.has_any(key.0, kinds) {
            return Ok(change.mine);
        }
        for kind in kinds {
            change = self.before(*kind, key, change).await?;
        }
        if self.world.get(key) != Some(there) {
            let name = &self.entity(key.0).name;
            let text = format!("what a handler of `{name}` did changed or deleted the object that it judged");
            return Err(self.runs_away(text).into());
        }
        let catalog = &self.acceptance.engine.catalog;
        let mut about = BTreeSet::new();
        let values = change.mine.iter().enumerate().map(|(at, value)| (MemberIndex(at), value));
        self.pending.add(catalog, key, values, &mut about);
        self.load_rows(about.iter().copied()).await?;
        // Handlers have the rights of the system: a reference has to lead somewhere, no more.
        if about.iter().any(|target| self.world.get(*target).is_none()) {
            return Err(Reason::HandlerFailed(None).into());
        }
        Ok(change.mine)
    }

    /// One kind of handlers before a row is written; the change as they corrected it.
    async fn before(
        &mut self,
        kind: EventKind,
        key: Key,
        change: ChangeValues,
    ) -> Result<ChangeValues, Halt> {
        let mine = change.mine.clone();
        self.depth.in_hand.push(key);
        let corrected = self.run_handlers(kind, key, change).await;
        self.depth.in_hand.pop();
        let mut corrected = corrected?;
        let catalog = &self.acceptance.engine.catalog;
        let members = &catalog.entity(key.0).members;
        for ((value, mine), member) in corrected.mine.iter_mut().zip(&mine).zip(members) {
            if member.is_assigned() || !member.is_stored() {
                value.clone_from(mine);
            } else if !conforms(catalog, member, &*value) {
                return Err(Reason::HandlerFailed(None).into());
            }
        }
        Ok(corrected)
    }

    /// Lets handlers look at a change that was made, or at an object that is about to go.
    pub(super) async fn tell(
        &mut self,
        kinds: &[EventKind],
        key: Key,
        change: &ChangeValues,
    ) -> Result<(), Halt> {
        for kind in kinds {
            self.run_handlers(*kind, key, change.clone()).await?;
        }
        Ok(())
    }

    /// Runs the handlers of a kind, if there are any, as deep in others as they are.
    async fn run_handlers(
        &mut self,
        kind: EventKind,
        key: Key,
        change: ChangeValues,
    ) -> Result<ChangeValues, Halt> {
        if !self.handled.has(key.0, kind) {
            return Ok(change);
        }
        let name = self.entity(key.0).name.clone();
        if self.depth.handlers == DEPTH {
            let text = format!("handlers set each other off more than {DEPTH} deep, at `{name}`");
            return Err(self.runs_away(text).into());
        }
        let now = self.acceptance.environment.now();
        let own = now.plus_milliseconds(HANDLER_MILLISECONDS).unwrap_or(now);
        let outer = self.depth.until;
        self.depth.until = Some(own.min(outer.unwrap_or(self.until)));
        self.depth.handlers += 1;
        let done = self.call_handlers(kind, &name, key, change).await;
        self.depth.handlers -= 1;
        self.depth.until = outer;
        match self.depth.runaway.clone() {
            Some(text) => Err(Reason::HandlerFailed(Some(text)).into()),
            None => done,
        }
    }

    /// A change with the calculated members of its rows. One that cannot be calculated has its initial value.
    fn calculated(&self, key: Key, mut change: ChangeValues) -> ChangeValues {
        let catalog = &self.acceptance.engine.catalog;
        let members = &catalog.entity(key.0).members;
        if members.iter().all(|member| member.calculated.is_none()) {
            return change;
        }
        let evaluation = Evaluation { catalog, me: Some(self.me()), rows: &self.world };
        let ChangeValues { before, base, mine, .. } = &mut change;
        for row in before.iter_mut().chain(base).chain([mine]) {
            evaluation.complete(key.0, key.1, row, 0);
            let absent = row.iter_mut().zip(members).filter(|(value, member)| {
                member.calculated.is_some() && value.is_empty() && !member.may_be_empty()
            });
            absent.for_each(|(value, member)| value.clone_from(&member.default));
        }
        change
    }

    async fn call_handlers(
        &mut self,
        kind: EventKind,
        entity: &Name,
        key: Key,
        change: ChangeValues,
    ) -> Result<ChangeValues, Halt> {
        let environment = self.acceptance.environment;
        let now = environment.now();
        let until = self.depth.until.unwrap_or(now);
        let width = change.mine.len();
        let asking = Asking::default();
        let context = EventContext {
            catalog: self.acceptance.engine.catalog.clone(),
            me: self.me(),
            now: self.occasion.now,
            environment: environment.clone(),
            until,
            asking: asking.clone(),
        };
        let change = self.calculated(key, change);
        let mut running = self.acceptance.events.run(kind, entity, context, change);
        let result = loop {
            match asking.progress(&mut running).await {
                Progress::Done(result) => break result,
                Progress::Asked(question) => asking.answer(self.serve(question).await?),
            }
        };
        drop(running);
        let is_late = environment.now() > until;
        match result.verdict {
            Ok(_) if is_late => {
                tracing::error!(%entity, id = %key.1, "the change was rejected because its handler took too long");
                Err(Reason::HandlerFailed(None).into())
            }
            Ok(Verdict { rejection: Some(text) }) => Err(Reason::Handler(text).into()),
            Ok(Verdict { rejection: None }) if result.change.mine.len() == width => Ok(result.change),
            Ok(Verdict { rejection: None }) | Err(EventFailure::Failed) => {
                Err(Reason::HandlerFailed(None).into())
            }
            Err(EventFailure::Store(error)) => Err(error.into()),
        }
    }

    /// Counts what handlers write.
    pub(super) fn count_write(&mut self) -> Result<(), Reason> {
        self.depth.writes += 1;
        if self.depth.writes <= WRITES {
            return Ok(());
        }
        Err(self.runs_away(format!("the handlers of one change write more than {WRITES} objects")))
    }

    /// A group begins.
    pub(super) fn begin_group(&mut self) {
        self.depth = Depth::default();
    }

    /// Ends a group whose handlers do without end, or what nobody could make sense of.
    fn runs_away(&mut self, text: String) -> Reason {
        tracing::error!(text, "the change was rejected because its handlers failed");
        self.depth.runaway = Some(text.clone());
        Reason::HandlerFailed(Some(text))
    }
}
