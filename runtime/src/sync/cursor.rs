//! Cursors: what a device has, as the server told it, sealed so that nobody can make one up, and hidden,
//! because the number of the last commit tells how much others do.
//!
//! A cursor says, by entity and range of ids, which commit the device is at and which grants the
//! account held then. That is all the server needs to know of a device: it keeps nothing itself. The
//! keys of an account's buckets are the account, so the grants it held are a short list of positions;
//! the tag says in which version of the entity's grants.

use crate::value::ObjectId;
use crate::wire::compare::Part;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use sha2::Sha256;
use tidewater_model::Name;

/// The version of what is in a cursor. Cursors of another version are as good as none.
const VERSION: u8 = 4;
/// Bytes of the seal.
const SEAL: usize = 32;

/// For whom a cursor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Holder {
    /// The server's epoch.
    pub(super) epoch: u64,
    /// The replica.
    pub(super) replica: u32,
    /// The account.
    pub(super) account: ObjectId,
}

/// What a device has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Position {
    /// A hash of the account's own name, so that it is sent when it changed.
    pub(super) own_name: i64,
    /// What the device has of each entity.
    pub(super) entities: Vec<Covered>,
}

/// What a device has of one entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Covered {
    /// The entity.
    pub(super) entity: Name,
    /// The schema, the grants and the mode in whose terms the ranges are.
    pub(super) tag: i64,
    /// The condition of the rows that the device wants, as it was for the account; 0 without one.
    pub(super) condition: i64,
    /// Ranges of ids, each beginning after the one before, the first after 0.
    pub(super) ranges: Vec<Range>,
    /// Parts of which the ranges say nothing: the device is asked what it has there.
    pub(super) doubted: Vec<Part>,
}

/// A range of ids that was judged in one snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Range {
    /// The last id; nothing if the range has no end.
    pub(super) up_to: Option<i64>,
    /// The last commit that the snapshot showed.
    pub(super) seq: u64,
    /// The positions of the grants that the account held.
    pub(super) held: Vec<u16>,
}

impl Position {
    /// The oldest commit that a part of the device is at.
    pub(super) fn oldest(&self) -> u64 {
        let ranges = self.entities.iter().flat_map(|covered| &covered.ranges);
        ranges.map(|range| range.seq).min().unwrap_or(0)
    }

    /// The parts of entities of which the device is to say what it has.
    pub(super) fn doubted(&self) -> Vec<(Name, Vec<Part>)> {
        let doubted = self.entities.iter().filter(|covered| !covered.doubted.is_empty());
        doubted.map(|covered| (covered.entity.clone(), covered.doubted.clone())).collect()
    }

    /// The cursor that says this.
    pub(super) fn seal(&self, holder: Holder, key: &[u8]) -> ByteBuf {
        // Nothing in a position is anything that MessagePack cannot say.
        let mut bytes = rmp_serde::to_vec(&(VERSION, holder, self)).unwrap_or_default();
        let seal = sealer(key, &bytes).finalize().into_bytes();
        hide(key, &seal, &mut bytes);
        bytes.extend_from_slice(&seal);
        ByteBuf::from(bytes)
    }

    /// What a cursor says; nothing if we did not write it, not for this holder, or not in this version.
    pub(super) fn open(cursor: &[u8], holder: Holder, key: &[u8]) -> Option<Self> {
        let (bytes, seal) = cursor.split_at_checked(cursor.len().checked_sub(SEAL)?)?;
        let mut bytes = bytes.to_vec();
        hide(key, seal, &mut bytes);
        sealer(key, &bytes).verify_slice(seal).ok()?;
        let (version, written_for, position): (u8, Holder, Self) = rmp_serde::from_slice(&bytes).ok()?;
        (version == VERSION && written_for == holder).then_some(position)
    }
}

fn sealer(key: &[u8], bytes: &[u8]) -> Hmac<Sha256> {
    keyed(key, b"tidewater cursor", bytes)
}

/// Hides bytes, or shows them again: a stream that follows from the key and the seal is laid over them. The
/// seal is different for different bytes, so no stream is used twice.
fn hide(key: &[u8], seal: &[u8], bytes: &mut [u8]) {
    for (count, block) in (0_u32..).zip(bytes.chunks_mut(SEAL)) {
        let mut stream = keyed(key, b"tidewater stream", seal);
        stream.update(&count.to_be_bytes());
        let stream = stream.finalize().into_bytes();
        block.iter_mut().zip(stream).for_each(|(byte, over)| *byte ^= over);
    }
}

/// The key is used for several things; what stands first keeps one from passing for another.
fn keyed(key: &[u8], purpose: &[u8; 16], bytes: &[u8]) -> Hmac<Sha256> {
    let mut keyed = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    keyed.update(purpose);
    keyed.update(bytes);
    keyed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holder(replica: u32) -> Holder {
        Holder { epoch: 1, replica, account: ObjectId::new(0, 7).unwrap() }
    }

    fn position() -> Position {
        let range = Range { up_to: None, seq: 9, held: vec![0, 3] };
        let covered = Covered {
            entity: "Order".into(),
            tag: 5,
            condition: 0,
            ranges: vec![range],
            doubted: vec![Part::WHOLE],
        };
        Position { own_name: 2, entities: vec![covered] }
    }

    #[test]
    fn a_cursor_says_what_was_sealed() {
        let sealed = position().seal(holder(1), b"key");
        assert_eq!(Position::open(&sealed, holder(1), b"key"), Some(position()));
    }

    #[test]
    fn a_cursor_tells_its_holder_nothing() {
        let sealed = position().seal(holder(1), b"key");
        assert!(!sealed.windows(5).any(|window| window == b"Order"));
        let mut later = position();
        later.entities[0].ranges[0].seq += 1;
        let later = later.seal(holder(1), b"key");
        assert_eq!(sealed.len(), later.len());
        let same = sealed.iter().zip(later.iter()).filter(|(a, b)| a == b).count();
        assert!(
            same < sealed.len() / 4,
            "one commit more changes the whole cursor, not the place of the number"
        );
    }

    #[test]
    fn a_cursor_that_was_touched_or_is_somebody_elses_says_nothing() {
        let sealed = position().seal(holder(1), b"key");
        assert_eq!(Position::open(&sealed, holder(2), b"key"), None);
        assert_eq!(Position::open(&sealed, holder(1), b"another key"), None);
        for at in 0..sealed.len() {
            let mut touched = sealed.clone();
            touched[at] ^= 1;
            assert_eq!(Position::open(&touched, holder(1), b"key"), None, "byte {at}");
            assert_eq!(Position::open(&sealed[..at], holder(1), b"key"), None, "{at} bytes");
        }
    }
}
