//! Whether a device judges changes as its account may: by all that the account may read, though a filter
//! keeps a part of that off the device.

use super::Checked;
use super::device::Support;
use super::oracle::ledger::Key;
use super::oracle::rights::{self, View};
use super::oracle::state::{Row, State, Who};
use super::shape::{EntityShape, Kind, Mode, Shape};
use super::world::{Seat, World};
use std::collections::BTreeSet;
use tidewater_model::Value;

impl World {
    /// The device lets its account change what the account may change by all that it may read, and nothing
    /// else; and what it has for that is as the account may read it. Of a device at rest.
    pub(super) fn check_judges(&mut self, (device, account): Seat, shown: &View) -> Checked {
        let (shape, who) = (self.shape.clone(), self.accounts[account].who.clone());
        let support = self.devices[device].support(&shape).map_err(|error| error.to_string())?;
        let server = rights::for_account(&shape, &self.state, &who);
        for (key, row) in &support.rows {
            let is_so = server.view.get(key).filter(|_| server.unwanted.contains(key)).is_some_and(|seen| {
                let mut known = row.values.iter().filter(|(name, _)| !row.unreadable.contains(*name));
                known.all(|(name, value)| !seen.unreadable.contains(name) && seen.values[name] == *value)
            });
            if !is_so {
                return Err(format!("device {device} has {key:?} for rules as it is not: {row:?}"));
            }
            self.coverage.count("held: rows for rules alone");
        }
        let held = support.behind(shown, &self.devices[device].hidden_sets);
        let hidden = self.hidden_sets(&server.view, &who);
        let readable = Support::default().behind(&server.view, &hidden);
        for (name, id) in server.view.keys().filter(|key| shown.contains_key(*key)) {
            let entity = shape.entity(name);
            let is_downloaded = matches!(entity.mode, Mode::All | Mode::Filter);
            let (Some(here), Some(there)) = (held.row(name, *id), readable.row(name, *id)) else { continue };
            if here != there || !is_downloaded || server.unwanted.contains(&(*name, *id)) {
                continue;
            }
            for row in elsewhere(entity, here, shown) {
                let says = |state| may((state, here), &row, entity, &who);
                let (device_says, all_says) = (says(&held), says(&readable));
                if device_says != all_says {
                    return Err(format!(
                        "device {device} lets {name} {id} as {row:?} be written, created and deleted \
                         {device_says:?}, but by all that its account may read {all_says:?}"
                    ));
                }
            }
            self.coverage.count("held: devices judge by all that their accounts may read");
        }
        Ok(())
    }

    /// The sets that an account may not read, of the rows that it may.
    fn hidden_sets(&self, view: &View, who: &Who) -> BTreeSet<Key> {
        let shape: &Shape = &self.shape;
        let of_row = |(name, id): &Key| {
            let entity = shape.entity(name);
            let row = self.state.row(name, *id);
            let readable = row.and_then(|row| rights::readable(&self.state, entity, row, who));
            let readable = readable.unwrap_or_default();
            let hidden = entity.sets.iter().filter(move |set| !readable.contains(*set));
            hidden.map(|set| (shape.links_of(entity, set), *id)).collect::<Vec<_>>()
        };
        view.keys().flat_map(of_row).collect()
    }
}

/// A row as it is, and with each of its references leading to each other object that the device shows.
fn elsewhere(entity: &EntityShape, row: &Row, shown: &View) -> Vec<Row> {
    let mut rows = vec![row.clone()];
    for member in &entity.members {
        let Kind::Reference { to, .. } = member.kind else { continue };
        for (_, other) in shown.keys().filter(|(of, _)| *of == to) {
            let mut changed = row.clone();
            changed.insert(member.name, Value::Integer(*other));
            rows.push(changed);
        }
    }
    rows
}

/// The members that may be written so that a row becomes another, whether it may be created so, and whether
/// it may be deleted as it is.
fn may(
    (state, old): (&State, &Row),
    new: &Row,
    entity: &EntityShape,
    who: &Who,
) -> (Vec<&'static str>, bool, bool) {
    let writable = entity
        .members
        .iter()
        .filter(|it| rights::may_write((state, old), (state, new), entity, it.name, who));
    let creates = rights::may_create(state, entity, new, who);
    (writable.map(|it| it.name).collect(), creates, rights::may_delete(state, entity, old, who))
}
