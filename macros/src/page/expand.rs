//! The twin's traits, as tokens. Nothing is decided here and nothing can fail.

use super::signature::{Parameter, proxies, words};
use super::walk::{Called, Found};
use crate::flow::{Attribute, arguments, slots};
use crate::path::{documentation, name_of};
use crate::quiet::quiet;
use crate::role::Asked;
use crate::twin;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Block, ItemFn};

// Expands to (shortened):
//
//     const _: () = {
//         use ::tidewater::__private as __p;
//         const __TYPES: __p::FlowTypes = __p::types(|| { .. });
//         const __FACTS: __p::PageFacts = __p::PageFacts {
//             parameters: &[("order", <&Obj<Order> as __p::Known>::TYPE)],
//             types: __TYPES,
//             accesses: &[__TYPES.row(0).read("placed", 12)],
//             calls: &[__p::CallFact::names(__p::Named::<place_order>::NANOFLOW, 14)],
//             ..
//         };
//         const _: () = __p::sound(__FACTS.access_fault(0)); // for each access
//         impl __p::PageHandle for order_detail {
//             const ID: u64 = ..; const NAME: &'static str = "order_detail";
//             type Args<'__a> = &'__a Obj<Order>;
//         }
//         impl __p::DeclaredPage for order_detail {
//             const FACTS: __p::PageFacts = __FACTS;
//             fn build() -> __p::Page { order_detail(&__p::given::<Order>(0)) }
//         }
//     };
pub(super) fn implementation(
    function: &ItemFn,
    attribute: &Attribute,
    parameters: &[Parameter],
    shadow: &Block,
    found: &Found,
    is_sound: bool,
) -> TokenStream {
    let name = &function.sig.ident;
    let (text, path) = (attribute.name_or(name), format!("::{}", name_of(name)));
    let arguments = arguments(parameters.iter().map(|parameter| &parameter.ty));
    let roles = (!attribute.roles.is_empty()).then(|| {
        let roles = attribute.roles.iter().map(crate::role::facts);
        quote!(const ROLES: &'static [__p::RoleFacts] = &[#(#roles),*];)
    });
    let (facts, types) = (format_ident!("__FACTS"), format_ident!("__TYPES"));
    let (known, inferred, rights) = if is_sound {
        let known = known(function, attribute, parameters, found, &types);
        (known, inferred(parameters, shadow, found), found.accesses.checks(&facts))
    } else {
        (quote!(__p::PageFacts::NONE), quote!(__p::FlowTypes::NONE), Vec::new())
    };
    let given = parameters
        .iter()
        .zip(0_u32..)
        .map(|(Parameter { entity, .. }, position)| quote!(&__p::given::<#entity>(#position)));
    let quiet = quiet();
    // A page with faults is never built.
    let built = if is_sound { quote!(#name(#(#given),*)) } else { quote!(::core::unreachable!()) };
    quote! {
        #quiet
        const _: () = {
            use ::tidewater::__private::{self as __p, fallback::*};
            const #types: __p::FlowTypes = #inferred;
            const #facts: __p::PageFacts = #known;
            #(#rights)*
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::PageHandle for #name {
                type Twin = Self;
                const ID: u64 = __p::entity_id(::core::concat!(::core::module_path!(), #path));
                const NAME: &'static str = #text;
                #roles
                type Args<'__a> = #arguments;
            }
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::DeclaredPage for #name {
                const FACTS: __p::PageFacts = #facts;
                fn build() -> __p::Page { #built }
            }
        };
    }
}

/// What is known in const, over the types that rustc inferred.
fn known(
    function: &ItemFn,
    attribute: &Attribute,
    parameters: &[Parameter],
    found: &Found,
    types: &Ident,
) -> TokenStream {
    let caption = documentation(&function.attrs);
    let names = parameters.iter().map(|parameter| name_of(&parameter.name));
    let written = parameters.iter().map(|parameter| &parameter.ty);
    let accesses = found.accesses.facts(types);
    let calls = found.calls.iter().map(call);
    let roles = attribute.roles.iter().map(crate::role::facts);
    let asked = found.accesses.asked.iter().map(Asked::fact);
    quote! {
        __p::PageFacts {
            documentation: #caption,
            file: ::core::file!(),
            parameters: &[#((#names, <#written as __p::Known>::TYPE)),*],
            types: #types,
            accesses: &[#(#accesses),*],
            calls: &[#(#calls),*],
            roles: &[#(#roles),*],
            asked: &[#(#asked),*],
        }
    }
}

/// The const that asks rustc for the entities of the rows. Where each is written, there is no copy of the
/// function.
fn inferred(parameters: &[Parameter], shadow: &Block, found: &Found) -> TokenStream {
    let (rows, seen, direct) = (slots(found.rows as usize), slots(found.accesses.slots), &found.direct);
    let copy = found.is_inferred.then(|| {
        let (statements, words) = (&shadow.stmts, words());
        let names = parameters.iter().map(|parameter| &parameter.name);
        let types = parameters.iter().map(proxies);
        quote!(let _ = |#(#names: #types),*| -> __p::Page { #words #(#statements)* };)
    });
    quote! {
        __p::types(|| {
            let (__l, __c, __i, __s, __r) = (#rows, (), (), #seen, __p::slot());
            __r.is::<()>();
            #(#direct)*
            #copy
            (__l, __c, __i, __s, __r)
        })
    }
}

/// A flow or page that a tap leads to, on the developer's name of it.
fn call(called: &Called) -> TokenStream {
    let Called { path, is_page, is_guarded, line } = called;
    let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    let fact = quote_spanned!(span=> ::tidewater::__private::CallFact);
    let named = quote_spanned!(span=> ::tidewater::__private::Named::<__callee>);
    let made = match is_page {
        true => quote_spanned!(span=> #fact::names(#named::PAGE, #line)),
        false => quote_spanned!(span=> #fact::names(#named::NANOFLOW, #line)),
    };
    let made = if *is_guarded { quote!(#made.guarded()) } else { made };
    twin::resolved(path, &made)
}
