//! Frames as bytes: a length, how it is compressed, and MessagePack; rows that are read without copying.
//!
//! ```text
//! frame  = length (u32, little-endian, of what follows) kind (u8: 0 plain, 1 zstd) body
//! body   = MessagePack of `Frame`, compressed if the kind says so
//! rows   = (id, unreadable, value*)*   flat MessagePack, inside `Table::rows`
//! ```

use super::message::{Fit, Frame, Table};
use crate::value::ObjectId;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use tidewater_model::{Name, ValueRef, limits};

/// Bytes that are not what the protocol says.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Not MessagePack of the expected shape.
    #[error("the message does not fit the protocol: {0}")]
    Malformed(String),
    /// A frame above the limit.
    #[error("a frame of {size} bytes is over the limit of {limit} bytes")]
    TooLarge {
        /// The size that the frame has or claims.
        size: usize,
        /// The limit.
        limit: usize,
    },
    /// Compressed in a way that this side does not know.
    #[error("the frame is compressed in an unknown way ({0})")]
    UnknownCompression(u8),
}

/// How the body of a frame travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compression {
    /// As it is.
    #[default]
    Plain,
    /// zstd at level 1: a third of the bytes for a tenth of the time of inserting the rows.
    Zstd,
}

/// How deep a message may be nested, unknown fields included. Our own need about ten levels; a thread's
/// stack holds far more.
const DEPTH: usize = 64;

/// Bytes that a message is given to begin with.
const ROOM: usize = 192;

/// A message as bytes. The types of [`super::message`] hold nothing that MessagePack cannot say.
///
/// # Panics
/// Never for those types.
#[must_use]
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    // Most messages are single changes: with room for one, nothing is moved while it is written.
    let mut bytes = Vec::with_capacity(ROOM);
    encode_into(&mut bytes, message);
    bytes
}

/// As [`encode`], at the end of other bytes.
///
/// # Panics
/// As [`encode`].
pub fn encode_into<T: Serialize + ?Sized>(bytes: &mut Vec<u8>, message: &T) {
    let mut serializer = rmp_serde::Serializer::new(bytes).with_struct_map();
    message.serialize(&mut serializer).expect("messages are always MessagePack");
}

/// The message that [`encode`] wrote.
///
/// # Errors
/// If the bytes are anything else.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, FrameError> {
    let mut deserializer = rmp_serde::Deserializer::from_read_ref(bytes);
    deserializer.set_max_depth(DEPTH);
    T::deserialize(&mut deserializer).map_err(|error| FrameError::Malformed(error.to_string()))
}

/// A frame as it stands in an answer.
#[must_use]
pub fn frame(frame: &Frame, compression: Compression) -> Vec<u8> {
    let body = encode(frame);
    let (kind, body) = match compression {
        Compression::Zstd if body.len() >= 512 => compressed(body),
        _ => (0, body),
    };
    let length = u32::try_from(body.len() + 1).unwrap_or(u32::MAX);
    let mut bytes = Vec::with_capacity(body.len() + 5);
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.push(kind);
    bytes.extend_from_slice(&body);
    bytes
}

#[cfg(not(target_arch = "wasm32"))]
fn compressed(body: Vec<u8>) -> (u8, Vec<u8>) {
    zstd::bulk::compress(&body, 1).map_or((0, body), |small| (1, small))
}
#[cfg(target_arch = "wasm32")]
fn compressed(body: Vec<u8>) -> (u8, Vec<u8>) {
    (0, body)
}

#[cfg(not(target_arch = "wasm32"))]
fn decompressed(body: &[u8]) -> Result<Vec<u8>, FrameError> {
    zstd::bulk::decompress(body, limits::FRAME_BYTES)
        .map_err(|error| FrameError::Malformed(error.to_string()))
}
#[cfg(target_arch = "wasm32")]
fn decompressed(_: &[u8]) -> Result<Vec<u8>, FrameError> {
    Err(FrameError::UnknownCompression(1))
}

