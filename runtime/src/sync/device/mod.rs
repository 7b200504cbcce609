//! The device's side of the protocol: a state machine that is given bytes and failures, and writes to
//! the device's store. It sends nothing itself.

use super::message::Problem;

/// A request that the driver sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The path on the server, `/sync` or `/sign-in`.
    pub path: &'static str,
    /// The session's token for the `Authorization` header, if there is one.
    pub token: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// What comes after an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// One more request.
    Send(Outgoing),
    /// The synchronize is over.
    Done(crate::device::SyncReport),
}

/// Why a request has no complete answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection, a time-out, or an answer that broke off. Whether the server saw the request is unknown.
    Unreachable,
    /// The server answered with an error.
    Status {
        /// The HTTP status.
        status: u16,
        /// The body, if it is one of RFC 9457.
        problem: Option<Problem>,
    },
}
