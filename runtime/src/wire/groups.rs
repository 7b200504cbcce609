//! Commit groups put together from parts that are bytes already. The outbox keeps changes as they travel,
//! so what is sent is copied and not read.

use crate::value::ObjectId;
use serde::Serialize;

/// Writes one [`super::message::Group`].
#[derive(Debug)]
pub struct GroupWriter {
    /// Up to the operations.
    head: Vec<u8>,
    count: u32,
    operations: Vec<u8>,
}

/// The first byte of a map with three entries.
const MAP_OF_3: u8 = 0x83;

impl GroupWriter {
    /// A group without operations. `keys` is [`super::message::Group::keys`] as MessagePack.
    #[must_use]
    pub fn new(keys: &[u8], atomic: bool) -> Self {
        let mut head = vec![MAP_OF_3];
        push(&mut head, "keys");
        head.extend_from_slice(keys);
        push(&mut head, "atomic");
        push(&mut head, &atomic);
        push(&mut head, "operations");
        Self { head, count: 0, operations: Vec::new() }
    }

    /// Adds an operation. `change` is an [`super::message::OperationChange`] as MessagePack.
    pub fn operation(&mut self, entity: &str, id: ObjectId, change: &[u8]) {
        let bytes = &mut self.operations;
        bytes.push(MAP_OF_3);
        push(bytes, "entity");
        push(bytes, entity);
        push(bytes, "id");
        push(bytes, &id);
        push(bytes, "change");
        bytes.extend_from_slice(change);
        self.count += 1;
    }

    /// The group as it travels.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        let mut bytes = self.head;
        bytes.extend(list_head(self.count));
        bytes.extend(self.operations);
        bytes
    }
}

/// A list of encoded elements: an `array 32` and the elements.
#[must_use]
pub fn list(count: usize, elements: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(elements.len() + 5);
    bytes.extend(list_head(u32::try_from(count).unwrap_or(u32::MAX)));
    bytes.extend_from_slice(elements);
    bytes
}

fn push<T: Serialize + ?Sized>(bytes: &mut Vec<u8>, value: &T) {
    value.serialize(&mut rmp_serde::Serializer::new(bytes)).expect("names and ids are always MessagePack");
}

fn list_head(count: u32) -> [u8; 5] {
    let [a, b, c, d] = count.to_be_bytes();
    [0xdd, a, b, c, d]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::frame::{decode, encode};
    use crate::wire::message::Group;
    use crate::wire::message::{Operation, OperationChange};
    use serde_bytes::ByteBuf;
    use tidewater_model::Value;

    fn written(group: &Group) -> Vec<u8> {
        let mut writer = GroupWriter::new(&encode(&group.keys), group.atomic);
        for operation in &group.operations {
            writer.operation(&operation.entity, operation.id, &encode(&operation.change));
        }
        writer.finish()
    }

    #[test]
    fn groups_written_from_their_parts_read_as_they_were() {
        let change = OperationChange::Create(vec![("name".into(), Value::from("Ada"))]);
        let operation = |number: u32, change: &OperationChange| Operation {
            entity: "Customer".into(),
            id: ObjectId::new(7, number).unwrap(),
            change: change.clone(),
        };
        let deleted = OperationChange::Delete(None);
        let one = Group {
            keys: vec![ByteBuf::from([1; 16]), ByteBuf::from([2; 16])],
            atomic: true,
            operations: vec![operation(1, &change), operation(2, &deleted)],
        };
        let none = Group { keys: Vec::new(), atomic: false, operations: Vec::new() };
        let groups = vec![one, none];
        let elements: Vec<u8> = groups.iter().flat_map(written).collect();
        assert_eq!(decode::<Vec<Group>>(&list(2, &elements)), Ok(groups));
    }
}
