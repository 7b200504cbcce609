//! `#[before_commit]`: the function stays as written; its twin is the handler that `app!` lists.

use crate::errors::Errors;
use crate::path::{name_of, outer};
use crate::{say, twin};
use proc_macro2::TokenStream;
use quote::quote;
use syn::spanned::Spanned;
use syn::{FnArg, ItemFn, Pat, Type};

pub(crate) fn expand(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let Ok(mut function) = syn::parse2::<ItemFn>(input.clone()) else {
        let error = say::not_a_function(&input, "before_commit").to_compile_error();
        return quote!(#error #input);
    };
    let errors = Errors::new();
    if !arguments.is_empty() {
        errors.push(say::takes_no_arguments(arguments.span(), "before_commit"));
    }
    let like = "async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict>";
    let signature = &function.sig;
    if signature.asyncness.is_none() {
        errors.push(say::not_async(signature.fn_token.span, "before_commit"));
    }
    if !signature.generics.params.is_empty() {
        errors.push(say::generic(&signature.generics, "a handler"));
    }
    let entity = match signature.inputs.iter().collect::<Vec<_>>()[..] {
        [FnArg::Typed(_), FnArg::Typed(change)] => changed(&change.ty),
        _ => None,
    };
    if entity.is_none() {
        errors.push(say::malformed_handler(signature.ident.span(), like));
    }
    let entity = entity.cloned();
    let shows = crate::showing::refused(&mut function);
    use_context(&mut function);
    let (name, visibility) = (&function.sig.ident, &function.vis);
    let (text, twin) = (name_of(name), twin::definition(visibility, name));
    let faults = errors.finish();
    let Some(entity) = entity.filter(|_| faults.is_empty()) else {
        return quote!(#faults #shows #function #twin);
    };
    // Expands to: the function, its twin, and
    //     impl BeforeCommit for no_reopening {
    //         type Entity = Order;
    //         const NAME: &'static str = "no_reopening";
    //         fn run<'a>(cx: &'a mut Server, change: &'a mut Change<Order>) -> BoxFuture<'a, ..> {
    //             Box::pin(no_reopening(cx, change))
    //         }
    //     }
    quote! {
        #shows
        #function
        #twin
        #[automatically_derived]
        impl ::tidewater::__private::BeforeCommit for #name {
            type Entity = #entity;
            const NAME: &'static str = #text;
            fn run<'__a>(
                __cx: &'__a mut ::tidewater::__private::Server,
                __change: &'__a mut ::tidewater::__private::Change<#entity>,
            ) -> ::tidewater::__private::BoxFuture<
                '__a,
                ::tidewater::__private::FlowResult<::tidewater::__private::Verdict>,
            > {
                ::std::boxed::Box::pin(#name(__cx, __change))
            }
        }
    }
}

/// `Order` of `&mut Change<Order>`.
fn changed(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) if reference.mutability.is_some() => match outer(&reference.elem) {
            Some((name, Some(entity))) if name == "Change" => Some(entity),
            _ => None,
        },
        _ => None,
    }
}

/// A context that a handler does not need is no mistake, so it counts as used.
fn use_context(function: &mut ItemFn) {
    if let Some(FnArg::Typed(context)) = function.sig.inputs.first()
        && let Pat::Ident(name) = &*context.pat
    {
        let name = &name.ident;
        if name.to_string().starts_with('_') {
            return;
        }
        function.block.stmts.insert(0, syn::parse_quote!(let _ = &#name;));
    }
}
