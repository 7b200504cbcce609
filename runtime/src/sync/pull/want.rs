//! What an account's device wants of an entity, of what the account may read.

use crate::rule::{Support, Wanted, condition_tag};
use crate::sync::Engine;
use crate::sync::engine::Supported;
use crate::typed::Me;
use tidewater_model::{ContentHash, EntityIndex, Expression};

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
    /// The identity of the condition and of what the rules lead to, for the cursor: with the account's rights
    /// it changes too.
    pub(super) tag: i64,
    /// The members that rules read of rows which the condition leaves out, a bit for each by position;
    /// nothing if no rule leads to such rows.
    pub(super) support: Option<u64>,
}

impl Want {
    pub(super) fn new(engine: &Engine, index: EntityIndex, me: Me) -> Self {
        let wanted = engine.wanted(index);
        let condition = wanted.condition(&engine.catalog, &engine.grants, me);
        let mut tag = condition_tag(condition.as_ref());
        let supports: Vec<_> = supports(engine, index, me).map(|supported| &supported.support).collect();
        let mut support = None;
        if !supports.is_empty() {
            // Who may see other rows, or holds others, gets other rows behind them.
            let held = |at: EntityIndex| {
                let grants = engine.grants.of(at);
                let held = grants.held(&engine.catalog, me).into_iter();
                let ids: Vec<i64> = held.map(|one| grants.grants[usize::from(one)].id).collect();
                let condition = engine.wanted(at).condition(&engine.catalog, &engine.grants, me);
                (&engine.catalog.entity(at).name, ids, condition_tag(condition.as_ref()))
            };
            let from = |one: &Support| &engine.catalog.entity(one.from).name;
            let terms: Vec<_> =
                supports.iter().map(|one| (from(one), &one.steps, one.links, one.members)).collect();
            let watched: Vec<_> = engine.watched(index).map(held).collect();
            tag = ContentHash::canonical(&(tag, terms, watched)).short();
            support = Some(supports.iter().fold(0, |members, one| members | one.members));
        }
        let puts = match wanted {
            Wanted::Everything | Wanted::Matching(_) => Puts::Wanted,
            Wanted::Given => Puts::Given,
            Wanted::Nothing => Puts::Nothing,
        };
        Self { puts, condition, tag, support }
    }
}

/// Where the rules of an account's roles lead through the filter of an entity.
pub(super) fn supports(engine: &Engine, index: EntityIndex, me: Me) -> impl Iterator<Item = &Supported> {
    engine.supports(index).iter().filter(move |one| me.has_position(one.support.role))
}
