//! Patterns with alternatives under a guard: each way in which a value fits is asked whether the guard holds.
//!
//! `(Some(n), _) | (_, Some(n)) if n > 5` may fit in two ways that bind different values, and Rust tries the
//! second if the guard refuses the first. Absent: patterns that fit in one way at most; see
//! [`pattern`](super::pattern).

use super::Loader;
use super::operator::Problem;
use super::pattern::Matcher;
use super::typed::{Slot, hold_number};
use crate::flow::Held;
use crate::flow::frame::{Compiled, Frame, Outcome, compiled};
use crate::flow::matched::{facts, matched_errors};
use tidewater_model::{FlowType, Pattern};

/// How many parts of one guarded pattern may have alternatives: each multiplies the ways, and is a call
/// within a call when they are tried.
const BRANCHES: usize = 100;

/// What is asked once a value fits and the names are bound: whether that is the way that counts.
type Then<'a> = &'a mut dyn FnMut(&mut Frame<'_>) -> Outcome<bool>;

/// Binds the names in each way in which a value fits, in the order of the source, until one of them counts.
type Ways = Box<dyn Fn(&mut Frame<'_>, &Held, Then<'_>) -> Outcome<bool> + Send + Sync>;

/// A part of a pattern that stands beside others.
enum Part {
    One(Matcher),
    Several(Ways),
}

/// How many parts of a pattern have alternatives.
pub(super) fn branches(pattern: &Pattern) -> usize {
    match pattern {
        Pattern::Or(alternatives) => 1 + alternatives.iter().map(branches).sum::<usize>(),
        Pattern::Bind(_, Some(inner)) | Pattern::Some(inner) | Pattern::Ok(inner) | Pattern::Err(inner) => {
            branches(inner)
        }
        Pattern::Tuple(parts) => parts.iter().map(branches).sum(),
        Pattern::Error(_, fields) => fields.iter().map(|(_, pattern)| branches(pattern)).sum(),
        _ => 0,
    }
}

impl Loader<'_> {
    /// Whether the value in a slot fits in a way in which a guard holds. The guard is compiled once the names
    /// of the pattern are known.
    pub(super) fn guarded_test(
        &mut self,
        pattern: (&Pattern, &FlowType, Slot),
        guard: impl FnOnce(&mut Self) -> Result<Compiled<bool>, Problem>,
    ) -> Result<Compiled<bool>, Problem> {
        let ways = self.ways_of_slot(pattern)?;
        let guard = guard(self)?;
        Ok(compiled(move |frame| ways(frame, &mut |frame| guard(frame))))
    }

    /// Whether the value in a slot fits in a further way than so many as a counter says; binds its names. For
    /// guards with steps: they are instructions, which come back for the next way.
    pub(super) fn counted_test(
        &mut self,
        pattern: (&Pattern, &FlowType, Slot),
        counter: usize,
    ) -> Result<Compiled<bool>, Problem> {
        let ways = self.ways_of_slot(pattern)?;
        Ok(compiled(move |frame| {
            let mut before = frame.number(counter);
            ways(frame, &mut |_| {
                before -= 1;
                Ok(before < 0)
            })
        }))
    }

    fn ways_of_slot(
        &mut self,
        (pattern, kind, slot): (&Pattern, &FlowType, Slot),
    ) -> Result<impl Fn(&mut Frame<'_>, Then<'_>) -> Outcome<bool> + Send + Sync + 'static, Problem> {
        if branches(pattern) > BRANCHES {
            return Err(format!("a pattern with a guard has alternatives in more than {BRANCHES} places"));
        }
        // What fits in no way is told of as anywhere else.
        drop(self.pattern(pattern, kind)?);
        let ways = self.ways(pattern, kind)?;
        let kind = kind.clone();
        Ok(move |frame: &mut Frame<'_>, then: Then<'_>| {
            let value = match slot {
                Slot::Number(slot) => hold_number(&kind, frame.number(slot)),
                Slot::Value(slot) => frame.values[slot].clone(),
            };
            ways(frame, &value, then)
        })
    }

    /// The ways in which values of a type fit a pattern, which is known to be one for that type.
    fn ways(&mut self, pattern: &Pattern, kind: &FlowType) -> Result<Ways, Problem> {
        Ok(match (pattern, kind) {
            (Pattern::Or(alternatives), _) => {
                let alternatives = alternatives.iter().map(|pattern| self.ways(pattern, kind));
                let alternatives = alternatives.collect::<Result<Vec<_>, _>>()?;
                Box::new(move |frame, value, then| {
                    for alternative in &alternatives {
                        // The ways of several parts multiply, so their number has no other bound.
                        frame.burn()?;
                        if alternative(frame, value, then)? {
                            return Ok(true);
                        }
                    }
                    Ok(false)
                })
            }
            (Pattern::Bind(local, Some(inner)), _) => {
                let (inner, store) = (self.ways(inner, kind)?, self.binding(*local, kind)?);
                Box::new(move |frame, value, then| {
                    inner(frame, value, &mut |frame| {
                        store(frame, value.clone());
                        then(frame)
                    })
                })
            }
            (Pattern::Some(inner), FlowType::Option(kind)) => {
                let inner = self.ways(inner, kind)?;
                Box::new(move |frame, value, then| match value.clone().into_option() {
                    Some(value) => inner(frame, &value, then),
                    None => Ok(false),
                })
            }
            (Pattern::Ok(inner), FlowType::Result(kind)) => {
                let inner = self.ways(inner, kind)?;
                Box::new(move |frame, value, then| match value.clone().into_result() {
                    Ok(value) => inner(frame, &value, then),
                    Err(_) => Ok(false),
                })
            }
            (Pattern::Err(inner), FlowType::Result(_)) => {
                let inner = self.ways(inner, &FlowType::Error)?;
                Box::new(move |frame, value, then| match value.clone().into_result() {
                    Err(error) => inner(frame, &Held::Error(error), then),
                    Ok(_) => Ok(false),
                })
            }
            (Pattern::Tuple(parts), FlowType::Tuple(kinds)) => {
                let parts = parts.iter().zip(kinds).map(|(part, kind)| self.part(part, kind));
                let parts = parts.collect::<Result<Vec<_>, _>>()?;
                Box::new(move |frame, value, then| match value {
                    Held::Tuple(values) => together(frame, &parts, values, then),
                    _ => Ok(false),
                })
            }
            (Pattern::Error(name, fields), FlowType::Error) => self.ways_of_error(name, fields)?,
            _ => {
                let fits = self.pattern(pattern, kind)?.matcher;
                Box::new(move |frame, value, then| Ok(fits(frame, value) && then(frame)?))
            }
        })
    }

    fn part(&mut self, pattern: &Pattern, kind: &FlowType) -> Result<Part, Problem> {
        Ok(match branches(pattern) {
            0 => Part::One(self.pattern(pattern, kind)?.matcher),
            _ => Part::Several(self.ways(pattern, kind)?),
        })
    }

    fn ways_of_error(
        &mut self,
        name: &str,
        fields: &[(tidewater_model::Name, Pattern)],
    ) -> Result<Ways, Problem> {
        let known = matched_errors().find(|(known, _)| *known == name);
        let Some((known, kinds)) = known else { return Err(format!("`FlowError::{name}` is unknown")) };
        let (mut names, mut parts) = (Vec::new(), Vec::new());
        for (field, pattern) in fields {
            let kind = kinds.iter().find(|(known, _)| *known == &**field);
            let Some((field, kind)) = kind else { return Err(format!("`{field}` is unknown")) };
            names.push(*field);
            parts.push(self.part(pattern, kind)?);
        }
        Ok(Box::new(move |frame, value, then| {
            let Held::Error(error) = value else { return Ok(false) };
            let (found, values) = facts(error);
            let held =
                |name: &&str| values.iter().find(|(known, _)| known == name).map(|(_, held)| held.clone());
            match names.iter().map(held).collect::<Option<Vec<_>>>() {
                Some(values) if found == known => together(frame, &parts, &values, then),
                _ => Ok(false),
            }
        }))
    }
}

/// The ways in which values fit parts that stand beside one another: each of the first with each of the rest.
fn together(frame: &mut Frame<'_>, parts: &[Part], values: &[Held], then: Then<'_>) -> Outcome<bool> {
    for (at, (part, value)) in parts.iter().zip(values).enumerate() {
        match part {
            Part::One(fits) if fits(frame, value) => {}
            Part::One(_) => return Ok(false),
            Part::Several(ways) => {
                let (parts, values) = (&parts[at + 1..], &values[at + 1..]);
                return ways(frame, value, &mut |frame| together(frame, parts, values, then));
            }
        }
    }
    then(frame)
}
