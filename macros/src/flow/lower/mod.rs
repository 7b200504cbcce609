//! A function becomes data, and a copy of its body the shadow that gives the data its types.
//!
//! One walk does both: each expression yields a node of the model, and is changed in place where rustc
//! has to be shown something: a binding to its slot, a literal through its slot. Faults are reported and
//! the walk goes on. Absent: types; what they say is rustc's to judge on the function that stays.

mod activity;
mod asked;
mod call;
mod change;
mod control;
mod deed;
mod expression;
mod format;
mod functions;
mod inferred;
mod method;
mod number;
mod parts;
mod pattern;
pub(crate) mod query;
mod statement;

pub(in crate::flow) use activity::online_of;
pub(in crate::flow) use call::{called_value, hand_over, leads_to_flow, path_of, with_deletions};
pub(in crate::flow) use deed::{End, end, end_of};
pub(crate) use functions::has_function;
pub(in crate::flow) use number::kept_number;
pub(in crate::flow) use parts::{gone_through, tell_there};
pub(in crate::flow) use query::{is_query, kept as kept_query};
pub(in crate::flow) use statement::{attributes, compound, root};

use super::links::Links;
use super::read::{Attribute, Parameter, Signature, caption};
use crate::access::{Accesses, Base, What};
use crate::errors::Errors;
use crate::lower::Row;
use crate::path::name_of;
use deed::{Around, Fresh};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Block, ItemFn, Lifetime, Path, Stmt};
use tidewater_model::limits::PARAMETERS;
use tidewater_model::{Constant, Flow, FlowType, Local, Name, Value};

/// Which slots a type belongs to.
#[derive(Clone, Copy)]
pub(crate) enum Slots {
    Locals,
    Constants,
    /// Of values whose types rustc infers.
    Inferred,
    /// Of values that are no locals and that something is done with.
    Seen,
}

/// A name that stands for a local.
#[derive(Clone)]
struct Binding {
    name: Ident,
    local: u32,
    /// In how many closures it was bound.
    depth: usize,
    /// `&mut` parameters: the caller sees what is assigned.
    is_exchanged: bool,
    /// Surely no reference into another value.
    is_own: bool,
    /// `let name;`: rustc learns its type where it is first assigned.
    is_empty: bool,
    /// The context under another name: what is wrong with that was said where it was named.
    is_context: bool,
}

/// A call whose callee rustc resolves.
pub(super) struct Called {
    /// What stands for its name in the data.
    pub(super) name: Name,
    pub(super) callee: Callee,
    pub(super) awaited: bool,
    pub(super) line: u32,
}

/// What is called, or opened.
pub(super) enum Callee {
    /// A nanoflow or an action.
    Function(Path),
    Microflow(Path),
    Page(Path),
    /// The home page, at the word that opens it.
    Home(Span),
}

/// A method that is called on a value.
pub(super) struct Method {
    pub(super) base: Base,
    /// The elements of tuples that lead from the base to the value.
    pub(super) parts: Vec<u32>,
    pub(super) name: String,
    /// The kinds of values that have it.
    pub(super) kinds: &'static str,
    /// Whether it changes a member of an object, where it stands.
    pub(super) changes_member: bool,
    pub(super) span: Span,
}

/// A query, and what it reads.
pub(super) struct Queried {
    pub(super) entity: Path,
    /// The paths of the members.
    pub(super) reads: Vec<Vec<Ident>>,
    pub(super) line: u32,
}

