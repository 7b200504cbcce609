//! Closures over rows become calls that build the expression as data.
//!
//! Every operator is rewritten, on the developer's own tokens, to a typed function of the runtime, so
//! that rustc judges types and names. What does not mention a row is captured whole. Absent: any
//! knowledge of types or members; that is rustc's.

mod block;
mod captured;
mod clock;
mod deep;
mod function;
mod mention;
mod open;
mod reads;

use crate::access::{Accesses, Base, What};
use crate::errors::Errors;
use crate::flow::{Slots, slot};
use crate::path::{build, name_of};
use crate::role::Asked;
use crate::say;
use crate::span::first_token;
pub(crate) use clock::clocks;
pub(crate) use mention::{mentions, unknown_account};
pub(crate) use open::is_open;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
pub(crate) use reads::{Reads, paths, reads};
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprClosure, Lit, Member, Pat, UnOp};

/// Association steps in one path; the runtime's proxies hold as many.
const PATH_STEPS: usize = 6;

/// What stands for the account where queries and filters are no rules.
pub(crate) const ROWS_OF_ACCOUNT: &str =
    "a device has only rows that its account may read: say it in a rule, `where = |o, me| o.owner == me`";

/// What a name in an expression stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The object itself.
    Row,
    /// An object that a page is about: known everywhere on the page.
    Given,
    /// A member of it, by a local: so many steps away.
    Member(usize),
    /// A value made of it, by a local.
    Value,
    /// The account of a rule.
    Me,
    /// A row of a closure further out, which a closure further in may not read.
    Outside,
    /// A local that has nothing to do with the row.
    Plain,
}

/// The names that are known while an expression is rewritten, innermost last.
pub(crate) struct Lowering<'e, 'w> {
    errors: &'e Errors,
    names: Vec<Named>,
    /// Whether what is captured has to be constant: it is computed once, when the model is built.
    takes_constants: bool,
    /// Whether clocks are told of here.
    is_calculation: bool,
    /// Who wants to know what is read of rows.
    watch: Option<Watch<'w>>,
    /// The paths of the members that were read so far, each once.
    found: Vec<Vec<Ident>>,
    /// The roles that were asked for so far, where nobody watches.
    asked: Vec<Asked>,
}

/// A name that is known.
#[derive(Clone)]
pub(crate) struct Named {
    pub(crate) name: Ident,
    pub(crate) kind: Kind,
    /// For a row that is watched: what stands for it.
    pub(crate) row: Option<Base>,
    /// The members that lead from the outermost row to what it stands for.
    pub(crate) path: Vec<Ident>,
    /// For a number that has whatever type is wanted of it: the local that holds it as an operand.
    pub(crate) open: Option<Ident>,
}

impl Named {
    pub(crate) fn new(name: &Ident, kind: Kind, row: Option<Base>, path: Vec<Ident>) -> Self {
        Self { name: name.clone(), kind, row, path, open: None }
    }
}

/// A row of a closure, for those who note what is read of it.
pub(crate) struct Row {
    /// The statement in front of the closure's body that shows it to its slot.
    pub(crate) shown: TokenStream,
    /// What stands for it.
    pub(crate) base: Base,
}

/// Notes what closures read: of their rows, and of those at the ends of steps, which are shown to slots of
/// their own.
pub(crate) struct Watch<'w> {
    /// The rows that a condition binds, in order.
    pub(crate) rows: &'w mut dyn FnMut(&Ident) -> Option<Row>,
    /// The row of a sort criterion.
    pub(crate) root: Base,
    /// Where it is noted.
    pub(crate) accesses: &'w mut Accesses,
}

/// A place: a row, or a member of one.
struct Place {
    tokens: TokenStream,
    /// The steps that lead to it; nothing for the row itself.
    steps: Option<usize>,
    /// What stands for the row itself, if it is watched.
    row: Option<Base>,
}

/// The condition, rewritten: `|c, me| ..` with as many parameters as `kinds`; nothing if it has a fault,
/// since rustc would only say again what was said of it.
pub(crate) fn closure(
    closure: &ExprClosure,
    kinds: &[Kind],
    like: &str,
    errors: &Errors,
) -> Option<TokenStream> {
    closure_with(closure, kinds, Yields::Truth, &[], like, None, errors)
}

/// As [`closure`], of a rule or of what a device holds.
pub(crate) fn rule(
    closure: &ExprClosure,
    kinds: &[Kind],
    like: &str,
    errors: &Errors,
) -> Option<TokenStream> {
    closure_with(closure, kinds, Yields::Rule, &[], like, None, errors)
}

