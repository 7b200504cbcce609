//! Calls in an expression: the methods and functions of the documented table.

use super::{Kind, Lowering, Named, mentions, parameter};
use crate::keys;
use crate::path::{build, matches_cases, private};
use crate::role::Asked;
use crate::say;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprCast, ExprMacro, ExprMethodCall, Member, Pat};

/// Whether this is `Some(x)`.
pub(super) fn is_some_call(call: &ExprCall) -> bool {
    matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Some")) && call.args.len() == 1
}

impl Lowering<'_, '_> {
    pub(super) fn method(&mut self, call: &ExprMethodCall) -> TokenStream {
        if let Expr::Path(path) = &*call.receiver
            && path.path.get_ident().is_some_and(|name| self.kind(name) == Some(Kind::Me))
        {
            return if call.method == "has" {
                self.asks(call.args.first());
                quote!(#call)
            } else {
                self.fault(say::unknown_of_me(&call.method))
            };
        }
        // Rust needs it where a value is borrowed; an expression has nothing to copy.
        if call.method == "clone" && call.args.is_empty() {
            return self.expression(&call.receiver);
        }
        let known = keys::METHODS.iter().find(|(name, ..)| call.method == name);
        let Some((_, arguments, function)) = known else {
            return self.fault(say::unknown_function(&call.method));
        };
        if call.args.len() != *arguments {
            return self.fault(say::wrong_arguments(&call.method, *arguments));
        }
        if call.method == "is_some_and" {
            return self.opened(call);
        }
        let receiver = self.known_member(call).unwrap_or_else(|| self.expression(&call.receiver));
        let arguments: Vec<_> = call.args.iter().map(|argument| self.expression(argument)).collect();
        build(call.method.span(), function, &[[receiver].as_slice(), &arguments].concat())
    }

    /// Notes the role that a condition asks for.
    fn asks(&mut self, role: Option<&Expr>) {
        let Some(asked) = role.and_then(Asked::of) else { return };
        match &mut self.watch {
            Some(watch) => watch.accesses.asked.push(asked),
            None => self.asked.push(asked),
        }
    }

    /// `team.members` of `team.members.contains(row)`: of a set it matters whose it is.
    fn known_member(&self, call: &ExprMethodCall) -> Option<TokenStream> {
        let Expr::Field(field) = &*call.receiver else { return None };
        let Member::Named(member) = &field.member else { return None };
        if call.method != "contains" || mentions(&call.receiver, &|name| self.of_row(name)) {
            return None;
        }
        let (base, span) = (&field.base, member.span());
        let known = private(span, "expression");
        Some(quote_spanned!(span=> {
            #[allow(unused_imports)]
            use #known::MemberValue as _;
            #known::MemberOf(&#base.#member).of(&#base, |it| &it.#member)
        }))
    }

    /// `reference.is_some_and(|row| ..)`: a row of its own, which sees nothing of the outer one.
    fn opened(&mut self, call: &ExprMethodCall) -> TokenStream {
        let closure = match &call.args[0] {
            Expr::Closure(closure) if closure.inputs.len() == 1 => closure,
            other => {
                return self.fault(say::malformed_closure(other.span(), "is_some_and(|r| r.name == \"x\")"));
            }
        };
        let Some(name) = parameter(&closure.inputs[0]) else {
            return self.fault(say::malformed_closure(
                closure.inputs_begin.span,
                "is_some_and(|r| r.name == \"x\")",
            ));
        };
        let path = self.path(&call.receiver).unwrap_or_default();
        let receiver = self.expression(&call.receiver);
        let outer = self.names.clone();
        for Named { kind, .. } in &mut self.names {
            if !matches!(kind, Kind::Me | Kind::Plain | Kind::Given) {
                *kind = Kind::Outside;
            }
        }
        let shown = self.bind_row(name, path);
        let body = super::after(shown, self.expression(&closure.body));
        self.names = outer;
        let input = &closure.inputs[0];
        build(call.method.span(), "is_some_and", &[receiver, quote!(|#input| #body)])
    }

    /// `i64::from(x)` and `Decimal::from(x)`; nothing else is called by path.
    pub(super) fn call(&mut self, call: &ExprCall) -> TokenStream {
        if let Expr::Path(path) = &*call.func
            && call.args.len() == 1
        {
            let names: Vec<String> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
            let function = match names.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                [.., "i64", "from"] => Some("to_integer64"),
                [.., "Decimal", "from"] => Some("as_decimal"),
                _ => None,
            };
            if let Some(function) = function {
                return build(path.span(), function, &[self.expression(&call.args[0])]);
            }
        }
        self.fault(say::not_an_expression_function(&call.func))
    }

    pub(super) fn cast(&mut self, cast: &ExprCast) -> TokenStream {
        if cast.ty.to_token_stream().to_string() != "i64" {
            let help = "write `as i64`, or `Decimal::from(..)` of an integer";
            return self.fault(say::not_in_expression_but(cast.as_token.span, help));
        }
        build(cast.as_token.span, "to_integer64", &[self.expression(&cast.expr)])
    }

    /// `matches!(o.status, A | B)` over values: the same as comparing with each.
    pub(super) fn matches(&mut self, call: &ExprMacro) -> TokenStream {
        let Ok((value, alternatives)) = matches_cases(&call.mac.tokens) else {
            let help = "write `matches!(value, A | B)`, and a condition besides with `&&`";
            return self.fault(say::not_in_expression_but(call.span(), help));
        };
        let mut condition = None;
        for alternative in &alternatives {
            let known: Expr = match alternative {
                Pat::Path(path) => Expr::Path(path.clone()),
                Pat::Lit(literal) => Expr::Lit(literal.clone()),
                // A lone name is a variant that was imported; rustc refuses it if it is not.
                Pat::Ident(name) if name.subpat.is_none() => {
                    let name = &name.ident;
                    syn::parse_quote!(#name)
                }
                other => {
                    let help = "name each value, as `A | B`, or compare with `>=` and `<=`";
                    return self.fault(say::not_in_expression_but(other.span(), help));
                }
            };
            let sides = [self.expression(&value), self.expression(&known)];
            let equal = build(known.span(), "equal", &sides);
            condition = Some(match condition {
                None => equal,
                Some(earlier) => build(known.span(), "or", &[earlier, equal]),
            });
        }
        condition.unwrap_or_else(|| self.fault(say::not_in_expression(call.span())))
    }
}
