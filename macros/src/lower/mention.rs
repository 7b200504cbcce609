//! Whether an expression mentions a row at all.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, ExprPath, Macro, PatIdent};

/// Whether a name of which `wanted` holds occurs freely in the expression.
pub(crate) fn mentions(expression: &Expr, wanted: &dyn Fn(&Ident) -> bool) -> bool {
    let mut search = Search { wanted, hidden: Vec::new(), found: false };
    search.visit_expr(expression);
    search.found
}

struct Search<'a> {
    wanted: &'a dyn Fn(&Ident) -> bool,
    /// Names that closures on the way bind anew.
    hidden: Vec<Ident>,
    found: bool,
}

impl Search<'_> {
    fn name(&mut self, name: &Ident) {
        self.found |= (self.wanted)(name) && !self.hidden.contains(name);
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
