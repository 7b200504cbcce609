//! What lints say of generated code, and of what a fault leaves out of it: nothing. A lint that an app denies
//! is about what its developer wrote.

use crate::path::is_attribute;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

/// The attribute of generated items. What an app denies by name is no warning any more, so that `warnings`
/// alone would let it through.
pub(crate) fn quiet() -> TokenStream {
    quote! {
        #[allow(warnings, unused, let_underscore, trivial_casts, unused_qualifications, unused_results)]
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
    }
}

/// Names that every module has from Rust. An import of one that a glob brings as well is ambiguous, although
/// whoever writes it means the glob's.
const PRELUDE: [&str; 46] = [
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
    "align_of",
    "align_of_val",
    "drop",
    "size_of",
    "size_of_val",
    "str",
];

/// Names what tokens name that a fault, or a feature, leaves out. Otherwise an import that only they use
/// would be called unused. There is a macro of every name, so that one which leads nowhere is no fault here.
pub(crate) fn named(tokens: &TokenStream) -> TokenStream {
    let mut names = Vec::new();
    collect(tokens.clone(), &mut names);
    quote! {
        #(const _: () = {
            #[allow(unused_macros)]
            macro_rules! #names { () => {}; }
            #[allow(unused_imports)]
            use #names as __named;
        };)*
    }
}

/// Collects the names with which paths begin, each once.
fn collect(tokens: TokenStream, names: &mut Vec<Ident>) {
    // Behind a dot stands a member, behind two colons the rest of a path, behind an apostrophe a label.
    let (mut is_first, mut is_colon) = (true, false);
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let sign = sign(&token);
        match token {
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Ident(name) => {
                let is_macro = tokens.peek().is_some_and(|next| self::sign(next) == Some('!'));
                let is_of_rust = PRELUDE.contains(&name.to_string().as_str());
                let is_known = names.contains(&name) || is_attribute(&name) || is_of_rust;
                if is_first && !is_macro && !is_known {
                    // A keyword is no name.
                    names.extend(syn::parse2::<Ident>(TokenTree::Ident(name).into()));
                }
            }
            _ => {}
        }
        let was_colon = std::mem::replace(&mut is_colon, sign == Some(':'));
        let is_inner = matches!(sign, Some('.' | '\'')) || (is_colon && was_colon);
        is_first = !is_inner;
    }
}

fn sign(token: &TokenTree) -> Option<char> {
    match token {
        TokenTree::Punct(sign) => Some(sign.as_char()),
        _ => None,
    }
}
