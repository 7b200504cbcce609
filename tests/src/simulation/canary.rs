//! Texts that can be found again in raw bytes: every text that a user types in a run is unique.

use std::collections::BTreeSet;

/// The sign that begins a canary.
const SIGN: u8 = b'%';
/// The digits after it.
const DIGITS: usize = 6;

/// Issues canaries.
#[derive(Debug, Default)]
pub struct Canaries {
    issued: u32,
}

impl Canaries {
    /// A text that stands nowhere else in the run.
    pub fn text(&mut self) -> String {
        self.issued += 1;
        format!("{}{:0DIGITS$}", SIGN as char, self.issued)
    }

    /// A number that stands nowhere else in the run.
    pub fn number(&mut self) -> i64 {
        self.issued += 1;
        i64::from(self.issued)
    }

    /// The canaries in some bytes.
    #[must_use]
    pub fn find(&self, bytes: &[u8]) -> BTreeSet<u32> {
        let mut found = BTreeSet::new();
        for at in signs(bytes) {
            let digits = bytes.get(at + 1..=at + DIGITS).and_then(|digits| std::str::from_utf8(digits).ok());
            let number = digits.and_then(|digits| digits.parse::<u32>().ok());
            // Anything above was never issued: bytes that look like a canary by chance.
            found.extend(number.filter(|number| *number <= self.issued));
        }
        found
    }
}

/// Where the sign stands.
fn signs(bytes: &[u8]) -> Vec<usize> {
    let mut positions = Vec::new();
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == SIGN) {
        positions.push(from + at);
        from += at + 1;
    }
    positions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_canary_is_found_between_other_bytes_and_only_if_it_was_issued() {
        let mut canaries = Canaries::default();
        let text = canaries.text();
        let bytes = [b"a%".as_slice(), text.as_bytes(), b"%999999%00000"].concat();
        assert_eq!(canaries.find(&bytes), BTreeSet::from([1]));
    }
}
