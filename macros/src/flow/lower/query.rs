//! Queries: `OrderLine::filter(|l| l.order == order).order_by(|l| l.quantity).limit(10)`.
//!
//! The condition becomes data like any expression; in the shadow, and in the function that stays, it
//! becomes the typed builder of `query!`, so that rustc judges it there.

use super::{Lowering, Queried, Slots, slot};
use crate::access::{Base, What};
use crate::errors::Errors;
use crate::lower::{self, Kind, Row, Watch, Yields, mentions, parameter};
use crate::path::{matches_cases, name_of};
use crate::span::{first_token, line};
use crate::{keys, say};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprClosure, ExprLit, Lit, Member, Path, UnOp};
use tidewater_model::{FlowQuery, Node, Operator, Value};

/// How the condition is written.
pub(crate) const LIKE: &str = "|o| o.status == OrderStatus::Draft";
/// How a sort criterion is written.
pub(crate) const SORTED: &str = "|o| o.placed";

/// Whether an expression is a query: `Order::filter(..)`, `Order::all()`, or steps behind one.
pub(crate) fn is_query(expression: &Expr) -> bool {
    match expression {
        Expr::MethodCall(call) => {
            keys::QUERY.iter().any(|step| call.method == step) && is_query(&call.receiver)
        }
        Expr::Call(call) => entity(&call.func).is_some(),
        _ => false,
    }
}

/// `Order` of `Order::filter` and `Order::all`.
pub(crate) fn entity(function: &Expr) -> Option<(Path, Ident)> {
    let Expr::Path(path) = function else { return None };
    let mut path = path.path.clone();
    let word = path.segments.pop()?.ident;
    path.segments.pop_punct();
    let is_type = path.segments.last().is_some_and(|ty| name_of(&ty.ident).starts_with(char::is_uppercase));
    (is_type && (word == "filter" || word == "all")).then_some((path, word))
}

/// The query in the form of `query!`, for the function that stays. What is wrong with it was reported. On a
/// device the activity to which it is given says that there are rows to look for; what a server does with it
/// any function may do, for any entity.
pub(in crate::flow) fn kept(expression: &Expr, is_on_device: bool) -> Expr {
    let errors = Errors::new();
    let begin = if is_on_device { "query" } else { "query_of_stored" };
    let tokens = built(expression, begin, &errors, &mut |form, closure, errors| match form {
        Form::Condition => lower::closure(closure, &[Kind::Row], LIKE, errors),
        Form::Sorted => lower::path_closure(closure, SORTED, errors),
    });
    errors.finish();
    syn::parse2(tokens).unwrap_or_else(|_| expression.clone())
}

/// What a closure in a query is.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    Condition,
    Sorted,
}