/// The walk over one function.
pub(super) struct Lowering<'e> {
    errors: &'e Errors,
    context: Option<Ident>,
    parameters: &'e [Parameter],
    is_async: bool,
    /// The shadow's body, once the function was walked.
    pub(super) shadow: Shadow,
    locals: Vec<Local>,
    constants: Vec<Constant>,
    /// How many values have types that rustc infers.
    inferred: u32,
    /// Whether the next expression is all of what a local or a member takes, which tells its type.
    is_told: bool,
    /// The constants whose values only rustc knows, with what yields them.
    values: Vec<(usize, TokenStream)>,
    links: Links,
    calls: Vec<Called>,
    queries: Vec<Queried>,
    methods: Vec<Method>,
    lines: Vec<u32>,
    /// The first token of each statement.
    tokens: Vec<Span>,
    scope: Vec<Binding>,
    /// How many closures are around the present expression.
    closures: usize,
    /// The loops around it, innermost last, with their labels.
    loops: Vec<Option<Lifetime>>,
    /// What holds where these are left.
    inside: Vec<Around>,
    /// The rows of the queries around it.
    rows: Vec<Ident>,
    /// The rows that conditions open, in order.
    opened: Vec<Row>,
    /// What is done with objects.
    accesses: Accesses,
    /// Whether the next query is asked of the server.
    asks_server: bool,
    /// What is done with the object that the present `.await` gives, if the server gives one.
    brings: Option<(What, Span)>,
    /// The objects that the body created and did not commit yet.
    fresh: Fresh,
    /// The locals that were given another value, in order.
    changed: Vec<u32>,
    /// What the shadow shows before the present statement. None of it is reached, so the order is no matter.
    ahead: Vec<Stmt>,
    /// Whether `.await` follows the present expression.
    awaited: bool,
    /// Whether the next member is asked what it contains, by a condition over rows.
    asks_set: bool,
    /// Whether rustc would report again what is wrong with the body.
    pub(super) is_hopeless: bool,
}

/// What rustc infers types from.
#[derive(Default)]
pub(super) struct Shadow {
    /// Statements for types that need no inference.
    pub(super) direct: Vec<TokenStream>,
    /// The body.
    pub(super) body: Vec<Stmt>,
}

/// What the walk found, besides the flow and the shadow.
pub(super) struct Found {
    pub(super) locals: usize,
    pub(super) constants: usize,
    pub(super) inferred: usize,
    pub(super) values: Vec<(usize, TokenStream)>,
    pub(super) links: Links,
    pub(super) calls: Vec<Called>,
    pub(super) queries: Vec<Queried>,
    pub(super) methods: Vec<Method>,
    pub(super) lines: Vec<u32>,
    pub(super) tokens: Vec<Span>,
    pub(super) accesses: Accesses,
}

impl<'e> Lowering<'e> {
    pub(super) fn new(errors: &'e Errors, signature: &'e Signature, is_async: bool) -> Self {
        Self {
            errors,
            context: signature.context.clone(),
            parameters: &signature.parameters,
            is_async,
            shadow: Shadow::default(),
            locals: Vec::new(),
            constants: Vec::new(),
            inferred: 0,
            is_told: false,
            values: Vec::new(),
            links: Links::default(),
            calls: Vec::new(),
            queries: Vec::new(),
            methods: Vec::new(),
            lines: Vec::new(),
            tokens: Vec::new(),
            scope: Vec::new(),
            closures: 0,
            loops: Vec::new(),
            inside: Vec::new(),
            rows: Vec::new(),
            opened: Vec::new(),
            accesses: Accesses::default(),
            asks_server: false,
            brings: None,
            fresh: Fresh::default(),
            changed: Vec::new(),
            ahead: Vec::new(),
            awaited: false,
            asks_set: false,
            is_hopeless: false,
        }
    }

    /// The function as data; its types are rustc's to add.
    pub(super) fn function(&mut self, function: &ItemFn, attribute: &Attribute) -> Flow {
        let mut body: Block = (*function.block).clone();
        let mut shown: Vec<Stmt> = Vec::new();
        for Parameter { name, .. } in self.parameters {
            let local = self.bind(name);
            shown.push(self.shown(local, name));
        }
        for (binding, parameter) in self.scope.iter_mut().zip(self.parameters) {
            binding.is_exchanged = parameter.is_exchanged();
            binding.is_own = true;
        }
        let lowered = self.block(&mut body);
        shown.append(&mut body.stmts);
        self.shadow.body = shown;
        Flow {
            name: attribute.name_or(&function.sig.ident).into(),
            documentation: caption(function),
            roles: Vec::new(),
            is_async: self.is_async,
            is_atomic: attribute.atomic.is_some(),
            parameters: u32::try_from(self.parameters.len()).unwrap_or(u32::MAX),
            locals: self.locals.clone(),
            constants: self.constants.clone(),
            inferred: Vec::new(),
            result: FlowType::Unit,
            body: lowered,
        }
    }

