//! The rows of an answer that are not stored: objects that the server has and this device does not.

use super::apply::protocol;
use crate::flow::{FlowError, FlowResult};
use crate::rule::conforms;
use crate::store::sql::SelectedRow;
use crate::value::{ObjectId, Parcel};
use crate::wire::call::Called;
use crate::wire::message::{OperationChange, Table};
use crate::wire::online::Ask;
use std::collections::BTreeSet;
use tidewater_model::{Catalog, EntityIndex, Type, Value, ValueRef, limits};

/// What the server answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnlineAnswer {
    /// The rows that were found, or what became of the one that was written, as far as the account may read
    /// it.
    Rows(Vec<SelectedRow>),
    /// How many there are.
    Count(i64),
}

/// What of the answer is an answer to what was asked.
///
/// # Errors
/// [`FlowError::Protocol`] if it answers something else: nothing of it is shown.
pub(super) fn answer(catalog: &Catalog, ask: &Ask, called: Called) -> FlowResult<OnlineAnswer> {
    let lie = |detail: &str| FlowError::Protocol { detail: detail.to_owned() };
    let result =
        called.result.map_err(|fault| crate::sync::fault::error(fault, called.key, "it was not done"))?;
    if let Ask::Count(query) = ask {
        let most = query.window.limit.map_or(i64::MAX, i64::from);
        let count = result.value().and_then(Value::integer).filter(|count| (0..=most).contains(count));
        return match (count, called.found) {
            (Some(count), None) => Ok(OnlineAnswer::Count(count)),
            _ => Err(lie("it does not say how many there are")),
        };
    }
    if result != Parcel::UNIT {
        return Err(lie("it holds a result that nobody asked for"));
    }
    let entity = catalog.find(ask.entity()).ok_or_else(|| lie("it is about no entity of this app"))?;
    let rows = called.found.map_or(Ok(Vec::new()), |table| rows(catalog, entity, &table))?;
    let (least, most, only) = match ask {
        Ask::Get(_, id) => (1, 1, Some(*id)),
        Ask::Write(operation) => {
            let is_there = !matches!(operation.change, OperationChange::Delete(_));
            (0, usize::from(is_there), Some(operation.id))
        }
        Ask::Retrieve(query) => {
            let limit = query.window.limit.and_then(|limit| usize::try_from(limit).ok());
            (0, limit.unwrap_or(limits::WANTED).min(limits::WANTED), None)
        }
        Ask::Count(_) => (0, 0, None),
    };
    if !(least..=most).contains(&rows.len()) {
        return Err(lie(&format!("it holds {} objects where {least} to {most} may be", rows.len())));
    }
    if only.is_some_and(|only| rows.iter().any(|row| row.id != only)) {
        return Err(lie("it holds another object than the one that was asked for"));
    }
    Ok(OnlineAnswer::Rows(rows))
}

/// The rows of a table, each once, with a value of its type in every member that the account may read.
fn rows(catalog: &Catalog, index: EntityIndex, table: &Table) -> FlowResult<Vec<SelectedRow>> {
    let lie = |detail: String| FlowError::Protocol { detail };
    let entity = catalog.entity(index);
    if table.entity != entity.name {
        return Err(lie(format!(
            "it holds objects of {} where {} were asked for",
            table.entity, entity.name
        )));
    }
    let places: Vec<Option<usize>> = entity
        .members
        .iter()
        .map(|member| table.members.iter().position(|name| *name == member.name))
        .collect();
    let (mut found, mut known) = (Vec::new(), BTreeSet::<ObjectId>::new());
    let (mut values, mut reading) = (Vec::<ValueRef<'_>>::new(), table.rows());
    while let Some((id, mask)) = reading.next(&mut values).map_err(|error| protocol(&error))? {
        let (mut unreadable, mut own) = (0, Vec::with_capacity(entity.members.len()));
        for (at, (member, place)) in entity.members.iter().zip(&places).enumerate() {
            let given = place.filter(|place| !is_hidden(mask, *place)).and_then(|place| values.get(place));
            let Some(value) = given.copied().map(ValueRef::to_owned) else {
                if place.is_none() && member.ty != Type::HashedText {
                    return Err(lie(format!("it leaves out `{}.{}`", entity.name, member.name)));
                }
                unreadable |= 1 << at;
                own.push(Value::Empty);
                continue;
            };
            if !conforms(catalog, member, &value) {
                return Err(lie(format!(
                    "the value of `{}.{}` is not of its type",
                    entity.name, member.name
                )));
            }
            own.push(value);
        }
        if !known.insert(id) || found.len() >= limits::WANTED {
            return Err(lie(format!("it holds {} {id} twice, or too many objects", entity.name)));
        }
        found.push(SelectedRow { id, unreadable, values: own.into() });
    }
    Ok(found)
}

fn is_hidden(mask: u64, place: usize) -> bool {
    u32::try_from(place).ok().and_then(|place| mask.checked_shr(place)).is_none_or(|bits| bits & 1 == 1)
}
