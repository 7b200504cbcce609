//! Which links an expression asks for, so that whoever evaluates it can bring them.
//!
//! Absent on purpose: reading them.

use super::evaluate::Calculated;
use super::{RowView, Rows, followed};
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::limits::CALCULATED_DEPTH;
use tidewater_model::{
    Catalog, EntityIndex, Expression, IDENTITY, MemberIndex, Name, Path, Set, Value, ValueRef,
};

/// A test whether an object stands in a set, as it stands in an expression over rows of an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkTest {
    /// The entity of the links.
    pub links: EntityIndex,
    /// Whose set it is.
    pub owner: Owner,
    /// What is looked for.
    target: Target,
}

/// The object whose set is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The one that these references from the row lead to.
    Behind(Vec<Name>),
    /// One that is known; nothing for none.
    Known(Option<ObjectId>),
}

/// What must be read before expressions over rows of an entity are evaluated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The references to follow, each chain after its prefixes.
    pub chains: Vec<Vec<Name>>,
    /// The links to look for.
    pub links: Vec<LinkTest>,
}

impl Needs {
    /// What these expressions need.
    #[must_use]
    pub fn of<'e>(
        catalog: &Catalog,
        entity: EntityIndex,
        expressions: impl IntoIterator<Item = &'e Expression>,
    ) -> Self {
        let mut needs = Self::default();
        let mut chains = BTreeSet::new();
        for expression in expressions {
            chains.extend(followed(catalog, entity, expression));
            needs.links.extend(link_tests(catalog, entity, expression));
        }
        needs.chains = chains.into_iter().collect();
        needs.chains.sort_by_key(Vec::len);
        needs
    }

    /// Whether nothing must be read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.chains.is_empty() && self.links.is_empty()
    }
}

/// What is looked for in a set.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Me,
    Id(ObjectId),
    /// What a path of the row leads to.
    Path(Path),
    /// What is computed in another way: any object.
    Any,
}

/// The links that tests over some rows ask for: those of these owners to these targets, or to any if that is
/// not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LinkRange {
    /// The owners.
    pub owners: BTreeSet<ObjectId>,
    /// The targets; nothing for all.
    pub targets: Option<BTreeSet<ObjectId>>,
}

/// What asks for the ids that a reference of a row may hold.
pub type Leads<'a> = &'a dyn Fn((EntityIndex, ObjectId), MemberIndex) -> Vec<ObjectId>;

impl LinkTest {
    /// The test, seen from a row from which references lead to where it starts. What it looks for is left
    /// open.
    #[must_use]
    pub fn behind(self, steps: &[Name]) -> Self {
        let owner = match self.owner {
            Owner::Behind(further) => Owner::Behind([steps, &further].concat()),
            known => known,
        };
        Self { owner, target: Target::Any, ..self }
    }

    /// What is asked for about some rows of the entity.
    #[must_use]
    pub fn range(
        &self,
        catalog: &Catalog,
        entity: EntityIndex,
        rows: &[ObjectId],
        me: Option<ObjectId>,
        leads: Leads<'_>,
    ) -> LinkRange {
        let owners = match &self.owner {
            Owner::Behind(steps) => ends(catalog, entity, rows, steps, leads),
            Owner::Known(owner) => owner.iter().copied().collect(),
        };
        let targets = match &self.target {
            Target::Me => me.map(|me| BTreeSet::from([me])),
            Target::Id(id) => Some(BTreeSet::from([*id])),
            Target::Path(path) if &*path.member == IDENTITY => {
                Some(ends(catalog, entity, rows, &path.steps, leads))
            }
            Target::Path(path) => {
                let steps = [path.steps.as_slice(), std::slice::from_ref(&path.member)].concat();
                Some(ends(catalog, entity, rows, &steps, leads))
            }
            Target::Any => None,
        };
        LinkRange { owners, targets }
    }
}

/// What some references lead to.
fn ends(
    catalog: &Catalog,
    entity: EntityIndex,
    rows: &[ObjectId],
    steps: &[Name],
    leads: Leads<'_>,
) -> BTreeSet<ObjectId> {
    let (mut at, mut here) = (entity, rows.iter().copied().collect::<BTreeSet<_>>());
    for step in steps {
        let (Some(member), Some(target)) = (catalog.member(at, step), catalog.target(at, step)) else {
            return BTreeSet::new();
        };
        here = here.into_iter().flat_map(|id| leads((at, id), member)).collect();
        at = target;
    }
    here
}

