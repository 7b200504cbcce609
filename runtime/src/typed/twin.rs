//! Twins as they are handed over: `cx.call(credit_check, ..)` hands the twin of `credit_check` to the
//! context.
//!
//! A plain function has no twin. What is handed over for it has no type that rustc could go on with, so it
//! tells of it once, where it is named, and of nothing that would follow from it. Of a name that leads to no
//! function at all rustc tells by itself, so it stands beside its twin, and no bound is asked of the twin.

use super::flow::{Microflow, Nanoflow};
use super::page::PageHandle;
use super::{Entity, EntityBuilder};

/// The twin of a function, and the function beside it, of which rustc tells if it does not exist.
pub fn beside<F, T>(_: F, twin: T) -> T {
    twin
}

/// The twin of a function that is refused: the fault is its number.
#[derive(Debug)]
pub struct Refused<const FAULT: usize> {}

/// What a name leads to: a function, or nothing.
#[derive(Debug)]
pub struct HandedOver<const EXISTS: bool>;

impl HandedOver<true> {
    /// The twin of a microflow.
    pub fn microflow<M: Microflow<Twin = M>>(twin: M) -> <M as Microflow>::Twin {
        twin
    }

    /// The twin of a nanoflow.
    pub fn nanoflow<N: Nanoflow<Twin = N>>(twin: N) -> <N as Nanoflow>::Twin {
        twin
    }

    /// The twin of a page.
    pub fn page<P: PageHandle<Twin = P>>(twin: P) -> <P as PageHandle>::Twin {
        twin
    }
}

#[allow(missing_docs, reason = "each stands for what does not exist")]
impl HandedOver<false> {
    pub fn microflow<T, R>(_: T) -> R {
        nothing()
    }
    pub fn nanoflow<T, R>(_: T) -> R {
        nothing()
    }
    pub fn page<T, R>(_: T) -> R {
        nothing()
    }
    pub fn validate<T: Entity, M, C>(_: EntityBuilder<T>, _: M) -> EntityBuilder<T> {
        nothing()
    }
    pub fn calculated<T: Entity, M, C>(_: EntityBuilder<T>, _: M) -> EntityBuilder<T> {
        nothing()
    }
}

fn nothing<T>() -> T {
    unreachable!("a name that leads nowhere does not compile")
}
