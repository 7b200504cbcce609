//! `#[microflow(feature = "server")]`: the body is compiled only where that feature of the app's own crate is
//! on, so that a device's program needs none of the crates that only the body uses.
//!
//! All else of the microflow is the same in each build. The feature stands in what is generated with the
//! developer's tokens, so that rustc tells once, and there, of one that the crate does not declare.

use crate::attr::Word;
use crate::errors::Errors;
use crate::quiet::{named, quiet};
use crate::{say, twin};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{ItemFn, LitStr};

/// What a function without its body keeps of its attributes: others may be of crates that are not there.
const KEPT: &[&str] = &["doc", "deprecated", "must_use", "cfg"];

/// The feature under which a body stands.
pub(crate) struct Feature {
    word: Ident,
    /// None if what stands there is no feature, which was told.
    name: Option<LitStr>,
}

impl Feature {
    pub(crate) fn read(word: Word, errors: &Errors) -> Self {
        let name: Option<LitStr> = word.value("feature = \"server\"", errors);
        let name = name.filter(|name| {
            let is_feature = is_feature(&name.value());
            if !is_feature {
                errors.push(say::malformed_feature(name));
            }
            is_feature
        });
        Self { word: word.name, name }
    }

    /// What `cfg` is asked; nothing of what is no feature.
    fn condition(&self) -> Option<TokenStream> {
        let (word, name) = (&self.word, self.name.as_ref()?);
        Some(quote_spanned!(word.span()=> #word = #name))
    }

    /// The function with its body where the feature is on, without it where it is off, and its twin.
    pub(crate) fn pair(&self, function: &ItemFn) -> TokenStream {
        let absent = absent(function);
        // In neither function are the names used that the other has.
        let (names, twin) = (named(&function.block.to_token_stream()), twin::definition(function));
        let Some(condition) = self.condition() else { return quote!(#absent #names #twin) };
        let present = twin::stays(function);
        quote! {
            #[cfg(#condition)]
            #present
            #[cfg(not(#condition))]
            #absent
            #[cfg(not(#condition))]
            const _: () = { #names };
            #twin
        }
    }

    /// One of two values, the first where the feature is on.
    pub(crate) fn chosen(&self, present: &TokenStream, absent: &TokenStream) -> TokenStream {
        let Some(condition) = self.condition() else { return absent.clone() };
        quote!({
            #[cfg(#condition)]
            {
                #present
            }
            #[cfg(not(#condition))]
            {
                #absent
            }
        })
    }

    /// What the twin says of it.
    pub(crate) fn fact(&self) -> Option<TokenStream> {
        let condition = self.condition()?;
        Some(quote!(
            const HAS_BODY: bool = ::core::cfg!(#condition);
        ))
    }
}

/// Whether Cargo takes this for a feature.
fn is_feature(text: &str) -> bool {
    let is_inner = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '+' | '.');
    text.starts_with(|first: char| first.is_alphanumeric() || first == '_') && text.chars().all(is_inner)
}

/// The function without its body. A server that would run it does not compile, so this is met only by who
/// calls it as a function from a microflow of another app.
fn absent(function: &ItemFn) -> TokenStream {
    let mut function = function.clone();
    function.attrs.retain(|attribute| KEPT.iter().any(|kept| attribute.path().is_ident(kept)));
    let name = crate::path::name_of(&function.sig.ident);
    *function.block = syn::parse_quote!({ ::tidewater::__private::no_body(#name) });
    let (quiet, stays) = (quiet(), twin::stays(&function));
    quote!(#quiet #stays)
}
