//! SQL about buckets: which rows are in one, which buckets a row is in, which rows a row counts for.
//!
//! What a bucket is stands in [`crate::rule::Grants`]. References are followed backwards as nested
//! sets, so that the database starts at the few rows that are known and uses the associations' indexes.

use super::sql::Compiler;
use super::{Parameter, Statement};
use crate::rule::{Grant, Key, LinkRange};
use crate::typed::Me;
use crate::value::ObjectId;
use std::collections::BTreeSet;
use tidewater_model::{
    EntityIndex, Expression, IDENTITY, LINK_OWNER, LINK_TARGET, MemberIndex, Name, Path, Value,
};

/// A statement whose first parameter is a set of ids.
#[derive(Clone, Debug)]
pub struct OfIds {
    sql: String,
    parameters: Vec<Parameter>,
}

impl OfIds {
    /// The statement for these ids.
    #[must_use]
    pub fn of(&self, ids: Vec<i64>) -> Statement {
        let mut parameters = self.parameters.clone();
        parameters[0] = Parameter::Ids(ids);
        Statement { sql: self.sql.clone().into(), parameters }
    }
}

/// A statement that asks in which buckets rows are.
#[derive(Clone, Debug)]
pub struct Membership {
    /// Gives for each row that is there its id, and for each grant the key of its bucket there: empty
    /// if the row is in none.
    pub statement: OfIds,
    /// The positions of grants for which SQL says more than is true. The caller evaluates
    /// [`Grant::row`] on the rows.
    pub inexact: Vec<usize>,
    /// For each grant whose key is a set its position, and a statement that gives for each row and each
    /// account in the set the id of both. In its place above stands any key where its other conditions hold.
    pub sets: Vec<(usize, OfIds)>,
}

/// A range of ids: after the first, up to and including the last if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdRange {
    /// Ids are greater than this.
    pub after: i64,
    /// Ids are at most this.
    pub up_to: Option<i64>,
}

impl IdRange {
    fn sql(self, parameters: &mut Vec<Parameter>) -> String {
        parameters.push(Parameter::Value(Value::Integer(self.after)));
        let after = format!("t.\"id\" > ?{}", parameters.len());
        let Some(up_to) = self.up_to else { return after };
        parameters.push(Parameter::Value(Value::Integer(up_to)));
        format!("{after} AND t.\"id\" <= ?{}", parameters.len())
    }
}

/// Which rows are read.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// Those of these ids.
    Ids(&'a [i64]),
    /// The first after an id.
    After {
        /// The id.
        after: i64,
        /// How many.
        limit: usize,
    },
}

/// A statement that reads rows and judges them.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The statement.
    pub statement: Statement,
    /// The places of those among the judged conditions for which SQL says more than is true.
    pub inexact: Vec<usize>,
}

