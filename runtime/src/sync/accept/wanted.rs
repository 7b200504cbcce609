//! What a device wants besides a download: objects by their ids, or by a query, as the account sees them.
//!
//! Judged as the reads of a microflow with its caller's rights. What is not there for the account and what
//! never was are answered alike. Absent: which objects a device may want; rights decide.

use super::Draft;
use crate::flow::{FlowError, FlowResult};
use crate::rule::Judge;
use crate::store::sql::SelectedRow;
use crate::store::{BoxFuture, ServerStore, Transaction};
use crate::sync::names::account_table;
use crate::sync::refine::refine;
use crate::sync::sent_members::SentMembers;
use crate::sync::{AtEnd, Engine, Environment};
use crate::typed::Me;
use crate::value::ObjectId;
use crate::wire::message::{Fit, Page, Want};
use std::collections::BTreeSet;
use std::sync::Arc;
use tidewater_model::{ACCOUNT, Catalog, EntityIndex, Query, limits};

/// What somebody wants, and what is needed to find it.
pub struct Wanted {
    /// The catalog and the grants.
    pub engine: Arc<Engine>,
    /// The database.
    pub store: Arc<dyn ServerStore>,
    /// Time.
    pub environment: Arc<dyn Environment>,
    /// What is wanted.
    pub want: Want,
}

/// What is wrong with what a request wants; nothing if nothing is.
#[must_use]
pub fn want_fault(catalog: &Catalog, want: &Want) -> Option<String> {
    let named = want.named();
    if named > limits::WANTED {
        return Some(format!(
            "{named} objects are wanted, of at most {}; ask for less at once",
            limits::WANTED
        ));
    }
    match want {
        Want::Objects(_) => None,
        Want::Query(query) if &*query.entity == ACCOUNT => {
            Some(format!("`{ACCOUNT}` is not asked for: devices learn of those that their rows refer to"))
        }
        Want::Query(query) => catalog.query_fault(query),
    }
}

impl AtEnd for Wanted {
    fn pages(&self, snapshot: Box<dyn Transaction>, me: Me) -> BoxFuture<'_, FlowResult<Vec<Page>>> {
        Box::pin(async move {
            let (store, environment) = (self.store.clone(), self.environment.clone());
            let draft = Draft::new(self.engine.clone(), store, environment, me, Vec::new());
            let draft = draft.for_device().over(snapshot);
            let mut found = Found {
                draft,
                engine: &self.engine,
                pages: Vec::new(),
                page: Page::default(),
                bytes: 0,
                accounts: BTreeSet::new(),
            };
            match &self.want {
                Want::Objects(objects) => {
                    for (name, ids) in objects {
                        // An entity that only a newer device knows has no objects here; names of accounts
                        // come with the rows that refer to them.
                        let known = self.engine.catalog.find(name).filter(|_| **name != *ACCOUNT);
                        let Some(entity) = known else { continue };
                        found.objects(entity, ids.iter().copied().collect()).await?;
                    }
                }
                Want::Query(query) => found.query(query).await?,
            }
            found.names().await?;
            Ok(found.finish())
        })
    }
}

/// What was found, on its way into pages.
struct Found<'a> {
    draft: Draft,
    engine: &'a Engine,
    pages: Vec<Page>,
    page: Page,
    bytes: usize,
    /// The accounts that the rows refer to.
    accounts: BTreeSet<i64>,
}

impl Found<'_> {
    async fn objects(&mut self, entity: EntityIndex, ids: BTreeSet<ObjectId>) -> FlowResult {
        let rows = self.draft.objects(Judge::Server, entity, ids.clone()).await?;
        let seen: BTreeSet<ObjectId> = rows.iter().map(|row| row.id).collect();
        self.put_all(entity, rows).await?;
        let name = self.engine.catalog.entity(entity).name.clone();
        let gone: Vec<ObjectId> = ids.difference(&seen).copied().collect();
        if !gone.is_empty() {
            self.page.drops.push((name, gone));
        }
        Ok(())
    }

    async fn query(&mut self, query: &Query) -> FlowResult {
        let unfit = || FlowError::Model { detail: format!("`{}` is no entity with a table", query.entity) };
        let entity = self.engine.catalog.find(&query.entity).ok_or_else(unfit)?;
        let most = u32::try_from(limits::WANTED).unwrap_or(u32::MAX);
        let window = query.window.at_most(most);
        let rows = self.draft.retrieve(Judge::Server, &Query { window, ..query.clone() }).await?;
        self.put_all(entity, rows).await
    }

    /// Puts rows, apart from them those that the filter of the entity leaves out.
    async fn put_all(&mut self, entity: EntityIndex, rows: Vec<SelectedRow>) -> FlowResult {
        let (engine, me) = (self.engine, self.draft.me());
        let condition = engine.wanted(entity).condition(&engine.catalog, &engine.grants, me);
        let (Some(condition), Some(snapshot)) = (condition, self.draft.snapshot.as_deref_mut()) else {
            self.put(entity, &rows, Fit::Wanted);
            return Ok(());
        };
        let ids: Vec<i64> = rows.iter().map(|row| row.id.raw()).collect();
        let matching = refine(snapshot, engine, entity, &ids, &condition, Some(me)).await?;
        let (wanted, guests): (Vec<_>, Vec<_>) =
            rows.into_iter().partition(|row| matching.contains(&row.id.raw()));
        self.put(entity, &wanted, Fit::Wanted);
        self.put(entity, &guests, Fit::Guest);
        Ok(())
    }

    fn put(&mut self, index: EntityIndex, rows: &[SelectedRow], fit: Fit) {
        let entity = self.engine.catalog.entity(index);
        let members = SentMembers::stored(entity);
        let mut table = members.table(entity);
        for row in rows {
            self.accounts.extend(members.accounts_in(row.view()));
            members.put(&mut table, row.view());
            if self.bytes + table.size() >= limits::PAGE_BYTES {
                self.page.puts.extend(std::mem::replace(&mut table, members.table(entity)).finish(fit));
                self.turn();
            }
        }
        self.bytes += table.size();
        self.page.puts.extend(table.finish(fit));
    }

    /// Puts the names of the accounts that the rows refer to: the device may know them from nowhere else.
    async fn names(&mut self) -> FlowResult {
        let Some(snapshot) = self.draft.snapshot.as_deref_mut().filter(|_| !self.accounts.is_empty()) else {
            return Ok(());
        };
        self.page.puts.extend(account_table(snapshot, self.engine, &self.accounts).await?);
        Ok(())
    }

    fn turn(&mut self) {
        self.pages.push(std::mem::take(&mut self.page));
        self.bytes = 0;
    }

    fn finish(mut self) -> Vec<Page> {
        if self.page != Page::default() {
            self.turn();
        }
        self.pages
    }
}
