//! The twin's traits, as tokens. Nothing is decided here and nothing can fail.

use super::dangling::{Dangling, Fate, Target};
use super::lower::{Called, Callee, Found, Method, Queried, Shadow, slots};
use super::outcome::{self, Site, What};
use super::read::{Attribute, Parameter, Signature};
use crate::app::field;
use crate::lower::paths;
use crate::path::name_of;
use crate::quiet::quiet;
use crate::role::Asked;
use crate::twin;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::visit_mut::{self, VisitMut};
use syn::{Lifetime, Type};
use tidewater_model::Flow;

// Expands to (shortened):
//
//     const _: () = {
//         use ::tidewater::__private as __p;
//         const __CALL_0: __p::CallFact = __p::CallFact::of::<helper>(false, 12, false);
//         const _: () = assert!(__CALL_0.fault().is_empty(), "{}", __CALL_0.fault().as_str());
//         // By reference: rustc looks through a constant's whole value wherever it is borrowed.
//         const __TYPES: &__p::FlowTypes = &__p::types(|| {
//             let (__l, __c, __i, __s, __r) = (((slot(), slot()), ()), ((slot(),), ()), (), (), slot());
//             let _ = |cx: &mut Device, order: &mut Obj<Order>| -> FlowResult<Decimal> { .. };
//             (__l, __c, __i, __s, __r)
//         });
//         const __FACTS: &__p::FlowFacts = &__p::FlowFacts {
//             types: *__TYPES,
//             accesses: &[__TYPES.local(0).write("status", 20)],
//             ..FlowFacts::NONE // what a flow does not do is not written
//         };
//         const _: () = __p::sound(__FACTS.access_fault(0)); // for each access
//         const _: () = __TYPES.local(1).offers("len", "tl"); // for each function of a value
//         impl __p::Callable for place_order { const ID: u64 = ..; const NAME: &'static str = ..; .. }
//         impl __p::Nanoflow for place_order {
//             type Args<'__a> = &'__a mut Obj<Order>;
//             type Out = Decimal;
//             const FACTS: __p::FlowFacts = *__FACTS;
//             const PARTS: &'static [&'static str] = &["{..", <Order as Entity>::FACTS.name, "..}"];
//             fn constants() -> Vec<(usize, Value)> { vec![(0, capture(&OrderStatus::Placed))] }
//         }
//     };
pub(super) fn nanoflow(
    name: &Ident,
    attribute: &Attribute,
    signature: &Signature,
    flow: &Flow,
    shadow: &Shadow,
    found: &Found,
    dangling: &[Dangling],
) -> TokenStream {
    let callable = callable(name, attribute, flow.is_async, false);
    let sites = outcome::sites(&flow.body);
    let checks = found.calls.iter().enumerate().map(|(at, called)| check(at, called, &sites));
    let (arguments, result) =
        (arguments(signature.parameters.iter().map(|parameter| &parameter.ty)), &signature.result);
    let inferred = types(signature, flow.is_async, shadow, found);
    let (types, facts) = (format_ident!("__TYPES"), format_ident!("__FACTS"));
    let (accesses, rights) = (found.accesses.facts(&types), found.accesses.checks(&facts));
    let calls = (0..found.calls.len()).map(|at| format_ident!("__CALL_{at}").into_token_stream());
    let committed = dangling.iter().filter(|found| found.fate == Fate::Committed);
    let uncommitted = committed.filter_map(|found| self::uncommitted(found, flow, &types));
    let linked = dangling.iter().filter(|found| found.fate == Fate::Linked);
    let linked = linked.filter_map(|found| self::linked(found, flow, &types));
    let methods = found.methods.iter().filter_map(|method| offered(method, &types));
    let activities = sites.iter().filter_map(|site| activity(site, &found.lines));
    let calls = field("calls", calls.chain(activities));
    let queries = field("queries", found.queries.iter().filter_map(query));
    let lines = &found.lines;
    // The model's types serialize: they hold no maps with keys that are no text.
    let json = serde_json::to_string(flow).unwrap_or_default();
    let pieces = found.links.pieces(&json);
    let constants = (!found.values.is_empty()).then(|| {
        let values = found.values.iter().map(|(at, value)| quote!((#at, #value)));
        quote!(
            fn constants() -> ::std::vec::Vec<(usize, __p::Value)> {
                ::std::vec![#(#values),*]
            }
        )
    });
    let accesses = field("accesses", accesses.into_iter());
    let roles = field("roles", attribute.roles.iter().map(crate::role::facts));
    let asked = field("asked", found.accesses.asked.iter().map(Asked::fact));
    let quiet = quiet();
    quote! {
        #quiet
        const _: () = {
            use ::tidewater::__private::{self as __p, fallback::*};
            #(#checks)*
            const #types: &__p::FlowTypes = &#inferred;
            const #facts: &__p::FlowFacts = &__p::FlowFacts {
                file: ::core::file!(),
                lines: &[#(#lines),*],
                types: *#types,
                #calls
                #accesses
                #queries
                #roles
                #asked
                ..__p::FlowFacts::NONE
            };
            #(#rights)*
            #(#methods)*
            #(#uncommitted)*
            #(#linked)*
            #callable
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::Nanoflow for #name {
                type Twin = Self;
                type Args<'__a> = #arguments;
                type Out = #result;
                const FACTS: __p::FlowFacts = *#facts;
                const PARTS: &'static [&'static str] = &[#(#pieces),*];
                #constants
            }
        };
    }
}

/// What stands in for a flow with faults, so that its callers and `app!` have none of their own.
pub(super) fn stub(
    name: &Ident,
    signature: &Signature,
    attribute: &Attribute,
    is_async: bool,
) -> TokenStream {
    let callable = callable(name, attribute, is_async, false);
    let (arguments, result) =
        (arguments(signature.parameters.iter().map(|parameter| &parameter.ty)), &signature.result);
    let quiet = quiet();
    quote! {
        #quiet
        const _: () = {
            use ::tidewater::__private as __p;
            #callable
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::Nanoflow for #name {
                type Twin = Self;
                type Args<'__a> = #arguments;
                type Out = #result;
                const FACTS: __p::FlowFacts = __p::FlowFacts::NONE;
                const PARTS: &'static [&'static str] = &[];
            }
        };
    }
}

/// What a callee is, for those that call it.
pub(super) fn callable(name: &Ident, attribute: &Attribute, is_async: bool, is_action: bool) -> TokenStream {
    let (text, path) = (attribute.name_or(name), format!("::{}", name_of(name)));
    let roles = (!attribute.roles.is_empty()).then(|| {
        let roles = attribute.roles.iter().map(crate::role::facts);
        quote_spanned!(name.span()=> const ROLES: &'static [__p::RoleFacts] = &[#(#roles),*];)
    });
    let action = is_action.then(|| {
        quote!(
            const ACTION: bool = true;
        )
    });
    quote_spanned! {name.span()=>
        #[automatically_derived]
        #[diagnostic::do_not_recommend]
        impl __p::Callable for #name {
            const ID: u64 = __p::entity_id(::core::concat!(::core::module_path!(), #path));
            const NAME: &'static str = #text;
            const ASYNC: bool = #is_async;
            #action
            #roles
        }
    }
}

/// A call, and what is judged of it on the developer's name of the callee.
fn check(at: usize, called: &Called, sites: &[Site]) -> TokenStream {
    let Called { name, callee, awaited, line } = called;
    let of_this = |site: &&Site| matches!(&site.what, What::Callee(callee) if callee == name);
    let is_handled = sites.iter().find(of_this).is_some_and(|site| site.is_handled);
    let span = callee.span();
    let fact = format_ident!("__CALL_{at}", span = span);
    let name = format_ident!("__CALL_{at}");
    let fact_of = quote_spanned!(span=> ::tidewater::__private::CallFact);
    let named = quote_spanned!(span=> ::tidewater::__private::Named::<__callee>);
    let made = match callee {
        Callee::Function(path) => twin::called(path, &quote!(#awaited, #line, #is_handled)),
        Callee::Microflow(path) => {
            let made = if *awaited {
                quote_spanned!(span=> #fact_of::to_server(#named::MICROFLOW, #line, #is_handled))
            } else {
                quote_spanned!(span=> #fact_of::names(#named::MICROFLOW, #line))
            };
            twin::resolved(path, &made)
        }
        Callee::Page(path) => {
            twin::resolved(path, &quote_spanned!(span=> #fact_of::names(#named::PAGE, #line)))
        }
        Callee::Home(_) => quote_spanned!(span=> #fact_of::opens_home(#line)),
    };
    let assertion = quote_spanned! {span=>
        const _: () = assert!(#fact.fault().is_empty(), "{}", #fact.fault().as_str());
    };
    quote!(const #name: __p::CallFact = #made; #assertion)
}

/// The check that a value has a function that is called on it, at the function's name.
fn offered(method: &Method, types: &Ident) -> Option<TokenStream> {
    let Method { base, parts, name, kinds, changes_member, span } = method;
    let mut types = types.clone();
    types.set_span(*span);
    let base = base.tokens(&types, parts)?;
    let defaults =
        (name == "unwrap_or_default").then(|| quote_spanned!(*span=> const _: () = #base.defaults();));
    let changes = changes_member.then(|| quote_spanned!(*span=> const _: () = #base.stays(#name);));
    let offers = quote_spanned!(*span=> const _: () = #base.offers(#name, #kinds); #defaults);
    Some(changes.unwrap_or(offers))
}

/// The check of a reference to an object that is not committed before, where the reference is given.
fn uncommitted(found: &Dangling, flow: &Flow, types: &Ident) -> Option<TokenStream> {
    let number = |name: &str| flow.locals.iter().position(|local| &*local.name == name);
    let Dangling { object, member, target, is_late, .. } = found;
    let (span, to) = held(target, &number)?;
    let from = number(object)?;
    let mut types = types.clone();
    types.set_span(span);
    Some(quote_spanned! {span=>
        const _: () = ::tidewater::__private::sound(
            #types.uncommitted_fault((#from, #object), #member, #to, #is_late),
        );
    })
}

/// Where a reference stands, and the number and the name of the local that holds what it leads to, if any.
fn held(target: &Target, number: &dyn Fn(&str) -> Option<usize>) -> Option<(Span, TokenStream)> {
    Some(match target {
        Target::New(span) => (*span, quote!(::core::option::Option::None)),
        Target::Local(local) => {
            let name = name_of(local);
            let number = number(&name)?;
            (local.span(), quote!(::core::option::Option::Some((#number, #name))))
        }
    })
}

/// The check of an object that is put into a set and never committed, where it is.
fn linked(found: &Dangling, flow: &Flow, types: &Ident) -> Option<TokenStream> {
    let Dangling { object, member, target, is_late, .. } = found;
    let (span, to) = held(target, &|name| flow.locals.iter().position(|local| &*local.name == name))?;
    let mut types = types.clone();
    types.set_span(span);
    Some(quote_spanned! {span=>
        const _: () = ::tidewater::__private::sound(#types.unlinked_fault(#object, #member, #to, #is_late));
    })
}

/// An activity that needs the network.
fn activity(site: &Site, lines: &[u32]) -> Option<TokenStream> {
    let What::Activity(name) = &site.what else { return None };
    let (name, is_handled) = (&**name, site.is_handled);
    let line = lines.get(site.statement as usize).copied().unwrap_or(0);
    Some(quote!(__p::CallFact::activity(#name, #line, #is_handled)))
}

/// A query that reads other entities than its own.
fn query(query: &Queried) -> Option<TokenStream> {
    let Queried { entity, reads, line } = query;
    let span = entity.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
    let beyond: Vec<_> = reads.iter().filter(|path| path.len() > 1).cloned().collect();
    if beyond.is_empty() {
        return None;
    }
    let beyond = paths(&beyond);
    Some(quote_spanned!(span=> ::tidewater::__private::QueryFacts::of::<#entity>(#beyond, #line)))
}

/// The const that asks rustc for the types.
fn types(signature: &Signature, is_async: bool, shadow: &Shadow, found: &Found) -> TokenStream {
    let (locals, constants) = (slots(found.locals), slots(found.constants));
    let (inferred, seen) = (slots(found.inferred), slots(found.accesses.slots));
    let Shadow { direct, body } = shadow;
    let (result, output) = (&signature.result, &signature.output);
    let context = signature.context.clone().unwrap_or_else(|| Ident::new("_", Span::call_site()));
    let parameters = signature.parameters.iter().map(|Parameter { name, ty }| quote!(mut #name: #ty));
    let asyncness = is_async.then(|| quote!(async));
    let yields = is_async.then(|| super::kept::yields(output));
    quote! {
        __p::types(|| {
            let (__l, __c, __i, __s, __r) = (#locals, #constants, #inferred, #seen, __p::slot());
            __r.is::<#result>();
            #(#direct)*
            // What is never reached has types, and no borrows that rustc would report a second time.
            let _ = #asyncness |#context: &mut __p::Device #(, #parameters)*| -> #output { #yields loop {} #(#body)* };
            (__l, __c, __i, __s, __r)
        })
    }
}

/// What a function takes: nothing is `()`, one is itself, several are a tuple.
pub(crate) fn arguments<'t>(types: impl Iterator<Item = &'t Type>) -> TokenStream {
    let types: Vec<_> = types
        .map(|ty| {
            let mut ty = ty.clone();
            Named.visit_type_mut(&mut ty);
            ty
        })
        .collect();
    match &types[..] {
        [one] => quote!(#one),
        several => quote!((#(#several),*)),
    }
}

/// Gives references the lifetime of the arguments.
struct Named;

impl VisitMut for Named {
    fn visit_type_reference_mut(&mut self, reference: &mut syn::TypeReference) {
        reference.lifetime.get_or_insert_with(|| Lifetime::new("'__a", Span::call_site()));
        visit_mut::visit_type_reference_mut(self, reference);
    }
}
