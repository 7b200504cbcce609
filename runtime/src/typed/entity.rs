//! The traits behind the derives.

use super::builder::EntityBuilder;
use super::check::AppFacts;
use super::column::{Column, Members, column};
use super::facts::{EntityFacts, EntityTag};
use super::known::{Known, KnownType};
use super::proxy::{FieldSet, Steps};
use super::query::Query;
use crate::value::{AttributeType, Described, EnumerationTag, Enumerations, PlainAttribute, Sorted};
use std::any::TypeId;
use tidewater_model::{self as model, Name, Value};

/// What has a value to begin with. Neither [`Entity`] nor [`Enumeration`] has `Default` as a bound, because
/// each use of a type without it would then be a fault of its own; their derives ask for this trait, once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `Default`, which new objects begin with",
    label = "no `Default`",
    note = "put `#[derive(Entity, Default)]` on a struct",
    note = "put `#[derive(Enumeration, Default)]` on an enum, and `#[default]` on one of its values"
)]
pub trait Initial: Sized {
    /// `Self::default()`.
    fn initial() -> Self;
}
#[diagnostic::do_not_recommend]
impl<T: Default> Initial for T {
    fn initial() -> Self {
        Self::default()
    }
}

/// A struct with `#[derive(Entity)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no entity",
    label = "not an entity",
    note = "put `#[derive(Entity, Default)]` on the struct"
)]
pub trait Entity: Known<Static = Self> + Sized + Send + Sync + 'static {
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// What the checks know.
    const FACTS: EntityFacts;
    /// The proxies of the members, for closures over this entity.
    type Fields: FieldSet<Root = Self, Entity = Self>;
    /// The proxies of the members, seen from an entity from which references lead here.
    type FieldsFrom<R: Entity>: FieldSet<Root = R, Entity = Self>;
    /// The members in declaration order: the codec of a row.
    const MEMBERS: Members<Self>;
    /// Adds to the members what attributes say of them, and the rules.
    fn declare(entity: EntityBuilder<Self>) -> EntityBuilder<Self>;

    /// A query for every object, in flows; elsewhere `query!(Order)` asks the same.
    #[must_use]
    fn all() -> Query<Self> {
        Query::all()
    }
    /// A query for the objects for which a condition holds. Flows only: their macro compiles the closure.
    #[must_use]
    fn filter<Q: Condition>(_: impl FnOnce(&Self::Fields) -> Q) -> Query<Self> {
        Query::all()
    }

    /// What a new object begins with: `Self::default()`.
    #[must_use]
    fn initial() -> Self {
        (Self::MEMBERS.initial)()
    }
    /// The entity as data.
    fn model(enumerations: &mut Enumerations) -> model::Entity {
        Self::declare(EntityBuilder::new(enumerations)).finish()
    }
    /// Hands the members to `row`, in declaration order.
    fn write(&self, row: &mut RowWriter) {
        Self::MEMBERS.columns.iter().for_each(|column| row.values.push(column.value(self)));
    }
    /// Takes the members from `row`, in declaration order.
    ///
    /// # Errors
    /// The first member whose value is of another type.
    fn read(row: &mut RowReader<'_>) -> Result<Self, ReadFault> {
        let mut object = Self::initial();
        Self::MEMBERS.columns.iter().try_for_each(|column| row.fill(*column, &mut object))?;
        Ok(object)
    }
}

/// What a closure of [`Entity::filter`] would yield outside of a flow: no type does.
#[diagnostic::on_unimplemented(
    message = "only the macro of a flow understands this closure",
    label = "not a condition here",
    note = "outside of a flow write `query!(Order, |o| ..)`"
)]
pub trait Condition {}

/// An entity that has a table.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no table that an app writes: it is transient, or built in [transient]",
    label = "not persistable",
    note = "remove `#[entity(transient)]` from an entity to store its objects",
    note = "accounts are made and removed at the server alone"
)]
pub trait Persistable: Entity {}

