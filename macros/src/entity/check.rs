//! Rules that need more than one attribute: one function per rule, with the reason above it.

use super::{After, Entity, Member, Members, Validation};
use crate::errors::Errors;
use crate::path::{name_of, outer, plain};
use crate::{keys, say};
use proc_macro2::Ident;
use tidewater_model::limits::{MEMBERS, NAME_LENGTH};

pub(super) fn entity(entity: &Entity, errors: &Errors) {
    names(entity, errors);
    number_of_members(entity, errors);
    transient(entity, errors);
    unique(entity, errors);
    extends(entity, errors);
    for member in &entity.members {
        calculated(member, errors);
        bounds(member, errors);
    }
    rules(entity, errors);
}

/// A name is a column or a table, on both databases and on the wire: every object has an `id`, names
/// that begin with `_` are the engine's, and databases do not tell upper from lower case.
fn names(entity: &Entity, errors: &Errors) {
    let mut seen: Vec<(String, &Ident)> = Vec::new();
    for member in &entity.members {
        let name = name_of(&member.ident);
        if name.eq_ignore_ascii_case("id") {
            errors.push(say::member_called_id(&member.ident));
        } else if name.starts_with('_') {
            errors.push(say::name_of_engine(&member.ident));
        } else if entity.audited.is_some() && keys::SYSTEM_MEMBERS.contains(&name.as_str()) {
            errors.push(say::system_member(&member.ident));
        }
        too_long(&name, member.ident.span(), errors);
        let folded = name.to_lowercase();
        match seen.iter().find(|(known, _)| *known == folded) {
            // The same name twice is rustc's to judge.
            Some((_, first)) if **first != member.ident => {
                errors.push(say::same_but_case(&member.ident, first))
            }
            _ => seen.push((folded, &member.ident)),
        }
    }
    let (name, span) = match &entity.name {
        Some(name) => (name.value(), name.span()),
        None => (name_of(&entity.ident), entity.ident.span()),
    };
    let is_name = name.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
        && name.chars().next().is_some_and(char::is_alphabetic);
    if !is_name {
        errors.push(say::malformed_name(span, &name));
    }
    too_long(&name, span, errors);
    for member in entity.members.iter().filter(|member| is_set(member)) {
        let links = format!("{name}_{}", name_of(&member.ident));
        if links.chars().count() > NAME_LENGTH {
            errors.push(say::links_name_too_long(&member.ident, &links, NAME_LENGTH));
        }
    }
}

/// A set of references, by the name of its type.
fn is_set(member: &Member) -> bool {
    outer(&member.ty).is_some_and(|(name, _)| name == "RefSet")
}

fn too_long(name: &str, span: proc_macro2::Span, errors: &Errors) {
    if name.chars().count() > NAME_LENGTH {
        errors.push(say::name_too_long(span, NAME_LENGTH));
    }
}

fn number_of_members(entity: &Entity, errors: &Errors) {
    let system = if entity.audited.is_some() { keys::SYSTEM_MEMBERS.len() } else { 0 };
    if let Some(member) = entity.members.get(MEMBERS - system) {
        errors.push(say::too_many_members(&member.ident, MEMBERS - system));
    }
}

/// What lives in memory has no rows to guard, to audit, or to keep apart.
fn transient(entity: &Entity, errors: &Errors) {
    if entity.transient.is_none() {
        return;
    }
    if let Some(rule) = entity.rules.first() {
        errors.push(say::transient_with(rule.role.segments[0].ident.span(), "an access rule"));
    }
    if let Some(word) = &entity.audited {
        errors.push(say::transient_with(word.span(), "system members"));
    }
    if let Some((word, _)) = &entity.conflict {
        errors.push(say::transient_with(word.span(), "a rule for conflicts"));
    }
    if let Some(member) = entity.unique.first() {
        errors.push(say::transient_with(member.span(), "unique members"));
    }
    if let Some(member) = entity.members.iter().find(|member| is_set(member)) {
        errors.push(say::transient_with(member.ident.span(), "a set of references"));
    }
}

fn unique(entity: &Entity, errors: &Errors) {
    known(entity, &entity.unique, false, errors);
    for name in &entity.unique {
        let calculated = |member: &&Member| member.ident == *name && member.calculated.is_some();
        if entity.members.iter().any(|member| calculated(&member)) {
            errors.push(say::calculated_with(name, name));
        }
    }
    if let [only] = &entity.unique[..] {
        errors.push(say::unique_of_one(only));
    }
}

/// An entity extends another by a reference to it, which is called `base`.
fn extends(entity: &Entity, errors: &Errors) {
    if let Some(path) = &entity.extends
        && !entity.members.iter().any(|member| member.ident == "base")
    {
        errors.push(say::extends_without_base(path));
    }
}

