//! What stands for a crate that only an office needs.

/// The books.
pub struct Ledger;

impl Ledger {
    /// Where somebody stands in them.
    pub fn account(payer: &str) -> String {
        format!("account of {payer}")
    }
}
