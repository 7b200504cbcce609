//! `app!`: what an app is made of, listed by name, and judged as a whole at compile time.

mod offline;

use crate::errors::Errors;
use crate::path::{documentation, imported, name_of};
use crate::{keys, quiet, say, twin};
use offline::Offline;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use std::num::NonZeroU64;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, LitInt, Path, Token, Visibility, braced, bracketed, token};

/// The declaration as far as it was understood.
#[derive(Default)]
struct App {
    attributes: Vec<Attribute>,
    visibility: Option<Visibility>,
    name: Option<Ident>,
    seen: Vec<Ident>,
    roles: Option<Path>,
    auditors: Vec<Path>,
    entities: Vec<Path>,
    events: Vec<Path>,
    nanoflows: Vec<Path>,
    microflows: Vec<Path>,
    actions: Vec<Path>,
    fuel: Option<NonZeroU64>,
    pages: Vec<Path>,
    offline: Offline,
}

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let errors = Errors::new();
    let mut app = App::default();
    let end = input.clone().into_iter().last().map_or_else(Span::call_site, |token| token.span());
    let parser = |input: ParseStream<'_>| {
        read(&mut app, input, end, &errors);
        Ok(())
    };
    errors.keep(parser.parse2(input.clone()));
    if let Some(name) = &app.name {
        for (key, found) in [("roles", app.roles.is_some()), ("entities", !app.entities.is_empty())] {
            if !found && !app.seen.iter().any(|seen| seen == key) {
                errors.push(say::missing_key(name, key));
            }
        }
    }
    let faults = errors.finish();
    if faults.is_empty() {
        return declaration(&app);
    }
    let (stub, named) = (stub(&app), quiet::named(&input));
    quote!(#faults #stub #named)
}

/// `end` is where the last token stands, for what is missing there.
fn read(app: &mut App, input: ParseStream<'_>, end: Span, errors: &Errors) {
    app.attributes = errors.keep(input.call(Attribute::parse_outer)).unwrap_or_default();
    app.visibility = input.parse().ok();
    let content = (|| {
        app.name = Some(input.parse::<Ident>()?);
        let content;
        braced!(content in input);
        Ok::<_, syn::Error>(content)
    })();
    let Ok(content) = content else {
        errors.push(say::malformed_app(if input.is_empty() { end } else { input.span() }));
        drain(input);
        return;
    };
    if !input.is_empty() {
        errors.push(say::malformed_app(input.span()));
        drain(input);
    }
    while !content.is_empty() {
        entry(app, &content, errors);
        if content.parse::<Option<Token![,]>>().ok().flatten().is_none() && !content.is_empty() {
            errors.push(say::malformed_entry(content.span()));
            until_comma(&content);
            content.parse::<Option<Token![,]>>().ok();
        }
    }
}

/// `key: value`
fn entry(app: &mut App, input: ParseStream<'_>, errors: &Errors) {
    let Ok(key) = input.call(Ident::parse_any) else {
        errors.push(say::malformed_entry(input.span()));
        until_comma(input);
        return;
    };
    if keys::APP_LATER.iter().any(|later| key == later) {
        errors.push(say::not_available(&key));
        until_comma(input);
        return;
    }
    if !keys::APP.iter().any(|known| key == known) {
        errors.push(say::unknown_word(&key, "app!", keys::APP));
        until_comma(input);
        return;
    }
    if app.seen.contains(&key) {
        errors.push(say::duplicate_word(&key, "app!"));
    }
    app.seen.push(key.clone());
    if input.parse::<Token![:]>().is_err() {
        errors.push(say::malformed_entry(input.span()));
        until_comma(input);
        return;
    }
    match key.to_string().as_str() {
        "roles" => match input.call(Path::parse_mod_style) {
            Ok(path) => app.roles = Some(path),
            Err(error) => {
                errors.push(say::malformed_value(error.span(), &key, "roles: Role"));
                until_comma(input);
            }
        },
        "auditors" => app.auditors.extend(list(input, &key, "auditors: [Manager]", errors)),
        "entities" => app.entities.extend(list(input, &key, "entities: [Customer, Order]", errors)),
        "nanoflows" => app.nanoflows.extend(list(input, &key, "nanoflows: [place_order]", errors)),
        "microflows" => app.microflows.extend(list(input, &key, "microflows: [credit_check]", errors)),
        "actions" => app.actions.extend(list(input, &key, "actions: [scan]", errors)),
        "fuel" => app.fuel = fuel(input, &key, errors),
        "pages" => app.pages.extend(list(input, &key, "pages: [orders]", errors)),
        "offline" => app.offline.read(input, errors),
        _ => app.events.extend(list(input, &key, "events: [no_reopening]", errors)),
    }
}