/// An entity of which rows are stored, and looked for: one that has a table, and what is built in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is transient: it lives in memory, and no rows of it are stored [transient]",
    label = "nothing of it is stored",
    note = "remove `#[entity(transient)]` from it to store its objects"
)]
pub trait Stored: Entity {}
#[diagnostic::do_not_recommend]
impl<T: Persistable> Stored for T {}
#[diagnostic::do_not_recommend]
impl Stored for Account {}

/// An enum with `#[derive(Enumeration)]`.
pub trait Enumeration: Known<Static = Self> + Copy + Ord + Send + Sync + 'static {
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// The type's name.
    const NAME: &'static str;
    /// Every value in declaration order, with its name and caption.
    const VARIANTS: &'static [(Self, &'static str, &'static str)];

    /// The value of a new object: `Self::default()`.
    #[must_use]
    fn initial() -> Self;

    /// The variant's name, which is what is stored.
    fn name(self) -> &'static str {
        Self::VARIANTS.iter().find(|(value, ..)| *value == self).map_or("", |(_, name, _)| name)
    }

    /// What people read.
    fn caption(self) -> &'static str {
        Self::VARIANTS.iter().find(|(value, ..)| *value == self).map_or("", |(.., caption)| caption)
    }
}

/// That `name` and `caption` of an enumeration are those of [`Enumeration`]: functions have types of their
/// own, and the same one is the same. A function of the enumeration's own would be called by what rustc
/// compiles, and that of the model by a flow.
#[diagnostic::on_unimplemented(
    message = "an enumeration has a function `name` or `caption` of its own",
    label = "has its own",
    note = "flows know the names and captions of the model: call the function by another name"
)]
pub trait OfTheModel<F> {}
#[diagnostic::do_not_recommend]
impl<F> OfTheModel<F> for F {}

/// Never used. Were there one implementation only, rustc would take it for granted, and tell of the types of
/// two functions that differ instead.
pub struct Nothing<F>(std::marker::PhantomData<F>);
#[diagnostic::do_not_recommend]
impl<F> OfTheModel<Nothing<F>> for F {}

/// Asks whether two functions are the same one.
pub const fn of_the_model<A: OfTheModel<B>, B>(_: &A, _: &B) {}

#[diagnostic::do_not_recommend]
impl<T: Enumeration> PlainAttribute for T {}
#[diagnostic::do_not_recommend]
impl<T: Enumeration> Sorted for T {}
#[diagnostic::do_not_recommend]
impl<T: Enumeration> AttributeType for T {
    const ENUMERATION: Option<EnumerationTag> = Some(EnumerationTag::of(T::ID, T::NAME));
    fn describe(enumerations: &mut Enumerations) -> Described {
        let variants = Self::VARIANTS.iter().map(|(_, name, caption)| model::EnumerationVariant {
            name: Name::from(*name),
            caption: (*caption).to_owned(),
        });
        let enumeration = model::Enumeration { name: Self::NAME.into(), variants: variants.collect() };
        Described { ty: enumerations.add(enumeration), optional: false }
    }
    fn to_value(&self) -> Value {
        Value::from(self.name())
    }
    fn from_value(value: &Value) -> Option<Self> {
        let name = value.text()?;
        Self::VARIANTS.iter().find(|(_, known, _)| *known == name).map(|(value, ..)| *value)
    }
    fn unreadable() -> Self {
        Self::initial()
    }
}

/// An enum with `#[derive(Role)]`.
pub trait Role: Copy + Send + Sync + 'static {
    /// Identity at compile time: a number made of the full path.
    const ID: u64;
    /// The variants in declaration order, with their names and doc comments.
    const ROLES: &'static [(&'static str, &'static str)];
    /// The position of this variant.
    fn position(self) -> usize;
}

