//! What is kept for people beside the data: values that lost, rows that went, groups that were rejected.

use super::copy::as_json;
use super::world::Key;
use crate::store::{Row, StoreError, Transaction};
use crate::sync::IdLease;
use crate::sync::device::describe;
use crate::typed::Me;
use crate::value::{DateTime, ObjectId};
use crate::wire::frame::{decode, encode};
use crate::wire::message::{Group, Rejection};
use serde_bytes::ByteBuf;
use std::collections::BTreeSet;
use tidewater_model::{Catalog, EntityIndex, MemberIndex, Name, SYNCHRONIZATION_ERROR, Value};

/// Collects entries; they are written with the data, in one set for each table.
#[derive(Default)]
pub(super) struct Journal {
    history: Vec<Entry>,
    rejections: Vec<Rejected>,
}

/// A value or a row that was lost.
struct Entry {
    entity: Name,
    id: ObjectId,
    /// The member; nothing for a whole row.
    member: Option<Name>,
    value: Vec<u8>,
    /// What stayed; nothing for a whole row.
    kept: Option<Vec<u8>>,
}

/// A rejected group.
struct Rejected {
    keys: Vec<ByteBuf>,
    /// The values of its `SynchronizationError` after time, account and replica.
    about: [Value; 5],
}

/// Whose changes and when.
#[derive(Clone, Copy)]
pub(super) struct Occasion {
    pub(super) me: Me,
    pub(super) replica: u32,
    /// The commit on the server.
    pub(super) seq: u64,
    pub(super) now: DateTime,
}

/// The columns that [`Lost::read`] reads.
pub(super) const LOST_COLUMNS: &str = "\"at\", account, object, member, \"value\", kept";

/// Something that was lost, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// When.
    pub at: DateTime,
    /// Whose change it was lost to; nothing for who may not read all of the object.
    pub by: Option<ObjectId>,
    /// The object.
    pub id: ObjectId,
    /// What.
    pub loss: Loss,
    /// A bit for each member of the entity that its reader may not read.
    pub unreadable: u64,
}

/// What was lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Loss {
    /// The value of a member, to the value that stayed.
    Value {
        /// The member.
        member: MemberIndex,
        /// The value that was lost.
        lost: Value,
        /// The value that stayed.
        kept: Value,
    },
    /// The object: its values, in the order of the entity's members.
    Object(Vec<Value>),
}

impl Lost {
    /// Reads an entry, as far as the model still has what it is about.
    pub(super) fn read(catalog: &Catalog, entity: EntityIndex, row: &[Value]) -> Option<Self> {
        let [at, by, id, member, value, kept] = row else { return None };
        let object = |value: &Value| value.integer().and_then(ObjectId::from_raw);
        let loss = match member.text()? {
            "" => {
                let named: Vec<(Name, Value)> = decode(value.binary()?).ok()?;
                let members = catalog.entity(entity).members.iter();
                let values = members.map(|member| {
                    let found = named.iter().find(|(name, _)| *name == member.name);
                    found.map_or(&member.default, |(_, value)| value).clone()
                });
                Loss::Object(values.collect())
            }
            name => Loss::Value {
                member: catalog.member(entity, name)?,
                lost: decode(value.binary()?).ok()?,
                kept: kept.binary().and_then(|kept| decode(kept).ok()).unwrap_or_default(),
            },
        };
        let at = at.integer().and_then(DateTime::from_milliseconds)?;
        Some(Self { at, by: Some(object(by)?), id: object(id)?, loss, unreadable: 0 })
    }

    pub(super) fn is_deletion(&self) -> bool {
        matches!(self.loss, Loss::Object(_))
    }

    /// The row, if it was lost as a whole.
    pub(super) fn row(&self) -> Option<(ObjectId, Vec<Value>)> {
        if let Loss::Object(values) = &self.loss { Some((self.id, values.clone())) } else { None }
    }

    /// Whether its reader may read any of it.
    pub(super) fn is_readable(&self) -> bool {
        match &self.loss {
            Loss::Value { member, .. } => self.unreadable >> member.0 & 1 == 0,
            Loss::Object(_) => true,
        }
    }
}

