//! Conditions.

use super::text::Condition;
use super::value::SqlValue;
use super::{Compiler, quoted};
use crate::rule::{Evaluation, NoRows, RowView};
use crate::store::Parameter;
use crate::typed::Me;
use crate::value::ObjectId;
use tidewater_model::{
    Comparison, EntityIndex, Expression, Function, LINK_OWNER, LINK_TARGET, Name, Path, Value,
};

/// Joins in one condition above which it is left to the evaluator; SQLite takes 64.
const JOINS: usize = 48;

/// The rows that one level of an expression is about: a row, and those that references lead to.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    entity: EntityIndex,
    alias: String,
    joins: Vec<Join>,
    /// What must hold besides, so that every row that is followed is there.
    guards: Vec<String>,
}

#[derive(Clone, Debug)]
struct Join {
    steps: Vec<Name>,
    table: String,
    alias: String,
    on: String,
}

impl Scope {
    pub(super) fn new(entity: EntityIndex, alias: &str) -> Self {
        Self { entity, alias: alias.to_owned(), joins: Vec::new(), guards: Vec::new() }
    }

    pub(super) fn entity(&self) -> EntityIndex {
        self.entity
    }

    pub(super) fn is_too_wide(&self) -> bool {
        self.joins.len() > JOINS
    }

    /// The joins for a `FROM` that begins with the scope's own row.
    pub(super) fn inner_joins(&self) -> String {
        self.joins_with("JOIN")
    }

    /// The same, keeping rows whose references lead nowhere.
    pub(super) fn left_joins(&self) -> String {
        self.joins_with("LEFT JOIN")
    }

    fn joins_with(&self, word: &str) -> String {
        let join = |join: &Join| format!(" {word} {} AS {} ON {}", join.table, join.alias, join.on);
        self.joins.iter().map(join).collect()
    }

    /// A condition over the scope's rows as a condition over its own row alone.
    pub(super) fn exists_around(&self, sql: String) -> String {
        if self.joins.is_empty() {
            return sql;
        }
        let tables = self.joins.iter().map(|join| format!("{} AS {}", join.table, join.alias));
        let tables = tables.collect::<Vec<_>>().join(", ");
        let on = self.joins.iter().map(|join| join.on.as_str()).collect::<Vec<_>>().join(" AND ");
        format!("EXISTS (SELECT 1 FROM {tables} WHERE {on} AND {sql})")
    }
}

/// Parts of expressions that one statement looks at.
const MOST_PARTS: usize = 4_096;
/// Bytes of SQL for one part of an expression.
pub(super) const MOST_TEXT: usize = 32 * 1024;

/// A condition, and whether it says exactly what the expression says.
#[derive(Clone, Debug)]
pub(super) struct Compiled {
    pub(super) sql: Condition,
    pub(super) exact: bool,
}

/// Which way a condition may err where SQL cannot say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Error {
    /// It may hold for more rows.
    Superset,
    /// It may hold for fewer rows: under a negation.
    Subset,
}

impl Error {
    fn reversed(self) -> Self {
        if self == Self::Superset { Self::Subset } else { Self::Superset }
    }
}

/// Where in a scope an expression's paths start, and how it may err.
#[derive(Clone, Copy)]
pub(super) struct Place<'s> {
    /// The references from the scope's row.
    pub(super) steps: &'s [Name],
    /// Calculated members that led here.
    pub(super) depth: usize,
    error: Error,
    /// Whether the condition is a part that must hold for the whole to hold.
    is_conjunct: bool,
}

impl<'s> Place<'s> {
    /// The start of a scope.
    pub(super) const START: Place<'static> =
        Place { steps: &[], depth: 0, error: Error::Superset, is_conjunct: true };

    /// A part whose failure does not decide the whole.
    fn inner(self) -> Self {
        Self { is_conjunct: false, ..self }
    }

    fn reversed(self) -> Self {
        Self { error: self.error.reversed(), is_conjunct: false, ..self }
    }

    /// The row that a calculated member stands in.
    pub(super) fn calculated(self, steps: &'s [Name]) -> Self {
        Self { steps, depth: self.depth + 1, ..self }
    }
}

/// Stands around the index of a value in unfinished text. No name holds it.
const MARK: char = '\u{1}';

/// A compilation in progress.
///
/// Parts of the text may still be dropped, and a database refuses parameters that stand nowhere. So
/// values get their parameters last, when the text is finished.
pub(super) struct Build<'c> {
    pub(super) compiler: Compiler<'c>,
    me: Option<Me>,
    values: Vec<Value>,
    alias: String,
    aliases: usize,
    /// How many parts of expressions were looked at.
    visited: usize,
}

