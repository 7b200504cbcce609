//! Reading of `#[access(Role, read, write(phone), where = |c, me| ..)]`.

use super::{After, Members, Rule};
use crate::attr::{self, Given, Word};
use crate::errors::Errors;
use crate::lower::{self, Kind, Reads};
use crate::{keys, say};
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, ExprClosure, Path, Token};

pub(super) fn rules(attributes: &[Attribute], errors: &Errors) -> Vec<Rule> {
    let access = attributes.iter().filter(|attribute| attribute.path().is_ident("access"));
    access.filter_map(|attribute| rule(attribute, errors)).collect()
}

fn rule(attribute: &Attribute, errors: &Errors) -> Option<Rule> {
    let tokens = attr::list(attribute, "access", errors)?;
    let mut separated = true;
    let parser = |input: ParseStream<'_>| {
        let role = input.call(Path::parse_mod_style);
        let rest = if role.is_ok() && input.parse::<Option<Token![,]>>()?.is_some() {
            input.parse::<TokenStream>()?
        } else if role.is_ok() && !input.is_empty() {
            separated = false;
            errors.push(say::malformed_word(input.span()));
            input.parse::<TokenStream>()?;
            TokenStream::new()
        } else {
            input.parse::<TokenStream>()?
        };
        Ok((role.ok(), rest))
    };
    let (role, rest) = errors.keep(parser.parse2(tokens))?;
    let Some(role) = role
        .filter(|role| !role.get_ident().is_some_and(|word| keys::ACCESS.iter().any(|known| word == known)))
    else {
        errors.push(say::missing_role(attribute));
        return None;
    };
    let mut rule = Rule {
        role,
        create: false,
        delete: false,
        read: Members::None,
        write: Members::None,
        condition: None,
        after: After::Same,
        server_only: None,
        reads: Vec::new(),
        of_new: Vec::new(),
        asked: Vec::new(),
    };
    let mut seen: Vec<proc_macro2::Ident> = Vec::new();
    for word in attr::entries(rest, errors) {
        if !keys::ACCESS.iter().any(|known| word.is(known)) {
            errors.push(say::unknown_word(&word.name, "access", keys::ACCESS));
        } else if seen.contains(&word.name) {
            errors.push(say::duplicate_word(&word.name, "access"));
        } else {
            seen.push(word.name.clone());
            read(&mut rule, &word, errors);
        }
    }
    if separated
        && !seen.iter().any(|word| ["create", "delete", "read", "write"].iter().any(|right| word == right))
    {
        errors.push(say::rule_without_right(&rule.role));
    }
    Some(rule)
}

fn read(rule: &mut Rule, word: &Word, errors: &Errors) {
    match word.name.to_string().as_str() {
        "create" => {
            word.alone(errors);
            rule.create = true;
        }
        "delete" => {
            word.alone(errors);
            rule.delete = true;
        }
        "read" => rule.read = members(word, errors),
        "write" => rule.write = members(word, errors),
        "where" => {
            let read = rule.reads.len();
            // With a fault it is never expanded, but the rule has a condition.
            rule.condition = Some((word.name.clone(), condition(word, rule, errors).unwrap_or_default()));
            // What stands in `after` holds of it instead.
            if matches!(rule.after, After::Same) {
                rule.of_new = rule.reads[read..].to_vec();
            }
        }
        "after" => {
            let read = rule.reads.len();
            rule.after = after(word, rule, errors);
            rule.of_new = rule.reads[read..].to_vec();
        }
        _ => {
            word.alone(errors);
            rule.server_only = Some(word.name.clone());
        }
    }
}

fn members(word: &Word, errors: &Errors) -> Members {
    match &word.value {
        Given::Nothing => Members::All,
        _ => Members::Only(word.names(errors)),
    }
}

fn after(word: &Word, rule: &mut Rule, errors: &Errors) -> After {
    if let Given::Value(tokens) = &word.value
        && tokens.to_string() == "any"
    {
        return After::Any(word.name.clone());
    }
    condition(word, rule, errors).map_or(After::Same, |closure| After::Condition(word.name.clone(), closure))
}

/// The closure after `=`, rewritten. Where the account does not matter, it need not be named.
fn condition(word: &Word, rule: &mut Rule, errors: &Errors) -> Option<TokenStream> {
    let like = format!("{} = |o, me| o.owner == me", word.name);
    let mut closure: ExprClosure = word.value(&like, errors)?;
    let clocks = lower::clocks(&closure.body);
    if !clocks.is_empty() {
        errors.extend(clocks.into_iter().map(say::clock_in_rule));
        return None;
    }
    let Reads { members, roles } = lower::reads(&closure);
    rule.reads.extend(members);
    rule.asked.extend(roles);
    if closure.inputs.len() == 1 {
        closure.inputs.push(syn::parse_quote!(_));
    }
    lower::rule(&closure, &[Kind::Row, Kind::Me], &like, errors)
}
