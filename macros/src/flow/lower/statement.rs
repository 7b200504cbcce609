//! Statements, and what they assign to.

use super::Lowering;
use super::pattern::{Shown, is_constant};
use crate::access::{Base, What};
use crate::path::documentation;
use crate::say;
use crate::span::line;
use proc_macro2::Ident;
use quote::quote_spanned;
use syn::spanned::Spanned;
use syn::{Attribute, BinOp, Block, Expr, Member, Stmt, UnOp};
use tidewater_model::{Action, Block as Data, Node, Operator, Place, Statement};

impl Lowering<'_> {
    /// The statements of a block, in a scope of their own.
    pub(super) fn block(&mut self, block: &mut Block) -> Data {
        let outer = self.scope.len();
        let data = self.statements(block);
        self.scope.truncate(outer);
        data
    }

    fn statements(&mut self, block: &mut Block) -> Data {
        let mut data = Data::default();
        let statements = std::mem::take(&mut block.stmts);
        let last = statements.len();
        for (at, mut statement) in statements.into_iter().enumerate() {
            if matches!(&statement, Stmt::Expr(Expr::Verbatim(nothing), Some(_)) if nothing.is_empty()) {
                continue;
            }
            let mut after = Vec::new();
            let is_value = matches!(
                &statement,
                Stmt::Expr(_, None) | Stmt::Macro(syn::StmtMacro { semi_token: None, .. })
            );
            if let Some(lowered) = self.statement(&mut statement, &mut after) {
                // An assignment at the end is no value; without one, a block yields nothing as well.
                let is_expression = matches!(lowered.action, Action::Evaluate(_));
                if is_value && is_expression && at + 1 == last {
                    data.value = Some(Box::new(lowered));
                } else {
                    data.statements.push(lowered);
                }
            }
            block.stmts.append(&mut self.ahead);
            block.stmts.push(statement);
            block.stmts.append(&mut after);
        }
        data
    }

    fn statement(&mut self, statement: &mut Stmt, after: &mut Vec<Stmt>) -> Option<Statement> {
        let (number, annotation) = (self.number(statement.span()), annotation(statement));
        let action = match statement {
            Stmt::Local(local) => {
                let is_created = local.init.as_ref().is_some_and(|init| self.is_created(&init.expr));
                let is_own = local.init.as_ref().is_some_and(|init| self.is_own(&init.expr));
                let named = local.init.as_ref().and_then(|init| root(&init.expr));
                let is_context = named.is_some_and(|name| self.is_context(name));
                let answer = local.init.as_ref().map(|init| self.answer(&init.expr)).unwrap_or_default();
                let is_name = is_name(&local.pat);
                let value = local.init.as_mut().map(|init| {
                    self.is_told = is_name;
                    self.expression(&mut init.expr)
                });
                let otherwise = local.init.as_mut().and_then(|init| init.diverge.as_mut());
                if let (Some((word, _)), true) = (&otherwise, self.closures > 0) {
                    self.errors.push(say::else_in_closure(word.span));
                }
                let otherwise = otherwise.map(|(_, expression)| self.branch(expression));
                let mut shown = Shown::default();
                let (first, outer) = (self.locals.len(), self.scope.len());
                let pattern = self.pattern(&mut local.pat, &mut shown);
                if is_created {
                    self.bound_to_new(first);
                }
                if is_name && let Some(binding) = self.scope.last_mut() {
                    binding.is_own = is_own;
                    binding.is_context = is_context;
                    let number = binding.local;
                    if !is_changeable(&local.pat) {
                        self.answers(number, answer);
                    }
                }
                if local.init.is_none() {
                    self.scope[outer..].iter_mut().for_each(|binding| binding.is_empty = true);
                    shown.statements.clear();
                }
                self.settle(&mut shown);
                after.append(&mut shown.statements);
                Action::Let { pattern, value, otherwise }
            }
            Stmt::Expr(expression, _) => match self.assignment(expression) {
                Some(action) => {
                    super::super::kept::assign_apart(expression);
                    action
                }
                None => Action::Evaluate(self.expression(expression)),
            },
            Stmt::Macro(call) => {
                let mut expression = Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: call.mac.clone() });
                let node = self.expression(&mut expression);
                *statement = Stmt::Expr(expression, call.semi_token);
                Action::Evaluate(node)
            }
            Stmt::Item(item) => {
                self.errors.push(say::item_in_flow(item.span()));
                return None;
            }
        };
        Some(Statement { number, annotation, action })
    }

    /// The next statement's number.
    fn number(&mut self, span: proc_macro2::Span) -> u32 {
        self.lines.push(line(span));
        self.tokens.push(span);
        u32::try_from(self.lines.len() - 1).unwrap_or(u32::MAX)
    }

    /// `place = value` or `place += value`; nothing if the expression is neither.
    fn assignment(&mut self, expression: &mut Expr) -> Option<Action> {
        let (target, operator, value) = match expression {
            Expr::Assign(assign) => (&mut assign.left, None, &mut assign.right),
            Expr::Binary(binary) => {
                let operator = compound(binary.op)?;
                (&mut binary.left, Some(operator), &mut binary.right)
            }
            _ => return None,
        };
        // Rust evaluates the value of a plain assignment first; the place has no effects of its own.
        let is_created = self.is_created(value);
        // What is added to a place need not be of its type.
        self.is_told = operator.is_none();
        let value = self.expression(value);
        let place = self.place(target);
        self.gives(target, place.as_ref(), operator.is_some(), is_created);
        Some(match place {
            Some(place) => Action::Assign { place, operator, value },
            None => Action::Evaluate(value),
        })
    }

    /// An assignment where a value is expected: a block of its own, but not in the shadow, or rustc would
    /// tell in other words there that it is no value.
    pub(super) fn assignment_as_value(&mut self, expression: &mut Expr) -> Node {
        let number = self.number(expression.span());
        let Some(action) = self.assignment(expression) else { return Node::Tuple(Vec::new()) };
        let statement = Statement { number, annotation: String::new(), action };
        Node::Block(Data { statements: vec![statement], value: None })
    }

    /// Notes that a place takes a value.
    fn gives(&mut self, target: &mut Expr, place: Option<&Place>, is_compound: bool, is_created: bool) {
        match (target, place) {
            (Expr::Paren(inner), _) => self.gives(&mut inner.expr, place, is_compound, is_created),
            (Expr::Field(field), Some(Place { local, member: Some(member) })) => {
                let (owner, span) = (Base::Local(*local), field.member.span());
                if is_compound {
                    let read = What::Read(member.to_string());
                    self.does(Some((owner.clone(), Vec::new())), &mut field.base, read, span);
                }
                let write = What::Write(member.to_string());
                self.does(Some((owner, Vec::new())), &mut field.base, write, span);
            }
            (_, Some(Place { local, member: None })) => self.holds(*local, is_created),
            _ => {}
        }
    }

    fn place(&mut self, target: &mut Expr) -> Option<Place> {
        match target {
            Expr::Paren(inner) => self.place(&mut inner.expr),
            Expr::Path(path) if path.path.get_ident().is_some() => {
                let name = path.path.get_ident()?;
                let local = self.assigned(name)?;
                if self.find(name).is_some_and(|binding| binding.is_empty) {
                    let shown = self.shown(local, name);
                    self.ahead.push(shown);
                }
                Some(Place { local, member: None })
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => match root(&unary.expr) {
                Some(name) => self.behind(name),
                None => self.no_place(target),
            },
            Expr::Field(field) => match (&field.member, root(&field.base)) {
                (Member::Named(member), Some(name)) => {
                    let local = self.find(name)?.local;
                    let member = crate::path::name_of(member).into();
                    self.changes(&mut field.base);
                    // What it leads to has the type that the flow has there: rustc says a thing once.
                    if let judged @ Expr::Call(_) = &*field.base {
                        *field.base = syn::parse_quote_spanned!(judged.span()=> (*#judged));
                    }
                    Some(Place { local, member: Some(member) })
                }
                _ => self.no_place(target),
            },
            _ => self.no_place(target),
        }
    }

    /// What a name leads to: a whole value that the caller lent.
    fn behind(&self, name: &Ident) -> Option<Place> {
        let local = self.assigned(name)?;
        let lent = self.parameters.get(local as usize).filter(|parameter| parameter.is_exchanged());
        match lent {
            None => self.errors.push(say::assigns_part(name)),
            Some(parameter) if parameter.is_object() => self.errors.push(say::assigns_object(name)),
            Some(_) => return Some(Place { local, member: None }),
        }
        None
    }

    fn no_place(&self, target: &Expr) -> Option<Place> {
        self.errors.push(say::not_assignable(crate::span::first_token(target)));
        None
    }

    /// The local behind a name that is assigned. A name that does not exist is rustc's to report.
    fn assigned(&self, name: &Ident) -> Option<u32> {
        let binding = self.find(name)?;
        if binding.depth < self.closures {
            self.errors.push(say::assigned_in_closure(name));
        }
        Some(binding.local)
    }
}

/// Whether a pattern is a name alone.
fn is_name(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Type(typed) => is_name(&typed.pat),
        syn::Pat::Ident(name) => name.subpat.is_none() && !is_constant(&name.ident),
        _ => false,
    }
}

/// Whether a name may be given another value.
fn is_changeable(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Type(typed) => is_changeable(&typed.pat),
        syn::Pat::Ident(name) => name.mutability.is_some(),
        _ => true,
    }
}