impl<'c> Build<'c> {
    pub(super) fn new(compiler: Compiler<'c>, me: Option<Me>, alias: &str) -> Self {
        Self { compiler, me, values: Vec::new(), alias: alias.to_owned(), aliases: 0, visited: 0 }
    }

    /// Unfinished text with its values as further parameters.
    pub(super) fn finish(&self, text: &str, parameters: &mut Vec<Parameter>) -> String {
        let mut numbers = vec![None; self.values.len()];
        let mut finished = String::with_capacity(text.len());
        for (at, part) in text.split(MARK).enumerate() {
            // Every second part stands between two marks.
            let index = if at % 2 == 1 { part.parse::<usize>().ok() } else { None };
            match index.and_then(|index| Some((self.values.get(index)?, numbers.get_mut(index)?))) {
                Some((value, number)) => {
                    let number = number.get_or_insert_with(|| {
                        parameters.push(Parameter::Value(value.clone()));
                        parameters.len()
                    });
                    finished.push_str(&(self.compiler.dialect.parameter)(*number));
                }
                None => finished.push_str(part),
            }
        }
        finished
    }

    /// Aliases begin with that of the outermost row, so that they hide no other of the statement.
    fn next_alias(&mut self) -> String {
        self.aliases += 1;
        format!("{}_{}", self.alias, self.aliases)
    }

    pub(super) fn parameter(&mut self, value: Value) -> String {
        self.values.push(value);
        format!("{MARK}{}{MARK}", self.values.len() - 1)
    }

    /// A condition over a scope with everything that makes it whole.
    pub(super) fn whole(&mut self, scope: &mut Scope, expression: &Expression) -> Compiled {
        let compiled = self.condition(scope, Place::START, expression);
        let guards = scope.guards.iter().cloned().map(Condition::Sql);
        Compiled { sql: Condition::all(guards.chain([compiled.sql])), exact: compiled.exact }
    }

    pub(super) fn condition(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        expression: &Expression,
    ) -> Compiled {
        if !self.can_afford_more() {
            return unsayable(place);
        }
        let compiled = self.affordable_condition(scope, place, expression);
        if compiled.sql.len() > MOST_TEXT { unsayable(place) } else { compiled }
    }

    /// Some forms are compiled or written several times, so that a small expression could ask for more text
    /// than there is memory. What is not said in SQL is evaluated on rows.
    pub(super) fn can_afford_more(&mut self) -> bool {
        self.visited += 1;
        self.visited <= MOST_PARTS
    }

    fn affordable_condition(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        expression: &Expression,
    ) -> Compiled {
        if is_constant(expression) {
            let value = self.fold(expression);
            return value.map_or_else(|| unsayable(place), |value| exactly(value.is_true().into()));
        }
        match expression {
            Expression::Not(inner) => {
                let inner = self.condition(scope, place.reversed(), inner);
                Compiled { sql: inner.sql.negated(), exact: inner.exact }
            }
            Expression::All(parts) => {
                let parts = parts.iter().map(|part| self.condition(scope, place, part)).collect::<Vec<_>>();
                let exact = parts.iter().all(|part| part.exact);
                Compiled { sql: Condition::all(parts.into_iter().map(|part| part.sql)), exact }
            }
            Expression::Any(parts) => {
                let place = place.inner();
                let parts = parts.iter().map(|part| self.condition(scope, place, part)).collect::<Vec<_>>();
                let exact = parts.iter().all(|part| part.exact);
                Compiled { sql: Condition::any(parts.into_iter().map(|part| part.sql)), exact }
            }
            Expression::If(condition, then, otherwise) => {
                self.choice(scope, place.inner(), [condition, then, otherwise])
            }
            Expression::Opens(reference, body) => self.opens(scope, place, reference, body),
            Expression::Member(path) => match self.calculated_member(scope, place, path) {
                Some((steps, calculated, readable)) => {
                    let Some(calculated) = calculated else { return unsayable(place) };
                    let compiled = self.condition(scope, place.inner().calculated(&steps), calculated);
                    Compiled { sql: Condition::all([readable, compiled.sql]), exact: compiled.exact }
                }
                None => self.test(scope, place, expression),
            },
            _ => self.test(scope, place, expression),
        }
    }

    /// A test of values, left open if SQL cannot say it.
    fn test(&mut self, scope: &mut Scope, place: Place<'_>, expression: &Expression) -> Compiled {
        let sql = self.try_test(scope, place.inner(), expression);
        sql.map_or_else(|| unsayable(place), exactly)
    }

