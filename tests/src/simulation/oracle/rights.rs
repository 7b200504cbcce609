//! Who may do what, by the rules of the shape.

use super::state::{Row, State, Who};
use crate::simulation::shape::{EntityShape, Kind, Members, Mode, Rule, Shape};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::Value;

/// A row as an account sees it: its values, nothing in members that it may not read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenRow {
    /// The values; `Empty` for members that are not readable.
    pub values: Row,
    /// The members that are not readable.
    pub unreadable: BTreeSet<&'static str>,
}

/// The rows that an account sees, by entity and id.
pub type View = BTreeMap<(&'static str, i64), SeenRow>;

fn rules<'a>(entity: &'a EntityShape, who: &'a Who) -> impl Iterator<Item = &'a Rule> {
    entity.rules.iter().filter(|rule| who.roles.contains(&rule.role))
}

/// Whether a rule lets its role read a member. When and by whom something was changed tells of every member.
fn may_read(rule: &Rule, member: &str) -> bool {
    rule.read.contains(member) && (!member.starts_with("changed_") || rule.read == Members::All)
}

/// The members of a row that the account may read; nothing if it may not see the row at all.
#[must_use]
pub fn readable(state: &State, entity: &EntityShape, row: &Row, who: &Who) -> Option<BTreeSet<&'static str>> {
    let holding = rules(entity, who)
        .filter(|rule| rule.read != Members::None && (rule.condition)(state, row, who.id))
        .collect::<Vec<_>>();
    if holding.is_empty() {
        return None;
    }
    let is_readable = |name: &&'static str| holding.iter().any(|rule| may_read(rule, name));
    Some(entity.declared().into_iter().filter(is_readable).collect())
}

/// A row as the account sees it.
#[must_use]
pub fn seen(state: &State, entity: &EntityShape, row: &Row, who: &Who) -> Option<SeenRow> {
    let readable = readable(state, entity, row, who)?;
    let mut seen = SeenRow { values: row.clone(), unreadable: BTreeSet::new() };
    for (name, value) in &mut seen.values {
        if !readable.contains(name) {
            *value = Value::Empty;
            seen.unreadable.insert(*name);
        }
    }
    Some(seen)
}

/// Everything that the account sees, accounts apart.
#[must_use]
pub fn view(shape: &Shape, state: &State, who: &Who) -> View {
    let rows = state
        .rows()
        .filter_map(|(entity, id, row)| Some(((entity, id), seen(state, shape.entity(entity), row, who)?)));
    rows.collect()
}

/// What the server has for an account.
#[derive(Clone, Debug, Default)]
pub struct ForAccount {
    /// What the account may read.
    pub view: View,
    /// The rows of it that its devices do not want, by the modes of their entities.
    pub unwanted: BTreeSet<(&'static str, i64)>,
    /// The readable members of those that its devices want, where some are calculated.
    pub sums: BTreeMap<(&'static str, i64), BTreeSet<&'static str>>,
}

/// What the server has for an account, accounts apart.
#[must_use]
pub fn for_account(shape: &Shape, state: &State, who: &Who) -> ForAccount {
    let view = view(shape, state, who);
    let is_wanted = |(name, id): &(&'static str, i64)| {
        let (entity, row) = (shape.entity(name), state.row(name, *id));
        match (entity.mode, &entity.filter, row) {
            (Mode::All, _, _) => true,
            (Mode::Filter, Some(filter), Some(row)) => {
                let mut reads = filter.reads.iter();
                reads.all(|(steps, member)| may_follow((shape, state, who), entity, row, steps, member))
                    && (filter.holds)(state, row, who.id)
            }
            _ => false,
        }
    };
    let unwanted: BTreeSet<_> = view.keys().filter(|key| !is_wanted(key)).copied().collect();
    let calculates = |(name, _): &(&'static str, i64)| !shape.entity(name).calculated.is_empty();
    let wanted = view.keys().filter(|key| calculates(key) && !unwanted.contains(*key));
    let sums = wanted.filter_map(|key| {
        let row = state.row(key.0, key.1)?;
        Some((*key, readable(state, shape.entity(key.0), row, who)?))
    });
    let sums = sums.collect();
    ForAccount { view, unwanted, sums }
}

/// Whether the account may read a member at the end of references, and everything on the way.
fn may_follow(
    world: (&Shape, &State, &Who),
    entity: &EntityShape,
    row: &Row,
    steps: &[&str],
    member: &str,
) -> bool {
    let (shape, state, who) = world;
    let Some(readable) = readable(state, entity, row, who) else { return false };
    let Some((step, rest)) = steps.split_first() else { return readable.contains(member) };
    let target = match entity.member(step).map(|member| member.kind) {
        Some(Kind::Reference { to, .. }) if readable.contains(step) => shape.entity(to),
        _ => return false,
    };
    let row = state.get(target.name, &row[*step]);
    row.is_some_and(|row| may_follow(world, target, row, rest, member))
}

/// Whether the account may create this row.
#[must_use]
pub fn may_create(after: &State, entity: &EntityShape, row: &Row, who: &Who) -> bool {
    rules(entity, who).any(|rule| rule.create && (rule.after)(after, row, who.id))
}

/// Whether the account may delete this row.
#[must_use]
pub fn may_delete(before: &State, entity: &EntityShape, row: &Row, who: &Who) -> bool {
    rules(entity, who).any(|rule| rule.delete && (rule.condition)(before, row, who.id))
}

/// Whether the account may change a member: one rule must grant it, before and after.
#[must_use]
pub fn may_write(
    (before, old): (&State, &Row),
    (after, new): (&State, &Row),
    entity: &EntityShape,
    member: &str,
    who: &Who,
) -> bool {
    rules(entity, who).any(|rule| {
        rule.write.contains(member)
            && (rule.condition)(before, old, who.id)
            && (rule.after)(after, new, who.id)
    })
}