/// The name of a local, through parentheses, references and dereferences.
pub(in crate::flow) fn root(expression: &Expr) -> Option<&Ident> {
    match expression {
        Expr::Paren(inner) => root(&inner.expr),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => root(&unary.expr),
        Expr::Reference(reference) => root(&reference.expr),
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// The operator of a compound assignment.
pub(in crate::flow) fn compound(operator: BinOp) -> Option<Operator> {
    Some(match operator {
        BinOp::AddAssign(_) => Operator::Add,
        BinOp::SubAssign(_) => Operator::Subtract,
        BinOp::MulAssign(_) => Operator::Multiply,
        BinOp::DivAssign(_) => Operator::Divide,
        BinOp::RemAssign(_) => Operator::Remainder,
        _ => return None,
    })
}

/// The doc comment above a statement, which rustc need not see.
fn annotation(statement: &mut Stmt) -> String {
    let Some(attributes) = attributes(statement) else { return String::new() };
    let text = documentation(attributes);
    attributes.retain(|attribute| !attribute.path().is_ident("doc"));
    text
}

/// The attributes of a statement, where comments for diagrams stand.
pub(in crate::flow) fn attributes(statement: &mut Stmt) -> Option<&mut Vec<Attribute>> {
    match statement {
        Stmt::Local(local) => Some(&mut local.attrs),
        Stmt::Macro(call) => Some(&mut call.attrs),
        Stmt::Expr(expression, _) => match expression {
            Expr::Assign(inner) => Some(&mut inner.attrs),
            Expr::Await(inner) => Some(&mut inner.attrs),
            Expr::Binary(inner) => Some(&mut inner.attrs),
            Expr::Block(inner) => Some(&mut inner.attrs),
            Expr::Call(inner) => Some(&mut inner.attrs),
            Expr::ForLoop(inner) => Some(&mut inner.attrs),
            Expr::If(inner) => Some(&mut inner.attrs),
            Expr::Loop(inner) => Some(&mut inner.attrs),
            Expr::Match(inner) => Some(&mut inner.attrs),
            Expr::MethodCall(inner) => Some(&mut inner.attrs),
            Expr::Return(inner) => Some(&mut inner.attrs),
            Expr::Try(inner) => Some(&mut inner.attrs),
            Expr::While(inner) => Some(&mut inner.attrs),
            _ => None,
        },
        Stmt::Item(_) => None,
    }
}

/// A statement of the shadow in front of a value.
pub(super) fn before(statements: &[Stmt], value: &Expr) -> Expr {
    let span = value.span();
    if statements.is_empty() {
        return value.clone();
    }
    syn::parse2(quote_spanned!(span=> { #(#statements)* #value })).unwrap_or_else(|_| value.clone())
}
