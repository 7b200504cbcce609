//! Functions with an attribute that are of a type instead of a module: in an `impl` or a `trait`. Their twin
//! is an item of its own, which cannot stand there.
//!
//! A macro sees the function alone, so it knows by `self`, by `Self` and by a body that is missing. Absent:
//! a function of a type without any of these, of which rustc says that a struct cannot stand there.

use crate::{quiet, say};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::{FnArg, Item, Receiver, Signature, TraitItemFn};

/// What becomes of such a function: a fault, told where rustc lets one stand both in a module and in a type.
pub(crate) fn refused(input: &TokenStream, attribute: &str) -> Option<TokenStream> {
    let (visibility, function) = read(input)?;
    let mut search = Search(None);
    search.visit_trait_item_fn(&function);
    let missing = function.default.is_none().then(|| function.sig.ident.span());
    let fault = say::associated(search.0.or(missing)?, attribute).to_compile_error();
    let (attributes, signature, named) = (&function.attrs, without_self(&function.sig), quiet::named(input));
    Some(quote!(#[allow(unused)] #(#attributes)* #visibility #signature { #named #fault }))
}

/// A function, with or without a body.
fn read(input: &TokenStream) -> Option<(syn::Visibility, TraitItemFn)> {
    let parser = |input: syn::parse::ParseStream<'_>| {
        let attributes = input.call(syn::Attribute::parse_outer)?;
        let visibility = input.parse()?;
        let mut function: TraitItemFn = input.parse()?;
        function.attrs = attributes;
        Ok((visibility, function))
    };
    syn::parse::Parser::parse2(parser, input.clone()).ok()
}

/// In a module rustc would tell of `self` as well. The others have no names, which are imported in the body.
fn without_self(signature: &Signature) -> TokenStream {
    let mut signature = signature.clone();
    let others = signature.inputs.into_iter().filter_map(|input| match input {
        FnArg::Typed(mut parameter) => {
            *parameter.pat = syn::parse_quote!(_);
            Some(FnArg::Typed(parameter))
        }
        FnArg::Receiver(_) => None,
    });
    signature.inputs = others.collect();
    signature.to_token_stream()
}

/// Where a function says that it is of a type.
struct Search(Option<Span>);

impl<'ast> Visit<'ast> for Search {
    fn visit_receiver(&mut self, receiver: &'ast Receiver) {
        self.0.get_or_insert(receiver.self_token.span);
    }

    fn visit_ident(&mut self, name: &'ast Ident) {
        if name == "Self" {
            self.0.get_or_insert(name.span());
        }
    }

    /// A type further in has a `Self` of its own.
    fn visit_item(&mut self, _: &'ast Item) {}
}
