//! Where an expression asks a clock.

use proc_macro2::{Ident, Span};
use syn::visit::{self, Visit};
use syn::{Expr, ExprMethodCall, ExprPath};

/// Where an expression asks what time it is: functions and methods called `now` or `today`.
pub(crate) fn clocks(expression: &Expr) -> Vec<Span> {
    let mut search = Search(Vec::new());
    search.visit_expr(expression);
    search.0
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
