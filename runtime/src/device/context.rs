//! `Device`: the context of a flow, with one method for each activity.
//!
//! The function behind `#[nanoflow]` is written against it, and `client.run` interprets the flow that
//! was made of the function; the function itself runs only in tests that compare the two. What waits for
//! something outside is `async`. Absent: what the activities do.

mod links;
mod synchronizing;

use super::activity::{Activities, empty_reference};
use super::client::Client;
use super::page::PageArguments;
use super::ui::Level;
use crate::flow::{ComputationFault, FlowError, FlowResult};
use crate::sync::in_hand::{CommitObjects, ObjectInHand, in_hand, index, typed, unfit};
use crate::typed::page::PageHandle;
use crate::typed::{Entity, FieldSet, Me, Member, Microflow, Obj, Passed, Persistable, Query, Steps, Stored};
use crate::value::{CallKey, Date, DateTime, Parcel, Ref};
use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::thread;

/// The context of a flow: its methods are the activities.
///
/// What a flow writes is durable when it ends or first waits.
pub struct Device {
    activities: Activities,
}

impl Client {
    /// Runs the function behind a flow as it is written, not interpreted: for tests that compare the two.
    /// Only a plain `fn` can be compared so.
    ///
    /// # Errors
    /// What the flow answers; if nobody is signed in.
    #[doc(hidden)]
    pub fn run_natively<R>(&self, flow: impl FnOnce(&mut Device) -> FlowResult<R>) -> FlowResult<R> {
        let mut device = Device::new(self.clone())?;
        // What fails in a computation is a panic here; interpreted it is an error, and what was done stays.
        let keeps = Arc::clone(device.activities.keeps());
        let result = keeps.within(|| catch_unwind(AssertUnwindSafe(|| flow(&mut device))));
        let result = result.unwrap_or_else(|panic| Err(fault_of(panic).into()));
        device.activities.pause()?;
        result
    }

    /// As [`Client::run_natively`], for a flow that is all or nothing.
    ///
    /// # Errors
    /// What the flow answers; if nobody is signed in.
    #[doc(hidden)]
    pub fn run_atomically<R>(&self, flow: impl FnOnce(&mut Device) -> FlowResult<R>) -> FlowResult<R> {
        self.run_natively(|device| atomically(device, flow).result())
    }
}

/// Runs the body of an atomic flow natively: all or nothing, and one group of the outbox. What was lent to it
/// is put back by whoever lent it.
#[doc(hidden)]
pub fn atomically<R>(device: &mut Device, body: impl FnOnce(&mut Device) -> FlowResult<R>) -> Atomic<R> {
    if let Err(error) = device.activities.begin_atomic() {
        return Atomic(Ok(Err(error)));
    }
    let result = catch_unwind(AssertUnwindSafe(|| body(device)));
    let is_done = matches!(result, Ok(Ok(_)));
    let ended = device.activities.end_atomic(is_done);
    Atomic(result.map(|result| result.and_then(|done| ended.map(|()| done))))
}

/// How the body of an atomic flow ended.
#[doc(hidden)]
pub struct Atomic<R>(thread::Result<FlowResult<R>>);

impl<R> Atomic<R> {
    /// Whether what it did is kept.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        matches!(self.0, Ok(Ok(_)))
    }

    /// Its result; a panic goes on.
    ///
    /// # Errors
    /// What the body answers; that what it did cannot be kept.
    pub fn result(self) -> FlowResult<R> {
        self.0.unwrap_or_else(|panic| resume_unwind(panic))
    }
}

/// The result of a microflow with its type.
fn returned<M: Microflow>(result: Parcel) -> FlowResult<M::Out> {
    M::Out::unpack(result)
        .ok_or_else(|| FlowError::Protocol { detail: format!("the result is not what `{}` gives", M::NAME) })
}

/// What the standard library says of a position, a step or two bounds that are none.
const OUT_OF_RANGE: &[&str] = &["index (is", "min <= max", "min > max", "step != 0"];

/// The fault for which native code panics, or the panic goes on.
fn fault_of(panic: Box<dyn Any + Send>) -> ComputationFault {
    let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
    let has =
        |words: &[&str]| text.is_some_and(|text| words.iter().any(|word| text.to_lowercase().contains(word)));
    if has(&["divide by zero", "division by zero", "divisor of zero"]) {
        ComputationFault::DivisionByZero
    } else if has(&["overflow"]) {
        ComputationFault::Overflow
    } else if has(OUT_OF_RANGE) {
        ComputationFault::OutOfRange
    } else {
        resume_unwind(panic)
    }
}

impl Device {
    pub(super) fn new(client: Client) -> FlowResult<Self> {
        Ok(Self { activities: Activities::new(client)? })
    }

    pub(super) fn activities(&mut self) -> &mut Activities {
        &mut self.activities
    }