/// What `app!` declares. Data only, so that a device binary holds nothing of the server.
pub trait App: Send + Sync + 'static {
    /// The roles of the app.
    type Role: Role;
    /// What is known of it at compile time.
    fn facts() -> &'static AppFacts;
    /// The app as data; built anew at each call, so keep it.
    fn model() -> model::App {
        Self::facts().model()
    }
    /// The nanoflows by the type of their function, with the name that each has in the model.
    fn flows() -> Vec<(TypeId, &'static str)> {
        Self::facts().flows()
    }
}

/// A member's value had another type than the struct says.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the stored value of member number {position} does not fit its type")]
pub struct ReadFault {
    /// The position of the member in the struct.
    pub position: usize,
}

/// Collects the members of an object.
#[derive(Debug, Default)]
pub struct RowWriter {
    values: Vec<Value>,
}

impl RowWriter {
    /// The values in declaration order.
    #[must_use]
    pub fn into_values(self) -> Vec<Value> {
        self.values
    }

    /// The values of an object in declaration order.
    #[must_use]
    pub fn row<T: Entity>(object: &T) -> Vec<Value> {
        let mut row = Self::default();
        object.write(&mut row);
        row.values
    }
}

/// Hands out the members of a row.
#[derive(Debug)]
pub struct RowReader<'a> {
    values: &'a [Value],
    unreadable: u64,
    position: usize,
}

impl<'a> RowReader<'a> {
    /// A reader of a row. Members whose bit is set in `unreadable` show their type's default.
    #[must_use]
    pub const fn new(values: &'a [Value], unreadable: u64) -> Self {
        Self { values, unreadable, position: 0 }
    }

    /// Puts the next value into the member that it belongs to.
    fn fill<T>(&mut self, column: &dyn Column<T>, object: &mut T) -> Result<(), ReadFault> {
        let position = self.position;
        self.position += 1;
        if self.unreadable >> position & 1 == 1 {
            column.hide(object);
            return Ok(());
        }
        let fits = self.values.get(position).is_some_and(|value| column.set(object, value));
        if fits { Ok(()) } else { Err(ReadFault { position }) }
    }
}

/// A number for a path, at compile time.
#[must_use]
pub const fn entity_id(path: &str) -> u64 {
    model::key(path)
}

/// The built-in entity of accounts. Apps refer to it (`Option<Ref<Account>>`); only the server writes it.
///
/// A device knows its own account and those that the rows on it refer to: `query!(Account, |a| a.name ==
/// name)` finds no others. Handlers on the server find all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// What people see.
    pub name: String,
}

/// The proxies of [`Account`].
#[derive(Debug)]
pub struct AccountFields<R> {
    /// See [`Account::name`].
    pub name: super::F<R, String>,
    path: Steps,
}

impl<R: Entity> FieldSet for AccountFields<R> {
    type Root = R;
    type Entity = Account;
    fn at(path: Steps) -> Self {
        Self { name: super::F::at(path, "name"), path }
    }
    fn path(&self) -> Steps {
        self.path
    }
}

impl Known for Account {
    type Static = Self;
    type Changed = Self;
    const TYPE: KnownType = KnownType::Record(EntityTag::of::<Self>());
}

impl Entity for Account {
    const ID: u64 = entity_id("tidewater::Account");
    const FACTS: EntityFacts = EntityFacts::ACCOUNT;
    type Fields = AccountFields<Self>;
    type FieldsFrom<R: Entity> = AccountFields<R>;
    const MEMBERS: Members<Self> = Members {
        initial: Self::default,
        columns: &[&column(model::ACCOUNT_NAME, |account: &Self| &account.name, |account| &mut account.name)],
        facts: EntityFacts::ACCOUNT.members,
    };
    fn declare(entity: EntityBuilder<Self>) -> EntityBuilder<Self> {
        entity
    }
    fn model(_: &mut Enumerations) -> model::Entity {
        model::account()
    }
}
