//! The app that the generated flows are of, and how a flow is called as the function that it is.

pub use tidewater::device::Level;
pub use tidewater::prelude::*;

use tidewater::flow::{Converter, FlowValue, Held};
use tidewater_model::FlowType;

#[derive(Role)]
pub enum Role {
    Tester,
}
use Role::Tester;

#[derive(Enumeration, Default)]
pub enum State {
    #[default]
    Open,
    #[caption("Half done")]
    Half,
    Done,
}

/// Something to do, perhaps a part of something else.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Tester, create, delete, read, write)]
pub struct Task {
    #[attr(max_len = 40)]
    pub title: String,
    pub state: State,
    pub effort: i32,
    pub weight: i64,
    pub price: Decimal,
    pub is_urgent: bool,
    pub due: Option<Date>,
    pub seen: Option<DateTime>,
    pub number: AutoNumber,
    pub whole: Option<Ref<Task>>,
}

/// What tasks come to. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Sums {
    pub count: i64,
    pub effort: i32,
    pub price: Decimal,
    pub text: String,
}

/// A flow, called as the function that rustc compiled.
pub struct Case {
    /// Its name.
    pub name: &'static str,
    /// The call.
    pub run: fn(&mut Device, &mut Given<'_>) -> FlowResult<Held>,
}

/// The arguments of a call, and what its result becomes.
pub struct Given<'a> {
    arguments: std::vec::IntoIter<Held>,
    converter: Converter<'a>,
    result: &'a FlowType,
    /// Whether an argument names an object that an earlier flow deleted.
    pub is_gone: bool,
}

impl<'a> Given<'a> {
    pub fn new(arguments: Vec<Held>, converter: Converter<'a>, result: &'a FlowType) -> Self {
        Self { arguments: arguments.into_iter(), converter, result, is_gone: false }
    }

    fn next(&mut self) -> Held {
        self.arguments.next().expect("every parameter has an argument")
    }

    /// The next argument.
    pub fn take<K, T: FlowValue<K>>(&mut self) -> FlowResult<T> {
        T::take(self.next())
    }

    /// The next argument, an object that is named by its id.
    pub fn object<T: tidewater::traits::Stored>(&mut self, cx: &mut Device) -> FlowResult<Obj<T>> {
        let id = self.next().object_id().expect("an object is named by its id");
        cx.get(Id::<T>::from(id)).inspect_err(|_| self.is_gone = true)
    }

    /// The result, in the form that an interpreted flow gives.
    pub fn give<K, T: FlowValue<K>>(&self, result: &T) -> FlowResult<Held> {
        result.hold(self.converter, self.result)
    }
}

/// Where the app begins.
#[page]
pub fn tasks() -> Page {
    page("Tasks").list(Task::all(), |t| row().title(t.title))
}
