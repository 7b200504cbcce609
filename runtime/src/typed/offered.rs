//! Whether a value has a function that is called on it. A type of Rust, or an enumeration with methods of its
//! own, may have more of them than flows know.
//!
//! The macro says by letters which kinds of values have a function; a test compares that with the table of
//! the machine. Absent: whether the arguments fit, which rustc judges.

use super::KnownType;
use super::access::sound;
use super::base::Base;
use super::slots::FlowTypes;
use super::text::Text;

impl FlowTypes {
    /// A value that no slot holds, by the letter of its kind. Of a flow whose types rustc could not find
    /// nothing is judged.
    #[must_use]
    pub const fn found(&self, letter: u8) -> Found {
        Found(letter)
    }
}

/// See [`FlowTypes::found`].
pub struct Found(u8);

impl Found {
    /// As [`Base::offers`].
    ///
    /// # Panics
    /// As [`Base::offers`].
    #[track_caller]
    pub const fn offers(self, name: &str, kinds: &str) {
        let value = match self.0 {
            b'r' => "a result",
            b'g' => "an ordering",
            b'a' => "a date",
            b'm' => "an instant",
            _ => "an iterator",
        };
        judge(self.0, value, name, kinds);
    }

    /// As [`Base::defaults`]: what is parsed has a default that flows know.
    pub const fn defaults(self) {}
}

impl Base {
    /// Judges the call of a function that values of these kinds have.
    ///
    /// # Panics
    /// In const, with what is wrong, unless it is one of them. No message is made where nothing is wrong:
    /// there are many such calls.
    #[track_caller]
    pub const fn offers(self, name: &str, kinds: &str) {
        let (letter, value) = kind(&self.known);
        judge(letter, value, name, kinds);
        // The one function of lists that asks for an order without a closure.
        if let (b"sort", KnownType::List(item)) = (name.as_bytes(), &self.known)
            && has_record(item)
        {
            let text = Text::new().add("a flow knows no order of records [unknown-function]");
            sound(text.add("\nhelp: sort by a member: `.sort_by_key(|record| ..)`"));
        }
    }

    /// Judges a function that would change a member where it stands. Of a set of references rustc tells.
    ///
    /// # Panics
    /// In const, with what is wrong.
    #[track_caller]
    pub const fn stays(self, name: &str) {
        if !matches!(self.known, KnownType::Unit) {
            let text = Text::new().add("`").add(name).add("` changes a value that is no local [not-in-flow]");
            sound(text.add("\nhelp: put it into a local, change that, and assign it back"));
        }
    }

    /// Judges `unwrap_or_default()`: of some types with a default only Rust knows it.
    ///
    /// # Panics
    /// In const, with what is wrong, if flows do not know the default of what is inside.
    #[track_caller]
    pub const fn defaults(self) {
        let (KnownType::Optional(inner) | KnownType::Outcome(inner)) = &self.known else { return };
        if !has_default(inner) {
            let text = Text::new().add("a flow does not know the default of ").add(kind(inner).1);
            let text =
                text.add(" [unknown-function]\nhelp: say the value: `.unwrap_or(..)`, or write a `match`");
            sound(text);
        }
    }
}

#[track_caller]
const fn judge(letter: u8, value: &str, name: &str, kinds: &str) {
    let (letters, mut at) = (kinds.as_bytes(), 0);
    while at < letters.len() {
        if letters[at] == letter {
            return;
        }
        at += 1;
    }
    sound(lacks(value, name, letters));
}

const fn lacks(value: &str, name: &str, kinds: &[u8]) -> Text {
    let text = Text::new().add("flows have no function `").add(name).add("` of ").add(value);
    let text = text.add(" [unknown-function]\nhelp: ");
    // The function that shows a value has the longest list, and what is meant can be said.
    match (kinds.len() > 10, value.as_bytes()) {
        (true, b"a variant of an enumeration") => return text.add("write `.caption()` or `.name()`"),
        (true, _) => return text.add("show what is in it: its members, its elements"),
        (false, _) => {}
    }
    let text = text.add("only ");
    let text = words(text, kinds);
    text.add(" have it; use a function that `docs/flows.md` lists, or an `#[action]`")
}

