//! Calls: what is called decides, an activity, a flow or an action, or a function.

use super::expression::is_upper;
use super::functions::{FUNCTIONS, PLAIN_TYPES};
use super::parts::{gone_through, tell_there};
use super::statement::root;
use super::{Called, Callee, Lowering};
use crate::span::{first_token, line};
use crate::{keys, say, twin};
use proc_macro2::Span;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, Ident, Path};
use tidewater_model::{Name, Node, Value};

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
        if let Some(context) = with_deletions(expression).filter(|name| self.is_context(name)).cloned()
            && let Expr::MethodCall(whole) = expression
            && let Expr::MethodCall(call) = &mut *whole.receiver
        {
            let mut node = self.activity(&context, call);
            if let Node::Activity { name, .. } = &mut node {
                *name = keys::WITH_DELETIONS.into();
            }
            return node;
        }
        let parts = gone_through(expression);
        let node = match expression {
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
                if let Node::Call { awaited, .. } = node {
                    let is_handed = hand_over(expression, self.context.as_ref());
                    let callee = path_of(expression).filter(|_| !is_handed);
                    if !awaited {
                        *expression = called_value(expression, callee.as_ref());
                    }
                }
                node
            }
            _ => Node::Tuple(Vec::new()),
        };
        tell_there(expression, parts);
        node
    }

    /// Notes a call; the name of the callee, which rustc knows.
    pub(super) fn callee(&mut self, callee: Callee, awaited: bool) -> Name {
        let fact = format_ident!("__CALL_{}", self.calls.len());
        let name = self.links.name(quote!(#fact.name));
        self.note(name.clone(), callee, awaited);
        name
    }

    pub(super) fn note(&mut self, name: Name, callee: Callee, awaited: bool) {
        let line = line(callee.span());
        self.calls.push(Called { name, callee, awaited, line });
    }
    fn call(&mut self, call: &mut ExprCall) -> Node {
        let Expr::Path(path) = &*call.func else {
            // Rustc says so too, unless it does not look at the body.
            self.is_hopeless = true;
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
            self.is_hopeless = true;
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
///
/// A function that takes no context may be a plain one that gives whatever is asked for: then its value stays
/// as rustc would know it without us.
pub(in crate::flow) fn called_value(call: &Expr, callee: Option<&Path>) -> Expr {
    // With the first token and the last it spans the call, where rustc tells of the value.
    let last = call.to_token_stream().into_iter().last().map_or_else(Span::call_site, |token| token.span());
    let value = quote_spanned!(last=> .__value());
    let whole = match callee.map(twin::named) {
        Some(named) => quote_spanned!(first_token(call)=> #named.gives(#call) #value),
        None => quote_spanned!(first_token(call)=> ::tidewater::__private::Called(#call) #value),
    };
    syn::parse2(whole).unwrap_or_else(|_| call.clone())
}

/// The context of `cx.sync_objects(..).with_deletions()`, which is one activity.
pub(in crate::flow) fn with_deletions(expression: &Expr) -> Option<&Ident> {
    let Expr::MethodCall(whole) = expression else { return None };
    let Expr::MethodCall(call) = &*whole.receiver else { return None };
    let is_it = whole.method == "with_deletions" && whole.args.is_empty() && call.method == "sync_objects";
    if is_it { root(&call.receiver) } else { None }
}

/// The path of what is called.
pub(in crate::flow) fn path_of(call: &Expr) -> Option<Path> {
    let Expr::Call(call) = call else { return None };
    let Expr::Path(path) = &*call.func else { return None };
    Some(path.path.clone())
}

/// The context is handed to a function as what the function takes: of a microflow, which takes another one,
/// the check of the call tells, and rustc would tell of the context as well. Whether there is one.
pub(in crate::flow) fn hand_over(call: &mut Expr, context: Option<&Ident>) -> bool {
    if let Expr::Call(call) = call
        && let Some(first) = call.args.first_mut()
        && let Expr::Path(path) = &*first
        && path.path.get_ident().is_some_and(|name| Some(name) == context)
    {
        let span = path.span();
        *first = syn::parse_quote_spanned!(span=> ::tidewater::__private::context(#first));
        return true;
    }
    false
}

/// `Ref::empty()`: a constant, whose entity rustc infers.
fn is_empty_reference(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let mut names = path.path.segments.iter().rev().map(|part| &part.ident);
    names.next().is_some_and(|name| name == "empty") && names.next().is_some_and(|ty| ty == "Ref")
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
