//! What passes between the machine and whoever drives it.

use super::report::SyncReport;
use crate::flow::FlowError;
use crate::wire::message::Problem;

/// A request that the driver sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The path on the server, `/sync` or `/sign-in`.
    pub path: &'static str,
    /// The session's token for the `Authorization` header, if there is one.
    pub token: Option<String>,
    /// The body.
    pub body: Vec<u8>,
    /// How many seconds to wait before it is sent, because the server asked for patience.
    pub wait: u64,
}

impl Outgoing {
    /// A request that is sent at once.
    #[must_use]
    pub fn now(path: &'static str, token: Option<String>, body: Vec<u8>) -> Self {
        Self { path, token, body, wait: 0 }
    }
}

/// What comes after an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// One more request.
    Send(Outgoing),
    /// The synchronize is over.
    Done(SyncReport),
}

/// Why a request has no complete answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No connection was made: the server did not see the request.
    NoConnection,
    /// A time-out, or an answer that broke off. Whether the server saw the request is unknown.
    Unreachable,
    /// Something answered, but nobody that is trusted vouches for it.
    Untrusted {
        /// What is wrong with its certificate.
        detail: String,
    },
    /// The server answered with an error.
    Status {
        /// The HTTP status.
        status: u16,
        /// The body, if it is one of RFC 9457.
        problem: Option<Problem>,
        /// In how many seconds it makes sense to try again, if the server said so.
        retry_after: Option<u64>,
    },
}

impl Failure {
    /// What the failure means to who asked for the request.
    #[must_use]
    pub fn into_error(self) -> FlowError {
        let (status, problem) = match self {
            Self::NoConnection | Self::Unreachable => return FlowError::Offline,
            Self::Untrusted { detail } => {
                return FlowError::Refused {
                    code: "server-certificate".to_owned(),
                    title: "the server's certificate is not trusted".to_owned(),
                    detail: format!("{detail}; nothing was sent. Is the address right, and the clock?"),
                };
            }
            Self::Status { status, problem, .. } => (status, problem),
        };
        let code = problem.as_ref().map(|problem| problem.kind.trim_start_matches("/problems/").to_owned());
        match (status, code.as_deref()) {
            (_, Some("wrong-credentials")) => FlowError::WrongPassword,
            (_, Some("update-needed")) => FlowError::UpdateNeeded,
            (401, _) => FlowError::SessionExpired,
            // What stands between us and the server cannot reach it either, or it asks for patience.
            (408 | 502..=504, _) => FlowError::Offline,
            _ => FlowError::Refused {
                code: code.unwrap_or_else(|| format!("status-{status}")),
                title: problem.as_ref().map_or_else(|| format!("status {status}"), |it| it.title.clone()),
                detail: problem.map(|problem| problem.detail).unwrap_or_default(),
            },
        }
    }

    /// How many seconds to wait, if the server only asks for a slower pace.
    pub(super) fn patience(&self) -> Option<u64> {
        match self {
            Self::Status { status: 429, retry_after, .. } => Some(retry_after.unwrap_or(1)),
            _ => None,
        }
    }

    /// Whether the server may take the same changes in smaller batches.
    pub(super) const fn is_about_the_batch(&self) -> bool {
        self.is_about_size() || self.may_be_about_the_batch()
    }

    /// Whether the request was too large.
    pub(super) const fn is_about_size(&self) -> bool {
        matches!(self, Self::Status { status: 413, .. })
    }

    /// Whether the server failed, or died, perhaps at what was sent. One that is not available just now says
    /// so itself; otherwise it is what stands before it that tells of its death.
    const fn may_be_about_the_batch(&self) -> bool {
        matches!(
            self,
            Self::Status { status: 500, .. } | Self::Status { status: 502..=504, problem: None, .. }
        )
    }
}
