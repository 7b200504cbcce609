//! Which members a condition over a row reads, by the paths that lead to them.
//!
//! The condition is looked at as the developer wrote it. Absent: types; what a path leads through, the
//! facts of the entities say.

use super::parameter;
use crate::path::{matches_cases, name_of};
use proc_macro2::Ident;
use quote::quote;
use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, ExprMacro, ExprMethodCall, Local, Member};

/// The paths from the row to each member that a closure over it reads, each once, in order, as they are
/// written.
pub(crate) fn reads(closure: &ExprClosure) -> Vec<Vec<Ident>> {
    let mut search = Search { known: Vec::new(), found: Vec::new() };
    if let Some(row) = closure.inputs.first().and_then(parameter) {
        search.known.push((row.clone(), Vec::new()));
        search.visit_expr(&closure.body);
    }
    search.found
}

/// Paths as a const that the facts hold.
pub(crate) fn paths(reads: &[Vec<Ident>]) -> proc_macro2::TokenStream {
    let paths = reads.iter().map(|path| {
        let names = path.iter().map(name_of);
        quote!(&[#(#names),*])
    });
    quote!(&[#(#paths),*])
}

struct Search {
    /// The names that stand for the row or for a member of it, with the path of each.
    known: Vec<(Ident, Vec<Ident>)>,
    found: Vec<Vec<Ident>>,
}

impl Search {
    /// The path that a chain of dots is.
    fn place(&self, expression: &Expr) -> Option<Vec<Ident>> {
        match expression {
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Reference(inner) => self.place(&inner.expr),
            Expr::Path(path) => {
                let name = path.path.get_ident()?;
                self.known.iter().rev().find(|(known, _)| known == name).map(|(_, path)| path.clone())
            }
            Expr::Field(field) => {
                let Member::Named(member) = &field.member else { return None };
                let mut path = self.place(&field.base)?;
                path.push(member.clone());
                Some(path)
            }
            _ => None,
        }
    }

    fn with(&mut self, name: Option<&Ident>, path: Vec<Ident>, body: impl FnOnce(&mut Self)) {
        let outer = self.known.len();
        self.known.extend(name.map(|name| (name.clone(), path)));
        body(self);
        self.known.truncate(outer);
    }
}

impl<'ast> Visit<'ast> for Search {
    fn visit_expr(&mut self, expression: &'ast Expr) {
        match self.place(expression) {
            Some(path) => {
                if !path.is_empty() && !self.found.contains(&path) {
                    self.found.push(path);
                }
            }
            None => visit::visit_expr(self, expression),
        }
    }

    fn visit_local(&mut self, local: &'ast Local) {
        visit::visit_local(self, local);
        let path = local.init.as_ref().and_then(|init| self.place(&init.expr));
        if let (Some(path), Some(name)) = (path, parameter(&local.pat)) {
            self.known.push((name.clone(), path));
        }
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        self.with(None, Vec::new(), |search| visit::visit_block(search, block));
    }

    /// A closure of `is_some_and` is about what its receiver leads to.
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.visit_expr(&call.receiver);
        for argument in &call.args {
            match (argument, self.place(&call.receiver)) {
                (Expr::Closure(closure), Some(path)) => {
                    let name = closure.inputs.first().and_then(parameter);
                    self.with(name, path, |search| search.visit_expr(&closure.body));
                }
                (other, _) => self.visit_expr(other),
            }
        }
    }

    fn visit_expr_macro(&mut self, call: &'ast ExprMacro) {
        // The alternatives are constants, which no row is among.
        if let Ok((value, _)) = matches_cases(&call.mac.tokens) {
            Visit::visit_expr(self, &value);
        }
    }
}
