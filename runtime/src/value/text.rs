//! What texts can do that Rust's own do not: patterns, parts by characters, and the form of addresses.
//!
//! The functions of flows call what stands here, so a device means what Rust means. Absent: searching without
//! a pattern, which texts of Rust do.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use regex::{Regex, RegexBuilder};
use std::cell::RefCell;
use std::collections::BTreeMap;
use tidewater_model::limits::{COMPILED_PATTERNS, PATTERN_BYTES, VALUE_BYTES};

/// What stands as it is in every part of an address.
const ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Adds to texts what flows may do with them.
///
/// Patterns are those of the crate `regex`. Nothing is found, and nothing replaced, by a pattern that is none
/// or is longer than [`PATTERN_BYTES`], nor in a text that is longer than a member may be, [`VALUE_BYTES`].
pub trait TextFunctions {
    /// Whether the whole text fits a pattern, as `#[attr(pattern = "..")]` asks; nothing without a pattern.
    ///
    /// ```
    /// use tidewater::prelude::*;
    /// assert_eq!("AB-12".fits("[A-Z]{2}-[0-9]+"), Some(true));
    /// assert_eq!("AB-12".fits("[A-Z]{2}"), Some(false), "it is more than that");
    /// assert_eq!("AB-12".fits("[A-Z"), None);
    /// ```
    fn fits(&self, pattern: &str) -> Option<bool>;

    /// The text with each place that fits a pattern replaced; nothing without a pattern. In what it is
    /// replaced by, `$1` is the first part in parentheses, and `$$` a dollar.
    ///
    /// ```
    /// use tidewater::prelude::*;
    /// assert_eq!("1 2  3".replace_pattern(" +", "-").unwrap(), "1-2-3");
    /// assert_eq!("20.11.".replace_pattern(r"(\d+)\.(\d+)\.", "$2/$1").unwrap(), "11/20");
    /// ```
    fn replace_pattern(&self, pattern: &str, with: &str) -> Option<String>;

    /// The text with the first place that fits a pattern replaced, as by [`Self::replace_pattern`].
    fn replace_first_pattern(&self, pattern: &str, with: &str) -> Option<String>;

    /// So many characters from the one at `start`, which is the first at 0; fewer if there are no more.
    ///
    /// ```
    /// use tidewater::prelude::*;
    /// assert_eq!("Käse".substring(1, 2), "äs");
    /// assert_eq!("Käse".substring(3, 9), "e");
    /// ```
    fn substring(&self, start: usize, length: usize) -> String;

    /// The text as a part of an address: all but letters of ASCII, digits and `-._~` as bytes, `%20`.
    ///
    /// ```
    /// use tidewater::prelude::*;
    /// assert_eq!("Käse & Co".url_encoded(), "K%C3%A4se%20%26%20Co");
    /// assert_eq!("K%C3%A4se".url_decoded().unwrap(), "Käse");
    /// ```
    fn url_encoded(&self) -> String;

    /// The text that a part of an address means, as [`Self::url_encoded`] writes it; nothing if its bytes are
    /// no text.
    fn url_decoded(&self) -> Option<String>;
}

impl TextFunctions for str {
    fn fits(&self, pattern: &str) -> Option<bool> {
        fits(pattern, self)
    }
    fn replace_pattern(&self, pattern: &str, with: &str) -> Option<String> {
        let all = Replacement { with, times: usize::MAX, most: usize::MAX };
        all.of(pattern, self).unwrap_or_default()
    }
    fn replace_first_pattern(&self, pattern: &str, with: &str) -> Option<String> {
        let first = Replacement { with, times: 1, most: usize::MAX };
        first.of(pattern, self).unwrap_or_default()
    }
    fn substring(&self, start: usize, length: usize) -> String {
        self.chars().skip(start).take(length).collect()
    }
    fn url_encoded(&self) -> String {
        utf8_percent_encode(self, ADDRESS).to_string()
    }
    fn url_decoded(&self) -> Option<String> {
        percent_decode_str(self).decode_utf8().ok().map(std::borrow::Cow::into_owned)
    }
}

