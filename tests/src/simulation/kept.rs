//! What the server keeps of rejected changes: exactly what their users have not looked after yet (SYNC R25).

use super::Checked;
use super::oracle::accept;
use super::oracle::ledger::{Deed, Fate};
use super::world::{Seat, World};
use std::collections::BTreeSet;
use tidewater::value::ObjectId;
use tidewater::wire::message::Reason;
use tidewater_model::Value;

impl World {
    /// What the server keeps for a device stands in the device's own list, and the other way round; it is the
    /// author's, and holds no text that somebody else typed.
    pub(super) fn check_kept(&mut self, seat: Seat) -> Checked {
        let (device, account) = seat;
        if self.restored.contains(&device) {
            // The device does not know any more what it was told, and what it was done with.
            return Ok(());
        }
        let mut kept = Vec::new();
        for replica in self.replicas.iter().filter(|(_, other)| **other == seat).map(|(replica, _)| *replica)
        {
            kept.extend(self.server.kept_rejections(replica).map_err(|error| error.to_string())?);
        }
        let typed: Vec<_> = {
            let texts = self.ledger(seat).commits.iter().flat_map(|commit| commit.deed.texts());
            let texts: Vec<String> = texts.map(str::to_owned).collect();
            texts.iter().flat_map(|text| self.canaries.find(text.as_bytes())).collect()
        };
        let owner = Value::Integer(self.accounts[account].who.id);
        for row in &kept {
            let sent = self.canaries.find(row[4].text().unwrap_or_default().as_bytes());
            if row[0] != owner || !sent.iter().all(|text| typed.contains(text)) {
                return Err(format!("kept for account {account} is what somebody else sent: {row:?}"));
            }
        }
        // Objects that left their change again, because they were deleted after it was sent.
        let left: BTreeSet<_> = {
            let commits = self.ledger(seat).commits.iter();
            let left = commits
                .filter(|one| matches!(one.deed, Deed::Create(_)) && one.fate == Fate::Settled)
                .filter_map(|one| Some((one.key.0.to_owned(), ObjectId::from_raw(one.key.1)?.to_string())));
            left.collect()
        };
        let listed = self.devices[device].rejected().map_err(|error| error.to_string())?;
        for entry in &listed {
            if matches!(entry.reason, Reason::Dependent | Reason::Undeliverable) {
                continue;
            }
            let blamed = &entry.objects[entry.blamed];
            let blamed = (blamed.entity.to_string(), blamed.id.to_string());
            let reason = accept::word(&entry.reason);
            let with = |is_about: &dyn Fn((String, String)) -> bool| {
                kept.iter().position(|row| row[3] == Value::from(reason) && is_about(object(row)))
            };
            let found = with(&|about| about == blamed).or_else(|| with(&|about| left.contains(&about)));
            let Some(at) = found else {
                return Err(format!("the server keeps nothing of {entry:?} of device {device}"));
            };
            kept.swap_remove(at);
            self.coverage.count("rejection kept on the server");
        }
        // Later changes of an object that was rejected are part of one entry of the list, but of two here.
        let objects = listed.iter().flat_map(|entry| &entry.objects);
        let mut known: BTreeSet<_> =
            objects.map(|one| (one.entity.to_string(), one.id.to_string())).collect();
        if !listed.is_empty() {
            known.extend(left);
        }
        match kept.iter().find(|row| !known.contains(&object(row))) {
            None => Ok(()),
            Some(row) => Err(format!("the server keeps what device {device} is done with: {row:?}")),
        }
    }
}

/// The object to blame for what is kept.
fn object(row: &[Value]) -> (String, String) {
    let text = |at: usize| row.get(at).and_then(Value::text).unwrap_or_default().to_owned();
    (text(1), text(2))
}
