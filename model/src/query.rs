//! Queries: which objects of an entity, in which order.

use crate::{Expression, Name, Path};
use serde::{Deserialize, Serialize};

/// A question for objects of one entity. What the caller captured stands in it as literals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// The entity that is asked for.
    pub entity: Name,
    /// Which rows; all if absent.
    pub condition: Option<Expression>,
    /// The order; rows that are equal in it follow by id, so that every result is definite.
    pub order: Vec<Order>,
    /// Which of these, by their places in the order.
    pub window: Window,
}

impl Query {
    /// A question for every object of an entity.
    #[must_use]
    pub fn all(entity: impl Into<Name>) -> Self {
        Self { entity: entity.into(), condition: None, order: Vec::new(), window: Window::default() }
    }

    /// The first of what it finds.
    #[must_use]
    pub fn first(self) -> Self {
        Self { window: self.window.at_most(1), ..self }
    }
}

/// Some of the rows that a query finds, one after the other. The default is all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// How many are passed over at the start.
    pub offset: u32,
    /// How many are taken after that, at most; all that are left if absent.
    pub limit: Option<u32>,
}

impl Window {
    /// Whether every row is in it.
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.offset == 0 && self.limit.is_none()
    }

    /// Its first rows, no more of them than this.
    #[must_use]
    pub fn at_most(self, most: u32) -> Self {
        Self { limit: Some(self.limit.map_or(most, |limit| limit.min(most))), ..self }
    }

    /// What has to be found before its rows are known: all of them, and what is passed over.
    #[must_use]
    pub fn from_start(self) -> Self {
        Self { offset: 0, limit: self.limit.map(|limit| limit.saturating_add(self.offset)) }
    }

    /// How many of so many rows are in it.
    #[must_use]
    pub fn count(self, rows: u64) -> u64 {
        let left = rows.saturating_sub(self.offset.into());
        self.limit.map_or(left, |limit| left.min(limit.into()))
    }

    /// Takes away the rows that it passes over: they are passed over now.
    pub fn pass_over<T>(&mut self, rows: &mut Vec<T>) {
        let passed = u32::try_from(rows.len()).unwrap_or(u32::MAX).min(self.offset);
        rows.drain(..usize::try_from(passed).unwrap_or(rows.len()));
        self.offset -= passed;
    }

    /// Keeps the rows that are in it.
    pub fn keep<T>(mut self, rows: &mut Vec<T>) {
        self.pass_over(rows);
        if let Some(limit) = self.limit {
            rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        }
    }
}

/// One sort criterion. Text sorts for people: case and accents folded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What to sort on.
    pub path: Path,
    /// Greatest first.
    pub descending: bool,
}
