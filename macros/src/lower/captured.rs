//! What a part of the model takes along that its rows do not answer: it is computed once, when the model is
//! built, so it has to be the same wherever and whenever that is.
//!
//! Functions and macros of the program are told of here. Which types constants and the functions of types
//! have, only rustc knows: it is asked, at their tokens. Absent: clocks, which have messages of their own.

use super::{Lowering, clocks, mentions};
use crate::flow::has_function;
use crate::path::{build, matches_cases, name_of};
use crate::say;
use crate::twin::TYPES;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprField, ExprMethodCall, ExprPath, PatIdent, Path};

/// Types of values that make themselves of others, and that cannot be named without those.
const CONTAINERS: &[&str] = &["Id", "Option", "Ref", "Vec"];

/// Types of values the functions of which may be named without being called.
const OF_VALUES: &[&str] = &["Date", "DateTime", "Decimal", "String"];

/// Functions that every type has, and that flows know under no name; of a clock another message tells.
const OF_ALL: &[&str] = &["clone", "default", "empty", "into", "now", "today"];

impl Lowering<'_, '_> {
    /// Judges what mentions no row, and so becomes a value of the program that builds the model. It gives the
    /// questions to rustc, which are never run.
    pub(super) fn captured(&self, expression: &Expr) -> Option<TokenStream> {
        if !self.takes_constants {
            return None;
        }
        let mut names = Names(Vec::new());
        names.visit_expr(expression);
        let (faults, questions) = (Vec::new(), Vec::new());
        let is_known = |name: &Ident| self.kind(name).is_some();
        let mut search = Search { is_known: &is_known, bound: names.0, faults, questions };
        search.visit_expr(expression);
        if self.is_calculation {
            self.errors.extend(clocks(expression).into_iter().map(say::clock_in_expression));
        }
        let Search { faults, questions, .. } = search;
        self.errors.extend(faults);
        (!questions.is_empty()).then(|| quote!(if false { #(#questions)* }))
    }
}

/// The names that an expression binds itself, which stand for parts of it.
struct Names(Vec<Ident>);

impl<'ast> Visit<'ast> for Names {
    fn visit_pat_ident(&mut self, name: &'ast PatIdent) {
        self.0.push(name.ident.clone());
        visit::visit_pat_ident(self, name);
    }
}

struct Search<'s> {
    /// Whether a name is one of the expression around.
    is_known: &'s dyn Fn(&Ident) -> bool,
    bound: Vec<Ident>,
    faults: Vec<syn::Error>,
    questions: Vec<TokenStream>,
}

impl Search<'_> {
    /// Whether a path is a name that stands for a part of the expression.
    fn is_local(&self, path: &ExprPath) -> bool {
        path.path.get_ident().is_some_and(|name| (self.is_known)(name) || self.bound.contains(name))
    }

    /// Asks rustc about a value, unless a part of it has a name only further in.
    fn ask(&mut self, question: &str, value: &Expr) {
        if !mentions(value, &|name| self.bound.contains(name)) {
            let question = build(value.span(), question, &[quote_spanned!(value.span()=> &(#value))]);
            self.questions.push(quote!(#question;));
        }
    }

    fn called(&mut self, function: &ExprPath) {
        let Some(last) = function.path.segments.last() else { return };
        if is_great(&last.ident) {
            // A variant, or a struct: what it holds is judged.
            return;
        }
        let owner = function.path.segments.iter().nth_back(1).map(|owner| &owner.ident);
        let is_of_type = function.qself.is_some() || owner.is_some_and(is_type);
        // `<i32 as Trait>::function`
        let is_of_trait = function.qself.as_ref().is_some_and(|ty| ty.position > 0);
        if is_of_type && (is_of_trait || !is_known_function(&last.ident)) {
            return self.faults.push(say::called_in_expression(&last.ident));
        }
        if let Some(ty) = &function.qself {
            let ty = &ty.ty;
            return self.made(ty.span(), &quote!(#ty));
        }
        match owner {
            Some(owner) if is_type(owner) => {
                if !CONTAINERS.iter().any(|known| owner == known) {
                    let ty = owner_of(&function.path);
                    self.made(owner.span(), &quote!(#ty));
                }
            }
            _ if last.ident == "now" || last.ident == "today" => {}
            _ => self.faults.push(say::called_in_expression(&last.ident)),
        }
    }

    /// Asks rustc whether values are made by functions of a type.
    fn made(&mut self, span: Span, ty: &TokenStream) {
        self.questions.push(quote_spanned!(span=> ::tidewater::__private::expression::made::<#ty>();));
    }
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        match &*call.func {
            Expr::Path(function) => self.called(function),
            other => self.visit_expr(other),
        }
        call.args.iter().for_each(|argument| self.visit_expr(argument));
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if !is_known_function(&call.method) {
            // A trait of the program may give it to any type.
            self.faults.push(say::called_in_expression(&call.method));
            call.args.iter().for_each(|argument| self.visit_expr(argument));
            return;
        }
        match &*call.receiver {
            Expr::Path(path) if self.is_local(path) || is_none(&call.receiver) => {}
            Expr::Path(_) => self.ask("asked", &call.receiver),
            // What a function gives, that was asked about gives it.
            Expr::Call(_) | Expr::MethodCall(_) => self.visit_expr(&call.receiver),
            other => {
                self.ask("asked", other);
                self.visit_expr(other);
            }
        }
        call.args.iter().for_each(|argument| self.visit_expr(argument));
    }

    fn visit_expr_field(&mut self, field: &'ast ExprField) {
        let mut base = &*field.base;
        while let Expr::Field(inner) = base {
            base = &inner.base;
        }
        match base {
            // A constant's own member. What leads to it elsewhere, rustc does not follow in const.
            Expr::Path(path) if !self.is_local(path) => {
                self.questions.push(quote_spanned!(field.span()=> const _: () =
                    ::tidewater::__private::expression::constant(&#field);));
            }
            _ => visit::visit_expr_field(self, field),
        }
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        let mut names = path.path.segments.iter().rev().map(|part| &part.ident);
        let (Some(last), owner) = (names.next(), names.next()) else { return };
        let value = Expr::Path(path.clone());
        match owner.filter(|owner| is_type(owner)) {
            // What belongs to a type is a constant, a variant or a function, and never a variable.
            Some(owner) if name_of(last).starts_with(char::is_lowercase) => {
                let is_of_value = OF_VALUES.iter().chain(TYPES).any(|known| owner == known);
                if !is_of_value || !is_known_function(last) {
                    self.faults.push(say::called_in_expression(last));
                }
            }
            Some(_) => {}
            None if self.is_local(path) || is_none(&value) => {}
            None => self.ask("constant", &value),
        }
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        let name = called.path.segments.last().map(|last| &last.ident);
        let cases = called.path.is_ident("matches").then(|| matches_cases(&called.tokens).ok()).flatten();
        match (cases, name) {
            // What stands in its patterns are constants.
            (Some((value, _)), _) => <Self as Visit<'_>>::visit_expr(self, &value),
            (None, Some(name)) => self.faults.push(say::macro_in_expression(name)),
            (None, None) => {}
        }
    }

    fn visit_expr_unsafe(&mut self, block: &'ast syn::ExprUnsafe) {
        self.faults.push(say::not_in_expression(block.unsafe_token.span));
    }
}

fn is_none(value: &Expr) -> bool {
    matches!(value, Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "None"))
}

fn is_type(name: &Ident) -> bool {
    is_great(name) || TYPES.contains(&name_of(name).as_str())
}

fn is_great(name: &Ident) -> bool {
    name_of(name).starts_with(char::is_uppercase)
}

/// Whether a function is one that Rust and this library have, by its name: those of a trait of the program
/// have others, because of two of one name the type's own is called.
fn is_known_function(name: &Ident) -> bool {
    OF_ALL.iter().any(|known| name == known) || has_function(&name_of(name))
}

/// `a::Decimal` of `a::Decimal::from`.
fn owner_of(path: &Path) -> Path {
    let mut owner = path.clone();
    owner.segments.pop();
    owner.segments.pop_punct();
    owner
}
