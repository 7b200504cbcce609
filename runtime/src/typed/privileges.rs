//! Where a microflow goes beyond the rights of its caller, in const.
//!
//! Absent: what it does there, which no rule bounds; handlers, which have the rights of the system always.

/// Where a microflow acts as the system.
#[derive(Clone, Copy, Debug)]
pub struct Privileges {
    /// The source file, as rustc names it.
    pub file: &'static str,
    /// The lines that say `as_system`, in order.
    pub lines: &'static [u32],
    /// Whether other functions get its context, and may do so as well.
    pub is_handed_on: bool,
}

impl Privileges {
    /// None, of a function that has no context.
    pub const NONE: Self = Self { file: "", lines: &[], is_handed_on: false };
}
