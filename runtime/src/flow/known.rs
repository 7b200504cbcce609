//! The types of flows that stand in this layer.

use super::{FlowError, FlowResult};
use crate::typed::{Known, KnownType, Slot};

impl Known for FlowError {
    type Static = Self;
    type Changed = Self;
    const TYPE: KnownType = KnownType::Error;
}

#[diagnostic::do_not_recommend]
impl<T: Known> Known for FlowResult<T> {
    type Static = FlowResult<T::Static>;
    type Changed = Self;
    const TYPE: KnownType = KnownType::Outcome(&T::TYPE);
}

impl<T: Known> Slot<FlowResult<T>> {
    /// The slot has the type of what is read from a text, whose error has another type in Rust.
    pub fn parsed<U: Known<Static = T>, E>(&self, _: &Result<U, E>) {}
}
