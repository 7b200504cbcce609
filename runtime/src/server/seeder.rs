//! The first data of an empty database.

use super::accounts::NewAccount;
use crate::typed::{Account, App, Persistable, RowWriter};
use crate::value::{DateTime, Ref};
use std::marker::PhantomData;
use tidewater_model::Value;

/// Collects the first data of an empty database. What it collected is written in one transaction with
/// the rights of the system, like any change: validated, numbered, and filed for every device.
pub struct Seeder<A: App> {
    pub(super) now: DateTime,
    pub(super) accounts: Vec<(Ref<Account>, NewAccount)>,
    pub(super) objects: Vec<SeedObject>,
    app: PhantomData<fn() -> A>,
}

/// An object that is to be made.
pub(super) struct SeedObject {
    pub(super) entity: &'static str,
    pub(super) values: Vec<Value>,
}

impl<A: App> Seeder<A> {
    /// An account with its roles.
    pub fn account(
        &mut self,
        _name: &str,
        _password: &str,
        _roles: impl IntoIterator<Item = A::Role>,
    ) -> Ref<Account> {
        todo!()
    }

    /// An object. References to objects that are made later are allowed.
    pub fn create<T: Persistable>(&mut self, value: T) -> Ref<T> {
        self.objects.push(SeedObject { entity: T::FACTS.name, values: RowWriter::row(&value) });
        todo!()
    }

    /// The time of the server, to place the data around it.
    #[must_use]
    pub fn now(&self) -> DateTime {
        self.now
    }
}
