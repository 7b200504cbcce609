//! The twin of an annotated function: a brace struct of the same name, which lives in the type
//! namespace only. A unit struct or a constant would poison every local of that name.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Path, Visibility};

/// The twin's definition.
pub(crate) fn definition(visibility: &Visibility, name: &Ident) -> TokenStream {
    quote! {
        #[doc(hidden)]
        #[allow(non_camel_case_types, dead_code)]
        #visibility struct #name {}
    }
}

/// A block in which `__callee` is the twin of the function that a path names. A function without a twin
/// becomes one error of ours at its name: the explicit import shadows the glob in each namespace
/// separately, so only the type falls back to the plain function's stand-in. A name that does not exist
/// would be a fault of the import, too, so there is a macro of every name.
pub(crate) fn resolved(path: &Path, body: &TokenStream) -> TokenStream {
    let span = path.segments.last().map_or_else(proc_macro2::Span::call_site, |last| last.ident.span());
    let exists = path.get_ident().map(|name| {
        quote_spanned! {span=>
            #[allow(unused_macros)]
            macro_rules! #name { () => {}; }
        }
    });
    quote_spanned! {span=> {
        #exists
        #[allow(unused_imports)]
        use #path as __callee;
        #[allow(unused_imports)]
        use ::tidewater::__private::plain::*;
        #body
    }}
}
