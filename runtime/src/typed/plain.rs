//! What stands in for a function that has no attribute of ours, or that does not exist.
//!
//! A check beside an attribute imports what a name leads to, and all of this module behind it: what the name
//! does not lead to is found here.

/// In place of the twin of a plain function.
#[allow(non_camel_case_types, reason = "it stands where a function's twin would")]
pub struct __callee {}

/// In place of a function that does not exist at all.
#[allow(non_upper_case_globals, reason = "it stands where a function would")]
pub const __callee: bool = true;
