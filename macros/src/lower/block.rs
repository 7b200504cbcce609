//! Choices, and blocks of `let`s that end in a value.

use super::{Kind, Lowering, Named, mentions, parameter};
use crate::path::build;
use crate::say;
use crate::span::first_token;
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Block, Expr, ExprIf, Pat, Stmt};

impl Lowering<'_, '_> {
    pub(super) fn choice(&mut self, choice: &ExprIf) -> TokenStream {
        if let Expr::Let(condition) = &*choice.cond {
            let help = "write `is_some()`, or `unwrap_or(value)`, or of a reference `is_some_and(|r| ..)`";
            return self.fault(say::not_in_expression_but(condition.let_token.span, help));
        }
        let Some((_, otherwise)) = &choice.else_branch else {
            return self.fault(say::no_else(choice.if_token.span));
        };
        let parts =
            [self.expression(&choice.cond), self.block(&choice.then_branch), self.expression(otherwise)];
        build(choice.if_token.span, "choose", &parts)
    }

    /// A block of `let`s that ends in a value.
    pub(crate) fn block(&mut self, block: &Block) -> TokenStream {
        let outer = self.names.len();
        let Some((Stmt::Expr(end, None), locals)) = block.stmts.split_last() else {
            return self.fault(say::no_value(block.brace_token.span.close()));
        };
        let locals: Vec<TokenStream> = locals.iter().map(|statement| self.statement(statement)).collect();
        let end = self.expression(end);
        self.names.truncate(outer);
        if locals.is_empty() { end } else { quote!({ #(#locals)* #end }) }
    }

    fn statement(&mut self, statement: &Stmt) -> TokenStream {
        let Stmt::Local(local) = statement else {
            let help = "write one value, the parts of which `let` may give names";
            return self.fault(say::not_in_expression_but(first_token(statement), help));
        };
        let name = parameter(&local.pat);
        let (Some(name), Some(init)) = (name, local.init.as_ref().filter(|init| init.diverge.is_none()))
        else {
            return self.fault(say::not_in_expression_but(
                local.let_token.span,
                "write `let name = value;`: a name, without `mut`, that is given once",
            ));
        };
        if !mentions(&init.expr, &|name| self.of_row(name)) {
            let questions = self.captured(&init.expr);
            let is_number = matches!(local.pat, Pat::Ident(_)) && self.is_number(&init.expr);
            let open = is_number.then(|| format_ident!("__{}", name, span = Span::mixed_site()));
            // Beside the value, which may be captured, stands the operand, which takes any type.
            let operand = open.as_ref().map(|open| {
                let operand = build(name.span(), "local", &[self.expression(&init.expr)]);
                quote!(let #open = #operand; let _ = (#name, &#open);)
            });
            self.names.push(Named { open, ..Named::new(name, Kind::Plain, None, Vec::new()) });
            return quote!(#questions #statement #operand);
        }
        let path = self.found(&init.expr).unwrap_or_default();
        if let Some(place) = self.place(&init.expr) {
            let (kind, tokens) = (place.steps.map_or(Kind::Row, Kind::Member), place.tokens);
            self.names.push(Named::new(name, kind, place.row, path));
            return quote!(let #name = #tokens;);
        }
        let value = build(name.span(), "local", &[self.expression(&init.expr)]);
        self.bind(name, Kind::Value);
        quote!(let #name = #value;)
    }
}
