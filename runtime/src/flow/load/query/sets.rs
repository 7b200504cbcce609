//! Conditions that ask a set of references: one of the row's own, or one of an object in hand.
//!
//! Absent: what is in a set.

use super::{RowPart, mentions, names, part};
use crate::flow::ComputationFault;
use crate::flow::frame::Compiled;
use crate::flow::load::Loader;
use crate::flow::load::operator::Problem;
use crate::flow::load::size::has_steps;
use tidewater_model::{Expression, FlowType, KnownSet, Name, Node, Path, Set};

/// A set of references that a condition asks.
pub(super) enum AskedSet {
    /// Of the row, or of what references from it lead to.
    OfRow(Path),
    /// Of an object, with its entity and the member.
    InHand(Compiled<Expression>, Name, Name),
}

impl Loader<'_> {
    /// The set of references that a node names, with the entity of what is in it; nothing if it names none.
    pub(super) fn asked_set(&mut self, node: &Node, row: u32) -> Result<Option<(AskedSet, Name)>, Problem> {
        let catalog = self.context.catalog;
        let of = |set: &Set| catalog.entity(set.target).name.clone();
        let Some(names) = names(node, row) else { return self.set_in_hand(node, row) };
        let FlowType::Record(entity) = self.local_kind(row)? else { return Ok(None) };
        let Some((member, steps)) = names.split_last() else { return Ok(None) };
        let path = Path { steps: steps.to_vec(), member: member.clone() };
        let set = catalog.find(&entity).and_then(|entity| catalog.set_at(entity, &path));
        Ok(set.map(|set| (AskedSet::OfRow(path), of(set))))
    }

    /// The set of an object that the flow has in hand.
    fn set_in_hand(&mut self, node: &Node, row: u32) -> Result<Option<(AskedSet, Name)>, Problem> {
        let Node::Member(base, member) = node else { return Ok(None) };
        if mentions(base, row) || has_steps(base) {
            return Ok(None);
        }
        let Ok(RowPart { code, kind: Some(FlowType::Reference(entity)) }) = self.captured(base) else {
            return Ok(None);
        };
        let catalog = self.context.catalog;
        let set = catalog.find(&entity).and_then(|owner| catalog.set_of_member(owner, member));
        let Some(set) = set else { return Ok(None) };
        let member = member.clone();
        Ok(Some((AskedSet::InHand(code, entity, member), catalog.entity(set.target).name.clone())))
    }

    /// `set.contains(target)`
    pub(super) fn linked(
        &mut self,
        (set, of): (AskedSet, Name),
        target: &Node,
        row: u32,
    ) -> Result<RowPart, Problem> {
        let target = self.row_part(target, row)?;
        let is_reference = |kind: &FlowType| *kind == FlowType::Reference(of.clone());
        match &target.kind {
            Some(FlowType::Option(inner)) if is_reference(inner) => {}
            Some(kind) if is_reference(kind) => {}
            _ => return Err(format!("the set holds {of}, and something else is looked for")),
        }
        let target = target.code;
        Ok(match set {
            AskedSet::OfRow(path) => part(FlowType::Boolean, move |frame| {
                Ok(Expression::Linked(path.clone(), Box::new(target(frame)?)))
            }),
            AskedSet::InHand(owner, entity, member) => part(FlowType::Boolean, move |frame| {
                let Expression::Literal(owner) = owner(frame)? else {
                    return Err(ComputationFault::OutOfRange.into());
                };
                let set = KnownSet { entity: entity.clone(), member: member.clone(), owner };
                Ok(Expression::Within(set, Box::new(target(frame)?)))
            }),
        })
    }
}
