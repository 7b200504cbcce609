//! Functions with `#[expression]`, where an entity names them: a member that is calculated, a condition that
//! a member has to hold.

use super::builder::EntityBuilder;
use super::twin::HandedOver;
use super::{Entity, F};
use std::marker::PhantomData;
use tidewater_model::{Expression, Validation};

/// A function with `#[expression]`, by its twin.
#[diagnostic::on_unimplemented(
    message = "this is no function with `#[expression]`",
    label = "neither a calculation nor a condition",
    note = "put `#[expression]` on the function, so that devices and servers can run it"
)]
pub trait Calculation {
    /// Whose members it reads.
    type Entity: Entity;
    /// What it yields.
    type Output;
    /// The function's name.
    const NAME: &'static str;
    /// The names of the members that it reads.
    const READS: &'static [&'static str];
    /// The function as data.
    fn expression() -> Expression;
}

/// The result of a function, where a result of type `Wanted` is needed.
#[diagnostic::on_unimplemented(
    message = "this function yields `{Self}`, and `{Wanted}` is needed here",
    label = "yields another type"
)]
pub trait Yields<Wanted> {
    /// Brings it to that type.
    fn yielded(value: Expression) -> Expression {
        value
    }
}
impl<T> Yields<T> for T {}
/// With a second wanted type for each, rustc never concludes one from the other.
pub struct Never<T>(PhantomData<T>);
#[diagnostic::do_not_recommend]
impl<T> Yields<Never<T>> for T {}

impl HandedOver<true> {
    /// `#[validate(..)]`
    #[must_use]
    pub fn validate<T: Entity, M, C>(
        entity: EntityBuilder<T>,
        member: impl FnOnce(&T::Fields) -> F<T, M>,
    ) -> EntityBuilder<T>
    where
        C: Calculation<Entity = T>,
        C::Output: Yields<bool>,
    {
        entity.validation(member, Validation::Expression(C::NAME.into(), C::expression()))
    }

    /// `#[calculated(..)]`
    #[must_use]
    pub fn calculated<T: Entity, M, C>(
        mut entity: EntityBuilder<T>,
        member: impl FnOnce(&T::Fields) -> F<T, M>,
    ) -> EntityBuilder<T>
    where
        C: Calculation<Entity = T>,
        C::Output: Yields<M>,
    {
        entity.change(member, |member| member.calculated = Some(C::expression()));
        entity
    }
}
