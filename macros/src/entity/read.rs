//! From the struct's tokens to the declaration. Every attribute is read to its end.

use super::{Entity, Member, Validation, rule};
use crate::attr::{self, Given, Word};
use crate::errors::Errors;
use crate::path::documentation;
use crate::span::first_token;
use crate::{keys, say};
use proc_macro2::{Ident, Span};
use syn::parse::{ParseStream, Parser};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, DeriveInput, Expr, ExprArray, ExprRange, Field, FieldsNamed, LitInt, LitStr, Path, Token, Type,
};

pub(super) fn entity(input: &DeriveInput, fields: Option<&FieldsNamed>, errors: &Errors) -> Entity {
    let mut entity = Entity {
        ident: input.ident.clone(),
        visibility: input.vis.clone(),
        documentation: documentation(&input.attrs),
        members: fields
            .into_iter()
            .flat_map(|fields| &fields.named)
            .map(|field| member(field, &input.ident, errors))
            .collect(),
        name: None,
        transient: None,
        audited: None,
        conflict: None,
        unique: Vec::new(),
        extends: None,
        rules: rule::rules(&input.attrs, errors),
        has_rule: input.attrs.iter().any(|attribute| attribute.path().is_ident("access")),
    };
    for word in attr::words(&input.attrs, "entity", keys::ENTITY, errors) {
        entity_word(&mut entity, &word, errors);
    }
    misplaced(&input.attrs, &["attr", "association", "calculated", "validate"], "a member", errors);
    entity
}

fn entity_word(entity: &mut Entity, word: &Word, errors: &Errors) {
    match word.name.to_string().as_str() {
        "name" => entity.name = word.value::<LitStr>("name = \"Order\"", errors),
        "transient" => {
            word.alone(errors);
            entity.transient = Some(word.name.clone());
        }
        "audited" => {
            word.alone(errors);
            entity.audited = Some(word.name.clone());
        }
        "conflict" => {
            let choice = word.choice(keys::CONFLICT, errors);
            entity.conflict = choice.map(|choice| {
                let variant = match choice {
                    "last_wins" => "LastWins",
                    "last_wins_object" => "LastWinsObject",
                    _ => "Reject",
                };
                (word.name.clone(), variant)
            });
        }
        "unique" => entity.unique = word.names(errors),
        _ => entity.extends = word.value_with(Path::parse_mod_style, "extends = Animal", errors),
    }
}

fn member(field: &Field, entity: &Ident, errors: &Errors) -> Member {
    let ident = field.ident.clone().unwrap_or_else(|| Ident::new("_", Span::call_site()));
    misplaced(&field.attrs, &["access", "entity"], "the struct", errors);
    Member {
        visibility: field.vis.clone(),
        ty: named(&field.ty, entity),
        documentation: documentation(&field.attrs),
        validations: validations(&field.attrs, errors),
        on_delete: on_delete(&field.attrs, errors),
        validate: function(&field.attrs, "validate", errors),
        calculated: function(&field.attrs, "calculated", errors),
        ident,
    }
}

/// The type with the entity's name for `Self`, which means another struct among the proxies.
fn named(ty: &Type, entity: &Ident) -> Type {
    struct Named<'a>(&'a Ident);
    impl VisitMut for Named<'_> {
        fn visit_ident_mut(&mut self, name: &mut Ident) {
            if name == "Self" {
                let span = name.span();
                name.clone_from(self.0);
                name.set_span(span);
            }
        }
    }
    let mut ty = ty.clone();
    visit_mut::visit_type_mut(&mut Named(entity), &mut ty);
    ty
}

