//! What a flow writes: one transaction, and for an atomic flow one group of the outbox.
//!
//! Absent: how a flow runs.

use super::outbox::{self, Keys, Outlet, Plan};
use super::{DeviceCore, Signed};
use crate::flow::{FlowError, FlowResult, StoreError};
use crate::store::device::{Facts, Writing, points};
use crate::sync::transients::Mark;
use crate::value::ObjectId;
use std::collections::BTreeSet;

/// The flow that has the device.
pub(super) struct RunningFlow {
    /// What was when it began.
    before: Before,
    /// The atomic flows that run, from the outermost, with what was when each began.
    atomic: Vec<(Before, Option<i64>)>,
    /// The group of the atomic flow that runs, once something stands in it.
    group: Option<i64>,
    keys: Keys,
}

/// What a flow changes besides the database.
struct Before {
    facts: Facts,
    transients: Mark,
    uncommitted: BTreeSet<ObjectId>,
}

impl RunningFlow {
    /// The number of the atomic flow's group, once something stands in it.
    pub(super) fn number(&self) -> Option<i64> {
        self.group
    }

    /// Where what is committed goes.
    fn outlet(&self) -> Outlet {
        if self.atomic.is_empty() { Outlet::Groups } else { Outlet::Atomic(self.group) }
    }
}

impl DeviceCore {
    /// From here on everything that is written is durable together, at [`DeviceCore::end_flow`].
    ///
    /// # Errors
    /// If nobody is signed in.
    pub fn begin_flow(&mut self) -> FlowResult {
        let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        signed.database.begin_flow();
        signed.transients.begin();
        let before = signed.before();
        self.flow = Some(RunningFlow { before, atomic: Vec::new(), group: None, keys: Keys::default() });
        Ok(())
    }

    /// Makes what the flow wrote durable.
    ///
    /// # Errors
    /// If the database fails; nothing of what the flow wrote is kept then.
    pub fn end_flow(&mut self) -> FlowResult {
        let Some(flow) = self.flow.take() else { return Ok(()) };
        let ended = self.signed()?.database.end_flow(&points::COMMIT);
        let is_kept = match &ended {
            Ok(()) => true,
            Err(error) => matches!(error, StoreError::Stopped { point } if *point == points::COMMIT.after),
        };
        if !is_kept {
            self.put_back(flow.before);
        }
        self.end_undo();
        Ok(ended?)
    }

    /// Forgets what the flow wrote.
    pub fn undo_flow(&mut self) {
        let Some(flow) = self.flow.take() else { return };
        if let Ok(signed) = self.signed() {
            signed.database.undo_flow();
        }
        self.put_back(flow.before);
        self.end_undo();
    }

    fn end_undo(&mut self) {
        if let Some(signed) = &mut self.signed {
            signed.transients.end();
        }
    }

    /// Where what is committed goes.
    pub(super) fn outlet(&self) -> Outlet {
        self.flow.as_ref().map_or(Outlet::Groups, RunningFlow::outlet)
    }

    /// Writes what a commit came to, in one transaction with `also`.
    pub(super) fn write(
        &mut self,
        plan: Plan<'_>,
        also: impl FnOnce(&Writing<'_>) -> FlowResult,
    ) -> FlowResult {
        let (signed, environment) = (self.signed.as_mut().ok_or(FlowError::SignedOut)?, &*self.environment);
        let mut keys_of_one = Keys::default();
        let keys = self.flow.as_mut().map_or(&mut keys_of_one, |flow| &mut flow.keys);
        let written = signed.facts.write_along(&signed.database, &points::COMMIT, |writing| {
            let number = plan.write(writing, keys, environment)?;
            also(writing)?;
            Ok::<_, FlowError>(number)
        })?;
        if let (Outlet::Atomic(_), Some(flow)) = (self.outlet(), &mut self.flow) {
            flow.group = written.or(flow.group);
        }
        Ok(())
    }

    /// Begins an atomic flow within the flow that runs: what is committed from here on is one group.
    ///
    /// # Errors
    /// If the database fails.
    pub fn begin_atomic(&mut self) -> FlowResult {
        let signed = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        signed.database.begin_part()?;
        let before = signed.before();
        if let Some(flow) = &mut self.flow {
            flow.atomic.push((before, flow.group));
        }
        Ok(())
    }

    /// Ends the atomic flow that was begun last, and keeps what it wrote or not.
    ///
    /// # Errors
    /// [`FlowError::GroupTooLarge`] if it is too large to be sent, or the database fails: nothing of it
    /// is kept then.
    pub fn end_atomic(&mut self, keep: bool) -> FlowResult {
        let Signed { database, transients, .. } = self.signed.as_mut().ok_or(FlowError::SignedOut)?;
        let Some(flow) = &mut self.flow else { return Ok(()) };
        let Some((before, group)) = flow.atomic.pop() else { return Ok(()) };
        let checked = match flow.group {
            Some(number) if keep => outbox::check_group(database, number),
            _ => Ok(()),
        };
        let ended = database.end_part(keep && checked.is_ok());
        let is_kept = keep && checked.is_ok() && ended.is_ok();
        if is_kept {
            transients.release(before.transients);
            if flow.atomic.is_empty() {
                flow.group = None;
            }
        } else {
            flow.group = group;
            self.put_back(before);
        }
        checked?;
        Ok(ended?)
    }

    /// Writes several things as an atomic flow does: all or nothing, and one group of the outbox.
    ///
    /// # Errors
    /// As what is done; as [`DeviceCore::end_atomic`]. Nothing of it is kept then.
    pub(super) fn as_one<R>(&mut self, body: impl FnOnce(&mut Self) -> FlowResult<R>) -> FlowResult<R> {
        let begins = self.flow.is_none();
        if begins {
            self.begin_flow()?;
        }
        let done = self.begin_atomic().and_then(|()| {
            let done = body(self);
            let ended = self.end_atomic(done.is_ok());
            done.and_then(|done| ended.map(|()| done))
        });
        match &done {
            Ok(_) if begins => self.end_flow()?,
            Err(_) if begins => self.undo_flow(),
            _ => {}
        }
        done
    }

    /// All as it was. Ids that were given stay given: objects that have them are in hand.
    fn put_back(&mut self, before: Before) {
        let Some(signed) = &mut self.signed else { return };
        let given = signed.facts.now.last_count;
        signed.transients.back_to(before.transients);
        signed.uncommitted.extend(before.uncommitted);
        signed.facts = before.facts;
        signed.facts.now.last_count = given;
    }
}

impl Signed {
    fn before(&mut self) -> Before {
        let (transients, uncommitted) = (self.transients.mark(), self.uncommitted.clone());
        Before { facts: self.facts.clone(), transients, uncommitted }
    }
}