/// A calculated member has no column that anything could be asked of.
fn calculated(member: &Member, errors: &Errors) {
    if member.calculated.is_none() {
        return;
    }
    let word = member.validations.first().map(Validation::word).or(member.on_delete.as_ref());
    if let Some(word) = word {
        errors.push(say::calculated_with(word, &member.ident));
    }
    if let Some(path) = &member.validate {
        errors.push(say::calculated_with(&path.segments[0].ident, &member.ident));
    }
}

/// `range` is a `min` and a `max`, so it stands alone; and an empty range admits nothing.
fn bounds(member: &Member, errors: &Errors) {
    let (mut min, mut max) = (None, None);
    for validation in &member.validations {
        if let Validation::Min(_, value) | Validation::Max(_, value) = validation
            && let Some(span) = fraction(value)
        {
            errors.push(say::float_bound(span));
        }
        let slot = match validation {
            Validation::Min(word, value) => (&mut min, word, value),
            Validation::Max(word, value) => (&mut max, word, value),
            _ => continue,
        };
        if slot.0.replace((slot.1, slot.2)).is_some() {
            errors.push(say::range_and_bound(slot.1));
        }
    }
    let (Some((_, least)), Some((word, greatest))) = (min, max) else { return };
    if let (Some(least), Some(greatest)) = (whole(least), whole(greatest))
        && least > greatest
    {
        errors.push(say::empty_range(word, least, greatest));
    }
}

/// Where a number with a point stands.
fn fraction(value: &syn::Expr) -> Option<proc_macro2::Span> {
    match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Float(number), .. }) => Some(number.span()),
        syn::Expr::Unary(unary) => fraction(&unary.expr),
        _ => None,
    }
}

/// The value of a whole number that is written out.
fn whole(value: &syn::Expr) -> Option<i128> {
    match value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(number), .. }) => number.base10_parse().ok(),
        syn::Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => {
            whole(&unary.expr).map(std::ops::Neg::neg)
        }
        _ => None,
    }
}

fn rules(entity: &Entity, errors: &Errors) {
    for rule in &entity.rules {
        for right in [&rule.read, &rule.write] {
            if let Members::Only(names) = right {
                known(entity, names, true, errors);
            }
        }
        if let Members::Only(names) = &rule.write {
            names.iter().for_each(|name| writable(entity, name, errors));
        }
        // The server stamps what it let somebody create, so neither it nor a device knows of it before.
        let kept = |path: &&Vec<Ident>| {
            entity.audited.is_some() && keys::SYSTEM_MEMBERS.iter().any(|known| path[0] == known)
        };
        for path in rule.of_new.iter().filter(|path| rule.create && path.len() == 1).filter(kept) {
            errors.push(say::unknown_of_new(&path[0]));
        }
        // Without a condition there is nothing that only the server could judge, and nothing that
        // could stop holding.
        let conditional = rule.condition.is_some() || matches!(rule.after, After::Condition(..));
        if let Some(word) = rule.server_only.as_ref().filter(|_| !conditional) {
            errors.push(say::without_condition(word));
        }
        if let After::Any(word) = &rule.after
            && rule.condition.is_none()
        {
            errors.push(say::without_condition(word));
        }
    }
}

/// Names of members that exist, each once.
fn known(entity: &Entity, names: &[Ident], system: bool, errors: &Errors) {
    for (at, name) in names.iter().enumerate() {
        let own = entity.members.iter().any(|member| name_of(&member.ident) == name_of(name));
        let kept =
            system && entity.audited.is_some() && keys::SYSTEM_MEMBERS.iter().any(|known| name == known);
        if !own && !kept {
            let members: Vec<String> = entity.members.iter().map(|member| name_of(&member.ident)).collect();
            errors.push(say::unknown_member(name, &entity.ident, &members));
        } else if names[..at].contains(name) {
            errors.push(say::member_twice(name));
        }
    }
}

/// What the server assigns or computes cannot be granted for writing.
fn writable(entity: &Entity, name: &Ident, errors: &Errors) {
    if keys::SYSTEM_MEMBERS.iter().any(|known| name == known) && entity.audited.is_some() {
        errors.push(say::not_writable(name, "the server keeps it"));
    }
    let Some(member) = entity.members.iter().find(|member| name_of(&member.ident) == name_of(name)) else {
        return;
    };
    if member.calculated.is_some() {
        errors.push(say::not_writable(name, "it is calculated"));
    } else if outer(plain(&member.ty)).is_some_and(|(ty, _)| ty == "AutoNumber") {
        errors.push(say::not_writable(name, "the server assigns it"));
    }
}

impl Validation {
    pub(super) fn word(&self) -> &Ident {
        match self {
            Self::Required(word)
            | Self::MaxLength(word, _)
            | Self::Min(word, _)
            | Self::Max(word, _)
            | Self::Pattern(word, _)
            | Self::OneOf(word, _)
            | Self::Unique(word) => word,
        }
    }
}
