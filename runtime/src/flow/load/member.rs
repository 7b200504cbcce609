//! Members of objects and records: which there are, and the code that reads and assigns them.

use super::Loader;
use super::operator::{Problem, plain};
use super::typed::{Shape, Slot, Typed, hold_number, is_number};
use crate::flow::Held;
use crate::flow::frame::{Frame, Outcome, Trap, compiled, number_of};
use std::sync::Arc;
use tidewater_model::{FlowType, Member, Name, Node};

impl Loader<'_> {
    /// A member of an entity: its position and type.
    pub(crate) fn member_of(&self, kind: &FlowType, member: &str) -> Result<(usize, FlowType), Problem> {
        let (position, declared) = self.named_member(kind, member)?;
        let held = declared.flow_type();
        let held = held.ok_or_else(|| format!("a flow cannot hold the type of {kind}.{member}"))?;
        Ok((position, held))
    }

    /// The position of a member that is only named, so that its type matters to nobody.
    pub(super) fn position_of(&self, kind: &FlowType, member: &str) -> Result<usize, Problem> {
        self.named_member(kind, member).map(|(position, _)| position)
    }

    fn named_member(&self, kind: &FlowType, member: &str) -> Result<(usize, &Member), Problem> {
        let (FlowType::Object(entity) | FlowType::Record(entity)) = kind else {
            return Err(format!("{kind} has no member `{member}`"));
        };
        let catalog = self.context.catalog;
        let found = catalog.find(entity).and_then(|index| Some((index, catalog.member(index, member)?)));
        let Some((index, position)) = found else { return Err(format!("{entity} has no member `{member}`")) };
        Ok((position.0, &catalog.entity(index).members[position.0]))
    }

    /// `object.member`
    pub(super) fn member(&mut self, base: &Node, member: &Name) -> Result<Typed, Problem> {
        let base = self.node(base, None)?;
        let kind = plain(&base)?;
        if kind == FlowType::Report {
            return report(base, member);
        }
        let (position, member_kind) = self.member_of(&kind, member)?;
        if let Shape::Slot(Slot::Value(slot)) = base.shape {
            if is_number(&member_kind) {
                return Ok(match member_kind {
                    FlowType::Boolean => Typed::from_truth(compiled(move |frame| {
                        read_number(frame, slot, position).map(|number| number != 0)
                    })),
                    kind => {
                        Typed::from_number(kind, compiled(move |frame| read_number(frame, slot, position)))
                    }
                });
            }
            let code = move |frame: &mut Frame<'_>| read_member(frame, slot, position);
            return Ok(Typed::held_code(member_kind, code));
        }
        let code = base.into_held();
        Ok(Typed::held_code(member_kind, move |frame| match code(frame)? {
            Held::Object(object) => object.member(position).map_err(|error| frame.fault(error)),
            Held::Record(record) => Ok(record.members.get(position).cloned().unwrap_or_default()),
            _ => Ok(Held::Unit),
        }))
    }
}

/// The error of a use of the object in a slot.
#[cold]
fn gone(frame: &mut Frame<'_>, slot: usize) -> Trap {
    let error = match &frame.values[slot] {
        Held::Object(object) => object.gone(),
        _ => crate::flow::FlowError::Model { detail: "no object".to_owned() },
    };
    frame.fault(error)
}

/// A member of the object or record in a slot.
pub(super) fn read_member(frame: &mut Frame<'_>, slot: usize, position: usize) -> Outcome<Held> {
    match &frame.values[slot] {
        Held::Object(object) => object.member(position).map_err(|error| frame.fault(error)),
        Held::Record(record) => Ok(record.members.get(position).cloned().unwrap_or_default()),
        _ => Ok(Held::Unit),
    }
}

/// A number or truth value among the members of the object or record in a slot.
#[inline]
pub(super) fn read_number(frame: &mut Frame<'_>, slot: usize, position: usize) -> Outcome<i64> {
    match &frame.values[slot] {
        Held::Object(object) => object.number(position).ok_or_else(|| gone(frame, slot)),
        Held::Record(record) => Ok(record.members.get(position).map_or(0, number_of)),
        _ => Ok(0),
    }
}

/// Assigns a number or truth value, of a known type, to a member of the object or record in a slot.
#[inline]
pub(super) fn assign_number(
    frame: &mut Frame<'_>,
    slot: usize,
    position: usize,
    (kind, number): (&FlowType, i64),
) -> Outcome<()> {
    match &frame.values[slot] {
        Held::Object(object) => object.assign_number(position, number).ok_or_else(|| gone(frame, slot)),
        _ => assign_member(frame, slot, position, hold_number(kind, number)),
    }
}

/// Assigns a member of the object or record in a slot.
pub(super) fn assign_member(frame: &mut Frame<'_>, slot: usize, position: usize, value: Held) -> Outcome<()> {
    match &mut frame.values[slot] {
        Held::Object(object) => {
            let done = object.assign(position, value);
            done.map_err(|error| frame.fault(error))
        }
        Held::Record(record) => {
            if let Some(member) = Arc::make_mut(record).members.get_mut(position) {
                *member = value;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A member of the report of a synchronize.
fn report(base: Typed, member: &Name) -> Result<Typed, Problem> {
    let read: fn(&crate::flow::ReportFacts) -> u64 = match &**member {
        "uploaded" => |report| report.uploaded,
        "merged" => |report| report.merged,
        "rejected" => |report| report.rejected,
        "downloaded" => |report| report.downloaded,
        "removed" => |report| report.removed,
        _ => return Err(format!("a SyncReport has no member `{member}`")),
    };
    let code = base.into_held();
    Ok(Typed::from_number(
        FlowType::Size,
        compiled(move |frame| match code(frame)? {
            Held::Report(report) => Ok(read(&report).cast_signed()),
            _ => Ok(0),
        }),
    ))
}