/// Takes the bytes of an answer as they arrive and gives frames.
#[derive(Debug, Default)]
pub struct FrameReader {
    buffer: Vec<u8>,
    taken: usize,
}

impl FrameReader {
    /// Adds bytes that arrived.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.taken);
        self.taken = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The next frame, if all of it has arrived.
    ///
    /// # Errors
    /// If the bytes are no frame, or one over the limit.
    pub fn next_frame(&mut self) -> Result<Option<Frame>, FrameError> {
        let Some((head, rest)) = self.buffer[self.taken..].split_first_chunk::<4>() else { return Ok(None) };
        let length = u32::from_le_bytes(*head) as usize;
        if length > limits::FRAME_BYTES {
            return Err(FrameError::TooLarge { size: length, limit: limits::FRAME_BYTES });
        }
        let Some((kind, body)) = rest.get(..length).and_then(<[u8]>::split_first) else {
            return if length == 0 {
                Err(FrameError::Malformed("an empty frame".to_owned()))
            } else {
                Ok(None)
            };
        };
        let frame = match kind {
            0 => decode(body)?,
            1 => decode(&decompressed(body)?)?,
            other => return Err(FrameError::UnknownCompression(*other)),
        };
        self.taken += 4 + length;
        Ok(Some(frame))
    }

    /// Whether bytes are left that are no whole frame.
    #[must_use]
    pub fn is_in_frame(&self) -> bool {
        self.taken < self.buffer.len()
    }
}

/// Writes the rows of a [`Table`].
#[derive(Debug)]
pub struct TableWriter {
    table: Table,
    /// What some row hides.
    hidden: u64,
}

impl TableWriter {
    /// A table without rows.
    #[must_use]
    pub fn new(entity: Name, members: Vec<Name>) -> Self {
        let calculated = Vec::new();
        let table = Table { entity, members, calculated, fit: Fit::Wanted, count: 0, rows: ByteBuf::new() };
        Self { table, hidden: 0 }
    }

    /// With members of which the rows say only whether they hide them, see [`Table::calculated`].
    #[must_use]
    pub fn with_calculated(mut self, calculated: Vec<Name>) -> Self {
        self.table.calculated = calculated;
        self
    }

    /// Adds a row: its values in the order of the table's members, and a bit in `unreadable` for each
    /// of them that the account may not read, behind these for each of the calculated ones. A value that
    /// may not be read is not written.
    pub fn row(&mut self, id: ObjectId, unreadable: u64, values: &[ValueRef<'_>]) {
        write_row(&mut self.table.rows, id, unreadable, values);
        self.hidden |= unreadable;
        self.table.count += 1;
    }

    /// The bytes so far.
    #[must_use]
    pub fn size(&self) -> usize {
        self.table.rows.len()
    }

    /// The table, unless it has no rows.
    #[must_use]
    pub fn finish(mut self, fit: Fit) -> Option<Table> {
        if self.hidden >> self.table.members.len() == 0 {
            self.table.calculated = Vec::new();
        }
        (self.table.count > 0).then_some(Table { fit, ..self.table })
    }
}

/// Writes a row as it stands in a [`Table`]. In the place of a value that it hides it says nothing.
pub(crate) fn write_row(rows: &mut Vec<u8>, id: ObjectId, unreadable: u64, values: &[ValueRef<'_>]) {
    let mut write = |value: ValueRef<'_>| {
        value.serialize(&mut rmp_serde::Serializer::new(&mut *rows)).expect("values are always MessagePack");
    };
    write(ValueRef::Integer(id.raw()));
    write(ValueRef::Integer(i64::from_le_bytes(unreadable.to_le_bytes())));
    for (at, value) in values.iter().enumerate() {
        write(if unreadable >> at & 1 == 1 { ValueRef::Empty } else { *value });
    }
}

/// Reads the rows of a [`Table`], borrowing text and bytes from it.
pub struct Rows<'a> {
    deserializer: rmp_serde::Deserializer<rmp_serde::decode::ReadRefReader<'a, [u8]>>,
    left: u32,
    width: usize,
}

