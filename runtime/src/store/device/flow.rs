//! The transaction of a flow: begun by its first write, durable at its end.
//!
//! Whoever writes has decided everything before, so that only the disk can stop it in the middle: then
//! nothing of the flow is kept. An activity that is refused has written nothing, and the flow goes on.
//! Only atomic flows, which may fail after they wrote, are parts that can be undone by themselves. Absent:
//! what a flow writes.

use super::database::{CommitPoint, DeviceDatabase};
use crate::store::StoreError;

/// How far the transaction of a flow is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FlowTransaction {
    /// No flow runs: each write is a transaction of its own.
    None,
    /// A flow runs and wrote nothing yet.
    Waiting,
    /// A flow wrote something.
    Open,
    /// A write of the flow failed, and all that it wrote before is undone.
    Lost,
}

impl DeviceDatabase {
    /// From here to the end of the flow all writes share one transaction.
    pub fn begin_flow(&self) {
        self.flow.set(FlowTransaction::Waiting);
    }

    /// Makes what the flow wrote durable. The flow is over, also after an error: then nothing of it is kept.
    ///
    /// # Errors
    /// What the database answers.
    pub fn end_flow(&self, point: &CommitPoint) -> Result<(), StoreError> {
        self.memory.forget_rows();
        let written = self.write_waiting();
        match self.flow.replace(FlowTransaction::None) {
            FlowTransaction::None | FlowTransaction::Waiting => return Ok(()),
            FlowTransaction::Open if self.connection().is_in_transaction() => {}
            FlowTransaction::Open | FlowTransaction::Lost => {
                return Err(written.err().unwrap_or_else(|| self.lost()));
            }
        }
        let undo = |error| {
            self.memory.forget();
            let _ = self.connection().run("ROLLBACK");
            error
        };
        let stops = &self.disk().stops;
        if stops(point.before) {
            return Err(undo(StoreError::Stopped { point: point.before }));
        }
        self.connection().run("COMMIT").map_err(undo)?;
        if stops(point.after) {
            return Err(StoreError::Stopped { point: point.after });
        }
        self.erase_owed();
        Ok(())
    }

    /// Ends the flow and keeps nothing of what it wrote.
    pub fn undo_flow(&self) {
        self.memory.forget();
        if self.flow.replace(FlowTransaction::None) == FlowTransaction::Open {
            // SQLite has undone the transaction already after some errors; then there is nothing to undo.
            let _ = self.connection().run("ROLLBACK");
        }
    }

    /// Begins the transaction of the flow that runs, if it did not write yet. What is read before a write
    /// then needs no locks of its own.
    ///
    /// # Errors
    /// What the database answers.
    pub fn open_flow(&self) -> Result<(), StoreError> {
        match self.flow.get() {
            FlowTransaction::Waiting => {
                self.connection().run("BEGIN IMMEDIATE")?;
                self.flow.set(FlowTransaction::Open);
                Ok(())
            }
            FlowTransaction::Open if self.connection().is_in_transaction() => Ok(()),
            FlowTransaction::Open | FlowTransaction::Lost => Err(self.lost()),
            FlowTransaction::None => Ok(()),
        }
    }

    /// Begins a part of the flow that can be undone by itself.
    ///
    /// # Errors
    /// What the database answers.
    pub fn begin_part(&self) -> Result<(), StoreError> {
        self.open_flow()?;
        if !self.flow_runs() {
            return Ok(());
        }
        self.file()?.step("SAVEPOINT part")
    }

    /// Ends the part that was begun last, and keeps what it wrote or not.
    ///
    /// # Errors
    /// What the database answers.
    pub fn end_part(&self, keep: bool) -> Result<(), StoreError> {
        if !self.flow_runs() {
            return Ok(());
        }
        self.open_flow()?;
        if !keep {
            self.memory.forget();
            self.file()?.step("ROLLBACK TO part")?;
        }
        self.file()?.step("RELEASE part")
    }

    /// What is answered once a write of the flow failed, or SQLite undid the transaction by itself.
    fn lost(&self) -> StoreError {
        self.memory.forget();
        self.connection().fault().unwrap_or_else(|| StoreError::Write {
            detail: format!("{}: what the flow wrote before is undone as well", self.path().display()),
        })
    }

    pub(super) fn flow_runs(&self) -> bool {
        self.flow.get() != FlowTransaction::None
    }

    /// As [`DeviceDatabase::write`], within the transaction of a flow: if `work` fails, nothing of the flow
    /// is kept.
    pub(super) fn write_part<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        self.open_flow()?;
        let done = work();
        if done.is_err() {
            self.lose_flow();
        }
        done
    }

    /// Undoes what the flow that runs wrote, if one does: a write of it failed.
    pub(super) fn lose_flow(&self) {
        self.memory.forget();
        if self.flow.get() == FlowTransaction::Open {
            // SQLite has undone the transaction already after some errors; then there is nothing to undo.
            let _ = self.connection().run("ROLLBACK");
            self.flow.set(FlowTransaction::Lost);
        }
    }
}
