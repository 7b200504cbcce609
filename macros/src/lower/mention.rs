//! Whether an expression mentions a row at all, and the account.

use super::Named;
use crate::say;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, ExprPath, Macro, PatIdent};

/// Whether a name of which `wanted` holds occurs freely in the expression.
pub(crate) fn mentions(expression: &Expr, wanted: &dyn Fn(&Ident) -> bool) -> bool {
    mentioned(expression, wanted).is_some()
}

/// Where a closure over rows speaks of `me`, and nothing around it has that name: a fault, once.
pub(crate) fn unknown_account(closure: &ExprClosure, known: &[Named], help: &str) -> Option<syn::Error> {
    let wanted = |name: &Ident| name == "me" && !known.iter().any(|known| known.name == *name);
    let span = mentioned(&Expr::Closure(closure.clone()), &wanted)?;
    Some(say::unknown_account(span, help))
}

/// Where such a name occurs first.
fn mentioned(expression: &Expr, wanted: &dyn Fn(&Ident) -> bool) -> Option<Span> {
    let mut search = Search { wanted, hidden: Vec::new(), found: None };
    search.visit_expr(expression);
    search.found
}

struct Search<'a> {
    wanted: &'a dyn Fn(&Ident) -> bool,
    /// Names that closures on the way bind anew.
    hidden: Vec<Ident>,
    found: Option<Span>,
}

impl Search<'_> {
    fn name(&mut self, name: &Ident) {
        if (self.wanted)(name) && !self.hidden.contains(name) {
            self.found.get_or_insert(name.span());
        }
    }

    /// A macro's tokens are opaque: a name that occurs in them counts.
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Ident(name) => self.name(&name),
                TokenTree::Group(group) => self.tokens(group.stream()),
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        if let Some(name) = path.path.get_ident() {
            self.name(name);
        }
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        let outer = self.hidden.len();
        let mut bound = Bound(Vec::new());
        closure.inputs.iter().for_each(|input| bound.visit_pat(input));
        self.hidden.extend(bound.0);
        visit::visit_expr(self, &closure.body);
        self.hidden.truncate(outer);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.tokens(call.tokens.clone());
    }
}

/// The names that a pattern binds.
struct Bound(Vec<Ident>);

impl<'ast> Visit<'ast> for Bound {
    fn visit_pat_ident(&mut self, name: &'ast PatIdent) {
        self.0.push(name.ident.clone());
    }
}
