//! What a handler of `#[before_commit]` sees: the data as the transaction of the upload has them.

use crate::flow::{FlowError, FlowResult};
use crate::rule::Evaluation;
use crate::store::sql::{Compiler, SelectedRow, Selection};
use crate::sync::accept::{EventContext, HANDLER_MILLISECONDS, reach};
use crate::value::ObjectId;
use std::time::Duration;
use tidewater_model::{EntityIndex, Expression, Path, Query, ValueRef};

/// A handler at work. It has the rights of the system.
pub(super) struct Judging {
    pub(super) context: EventContext,
}

impl Judging {
    pub(super) async fn get(&mut self, entity: EntityIndex, id: ObjectId) -> FlowResult<SelectedRow> {
        let selection = self.compiler().by_ids(entity, vec![id.raw()]);
        let found = self.select(&selection).await?.into_iter().next();
        let name = &self.context.catalog.entity(entity).name;
        found.ok_or_else(|| FlowError::NotHere { entity: name.to_string(), id })
    }

    pub(super) async fn retrieve(&mut self, query: &Query) -> FlowResult<Vec<SelectedRow>> {
        let unfit =
            || FlowError::Model { detail: format!("the query does not fit `{}` of this app", query.entity) };
        let selection = self.compiler().select(query, Some(self.context.me)).ok_or_else(unfit)?;
        self.select(&selection).await
    }

    pub(super) async fn count(&mut self, query: &Query) -> FlowResult<i64> {
        let Some(statement) = self.compiler().count(query, Some(self.context.me)) else {
            return Ok(i64::try_from(self.retrieve(query).await?.len()).unwrap_or(i64::MAX));
        };
        self.check_time()?;
        let rows = self.context.transaction.query(&statement).await?;
        Ok(rows.first().and_then(|row| row.first()?.integer()).unwrap_or_default())
    }

    /// How long the handler may still take; nothing if its time is over.
    pub(super) fn time_left(&self) -> Option<Duration> {
        let now = self.context.environment.now().milliseconds();
        u64::try_from(self.context.until.milliseconds().saturating_sub(now)).ok().map(Duration::from_millis)
    }

    /// A handler that asks without end is stopped at its next question: the database answers at once, so
    /// nothing else gets a turn in between.
    fn check_time(&self) -> FlowResult {
        let seconds = HANDLER_MILLISECONDS.unsigned_abs() / 1_000;
        self.time_left().map(drop).ok_or(FlowError::TimedOut { seconds })
    }

    fn compiler(&self) -> Compiler<'_> {
        Compiler { catalog: &self.context.catalog, dialect: self.context.dialect, masked: false }
    }

    /// Reads the rows of a selection, and does in memory what SQL could not.
    async fn select(&mut self, selection: &Selection) -> FlowResult<Vec<SelectedRow>> {
        self.check_time()?;
        let context = &mut self.context;
        let mut rows = Vec::new();
        let mut keep = |columns: &[ValueRef<'_>]| rows.extend(selection.read(columns));
        context.transaction.scan(&selection.statement, &mut keep).await?;
        let compiler = Compiler { catalog: &context.catalog, dialect: context.dialect, masked: false };
        let ids: Vec<ObjectId> = rows.iter().map(|row| row.id).collect();
        let members = &compiler.catalog.entity(selection.entity).members;
        let calculated = members.iter().filter_map(|member| member.calculated.as_ref());
        let order: Vec<Expression> = selection.order.iter().map(|order| member(&order.path)).collect();
        let read: Vec<&Expression> = selection.residual.iter().chain(calculated).chain(&order).collect();
        let reached = reach(&mut *context.transaction, compiler, selection.entity, &ids, &read).await?;
        let evaluation = Evaluation { catalog: compiler.catalog, me: Some(context.me), rows: &reached };
        selection.refine(&evaluation, &mut rows);
        Ok(rows)
    }
}

fn member(path: &Path) -> Expression {
    Expression::Member(path.clone())
}
