//! What asks for a synchronize.

use std::fmt;

/// What asks for a synchronize. Of two that are due together the first in this order is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trigger {
    /// The app: a flow, or Rust.
    Request,
    /// Nothing was ever fetched for the account on this device.
    FirstStart,
    /// The model is another than at the last synchronize.
    ModelChange,
    /// Somebody signed in.
    SignIn,
    /// Somebody is about to sign out.
    SignOut,
    /// The server can be reached again.
    Reconnect,
    /// Something was committed.
    Commit,
    /// So much time passed since the last one.
    Interval,
    /// The last one failed.
    Retry,
    /// Something waits to be sent, and nothing else asks for it.
    LeftAlone,
}

impl Trigger {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Request,
        Self::FirstStart,
        Self::ModelChange,
        Self::SignIn,
        Self::SignOut,
        Self::Reconnect,
        Self::Commit,
        Self::Interval,
        Self::Retry,
        Self::LeftAlone,
    ];

    /// The stable word, as it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::FirstStart => "first-start",
            Self::ModelChange => "model-change",
            Self::SignIn => "sign-in",
            Self::SignOut => "sign-out",
            Self::Reconnect => "reconnect",
            Self::Commit => "commit",
            Self::Interval => "interval",
            Self::Retry => "retry",
            Self::LeftAlone => "left-alone",
        }
    }

    /// The trigger with a stable word.
    #[must_use]
    pub fn by_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|trigger| trigger.code() == code)
    }

    /// Whether the device lacks something until a synchronize succeeds.
    pub(super) const fn is_owed(self) -> bool {
        matches!(self, Self::FirstStart | Self::ModelChange | Self::SignIn)
    }
}

impl fmt::Display for Trigger {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}
