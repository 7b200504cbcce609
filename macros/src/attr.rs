//! Reading of attributes: words with values, each with the spans of both, every fault reported.

use crate::errors::Errors;
use crate::say;
use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, LitStr, Meta, Token, parenthesized, token};

/// One word of an attribute, `max_len = 80`, `write(phone, notes)` or `required`.
pub(crate) struct Word {
    pub(crate) name: Ident,
    pub(crate) value: Given,
}

/// What follows a word.
pub(crate) enum Given {
    Nothing,
    /// `= ..`, up to the next comma at this level.
    Value(TokenStream),
    /// `(..)`
    List(TokenStream),
}

impl Word {
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// Reports a value that the word does not take.
    pub(crate) fn alone(&self, errors: &Errors) {
        if !matches!(self.value, Given::Nothing) {
            errors.push(say::takes_no_value(&self.name));
        }
    }

    /// The value after `=`, parsed; `like` shows how it is written.
    pub(crate) fn value<T: Parse>(&self, like: &str, errors: &Errors) -> Option<T> {
        self.value_with(T::parse, like, errors)
    }

    /// The value after `=`, parsed by a function.
    pub(crate) fn value_with<F: Parser>(&self, parser: F, like: &str, errors: &Errors) -> Option<F::Output> {
        match &self.value {
            Given::Value(tokens) if !tokens.is_empty() => match parser.parse2(tokens.clone()) {
                Ok(value) => Some(value),
                Err(error) => {
                    errors.push(say::malformed_value(error.span(), &self.name, like));
                    None
                }
            },
            _ => {
                errors.push(say::missing_value(&self.name, like));
                None
            }
        }
    }

    /// One of some words after `=`.
    pub(crate) fn choice(&self, known: &[&'static str], errors: &Errors) -> Option<&'static str> {
        let word: Ident =
            self.value_with(Ident::parse_any, &format!("{} = {}", self.name, known[0]), errors)?;
        let found = known.iter().find(|candidate| word == **candidate).copied();
        if found.is_none() {
            errors.push(say::unknown_value(&word, &self.name, known));
        }
        found
    }

    /// The names in `(a, b)`.
    pub(crate) fn names(&self, errors: &Errors) -> Vec<Ident> {
        let Given::List(tokens) = &self.value else {
            errors.push(say::missing_list(&self.name));
            return Vec::new();
        };
        let parser = |input: ParseStream<'_>| input.parse_terminated(Ident::parse_any, Token![,]);
        match parser.parse2(tokens.clone()) {
            Ok(names) if names.is_empty() => errors.push(say::missing_list(&self.name)),
            Ok(names) => return names.into_iter().collect(),
            Err(error) => errors.push(say::malformed_list(error.span(), &self.name)),
        }
        Vec::new()
    }
}

impl Parse for Word {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(Ident::parse_any)?;
        let value = if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            Given::Value(until_comma(input)?)
        } else if input.peek(token::Paren) {
            let content;
            parenthesized!(content in input);
            Given::List(content.parse()?)
        } else {
            Given::Nothing
        };
        Ok(Self { name, value })
    }
}

/// The tokens up to the next comma that ends this entry. The parameters of a closure hold commas of
/// their own: they end at the second bar.
pub(crate) fn until_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    if input.peek(Token![|]) && !input.peek(Token![||]) {
        tokens.extend([input.parse::<proc_macro2::TokenTree>()?]);
        while !input.is_empty() && !input.peek(Token![|]) {
            tokens.extend([input.parse::<proc_macro2::TokenTree>()?]);
        }
    }
    while !input.is_empty() && !input.peek(Token![,]) {
        tokens.extend([input.parse::<proc_macro2::TokenTree>()?]);
    }
    Ok(tokens)
}

/// The words of every attribute of that name, unknown words and repetitions reported and left out.
pub(crate) fn words(attributes: &[Attribute], name: &str, known: &[&str], errors: &Errors) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(name)) {
        let Some(tokens) = list(attribute, name, errors) else { continue };
        for word in entries(tokens, errors) {
            if !known.iter().any(|candidate| word.is(candidate)) {
                errors.push(say::unknown_word(&word.name, name, known));
            } else if found.iter().any(|earlier| earlier.name == word.name) {
                errors.push(say::duplicate_word(&word.name, name));
            } else {
                found.push(word);
            }
        }
    }
    found
}

/// What stands in the parentheses of `#[name(..)]`.
pub(crate) fn list(attribute: &Attribute, name: &str, errors: &Errors) -> Option<TokenStream> {
    match &attribute.meta {
        Meta::List(list) if !list.tokens.is_empty() => Some(list.tokens.clone()),
        _ => {
            errors.push(say::empty_attribute(attribute, name));
            None
        }
    }
}

/// The words of a list, read on after a fault.
pub(crate) fn entries(tokens: TokenStream, errors: &Errors) -> Vec<Word> {
    let parser = |input: ParseStream<'_>| {
        let mut words = Vec::new();
        while !input.is_empty() {
            match input.parse::<Word>() {
                Ok(word) => words.push(word),
                Err(error) => {
                    if let Ok(word) = input.parse::<LitStr>() {
                        errors.push(say::quoted_word(&word));
                    } else {
                        errors.push(say::malformed_word(error.span()));
                        until_comma(input)?;
                    }
                }
            }
            if !input.is_empty() && !input.peek(Token![,]) {
                errors.push(say::malformed_word(input.span()));
                until_comma(input)?;
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(words)
    };
    errors.keep(parser.parse2(tokens)).unwrap_or_default()
}