impl Journal {
    /// Notes a value that is overwritten, and by which.
    pub(super) fn lost_value(
        &mut self,
        catalog: &Catalog,
        key: Key,
        member: &Name,
        lost: &Value,
        kept: &Value,
    ) {
        let entity = catalog.entity(key.0).name.clone();
        let (member, kept) = (Some(member.clone()), Some(encode(kept)));
        self.history.push(Entry { entity, id: key.1, member, value: encode(lost), kept });
    }

    /// Notes a row that is deleted. Its id is not created again.
    pub(super) fn lost_row(&mut self, catalog: &Catalog, key: Key, values: &[Value]) {
        let entity = catalog.entity(key.0);
        let named = entity.members.iter().zip(values).filter(|(member, _)| member.is_stored());
        let named: Vec<(&str, &Value)> = named.map(|(member, value)| (&*member.name, value)).collect();
        let (name, value) = (entity.name.clone(), encode(&named));
        self.history.push(Entry { entity: name, id: key.1, member: None, value, kept: None });
    }

    /// The entries so far, to go back to.
    pub(super) fn mark(&self) -> usize {
        self.history.len()
    }

    /// Forgets what was lost since a mark, because it was not.
    pub(super) fn undo_to(&mut self, mark: usize) {
        self.history.truncate(mark);
    }

    /// Notes a rejected group, for a `SynchronizationError` with a copy of what was sent.
    pub(super) fn rejected(&mut self, catalog: &Catalog, group: &Group, rejection: &Rejection) {
        let at = usize::try_from(rejection.operation).unwrap_or_default();
        let Some(blamed) = group.operations.get(at).or(group.operations.first()) else { return };
        let about = [
            Value::from(&*blamed.entity),
            Value::from(blamed.id.to_string()),
            Value::from(rejection.reason.code()),
            Value::from(describe(blamed, &rejection.reason)),
            Value::from(as_json(catalog, group)),
        ];
        self.rejections.push(Rejected { keys: group.keys.clone(), about });
    }

    /// Whether ids are needed to write the entries.
    pub(super) fn needs_ids(&self) -> bool {
        !self.rejections.is_empty()
    }

    /// Writes the entries.
    pub(super) async fn write(
        self,
        transaction: &mut dyn Transaction,
        occasion: Occasion,
        ids: Option<&mut IdLease>,
    ) -> Result<(), StoreError> {
        let at = Value::Integer(occasion.now.milliseconds());
        let account = Value::Integer(occasion.me.object().raw());
        let history: Vec<Row> = self
            .history
            .into_iter()
            .enumerate()
            .map(|(number, entry)| {
                vec![
                    integer(occasion.seq),
                    count(number),
                    at.clone(),
                    account.clone(),
                    Value::from(&*entry.entity),
                    Value::Integer(entry.id.raw()),
                    Value::from(entry.member.as_deref().unwrap_or_default()),
                    Value::from(entry.value),
                    entry.kept.map_or(Value::Empty, Value::from),
                ]
            })
            .collect();
        if !history.is_empty() {
            let columns = ["seq", "number", "at", "account", "entity", "object", "member", "value", "kept"];
            transaction.insert("_history", &columns, &history).await?;
        }
        let Some(ids) = ids.filter(|_| !self.rejections.is_empty()) else { return Ok(()) };
        let replica = Value::Integer(occasion.replica.into());
        let (mut errors, mut keys) = (Vec::new(), Vec::new());
        for rejected in self.rejections {
            let Some(id) = ids.take() else { break };
            let facts = [Value::Integer(id.raw()), at.clone(), account.clone(), replica.clone()];
            errors.push(facts.into_iter().chain(rejected.about).collect::<Row>());
            // A device that names a key twice does not get an error of the database for it.
            let own = BTreeSet::from_iter(rejected.keys);
            keys.extend(own.into_iter().map(|key| {
                vec![replica.clone(), Value::from(key.into_vec()), Value::Integer(id.raw()), at.clone()]
            }));
        }
        let columns = ["id", "at", "account", "replica", "entity", "object", "reason", "text", "group"];
        transaction.insert(SYNCHRONIZATION_ERROR, &columns, &errors).await?;
        transaction.insert("_rejection", &["replica", "key", "error", "at"], &keys).await
    }
}

fn count(count: usize) -> Value {
    Value::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

fn integer(number: u64) -> Value {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
