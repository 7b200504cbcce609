//! What the context of a handler does: it asks the upload that the handler runs in.

use crate::flow::{FlowError, FlowResult};
use crate::store::sql::SelectedRow;
use crate::sync::accept::{EventContext, Question};
use crate::sync::in_hand::ObjectInHand;
use crate::value::ObjectId;
use std::time::Duration;
use tidewater_model::{EntityIndex, Query};

/// A handler at work. It has the rights of the system.
pub(super) struct Handling {
    pub(super) context: EventContext,
}

impl Handling {
    pub(super) async fn get(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult<SelectedRow> {
        let found = self.context.asking.ask(Question::Row(entity, id)).await?.rows()?.into_iter().next();
        found.ok_or_else(|| FlowError::NotHere { entity: self.name(entity), id })
    }

    pub(super) async fn retrieve(&mut self, query: &Query) -> FlowResult<Vec<SelectedRow>> {
        self.context.asking.ask(Question::Rows(query.clone())).await?.rows()
    }

    pub(super) async fn count(&mut self, query: &Query) -> FlowResult<i64> {
        self.context.asking.ask(Question::Count(query.clone())).await?.count()
    }

    /// An id for a new object.
    pub(super) async fn id(&mut self) -> FlowResult<ObjectId> {
        self.context.asking.ask(Question::Id).await?.id()
    }

    /// Writes objects, all or none; the rows as they are stored then, in the same order.
    pub(super) async fn commit(&mut self, objects: Vec<ObjectInHand>) -> FlowResult<Vec<SelectedRow>> {
        self.context.asking.ask(Question::Commit(objects)).await?.rows()
    }

    pub(super) async fn delete(&mut self, (entity, id): (EntityIndex, ObjectId)) -> FlowResult {
        self.context.asking.ask(Question::Delete(entity, id)).await.map(drop)
    }

    /// How long the handler may still take; nothing if its time is over.
    pub(super) fn time_left(&self) -> Option<Duration> {
        let now = self.context.environment.now().milliseconds();
        u64::try_from(self.context.until.milliseconds().saturating_sub(now)).ok().map(Duration::from_millis)
    }

    fn name(&self, entity: EntityIndex) -> String {
        self.context.catalog.entity(entity).name.to_string()
    }
}
