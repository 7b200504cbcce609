//! Twins as they are handed over: `cx.call(credit_check, ..)` hands the twin of `credit_check` to the
//! context.
//!
//! A plain function has no twin. What is handed over for it has no type that rustc could go on with, so it
//! tells of it once, where it is named, and of nothing that would follow from it.

use super::flow::{Microflow, Nanoflow};
use super::page::PageHandle;

/// The twin of a microflow.
pub fn microflow_twin<M: Microflow<Twin = M>>(twin: M) -> <M as Microflow>::Twin {
    twin
}

/// The twin of a nanoflow.
pub fn nanoflow_twin<N: Nanoflow<Twin = N>>(twin: N) -> <N as Nanoflow>::Twin {
    twin
}

/// The twin of a page.
pub fn page_twin<P: PageHandle<Twin = P>>(twin: P) -> <P as PageHandle>::Twin {
    twin
}