fn validations(attributes: &[Attribute], errors: &Errors) -> Vec<Validation> {
    let mut found = Vec::new();
    for word in attr::words(attributes, "attr", keys::ATTR, errors) {
        let name = word.name.clone();
        match word.name.to_string().as_str() {
            "required" => {
                word.alone(errors);
                found.push(Validation::Required(name));
            }
            "unique" => {
                word.alone(errors);
                found.push(Validation::Unique(name));
            }
            "max_len" => {
                let length = word.value::<LitInt>("max_len = 80", errors);
                found.extend(length.map(|length| Validation::MaxLength(name, length)));
            }
            "min" => {
                found.extend(word.value::<Expr>("min = 1", errors).map(|value| Validation::Min(name, value)))
            }
            "max" => {
                found.extend(word.value::<Expr>("max = 99", errors).map(|value| Validation::Max(name, value)))
            }
            "range" => range(&word, &mut found, errors),
            "pattern" => {
                let pattern = word.value::<LitStr>("pattern = \"[A-Z]{2}\"", errors);
                // The crate `regex`, which matches on devices and servers, reads patterns with this parser.
                if let Some(pattern) = &pattern
                    && let Err(fault) = regex_syntax::parse(&pattern.value())
                {
                    errors.push(say::malformed_pattern(pattern, &fault));
                }
                found.extend(pattern.map(|pattern| Validation::Pattern(name, pattern)));
            }
            _ => found.extend(one_of(&word, errors).map(|values| Validation::OneOf(name, values))),
        }
    }
    found
}

/// `range = 1..=99` is a `min` and a `max`.
fn range(word: &Word, found: &mut Vec<Validation>, errors: &Errors) {
    let like = "range = 1..=99";
    let Some(range) = word.value::<ExprRange>(like, errors) else { return };
    match (range.start, range.limits, range.end) {
        (Some(start), syn::RangeLimits::Closed(_), Some(end)) => {
            found.push(Validation::Min(word.name.clone(), *start));
            found.push(Validation::Max(word.name.clone(), *end));
        }
        _ => errors.push(say::malformed_value(word.name.span(), &word.name, like)),
    }
}

/// `one_of = ["a", "b"]` or `one_of("a", "b")`.
fn one_of(word: &Word, errors: &Errors) -> Option<Vec<Expr>> {
    let like = "one_of(\"small\", \"large\")";
    let values: Vec<Expr> = if let Given::List(tokens) = &word.value {
        let parser =
            |input: ParseStream<'_>| input.parse_terminated(Expr::parse_without_eager_brace, Token![,]);
        match parser.parse2(tokens.clone()) {
            Ok(values) => values.into_iter().collect(),
            Err(error) => {
                errors.push(say::malformed_value(error.span(), &word.name, like));
                return None;
            }
        }
    } else {
        word.value::<ExprArray>(like, errors)?.elems.into_iter().collect()
    };
    if values.is_empty() {
        errors.push(say::missing_value(&word.name, like));
        return None;
    }
    Some(values)
}

fn on_delete(attributes: &[Attribute], errors: &Errors) -> Option<Ident> {
    let words = attr::words(attributes, "association", keys::ASSOCIATION, errors);
    let word = words.first()?;
    let choice = word.choice(keys::ON_DELETE, errors)?;
    // Whether there is an association at all is asked of the word; `keep` asks more of it.
    let span = match &word.value {
        Given::Value(value) if choice == "keep" => first_token(value),
        _ => word.name.span(),
    };
    Some(Ident::new(choice, span))
}

/// The path in `#[calculated(path)]`.
fn function(attributes: &[Attribute], name: &str, errors: &Errors) -> Option<Path> {
    let mut found = attributes.iter().filter(|attribute| attribute.path().is_ident(name));
    let first = found.next()?;
    if let Some(second) = found.next() {
        errors.push(say::duplicate_attribute(second, name));
    }
    let tokens = attr::list(first, name, errors)?;
    match Path::parse_mod_style.parse2(tokens) {
        Ok(path) => Some(path),
        Err(error) => {
            errors.push(say::not_a_path(error.span(), name));
            None
        }
    }
}

/// Attributes that stand where they mean nothing.
fn misplaced(attributes: &[Attribute], names: &[&str], belongs: &str, errors: &Errors) {
    for attribute in attributes {
        if let Some(name) = names.iter().find(|name| attribute.path().is_ident(name)) {
            errors.push(say::misplaced_attribute(attribute, name, belongs));
        }
    }
}
