//! `Server`: the context of code that runs on the server, inside one transaction.

use crate::flow::{FlowError, FlowResult};
use crate::rule::Evaluation;
use crate::store::Transaction;
use crate::store::sql::{Compiler, SelectedRow, Selection};
use crate::sync::accept::{EventContext, HANDLER_MILLISECONDS, reach};
use crate::typed::{Entity, Me, Obj, Query, ReadFault};
use crate::value::{Date, DateTime, ObjectId, Ref};
use std::time::Duration;
use tidewater_model::{EntityIndex, Expression, Path, ValueRef};

/// The context of a handler: who it runs for, and the data as the transaction sees them.
///
/// Handlers have the rights of the system: they see every object, whoever uploads.
pub struct Server {
    context: EventContext,
}

impl Server {
    pub(super) fn new(context: EventContext) -> Self {
        Self { context }
    }

    pub(super) fn into_transaction(self) -> Box<dyn Transaction> {
        self.context.transaction
    }

    /// The account that uploads.
    #[must_use]
    pub fn me(&self) -> Me {
        self.context.me
    }

    /// The time of the upload; the same for all its changes.
    #[must_use]
    pub fn now(&self) -> DateTime {
        self.context.now
    }

    /// The day of the upload, in UTC.
    #[must_use]
    pub fn today(&self) -> Date {
        self.context.now.date()
    }

    /// The object of an id or reference.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if there is none.
    pub async fn get<T: Entity>(&mut self, id: impl Into<Ref<T>>) -> FlowResult<Obj<T>> {
        let Some(id) = id.into().id() else {
            let detail = format!("an empty reference leads to no {}", T::FACTS.name);
            return Err(FlowError::Model { detail });
        };
        let id = id.object();
        let entity = self.entity::<T>()?;
        let selection = self.compiler().by_ids(entity, vec![id.raw()]);
        let rows = self.select(&selection).await?;
        let row = rows.into_iter().next();
        row.map(object).ok_or_else(|| FlowError::NotHere { entity: T::FACTS.name.to_owned(), id })?
    }

    /// The objects that match a query, in its order.
    ///
    /// # Errors
    /// If the query does not fit the model, or the database fails.
    pub async fn retrieve<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Vec<Obj<T>>> {
        let query = query.into();
        let selection = self.compiler().select(query.data(), Some(self.me()));
        let selection = selection.ok_or_else(unfit::<T>)?;
        self.select(&selection).await?.into_iter().map(object).collect()
    }

    /// The first object that matches a query, in its order.
    ///
    /// # Errors
    /// As [`Server::retrieve`].
    pub async fn first<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Option<Obj<T>>> {
        Ok(self.retrieve(query.into().limit(1)).await?.into_iter().next())
    }

    /// How many objects match a query.
    ///
    /// # Errors
    /// As [`Server::retrieve`].
    pub async fn count<T: Entity>(&mut self, query: impl Into<Query<T>>) -> FlowResult<i64> {
        let query = query.into();
        let Some(statement) = self.compiler().count(query.data(), Some(self.me())) else {
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

    fn entity<T: Entity>(&self) -> FlowResult<EntityIndex> {
        self.context.catalog.find(T::FACTS.name).ok_or_else(unfit::<T>)
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

fn object<T: Entity>(row: SelectedRow) -> FlowResult<Obj<T>> {
    let unfit = |fault: ReadFault| FlowError::Model { detail: format!("{}: {fault}", T::FACTS.name) };
    Obj::from_row(row.id, row.values, 0).map_err(unfit)
}

fn unfit<T: Entity>() -> FlowError {
    FlowError::Model { detail: format!("the query does not fit `{}` of this app", T::FACTS.name) }
}
