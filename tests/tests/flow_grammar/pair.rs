//! Two equal devices, on one of which the generated flows run natively, on the other interpreted.

use crate::app::{Case, Given, Role, State, Task};
use crate::listed::Grammar;
use crate::ran::{Ran, assert_share};
use crate::twins::{Original, Twin, outcome};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::future::Future;
use std::panic;
use std::pin::pin;
use std::sync::{LazyLock, Once};
use std::task::{Context, Poll, Waker};
use tests::grammar::Made;
use tidewater::flow::{Converter, Held, Program};
use tidewater::prelude::*;
use tidewater::traits::App as _;
use tidewater::value::{ObjectId, Parcel};
use tidewater_model::{Catalog, FlowType, Value};

/// How many tasks there are.
const TASKS: usize = 6;

/// One of the tasks: no two are alike.
fn task(at: usize) -> Task {
    let titles = ["paint", "saw", "", "glue ä", "paint", "sand"];
    let states = [State::Open, State::Half, State::Done, State::Open, State::Half, State::Done];
    let count = i32::try_from(at).unwrap();
    Task {
        title: titles[at].to_owned(),
        state: states[at],
        effort: count * 3 - 5,
        weight: i64::from(count) * 1_000 - 2_000,
        price: Decimal::new(i64::from(count) * 125 - 250, 2).unwrap(),
        is_urgent: at.is_multiple_of(2),
        due: Date::new(2026, 11, 19 + i8::try_from(at).unwrap()).filter(|_| at != 3),
        seen: DateTime::from_milliseconds(1_795_000_000_000).filter(|_| at < 2),
        ..Task::default()
    }
}

/// A device with some tasks.
static ORIGINAL: LazyLock<Original> = LazyLock::new(|| {
    Original::new::<Grammar>(Role::Tester, |seeder| {
        for at in 0..TASKS {
            seeder.create(task(at));
        }
    })
});

thread_local! {
    static IS_NATIVE: Cell<bool> = const { Cell::new(false) };
}

/// A computation that fails natively is a panic, and not one to be told of.
fn be_quiet() {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !IS_NATIVE.get() {
                loud(panic);
            }
        }));
    });
}

/// Two equal devices, and how often what happened on both.
pub struct Pair {
    one: Twin,
    two: Twin,
    catalog: Catalog,
    program: Program,
    tasks: Vec<ObjectId>,
    /// How many runs ended with each code; those that gave a value have none.
    pub ends: BTreeMap<String, usize>,
    /// The steps that ran.
    ran: Ran,
}

impl Pair {
    pub fn new() -> Self {
        be_quiet();
        let catalog = Catalog::new(Grammar::model()).expect("the app is sound");
        let program = Program::load(&catalog).unwrap_or_else(|fault| panic!("{fault}"));
        let (one, two) = (ORIGINAL.copy::<Grammar>(), ORIGINAL.copy::<Grammar>());
        let tasks = one.client.retrieve(query!(Task)).unwrap();
        let tasks = tasks.iter().map(|task| task.id().object()).collect();
        Self { one, two, catalog, program, tasks, ends: BTreeMap::new(), ran: Ran::default() }
    }

    /// What a parcel names, with the objects that there are.
    fn named(&self, kind: &FlowType, parcel: &Parcel) -> Parcel {
        match (kind, parcel) {
            (FlowType::Object(_) | FlowType::Identity(_) | FlowType::Reference(_), Parcel::Value(value)) => {
                let at = value.integer().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
                if at == 0 && matches!(kind, FlowType::Reference(_)) {
                    return Parcel::Value(Value::Empty);
                }
                Parcel::Value(Value::Integer(self.tasks[at % self.tasks.len()].raw()))
            }
            (FlowType::Option(inner), Parcel::Some(some)) => Parcel::Some(Box::new(self.named(inner, some))),
            (FlowType::List(inner), Parcel::List(items)) => {
                Parcel::List(items.iter().map(|item| self.named(inner, item)).collect())
            }
            (FlowType::Tuple(kinds), Parcel::Tuple(parts)) => {
                Parcel::Tuple(kinds.iter().zip(parts).map(|(kind, part)| self.named(kind, part)).collect())
            }
            (_, parcel) => parcel.clone(),
        }
    }

    /// A value in the form that native code takes it from; an object is named by its id.
    fn held(&self, kind: &FlowType, parcel: &Parcel) -> Held {
        let converter = Converter { catalog: &self.catalog, layouts: self.program.layouts() };
        let kind = match kind {
            FlowType::Object(name) => FlowType::Identity(name.clone()),
            kind => kind.clone(),
        };
        converter.unpack(&kind, parcel).unwrap_or_else(|| panic!("{parcel:?} is no {kind:?}"))
    }

