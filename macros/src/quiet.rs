//! What lints say of generated code: nothing. A lint that an app denies is about what its developer wrote.

use proc_macro2::TokenStream;
use quote::quote;

/// The attribute of generated items. What an app denies by name is no warning any more, so that `warnings`
/// alone would let it through.
pub(crate) fn quiet() -> TokenStream {
    quote! {
        #[allow(warnings, unused, let_underscore, trivial_casts, unused_qualifications, unused_results)]
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
    }
}
