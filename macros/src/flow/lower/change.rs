//! What a flow changes: by a name, by a method, or by lending it to another flow.
//!
//! A flow holds values, and objects by what they are. So a name that natively is a reference into another
//! value is a copy here, and a change by it would be lost. The tokens do not tell which names those are;
//! the shadow sends each name that is changed through a function that does. Absent: what is assigned, which
//! stands with the statements.

use super::Lowering;
use super::statement::root;
use crate::say;
use proc_macro2::Ident;
use syn::spanned::Spanned;
use syn::{Expr, Member};
use tidewater_model::Argument;

impl Lowering<'_> {
    /// Judges a change by a local's name, which stands there.
    pub(super) fn changes(&mut self, place: &mut Expr) {
        let Some((name, binding)) = self.local(place) else { return };
        if binding.depth < self.closures {
            self.errors.push(say::assigned_in_closure(&name));
        } else if !binding.is_own {
            let span = name.span();
            *place = syn::parse_quote_spanned!(span=> ::tidewater::__private::own(&#name));
        }
    }

    /// Judges a receiver that a method changes: a local, from outside of closures.
    pub(super) fn changes_receiver(&mut self, receiver: &mut Expr, method: &Ident) {
        match self.local(receiver) {
            Some(_) => self.changes(receiver),
            // An ordering is turned round as a value, and stands in no local.
            None if method == "reverse" && compares(receiver) => {}
            None => self.errors.push(say::changes_no_local(method)),
        }
    }

    /// An argument that a callee may change.
    pub(super) fn argument(&mut self, expression: &mut Expr) -> Argument {
        let is_exchanged = match &*expression {
            Expr::Reference(lent) if lent.mutability.is_some() => true,
            Expr::Path(_) => self.local(expression).is_some_and(|(_, binding)| binding.is_exchanged),
            _ => false,
        };
        let local = self.local(expression).filter(|_| is_exchanged).map(|(_, binding)| binding.local);
        if let Some(local) = local {
            if let Expr::Reference(lent) = expression {
                self.changes(&mut lent.expr);
            }
            self.local_committed(local);
            return Argument::Exchange(local);
        }
        if let Expr::Reference(lent) = &*expression
            && lent.mutability.is_some()
            && is_part(&lent.expr)
        {
            self.errors.push(say::lends_part(lent.and_token.span));
        }
        let may_lead_elsewhere = self.may_lead_elsewhere(expression);
        let value = self.expression(expression);
        if may_lead_elsewhere {
            let span = expression.span();
            *expression = syn::parse_quote_spanned!(span=> ::tidewater::__private::handed(#expression));
        }
        Argument::Value(value)
    }

    /// Whether a value is, by its tokens, one of its own: what is changed by its name is changed for good.
    pub(super) fn is_own(&self, value: &Expr) -> bool {
        match value {
            Expr::Paren(inner) => self.is_own(&inner.expr),
            Expr::Try(inner) => self.is_own(&inner.expr),
            Expr::Await(inner) => self.is_own(&inner.base),
            Expr::Lit(_) | Expr::Macro(_) | Expr::Struct(_) | Expr::Binary(_) | Expr::Call(_) => true,
            Expr::MethodCall(call) => {
                let is_activity = root(&call.receiver).is_some_and(|name| self.is_context(name));
                is_activity || ["clone", "collect", "to_owned", "to_vec"].iter().any(|it| call.method == it)
            }
            _ => false,
        }
    }

    /// Whether an argument may be a reference into another value, which the callee could change.
    fn may_lead_elsewhere(&self, argument: &Expr) -> bool {
        match argument {
            Expr::Path(_) => self.local(argument).is_some_and(|(_, binding)| !binding.is_own),
            Expr::Paren(inner) => self.may_lead_elsewhere(&inner.expr),
            Expr::Reference(lent) => lent.mutability.is_some() && self.may_lead_elsewhere(&lent.expr),
            Expr::Field(field) => matches!(field.member, Member::Unnamed(_)),
            Expr::MethodCall(_) | Expr::Try(_) => !self.is_own(argument),
            Expr::If(_) | Expr::Match(_) | Expr::Block(_) | Expr::Loop(_) => true,
            _ => false,
        }
    }

    /// The local that an expression names.
    fn local(&self, expression: &Expr) -> Option<(Ident, &super::Binding)> {
        let name = root(expression)?;
        self.find(name).map(|binding| (name.clone(), binding))
    }
}

/// Whether an expression names a part of a value.
fn is_part(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_part(&inner.expr),
        Expr::Field(_) | Expr::Index(_) => true,
        Expr::Unary(inner) => matches!(inner.op, syn::UnOp::Deref(_)),
        _ => false,
    }
}

/// Whether an expression is an ordering: `reverse` gives another one, and changes nothing.
fn compares(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => compares(&inner.expr),
        Expr::MethodCall(call) => {
            ["cmp", "then"].iter().any(|known| call.method == known)
                || (call.method == "reverse" && compares(&call.receiver))
        }
        _ => false,
    }
}