/// What a closure over rows is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Yields {
    /// Whether something holds.
    Truth,
    /// The same, as a part of the model: it takes constants along, and nothing else.
    Rule,
    /// A value of any type.
    Value,
}

/// As [`closure`], of a condition or another value, where `outer` names are known already; what it reads is
/// noted.
pub(crate) fn closure_with(
    closure: &ExprClosure,
    kinds: &[Kind],
    yields: Yields,
    outer: &[Named],
    like: &str,
    watch: Option<Watch<'_>>,
    errors: &Errors,
) -> Option<TokenStream> {
    let faults = errors.number();
    let unused = |pattern: &Pat| matches!(pattern, Pat::Wild(_));
    let name = |pattern| parameter(pattern).map(Some).or_else(|| unused(pattern).then_some(None));
    let names: Option<Vec<Option<&Ident>>> = closure.inputs.iter().map(name).collect();
    let Some(names) = names.filter(|names| names.len() == kinds.len()) else {
        errors.push(say::malformed_closure(closure.inputs_begin.span, like));
        return None;
    };
    if let Some(word) = &closure.capture {
        errors.push(say::closure_with_word(word.span, "move"));
    }
    if let Some(word) = &closure.asyncness {
        errors.push(say::closure_with_word(word.span, "async"));
    }
    let takes_constants = yields == Yields::Rule;
    let mut lowering = Lowering { watch, names: outer.to_vec(), takes_constants, ..Lowering::new(errors) };
    let mut shown = None;
    for (name, kind) in names.into_iter().zip(kinds) {
        match (name, kind) {
            (Some(name), Kind::Row) => shown = lowering.bind_row(name, Vec::new()),
            (Some(name), _) => lowering.bind(name, *kind),
            (None, _) => {}
        }
    }
    errors.extend(lowering.too_deep(&closure.body).map(say::expression_too_deep));
    let value = lowering.expression(&closure.body);
    let value = if yields == Yields::Value || is_truth(&closure.body) {
        value
    } else {
        // Rustc points at the value then.
        let truth = quote_spanned!(closure.body.span()=> ::tidewater::__private::expression::truth);
        quote!(#truth(#value))
    };
    let body = after(shown, value);
    let inputs = &closure.inputs;
    (errors.number() == faults).then(|| quote!(|#inputs| #body))
}

/// Whether an expression is a truth value, whatever its parts are.
fn is_truth(expression: &Expr) -> bool {
    match expression {
        Expr::Paren(inner) => is_truth(&inner.expr),
        Expr::Group(inner) => is_truth(&inner.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Not(_)),
        Expr::Lit(literal) => matches!(literal.lit, Lit::Bool(_)),
        Expr::Binary(binary) => matches!(
            binary.op,
            BinOp::Eq(_)
                | BinOp::Ne(_)
                | BinOp::Lt(_)
                | BinOp::Le(_)
                | BinOp::Gt(_)
                | BinOp::Ge(_)
                | BinOp::And(_)
                | BinOp::Or(_)
        ),
        _ => false,
    }
}

/// A value behind a statement, if there is one.
fn after(statement: Option<TokenStream>, value: TokenStream) -> TokenStream {
    if statement.is_some() { quote!({ #statement #value }) } else { value }
}

/// A member of a row or an object that is known, outside of any closure over rows.
pub(crate) fn member(
    expression: &Expr,
    known: &[Named],
    watch: Option<Watch<'_>>,
    errors: &Errors,
) -> Option<TokenStream> {
    let mut lowering = Lowering { watch, names: known.to_vec(), ..Lowering::new(errors) };
    lowering.place(expression).filter(|place| place.steps.is_some()).map(|place| place.tokens)
}

/// The closure of a sort criterion: a path and nothing else.
pub(crate) fn path_closure(closure: &ExprClosure, like: &str, errors: &Errors) -> Option<TokenStream> {
    path_closure_with(closure, like, None, errors)
}

/// As [`path_closure`], and what it reads is noted.
pub(crate) fn path_closure_with(
    closure: &ExprClosure,
    like: &str,
    watch: Option<Watch<'_>>,
    errors: &Errors,
) -> Option<TokenStream> {
    let [input] = closure.inputs.iter().collect::<Vec<_>>()[..] else {
        errors.push(say::malformed_closure(closure.inputs_begin.span, like));
        return None;
    };
    let Some(name) = parameter(input) else {
        errors.push(say::malformed_closure(closure.inputs_begin.span, like));
        return None;
    };
    let row = watch.as_ref().map(|watch| watch.root.clone());
    let mut lowering = Lowering { watch, ..Lowering::new(errors) };
    lowering.names.push(Named::new(name, Kind::Row, row, Vec::new()));
    match lowering.place(&closure.body) {
        Some(Place { tokens, steps: Some(_), .. }) => Some(quote!(|#input| #tokens)),
        _ => {
            errors.push(say::not_a_member(closure.body.span(), name));
            None
        }
    }
}

/// The name of a parameter that is only a name, with or without a type.
pub(crate) fn parameter(pattern: &Pat) -> Option<&Ident> {
    match pattern {
        Pat::Ident(name) if name.by_ref.is_none() && name.mutability.is_none() && name.subpat.is_none() => {
            Some(&name.ident)
        }
        Pat::Type(typed) => parameter(&typed.pat),
        _ => None,
    }
}

impl<'e> Lowering<'e, '_> {
    pub(crate) fn new(errors: &'e Errors) -> Self {
        let (names, found, asked) = (Vec::new(), Vec::new(), Vec::new());
        Self { errors, names, takes_constants: false, is_calculation: false, watch: None, found, asked }
    }

    /// Of a function with `#[expression]`, which knows nothing but its object.
    pub(crate) fn of_calculation(errors: &'e Errors) -> Self {
        Self { takes_constants: true, is_calculation: true, ..Self::new(errors) }
    }

    pub(crate) fn bind(&mut self, name: &Ident, kind: Kind) {
        self.names.push(Named::new(name, kind, None, Vec::new()));
    }

    /// Binds the row at the end of a path; the statement that shows it, if it is watched.
    fn bind_row(&mut self, name: &Ident, path: Vec<Ident>) -> Option<TokenStream> {
        let row = self.watch.as_mut().and_then(|watch| (watch.rows)(name));
        let (shown, base) = row.map_or((None, None), |row| (Some(row.shown), Some(row.base)));
        self.names.push(Named::new(name, Kind::Row, base, path));
        shown
    }

    fn named(&self, name: &Ident) -> Option<&Named> {
        self.names.iter().rev().find(|known| known.name == *name)
    }

    fn kind(&self, name: &Ident) -> Option<Kind> {
        self.named(name).map(|named| named.kind)
    }

    fn of_row(&self, name: &Ident) -> bool {
        self.kind(name).is_some_and(|kind| kind != Kind::Plain)
    }

    fn fault(&self, error: syn::Error) -> TokenStream {
        self.errors.push(error);
        quote!(())
    }

    /// Any expression, as an operand.
    pub(crate) fn expression(&mut self, expression: &Expr) -> TokenStream {
        match expression {
            Expr::Paren(inner) => return self.expression(&inner.expr),
            Expr::Group(inner) => return self.expression(&inner.expr),
            Expr::Block(block) if let Some(end) = open::alone(block) => return self.expression(end),
            Expr::Path(path) if path.path.is_ident("None") => {
                return build(path.span(), "none", &[]);
            }
            Expr::Call(call) if function::is_some_call(call) => {
                return build(call.func.span(), "some", &[self.expression(&call.args[0])]);
            }
            _ => {}
        }
        if let Some(number) = open::literal(expression) {
            return build(expression.span(), "integer", &[number]);
        }
        if let Some(open) = self.open_local(expression) {
            return build(expression.span(), "again", &[quote!(&#open)]);
        }
        if !mentions(expression, &|name| self.of_row(name)) && !self.is_open(expression) {
            let (questions, span) = (self.captured(expression), expression.span());
            let capture = build(span, "capture", &[quote_spanned!(span=> &(#expression))]);
            return after(questions, capture);
        }
        self.of_rows(expression)
    }

    /// An expression that mentions a row, or has whatever type is wanted of it.
    fn of_rows(&mut self, expression: &Expr) -> TokenStream {
        self.found(expression);
        if let Some(place) = self.place(expression) {
            return match place.steps {
                Some(_) => place.tokens,
                None => build(expression.span(), "identity", &[place.tokens]),
            };
        }
        match expression {
            Expr::Path(path) => self.name(path),
            Expr::Reference(inner) => self.expression(&inner.expr),
            Expr::Binary(binary) => self.binary(binary),
            Expr::Unary(unary) => self.unary(unary),
            Expr::If(choice) => self.choice(choice),
            Expr::Block(block) if block.label.is_none() => self.block(&block.block),
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => self.call(call),
            Expr::Cast(cast) => self.cast(cast),
            Expr::Macro(call) if call.mac.path.is_ident("matches") => self.matches(call),
            Expr::Field(field) => {
                match root(&field.base).filter(|name| self.kind(name) == Some(Kind::Outside)) {
                    Some(name) => self.fault(say::correlated(name)),
                    None => self.fault(say::no_step(field.member.span())),
                }
            }
            other => self.fault(outside(other)),
        }
    }

    /// A row, a member of it, or a member at the end of references; anything else is no place.
    fn place(&mut self, expression: &Expr) -> Option<Place> {
        match expression {
            Expr::Paren(inner) => self.place(&inner.expr),
            Expr::Group(inner) => self.place(&inner.expr),
            Expr::Path(path) => {
                let name = path.path.get_ident()?;
                let tokens = quote!(#name);
                match self.kind(name)? {
                    Kind::Row | Kind::Given => {
                        Some(Place { tokens, steps: None, row: self.named(name)?.row.clone() })
                    }
                    Kind::Member(steps) => Some(Place { tokens, steps: Some(steps), row: None }),
                    _ => None,
                }
            }
            Expr::Field(field) => {
                let Member::Named(member) = &field.member else { return None };
                let Place { tokens, steps, row } = self.place(&field.base)?;
                let Some(steps) = steps else {
                    self.reads(row, member);
                    return Some(Place { tokens: quote!(#tokens.#member), steps: Some(0), row: None });
                };
                if steps == PATH_STEPS {
                    self.errors.push(say::path_too_long(member));
                }
                let mut step = build(member.span(), "step", &[tokens]);
                if let Some(watch) = &mut self.watch {
                    let number = watch.accesses.slot();
                    let slot = slot(Slots::Seen, number, member.span());
                    step = quote_spanned!(member.span()=> #slot.step(#step));
                    self.reads(Some(Base::Step(number)), member);
                }
                Some(Place { tokens: quote!(#step.#member), steps: Some(steps + 1), row: None })
            }
            _ => None,
        }
    }

    /// Notes that a member of a row is read.
    fn reads(&mut self, row: Option<Base>, member: &Ident) {
        if let (Some(watch), Some(row)) = (&mut self.watch, row) {
            watch.accesses.add(row, Vec::new(), What::Read(name_of(member)), false, member.span());
        }
    }

    /// A bare name that is no place.
    fn name(&self, path: &syn::ExprPath) -> TokenStream {
        let Some(name) = path.path.get_ident() else { return quote!(#path) };
        match self.kind(name) {
            Some(Kind::Value) => build(name.span(), "again", &[quote!(&#name)]),
            Some(Kind::Outside) => self.fault(say::correlated(name)),
            _ => quote!(#name),
        }
    }

    fn binary(&mut self, binary: &syn::ExprBinary) -> TokenStream {
        let function = match binary.op {
            BinOp::Eq(_) => "equal",
            BinOp::Ne(_) => "not_equal",
            BinOp::Lt(_) => "less",
            BinOp::Le(_) => "less_or_equal",
            BinOp::Gt(_) => "greater",
            BinOp::Ge(_) => "greater_or_equal",
            BinOp::And(_) => "and",
            BinOp::Or(_) => "or",
            BinOp::Add(_) => "add",
            BinOp::Sub(_) => "subtract",
            BinOp::Mul(_) => "multiply",
            BinOp::Div(_) => "divide",
            BinOp::Rem(_) => "remainder",
            _ => return self.fault(say::not_in_expression(binary.op.span())),
        };
        let sides = [self.expression(&binary.left), self.expression(&binary.right)];
        build(binary.op.span(), function, &sides)
    }

    fn unary(&mut self, unary: &syn::ExprUnary) -> TokenStream {
        let function = match unary.op {
            UnOp::Not(_) => "not",
            UnOp::Neg(_) => "negate",
            _ => {
                return self.fault(say::not_in_expression_but(
                    unary.op.span(),
                    "remove `*`: members compare as they are",
                ));
            }
        };
        build(unary.op.span(), function, &[self.expression(&unary.expr)])
    }
}

/// What is said of an expression that has no form as data.
fn outside(expression: &Expr) -> syn::Error {
    let span = first_token(expression);
    match expression {
        Expr::Match(_) => {
            say::not_in_expression_but(span, "write `matches!(value, A | B)`, or an `if` for each value")
        }
        _ => say::not_in_expression(span),
    }
}

/// The name that a path begins with.
fn root(expression: &Expr) -> Option<&Ident> {
    match expression {
        Expr::Path(path) => path.path.get_ident(),
        Expr::Field(field) => root(&field.base),
        _ => None,
    }
}