    fn try_test(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        expression: &Expression,
    ) -> Option<Condition> {
        let (readable, sql) = match expression {
            Expression::Compare(comparison, left, right) => {
                let (left, right) = (self.value(scope, place, left)?, self.value(scope, place, right)?);
                let sql = self.comparison(*comparison, &left, &right);
                (Condition::all([left.readable, right.readable]), sql)
            }
            Expression::IsSome(inner) => {
                let inner = self.value(scope, place, inner)?;
                (inner.readable, format!("({} IS NOT NULL)", inner.sql))
            }
            Expression::Call(function, arguments) if let Some(test) = self.text_test(function) => {
                let arguments = arguments.iter().map(|argument| self.value(scope, place, argument));
                let arguments = arguments.collect::<Option<Vec<_>>>()?;
                let texts = arguments.iter().map(|argument| argument.sql.as_str()).collect::<Vec<_>>();
                let sql = test(texts.first()?, texts.get(1).copied().unwrap_or_default());
                (Condition::all(arguments.into_iter().map(|argument| argument.readable)), sql)
            }
            Expression::Linked(set, target) => self.linked(scope, place, set, target)?,
            Expression::Within(set, target) => {
                let links = self.compiler.catalog.known_set(set)?.links;
                let target = self.value(scope, place, target)?;
                let owner = self.parameter(set.owner.clone());
                (target.readable, self.link_exists(links, &owner, &target.sql))
            }
            value => {
                let value = self.value(scope, place, value)?;
                (value.readable, format!("({} = 1)", value.sql))
            }
        };
        Some(Condition::all([readable, Condition::Sql(sql)]))
    }

    /// Whether there is a link between the owner of a set and a target, and what must be readable for that.
    fn linked(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        set: &Path,
        target: &Expression,
    ) -> Option<(Condition, String)> {
        let steps = [place.steps, &set.steps].concat();
        let catalog = self.compiler.catalog;
        let found = catalog.set_of_member(self.entity_at(scope, &steps)?, &set.member)?;
        let owner = self.follow(scope, &steps)?;
        let target = self.value(scope, place, target)?;
        let readable = Condition::all([self.readable(&owner, found.member.0), target.readable]);
        Some((readable, self.link_exists(found.links, &format!("{owner}.id"), &target.sql)))
    }

    /// Whether there is a link from an owner to a target.
    fn link_exists(&mut self, links: EntityIndex, owner: &str, target: &str) -> String {
        let (links, alias) = (quoted(&self.compiler.catalog.entity(links).name), self.next_alias());
        let ends = [(LINK_OWNER, owner), (LINK_TARGET, target)];
        let ends = ends.map(|(end, is)| format!("{alias}.{} = {is}", quoted(end))).join(" AND ");
        format!("EXISTS (SELECT 1 FROM {links} AS {alias} WHERE {ends})")
    }

    /// How a test of texts is said, for functions that are one.
    fn text_test(&self, function: &Function) -> Option<fn(&str, &str) -> String> {
        let dialect = self.compiler.dialect;
        match function {
            Function::IsEmpty => Some(|text, _| format!("({text} = '')")),
            Function::Contains => Some(dialect.contains),
            Function::StartsWith => Some(dialect.starts_with),
            Function::EndsWith => Some(dialect.ends_with),
            _ => None,
        }
    }

    /// Absent values are smaller than present ones, and equal to each other.
    fn comparison(&self, comparison: Comparison, left: &SqlValue, right: &SqlValue) -> String {
        let (a, b) = (&left.sql, &right.sql);
        let both_may_be_absent = left.nullable && right.nullable;
        match comparison {
            Comparison::Equal if both_may_be_absent => (self.compiler.dialect.same)(a, b),
            Comparison::Equal => format!("({a} = {b})"),
            Comparison::NotEqual if left.nullable || right.nullable => {
                format!("({} IS NOT TRUE)", (self.compiler.dialect.same)(a, b))
            }
            Comparison::NotEqual => format!("({a} <> {b})"),
            Comparison::Less if both_may_be_absent => {
                format!("({a} < {b} OR ({a} IS NULL AND {b} IS NOT NULL))")
            }
            Comparison::Less if left.nullable => format!("({a} < {b} OR {a} IS NULL)"),
            Comparison::Less => format!("({a} < {b})"),
            Comparison::LessOrEqual if left.nullable => format!("({a} <= {b} OR {a} IS NULL)"),
            Comparison::LessOrEqual => format!("({a} <= {b})"),
            Comparison::Greater => self.comparison(Comparison::Less, right, left),
            Comparison::GreaterOrEqual => self.comparison(Comparison::LessOrEqual, right, left),
        }
    }

