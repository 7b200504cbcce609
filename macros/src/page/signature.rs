//! The signature of a page: objects in, a page out.

use crate::errors::Errors;
use crate::path::{outer, private};
use crate::{keys, say};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{FnArg, ItemFn, Pat, ReturnType, Signature, Type};
use tidewater_model::limits::PARAMETERS;

/// An object that a page is about.
pub(super) struct Parameter {
    pub(super) name: Ident,
    /// The type as written, `&Obj<Order>`.
    pub(super) ty: Type,
    /// The entity as written.
    pub(super) entity: Type,
}

/// The parameters, every fault of the signature reported.
pub(super) fn read(written: &Signature, errors: &Errors) -> Vec<Parameter> {
    if let Some(word) = &written.asyncness {
        errors.push(say::async_page(word.span));
    }
    match &written.output {
        ReturnType::Type(_, ty) if outer(ty).is_some_and(|(name, _)| name == "Page") => {}
        ReturnType::Type(_, ty) => errors.push(say::no_page(ty.span())),
        ReturnType::Default => errors.push(say::no_page(written.ident.span())),
    }
    let parameters: Vec<Parameter> =
        written.inputs.iter().filter_map(|input| parameter(input, errors)).collect();
    if let Some(parameter) = parameters.get(PARAMETERS) {
        errors.push(say::too_many_parameters(&parameter.name, PARAMETERS));
    }
    parameters
}

fn parameter(input: &FnArg, errors: &Errors) -> Option<Parameter> {
    let found = match input {
        FnArg::Typed(typed) => match (&*typed.pat, &*typed.ty) {
            (Pat::Ident(name), Type::Reference(reference))
                if reference.mutability.is_none() && name.subpat.is_none() =>
            {
                if keys::ELEMENTS.iter().any(|(word, _)| name.ident == word) {
                    errors.push(say::word_as_parameter(&name.ident));
                }
                let entity = outer(&reference.elem).filter(|(word, _)| *word == "Obj").and_then(|(_, of)| of);
                entity.map(|entity| Parameter {
                    name: name.ident.clone(),
                    ty: (*typed.ty).clone(),
                    entity: entity.clone(),
                })
            }
            _ => None,
        },
        FnArg::Receiver(_) => None,
    };
    if found.is_none() && crate::twin::unnamed(input).is_none() {
        let span = match input {
            FnArg::Typed(typed) => typed.ty.span(),
            FnArg::Receiver(receiver) => receiver.self_token.span,
        };
        errors.push(say::page_parameter(span));
    }
    found
}

/// The type of the proxies of a parameter.
pub(super) fn proxies(parameter: &Parameter) -> TokenStream {
    let entity = &parameter.entity;
    let span = entity.span();
    let known = private(span, "Entity");
    quote_spanned!(span=> &<#entity as #known>::Fields)
}

/// The function over proxies of its objects, with the words that build a page in sight. With faults nothing
/// is left that rustc would only say again.
pub(super) fn over_proxies(function: &mut ItemFn, parameters: &[Parameter], is_sound: bool) {
    if !is_sound {
        *function.block = syn::parse_quote!({ ::core::unreachable!() });
        function.attrs.push(syn::parse_quote!(#[allow(unused_variables)]));
        return;
    }
    for (input, parameter) in function.sig.inputs.iter_mut().zip(parameters) {
        if let FnArg::Typed(typed) = input {
            let proxies = proxies(parameter);
            *typed.ty = syn::parse_quote!(#proxies);
        }
    }
    let words = words();
    function.block.stmts.insert(0, syn::parse_quote!(#words));
}

/// What begins a page, a row, a form and a view.
pub(super) fn words() -> TokenStream {
    quote!(
        #[allow(unused_imports)]
        use ::tidewater::__private::pages::*;
    )
}
