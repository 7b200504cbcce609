//! Expressions that are no calls.

use super::activity::session;
use super::number::{in_block, negative};
use super::pattern::is_constant;
use super::statement::root;
use super::{Lowering, Slots, slot};
use crate::path::name_of;
use crate::say;
use crate::span::first_token;
use proc_macro2::Span;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprLit, Lit, Member, RangeLimits, UnOp};
use tidewater_model::{FlowType, Node, Operator, Value};

impl Lowering<'_> {
    /// Any expression: its node, and in its place what the shadow shows.
    pub(super) fn expression(&mut self, expression: &mut Expr) -> Node {
        let (awaited, is_told) = (std::mem::take(&mut self.awaited), std::mem::take(&mut self.is_told));
        if !self.rows.is_empty() {
            return self.over_rows(expression);
        }
        let node = match expression {
            Expr::Call(_) | Expr::MethodCall(_) => {
                self.awaited = awaited;
                self.called(expression)
            }
            _ => self.plain(expression),
        };
        if is_told { node } else { self.inferred(expression, node) }
    }

    /// An expression that is no call.
    pub(super) fn plain(&mut self, expression: &mut Expr) -> Node {
        match expression {
            Expr::Paren(inner) => self.expression(&mut inner.expr),
            Expr::Group(inner) => self.expression(&mut inner.expr),
            Expr::Reference(inner) => {
                // Whoever holds it may commit it by another name.
                if inner.mutability.is_some() {
                    self.lends(&inner.expr);
                }
                self.expression(&mut inner.expr)
            }
            Expr::Lit(_) => self.literal_expression(expression),
            Expr::Path(_) => self.name_expression(expression),
            Expr::Field(field) => {
                if let (Member::Named(member), Some(base)) = (&field.member, root(&field.base))
                    && let Some(help) = session(member).filter(|_| self.is_context(base))
                {
                    self.errors.push(say::session_variable(member, help));
                    self.is_hopeless = true;
                    return Node::Tuple(Vec::new());
                }
                let of_set = std::mem::take(&mut self.asks_set);
                let owner = self.owner(&field.base);
                let base = Box::new(self.expression(&mut field.base));
                match &field.member {
                    Member::Named(member) => {
                        // What is read of rows is noted where their closures are rewritten.
                        if self.rows.is_empty() {
                            self.reads(owner, &mut field.base, member, of_set);
                        }
                        Node::Member(base, name_of(member).into())
                    }
                    Member::Unnamed(index) => Node::Element(base, index.index),
                }
            }
            Expr::Unary(_) => self.unary(expression),
            Expr::Binary(binary) => match operator(binary.op) {
                Some(operator) => {
                    // What stands behind `&&` is asked if the first holds, behind `||` if it does not.
                    let (answer, before) = (self.answer(&binary.left), self.fresh.readable.clone());
                    let left = Box::new(self.expression(&mut binary.left));
                    if matches!(operator, Operator::And | Operator::Or) {
                        self.learns(answer, operator == Operator::And);
                    }
                    let right = Box::new(self.expression(&mut binary.right));
                    self.fresh.readable = before;
                    Node::Binary(operator, left, right)
                }
                None if super::statement::compound(binary.op).is_some() => {
                    self.assignment_as_value(expression)
                }
                None => self.refuse(binary.op.span(), "this operator"),
            },
            Expr::Assign(_) => self.assignment_as_value(expression),
            Expr::Cast(cast) => {
                // What a literal is, `as` may tell; that it is a number stands there.
                let is_literal = is_literal(&cast.expr);
                let value = Box::new(self.expression(&mut cast.expr));
                if !is_literal {
                    let (inner, span) = (&cast.expr, first_token(&*cast.expr));
                    *cast.expr = syn::parse_quote_spanned!(span=> ::tidewater::__private::converted(#inner));
                }
                match number_type(&Self::written(&cast.ty)) {
                    Some(kind) => Node::Cast(value, kind),
                    None => {
                        self.errors.push(say::conversion(cast.as_token.span));
                        Node::Tuple(Vec::new())
                    }
                }
            }
            Expr::Tuple(tuple) => Node::Tuple(tuple.elems.iter_mut().map(|e| self.expression(e)).collect()),
            Expr::Array(array) => Node::List(array.elems.iter_mut().map(|e| self.expression(e)).collect()),
            Expr::Range(range) => match (&mut range.start, &mut range.end) {
                (Some(from), Some(to)) => Node::Range {
                    from: Box::new(self.expression(from)),
                    to: Box::new(self.expression(to)),
                    inclusive: matches!(range.limits, RangeLimits::Closed(_)),
                },
                _ => {
                    self.errors.push(say::open_range(first_token(range.limits)));
                    Node::Tuple(Vec::new())
                }
            },
            Expr::Try(inner) => {
                if self.closures > 0 {
                    self.errors.push(say::leaves_closure(inner.question_token.span));
                }
                Node::Try(Box::new(self.expression(&mut inner.expr)))
            }
            Expr::Await(_) => self.awaited_expression(expression),
            Expr::Struct(_) => self.record(expression),
            Expr::Macro(_) => self.macro_call(expression),
            Expr::Block(block) if block.label.is_none() => Node::Block(self.block(&mut block.block)),
            Expr::If(_) | Expr::Match(_) | Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => {
                self.control(expression)
            }
            Expr::Break(leave) => {
                let value = leave.expr.as_mut().map(|value| Box::new(self.expression(value)));
                let outward = self.outward(leave.label.as_ref());
                self.leaves(outward);
                self.leaves_nothing(expression);
                Node::Break(outward, value)
            }
            Expr::Continue(next) => {
                let outward = self.outward(next.label.as_ref());
                self.leaves(outward);
                self.leaves_nothing(expression);
                Node::Continue(outward)
            }
            Expr::Return(end) => {
                if self.closures > 0 {
                    self.errors.push(say::leaves_closure(end.return_token.span));
                }
                Node::Return(end.expr.as_mut().map(|value| Box::new(self.expression(value))))
            }
            other => {
                self.errors.push(outside(other));
                Node::Tuple(Vec::new())
            }
        }
    }

    /// Where there is no loop to leave, rustc tells so of the flow; the shadow around it is a closure.
    fn leaves_nothing(&self, expression: &mut Expr) {
        if self.loops.is_empty() {
            *expression = syn::parse_quote!(loop {});
        }
    }

    pub(super) fn refuse(&self, span: Span, what: &str) -> Node {
        self.errors.push(say::not_in_flow(span, what));
        Node::Tuple(Vec::new())
    }

    // --- Leaves -----------------------------------------------------------------------------------

    fn literal_expression(&mut self, expression: &mut Expr) -> Node {
        let Expr::Lit(ExprLit { lit, .. }) = &*expression else { return Node::Tuple(Vec::new()) };
        let (span, tokens) = (lit.span(), lit.to_token_stream());
        let is_open = matches!(lit, Lit::Int(number) if number.suffix().is_empty());
        let Some(value) = self.literal(lit) else { return Node::Tuple(Vec::new()) };
        let constant = self.constant(value);
        if is_open {
            self.through_slot(expression, constant, span, &tokens);
        } else {
            self.direct(constant, &tokens, span);
        }
        Node::Constant(constant)
    }

    /// The value of a number goes through its slot, which learns from what the number meets.
    pub(super) fn through_slot(
        &self,
        expression: &mut Expr,
        constant: u32,
        span: Span,
        value: &proc_macro2::TokenStream,
    ) {
        let slot = slot(Slots::Constants, constant, span);
        *expression = in_block(value, span, Some(quote_spanned!(span=> #slot.constant(&__value);)));
    }

    /// A local, `None`, a variant or a named constant.
    fn name_expression(&mut self, expression: &mut Expr) -> Node {
        let Expr::Path(path) = &*expression else { return Node::Tuple(Vec::new()) };
        let span = path.path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
        if let Some(name) = path.path.get_ident() {
            if let Some(binding) = self.find(name).filter(|binding| !binding.is_context) {
                return Node::Local(binding.local);
            }
            if self.is_context(name) {
                self.errors.push(say::context_alone(name));
                self.is_hopeless = true;
                return Node::Tuple(Vec::new());
            }
            if name == "None" {
                return Node::None;
            }
        }
        if let Some(variant) = super::pattern::error_variant(&path.path) {
            if variant == "Offline" {
                return Node::Function { name: "FlowError::Offline".into(), arguments: Vec::new() };
            }
            self.errors.push(say::error_value(span));
            return Node::Tuple(Vec::new());
        }
        // A name that does not exist, and a function without its call, are rustc's to report.
        let tokens = path.to_token_stream();
        let constant = self.named(tokens.clone());
        self.direct(constant, &tokens, span);
        Node::Constant(constant)
    }

    fn unary(&mut self, expression: &mut Expr) -> Node {
        let Expr::Unary(unary) = expression else { return Node::Tuple(Vec::new()) };
        match unary.op {
            UnOp::Deref(_) => self.expression(&mut unary.expr),
            UnOp::Not(_) => Node::Not(Box::new(self.expression(&mut unary.expr))),
            // One literal with its sign: the smallest number has no positive counterpart.
            UnOp::Neg(_) => match negative(&unary.expr) {
                Some(value) => {
                    let constant = self.constant(Value::Integer(value));
                    let (span, tokens) = (unary.expr.span(), unary.to_token_stream());
                    self.through_slot(expression, constant, span, &tokens);
                    Node::Constant(constant)
                }
                None => Node::Negate(Box::new(self.expression(&mut unary.expr))),
            },
            _ => self.refuse(unary.op.span(), "this operator"),
        }
    }

    // --- Composites -------------------------------------------------------------------------------

    fn awaited_expression(&mut self, expression: &mut Expr) -> Node {
        let node = self.within_await(expression);
        // What the server gives is an object once it was waited for.
        if let Some((what, span)) = self.brings.take() {
            self.accesses.at_server = true;
            self.does(None, expression, what, span);
            self.accesses.at_server = false;
        }
        node
    }

    fn within_await(&mut self, expression: &mut Expr) -> Node {
        let Expr::Await(wait) = expression else { return Node::Tuple(Vec::new()) };
        let span = wait.await_token.span;
        if !self.is_async {
            self.errors.push(say::await_in_plain_flow(span));
        }
        let mut base = &*wait.base;
        while let Expr::Paren(inner) = base {
            base = &inner.expr;
        }
        if !matches!(base, Expr::Call(_) | Expr::MethodCall(_)) {
            self.errors.push(say::awaits_no_call(span));
            return self.expression(&mut wait.base);
        }
        self.awaited = true;
        let node = self.expression(&mut wait.base);
        // What is no future, rustc tells.
        self.awaited = false;
        node
    }

    /// `Order { customer, ..Order::default() }`
    fn record(&mut self, expression: &mut Expr) -> Node {
        let Expr::Struct(record) = expression else { return Node::Tuple(Vec::new()) };
        let span = record.path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
        if let Some(variant) = super::pattern::error_variant(&record.path) {
            return self.error(&variant, record, span);
        }
        if let Some(rest) = &record.rest
            && !is_default(rest, &record.path)
        {
            self.errors.push(say::rest_is_default(first_token(&**rest), &record.path));
        }
        let ty = record.path.to_token_stream();
        let members = record.fields.iter_mut().filter_map(|field| {
            let Member::Named(member) = &field.member else { return None };
            let name = name_of(member);
            self.accesses.give(&ty, name.clone(), member.span());
            self.is_told = true;
            let value = self.expression(&mut field.expr);
            field.colon_token = Some(syn::token::Colon::default());
            Some((name.into(), value))
        });
        let members = members.collect();
        let path = &record.path;
        let entity = self.entity(&quote!(#path), span);
        Node::Record { entity, members }
    }

    /// `FlowError::Failed { code, text }`: the app's own failure, the one error that a flow makes.
    fn error(&mut self, variant: &str, record: &mut syn::ExprStruct, span: Span) -> Node {
        if variant != "Failed" {
            self.errors.push(say::error_value(span));
            return Node::Tuple(Vec::new());
        }
        let mut parts = Vec::new();
        for name in ["code", "text"] {
            let is_it = |member: &Member| matches!(member, Member::Named(member) if member == name);
            let Some(field) = record.fields.iter_mut().find(|field| is_it(&field.member)) else { continue };
            parts.push(self.expression(&mut field.expr));
            field.colon_token = Some(syn::token::Colon::default());
        }
        Node::Function { name: "FlowError::Failed".into(), arguments: parts }
    }

    /// The name of an entity, which rustc knows.
    pub(super) fn entity(&mut self, ty: &proc_macro2::TokenStream, span: Span) -> tidewater_model::Name {
        self.links.name(quote_spanned!(span=> <#ty as ::tidewater::__private::Entity>::FACTS.name))
    }
}

/// `Order::default()`, `Default::default()`: a function `default` of something else gives other values.
fn is_default(expression: &Expr, record: &syn::Path) -> bool {
    let Expr::Call(call) = expression else { return false };
    let Expr::Path(path) = &*call.func else { return false };
    let mut names = path.path.segments.iter().rev().map(|segment| &segment.ident);
    let is_called_so = names.next().is_some_and(|last| last == "default");
    let of = names.next();
    let is_of_record =
        of.is_some_and(|of| of == "Default" || record.segments.last().is_some_and(|last| last.ident == *of));
    call.args.is_empty() && is_called_so && is_of_record
}

/// What is said of an expression outside of the language, at its first word.
fn outside(expression: &Expr) -> syn::Error {
    let (span, what) = match expression {
        Expr::Index(index) => return say::index_in_flow(index.bracket_token.span.open()),
        Expr::Repeat(array) => return say::repeated_list(array.bracket_token.span.open()),
        Expr::Closure(closure) => return say::closure_alone(closure.inputs_begin.span),
        Expr::Unsafe(block) => (block.unsafe_token.span, "`unsafe`"),
        Expr::Async(block) => (block.async_token.span, "an `async` block"),
        Expr::Const(block) => (block.const_token.span, "a `const` block"),
        Expr::Block(block) => {
            (block.label.as_ref().map_or_else(Span::call_site, |label| label.name.span()), "a labelled block")
        }
        other => (first_token(other), "this"),
    };
    say::not_in_flow(span, what)
}

fn operator(operator: BinOp) -> Option<Operator> {
    Some(match operator {
        BinOp::Add(_) => Operator::Add,
        BinOp::Sub(_) => Operator::Subtract,
        BinOp::Mul(_) => Operator::Multiply,
        BinOp::Div(_) => Operator::Divide,
        BinOp::Rem(_) => Operator::Remainder,
        BinOp::Eq(_) => Operator::Equal,
        BinOp::Ne(_) => Operator::NotEqual,
        BinOp::Lt(_) => Operator::Less,
        BinOp::Le(_) => Operator::LessOrEqual,
        BinOp::Gt(_) => Operator::Greater,
        BinOp::Ge(_) => Operator::GreaterOrEqual,
        BinOp::And(_) => Operator::And,
        BinOp::Or(_) => Operator::Or,
        _ => return None,
    })
}

/// Whether a literal stands there, perhaps with a sign or in parentheses.
fn is_literal(expression: &Expr) -> bool {
    match expression {
        Expr::Lit(literal) => matches!(literal.lit, Lit::Int(_)),
        Expr::Paren(inner) => is_literal(&inner.expr),
        Expr::Group(inner) => is_literal(&inner.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && is_literal(&unary.expr),
        _ => false,
    }
}

/// The kinds of numbers that `as` leads to.
fn number_type(written: &str) -> Option<FlowType> {
    Some(match written {
        "i32" => FlowType::Integer32,
        "i64" => FlowType::Integer64,
        "usize" | "u64" => FlowType::Size,
        _ => return None,
    })
}

/// Whether a path names a type or a variant, by how its last word is written.
pub(super) fn is_upper(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|last| is_constant(&last.ident))
}
