//! Activities: what a flow asks its context for, on the device and of the server.

use super::pattern::is_constant;
use super::statement::root;
use super::{Callee, Lowering};
use crate::access::{Base, What};
use crate::span::first_token;
use crate::twin::{self, Kind};
use crate::{keys, say};
use proc_macro2::Ident;
use syn::{Expr, ExprClosure, ExprMethodCall, Member, Path};
use tidewater_model::{Argument, Name, Node};

impl Lowering<'_> {
    pub(super) fn activity(&mut self, context: &Ident, call: &mut ExprMethodCall) -> Node {
        let awaited = std::mem::take(&mut self.awaited);
        let method = call.method.clone();
        if self.closures > 0 && session(&method).is_none() {
            self.errors.push(say::activity_in_closure(context, &method));
        }
        let waits = keys::WAITING.iter().any(|known| method == known);
        if keys::ACTIVITIES_LATER.iter().any(|known| method == known) {
            self.errors.push(say::activity_not_available(&method));
            self.is_hopeless = true;
        } else if method == "online" {
            self.errors.push(say::online_alone(&method));
            self.is_hopeless = true;
        } else if let Some(help) = session(&method) {
            self.errors.push(say::session_variable(&method, help));
            self.is_hopeless = true;
        } else if !waits && !keys::ACTIVITIES.iter().any(|known| method == known) {
            self.errors.push(say::no_such_activity(&method));
            self.is_hopeless = true;
        } else if waits && !awaited && self.closures == 0 {
            self.errors.push(say::not_awaited(context, &method, self.is_async));
        } else if awaited && !waits {
            self.errors.push(say::nothing_to_await(&method));
        }
        if method == "call" {
            return self.microflow(call);
        }
        if method == "commit" || method == "commit_all" {
            call.args.iter().for_each(|argument| self.commits(argument, method.span()));
        }
        if keys::NAMING.iter().any(|known| method == known) {
            let word = if method == "clear_from_device" { "clears" } else { "synchronizes" };
            call.args.iter().for_each(|argument| self.names(argument, word, method.span()));
        }
        if method == "show_home" {
            self.note("".into(), Callee::Home(method.span()), false);
        }
        let opens = keys::OPENING.iter().any(|known| method == known);
        let names = keys::NAMING.iter().any(|known| method == known);
        let mut arguments = Vec::new();
        for (at, argument) in call.args.iter_mut().enumerate() {
            match argument {
                Expr::Path(path) if at == 0 && opens => {
                    let path = path.path.clone();
                    *argument = twin::handle(&path, Kind::Page);
                    arguments.push(Argument::Page(self.callee(Callee::Page(path), false)));
                }
                Expr::Path(path) if at == 0 && keys::OF_MICROFLOWS.iter().any(|known| method == known) => {
                    let path = path.path.clone();
                    *argument = twin::handle(&path, Kind::Microflow);
                    arguments.push(Argument::Microflow(self.callee(Callee::Microflow(path), waits)));
                }
                Expr::Call(called) if at == 0 && opens => {
                    self.errors.push(say::opened_by_call(
                        &call.receiver,
                        &called.func,
                        &called.args,
                        &method,
                    ));
                    self.is_hopeless = true;
                }
                Expr::Tuple(tuple) if opens => {
                    let parts = tuple.elems.iter_mut().map(|part| Argument::Value(self.expression(part)));
                    arguments.extend(parts.collect::<Vec<_>>());
                }
                Expr::Closure(closure) => {
                    if let Some(member) = self.member(closure) {
                        arguments.push(Argument::Member(member));
                    }
                }
                Expr::Path(path) if method == "log" && is_level(&path.path) => {
                    let word = path.path.segments.last().map(|last| crate::path::name_of(&last.ident));
                    arguments.push(Argument::Word(word.unwrap_or_default().into()));
                }
                value if names => arguments.push(Argument::Value(self.stored_objects(value))),
                value if super::is_query(value) => {
                    let query = self.query(value);
                    if let (Node::Query(asked), true) = (&query, method == "sync_where") {
                        let row = Base::Row(asked.row);
                        self.accesses.add(row, Vec::new(), What::Here("fetches"), false, method.span());
                    }
                    arguments.push(Argument::Value(query));
                }
                // An activity has the object for as long as it runs, and commits it only if it says so.
                Expr::Reference(lent) => arguments.push(Argument::Value(self.expression(&mut lent.expr))),
                value => arguments.push(Argument::Value(self.expression(value))),
            }
        }
        Node::Activity { name: crate::path::name_of(&method).into(), arguments, awaited }
    }

    /// Whether an expression is `cx.online()`.
    pub(super) fn is_at_server(&self, expression: &Expr) -> bool {
        online_of(expression).is_some_and(|context| self.is_context(context))
    }

    /// `cx.online().retrieve(Document::all())`
    pub(super) fn at_server(&mut self, expression: &mut Expr) -> Node {
        let Expr::MethodCall(call) = expression else { return Node::Tuple(Vec::new()) };
        let Some(context) = online_of(&call.receiver).cloned() else { return Node::Tuple(Vec::new()) };
        let awaited = std::mem::take(&mut self.awaited);
        let method = call.method.clone();
        if self.closures > 0 {
            self.errors.push(say::activity_in_closure(&context, &method));
        }
        if !keys::ONLINE.iter().any(|known| method == known) {
            self.errors.push(say::not_at_server(&method));
            self.is_hopeless = true;
        } else if !awaited && self.closures == 0 {
            self.errors.push(say::online_not_awaited(&context, &method, self.is_async));
        }
        let owner = call.args.first().and_then(|first| self.owner(first));
        self.accesses.at_server = true;
        if method == "commit" {
            call.args.iter().for_each(|argument| self.commits(argument, method.span()));
        }
        self.accesses.at_server = false;
        let mut arguments = Vec::new();
        for argument in &mut call.args {
            arguments.push(Argument::Value(if super::is_query(argument) {
                self.asks_server = true;
                self.query(argument)
            } else {
                self.expression(argument)
            }));
        }
        match method.to_string().as_str() {
            "create" => self.brings = Some((What::Create, method.span())),
            "get" => self.brings = Some((What::Retrieve, method.span())),
            "delete" => {
                self.accesses.at_server = true;
                self.deed(expression, owner);
                self.accesses.at_server = false;
            }
            _ => {}
        }
        Node::Activity { name: format!("{}{method}", keys::AT_SERVER).into(), arguments, awaited }
    }

    /// Objects that are only named: also an array of them.
    fn stored_objects(&mut self, objects: &mut Expr) -> Node {
        match objects {
            Expr::Paren(inner) => self.stored_objects(&mut inner.expr),
            Expr::Reference(inner) => self.stored_objects(&mut inner.expr),
            Expr::Array(array) => {
                Node::Tuple(array.elems.iter_mut().map(|part| self.expression(part)).collect())
            }
            other => self.expression(other),
        }
    }

    /// `|o| o.status`
    pub(super) fn member(&mut self, closure: &ExprClosure) -> Option<Name> {
        if let ([input], Expr::Field(field)) =
            (&closure.inputs.iter().collect::<Vec<_>>()[..], &*closure.body)
            && let (Some(name), Member::Named(member)) = (crate::lower::parameter(input), &field.member)
            && root(&field.base) == Some(name)
        {
            return Some(crate::path::name_of(member).into());
        }
        self.errors.push(say::malformed_closure(closure.inputs_begin.span, "|o| o.status"));
        self.is_hopeless = true;
        None
    }

    /// `cx.call(credit_check, (id, amount))`
    fn microflow(&mut self, call: &mut ExprMethodCall) -> Node {
        let mut arguments = call.args.iter_mut();
        let Some(flow) = arguments.next() else { return Node::Tuple(Vec::new()) };
        let Expr::Path(path) = flow else {
            self.errors.push(say::unnamed_microflow(first_token(&*flow)));
            self.is_hopeless = true;
            return Node::Tuple(Vec::new());
        };
        let path = path.path.clone();
        *flow = twin::handle(&path, Kind::Microflow);
        let values = match arguments.next() {
            Some(Expr::Tuple(tuple)) => tuple.elems.iter_mut().map(|e| self.expression(e)).collect(),
            Some(single) => vec![self.expression(single)],
            None => Vec::new(),
        };
        Node::Microflow { name: self.callee(Callee::Microflow(path), true), arguments: values }
    }
}

/// `cx` of `cx.online()`.
pub(in crate::flow) fn online_of(expression: &Expr) -> Option<&Ident> {
    match expression {
        Expr::MethodCall(call) if call.method == "online" && call.args.is_empty() => root(&call.receiver),
        _ => None,
    }
}

/// What a flow uses instead of a session's variable.
pub(super) fn session(name: &Ident) -> Option<&'static str> {
    keys::SESSION.iter().find(|(known, _)| name == known).map(|(_, help)| *help)
}

/// `Level::Warning`
fn is_level(path: &Path) -> bool {
    let mut names = path.segments.iter().rev();
    let variant = names.next().is_some_and(|last| is_constant(&last.ident));
    variant && names.next().is_some_and(|ty| ty.ident == "Level")
}