/// `[a, b::c]`, read on after a fault.
fn list(input: ParseStream<'_>, key: &Ident, like: &str, errors: &Errors) -> Vec<Path> {
    let mut paths = Vec::new();
    items(input, key, like, errors, &mut |content| match content.call(Path::parse_mod_style) {
        Ok(path) => paths.push(path),
        Err(error) => {
            errors.push(say::malformed_value(error.span(), key, like));
            until_comma(content);
        }
    });
    paths
}

/// The items between brackets, each read by `read`, with the commas between them; whether there are brackets.
fn items(
    input: ParseStream<'_>,
    key: &Ident,
    like: &str,
    errors: &Errors,
    read: &mut dyn FnMut(ParseStream<'_>),
) -> bool {
    if !input.peek(token::Bracket) {
        errors.push(say::malformed_value(input.span(), key, like));
        until_comma(input);
        return false;
    }
    let content = (|| {
        let content;
        bracketed!(content in input);
        Ok::<_, syn::Error>(content)
    })();
    let Ok(content) = content else { return false };
    while !content.is_empty() {
        read(&content);
        if content.parse::<Option<Token![,]>>().ok().flatten().is_none() && !content.is_empty() {
            errors.push(say::malformed_value(content.span(), key, like));
            until_comma(&content);
            content.parse::<Option<Token![,]>>().ok();
        }
    }
    true
}

/// A number of steps, at least one.
fn fuel(input: ParseStream<'_>, key: &Ident, errors: &Errors) -> Option<NonZeroU64> {
    let span = input.span();
    let steps = input.parse::<LitInt>().and_then(|steps| steps.base10_parse()).ok();
    if steps.is_none() {
        errors.push(say::malformed_value(span, key, "fuel: 50_000_000"));
        until_comma(input);
    }
    steps
}

/// Skips what cannot be read, to the next comma.
pub(crate) fn until_comma(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        if input.parse::<TokenTree>().is_err() {
            return;
        }
    }
}

fn drain(input: ParseStream<'_>) {
    while input.parse::<TokenTree>().is_ok() {}
}