/// Whether a pattern fits the whole text; nothing if the pattern is none.
pub(crate) fn fits(pattern: &str, text: &str) -> Option<bool> {
    // What is a pattern only in the parentheses around it is none.
    with_compiled(pattern, text, |_| ())?;
    with_compiled(&format!(r"\A(?:{pattern})\z"), text, |regex| regex.is_match(text))
}

/// What places are replaced by, how many of them, and how many bytes the text may come to.
pub(crate) struct Replacement<'a> {
    pub(crate) with: &'a str,
    pub(crate) times: usize,
    pub(crate) most: usize,
}

/// A text would be longer than it may be.
#[derive(Debug)]
pub(crate) struct TooLong;

impl Replacement<'_> {
    /// The text with the places that fit a pattern replaced; nothing if the pattern is none.
    pub(crate) fn of(&self, pattern: &str, text: &str) -> Result<Option<String>, TooLong> {
        with_compiled(pattern, text, |regex| {
            let (mut replaced, mut behind) = (String::new(), 0);
            for found in regex.captures_iter(text).take(self.times) {
                let place = found.get_match();
                replaced.push_str(&text[behind..place.start()]);
                found.expand(self.with, &mut replaced);
                behind = place.end();
                if replaced.len() > self.most {
                    return Err(TooLong);
                }
            }
            replaced.push_str(&text[behind..]);
            if replaced.len() > self.most { Err(TooLong) } else { Ok(replaced) }
        })
        .transpose()
    }
}

/// A pattern that was compiled.
#[derive(Clone)]
struct Compiled {
    /// Nothing if it is no pattern, or too large a one.
    regex: Option<Regex>,
    /// How many steps of a flow compiling it counts as.
    steps: u64,
}

/// How large the compiled form of a pattern may be, in bytes, and how many steps of a flow that counts as. A
/// short pattern may be large: `\w{100}` is 8 MB, and takes a thousand times as long as `[A-Z]{2}`.
const SIZES: [(usize, u64); 3] = [(1 << 16, 500), (1 << 20, 10_000), (10 << 20, 100_000)];

impl Compiled {
    fn new(pattern: &str) -> Self {
        let sized = SIZES.into_iter().find_map(|(size, steps)| {
            let regex = RegexBuilder::new(pattern).size_limit(size).build();
            match regex {
                Err(regex::Error::CompiledTooBig(_)) => None,
                regex => Some(Self { regex: regex.ok(), steps }),
            }
        });
        sized.unwrap_or(Self { regex: None, steps: SIZES[SIZES.len() - 1].1 })
    }

    /// Compiling costs far more than matching, so each thread keeps what it compiled.
    fn known(pattern: &str) -> Self {
        thread_local! {
            static COMPILED: RefCell<BTreeMap<String, Compiled>> = const { RefCell::new(BTreeMap::new()) };
        }
        let known = COMPILED.with_borrow(|compiled| compiled.get(pattern).cloned());
        known.unwrap_or_else(|| {
            let made = Self::new(pattern);
            COMPILED.with_borrow_mut(|compiled| {
                // Patterns that a flow puts together may be many.
                if compiled.len() >= COMPILED_PATTERNS {
                    compiled.clear();
                }
                compiled.insert(pattern.to_owned(), made.clone());
            });
            made
        })
    }
}

/// How many steps of a flow it counts as that a pattern is compiled, whether or not this thread knows it.
pub(crate) fn steps_to_compile(pattern: &str) -> u64 {
    if pattern.len() > PATTERN_BYTES { 0 } else { Compiled::known(pattern).steps }
}

