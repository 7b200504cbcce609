//! Patterns: what a value is taken apart with.

use super::Loader;
use super::operator::Problem;
use super::typed::{Slot, is_number};
use crate::flow::Held;
use crate::flow::frame::{Frame, number_of};
use crate::flow::iterate::Bind;
use crate::flow::matched::{facts, matched_errors};
use std::collections::BTreeSet;
use tidewater_model::{FlowType, Pattern};

/// Whether a value has the form of a pattern; binds its names on the way.
pub(crate) type Matcher = Box<dyn Fn(&mut Frame<'_>, &Held) -> bool + Send + Sync>;

/// A compiled pattern.
pub(crate) struct Matching {
    pub(crate) matcher: Matcher,
    /// Whether every value of the type has its form.
    pub(crate) always: bool,
}

fn matching(
    always: bool,
    matcher: impl Fn(&mut Frame<'_>, &Held) -> bool + Send + Sync + 'static,
) -> Result<Matching, Problem> {
    Ok(Matching { matcher: Box::new(matcher), always })
}

impl Loader<'_> {
    /// The type that a pattern is for, as far as its names tell.
    pub(crate) fn hint(&self, pattern: &Pattern) -> Option<FlowType> {
        match pattern {
            Pattern::Bind(local, _) => self.flow.locals.get(*local as usize).map(|local| local.kind.clone()),
            Pattern::Some(inner) => self.hint(inner).map(|inner| FlowType::Option(Box::new(inner))),
            Pattern::Ok(inner) => self.hint(inner).map(|inner| FlowType::Result(Box::new(inner))),
            Pattern::Tuple(parts) => {
                parts.iter().map(|part| self.hint(part)).collect::<Option<_>>().map(FlowType::Tuple)
            }
            Pattern::Constant(constant) => {
                self.flow.constants.get(*constant as usize).map(|constant| constant.kind.clone())
            }
            Pattern::Or(alternatives) => alternatives.iter().find_map(|pattern| self.hint(pattern)),
            _ => None,
        }
    }

    /// Compiles a pattern for values of a type. Its names count as assigned afterwards.
    pub(crate) fn pattern(&mut self, pattern: &Pattern, kind: &FlowType) -> Result<Matching, Problem> {
        match (pattern, kind) {
            (Pattern::Any, _) => matching(true, |_, _| true),
            (Pattern::Bind(local, inner), _) => {
                let inner = inner.as_ref().map(|inner| self.pattern(inner, kind)).transpose()?;
                let store = self.binding(*local, kind)?;
                let always = inner.as_ref().is_none_or(|inner| inner.always);
                matching(always, move |frame, value| {
                    let fits = inner.as_ref().is_none_or(|inner| (inner.matcher)(frame, value));
                    if fits {
                        store(frame, value.clone());
                    }
                    fits
                })
            }
            (Pattern::Constant(constant), _) => {
                let constant = self.constant_value(*constant, kind)?;
                matching(false, move |_, value| *value == constant)
            }
            (Pattern::Range { from, to, inclusive }, _) => {
                let from = from.map(|from| self.constant_value(from, kind)).transpose()?;
                let to = to.map(|to| self.constant_value(to, kind)).transpose()?;
                let inclusive = *inclusive;
                matching(from.is_none() && to.is_none(), move |_, value| {
                    let below = |to: &Held| if inclusive { value <= to } else { value < to };
                    from.as_ref().is_none_or(|from| value >= from) && to.as_ref().is_none_or(below)
                })
            }
            (Pattern::None, FlowType::Option(_)) => {
                matching(false, |_, value| matches!(value, Held::None(0)))
            }
            (Pattern::Some(inner), FlowType::Option(kind)) => {
                let inner = self.pattern(inner, kind)?.matcher;
                matching(false, move |frame, value| match value {
                    Held::None(0) => false,
                    Held::None(around) => inner(frame, &Held::None(around - 1)),
                    other => inner(frame, other),
                })
            }
            (Pattern::Ok(inner), FlowType::Result(kind)) => {
                let inner = self.pattern(inner, kind)?.matcher;
                matching(false, move |frame, value| match value {
                    Held::Failed(0, _) => false,
                    Held::Failed(around, error) => inner(frame, &Held::Failed(around - 1, error.clone())),
                    other => inner(frame, other),
                })
            }
            (Pattern::Err(inner), FlowType::Result(_)) => {
                let inner = self.pattern(inner, &FlowType::Error)?.matcher;
                matching(false, move |frame, value| match value {
                    Held::Failed(0, error) => inner(frame, &Held::Error(error.clone())),
                    _ => false,
                })
            }
            (Pattern::Error(name, fields), FlowType::Error) => self.error_pattern(name, fields),
            (Pattern::Tuple(parts), FlowType::Tuple(kinds)) if parts.len() == kinds.len() => {
                let parts = parts.iter().zip(kinds).map(|(part, kind)| self.pattern(part, kind));
                let parts = parts.collect::<Result<Vec<_>, _>>()?;
                matching(parts.iter().all(|part| part.always), move |frame, value| match value {
                    Held::Tuple(values) => {
                        parts.iter().zip(values.iter()).all(|(part, value)| (part.matcher)(frame, value))
                    }
                    _ => false,
                })
            }
            (Pattern::Tuple(parts), FlowType::Unit) if parts.is_empty() => matching(true, |_, _| true),
            (Pattern::Or(alternatives), _) if !alternatives.is_empty() => self.or_pattern(alternatives, kind),
            _ => Err(format!("a pattern does not fit a {}", kind)),
        }
    }

    fn or_pattern(&mut self, alternatives: &[Pattern], kind: &FlowType) -> Result<Matching, Problem> {
        let names: Vec<_> = alternatives.iter().map(bound).collect();
        if names.windows(2).any(|pair| pair[0] != pair[1]) {
            return Err("the alternatives of a pattern bind different names".to_owned());
        }
        let parts = alternatives.iter().map(|pattern| self.pattern(pattern, kind));
        let parts = parts.collect::<Result<Vec<_>, _>>()?;
        matching(parts.iter().any(|part| part.always), move |frame, value| {
            parts.iter().any(|part| (part.matcher)(frame, value))
        })
    }

    fn error_pattern(
        &mut self,
        name: &str,
        fields: &[(tidewater_model::Name, Pattern)],
    ) -> Result<Matching, Problem> {
        let Some((known, known_fields)) = matched_errors().find(|(known, _)| *known == name) else {
            return Err(format!("`FlowError::{name}` is no error that a flow can match"));
        };
        let mut parts = Vec::new();
        for (field, pattern) in fields {
            let Some((field, kind)) = known_fields.iter().find(|(known, _)| *known == &**field) else {
                return Err(format!("`FlowError::{name}` has nothing `{field}` that a flow can bind"));
            };
            parts.push((*field, self.pattern(pattern, kind)?.matcher));
        }
        matching(false, move |frame, value| {
            let Held::Error(error) = value else { return false };
            let (name, values) = facts(error);
            let mut fields = parts.iter();
            name == known
                && fields.all(|(field, matcher)| {
                    let found = values.iter().find(|(name, _)| name == field);
                    found.is_some_and(|(_, held)| matcher(frame, held))
                })
        })
    }

    /// Stores values of a type in a local.
    pub(crate) fn binding(&mut self, local: u32, kind: &FlowType) -> Result<Bind, Problem> {
        let declared = self.local_kind(local)?;
        if declared != *kind {
            let name = &self.flow.locals[local as usize].name;
            return Err(format!("`{name}` is a {}, not a {}", declared, kind));
        }
        self.assigned[local as usize] = true;
        debug_assert_eq!(matches!(self.slots[local as usize], Slot::Number(_)), is_number(kind));
        Ok(match self.slots[local as usize] {
            Slot::Number(slot) => Box::new(move |frame, value| frame.numbers[slot] = number_of(&value)),
            Slot::Value(slot) => Box::new(move |frame, value| frame.values[slot] = value),
        })
    }
}

/// The locals that a pattern binds.
pub(super) fn bound(pattern: &Pattern) -> BTreeSet<u32> {
    match pattern {
        Pattern::Bind(local, inner) => {
            let mut names = inner.as_ref().map(|inner| bound(inner)).unwrap_or_default();
            names.insert(*local);
            names
        }
        Pattern::Some(inner) | Pattern::Ok(inner) | Pattern::Err(inner) => bound(inner),
        Pattern::Error(_, fields) => fields.iter().flat_map(|(_, pattern)| bound(pattern)).collect(),
        Pattern::Tuple(parts) | Pattern::Or(parts) => parts.iter().flat_map(bound).collect(),
        _ => BTreeSet::new(),
    }
}
