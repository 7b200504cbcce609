//! Values. What has no exact form in SQL has none here.

use super::condition::{Build, MOST_TEXT, Place, Scope, is_constant};
use super::quoted;
use super::text::Condition;
use crate::rule::is_test;
use tidewater_model::limits::CALCULATED_DEPTH;
use tidewater_model::{Expression, Function, IDENTITY, Name, Path, Type, Value};

/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// A value as SQL.
#[derive(Clone, Debug)]
pub(super) struct SqlValue {
    pub(super) sql: String,
    /// Whether it can be absent.
    pub(super) nullable: bool,
    /// Whether everything that it reads may be read.
    pub(super) readable: Condition,
}

/// A calculated member: where its row stands, its expression unless that is a circle, and whether it
/// may be read.
pub(super) type CalculatedMember<'c> = (Vec<Name>, Option<&'c Expression>, Condition);

impl<'c> Build<'c> {
    pub(super) fn value(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        expression: &Expression,
    ) -> Option<SqlValue> {
        if !self.can_afford_more() {
            return None;
        }
        let value = self.affordable_value(scope, place, expression)?;
        (value.sql.len() <= MOST_TEXT).then_some(value)
    }

    fn affordable_value(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        expression: &Expression,
    ) -> Option<SqlValue> {
        if is_constant(expression) {
            let value = self.fold(expression)?;
            return Some(present(self.parameter(value.clone())).nullable_if(value.is_empty()));
        }
        match expression {
            Expression::Member(path) => match self.calculated_member(scope, place, path) {
                Some((steps, calculated, readable)) => {
                    let value = self.value(scope, place.calculated(&steps), calculated?)?;
                    Some(SqlValue { readable: Condition::all([readable, value.readable]), ..value })
                }
                None => self.column(scope, place, path),
            },
            Expression::If(condition, then, otherwise) => {
                let condition = self.exact_condition(scope, place, condition)?;
                let (then, otherwise) =
                    (self.value(scope, place, then)?, self.value(scope, place, otherwise)?);
                Some(choice(condition, then, otherwise))
            }
            Expression::Call(function, arguments) if !is_test(function) => {
                self.function(scope, place, function, arguments)
            }
            Expression::Arithmetic(..) => None,
            condition => {
                let condition = self.exact_condition(scope, place, condition)?;
                Some(present(format!("CASE WHEN {} THEN 1 ELSE 0 END", condition.into_sql())))
            }
        }
    }

    fn exact_condition(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        expression: &Expression,
    ) -> Option<Condition> {
        let compiled = self.condition(scope, place, expression);
        compiled.exact.then_some(compiled.sql)
    }

    /// What a path means if it leads to a calculated member.
    pub(super) fn calculated_member(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        path: &Path,
    ) -> Option<CalculatedMember<'c>> {
        let steps = [place.steps, &path.steps].concat();
        let end = self.entity_at(scope, &steps)?;
        let catalog = self.compiler.catalog;
        let calculated = catalog.entity(end).member(&path.member)?.calculated.as_ref()?;
        let alias = self.follow(scope, &steps)?;
        let readable = self.readable(&alias, catalog.member(end, &path.member)?.0);
        Some((steps, (place.depth < CALCULATED_DEPTH).then_some(calculated), readable))
    }

    fn column(&mut self, scope: &mut Scope, place: Place<'_>, path: &Path) -> Option<SqlValue> {
        let steps = [place.steps, &path.steps].concat();
        let end = self.entity_at(scope, &steps)?;
        let alias = self.follow(scope, &steps)?;
        if &*path.member == IDENTITY {
            return Some(present(format!("{alias}.id")));
        }
        let position = self.compiler.catalog.member(end, &path.member)?;
        let member = self.compiler.catalog.entity(end).members.get(position.0)?;
        if !member.is_stored() {
            return None;
        }
        let nullable = member.may_be_empty() || matches!(member.ty, Type::Reference(_));
        let readable = self.readable(&alias, position.0);
        Some(SqlValue { sql: format!("{alias}.{}", quoted(&member.name)), nullable, readable })
    }

    /// Whether the account may read the member at a position of a row.
    pub(super) fn readable(&self, alias: &str, position: usize) -> Condition {
        if !self.compiler.masked {
            return Condition::Always;
        }
        Condition::Sql(format!("(({alias}._unreadable & {}) = 0)", 1_i64 << position))
    }

    fn function(
        &mut self,
        scope: &mut Scope,
        place: Place<'_>,
        function: &Function,
        arguments: &[Expression],
    ) -> Option<SqlValue> {
        let first = self.value(scope, place, arguments.first()?)?;
        let sql = &first.sql;
        match function {
            Function::Length => {
                let sql = (self.compiler.dialect.byte_length)(sql);
                Some(SqlValue { sql, nullable: false, readable: first.readable })
            }
            Function::UnwrapOr => {
                let second = self.value(scope, place, arguments.get(1)?)?;
                let sql = format!("COALESCE({sql}, {})", second.sql);
                let readable = Condition::all([first.readable, second.readable]);
                Some(SqlValue { sql, nullable: second.nullable, readable })
            }
            Function::ToInteger64 => Some(first),
            // Division that rounds down, also before 1970.
            Function::DateOf => {
                let sql = format!("(({sql} - (({sql} % {DAY}) + {DAY}) % {DAY}) / {DAY})");
                Some(SqlValue { sql, ..first })
            }
            Function::Position(enumeration) => {
                let variants = &self.compiler.catalog.enumeration(enumeration)?.variants;
                let mut cases = String::new();
                for (position, variant) in variants.iter().enumerate() {
                    let name = self.parameter(Value::from(&*variant.name));
                    cases.push_str(&format!(" WHEN {name} THEN {position}"));
                }
                Some(SqlValue { sql: format!("CASE {sql}{cases} END"), nullable: true, ..first })
            }
            _ => None,
        }
    }
}

impl SqlValue {
    fn nullable_if(self, nullable: bool) -> Self {
        Self { nullable, ..self }
    }
}

fn present(sql: String) -> SqlValue {
    SqlValue { sql, nullable: false, readable: Condition::Always }
}

fn choice(condition: Condition, then: SqlValue, otherwise: SqlValue) -> SqlValue {
    let readable = if then.readable == otherwise.readable {
        then.readable
    } else {
        let if_true = Condition::all([condition.clone(), then.readable]);
        let if_false = Condition::all([condition.clone().negated(), otherwise.readable]);
        Condition::any([if_true, if_false])
    };
    let condition = condition.into_sql();
    let sql = format!("CASE WHEN {condition} THEN {} ELSE {} END", then.sql, otherwise.sql);
    SqlValue { sql, nullable: then.nullable || otherwise.nullable, readable }
}
