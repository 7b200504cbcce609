//! What is lent to an atomic flow with `&mut`, and put back if the flow fails.
//!
//! The interpreter does not give the caller what a failed atomic flow made of its arguments. Natively the
//! function has the caller's own values, so it keeps copies of them. Markers as in `typed`: which impl a type
//! has, rustc infers. Absent: what the flow committed, which the store takes back.

use super::typed::{AsItself, AsObject, AsRecord, AsValue, Given, Within};
use super::{FlowError, Lent};
use crate::tuples::each_tuple;
use crate::typed::{Entity, Me, Obj, RowReader, RowWriter};
use crate::value::{AutoNumber, CallKey, Id, PlainAttribute};

/// What can stand behind the `&mut` of an argument.
pub trait PutBack<K> {
    /// What it is put back from.
    type Before;
    /// A copy of it.
    fn before(&self) -> Self::Before;
    /// Makes it what it was.
    fn put_back(&mut self, before: Self::Before);
}

/// A type whose values can be copied, whether it is `Clone` or not.
pub trait Again<K>: Sized {
    /// The same value; nothing of an error, which cannot be copied.
    fn again(&self) -> Option<Self>;
}

impl<K, T: Again<K>> PutBack<Given<K>> for T {
    type Before = Option<T>;

    fn before(&self) -> Option<T> {
        self.again()
    }

    fn put_back(&mut self, before: Option<T>) {
        if let Some(before) = before {
            *self = before;
        }
    }
}

impl<K, T: Again<K>> PutBack<Lent<K>> for [T] {
    type Before = Vec<Option<T>>;

    fn before(&self) -> Self::Before {
        self.iter().map(T::again).collect()
    }

    fn put_back(&mut self, before: Self::Before) {
        self.iter_mut().zip(before).for_each(|(item, before)| item.put_back(before));
    }
}

impl<T: PlainAttribute> Again<AsValue> for T {
    fn again(&self) -> Option<Self> {
        Self::from_value(&self.to_value())
    }
}

impl<T: Entity> Again<AsObject> for Obj<T> {
    fn again(&self) -> Option<Self> {
        Self::again(self).ok()
    }
}

impl<T: Entity> Again<AsRecord> for T {
    fn again(&self) -> Option<Self> {
        T::read(&mut RowReader::new(&RowWriter::row(self), 0)).ok()
    }
}

macro_rules! copied {
    ($($rust:ty)*) => {$(
        impl Again<AsItself> for $rust {
            fn again(&self) -> Option<Self> {
                Some(*self)
            }
        }
    )*};
}
copied!(() Me AutoNumber CallKey i8 i16 u32 u64 usize char);

impl<T> Again<AsItself> for Id<T> {
    fn again(&self) -> Option<Self> {
        Some(*self)
    }
}

impl<T: ?Sized> Again<AsItself> for &T {
    fn again(&self) -> Option<Self> {
        Some(self)
    }
}

impl Again<AsItself> for FlowError {
    fn again(&self) -> Option<Self> {
        None
    }
}

impl<K, T: Again<K>> Again<Within<K>> for Vec<T> {
    fn again(&self) -> Option<Self> {
        self.iter().map(T::again).collect()
    }
}

impl<K, T: Again<K>, const COUNT: usize> Again<Within<K>> for [T; COUNT] {
    fn again(&self) -> Option<Self> {
        let items: Option<Vec<T>> = self.iter().map(T::again).collect();
        items?.try_into().ok()
    }
}

impl<K, T: Again<K>> Again<(Within<K>,)> for Option<T> {
    fn again(&self) -> Option<Self> {
        match self {
            Some(some) => some.again().map(Some),
            None => Some(None),
        }
    }
}

impl<K, T: Again<K>> Again<(Within<K>, FlowError)> for Result<T, FlowError> {
    fn again(&self) -> Option<Self> {
        self.as_ref().ok()?.again().map(Ok)
    }
}

macro_rules! tuples {
    ($($part:ident $marker:ident $_place:tt)*) => {
        #[allow(non_snake_case, reason = "one variable for each type")]
        impl<$($part: Again<$marker>, $marker),*> Again<($($marker,)*)> for ($($part,)*) {
            fn again(&self) -> Option<Self> {
                let ($($part,)*) = self;
                Some(($($part.again()?,)*))
            }
        }
    };
}
each_tuple!(tuples);
