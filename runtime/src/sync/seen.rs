//! The hash of a row as its user saw it, which a delete under `conflict = reject` carries.

use tidewater_model::{ContentHash, Entity, Value};

/// The hash of the stored members that the account may read, by name. Device and server compute the
/// same, whatever the order of their columns; unreadable members do not count.
#[must_use]
pub fn seen_hash(entity: &Entity, values: &[Value], unreadable: u64) -> ContentHash {
    let members = entity.members.iter().zip(values).enumerate();
    let seen = members.filter(|(at, (member, _))| member.is_stored() && unreadable >> at & 1 == 0);
    let mut seen: Vec<(&str, &Value)> = seen.map(|(_, (member, value))| (&*member.name, value)).collect();
    seen.sort_unstable();
    ContentHash::canonical(&seen)
}
