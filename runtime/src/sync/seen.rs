//! The hash of a row as its user saw it, which a delete under `conflict = reject` carries.

use tidewater_model::{ContentHash, Entity, Member, Value};

/// The hash of the stored members that the account may read, by name. Device and server compute the
/// same, whatever the order of their columns; unreadable members do not count, nor does what only the server
/// assigns: that is new after the device's own changes, of which it hears later, and nobody decides about it.
#[must_use]
pub fn seen_hash(entity: &Entity, values: &[Value], unreadable: u64) -> ContentHash {
    let members = entity.members.iter().zip(values).enumerate();
    let is_told = |member: &Member| member.is_stored() && !member.is_assigned();
    let seen = members.filter(|(at, (member, _))| is_told(member) && unreadable >> at & 1 == 0);
    let mut seen: Vec<(&str, &Value)> = seen.map(|(_, (member, value))| (&*member.name, value)).collect();
    seen.sort_unstable();
    ContentHash::canonical(&seen)
}
