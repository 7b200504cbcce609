//! Running flows: the machine steps, activities are performed, and what waits is waited for.
//!
//! Absent: what an activity does, and what a flow is.

use super::app::ActionFunction;
use super::arguments::Arguments;
use super::client::Client;
use super::context::Device;
use super::held::HeldObjects;
use super::interpreter::{Interpreter, made_object, named};
use super::trace::Tracer;
use crate::flow::{
    Again, AsItself, Converter, FlowError, FlowResult, FlowValue, Held, Machine, Progress, ReportFacts,
    Request,
};
use crate::sync::device::{Scope, SyncReport};
use crate::sync::in_hand::ObjectInHand;
use crate::value::Parcel;
use std::sync::Arc;
use tidewater_model::{Flow, FlowType, Name, Signature, limits};

/// The result of a run, and whether what the flow made of its arguments is for the caller to see: not if
/// an atomic flow failed, or what it did could not be kept.
type Ended = (FlowResult<Held>, bool);

impl Client {
    /// Runs a nanoflow: `client.run(place_order, &mut order)?`, or `.await?` if it waits for something.
    ///
    /// Nothing is the argument `()`, one is given as it is, several as a tuple; nothing is coerced or
    /// reborrowed. What an object of a `&mut` argument became is in it afterwards, also if the flow failed,
    /// unless the flow is atomic.
    ///
    /// # Errors
    /// What the flow answers, with flow, step and line; [`FlowError::UnknownFlow`] for a function that is
    /// no nanoflow of this app; [`FlowError::SignedOut`] where the flow waited, if its account was signed out
    /// or another signed in meanwhile.
    pub fn run<M, F: 'static, A: Arguments<F, M>>(&self, _: F, arguments: A) -> A::Out {
        arguments.run(self)
    }

    /// Runs a nanoflow by its name, with arguments that no compiler checked: an object is given by its id.
    ///
    /// # Errors
    /// As [`Client::run`]; [`FlowError::WrongArguments`], with the flow and the parameter, if the flow takes
    /// others or an id leads to no object that is on the device.
    pub async fn run_by_name(&self, flow: &str, arguments: &[Parcel]) -> FlowResult<Held> {
        self.run_named(flow, arguments, None).await
    }

    /// As [`Client::run_by_name`], watched by a tracer.
    ///
    /// # Errors
    /// As [`Client::run_by_name`].
    pub async fn run_traced(
        &self,
        flow: &str,
        arguments: &[Parcel],
        tracer: impl Tracer + 'static,
    ) -> FlowResult<Held> {
        self.run_named(flow, arguments, Some(Box::new(tracer))).await
    }

    async fn run_named(
        &self,
        name: &str,
        arguments: &[Parcel],
        tracer: Option<Box<dyn Tracer>>,
    ) -> FlowResult<Held> {
        let (position, flow) = self.flows().named(name)?;
        let kinds = flow.locals.iter().take(flow.parameters as usize);
        if arguments.len() != flow.parameters as usize {
            let detail = format!("it takes {}, not {}", flow.parameters, arguments.len());
            return Err(wrong_arguments(flow, &detail));
        }
        let held = kinds.zip(arguments).map(|(parameter, argument)| {
            let (kind, name) = (&parameter.kind, &parameter.name);
            self.held(kind, argument)?.map_err(|wrong| wrong_arguments(flow, &format!("`{name}` {wrong}")))
        });
        let held = held.collect::<FlowResult<Vec<_>>>()?;
        self.run_waiting(position, held, tracer).await.0
    }

    /// An argument from outside as a flow holds it, or what is wrong with it; objects are read by their ids,
    /// wherever in the argument they stand.
    fn held(&self, kind: &FlowType, argument: &Parcel) -> FlowResult<Result<Held, String>> {
        let all = |kinds: &mut dyn Iterator<Item = &FlowType>, parts: &[Parcel]| {
            let parts = kinds.zip(parts).map(|(kind, part)| self.held(kind, part));
            parts.collect::<FlowResult<Result<Vec<_>, String>>>()
        };
        match (kind, argument) {
            (FlowType::Object(entity), Parcel::Value(_)) => self.object(entity, argument),
            (FlowType::Option(inner), Parcel::Some(some)) => Ok(self.held(inner, some)?.map(Held::some)),
            (FlowType::List(inner), Parcel::List(items)) => {
                Ok(all(&mut std::iter::repeat(&**inner), items)?.map(Held::list))
            }
            (FlowType::Tuple(kinds), Parcel::Tuple(parts)) if kinds.len() == parts.len() => {
                Ok(all(&mut kinds.iter(), parts)?.map(|parts| Held::Tuple(parts.into())))
            }
            _ => Ok(self.flows().converter().unpack(kind, argument).ok_or_else(|| not_a(kind))),
        }
    }

    /// The object with an id.
    fn object(&self, entity: &Name, id: &Parcel) -> FlowResult<Result<Held, String>> {
        let converter = self.flows().converter();
        let found = converter.unpack(&FlowType::Identity(entity.clone()), id);
        let Some(id) = found.and_then(|id| id.object_id()) else {
            return Ok(Err(not_a(&FlowType::Object(entity.clone()))));
        };
        let layout = converter.layout(entity)?;
        let stored = match self.core()?.get(layout.entity, id) {
            Ok(stored) => stored,
            Err(unknown @ FlowError::NotHere { .. }) => {
                return Ok(Err(format!("leads to nothing: {unknown}")));
            }
            Err(other) => return Err(other),
        };
        let values = stored.values.clone();
        let object = converter.object(entity, id, &values, Some(stored.values), stored.unreadable)?;
        Ok(Ok(Held::Object(object)))
    }

    /// Runs a flow that waits for nothing.
    pub(super) fn run_plain(&self, flow: usize, arguments: Vec<Held>) -> Ended {
        let begun = self.begin(flow, arguments, None);
        let mut run = match begun {
            Ok(run) => run,
            Err(error) => return (Err(error), false),
        };
        match run.go() {
            Turn::Ended(ended) => ended,
            Turn::Waits(_) => {
                let detail = "a plain function waits for something".to_owned();
                (Err(FlowError::Model { detail }), false)
            }
        }
    }

    /// Runs a flow that may wait.
    pub(super) async fn run_waiting(
        &self,
        flow: usize,
        arguments: Vec<Held>,
        tracer: Option<Box<dyn Tracer>>,
    ) -> Ended {
        let begun = self.begin(flow, arguments, tracer);
        let mut run = match begun {
            Ok(run) => run,
            Err(error) => return (Err(error), false),
        };
        loop {
            // The machine writes to the disk: that is not for the threads that drive futures.
            let (turn, back) = match self.apart_from_futures(move || (run.go(), run)).await {
                Ok(done) => done,
                Err(error) => return (Err(error), false),
            };
            run = back;
            match turn {
                Turn::Ended(ended) => return ended,
                Turn::Waits(request) => match run.answer(request).await {
                    Ok(answer) => run.machine.resume(answer),
                    Err(left) => return (Err(run.machine.give_up(left)), true),
                },
            }
        }
    }

    /// Runs the flow that the app names for a rejected object.
    pub(super) async fn run_repair(&self, flow: &str, object: ObjectInHand) -> FlowResult {
        let (position, _) = self.flows().named(flow)?;
        let object = made_object(self.flows(), object)?;
        self.run_waiting(position, vec![Held::Object(object)], None).await.0.map(drop)
    }

    fn begin(&self, flow: usize, arguments: Vec<Held>, tracer: Option<Box<dyn Tracer>>) -> FlowResult<Run> {
        let flows = self.flows();
        let model = &flows.catalog.app().nanoflows[flow];
        let mut device = Device::new(self.clone())?;
        if let Some(tracer) = tracer {
            device.activities().watched_by(tracer);
        }
        if !model.roles.is_empty() && !self.account()?.roles.iter().any(|role| model.roles.contains(role)) {
            return Err(FlowError::Access { what: format!("run {}", model.name) });
        }
        let mut held = HeldObjects::default();
        arguments.iter().for_each(|argument| held.add_within(argument));
        let is_atomic = model.is_atomic;
        let fuel = flows.catalog.app().fuel.unwrap_or(limits::FUEL);
        let machine = Machine::start(Arc::clone(&flows.program), flow, arguments, fuel)?;
        let interpreter = Interpreter { device, flows: Arc::clone(flows), held };
        Ok(Run { machine, interpreter, is_atomic })
    }
}

