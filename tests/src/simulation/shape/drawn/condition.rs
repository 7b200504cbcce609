//! A condition of a drawn model: drawn once, as data, and read twice, into the expression that the engines
//! get and into what the oracle evaluates by itself.

use super::{ENTITIES, LINKS, TEAM};
use crate::simulation::oracle::state::{Row, State};
use crate::simulation::shape::{Condition, Sum};
use std::rc::Rc;
use tidewater_model::{Comparison, Expression, Path, Value};

/// A condition on a row of a drawn model.
#[derive(Clone)]
pub(super) enum Drawn {
    /// The account that a member at the end of references names is the one that asks.
    Mine(Vec<&'static str>, &'static str),
    /// A number is less than another.
    Less(Vec<&'static str>, &'static str, i64),
    /// A calculated number is less than another.
    Sum(Vec<&'static str>, Sum, i64),
    /// A truth value holds.
    Holds(Vec<&'static str>, &'static str),
    /// The account that asks is in the set of what references lead to.
    InTeam(Vec<&'static str>),
    Both(Vec<Drawn>),
    Either(Vec<Drawn>),
}

impl Drawn {
    /// The condition as the engines get it.
    pub(super) fn expression(&self) -> Expression {
        let at = |steps: &[&str], member: &str| {
            let steps = steps.iter().map(|step| (*step).into()).collect();
            Expression::Member(Path { steps, member: member.into() })
        };
        let compared = |how, left, right| Expression::Compare(how, Box::new(left), Box::new(right));
        match self {
            Self::Mine(steps, member) => compared(Comparison::Equal, at(steps, member), Expression::Me),
            Self::Less(steps, member, limit) => {
                let limit = Expression::Literal(Value::Integer(*limit));
                compared(Comparison::Less, at(steps, member), limit)
            }
            Self::Sum(steps, sum, limit) => {
                let limit = Expression::Literal(Value::Integer(*limit));
                compared(Comparison::Less, at(steps, sum.name), limit)
            }
            Self::Holds(steps, member) => at(steps, member),
            Self::InTeam(steps) => {
                let steps = steps.iter().map(|step| (*step).into()).collect();
                Expression::Linked(Path { steps, member: TEAM.into() }, Box::new(Expression::Me))
            }
            Self::Both(parts) => Expression::All(parts.iter().map(Self::expression).collect()),
            Self::Either(parts) => Expression::Any(parts.iter().map(Self::expression).collect()),
        }
    }

    /// What the oracle makes of it.
    fn holds(&self, state: &State, row: &Row, me: i64) -> bool {
        match self {
            Self::Mine(steps, member) => end(state, row, steps, member) == Some(Value::Integer(me)),
            Self::Less(steps, member, limit) => {
                // What a device may not read is empty there, and less than nothing.
                let value = end(state, row, steps, member);
                value.as_ref().and_then(Value::integer).is_some_and(|value| value < *limit)
            }
            Self::Sum(steps, sum, limit) => {
                let row = last(state, row, steps);
                row.and_then(|row| sum.of(state, row)).is_some_and(|value| value < *limit)
            }
            Self::Holds(steps, member) => end(state, row, steps, member) == Some(Value::TRUE),
            Self::InTeam(steps) => {
                let Some((owner, links)) = team(state, row, steps) else { return false };
                let mut links = state.tables.get(links).into_iter().flat_map(|links| links.values());
                links.any(|link| link["owner"] == owner && link["target"] == Value::Integer(me))
            }
            Self::Both(parts) => parts.iter().all(|part| part.holds(state, row, me)),
            Self::Either(parts) => parts.iter().any(|part| part.holds(state, row, me)),
        }
    }

    /// Whether every row that its references lead to is there.
    fn is_present(&self, state: &State, row: &Row) -> bool {
        match self {
            Self::Mine(steps, member) | Self::Holds(steps, member) | Self::Less(steps, member, _) => {
                end(state, row, steps, member).is_some()
            }
            Self::Sum(steps, sum, _) => {
                let row = last(state, row, steps);
                row.is_some_and(|row| sum.over.is_none_or(|(steps, _)| last(state, row, steps).is_some()))
            }
            Self::InTeam(steps) => team(state, row, steps).is_some(),
            Self::Both(parts) | Self::Either(parts) => parts.iter().all(|part| part.is_present(state, row)),
        }
    }

    /// Its parts behind a reference: the reference, and the part seen from there. A row does not know its own
    /// id, so of a set whose owner it is nothing is asked.
    pub(super) fn behind(&self) -> Vec<(&'static str, Option<Self>)> {
        let shorter = |steps: &[&'static str], rest: &dyn Fn(Vec<&'static str>) -> Self| {
            steps.split_first().map(|(step, steps)| (*step, Some(rest(steps.to_vec())))).into_iter().collect()
        };
        match self {
            Self::Mine(steps, member) => shorter(steps, &|steps| Self::Mine(steps, member)),
            Self::Holds(steps, member) => shorter(steps, &|steps| Self::Holds(steps, member)),
            Self::Less(steps, member, limit) => shorter(steps, &|steps| Self::Less(steps, member, *limit)),
            Self::Sum(steps, sum, _) if steps.is_empty() => {
                sum.over.iter().flat_map(|(steps, _)| *steps).map(|step| (*step, None)).collect()
            }
            Self::Sum(steps, sum, limit) => shorter(steps, &|steps| Self::Sum(steps, *sum, *limit)),
            Self::InTeam(steps) if steps.len() == 1 => vec![(steps[0], None)],
            Self::InTeam(steps) => shorter(steps, &Self::InTeam),
            Self::Both(parts) | Self::Either(parts) => parts.iter().flat_map(Self::behind).collect(),
        }
    }
}

/// What the oracle makes of it.
pub(super) fn evaluated(drawn: Drawn) -> Condition {
    // A device that lacks a row on the way never grants more than the server, whatever the other parts say.
    Rc::new(move |state, row, me| drawn.is_present(state, row) && drawn.holds(state, row, me))
}

/// The value at the end of references.
fn end(state: &State, row: &Row, steps: &[&str], member: &str) -> Option<Value> {
    last(state, row, steps)?.get(member).cloned()
}

/// The row at the end of references.
fn last<'s>(state: &'s State, row: &'s Row, steps: &[&str]) -> Option<&'s Row> {
    steps.iter().try_fold(row, |row, step| state.anywhere(row.get(*step)?.integer()?))
}

/// The row at the end of references, by its id, and the entity of the links of its set.
fn team(state: &State, row: &Row, steps: &[&str]) -> Option<(Value, &'static str)> {
    let (last, before) = steps.split_last()?;
    let owner = end(state, row, before, last)?;
    let id = owner.integer()?;
    let at = ENTITIES.iter().position(|entity| state.row(entity, id).is_some())?;
    Some((owner, LINKS[at]))
}
