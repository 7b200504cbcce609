//! The device without types, network and threads.
//!
//! Everything here is a function of what is stored, of what the caller hands in and of the
//! environment, so that a simulation can run many devices in one thread and repeat every run.

mod clear;
mod commit;
mod delete;
mod flow;
mod links;
mod online;
mod outbox;
mod read;
mod rejected;
mod session;
mod standing;
mod synchronize;
mod watch;

pub use online::OnlineDeed;
pub(super) use rejected::Decided;
pub(super) use watch::Watcher;

use crate::flow::{FlowError, FlowResult};
use crate::rule::Needs;
use crate::store::Durability;
use crate::store::device::{DeviceDatabase, Disk, Facts, History, Installation, KnownAccount, VerifierCost};
use crate::sync::Environment;
use crate::sync::device::{CallEnd, ChangeSet, Schedule};
use crate::sync::message::AccountFacts;
use crate::sync::transients::Transients;
use crate::typed::Me;
use crate::value::ObjectId;
use futures_channel::mpsc::Sender;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use tidewater_model::{App, Catalog, EntityIndex};

/// A device: the installation, the database of the account that is signed in, and its synchronization.
pub struct DeviceCore {
    catalog: Arc<Catalog>,
    environment: Arc<dyn Environment>,
    disk: Disk,
    verifier: VerifierCost,
    installation: Installation,
    signed: Option<Signed>,
    /// The flow that has the device.
    flow: Option<flow::RunningFlow>,
    under_way: Option<synchronize::UnderWay>,
    /// How the call ended that was under way last, until somebody takes it.
    called: Option<CallEnd>,
    /// How many synchronizes were begun; names the one that is under way.
    synchronizes: u64,
    /// Whether the device synchronizes by itself, and when.
    is_automatic: bool,
    schedule: Schedule,
    /// Who drives the schedule.
    schedule_told: Option<Sender<()>>,
    /// Whether an account entered of which the schedule does not know yet, and then whether by signing in.
    entered: Option<bool>,
    /// The last group of the outbox that the schedule knows.
    seen_group: i64,
    /// The keys of the rejected changes that were given to the app's flows.
    repaired: BTreeSet<Vec<u8>>,
    changes: ChangeSet,
    watchers: watch::Watchers,
    /// For each entity the references that rights, validations and calculated members follow.
    followed: Vec<Needs>,
}

/// The account that is signed in, with its database.
struct Signed {
    known: KnownAccount,
    me: Me,
    database: DeviceDatabase,
    facts: Facts,
    history: History,
    /// What was committed and is not stored.
    transients: Transients,
    /// What was created since the database was opened and is not committed.
    uncommitted: BTreeSet<ObjectId>,
}

/// Objects that are remembered as not committed. Beyond these it is the server that finds a reference to
/// what nobody committed.
const UNCOMMITTED: usize = 10_000;

impl Signed {
    fn note_created(&mut self, id: ObjectId) {
        self.uncommitted.insert(id);
        if self.uncommitted.len() > UNCOMMITTED {
            self.uncommitted.pop_first();
        }
    }
}

/// The app with its names resolved.
///
/// # Errors
/// If the app is not sound.
pub(super) fn checked(app: App) -> FlowResult<Arc<Catalog>> {
    let catalog = Catalog::new(app).map_err(|faults| FlowError::Model {
        detail: faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
    })?;
    Ok(Arc::new(catalog))
}

impl DeviceCore {
    /// Opens the installation at `path`, and the database of the account that was signed in last.
    ///
    /// # Errors
    /// If the app is not sound, a file is damaged, foreign or newer, or the model does not fit it.
    pub fn open(
        app: App,
        path: &Path,
        durability: Durability,
        environment: Arc<dyn Environment>,
    ) -> FlowResult<Self> {
        Self::open_with(checked(app)?, path, durability, environment, VerifierCost::default())
    }

    /// As [`DeviceCore::open`], for an app that was found sound; `verifier` is what trying a password without
    /// the server costs.
    ///
    /// # Errors
    /// If a file is damaged, foreign or newer, or the model does not fit it.
    pub fn open_with(
        catalog: Arc<Catalog>,
        path: &Path,
        durability: Durability,
        environment: Arc<dyn Environment>,
        verifier: VerifierCost,
    ) -> FlowResult<Self> {
        let asked = Arc::clone(&environment);
        let stops = Arc::new(move |point| asked.stops_at(point));
        let disk = Disk { durability, files: environment.files(), stops };
        let installation = Installation::open(path, &catalog.app().name, &disk)?;
        let followed = catalog.entities().map(|(index, _)| commit::followed_at(&catalog, index)).collect();
        let schedule = Schedule::new(catalog.app().offline.sync_on.unwrap_or_default());
        let mut core = Self {
            catalog,
            environment,
            disk,
            verifier,
            installation,
            signed: None,
            flow: None,
            under_way: None,
            called: None,
            synchronizes: 0,
            is_automatic: false,
            schedule,
            schedule_told: None,
            entered: None,
            seen_group: 0,
            repaired: BTreeSet::new(),
            changes: ChangeSet::default(),
            watchers: watch::Watchers::default(),
            followed,
        };
        if let Some(known) = core.installation.current()? {
            core.enter(known, false)?;
        }
        Ok(core)
    }

    /// The app, resolved.
    #[must_use]
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// Where time and randomness come from.
    #[must_use]
    pub fn environment(&self) -> &Arc<dyn Environment> {
        &self.environment
    }

    /// The account that is signed in.
    #[must_use]
    pub fn me(&self) -> Option<Me> {
        self.signed.as_ref().map(|signed| signed.me)
    }

    /// What is known of the account that is signed in.
    #[must_use]
    pub fn account(&self) -> Option<&AccountFacts> {
        self.signed.as_ref().map(|signed| &signed.known.facts)
    }

    /// What changed since the last call, for live queries.
    pub fn take_changes(&mut self) -> ChangeSet {
        std::mem::take(&mut self.changes)
    }

    fn signed(&self) -> FlowResult<&Signed> {
        self.signed.as_ref().ok_or(FlowError::SignedOut)
    }

    fn changed(&mut self, changes: &ChangeSet) {
        self.changes.add(changes);
        self.watchers.tell(changes);
        self.wake_schedule();
    }

    fn name(&self, entity: EntityIndex) -> String {
        self.catalog.entity(entity).name.to_string()
    }
}
