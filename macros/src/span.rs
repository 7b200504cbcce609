//! Where tokens stand.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

/// The span of the first token, which says best what kind of thing stands there.
pub(crate) fn first_token(tokens: impl ToTokens) -> Span {
    tokens.to_token_stream().into_iter().next().map_or_else(Span::call_site, |token| token.span())
}

/// The span of the last token before any brackets, which says most about a type.
pub(crate) fn last_token(tokens: &TokenStream) -> Option<Span> {
    let names = tokens.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name.span()),
        _ => None,
    });
    names.last()
}

/// The line of a token; 0 outside of a compiler.
pub(crate) fn line(span: Span) -> u32 {
    if proc_macro::is_available() { u32::try_from(span.unwrap().line()).unwrap_or(0) } else { 0 }
}
