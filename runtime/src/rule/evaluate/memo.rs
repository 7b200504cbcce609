//! What was found of calculated members while an expression is evaluated, so that each is calculated once
//! and not once for each way that leads to it: members that read all of those before them are led to by as
//! many ways as the product of their numbers.
//!
//! It lives as long as the rows are lent, so nothing in it can be out of date. A row is known by where its
//! values are: the state before a change and the one after it are two rows with one id.

use super::{At, Fault, Trouble};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use tidewater_model::limits::CALCULATED_DEPTH;
use tidewater_model::{MemberIndex, Value};

/// The three things that are asked of a calculated member.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// Whether every row that it needs is here.
    present: Found<bool>,
    /// Whether it holds, as a condition.
    holds: Found<Result<bool, Fault>>,
    /// Its value.
    values: Found<Result<Value, Trouble>>,
    /// How many calculated members, one led to by the other, were gone through last.
    deepest: Cell<usize>,
}

/// What was found, and how many calculated members further in it was found. After too many it is a circle,
/// wherever that begins.
type Found<T> = RefCell<BTreeMap<Place, (T, usize)>>;

/// A calculated member of a row: the row, what is hidden of it, and the member.
type Place = (usize, usize, u64, MemberIndex);

impl Memo {
    pub(super) fn present(&self, at: At<'_>, member: MemberIndex, find: impl FnOnce() -> bool) -> bool {
        self.known(&self.present, at, member, false, find)
    }

    pub(super) fn holds(
        &self,
        at: At<'_>,
        member: MemberIndex,
        find: impl FnOnce() -> Result<bool, Fault>,
    ) -> Result<bool, Fault> {
        self.known(&self.holds, at, member, Err(Fault), find)
    }

    pub(super) fn value(
        &self,
        at: At<'_>,
        member: MemberIndex,
        find: impl FnOnce() -> Result<Value, Trouble>,
    ) -> Result<Value, Trouble> {
        self.known(&self.values, at, member, Err(Trouble::Fault), find)
    }

    /// What is known of a member, or is found now. What ends the whole evaluation is not kept: from elsewhere
    /// it may be no circle.
    fn known<T: Clone + PartialEq>(
        &self,
        found: &Found<T>,
        at: At<'_>,
        member: MemberIndex,
        ends: T,
        find: impl FnOnce() -> T,
    ) -> T {
        let place = (at.entity.0, at.row.values.as_ptr().addr(), at.row.unreadable, member);
        let earlier = found.borrow().get(&place).cloned();
        if let Some((value, further)) = earlier {
            self.deepest.set(self.deepest.get().max(at.depth + further));
            return if at.depth + further > CALCULATED_DEPTH { ends } else { value };
        }
        let before = self.deepest.replace(at.depth);
        let value = find();
        let deepest = self.deepest.get();
        self.deepest.set(deepest.max(before));
        if value != ends {
            found.borrow_mut().insert(place, (value.clone(), deepest - at.depth));
        }
        value
    }
}
