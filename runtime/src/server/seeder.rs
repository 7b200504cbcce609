//! The first data of an empty database.

use super::accounts::{self, PreparedAccount};
use super::{NewAccount, ServerCore};
use crate::Error;
use crate::rule::{EVERY_MEMBER, Evaluation, RowView, Rows, conforms, validate};
use crate::store::{Row, Statement, StoreError, Transaction};
use crate::sync::IdLease;
use crate::sync::accept::Numbers;
use crate::sync::{Engine, Filing, Touched};
use crate::typed::{Account, App, Entity, F, FieldSet, Member, Persistable, Role, RowWriter, Steps};
use crate::value::{AttributeType, DateTime, Id, ObjectId, Ref, RefSet};
use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;
use tidewater_model::{self as model, Catalog, EntityIndex, SYSTEM_MEMBERS, Validation, Value};

/// Collects the first data of an empty database. What it collected is written in one transaction with
/// the rights of the system, like any change: validated, numbered, and filed for every device.
pub struct Seeder<A: App> {
    now: DateTime,
    ids: IdLease,
    accounts: Vec<(ObjectId, NewAccount)>,
    objects: Vec<SeedObject>,
    /// The ids ran out, after four billion objects.
    is_full: bool,
    app: PhantomData<fn() -> A>,
}

/// An object that is to be made.
struct SeedObject {
    entity: model::Name,
    id: ObjectId,
    values: Vec<Value>,
}

impl<A: App> Seeder<A> {
    /// An account with its roles.
    pub fn account(
        &mut self,
        name: &str,
        password: &str,
        roles: impl IntoIterator<Item = A::Role>,
    ) -> Ref<Account> {
        let Some(id) = self.next_id() else { return Ref::default() };
        let roles = roles.into_iter().map(|role| A::Role::ROLES[role.position()].0.into()).collect();
        self.accounts.push((id, NewAccount { name: name.to_owned(), password: password.to_owned(), roles }));
        Id::from(id).into()
    }

    /// An object. Its references lead to objects and accounts that this seeder made.
    pub fn create<T: Persistable>(&mut self, value: T) -> Ref<T> {
        let Some(id) = self.next_id() else { return Ref::default() };
        self.objects.push(SeedObject { entity: T::FACTS.name.into(), id, values: RowWriter::row(&value) });
        Id::from(id).into()
    }

    /// Puts an object or an account into a set of another.
    pub fn link<T: Persistable, U: Entity>(
        &mut self,
        owner: Ref<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
        target: impl Into<Ref<U>>,
    ) {
        let member = set(&T::Fields::at(Steps::none())).name();
        let values = vec![owner.to_value(), target.into().to_value()];
        if let Some(id) = self.next_id() {
            self.objects.push(SeedObject { entity: model::links_name(T::FACTS.name, member), id, values });
        }
    }

    /// The time of the server, to place the data around it.
    #[must_use]
    pub fn now(&self) -> DateTime {
        self.now
    }

    fn next_id(&mut self) -> Option<ObjectId> {
        let id = self.ids.take();
        self.is_full |= id.is_none();
        id
    }
}

impl ServerCore {
    /// Writes the first data, unless the database holds an account or an object already. All of it or
    /// nothing.
    ///
    /// # Errors
    /// The first object that cannot be stored, with what is wrong.
    pub async fn seed<A: App>(&self, seed: impl FnOnce(&mut Seeder<A>) + Send) -> crate::Result<()> {
        let engine = self.engine();
        let (mut transaction, seq) = self.begin_to_write().await?;
        if !is_empty(&mut *transaction, &engine.catalog).await? {
            return Ok(());
        }
        let ids = IdLease::open(&mut *transaction).await?;
        let now = self.environment().now();
        let mut seeder = Seeder::<A> {
            now,
            ids,
            accounts: Vec::new(),
            objects: Vec::new(),
            is_full: false,
            app: PhantomData,
        };
        seed(&mut seeder);
        if seeder.is_full {
            return Err(Error::Seed { problem: "there are more objects than ids".to_owned() });
        }
        seeder.ids.close(&mut *transaction).await?;
        let mut accounts = Vec::new();
        for (id, account) in &seeder.accounts {
            accounts.push((*id, self.accounts().prepare(account)?));
        }
        let mut numbers = Numbers::load(&mut *transaction, &engine.catalog).await?;
        let rows = Seeded::new(engine, &accounts, seeder.objects, &mut numbers, now)?;
        rows.check(engine)?;
        rows.write(&mut *transaction, engine, &accounts, seq).await?;
        numbers.store(&mut *transaction, &engine.catalog).await?;
        transaction.commit().await?;
        Ok(())
    }
}

