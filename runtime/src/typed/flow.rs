//! The traits of the twins that stand for nanoflows, microflows and actions.
//!
//! A twin carries what an app, its other flows and the checks beside them know of a function. Absent: the
//! flow itself, which is data, and everything that runs it.

use super::access::{Access, access_fault};
use super::named::{CALLED, Reached};
use super::sent::Sent;
use super::slots::FlowTypes;
use super::text::Text;
use super::{Entity, Known, KnownType, Obj, Passed, Privileges, Role, RoleFacts};
use crate::value::Enumerations;
use tidewater_model::{self as model, Name, Value};

/// What a flow may call by its name: a nanoflow or an action, by its twin.
pub trait Callable: 'static {
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// The name in the model.
    const NAME: &'static str;
    /// Whether it is awaited.
    const ASYNC: bool;
    /// Whether it is an action, native code; otherwise it is a nanoflow.
    const ACTION: bool = false;
    /// Who may run it; nothing if every role may.
    const ROLES: &'static [RoleFacts] = &[];
}

/// A call in a flow or on a page, or an activity that needs the network: for `app!`, and for the check
/// beside it.
#[derive(Clone, Copy, Debug)]
pub struct CallFact {
    /// See [`Callable::ID`], [`Microflow::ID`] and [`PageHandle::ID`](super::page::PageHandle::ID).
    pub id: u64,
    /// The callee's name.
    pub name: &'static str,
    /// What the callee is.
    pub kind: CalleeKind,
    /// Whether the callee must be awaited.
    pub is_async: bool,
    /// Whether it is.
    pub awaited: bool,
    /// The roles that it is for; nothing if it is for every role.
    pub roles: &'static [RoleFacts],
    /// Whether a page shows what leads there only to some, by a condition over the account.
    pub is_guarded: bool,
    /// The source line of the call.
    pub line: u32,
    /// Whether the flow deals with the call's failure; otherwise it hands the error on.
    pub is_handled: bool,
}

/// What a flow can call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalleeKind {
    /// `#[nanoflow]`
    Nanoflow,
    /// `#[microflow]`
    Microflow,
    /// `#[action]`
    Action,
    /// A method of the device that needs the network.
    Activity,
    /// `#[page]`: it is opened, not called.
    Page,
    /// The home page, whichever it is.
    Home,
    /// A function without an attribute, which no flow can call.
    Plain,
}

impl CallFact {
    /// Of what is no callee, as rustc tells elsewhere.
    pub(super) const NONE: Self = Self {
        id: 0,
        name: "",
        kind: CalleeKind::Activity,
        is_async: false,
        awaited: false,
        roles: &[],
        is_guarded: false,
        line: 0,
        is_handled: true,
    };

    /// A call of a nanoflow or action. It takes no right of its own: what the callee does takes them.
    #[must_use]
    pub const fn of<C: Reached<WHAT>, const WHAT: u8>(awaited: bool, line: u32, is_handled: bool) -> Self {
        let roles = if WHAT == CALLED { &[] } else { C::FACT.roles };
        Self { awaited: awaited && WHAT == CALLED, roles, line, is_handled, ..C::FACT }
    }

    /// A call of a microflow.
    #[must_use]
    pub const fn to_server(microflow: Self, line: u32, is_handled: bool) -> Self {
        Self { line, is_handled, ..microflow }
    }

    /// A microflow whose calls are asked for, a page that is opened, or a nanoflow that a tap on a page runs:
    /// nobody deals with its failure.
    #[must_use]
    pub const fn names(named: Self, line: u32) -> Self {
        let is_run = matches!(named.kind, CalleeKind::Nanoflow);
        Self { is_async: is_run && named.is_async, awaited: is_run && named.awaited, line, ..named }
    }

    /// An activity that needs the network.
    #[must_use]
    pub const fn activity(name: &'static str, line: u32, is_handled: bool) -> Self {
        let kind = CalleeKind::Activity;
        Self { name, kind, is_async: true, awaited: true, line, is_handled, ..Self::NONE }
    }

    /// The same, where a page shows what leads there only to some, by a condition over the account.
    #[must_use]
    pub const fn guarded(mut self) -> Self {
        self.is_guarded = true;
        self
    }

    /// The home page, opened.
    #[must_use]
    pub const fn opens_home(line: u32) -> Self {
        let kind = CalleeKind::Home;
        Self { kind, line, ..Self::NONE }
    }

    /// Whether it asks the server.
    pub(crate) const fn is_request(&self) -> bool {
        self.awaited && matches!(self.kind, CalleeKind::Microflow | CalleeKind::Activity)
    }

    /// Whether it leads to the same as another one.
    pub(super) const fn leads_as(&self, other: &Self) -> bool {
        self.id == other.id && self.kind as u8 == other.kind as u8
    }

    /// The roles that may make it, a bit for each.
    pub(crate) const fn callers(&self) -> u64 {
        RoleFacts::named(self.roles)
    }

