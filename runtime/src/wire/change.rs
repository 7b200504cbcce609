//! A change of an object that borrows what it says: what a device writes of an object in its hands.
//!
//! It is written to the same bytes as the [`OperationChange`] that it stands for. Absent: reading it.

use super::message::{Base, LONG_VALUE, MemberChange, OperationChange};
use serde::{Serialize, Serializer};
use tidewater_model::{ContentHash, Name, Value};

/// An [`OperationChange`], borrowed.
#[derive(Clone, Debug, Serialize)]
pub enum ChangeView<'a> {
    /// See [`OperationChange::Create`].
    Create(Vec<(&'a Name, &'a Value)>),
    /// See [`OperationChange::Update`].
    Update(Vec<MemberView<'a>>),
}

/// A [`MemberChange`], borrowed.
#[derive(Clone, Copy, Debug)]
pub struct MemberView<'a> {
    /// The member.
    pub member: &'a Name,
    /// What the user saw.
    pub base: BaseView<'a>,
    /// What the user made of it.
    pub mine: &'a Value,
}

/// A [`Base`] of a value that the user saw, borrowed.
#[derive(Clone, Copy, Debug, Serialize)]
pub enum BaseView<'a> {
    /// See [`Base::Value`].
    Value(&'a Value),
    /// See [`Base::Hash`].
    Hash(ContentHash),
}

impl<'a> BaseView<'a> {
    /// The base of a value that the user saw: a long one is told by its hash, unless it has to be kept whole.
    #[must_use]
    pub fn of(value: &'a Value, keep_whole: bool) -> Self {
        let bytes = match value {
            Value::Text(text) => text.as_bytes(),
            Value::Binary(bytes) => bytes,
            Value::Empty | Value::Integer(_) => &[],
        };
        if keep_whole || bytes.len() <= LONG_VALUE {
            return Self::Value(value);
        }
        Self::Hash(ContentHash::of(bytes))
    }
}

impl From<BaseView<'_>> for Base {
    fn from(view: BaseView<'_>) -> Self {
        match view {
            BaseView::Value(value) => Self::Value(value.clone()),
            BaseView::Hash(hash) => Self::Hash(hash),
        }
    }
}

impl Serialize for MemberView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.member, self.base, self.mine).serialize(serializer)
    }
}

impl From<MemberView<'_>> for MemberChange {
    fn from(view: MemberView<'_>) -> Self {
        Self { member: view.member.clone(), base: view.base.into(), mine: view.mine.clone() }
    }
}

impl From<&ChangeView<'_>> for OperationChange {
    fn from(view: &ChangeView<'_>) -> Self {
        match view {
            ChangeView::Create(values) => {
                let owned = |(name, value): &(&Name, &Value)| ((*name).clone(), (*value).clone());
                Self::Create(values.iter().map(owned).collect())
            }
            ChangeView::Update(members) => {
                Self::Update(members.iter().copied().map(MemberChange::from).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::frame::encode;

    #[test]
    fn a_borrowed_change_is_written_as_the_one_that_it_stands_for() {
        let (name, others): (Name, _) = ("name".into(), ["a".repeat(LONG_VALUE), "a".repeat(LONG_VALUE + 1)]);
        let texts = others.map(Value::from);
        let values = [&Value::Empty, &Value::Integer(7), &texts[0], &texts[1], &Value::from(vec![7; 40])];
        let seen = values.iter().flat_map(|value| [BaseView::of(value, false), BaseView::of(value, true)]);
        let members = seen.map(|base| MemberView { member: &name, base, mine: values[1] }).collect();
        let views = [
            ChangeView::Create(values.iter().map(|value| (&name, *value)).collect()),
            ChangeView::Update(members),
            ChangeView::Update(Vec::new()),
        ];
        for view in views {
            assert_eq!(encode(&view), encode(&OperationChange::from(&view)));
        }
    }
}
