//! `offline: { home: orders, sync: { Product: filter(|p| !p.discontinued) } }` in `app!`.

use super::{end, of_twin, until_comma};
use crate::errors::Errors;
use crate::lower::{self, Kind};
use crate::path::private;
use crate::{keys, say};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{ExprClosure, Path, Token, braced, parenthesized, token};

/// How a mode with a condition is written.
const FILTER: &str = "filter(|p| !p.discontinued)";

/// What devices begin with, and which rows they want.
#[derive(Default)]
pub(super) struct Offline {
    home: Option<Path>,
    modes: Vec<(Path, Mode)>,
}

/// Which rows of an entity devices want.
enum Mode {
    All,
    Clear,
    /// The word, and the condition as the typed builder.
    Filter(Span, TokenStream),
}

impl Offline {
    /// `{ .. }`, read on after a fault.
    pub(super) fn read(&mut self, input: ParseStream<'_>, errors: &Errors) {
        let mut seen: Vec<Ident> = Vec::new();
        entries(input, errors, &mut |content| {
            let Ok(key) = content.call(Ident::parse_any) else { return malformed(content, errors) };
            if keys::OFFLINE_LATER.iter().any(|later| key == later) {
                errors.push(say::later_word(&key, keys::OFFLINE));
                return until_comma(content);
            }
            if !keys::OFFLINE.iter().any(|known| key == known) {
                errors.push(say::unknown_word(&key, "app!", keys::OFFLINE));
                return until_comma(content);
            }
            if seen.contains(&key) {
                errors.push(say::duplicate_word(&key, "app!"));
            }
            seen.push(key.clone());
            if content.parse::<Token![:]>().is_err() {
                return malformed(content, errors);
            }
            if key == "sync" {
                return entries(content, errors, &mut |content| self.mode(content, errors));
            }
            match content.call(Path::parse_mod_style) {
                Ok(path) => self.home = Some(path),
                Err(_) => malformed(content, errors),
            }
        });
    }

    /// `Product: filter(|p| !p.discontinued)`
    fn mode(&mut self, content: ParseStream<'_>, errors: &Errors) {
        let entity = content.call(Path::parse_mod_style);
        let (Ok(entity), Ok(_), Ok(word)) =
            (entity, content.parse::<Token![:]>(), content.call(Ident::parse_any))
        else {
            return malformed(content, errors);
        };
        if keys::MODES_LATER.iter().any(|later| word == later) {
            errors.push(say::later_word(&word, keys::MODES));
            return until_comma(content);
        }
        if let Some((earlier, _)) = self.modes.iter().find(|(known, _)| *known == entity)
            && let Some(last) = earlier.segments.last()
        {
            errors.push(say::duplicate_word(&Ident::new(&last.ident.to_string(), end(&entity)), "app!"));
        }
        let mode = match word.to_string().as_str() {
            "all" => Mode::All,
            "clear" => Mode::Clear,
            "filter" => match condition(content, errors) {
                Some(closure) => Mode::Filter(word.span(), closure),
                None => {
                    errors.push(say::filter_of_nothing(word.span()));
                    return until_comma(content);
                }
            },
            _ => return errors.push(say::unknown_word(&word, "app!", keys::MODES)),
        };
        self.modes.push((entity, mode));
    }

    /// The home page, if there is one.
    pub(super) fn home(&self) -> TokenStream {
        match &self.home {
            Some(path) => {
                let page = of_twin(path, "ListedPage", "new");
                quote!(::core::option::Option::Some(#page))
            }
            None => quote!(::core::option::Option::None),
        }
    }

    /// The modes, each with its entity.
    pub(super) fn modes(&self) -> impl Iterator<Item = TokenStream> {
        self.modes.iter().map(|(entity, mode)| {
            let listed = private(end(entity), "ListedMode");
            let mode = match mode {
                Mode::All => quote!(__p::Mode::All),
                Mode::Clear => quote!(__p::Mode::Clear),
                Mode::Filter(span, closure) => {
                    let (query, matching) = (private(*span, "query"), Ident::new("matching", *span));
                    quote!(__p::filtered(#query::<#entity>().#matching(#closure)))
                }
            };
            quote_spanned!(end(entity)=> #listed::new::<#entity>(|| #mode))
        })
    }

    /// What is judged of the whole, on the developer's names.
    pub(super) fn checks(&self) -> TokenStream {
        let home = self.home.as_ref().map(|path| {
            quote_spanned! {end(path)=>
                const _: () = assert!(__APP.home_fault().is_empty(), "{}", __APP.home_fault().as_str());
            }
        });
        let modes = self.modes.iter().enumerate().map(|(at, (entity, _))| {
            quote_spanned! {end(entity)=>
                const _: () = assert!(__APP.mode_fault(#at).is_empty(), "{}", __APP.mode_fault(#at).as_str());
            }
        });
        quote!(#home #(#modes)*)
    }
}

/// The entries between braces, each read by `read`, with the commas between them.
fn entries(input: ParseStream<'_>, errors: &Errors, read: &mut dyn FnMut(ParseStream<'_>)) {
    if !input.peek(token::Brace) {
        return malformed(input, errors);
    }
    let content = (|| {
        let content;
        braced!(content in input);
        Ok::<_, syn::Error>(content)
    })();
    let Ok(content) = content else { return };
    while !content.is_empty() {
        read(&content);
        if content.parse::<Option<Token![,]>>().ok().flatten().is_none() && !content.is_empty() {
            malformed(&content, errors);
            content.parse::<Option<Token![,]>>().ok();
        }
    }
}

/// `(|p| !p.discontinued)`
fn condition(input: ParseStream<'_>, errors: &Errors) -> Option<TokenStream> {
    if !input.peek(token::Paren) {
        return None;
    }
    let closure = (|| {
        let content;
        parenthesized!(content in input);
        syn::parse2::<ExprClosure>(content.parse()?)
    })();
    // What is wrong with the closure itself is reported there, and another closure would not help.
    let closure = closure.ok()?;
    Some(lower::closure(&closure, &[Kind::Row], FILTER, errors).unwrap_or_default())
}

fn malformed(input: ParseStream<'_>, errors: &Errors) {
    errors.push(say::malformed_offline(input.span()));
    until_comma(input);
}