/// Whether flows know the default of a type: all but those whose default the app wrote, and characters, which
/// are texts there. Held together with what the loader knows by a test of it.
pub(crate) const fn has_default(known: &KnownType) -> bool {
    match known {
        KnownType::Tuple(parts) => {
            let mut at = 0;
            while at < parts.len() {
                if !has_default(&parts[at]) {
                    return false;
                }
                at += 1;
            }
            true
        }
        KnownType::Unit
        | KnownType::Boolean
        | KnownType::Integer32
        | KnownType::Integer64
        | KnownType::Size
        | KnownType::Decimal
        | KnownType::Text
        | KnownType::DateTime
        | KnownType::Date
        | KnownType::Binary
        | KnownType::AutoNumber
        | KnownType::Reference(_)
        | KnownType::List(_)
        | KnownType::Optional(_) => true,
        KnownType::Character
        | KnownType::Enumeration(..)
        | KnownType::Object(_)
        | KnownType::Record(_)
        | KnownType::Identity(_)
        | KnownType::Hashed
        | KnownType::Me
        | KnownType::Report
        | KnownType::Error
        | KnownType::CallKey
        | KnownType::Outcome(_) => false,
    }
}

/// Whether a value is a record, or made of some: a record is sorted as its struct says, which flows do not
/// know.
const fn has_record(known: &KnownType) -> bool {
    match known {
        KnownType::Record(_) => true,
        KnownType::List(inner) | KnownType::Optional(inner) => has_record(inner),
        KnownType::Tuple(parts) => {
            let mut at = 0;
            while at < parts.len() {
                if has_record(&parts[at]) {
                    return true;
                }
                at += 1;
            }
            false
        }
        _ => false,
    }
}

/// The kinds in words, as the macro's letters say them.
const fn words(mut text: Text, kinds: &[u8]) -> Text {
    let mut at = 0;
    while at < kinds.len() {
        if at > 0 {
            text = text.add(if at + 1 == kinds.len() { " and " } else { ", " });
        }
        text = text.add(match kinds[at] {
            b't' => "texts",
            b'l' => "lists",
            b'o' => "options",
            b'r' => "results",
            b'3' => "`i32`",
            b'6' => "`i64`",
            b's' => "`usize`",
            b'd' => "decimals",
            b'a' => "dates",
            b'm' => "instants",
            b'b' => "objects",
            b'f' => "references",
            b'i' => "ids",
            b'e' => "`cx.me()`",
            b'n' => "automatic numbers",
            b'p' => "reports of synchronizes",
            b'v' => "variants of enumerations",
            b'u' => "truth values",
            b'y' => "keys of calls",
            b'x' => "errors",
            b'g' => "orderings",
            _ => "iterators",
        });
        at += 1;
    }
    text
}

impl KnownType {
    /// What a value of the type is called.
    pub(super) const fn words(&self) -> &'static str {
        kind(self).1
    }
}

/// The letter of a type, and what a value of it is called. No function is of kind `-` alone.
const fn kind(known: &KnownType) -> (u8, &'static str) {
    match known {
        KnownType::Text => (b't', "a text"),
        KnownType::Character => (b't', "a character"),
        KnownType::Binary => (b'-', "a binary value"),
        KnownType::List(_) => (b'l', "a list"),
        KnownType::Optional(_) => (b'o', "an option"),
        KnownType::Outcome(_) => (b'r', "a result"),
        KnownType::Integer32 => (b'3', "an `i32`"),
        KnownType::Integer64 => (b'6', "an `i64`"),
        KnownType::Size => (b's', "a `usize`"),
        KnownType::Decimal => (b'd', "a decimal"),
        KnownType::Date => (b'a', "a date"),
        KnownType::DateTime => (b'm', "an instant"),
        KnownType::Object(_) => (b'b', "an object"),
        KnownType::Reference(_) => (b'f', "a reference"),
        KnownType::Identity(_) => (b'i', "an id"),
        KnownType::Me => (b'e', "`cx.me()`"),
        KnownType::AutoNumber => (b'n', "an automatic number"),
        KnownType::Report => (b'p', "a report of a synchronize"),
        KnownType::Enumeration(..) => (b'v', "a variant of an enumeration"),
        KnownType::Error => (b'x', "an error"),
        KnownType::Record(_) => (b'-', "a record"),
        KnownType::Boolean => (b'u', "a truth value"),
        KnownType::CallKey => (b'y', "the key of a call"),
        KnownType::Tuple(_) => (b'-', "a tuple"),
        KnownType::Unit | KnownType::Hashed => (b'-', "such a value"),
    }
}