    /// What is wrong with the call; empty if nothing is.
    #[must_use]
    pub const fn fault(&self) -> Text {
        // What is no future and is awaited, rustc tells.
        if !self.is_async || self.awaited {
            return Text::new();
        }
        let text = Text::new().add("`").add(self.name);
        match self.kind {
            CalleeKind::Plain => Text::new()
                .add("a nanoflow cannot call a plain function [not-callable]")
                .add("\nhelp: make it an `#[action]` or a `#[nanoflow]`"),
            CalleeKind::Microflow => text
                .add("` runs at the server, so a nanoflow does not call it as a function [not-callable]")
                .add("\nhelp: write `cx.call(")
                .add(self.name)
                .add(", ..).await`"),
            CalleeKind::Page => text
                .add("` is a page, which is opened and not called [not-callable]")
                .add("\nhelp: write `cx.show_page(")
                .add(self.name)
                .add(", ..)`"),
            _ => text
                .add("` waits for something outside, and this call does not await it [network-in-plain-fn]")
                .add("\nhelp: write `.await` behind the call, in an `async fn`"),
        }
    }
}

/// A query of a flow that reads other entities than its own.
#[derive(Clone, Copy, Debug)]
pub struct QueryFacts {
    /// The compile-time id of the entity whose rows it is for.
    pub entity: u64,
    /// The members of other entities that it reads, each by the path from the row.
    pub reads: &'static [&'static [&'static str]],
    /// The source line.
    pub line: u32,
}

impl QueryFacts {
    /// A query for rows of `T`.
    #[must_use]
    pub const fn of<T: Entity>(reads: &'static [&'static [&'static str]], line: u32) -> Self {
        Self { entity: T::ID, reads, line }
    }
}

/// What the macro knows of a nanoflow, and rustc with it.
#[derive(Clone, Copy, Debug)]
pub struct FlowFacts {
    /// The file, as rustc names it.
    pub file: &'static str,
    /// The line of each statement.
    pub lines: &'static [u32],
    /// What rustc inferred.
    pub types: FlowTypes,
    /// What it calls.
    pub calls: &'static [CallFact],
    /// What it does with objects.
    pub accesses: &'static [Access],
    /// Its queries, as far as they join entities.
    pub queries: &'static [QueryFacts],
    /// Who may run it; nothing if every role may.
    pub roles: &'static [RoleFacts],
    /// The roles that it asks for, with the lines.
    pub asked: &'static [(RoleFacts, u32)],
}

impl FlowFacts {
    /// What is wrong with one of the accesses, for the roles that may run the flow.
    #[must_use]
    pub const fn access_fault(&self, position: usize) -> Text {
        access_fault(self.accesses, position, self.roles)
    }

    /// Of a flow whose faults were reported.
    pub const NONE: Self = Self {
        file: "",
        lines: &[],
        types: FlowTypes::NONE,
        calls: &[],
        accesses: &[],
        queries: &[],
        roles: &[],
        asked: &[],
    };
}

/// A function with `#[nanoflow]`, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[nanoflow]` [not-callable]",
    label = "not a nanoflow",
    note = "put `#[nanoflow]` on a plain function; a microflow, an action or a page stands under `microflows`, `actions` or `pages` of `app!`"
)]
pub trait Nanoflow: Callable {
    /// Itself, of which rustc knows nothing where there is none.
    type Twin;
    /// What it takes beside the context, as written: nothing is `()`, one is itself, several are a tuple.
    type Args<'a>;
    /// The type inside its result.
    type Out;
    /// What is known in const.
    const FACTS: FlowFacts;
    /// The flow as JSON, in pieces: names that only rustc knows stand between those that the macro wrote.
    const PARTS: &'static [&'static str];
    /// The values of its named constants, by their number.
    fn constants() -> Vec<(usize, Value)> {
        Vec::new()
    }
}

/// A function with `#[microflow]`, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[microflow]` [not-callable]",
    label = "not a microflow",
    note = "put `#[microflow]` on a plain function; a nanoflow or an action is called as a function, without `cx.call`, and outside of flows a microflow is named with braces: `client.call(check {{}}, ..)`"
)]
pub trait Microflow: Sized + 'static {
    /// Itself, of which rustc knows nothing where there is none.
    type Twin;
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// The name in the model and on the wire.
    const NAME: &'static str;
    /// What it takes beside the context: nothing is `()`, one is itself, several are a tuple.
    type Args: Passed;
    /// The type inside its result.
    type Out: Passed;
    /// Who may call it; nothing if every role may.
    const ROLES: &'static [RoleFacts];
    /// What travels with a call: the types of the arguments and of the result.
    const CARRIED: &'static [KnownType];
    /// What it delivers to the device.
    const SENT: Sent;
    /// Where it goes beyond the rights of its caller.
    const PRIVILEGES: Privileges;
    /// Whether its body is in this build: it may stand under a feature that is off.
    const HAS_BODY: bool = true;
    /// What a device knows of it.
    fn signature(enumerations: &mut Enumerations) -> model::Signature;
}

