//! Objects in the hands of a flow: shared by everything that names them.

use super::{FlowError, FlowResult, Held};
use crate::value::{AttributeType, Date, DateTime, Decimal, ObjectId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tidewater_model::{Catalog, EntityIndex, Member, Name, Type, Value};

/// What a flow must know of an entity to hold its objects. Made once per app by [`Layouts::new`].
#[derive(Debug)]
pub struct Layout {
    /// The entity.
    pub entity: EntityIndex,
    /// Its name.
    pub name: Name,
    /// Its members, in the order of the model.
    pub members: Vec<MemberLayout>,
}

/// What a flow must know of a member.
#[derive(Debug)]
pub struct MemberLayout {
    /// The name.
    pub name: Name,
    /// The type.
    pub ty: Type,
    /// Whether it was declared as `Option<_>`.
    pub optional: bool,
    /// The value in `Default::default()` of the entity.
    pub default: Held,
    /// The value that an object shows if the account may not read the member.
    hidden: Held,
    /// The variants, if it is of an enumeration.
    variants: HashMap<Name, u32>,
}

/// The layouts of every entity of an app.
#[derive(Debug)]
pub struct Layouts(Vec<Arc<Layout>>);

impl Layouts {
    /// The layouts of an app.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let layout = |(entity, model): (EntityIndex, &tidewater_model::Entity)| {
            let members = model.members.iter().map(|member| MemberLayout::new(catalog, member)).collect();
            Arc::new(Layout { entity, name: model.name.clone(), members })
        };
        Self(catalog.entities().map(layout).collect())
    }

    /// The layout of an entity of the same catalog.
    #[must_use]
    pub fn of(&self, entity: EntityIndex) -> &Arc<Layout> {
        &self.0[entity.0]
    }
}

impl MemberLayout {
    fn new(catalog: &Catalog, member: &Member) -> Self {
        let enumeration = match &member.ty {
            Type::Enumeration(name) => catalog.enumeration(name),
            _ => None,
        };
        let names = enumeration.into_iter().flat_map(|known| &known.variants).zip(0..);
        let variants = names.map(|(variant, position)| (variant.name.clone(), position)).collect();
        let mut layout = Self {
            name: member.name.clone(),
            ty: member.ty.clone(),
            optional: member.optional,
            default: Held::Unit,
            hidden: Held::Unit,
            variants,
        };
        layout.default = layout.hold(&member.default).unwrap_or_default();
        layout.hidden = layout.nothing(enumeration.and_then(|known| known.variants.first()).map(|v| &v.name));
        layout
    }

    /// The value of the member as flows hold it; nothing if it is of another type.
    #[must_use]
    pub fn hold(&self, value: &Value) -> Option<Held> {
        Some(match (&self.ty, value) {
            (Type::Reference(_), Value::Empty) if !self.optional => Held::Reference(None),
            (Type::AutoNumber, Value::Empty) => Held::AutoNumber(None),
            (_, Value::Empty) => Held::none(),
            (Type::Text | Type::HashedText | Type::File | Type::Image, Value::Text(text)) => Held::text(text),
            (Type::Boolean, Value::Integer(number)) => Held::Boolean(*number != 0),
            (Type::Integer32, Value::Integer(number)) => Held::Integer(i32::try_from(*number).ok()?.into()),
            (Type::Integer64 | Type::Counter, Value::Integer(number)) => Held::Integer(*number),
            (Type::Decimal, value) => Held::Decimal(Decimal::from_value(value)?),
            (Type::DateTime, value) => Held::DateTime(DateTime::from_value(value)?),
            (Type::Date, value) => Held::Date(Date::from_value(value)?),
            (Type::Enumeration(_), Value::Text(name)) => {
                let (name, position) = self.variants.get_key_value(name.as_str())?;
                Held::Variant(name.clone(), *position)
            }
            (Type::Binary, Value::Binary(bytes)) => Held::Binary(bytes.as_slice().into()),
            (Type::AutoNumber, Value::Integer(number)) => Held::AutoNumber(Some(*number)),
            (Type::Reference(_), Value::Integer(raw)) => Held::Reference(Some(ObjectId::from_raw(*raw)?)),
            (Type::Max(inner) | Type::Min(inner), value) => {
                let inner = Self {
                    name: self.name.clone(),
                    ty: (**inner).clone(),
                    optional: true,
                    default: Held::Unit,
                    hidden: Held::Unit,
                    variants: self.variants.clone(),
                };
                inner.hold(value)?
            }
            _ => return None,
        })
    }

