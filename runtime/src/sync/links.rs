//! Sets of references in the hands of app code: which set is meant, and what asks for its links.
//!
//! Device and server do with links what they do with other objects. Absent: how.

use super::in_hand::{ObjectInHand, index};
use crate::flow::{FlowError, FlowResult};
use crate::typed::{Entity, F, FieldSet, Member, Obj, Steps};
use crate::value::{Id, ObjectId, Ref, RefSet};
use std::collections::BTreeSet;
use std::sync::Arc;
use tidewater_model::{
    Catalog, Comparison, EntityIndex, Expression, LINK_OWNER, LINK_TARGET, Name, Path, Query, Value,
};

/// The set of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetInHand {
    /// The entity of its links.
    pub links: EntityIndex,
    /// The entity of the object that has it.
    pub entity: EntityIndex,
    /// The object that has it.
    pub owner: ObjectId,
    /// The entity of what is in it.
    pub target: EntityIndex,
}

impl SetInHand {
    /// The set of an object by its name.
    ///
    /// # Errors
    /// If the entity has no such set; if the object was never committed.
    pub fn named(catalog: &Catalog, object: &ObjectInHand, member: &str) -> FlowResult<Self> {
        let entity = catalog.entity(object.entity);
        let set = catalog.set_of_member(object.entity, member).ok_or_else(|| FlowError::Model {
            detail: format!("`{}.{member}` is no set of references", entity.name),
        })?;
        if object.stored.is_none() {
            return Err(FlowError::Uncommitted { entity: entity.name.to_string(), id: object.id });
        }
        Ok(Self { links: set.links, entity: set.owner, owner: object.id, target: set.target })
    }

    /// The links of the set, or those to one target.
    pub(crate) fn query(self, catalog: &Catalog, target: Option<ObjectId>) -> Query {
        let is = |member: &str, id: ObjectId| {
            let path = Expression::Member(Path::member(Name::from(member)));
            let id = Expression::Literal(Value::Integer(id.raw()));
            Expression::Compare(Comparison::Equal, Box::new(path), Box::new(id))
        };
        let owner = is(LINK_OWNER, self.owner);
        let ends = std::iter::once(owner).chain(target.map(|target| is(LINK_TARGET, target)));
        let condition = Some(Expression::All(ends.collect()));
        Query { condition, ..Query::all(catalog.entity(self.links).name.clone()) }
    }

    /// A new link.
    pub(crate) fn link(self, id: ObjectId, target: ObjectId) -> ObjectInHand {
        let values = [self.owner, target].map(|end| Value::Integer(end.raw())).to_vec();
        ObjectInHand { entity: self.links, id, values, stored: None, unreadable: 0 }
    }
}

/// The set of an object that a closure names.
pub(crate) fn set_of<T: Entity, U: Entity>(
    catalog: &Catalog,
    object: &Obj<T>,
    set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
) -> FlowResult<SetInHand> {
    let (entity, member) = (index::<T>(catalog)?, set(&T::Fields::at(Steps::none())).name());
    let (id, stored) = (object.id().object(), object.state().stored.clone());
    let in_hand = ObjectInHand { entity, id, values: Vec::new(), stored, unreadable: 0 };
    SetInHand::named(catalog, &in_hand, member)
}

/// The object that a reference leads to.
pub(crate) fn target_of<U: Entity>(reference: impl Into<Ref<U>>) -> FlowResult<ObjectId> {
    let id = reference.into().id();
    id.map(Id::object).ok_or_else(|| FlowError::EmptyReference { entity: U::FACTS.name.to_string() })
}

/// The objects that links lead to, each once, in the order of their ids.
pub(crate) fn targets(links: impl IntoIterator<Item = Arc<[Value]>>) -> BTreeSet<ObjectId> {
    let target = |link: Arc<[Value]>| ObjectId::from_raw(link.get(1)?.integer()?);
    links.into_iter().filter_map(target).collect()
}
