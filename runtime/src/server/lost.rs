//! What was lost in conflicts and deletions, for code of the server: to look at, and to take back.

use super::{AsSystem, Server};
use crate::flow::FlowResult;
use crate::rule::Judge;
use crate::sync::accept::{Loss, Lost as Record};
use crate::sync::in_hand::{index, unfit};
use crate::typed::{Account, Entity, Obj, Persistable, RowReader};
use crate::value::{DateTime, Id, ObjectId, Ref};
use tidewater_model::{Entity as Declared, Value};

/// A value or an object that was lost: to a later change under `conflict = last_wins`, or to a deletion. The
/// server keeps it for 90 days.
///
/// Whoever may read the object and the member may read what was lost of it; an object that was deleted is
/// judged as it was then. The roles in `auditors` of `app!` may read everything.
#[derive(Clone, Debug)]
pub struct Lost<T: Entity> {
    record: Record,
    member: Option<&'static str>,
    lost: T,
    kept: Option<T>,
}

impl<T: Entity> Lost<T> {
    fn new(entity: &Declared, record: Record) -> FlowResult<Self> {
        let read = |values: &[Value], unreadable| {
            T::read(&mut RowReader::new(values, unreadable)).map_err(|fault| unfit::<T>(&fault))
        };
        let (member, lost, kept) = match &record.loss {
            Loss::Object(values) => (None, read(values, record.unreadable)?, None),
            Loss::Value { member, lost, kept } => {
                let only = |value: &Value| {
                    let mut values: Vec<Value> =
                        entity.members.iter().map(|member| member.default.clone()).collect();
                    values[member.0].clone_from(value);
                    read(&values, !(1 << member.0))
                };
                let name = T::MEMBERS.columns.get(member.0).map(|column| column.name());
                (name, only(lost)?, Some(only(kept)?))
            }
        };
        Ok(Self { record, member, lost, kept })
    }

    /// The object.
    #[must_use]
    pub fn object(&self) -> Id<T> {
        self.record.id.into()
    }

    /// When it was lost: when what its reader may read became something else, so it tells of nothing that is
    /// hidden.
    #[must_use]
    pub fn at(&self) -> DateTime {
        self.record.at
    }

    /// Who changed the object later, or deleted it. Empty for who may not read all of the object, as its
    /// `changed_by` is.
    #[must_use]
    pub fn by(&self) -> Ref<Account> {
        self.record.by.map_or_else(Ref::default, |by| Id::from(by).into())
    }

    /// The member whose value was lost; nothing if the whole object was deleted.
    #[must_use]
    pub fn member(&self) -> Option<&'static str> {
        self.member
    }

    /// What was lost. If it is one member, the others have their types' defaults.
    #[must_use]
    pub fn lost(&self) -> &T {
        &self.lost
    }

    /// What stayed in its place, in the same way; nothing if the object was deleted.
    #[must_use]
    pub fn kept(&self) -> Option<&T> {
        self.kept.as_ref()
    }
}

impl Server {
    /// What was lost of an object, the newest first.
    ///
    /// # Errors
    /// In a handler; what the database answers.
    pub async fn lost_of<T: Persistable>(&mut self, object: impl Into<Ref<T>>) -> FlowResult<Vec<Lost<T>>> {
        match object.into().id() {
            Some(id) => self.lost_as(Judge::Server, Some(id.object())).await,
            None => Ok(Vec::new()),
        }
    }

    /// What was lost of all objects of an entity, the newest first: of the newest thousand losses those that
    /// the caller may read.
    ///
    /// # Errors
    /// In a handler; what the database answers.
    pub async fn lost<T: Persistable>(&mut self) -> FlowResult<Vec<Lost<T>>> {
        self.lost_as(Judge::Server, None).await
    }

    /// Takes back what was lost, and commits it: the value is given to its member again; of an object that
    /// was deleted a new one is made with its values, because ids are never given twice.
    ///
    /// # Errors
    /// As [`Server::commit`]; [`FlowError::NotHere`](crate::flow::FlowError::NotHere) if the object of the
    /// member is gone by now.
    pub async fn restore<T: Persistable>(&mut self, lost: &Lost<T>) -> FlowResult<Obj<T>> {
        self.restore_as(Judge::Server, lost).await
    }

    async fn lost_as<T: Persistable>(
        &mut self,
        judge: Judge,
        object: Option<ObjectId>,
    ) -> FlowResult<Vec<Lost<T>>> {
        let entity = index::<T>(self.catalog())?;
        let found = self.running("lost")?.look().lost(judge, entity, object).await?;
        let declared = self.catalog().entity(entity);
        found.into_iter().map(|record| Lost::new(declared, record)).collect()
    }

    async fn restore_as<T: Persistable>(&mut self, judge: Judge, lost: &Lost<T>) -> FlowResult<Obj<T>> {
        let members = &self.catalog().entity(index::<T>(self.catalog())?).members;
        let fault = |fault| unfit::<T>(&fault);
        let mut object = match &lost.record.loss {
            Loss::Value { member, lost: value, .. } => {
                let mut object: Obj<T> = self.get_as(judge, lost.object().into()).await?;
                let mut values = object.values();
                if let Some(place) = values.get_mut(member.0) {
                    place.clone_from(value);
                }
                *object = T::read(&mut RowReader::new(&values, object.state().unreadable)).map_err(fault)?;
                object
            }
            Loss::Object(values) => {
                let given = members.iter().zip(values);
                let given: Vec<Value> = given
                    .map(|(member, value)| if member.is_assigned() { &member.default } else { value }.clone())
                    .collect();
                let value = T::read(&mut RowReader::new(&given, lost.record.unreadable)).map_err(fault)?;
                self.create(value).await?
            }
        };
        self.commit_as(judge, &mut object).await?;
        Ok(object)
    }
}

impl AsSystem<'_> {
    /// As [`Server::lost_of`], whoever may read it.
    ///
    /// # Errors
    /// As there.
    pub async fn lost_of<T: Persistable>(&mut self, object: impl Into<Ref<T>>) -> FlowResult<Vec<Lost<T>>> {
        match object.into().id() {
            Some(id) => self.server.lost_as(Judge::System, Some(id.object())).await,
            None => Ok(Vec::new()),
        }
    }

    /// As [`Server::lost`], whoever may read it.
    ///
    /// # Errors
    /// As there.
    pub async fn lost<T: Persistable>(&mut self) -> FlowResult<Vec<Lost<T>>> {
        self.server.lost_as(Judge::System, None).await
    }

    /// As [`Server::restore`], whatever the caller may write.
    ///
    /// # Errors
    /// As there.
    pub async fn restore<T: Persistable>(&mut self, lost: &Lost<T>) -> FlowResult<Obj<T>> {
        self.server.restore_as(Judge::System, lost).await
    }
}
