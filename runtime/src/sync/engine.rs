//! What the server's engines share: the catalog, the grants, and what is computed from them once.

use crate::rule::Grants;
use crate::store::Dialect;
use std::sync::Arc;
use tidewater_model::{Catalog, EntityIndex};

/// Everything about an app that downloads and uploads need, computed once at start.
pub struct Engine {
    /// The app.
    pub catalog: Arc<Catalog>,
    /// The words of the database.
    pub dialect: &'static Dialect,
    /// The read rules as buckets.
    pub grants: Grants,
    tags: Vec<i64>,
}

impl Engine {
    /// Computes what follows from an app and the database that it is kept in.
    #[must_use]
    pub fn new(catalog: Arc<Catalog>, dialect: &'static Dialect) -> Self {
        let grants = Grants::new(&catalog);
        let tags = Vec::new();
        Self { catalog, dialect, grants, tags }
    }

    /// The identity of what devices hold of an entity: its schema and its grants. When it changes,
    /// devices read the entity again.
    #[must_use]
    pub fn tag(&self, entity: EntityIndex) -> i64 {
        self.tags[entity.0]
    }
}