impl Table {
    /// The rows.
    #[must_use]
    pub fn rows(&self) -> Rows<'_> {
        let deserializer = rmp_serde::Deserializer::from_read_ref(&**self.rows);
        Rows { deserializer, left: self.count, width: self.members.len() }
    }
}

impl<'a> Rows<'a> {
    /// The next row: its id and mask; its values are put into `values`, which is emptied first.
    ///
    /// # Errors
    /// If the bytes are no rows.
    pub fn next(&mut self, values: &mut Vec<ValueRef<'a>>) -> Result<Option<(ObjectId, u64)>, FrameError> {
        values.clear();
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let ValueRef::Integer(id) = self.value()? else { return Err(no_row()) };
        let ValueRef::Integer(unreadable) = self.value()? else { return Err(no_row()) };
        for _ in 0..self.width {
            values.push(self.value()?);
        }
        let id = ObjectId::from_raw(id).ok_or_else(no_row)?;
        Ok(Some((id, u64::from_le_bytes(unreadable.to_le_bytes()))))
    }

    fn value(&mut self) -> Result<ValueRef<'a>, FrameError> {
        ValueRef::deserialize(&mut self.deserializer)
            .map_err(|error| FrameError::Malformed(error.to_string()))
    }
}

fn no_row() -> FrameError {
    FrameError::Malformed("a row without an id".to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::message::{End, Fit, Head, Page};
    use super::*;

    fn page() -> Frame {
        let mut table = TableWriter::new("Order".into(), vec!["name".into(), "price".into()]);
        let bytes = [7; 600];
        table.row(ObjectId::new(1, 2).unwrap(), 0, &[ValueRef::Text("a"), ValueRef::Binary(&bytes)]);
        table.row(ObjectId::new(1, 3).unwrap(), 1, &[ValueRef::Empty, ValueRef::Integer(i64::MIN)]);
        Frame::Page(Page { puts: table.finish(Fit::Wanted).into_iter().collect(), ..Page::default() })
    }

    #[test]
    fn frames_survive_any_cutting_of_the_stream() {
        let answers = tidewater_model::ContentHash::of(b"request");
        let head =
            Frame::Head(Head { answers, epoch: 1, last: 0, fork: None, roles: vec!["Rep".into()], now: 5 });
        let end = Frame::End(End { cursor: ByteBuf::from([1, 2]), durable: 3 });
        let frames = [head, page(), end];
        for compression in [Compression::Plain, Compression::Zstd] {
            let bytes: Vec<u8> = frames.iter().flat_map(|one| frame(one, compression)).collect();
            for size in [1, 3, 64, bytes.len()] {
                let mut reader = FrameReader::default();
                let mut got = Vec::new();
                for chunk in bytes.chunks(size) {
                    reader.push(chunk);
                    while let Some(frame) = reader.next_frame().unwrap() {
                        got.push(frame);
                    }
                }
                assert_eq!(got, frames);
                assert!(!reader.is_in_frame());
            }
        }
    }

    #[test]
    fn rows_are_read_as_they_were_written() {
        let Frame::Page(page) = page() else { unreachable!() };
        let mut rows = page.puts[0].rows();
        let mut values = Vec::new();
        assert_eq!(rows.next(&mut values), Ok(Some((ObjectId::new(1, 2).unwrap(), 0))));
        assert_eq!(values, [ValueRef::Text("a"), ValueRef::Binary(&[7; 600])]);
        assert_eq!(rows.next(&mut values), Ok(Some((ObjectId::new(1, 3).unwrap(), 1))));
        assert_eq!(values, [ValueRef::Empty, ValueRef::Integer(i64::MIN)]);
        assert_eq!(rows.next(&mut values), Ok(None));
    }

    #[test]
    fn a_frame_over_the_limit_is_refused_before_it_is_read() {
        let mut reader = FrameReader::default();
        reader.push(&u32::MAX.to_le_bytes());
        assert!(matches!(reader.next_frame(), Err(FrameError::TooLarge { .. })));
    }
}
