//! What the server's engines share: the catalog, the grants, and what is computed from them once.

use crate::rule::{Grants, Reads, Wanted};
use crate::store::sql::Compiler;
use crate::store::{Dialect, Membership, OfIds};
use std::sync::Arc;
use tidewater_model::{Catalog, ContentHash, EntityIndex, limits};

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
    entities: Vec<Prepared>,
}

/// What is computed of one entity.
struct Prepared {
    tag: i64,
    profile: i64,
    wanted: Wanted,
    /// A statement for each of [`Wanted::followed`].
    followed: Vec<OfIds>,
    by_upload: i64,
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
        let prepare = |(index, entity): (EntityIndex, &tidewater_model::Entity)| {
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
                by_upload: ContentHash::canonical(&("upload", &entity.name)).short(),
                membership: compiler.membership(index, &own.grants),
                reached: own
                    .reached
                    .iter()
                    .map(|reach| compiler.reaching(reach.entity, &reach.steps))
                    .collect(),
            }
        };
        let entities = catalog.entities().map(prepare).collect();
        Self { catalog, dialect, grants, page_rows: limits::PAGE_ROWS, entities }
    }

    /// The identity of what devices hold of an entity: its schema, its grants and its mode. When it changes,
    /// devices read the entity again.
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
