//! `offline: { home: orders, sync: { Product: filter(|p| !p.discontinued) } }` in `app!`.

mod sync_on;

use super::{check, end, field, list, of_twin, until_comma};
use crate::errors::Errors;
use crate::lower::{self, Kind};
use crate::path::private;
use crate::{keys, say, twin};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{ExprClosure, Path, Token, braced, parenthesized, token};
use sync_on::SyncOn;

/// How a mode with a condition is written.
const FILTER: &str = "filter(|p| !p.discontinued)";

/// What devices begin with, and which rows they want.
#[derive(Default)]
pub(super) struct Offline {
    home: Option<Path>,
    roots: Vec<Path>,
    modes: Vec<(Path, Mode)>,
    rejected: Vec<(Path, Path)>,
    sync_on: Option<SyncOn>,
}

/// Which rows of an entity devices want.
enum Mode {
    /// A mode of one word, as its variant is called.
    Word(&'static str),
    /// The word, the condition as the typed builder, and the paths of the members that it reads.
    Filter(Span, TokenStream, Vec<Vec<Ident>>),
}

impl Mode {
    /// What is judged of each step that a filter reads, where it is written; `at` is the place of the mode.
    fn checks(&self, at: usize) -> Vec<TokenStream> {
        let Self::Filter(_, _, reads) = self else { return Vec::new() };
        let steps = reads.iter().enumerate().flat_map(|(path, names)| {
            let is_new = move |step: &usize| !reads[..path].iter().any(|e| e.starts_with(&names[..=*step]));
            (0..names.len()).filter(is_new).map(move |step| (path, step, names[step].span()))
        });
        let checks = steps.map(|(path, step, span)| {
            let question = Ident::new("filter_fault", span);
            quote_spanned! {span=>
                const _: () = ::tidewater::__private::sound(__APP.#question(#at, #path, #step));
            }
        });
        checks.collect()
    }
}

impl Offline {
    /// `{ .. }`, read on after a fault.
    pub(super) fn read(&mut self, input: ParseStream<'_>, errors: &Errors) {
        let mut seen: Vec<Ident> = Vec::new();
        entries(input, errors, &mut |content| {
            let Ok(key) = content.call(Ident::parse_any) else { return malformed(content, errors) };
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
            match key.to_string().as_str() {
                "sync" => entries(content, errors, &mut |content| self.mode(content, errors)),
                "rejected" => entries(content, errors, &mut |content| self.repair(content, errors)),
                "sync_on" => self.sync_on = sync_on::read(content, &key, errors),
                "roots" => self.roots.extend(list(content, &key, "roots: [new_order]", errors)),
                _ => match content.call(Path::parse_mod_style) {
                    Ok(path) => self.home = Some(path),
                    Err(_) => malformed(content, errors),
                },
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
        once(&entity, self.modes.iter().map(|(known, _)| known), errors);
        let mode = match word.to_string().as_str() {
            "all" => Mode::Word("All"),
            "clear" => Mode::Word("Clear"),
            "preserve" => Mode::Word("Preserve"),
            "never" => Mode::Word("Never"),
            "online" => Mode::Word("Online"),
            "filter" => match condition(content, errors) {
                Some((closure, reads)) => Mode::Filter(word.span(), closure, reads),
                None => {
                    errors.push(say::filter_of_nothing(word.span()));
                    return until_comma(content);
                }
            },
            _ => return errors.push(say::unknown_word(&word, "app!", keys::MODES)),
        };
        self.modes.push((entity, mode));
    }

    /// `Order: repair_order`
    fn repair(&mut self, content: ParseStream<'_>, errors: &Errors) {
        let entity = content.call(Path::parse_mod_style);
        let (Ok(entity), Ok(_), Ok(flow)) =
            (entity, content.parse::<Token![:]>(), content.call(Path::parse_mod_style))
        else {
            return malformed(content, errors);
        };
        once(&entity, self.rejected.iter().map(|(known, _)| known), errors);
        self.rejected.push((entity, flow));
    }

    /// What is known in const.
    pub(super) fn facts(&self) -> Option<TokenStream> {
        let home = self.home.as_ref().map(|path| {
            let page = of_twin(path, "page");
            quote!(home: ::core::option::Option::Some(#page),)
        });
        let roots = self.roots.iter().map(|path| of_twin(path, "started"));
        let modes = self.modes.iter().map(|(entity, mode)| {
            let facts = private(end(entity), "ModeFacts");
            let (kind, reads, mode) = match mode {
                Mode::Word(word) => {
                    let word = Ident::new(word, Span::call_site());
                    (quote!(#word), quote!(&[]), quote!(__p::Mode::#word))
                }
                Mode::Filter(span, closure, reads) => {
                    let (query, matching) = (private(*span, "query"), Ident::new("matching", *span));
                    let mode = quote!(__p::filtered(#query::<#entity>().#matching(#closure)));
                    (quote!(Filter), lower::paths(reads), mode)
                }
            };
            quote_spanned!(end(entity)=> #facts::of::<#entity>(__p::ModeKind::#kind, #reads, || #mode))
        });
        let rejected = self.rejected.iter().map(|(entity, flow)| {
            let tag = private(end(entity), "EntityTag");
            let named = private(end(flow), "Named");
            let takes = twin::resolved(flow, &quote_spanned!(end(flow)=> #named::<__callee>::TAKES));
            let flow = of_twin(flow, "started");
            quote_spanned!(end(entity)=> (#tag::of::<#entity>(), #flow.taking(#takes)))
        });
        let sync_on = self.sync_on.map(|sync_on| {
            let sync_on = sync_on.tokens();
            quote!(sync_on: ::core::option::Option::Some(#sync_on),)
        });
        let lists = [field("roots", roots), field("modes", modes), field("rejected", rejected)];
        let fields: TokenStream =
            home.into_iter().chain(lists.into_iter().flatten()).chain(sync_on).collect();
        (!fields.is_empty())
            .then(|| quote!(offline: __p::OfflineFacts { #fields ..__p::OfflineFacts::EMPTY },))
    }

    /// What is judged of the whole, on the developer's names.
    pub(super) fn checks(&self) -> TokenStream {
        let home = self.home.as_ref().map(|path| {
            quote_spanned!(end(path)=> const _: () = ::tidewater::__private::sound(__APP.home_fault());)
        });
        let roots = self.roots.iter().enumerate().map(|(at, path)| check("root_fault", at, path));
        let modes = self.modes.iter().enumerate().map(|(at, (entity, _))| check("mode_fault", at, entity));
        let rejected =
            self.rejected.iter().enumerate().map(|(at, (_, flow))| check("rejected_fault", at, flow));
        let filters = self.modes.iter().enumerate().flat_map(|(at, (_, mode))| mode.checks(at));
        quote!(#home #(#roots)* #(#modes)* #(#filters)* #(#rejected)*)
    }

    /// Every entity that was read, for the editor.
    pub(super) fn entities(&self) -> impl Iterator<Item = &Path> {
        self.modes.iter().map(|(entity, _)| entity).chain(self.rejected.iter().map(|(entity, _)| entity))
    }

    /// Every page and flow that was read.
    pub(super) fn functions(&self) -> impl Iterator<Item = &Path> {
        self.home.iter().chain(&self.roots).chain(self.rejected.iter().map(|(_, flow)| flow))
    }
}

/// Reports an entity that `offline` says two things of.
fn once<'a>(entity: &Path, mut known: impl Iterator<Item = &'a Path>, errors: &Errors) {
    if known.any(|known| known == entity)
        && let Some(last) = entity.segments.last()
    {
        errors.push(say::duplicate_word(&last.ident, "app!"));
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

/// `(|p| !p.discontinued)`, with the paths of the members that it reads.
fn condition(input: ParseStream<'_>, errors: &Errors) -> Option<(TokenStream, Vec<Vec<Ident>>)> {
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
    errors.extend(lower::clocks(&closure.body).into_iter().map(say::clock_in_filter));
    let account = lower::unknown_account(&closure, &[], lower::ROWS_OF_ACCOUNT);
    let is_known = account.is_none();
    errors.extend(account);
    let lowered = is_known.then(|| lower::rule(&closure, &[Kind::Row], FILTER, errors)).flatten();
    let lowered = lowered.unwrap_or_default();
    Some((lowered, lower::reads(&closure).members))
}

fn malformed(input: ParseStream<'_>, errors: &Errors) {
    errors.push(say::malformed_offline(input.span()));
    until_comma(input);
}
