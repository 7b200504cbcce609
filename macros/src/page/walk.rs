//! The walk over the body of a page: what a developer wrote becomes what rustc can build.
//!
//! Members become places, closures expressions, names of flows and pages their twins. What is read, run and
//! opened is noted on the way. Absent: the shape of the elements, which rustc judges.

use super::guard::is_guard;
use super::signature::Parameter;
use crate::access::{Accesses, Base, What};
use crate::app::end;
use crate::errors::Errors;
use crate::flow::query::{self, Form};
use crate::flow::{Slots, slot};
use crate::lower::{self, Kind, Named, Row, Watch, Yields, parameter};
use crate::span::{first_token, line};
use crate::{keys, say, twin};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprCall, ExprMethodCall, Member, Pat, Path};

/// How a list is written.
const LIST: &str = ".list(Order::all(), |o| row().title(o.name))";
/// How a form is written.
const FORM: &str = ".form(order, |o| form().field(o.placed))";
/// How a view is written.
const VIEW: &str = ".view(order, |o| view().field(o.placed))";

/// A nanoflow that is run, or a page that is opened.
pub(super) struct Called {
    pub(super) path: Path,
    pub(super) is_page: bool,
    /// Whether it is shown only to some, by a condition over the account.
    pub(super) is_guarded: bool,
    pub(super) line: u32,
}

/// What the walk found, besides what it changed.
pub(super) struct Found {
    /// How many rows there are, the page's objects first.
    pub(super) rows: u32,
    /// The rows whose entity is written.
    pub(super) direct: Vec<TokenStream>,
    /// Whether there is a row whose entity only rustc knows.
    pub(super) is_inferred: bool,
    pub(super) accesses: Accesses,
    pub(super) calls: Vec<Called>,
}

/// The closure over one object around the present expression.
struct Template {
    name: Ident,
    row: u32,
    is_form: bool,
}

pub(super) struct Walk<'e> {
    errors: &'e Errors,
    /// Whether rows are shown to their slots, and what is read of them noted.
    is_shadow: bool,
    /// The objects of the page, and the rows of the closures around.
    known: Vec<Named>,
    template: Option<Template>,
    /// Whether the present expression is shown, so that people see where a reference leads.
    is_shown: bool,
    /// How many calls and accesses there were when the last element of the page began.
    begun: (usize, usize),
    found: Found,
}