/// The tests in an expression, those of calculated members included.
#[must_use]
pub fn link_tests(catalog: &Catalog, entity: EntityIndex, expression: &Expression) -> Vec<LinkTest> {
    let mut found = Found { tests: Vec::new(), calculated: BTreeSet::new() };
    collect(catalog, entity, &[], expression, CALCULATED_DEPTH, &mut found);
    found.tests
}

struct Found {
    tests: Vec<LinkTest>,
    calculated: BTreeSet<Calculated>,
}

fn collect(
    catalog: &Catalog,
    entity: EntityIndex,
    prefix: &[Name],
    expression: &Expression,
    depth: usize,
    found: &mut Found,
) {
    let longer = |steps: &[Name]| [prefix, steps].concat();
    let mut test = |set: Option<&Set>, owner: Owner, target: &Expression| {
        collect(catalog, entity, prefix, target, depth, found);
        let Some(set) = set else { return };
        let target = match target {
            Expression::Me => Target::Me,
            Expression::Literal(Value::Integer(raw)) => {
                ObjectId::from_raw(*raw).map_or(Target::Any, Target::Id)
            }
            Expression::Member(path)
                if catalog.resolve(entity, path).is_none_or(|(_, it)| it.is_stored()) =>
            {
                Target::Path(Path { steps: longer(&path.steps), member: path.member.clone() })
            }
            _ => Target::Any,
        };
        let test = LinkTest { links: set.links, owner, target };
        if !found.tests.contains(&test) {
            found.tests.push(test);
        }
    };
    match expression {
        Expression::Member(path) => {
            let Some((end, member)) = catalog.resolve(entity, path) else { return };
            let steps = longer(&path.steps);
            if let Some(calculated) = member.calculated.as_ref().filter(|_| depth > 0)
                && found.calculated.insert((steps.clone(), path.member.clone(), depth))
            {
                collect(catalog, end, &steps, calculated, depth - 1, found);
            }
        }
        Expression::Opens(reference, body) => {
            let end = catalog.end_of(entity, &reference.steps);
            let Some(opened) = end.and_then(|end| catalog.target(end, &reference.member)) else { return };
            let mut steps = longer(&reference.steps);
            steps.push(reference.member.clone());
            collect(catalog, opened, &steps, body, depth, found);
        }
        Expression::Linked(set, target) => {
            let owner = Owner::Behind(longer(&set.steps));
            test(catalog.set_at(entity, set), owner, target);
        }
        Expression::Within(set, target) => {
            let owner = Owner::Known(set.owner.integer().and_then(ObjectId::from_raw));
            test(catalog.known_set(set), owner, target);
        }
        _ => {
            for operand in expression.operands() {
                collect(catalog, entity, prefix, operand, depth, found);
            }
        }
    }
}

/// The rows without one of them, as they were before it was made or will be after it went.
pub struct Without<'a> {
    /// The rows.
    pub rows: &'a dyn Rows,
    /// The entity of the row.
    pub entity: EntityIndex,
    /// The row that is left out.
    pub id: ObjectId,
}

impl Rows for Without<'_> {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        if (entity, id) == (self.entity, self.id) { None } else { self.rows.row(entity, id) }
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        let mut found = self.rows.linking(links, owner, target);
        found.retain(|id| (links, *id) != (self.entity, self.id));
        found
    }
}

/// Links that were read for an evaluation.
#[derive(Clone, Debug, Default)]
pub struct LoadedLinks {
    found: BTreeMap<(EntityIndex, ObjectId, ObjectId), BTreeSet<ObjectId>>,
}

impl LoadedLinks {
    /// Adds a link between two objects, given the values of its row.
    pub fn add(&mut self, links: EntityIndex, id: ObjectId, values: &[Value]) {
        if let [Value::Integer(owner), Value::Integer(target)] = values
            && let (Some(owner), Some(target)) = (ObjectId::from_raw(*owner), ObjectId::from_raw(*target))
        {
            self.found.entry((links, owner, target)).or_default().insert(id);
        }
    }

    /// Adds a link as a statement gives it: its id, its owner and its target.
    pub fn add_columns(&mut self, links: EntityIndex, columns: &[ValueRef<'_>]) {
        if let [ValueRef::Integer(id), ValueRef::Integer(owner), ValueRef::Integer(target)] = columns
            && let Some(id) = ObjectId::from_raw(*id)
        {
            self.add(links, id, &[Value::Integer(*owner), Value::Integer(*target)]);
        }
    }

    /// The links between two objects.
    #[must_use]
    pub fn between(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        let found = self.found.get(&(links, owner, target));
        found.map(|ids| ids.iter().copied().collect()).unwrap_or_default()
    }
}
