//! The slots of a flow's shadow: places whose types rustc infers.
//!
//! Beside a flow its macro writes a shadow of the body that is never run. Each binding is shown to a
//! [`Slot`], rustc infers the slots, and [`types`] reads their types in const.

use super::known::Literal;
use super::{FieldSet, Known, KnownType};
use crate::tuples::each_tuple;
use crate::value::RefSet;
use std::marker::PhantomData;

/// A binding or constant of a flow, whose type rustc finds.
pub struct Slot<T>(PhantomData<fn(T) -> T>);

/// A slot whose type is not known yet.
#[must_use]
pub const fn slot<T>() -> Slot<T> {
    Slot(PhantomData)
}

impl<T> Slot<T> {
    /// The slot has the type of a binding.
    pub fn of<U: Known<Static = T> + ?Sized>(&self, _: &U) {}

    /// The slot has the type of a literal or a named constant.
    pub fn constant<U: Literal<Static = T> + ?Sized>(&self, _: &U) {}

    /// The slot has the type of a value that is inferred.
    pub fn inferred<U: Known<Static = T>>(&self, _: &U) {}

    /// The slot has the type of a value, which is handed on.
    pub fn value<U: Known<Static = T>>(&self, value: U) -> U {
        value
    }

    /// The slot has a type that is written out.
    pub fn is<U: Known<Static = T> + ?Sized>(&self) {}

    /// The slot is the row of a closure over rows.
    pub fn row<S: FieldSet<Entity = T>>(&self, _: &S) {}

    /// The slot is the row at the end of a step, which is handed on.
    pub fn step<S: FieldSet<Entity = T>>(&self, fields: S) -> S {
        fields
    }
}

/// Every value, as what a function is called on. A method, and no function: rustc then says what is wrong
/// with it in the same words in which it says it of the flow itself, and so once.
pub trait Receiver: Sized {
    /// The slot has the type of the value, which is handed on.
    fn __shown(self, _: &Slot<Self::Static>) -> Self
    where
        Self: Known,
    {
        self
    }
}
#[diagnostic::do_not_recommend]
impl<T> Receiver for T {}

/// What a flow makes a number of with `as`. Rust makes one of a letter and of a variant as well, which flows
/// know by other things than their position.
#[diagnostic::on_unimplemented(
    message = "a flow makes no number of a value of type `{Self}` [not-in-flow]",
    label = "no number and no truth value",
    note = "say with `match` which number stands for it"
)]
pub trait Converts {}

macro_rules! converts {
    ($($number:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Converts for $number {}
    )*};
}
converts!(bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);
/// A value that `as` makes a number of.
pub const fn converted<T: Converts>(value: T) -> T {
    value
}

/// A member that is asked what it contains. Flows hold no sets of references, so a set is handed on as it is:
/// rustc tells how it is asked. A method of the type, so that rustc takes it before that of the trait.
pub struct Container<'a, T>(pub &'a T);

impl<'a, T> Container<'a, RefSet<T>> {
    /// The set.
    #[must_use]
    pub const fn __container(self, _: &Slot<()>) -> &'a RefSet<T> {
        self.0
    }
}

/// Any other member.
pub trait ContainerValue<'a, T> {
    /// The slot has the type of the value, which is handed on.
    fn __container(self, _: &Slot<T::Static>) -> &'a T
    where
        T: Known;
}
#[diagnostic::do_not_recommend]
impl<'a, T> ContainerValue<'a, T> for Container<'a, T> {
    fn __container(self, _: &Slot<T::Static>) -> &'a T
    where
        T: Known,
    {
        self.0
    }
}

/// Slots, as many as a tuple has parts.
pub trait Group {
    /// Their types.
    const TYPES: &'static [KnownType];
}

macro_rules! groups {
    ($($name:ident $_marker:ident $_place:tt)*) => {
        impl<$($name: Known),*> Group for ($(Slot<$name>,)*) {
            const TYPES: &'static [KnownType] = &[$($name::TYPE),*];
        }
    };
}
groups!();
groups!(A KA 0);
each_tuple!(groups);