    /// Whether somebody watches the run.
    pub(super) fn is_watched(&self) -> bool {
        self.activities.is_watched()
    }

    // --- Objects ----------------------------------------------------------------------------------

    /// A new object. Nothing is stored before its first commit.
    ///
    /// # Errors
    /// If nobody is signed in any more.
    pub fn create<T: Entity>(&mut self, value: T) -> FlowResult<Obj<T>> {
        Ok(Obj::new(self.activities.new_id()?.into(), value))
    }

    /// The objects that a query asks for.
    ///
    /// # Errors
    /// If the database fails.
    pub fn retrieve<T: Stored>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Vec<Obj<T>>> {
        let stored = self.activities.retrieve(query.into().data())?;
        stored.into_iter().map(typed).collect()
    }

    /// The first of the objects that a query asks for.
    ///
    /// # Errors
    /// As [`Device::retrieve`].
    pub fn first<T: Stored>(&mut self, query: impl Into<Query<T>>) -> FlowResult<Option<Obj<T>>> {
        self.activities.first(query.into().data())?.map(typed).transpose()
    }

    /// How many objects a query asks for.
    ///
    /// # Errors
    /// As [`Device::retrieve`].
    pub fn count<T: Stored>(&mut self, query: impl Into<Query<T>>) -> FlowResult<i64> {
        self.activities.count(query.into().data())
    }

    /// One object. A transient one is as it was committed last.
    ///
    /// # Errors
    /// [`FlowError::NotHere`] if it is not on this device; [`FlowError::EmptyReference`] if the reference
    /// leads nowhere.
    pub fn get<T: Entity>(&mut self, id: impl Into<Ref<T>>) -> FlowResult<Obj<T>> {
        let entity = index::<T>(self.activities.catalog())?;
        let id = id.into().id().ok_or_else(|| empty_reference(self.activities.catalog(), entity))?;
        typed(self.activities.get(entity, id.object())?)
    }

