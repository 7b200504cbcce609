//! The six attributes of event handlers: the function stays as written; its twin is the handler that
//! `app!` lists. Absent: when they run, and what they may do there.

use crate::errors::{Errors, shown};
use crate::path::{name_of, outer};
use crate::say::Unfit;
use crate::span::{first_token, last_token};
use crate::{say, twin};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{FnArg, ItemFn, Pat, Path, ReturnType, Signature, Type};
use tidewater_model::EventKind;

const EVERY: [EventKind; 6] = [
    EventKind::BeforeCreate,
    EventKind::AfterCreate,
    EventKind::BeforeCommit,
    EventKind::AfterCommit,
    EventKind::BeforeDelete,
    EventKind::AfterDelete,
];

/// Whether the values are still to be written, so that the handler may correct them.
fn corrects(kind: EventKind) -> bool {
    matches!(kind, EventKind::BeforeCreate | EventKind::BeforeCommit)
}

/// A signature to write.
fn like(kind: EventKind) -> &'static str {
    if corrects(kind) {
        "async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict>"
    } else {
        "async fn check(cx: &mut Server, order: &Change<Order>) -> FlowResult<Verdict>"
    }
}

pub(crate) fn expand(kind: EventKind, arguments: TokenStream, input: TokenStream) -> TokenStream {
    let attribute = kind.attribute();
    let mut function = match twin::function_of(&input, attribute) {
        Ok(function) => function,
        Err(refused) => return refused,
    };
    if let Some(other) = function.attrs.iter().find(|other| is_event(other.path())) {
        // The other attribute makes the twin.
        let error = shown(&say::two_events(other.path().span()));
        return quote!(#error #function);
    }
    let errors = Errors::new();
    if !arguments.is_empty() {
        errors.push(say::takes_no_arguments(arguments.span(), attribute));
    }
    let signature = &function.sig;
    if signature.asyncness.is_none() {
        errors.push(say::not_async(signature.fn_token.span, attribute));
    }
    let change = change(kind, signature);
    let malformed =
        |(span, unfit)| twin::refused(&function, &say::malformed_handler(span, unfit, like(kind)));
    let refused =
        twin::generic(&function, "a handler").or_else(|| change.as_ref().err().copied().map(malformed));
    let change = change.ok().cloned();
    let shows = crate::showing::refused(&mut function);
    use_context(&mut function);
    let name = &function.sig.ident;
    let (text, pair) = (name_of(name), twin::pair(&function));
    let variant = format_ident!("{kind:?}");
    let faults = errors.finish();
    if let Some(refused) = refused {
        without_bare_change(&mut function);
        return quote!(#faults #shows #[allow(unused)] #function #refused);
    }
    // With faults it is a handler all the same, so that they are not told again where it is listed.
    let body = if faults.is_empty() {
        called(&function)
    } else {
        quote!({
            let _ = (__cx, __change);
            ::core::unreachable!()
        })
    };
    let entity = change.as_ref().and_then(|change| outer(change)?.1);
    // Expands to: the function, its twin, and
    //     impl Handles for no_reopening {
    //         type Entity = Order;
    //         const NAME: &'static str = "no_reopening";
    //         const KIND: EventKind = EventKind::BeforeCommit;
    //         fn run<'a>(cx: &'a mut Server, change: &'a mut Change<Order>) -> BoxFuture<'a, ..> {
    //             Box::pin(no_reopening(cx, change))
    //         }
    //     }
    quote! {
        #faults
        #shows
        #pair
        #[automatically_derived]
        impl ::tidewater::__private::Handles for #name {
            type Entity = #entity;
            const NAME: &'static str = #text;
            const KIND: ::tidewater::__private::EventKind = ::tidewater::__private::EventKind::#variant;
            fn run<'__a>(
                __cx: &'__a mut ::tidewater::__private::Server,
                __change: &'__a mut #change,
            ) -> ::tidewater::__private::BoxFuture<
                '__a,
                ::tidewater::__private::FlowResult<::tidewater::__private::Verdict>,
            > {
                #body
            }
        }
    }
}

