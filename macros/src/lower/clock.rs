//! What an expression asks that its rows do not answer: a clock, or a function of the program.

use crate::path::name_of;
use crate::twin::TYPES;
use proc_macro2::{Ident, Span};
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, ExprPath};

/// Where an expression asks what time it is: functions and methods called `now` or `today`.
pub(crate) fn clocks(expression: &Expr) -> Vec<Span> {
    let mut search = Search(Vec::new());
    search.visit_expr(expression);
    search.0
}

/// The functions of the program that an expression calls. A function of a type, `Decimal::from(3)`, is
/// none: it makes the same value wherever it is called.
pub(super) fn called(expression: &Expr) -> Vec<Ident> {
    let mut search = Called(Vec::new());
    search.visit_expr(expression);
    search.0
}

struct Called(Vec<Ident>);

impl<'ast> Visit<'ast> for Called {
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Expr::Path(ExprPath { path, .. }) = &*call.func
            && let Some(last) = path.segments.last()
        {
            let is_great = |name: &Ident| name_of(name).starts_with(char::is_uppercase);
            let is_type = |name: &Ident| is_great(name) || TYPES.contains(&name_of(name).as_str());
            let of_type = path.segments.iter().nth_back(1).is_some_and(|ty| is_type(&ty.ident));
            let is_clock = last.ident == "now" || last.ident == "today";
            self.0.extend((!is_great(&last.ident) && !of_type && !is_clock).then(|| last.ident.clone()));
        }
        visit::visit_expr_call(self, call);
    }
}

struct Search(Vec<Span>);

impl Search {
    fn name(&mut self, name: &Ident) {
        if name == "now" || name == "today" {
            self.0.push(name.span());
        }
    }
}

impl<'ast> Visit<'ast> for Search {
    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Expr::Path(ExprPath { path, .. }) = &*call.func
            && let Some(last) = path.segments.last()
        {
            self.name(&last.ident);
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.name(&call.method);
        visit::visit_expr_method_call(self, call);
    }
}
