//! Objects in the hands of a flow: shared by everything that names them.
//!
//! One flow at a time uses an object, perhaps on one thread after the other. So no part of it needs to be
//! consistent with another while it changes, and numbers, which flows ask for most, need no lock. What is no
//! number is made of the row once a flow asks for it: of most objects it asks for little.
//! Absent: what members can hold, and who reads and stores rows.

use super::frame::number_of;
use super::journal::{Journal, Watched};
use super::layout::{Layout, MemberLayout};
use super::load::hold_number;
use super::{FlowError, FlowResult, Held};
use crate::value::ObjectId;
use smallvec::SmallVec;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use tidewater_model::{EntityIndex, Type, Value};

/// An object in hand. Clones name the same object: an assignment through one is seen through all.
#[derive(Clone)]
pub struct ObjectHandle(Arc<Shared>);

struct Shared {
    layout: Arc<Layout>,
    id: ObjectId,
    members: Vec<Place>,
    /// As the database has them; nothing for a new object.
    stored: Mutex<Option<Arc<[Value]>>>,
    /// A bit for each member that was assigned since.
    changed: AtomicU64,
    unreadable: AtomicU64,
    gone: AtomicBool,
    /// Who keeps what the object was, for atomic flows of the run that it belongs to.
    watched: OnceLock<Watched>,
    /// The number of the atomic flow for which it was kept last.
    kept: AtomicU64,
}

/// Where a member stands.
enum Place {
    /// A number or a truth value.
    Number(AtomicI64),
    /// All else; nothing if it is as the row has it, and nobody asked yet.
    Value(Mutex<Option<Held>>),
}

impl Place {
    fn new(member: &MemberLayout, value: Held) -> Self {
        match member.number {
            Some(_) => Self::Number(AtomicI64::new(number_of(&value))),
            None => Self::Value(Mutex::new(Some(value))),
        }
    }

    fn set(&self, value: Held) {
        match self {
            Self::Number(number) => number.store(number_of(&value), Relaxed),
            Self::Value(place) => fill(place, Some(value)),
        }
    }
}

fn fill(place: &Mutex<Option<Held>>, value: Option<Held>) {
    // Dropping the value before may drop other objects; the lock is free by then.
    drop(std::mem::replace(&mut *lock(place), value));
}

