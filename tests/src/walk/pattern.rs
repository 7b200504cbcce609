//! Patterns: whether a value fits, and what the names in them are then.

use super::{Frame, Plain};
use std::sync::Arc;
use tidewater::flow::FlowError;
use tidewater_model::Pattern;

impl<'f> Frame<'_, 'f> {
    /// Whether a value fits. Names are bound on the way; those of a pattern that does not fit are never read.
    pub(super) fn fits(&mut self, pattern: &'f Pattern, value: &Plain<'f>) -> bool {
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