    /// Runs a flow in both ways, and compares what it gave and showed; what differs, if anything does.
    pub fn agree(&mut self, made: &Made, case: &Case, arguments: &[Parcel]) -> Result<(), String> {
        let kinds = made.kinds();
        let parcels: Vec<_> =
            kinds.iter().zip(arguments).map(|(kind, parcel)| self.named(kind, parcel)).collect();
        let held = kinds.iter().zip(&parcels).map(|(kind, parcel)| self.held(kind, parcel)).collect();
        let converter = Converter { catalog: &self.catalog, layouts: self.program.layouts() };
        let mut given = Given::new(held, converter, &made.flow.result);
        IS_NATIVE.set(true);
        let native = panic::catch_unwind(panic::AssertUnwindSafe(|| {
            self.one.client.run_natively(|cx| (case.run)(cx, &mut given))
        }));
        IS_NATIVE.set(false);
        let differs = |what: &str| Err(format!("{} of {parcels:?}: {what}\n{}", made.name, made.text));
        let native = match native {
            Ok(native) => native,
            Err(panic) => {
                let text = panic.downcast_ref::<String>().cloned();
                let text = text.or(panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
                return differs(&format!("a panic that is no fault of flows: {text:?}"));
            }
        };
        let interpreted = now(self.two.client.run_traced(&made.name, &parcels, self.ran.tracer()));
        // What a value is counts, not the form in which a machine holds it.
        let kind = &made.flow.result;
        let packed = |result: &FlowResult<Held>| match result {
            Ok(held) => format!("{:?}", converter.pack(kind, held)),
            Err(_) => outcome(result),
        };
        let (first, second) = (packed(&native), packed(&interpreted));
        // A device looks for its objects before it starts a flow, and tells of the argument.
        let agrees = if given.is_gone { second.starts_with("[wrong-arguments]") } else { first == second };
        if !agrees {
            return differs(&format!("\n     native: {first}\ninterpreted: {second}"));
        }
        let (first, second) = (self.one.screen.take(), self.two.screen.take());
        if first != second {
            return differs(&format!("what was shown differs: {first:?}, {second:?}"));
        }
        let code = native.err().map_or("a value".to_owned(), |error| error.code().to_owned());
        *self.ends.entry(code).or_default() += 1;
        Ok(())
    }

    /// Compares what the two devices hold.
    pub fn compare(&self, what: &str) {
        let rows = |twin: &Twin| format!("{:?}", twin.client.retrieve(query!(Task)).unwrap());
        assert!(rows(&self.one) == rows(&self.two), "after {what} the stores differ");
    }

    /// Fails if of the steps of these flows less than so many of a hundred ran. What stands within an
    /// expression is part of its statement here; a walk looks at it.
    pub fn assert_share(&self, percent: usize, flows: &[Made]) {
        let position = |made: &Made| self.program.find(&made.name).expect("the app has the flow");
        let steps = |made: &Made| self.program.steps(position(made)).into_iter();
        let written = flows.iter().flat_map(|made| steps(made).map(|step| (made.flow.name.clone(), step)));
        assert_share(percent, &written.collect(), &self.ran.statements());
    }

    /// Lets both devices have the tasks that they had at first, whatever flows did to them: none of the next
    /// flows may find less than the first one found.
    pub fn renew(&mut self) {
        let known = std::mem::take(&mut self.tasks);
        let [one, two] = [&self.one, &self.two].map(|twin| {
            twin.client.run_natively(|cx| {
                for other in cx.retrieve(query!(Task))? {
                    if !known.contains(&other.id().object()) {
                        cx.delete(other)?;
                    }
                }
                (0..TASKS).map(|at| renewed(cx, known.get(at), task(at))).collect::<FlowResult<Vec<_>>>()
            })
        });
        self.tasks = one.expect("a task can be made");
        assert_eq!(self.tasks, two.expect("a task can be made"));
    }

    /// The same if one of the tasks is gone.
    pub fn renew_if_gone(&mut self) {
        if self.tasks.iter().any(|id| self.one.client.get(Id::<Task>::from(*id)).is_err()) {
            self.renew();
        }
    }

    /// Compares the stores and what will be sent.
    pub fn close(self) {
        let (one, two) = (self.one.close::<Grammar>(), self.two.close::<Grammar>());
        assert_eq!(one.0, two.0, "the stores differ");
        assert!(one.1 == two.1, "what will be sent differs");
    }
}

/// A task as it was at first: the one that there is, or a new one.
fn renewed(cx: &mut Device, known: Option<&ObjectId>, first: Task) -> FlowResult<ObjectId> {
    let known = known.and_then(|id| cx.get(Id::<Task>::from(*id)).ok());
    let mut task = match known {
        Some(mut task) => {
            *task = Task { number: task.number, ..first };
            task
        }
        None => cx.create(first)?,
    };
    cx.commit(&mut task)?;
    Ok(task.id().object())
}

/// The result of a future that waits for nothing.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("a plain flow waits"),
    }
}
