//! Members as a mask: a bit for each, by its position in the entity. An entity has at most 63 members.

use tidewater_model::{Entity, Member};

/// The mask that means every member of an entity.
pub const EVERY_MEMBER: u64 = u64::MAX;

/// The positions of the members of a mask, of an entity with so many members.
pub fn positions(mask: u64, members: usize) -> impl Iterator<Item = usize> {
    let mut left = if members < 64 { mask & ((1 << members) - 1) } else { mask };
    std::iter::from_fn(move || {
        let at = left.trailing_zeros() as usize;
        left &= left.wrapping_sub(1);
        (at < 64).then_some(at)
    })
}

/// The mask of some positions.
pub fn mask(positions: impl IntoIterator<Item = usize>) -> u64 {
    positions.into_iter().fold(0, |mask, position| mask | 1 << position)
}

/// The mask of the members of an entity for which something holds.
pub fn members_that(entity: &Entity, holds: impl Fn(&Member) -> bool) -> u64 {
    mask(entity.members.iter().enumerate().filter(|(_, member)| holds(member)).map(|(position, _)| position))
}
