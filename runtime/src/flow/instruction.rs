//! What a compiled flow is made of. Targets of jumps are positions of instructions.

use super::Activity;
use super::Held;
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
    /// Calls a flow; its result goes into a slot.
    Call { flow: usize, passed: Vec<Passed>, result: usize },
    /// Performs an activity; what it gives goes into a slot.
    Perform { activity: Activity, arguments: Vec<Compiled<Held>>, result: usize, is_result: bool },
    /// Calls an action that does not wait.
    Act { action: usize, arguments: Vec<Compiled<Held>>, result: usize },
    /// Waits for something; the answer goes into a slot.
    Wait { wait: Wait, arguments: Vec<Compiled<Held>>, result: usize },
    /// Ends the flow with a result.
    Return(Compiled<Held>),
    /// What a correct program never reaches.
    Fail(&'static str),
}

/// What a flow waits for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wait {
    Sync,
    Confirm,
    SignOut,
    Call(usize),
    CallAgain(usize),
    Action(usize),
}

/// An argument of a call.
pub(crate) struct Passed {
    pub(crate) value: PassedCode,
    /// The caller's slot that has what the callee made of it afterwards.
    pub(crate) exchange: Option<Slot>,
}

impl Instruction {
    /// Lets a jump lead somewhere.
    pub(crate) fn set_target(&mut self, to: usize) {
        match self {
            Self::Jump(target)
            | Self::JumpUnless(_, target)
            | Self::NextNumber { exit: target, .. }
            | Self::NextItem { exit: target, .. }
            | Self::NextPull { exit: target, .. } => *target = to,
            _ => {}
        }
    }
}
