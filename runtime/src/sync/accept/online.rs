//! Questions and changes of flows about what their devices do not hold.
//!
//! A question reads as a microflow with its caller's rights does, a change is a group of its own that is
//! judged and stored as every upload is, with its answer. Absent: modes; the account's rights decide.

use super::calls::{StoredCall, store_call};
use super::conclude::{Doing, refused};
use super::journal::Occasion;
use super::ledger::take_counter;
use super::unpack;
use super::upload::Upload;
use super::{Acceptance, CallOf, Caller, Concluded, Draft, Refusal};
use crate::flow::{FlowError, FlowResult};
use crate::rule::Judge;
use crate::store::sql::SelectedRow;
use crate::sync::account_rights;
use crate::sync::sent_members::SentMembers;
use crate::value::Parcel;
use crate::wire::frame::TableWriter;
use crate::wire::message::{Fit, Group, Operation, Table};
use crate::wire::online::Ask;
use serde_bytes::ByteBuf;
use tidewater_model::{EntityIndex, Query, Value, limits};

/// Answers a question: how many there are for a count, and otherwise the rows that were found.
///
/// # Errors
/// [`FlowError::NotHere`] if the one object is unknown, deleted, or not for the account; that more was found
/// than fits into an answer; what the database answers.
pub async fn look(draft: &mut Draft, ask: &Ask) -> FlowResult<(Parcel, Option<Table>)> {
    let unknown = || FlowError::Model { detail: format!("`{}` is no entity of this app", ask.entity()) };
    let entity = draft.engine().catalog.find(ask.entity()).ok_or_else(unknown)?;
    let rows = match ask {
        Ask::Count(query) => {
            let count = draft.count(Judge::Server, query).await?;
            return Ok((Parcel::Value(Value::Integer(count)), None));
        }
        Ask::Get(_, id) => vec![draft.get(Judge::Server, entity, *id).await?],
        Ask::Retrieve(query) => found(draft, query).await?,
        Ask::Write(_) => Vec::new(),
    };
    Ok((Parcel::UNIT, answered(draft, entity, &rows)?.finish(Fit::Wanted)))
}

/// What a query finds. What more there is than an answer holds, is asked for, so that nobody takes a part for
/// the whole.
async fn found(draft: &mut Draft, query: &Query) -> FlowResult<Vec<SelectedRow>> {
    let more = u32::try_from(limits::WANTED + 1).unwrap_or(u32::MAX);
    let window = query.window.at_most(more);
    let rows = draft.retrieve(Judge::Server, &Query { window, ..query.clone() }).await?;
    if rows.len() > limits::WANTED {
        return Err(too_much(&format!("more than {} objects", limits::WANTED)));
    }
    Ok(rows)
}

fn answered(draft: &Draft, entity: EntityIndex, rows: &[SelectedRow]) -> FlowResult<TableWriter> {
    let entity = draft.engine().catalog.entity(entity);
    let members = SentMembers::all(entity);
    let mut table = members.table(entity);
    for row in rows {
        members.put(&mut table, row.view());
        if table.size() > limits::PAGE_BYTES {
            return Err(too_much(&format!("more than {} bytes", limits::PAGE_BYTES)));
        }
    }
    Ok(table)
}

fn too_much(found: &str) -> FlowError {
    FlowError::Refused {
        code: "answer-too-large".to_owned(),
        title: "this is too much for one answer".to_owned(),
        detail: format!("the query finds {found}; ask for less with its condition, or with `limit`"),
    }
}

impl Acceptance<'_> {
    /// Makes a change of one object, and keeps that it was made under its key. If that is known already,
    /// nothing is written.
    ///
    /// # Errors
    /// Why the change is rejected; nothing of it is stored then.
    pub async fn write_alone(
        self,
        caller: &Caller,
        of: &CallOf,
        operation: &Operation,
    ) -> Result<Concluded, Refusal> {
        let catalog = &self.engine.catalog;
        let mut transaction = self.store.write().await?;
        let seq = take_counter(&mut *transaction, self.database).await?;
        if let Some(known) = self.again(&mut transaction, caller.me, of).await? {
            return Ok(known);
        }
        let now = self.environment.now();
        let (me, _) = account_rights(&mut *transaction, catalog, caller.me.id()).await?;
        let occasion = Occasion { me, replica: caller.replica, seq, now };
        let mut upload = Upload::new(self, transaction, occasion);
        let keys = vec![ByteBuf::from(of.key.as_bytes().to_vec())];
        let groups = [Group { keys, atomic: false, operations: vec![operation.clone()] }];
        let units = unpack::units(catalog, &groups);
        upload.prefetch(&units).await?;
        let applied = match &units[0].steps {
            Err(rejection) => Err(rejection.clone()),
            Ok(steps) => {
                upload.begin_group();
                upload.apply_or_undo(steps).await?
            }
        };
        if let Err(rejection) = applied {
            let unknown = || FlowError::Model { detail: format!("`{}` is no entity", operation.entity) };
            let key = (catalog.find(&operation.entity).ok_or_else(unknown)?, operation.id);
            return Err(refused(catalog, key, Doing::with(&operation.change), rejection.reason).into());
        }
        let call = StoredCall::plain(&of.microflow, Ok(Parcel::UNIT));
        // No device holds such rows, so the caller's has nothing of this one.
        let mut transaction = upload.store(Vec::new()).await?;
        store_call(&mut *transaction, me.id(), of.key, &call, now).await?;
        self.commit(transaction).await?;
        Ok(Concluded { call, state: Vec::new(), me, seq })
    }
}
