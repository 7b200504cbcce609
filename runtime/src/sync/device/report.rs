//! What a synchronize did, and what it changed.

use crate::flow::{FlowError, FlowResult};
use std::collections::BTreeMap;
use std::fmt;
use tidewater_model::EntityIndex;

/// What one synchronize did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SyncReport {
    /// Changed objects that the server took.
    pub uploaded: u64,
    /// Of these, objects whose stored values are not all the ones that were sent.
    pub merged: u64,
    /// Changed objects that were set aside; see [`crate::Client::rejected`].
    pub rejected: u64,
    /// Rows that arrived.
    pub downloaded: u64,
    /// Rows that left the device.
    pub removed: u64,
}

impl SyncReport {
    /// The report, unless the server rejected some of what was sent: for who wants to fail then.
    ///
    /// # Errors
    /// [`FlowError::NotAccepted`].
    pub fn accepted(self) -> FlowResult<Self> {
        match self.rejected {
            0 => Ok(self),
            count => Err(FlowError::NotAccepted { count }),
        }
    }
}

impl crate::typed::Known for SyncReport {
    type Static = Self;
    type Changed = Self;
    const TYPE: crate::typed::KnownType = crate::typed::KnownType::Report;
}

impl fmt::Display for SyncReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} sent, {} received", self.uploaded, self.downloaded)?;
        for (count, word) in [(self.removed, "removed"), (self.merged, "merged"), (self.rejected, "rejected")]
        {
            if count > 0 {
                write!(formatter, ", {count} {word}")?;
            }
        }
        Ok(())
    }
}

/// What a commit or a synchronize changed, for live queries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet {
    /// For each entity a bit for each member that changed somewhere; all bits if rows came or went.
    pub members: BTreeMap<EntityIndex, u64>,
}

impl ChangeSet {
    /// Notes that rows of an entity came or went.
    pub fn rows(&mut self, entity: EntityIndex) {
        self.members.insert(entity, u64::MAX);
    }

    /// Notes that members of some row changed.
    pub fn changed(&mut self, entity: EntityIndex, members: u64) {
        *self.members.entry(entity).or_default() |= members;
    }

    /// Adds what another set holds.
    pub fn add(&mut self, other: &Self) {
        other.members.iter().for_each(|(entity, members)| self.changed(*entity, *members));
    }

    /// Whether both hold the same member of the same entity.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let meets = |(entity, members): (&EntityIndex, &u64)| {
            self.members.get(entity).is_some_and(|mine| mine & members != 0)
        };
        other.members.iter().any(meets)
    }
}

impl SyncReport {
    pub(super) fn add(&mut self, other: &Self) {
        self.uploaded += other.uploaded;
        self.merged += other.merged;
        self.rejected += other.rejected;
        self.downloaded += other.downloaded;
        self.removed += other.removed;
    }
}