async fn is_empty(transaction: &mut dyn Transaction, catalog: &Catalog) -> Result<bool, StoreError> {
    for (_, entity) in catalog.tables() {
        let any = Statement::new(format!("SELECT 1 FROM \"{}\" LIMIT 1", entity.name), []);
        if !transaction.query(&any).await?.is_empty() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The rows of the first data.
struct Seeded {
    tables: BTreeMap<EntityIndex, BTreeMap<ObjectId, Vec<Value>>>,
}

impl Rows for Seeded {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        let values = self.tables.get(&entity)?.get(&id)?;
        Some(RowView { id, values, unreadable: 0 })
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        let ends = [owner, target].map(|end| Value::Integer(end.raw()));
        let rows = self.tables.get(&links).into_iter().flatten();
        rows.filter(|(_, values)| **values == ends).map(|(id, _)| *id).collect()
    }
}

impl Seeded {
    fn new(
        engine: &Engine,
        accounts: &[(ObjectId, PreparedAccount)],
        objects: Vec<SeedObject>,
        numbers: &mut Numbers,
        now: DateTime,
    ) -> crate::Result<Self> {
        let catalog = &engine.catalog;
        let mut tables = BTreeMap::<EntityIndex, BTreeMap<ObjectId, Vec<Value>>>::new();
        let names = accounts.iter().map(|(id, account)| (*id, vec![Value::from(&*account.name)]));
        tables.insert(accounts::ENTITY, names.collect());
        for SeedObject { entity: name, id, mut values } in objects {
            let index = catalog.find(&name).ok_or_else(|| Error::Seed {
                problem: format!("`{name}` is not an entity of this app; list it in `app!`"),
            })?;
            let entity = catalog.entity(index);
            values.resize(entity.members.len(), Value::Empty);
            set_system_members(entity, &mut values, now);
            numbers.assign(index, &mut values);
            tables.entry(index).or_default().insert(id, values);
        }
        Ok(Self { tables })
    }

    /// Holds the data to what every object is held to.
    fn check(&self, engine: &Engine) -> crate::Result<()> {
        let catalog = &*engine.catalog;
        let evaluation = Evaluation { catalog, me: None, rows: self };
        for (index, rows) in &self.tables {
            let entity = catalog.entity(*index);
            let mut taken = BTreeSet::new();
            for (id, values) in rows {
                let refused = |problem: String| {
                    Err(Error::Seed { problem: format!("{} {id}: {problem}", entity.name) })
                };
                if let Some(problem) = self.misfit(catalog, entity, values) {
                    return refused(problem);
                }
                let row = RowView { id: *id, values, unreadable: 0 };
                if let Some(fault) = validate(&evaluation, *index, row, EVERY_MEMBER).first() {
                    return refused(format!("{}: {}", fault.member, fault.text));
                }
                for (position, members) in unique_sets(entity).into_iter().enumerate() {
                    let key: Vec<_> = members.iter().map(|at| values[*at].clone()).collect();
                    if !key.contains(&Value::Empty) && !taken.insert((position, key)) {
                        let names = members.iter().map(|at| &*entity.members[*at].name);
                        let names = names.collect::<Vec<_>>().join(", ");
                        return refused(format!("another one has the same {names}"));
                    }
                }
            }
        }
        Ok(())
    }

    /// What no object may hold: values of another type, and references that lead nowhere.
    fn misfit(&self, catalog: &Catalog, entity: &model::Entity, values: &[Value]) -> Option<String> {
        entity.members.iter().zip(values).filter(|(member, _)| member.is_stored()).find_map(
            |(member, value)| {
                if !conforms(catalog, member, value) {
                    return Some(format!("{}: the value cannot be stored", member.name));
                }
                let target = catalog.find(member.target()?)?;
                let id = ObjectId::from_raw(value.integer()?)?;
                let is_here = self.row(target, id).is_some();
                (!is_here).then(|| format!("{}: {id} was not made by this seeder", member.name))
            },
        )
    }

    async fn write(
        &self,
        transaction: &mut dyn Transaction,
        engine: &Engine,
        accounts: &[(ObjectId, PreparedAccount)],
        seq: u64,
    ) -> crate::Result<()> {
        let all = self.tables.iter().flat_map(|(index, rows)| rows.keys().map(|id| (*index, *id)));
        let touched: Vec<_> = all.map(|(index, id)| Touched::created(index, id)).collect();
        let mut filing = Filing::new();
        filing.touch(transaction, engine, &touched).await?;
        for (id, account) in accounts {
            accounts::insert(transaction, *id, account).await?;
        }
        for (index, rows) in self.tables.iter().filter(|(index, _)| **index != accounts::ENTITY) {
            let entity = engine.catalog.entity(*index);
            let stored =
                entity.members.iter().filter(|member| member.is_stored()).map(|member| &*member.name);
            let columns: Vec<_> = ["id"].into_iter().chain(stored).collect();
            let rows: Vec<_> = rows.iter().map(|(id, values)| stored_row(entity, *id, values)).collect();
            transaction.insert(&entity.name, &columns, &rows).await?;
        }
        filing.finish(transaction, engine, seq).await?;
        Ok(())
    }
}

fn stored_row(entity: &model::Entity, id: ObjectId, values: &[Value]) -> Row {
    let members = entity.members.iter().zip(values).filter(|(member, _)| member.is_stored());
    [Value::Integer(id.raw())].into_iter().chain(members.map(|(_, value)| value.clone())).collect()
}

/// The system made these objects, so they have times but no account.
fn set_system_members(entity: &model::Entity, values: &mut [Value], now: DateTime) {
    if !entity.audited {
        return;
    }
    for system in SYSTEM_MEMBERS.iter().filter(|system| system.is_instant) {
        let position = entity.members.iter().rposition(|member| &*member.name == system.name);
        if let Some(position) = position {
            values[position] = Value::Integer(now.milliseconds());
        }
    }
}

/// The positions of the members that are unique together, one set for each condition.
fn unique_sets(entity: &model::Entity) -> Vec<Vec<usize>> {
    let position = |name: &model::Name| entity.members.iter().position(|member| member.name == *name);
    let sets = entity.unique.iter().map(|set| set.iter().filter_map(position).collect());
    let single = entity.members.iter().enumerate();
    let single = single.filter(|(_, member)| member.validations.contains(&Validation::Unique));
    sets.chain(single.map(|(at, _)| vec![at])).collect()
}