    /// Stores what changed in an object, and queues it for the server.
    ///
    /// # Errors
    /// All broken validations at once; a missing right; a reference to an uncommitted object.
    pub fn commit<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.commit_all(object)
    }

    /// Stores several objects, all or none: a list, an object, or a tuple of these. New ones may refer
    /// to each other.
    ///
    /// # Errors
    /// As [`Device::commit`].
    pub fn commit_all<O: CommitObjects + ?Sized>(&mut self, objects: &mut O) -> FlowResult {
        let mut in_hand = Vec::new();
        objects.in_hand(self.activities.catalog(), &mut in_hand)?;
        let stored = self.activities.commit(&in_hand)?;
        objects.take(&mut stored.into_iter())
    }

    /// Deletes an object. One that was never committed is given up.
    ///
    /// # Errors
    /// A missing right; objects on this device that refer to it.
    pub fn delete<T: Persistable>(&mut self, object: Obj<T>) -> FlowResult {
        let object = self.in_hand(&object)?;
        self.activities.delete(&object)
    }

    /// Puts the values of the last commit back into the object in hand.
    ///
    /// # Errors
    /// If the stored values do not fit the struct.
    pub fn rollback<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        object.roll_back().map_err(|fault| unfit::<T>(&fault))
    }

    /// Puts what is stored now into the object in hand; its uncommitted changes are kept.
    ///
    /// # Errors
    /// [`FlowError::Gone`] if it is not here any more.
    pub fn refresh<T: Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        if object.is_new() {
            return Ok(());
        }
        let before = self.in_hand(object)?;
        self.activities.refresh(&before)?.put_into(object)
    }

    /// Whether the account may read a member of an object.
    #[must_use]
    pub fn can_read<T: Entity, M: Member<Entity = T>>(
        &self,
        object: &Obj<T>,
        member: impl FnOnce(&T::Fields) -> M,
    ) -> bool {
        object.can_read(member)
    }

    // --- The user ---------------------------------------------------------------------------------

    /// Says something to the user.
    pub fn message(&mut self, text: impl Into<String>) {
        self.activities.message(&text.into());
    }

    /// Marks a member of an object for the user to correct.
    pub fn invalid<T: Entity, M: Member<Entity = T>>(
        &mut self,
        object: &Obj<T>,
        member: impl FnOnce(&T::Fields) -> M,
        text: impl Into<String>,
    ) {
        let member = member(&T::Fields::at(Steps::none())).name();
        // An entity that is not of this app has no object in hand.
        if let Ok(entity) = index::<T>(self.activities.catalog()) {
            self.activities.invalid(entity, object.id().object(), member.into(), text.into());
        }
    }

    /// Opens a page on top of the others.
    ///
    /// # Errors
    /// If the page cannot be shown here.
    pub fn show_page<'a, P: PageHandle>(&mut self, _: P, arguments: P::Args<'a>) -> FlowResult
    where
        P::Args<'a>: PageArguments,
    {
        let mut objects = Vec::new();
        arguments.in_hand(self.activities.catalog(), &mut objects)?;
        self.activities.show_page(P::NAME, &objects)
    }

    /// Opens a page as a pop-up: what is below stays in sight, and waits.
    ///
    /// # Errors
    /// If the page cannot be shown here.
    pub fn show_popup<'a, P: PageHandle>(&mut self, _: P, arguments: P::Args<'a>) -> FlowResult
    where
        P::Args<'a>: PageArguments,
    {
        let mut objects = Vec::new();
        arguments.in_hand(self.activities.catalog(), &mut objects)?;
        self.activities.show_popup(P::NAME, &objects)
    }

    /// Closes the page on top.
    ///
    /// # Errors
    /// If that cannot be done here.
    pub fn close_page(&mut self) -> FlowResult {
        self.activities.close_page()
    }

    /// Closes every page and opens the home page.
    ///
    /// # Errors
    /// `no-home` if the app has no home page; if it cannot be shown here.
    pub fn show_home(&mut self) -> FlowResult {
        self.activities.show_home()
    }

    /// Notes something for whoever looks after the app: in the program's log, or where the screen puts it,
    /// and in the trace of a run that is watched.
    pub fn log(&mut self, level: Level, text: impl Into<String>) {
        self.activities.log(level, &text.into());
    }

    // --- Facts ------------------------------------------------------------------------------------

    /// The time.
    #[must_use]
    pub fn now(&self) -> DateTime {
        self.activities.now()
    }

    /// The day, in UTC.
    #[must_use]
    pub fn today(&self) -> Date {
        self.activities.now().date()
    }

    /// The account that the flow runs for.
    #[must_use]
    pub fn me(&self) -> Me {
        self.activities.me()
    }

    /// Whether the server answered when it was last asked. It may be gone the next moment.
    #[must_use]
    pub fn is_online(&self) -> bool {
        self.activities.is_online()
    }

    /// The calls of a microflow whose outcome is not known, oldest first: their answers got lost, or the
    /// device was killed before they came. Each stays until [`Device::call_again`] had an answer.
    ///
    /// # Errors
    /// If nobody is signed in any more.
    pub fn unanswered<M: Microflow>(&mut self, _: M) -> FlowResult<Vec<CallKey>> {
        self.activities.unanswered(M::NAME)
    }

    /// Ends a flow with an error of the app's own: `return cx.fail("no-stock", "nothing is left")`.
    ///
    /// # Errors
    /// Always: [`FlowError::Failed`].
    pub fn fail<T>(&self, code: impl Into<String>, text: impl Into<String>) -> FlowResult<T> {
        Err(FlowError::Failed { code: code.into(), text: text.into() })
    }

    // --- What waits -------------------------------------------------------------------------------

    /// Asks the user a question that is answered with yes or no.
    ///
    /// # Errors
    /// If there is nobody to ask.
    pub async fn confirm(&mut self, question: impl Into<String>) -> FlowResult<bool> {
        self.activities.confirm(&question.into()).await
    }

    /// Calls a microflow and waits for its result. The unsent changes of the objects that the arguments
    /// name go first, and what the microflow changed arrives with the result.
    ///
    /// # Errors
    /// What the microflow answers. [`FlowError::Offline`] if the call did not reach the server;
    /// [`FlowError::Unknown`] if its answer got lost, see [`Device::call_again`].
    pub async fn call<M: Microflow>(&mut self, _: M, arguments: M::Args) -> FlowResult<M::Out> {
        let known = &self.activities.catalog().app().microflows;
        let known = known.iter().find(|known| &*known.name == M::NAME);
        let parameters = known.map_or(0, |signature| signature.parameters.len());
        let result = self.activities.call(M::NAME, arguments.pack().spread(parameters)).await?;
        returned::<M>(result)
    }

    /// Asks for the result of a call whose answer got lost: the error [`FlowError::Unknown`] has its key,
    /// and so has [`Device::unanswered`]. The microflow does not run again.
    ///
    /// # Errors
    /// What the microflow answered then; [`FlowError::NotCalled`] if it never ran, or the server has
    /// forgotten its result after a day; [`FlowError::Unknown`] if this answer got lost as well.
    pub async fn call_again<M: Microflow>(&mut self, _: M, key: CallKey) -> FlowResult<M::Out> {
        returned::<M>(self.activities.call_again(M::NAME, key).await?)
    }

    /// Signs out. What was not sent is kept for the next sign-in of the account.
    ///
    /// # Errors
    /// If the installation's file cannot be written.
    pub async fn sign_out(&mut self) -> FlowResult {
        self.activities.sign_out().await
    }

    fn in_hand<T: Entity>(&self, object: &Obj<T>) -> FlowResult<ObjectInHand> {
        in_hand(self.activities.catalog(), object)
    }
}
