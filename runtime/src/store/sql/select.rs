//! Queries as statements, and what is left of them to do in memory.

use super::condition::{Build, Place, Scope};
use super::{Compiler, JoinedCondition, quoted};
use crate::rule::{Evaluation, RowView, followed};
use crate::store::{Parameter, Statement};
use crate::typed::Me;
use crate::value::ObjectId;
use std::cmp::Ordering;
use std::sync::Arc;
use tidewater_model::{
    Catalog, EntityIndex, Expression, Function, MemberIndex, Order, Query, Type, Value, ValueRef, Window,
};

/// The alias of the queried entity's rows.
const ROW: &str = "t";

/// A row as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectedRow {
    /// The id.
    pub id: ObjectId,
    /// A bit for each member that may not be read, by position.
    pub unreadable: u64,
    /// The values in member order; calculated ones are `Empty` until the row is completed. Clones of the row
    /// share them.
    pub values: Arc<[Value]>,
}

impl SelectedRow {
    /// The row, borrowed.
    #[must_use]
    pub fn view(&self) -> RowView<'_> {
        RowView { id: self.id, values: &self.values, unreadable: self.unreadable }
    }

    /// The values, to change them in this row alone.
    pub fn values_mut(&mut self) -> &mut [Value] {
        Arc::make_mut(&mut self.values)
    }

    /// Calculates the members that are calculated.
    pub fn complete(&mut self, evaluation: &Evaluation<'_>, entity: EntityIndex) {
        let (id, unreadable) = (self.id, self.unreadable);
        if evaluation.catalog.entity(entity).members.iter().any(|member| member.calculated.is_some()) {
            evaluation.complete(entity, id, self.values_mut(), unreadable);
        }
    }

    /// A calculated member without a value, because what it is calculated from is not here or may not be
    /// read, cannot be read either.
    pub fn hide_absent(&mut self, catalog: &Catalog, entity: EntityIndex) {
        for (at, member) in catalog.entity(entity).members.iter().enumerate() {
            if member.calculated.is_some() && !member.may_be_empty() && self.values[at].is_empty() {
                self.unreadable |= 1 << at;
            }
        }
    }
}

/// A statement that reads rows of one entity, and what is left to do in memory.
#[derive(Clone, Debug)]
pub struct Selection {
    /// The statement. Its columns: `id`, `_unreadable` if the tables have it, the stored members.
    pub statement: Statement,
    /// The entity.
    pub entity: EntityIndex,
    /// The stored members, in the order of the columns.
    pub columns: Vec<MemberIndex>,
    /// The condition to evaluate on each row, because SQL could not say it exactly.
    pub residual: Option<Expression>,
    /// The order to bring the rows into, because SQL could not.
    pub order: Vec<Order>,
    /// Which of the rows to keep, because SQL could not count those that remain.
    pub window: Window,
    masked: bool,
    members: usize,
}

impl Selection {
    /// A row from the statement's columns; nothing if it is none of ours.
    #[must_use]
    pub fn read(&self, columns: &[ValueRef<'_>]) -> Option<SelectedRow> {
        let (id, mut rest) = columns.split_first()?;
        let ValueRef::Integer(id) = id else { return None };
        let mut unreadable = 0;
        if self.masked {
            let (mask, values) = rest.split_first()?;
            let ValueRef::Integer(mask) = mask else { return None };
            unreadable = u64::try_from(*mask).ok()?;
            rest = values;
        }
        let values = placed(self.members, &self.columns, rest);
        Some(SelectedRow { id: ObjectId::from_raw(*id)?, unreadable, values })
    }

    /// Whether the statement finds exactly the rows of the query, in its order.
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.residual.is_none() && self.order.is_empty()
    }

    /// Does what SQL could not: the residual condition, the order, the window, calculated members.
    pub fn refine(&self, evaluation: &Evaluation<'_>, rows: &mut Vec<SelectedRow>) {
        if let Some(residual) = &self.residual {
            rows.retain(|row| evaluation.holds(self.entity, row.view(), residual));
        }
        if !self.order.is_empty() {
            self.sort(evaluation, rows);
        }
        self.window.keep(rows);
        for row in rows {
            row.complete(evaluation, self.entity);
        }
    }