    /// What [`AttributeType::unreadable`] is for the type.
    fn nothing(&self, first_variant: Option<&Name>) -> Held {
        if self.optional {
            return Held::none();
        }
        match &self.ty {
            Type::Text | Type::HashedText => Held::text(""),
            Type::Boolean => Held::Boolean(false),
            Type::Integer32 | Type::Integer64 | Type::Counter => Held::Integer(0),
            Type::Decimal => Held::Decimal(Decimal::ZERO),
            Type::DateTime => Held::DateTime(DateTime::default()),
            Type::Date => Held::Date(Date::default()),
            Type::Binary => Held::Binary(Arc::default()),
            Type::AutoNumber => Held::AutoNumber(None),
            Type::Reference(_) => Held::Reference(None),
            // `unreadable` of an enumeration is its `Default`, which the model knows as the default of
            // the member, unless the entity's own `Default` says otherwise.
            Type::Enumeration(_) => match (&self.default, first_variant) {
                (Held::Variant(..), _) => self.default.clone(),
                (_, Some(first)) => Held::Variant(first.clone(), 0),
                _ => Held::none(),
            },
            Type::File | Type::Image | Type::ReferenceSet(_) | Type::Max(_) | Type::Min(_) => Held::none(),
        }
    }
}

/// An object in hand. Clones name the same object: an assignment through one is seen through all.
#[derive(Clone)]
pub struct ObjectHandle(Arc<Shared>);

struct Shared {
    layout: Arc<Layout>,
    id: ObjectId,
    state: Mutex<State>,
}

#[derive(Clone, Debug)]
struct State {
    members: Vec<Held>,
    /// As the database has them; nothing for a new object.
    stored: Option<Vec<Value>>,
    /// A bit for each member that was assigned since.
    changed: u64,
    unreadable: u64,
    gone: bool,
}

impl ObjectHandle {
    /// An object that is not stored yet. Members that are missing at the end have their defaults.
    #[must_use]
    pub fn new(layout: &Arc<Layout>, id: ObjectId, mut members: Vec<Held>) -> Self {
        members.truncate(layout.members.len());
        members.extend(layout.members[members.len()..].iter().map(|member| member.default.clone()));
        let state = State { members, stored: None, changed: u64::MAX, unreadable: 0, gone: false };
        Self(Arc::new(Shared { layout: Arc::clone(layout), id, state: Mutex::new(state) }))
    }

    /// An object from its row, the values in the order of the model's members.
    ///
    /// # Errors
    /// If a value is of another type than the model says.
    pub fn from_row(
        layout: &Arc<Layout>,
        id: ObjectId,
        row: Vec<Value>,
        unreadable: u64,
    ) -> FlowResult<Self> {
        let members = hold_row(layout, &row, unreadable)?;
        let state = State { members, stored: Some(row), changed: 0, unreadable, gone: false };
        Ok(Self(Arc::new(Shared { layout: Arc::clone(layout), id, state: Mutex::new(state) })))
    }

    /// What the object's entity looks like.
    #[must_use]
    pub fn layout(&self) -> &Arc<Layout> {
        &self.0.layout
    }

    /// The object's entity.
    #[must_use]
    pub fn entity(&self) -> EntityIndex {
        self.0.layout.entity
    }

    /// The object's id.
    #[must_use]
    pub fn id(&self) -> ObjectId {
        self.0.id
    }

