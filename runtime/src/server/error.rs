//! Why the server refuses a whole request. What it decides about one change is a verdict instead.

use crate::store::StoreError;
use crate::sync::message::{PROTOCOL, Problem};

/// A refused request. Nothing of it was written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ServerError {
    /// The device speaks another version of the protocol, or runs another model.
    #[error("{detail}")]
    UpdateNeeded {
        /// What does not fit.
        detail: String,
    },
    /// The device is of another app.
    #[error("this server serves `{serves}`, not `{asked}`; check the address")]
    WrongApp {
        /// The app of this server.
        serves: String,
        /// The app of the device.
        asked: String,
    },
    /// The name or the password is wrong; which one is not told.
    #[error("the account name or the password is wrong")]
    WrongCredentials,
    /// No session, or one that ended.
    #[error("the session has ended or was revoked; sign in again: what was not sent is kept")]
    SessionExpired,
    /// A replica that is not this account's, or a proof that is not this replica's.
    #[error(
        "this database file is not known to the server as one of this account's; keep the file, and sign in with a new one"
    )]
    UnknownReplica,
    /// Too many tries.
    #[error("too many tries; try again in {seconds} seconds")]
    TooManyRequests {
        /// When it makes sense to try again.
        seconds: u64,
    },
    /// The body is larger than the limit.
    #[error("the body is larger than {limit} bytes; send less at once")]
    BodyTooLarge {
        /// The limit.
        limit: usize,
    },
    /// The batch in the body is over a limit.
    #[error("{detail}")]
    BatchTooLarge {
        /// Which limit, and what to do.
        detail: String,
    },
    /// The body did not arrive, or the request was not answered, in time.
    #[error("the request took longer than {seconds} seconds; send it again")]
    TooSlow {
        /// The limit.
        seconds: u64,
    },
    /// The body is not what the protocol says.
    #[error("{detail}")]
    Malformed {
        /// What is wrong with it.
        detail: String,
    },
    /// The body is of a type that the endpoint does not take.
    #[error("send the body as `{expected}`")]
    MediaType {
        /// The type that the endpoint takes.
        expected: &'static str,
    },
    /// The app has no such microflow.
    #[error("this server has no microflow `{name}`; update the device or the server")]
    UnknownMicroflow {
        /// The name.
        name: String,
    },
    /// The microflow takes or gives something else in the device's version of the app.
    #[error(
        "`{name}` takes or gives something else in this device's version of the app than in the server's; \
         update the older one: what was not sent is kept"
    )]
    MicroflowChanged {
        /// The name.
        name: String,
    },
    /// No role of the account may call the microflow.
    #[error("you may not call `{name}`")]
    MayNotCall {
        /// The name.
        name: String,
    },
    /// The arguments are not those of the microflow.
    #[error("{detail}")]
    UnfitArguments {
        /// What does not fit.
        detail: String,
    },
    /// What a device wants cannot be found without looking at too many rows.
    #[error("{detail}")]
    QuestionTooWide {
        /// How many, and what to do.
        detail: String,
    },
    /// There is nothing at this address.
    #[error("there is nothing at this address")]
    NotFound,
    /// The address takes another method.
    #[error("this address takes another method")]
    MethodNotAllowed,
    /// The server stops, or cannot reach its database just now.
    #[error("the server cannot answer just now; try again")]
    Unavailable,
    /// The database was moved to a newer version of the app by another process.
    #[error("the server is being updated; try again in a moment")]
    Superseded,
    /// The client is gone. Nobody reads this.
    #[error("the connection was closed")]
    Closed,
    /// The database failed. The text stays in the server's log.
    #[error("the server could not do its work; try again, and tell its operator if it stays so")]
    Store(#[from] StoreError),
    /// The app's code or ours failed. The text stays in the server's log.
    #[error("the server could not do its work; tell its operator")]
    Internal {
        /// For the log.
        detail: String,
    },
}

/// What is to be tried again as it is.
const UNAVAILABLE: (&str, u16, &str) = ("unavailable", 503, "Not available just now");

impl ServerError {
    /// The device speaks another version of the protocol.
    #[must_use]
    pub fn protocol(version: u16) -> Self {
        let detail = format!(
            "this server speaks version {PROTOCOL} of the protocol, not {version}; update the older side: \
             what was not sent is kept"
        );
        Self::UpdateNeeded { detail }
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.facts().0
    }

    /// The HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.facts().1
    }

    /// The error as it travels.
    #[must_use]
    pub fn problem(&self) -> Problem {
        let (code, status, title) = self.facts();
        Problem {
            kind: format!("/problems/{code}"),
            title: title.to_owned(),
            status,
            detail: self.to_string(),
        }
    }

    const fn facts(&self) -> (&'static str, u16, &'static str) {
        match self {
            Self::UpdateNeeded { .. } => ("update-needed", 409, "Device and server do not fit together"),
            Self::WrongApp { .. } => ("wrong-app", 409, "This server serves another app"),
            Self::WrongCredentials => ("wrong-credentials", 401, "Wrong name or password"),
            Self::SessionExpired => ("session-expired", 401, "The session has ended"),
            Self::UnknownReplica => ("unknown-replica", 403, "Not a database file of this account"),
            Self::TooManyRequests { .. } => ("too-many-requests", 429, "Too many tries"),
            Self::BodyTooLarge { .. } => ("body-too-large", 413, "The body is too large"),
            Self::BatchTooLarge { .. } => ("batch-too-large", 413, "The batch is too large"),
            Self::TooSlow { .. } => ("too-slow", 408, "The request took too long"),
            Self::Malformed { .. } => ("malformed", 400, "The request does not fit the protocol"),
            Self::MediaType { .. } => ("media-type", 415, "The body is of another type"),
            Self::UnknownMicroflow { .. } => ("unknown-microflow", 404, "No such microflow"),
            Self::MicroflowChanged { .. } => ("microflow-changed", 409, "The microflow is another one"),
            Self::MayNotCall { .. } => ("may-not-call", 403, "Not for this account"),
            Self::UnfitArguments { .. } => ("unfit-arguments", 400, "The arguments do not fit"),
            Self::QuestionTooWide { .. } => ("question-too-wide", 422, "The question is too wide"),
            Self::NotFound => ("not-found", 404, "Nothing here"),
            Self::MethodNotAllowed => ("method-not-allowed", 405, "Another method is needed"),
            Self::Unavailable | Self::Superseded | Self::Closed => UNAVAILABLE,
            // The disk's failure is nobody's batch's: a device that took it for that would set all of its
            // changes aside, one after the other.
            Self::Store(
                StoreError::Busy { .. }
                | StoreError::Full { .. }
                | StoreError::ReadOnly { .. }
                | StoreError::Disk { .. }
                | StoreError::Write { .. },
            ) => UNAVAILABLE,
            Self::Store(_) | Self::Internal { .. } => ("internal", 500, "The server failed"),
        }
    }
}
