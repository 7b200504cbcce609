//! What the server's engines share: the catalog, the grants, and what is computed from them once.

use super::Touched;
use crate::rule::{Grants, Reads, Support, Wanted, members_that, supports};
use crate::store::sql::Compiler;
use crate::store::{Dialect, Membership, OfIds};
use crate::value::ObjectId;
use std::collections::BTreeMap;
use std::sync::Arc;
use tidewater_model::{Catalog, ContentHash, Entity, EntityIndex, LINK_OWNER, Type, Value, limits};

/// Everything about an app that downloads and uploads need, computed once at start.
pub struct Engine {
    /// The app.
    pub catalog: Arc<Catalog>,
    /// The words of the database.
    pub dialect: &'static Dialect,
    /// The read rules as buckets.
    pub grants: Grants,
    /// Rows in one page of a download. Simulations set fewer, so that small data has many pages.
    pub page_rows: usize,
    /// Rows that are looked at to answer one question of a device.
    pub looked_rows: usize,
    entities: Vec<Prepared>,
    /// Where rules lead through filters, by the entity of the filter.
    supports: BTreeMap<EntityIndex, Vec<Supported>>,
}

/// One way in which rules lead through a filter.
pub(super) struct Supported {
    pub(super) support: Support,
    /// The entities on the way, from that of the rules to the last before the filter's, each with what finds
    /// the rows of the first that lead to given rows of it.
    pub(super) passed: Vec<(EntityIndex, OfIds)>,
    /// Finds the rows that lead to given rows at its end.
    pub(super) leading: OfIds,
    /// If these own the links that are led to, what finds the owners of links, and the links of owners.
    pub(super) links: Option<[OfIds; 2]>,
}

/// What is computed of one entity.
struct Prepared {
    tag: i64,
    profile: i64,
    wanted: Wanted,
    /// A statement for each of [`Wanted::followed`].
    followed: Vec<OfIds>,
    by_upload: i64,
    /// The entity's sets, a bit for each by its position, that no filter reads.
    silent: u64,
    membership: Membership,
    /// A statement for each of the entity's [`crate::rule::EntityGrants::reached`].
    reached: Vec<OfIds>,
}

impl Engine {
    /// Computes what follows from an app and the database that it is kept in.
    #[must_use]
    pub fn new(catalog: Arc<Catalog>, dialect: &'static Dialect) -> Self {
        let grants = Grants::new(&catalog);
        let compiler = Compiler { catalog: &catalog, dialect, masked: false };
        let prepare = |(index, entity): (EntityIndex, &Entity)| {
            let own = grants.of(index);
            let ids: Vec<_> = own.grants.iter().map(|grant| grant.id).collect();
            let tag = ContentHash::canonical(&(entity.schema_hash(), ids)).short();
            let wanted = Wanted::of(&catalog, index);
            let reaching = |reads: &Reads| compiler.reaching(index, &reads.steps);
            Prepared {
                tag,
                profile: ContentHash::canonical(&(tag, catalog.mode(index))).short(),
                followed: wanted.followed().map(reaching).collect(),
                wanted,
                silent: 0,
                by_upload: ContentHash::canonical(&("upload", &entity.name)).short(),
                membership: compiler.membership(index, &own.grants),
                reached: own
                    .reached
                    .iter()
                    .map(|reach| compiler.reaching(reach.entity, &reach.steps))
                    .collect(),
            }
        };
        let mut entities: Vec<_> = catalog.entities().map(prepare).collect();
        let supported = |to: EntityIndex, support: Support| {
            let reaching = |steps: usize| compiler.reaching(support.from, &support.steps[..steps]);
            let at = |steps: usize| catalog.end_of(support.from, &support.steps[..steps]);
            let passed = (0..support.steps.len()).filter_map(|steps| Some((at(steps)?, reaching(steps))));
            let links = || [compiler.owners(to), compiler.reaching(to, &[LINK_OWNER.into()])];
            Supported {
                passed: passed.collect(),
                leading: reaching(support.steps.len()),
                links: support.links.then(links),
                support,
            }
        };
        let supports = supports(&catalog).into_iter();
        let supports = supports.map(|(to, of)| (to, of.into_iter().map(|one| supported(to, one)).collect()));
        let supports = supports.collect();
        let read: Vec<_> = entities.iter().flat_map(|entity| entity.wanted.read().cloned()).collect();
        for (index, entity) in catalog.entities() {
            let read = read.iter().filter(|reads| reads.entity == index);
            let read = read.fold(0, |bits, reads| bits | reads.members);
            entities[index.0].silent = sets_of(entity) & !read;
        }
        Self {
            catalog,
            dialect,
            grants,
            page_rows: limits::PAGE_ROWS,
            looked_rows: limits::LOOKED_ROWS,
            entities,
            supports,
        }
    }