    /// `if`, in a place where a condition stands.
    fn choice(&mut self, scope: &mut Scope, place: Place<'_>, parts: [&Expression; 3]) -> Compiled {
        let [condition, then, otherwise] = parts;
        let if_true = self.condition(scope, place, condition);
        let if_false = self.condition(scope, place.reversed(), condition);
        let then = self.condition(scope, place, then);
        let otherwise = self.condition(scope, place, otherwise);
        let exact = [&if_true, &if_false, &then, &otherwise].iter().all(|part| part.exact);
        let sql = Condition::any([
            Condition::all([if_true.sql, then.sql]),
            Condition::all([if_false.sql.negated(), otherwise.sql]),
        ]);
        Compiled { sql, exact }
    }

    fn opens(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        reference: &Path,
        body: &Expression,
    ) -> Compiled {
        let steps = [place.steps, &reference.steps].concat();
        let target = self.compiler.catalog.end_of(scope.entity, &steps);
        let target = target.and_then(|end| self.compiler.catalog.target(end, &reference.member));
        let (Some(alias), Some(target)) = (self.follow(scope, &steps), target) else {
            return unsayable(place);
        };
        let column = format!("{alias}.{}", quoted(&reference.member));
        let mut opened = Scope::new(target, &self.next_alias());
        let start = Place { error: place.error, ..Place::START };
        let body = self.condition(&mut opened, Place { is_conjunct: place.is_conjunct, ..start }, body);
        let guards = std::mem::take(&mut opened.guards).into_iter().map(Condition::Sql).collect::<Vec<_>>();
        let table = quoted(&self.compiler.catalog.entity(target).name);
        let exists = |condition: Condition| {
            let (own, joins) = (&opened.alias, opened.inner_joins());
            let condition = Condition::all([Condition::Sql(format!("{own}.id = {column}")), condition]);
            format!("EXISTS (SELECT 1 FROM {table} AS {own}{joins} WHERE {})", condition.into_sql())
        };
        let sql = if place.is_conjunct {
            exists(Condition::all(guards.into_iter().chain([body.sql])))
        } else {
            scope.guards.push(format!("({column} IS NULL OR {})", exists(Condition::all(guards))));
            exists(body.sql)
        };
        Compiled { sql: Condition::Sql(sql), exact: body.exact }
    }

    /// The alias of the row at the end of some references.
    pub(super) fn follow(&mut self, scope: &mut Scope, steps: &[Name]) -> Option<String> {
        let Some((step, before)) = steps.split_last() else { return Some(scope.alias.clone()) };
        if let Some(join) = scope.joins.iter().find(|join| join.steps == steps) {
            return Some(join.alias.clone());
        }
        let from = self.follow(scope, before)?;
        let target = self.compiler.catalog.end_of(scope.entity, steps)?;
        let alias = self.next_alias();
        scope.joins.push(Join {
            steps: steps.to_vec(),
            table: quoted(&self.compiler.catalog.entity(target).name),
            on: format!("{alias}.id = {from}.{}", quoted(step)),
            alias: alias.clone(),
        });
        Some(alias)
    }

    /// The entity at the end of some references.
    pub(super) fn entity_at(&self, scope: &Scope, steps: &[Name]) -> Option<EntityIndex> {
        self.compiler.catalog.end_of(scope.entity, steps)
    }

    /// The value of an expression that reads no row, unless it has a fault or asks for nobody's account.
    pub(super) fn fold(&self, expression: &Expression) -> Option<Value> {
        let evaluation = Evaluation { catalog: self.compiler.catalog, me: self.me, rows: &NoRows };
        let row = RowView { id: ObjectId::from_raw(1)?, values: &[], unreadable: 0 };
        evaluation.value(EntityIndex(0), row, expression)
    }
}

fn exactly(sql: Condition) -> Compiled {
    Compiled { sql, exact: true }
}

fn unsayable(place: Place<'_>) -> Compiled {
    Compiled { sql: (place.error == Error::Superset).into(), exact: false }
}

/// Whether an expression reads no row.
pub(super) fn is_constant(expression: &Expression) -> bool {
    let mut constant = true;
    expression.visit_paths(&mut |_| constant = false);
    expression.visit_known_sets(&mut |_| constant = false);
    constant
}
