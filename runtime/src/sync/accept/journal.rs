//! What is kept for people beside the data: values that lost, rows that went, groups that were rejected.

use super::world::Key;
use crate::store::{Row, StoreError, Transaction};
use crate::typed::Me;
use crate::value::{DateTime, ObjectId};
use crate::wire::frame::encode;
use crate::wire::message::{Group, Rejection};
use tidewater_model::{Catalog, Name, Value};

/// Collects entries; they are written with the data, in one set for each table.
#[derive(Default)]
pub(super) struct Journal {
    history: Vec<Entry>,
    rejections: Vec<Row>,
}

/// A value or a row that was lost.
struct Entry {
    entity: Name,
    id: ObjectId,
    /// The member; nothing for a whole row.
    member: Option<Name>,
    value: Vec<u8>,
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

impl Journal {
    /// Notes a value that is overwritten.
    pub(super) fn lost_value(&mut self, catalog: &Catalog, key: Key, member: Name, value: &Value) {
        let entity = catalog.entity(key.0).name.clone();
        self.history.push(Entry { entity, id: key.1, member: Some(member), value: encode(value) });
    }

    /// Notes a row that is deleted. Its id is not created again.
    pub(super) fn lost_row(&mut self, catalog: &Catalog, key: Key, values: &[Value]) {
        let entity = catalog.entity(key.0);
        let named = entity.members.iter().zip(values).filter(|(member, _)| member.is_stored());
        let named: Vec<(&str, &Value)> = named.map(|(member, value)| (&*member.name, value)).collect();
        let name = entity.name.clone();
        self.history.push(Entry { entity: name, id: key.1, member: None, value: encode(&named) });
    }

    /// The entries so far, to go back to.
    pub(super) fn mark(&self) -> usize {
        self.history.len()
    }

    /// Forgets what was lost since a mark, because it was not.
    pub(super) fn undo_to(&mut self, mark: usize) {
        self.history.truncate(mark);
    }

    /// Notes a rejected group: the `SynchronizationError` with a copy of what was sent.
    pub(super) fn rejected(
        &mut self,
        occasion: Occasion,
        position: usize,
        group: &Group,
        rejection: &Rejection,
    ) {
        let at = usize::try_from(rejection.operation).unwrap_or_default();
        let blamed = group.operations.get(at).or(group.operations.first());
        let body = serde_json::to_string(&(&rejection.reason, &group.operations)).unwrap_or_default();
        self.rejections.push(vec![
            integer(occasion.seq),
            count(self.rejections.len()),
            Value::Integer(occasion.now.milliseconds()),
            Value::Integer(occasion.me.object().raw()),
            Value::Integer(occasion.replica.into()),
            count(position),
            blamed.map_or(Value::Empty, |operation| Value::from(&*operation.entity)),
            blamed.map_or(Value::Empty, |operation| Value::Integer(operation.id.raw())),
            Value::from(rejection.reason.code()),
            Value::Text(body),
        ]);
    }

    /// Writes the entries.
    pub(super) async fn write(
        self,
        transaction: &mut dyn Transaction,
        occasion: Occasion,
    ) -> Result<(), StoreError> {
        let history: Vec<Row> = self
            .history
            .into_iter()
            .enumerate()
            .map(|(at, entry)| {
                vec![
                    integer(occasion.seq),
                    count(at),
                    Value::Integer(occasion.now.milliseconds()),
                    Value::Integer(occasion.me.object().raw()),
                    Value::from(&*entry.entity),
                    Value::Integer(entry.id.raw()),
                    Value::from(entry.member.as_deref().unwrap_or_default()),
                    Value::Binary(entry.value),
                ]
            })
            .collect();
        if !history.is_empty() {
            let columns = ["seq", "number", "at", "account", "entity", "object", "member", "value"];
            transaction.insert("_history", &columns, &history).await?;
        }
        if !self.rejections.is_empty() {
            let columns = [
                "seq", "number", "at", "account", "replica", "position", "entity", "object", "reason", "body",
            ];
            transaction.insert("_rejection", &columns, &self.rejections).await?;
        }
        Ok(())
    }
}

fn count(count: usize) -> Value {
    Value::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

fn integer(number: u64) -> Value {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