    /// Where rules lead through the filter of an entity.
    pub(super) fn supports(&self, entity: EntityIndex) -> &[Supported] {
        self.supports.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// The entities whose changes decide what a device gets of an entity, besides its own.
    pub(super) fn watched(&self, entity: EntityIndex) -> impl Iterator<Item = EntityIndex> {
        let passed = self.supports(entity).iter().flat_map(|supported| &supported.passed).map(|(at, _)| *at);
        let from = self.supports(entity).iter().map(|supported| supported.support.from);
        let filters = std::iter::once(entity).chain(from).flat_map(|of| self.wanted(of).followed());
        passed.chain(filters.map(|reads| reads.entity))
    }

    /// The identity of what devices hold of an entity: its schema, its grants and its mode. When it changes,
    /// what devices have of the entity is compared.
    #[must_use]
    pub fn profile(&self, entity: EntityIndex) -> i64 {
        self.entities[entity.0].profile
    }

    /// What a download puts of an entity.
    #[must_use]
    pub fn wanted(&self, entity: EntityIndex) -> &Wanted {
        &self.entities[entity.0].wanted
    }

    /// The rows from which references lead to given ones, for each of [`Wanted::followed`].
    pub(super) fn followed(&self, entity: EntityIndex) -> impl Iterator<Item = (EntityIndex, &OfIds)> {
        let entity = &self.entities[entity.0];
        entity.wanted.followed().map(|reads| reads.entity).zip(&entity.followed)
    }

    /// The identity of the terms in which an entity's changes are filed: its schema and its grants.
    #[must_use]
    pub fn tag(&self, entity: EntityIndex) -> i64 {
        self.entities[entity.0].tag
    }

    /// The sets of an entity whose changes are no news of the owner's row: the links say them. Filters follow
    /// rows, so a set that one reads is not among these.
    pub(super) fn silent(&self, entity: EntityIndex) -> u64 {
        self.entities[entity.0].silent
    }

    /// What a link that comes or goes changes: the set of its owner.
    #[must_use]
    pub fn changed_set(&self, links: EntityIndex, link: &[Value]) -> Option<Touched> {
        let set = self.catalog.set_of_links(links)?;
        let owner = ObjectId::from_raw(link.first()?.integer()?)?;
        Some(Touched::changed(set.owner, owner, [set.member]))
    }

    /// The compiler for the server's tables.
    #[must_use]
    pub fn compiler(&self) -> Compiler<'_> {
        Compiler { catalog: &self.catalog, dialect: self.dialect, masked: false }
    }

    /// In the place of a grant: the bucket of the rows of an entity that a replica, its key, knows by
    /// its own uploads.
    #[must_use]
    pub fn by_upload(&self, entity: EntityIndex) -> i64 {
        self.entities[entity.0].by_upload
    }

    pub(super) fn membership(&self, entity: EntityIndex) -> &Membership {
        &self.entities[entity.0].membership
    }

    pub(super) fn reached(&self, entity: EntityIndex) -> &[OfIds] {
        &self.entities[entity.0].reached
    }
}

/// The sets among an entity's members, a bit for each by its position.
fn sets_of(entity: &Entity) -> u64 {
    members_that(entity, |member| matches!(member.ty, Type::ReferenceSet(_)))
}
