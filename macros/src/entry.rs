//! `#[tidewater::main]`: an asynchronous `main` without a runtime of the app's own.

use crate::errors::{Errors, shown};
use crate::say;
use proc_macro2::TokenStream;
use quote::quote;
use syn::ItemFn;
use syn::spanned::Spanned;

pub(crate) fn expand(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let Ok(mut function) = syn::parse2::<ItemFn>(input.clone()) else {
        let error = shown(&say::not_a_function(&input, "tidewater::main"));
        return quote!(#error #input);
    };
    let errors = Errors::new();
    if !arguments.is_empty() {
        errors.push(say::takes_no_arguments(arguments.span(), "tidewater::main"));
    }
    if function.sig.asyncness.take().is_none() {
        errors.push(say::not_async(function.sig.fn_token.span, "tidewater::main"));
    }
    if let Some(argument) = function.sig.inputs.first() {
        errors.push(say::main_with_argument(argument.span()));
        function.sig.inputs.clear();
    }
    let faults = errors.finish();
    let body = &function.block;
    if faults.is_empty() {
        // Expands to: fn main() -> tidewater::Result<()> { block_on(async { .. }) }
        let block = syn::parse_quote!({ ::tidewater::__private::block_on(async #body) });
        *function.block = block;
    } else {
        *function.block = syn::parse_quote!({ ::core::unreachable!() });
    }
    quote!(#faults #function)
}
