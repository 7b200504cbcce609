//! What a running flow asks of the outside. The machine itself performs nothing.

use super::{FlowError, FlowResult, Held};
use std::sync::Arc;
use tidewater_model::{EntityIndex, Name};

/// Who performs what a flow asks for.
pub trait Effects {
    /// Performs an activity that does not wait. The arguments are evaluated, in the order of the source;
    /// members, pages and words are texts, queries are [`Held::Query`].
    ///
    /// # Errors
    /// Whatever the activity says; the flow may handle it.
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held>;

    /// Calls a native action that does not wait, by its position in the app's actions.
    ///
    /// # Errors
    /// Whatever the action says; the flow may handle it.
    fn act(&mut self, action: usize, arguments: Vec<Held>) -> FlowResult<Held>;

    /// Called before the first statement of an atomic flow.
    ///
    /// # Errors
    /// If it cannot begin; its caller may handle that.
    fn begin_atomic(&mut self) -> FlowResult {
        Ok(())
    }

    /// Called when an atomic flow is over, with whether it succeeded; what it did is kept or undone.
    ///
    /// # Errors
    /// If it cannot be kept: the flow failed then.
    fn end_atomic(&mut self, _keep: bool) -> FlowResult {
        Ok(())
    }

    /// Called before each step while [`Self::traces`] says so. A step is a statement of the source, or the
    /// value at the end of a block; what stands within an expression is part of its statement.
    fn step(&mut self, _at: &Moment<'_>) -> Control {
        Control::Go
    }

    /// Whether [`Self::step`] is to be called. Asked whenever the machine starts to run or goes on.
    fn traces(&self) -> bool {
        false
    }
}

/// What the machine does after a step was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The statement runs.
    Go,
    /// The machine stops before the statement; the next run begins with it.
    Pause,
}

/// An activity that does not wait, with what only the loader knows of its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Activity {
    /// `create(record)` of an entity: the object. The arguments are its members, in the order of the model.
    Create(EntityIndex),
    /// `commit(object)`
    Commit,
    /// `commit_all(list)`
    CommitAll,
    /// `delete(object)`
    Delete,
    /// `rollback(object)`
    Rollback,
    /// `retrieve(query)`: the list.
    Retrieve,
    /// `first(query)`: the object, or none.
    First,
    /// `count(query)`: `i64`
    Count,
    /// `get(id or reference)` of an entity: the object.
    Get(EntityIndex),
    /// `link(object, member, target)`
    Link,
    /// `unlink(object, member, target)`
    Unlink,
    /// `linked(object, member)`: a list of the objects in the set.
    Linked,
    /// `refresh(object)`
    Refresh,
    /// `show_page(page, arguments..)`
    ShowPage,
    /// `show_popup(page, arguments..)`
    ShowPopup,
    /// `close_page()`
    ClosePage,
    /// `show_home()`
    ShowHome,
    /// `message(text)`
    Message,
    /// `invalid(object, member, text)`
    Invalid,
    /// `log(level, text)`
    Log,
    /// `now()`
    Now,
    /// `today()`
    Today,
    /// `me()`
    Me,
    /// `is_online()`
    IsOnline,
    /// `fail(code, text)`: an `Err` of any type.
    Fail,
    /// `unanswered(microflow)`: the keys of its calls whose outcome is not known.
    Unanswered,
    /// `can_read(object, member)`
    CanRead,
    /// `clear_from_device(objects)`
    ClearFromDevice,
    /// `rejected(query)`: the list.
    Rejected,
    /// `rejection(object)`: the reason, or none.
    Rejection,
    /// `retry(object)`
    Retry,
    /// `retry_all(list)`
    RetryAll,
    /// `discard(object)`
    Discard,
}

/// Something that a flow waits for.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// `sync()`: the report.
    Sync,
    /// `sync_unsynchronized()`: the report.
    SyncUnsynchronized,
    /// `sync_objects(objects)`, `sync_objects_and_deletions(objects)`: the report.
    SyncObjects {
        /// The objects, also within lists and tuples.
        objects: Vec<Held>,
        /// Whether all deletions that wait are sent as well.
        with_deletions: bool,
    },
    /// `sync_where(query)`: the report.
    SyncWhere {
        /// The query.
        query: Held,
    },
    /// `online().retrieve(query)` and the like: what the server has and the device does not.
    Online {
        /// What is done there.
        activity: OnlineActivity,
        /// The arguments; of a new object its members, in the order of the model.
        arguments: Vec<Held>,
    },
    /// `cancel_sync()`
    CancelSync,
    /// `confirm(text)`: whether the person agreed.
    Confirm {
        /// What is asked.
        text: Arc<str>,
    },
    /// `sign_out()`
    SignOut,
    /// `call(microflow, arguments)`: its result.
    Call {
        /// The position in the app's microflows.
        microflow: usize,
        /// The arguments.
        arguments: Vec<Held>,
    },
    /// `call_again(microflow, key)`: the result of a call whose answer was lost.
    CallAgain {
        /// The position in the app's microflows.
        microflow: usize,
        /// The key that the error named.
        key: Held,
    },
    /// An asynchronous action.
    Action {
        /// The position in the app's actions.
        action: usize,
        /// The arguments.
        arguments: Vec<Held>,
    },
}

/// What is done at the server with objects that the device does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnlineActivity {
    /// `get(id)`: the object.
    Get(EntityIndex),
    /// `retrieve(query)`: the objects.
    Retrieve,
    /// `first(query)`: the object, if there is one.
    First,
    /// `count(query)`: how many.
    Count,
    /// `create(record)`: the object, which is stored.
    Create(EntityIndex),
    /// `commit(object)`
    Commit,
    /// `delete(object)`
    Delete,
}

/// How far a machine came.
#[derive(Debug)]
pub enum Progress {
    /// The flow ended with this value.
    Done(Held),
    /// The flow ended with an error, which says where.
    Failed(FlowError),
    /// The flow waits; [`Machine::resume`](super::Machine::resume) gives the answer.
    Waiting(Request),
    /// A step asked to pause.
    Paused,
}

/// Where a flow stands, before a statement.
pub struct Moment<'a> {
    /// The flow.
    pub flow: &'a Name,
    /// The number of the statement.
    pub step: u32,
    /// Its line in the source; 0 if the app carries no lines.
    pub line: u32,
    /// How many callers wait for the flow.
    pub depth: usize,
    pub(super) locals: &'a dyn Fn() -> Vec<(Name, Held)>,
}

impl Moment<'_> {
    /// What the flow holds, in the order of its locals: those that have a value here for certain. Names may
    /// repeat: two bindings may share one.
    #[must_use]
    pub fn locals(&self) -> Vec<(Name, Held)> {
        (self.locals)()
    }
}