/// The chain of calls on the builder of a query, which begins with the function of that name.
pub(crate) fn built(
    expression: &Expr,
    begin: &str,
    errors: &Errors,
    lowered: &mut dyn FnMut(Form, &ExprClosure, &Errors) -> Option<TokenStream>,
) -> TokenStream {
    match expression {
        Expr::MethodCall(call) => {
            let receiver = built(&call.receiver, begin, errors, lowered);
            let method = &call.method;
            let argument = match call.args.first() {
                Some(Expr::Closure(closure)) => lowered(Form::Sorted, closure, errors),
                Some(other) => Some(quote!(#other)),
                None => None,
            };
            match argument {
                Some(argument) => quote!(#receiver.#method(#argument)),
                None => receiver,
            }
        }
        Expr::Call(call) => {
            let Some((entity, word)) = entity(&call.func) else { return quote!(#expression) };
            let span = entity.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
            let query = crate::path::private(span, begin);
            let query = quote_spanned!(span=> #query::<#entity>());
            let matching = Ident::new("matching", word.span());
            match call.args.first() {
                Some(Expr::Closure(closure)) => match lowered(Form::Condition, closure, errors) {
                    Some(closure) => quote!(#query.#matching(#closure)),
                    None => query,
                },
                _ => query,
            }
        }
        other => quote!(#other),
    }
}

impl Lowering<'_> {
    pub(super) fn query(&mut self, expression: &mut Expr) -> Node {
        let asks_server = std::mem::take(&mut self.asks_server);
        let mut data = FlowQuery {
            entity: "".into(),
            row: 0,
            condition: None,
            order: Vec::new(),
            limit: None,
            offset: None,
        };
        let mut rows = Vec::new();
        self.read_query(expression, &mut data, &mut rows);
        if asks_server {
            self.accesses.asked_of_server(&Base::Row(data.row));
        }
        let quiet = Errors::new();
        let (row, mut accesses) = (Base::Row(data.row), std::mem::take(&mut self.accesses));
        let mut rows = rows.into_iter();
        let tokens = built(expression, "query", &quiet, &mut |form, closure, errors| {
            let rows = &mut |_: &Ident| rows.next();
            let watch = Some(Watch { rows, root: row.clone(), accesses: &mut accesses });
            match form {
                Form::Condition => {
                    lower::closure_with(closure, &[Kind::Row], Yields::Truth, &[], LIKE, watch, errors)
                }
                Form::Sorted => lower::path_closure_with(closure, SORTED, watch, errors),
            }
        });
        self.accesses = accesses;
        // The faults of the condition were reported when it was read.
        quiet.finish();
        if let Ok(shown) = syn::parse2(tokens) {
            *expression = shown;
        }
        Node::Query(Box::new(data))
    }

    /// Reads the chain; `rows` collects the rows of its condition.
    fn read_query(&mut self, expression: &mut Expr, data: &mut FlowQuery, rows: &mut Vec<Row>) {
        match expression {
            Expr::MethodCall(call) => {
                self.read_query(&mut call.receiver, data, rows);
                let Some(argument) = call.args.first_mut() else { return };
                match (call.method.to_string().as_str(), argument) {
                    ("limit", count) => data.limit = Some(self.expression(count)),
                    ("offset", count) => data.offset = Some(self.expression(count)),
                    (word, Expr::Closure(closure)) => {
                        self.note_reads(closure);
                        if lower::path_closure(closure, SORTED, self.errors).is_some() {
                            data.order.push((path(&closure.body), word == "order_by_descending"));
                        }
                    }
                    (_, other) => {
                        self.errors.push(say::malformed_closure(first_token(&*other), SORTED));
                        self.is_hopeless = true;
                    }
                }
            }
            Expr::Call(call) => {
                let Some((entity, word)) = entity(&call.func) else { return };
                let span = entity.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
                data.entity = self.entity(&quote!(#entity), span);
                self.queries.push(Queried { entity: entity.clone(), reads: Vec::new(), line: line(span) });
                let outer = self.scope.len();
                match call.args.first_mut() {
                    Some(Expr::Closure(closure)) if word == "filter" => {
                        self.note_reads(closure);
                        self.condition_over_rows(&entity, closure, data, rows);
                    }
                    Some(other) if word == "filter" => {
                        self.errors.push(say::malformed_closure(first_token(&*other), LIKE));
                    }
                    _ => data.row = self.unnamed_row(&entity, span),
                }
                self.scope.truncate(outer);
                self.accesses.add(Base::Row(data.row), Vec::new(), What::Retrieve, false, span);
            }
            _ => {}
        }
    }

    /// Notes what a closure of the last query reads.
    fn note_reads(&mut self, closure: &ExprClosure) {
        if let Some(query) = self.queries.last_mut() {
            query.reads.extend(lower::reads(closure).members);
        }
    }

    fn condition_over_rows(
        &mut self,
        entity: &Path,
        closure: &mut ExprClosure,
        data: &mut FlowQuery,
        rows: &mut Vec<Row>,
    ) {
        // The builder's own reading reports what is no condition.
        if lower::closure(closure, &[Kind::Row], LIKE, self.errors).is_none() {
            return;
        }
        match closure.inputs.first().and_then(parameter).cloned() {
            Some(name) => {
                data.row = self.bind(&name);
                rows.push(self.row(data.row, &name));
                self.rows.push(name);
            }
            // `|_| ..` mentions no row.
            None => {
                data.row = self.unnamed_row(entity, closure.inputs_begin.span);
                self.rows.push(Ident::new("_", closure.inputs_begin.span));
            }
        }
        let mut opened = Vec::new();
        std::mem::swap(&mut opened, &mut self.opened);
        data.condition = Some(self.expression(&mut closure.body));
        std::mem::swap(&mut opened, &mut self.opened);
        rows.append(&mut opened);
        self.rows.pop();
    }

    /// A row, which a statement shows to its slot.
    fn row(&self, local: u32, name: &Ident) -> Row {
        let slot = slot(Slots::Locals, local, name.span());
        Row { shown: quote_spanned!(name.span()=> #slot.row(#name);), base: Base::Row(local) }
    }

    /// The local of a row that has no name.
    fn unnamed_row(&mut self, entity: &Path, span: Span) -> u32 {
        let local = self.bind(&Ident::new("row", span));
        let slot = slot(Slots::Locals, local, span);
        self.shadow.direct.push(quote_spanned!(span=> #slot.is::<#entity>();));
        local
    }

    /// An expression of a condition: what mentions no row is captured, and is an ordinary expression.
    pub(super) fn over_rows(&mut self, expression: &mut Expr) -> Node {
        match expression {
            Expr::Paren(inner) => return self.over_rows(&mut inner.expr),
            Expr::Group(inner) => return self.over_rows(&mut inner.expr),
            Expr::Path(path) if path.path.is_ident("None") => return Node::None,
            Expr::Call(call) if is_some(call) => {
                return Node::Some(Box::new(self.over_rows(&mut call.args[0])));
            }
            _ => {}
        }
        if let Some(number) = integer(expression) {
            // It takes the type of what it meets.
            let constant = self.constant(Value::Integer(number));
            self.direct(constant, &quote!(0_i64), expression.span());
            return Node::Constant(constant);
        }
        if !mentions(expression, &|name| self.rows.contains(name)) && !lower::is_open(expression) {
            let rows = std::mem::take(&mut self.rows);
            let node = self.expression(expression);
            self.rows = rows;
            return node;
        }
        match expression {
            Expr::MethodCall(call) if call.method == "is_some_and" => self.opened(call),
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => {
                let name = Self::written(&call.func);
                match call.args.first_mut() {
                    Some(argument) => {
                        let arguments = vec![self.expression(argument)];
                        Node::Function { name: name.into(), arguments }
                    }
                    None => Node::Tuple(Vec::new()),
                }
            }
            Expr::Macro(call) => self.one_of(call),
            Expr::Block(block) if block.block.stmts.len() > 1 => {
                self.errors.push(say::statements_in_condition(block.block.brace_token.span.open()));
                self.is_hopeless = true;
                Node::Tuple(Vec::new())
            }
            other => self.plain(other),
        }
    }

    /// `matches!(o.status, A | B)` over rows: the same as comparing with each.
    fn one_of(&mut self, call: &syn::ExprMacro) -> Node {
        // What has another shape was refused where the condition was read.
        let Ok((mut value, cases)) = matches_cases(&call.mac.tokens) else {
            return Node::Tuple(Vec::new());
        };
        let value = self.expression(&mut value);
        let equal = cases.into_iter().filter_map(|case| {
            let mut known: Expr = syn::parse2(quote!(#case)).ok()?;
            let known = Box::new(self.expression(&mut known));
            Some(Node::Binary(Operator::Equal, Box::new(value.clone()), known))
        });
        let equal: Vec<Node> = equal.collect();
        let any = equal.into_iter().reduce(|a, b| Node::Binary(Operator::Or, Box::new(a), Box::new(b)));
        any.unwrap_or_else(|| Node::Tuple(Vec::new()))
    }

    /// `reference.is_some_and(|row| ..)`
    fn opened(&mut self, call: &mut syn::ExprMethodCall) -> Node {
        let receiver = self.expression(&mut call.receiver);
        let Some(Expr::Closure(closure)) = call.args.first_mut() else { return Node::Tuple(Vec::new()) };
        let Some(name) = closure.inputs.first().and_then(parameter).cloned() else {
            return Node::Tuple(Vec::new());
        };
        let outer = self.scope.len();
        let local = self.bind(&name);
        let row = self.row(local, &name);
        self.opened.push(row);
        self.rows.push(name);
        let body = Box::new(self.expression(&mut closure.body));
        self.rows.pop();
        self.scope.truncate(outer);
        let parameters = vec![tidewater_model::Pattern::Bind(local, None)];
        let arguments = vec![receiver, Node::Closure { parameters, body }];
        Node::Function { name: "is_some_and".into(), arguments }
    }
}

/// `Some(x)`
fn is_some(call: &syn::ExprCall) -> bool {
    matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Some")) && call.args.len() == 1
}

/// The value of a number without a suffix, with or without a sign.
fn integer(expression: &Expr) -> Option<i64> {
    match expression {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if number.suffix().is_empty() => {
            number.base10_parse().ok()
        }
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => match &*unary.expr {
            Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) if number.suffix().is_empty() => {
                format!("-{}", number.base10_digits()).parse().ok()
            }
            _ => None,
        },
        _ => None,
    }
}

/// The members that a path names, from the row.
fn path(expression: &Expr) -> Vec<tidewater_model::Name> {
    match expression {
        Expr::Paren(inner) => path(&inner.expr),
        Expr::Field(field) => {
            let mut steps = path(&field.base);
            if let Member::Named(member) = &field.member {
                steps.push(name_of(member).into());
            }
            steps
        }
        _ => Vec::new(),
    }
}