impl<'e> Walk<'e> {
    pub(super) fn new(parameters: &[Parameter], is_shadow: bool, errors: &'e Errors) -> Self {
        let found = Found {
            rows: 0,
            direct: Vec::new(),
            is_inferred: false,
            accesses: Accesses::default(),
            calls: Vec::new(),
        };
        let (known, template, is_shown, begun) = (Vec::new(), None, false, (0, 0));
        let mut walk = Self { errors, is_shadow, known, template, is_shown, begun, found };
        for Parameter { name, entity, .. } in parameters {
            let row = walk.written_row(name.span(), &quote!(#entity));
            walk.known.push(Named::new(name, Kind::Given, Some(Base::Row(row)), Vec::new()));
        }
        walk
    }

    pub(super) fn body(&mut self, block: &mut Block) {
        self.visit_block_mut(block);
    }

    pub(super) fn finish(self) -> Found {
        self.found
    }

    // --- Rows -------------------------------------------------------------------------------------

    /// A row whose entity is written.
    fn written_row(&mut self, span: Span, entity: &TokenStream) -> u32 {
        let row = self.found.new_row();
        let slot = slot(Slots::Locals, row, span);
        self.found.direct.push(quote_spanned!(span=> #slot.is::<#entity>();));
        row
    }

    /// Calls `lower` with what notes the members that are read, and the rows that are opened, beginning
    /// with the row `of` which the closure is.
    fn watched<R>(
        &mut self,
        of: Option<u32>,
        lower: impl FnOnce(&[Named], Option<Watch<'_>>, &Errors) -> R,
    ) -> R {
        if !self.is_shadow {
            return lower(&self.known, None, self.errors);
        }
        let mut accesses = std::mem::take(&mut self.found.accesses);
        // The row itself has its slot already.
        let mut own = of.map(|row| Row { shown: TokenStream::new(), base: Base::Row(row) });
        let found = &mut self.found;
        let rows = &mut |name: &Ident| Some(own.take().unwrap_or_else(|| found.opened_row(name)));
        let watch = Watch { rows, root: Base::Row(of.unwrap_or_default()), accesses: &mut accesses };
        let result = lower(&self.known, Some(watch), self.errors);
        self.found.is_inferred |= accesses.slots > 0;
        self.found.accesses = accesses;
        result
    }

    // --- Parts of elements ------------------------------------------------------------------------

    /// A query, in the form of `query!`; the number of its rows.
    fn query(&mut self, expression: &mut Expr) -> u32 {
        self.query_shape(expression);
        let Some((entity, span)) = entity_of(expression) else { return 0 };
        let row = self.written_row(span, &quote!(#entity));
        self.found.accesses.add(Base::Row(row), Vec::new(), What::Retrieve, false, span);
        let tokens = query::built(expression, "query", self.errors, &mut |form, closure, _| {
            self.watched(Some(row), |known, watch, errors| match form {
                Form::Condition => {
                    if let Some(fault) = lower::unknown_account(closure, known, lower::ROWS_OF_ACCOUNT) {
                        errors.push(fault);
                        return None;
                    }
                    let kinds = [Kind::Row];
                    lower::closure_with(closure, &kinds, Yields::Truth, known, query::LIKE, watch, errors)
                }
                Form::Sorted => lower::path_closure_with(closure, query::SORTED, watch, errors),
            })
        });
        replace(expression, tokens);
        row
    }

    /// Closures stand where a query takes them.
    fn query_shape(&self, expression: &Expr) {
        let (argument, like) = match expression {
            Expr::MethodCall(call) => {
                self.query_shape(&call.receiver);
                if keys::ROWS.iter().any(|word| call.method == word) {
                    return;
                }
                (call.args.first(), query::SORTED)
            }
            Expr::Call(call) => (call.args.first(), query::LIKE),
            _ => return,
        };
        if let Some(other) = argument.filter(|argument| !matches!(argument, Expr::Closure(_))) {
            self.errors.push(say::malformed_closure(first_token(other), like));
        }
    }

    /// The closure over what a list, a form or a view shows.
    fn template(&mut self, argument: Option<&mut Expr>, row: Option<u32>, is_form: bool, like: &str) {
        let Some(argument) = argument else { return };
        let name = match argument {
            Expr::Closure(closure) if closure.inputs.len() == 1 => parameter(&closure.inputs[0]).cloned(),
            _ => None,
        };
        let (Expr::Closure(closure), Some(name)) = (&mut *argument, name) else {
            return self.errors.push(say::no_template(first_token(&*argument), like));
        };
        let (base, statement) = match row {
            Some(row) => (Base::Row(row), None),
            None => {
                let Row { shown, base } = self.found.opened_row(&name);
                (base, Some(shown))
            }
        };
        let Base::Row(row) = base else { return };
        self.known.push(Named::new(&name, Kind::Row, Some(base), Vec::new()));
        let outer = self.template.replace(Template { name, row, is_form });
        self.visit_expr_mut(&mut closure.body);
        self.template = outer;
        self.known.pop();
        if let Some(statement) = statement.filter(|_| self.is_shadow) {
            let body = &closure.body;
            *closure.body = syn::parse_quote!({ #statement #body });
        }
    }

    /// A closure that computes, with parameters of these kinds; the account may be left out.
    fn computed(&mut self, argument: Option<&mut Expr>, kinds: &[Kind], yields: Yields, like: &str) {
        let Some(argument) = argument else { return };
        let Expr::Closure(closure) = &mut *argument else {
            return self.errors.push(say::malformed_closure(first_token(&*argument), like));
        };
        if kinds.last().is_some_and(|last| *last == Kind::Me) && closure.inputs.len() + 1 == kinds.len() {
            let me: Pat = syn::parse_quote!(__me);
            closure.inputs.push(me);
        }
        let help = match yields {
            Yields::Value => "only a condition is given it: `visible_if(|me| me.has(Manager))`".to_owned(),
            _ => format!(
                "take it as the last parameter, `|{}|`",
                if kinds.len() == 1 { "me" } else { "o, me" }
            ),
        };
        if let Some(fault) = lower::unknown_account(closure, &self.known, &help) {
            return self.errors.push(fault);
        }
        let row = self.template.as_ref().map(|template| template.row).filter(|_| kinds[0] == Kind::Row);
        let tokens = self.watched(row, |known, watch, errors| {
            lower::closure_with(closure, kinds, yields, known, like, watch, errors)
        });
        if let Some(tokens) = tokens {
            replace(argument, tokens);
        }
    }

    /// A member, as a place.
    fn member(&mut self, expression: &mut Expr) {
        self.found.accesses.is_shown = self.is_shown;
        let tokens =
            self.watched(None, |known, watch, errors| lower::member(expression, known, watch, errors));
        self.found.accesses.is_shown = false;
        if let Some(tokens) = tokens {
            replace(expression, tokens);
        }
    }

    /// Something that is shown.
    fn shown(&mut self, expression: &mut Expr) {
        let outer = std::mem::replace(&mut self.is_shown, true);
        self.visit_expr_mut(expression);
        self.is_shown = outer;
    }

    /// The member of a line of a form or a view.
    fn line_member(&mut self, argument: Option<&mut Expr>) {
        let Some(argument) = argument else { return };
        let form = self.template.as_ref().filter(|template| template.is_form);
        if let (Some(form), Expr::Field(field)) = (form, &*argument)
            && let Member::Named(member) = &field.member
            && place(argument, &self.known).is_some()
            && !matches!(&*field.base, Expr::Path(path) if path.path.is_ident(&form.name))
        {
            self.errors.push(say::form_of_another(member));
        }
        self.shown(argument);
    }

    /// The flow or page that a tap leads to, and its arguments.
    fn target(&mut self, call: &mut ExprMethodCall, at: usize, is_page: bool, like: &str) {
        for (position, argument) in call.args.iter_mut().enumerate() {
            match argument {
                Expr::Path(path) if position == at => {
                    let path = path.path.clone();
                    let is_word = |name: &&Ident| keys::ELEMENTS.iter().any(|(word, _)| *name == word);
                    if let Some(word) = path.get_ident().filter(is_word) {
                        self.errors.push(say::word_of_pages(word));
                    }
                    let kind = if is_page { twin::Kind::Page } else { twin::Kind::Nanoflow };
                    *argument = twin::handle(&path, kind);
                    let line = line(end(&path));
                    self.found.calls.push(Called { path, is_page, is_guarded: false, line });
                }
                other if position == at => {
                    self.errors.push(say::unnamed_target(first_token(&*other), like));
                }
                other => self.visit_expr_mut(other),
            }
        }
        if call.args.len() == at + 1 {
            // At the name, where rustc tells of what is missing.
            let span = self.found.calls.last().map_or_else(|| call.method.span(), |called| end(&called.path));
            call.args.push(syn::parse_quote_spanned!(span=> ()));
        }
    }

    // --- Elements ---------------------------------------------------------------------------------

    fn method(&mut self, call: &mut ExprMethodCall) {
        self.visit_expr_mut(&mut call.receiver);
        if self.template.is_none() && call.method != "visible_if" {
            self.begun = (self.found.calls.len(), self.found.accesses.len());
        }
        let mut arguments = call.args.iter_mut();
        match call.method.to_string().as_str() {
            "list" => {
                let row = match arguments.next() {
                    Some(asked) if query::is_query(asked) => Some(self.query(asked)),
                    Some(other) => {
                        self.errors.push(say::not_a_query(first_token(&*other)));
                        None
                    }
                    None => None,
                };
                self.template(arguments.next(), row, false, LIST);
            }
            "form" => {
                let row = self.object_of_form(arguments.next());
                self.template(arguments.next(), row, true, FORM);
            }
            "view" => {
                let row = self.subject(arguments.next());
                self.template(arguments.next(), row, false, VIEW);
            }
            "field" => self.line_member(arguments.next()),
            "field_if" => {
                let from = self.found.accesses.len();
                self.line_member(arguments.next());
                let (to, condition) = (self.found.accesses.len(), arguments.next());
                if is_guard(condition.as_deref()) {
                    self.found.accesses.guarded(from..to);
                }
                let like = "field_if(o.status, |o| o.placed.is_some())";
                self.computed(condition, &[Kind::Row, Kind::Me], Yields::Truth, like);
            }
            "computed" => {
                let like = "computed(|l| l.price * l.quantity)";
                self.computed(arguments.last(), &[Kind::Row], Yields::Value, like);
            }
            "visible_if" => {
                let condition = arguments.next();
                if is_guard(condition.as_deref()) {
                    let (calls, accesses) = self.begun;
                    self.found.calls.iter_mut().skip(calls).for_each(|call| call.is_guarded = true);
                    self.found.accesses.guarded(accesses..self.found.accesses.len());
                }
                let like = "visible_if(|| order.placed.is_none())";
                self.computed(condition, &[Kind::Me], Yields::Truth, like);
            }
            "on_tap" => self.target(call, 0, true, ".on_tap(order_detail, o)"),
            "link" => self.target(call, 1, true, ".link(\"Orders\", orders)"),
            "action" => self.target(call, 1, false, ".action(\"Place\", place_order, order)"),
            _ => match element_of(&call.receiver) {
                Some((place, known)) if !known.iter().any(|known| call.method == known) => {
                    self.errors.push(say::unknown_element(&call.method, place, known));
                }
                Some(_) => arguments.for_each(|argument| self.shown(argument)),
                None => arguments.for_each(|argument| self.visit_expr_mut(argument)),
            },
        }
    }

    /// A form is about an object of the page.
    fn object_of_form(&mut self, object: Option<&mut Expr>) -> Option<u32> {
        let object = object?;
        match object_at(object, &self.known) {
            Some(Named { kind: Kind::Given, row: Some(Base::Row(row)), .. }) => Some(*row),
            _ => {
                self.errors.push(say::form_of_no_parameter(first_token(&*object)));
                None
            }
        }
    }

    /// The row of a view, if it is an object of the page; else rustc knows where a reference leads.
    fn subject(&mut self, subject: Option<&mut Expr>) -> Option<u32> {
        let subject = subject?;
        let row = object_at(subject, &self.known).and_then(|known| match known.row {
            Some(Base::Row(row)) => Some(row),
            _ => None,
        });
        self.shown(subject);
        row
    }

    /// `row()`, `form()` and `view()` know what they are about.
    fn begins(&mut self, call: &mut ExprCall) {
        let Expr::Path(path) = &*call.func else { return };
        let Some(word) = path.path.get_ident() else { return };
        let like = match word.to_string().as_str() {
            "row" => LIST,
            "form" => FORM,
            "view" => VIEW,
            _ => return,
        };
        match &self.template {
            Some(Template { name, .. }) if call.args.is_empty() => call.args.push(syn::parse_quote!(#name)),
            Some(_) => {}
            None => self.errors.push(say::template_outside(word, like)),
        }
    }
}

impl VisitMut for Walk<'_> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        if query::is_query(expression) {
            return self.errors.push(say::query_outside_list(first_token(&*expression)));
        }
        if matches!(expression, Expr::Field(_)) && place(expression, &self.known).is_some() {
            return self.member(expression);
        }
        match expression {
            Expr::Try(fails) => self.errors.push(say::fails_on_page(fails.question_token.span)),
            Expr::MethodCall(call) => self.method(call),
            Expr::Call(call) => {
                visit_mut::visit_expr_call_mut(self, call);
                self.begins(call);
            }
            other => visit_mut::visit_expr_mut(self, other),
        }
    }
}

impl Found {
    fn new_row(&mut self) -> u32 {
        self.rows += 1;
        self.rows - 1
    }

    /// A row whose entity only rustc knows, with the statement that shows it to its slot.
    fn opened_row(&mut self, name: &Ident) -> Row {
        self.is_inferred = true;
        let (row, span) = (self.new_row(), name.span());
        let slot = slot(Slots::Locals, row, span);
        Row { shown: quote_spanned!(span=> #slot.row(#name);), base: Base::Row(row) }
    }
}

/// The known name that an expression is or begins at, with members behind dots.
fn place<'k>(expression: &Expr, known: &'k [Named]) -> Option<&'k Named> {
    match expression {
        Expr::Field(field) => place(&field.base, known),
        other => object_at(other, known),
    }
}

/// The known name that an expression is.
fn object_at<'k>(expression: &Expr, known: &'k [Named]) -> Option<&'k Named> {
    match expression {
        Expr::Paren(inner) => object_at(&inner.expr, known),
        Expr::Group(inner) => object_at(&inner.expr, known),
        Expr::Path(path) => known.iter().rev().find(|known| path.path.is_ident(&known.name)),
        _ => None,
    }
}

/// The entity that a query is of.
fn entity_of(expression: &Expr) -> Option<(Path, Span)> {
    match expression {
        Expr::MethodCall(call) => entity_of(&call.receiver),
        Expr::Call(call) => {
            let (entity, _) = query::entity(&call.func)?;
            let span = entity.segments.last().map_or_else(Span::call_site, |last| last.ident.span());
            Some((entity, span))
        }
        _ => None,
    }
}

/// Which part of a page a chain of calls puts together, and what it may have.
fn element_of(chain: &Expr) -> Option<&'static (&'static str, &'static [&'static str])> {
    match chain {
        Expr::MethodCall(call) => element_of(&call.receiver),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => keys::ELEMENTS.iter().find(|(name, _)| path.path.is_ident(name)),
            _ => None,
        },
        _ => None,
    }
}

/// Tokens of ours always are an expression.
fn replace(expression: &mut Expr, tokens: TokenStream) {
    if let Ok(replaced) = syn::parse2(tokens) {
        *expression = replaced;
    }
}
