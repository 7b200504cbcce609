//! Access rules: which role may create, delete, read and write which members of which rows.

use crate::{Expression, Name};
use serde::{Deserialize, Serialize};

/// One `#[access(..)]`. The rules of an account's roles are unioned; nothing is granted by default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessRule {
    /// Who the rule is for.
    pub role: Name,
    /// Whether objects may be created.
    pub create: bool,
    /// Whether objects may be deleted.
    pub delete: bool,
    /// What may be read.
    pub read: MemberSet,
    /// What may be changed.
    pub write: MemberSet,
    /// Which rows the rule is about; all if absent.
    pub condition: Option<Expression>,
    /// What must hold after a change or creation.
    pub after: After,
    /// Whether the device leaves the condition to the server.
    pub server_only: bool,
}

/// Members that a rule names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MemberSet {
    /// None of them.
    #[default]
    None,
    /// All of them, those of later versions included.
    All,
    /// These.
    Only(Vec<Name>),
}

impl MemberSet {
    /// Whether the member is in the set.
    #[must_use]
    pub fn contains(&self, member: &str) -> bool {
        match self {
            Self::None => false,
            Self::All => true,
            Self::Only(names) => names.iter().any(|name| &**name == member),
        }
    }
}

/// What must hold for the new state of a changed or created object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum After {
    /// The rule's own condition, so that nobody changes an object out of their own sight by accident.
    #[default]
    SameCondition,
    /// Anything, so that an object can be handed over.
    Any,
    /// This.
    Condition(Expression),
}
