//! What a compiled flow is made of. Targets of jumps are positions of instructions.

use super::Activity;
use super::Held;
use super::OnlineActivity;
use super::frame::Compiled;
use super::iterate::{Bind, Chain};
use super::load::{PassedCode, Slot};

/// One step of a compiled flow.
pub(crate) enum Instruction {
    /// Runs code.
    Work(Compiled<()>),
    /// Puts a number into a slot.
    SetNumber(usize, Compiled<i64>),
    /// Puts a value into a slot.
    SetValue(usize, Compiled<Held>),
    /// Starts an iterator.
    SetChain(usize, Compiled<Chain>),
    /// Drops an iterator.
    DropChain(usize),
    /// Goes on elsewhere.
    Jump(usize),
    /// Goes on elsewhere unless a condition holds.
    JumpUnless(Compiled<bool>, usize),
    /// The next number of a range, or the way out.
    NextNumber { index: usize, end: usize, local: usize, unsigned: bool, exit: usize },
    /// The next element of a list, or the way out.
    NextItem { list: usize, index: usize, bind: Bind, exit: usize },
    /// The next element of an iterator, or the way out.
    NextPull { chain: usize, bind: Bind, exit: usize },
    /// Calls a flow.
    Call(Box<Call>),
    /// Performs an activity.
    Perform { activity: Activity, arguments: Compiled<Vec<Held>>, answer: Answer },
    /// Calls an action that does not wait.
    Act { action: usize, arguments: Compiled<Vec<Held>>, answer: Answer },
    /// Waits for something; the answer goes into a slot.
    Wait { wait: Wait, arguments: Compiled<Vec<Held>>, result: usize },
    /// Ends the flow with a result.
    Return(Compiled<Held>),
    /// Ends the flow with `Ok` of a number.
    ReturnNumber(Compiled<i64>),
    /// What a correct program never reaches.
    Fail(&'static str),
}

/// What a flow waits for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wait {
    Sync,
    SyncUnsynchronized,
    SyncObjects { with_deletions: bool },
    SyncWhere,
    Online(OnlineActivity),
    CancelSync,
    Confirm,
    SignOut,
    Call(usize),
    CallAgain(usize),
    Action(usize),
}

/// A call of a flow.
pub(crate) struct Call {
    pub(crate) flow: usize,
    /// The arguments; they become the first slots of the callee.
    pub(crate) passed: Vec<PassedCode>,
    /// What is lent of the caller's values, once all arguments are computed: its place among those that are
    /// passed, and the slot that is empty until it comes back. So the callee holds it alone and changes it
    /// without a copy.
    pub(crate) moved: Vec<(usize, usize)>,
    /// What comes back afterwards: from the callee's slot to the caller's.
    pub(crate) exchanged: Vec<(Slot, Slot)>,
    pub(crate) answer: Answer,
}

/// Where that goes which a call or an activity gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// A result, as it is.
    Result(usize),
    /// What is inside of the result, because `?` follows: an error ends the flow.
    Inside(Slot),
    /// What is no result; there is no error that the flow could handle.
    Plain(usize),
}

impl Instruction {
    /// Where its answer goes, if that can be changed.
    pub(crate) fn answer_mut(&mut self) -> Option<&mut Answer> {
        match self {
            Self::Call(call) => Some(&mut call.answer),
            Self::Perform { answer, .. } | Self::Act { answer, .. } => Some(answer),
            _ => None,
        }
    }

    /// Where the instruction may lead besides the next one.
    pub(crate) fn target_mut(&mut self) -> Option<&mut usize> {
        match self {
            Self::Jump(target)
            | Self::JumpUnless(_, target)
            | Self::NextNumber { exit: target, .. }
            | Self::NextItem { exit: target, .. }
            | Self::NextPull { exit: target, .. } => Some(target),
            _ => None,
        }
    }
}
