//! The twin of an annotated function: a brace struct of the same name, which lives in the type
//! namespace only. A unit struct or a constant would poison every local of that name.

use crate::path::name_of;
use crate::say;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{ItemFn, Path, Visibility};

/// The types that are no words of the language, and that a type of the same name would hide.
const TYPES: &[&str] = &[
    "bool", "char", "f128", "f16", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128",
    "u16", "u32", "u64", "u8", "usize",
];

/// What becomes of a function whose twin would hide a type: a fault, and no twin.
pub(crate) fn hides_type(function: &ItemFn) -> Option<TokenStream> {
    let name = &function.sig.ident;
    let fault =
        TYPES.contains(&name_of(name).as_str()).then(|| say::named_like_type(name).to_compile_error())?;
    Some(quote!(#fault #[allow(unused)] #function))
}

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
