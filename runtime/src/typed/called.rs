//! What calls give where `.await` is missing: the value, as if they were awaited, so that rustc tells of
//! nothing that follows from it. Absent: the fault itself, which the macro or the check of the call tells.

/// A future that should not be here, as the value that it would yield: the macro reported it already.
pub fn awaited<F: Future>(_: F) -> F::Output {
    unreachable!("a flow with faults does not compile")
}

/// What an `async` body yields, said before all of it: rustc would else say of the whole what is wrong with
/// the value at its end.
#[must_use]
pub fn yields<T>() -> T {
    unreachable!("nothing calls this")
}

/// What a call of a flow gives that is not awaited.
pub struct Called<T>(pub T);

impl<F: Future> Called<F> {
    /// The value that the call would yield: the check of the call tells that it is not awaited.
    #[must_use]
    pub fn __value(self) -> F::Output {
        awaited(self.0)
    }
}

/// The value of what is no future: rustc looks among the traits after the type's own methods.
pub trait CalledValue<T> {
    /// What the call gave.
    fn __value(self) -> T;
}
impl<T> CalledValue<T> for Called<T> {
    fn __value(self) -> T {
        self.0
    }
}
