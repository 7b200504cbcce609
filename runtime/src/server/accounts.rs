//! Accounts: who may sign in, with which password and which roles.

use tidewater_model::Name;

/// What one password hash costs (argon2id). The default is OWASP's floor; simulations take less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordCost {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for PasswordCost {
    fn default() -> Self {
        Self { memory: 19_456, passes: 2, lanes: 1 }
    }
}

impl PasswordCost {
    /// So little that a simulation is not slowed down. Protects nothing.
    pub const NONE: Self = Self { memory: 8, passes: 1, lanes: 1 };
}

/// An account that is to be made.
#[derive(Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// The name to sign in with, which people also see.
    pub name: String,
    /// The password.
    pub password: String,
    /// The roles.
    pub roles: Vec<Name>,
}