    /// Whether both name the same object in hand, not only the same row.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// How many values name the object.
    #[must_use]
    pub fn holders(&self) -> usize {
        Arc::strong_count(&self.0)
    }

    /// A handle that does not keep the object, for those who refresh what is still held.
    #[must_use]
    pub fn downgrade(&self) -> WeakObject {
        WeakObject(Arc::downgrade(&self.0))
    }

    /// Nobody panics while holding the lock; if somebody did, the values are still whole.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A member's value; `position` is that of the model.
    ///
    /// # Errors
    /// [`FlowError::Gone`].
    pub fn member(&self, position: usize) -> FlowResult<Held> {
        self.read(position, Held::clone)
    }

    /// A member that is a number or a truth value; nothing if the object is gone.
    pub(crate) fn number(&self, position: usize) -> Option<i64> {
        let state = self.state();
        (!state.gone).then(|| state.members.get(position).map_or(0, super::frame::number_of))
    }

    /// Assigns what a function makes of a member; nothing if the object is gone.
    pub(crate) fn update<E>(
        &self,
        position: usize,
        change: impl FnOnce(&Held) -> Result<Held, E>,
    ) -> Option<Result<(), E>> {
        let mut state = self.state();
        if state.gone {
            return None;
        }
        let Some(member) = state.members.get_mut(position) else { return Some(Ok(())) };
        match change(member) {
            Ok(value) => {
                let old = std::mem::replace(member, value);
                state.changed |= 1 << (position & 63);
                // Dropping a value may drop other objects; the lock is free by then.
                drop(state);
                drop(old);
                Some(Ok(()))
            }
            Err(error) => Some(Err(error)),
        }
    }

    /// Looks at a member's value where it stands. `look` must not touch an object itself.
    ///
    /// # Errors
    /// [`FlowError::Gone`].
    pub fn read<R>(&self, position: usize, look: impl FnOnce(&Held) -> R) -> FlowResult<R> {
        let state = self.state();
        if state.gone {
            return Err(self.gone());
        }
        Ok(look(state.members.get(position).unwrap_or(&Held::Unit)))
    }

    /// Assigns a member.
    ///
    /// # Errors
    /// [`FlowError::Gone`].
    pub fn assign(&self, position: usize, value: Held) -> FlowResult {
        let mut state = self.state();
        if state.gone {
            return Err(self.gone());
        }
        state.changed |= 1 << (position & 63);
        let Some(member) = state.members.get_mut(position) else { return Ok(()) };
        let old = std::mem::replace(member, value);
        // Dropping a value may drop other objects; the lock is free by then.
        drop(state);
        drop(old);
        Ok(())
    }

