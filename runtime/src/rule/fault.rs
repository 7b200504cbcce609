//! What a validation says.

use serde::{Deserialize, Serialize};
use tidewater_model::Name;

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
