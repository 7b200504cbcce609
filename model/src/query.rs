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
    /// At most so many.
    pub limit: Option<u32>,
}

/// One sort criterion. Text sorts for people: case and accents folded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// What to sort on.
    pub path: Path,
    /// Greatest first.
    pub descending: bool,
}
