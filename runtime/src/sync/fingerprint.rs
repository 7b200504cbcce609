//! Fingerprints of rows: by them device and server find what they have differently without sending it.
//!
//! What is hashed is a row as it would travel, with what the account may not read left out, so equal
//! fingerprints mean that sending the row would change nothing. Absent: which rows are compared.

use super::sent_members::SentMembers;
use crate::value::ObjectId;
use crate::wire::frame::write_row;
use tidewater_model::{ContentHash, Entity, ValueRef};

/// In the place of a fingerprint: of a row that the device has, and that it is to be told of in any case. No
/// row has it, because fingerprints are not negative.
pub(super) const TO_BE_TOLD: i64 = -1;

/// Takes fingerprints of the rows of one entity.
pub(super) struct Fingerprints {
    /// The members that a row tells of.
    pub(super) sent: SentMembers,
    bytes: Vec<u8>,
}

impl Fingerprints {
    pub(super) fn new(entity: &Entity) -> Self {
        Self { sent: SentMembers::stored(entity), bytes: Vec::new() }
    }

    /// The fingerprint of a row: the mask of the members that may not be read, by their position in the
    /// entity, and the values of the members that are sent.
    pub(super) fn of(&mut self, id: ObjectId, unreadable: u64, values: &[ValueRef<'_>]) -> i64 {
        self.write(id, unreadable, values);
        ContentHash::of(&self.bytes).short()
    }

    /// The fingerprint of a row that is there for rules alone: another than that of the same row where it is
    /// wanted, and by no fixed difference, because fingerprints are added up.
    pub(super) fn of_support(&mut self, id: ObjectId, unreadable: u64, values: &[ValueRef<'_>]) -> i64 {
        self.write(id, unreadable, values);
        self.bytes.extend(b"support");
        ContentHash::of(&self.bytes).short()
    }

    fn write(&mut self, id: ObjectId, unreadable: u64, values: &[ValueRef<'_>]) {
        self.bytes.clear();
        write_row(&mut self.bytes, id, self.sent.hidden(unreadable), values);
    }
}

#[cfg(test)]
mod tests {
    use super::super::scope_tests::entity_with_a_secret;
    use super::*;
    use tidewater_model::MemberIndex;

    #[test]
    fn a_fingerprint_is_of_the_object_of_what_is_hidden_and_of_what_is_not() {
        let entity = entity_with_a_secret();
        let mut prints = Fingerprints::new(&entity);
        assert_eq!(prints.sent.values, [0, 1].map(MemberIndex), "the hashed text is not among them");
        let (one, two) = (ObjectId::new(1, 1).unwrap(), ObjectId::new(1, 2).unwrap());
        let values = [ValueRef::Integer(5), ValueRef::Text("a")];
        let print = prints.of(one, 0, &values);
        assert!(print > TO_BE_TOLD);
        assert_eq!(print, prints.of(one, 0b100, &values), "that the text is hidden is no difference");
        assert_ne!(print, prints.of(two, 0, &values));
        assert_ne!(print, prints.of(one, 0, &[ValueRef::Integer(5), ValueRef::Text("b")]));
        let [print_of_two, behind] = [prints.of(two, 0, &values), prints.of_support(one, 0, &values)];
        assert_ne!(print, behind, "a row for rules alone is another than one that is wanted");
        let of_both = print.wrapping_add(prints.of_support(two, 0, &values));
        assert_ne!(of_both, print_of_two.wrapping_add(behind), "nor do two such differences cancel");
        let masked = prints.of(one, 0b10, &values);
        assert_ne!(print, masked);
        assert_eq!(masked, prints.of(one, 0b10, &[ValueRef::Integer(5), ValueRef::Text("other")]));
        assert_ne!(masked, prints.of(one, 0, &[ValueRef::Integer(5), ValueRef::Empty]));
    }
}