/// A function with `#[action]`, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[action]` [not-callable]",
    label = "not an action",
    note = "put `#[action]` on a plain function; a nanoflow, a microflow or a page stands under `nanoflows`, `microflows` or `pages` of `app!`"
)]
pub trait NamedAction: Callable {
    /// What it takes and gives.
    const CARRIED: &'static [KnownType] = &[];
    /// What a device knows of it.
    fn signature(enumerations: &mut Enumerations) -> model::Signature;
}

/// Why a value of a type cannot travel to a microflow or back; empty if it can.
#[must_use]
pub const fn travels<T: Known + ?Sized>() -> Text {
    match T::TYPE.persistable() {
        None => match T::TYPE.unstored() {
            None => Text::new(),
            Some(entity) => Text::new()
                .add("`")
                .add(entity.name)
                .add("` is transient, so an id of it leads nowhere at the server [transient]\nhelp: pass `")
                .add(entity.name)
                .add("` itself"),
        },
        Some(entity) => Text::new()
            .add("`")
            .add(entity.name)
            .add("` is stored, so its objects do not travel with a call [microflow-takes-persistable]")
            .add("\nhelp: pass `Id<")
            .add(entity.name)
            .add(">` in and out, and get the object where it is used"),
    }
}

/// What is changed by a name where `T` is what changes: a value of the flow's own, or an object, which is
/// shared by whatever names it. A reference into another value is neither, since flows hold copies.
#[diagnostic::on_unimplemented(
    message = "native Rust changes the original here, and a flow has a copy of it [changes-copy]",
    label = "this `{T}` is a part of something else",
    note = "make the new value and put it back whole: of a list `texts = texts.into_iter().map(|mut text| {{ text.push('x'); text }}).collect();`, or a new list that a `for` loop fills; of an option `found = Some(value);`",
    note = "what a flow only looks at is lent with `&`: `&*name`"
)]
pub trait Own<T: ?Sized> {}
#[diagnostic::do_not_recommend]
impl<T: ?Sized> Own<T> for T {}
#[diagnostic::do_not_recommend]
impl<T: Entity, R: Own<Obj<T>>> Own<Obj<T>> for &mut R {}

/// Judges a name by which something is changed, or that is lent to be changed. It stands in shadows only,
/// which are never run, so a name need not be mutable to be judged.
pub fn own<T: Known<Changed = C> + Own<C>, C: ?Sized>(_: &T) -> &mut T {
    unreachable!("a shadow is never run")
}

/// Judges a value that is handed to a flow, which may change what it leads to.
pub fn handed<T: Known<Changed = C> + Own<C>, C: ?Sized>(value: T) -> T {
    value
}

/// A nanoflow as data, with its lines.
///
/// # Panics
/// If its parts are no flow, which no macro writes: where a function has a fault, nothing is compiled.
#[must_use]
pub fn flow<F: Nanoflow>(enumerations: &mut Enumerations) -> (model::Flow, model::FlowSource) {
    let read = model::Flow::read(&F::PARTS.concat());
    let mut flow = read.unwrap_or_else(|fault| panic!("`{}` is no flow: {fault}", F::NAME));
    let types = F::FACTS.types;
    for (local, known) in flow.locals.iter_mut().zip(types.locals.iter()) {
        local.kind = known.to_model(enumerations);
    }
    for (constant, known) in flow.constants.iter_mut().zip(types.constants.iter()) {
        constant.kind = known.to_model(enumerations);
    }
    flow.inferred = types.inferred.iter().map(|known| known.to_model(enumerations)).collect();
    flow.result = types.result.to_model(enumerations);
    flow.roles = F::FACTS.roles.iter().map(|role| role.name.into()).collect();
    for (at, value) in F::constants() {
        flow.constants[at].value = value;
    }
    let source = model::FlowSource { file: F::FACTS.file.to_owned(), lines: F::FACTS.lines.to_vec() };
    (flow, source)
}

/// The parts of a signature that a macro writes.
pub struct SignatureParts<'a> {
    /// The function's name.
    pub name: &'a str,
    /// The doc comment.
    pub documentation: &'a str,
    /// The names of its roles.
    pub roles: &'a [Name],
    /// Whether it is awaited.
    pub is_async: bool,
    /// What a device must offer for it.
    pub capability: Option<&'a str>,
    /// The parameters with their types.
    pub parameters: &'a [(&'a str, KnownType)],
    /// The type inside its result.
    pub result: KnownType,
}

impl SignatureParts<'_> {
    /// The signature as data.
    pub fn to_model(&self, enumerations: &mut Enumerations) -> model::Signature {
        let parameters = self.parameters.iter().map(|(name, known)| model::Local {
            name: Name::from(*name),
            kind: known.to_model(enumerations),
        });
        model::Signature {
            name: self.name.into(),
            documentation: self.documentation.to_owned(),
            roles: self.roles.to_vec(),
            is_async: self.is_async,
            capability: self.capability.map(Name::from),
            parameters: parameters.collect(),
            result: self.result.to_model(enumerations),
        }
    }
}

/// The name of a role.
#[must_use]
pub fn role_name<R: Role>(role: R) -> Name {
    Name::from(R::ROLES.get(role.position()).map_or("", |(name, _)| *name))
}
