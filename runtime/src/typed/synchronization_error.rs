//! The built-in entity of what servers rejected, typed.

use super::entity::{Account, Entity, Stored, entity_id};
use super::{EntityBuilder, EntityFacts, EntityTag, F, FieldSet, Known, KnownType, Members, Steps, column};
use crate::value::{DateTime, Enumerations, Ref};
use tidewater_model as model;

/// The built-in entity of what the server rejected: a copy of each rejected group, kept for 90 days, or until
/// its device tells that its user tried again or gave it up.
///
/// It stays on the server, where microflows and Rust ask for it: an account finds what it sent itself, and
/// the roles in `auditors` of `app!` find everything. Only the server writes it. On a device the same stands
/// in `rejected()`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SynchronizationError {
    /// When it was rejected, by the server's clock.
    pub at: DateTime,
    /// Who sent it.
    pub account: Option<Ref<Account>>,
    /// The number of the device's database file.
    pub replica: i64,
    /// The entity of the object that is to blame.
    pub entity: String,
    /// The id of that object, `7.12`.
    pub object: String,
    /// Why, as a stable word: `conflict`, `dangling`, ..
    pub reason: String,
    /// Why, for people.
    pub text: String,
    /// What was sent, as JSON: `{"operations": [{"entity", "id", "change", "values"}]}`.
    pub group: String,
}

/// The proxies of [`SynchronizationError`].
#[derive(Debug)]
pub struct SynchronizationErrorFields<R> {
    /// See [`SynchronizationError::at`].
    pub at: F<R, DateTime>,
    /// See [`SynchronizationError::account`].
    pub account: F<R, Option<Ref<Account>>>,
    /// See [`SynchronizationError::replica`].
    pub replica: F<R, i64>,
    /// See [`SynchronizationError::entity`].
    pub entity: F<R, String>,
    /// See [`SynchronizationError::object`].
    pub object: F<R, String>,
    /// See [`SynchronizationError::reason`].
    pub reason: F<R, String>,
    /// See [`SynchronizationError::text`].
    pub text: F<R, String>,
    /// See [`SynchronizationError::group`].
    pub group: F<R, String>,
    path: Steps,
}

impl<R: Entity> FieldSet for SynchronizationErrorFields<R> {
    type Root = R;
    type Entity = SynchronizationError;
    fn at(path: Steps) -> Self {
        Self {
            at: F::at(path, "at"),
            account: F::at(path, "account"),
            replica: F::at(path, "replica"),
            entity: F::at(path, "entity"),
            object: F::at(path, "object"),
            reason: F::at(path, "reason"),
            text: F::at(path, "text"),
            group: F::at(path, "group"),
            path,
        }
    }
    fn path(&self) -> Steps {
        self.path
    }
}

impl Known for SynchronizationError {
    type Static = Self;
    type Changed = Self;
    const TYPE: KnownType = KnownType::Record(EntityTag::of::<Self>());
}

#[diagnostic::do_not_recommend]
impl Stored for SynchronizationError {}

impl Entity for SynchronizationError {
    const ID: u64 = entity_id("tidewater::SynchronizationError");
    const FACTS: EntityFacts = EntityFacts::SYNCHRONIZATION_ERROR;
    type Fields = SynchronizationErrorFields<Self>;
    type FieldsFrom<R: Entity> = SynchronizationErrorFields<R>;
    const MEMBERS: Members<Self> = Members {
        initial: Self::default,
        columns: &[
            &column("at", |error: &Self| &error.at, |error| &mut error.at),
            &column("account", |error: &Self| &error.account, |error| &mut error.account),
            &column("replica", |error: &Self| &error.replica, |error| &mut error.replica),
            &column("entity", |error: &Self| &error.entity, |error| &mut error.entity),
            &column("object", |error: &Self| &error.object, |error| &mut error.object),
            &column("reason", |error: &Self| &error.reason, |error| &mut error.reason),
            &column("text", |error: &Self| &error.text, |error| &mut error.text),
            &column("group", |error: &Self| &error.group, |error| &mut error.group),
        ],
        facts: EntityFacts::SYNCHRONIZATION_ERROR.members,
    };
    fn declare(entity: EntityBuilder<Self>) -> EntityBuilder<Self> {
        entity
    }
    fn model(_: &mut Enumerations) -> model::Entity {
        model::synchronization_error(&model::App::default())
    }
}
