//! The endpoints over HTTP.
//!
//! | | |
//! |---|---|
//! | `POST /sign-in` | a password for a session |
//! | `POST /sign-out` | ends the session |
//! | `POST /sync` | a batch up, verdicts and rows down, as a stream of frames |
//! | `POST /call` | the same with a call of a microflow in it: its result comes before the rows |
//! | `GET /healthz` | whether the database answers |
//! | `GET /` | what this is, for people |
//!
//! Errors are RFC 9457 problems with stable codes ([`ServerError::code`](super::ServerError::code)).
//! Absent: TLS (a proxy's), cookies (so that no page of another origin can act for a user), and any
//! logic: every endpoint hands over to [`Accounts`](super::Accounts) or [`ServerCore`](super::ServerCore).

mod answer;
mod body;
mod connections;
mod endpoints;
mod page;

pub(super) use connections::serve;
pub(super) use endpoints::{Site, router};
pub(super) use page::Home;

use super::Pace;
use std::time::Duration;
use tidewater_model::limits;

/// The bounds of what a client may take up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HttpLimits {
    /// Bytes of a request's body.
    pub body_bytes: usize,
    /// How long the head of a request may take, and how long a connection may stay idle.
    pub head_time: Duration,
    /// How long the body of a request may take, beside a second for each 8 KiB of it that arrived.
    pub body_time: Duration,
    /// How long an answer may take to begin, and each frame of it to be received.
    pub answer_time: Duration,
    /// How many connections are served at once; more wait to be accepted.
    pub connections: usize,
    /// How many synchronizes one device may ask for.
    pub pace: Pace,
    /// How many calls of microflows are answered at once. Each keeps a thread while it waits for something
    /// outside; what is left of the threads is for everybody else.
    pub calls: usize,
    /// How many synchronizes of one account, on all its devices, are answered at once.
    pub per_account: usize,
}

impl Default for HttpLimits {
    fn default() -> Self {
        Self {
            body_bytes: limits::BODY_BYTES,
            head_time: Duration::from_secs(10),
            body_time: Duration::from_secs(30),
            answer_time: Duration::from_secs(30),
            connections: 1_024,
            pace: Pace::default(),
            calls: 256,
            per_account: 32,
        }
    }
}
