//! `#[action]`: a native function that nanoflows may call. It stays as written; its twin takes the values
//! of a flow apart for it.

use super::expand::callable;
use super::read::{self, Attribute, Context, Signature};
use crate::errors::Errors;
use crate::path::name_of;
use crate::quiet::quiet;
use crate::{keys, say, twin};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Type;

pub(crate) fn expand(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut function = match twin::function_of(&input, "action") {
        Ok(function) => function,
        Err(refused) => return refused,
    };
    let errors = Errors::new();
    let attribute = Attribute::read(arguments, "action", keys::ACTION, &errors);
    let has_context = read::has_context(&function.sig);
    let context = if has_context { Context::Device } else { Context::None };
    let signature = read::signature(&function.sig, context, "action", &errors);
    for parameter in signature.parameters.iter().filter(|parameter| parameter.is_exchanged()) {
        if !is_object(&parameter.ty) {
            errors.push(say::action_exchanges(&parameter.name));
        }
    }
    super::kept::use_context(&mut function, signature.context.as_ref());
    let (name, is_async) = (&function.sig.ident, function.sig.asyncness.is_some());
    let (generic, pair) = (twin::generic(&function, "a function with `#[action]`"), twin::pair(&function));
    let callable = callable(name, &attribute, is_async, true);
    let faults = errors.finish();
    if let Some(generic) = generic {
        return quote!(#faults #[allow(unused)] #function #generic);
    }
    let body = if faults.is_empty() {
        implementation(name, &attribute, &signature, &read::caption(&function), is_async, has_context)
    } else {
        stub(name)
    };
    let quiet = quiet();
    quote! {
        #faults
        #pair
        #quiet
        const _: () = {
            use ::tidewater::__private as __p;
            #callable
            #body
        };
    }
}

// Expands to (shortened):
//
//     impl __p::NamedAction for initials {
//         const CARRIED: &'static [__p::KnownType] = &[<&str as __p::Known>::TYPE, ..];
//         fn signature(__known: &mut __p::Enumerations) -> __p::Signature { .. }
//     }
//     impl __p::OfferedAction for initials {
//         fn native() -> __p::NativeAction {
//             __p::NativeAction::plain("initials", |__cx, __call| {
//                 let mut __0 = __call.take::<_, String>(0)?;
//                 let __result = initials(&__0)?;
//                 __call.done(&__result)
//             })
//         }
//     }
fn implementation(
    name: &Ident,
    attribute: &Attribute,
    signature: &Signature,
    caption: &str,
    is_async: bool,
    has_context: bool,
) -> TokenStream {
    let names: Vec<String> = signature.parameters.iter().map(|parameter| name_of(&parameter.name)).collect();
    let types: Vec<&Type> = signature.parameters.iter().map(|parameter| &parameter.ty).collect();
    let text = attribute.name_or(name);
    let capability = match &attribute.capability {
        Some(capability) => quote!(::core::option::Option::Some(#capability)),
        None => quote!(::core::option::Option::None),
    };
    let result = &signature.result;
    let run = run(name, &types, is_async, has_context);
    let kind = format_ident!("{}", if is_async { "waits" } else { "plain" });
    quote! {
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl __p::NamedAction for #name {
            const CARRIED: &'static [__p::KnownType] =
                &[#(<#types as __p::Known>::TYPE,)* <#result as __p::Known>::TYPE];
            fn signature(__known: &mut __p::Enumerations) -> __p::Signature {
                let __parts = __p::SignatureParts {
                    name: #text,
                    documentation: #caption,
                    roles: &[],
                    is_async: #is_async,
                    capability: #capability,
                    parameters: &[#((#names, <#types as __p::Known>::TYPE)),*],
                    result: <#result as __p::Known>::TYPE,
                };
                __parts.to_model(__known)
            }
        }
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl __p::OfferedAction for #name {
            fn native() -> __p::NativeAction { __p::NativeAction::#kind(#text, #run) }
        }
    }
}

/// The least that those need who name an action that has faults of its own.
fn stub(name: &Ident) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl __p::NamedAction for #name {
            fn signature(__known: &mut __p::Enumerations) -> __p::Signature { ::core::unreachable!() }
        }
        #[automatically_derived]
        impl __p::OfferedAction for #name {
            fn native() -> __p::NativeAction { ::core::unreachable!() }
        }
    }
}

/// The closure that takes the arguments apart, calls the function, and puts objects back.
fn run(name: &Ident, types: &[&Type], is_async: bool, has_context: bool) -> TokenStream {
    let places: Vec<Ident> = (0..types.len()).map(|at| format_ident!("__{at}")).collect();
    let taken = places.iter().zip(types).enumerate().map(|(at, (place, ty))| {
        let owned = owned(ty);
        quote!(let mut #place = __call.take::<_, #owned>(#at)?;)
    });
    let given = places.iter().zip(types).map(|(place, ty)| match ty {
        Type::Reference(reference) if reference.mutability.is_some() => quote!(&mut #place),
        Type::Reference(_) => quote!(&#place),
        _ => quote!(#place),
    });
    let given: Vec<TokenStream> = has_context.then(|| quote!(__cx)).into_iter().chain(given).collect();
    let back = places.iter().zip(types).enumerate().filter_map(|(at, (place, ty))| {
        let is_changed = matches!(ty, Type::Reference(reference) if reference.mutability.is_some());
        is_changed.then(|| quote!(__call.put_back(#at, &#place)?;))
    });
    let wait = is_async.then(|| quote!(.await));
    let body = quote! {
        #(#taken)*
        let __result = #name(#(#given),*)#wait;
        #(#back)*
        __call.done(&__result?)
    };
    if is_async {
        quote!(|__cx, __call| ::std::boxed::Box::pin(async move { #body }))
    } else {
        quote!(|__cx, __call| { #body })
    }
}

/// The type of which an argument is handed in: a reference leads to it.
pub(super) fn owned(ty: &Type) -> TokenStream {
    let Type::Reference(reference) = ty else { return quote!(#ty) };
    match &*reference.elem {
        Type::Slice(slice) => {
            let element = &slice.elem;
            quote!(::std::vec::Vec<#element>)
        }
        Type::Path(path) if path.path.is_ident("str") => quote!(::std::string::String),
        other => quote!(#other),
    }
}

/// `&mut Obj<T>`
fn is_object(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => {
            crate::path::outer(&reference.elem).is_some_and(|(name, _)| name == "Obj")
        }
        _ => false,
    }
}
