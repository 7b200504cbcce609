//! Typed queries.

use super::expression::condition;
use super::{Entity, F, FieldSet, Operand, Steps, Stored};
use crate::value::Sorted;
use std::marker::PhantomData;
use tidewater_model::{Order, Query as QueryData};

/// A question for objects of entity `T`, made by `query!`.
#[derive(Debug)]
pub struct Query<T> {
    data: QueryData,
    marker: PhantomData<fn() -> T>,
}

impl<T> Clone for Query<T> {
    fn clone(&self) -> Self {
        Self { data: self.data.clone(), marker: PhantomData }
    }
}

/// Every object of an entity, where what it is given to asks whether any are stored. Its result goes through
/// the entity's proxies, so that what is no entity is one error.
#[must_use]
pub fn query<T: Entity>() -> Query<<T::Fields as FieldSet>::Entity> {
    Query::<T>::all()
}

/// The same of an entity of which rows are stored, where nothing else asks whether any are: written by
/// `query!`, and of microflows and handlers.
#[must_use]
pub fn query_of_stored<T: Entity>() -> Query<<T::Fields as FieldSet>::Entity>
where
    <T::Fields as FieldSet>::Entity: Stored,
{
    Query::<T>::all()
}

impl<T> Query<T> {
    /// The query as data, without its type.
    #[must_use]
    pub fn into_data(self) -> QueryData {
        self.data
    }
}

impl<T: Entity> Query<T> {
    /// Every object of the entity.
    #[must_use]
    pub fn all() -> Self {
        Self { data: QueryData::all(T::FACTS.name), marker: PhantomData }
    }

    /// The objects for which a condition holds; `query!` writes the closure.
    #[must_use]
    pub fn matching<O: Operand<Type = bool>>(mut self, closure: impl FnOnce(&T::Fields) -> O) -> Self {
        self.data.condition = Some(condition(closure(&T::Fields::at(Steps::none()))));
        self
    }

    /// Smallest first. Further criteria decide between objects that are equal in this one.
    #[must_use]
    pub fn order_by<M: Sorted>(self, member: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.order(member, false)
    }

    /// Greatest first.
    #[must_use]
    pub fn order_by_descending<M: Sorted>(self, member: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.order(member, true)
    }

    fn order<M>(mut self, member: impl FnOnce(&T::Fields) -> F<T, M>, descending: bool) -> Self {
        let path = member(&T::Fields::at(Steps::none())).path();
        self.data.order.push(Order { path, descending });
        self
    }

    /// At most so many objects.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.data.window.limit = Some(u32::try_from(limit).unwrap_or(u32::MAX));
        self
    }

    /// The first of what it finds.
    pub(crate) fn first(self) -> Self {
        Self { data: self.data.first(), ..self }
    }

    /// Without the first so many objects: those of the pages before, say, of a list that is shown by pages.
    #[must_use]
    pub fn offset(mut self, offset: usize) -> Self {
        self.data.window.offset = u32::try_from(offset).unwrap_or(u32::MAX);
        self
    }

    /// The query as data.
    #[must_use]
    pub fn data(&self) -> &QueryData {
        &self.data
    }
}
