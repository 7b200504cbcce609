//! Which members expressions and access rules read. Absent: what they say of them.

use super::{Needs, members_that};
use std::collections::BTreeSet;
use tidewater_model::{After, Catalog, EntityIndex, Expression, Path};

/// A bit for each member of `entity` on which the condition of a rule depends, be it a rule of the
/// entity itself or of one that refers to it. Changing such a member may change who may do what next.
#[must_use]
pub fn members_that_rules_read(catalog: &Catalog, entity: EntityIndex) -> u64 {
    let mut read = BTreeSet::new();
    for (index, ruled) in catalog.tables() {
        for rule in &ruled.rules {
            let after = if let After::Condition(after) = &rule.after { Some(after) } else { None };
            for condition in rule.condition.iter().chain(after) {
                collect(catalog, index, condition, &mut read);
            }
        }
    }
    bits(catalog, entity, &read)
}

/// The entities whose rows decide besides an object itself what the rules of its entity allow: those that
/// references lead to, and the links of sets.
#[must_use]
pub fn entities_that_rules_follow(catalog: &Catalog, entity: EntityIndex) -> BTreeSet<EntityIndex> {
    let mut followed = BTreeSet::new();
    for rule in &catalog.entity(entity).rules {
        let after = if let After::Condition(after) = &rule.after { Some(after) } else { None };
        let needs = Needs::of(catalog, entity, rule.condition.iter().chain(after));
        followed.extend(needs.chains.iter().filter_map(|chain| catalog.end_of(entity, chain)));
        followed.extend(needs.links.iter().map(|test| test.links));
    }
    followed
}

/// A bit for each member of `entity` that an expression over its rows reads, be it to follow it or to
/// calculate another. One that it reads of other rows of the entity counts as well.
#[must_use]
pub fn members_read(catalog: &Catalog, entity: EntityIndex, expression: &Expression) -> u64 {
    let mut read = BTreeSet::new();
    collect(catalog, entity, expression, &mut read);
    bits(catalog, entity, &read)
}

fn bits(catalog: &Catalog, entity: EntityIndex, read: &Read<'_>) -> u64 {
    members_that(catalog.entity(entity), |member| read.contains(&(entity, &*member.name)))
}

type Read<'a> = BTreeSet<(EntityIndex, &'a str)>;

fn collect<'a>(catalog: &'a Catalog, from: EntityIndex, condition: &Expression, read: &mut Read<'a>) {
    condition.visit_paths(&mut |path| follow(catalog, from, path, read));
}

fn follow<'a>(catalog: &'a Catalog, mut at: EntityIndex, path: &Path, read: &mut Read<'a>) {
    for name in path.steps.iter().chain([&path.member]) {
        // The identity of a row is no member, and never changes.
        let Some(member) = catalog.entity(at).member(name) else { return };
        let is_new = read.insert((at, &*member.name));
        if let Some(calculated) = member.calculated.as_ref().filter(|_| is_new) {
            collect(catalog, at, calculated, read);
        }
        match member.target().and_then(|target| catalog.find(target)) {
            Some(target) => at = target,
            None => return,
        }
    }
}
