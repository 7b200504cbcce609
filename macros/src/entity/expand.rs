//! The declaration becomes tokens. Nothing is decided here and nothing can fail.

use super::{After, Entity, Member, Members, Rule, Validation, alias};
use crate::errors::Errors;
use crate::lower::Lowering;
use crate::path::{is_surely_plain, name_of, private, written_target};
use crate::role::Asked;
use crate::span::line;
use crate::{keys, role, twin};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;

// Expands to (for an `Order` with a `number`, the parts that vary shortened):
//
//     const _: () = {
//         use ::tidewater::__private as __p;
//         pub struct OrderFields<__R> {
//             pub number: __p::F<__R, AutoNumber>,
//             __path: __p::Steps,
//         }
//         impl<__R: __p::Entity> __p::FieldSet for OrderFields<__R> {
//             type Root = __R;
//             type Entity = Order;
//             fn at(__path: __p::Steps) -> Self {
//                 Self { number: __p::F::at(__path, "number"), __path }
//             }
//             fn path(&self) -> __p::Steps { self.__path }
//         }
//         impl __p::Entity for Order {
//             const ID: u64 = __p::entity_id(concat!(module_path!(), "::Order"));
//             const FACTS: __p::EntityFacts = __p::EntityFacts {
//                 rules: &[__p::RuleFacts::of(__p::role(Rep, Rep as usize)).create()],
//                 ..__p::EntityFacts::of::<Self>("Order") // what an entity does not have is not written
//             };
//             const MEMBERS: __p::Members<Self> = __p::Members {
//                 initial: <Order as __p::Initial>::initial,
//                 columns: &[&__p::column("number", |e| &e.number, |e| &mut e.number)],
//                 facts: &[__p::member::<AutoNumber>("number")],
//             };
//             type Fields = OrderFields<Self>;
//             type FieldsFrom<__R: __p::Entity> = OrderFields<__R>;
//             fn declare(entity: __p::EntityBuilder<Self>) -> __p::EntityBuilder<Self> {
//                 entity.rule().condition(|o, me| ..)
//             }
//         }
//         impl __p::Known for Order { .. }
//         impl __p::Persistable for Order {}
//     };
pub(super) fn entity(entity: &Entity) -> TokenStream {
    implementation(entity, &entity.members, &entity.rules, &declarations(entity))
}

/// What stands in for an entity with faults: its members as they are, without what is said of them, so
/// that code elsewhere that uses it stays free of second-hand errors.
pub(super) fn stub(entity: &Entity, has_members: bool) -> TokenStream {
    let sound = |member: &&Member| !name_of(&member.ident).eq_ignore_ascii_case("__path");
    let members: Vec<Member> = if has_members {
        entity.members.iter().filter(sound).map(Member::bare).collect()
    } else {
        Vec::new()
    };
    implementation(entity, &members, &[], &TokenStream::new())
}