impl Compiler<'_> {
    /// The rows of an entity from which these references lead to one of the given ids.
    #[must_use]
    pub fn reaching(&self, entity: EntityIndex, steps: &[Name]) -> OfIds {
        let targets = (self.dialect.in_ids)("%", 1);
        let condition = self.backwards(entity, "t", steps, &|end| targets.replace('%', &end));
        let sql =
            format!("SELECT t.\"id\" FROM {} t WHERE {condition} ORDER BY t.\"id\"", self.table(entity));
        OfIds { sql, parameters: vec![Parameter::Ids(Vec::new())] }
    }

    /// The owners of links.
    #[must_use]
    pub fn owners(&self, links: EntityIndex) -> OfIds {
        let (table, ids) = (self.table(links), (self.dialect.in_ids)("t.\"id\"", 1));
        let sql = format!("SELECT DISTINCT t.\"{LINK_OWNER}\" FROM {table} t WHERE {ids}");
        OfIds { sql, parameters: vec![Parameter::Ids(Vec::new())] }
    }

    /// The buckets of rows.
    #[must_use]
    pub fn membership(&self, entity: EntityIndex, grants: &[Grant]) -> Membership {
        let mut parameters = vec![Parameter::Ids(Vec::new())];
        let mut inexact = Vec::new();
        let mut columns = String::new();
        let mut sets = Vec::new();
        for (position, grant) in grants.iter().enumerate() {
            let key = match &grant.key {
                Key::Everyone | Key::Unbucketed => "0".to_owned(),
                Key::Set(path) => {
                    sets.extend(self.in_sets(entity, path).map(|statement| (position, statement)));
                    "0".to_owned()
                }
                Key::Account(path) => self.path(entity, path),
            };
            // Whoever holds an unbucketed grant is told of every change of the entity.
            let row = grant.row.as_ref().filter(|_| grant.key != Key::Unbucketed);
            let Some(row) = row else {
                columns.push_str(&format!(", {key}"));
                continue;
            };
            let condition = self.condition(entity, "t", row, None, &mut parameters);
            columns.push_str(&format!(", CASE WHEN {} THEN {key} END", condition.sql));
            if !condition.exact {
                inexact.push(position);
            }
        }
        let ids = (self.dialect.in_ids)("t.\"id\"", 1);
        let sql = format!("SELECT t.\"id\"{columns} FROM {} t WHERE {ids}", self.table(entity));
        Membership { statement: OfIds { sql, parameters }, inexact, sets }
    }

    /// The rows of an entity with the targets of the links in the set at the end of a path.
    fn in_sets(&self, entity: EntityIndex, path: &Path) -> Option<OfIds> {
        let set = self.catalog.set_at(entity, path)?;
        let mut from = format!("{} t", self.table(entity));
        let (mut at, mut alias) = (entity, "t".to_owned());
        for step in &path.steps {
            at = self.catalog.target(at, step)?;
            let next = format!("{alias}_");
            from.push_str(&format!(" JOIN {} {next} ON {next}.\"id\" = {alias}.\"{step}\"", self.table(at)));
            alias = next;
        }
        let (links, ids) = (self.table(set.links), (self.dialect.in_ids)("t.\"id\"", 1));
        let sql = format!(
            "SELECT t.\"id\", l.\"{LINK_TARGET}\" FROM {from} \
             JOIN {links} l ON l.\"{LINK_OWNER}\" = {alias}.\"id\" WHERE {ids}"
        );
        Some(OfIds { sql, parameters: vec![Parameter::Ids(Vec::new())] })
    }

    /// The links between some owners and some targets, or any: id, owner and target.
    #[must_use]
    pub fn links(&self, links: EntityIndex, range: &LinkRange) -> Statement {
        let ids = |ids: &BTreeSet<ObjectId>| Parameter::Ids(ids.iter().map(|id| id.raw()).collect());
        let owners = (self.dialect.in_ids)(&format!("\"{LINK_OWNER}\""), 1);
        let ends = format!("SELECT \"id\", \"{LINK_OWNER}\", \"{LINK_TARGET}\" FROM {}", self.table(links));
        match &range.targets {
            None => Statement::new(format!("{ends} WHERE {owners}"), []).with(ids(&range.owners)),
            Some(targets) => {
                let among = (self.dialect.in_ids)(&format!("\"{LINK_TARGET}\""), 2);
                let sql = format!("{ends} WHERE {owners} AND {among}");
                Statement::new(sql, []).with(ids(&range.owners)).with(ids(targets))
            }
        }
    }

    /// The ids of the rows that are in an account's bucket, in order, and whether that is exact:
    /// otherwise the caller evaluates the grant's condition on them.
    #[must_use]
    pub fn rows_in(&self, entity: EntityIndex, grant: &Grant, me: Me, range: IdRange) -> (Statement, bool) {
        let mut parameters = Vec::new();
        let mut conditions = vec![range.sql(&mut parameters)];
        if let Key::Account(path) = &grant.key {
            parameters.push(Parameter::Value(Value::Integer(me.id().object().raw())));
            let key = parameters.len();
            let mut steps = path.steps.clone();
            if &*path.member != IDENTITY {
                steps.push(path.member.clone());
            }
            conditions.push(self.backwards(entity, "t", &steps, &|end| format!("{end} = ?{key}")));
        }
        if let Key::Set(path) = &grant.key
            && let Some(set) = self.catalog.set_at(entity, path)
        {
            parameters.push(Parameter::Value(Value::Integer(me.id().object().raw())));
            let (links, key) = (self.table(set.links), parameters.len());
            let owners =
                format!("SELECT l.\"{LINK_OWNER}\" FROM {links} l WHERE l.\"{LINK_TARGET}\" = ?{key}");
            conditions.push(self.backwards(entity, "t", &path.steps, &|end| format!("{end} IN ({owners})")));
        }
        let mut exact = true;
        if let Some(row) = &grant.row {
            let condition = self.condition(entity, "t", row, Some(me), &mut parameters);
            exact = condition.exact;
            conditions.push(format!("({})", condition.sql));
        }
        let sql = format!(
            "SELECT t.\"id\" FROM {} t WHERE {} ORDER BY t.\"id\"",
            self.table(entity),
            conditions.join(" AND ")
        );
        (Statement { sql: sql.into(), parameters }, exact)
    }

    /// The rows of an entity with these members, in the order of ids. Gives the id, for each of
    /// `judged` whether the row satisfies it for the account, and the members. Rows that certainly do not
    /// satisfy `only` are left out.
    #[must_use]
    pub fn judged_rows(
        &self,
        entity: EntityIndex,
        members: &[MemberIndex],
        judged: &[Option<Expression>],
        only: Option<&Expression>,
        me: Me,
        which: Which<'_>,
    ) -> Judged {
        let mut parameters = Vec::new();
        let (mut condition, end) = match which {
            Which::Ids(ids) => {
                parameters.push(Parameter::Ids(ids.to_vec()));
                ((self.dialect.in_ids)("t.\"id\"", 1), String::new())
            }
            Which::After { after, limit } => {
                let limit = i64::try_from(limit).unwrap_or(i64::MAX);
                parameters.extend([after, limit].map(|number| Parameter::Value(Value::Integer(number))));
                ("t.\"id\" > ?1".to_owned(), " LIMIT ?2".to_owned())
            }
        };
        let mut columns = String::new();
        let mut inexact = Vec::new();
        for (at, condition) in judged.iter().enumerate() {
            let Some(condition) = condition else {
                columns.push_str(", 1");
                continue;
            };
            let condition = self.condition(entity, "t", condition, Some(me), &mut parameters);
            columns.push_str(&format!(", CASE WHEN {} THEN 1 ELSE 0 END", condition.sql));
            if !condition.exact {
                inexact.push(at);
            }
        }
        if let Some(only) = only {
            let only = self.condition(entity, "t", only, Some(me), &mut parameters);
            condition.push_str(&format!(" AND ({})", only.sql));
        }
        for member in members {
            columns.push_str(&format!(", t.\"{}\"", self.catalog.entity(entity).members[member.0].name));
        }
        let table = self.table(entity);
        let sql = format!("SELECT t.\"id\"{columns} FROM {table} t WHERE {condition} ORDER BY t.\"id\"{end}");
        Judged { statement: Statement { sql: sql.into(), parameters }, inexact }
    }

    /// A condition that these references lead from `alias` to a row whose id satisfies `end`.
    fn backwards(
        &self,
        entity: EntityIndex,
        alias: &str,
        steps: &[Name],
        end: &dyn Fn(String) -> String,
    ) -> String {
        let Some((step, rest)) = steps.split_first() else { return end(format!("{alias}.\"id\"")) };
        let column = format!("{alias}.\"{step}\"");
        let target = self.catalog.target(entity, step);
        match target {
            Some(target) if !rest.is_empty() => {
                let next = format!("{alias}_");
                let condition = self.backwards(target, &next, rest, end);
                let table = self.table(target);
                format!("{column} IN (SELECT {next}.\"id\" FROM {table} {next} WHERE {condition})")
            }
            _ => end(column),
        }
    }

    /// The value at the end of a path as an expression; unknown if a reference leads nowhere.
    fn path(&self, entity: EntityIndex, path: &Path) -> String {
        let Some((first, rest)) = path.steps.split_first() else { return format!("t.\"{}\"", path.member) };
        let mut at = self.catalog.target(entity, first).unwrap_or(entity);
        let mut from = format!("{} p", self.table(at));
        let mut alias = "p".to_owned();
        for step in rest {
            at = self.catalog.target(at, step).unwrap_or(at);
            let next = format!("{alias}_");
            from.push_str(&format!(" JOIN {} {next} ON {next}.\"id\" = {alias}.\"{step}\"", self.table(at)));
            alias = next;
        }
        format!("(SELECT {alias}.\"{}\" FROM {from} WHERE p.\"id\" = t.\"{first}\")", path.member)
    }
}
