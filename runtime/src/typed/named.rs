//! What stands behind a name that a flow or a page calls, or hands over.
//!
//! A macro sees a name only, and what it leads to may be none of what belongs there. Then one message tells
//! so, where rustc finds it: the facts of such a name are those of nothing, and no fault.
//! Absent: what is judged of a call.

use super::called::Called;
use super::flow::{CallFact, Callable, CalleeKind, Microflow, Nanoflow};
use super::page::PageHandle;
use super::{Calculation, Known, KnownType};
use std::marker::PhantomData;

/// What a name leads to. Rustc takes what belongs to the type, where its bounds hold, and else what
/// [`NoFact`] has for every type.
pub struct Named<T>(PhantomData<T>);

impl<T> Named<T> {
    /// The name, as a value whose methods are looked up in the same way.
    pub const NEW: Self = Self(PhantomData);
}

/// What is so of a name that leads to nothing of the kind.
pub trait NoFact {
    /// See [`Named::PAGE`].
    const PAGE: CallFact = CallFact::NONE;
    /// See [`Named::MICROFLOW`].
    const MICROFLOW: CallFact = CallFact::NONE;
    /// See [`Named::NANOFLOW`].
    const NANOFLOW: CallFact = CallFact::NONE;
    /// See [`Named::TAKES`].
    const TAKES: Option<KnownType> = None;
    /// See [`Named::IS_PAGE`].
    const IS_PAGE: bool = false;
    /// See [`Named::IS_MICROFLOW`].
    const IS_MICROFLOW: bool = false;
    /// See [`Named::READS`].
    const READS: &'static [&'static str] = &[];
    /// See [`Named::IS_CALLED`].
    const IS_CALLED: bool = false;

    /// What the call of a plain function gives. Which type that is, its place in the flow may say.
    fn gives<T>(self, value: T) -> Plain<T>
    where
        Self: Sized,
    {
        Plain(value)
    }
}
impl<T> NoFact for Named<T> {}

/// The value of a plain function.
pub struct Plain<T>(T);

impl<T> Plain<T> {
    /// The value.
    pub fn __value(self) -> T {
        self.0
    }
}

impl<C: Callable> Named<C> {
    /// Whether it is a nanoflow or an action.
    pub const IS_CALLED: bool = true;

    /// What the call of a nanoflow or an action gives.
    pub fn gives<T>(self, value: T) -> Called<T> {
        Called(value)
    }
}

impl<P: PageHandle> Named<P> {
    /// The page, as what is opened.
    pub const PAGE: CallFact =
        CallFact { id: P::ID, name: P::NAME, kind: CalleeKind::Page, roles: P::ROLES, ..CallFact::NONE };
    /// Whether it is a page.
    pub const IS_PAGE: bool = true;
}

impl<M: Microflow> Named<M> {
    /// The microflow, as what a device calls.
    pub const MICROFLOW: CallFact = CallFact {
        id: M::ID,
        name: M::NAME,
        kind: CalleeKind::Microflow,
        is_async: true,
        awaited: true,
        roles: M::ROLES,
        ..CallFact::NONE
    };
    /// Whether it is a microflow.
    pub const IS_MICROFLOW: bool = true;
}

impl<C: Calculation> Named<C> {
    /// What the function with `#[expression]` reads.
    pub const READS: &'static [&'static str] = C::READS;
}

impl<N: Nanoflow> Named<N> {
    /// The nanoflow, as what a tap runs.
    pub const NANOFLOW: CallFact = CallFact { is_handled: false, ..<N as Reached<CALLED>>::FACT };
}

impl<N: Nanoflow> Named<N>
where
    N::Args<'static>: Known,
{
    /// What the nanoflow takes beside the context; nothing if that is no type of flows, which is told where
    /// it is written.
    pub const TAKES: Option<KnownType> = Some(<N::Args<'static> as Known>::TYPE);
}

/// A name that rustc does not know: it tells of it where the call stands.
const UNKNOWN: u8 = 0;
/// A nanoflow or an action.
pub(super) const CALLED: u8 = 1;
/// A microflow, which is called as a function.
const MICROFLOW: u8 = 2;
/// A page, which is called as a function.
const PAGE: u8 = 3;
/// A plain function.
const PLAIN: u8 = 4;

/// What is called as a function by its name.
#[must_use]
pub const fn callee(exists: bool, is_called: bool, is_microflow: bool, is_page: bool) -> u8 {
    match (exists, is_called, is_microflow, is_page) {
        (false, ..) => UNKNOWN,
        (_, true, ..) => CALLED,
        (.., true, _) => MICROFLOW,
        (.., true) => PAGE,
        _ => PLAIN,
    }
}

/// What stands behind the name of a callee, by what [`callee`] says of it.
pub trait Reached<const WHAT: u8> {
    /// The call.
    const FACT: CallFact;
}
#[diagnostic::do_not_recommend]
impl<C: Callable> Reached<CALLED> for C {
    const FACT: CallFact = CallFact {
        id: C::ID,
        name: C::NAME,
        kind: if C::ACTION { CalleeKind::Action } else { CalleeKind::Nanoflow },
        is_async: C::ASYNC,
        awaited: C::ASYNC,
        roles: C::ROLES,
        ..CallFact::NONE
    };
}
#[diagnostic::do_not_recommend]
impl<M: Microflow> Reached<MICROFLOW> for M {
    const FACT: CallFact = Named::<M>::MICROFLOW;
}
#[diagnostic::do_not_recommend]
impl<P: PageHandle> Reached<PAGE> for P {
    const FACT: CallFact = CallFact { is_async: true, ..Named::<P>::PAGE };
}
#[diagnostic::do_not_recommend]
impl<T> Reached<PLAIN> for T {
    const FACT: CallFact = CallFact { kind: CalleeKind::Plain, is_async: true, ..CallFact::NONE };
}
#[diagnostic::do_not_recommend]
impl<T> Reached<UNKNOWN> for T {
    const FACT: CallFact = CallFact::NONE;
}
