//! Calls: activities, flows and actions, functions of the table.

use super::expression::{first_token, is_upper};
use super::functions::{CHANGING, FOUND, FUNCTIONS, METHODS, PASSING, PLAIN_TYPES, kinds};
use super::pattern::{Shown, is_constant};
use super::statement::{before, root};
use super::{Called, Callee, Lowering, Method, line};
use crate::access::{Base, What};
use crate::twin::{self, Kind};
use crate::{keys, say};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprClosure, ExprMethodCall, Member, Path};
use tidewater_model::{Argument, Name, Node, Pattern, Value};

impl Callee {
    /// The name of what is called.
    pub(in crate::flow) fn span(&self) -> Span {
        match self {
            Self::Function(path) | Self::Microflow(path) | Self::Page(path) => {
                path.segments.last().map_or_else(Span::call_site, |last| last.ident.span())
            }
            Self::Home(span) => *span,
        }
    }
}

impl Lowering<'_> {
    /// A call or a method call.
    pub(super) fn called(&mut self, expression: &mut Expr) -> Node {
        if super::is_query(expression) {
            self.errors.push(say::query_alone(first_token(&*expression)));
            return self.query(expression);
        }
        match expression {
            Expr::MethodCall(call) => {
                match root(&call.receiver).filter(|name| self.is_context(name)).cloned() {
                    Some(context) => {
                        let owner = call.args.first().and_then(|first| self.owner(first));
                        let node = self.activity(&context, call);
                        self.deed(expression, owner);
                        node
                    }
                    None if self.is_at_server(&call.receiver) => self.at_server(expression),
                    None => self.method(call),
                }
            }
            Expr::Call(call) if is_empty_reference(call) => {
                let constant = self.constant(Value::Empty);
                let tokens = call.to_token_stream();
                self.through_slot(expression, constant, first_token(&tokens), &tokens);
                Node::Constant(constant)
            }
            Expr::Call(call) => {
                let node = self.call(call);
                if matches!(node, Node::Call { awaited: false, .. }) {
                    *expression = called_value(expression);
                }
                node
            }
            _ => Node::Tuple(Vec::new()),
        }
    }

    // --- Activities -------------------------------------------------------------------------------

    fn activity(&mut self, context: &Ident, call: &mut ExprMethodCall) -> Node {
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
                value if super::is_query(value) => arguments.push(Argument::Value(self.query(value))),
                value => arguments.push(Argument::Value(self.expression(value))),
            }
        }
        Node::Activity { name: crate::path::name_of(&method).into(), arguments, awaited }
    }

    /// Whether an expression is `cx.online()`.
    fn is_at_server(&self, expression: &Expr) -> bool {
        online_of(expression).is_some_and(|context| self.is_context(context))
    }

    /// `cx.online().retrieve(Document::all())`
    fn at_server(&mut self, expression: &mut Expr) -> Node {
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
    fn member(&mut self, closure: &ExprClosure) -> Option<Name> {
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

    /// Notes a call; the name of the callee, which rustc knows.
    fn callee(&mut self, callee: Callee, awaited: bool) -> Name {
        let fact = format_ident!("__CALL_{}", self.calls.len());
        let name = self.links.name(quote!(#fact.name));
        self.note(name.clone(), callee, awaited);
        name
    }

    fn note(&mut self, name: Name, callee: Callee, awaited: bool) {
        let line = line(callee.span());
        self.calls.push(Called { name, callee, awaited, line });
    }

    // --- Flows, actions and functions by path -----------------------------------------------------

    fn call(&mut self, call: &mut ExprCall) -> Node {
        let Expr::Path(path) = &*call.func else {
            return self.refuse(first_token(&*call.func), "a call of a value");
        };
        let path = path.path.clone();
        let names: Vec<String> = path.segments.iter().map(|part| crate::path::name_of(&part.ident)).collect();
        if let ([wrap], [_]) = (&names[..], call.args.iter().collect::<Vec<_>>().as_slice()) {
            let wrap = match wrap.as_str() {
                "Some" => Some(Node::Some as fn(Box<Node>) -> Node),
                "Ok" => Some(Node::Ok as fn(Box<Node>) -> Node),
                "Err" => Some(Node::Err as fn(Box<Node>) -> Node),
                _ => None,
            };
            if let Some(wrap) = wrap {
                return wrap(Box::new(self.expression(&mut call.args[0])));
            }
        }
        if let Some(error) = past_the_context(&path, &names) {
            self.errors.push(error);
            self.is_hopeless = true;
            return Node::Tuple(Vec::new());
        }
        if let [.., ty, function] = &names[..]
            && is_type(ty)
        {
            return self.function_of_type(call, &path, ty, function);
        }
        if is_upper(&path) {
            return self.refuse(path.span(), "a value of this kind");
        }
        self.flow(call, path)
    }

    /// `Decimal::from(x)`, `Order::default()`
    fn function_of_type(&mut self, call: &mut ExprCall, path: &Path, ty: &str, function: &str) -> Node {
        let span = path.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
        let name = format!("{ty}::{function}");
        if FUNCTIONS.contains(&name.as_str()) {
            let arguments = call.args.iter_mut().map(|argument| self.expression(argument)).collect();
            return Node::Function { name: name.into(), arguments };
        }
        if function == "default" && call.args.is_empty() && ty != "Default" {
            let mut ty = path.clone();
            ty.segments.pop();
            ty.segments.pop_punct();
            let entity = self.entity(&quote!(#ty), span);
            return Node::Record { entity, members: Vec::new() };
        }
        self.errors.push(say::unknown_flow_function(span, &name, FUNCTIONS));
        self.is_hopeless = true;
        Node::Tuple(Vec::new())
    }

    /// `helper(cx, a, &mut b)`
    fn flow(&mut self, call: &mut ExprCall, path: Path) -> Node {
        let awaited = std::mem::take(&mut self.awaited);
        if let Some(name) = path.get_ident().filter(|name| self.find(name).is_some()) {
            return self.refuse(name.span(), "a call of a value");
        }
        if self.closures > 0 {
            let name = path.segments.last().map(|last| last.ident.clone());
            self.errors.extend(name.map(|name| say::call_in_closure(&name)));
        }
        let context = call.args.first().and_then(|first| match first {
            Expr::MethodCall(_) | Expr::Call(_) => None,
            other => root(other),
        });
        let skipped = usize::from(context.is_some_and(|name| self.is_context(name)));
        let arguments = call.args.iter_mut().skip(skipped).map(|argument| self.argument(argument)).collect();
        Node::Call { name: self.callee(Callee::Function(path), awaited), arguments, awaited }
    }

    // --- Methods of the table ---------------------------------------------------------------------

    pub(super) fn method(&mut self, call: &mut ExprMethodCall) -> Node {
        let name = crate::path::name_of(&call.method);
        let was_hopeless = std::mem::take(&mut self.is_hopeless);
        let (owner, is_passing) = (self.owner(&call.receiver), is_passing(&call.receiver));
        let receiver = self.expression(&mut call.receiver);
        let is_receiver_sound = !self.is_hopeless;
        self.is_hopeless |= was_hopeless;
        if self.rows.is_empty() {
            if !is_passing {
                self.has_method(call, &name, owner.clone());
            }
            self.tells(call, owner);
        }
        // A flow holds values, and objects by what they are: there is nothing to copy.
        if name == "clone" && call.args.is_empty() {
            return receiver;
        }
        if kinds(&name).is_none() && is_receiver_sound {
            let known: Vec<&str> = METHODS.iter().map(|(known, _)| *known).collect();
            self.errors.push(say::unknown_flow_function(call.method.span(), &name, &known));
            self.is_hopeless = true;
        }
        // Of a list it takes two arguments.
        if name == "insert" && call.args.len() == 1 {
            self.errors.push(say::insert_into_option(&call.method));
        }
        if changes_receiver(&name, call.args.len()) {
            self.changes_receiver(&mut call.receiver, &call.method);
        }
        let mut arguments = vec![receiver];
        for argument in &mut call.args {
            arguments.push(match argument {
                Expr::Closure(_) if name == "can_read" => continue,
                Expr::Closure(closure) => self.closure(closure),
                Expr::Path(role) if name == "has" => self.role(&role.path),
                emptied if name == "append" => {
                    let node = self.expression(emptied);
                    self.changes_receiver(emptied, &call.method);
                    node
                }
                other => self.expression(other),
            });
        }
        Node::Function { name: self.with_type(call, &name).into(), arguments }
    }

    /// Notes that the receiver must be of a kind that has the method: in Rust, more may have one of that
    /// name. What is no local takes a slot for it.
    fn has_method(&mut self, call: &mut ExprMethodCall, name: &str, owner: Option<(Base, Vec<u32>)>) {
        let Some(kinds) = kinds(name).filter(|kinds| *kinds != "*") else { return };
        // A set of references has no type of flows, and tells itself what is asked instead.
        let may_be_set = name == "contains" && matches!(*call.receiver, Expr::Field(_));
        let owner = match owner {
            None if !may_be_set => self.shown_receiver(&mut call.receiver),
            owner => owner,
        };
        if let Some((base, parts)) = owner {
            self.methods.push(Method { base, parts, name: name.to_owned(), kinds, span: call.method.span() });
        }
    }

    /// A role is known to a flow by its name.
    fn role(&mut self, role: &Path) -> Node {
        let constant = self.constant(Value::Empty);
        let name = quote!(__p::role_name(#role));
        self.values.push((constant as usize, quote!(__p::Value::from(&*#name))));
        self.direct(constant, &quote!(""), role.span());
        Node::Constant(constant)
    }

    /// The types behind `::` say what results, for the functions that can yield several.
    fn with_type(&self, call: &ExprMethodCall, name: &str) -> String {
        let types = call.turbofish.as_ref().map(|types| Self::written(&types.args));
        match types.filter(|_| ["parse", "collect"].contains(&name)) {
            Some(types) => format!("{name}::<{types}>"),
            None => name.to_owned(),
        }
    }

    /// A closure as an argument of a function.
    fn closure(&mut self, closure: &mut ExprClosure) -> Node {
        if let Some(word) = closure.asyncness {
            return self.refuse(word.span, "an `async` closure");
        }
        if let Some(word) = closure.capture {
            self.errors.push(say::taking_closure(word.span));
        }
        let (outer, loops) = (self.scope.len(), std::mem::take(&mut self.loops));
        self.closures += 1;
        let mut shown = Shown::default();
        let parameters: Vec<Pattern> =
            closure.inputs.iter_mut().map(|input| self.pattern(input, &mut shown)).collect();
        self.settle(&mut shown);
        let body = Box::new(self.expression(&mut closure.body));
        if !shown.statements.is_empty() {
            *closure.body = before(&shown.statements, &closure.body);
        }
        self.closures -= 1;
        self.loops = loops;
        self.scope.truncate(outer);
        Node::Closure { parameters, body }
    }
}

/// `cx` of `cx.online()`.
pub(in crate::flow) fn online_of(expression: &Expr) -> Option<&Ident> {
    match expression {
        Expr::MethodCall(call) if call.method == "online" && call.args.is_empty() => root(&call.receiver),
        _ => None,
    }
}

/// Whether a call by this path is one of a flow or an action.
pub(in crate::flow) fn leads_to_flow(path: &Path) -> bool {
    let mut names = path.segments.iter().rev().map(|part| crate::path::name_of(&part.ident));
    !is_upper(path) && !names.nth(1).is_some_and(|owner| is_type(&owner))
}

fn is_type(name: &str) -> bool {
    name.starts_with(char::is_uppercase) || PLAIN_TYPES.contains(&name)
}

/// What a call that is not awaited gives. Where it should be, the check of the call tells so, and rustc would
/// tell of the future as well.
pub(in crate::flow) fn called_value(call: &Expr) -> Expr {
    // With the first token and the last it spans the call, where rustc tells of the value.
    let last = call.to_token_stream().into_iter().last().map_or_else(Span::call_site, |token| token.span());
    let value = quote_spanned!(last=> .__value());
    let whole = quote_spanned!(first_token(call)=> ::tidewater::__private::Called(#call) #value);
    syn::parse2(whole).unwrap_or_else(|_| call.clone())
}

/// `Ref::empty()`: a constant, whose entity rustc infers.
fn is_empty_reference(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let mut names = path.path.segments.iter().rev().map(|part| &part.ident);
    names.next().is_some_and(|name| name == "empty") && names.next().is_some_and(|ty| ty == "Ref")
}

/// Whether an expression yields what has just the functions that rustc finds, as an iterator, or may do so. A
/// number without a type has no others either. Call it before the expression is lowered.
fn is_passing(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_passing(&inner.expr),
        Expr::Range(_) | Expr::If(_) | Expr::Match(_) | Expr::Block(_) => true,
        Expr::MethodCall(call) => {
            FOUND.iter().any(|name| call.method == name)
                || (PASSING.iter().any(|name| call.method == name) && is_passing(&call.receiver))
        }
        other => super::number::is_open(other),
    }
}

/// Whether a method changes what it is called on. `take` and `replace` of an option do; those of an
/// iterator and of a text take another number of arguments.
fn changes_receiver(name: &str, arguments: usize) -> bool {
    matches!((name, arguments), ("take", 0) | ("replace", 1)) || CHANGING.contains(&name)
}

/// What a flow uses instead of a session's variable.
pub(super) fn session(name: &Ident) -> Option<&'static str> {
    keys::SESSION.iter().find(|(known, _)| name == known).map(|(_, help)| *help)
}

/// What is wrong with a path that reaches a clock, files, threads, sockets or randomness.
fn past_the_context(path: &Path, names: &[String]) -> Option<syn::Error> {
    let pairs = names.windows(2).enumerate();
    pairs.rev().find_map(|(at, pair)| {
        let (_, has, help) =
            keys::OUTSIDE.iter().find(|(known, ..)| known.iter().any(|known| pair == known))?;
        Some(say::past_the_context(path.segments[at + 1].ident.span(), has, help))
    })
}

/// `Level::Warning`
fn is_level(path: &Path) -> bool {
    let mut names = path.segments.iter().rev();
    let variant = names.next().is_some_and(|last| is_constant(&last.ident));
    variant && names.next().is_some_and(|ty| ty.ident == "Level")
}
