//! The order of text for people.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds case and accents, so that lists sort `Äpfel` beside `apfel`, the same on every database.
///
/// It is one function of ours, because the collations of SQLite, PostgreSQL and operating systems
/// differ from each other and between versions.
///
/// ```
/// assert_eq!(tidewater::sort_key("Äpfel"), "apfel");
/// ```
#[must_use]
pub fn sort_key(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let unaccented = text.nfkd().filter(|letter| !is_combining_mark(*letter));
    unaccented.flat_map(char::to_lowercase).collect()
}