    fn sort(&self, evaluation: &Evaluation<'_>, rows: &mut Vec<SelectedRow>) {
        let sort_values = |row: &SelectedRow| -> Vec<Value> {
            let value = |order| evaluation.sort_value(self.entity, row.view(), order);
            self.order.iter().map(value).collect()
        };
        let mut keyed = rows.drain(..).map(|row| (sort_values(&row), row)).collect::<Vec<_>>();
        keyed.sort_by(|(left, left_row), (right, right_row)| {
            let decided = self.order.iter().zip(left.iter().zip(right)).map(|(order, (left, right))| {
                if order.descending { right.cmp(left) } else { left.cmp(right) }
            });
            let decided = decided.fold(Ordering::Equal, Ordering::then);
            decided.then(left_row.id.cmp(&right_row.id))
        });
        rows.extend(keyed.into_iter().map(|(_, row)| row));
    }
}

/// The end of a statement that finds the rows of a window. SQLite knows no offset without a limit.
fn clause(window: Window) -> String {
    let limit = window.limit.map_or(i64::MAX, i64::from);
    match window.offset {
        _ if window.is_all() => String::new(),
        0 => format!(" LIMIT {limit}"),
        offset => format!(" LIMIT {limit} OFFSET {offset}"),
    }
}

/// The values of a row of so many members, of which those at `places` are given; these ascend.
pub fn placed(members: usize, places: &[MemberIndex], values: &[ValueRef<'_>]) -> Arc<[Value]> {
    debug_assert!(places.is_sorted(), "columns stand in the order of the members");
    let mut given = places.iter().zip(values).peekable();
    let value = |at| {
        let here = given.next_if(|(place, _)| place.0 == at);
        here.map_or(Value::Empty, |(_, value)| ValueRef::to_owned(*value))
    };
    (0..members).map(value).collect()
}

impl Compiler<'_> {
    /// The statement for a query; nothing if the entity is unknown or has no table.
    #[must_use]
    pub fn select(&self, query: &Query, me: Option<Me>) -> Option<Selection> {
        let entity = self.catalog.find(&query.entity)?;
        if !self.catalog.entity(entity).persistable {
            return None;
        }
        let mut parameters = Vec::new();
        let found = self.found(entity, query.condition.as_ref(), me, &mut parameters);
        let sorted = self.sorted(entity, &query.order, me, &mut parameters);
        let residual = query.condition.clone().filter(|_| !found.exact);
        let in_memory = residual.is_some() || sorted.is_none();
        let (order_joins, order) = sorted.unwrap_or_default();
        let is_ordered_here = !query.order.is_empty() && order.is_empty();
        let mut selection = self.selection(entity);
        let mut sql = format!(
            "SELECT {} FROM {} AS {ROW}{}{order_joins} WHERE {} ORDER BY {order}{ROW}.id",
            self.columns(&selection),
            self.table(entity),
            found.joins,
            found.sql,
        );
        if !in_memory {
            sql.push_str(&clause(query.window));
        }
        selection.statement = Statement { sql: sql.into(), parameters };
        selection.residual = residual;
        selection.order = if is_ordered_here { query.order.clone() } else { Vec::new() };
        selection.window = if in_memory { query.window } else { Window::default() };
        Some(selection)
    }

    /// A statement that counts a query's rows; nothing if SQL alone cannot.
    #[must_use]
    pub fn count(&self, query: &Query, me: Option<Me>) -> Option<Statement> {
        let entity = self.catalog.find(&query.entity)?;
        let mut parameters = Vec::new();
        let found = self.found(entity, query.condition.as_ref(), me, &mut parameters);
        if !found.exact || !self.catalog.entity(entity).persistable {
            return None;
        }
        let from = format!("{} AS {ROW}{} WHERE {}", self.table(entity), found.joins, found.sql);
        let sql = if query.window.is_all() {
            format!("SELECT count(*) FROM {from}")
        } else {
            format!("SELECT count(*) FROM (SELECT 1 FROM {from}{}) AS counted", clause(query.window))
        };
        Some(Statement { sql: sql.into(), parameters })
    }

    /// The statement for the rows of these ids, in the order of ids.
    #[must_use]
    pub fn by_ids(&self, entity: EntityIndex, ids: Vec<i64>) -> Selection {
        let mut selection = self.selection(entity);
        let among = (self.dialect.in_ids)(&format!("{ROW}.id"), 1);
        let (columns, table) = (self.columns(&selection), self.table(entity));
        let sql = format!("SELECT {columns} FROM {table} AS {ROW} WHERE {among} ORDER BY {ROW}.id");
        selection.statement = Statement::new(sql, []).with(Parameter::Ids(ids));
        selection
    }

    /// The statement for the first so many rows by id, above an id, of which a condition may hold; whoever
    /// reads them evaluates it.
    #[must_use]
    pub fn candidates(
        &self,
        entity: EntityIndex,
        condition: Option<&Expression>,
        me: Option<Me>,
        (after, most): (Option<ObjectId>, usize),
    ) -> Selection {
        let mut parameters = Vec::new();
        let found = self.found(entity, condition, me, &mut parameters);
        parameters.push(Parameter::Value(Value::Integer(after.map_or(i64::MIN, ObjectId::raw))));
        let mut selection = self.selection(entity);
        // Databases count with a sign.
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let sql = format!(
            "SELECT {} FROM {} AS {ROW}{} WHERE ({}) AND {ROW}.id > ?{} ORDER BY {ROW}.id LIMIT {most}",
            self.columns(&selection),
            self.table(entity),
            found.joins,
            found.sql,
            parameters.len(),
        );
        selection.statement = Statement { sql: sql.into(), parameters };
        selection
    }

    pub(in crate::store) fn table(&self, entity: EntityIndex) -> String {
        quoted(&self.catalog.entity(entity).name)
    }

    /// A selection of whole rows, whose statement is still to be written.
    fn selection(&self, entity: EntityIndex) -> Selection {
        let members = &self.catalog.entity(entity).members;
        let stored = members.iter().enumerate().filter(|(_, member)| member.is_stored());
        Selection {
            statement: Statement::new("", []),
            entity,
            columns: stored.map(|(position, _)| MemberIndex(position)).collect(),
            residual: None,
            order: Vec::new(),
            window: Window::default(),
            masked: self.masked,
            members: members.len(),
        }
    }

    fn columns(&self, selection: &Selection) -> String {
        let members = &self.catalog.entity(selection.entity).members;
        let stored = selection.columns.iter().filter_map(|member| members.get(member.0));
        let stored = stored.map(|member| format!("{ROW}.{}", quoted(&member.name)));
        let mask = self.masked.then(|| format!("{ROW}._unreadable"));
        let columns = [format!("{ROW}.id")].into_iter().chain(mask).chain(stored);
        columns.collect::<Vec<_>>().join(", ")
    }

    fn found(
        &self,
        entity: EntityIndex,
        condition: Option<&Expression>,
        me: Option<Me>,
        parameters: &mut Vec<Parameter>,
    ) -> JoinedCondition {
        let everything = Expression::All(Vec::new());
        self.joined(entity, ROW, condition.unwrap_or(&everything), me, parameters)
    }

    /// The joins and the sort criteria of an order, each followed by a comma; nothing if one of them
    /// has no exact form.
    fn sorted(
        &self,
        entity: EntityIndex,
        order: &[Order],
        me: Option<Me>,
        parameters: &mut Vec<Parameter>,
    ) -> Option<(String, String)> {
        let mut build = Build::new(*self, me, "sorted");
        let mut scope = Scope::new(entity, ROW);
        let mut criteria = String::new();
        for criterion in order {
            criteria.push_str(&self.criterion(&mut build, &mut scope, criterion)?);
            criteria.push_str(", ");
        }
        let criteria = build.finish(&criteria, parameters);
        (!scope.is_too_wide()).then(|| (scope.left_joins(), criteria))
    }

    fn criterion(&self, build: &mut Build<'_>, scope: &mut Scope, order: &Order) -> Option<String> {
        let member = Expression::Member(order.path.clone());
        let ty = self.catalog.resolve(scope.entity(), &order.path).map(|(_, member)| member);
        // What a calculated member reads behind references would need guards of its own.
        let is_calculated = ty.is_some_and(|member| member.calculated.is_some());
        if is_calculated && !followed(self.catalog, scope.entity(), &member).is_empty() {
            return None;
        }
        let (value, is_text) = match ty.map(|member| &member.ty) {
            Some(Type::Enumeration(name)) => {
                (Expression::Call(Function::Position(name.clone()), vec![member]), false)
            }
            ty => (member, ty == Some(&Type::Text)),
        };
        let value = build.value(scope, Place::START, &value)?;
        let sql = if is_text { (self.dialect.sort_key)(&value.sql) } else { value.sql };
        let sql = match value.readable {
            super::text::Condition::Always => sql,
            readable => format!("CASE WHEN {} THEN {sql} END", readable.into_sql()),
        };
        Some(format!("{sql} {}", (self.dialect.absent_first)(order.descending)))
    }
}
