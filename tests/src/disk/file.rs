//! A file: what a reader sees, and what of it the disk is sure to hold.

use crate::simulation::random::Random;
use std::ops::Range;

/// What a disk writes as a whole.
const SECTOR: usize = 512;

/// Something that was done to a file and not synced.
#[derive(Clone, Debug)]
enum Change {
    Write { offset: usize, bytes: Vec<u8> },
    Length(usize),
}

/// A file.
#[derive(Clone, Debug, Default)]
pub(super) struct File {
    /// What a reader sees.
    content: Vec<u8>,
    /// What the disk holds for sure.
    synced: Vec<u8>,
    /// What is on its way from there to what a reader sees.
    unsynced: Vec<Change>,
}

/// What of the changes that were not synced reaches the disk when the power fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// Nothing of them.
    Lost,
    /// All of them.
    Kept,
    /// Some, in whatever order the disk liked; of a write perhaps some sectors.
    Mixed,
}

impl Fate {
    /// The fate of what was not synced when the power fails now.
    pub(super) fn draw(random: &mut Random) -> Self {
        match random.below(8) {
            0 => Self::Lost,
            1 => Self::Kept,
            _ => Self::Mixed,
        }
    }

    /// Whether a change reaches the disk that is kept or lost as a whole.
    pub(super) fn keeps(self, random: &mut Random) -> bool {
        match self {
            Self::Lost => false,
            Self::Kept => true,
            Self::Mixed => random.chance(500),
        }
    }
}

impl File {
    pub(super) fn content(&self) -> &[u8] {
        &self.content
    }

    pub(super) fn len(&self) -> usize {
        self.content.len()
    }

    pub(super) fn write(&mut self, offset: usize, bytes: &[u8]) {
        put(&mut self.content, offset, bytes);
        self.unsynced.push(Change::Write { offset, bytes: bytes.to_vec() });
    }

    pub(super) fn set_len(&mut self, length: usize) {
        self.content.resize(length, 0);
        self.unsynced.push(Change::Length(length));
    }

    /// Everything that was written is on the disk.
    pub(super) fn sync(&mut self) {
        for change in std::mem::take(&mut self.unsynced) {
            match change {
                Change::Write { offset, bytes } => put(&mut self.synced, offset, &bytes),
                Change::Length(length) => self.synced.resize(length, 0),
            }
        }
    }

    /// A failed `fsync`, as Linux has it: of what was to be written some reached the disk. The rest is taken
    /// for written, so that a reader sees it and no later sync writes it.
    pub(super) fn fail_to_sync(&mut self, random: &mut Random) {
        self.settle(Fate::Mixed, random);
    }

    /// The power fails.
    pub(super) fn lose_power(&mut self, fate: Fate, random: &mut Random) {
        self.settle(fate, random);
        self.content.clone_from(&self.synced);
    }

    fn settle(&mut self, fate: Fate, random: &mut Random) {
        for change in std::mem::take(&mut self.unsynced) {
            match change {
                Change::Length(length) if fate.keeps(random) => self.synced.resize(length, 0),
                Change::Length(_) => {}
                Change::Write { offset, bytes } => {
                    for part in parts_that_stay(offset, bytes.len(), fate, random) {
                        put(&mut self.synced, offset + part.start, &bytes[part]);
                    }
                }
            }
        }
    }
}

/// Which parts of a write reach the disk: all, none, the first sectors, or any.
fn parts_that_stay(offset: usize, length: usize, fate: Fate, random: &mut Random) -> Vec<Range<usize>> {
    match (fate, random.below(4)) {
        (Fate::Lost, _) | (Fate::Mixed, 0) => Vec::new(),
        (Fate::Kept, _) | (Fate::Mixed, 1) => std::iter::once(0..length).collect(),
        (Fate::Mixed, how) => {
            let sectors = sectors(offset, length);
            let whole = random.below(sectors.len() as u64 + 1) as usize;
            let keeps =
                |at: usize, random: &mut Random| if how == 2 { at < whole } else { random.chance(500) };
            let kept = sectors.into_iter().enumerate().filter(|(at, _)| keeps(*at, random));
            kept.map(|(_, sector)| sector).collect()
        }
    }
}

/// The parts of a write by the sectors of the disk that they lie in.
fn sectors(offset: usize, length: usize) -> Vec<Range<usize>> {
    let (mut sectors, mut start) = (Vec::new(), 0);
    while start < length {
        let end = (SECTOR - (offset + start) % SECTOR + start).min(length);
        sectors.push(start..end);
        start = end;
    }
    sectors
}

/// Writes bytes at a place; what lies between the end and that place is zero.
fn put(content: &mut Vec<u8>, offset: usize, bytes: &[u8]) {
    if content.len() < offset {
        content.resize(offset, 0);
    }
    let within = bytes.len().min(content.len() - offset);
    content[offset..offset + within].copy_from_slice(&bytes[..within]);
    content.extend_from_slice(&bytes[within..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_synced_stays_and_of_the_rest_sectors() {
        let (mut mixed, mut seen) = (Random::new(7), [0; 3]);
        for _ in 0..200 {
            let mut file = File::default();
            file.write(0, &[1; 2000]);
            file.sync();
            file.write(100, &[2; 1500]);
            file.lose_power(Fate::Mixed, &mut mixed);
            let content = file.content();
            assert_eq!(
                (content.len(), &content[..100], &content[1600..]),
                (2000, &[1; 100][..], &[1; 400][..])
            );
            for sector in [100..512, 512..1024, 1024..1536, 1536..1600] {
                let first = content[sector.start];
                assert!(content[sector].iter().all(|byte| *byte == first), "a sector is whole");
            }
            let new = content.iter().filter(|byte| **byte == 2).count();
            seen[usize::from(new > 0) + usize::from(new == 1500)] += 1;
        }
        assert!(seen.iter().all(|count| *count > 20), "nothing, some, all: {seen:?}");
    }

    #[test]
    fn what_a_failed_sync_left_out_is_seen_and_lost_with_the_power() {
        let mut lost = 0;
        for seed in 0..50 {
            let (mut file, mut random) = (File::default(), Random::new(seed));
            file.write(0, &[1; 512]);
            file.fail_to_sync(&mut random);
            assert_eq!(file.content(), [1; 512]);
            file.sync();
            file.lose_power(Fate::Kept, &mut random);
            lost += usize::from(file.content().is_empty());
        }
        assert!((10..40).contains(&lost), "{lost} of 50");
    }
}
