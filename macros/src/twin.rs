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

/// The twin of the function that a path names, as a type. A function without a twin becomes one error
/// at its name, because the explicit import shadows the glob in each namespace separately.
pub(crate) fn of(path: &Path) -> TokenStream {
    let span = path.segments.last().map_or_else(proc_macro2::Span::call_site, |last| last.ident.span());
    let uses = quote!(#path);
    quote_spanned!(span=> #uses)
}