    /// The values in hand, in the order of the model's members.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let state = self.state();
        let value = |(position, held): (usize, &Held)| match &state.stored {
            // What the account may not read it did not change either.
            Some(stored) if state.unreadable >> position & 1 == 1 || state.changed >> position & 1 == 0 => {
                stored.get(position).cloned().unwrap_or_default()
            }
            _ => held.to_value().unwrap_or_default(),
        };
        state.members.iter().enumerate().map(value).collect()
    }

    /// The members in hand.
    #[must_use]
    pub fn members(&self) -> Vec<Held> {
        self.state().members.clone()
    }

    /// The values as the database has them; nothing for a new object.
    #[must_use]
    pub fn stored(&self) -> Option<Vec<Value>> {
        self.state().stored.clone()
    }

    /// A bit for each member that was assigned since the object was read or committed; all for a new one.
    #[must_use]
    pub fn changed(&self) -> u64 {
        self.state().changed
    }

    /// A bit for each member that the account may not read.
    #[must_use]
    pub fn unreadable(&self) -> u64 {
        self.state().unreadable
    }

    /// Whether the object was never committed.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.state().stored.is_none()
    }

    /// Whether a member differs from what is stored; a new object always does.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let state = self.state();
        let Some(stored) = &state.stored else { return true };
        let differs = |(position, held): (usize, &Held)| {
            state.changed >> position & 1 == 1
                && state.unreadable >> position & 1 == 0
                && held.to_value().as_ref() != stored.get(position)
        };
        state.members.iter().enumerate().any(differs)
    }

    /// Whether the object was deleted, or is not for this account any more.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        self.state().gone
    }

    /// Lets every later use fail with [`FlowError::Gone`].
    pub fn mark_gone(&self) {
        self.state().gone = true;
    }

    /// The error of a use of an object that is gone.
    #[must_use]
    pub fn gone(&self) -> FlowError {
        FlowError::Gone { entity: self.0.layout.name.to_string(), id: self.0.id }
    }

    /// Puts what is stored into the object, after a commit: nothing is changed afterwards.
    ///
    /// # Errors
    /// If a value is of another type than the model says.
    pub fn restore(&self, row: Vec<Value>, unreadable: u64) -> FlowResult {
        let members = hold_row(&self.0.layout, &row, unreadable)?;
        *self.state() = State { members, stored: Some(row), changed: 0, unreadable, gone: false };
        Ok(())
    }

    /// Puts what is stored into the object, after a synchronize: members that were assigned keep their
    /// values in hand.
    ///
    /// # Errors
    /// If a value is of another type than the model says.
    pub fn refresh(&self, row: Vec<Value>, unreadable: u64) -> FlowResult {
        let mut members = hold_row(&self.0.layout, &row, unreadable)?;
        let mut state = self.state();
        let changed = if state.stored.is_none() { 0 } else { state.changed & !unreadable };
        for (position, member) in members.iter_mut().enumerate() {
            if changed >> position & 1 == 1
                && let Some(mine) = state.members.get_mut(position)
            {
                std::mem::swap(member, mine);
            }
        }
        *state = State { members, stored: Some(row), changed, unreadable, gone: false };
        Ok(())
    }

    /// The object as it is, for a flow that is all or nothing.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot(self.state().clone())
    }

    /// Makes the object what it was.
    pub fn reset(&self, before: Snapshot) {
        let after = std::mem::replace(&mut *self.state(), before.0);
        // Dropping a value may drop other objects; the lock is free by then.
        drop(after);
    }

    /// Puts the values of the last commit back; the defaults if there was none.
    ///
    /// # Errors
    /// If a stored value is of another type than the model says.
    pub fn roll_back(&self) -> FlowResult {
        let (stored, unreadable) = {
            let state = self.state();
            (state.stored.clone(), state.unreadable)
        };
        if let Some(row) = stored {
            return self.restore(row, unreadable);
        }
        let defaults = self.0.layout.members.iter().map(|member| member.default.clone()).collect();
        self.state().members = defaults;
        Ok(())
    }
}

/// What an object was.
#[derive(Debug)]
pub struct Snapshot(State);

/// An object that is only looked at while somebody else holds it.
#[derive(Clone)]
pub struct WeakObject(std::sync::Weak<Shared>);

impl WeakObject {
    /// The object, if it is still held.
    #[must_use]
    pub fn upgrade(&self) -> Option<ObjectHandle> {
        self.0.upgrade().map(ObjectHandle)
    }
}

impl std::fmt::Debug for WeakObject {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.upgrade(), formatter)
    }
}

impl std::fmt::Debug for ObjectHandle {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {} {:?}", self.0.layout.name, self.0.id, self.values())
    }
}

fn hold_row(layout: &Layout, row: &[Value], unreadable: u64) -> FlowResult<Vec<Held>> {
    let hold = |(position, member): (usize, &MemberLayout)| {
        if unreadable >> position & 1 == 1 {
            return Ok(member.hidden.clone());
        }
        let held = match row.get(position) {
            Some(value) => member.hold(value),
            // System members of an object that was never committed.
            None => Some(member.default.clone()),
        };
        held.ok_or_else(|| FlowError::Model {
            detail: format!("the stored value of {}.{} does not fit its type", layout.name, member.name),
        })
    };
    layout.members.iter().enumerate().map(hold).collect()
}