    pub(super) fn finish(self) -> Found {
        Found {
            locals: self.locals.len(),
            constants: self.constants.len(),
            inferred: self.inferred as usize,
            values: self.values,
            links: self.links,
            calls: self.calls,
            queries: self.queries,
            methods: self.methods,
            lines: self.lines,
            tokens: self.tokens,
            accesses: self.accesses,
        }
    }

    // --- Names ------------------------------------------------------------------------------------

    /// A new local of that name, from here on.
    fn bind(&mut self, name: &Ident) -> u32 {
        let local = u32::try_from(self.locals.len()).unwrap_or(u32::MAX);
        self.locals.push(Local { name: name_of(name).into(), kind: FlowType::Unit });
        self.scope.push(Binding {
            name: name.clone(),
            local,
            depth: self.closures,
            is_exchanged: false,
            is_own: false,
            is_empty: false,
            is_context: false,
        });
        local
    }

    fn find(&self, name: &Ident) -> Option<&Binding> {
        self.scope.iter().rev().find(|binding| binding.name == *name)
    }

    fn is_context(&self, name: &Ident) -> bool {
        match self.find(name) {
            Some(binding) => binding.is_context,
            None => self.context.as_ref() == Some(name),
        }
    }

    /// A constant with a value that the tokens show.
    fn constant(&mut self, value: Value) -> u32 {
        self.constants.push(Constant { kind: FlowType::Unit, value });
        u32::try_from(self.constants.len() - 1).unwrap_or(u32::MAX)
    }

    /// A constant with a value that rustc knows.
    fn named(&mut self, path: TokenStream) -> u32 {
        self.values.push((self.constants.len(), quote!(__p::Capture::constant(&#path))));
        self.constant(Value::Empty)
    }

    // --- The shadow -------------------------------------------------------------------------------

    /// The statement that shows a binding to its slot.
    fn shown(&self, local: u32, name: &Ident) -> Stmt {
        let slot = slot(Slots::Locals, local, name.span());
        syn::parse_quote_spanned!(name.span()=> #slot.of(&#name);)
    }

    /// The type of a constant that stands for itself.
    fn direct(&mut self, constant: u32, value: &TokenStream, span: Span) {
        let slot = slot(Slots::Constants, constant, span);
        self.shadow.direct.push(quote_spanned!(span=> #slot.constant(&#value);));
    }
}

/// A slot of the shadow: groups as long as the tuples that the runtime knows, each beside the rest.
pub(crate) fn slot(slots: Slots, number: u32, span: Span) -> TokenStream {
    let name = match slots {
        Slots::Locals => "__l",
        Slots::Constants => "__c",
        Slots::Inferred => "__i",
        Slots::Seen => "__s",
    };
    // A local is found where it is declared only, and a macro of the app may have written the tokens there.
    let name = Ident::new(name, span.resolved_at(Span::call_site()));
    let number = number as usize;
    let mut within = Literal::usize_unsuffixed(number % PARAMETERS);
    within.set_span(span);
    let rest = (0..number / PARAMETERS).map(|_| quote_spanned!(span=> .1));
    quote_spanned!(span=> #name #(#rest)* .0.#within)
}

/// The expression that makes so many slots.
pub(crate) fn slots(number: usize) -> TokenStream {
    let mut all = quote!(());
    let groups = number.div_ceil(PARAMETERS);
    for group in (0..groups).rev() {
        let size = if group + 1 == groups { number - group * PARAMETERS } else { PARAMETERS };
        let slots = (0..size).map(|_| quote!(__p::slot()));
        all = quote!(((#(#slots,)*), #all));
    }
    all
}
