//! `query!(Entity, |e| condition, order_by = |e| e.member, limit = 10)`.

use crate::attr::until_comma;
use crate::errors::Errors;
use crate::lower::{self, Kind};
use crate::path::private;
use crate::{keys, quiet, say};
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
    let (entity, calls) = errors.keep(parser.parse2(input.clone())).unwrap_or_default();
    let faults = errors.finish();
    let named = (!faults.is_empty()).then(|| quiet::named(&input));
    let Some(entity) = entity else { return quote!({ #faults #named ::core::unreachable!() }) };
    let span = entity.segments.last().map_or_else(|| entity.span(), |last| last.ident.span());
    let query = private(span, "query_of_stored");
    // Expands to: ::tidewater::__private::query_of_stored::<Order>().matching(|o| ..).limit(10)
    let query = quote_spanned!(span=> #query::<#entity>());
    if faults.is_empty() { quote!(#query #(#calls)*) } else { quote!({ #faults #named #query }) }
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
        } else if let Some(key) = bare_key(input) {
            errors.push(say::missing_value(&key, &like(&key)));
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

/// A key without a value, which is read.
fn bare_key(input: ParseStream<'_>) -> Option<Ident> {
    let ahead = input.fork();
    let key = ahead.call(Ident::parse_any).ok()?;
    let is_bare = ahead.is_empty() || ahead.peek(Token![,]);
    if !is_bare || !keys::QUERY.iter().any(|known| key == known) {
        return None;
    }
    input.call(Ident::parse_any).ok()
}

fn takes_rows(key: &Ident) -> bool {
    keys::ROWS.iter().any(|known| key == known)
}

/// How a key is written with its value.
fn like(key: &Ident) -> String {
    if takes_rows(key) { format!("{key} = 10") } else { format!("{key} = |o| o.placed") }
}

fn condition(input: ParseStream<'_>, errors: &Errors) -> Option<TokenStream> {
    let span = input.span();
    let tokens = until_comma(input).ok()?;
    let is_closure = tokens.clone().into_iter().next().is_some_and(|first| first.to_string() == "|");
    let end = tokens.clone().into_iter().last().map_or(span, |last| last.span());
    let closure = match syn::parse2::<ExprClosure>(tokens) {
        Ok(closure) => closure,
        Err(error) if is_closure => {
            errors.push(say::unreadable_condition(&error, end));
            return None;
        }
        Err(_) => {
            errors.push(say::malformed_query(span));
            return None;
        }
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
    if takes_rows(&key) {
        if seen.contains(&key) {
            errors.push(say::duplicate_word(&key, "query!"));
        }
        seen.push(key.clone());
        let Ok(limit) = syn::parse2::<Expr>(value) else {
            errors.push(say::missing_value(&key, &like(&key)));
            return None;
        };
        return Some(quote!(.#key(#limit)));
    }
    let like = like(&key);
    if value.is_empty() {
        errors.push(say::missing_value(&key, &like));
        return None;
    }
    let span = crate::span::first_token(&value);
    let Ok(closure) = syn::parse2::<ExprClosure>(value) else {
        errors.push(say::malformed_value(span, &key, &like));
        return None;
    };
    lower::path_closure(&closure, &like, errors).map(|closure| quote!(.#key(#closure)))
}

fn drain(input: ParseStream<'_>) {
    // Consuming tokens cannot fail; what is left after a fault has been judged as a whole.
    let _ = input.parse::<TokenStream>();
}
