//! What a validation says.

use serde::{Deserialize, Serialize};
use tidewater_model::{Member, Name, limits};

/// One broken validation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The member.
    pub member: Name,
    /// Which validation: `required`, `max_len`, `min`, ..
    pub code: String,
    /// For people.
    pub text: String,
}

impl Fault {
    /// The value of a member is none that its type can have.
    #[must_use]
    pub fn of_type(member: &Member) -> Self {
        Self {
            member: member.name.clone(),
            code: "type".to_owned(),
            text: format!("is no value of its type, or is larger than {} bytes", limits::VALUE_BYTES),
        }
    }
}