fn implementation(
    entity: &Entity,
    members: &[Member],
    rules: &[Rule],
    declared: &TokenStream,
) -> TokenStream {
    let Entity { ident, visibility, .. } = entity;
    let fields = format_ident!("{}Fields", name_of(ident), span = ident.span());
    let name = entity.name.as_ref().map_or_else(|| name_of(ident), syn::LitStr::value);
    let path = format!("::{}", name_of(ident));
    let persistable = entity.transient.is_none();
    let proxies = Proxies::of(entity, members);
    let Proxies { names, types, visibilities, texts } = &proxies;
    let columns = members.iter().map(column);
    let facts = members.iter().map(|member| member_facts(entity, member));
    let rules: Vec<_> = rules.iter().map(|rule| rule_facts(rule, texts)).collect();
    let had = [
        (!persistable, quote!(persistable: false)),
        (entity.audited.is_some(), quote!(audited: true)),
        (entity.has_rule && rules.is_empty(), quote!(may_lack_rules: true)),
        (!entity.unique.is_empty(), quote!(unique_together: true)),
    ];
    let had = had.iter().filter(|(is_there, _)| *is_there).map(|(_, field)| field);
    let table = persistable.then(|| {
        quote! {
            #[diagnostic::do_not_recommend]
            impl __p::Persistable for #ident {}
        }
    });
    let initial = initial(ident);
    let checks = members.iter().enumerate().flat_map(|(at, member)| checks(entity, at, member));
    let aliases = alias::definitions(entity);
    quote! {
        #[allow(dead_code, unnameable_types, missing_debug_implementations, clippy::pedantic)]
        const _: () = {
            use ::tidewater::__private as __p;
            #aliases
            #[doc(hidden)]
            #visibility struct #fields<__R> {
                #(#visibilities #names: __p::F<__R, #types>,)*
                __path: (__p::Steps, ::core::marker::PhantomData<fn() -> __R>),
            }
            #[automatically_derived]
            impl<__R: __p::Entity> __p::FieldSet for #fields<__R> {
                type Root = __R;
                type Entity = #ident;
                fn at(__path: __p::Steps) -> Self {
                    Self { #(#names: __p::F::at(__path, #texts),)* __path: (__path, ::core::marker::PhantomData) }
                }
                fn path(&self) -> __p::Steps { self.__path.0 }
            }
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::Entity for #ident {
                const ID: u64 = __p::entity_id(::core::concat!(::core::module_path!(), #path));
                const FACTS: __p::EntityFacts =
                    __p::EntityFacts { rules: &[#(#rules),*], #(#had,)* ..__p::EntityFacts::of::<Self>(#name) };
                const MEMBERS: __p::Members<Self> = __p::Members {
                    initial: #initial,
                    columns: &[#(#columns),*],
                    facts: &[#(#facts),*],
                };
                type Fields = #fields<Self>;
                type FieldsFrom<__R: __p::Entity> = #fields<__R>;
                fn declare(__entity: __p::EntityBuilder<Self>) -> __p::EntityBuilder<Self> {
                    __entity #declared
                }
            }
            #[automatically_derived]
            #[diagnostic::do_not_recommend]
            impl __p::Known for #ident {
                type Static = Self;
                type Changed = Self;
                const TYPE: __p::KnownType = __p::KnownType::Record(__p::EntityTag::of::<Self>());
            }
            #table
            #(#checks)*
        };
    }
}

/// The checks of a member, at the tokens that ask for them: what a calculated one is calculated from, and
/// that a unique one has a value.
fn checks(entity: &Entity, at: usize, member: &Member) -> Vec<TokenStream> {
    let name = &entity.ident;
    let check = |question: &str, span: Span| {
        let question = Ident::new(question, span);
        let facts = quote_spanned!(span=> <#name as ::tidewater::__private::Entity>::FACTS);
        quote_spanned!(span=> const _: () = ::tidewater::__private::sound(#facts.#question(#at));)
    };
    let function = member.calculated.iter().filter_map(|path| path.segments.last());
    let alone = member.validations.iter().filter_map(|validation| match validation {
        Validation::Unique(word) => Some(word),
        _ => None,
    });
    let together = entity.unique.iter().filter(|unique| name_of(unique) == name_of(&member.ident));
    let unique = alone.chain(together).filter(|_| !is_surely_plain(&member.ty));
    let calculated = function.map(|last| check("calculated_fault", last.ident.span()));
    calculated.chain(unique.map(|word| check("unique_fault", word.span()))).collect()
}

/// The fields of the proxies: the members, and the system members of an audited entity.
#[derive(Default)]
struct Proxies {
    names: Vec<Ident>,
    types: Vec<TokenStream>,
    visibilities: Vec<TokenStream>,
    texts: Vec<String>,
}

impl Proxies {
    fn of(entity: &Entity, members: &[Member]) -> Self {
        let mut proxies = Self::default();
        for member @ Member { ident, visibility, .. } in members {
            proxies.names.push(ident.clone());
            proxies.types.push(alias::of(entity, member));
            proxies.visibilities.push(quote!(#visibility));
            proxies.texts.push(name_of(ident));
        }
        let missing = keys::SYSTEM_MEMBERS.iter().filter(|_| entity.audited.is_some());
        for name in missing {
            if proxies.texts.iter().any(|own| own == name) {
                continue;
            }
            let instant = name.ends_with("_at");
            let ty = if instant { quote!(__p::DateTime) } else { quote!(__p::Ref<__p::Account>) };
            proxies.names.push(Ident::new(name, Span::call_site()));
            proxies.types.push(quote!(::core::option::Option<#ty>));
            proxies.visibilities.push(quote!(pub));
            proxies.texts.push((*name).to_owned());
        }
        proxies
    }
}

/// One line of the table of members. It stands at the member's type, where rustc judges it.
fn column(member: &Member) -> TokenStream {
    let (ident, name) = (&member.ident, name_of(&member.ident));
    let span = last_span(&member.ty);
    let ident = at(ident, span);
    quote_spanned!(span=> &__p::column(#name, |__e: &Self| &__e.#ident, |__e: &mut Self| &mut __e.#ident))
}

/// What the checks know of a member, at the same place, so that a type that no member can have is one error
/// and not two.
fn member_facts(entity: &Entity, member: &Member) -> TokenStream {
    let (ty, name, span) = (&member.ty, name_of(&member.ident), last_span(&member.ty));
    let typed = alias::of(entity, member).into_iter().map(|mut word| {
        // At the type, but known by where it is defined.
        word.set_span(span.resolved_at(word.span()));
        word
    });
    let typed: TokenStream = typed.collect();
    let mut facts = quote_spanned!(span=> __p::member::<#typed>(#name));
    if !is_surely_plain(ty) {
        let written = written_target(ty);
        facts.extend(quote_spanned!(span=> .to(#written)));
    }
    if let Some(path) = &member.calculated {
        let reads = quote_spanned! {span=> {
            #[allow(unused_imports)]
            use ::tidewater::__private::fallback::*;
            ::tidewater::__private::Named::<__callee>::READS
        }};
        let reads = twin::resolved(path, &reads);
        facts.extend(quote_spanned!(span=> .calculated(#reads)));
    }
    if let Some(on_delete) = &member.on_delete {
        let on_delete = on_delete_variant(on_delete, span);
        facts.extend(quote_spanned!(span=> .on_delete(__p::OnDelete::#on_delete)));
    }
    if member.validations.iter().any(|validation| matches!(validation, Validation::Unique(_))) {
        facts.extend(quote_spanned!(span=> .unique()));
    }
    facts
}

/// The model's name of what happens on deletion.
fn on_delete_variant(word: &Ident, span: Span) -> Ident {
    let variant = match name_of(word).as_str() {
        "cascade" => "Cascade",
        "keep" => "Keep",
        _ => "Prevent",
    };
    Ident::new(variant, span)
}

/// What the checks know of a rule: the members that it opens by their places, and of its conditions what they
/// read of other entities.
fn rule_facts(rule: &Rule, members: &[String]) -> TokenStream {
    let role = role::facts(&rule.role);
    let mut facts = quote!(__p::RuleFacts::of(#role));
    facts.extend(rule.create.then(|| quote!(.create())));
    facts.extend(rule.delete.then(|| quote!(.delete())));
    let granted = |granted: &Members| match granted {
        Members::None => quote!(__p::Granted::Nothing),
        Members::All => quote!(__p::Granted::All),
        Members::Only(names) => {
            let is_open = |name: &str| names.iter().any(|open| name_of(open) == name);
            let places = members.iter().zip(0..).filter(|(name, _)| is_open(name));
            let bits = places.fold(0_u64, |bits, (_, place)| bits | 1_u64.unbounded_shl(place));
            quote!(__p::Granted::Only(#bits))
        }
    };
    if !matches!((&rule.read, &rule.write), (Members::None, Members::None)) {
        let (read, write) = (granted(&rule.read), granted(&rule.write));
        facts.extend(quote!(.grants(#read, #write)));
    }
    if let Some(first) = rule.reads.first() {
        let (line, reads) = (line(first[0].span()), crate::lower::paths(&rule.reads));
        facts.extend(quote!(.reads(#reads, ::core::file!(), #line)));
    }
    if !rule.asked.is_empty() {
        let asked = rule.asked.iter().map(Asked::fact);
        facts.extend(quote!(.asks(&[#(#asked),*])));
    }
    facts.extend(rule.server_only.as_ref().map(|_| quote!(.server_only())));
    facts
}

/// What attributes say, as calls on the builder.
fn declarations(entity: &Entity) -> TokenStream {
    let mut calls = TokenStream::new();
    if !entity.documentation.is_empty() {
        let text = &entity.documentation;
        calls.extend(quote!(.documented(#text)));
    }
    if let Some(word) = &entity.audited {
        calls.extend(quote_spanned!(word.span()=> .audited()));
    }
    if let Some((word, conflict)) = &entity.conflict {
        let conflict = Ident::new(conflict, word.span());
        calls.extend(quote_spanned!(word.span()=> .conflict(__p::Conflict::#conflict)));
    }
    if !entity.unique.is_empty() {
        let names = entity.unique.iter().map(name_of);
        calls.extend(quote!(.unique_together(&[#(#names),*])));
    }
    if let Some(base) = &entity.extends {
        let member = entity.members.iter().find(|member| member.ident == "base").map(|member| &member.ident);
        let closure = member.map(|member| at_member(member, member.span()));
        calls.extend(quote_spanned!(base.span()=> .extends::<#base, _>(#closure)));
    }
    calls.extend(entity.members.iter().map(of_member));
    calls.extend(entity.rules.iter().map(rule));
    calls
}

fn of_member(member: &Member) -> TokenStream {
    let mut calls = TokenStream::new();
    if !member.documentation.is_empty() {
        let (at, text) = (at_member(&member.ident, member.ident.span()), &member.documentation);
        calls.extend(quote!(.about(#at, #text)));
    }
    calls.extend(member.validations.iter().map(|validation| self::validation(member, validation)));
    if let Some(on_delete) = &member.on_delete {
        let at = at_member(&member.ident, on_delete.span());
        calls.extend(quote_spanned!(on_delete.span()=> .#on_delete(#at)));
    }
    for (word, path) in [("validate", &member.validate), ("calculated", &member.calculated)] {
        let Some(path) = path else { continue };
        let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
        let (at, word) = (at_member(&member.ident, span), Ident::new(word, span));
        let exists = twin::exists(path);
        let call = quote_spanned! {span=>
            ::tidewater::__private::HandedOver::<#exists>::#word::<Self, _, __callee>(__entity, #at)
        };
        let call = twin::resolved(path, &call);
        calls.extend(quote_spanned!(span=> .with(|__entity| ::tidewater::__private::beside(#path, #call))));
    }
    calls
}

fn validation(member: &Member, validation: &Validation) -> TokenStream {
    let word = validation.word();
    let span = word.span();
    let at = at_member(&member.ident, span);
    match validation {
        Validation::Required(_) | Validation::Unique(_) => quote_spanned!(span=> .#word(#at)),
        Validation::MaxLength(_, length) => quote_spanned!(span=> .max_len(#at, #length)),
        Validation::Min(_, value) => {
            let value = constant(value);
            quote_spanned!(span=> .min(#at, #value))
        }
        Validation::Max(_, value) => {
            let value = constant(value);
            quote_spanned!(span=> .max(#at, #value))
        }
        Validation::Pattern(_, pattern) => quote_spanned!(span=> .pattern(#at, #pattern)),
        Validation::OneOf(_, values) => {
            let values = values.iter().map(constant);
            quote_spanned!(span=> #(.one_of(#at, #values))*)
        }
    }
}

/// A value that mentions no row.
fn constant(value: &syn::Expr) -> TokenStream {
    let errors = Errors::new();
    let tokens = Lowering::new(&errors).expression(value);
    // Without rows there is nothing that could be refused.
    errors.finish();
    tokens
}

/// The conditions of a rule; the rest is among the facts.
fn rule(rule: &Rule) -> TokenStream {
    let mut calls = quote!(.rule());
    if let Some((word, closure)) = &rule.condition {
        let method = Ident::new("condition", word.span());
        calls.extend(quote!(.#method(#closure)));
    }
    match &rule.after {
        After::Same => {}
        After::Any(word) => calls.extend(quote_spanned!(word.span()=> .after_any())),
        After::Condition(word, closure) => calls.extend(quote_spanned!(word.span()=> .after(#closure))),
    }
    if let Some(word) = &rule.server_only {
        calls.extend(quote_spanned!(word.span()=> .server_only()));
    }
    calls
}

/// The closure that names a member to the builder, and gives it the member's type.
fn at_member(member: &Ident, span: Span) -> TokenStream {
    let member = at(member, span);
    quote_spanned!(span=> |__e| __e.#member)
}

/// The same name at another place.
fn at(name: &Ident, span: Span) -> Ident {
    let mut name = name.clone();
    name.set_span(span);
    name
}

/// The last name in a type's path, which says most about it.
fn last_span(ty: &syn::Type) -> Span {
    match ty {
        syn::Type::Path(path) => {
            path.path.segments.last().map_or_else(|| ty.span(), |last| last.ident.span())
        }
        _ => ty.span(),
    }
}

impl Member {
    /// The member without what attributes say of it.
    fn bare(&self) -> Self {
        Self {
            ident: self.ident.clone(),
            visibility: self.visibility.clone(),
            ty: self.ty.clone(),
            documentation: String::new(),
            validations: Vec::new(),
            on_delete: None,
            validate: None,
            calculated: None,
        }
    }
}

/// What a new object begins with. A type without `Default` is told here, at its name, and nowhere else.
pub(crate) fn initial(ident: &Ident) -> TokenStream {
    let private = private(ident.span(), "Initial");
    quote!(<#ident as #private>::initial)
}
