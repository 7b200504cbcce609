//! Rows that a rule of the device leads to although the filter of their entity leaves them out.
//!
//! Without them a device would refuse what the server allows. So it gets of each what the rules read, to
//! judge with; nothing retrieves it. Absent: which rows these are, which needs the database.

use super::grant::ScopeMembers;
use super::links::{Owner, link_tests};
use super::{EVERY_MEMBER, members_that};
use std::collections::BTreeMap;
use tidewater_model::{AccessRule, After, Catalog, EntityIndex, MemberSet, Mode, Name};

/// Rows that rules lead to, for whoever has a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    /// The position of the rules' role among those of the app.
    pub role: usize,
    /// The entity of the rules.
    pub from: EntityIndex,
    /// The references that lead from there to the rows, or to the owners of the links that they are.
    pub steps: Vec<Name>,
    /// Whether they are links.
    pub links: bool,
    /// The members that the rules read of the rows, a bit for each by position.
    pub members: u64,
}

impl Support {
    /// Who is led where, whatever is read there.
    fn place(&self) -> (EntityIndex, usize, &[Name], bool) {
        (self.from, self.role, &self.steps, self.links)
    }
}

/// Where the rules by which devices change rows lead through filters, by the entity of the filter.
#[must_use]
pub fn supports(catalog: &Catalog) -> BTreeMap<EntityIndex, Vec<Support>> {
    let mut supports: BTreeMap<EntityIndex, Vec<Support>> = BTreeMap::new();
    for (index, entity) in catalog.tables() {
        for rule in entity.rules.iter().filter(|rule| is_judged_on_devices(rule)) {
            for (to, support) in ways(catalog, index, rule) {
                let known = supports.entry(to).or_default();
                match known.iter_mut().find(|one| one.place() == support.place()) {
                    Some(same) => same.members |= support.members,
                    None => known.push(support),
                }
            }
        }
    }
    supports
}

fn is_judged_on_devices(rule: &AccessRule) -> bool {
    !rule.server_only && (rule.create || rule.delete || rule.write != MemberSet::None)
}

/// The ways in which a rule of an entity leads through filters, by the entities where they end.
///
/// Each begins at the rows of the rule, and again at every row on it: a new object, or a changed reference,
/// leads over rows to which no object led before.
fn ways(catalog: &Catalog, entity: EntityIndex, rule: &AccessRule) -> Vec<(EntityIndex, Support)> {
    let mut ways = Vec::new();
    let role = catalog.app().roles.iter().position(|role| role.name == rule.role);
    let Some(role) = role else { return ways };
    let mut add = |to: EntityIndex, steps: &[Name], links: bool, members: u64| {
        if !matches!(catalog.mode(to), Mode::Filter(_)) {
            return;
        }
        for begin in 0..steps.len() {
            // What a device holds of the other modes only the device knows.
            let from = catalog.end_of(entity, &steps[..begin]);
            let from = from.filter(|from| matches!(catalog.mode(*from), Mode::All | Mode::Filter(_)));
            let steps = steps[begin..].to_vec();
            ways.extend(from.map(|from| (to, Support { role, from, steps, links, members })));
        }
    };
    let mut scope = ScopeMembers { catalog, found: BTreeMap::new() };
    let after = if let After::Condition(after) = &rule.after { Some(after) } else { None };
    for condition in rule.condition.iter().chain(after) {
        scope.visit(entity, &[], condition, 0);
        for test in link_tests(catalog, entity, condition) {
            if let Owner::Behind(steps) = test.owner {
                add(test.links, &steps, true, EVERY_MEMBER);
            }
        }
    }
    for ((steps, at), read) in scope.found {
        // A device calculates what follows from what it has, and needs to know that it may.
        let calculated = members_that(catalog.entity(EntityIndex(at)), |it| it.calculated.is_some());
        add(EntityIndex(at), &steps, false, read | calculated);
    }
    ways
}