// Expands to (shortened):
//
//     pub struct FieldSales;
//     const _: () = {
//         const __EVENT_0: Handler = Listing::<{ .. }>::handler::<no_reopening>();
//         const __MICROFLOW_0: ListedMicroflow = Listing::<{ .. }>::microflow::<credit_check>();
//         static __LISTED: AppFacts = AppFacts { // rustc would look through a constant wherever it is used
//             name: "FieldSales",
//             documentation: "Orders taken on the road.",
//             role: Role::ID,
//             roles: Role::ROLES,
//             auditors: &[{ const __AUDITOR: Role = Manager; __AUDITOR as usize }],
//             entities: &[ListedEntity::new::<Order>()],
//             events: &[__EVENT_0.event],
//             nanoflows: &[Listing::<{ .. }>::nanoflow::<place_order>().of(place_order)],
//             microflows: &[__MICROFLOW_0.listed],
//             pages: &[Listing::<{ .. }>::page::<orders>()],
//             offline: OfflineFacts { home: Some({ .. page::<orders>() }), ..OfflineFacts::EMPTY },
//             ..AppFacts::EMPTY // what an app does not have is not written
//         };
//         static __INDEX: Index<{ __LISTED.places() }> = Index::of(&__LISTED);
//         static __APP: AppFacts = __LISTED.indexed(&__INDEX);
//         static __CALLS: Calls<{ .. }, { .. }> = Calls::of(&__APP);
//         const _: () = sound(__APP.entity_fault(0)); // for each name
//         impl App for FieldSales { .. }
//         impl DeviceApp for FieldSales { .. }
//         impl ServerApp for FieldSales where .. { .. }
//     };
fn declaration(app: &App) -> TokenStream {
    let App {
        attributes,
        visibility,
        name,
        roles,
        auditors,
        entities,
        events,
        nanoflows,
        microflows,
        actions,
        fuel,
        pages,
        offline,
        ..
    } = app;
    let fuel = fuel.map(|steps| {
        let steps = steps.get();
        quote!(fuel: ::core::option::Option::Some(#steps),)
    });
    let (text, documentation) = (name.as_ref().map(name_of), documentation(attributes));
    let checks = [
        ("entity_fault", entities),
        ("event_fault", events),
        ("nanoflow_fault", nanoflows),
        ("microflow_fault", microflows),
        ("action_fault", actions),
        ("page_fault", pages),
    ];
    let checks = checks
        .iter()
        .flat_map(|(question, list)| list.iter().enumerate().map(|(at, path)| check(question, at, path)));
    // By a constant of the app's roles, so that rustc refuses anything else at the path.
    let auditors = auditors.iter().map(|path| {
        quote_spanned!(end(path)=> {
            const __AUDITOR: #roles = #path;
            __AUDITOR as usize
        })
    });
    let auditors = field("auditors", auditors);
    let entities = entities.iter().map(|path| quote_spanned!(end(path)=> __p::ListedEntity::new::<#path>()));
    // By a constant each, so that rustc tells once of what is none.
    let (handlers, resolved) = constants("__EVENT_", events, "handler");
    let (served, resolved_microflows) = constants("__MICROFLOW_", microflows, "microflow");
    let (offered, resolved_actions) = constants("__ACTION_", actions, "action");
    let nanoflows = field("nanoflows", nanoflows.iter().map(nanoflow));
    let serves = microflows.iter().enumerate().map(|(at, path)| serves(at, path));
    let server = server(name.as_ref(), &handlers, &served);
    let microflows = field("microflows", served.iter().map(|served| quote!(#served.listed)));
    let actions = field("actions", offered.iter().map(|offered| quote!(#offered.listed)));
    let pages = field("pages", pages.iter().map(|path| of_twin(path, "page")));
    let listed_events = field("events", handlers.iter().map(|handler| quote!(#handler.event)));
    let (profile, judged) = (offline.facts(), offline.checks());
    quote! {
        #(#attributes)*
        #visibility struct #name;
        #[allow(long_running_const_eval)]
        const _: () = {
            use ::tidewater::__private::{self as __p, fallback::*};
            type __App = #name;
            #(const #handlers: __p::Handler = #resolved;)*
            #(const #served: __p::ListedMicroflow = #resolved_microflows;)*
            #(const #offered: __p::ListedAction = #resolved_actions;)*
            static __LISTED: __p::AppFacts = __p::AppFacts {
                name: #text,
                documentation: #documentation,
                role: <#roles as __p::Role>::ID,
                roles: <#roles as __p::Role>::ROLES,
                entities: &[#(#entities),*],
                #auditors #listed_events #nanoflows #microflows #actions #fuel #pages #profile
                ..__p::AppFacts::EMPTY
            };
            static __INDEX: __p::Index<{ __LISTED.places() }> = __p::Index::of(&__LISTED);
            static __APP: __p::AppFacts = __LISTED.indexed(&__INDEX);
            static __CALLS: __p::Calls<{ __APP.nanoflows.len() }, { __APP.calls() }> = __p::Calls::of(&__APP);
            #(#checks)*
            #judged
            #(#serves)*
            #[automatically_derived]
            impl __p::App for #name {
                type Role = #roles;
                fn facts() -> &'static __p::AppFacts { &__APP }
            }
            #[automatically_derived]
            impl __p::DeviceApp for #name {
                fn actions() -> ::std::vec::Vec<__p::NativeAction> { ::std::vec![#((#offered.native)()),*] }
            }
            #server
        };
    }
}

/// The functions of an app, for its server. It needs the bodies of all microflows, which may stand under
/// features of the app's crate, and a device does without.
//
//     impl<'a> Serves<'a, 0> for FieldSales where credit_check: Embodied<'a> {}
//     impl ServerApp for FieldSales
//     where
//         for<'a> FieldSales: Serves<'a, { without_body(&[__MICROFLOW_0.listed]) }>,
//     { .. }
fn server(name: Option<&Ident>, handlers: &[Ident], served: &[Ident]) -> TokenStream {
    // On the name, because rustc shows it where a body is missing.
    let span = name.map_or_else(Span::call_site, Ident::span);
    let bound = (!served.is_empty()).then(|| {
        quote_spanned! {span=>
            where
                for<'__a> __App: ::tidewater::__private::Serves<'__a, {
                    ::tidewater::__private::without_body(&[#(#served.listed),*])
                }>
        }
    });
    quote_spanned! {span=>
        #[automatically_derived]
        impl ::tidewater::__private::ServerApp for #name #bound {
            fn handlers() -> ::tidewater::__private::Handlers {
                ::tidewater::__private::Handlers::default()
                    #(.with(#handlers))*
                    #(.with_microflow(#served))*
            }
        }
    }
}

/// What rustc shows if a microflow is the first without a body.
fn serves(at: usize, path: &Path) -> TokenStream {
    // The module of a path may hold another type of the app's name.
    let serves = quote_spanned! {end(path)=>
        impl<'__a> ::tidewater::__private::Serves<'__a, #at> for __App
        where
            __callee: ::tidewater::__private::Embodied<'__a>,
        {}
    };
    twin::resolved(path, &serves)
}

/// The names of constants, one for each path of a list, and their values.
fn constants(prefix: &str, paths: &[Path], listed: &str) -> (Vec<Ident>, Vec<TokenStream>) {
    let names = (0..paths.len()).map(|at| format_ident!("{prefix}{at}"));
    (names.collect(), paths.iter().map(|path| of_twin(path, listed)).collect())
}

/// A list of an app, of its profile or of a flow; nothing if it is empty.
pub(crate) fn field(name: &str, items: impl Iterator<Item = TokenStream>) -> Option<TokenStream> {
    let (name, mut items) = (Ident::new(name, Span::call_site()), items.peekable());
    items.peek()?;
    Some(quote!(#name: &[#(#items),*],))
}

/// What is listed of the function that a path names. The path itself stands there as well, for rustc to tell
/// of a name that does not exist.
pub(crate) fn of_twin(path: &Path, listed: &str) -> TokenStream {
    let made = made(path, listed);
    quote_spanned!(end(path)=> { let _ = #path; #made })
}

/// A nanoflow of the list, with its function, which `client.run` is given.
fn nanoflow(path: &Path) -> TokenStream {
    let made = made(path, "nanoflow");
    quote_spanned!(end(path)=> #made.of(#path))
}

fn made(path: &Path, listed: &str) -> TokenStream {
    let span = end(path);
    let (listed, exists) = (Ident::new(listed, span), twin::exists(path));
    let made = quote_spanned!(span=> ::tidewater::__private::Listing::<#exists>::#listed::<__callee>());
    twin::resolved(path, &made)
}

/// One check, on the name in the list: the library answers, and rustc shows the developer's line.
fn check(question: &str, at: usize, path: &Path) -> TokenStream {
    let span = end(path);
    let calls = matches!(question, "nanoflow_fault" | "page_fault").then(|| quote_spanned!(span=> &__CALLS,));
    let question = Ident::new(question, span);
    quote_spanned!(span=> const _: () = ::tidewater::__private::sound(__APP.#question(#calls #at));)
}

/// What stands in for an app with faults. Every name that was read is named, for the editor.
fn stub(app: &App) -> TokenStream {
    let App { attributes, visibility, name, roles, entities, offline, .. } = app;
    let Some(name) = name else { return TokenStream::new() };
    let named = entities
        .iter()
        .chain(offline.entities())
        .map(|path| quote!(const _: ::core::marker::PhantomData<#path> = ::core::marker::PhantomData;));
    let App { events, nanoflows, microflows, actions, pages, .. } = app;
    let functions = [events, nanoflows, microflows, actions, pages].into_iter().flatten();
    // All on the name, where rustc tells of one that does not exist.
    let functions = functions.chain(offline.functions()).map(|path| {
        let import = imported(path);
        quote_spanned!(end(path)=> const _: () = { #[allow(unused_imports)] use #import as __named; };)
    });
    let implementation = roles.as_ref().map(|roles| {
        quote! {
            impl ::tidewater::__private::App for #name {
                type Role = #roles;
                fn facts() -> &'static ::tidewater::__private::AppFacts { ::core::unreachable!() }
            }
            impl ::tidewater::__private::DeviceApp for #name {}
            impl ::tidewater::__private::ServerApp for #name {
                fn handlers() -> ::tidewater::__private::Handlers { ::core::unreachable!() }
            }
        }
    });
    quote! {
        #(#attributes)*
        #visibility struct #name;
        #(#named)*
        #(#functions)*
        #implementation
    }
}

/// The last name of a path: on stable, the span of a path covers its first token only.
pub(crate) fn end(path: &Path) -> Span {
    path.segments.last().map_or_else(Span::call_site, |last| last.ident.span())
}
