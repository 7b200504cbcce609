//! One changed member against the server's value: merge by base values (SYNC R5).

use crate::value::ObjectId;
use crate::wire::message::Base;
use std::cmp::Ordering;
use tidewater_model::{Catalog, Conflict, Member, Type, Value};

/// What becomes of a member.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Merged {
    /// The server's value stays: nothing was changed, or somebody made the same change.
    Same,
    /// The member gets this value.
    Set(Value),
    /// The member gets the device's value, and somebody else's change is lost.
    Overwrite,
    /// Both sides changed the member, and the entity rejects that.
    Conflict,
    /// The sum leaves the range of the type.
    OutOfRange,
}

/// The change of a member, and what the server has.
pub(super) struct MemberMerge<'a> {
    pub(super) member: &'a Member,
    pub(super) conflict: Conflict,
    pub(super) base: &'a Base,
    pub(super) mine: &'a Value,
    pub(super) current: &'a Value,
    /// The account may not read the member: the value is not compared with what it says that it saw, or it
    /// could find it out by guessing.
    pub(super) unreadable: bool,
}

impl MemberMerge<'_> {
    /// Decides.
    pub(super) fn decide(&self, catalog: &Catalog) -> Merged {
        match &self.member.ty {
            Type::Counter => return self.add_up(),
            Type::Max(inner) => return self.extreme(catalog, inner, Ordering::Greater),
            Type::Min(inner) => return self.extreme(catalog, inner, Ordering::Less),
            _ => {}
        }
        if self.current == self.mine {
            return Merged::Same;
        }
        if self.unreadable || self.base.is(self.current) {
            return Merged::Set(self.mine.clone());
        }
        if self.base.is(self.mine) && self.conflict != Conflict::LastWinsObject {
            return Merged::Same;
        }
        match self.conflict {
            Conflict::Reject => Merged::Conflict,
            Conflict::LastWins | Conflict::LastWinsObject => Merged::Overwrite,
        }
    }

    /// The server's number plus what the user added. A sum that nobody may be told of ends with the range.
    fn add_up(&self) -> Merged {
        let number = |value: &Value| value.integer().unwrap_or_default();
        let base = if let Base::Value(base) = self.base { number(base) } else { number(self.current) };
        let added = number(self.mine).checked_sub(base);
        let current = number(self.current);
        match added.and_then(|added| current.checked_add(added)) {
            None if self.unreadable => {
                let added = number(self.mine).saturating_sub(base);
                Merged::Set(Value::Integer(current.saturating_add(added)))
            }
            Some(sum) if sum == current => Merged::Same,
            Some(sum) => Merged::Set(Value::Integer(sum)),
            None => Merged::OutOfRange,
        }
    }

    /// The greater, or the less, of both values; an absent one loses.
    fn extreme(&self, catalog: &Catalog, inner: &Type, wanted: Ordering) -> Merged {
        let stays = self.mine.is_empty()
            || !self.current.is_empty() && compare(catalog, inner, self.mine, self.current) != wanted;
        if stays { Merged::Same } else { Merged::Set(self.mine.clone()) }
    }
}

/// The order of two values of a type, as Rust has it: variants in the order of their declaration.
fn compare(catalog: &Catalog, ty: &Type, left: &Value, right: &Value) -> Ordering {
    if let Type::Enumeration(name) = ty {
        let position = |value: &Value| catalog.enumeration(name)?.position(value.text()?);
        return position(left).cmp(&position(right));
    }
    left.cmp(right)
}

/// The object that a value of an association leads to.
pub(super) fn reference(member: &Member, value: &Value) -> Option<ObjectId> {
    member.target().and(value.integer()).and_then(ObjectId::from_raw)
}
