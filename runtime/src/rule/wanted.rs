//! Which of the rows that an account may read a download puts on its devices, by the mode of the entity.
//!
//! Scope and drops follow the access rules alone (SYNC R21). A filter tells whoever holds the row something
//! of every member that it reads, so a row matches only if the account may read all of these on it and on
//! the rows that its references lead to. Absent: what a device does with rows that it does not want.

use super::alternative::all;
use super::grant::ScopeMembers;
use super::{Grant, Grants};
use crate::typed::Me;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{ACCOUNT, Catalog, ContentHash, EntityIndex, Expression, Mode, Name, Path};

/// What a download puts of an entity, for every account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// What the account may read.
    Everything,
    /// Of that the rows for which a condition holds.
    Matching(Filter),
    /// Nothing that the device does not know by its own uploads and by what server code sent it.
    Given,
    /// Nothing.
    Nothing,
}

/// The condition of an entity whose mode is `filter`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    condition: Expression,
    /// The members that it reads, by the references that lead from the row to theirs.
    reads: Vec<Reads>,
}

/// Members of a row that references lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reads {
    /// The references; none for the row itself.
    pub steps: Vec<Name>,
    /// The entity of the row.
    pub entity: EntityIndex,
    /// A bit for each member by its position.
    pub members: u64,
}

impl Wanted {
    /// What the mode of an entity says.
    #[must_use]
    pub fn of(catalog: &Catalog, entity: EntityIndex) -> Self {
        match catalog.mode(entity) {
            Mode::All => Self::Everything,
            Mode::Filter(condition) => Self::Matching(Filter::new(catalog, entity, condition.clone())),
            Mode::Preserve | Mode::Never => Self::Given,
            Mode::Clear | Mode::Online => Self::Nothing,
        }
    }

    /// The members that decide which rows match.
    pub fn read(&self) -> impl Iterator<Item = &Reads> {
        let reads = if let Self::Matching(filter) = self { filter.reads.as_slice() } else { &[] };
        reads.iter()
    }

    /// The rows behind references that decide which rows match.
    pub fn followed(&self) -> impl Iterator<Item = &Reads> {
        self.read().filter(|reads| !reads.steps.is_empty())
    }

    /// The condition of the rows that are put for an account; nothing if none is needed.
    #[must_use]
    pub fn condition(&self, catalog: &Catalog, grants: &Grants, me: Me) -> Option<Expression> {
        let Self::Matching(filter) = self else { return None };
        let readable = filter.reads.iter().filter_map(|reads| readable(catalog, grants, reads, me));
        Some(all(readable.chain([filter.condition.clone()]).collect()))
    }
}

impl Filter {
    fn new(catalog: &Catalog, entity: EntityIndex, condition: Expression) -> Self {
        let mut scope = ScopeMembers { catalog, found: BTreeMap::new() };
        scope.visit(entity, &[], &condition, 0);
        // Every device knows the names of the accounts that its rows refer to.
        let is_account = |at: usize| &*catalog.entity(EntityIndex(at)).name == ACCOUNT;
        let found = scope.found.into_iter().filter(|((_, at), _)| !is_account(*at));
        let reads = found.map(|((steps, at), members)| Reads { steps, entity: EntityIndex(at), members });
        Self { condition, reads: reads.collect() }
    }
}

/// That an account may read some members; nothing if it may on every row.
fn readable(catalog: &Catalog, grants: &Grants, reads: &Reads, me: Me) -> Option<Expression> {
    let own = grants.of(reads.entity);
    let held = own.held(catalog, me);
    let grant = |at: &u16| &own.grants[usize::from(*at)];
    let opening = |bit: u64| held.iter().copied().filter(move |at| grant(at).mask & bit != 0);
    let bits = (0..u64::BITS).map(|at| 1 << at).filter(|bit| reads.members & bit != 0);
    let mut asked: BTreeSet<Vec<u16>> = bits.map(|bit| opening(bit).collect()).collect();
    // That a row is there is told by its reference; only rows behind references can be hidden here.
    if reads.members == 0 && !reads.steps.is_empty() {
        asked.insert(held.clone());
    }
    asked.retain(|opening| !opening.iter().any(|at| grant(at).is_unconditional()));
    if asked.is_empty() {
        return None;
    }
    let any = |opening: &Vec<u16>| {
        Expression::Any(opening.iter().filter_map(|at| Grant::condition(grant(at))).collect())
    };
    Some(behind(&reads.steps, all(asked.iter().map(any).collect())))
}

/// That a condition holds of the row behind references, if they lead anywhere.
fn behind(steps: &[Name], condition: Expression) -> Expression {
    steps.iter().rev().fold(condition, |condition, step| {
        let reference = Path::member(step.clone());
        let leads = Expression::IsSome(Box::new(Expression::Member(reference.clone())));
        let opened = Expression::Opens(reference, Box::new(condition));
        Expression::Any(vec![Expression::Not(Box::new(leads)), opened])
    })
}

/// The identity of a condition in cursors; 0 for none.
#[must_use]
pub fn condition_tag(condition: Option<&Expression>) -> i64 {
    condition.map_or(0, |condition| ContentHash::canonical(condition).short())
}
