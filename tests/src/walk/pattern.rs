//! Patterns: whether a value fits, and what the names in them are then.

use super::{Frame, Plain};
use std::sync::Arc;
use tidewater::flow::FlowError;
use tidewater_model::Pattern;

impl<'f> Frame<'_, 'f> {
    /// Whether a value fits. Names are bound on the way; those of a pattern that does not fit are never read.
    pub(super) fn fits(&mut self, pattern: &Pattern, value: &Plain<'f>) -> bool {
        match (pattern, value) {
            (Pattern::Any, _) => true,
            (Pattern::Bind(local, inner), value) => {
                self.locals[*local as usize] = Some(value.clone());
                inner.as_ref().is_none_or(|inner| self.fits(inner, value))
            }
            (Pattern::Constant(constant), value) => self.constant(*constant).compare(value).is_eq(),
            (Pattern::Range { from, to, inclusive }, value) => {
                let above = from.is_none_or(|from| self.constant(from).compare(value).is_le());
                above
                    && to.is_none_or(|to| {
                        let end = value.compare(&self.constant(to));
                        end.is_lt() || (*inclusive && end.is_eq())
                    })
            }
            (Pattern::None, value) => matches!(value, Plain::None),
            (Pattern::Some(inner), Plain::Some(value)) | (Pattern::Ok(inner), Plain::Ok(value)) => {
                self.fits(inner, value)
            }
            (Pattern::Err(inner), Plain::Err(error)) => self.fits(inner, &Plain::Error(Arc::clone(error))),
            (Pattern::Error(name, fields), Plain::Error(error)) => match (&**name, &**error) {
                ("Offline", FlowError::Offline) => true,
                ("Failed", FlowError::Failed { code, text }) => fields.iter().all(|(field, inner)| {
                    let value = if &**field == "code" { code } else { text };
                    self.fits(inner, &Plain::text(value.as_str()))
                }),
                _ => false,
            },
            (Pattern::Tuple(patterns), Plain::Tuple(parts)) => {
                patterns.iter().zip(parts).all(|(pattern, part)| self.fits(pattern, part))
            }
            (Pattern::Or(patterns), value) => patterns.iter().any(|pattern| self.fits(pattern, value)),
            _ => false,
        }
    }
}

/// A pattern without alternatives for each way in which a value may fit one with them, in the order in which
/// Rust asks whether a guard holds.
pub(super) fn ways(pattern: &Pattern) -> Vec<Pattern> {
    let around = |inner: &Pattern, wrap: fn(Box<Pattern>) -> Pattern| {
        ways(inner).into_iter().map(|inner| wrap(Box::new(inner))).collect()
    };
    match pattern {
        Pattern::Or(alternatives) => alternatives.iter().flat_map(ways).collect(),
        Pattern::Bind(local, Some(inner)) => {
            let inner = ways(inner).into_iter();
            inner.map(|inner| Pattern::Bind(*local, Some(Box::new(inner)))).collect()
        }
        Pattern::Some(inner) => around(inner, Pattern::Some),
        Pattern::Ok(inner) => around(inner, Pattern::Ok),
        Pattern::Err(inner) => around(inner, Pattern::Err),
        Pattern::Tuple(parts) => {
            parts.iter().fold(vec![Vec::new()], beside).into_iter().map(Pattern::Tuple).collect()
        }
        Pattern::Error(name, fields) => {
            let patterns = fields.iter().map(|(_, pattern)| pattern);
            let named = |patterns: Vec<Pattern>| {
                let names = fields.iter().map(|(field, _)| field.clone());
                Pattern::Error(name.clone(), names.zip(patterns).collect())
            };
            patterns.fold(vec![Vec::new()], beside).into_iter().map(named).collect()
        }
        other => vec![other.clone()],
    }
}

/// Each way of what stands on the left with each of the next part.
fn beside(left: Vec<Vec<Pattern>>, next: &Pattern) -> Vec<Vec<Pattern>> {
    let next = ways(next);
    let with = |left: Vec<Pattern>| {
        next.iter()
            .map(move |next| left.iter().chain([next]).cloned().collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    left.into_iter().flat_map(with).collect()
}