/// The types of a flow's slots: groups of `limits::PARAMETERS`, in order.
#[derive(Clone, Copy, Debug)]
pub struct Types {
    pub(super) group: &'static [KnownType],
    pub(super) rest: Option<&'static Types>,
}

impl Types {
    /// All of them in order.
    pub fn iter(self) -> impl Iterator<Item = &'static KnownType> {
        let mut next = Some(self);
        let groups = std::iter::from_fn(move || {
            let now = next?;
            next = now.rest.copied();
            Some(now.group)
        });
        groups.flatten()
    }

    /// How many there are.
    pub(super) const fn count(&self) -> usize {
        match self.rest {
            Some(rest) => self.group.len() + rest.count(),
            None => self.group.len(),
        }
    }

    const fn name_enumeration(&self) -> bool {
        let mut types = *self;
        loop {
            let mut at = 0;
            while at < types.group.len() {
                if types.group[at].named_enumeration().is_some() {
                    return true;
                }
                at += 1;
            }
            match types.rest {
                Some(rest) => types = *rest,
                None => return false,
            }
        }
    }

    const fn hold(&self, id: u64) -> bool {
        let mut types = *self;
        loop {
            let mut at = 0;
            while at < types.group.len() {
                if types.group[at].speaks_of(id) {
                    return true;
                }
                at += 1;
            }
            match types.rest {
                Some(rest) => types = *rest,
                None => return false,
            }
        }
    }
}

/// Slots of a flow: a group, and the others.
pub trait Slots {
    /// Their types.
    const TYPES: Types;
}
impl Slots for () {
    const TYPES: Types = Types { group: &[], rest: None };
}
impl<G: Group, R: Slots> Slots for (G, R) {
    const TYPES: Types = Types { group: G::TYPES, rest: Some(&R::TYPES) };
}

/// The types of the slots that a shadow returns: of locals, of constants, of values whose types are inferred,
/// of values that something is done with, and of the result. The shadow is not run.
#[must_use]
#[expect(clippy::type_complexity, reason = "each part is a list of its own, which only rustc knows")]
pub const fn types<L: Slots, C: Slots, I: Slots, S: Slots, R: Known>(
    _: fn() -> (L, C, I, S, Slot<R>),
) -> FlowTypes {
    let (locals, constants, inferred) = (L::TYPES, C::TYPES, I::TYPES);
    let names_enumeration = locals.name_enumeration()
        || constants.name_enumeration()
        || inferred.name_enumeration()
        || R::TYPE.named_enumeration().is_some();
    FlowTypes { locals, constants, inferred, seen: S::TYPES, result: R::TYPE, names_enumeration }
}

/// The types of a flow.
#[derive(Clone, Copy, Debug)]
pub struct FlowTypes {
    /// Of each local, by its number.
    pub locals: Types,
    /// Of each constant, by its number.
    pub constants: Types,
    /// Of each value whose type is inferred, by its number.
    pub inferred: Types,
    /// Of each value that is no local and that something is done with, by its number.
    pub seen: Types,
    /// Inside the flow's result.
    pub result: KnownType,
    /// Whether any of them names an enumeration: few do, and the others are not searched for them.
    pub names_enumeration: bool,
}

impl FlowTypes {
    /// Of what has no slots.
    pub const NONE: Self = Self {
        locals: <() as Slots>::TYPES,
        constants: <() as Slots>::TYPES,
        inferred: <() as Slots>::TYPES,
        seen: <() as Slots>::TYPES,
        result: KnownType::Unit,
        names_enumeration: false,
    };

    /// Whether objects of an entity, or what refers to them, are in a local or in a value that something is
    /// done with.
    #[must_use]
    pub const fn holds(&self, entity: u64) -> bool {
        self.locals.hold(entity) || self.seen.hold(entity)
    }
}