/// Does something with a compiled pattern; nothing if it is none, or the pattern or the text is too long.
fn with_compiled<T>(pattern: &str, text: &str, use_it: impl FnOnce(&Regex) -> T) -> Option<T> {
    // A few bytes more than a pattern, for what is written around it.
    if pattern.len() > PATTERN_BYTES + 8 || text.len() > VALUE_BYTES {
        return None;
    }
    Compiled::known(pattern).regex.as_ref().map(use_it)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 10] =
        ["", " ", "a", "ab,b,,c", "Ä", "İstanbul", "aaa", "日本語", "A\r\nB\n\n", "x=1=2 %20+$1"];

    #[test]
    fn a_text_fits_a_pattern_as_a_whole() {
        for (pattern, text, fits) in [
            ("a|ab", "ab", Some(true)),
            ("[0-9]{3}", "123", Some(true)),
            ("[0-9]{3}", "1234", Some(false)),
            ("", "", Some(true)),
            ("", "a", Some(false)),
            (r"\w+", "Ä", Some(true)),
            (".", "\n", Some(false)),
            ("a)(?:b", "ab", None),
            ("(", "", None),
            (r"\p{Greek}", "α", Some(true)),
        ] {
            assert_eq!(text.fits(pattern), fits, "{text} {pattern}");
        }
    }

    #[test]
    fn what_fits_is_replaced_as_the_library_replaces_it() {
        for text in TEXTS {
            for pattern in ["a", "", "b*", r"(\w)(\w)?", "^.", "[=,]"] {
                let regex = Regex::new(pattern).unwrap();
                for with in ["", "-", "$1", "$2$1", "$$", "${1}x", "$9"] {
                    assert_eq!(text.replace_pattern(pattern, with).unwrap(), regex.replace_all(text, with));
                    assert_eq!(text.replace_first_pattern(pattern, with).unwrap(), regex.replace(text, with));
                }
            }
        }
        assert_eq!("a".replace_pattern("(", "b"), None);
    }

    #[test]
    fn a_pattern_and_its_work_have_a_bound() {
        let long = "a".repeat(VALUE_BYTES + 1);
        assert_eq!(long.fits("a*"), None);
        assert_eq!(long[1..].fits("a*"), Some(true));
        assert_eq!("a".fits(&long[..PATTERN_BYTES + 1]), None);
        assert_eq!("a".fits(&long[..PATTERN_BYTES]), Some(false));
        assert_eq!("a".fits("(((a{50}){50}){50}){50}"), None, "its compiled form is too large");
        let steps = ["[A-Z]{2}", r"\w{3}", r"\w{100}", "(", r"\w{1000}"].map(steps_to_compile);
        assert_eq!(steps, [500, 10_000, 100_000, 500, 100_000], "a larger form counts as more steps");
        let tight = Replacement { with: "$0$0", times: usize::MAX, most: 10 };
        assert!(tight.of("a+", "aaaaa").is_ok() && tight.of("a+", "aaaaaa").is_err());
        for number in 0..2 * COMPILED_PATTERNS {
            assert_eq!("a".fits(&format!("a{{{number}}}")), Some(number == 1));
        }
    }

    #[test]
    fn a_part_of_a_text_is_counted_in_characters() {
        for text in TEXTS {
            let letters: Vec<char> = text.chars().collect();
            for start in 0..5_usize {
                for length in [0, 1, 2, 100, usize::MAX] {
                    let end = start.saturating_add(length).min(letters.len());
                    let part: String = letters.get(start..end).unwrap_or_default().iter().collect();
                    assert_eq!(text.substring(start, length), part, "{text} {start} {length}");
                }
            }
            assert_eq!(text.substring(usize::MAX, 1), "");
        }
    }

    #[test]
    fn a_part_of_an_address_means_the_text() {
        for text in TEXTS {
            let encoded = text.url_encoded();
            assert!(encoded.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
            assert_eq!(encoded.url_decoded().as_deref(), Some(text), "{encoded}");
        }
        assert_eq!("a+b%2".url_decoded().as_deref(), Some("a+b%2"), "what is not encoded stands for itself");
        assert_eq!("%FF".url_decoded(), None);
    }
}
