//! What an account's device wants of an entity, of what the account may read.

use crate::rule::{Wanted, condition_tag};
use crate::sync::Engine;
use crate::typed::Me;
use tidewater_model::{EntityIndex, Expression};

/// Which rows of an entity are put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Puts {
    /// Those that entered or changed, and satisfy the condition if there is one.
    Wanted,
    /// Those that the device was given before, when it has to read the entity anew.
    Given,
    /// None.
    Nothing,
}

/// What is put of an entity for an account.
pub(super) struct Want {
    pub(super) puts: Puts,
    /// What must hold of a row that is put.
    pub(super) condition: Option<Expression>,
    /// The identity of the condition, for the cursor: with the account's rights it changes too.
    pub(super) tag: i64,
}

impl Want {
    pub(super) fn new(engine: &Engine, index: EntityIndex, me: Me) -> Self {
        let wanted = engine.wanted(index);
        let condition = wanted.condition(&engine.catalog, &engine.grants, me);
        let tag = condition_tag(condition.as_ref());
        let puts = match wanted {
            Wanted::Everything | Wanted::Matching(_) => Puts::Wanted,
            Wanted::Given => Puts::Given,
            Wanted::Nothing => Puts::Nothing,
        };
        Self { puts, condition, tag }
    }
}