/// Whether a path is one of the six attributes.
fn is_event(path: &Path) -> bool {
    let last = path.segments.last().map(|last| name_of(&last.ident));
    last.is_some_and(|last| EVERY.iter().any(|kind| kind.attribute() == last))
}

/// `Change<Order>` of `&mut Change<Order>`, or of `&Change<Order>` where nothing is to be corrected any more;
/// or what keeps the function from being a handler, and where.
fn change(kind: EventKind, signature: &Signature) -> Result<&Type, (Span, Unfit)> {
    let [FnArg::Typed(server), FnArg::Typed(change)] = signature.inputs.iter().collect::<Vec<_>>()[..] else {
        return Err((signature.ident.span(), Unfit::Inputs));
    };
    let wrong = |ty: &Type, unfit| Err((first_token(ty), unfit));
    match called_type(&server.ty) {
        Some((name, _)) if name == "Change" => return wrong(&server.ty, Unfit::Turned),
        Some((name, _)) if name == "Device" => return wrong(&server.ty, Unfit::OnDevice),
        _ => {}
    }
    let is_lent = match &*change.ty {
        Type::Reference(reference) => reference.mutability.is_some() == corrects(kind),
        _ => false,
    };
    match called_type(&change.ty) {
        Some((name, None)) if name == "Change" => return wrong(&change.ty, Unfit::OfNothing),
        Some((name, Some(_))) if name == "Change" && is_lent => {}
        Some((name, Some(_))) if name == "Change" => {
            let unfit = if corrects(kind) { Unfit::Uncorrected } else { Unfit::TooLate };
            return wrong(&change.ty, unfit);
        }
        _ => return wrong(&change.ty, Unfit::NoChange),
    }
    match &signature.output {
        ReturnType::Default => Err((signature.ident.span(), Unfit::NoVerdict)),
        ReturnType::Type(_, output) if !judges(output) => wrong(output, Unfit::NoVerdict),
        ReturnType::Type(..) => match &*change.ty {
            Type::Reference(reference) => Ok(&*reference.elem),
            other => Ok(other),
        },
    }
}

/// The last name of a type and what it is of, behind a reference or not.
fn called_type(ty: &Type) -> Option<(&Ident, Option<&Type>)> {
    match ty {
        Type::Reference(reference) => outer(&reference.elem),
        other => outer(other),
    }
}

/// Whether a verdict is given, as far as the words of the type tell.
fn judges(output: &Type) -> bool {
    !matches!(outer(output), Some((name, None)) if name == "FlowResult" || name == "Verdict")
}

/// The call of the function, with its result where the developer says of what type it is: there rustc tells
/// that it should be another.
fn called(function: &ItemFn) -> TokenStream {
    let (name, output) = (&function.sig.ident, &function.sig.output);
    let span = last_token(&output.to_token_stream()).unwrap_or_else(|| name.span());
    let mut name = name.clone();
    name.set_span(span);
    let verdict = quote_spanned!(span=> #name(__cx, __change).await);
    quote! {
        ::std::boxed::Box::pin(async move {
            let __verdict: ::tidewater::__private::FlowResult<::tidewater::__private::Verdict> = #verdict;
            __verdict
        })
    }
}

/// Gives a change of nothing, of which the macro told, something that it is of: rustc would tell again.
fn without_bare_change(function: &mut ItemFn) {
    for input in &mut function.sig.inputs {
        if let FnArg::Typed(input) = input
            && let Type::Reference(reference) = &mut *input.ty
            && matches!(outer(&reference.elem), Some((name, None)) if name == "Change")
        {
            *reference.elem =
                syn::parse_quote!(::tidewater::__private::Change<::tidewater::__private::Account>);
            *function.block = syn::parse_quote!({ ::core::unreachable!() });
        }
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
