//! Functions of options and results.

use super::{Frame, Plain, Step};
use std::sync::Arc;
use tidewater::flow::FlowError;
use tidewater_model::Node;

/// A function of an option or a result, and of values.
pub(super) fn of_wrapped<'f>(name: &str, mut given: Vec<Plain<'f>>) -> Plain<'f> {
    let rest = given.split_off(1);
    let value = given.pop().expect("a method has a receiver");
    if matches!(value, Plain::Ok(_) | Plain::Err(_)) {
        let value = value.into_result();
        return match (name, rest.as_slice()) {
            ("is_ok", []) => Plain::Boolean(value.is_ok()),
            ("is_err", []) => Plain::Boolean(value.is_err()),
            ("ok", []) => Plain::option(value.ok()),
            ("err", []) => Plain::option(value.err().map(Plain::Error)),
            ("unwrap_or", [other]) => value.unwrap_or_else(|_| other.clone()),
            _ => panic!("`{name}` of a result"),
        };
    }
    let value = value.into_option();
    let other = |at: usize| rest[at].clone();
    match (name, rest.len()) {
        ("is_some", 0) => Plain::Boolean(value.is_some()),
        ("is_none", 0) => Plain::Boolean(value.is_none()),
        ("cloned" | "copied" | "as_ref", 0) => Plain::option(value),
        ("flatten", 0) => value.unwrap_or(Plain::None),
        ("unwrap_or", 1) => value.unwrap_or_else(|| other(0)),
        ("or", 1) => Plain::option(value.or(other(0).into_option())),
        ("and", 1) => Plain::option(value.and(other(0).into_option())),
        ("xor", 1) => Plain::option(value.xor(other(0).into_option())),
        ("zip", 1) => {
            let pair = value.zip(other(0).into_option());
            Plain::option(pair.map(|(left, right)| Plain::Tuple(vec![left, right])))
        }
        ("ok_or", 1) => Plain::result(value.ok_or_else(|| error_of(other(0)))),
        _ => panic!("`{name}` of an option"),
    }
}

fn error_of(value: Plain<'_>) -> Arc<FlowError> {
    if let Plain::Error(error) = value { error } else { panic!("{value:?} is no error") }
}

impl<'f> Frame<'_, 'f> {
    /// A function of an option or a result, and of closures.
    pub(super) fn with_closures(&mut self, name: &str, value: Plain<'f>, rest: &'f [Node]) -> Step<'f> {
        if matches!(value, Plain::Ok(_) | Plain::Err(_)) {
            return self.of_result(name, value.into_result(), &rest[0]);
        }
        let value = value.into_option();
        let is_there = value.is_some();
        Ok(match (name, rest, value) {
            ("unwrap_or_else", _, Some(value)) => value,
            ("or_else", _, Some(value)) => Plain::Some(Box::new(value)),
            ("unwrap_or_else" | "or_else", [other], None) => self.apply(self.closure(other), Vec::new())?,
            ("ok_or_else", _, Some(value)) => Plain::Ok(Box::new(value)),
            ("ok_or_else", [other], None) => {
                Plain::Err(error_of(self.apply(self.closure(other), Vec::new())?))
            }
            ("is_some_and", [_], None) => Plain::Boolean(false),
            ("is_none_or", [_], None) => Plain::Boolean(true),
            ("map" | "and_then" | "filter", [_], None) => Plain::None,
            ("is_some_and" | "is_none_or" | "and_then", [closure], Some(value)) => {
                self.apply(self.closure(closure), vec![value])?
            }
            ("map", [closure], Some(value)) => {
                Plain::Some(Box::new(self.apply(self.closure(closure), vec![value])?))
            }
            ("filter", [closure], Some(value)) => {
                let keeps = self.apply(self.closure(closure), vec![value.clone()])?.is_true();
                Plain::option(keeps.then_some(value))
            }
            ("map_or", [other, closure], value) => {
                let other = self.eval(other)?;
                match value {
                    Some(value) => self.apply(self.closure(closure), vec![value])?,
                    None => other,
                }
            }
            ("map_or_else", [_, closure], Some(value)) => self.apply(self.closure(closure), vec![value])?,
            ("map_or_else", [other, _], None) => self.apply(self.closure(other), Vec::new())?,
            _ => panic!("`{name}` of an option (some: {is_there}) and closures"),
        })
    }

    fn of_result(
        &mut self,
        name: &str,
        value: Result<Plain<'f>, Arc<FlowError>>,
        closure: &'f Node,
    ) -> Step<'f> {
        let closure = self.closure(closure);
        Ok(match (name, value) {
            ("unwrap_or_else", Ok(value)) => value,
            ("unwrap_or_else", Err(error)) => self.apply(closure, vec![Plain::Error(error)])?,
            ("map", Ok(value)) => Plain::Ok(Box::new(self.apply(closure, vec![value])?)),
            ("map" | "and_then", Err(error)) => Plain::Err(error),
            ("map_err", Ok(value)) => Plain::Ok(Box::new(value)),
            ("map_err", Err(error)) => Plain::Err(error_of(self.apply(closure, vec![Plain::Error(error)])?)),
            ("and_then" | "is_ok_and", Ok(value)) => self.apply(closure, vec![value])?,
            ("is_ok_and", Err(_)) => Plain::Boolean(false),
            _ => panic!("`{name}` of a result"),
        })
    }
}
