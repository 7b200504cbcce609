//! Messages that are put together in const.
//!
//! One place of the developer's code may have many faults, and one build tells all of them; but the room
//! for them is bounded, as everything in const is. So each fault stands there whole or not at all, and a last
//! line counts those that found no room. A fault that is about many roles or calls names the first few and
//! counts the rest. Absent: what is said.

/// Of how many a message speaks one by one.
pub(super) const NAMED: usize = 3;

/// The room for faults, in bytes: for some ten of them.
const ROOM: usize = 4096;

/// The room for the last line.
const LAST_LINE: usize = 64;

/// A message that is put together in const.
pub struct Text {
    bytes: [u8; ROOM + LAST_LINE],
    length: usize,
    /// How many faults stand below the first.
    below: u32,
    /// How many found no room.
    left: u32,
}

impl Text {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; ROOM + LAST_LINE], length: 0, below: 0, left: 0 }
    }

    /// Adds a part; one that does not fit is left out whole.
    pub(super) const fn add(mut self, part: &str) -> Self {
        let part = part.as_bytes();
        let mut at = 0;
        while at < part.len() && self.length + part.len() - at <= self.bytes.len() {
            self.bytes[self.length] = part[at];
            self.length += 1;
            at += 1;
        }
        self
    }

    /// Puts other faults below, if there are any. Where there is no room for all of them, they are counted.
    pub(super) const fn and(mut self, next: &Self) -> Self {
        // Nothing to add is the rule, and said before anything is done: each step counts in const.
        if next.is_empty() {
            return self;
        }
        let (gap, first) = if self.is_empty() { ("", 0) } else { ("\n", 1) };
        if self.left > 0 || self.length + gap.len() + next.length > ROOM {
            self.left += 1 + next.below + next.left;
            return self;
        }
        self.below += first + next.below;
        self.left = next.left;
        self.add(gap).add(next.as_str())
    }

    /// Adds a number.
    pub(super) const fn number(self, number: u32) -> Self {
        let mut digits = [b'0'; 10];
        let (mut at, mut rest) = (digits.len(), number);
        while at == digits.len() || rest > 0 {
            at -= 1;
            digits[at] += (rest % 10) as u8;
            rest /= 10;
        }
        match core::str::from_utf8(digits.split_at(at).1) {
            Ok(text) => self.add(text),
            Err(_) => self,
        }
    }

    /// Adds how many of so many are not named, if any.
    pub(super) const fn others(self, of: usize) -> Self {
        if of <= NAMED {
            return self;
        }
        let others = (of - NAMED) as u32;
        self.add(" and ").number(others).add(if others == 1 { " other" } else { " others" })
    }

    /// The message with its last line, which counts what found no room.
    pub(super) const fn closed(self) -> Self {
        match self.left {
            0 => self,
            left => self.add("\nand ").number(left).add(" more here, told once these are mended"),
        }
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The message.
    #[must_use]
    pub const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.length).0) {
            Ok(text) => text,
            Err(_) => "this item is not sound",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LAST_LINE, ROOM, Text};

    fn fault(number: u32, length: usize) -> Text {
        let text = Text::new().add("fault ").number(number).add(" ");
        let end = "x".repeat(length) + " [slug]\nhelp: mend it";
        text.add(&end)
    }

    #[test]
    fn each_fault_is_told_whole_or_counted() {
        for length in [0, 100, 330, 331, 332, 1000, ROOM - 60] {
            let end = format!(" {} [slug]\nhelp: mend it", "x".repeat(length));
            for faults in 0..40 {
                let all =
                    (0..faults).fold(Text::new(), |all, number| all.and(&fault(number, length))).closed();
                let begun = all.as_str().lines().filter(|line| line.starts_with("fault ")).count();
                let whole = all.as_str().matches(&end).count();
                assert_eq!(begun, whole, "{}", all.as_str());
                assert!(whole >= faults.min(1) as usize);
                let last = all.as_str().lines().last().unwrap_or_default();
                match faults as usize - whole {
                    0 => assert!(!last.starts_with("and ")),
                    left => {
                        assert_eq!(last, format!("and {left} more here, told once these are mended"))
                    }
                }
            }
        }
    }

    #[test]
    fn faults_that_are_put_below_together_are_counted_one_by_one() {
        let three = || (0..3).fold(Text::new(), |all, number| all.and(&fault(number, 900)));
        let all = three().and(&three()).and(&Text::new()).and(&three()).closed();
        let last = "\nand 6 more here, told once these are mended";
        assert!(all.as_str().ends_with(last), "{}", all.as_str());
    }

    #[test]
    fn the_longest_last_line_has_room() {
        let text = Text { left: u32::MAX, ..Text::new() };
        assert!(text.closed().as_str().len() <= LAST_LINE);
    }
}
