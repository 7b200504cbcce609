//! `#[microflow]`: the function stays as written and runs natively on the server; its twin is what devices
//! and other microflows call.

use super::feature::Feature;
use super::kept::use_context;
use super::read::{self, Attribute, Context, Parameter, Signature};
use super::sent::{Used, used};
use crate::errors::Errors;
use crate::path::name_of;
use crate::quiet::quiet;
use crate::{keys, say, twin};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;
use tidewater_model::limits::PARAMETERS;

pub(crate) fn expand(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut function = match twin::function_of(&input, "microflow") {
        Ok(function) => function,
        Err(refused) => return refused,
    };
    let errors = Errors::new();
    let attribute = Attribute::read(arguments, "microflow", keys::MICROFLOW, &errors);
    let signature = read::signature(&function.sig, Context::Server, "microflow", &errors);
    if function.sig.asyncness.is_none() {
        errors.push(say::not_async(function.sig.fn_token.span, "microflow"));
    }
    for parameter in &signature.parameters {
        if let syn::Type::Reference(reference) = &parameter.ty {
            errors.push(say::microflow_borrows(reference.and_token.span));
        }
    }
    let (caption, feature) = (read::caption(&function), attribute.feature.as_ref());
    let shows = crate::showing::refused(&mut function);
    super::kept::rewrite_microflow(&mut function, &signature);
    let context = if shows.is_empty() { used(&function, &signature, feature) } else { Used::unknown() };
    use_context(&mut function, signature.context.as_ref());
    let generic = twin::generic(&function, "a function with `#[microflow]`");
    let pair = feature.map_or_else(|| twin::pair(&function), |feature| feature.pair(&function));
    let faults = errors.finish();
    if let Some(generic) = generic {
        return quote!(#faults #shows #[allow(unused)] #function #generic);
    }
    let name = &function.sig.ident;
    let implementation = if faults.is_empty() {
        implementation(name, &attribute, &signature, &caption, &context)
    } else {
        stub(name, &attribute, &signature)
    };
    quote!(#faults #shows #pair #implementation)
}

// Expands to (shortened):
//
//     const _: () = {
//         use ::tidewater::__private as __p;
//         const _: () = assert!(__p::travels::<CreditAnswer>().is_empty(), ..); // each argument and result
//         impl __p::Microflow for credit_check {
//             const ID: u64 = ..; const NAME: &'static str = ..;
//             type Args = (Id<Customer>, Decimal);
//             type Out = CreditAnswer;
//             const ROLES: &'static [__p::RoleFacts] = &[__p::role(Rep, Rep as usize)];
//             fn signature(__known: &mut __p::Enumerations) -> __p::Signature { .. }
//         }
//         impl __p::ServedMicroflow for credit_check {
//             fn run<'a>(__cx: &'a mut __p::Server, __arguments: Self::Args) -> __p::BoxFuture<'a, ..> {
//                 let (__0, __1) = __arguments;
//                 Box::pin(credit_check(__cx, __0, __1))
//             }
//         }
//     };
fn implementation(
    name: &Ident,
    attribute: &Attribute,
    signature: &Signature,
    caption: &str,
    used: &Used,
) -> TokenStream {
    let (text, path) = (attribute.name_or(name), format!("::{}", name_of(name)));
    let types: Vec<_> = signature.parameters.iter().map(|parameter| &parameter.ty).collect();
    let names: Vec<String> = signature.parameters.iter().map(|parameter| name_of(&parameter.name)).collect();
    let places: Vec<Ident> = (0..types.len()).map(|at| quote::format_ident!("__{at}")).collect();
    let (arguments, taken) = match (&types[..], &places[..]) {
        ([one], [place]) => (quote!(#one), quote!(#place)),
        _ => (quote!((#(#types),*)), quote!((#(#places),*))),
    };
    let (result, roles) = (&signature.result, &attribute.roles);
    let known_roles = roles.iter().map(crate::role::facts);
    let checks = signature.parameters.iter().map(|Parameter { ty, .. }| travels(&quote!(#ty), ty.span()));
    let checks = checks.chain([travels(result, result.span())]);
    let (Used { sent, privileges }, quiet) = (used, quiet());
    let has_body = attribute.feature.as_ref().and_then(Feature::fact);
    quote! {
        #quiet
        const _: () = {
            use ::tidewater::__private as __p;
            #(#checks)*
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::Microflow for #name {
                type Twin = Self;
                const ID: u64 = __p::entity_id(::core::concat!(::core::module_path!(), #path));
                const NAME: &'static str = #text;
                type Args = #arguments;
                type Out = #result;
                const ROLES: &'static [__p::RoleFacts] = &[#(#known_roles),*];
                const CARRIED: &'static [__p::KnownType] =
                    &[#(<#types as __p::Known>::TYPE,)* <#result as __p::Known>::TYPE];
                const SENT: __p::Sent = #sent;
                const PRIVILEGES: __p::Privileges = #privileges;
                #has_body
                fn signature(__known: &mut __p::Enumerations) -> __p::Signature {
                    let __parts = __p::SignatureParts {
                        name: #text,
                        documentation: #caption,
                        roles: &[#(__p::role_name(#roles)),*],
                        is_async: true,
                        capability: ::core::option::Option::None,
                        parameters: &[#((#names, <#types as __p::Known>::TYPE)),*],
                        result: <#result as __p::Known>::TYPE,
                    };
                    __parts.to_model(__known)
                }
            }
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::ServedMicroflow for #name {
                fn run<'__a>(
                    __cx: &'__a mut __p::Server,
                    __arguments: Self::Args,
                ) -> __p::BoxFuture<'__a, __p::FlowResult<#result>> {
                    let #taken = __arguments;
                    ::std::boxed::Box::pin(#name(__cx #(, #places)*))
                }
            }
        };
    }
}

/// The least that those need who name a microflow that has faults of its own.
fn stub(name: &Ident, attribute: &Attribute, signature: &Signature) -> TokenStream {
    let text = attribute.name_or(name);
    let types = signature.parameters.iter().take(PARAMETERS).map(|parameter| handed_in(&parameter.ty));
    let types: Vec<_> = types.collect();
    let arguments = if let [one] = &types[..] { one.clone() } else { quote!((#(#types),*)) };
    let (result, quiet) = (&signature.result, quiet());
    quote! {
        #quiet
        const _: () = {
            use ::tidewater::__private as __p;
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::Microflow for #name {
                type Twin = Self;
                const ID: u64 = 0;
                const NAME: &'static str = #text;
                type Args = #arguments;
                type Out = #result;
                const ROLES: &'static [__p::RoleFacts] = &[];
                const CARRIED: &'static [__p::KnownType] = &[];
                const SENT: __p::Sent = __p::Sent::NOTHING;
                const PRIVILEGES: __p::Privileges =
                    __p::Privileges { file: "", lines: &[], is_handed_on: false };
                fn signature(__known: &mut __p::Enumerations) -> __p::Signature { ::core::unreachable!() }
            }
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::ServedMicroflow for #name {
                fn run<'__a>(
                    __cx: &'__a mut __p::Server,
                    __arguments: Self::Args,
                ) -> __p::BoxFuture<'__a, __p::FlowResult<#result>> {
                    ::core::unreachable!()
                }
            }
        };
    }
}

/// What a caller hands in once nothing is borrowed: of an object its id.
fn handed_in(ty: &Type) -> TokenStream {
    let Type::Reference(lent) = ty else { return quote!(#ty) };
    match crate::path::outer(&lent.elem) {
        Some((word, Some(entity))) if word == "Obj" => quote!(__p::Id<#entity>),
        _ => super::action::owned(ty),
    }
}

/// The check that a type may travel, on the developer's type.
fn travels(ty: &TokenStream, span: proc_macro2::Span) -> TokenStream {
    let span = crate::span::last_token(ty).unwrap_or(span);
    let check = quote_spanned!(span=> ::tidewater::__private::travels);
    // The name of the constant stands nowhere: rustc proposes type parameters behind it.
    let name = syn::Token![_](proc_macro2::Span::call_site());
    quote_spanned!(span=> const #name: () = assert!(#check::<#ty>().is_empty(), "{}", #check::<#ty>().as_str());)
}
