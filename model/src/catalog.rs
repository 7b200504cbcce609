//! A checked app: names resolved to indexes once, with every fault found in one pass.
//!
//! The engines take a catalog, never a bare [`App`]: what it holds refers to things that exist.

mod pages;
mod signature;

use crate::links::{self, Links};
use crate::{
    App, ContentHash, Entity, Enumeration, Expression, IDENTITY, KnownSet, LINK_TARGET, Member, Mode, Name,
    Path, Query, Type, builtin, limits,
};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::OnceLock;

/// The position of an entity in a [`Catalog`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityIndex(pub usize);

/// The position of a member in its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberIndex(pub usize);

/// An app with its built-in entities, and with lookups by name.
#[derive(Clone, Debug)]
pub struct Catalog {
    app: App,
    hash: OnceLock<ContentHash>,
    /// What stands before the entities of the app.
    account: Entity,
    /// What stands behind them: the links of their sets, then what was rejected.
    behind: Vec<Entity>,
    by_name: HashMap<Name, EntityIndex>,
    sets: Vec<Set>,
}

/// A many-to-many association: the set of an entity, and where its links stand.
#[derive(Clone, Debug)]
pub struct Set {
    /// The entity whose rows are the links, with [`LINK_OWNER`](crate::LINK_OWNER) and
    /// [`LINK_TARGET`](crate::LINK_TARGET).
    pub links: EntityIndex,
    /// The entity that has the set.
    pub owner: EntityIndex,
    /// The set among its members.
    pub member: MemberIndex,
    /// The entity of the objects in the set.
    pub target: EntityIndex,
    mode: Mode,
}

/// Why an app is not sound. The derive macros and `app!` refuse such apps at compile time; the
/// checks stand here as well, because a model may also come from a file or over the air.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogFault {
    /// Where: an entity, or an entity and a member.
    pub place: String,
    /// What is wrong and what to do.
    pub problem: String,
}

impl fmt::Display for CatalogFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.place, self.problem)
    }
}

/// A member, as faults name it. It is written out only for a fault: most apps have none.
struct Place<'a> {
    entity: &'a Entity,
    member: &'a Member,
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.entity.name, self.member.name)
    }
}

impl Catalog {
    /// Resolves an app.
    ///
    /// # Errors
    /// All faults of the app, each with its place.
    pub fn new(app: App) -> Result<Self, Vec<CatalogFault>> {
        let links = links::links(&app);
        let mut behind: Vec<_> = links.iter().map(|links| links.entity.clone()).collect();
        behind.push(builtin::synchronization_error(&app));
        let (hash, account, by_name, sets) =
            (OnceLock::new(), builtin::account(), HashMap::new(), Vec::new());
        let mut catalog = Self { app, hash, account, behind, by_name, sets };
        let mut faults = Vec::new();
        catalog.by_name = catalog.names(&mut faults);
        let first_links = catalog.app.entities.len() + 1;
        let sets = (first_links..).zip(links).filter_map(|(at, links)| catalog.set(EntityIndex(at), links));
        catalog.sets = sets.collect();
        catalog.check(&mut faults);
        if faults.is_empty() { Ok(catalog) } else { Err(faults) }
    }

    /// The app as it was declared.
    #[must_use]
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The app's hash, computed when it is first asked for: no flow needs it.
    #[must_use]
    pub fn hash(&self) -> ContentHash {
        *self.hash.get_or_init(|| self.app.hash())
    }

    /// Every entity with its index: accounts first, then the app's own in their order, then the links of
    /// their sets, then what was rejected.
    pub fn entities(&self) -> impl Iterator<Item = (EntityIndex, &Entity)> {
        let entities = std::iter::once(&self.account).chain(&self.app.entities).chain(&self.behind);
        entities.enumerate().map(|(index, entity)| (EntityIndex(index), entity))
    }

    /// Every entity that has a table.
    pub fn tables(&self) -> impl Iterator<Item = (EntityIndex, &Entity)> {
        self.entities().filter(|(_, entity)| entity.persistable)
    }

