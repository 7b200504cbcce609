//! Names that only rustc knows, in a text of ours.
//!
//! The tree is built with the model's own types. Where a name is rustc's to say, it holds a mark; the
//! serialized text is cut at the marks, and the tokens that yield the names are put between the pieces.

use proc_macro2::TokenStream;
use quote::quote;
use tidewater_model::Name;

/// Begins and ends a mark; no name of a program holds it.
const MARK: char = '\u{1}';

/// The tokens behind the marks, by number.
#[derive(Default)]
pub(super) struct Links {
    tokens: Vec<TokenStream>,
}

impl Links {
    /// A name that these tokens yield, a `&'static str`.
    pub(super) fn name(&mut self, tokens: TokenStream) -> Name {
        self.tokens.push(tokens);
        Name::from(format!("{MARK}{}{MARK}", self.tokens.len() - 1))
    }

    /// The pieces of a JSON text in which names are marked.
    pub(super) fn pieces(&self, json: &str) -> Vec<TokenStream> {
        // JSON escapes the mark.
        let pieces = json.split("\\u0001").enumerate();
        let tokens = pieces.filter_map(|(at, piece)| {
            if at % 2 == 0 {
                return Some(quote!(#piece));
            }
            piece.parse::<usize>().ok().and_then(|number| self.tokens.get(number).cloned())
        });
        tokens.collect()
    }
}