fn not_a(kind: &FlowType) -> String {
    format!("is not a value of type `{kind}`")
}

/// The arguments are not those of the flow.
pub(super) fn wrong_arguments(flow: &Flow, detail: &str) -> FlowError {
    FlowError::WrongArguments { flow: flow.name.to_string(), detail: detail.to_owned() }
}

/// One run of a flow.
struct Run {
    machine: Machine,
    interpreter: Interpreter,
    is_atomic: bool,
}

/// How far a run came.
enum Turn {
    Ended(Ended),
    Waits(Request),
}

impl Run {
    /// Steps until the flow is over or waits; what it did so far is durable then.
    fn go(&mut self) -> Turn {
        let keeps = Arc::clone(self.interpreter.device.activities().keeps());
        loop {
            let progress = keeps.within(|| self.machine.run(&mut self.interpreter));
            let result = match progress {
                // Nobody pauses a flow here; whoever will, steps it himself.
                Progress::Paused => continue,
                Progress::Done(held) => Ok(held),
                Progress::Failed(error) => Err(error),
                Progress::Waiting(request) => match self.interpreter.device.activities().pause() {
                    Ok(()) => return Turn::Waits(request),
                    Err(error) => {
                        self.machine.resume(Err(error));
                        continue;
                    }
                },
            };
            let writes_back = result.is_ok() || !self.is_atomic;
            return Turn::Ended(match self.interpreter.device.activities().pause() {
                Ok(()) => (result, writes_back),
                // What the flow did is undone: that is worse than what it says itself.
                Err(error) => (Err(error), false),
            });
        }
    }

