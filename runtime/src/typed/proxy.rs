//! Member proxies: `o.customer.rep` inside a query or rule names a member, it reads none.

use super::{E, Entity, Operand};
use crate::value::{AttributeType, Ref};
use std::marker::PhantomData;
use tidewater_model::{Expression, IDENTITY, Name, Path, limits};

/// The associations that lead from the root of an expression to an entity.
///
/// The root is a row, or on a page an object that the page is about. An array, so that proxies are `Copy`;
/// deeper paths are refused by the macros.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    parameter: Option<u32>,
    names: [&'static str; limits::PATH_STEPS],
    length: usize,
}

impl Steps {
    /// The row itself.
    #[must_use]
    pub const fn none() -> Self {
        Self { parameter: None, names: [""; limits::PATH_STEPS], length: 0 }
    }

    /// An object that a page is about, by its position among the page's parameters.
    #[must_use]
    pub const fn given(parameter: u32) -> Self {
        Self { parameter: Some(parameter), ..Self::none() }
    }

    /// The position of the object, if the root is one.
    #[must_use]
    pub const fn parameter(&self) -> Option<u32> {
        self.parameter
    }

    /// An expression over the root.
    fn over(self, expression: Expression) -> Expression {
        match self.parameter {
            Some(parameter) => Expression::Given(parameter, Box::new(expression)),
            None => expression,
        }
    }

    fn then(mut self, name: &'static str) -> Self {
        if let Some(slot) = self.names.get_mut(self.length) {
            *slot = name;
            self.length += 1;
        }
        self
    }

    fn path(self, member: &str) -> Path {
        let steps = self.names[..self.length].iter().map(|name| Name::from(*name)).collect();
        Path { steps, member: member.into() }
    }
}

/// The member of type `T` of an entity, seen from entity `R`.
#[derive(Debug)]
pub struct F<R, T> {
    steps: Steps,
    name: &'static str,
    marker: PhantomData<fn() -> (R, T)>,
}

impl<R, T> Clone for F<R, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R, T> Copy for F<R, T> {}

impl<R, T> F<R, T> {
    /// The proxy of a member. Generated code alone calls this.
    #[must_use]
    pub const fn at(steps: Steps, name: &'static str) -> Self {
        Self { steps, name, marker: PhantomData }
    }

    /// Where the member stands, as data.
    #[must_use]
    pub fn path(self) -> Path {
        self.steps.path(self.name)
    }

    /// An expression over what the path begins at.
    pub(super) fn over(self, expression: Expression) -> Expression {
        self.steps.over(expression)
    }
}

/// A type of members that lead on to an entity, so that a path goes on behind them.
#[diagnostic::on_unimplemented(
    message = "a path ends at a member of type `{Self}`",
    label = "a dot leads nowhere from here",
    note = "only a `Ref<_>` is followed with a dot; an `Option<Ref<_>>` is opened with `is_some_and(|row| ..)`"
)]
pub trait Leads<R> {
    /// The proxies of the entity at its end.
    type Fields: FieldSet;
}
impl<R: Entity, T: Entity> Leads<R> for Ref<T> {
    type Fields = T::FieldsFrom<R>;
}

/// The proxies of the entity that a reference leads to. The macros write this for a step.
/// The types are parameters of their own, so that rustc points at the member behind the dot.
#[must_use]
pub fn step<P, R, M>(place: P) -> M::Fields
where
    P: Place<Root = R, Type = M>,
    M: Leads<R>,
{
    M::Fields::at(place.steps())
}

/// A member proxy, whatever its types.
pub trait Place {
    /// Where the path starts.
    type Root;
    /// The member's Rust type.
    type Type;
    /// The steps, with this member as the last.
    fn steps(self) -> Steps;
}
impl<R, M> Place for F<R, M> {
    type Root = R;
    type Type = M;
    fn steps(self) -> Steps {
        self.steps.then(self.name)
    }
}

/// A proxy that names a member of the entity itself.
pub trait Member {
    /// The entity.
    type Entity;
    /// The member's Rust type.
    type Value;
    /// The member's name.
    fn name(&self) -> &'static str;
}
impl<R, T> Member for F<R, T> {
    type Entity = R;
    type Value = T;
    fn name(&self) -> &'static str {
        self.name
    }
}

/// The generated struct of an entity's proxies.
pub trait FieldSet: Sized {
    /// Where paths start.
    type Root: Entity;
    /// Whose members these are.
    type Entity;
    /// The proxies at the end of some steps.
    fn at(path: Steps) -> Self;
    /// The steps.
    fn path(&self) -> Steps;
    /// The object itself, for comparisons (`|c| c == customer`).
    fn identity(&self) -> E<Ref<Self::Entity>> {
        let steps = self.path();
        E::new(steps.over(Expression::Member(steps.path(IDENTITY))))
    }
}

impl<R, T: AttributeType> Operand for F<R, T> {
    type Type = T;
    fn expression(self) -> Expression {
        self.over(Expression::Member(self.path()))
    }
}
