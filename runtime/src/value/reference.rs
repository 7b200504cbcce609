//! Ids and references.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// The id of an object of any entity: the number of the replica that created it and a count there.
///
/// Devices create objects without asking anybody: the server gave each database file a number of
/// 31 bits, and the file counts to 32 bits. Displayed as `7.12`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(i64);

impl ObjectId {
    /// The id that a replica gives to the object that it created as its `count`-th.
    #[must_use]
    pub fn new(replica: u32, count: u32) -> Option<Self> {
        Self::from_raw(i64::from(replica) << 32 | i64::from(count))
    }

    /// The id that is stored as this number; ids are positive.
    #[must_use]
    pub const fn from_raw(raw: i64) -> Option<Self> {
        if raw > 0 { Some(Self(raw)) } else { None }
    }

    /// The number that is stored.
    #[must_use]
    pub const fn raw(self) -> i64 {
        self.0
    }

    /// The number of the replica that created the object.
    #[must_use]
    pub const fn replica(self) -> u32 {
        (self.0 >> 32) as u32
    }

    /// The count within the replica.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0 as u32
    }
}

impl fmt::Display for ObjectId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.replica(), self.count())
    }
}
impl fmt::Debug for ObjectId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl serde::Serialize for ObjectId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            serializer.serialize_i64(self.0)
        }
    }
}

impl<'de> serde::Deserialize<'de> for ObjectId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        if deserializer.is_human_readable() {
            return String::deserialize(deserializer)?.parse().map_err(D::Error::custom);
        }
        Self::from_raw(i64::deserialize(deserializer)?).ok_or_else(|| D::Error::custom("ids are positive"))
    }
}

/// A text that is no id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id; ids look like 7.12")]
pub struct IdError;

impl FromStr for ObjectId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let (replica, count) = text.split_once('.').ok_or(IdError)?;
        let replica: u32 = replica.parse().map_err(|_| IdError)?;
        let count: u32 = count.parse().map_err(|_| IdError)?;
        if replica > u32::MAX >> 1 {
            return Err(IdError);
        }
        Self::new(replica, count).ok_or(IdError)
    }
}

/// The id of an object of entity `T`.
pub struct Id<T> {
    id: ObjectId,
    entity: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The same id, without its entity.
    #[must_use]
    pub const fn object(self) -> ObjectId {
        self.id
    }
}

impl<T> From<ObjectId> for Id<T> {
    fn from(id: ObjectId) -> Self {
        Self { id, entity: PhantomData }
    }
}

impl<T> FromStr for Id<T> {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        text.parse::<ObjectId>().map(Self::from)
    }
}

/// A reference to an object of entity `T`: an association's value.
///
/// It is empty by `Default`, and an object with an empty `Ref` cannot be committed. A member of type
/// `Option<Ref<T>>` may stay empty.
pub struct Ref<T> {
    id: Option<ObjectId>,
    entity: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// The reference that leads nowhere yet.
    #[must_use]
    pub const fn empty() -> Self {
        Self { id: None, entity: PhantomData }
    }

    /// The id of the object, unless the reference is empty.
    #[must_use]
    pub fn id(self) -> Option<Id<T>> {
        self.id.map(Id::from)
    }

    /// Whether the reference leads nowhere.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.id.is_none()
    }
}

impl<T> Default for Ref<T> {
    fn default() -> Self {
        Self::empty()
    }
}
impl<T> From<Id<T>> for Ref<T> {
    fn from(id: Id<T>) -> Self {
        Self { id: Some(id.id), entity: PhantomData }
    }
}

// The derives would demand the same of `T`, which is only a marker here.
macro_rules! marker_free {
    ($name:ident) => {
        impl<T> Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<T> Copy for $name<T> {}
        impl<T> PartialEq for $name<T> {
            fn eq(&self, other: &Self) -> bool {
                self.id == other.id
            }
        }
        impl<T> Eq for $name<T> {}
        impl<T> Hash for $name<T> {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.id.hash(state);
            }
        }
    };
}
marker_free!(Id);
marker_free!(Ref);

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.id.cmp(&other.id)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.id, formatter)
    }
}
