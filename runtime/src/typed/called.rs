//! What calls take and give although they are wrong, so that rustc tells of nothing that follows from it.
//! Absent: the fault itself, which the macro or the check of the call tells.

/// The context as the called function takes it. A microflow takes a server's, and the check of the call tells
/// that it is not called so.
pub fn context<C, T: Taken<C>>(context: &mut C) -> &mut T {
    T::taken(context)
}

/// What a function takes in the place of the context of its caller.
#[diagnostic::on_unimplemented(
    message = "a flow hands its context to flows and actions alone [not-callable]",
    label = "taken as `&mut {Self}`"
)]
pub trait Taken<C> {
    /// The context, which is the caller's own in every program that compiles.
    fn taken(context: &mut C) -> &mut Self;
}
#[diagnostic::do_not_recommend]
impl<C> Taken<C> for C {
    fn taken(context: &mut C) -> &mut Self {
        context
    }
}

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
