//! What a device takes from a server: rows of entities that the account's roles may read, and in their
//! members values of the right type. A server that works sends nothing else, and of one that does not nothing
//! is written. Which rows there are is the server's word. Absent: what becomes of the rows.

use super::apply::protocol;
use crate::flow::{FlowError, FlowResult};
use crate::rule::{conforms, never_readable, readable_members};
use crate::value::ObjectId;
use crate::wire::message::{Page, Table};
use tidewater_model::{Catalog, Entity, EntityIndex, Member, MemberSet, Name, ValueRef, is_built_in, limits};

/// Judges what comes for an account with these roles.
#[derive(Clone, Copy)]
pub(super) struct Received<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) roles: &'a [Name],
}

impl<'a> Received<'a> {
    /// Whether a page may be kept for later.
    ///
    /// # Errors
    /// [`FlowError::Protocol`] if a server that works would not send it.
    pub(super) fn page(&self, page: &Page) -> FlowResult {
        for table in &page.puts {
            let Some(index) = self.catalog.find(&table.entity) else { continue };
            let columns = self.columns(index, table)?;
            let (mut values, mut rows) = (Vec::new(), table.rows());
            while let Some((id, mask)) = rows.next(&mut values).map_err(|error| protocol(&error))? {
                columns.check(id, mask, &values)?;
            }
        }
        Ok(())
    }

    /// What the columns of a table are.
    ///
    /// # Errors
    /// [`FlowError::Protocol`] if no role of the account may read the entity, or the columns are none.
    pub(super) fn columns(&self, index: EntityIndex, table: &Table) -> FlowResult<Columns<'a>> {
        let entity = self.catalog.entity(index);
        let readable = self.readable(entity);
        if readable == 0 || !entity.persistable {
            return Err(lie(format!("it holds objects of {}, which the account may not read", entity.name)));
        }
        let named: Vec<&Name> = table.members.iter().chain(&table.calculated).collect();
        if named.len() > limits::MEMBERS || (1..named.len()).any(|at| named[..at].contains(&named[at])) {
            return Err(lie(format!("it names members of {} twice, or too many", entity.name)));
        }
        let column = |name: &Name| {
            let at = entity.members.iter().position(|member| member.name == *name)?;
            Some((&entity.members[at], readable >> at & 1 == 1))
        };
        Ok(Columns { catalog: self.catalog, entity, columns: table.members.iter().map(column).collect() })
    }

    /// The members that the account's roles let it read of some row. Everybody may read the name of an
    /// account.
    fn readable(&self, entity: &Entity) -> u64 {
        if is_built_in(&entity.name) {
            return !never_readable(entity);
        }
        let granting = entity.rules.iter().filter(|rule| self.roles.contains(&rule.role));
        let granting = granting.filter(|rule| rule.read != MemberSet::None);
        granting.fold(0, |members, rule| members | readable_members(entity, rule))
    }
}

/// The columns of a table.
pub(super) struct Columns<'a> {
    catalog: &'a Catalog,
    entity: &'a Entity,
    /// The member of each, and whether the account may read it of some row; nothing for one that this model
    /// does not have.
    columns: Vec<Option<(&'a Member, bool)>>,
}

impl Columns<'_> {
    /// Whether a row may be written. What the account may not read of it is empty.
    ///
    /// # Errors
    /// [`FlowError::Protocol`] if a server that works would not send it.
    pub(super) fn check(&self, id: ObjectId, mask: u64, values: &[ValueRef<'_>]) -> FlowResult {
        for (at, (column, value)) in self.columns.iter().zip(values).enumerate() {
            let Some((member, is_readable)) = column else { continue };
            let is_hidden = mask >> at & 1 == 1;
            let is_right = if is_hidden {
                matches!(value, ValueRef::Empty)
            } else {
                *is_readable && conforms(self.catalog, member, *value)
            };
            if !is_right {
                return Err(lie(format!(
                    "the value of `{}.{}` of {id} is not of its type, or not for this account",
                    self.entity.name, member.name
                )));
            }
        }
        Ok(())
    }
}

fn lie(detail: String) -> FlowError {
    FlowError::Protocol { detail }
}
