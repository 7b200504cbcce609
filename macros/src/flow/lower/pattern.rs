//! Patterns: what they bind, and the constants that they compare with.

use super::{Lowering, Slots, slot};
use crate::path::name_of;
use crate::say;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Lit, Pat, PatIdent, PatOr, Path, RangeLimits, Stmt};
use tidewater_model::{Name, Pattern, Value};

/// What the shadow shows once a pattern matched.
#[derive(Default)]
pub(super) struct Shown {
    /// Each binding, to its slot.
    pub(super) statements: Vec<Stmt>,
    /// Numbers without a type of their own, beside patterns of other kinds: they need an arm of their own
    /// to be bound.
    pub(super) pending: Vec<(u32, Span)>,
    /// Inside `a | b` of several kinds.
    mixed: bool,
    /// The names that an earlier alternative bound.
    names: Vec<(Ident, u32)>,
}

impl Lowering<'_> {
    /// A pattern; the names that it binds are in scope from here on.
    pub(super) fn pattern(&mut self, pattern: &mut Pat, shown: &mut Shown) -> Pattern {
        match pattern {
            Pat::Wild(_) | Pat::Rest(_) => Pattern::Any,
            Pat::Paren(inner) => self.pattern(&mut inner.pat, shown),
            Pat::Type(typed) => self.pattern(&mut typed.pat, shown),
            Pat::Reference(reference) if reference.mutability.is_none() => {
                self.pattern(&mut reference.pat, shown)
            }
            Pat::Ident(_) => self.name(pattern, shown),
            Pat::Path(path) => self.path(&path.path.clone(), path.span()),
            Pat::Lit(_) | Pat::Range(_) => self.literals(pattern, shown),
            Pat::Tuple(tuple) => {
                let elements = tuple.elems.iter_mut().map(|element| {
                    if let Pat::Rest(rest) = element {
                        self.errors.push(say::no_rest(rest.span()));
                    }
                    self.pattern(element, shown)
                });
                Pattern::Tuple(elements.collect())
            }
            Pat::TupleStruct(parts) => {
                let name = last(&parts.path);
                let wrap = match name.to_string().as_str() {
                    "Some" => Pattern::Some,
                    "Ok" => Pattern::Ok,
                    "Err" => Pattern::Err,
                    _ => {
                        let hidden =
                            parts.elems.iter().all(|part| matches!(part, Pat::Wild(_) | Pat::Rest(_)));
                        return match error_variant(&parts.path).filter(|_| hidden) {
                            Some(variant) => self.error_pattern(variant, name.span(), Vec::new()),
                            None => self.refused(name.span()),
                        };
                    }
                };
                match parts.elems.first_mut() {
                    Some(inner) => wrap(Box::new(self.pattern(inner, shown))),
                    None => Pattern::Any,
                }
            }
            Pat::Struct(parts) => {
                let Some(variant) = error_variant(&parts.path) else {
                    return self.refused(last(&parts.path).span());
                };
                let fields = parts.fields.iter_mut().filter_map(|field| {
                    let syn::Member::Named(member) = &field.member else { return None };
                    let name = name_of(member);
                    // A name that stands alone may become more than a name.
                    field.colon_token = Some(syn::token::Colon::default());
                    Some((name.into(), self.pattern(&mut field.pat, shown)))
                });
                let fields = fields.collect();
                self.error_pattern(variant, last(&parts.path).span(), fields)
            }
            Pat::Or(_) => self.alternatives(pattern, shown),
            other => self.refused(other.span()),
        }
    }

    /// A kind of error. Where it arose is none.
    fn error_pattern(&self, variant: String, span: Span, fields: Vec<(Name, Pattern)>) -> Pattern {
        if variant == "At" {
            self.errors.push(say::place_of_error(span));
        }
        Pattern::Error(variant.into(), fields)
    }

    fn refused(&self, span: Span) -> Pattern {
        self.errors.push(say::not_a_pattern(span));
        Pattern::Any
    }

    /// `name`, `name @ pattern`, or a lone word that is a constant.
    fn name(&mut self, pattern: &mut Pat, shown: &mut Shown) -> Pattern {
        let Pat::Ident(name) = pattern else { return Pattern::Any };
        if let Some(by_ref) = &name.by_ref {
            return self.refused(by_ref.span);
        }
        let ident = name.ident.clone();
        if name.subpat.is_none() && is_constant(&ident) {
            return self.path(&ident.clone().into(), ident.span());
        }
        let earlier = shown.names.iter().find(|(known, _)| *known == ident).map(|(_, local)| *local);
        let local = earlier.unwrap_or_else(|| {
            let local = self.bind(&ident);
            shown.names.push((ident.clone(), local));
            shown.statements.push(self.shown(local, &ident));
            local
        });
        let inner = name.subpat.as_mut().map(|(_, inner)| Box::new(self.pattern(inner, shown)));
        if inner.is_none() {
            // A constant whose name is written as a local's would be compared with, and not bound. Only a
            // bare word may be one: behind this rustc says that it is no binding.
            let underscore_token = syn::token::Underscore::default();
            let any = Pat::Wild(syn::PatWild { attrs: Vec::new(), underscore_token });
            name.subpat = Some((syn::token::At::default(), Box::new(any)));
        }
        Pattern::Bind(local, inner)
    }

    /// A variant, a named constant, or a kind of error.
    fn path(&mut self, path: &Path, span: Span) -> Pattern {
        if path.is_ident("None") {
            return Pattern::None;
        }
        if let Some(variant) = error_variant(path) {
            return self.error_pattern(variant, span, Vec::new());
        }
        let tokens = path.to_token_stream();
        let constant = self.named(tokens.clone());
        self.direct(constant, &tokens, span);
        Pattern::Constant(constant)
    }

    /// A literal or a range of them. A number without a suffix has the type of what it is compared with:
    /// the shadow binds it to learn that type.
    fn literals(&mut self, pattern: &mut Pat, shown: &mut Shown) -> Pattern {
        let span = pattern.span();
        let mut open = Vec::new();
        let data = match &*pattern {
            Pat::Lit(literal) => match self.bound(&literal.lit, &mut open) {
                Some(constant) => Pattern::Constant(constant),
                // It was told of already.
                None => return Pattern::Any,
            },
            Pat::Range(range) => {
                let mut end = |end: &Option<Box<Expr>>| match end.as_deref() {
                    None => Some(None),
                    Some(Expr::Lit(literal)) => self.bound(&literal.lit, &mut open).map(Some),
                    Some(Expr::Unary(unary)) => match &*unary.expr {
                        Expr::Lit(literal) => {
                            let negative = format!("-{}", literal.lit.to_token_stream());
                            let mut negative: Lit = syn::parse_str(&negative).ok()?;
                            negative.set_span(literal.span());
                            self.bound(&negative, &mut open).map(Some)
                        }
                        _ => None,
                    },
                    Some(Expr::Path(path)) => {
                        let tokens = path.to_token_stream();
                        let constant = self.named(tokens.clone());
                        self.direct(constant, &tokens, path.span());
                        Some(Some(constant))
                    }
                    Some(_) => None,
                };
                let (Some(from), Some(to)) = (end(&range.start), end(&range.end)) else {
                    return self.refused(span);
                };
                Pattern::Range { from, to, inclusive: matches!(range.limits, RangeLimits::Closed(_)) }
            }
            _ => return Pattern::Any,
        };
        if shown.mixed {
            shown.pending.extend(open.into_iter().map(|constant| (constant, span)));
        } else {
            bind_open(pattern, &open, shown);
        }
        data
    }

    /// The constant of a literal; those whose type is open are noted.
    fn bound(&mut self, literal: &Lit, open: &mut Vec<u32>) -> Option<u32> {
        let value = self.literal(literal)?;
        let constant = self.constant(value);
        match literal {
            Lit::Int(number) if number.suffix().is_empty() => open.push(constant),
            other => self.direct(constant, &quote!(#other), other.span()),
        }
        Some(constant)
    }

    /// `a | b`
    fn alternatives(&mut self, pattern: &mut Pat, shown: &mut Shown) -> Pattern {
        let Pat::Or(or) = pattern else { return Pattern::Any };
        let alike = or.cases.iter().all(|case| matches!(case, Pat::Lit(_) | Pat::Range(_)));
        let outer = std::mem::replace(&mut shown.mixed, true);
        let before = shown.pending.len();
        let cases = or.cases.iter_mut().map(|case| self.pattern(case, shown)).collect();
        shown.mixed = outer;
        if alike && !outer {
            let open: Vec<u32> = shown.pending.drain(before..).map(|(constant, _)| constant).collect();
            if !open.is_empty() {
                or.leading_vert = None;
                let all = pattern.clone();
                *pattern = Pat::Paren(syn::PatParen {
                    attrs: Vec::new(),
                    paren_token: syn::token::Paren::default(),
                    pat: Box::new(all),
                });
                bind_open(pattern, &open, shown);
            }
        }
        Pattern::Or(cases)
    }

    /// Numbers that no arm of their own can bind.
    pub(super) fn settle(&self, shown: &mut Shown) {
        for (_, span) in shown.pending.drain(..) {
            self.errors.push(say::number_among_others(span));
        }
    }

    /// An arm's pattern, with arms of the shadow for numbers among patterns of other kinds.
    pub(super) fn arm(&mut self, pattern: &mut Pat, shown: &mut Shown, extra: &mut Vec<syn::Arm>) -> Pattern {
        let original = pattern.clone();
        let data = self.pattern(pattern, shown);
        if shown.pending.is_empty() {
            return data;
        }
        let Pat::Or(PatOr { cases, .. }) = original else {
            self.settle(shown);
            return data;
        };
        let mut pending = std::mem::take(&mut shown.pending).into_iter();
        for mut case in cases {
            let mut numbers = Numbers { constants: pending.by_ref(), statements: Vec::new() };
            numbers.visit_pat_mut(&mut case);
            let statements = numbers.statements;
            if !statements.is_empty() {
                extra.push(syn::parse_quote!(#case => { #(#statements)* ::core::unreachable!() }));
            }
        }
        data
    }
}

/// Turns one alternative into a pattern that binds its numbers and nothing else.
struct Numbers<I> {
    constants: I,
    statements: Vec<Stmt>,
}

impl<I: Iterator<Item = (u32, Span)>> VisitMut for Numbers<I> {
    fn visit_pat_mut(&mut self, pattern: &mut Pat) {
        match pattern {
            Pat::Ident(PatIdent { ident, subpat: None, .. }) if !is_constant(ident) => {
                *pattern = Pat::Wild(syn::PatWild {
                    attrs: Vec::new(),
                    underscore_token: syn::token::Underscore::default(),
                });
            }
            Pat::Lit(literal) => {
                if matches!(&literal.lit, Lit::Int(number) if number.suffix().is_empty())
                    && let Some((constant, _)) = self.constants.next()
                {
                    let mut shown = Shown::default();
                    bind_open(pattern, &[constant], &mut shown);
                    self.statements.append(&mut shown.statements);
                }
            }
            _ => visit_mut::visit_pat_mut(self, pattern),
        }
    }
}

/// Binds what numbers are compared with, so that their slots learn its type.
fn bind_open(pattern: &mut Pat, open: &[u32], shown: &mut Shown) {
    let Some(first) = open.first() else { return };
    let span = pattern.span();
    let name = format_ident!("__number_{first}", span = span);
    for constant in open {
        let slot = slot(Slots::Constants, *constant, span);
        shown.statements.push(syn::parse_quote_spanned!(span=> #slot.of(&#name);));
    }
    *pattern = Pat::Ident(PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: name,
        subpat: Some((syn::token::At::default(), Box::new(pattern.clone()))),
    });
}

/// Whether a word is called as variants and constants are.
pub(super) fn is_constant(name: &Ident) -> bool {
    name_of(name).starts_with(char::is_uppercase)
}

/// `Offline` of `FlowError::Offline`.
pub(super) fn error_variant(path: &Path) -> Option<String> {
    let mut names = path.segments.iter().rev();
    let variant = &names.next()?.ident;
    (names.next()?.ident == "FlowError").then(|| name_of(variant))
}

fn last(path: &Path) -> Ident {
    path.segments.last().map_or_else(|| Ident::new("_", Span::call_site()), |last| last.ident.clone())
}

impl Lowering<'_> {
    /// The value of a literal; nothing, and a fault, if flows have none of its kind.
    pub(super) fn literal(&self, literal: &Lit) -> Option<Value> {
        match literal {
            Lit::Int(number) => Some(Value::Integer(match number.base10_parse::<i64>() {
                Ok(value) => value,
                // The larger half of the numbers without a sign stands in the data by its bits, as a constant
                // of such a type does. What is too large for its type is rustc's to report, in the function
                // that stays; flows have no type for what is larger still.
                Err(_) => number.base10_parse::<u64>().map_or(0, u64::cast_signed),
            })),
            Lit::Str(text) => Some(Value::from(text.value())),
            Lit::Char(letter) => Some(Value::from(letter.value().to_string())),
            Lit::Bool(truth) => Some(Value::from(truth.value)),
            Lit::Float(number) => {
                self.errors.push(say::float(number.span()));
                None
            }
            other => {
                self.errors.push(say::not_in_flow(other.span(), "a literal of this kind"));
                None
            }
        }
    }

    /// Tokens of a type's name as one word.
    pub(super) fn written(tokens: &impl ToTokens) -> String {
        let text: TokenStream = tokens.to_token_stream();
        text.to_string().replace(' ', "")
    }
}
