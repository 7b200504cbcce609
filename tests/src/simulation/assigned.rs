//! Whether the server's data are what the oracle believes, what only the server could know apart: numbers
//! and instants that it assigns.

use super::Checked;
use super::oracle::state::State;
use super::shape::{Kind, MARK, MemberShape};
use super::world::World;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::Value;

impl World {
    /// Whether data are those that are expected; numbers that the server assigns may be any.
    pub(super) fn agrees(&self, expected: &State, actual: &State) -> Checked {
        if expected.accounts != actual.accounts {
            return Err(format!("accounts {:?}, but expected {:?}", actual.accounts, expected.accounts));
        }
        for entity in &self.shape.entities {
            let (wanted, found) = (&expected.tables[entity.name], &actual.tables.get(entity.name));
            let none = BTreeMap::new();
            let found = found.unwrap_or(&none);
            let ids: BTreeSet<_> = wanted.keys().chain(found.keys()).collect();
            for id in ids {
                let (Some(wanted), Some(found)) = (wanted.get(id), found.get(id)) else {
                    return Err(format!(
                        "{} {id}: {:?}, but expected {:?}",
                        entity.name,
                        found.get(id),
                        wanted.get(id)
                    ));
                };
                for member in &entity.members {
                    let (wanted, found) = (&wanted[member.name], &found[member.name]);
                    let is_assigned = match member.kind {
                        Kind::AutoNumber => wanted.is_empty() && !found.is_empty(),
                        Kind::StampedAt => wanted.is_empty() && self.is_now(found),
                        _ => false,
                    };
                    if wanted != found && !is_assigned {
                        let place = format!("{} {id}.{}", entity.name, member.name);
                        return Err(format!("{place}: {found:?}, but expected {wanted:?}"));
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether the server's clock said so while it decided.
    fn is_now(&self, instant: &Value) -> bool {
        let range = self.went_on..=self.server.outside.peek();
        instant.integer().is_some_and(|instant| range.contains(&instant))
    }

    /// Takes over what the server assigned: the ids of what handlers left behind, instants, and numbers that
    /// no two objects of an entity share.
    pub(super) fn adopt(&mut self, actual: &State) -> Checked {
        self.adopt_marks(actual)?;
        for entity in &self.shape.entities {
            let is_assigned =
                |member: &&MemberShape| matches!(member.kind, Kind::AutoNumber | Kind::StampedAt);
            for member in entity.members.iter().filter(is_assigned) {
                let rows = self.state.tables.get_mut(entity.name).into_iter().flatten();
                for (id, row) in rows {
                    if let Some(actual) = actual.row(entity.name, *id) {
                        row.insert(member.name, actual[member.name].clone());
                    }
                }
                if member.kind == Kind::StampedAt {
                    continue;
                }
                let numbers: Vec<&Value> =
                    self.state.tables[entity.name].values().map(|row| &row[member.name]).collect();
                let distinct: BTreeSet<_> = numbers.iter().collect();
                if distinct.len() != numbers.len() || distinct.contains(&&Value::Empty) {
                    return Err(format!(
                        "{}.{}: numbers are missing or double: {numbers:?}",
                        entity.name, member.name
                    ));
                }
            }
        }
        Ok(())
    }

    /// Finds each mark that handlers must have left among those that the server has and had not.
    fn adopt_marks(&mut self, actual: &State) -> Checked {
        let Some(marks) = self.state.tables.get_mut(MARK) else { return Ok(()) };
        let new: Vec<_> = marks.range(..0).map(|(id, mark)| (*id, mark.clone())).collect();
        for (id, mark) in new {
            let there = actual.tables.get(MARK).into_iter().flatten();
            let found = there.filter(|(id, _)| !marks.contains_key(id)).find(|(_, there)| **there == mark);
            let Some((own, _)) = found else { return Err(format!("handlers left no {mark:?}")) };
            marks.remove(&id);
            marks.insert(*own, mark);
        }
        Ok(())
    }
}
