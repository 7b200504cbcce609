//! What the device says of the rows that it has, when the server asks: sums of fingerprints, or the rows of a
//! part one by one where that takes no more bytes.
//!
//! What counts is the server's version: unsent changes are no difference. Guests are always told one by one,
//! because the server's rows are those that the device wants. Absent: what comes of it, which are pages.

use super::selection::is_downloaded;
use crate::store::StoreError;
use crate::store::device::{DeviceDatabase, PendingObject};
use crate::sync::fingerprint::{Fingerprints, TO_BE_TOLD};
use crate::value::ObjectId;
use crate::wire::compare::{Compared, Part, Sums};
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, Name, ValueRef, limits};

/// What is left of the limits of a request.
struct Room {
    parts: usize,
    lists: usize,
    rows: usize,
}

/// How a part is told.
enum Telling {
    Sums(Sums),
    Rows(Vec<(ObjectId, i64)>),
}

/// The objects whose rows are not simply what the server has.
struct Special {
    pending: BTreeSet<PendingObject>,
    guests: BTreeSet<PendingObject>,
}

/// What there is to say of the doubted parts, as much of it as one request may hold; of something always.
pub(super) fn compared(
    database: &DeviceDatabase,
    doubted: &[(Name, Vec<Part>)],
) -> Result<Vec<Compared>, StoreError> {
    if doubted.is_empty() {
        return Ok(Vec::new());
    }
    let special = Special { pending: database.pending_objects()?, guests: database.guests()? };
    let mut room =
        Room { parts: limits::COMPARED_PARTS, lists: limits::LISTED_PARTS, rows: limits::COMPARED_ROWS };
    let mut compared = Vec::new();
    for (name, parts) in doubted {
        let said = match database.catalog().find(name) {
            Some(entity) => of_entity(database, entity, parts, &special, &mut room)?,
            None => Some(Compared::anew(name.clone())),
        };
        compared.extend(said);
    }
    Ok(compared)
}

/// What there is to say of an entity; nothing if there is no room for it.
fn of_entity(
    database: &DeviceDatabase,
    entity: EntityIndex,
    parts: &[Part],
    special: &Special,
    room: &mut Room,
) -> Result<Option<Compared>, StoreError> {
    let name = database.catalog().entity(entity).name.clone();
    let is_downloaded = is_downloaded(database.catalog(), &name);
    let mut counts: BTreeMap<Part, usize> = parts.iter().map(|part| (*part, 0)).collect();
    each_row(database, entity, special, &mut |id, _| {
        for part in Part::around(id) {
            counts.entry(part).and_modify(|count| *count += 1);
        }
    })?;
    let count_of_all = counts.get(&Part::WHOLE);
    // Ids that were chosen so could crowd into one part.
    let is_crowded = counts.iter().any(|(part, count)| part.is_smallest() && *count > limits::COMPARED_ROWS);
    if is_crowded || is_downloaded && count_of_all == Some(&0) {
        return Ok(Some(Compared::anew(name)));
    }
    let mut telling: BTreeMap<Part, Telling> = BTreeMap::new();
    // The small ones first, so that few parts are in doubt at a time.
    for (part, count) in counts.into_iter().rev() {
        let is_short = count <= limits::LISTED_ROWS || !is_downloaded && count <= limits::COMPARED_ROWS;
        if part.is_smallest() || is_short {
            if count <= room.rows && room.lists > 0 {
                (room.rows, room.lists) = (room.rows - count, room.lists - 1);
                telling.insert(part, Telling::Rows(Vec::with_capacity(count)));
            }
        } else if room.parts > 0 {
            room.parts -= 1;
            telling.insert(part, Telling::Sums(Sums::default()));
        }
    }
    if telling.is_empty() {
        return Ok(None);
    }
    each_row(database, entity, special, &mut |id, print| {
        for part in Part::around(id) {
            match telling.get_mut(&part) {
                Some(Telling::Rows(rows)) => rows.push((id, print())),
                Some(Telling::Sums(sums)) => {
                    part.child_of(id).into_iter().for_each(|at| sums.add(at, print()))
                }
                None => {}
            }
        }
    })?;
    let mut compared = Compared::anew(name);
    for (part, telling) in telling {
        match telling {
            Telling::Sums(sums) => compared.say_sums(part, &sums),
            Telling::Rows(rows) => compared.say_rows(part, &rows),
        }
    }
    Ok(Some(compared))
}

/// Calls `visit` with each object of which the server has a version here, be it for rules alone, and what
/// gives the fingerprint of that.
fn each_row(
    database: &DeviceDatabase,
    entity: EntityIndex,
    special: &Special,
    visit: &mut dyn FnMut(ObjectId, &mut dyn FnMut() -> i64),
) -> Result<(), StoreError> {
    let mut prints = Fingerprints::new(database.catalog().entity(entity));
    let members = prints.sent.values.clone();
    for row in database.support(entity)? {
        // What is here for another reason too is told as that.
        let object = (entity, row.id);
        if !special.guests.contains(&object) && !special.pending.contains(&object) {
            let values: Vec<_> = members.iter().map(|member| row.values[member.0].borrow()).collect();
            visit(row.id, &mut || prints.of_support(row.id, row.unreadable, &values));
        }
    }
    let mut row = |id: ObjectId, unreadable: u64, values: &[ValueRef<'_>]| {
        let is_guest = special.guests.contains(&(entity, id));
        visit(id, &mut || if is_guest { TO_BE_TOLD } else { prints.of(id, unreadable, values) });
    };
    database.each_row(entity, &members, &mut |id, unreadable, values| {
        if !special.pending.contains(&(entity, id)) {
            row(id, unreadable, values);
        }
    })?;
    for object in special.pending.iter().filter(|(of, _)| *of == entity) {
        if let Some(theirs) = database.theirs(*object)? {
            let values: Vec<_> = members.iter().map(|member| theirs.values[member.0].borrow()).collect();
            row(object.1, theirs.unreadable, &values);
        }
    }
    Ok(())
}