/// Nobody panics while holding a lock; if somebody did, the value is still whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl ObjectHandle {
    /// An object that is not stored yet. Members that are missing at the end have their defaults.
    #[must_use]
    pub fn new(layout: &Arc<Layout>, id: ObjectId, members: Vec<Held>) -> Self {
        let mut given = members.into_iter();
        let place = |member: &MemberLayout| {
            Place::new(member, given.next().unwrap_or_else(|| member.default.clone()))
        };
        let places = layout.members.iter().map(place).collect();
        Self::with(layout, id, places, None, 0)
    }

    /// An object from its row, the values in the order of the model's members.
    ///
    /// # Errors
    /// If a number is of another type than the model says; other values are looked at once they are asked
    /// for.
    pub fn from_row(
        layout: &Arc<Layout>,
        id: ObjectId,
        row: impl Into<Arc<[Value]>>,
        unreadable: u64,
    ) -> FlowResult<Self> {
        let row = row.into();
        let mut places = Vec::with_capacity(layout.members.len());
        for (at, member) in layout.members.iter().enumerate() {
            places.push(match member.number {
                Some(_) => Place::new(member, layout.hold_member(at, member, &row, unreadable)?),
                None => Place::Value(Mutex::new(None)),
            });
        }
        Ok(Self::with(layout, id, places, Some(row), unreadable))
    }

    fn with(
        layout: &Arc<Layout>,
        id: ObjectId,
        members: Vec<Place>,
        stored: Option<Arc<[Value]>>,
        unreadable: u64,
    ) -> Self {
        Self(Arc::new(Shared {
            layout: Arc::clone(layout),
            id,
            members,
            changed: AtomicU64::new(if stored.is_none() { u64::MAX } else { 0 }),
            unreadable: AtomicU64::new(unreadable),
            gone: AtomicBool::new(false),
            stored: Mutex::new(stored),
            watched: OnceLock::new(),
            kept: AtomicU64::new(0),
        }))
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

    /// The same number for all that name the same object in hand, as long as one of them is held.
    #[must_use]
    pub fn address(&self) -> usize {
        Arc::as_ptr(&self.0).addr()
    }

    /// A handle that does not keep the object, for those who refresh what is still held.
    #[must_use]
    pub fn downgrade(&self) -> WeakObject {
        WeakObject(Arc::downgrade(&self.0))
    }

    /// A member's value; `position` is that of the model.
    ///
    /// # Errors
    /// [`FlowError::Gone`]; if what is stored is of another type than the model says.
    pub fn member(&self, position: usize) -> FlowResult<Held> {
        if self.is_gone() {
            return Err(self.gone());
        }
        self.held(position)
    }

    /// The same of an object that may be gone.
    fn held(&self, position: usize) -> FlowResult<Held> {
        let layout = &self.0.layout;
        let place = self.0.members.get(position).zip(layout.members.get(position));
        let Some((place, member)) = place else { return Ok(Held::Unit) };
        match (place, &member.number) {
            (Place::Number(number), Some(kind)) => Ok(hold_number(kind, number.load(Relaxed))),
            (Place::Number(_), None) => Ok(Held::Unit),
            (Place::Value(place), _) => {
                let mut place = lock(place);
                if let Some(held) = &*place {
                    return Ok(held.clone());
                }
                let stored = lock(&self.0.stored);
                let row = stored.as_deref().unwrap_or_default();
                let held = layout.hold_member(position, member, row, self.unreadable())?;
                Ok(place.insert(held).clone())
            }
        }
    }

    /// A member that is a number or a truth value; nothing if the object is gone.
    #[inline]
    pub(crate) fn number(&self, position: usize) -> Option<i64> {
        match self.0.members.get(position) {
            _ if self.is_gone() => None,
            Some(Place::Number(number)) => Some(number.load(Relaxed)),
            _ => Some(0),
        }
    }

    /// Assigns a member that is a number or a truth value; nothing if the object is gone.
    #[inline]
    pub(crate) fn assign_number(&self, position: usize, value: i64) -> Option<()> {
        if self.is_gone() {
            return None;
        }
        if let Some(Place::Number(number)) = self.0.members.get(position) {
            self.about_to_change();
            number.store(value, Relaxed);
            self.note_change(position);
        }
        Some(())
    }

    /// Assigns a member.
    ///
    /// # Errors
    /// [`FlowError::Gone`].
    pub fn assign(&self, position: usize, value: Held) -> FlowResult {
        if self.is_gone() {
            return Err(self.gone());
        }
        if let Some(place) = self.0.members.get(position) {
            self.about_to_change();
            place.set(value);
            self.note_change(position);
        }
        Ok(())
    }

    #[inline]
    fn note_change(&self, position: usize) {
        // Nobody else changes the object now, so that two steps are as good as one that is not divided.
        let changed = self.changed() | 1 << (position & 63);
        self.0.changed.store(changed, Relaxed);
    }

    /// The values in hand, in the order of the model's members.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let (changed, unreadable) = (self.changed(), self.unreadable());
        let stored = self.stored();
        let value = |position: usize| match &stored {
            // What the account may not read it did not change either.
            Some(stored) if unreadable >> position & 1 == 1 || changed >> position & 1 == 0 => {
                stored.get(position).cloned().unwrap_or_default()
            }
            _ => self.held(position).ok().and_then(|held| held.to_value()).unwrap_or_default(),
        };
        (0..self.0.members.len()).map(value).collect()
    }

    /// The values as the database has them; nothing for a new object.
    #[must_use]
    pub fn stored(&self) -> Option<Arc<[Value]>> {
        lock(&self.0.stored).clone()
    }

    /// A bit for each member that was assigned since the object was read or committed; all for a new one.
    #[must_use]
    pub fn changed(&self) -> u64 {
        self.0.changed.load(Relaxed)
    }

    /// A bit for each member that the account may not read.
    #[must_use]
    pub fn unreadable(&self) -> u64 {
        self.0.unreadable.load(Relaxed)
    }

    /// Whether the object was never committed.
    #[must_use]
    pub fn is_new(&self) -> bool {
        lock(&self.0.stored).is_none()
    }

    /// Whether a member differs from what is stored; a new object always does.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let asked = self.changed() & !self.unreadable();
        let Some(stored) = self.stored() else { return true };
        let differs = |position: usize| {
            let held = self.held(position).ok().and_then(|held| held.to_value());
            asked >> position & 1 == 1 && held.as_ref() != stored.get(position)
        };
        (0..self.0.members.len()).any(differs)
    }

    /// Whether the object was deleted, or is not for this account any more.
    #[must_use]
    #[inline]
    pub fn is_gone(&self) -> bool {
        self.0.gone.load(Relaxed)
    }

    /// Lets every later use fail with [`FlowError::Gone`].
    pub fn mark_gone(&self) {
        self.about_to_change();
        self.0.gone.store(true, Relaxed);
    }

    /// The error of a use of an object that is gone.
    #[must_use]
    pub fn gone(&self) -> FlowError {
        FlowError::Gone { entity: self.0.layout.name.to_string(), id: self.0.id }
    }

    /// Puts what is stored into the object, after a commit: nothing is changed afterwards.
    ///
    /// # Errors
    /// As [`ObjectHandle::from_row`].
    pub fn restore(&self, row: impl Into<Arc<[Value]>>, unreadable: u64) -> FlowResult {
        self.put(row.into(), unreadable, 0)
    }

    /// Puts what is stored into the object, after a synchronize: members that were assigned keep their
    /// values in hand.
    ///
    /// # Errors
    /// As [`ObjectHandle::from_row`].
    pub fn refresh(&self, row: Arc<[Value]>, unreadable: u64) -> FlowResult {
        let changed = if self.is_new() { 0 } else { self.changed() & !unreadable };
        let before = self.stored().unwrap_or_default();
        self.put(Arc::clone(&row), unreadable, changed)?;
        for (position, (place, member)) in self.places() {
            // What was added to a counter is added to what it is now.
            if changed >> position & 1 == 1
                && member.ty == Type::Counter
                && let Held::Integer(mine) = self.held(position)?
                && let (Some(seen), Some(now)) = (number_at(&before, position), number_at(&row, position))
                && let Some(sum) = mine.checked_sub(seen).and_then(|added| now.checked_add(added))
            {
                place.set(Held::Integer(sum));
            }
        }
        Ok(())
    }

    /// Puts a row into the object, but for the members of a mask.
    fn put(&self, row: Arc<[Value]>, unreadable: u64, changed: u64) -> FlowResult {
        let mut numbers = SmallVec::<[(&Place, Held); 8]>::new();
        for (at, (place, member)) in self.places().filter(|(at, _)| changed >> at & 1 == 0) {
            if member.number.is_some() {
                numbers.push((place, self.0.layout.hold_member(at, member, &row, unreadable)?));
            }
        }
        self.about_to_change();
        // Nothing is put before each number of the row turned out to be one.
        numbers.into_iter().for_each(|(place, number)| place.set(number));
        for (at, (place, _)) in self.places() {
            if let (Place::Value(value), 0) = (place, changed >> at & 1) {
                fill(value, None);
            }
        }
        *lock(&self.0.stored) = Some(row);
        self.0.changed.store(changed, Relaxed);
        self.0.unreadable.store(unreadable, Relaxed);
        self.0.gone.store(false, Relaxed);
        Ok(())
    }

    /// The members with their positions.
    fn places(&self) -> impl Iterator<Item = (usize, (&Place, &MemberLayout))> {
        self.0.members.iter().zip(&self.0.layout.members).enumerate()
    }

    /// Lets a journal keep what the object is before an atomic flow changes it; whether it did not before. An
    /// object in hand belongs to one run.
    pub fn watch(&self, journal: &Arc<Journal>) -> bool {
        let watched = Watched { journal: Arc::clone(journal), since: journal.begun() };
        self.0.watched.set(watched).is_ok()
    }

    /// Whether the object was made or read since an atomic flow of that number began.
    #[must_use]
    pub fn came_since(&self, number: u64) -> bool {
        self.0.watched.get().is_some_and(|watched| watched.since >= number)
    }

    /// Called before each change of the object.
    #[inline]
    fn about_to_change(&self) {
        if let Some(watched) = self.0.watched.get() {
            let current = watched.journal.current();
            if self.0.kept.load(Relaxed) != current {
                self.keep(&watched.journal, current);
            }
        }
    }

    #[cold]
    fn keep(&self, journal: &Journal, current: u64) {
        journal.keep(self);
        self.0.kept.store(current, Relaxed);
    }

    /// The object as it is, for a flow that is all or nothing.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        let member = |place: &Place| match place {
            Place::Number(number) => Kept::Number(number.load(Relaxed)),
            Place::Value(value) => Kept::Value(lock(value).clone()),
        };
        Snapshot {
            members: self.0.members.iter().map(member).collect(),
            stored: self.stored(),
            changed: self.changed(),
            unreadable: self.unreadable(),
            gone: self.is_gone(),
        }
    }

    /// Makes the object what it was.
    pub fn reset(&self, before: Snapshot) {
        let Snapshot { members, stored, changed, unreadable, gone } = before;
        for kept in self.0.members.iter().zip(members) {
            match kept {
                (Place::Number(place), Kept::Number(number)) => place.store(number, Relaxed),
                (Place::Value(place), Kept::Value(value)) => fill(place, value),
                (Place::Number(_), Kept::Value(_)) | (Place::Value(_), Kept::Number(_)) => {}
            }
        }
        *lock(&self.0.stored) = stored;
        self.0.changed.store(changed, Relaxed);
        self.0.unreadable.store(unreadable, Relaxed);
        self.0.gone.store(gone, Relaxed);
    }

    /// Puts the values of the last commit back; the defaults if there was none.
    ///
    /// # Errors
    /// If a stored value is of another type than the model says.
    pub fn roll_back(&self) -> FlowResult {
        if let Some(row) = self.stored() {
            return self.restore(row, self.unreadable());
        }
        self.about_to_change();
        let defaults = self.0.layout.members.iter().map(|member| member.default.clone());
        self.0.members.iter().zip(defaults).for_each(|(place, value)| place.set(value));
        Ok(())
    }
}

/// What an object was.
#[derive(Debug)]
pub struct Snapshot {
    members: Vec<Kept>,
    stored: Option<Arc<[Value]>>,
    changed: u64,
    unreadable: u64,
    gone: bool,
}

/// What stood in a [`Place`].
#[derive(Debug)]
enum Kept {
    Number(i64),
    Value(Option<Held>),
}

fn number_at(row: &[Value], position: usize) -> Option<i64> {
    row.get(position).and_then(Value::integer)
}

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
