//! What was lost in conflicts and deletions, as far as the reader may read it (SYNC R25).
//!
//! A lost value is judged by the rule and the mask of its object as it is now; an object that was deleted, as
//! it was when it went. Auditors read everything, but what never leaves the server.

use super::{Draft, over};
use crate::flow::FlowResult;
use crate::rule::{Judge, never_readable};
use crate::store::sql::SelectedRow;
use crate::store::{Row, Statement, Transaction};
use crate::sync::accept::journal::{LOST_COLUMNS, Lost};
use crate::sync::accept::world::Values;
use crate::typed::Account;
use crate::value::{Id, ObjectId};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, Query, Value};

/// How many losses are looked at, and given, at once.
const AT_ONCE: usize = 1_000;

impl Draft {
    /// What was lost of the objects of an entity, or of one of them, the newest first: of the newest thousand
    /// those that the reader may read, without what it may not read of them.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn lost(
        &mut self,
        judge: Judge,
        entity: EntityIndex,
        id: Option<ObjectId>,
    ) -> FlowResult<Vec<Lost>> {
        self.open(judge).await?;
        let is_auditor = self.engine.catalog.is_auditor(&self.roles);
        let entries = self.entries(entity, id).await?;
        if is_auditor {
            self.judge = Judge::System;
        }
        let there: BTreeSet<ObjectId> =
            entries.iter().filter(|lost| !lost.is_deletion()).map(|lost| lost.id).collect();
        let gone: BTreeMap<ObjectId, Values> =
            entries.iter().filter_map(Lost::row).map(|(id, row)| (id, row.into())).collect();
        let mut masks = self.masks(entity, BTreeMap::new(), there).await?;
        let ids = gone.keys().copied().collect();
        masks.extend(self.masks(entity, gone, ids).await?);
        // Auditors and the system see no secrets either: those are not even shown as lost.
        let secret = never_readable(self.engine.catalog.entity(entity));
        let readable = entries.into_iter().filter_map(|mut lost| {
            lost.unreadable = masks.get(&lost.id)? | secret;
            // As with `changed_by`: it says who changed what the reader may not see (SYNC R18).
            lost.by.take_if(|_| lost.unreadable != secret);
            lost.is_readable().then_some(lost)
        });
        Ok(readable.collect())
    }

    /// What the reader may not read of these rows; rows that it may not read at all are not in the result. A
    /// row that is deleted since is judged by its values when it went.
    async fn masks(
        &mut self,
        entity: EntityIndex,
        rows: BTreeMap<ObjectId, Values>,
        ids: BTreeSet<ObjectId>,
    ) -> FlowResult<BTreeMap<ObjectId, u64>> {
        if ids.is_empty() {
            return Ok(BTreeMap::new());
        }
        let name = self.engine.catalog.entity(entity).name.clone();
        let query = Query::all(name);
        let found = self.judged(entity, &query, rows, ids).await?;
        Ok(found.into_iter().map(|SelectedRow { id, unreadable, .. }| (id, unreadable)).collect())
    }

    /// Whose records the caller may read, nothing for everybody's, and the snapshot.
    ///
    /// # Errors
    /// What the database answers.
    pub async fn audit(&mut self) -> FlowResult<(Option<Id<Account>>, &mut dyn Transaction)> {
        self.open(Judge::Server).await?;
        let is_auditor = self.engine.catalog.is_auditor(&self.roles);
        let own = (!is_auditor).then(|| self.me.id());
        Ok((own, self.snapshot.as_deref_mut().ok_or_else(over)?))
    }

    async fn entries(&mut self, entity: EntityIndex, id: Option<ObjectId>) -> FlowResult<Vec<Lost>> {
        let engine = self.engine.clone();
        let name = Value::from(&*engine.catalog.entity(entity).name);
        let (of, values) = match id {
            Some(id) => ("object = ?1 AND entity = ?2", vec![Value::Integer(id.raw()), name]),
            None => ("entity = ?1", vec![name]),
        };
        let sql = format!(
            "SELECT {LOST_COLUMNS} FROM _history WHERE {of} AND \"value\" IS NOT NULL \
             ORDER BY seq DESC, number DESC LIMIT {AT_ONCE}"
        );
        let snapshot = self.snapshot.as_deref_mut().ok_or_else(over)?;
        let rows: Vec<Row> = snapshot.query(&Statement::new(sql, values)).await?;
        Ok(rows.iter().filter_map(|row| Lost::read(&engine.catalog, entity, row)).collect())
    }
}
