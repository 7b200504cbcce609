//! Which members a condition over a row reads, by the paths that lead to them.
//!
//! The condition is looked at as the developer wrote it. Absent: types; what a path leads through, the
//! facts of the entities say.

use super::{Kind, Lowering, parameter};
use crate::errors::Errors;
use crate::path::name_of;
use crate::role::Asked;
use proc_macro2::Ident;
use quote::quote;
use std::collections::BTreeSet;
use syn::{Expr, ExprClosure, Member};

/// What a closure over a row reads and asks.
pub(crate) struct Reads {
    /// The paths from the row to each member, each once, in order, as they are written.
    pub(crate) members: Vec<Vec<Ident>>,
    /// The roles.
    pub(crate) roles: Vec<Asked>,
}

/// What a closure over a row, and perhaps the account, reads and asks. Its faults are reported where it is
/// lowered.
pub(crate) fn reads(closure: &ExprClosure) -> Reads {
    let quiet = Errors::new();
    let mut lowering = Lowering::new(&quiet);
    if let Some(me) = closure.inputs.get(1).and_then(parameter) {
        lowering.bind(me, Kind::Me);
    }
    if let Some(row) = closure.inputs.first().and_then(parameter) {
        lowering.bind_row(row, Vec::new());
    }
    lowering.expression(&closure.body);
    let (members, roles) = (lowering.found, lowering.asked);
    quiet.finish();
    Reads { members, roles }
}

/// Paths as a const that the facts hold.
pub(crate) fn paths(reads: &[Vec<Ident>]) -> proc_macro2::TokenStream {
    let paths = reads.iter().map(|path| {
        let names = path.iter().map(name_of);
        quote!(&[#(#names),*])
    });
    quote!(&[#(#paths),*])
}

impl Lowering<'_, '_> {
    /// The names of the row's own members that were read so far, each once.
    pub(crate) fn read(self) -> BTreeSet<String> {
        self.found.iter().filter_map(|path| path.first()).map(name_of).collect()
    }

    /// The path that a chain of dots is, from the outermost row.
    pub(super) fn path(&self, expression: &Expr) -> Option<Vec<Ident>> {
        match expression {
            Expr::Paren(inner) => self.path(&inner.expr),
            Expr::Group(inner) => self.path(&inner.expr),
            Expr::Reference(inner) => self.path(&inner.expr),
            Expr::Path(path) => {
                let named = self.named(path.path.get_ident()?)?;
                matches!(named.kind, Kind::Row | Kind::Member(_)).then(|| named.path.clone())
            }
            Expr::Field(field) => {
                let Member::Named(member) = &field.member else { return None };
                let mut path = self.path(&field.base)?;
                path.push(member.clone());
                Some(path)
            }
            _ => None,
        }
    }

    /// Notes the path that an expression is, if it is one.
    pub(super) fn found(&mut self, expression: &Expr) -> Option<Vec<Ident>> {
        let path = self.path(expression)?;
        if !path.is_empty() && !self.found.contains(&path) {
            self.found.push(path.clone());
        }
        Some(path)
    }
}