    /// The entity of that name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<EntityIndex> {
        self.by_name.get(name).copied()
    }

    /// The entity at an index that this catalog gave.
    #[must_use]
    pub fn entity(&self, index: EntityIndex) -> &Entity {
        let Some(at) = index.0.checked_sub(1) else { return &self.account };
        let own = &self.app.entities;
        own.get(at).unwrap_or_else(|| &self.behind[at - own.len()])
    }

    /// The entity of that name, for names that the catalog's own parts hold.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&Entity> {
        self.find(name).map(|index| self.entity(index))
    }

    /// Which rows of an entity devices hold of those that their account may read.
    #[must_use]
    pub fn mode(&self, entity: EntityIndex) -> &Mode {
        if let Some(set) = self.set_of_links(entity) {
            return &set.mode;
        }
        let name = &self.entity(entity).name;
        let declared = self.app.offline.modes.iter().find(|(of, _)| of == name);
        declared.map_or(&Mode::All, |(_, mode)| mode)
    }

    /// The set whose links are the rows of an entity, if they are.
    #[must_use]
    pub fn set_of_links(&self, links: EntityIndex) -> Option<&Set> {
        // They stand together, in the order of the sets; this is asked for each row that is judged.
        let first = self.sets.first()?.links;
        self.sets.get(links.0.checked_sub(first.0)?).filter(|set| set.links == links)
    }

    /// The set that a member of an entity is.
    #[must_use]
    pub fn set_of_member(&self, owner: EntityIndex, member: &str) -> Option<&Set> {
        let at = self.member(owner, member)?;
        self.sets.iter().find(|set| set.owner == owner && set.member == at)
    }

    /// The set at the end of a path.
    #[must_use]
    pub fn set_at(&self, entity: EntityIndex, path: &Path) -> Option<&Set> {
        self.set_of_member(self.end_of(entity, &path.steps)?, &path.member)
    }

    /// The set of an object that is known.
    #[must_use]
    pub fn known_set(&self, known: &KnownSet) -> Option<&Set> {
        self.set_of_member(self.find(&known.entity)?, &known.member)
    }

    fn set(&self, at: EntityIndex, links: Links) -> Option<Set> {
        let owner = self.find(&links.owner)?;
        let target = self.target(at, LINK_TARGET)?;
        Some(Set { links: at, owner, member: self.member(owner, &links.member)?, target, mode: links.mode })
    }

    /// The member of that name in an entity.
    #[must_use]
    pub fn member(&self, entity: EntityIndex, name: &str) -> Option<MemberIndex> {
        self.entity(entity).members.iter().position(|member| &*member.name == name).map(MemberIndex)
    }

    /// Whether an account with these roles may read all that the server keeps beside the data.
    #[must_use]
    pub fn is_auditor(&self, roles: &[Name]) -> bool {
        self.app.auditors.iter().any(|auditor| roles.contains(auditor))
    }

    /// The enumeration of that name.
    #[must_use]
    pub fn enumeration(&self, name: &str) -> Option<&Enumeration> {
        self.app.enumerations.iter().find(|known| &*known.name == name)
    }

    /// The entity that an association leads to.
    #[must_use]
    pub fn target(&self, entity: EntityIndex, association: &str) -> Option<EntityIndex> {
        self.entity(entity).member(association)?.target().and_then(|name| self.find(name))
    }

    /// The entity whose member a path names: where its steps lead to.
    #[must_use]
    pub fn end_of(&self, entity: EntityIndex, steps: &[Name]) -> Option<EntityIndex> {
        steps.iter().try_fold(entity, |at, step| self.target(at, step))
    }

    /// The member that a path reads; nothing if the path reads an id or does not resolve.
    #[must_use]
    pub fn resolve(&self, entity: EntityIndex, path: &Path) -> Option<(EntityIndex, &Member)> {
        let end = self.end_of(entity, &path.steps)?;
        Some((end, self.entity(end).member(&path.member)?))
    }

    /// The associations that lead to an entity: which entity has them, and their name.
    pub fn incoming(&self, target: EntityIndex) -> impl Iterator<Item = (EntityIndex, &Member)> {
        let name = self.entity(target).name.clone();
        self.tables().flat_map(move |(index, entity)| {
            let name = name.clone();
            let leads_here = move |member: &&Member| member.target() == Some(&name);
            entity.members.iter().filter(leads_here).map(move |member| (index, member))
        })
    }

    /// Where each entity stands.
    fn names(&self, faults: &mut Vec<CatalogFault>) -> HashMap<Name, EntityIndex> {
        let mut folded = HashSet::new();
        let names = self.entities().map(|(index, entity)| {
            // Databases fold the case of table names.
            if !folded.insert(entity.name.to_lowercase()) {
                faults.push(fault(&entity.name, "two entities have this name; set `name = \"..\"` on one"));
            }
            (entity.name.clone(), index)
        });
        names.collect()
    }

    fn check(&self, faults: &mut Vec<CatalogFault>) {
        for (index, entity) in self.entities() {
            self.check_entity(index, entity, faults);
        }
        let mut enumerations = HashSet::new();
        for enumeration in &self.app.enumerations {
            if !enumerations.insert(&enumeration.name) {
                faults.push(fault(&enumeration.name, "two enumerations have this name; rename one"));
            }
        }
        for auditor in &self.app.auditors {
            if !self.app.roles.iter().any(|role| role.name == *auditor) {
                faults.push(fault(auditor, "is an auditor, and no role of the app"));
            }
        }
        self.check_pages(faults);
    }

    fn check_entity(&self, index: EntityIndex, entity: &Entity, faults: &mut Vec<CatalogFault>) {
        check_name(&entity.name, &entity.name, faults);
        if entity.members.len() > limits::MEMBERS {
            faults.push(fault(&entity.name, "more than 63 members; split the entity"));
        }
        let mut names = HashSet::new();
        for member in &entity.members {
            let place = &Place { entity, member };
            if !names.insert(member.name.to_lowercase()) {
                faults.push(fault(place, "two members have this name"));
            }
            check_name(&member.name, place, faults);
            if member.name.eq_ignore_ascii_case(IDENTITY) {
                faults.push(fault(place, "a member may not be called `id`; every object has one"));
            }
            self.check_member(index, member, place, faults);
        }
        for rule in &entity.rules {
            if !self.app.roles.iter().any(|role| role.name == rule.role) {
                faults.push(fault(&entity.name, &format!("a rule is for `{}`, which is no role", rule.role)));
            }
            let after = if let crate::After::Condition(after) = &rule.after { Some(after) } else { None };
            for condition in rule.condition.iter().chain(after) {
                self.check_expression(index, condition, &entity.name, faults);
            }
        }
    }

    fn check_member(
        &self,
        index: EntityIndex,
        member: &Member,
        place: &Place<'_>,
        faults: &mut Vec<CatalogFault>,
    ) {
        match &member.ty {
            Type::Reference(target) | Type::ReferenceSet(target) if self.find(target).is_none() => {
                faults.push(fault(place, &format!("refers to `{target}`, which is not in this app")));
            }
            Type::Enumeration(name) if self.enumeration(name).is_none() => {
                faults.push(fault(place, &format!("`{name}` is not in this app")));
            }
            _ => {}
        }
        if let Some(calculated) = &member.calculated {
            self.check_expression(index, calculated, place, faults);
        }
    }

    /// What is wrong with a query that came from outside: it names what is not there, reads a hashed text, or
    /// is too large. Nothing if nothing is. A query whose types do not fit finds nothing, so that is no
    /// fault.
    #[must_use]
    pub fn query_fault(&self, query: &Query) -> Option<String> {
        let entity = self.find(&query.entity).filter(|entity| self.entity(*entity).persistable);
        let Some(entity) = entity else {
            return Some(format!("`{}` is no entity with a table", query.entity));
        };
        let mut faults = Vec::new();
        let place = format!("the query for `{}`", query.entity);
        let order = query.order.iter().map(|order| Expression::Member(order.path.clone()));
        for expression in query.condition.iter().cloned().chain(order) {
            self.check_expression(entity, &expression, &place, &mut faults);
            expression.visit_paths(&mut |path| {
                let is_hashed = |(_, member): (_, &Member)| member.ty == Type::HashedText;
                if self.resolve(entity, path).is_some_and(is_hashed) {
                    faults.push(fault(&place, &format!("`{path}` is hashed")));
                }
            });
        }
        faults.first().map(ToString::to_string)
    }

    fn check_expression(
        &self,
        index: EntityIndex,
        expression: &Expression,
        place: &(impl fmt::Display + ?Sized),
        faults: &mut Vec<CatalogFault>,
    ) {
        if expression.depth() > limits::EXPRESSION_DEPTH {
            faults.push(fault(place, "the expression is nested more than 32 deep; split it"));
        }
        expression.visit_paths(&mut |path| {
            let end = self.end_of(index, &path.steps);
            let known = end.is_some_and(|end| {
                &*path.member == IDENTITY || self.entity(end).member(&path.member).is_some()
            });
            if !known {
                faults.push(fault(place, &format!("`{path}` leads nowhere")));
            }
            if path.steps.len() > limits::PATH_STEPS {
                faults.push(fault(place, &format!("`{path}` has more than 6 steps")));
            }
        });
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.steps {
            write!(formatter, "{step}.")?;
        }
        formatter.write_str(&self.member)
    }
}

/// Names become names of tables and columns. Those of the engine begin with `_`.
fn check_name(name: &str, place: &(impl fmt::Display + ?Sized), faults: &mut Vec<CatalogFault>) {
    let is_identifier = name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    if !is_identifier || !name.starts_with(char::is_alphabetic) {
        faults.push(fault(place, "a name begins with a letter and has letters, digits and `_` only"));
    }
    if name.chars().count() > limits::NAME_LENGTH {
        faults.push(fault(place, "the name has more than 48 characters"));
    }
}

fn fault(place: &(impl fmt::Display + ?Sized), problem: &str) -> CatalogFault {
    CatalogFault { place: place.to_string(), problem: problem.to_owned() }
}