    /// Waits for what the flow asked for. Afterwards every object that it holds is as it is stored now.
    ///
    /// # Errors
    /// If the account of the flow is not signed in any more: the flow ends then, and is not asked.
    async fn answer(&mut self, request: Request) -> FlowResult<FlowResult<Held>> {
        self.interpreter.device.activities().check_account()?;
        let answer = self.wait(request).await;
        self.interpreter.device.activities().check_account()?;
        let refreshed = match self.interpreter.device.activities().core() {
            Ok(core) => self.interpreter.held.refresh(core),
            // The flow itself signed its account out.
            Err(_) => Ok(()),
        };
        Ok(answer.and_then(|answer| refreshed.map(|()| answer)))
    }

    async fn wait(&mut self, request: Request) -> FlowResult<Held> {
        let interpreter = &mut self.interpreter;
        match request {
            Request::Sync => interpreter.sync(Scope::All).await,
            Request::SyncUnsynchronized => interpreter.sync(Scope::Unsent).await,
            Request::SyncObjects { objects, with_deletions } => {
                let objects = named(&objects)?;
                interpreter.sync(Scope::Objects { objects, with_deletions }).await
            }
            Request::SyncWhere { query } => {
                let Held::Query(query) = query else {
                    return Err(FlowError::Model { detail: "the flow gave no query".to_owned() });
                };
                interpreter.sync(Scope::Where((*query).clone())).await
            }
            Request::Online { activity, arguments } => interpreter.at_server(activity, arguments).await,
            Request::CancelSync => interpreter.device.cancel_sync().await.map(|()| Held::Unit),
            Request::Confirm { text } => interpreter.device.confirm(&*text).await.map(Held::Boolean),
            Request::SignOut => interpreter.device.sign_out().await.map(|()| Held::Unit),
            Request::Call { microflow, arguments } => interpreter.call(microflow, &arguments).await,
            Request::Action { action, arguments } => {
                let call = interpreter.action_call(action, arguments);
                let result = match interpreter.flows.action(action)? {
                    ActionFunction::Plain(run) => run(&mut interpreter.device, call),
                    ActionFunction::Waits(run) => {
                        let keeps = Arc::clone(interpreter.device.activities().keeps());
                        keeps.while_waiting(run(&mut interpreter.device, call)).await
                    }
                };
                interpreter.device.activities().pause()?;
                interpreter.returned(result)
            }
            Request::CallAgain { microflow, key } => interpreter.call_again(microflow, &key).await,
        }
    }
}

impl Interpreter {
    async fn sync(&mut self, scope: Scope) -> FlowResult<Held> {
        Ok(report(&self.device.activities().sync(scope).await?))
    }

    /// Calls a microflow; what it changed is on the device afterwards.
    async fn call(&mut self, microflow: usize, arguments: &[Held]) -> FlowResult<Held> {
        let flows = Arc::clone(&self.flows);
        let signature = flows.microflow(microflow)?;
        let packed = signature.parameters.iter().zip(arguments);
        let packed = packed.map(|(parameter, held)| flows.converter().pack(&parameter.kind, held));
        let packed = packed.collect::<Option<Vec<_>>>().ok_or_else(|| unfit("an argument", signature))?;
        let result = self.device.activities().call(&signature.name, packed).await?;
        flows.converter().unpack(&signature.result, &result).ok_or_else(|| unfit("the result", signature))
    }

    /// Asks for the result of a call whose answer was lost.
    async fn call_again(&mut self, microflow: usize, key: &Held) -> FlowResult<Held> {
        let flows = Arc::clone(&self.flows);
        let signature = flows.microflow(microflow)?;
        let Held::CallKey(key) = key else { return Err(unfit("the key of a call", signature)) };
        let result = self.device.activities().call_again(&signature.name, *key).await?;
        flows.converter().unpack(&signature.result, &result).ok_or_else(|| unfit("the result", signature))
    }
}

fn unfit(what: &str, microflow: &Signature) -> FlowError {
    FlowError::Model { detail: format!("{what} of the microflow `{}` is of another type", microflow.name) }
}

impl FlowValue<AsItself> for SyncReport {
    fn hold(&self, _: Converter<'_>, _: &FlowType) -> FlowResult<Held> {
        Ok(report(self))
    }

    fn take(held: Held) -> FlowResult<Self> {
        let Held::Report(facts) = held else {
            return Err(FlowError::Model { detail: "the flow gave no report".to_owned() });
        };
        let ReportFacts { uploaded, merged, rejected, downloaded, removed, .. } = *facts;
        Ok(Self { uploaded, merged, rejected, downloaded, removed })
    }
}

impl Again<AsItself> for SyncReport {
    fn again(&self) -> Option<Self> {
        Some(self.clone())
    }
}

/// A report as flows see it.
fn report(report: &SyncReport) -> Held {
    Held::Report(Arc::new(ReportFacts {
        uploaded: report.uploaded,
        merged: report.merged,
        rejected: report.rejected,
        downloaded: report.downloaded,
        removed: report.removed,
        text: report.to_string(),
    }))
}
