//! `query!(Entity, |e| condition, order_by = |e| e.member, limit = 10)`.

use crate::attr::until_comma;
use crate::errors::Errors;
use crate::lower::{self, Kind};
use crate::path::private;
use crate::{keys, say};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, Path, Token};

/// One call of the query's builder, on the developer's tokens.
type Calls = Vec<TokenStream>;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let errors = Errors::new();
    let parser = |input: ParseStream<'_>| Ok(read(input, &errors));
    let (entity, calls) = errors.keep(parser.parse2(input)).unwrap_or_default();
    let faults = errors.finish();
    let Some(entity) = entity else { return quote!({ #faults ::core::unreachable!() }) };
    let span = entity.segments.last().map_or_else(|| entity.span(), |last| last.ident.span());
    let query = private(span, "query");
    // Expands to: ::tidewater::__private::query::<Order>().matching(|o| ..).limit(10)
    let query = quote_spanned!(span=> #query::<#entity>());
    if faults.is_empty() { quote!(#query #(#calls)*) } else { quote!({ #faults #query }) }
}

fn read(input: ParseStream<'_>, errors: &Errors) -> (Option<Path>, Calls) {
    let Some(entity) = input.call(Path::parse_mod_style).ok() else {
        errors.push(say::query_without_entity(input.span()));
        drain(input);
        return (None, Calls::new());
    };
    let (mut calls, mut seen) = (Calls::new(), Vec::<Ident>::new());
    let mut first = true;
    while !input.is_empty() {
        if input.parse::<Token![,]>().is_err() {
            errors.push(say::malformed_query(input.span()));
            drain(input);
            break;
        }
        if input.is_empty() {
            break;
        }
        let is_key = input.peek(syn::Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        if is_key {
            calls.extend(key(input, &mut seen, errors));
        } else if first {
            calls.extend(condition(input, errors));
        } else {
            errors.push(say::malformed_query(input.span()));
            drain(input);
        }
        first = false;
    }
    (Some(entity), calls)
}

fn condition(input: ParseStream<'_>, errors: &Errors) -> Option<TokenStream> {
    let span = input.span();
    let Some(closure) = until_comma(input).ok().and_then(|tokens| syn::parse2::<ExprClosure>(tokens).ok())
    else {
        errors.push(say::malformed_query(span));
        return None;
    };
    let like = "|o| o.status == OrderStatus::Draft";
    let method = Ident::new("matching", closure.inputs_begin.span);
    lower::closure(&closure, &[Kind::Row], like, errors).map(|closure| quote!(.#method(#closure)))
}

fn key(input: ParseStream<'_>, seen: &mut Vec<Ident>, errors: &Errors) -> Option<TokenStream> {
    let key = input.call(Ident::parse_any).ok()?;
    input.parse::<Token![=]>().ok()?;
    let value = until_comma(input).ok()?;
    if !keys::QUERY.iter().any(|known| key == known) {
        errors.push(say::unknown_word(&key, "query!", keys::QUERY));
        return None;
    }
    if key == "limit" {
        if seen.contains(&key) {
            errors.push(say::duplicate_word(&key, "query!"));
        }
        seen.push(key.clone());
        let Ok(limit) = syn::parse2::<Expr>(value) else {
            errors.push(say::missing_value(&key, "limit = 10"));
            return None;
        };
        return Some(quote!(.#key(#limit)));
    }
    let like = "order_by = |o| o.placed";
    let Ok(closure) = syn::parse2::<ExprClosure>(value) else {
        errors.push(say::missing_value(&key, like));
        return None;
    };
    lower::path_closure(&closure, like, errors).map(|closure| quote!(.#key(#closure)))
}

fn drain(input: ParseStream<'_>) {
    // Consuming tokens cannot fail; what is left after a fault has been judged as a whole.
    let _ = input.parse::<TokenStream>();
}
