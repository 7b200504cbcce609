//! `sync_on: [reconnect, commit, every(minutes = 15)]`: when devices synchronize by themselves.

use crate::app::{items, until_comma};
use crate::errors::Errors;
use crate::{keys, say};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{LitInt, Token, parenthesized, token};

/// How the list is written.
const LIKE: &str = "sync_on: [reconnect, commit, every(minutes = 15)]";
/// How many seconds a device waits for further commits, unless the app says otherwise.
const AFTER_COMMIT: u32 = 2;
const HOUR: u32 = 60 * 60;
const DAY: u32 = 24 * HOUR;

/// The moments; times are in seconds.
#[derive(Clone, Copy, Default)]
pub(super) struct SyncOn {
    reconnect: bool,
    commit: Option<u32>,
    every: Option<u32>,
}

/// The list, read on after a fault.
pub(super) fn read(input: ParseStream<'_>, key: &Ident, errors: &Errors) -> Option<SyncOn> {
    let (mut sync_on, mut seen) = (SyncOn::default(), Vec::<Ident>::new());
    let is_list = items(input, key, LIKE, errors, &mut |content| {
        let Ok(word) = content.call(Ident::parse_any) else {
            errors.push(say::malformed_moment(content.span()));
            return until_comma(content);
        };
        if !keys::SYNC_ON.iter().any(|known| word == known) {
            errors.push(say::unknown_word(&word, "app!", keys::SYNC_ON));
            return until_comma(content);
        }
        if seen.contains(&word) {
            errors.push(say::duplicate_word(&word, "app!"));
        }
        let bounds = if word == "commit" { ((1, "a second"), (HOUR, "an hour")) } else { EVERY };
        let time = content.peek(token::Paren).then(|| seconds(content, bounds, errors));
        match (word.to_string().as_str(), time) {
            ("reconnect", None) => sync_on.reconnect = true,
            ("commit", time) => sync_on.commit = time.unwrap_or(Some(AFTER_COMMIT)),
            ("every", Some(time)) => sync_on.every = time,
            _ => errors.push(say::malformed_moment(word.span())),
        }
        seen.push(word);
    });
    is_list.then_some(sync_on)
}

/// The least and the greatest number of seconds, each with its name.
type Bounds = ((u32, &'static str), (u32, &'static str));

/// Servers and batteries do not bear less; what comes less often than once a day is nothing to wait for.
const EVERY: Bounds = ((10, "ten seconds"), (DAY, "a day"));

/// `(minutes = 15)`
fn seconds(input: ParseStream<'_>, bounds: Bounds, errors: &Errors) -> Option<u32> {
    let span = input.span();
    let content = (|| {
        let content;
        parenthesized!(content in input);
        Ok::<_, syn::Error>(content)
    })();
    let read = content.and_then(|content| {
        let read = content.call(Ident::parse_any).and_then(|unit| {
            content.parse::<Token![=]>()?;
            Ok((unit, content.parse::<LitInt>()?))
        });
        // Of what is left over there would be an error of the parser besides.
        let end: TokenStream = content.parse()?;
        read.map(|(unit, count)| (unit, count, end.is_empty()))
    });
    let Ok((unit, count, true)) = read else {
        errors.push(say::malformed_moment(span));
        return None;
    };
    let Some((_, length)) = keys::UNITS.iter().find(|(name, _)| unit == name) else {
        let known: Vec<&str> = keys::UNITS.iter().map(|(name, _)| *name).collect();
        errors.push(say::unknown_word(&unit, "app!", &known));
        return None;
    };
    let ((least, shortest), (most, longest)) = bounds;
    let seconds = count.base10_parse::<u32>().ok().and_then(|count| count.checked_mul(*length));
    let fits = seconds.filter(|seconds| (least..=most).contains(seconds));
    if fits.is_none() {
        errors.push(say::moment_out_of_range(count.span(), shortest, longest));
    }
    fits
}

impl SyncOn {
    /// The moments as data.
    pub(super) fn tokens(self) -> TokenStream {
        let Self { reconnect, commit, every } = self;
        let time = |time: Option<u32>| match time {
            Some(seconds) => quote!(::core::option::Option::Some(#seconds)),
            None => quote!(::core::option::Option::None),
        };
        let (commit, every) = (time(commit), time(every));
        quote!(__p::SyncOn { reconnect: #reconnect, commit: #commit, every: #every })
    }
}
