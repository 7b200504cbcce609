//! The activities for a flow that is interpreted: values in flight on one side, the untyped activities on
//! the other.
//!
//! Absent: what the activities do, and what the flow does between them.

use super::app::{ActionCall, ActionFunction};
use super::context::Device;
use super::flows::Flows;
use super::held::HeldObjects;
use super::trace::TraceStep;
use super::ui::Level;
use crate::flow::{
    Activity, Control, Effects, FlowError, FlowResult, Held, Moment, ObjectHandle, OnlineActivity,
};
use crate::sync::in_hand::{ObjectInHand, StoredObject};
use crate::sync::links::SetInHand;
use crate::sync::named::Named;
use foldhash::{HashSet, HashSetExt};
use std::sync::Arc;
use tidewater_model::{EntityIndex, Query};

/// What performs the activities of one run.
pub(super) struct Interpreter {
    pub(super) device: Device,
    pub(super) flows: Arc<Flows>,
    pub(super) held: HeldObjects,
}

impl Effects for Interpreter {
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held> {
        if let Activity::Create(entity) = activity {
            return self.create(entity, arguments);
        }
        let arguments = Arguments { activity, arguments };
        let arguments = &arguments;
        match activity {
            Activity::Commit | Activity::CommitAll => self.commit(arguments),
            Activity::Delete => self.delete(arguments),
            Activity::Rollback => arguments.object(0)?.roll_back().map(|()| Held::Unit),
            Activity::Retrieve => self.retrieve(arguments),
            Activity::First => {
                let query = arguments.query(0)?;
                let entity = self.entity_of(query)?;
                let first = self.device.activities().first(query)?;
                let object = first.map(|stored| self.object(entity, stored)).transpose()?;
                Ok(object.map_or_else(Held::none, Held::Object))
            }
            Activity::Count => self.device.activities().count(arguments.query(0)?).map(Held::Integer),
            Activity::Get(entity) => self.get(entity, arguments),
            Activity::Link | Activity::Unlink => self.link(arguments),
            Activity::Linked => self.linked(arguments),
            Activity::Refresh => self.refresh(arguments),
            Activity::CanRead => {
                let (object, member) = (arguments.object(0)?, arguments.member(1)?);
                Ok(Held::Boolean(object.unreadable() >> member & 1 == 0))
            }
            Activity::Now => Ok(Held::DateTime(self.device.now())),
            Activity::Today => Ok(Held::Date(self.device.today())),
            Activity::Me => Ok(Held::Me(self.device.me())),
            Activity::IsOnline => Ok(Held::Boolean(self.device.is_online())),
            Activity::Unanswered => {
                let keys = self.device.activities().unanswered(arguments.text(0)?)?;
                Ok(Held::list(keys.into_iter().map(Held::CallKey).collect()))
            }
            Activity::ClearFromDevice => self.clear(arguments),
            Activity::Rejected => self.rejected(arguments),
            Activity::Rejection => {
                let object = arguments.object(0)?;
                let text = self.device.activities().rejection(object.entity(), object.id())?;
                Ok(text.map_or_else(Held::none, |text| Held::text(&text)))
            }
            Activity::Retry | Activity::RetryAll => self.retry(arguments),
            Activity::Discard => {
                let object = arguments.object(0)?;
                let stored = self.device.activities().discard(object.entity(), object.id())?;
                becomes(object, stored)
            }
            Activity::Fail => self.device.fail(arguments.text(0)?, arguments.text(1)?),
            _ => self.show(arguments).map(|()| Held::Unit),
        }
    }

    fn act(&mut self, action: usize, arguments: Vec<Held>) -> FlowResult<Held> {
        let call = self.action_call(action, arguments);
        match self.flows.action(action)? {
            ActionFunction::Plain(run) => {
                let result = run(&mut self.device, call);
                self.returned(result)
            }
            ActionFunction::Waits(_) => Err(unfit("an action that waits was called as one that does not")),
        }
    }

    fn begin_atomic(&mut self) -> FlowResult {
        self.device.activities().begin_atomic()?;
        self.held.begin_atomic();
        Ok(())
    }

    fn end_atomic(&mut self, keep: bool) -> FlowResult {
        let ended = self.device.activities().end_atomic(keep);
        let core = self.device.activities().core()?;
        self.held.end_atomic(keep && ended.is_ok(), core)?;
        ended
    }

    fn step(&mut self, at: &Moment<'_>) -> Control {
        if let Some(tracer) = self.device.activities().tracer() {
            let file = self.flows.file(at.flow);
            tracer.step(TraceStep::new(at, file));
        }
        Control::Go
    }

    fn traces(&self) -> bool {
        self.device.is_watched()
    }
}

impl Interpreter {
    pub(super) fn action_call(&self, action: usize, arguments: Vec<Held>) -> ActionCall {
        let (catalog, program) = (Arc::clone(&self.flows.catalog), Arc::clone(&self.flows.program));
        ActionCall { catalog, program, action, arguments }
    }

    /// What native code gave is the flow's from here on.
    pub(super) fn returned(&mut self, result: FlowResult<Held>) -> FlowResult<Held> {
        if let Ok(held) = &result {
            self.held.add_within(held);
        }
        result
    }

    fn create(&mut self, entity: EntityIndex, members: Vec<Held>) -> FlowResult<Held> {
        let id = self.device.activities().new_id()?;
        let object = ObjectHandle::new(self.flows.program.layouts().of(entity), id, members);
        self.held.add(&object);
        Ok(Held::Object(object))
    }

    fn commit(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let objects = each_object(arguments);
        let in_hand = objects.iter().map(in_hand).collect::<FlowResult<Vec<_>>>()?;
        let stored = self.device.activities().commit(&in_hand)?;
        for (object, stored) in objects.iter().zip(stored) {
            object.restore(stored.values, stored.unreadable)?;
        }
        Ok(Held::Unit)
    }

    fn retry(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let objects = each_object(arguments);
        let in_hand = objects.iter().map(in_hand).collect::<FlowResult<Vec<_>>>()?;
        let stored = self.device.activities().retry(&in_hand)?;
        objects.iter().zip(stored).try_for_each(|(object, stored)| becomes(object, stored).map(drop))?;
        Ok(Held::Unit)
    }

    fn delete(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let object = arguments.object(0)?;
        self.device.activities().delete(&in_hand(object)?)?;
        object.mark_gone();
        Ok(Held::Unit)
    }

    fn clear(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let named = named(&arguments.arguments)?;
        self.device.activities().clear_from_device(&named)?;
        Ok(Held::Unit)
    }

    /// What the user made of the objects of which the server rejected a change.
    fn rejected(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let found = self.device.activities().rejected(arguments.query(0)?)?;
        let objects = found.into_iter().map(|object| self.made(object).map(Held::Object));
        Ok(Held::list(objects.collect::<FlowResult<_>>()?))
    }

    /// An object as its user made it.
    pub(super) fn made(&mut self, made: ObjectInHand) -> FlowResult<ObjectHandle> {
        let object = made_object(&self.flows, made)?;
        self.held.add(&object);
        Ok(object)
    }

    fn retrieve(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let query = arguments.query(0)?;
        let (entity, stored) = (self.entity_of(query)?, self.device.activities().retrieve(query)?);
        let mut objects = Vec::with_capacity(stored.len());
        for stored in stored {
            objects.push(Held::Object(self.object(entity, stored)?));
        }
        Ok(Held::list(objects))
    }

    fn get(&mut self, entity: EntityIndex, arguments: &Arguments) -> FlowResult<Held> {
        let id = arguments.arguments.first().and_then(Held::object_id);
        let id = id.ok_or_else(|| super::activity::empty_reference(&self.flows.catalog, entity))?;
        let stored = self.device.activities().get(entity, id)?;
        self.object(entity, stored).map(Held::Object)
    }

    fn link(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let set = self.set(arguments)?;
        let target = arguments.arguments.get(2).and_then(Held::object_id);
        let target =
            target.ok_or_else(|| super::activity::empty_reference(&self.flows.catalog, set.target))?;
        match arguments.activity {
            Activity::Link => self.device.activities().link(set, target)?,
            _ => self.device.activities().unlink(set, target)?,
        }
        Ok(Held::Unit)
    }

    fn linked(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let set = self.set(arguments)?;
        let stored = self.device.activities().linked(set)?;
        let objects = stored.into_iter().map(|stored| self.object(set.target, stored).map(Held::Object));
        Ok(Held::list(objects.collect::<FlowResult<_>>()?))
    }

    /// The set of the first argument that the second names.
    fn set(&self, arguments: &Arguments) -> FlowResult<SetInHand> {
        SetInHand::named(&self.flows.catalog, &in_hand(arguments.object(0)?)?, arguments.text(1)?)
    }

    fn refresh(&mut self, arguments: &Arguments) -> FlowResult<Held> {
        let object = arguments.object(0)?;
        if !object.is_new() {
            let refreshed = self.device.activities().refresh(&in_hand(object)?)?;
            object.refresh(refreshed.stored.values, refreshed.stored.unreadable)?;
        }
        Ok(Held::Unit)
    }

    /// What is done at the server with objects that the device does not hold.
    pub(super) async fn at_server(
        &mut self,
        activity: OnlineActivity,
        arguments: Vec<Held>,
    ) -> FlowResult<Held> {
        let (client, ready) = self.device.activities().at_server();
        ready?;
        if let OnlineActivity::Create(entity) = activity {
            let layout = self.flows.program.layouts().of(entity);
            let object = ObjectHandle::new(layout, client.new_id().await?, arguments);
            let stored = client.online_commit(in_hand(&object)?).await?;
            object.restore(stored.values, stored.unreadable)?;
            self.held.add(&object);
            return Ok(Held::Object(object));
        }
        let argument = arguments.first().ok_or_else(|| unfit("an argument of `online()`"))?;
        let object = || argument.as_object().ok_or_else(|| unfit("an object"));
        let query = || match argument {
            Held::Query(query) => Ok((**query).clone()),
            _ => Err(unfit("a query")),
        };
        Ok(match activity {
            OnlineActivity::Get(entity) => {
                let id = argument.object_id();
                let id = id.ok_or_else(|| super::activity::empty_reference(&self.flows.catalog, entity))?;
                Held::Object(self.object(entity, client.online_get(entity, id).await?)?)
            }
            OnlineActivity::Retrieve => {
                let query = query()?;
                let entity = self.entity_of(&query)?;
                let stored = client.online_retrieve(query).await?;
                let objects = stored.into_iter().map(|it| self.object(entity, it).map(Held::Object));
                Held::list(objects.collect::<FlowResult<_>>()?)
            }
            OnlineActivity::First => {
                let query = query()?.first();
                let entity = self.entity_of(&query)?;
                let first = client.online_retrieve(query).await?.pop();
                let object = first.map(|stored| self.object(entity, stored)).transpose()?;
                object.map_or_else(Held::none, Held::Object)
            }
            OnlineActivity::Count => Held::Integer(client.online_count(query()?).await?),
            OnlineActivity::Commit => {
                let stored = client.online_commit(in_hand(object()?)?).await?;
                object()?.restore(stored.values, stored.unreadable)?;
                Held::Unit
            }
            OnlineActivity::Delete => {
                client.online_delete(in_hand(object()?)?).await?;
                object()?.mark_gone();
                Held::Unit
            }
            OnlineActivity::Create(_) => return Err(unfit("a new object")),
        })
    }

    /// What the user sees.
    fn show(&mut self, arguments: &Arguments) -> FlowResult {
        let activities = self.device.activities();
        match arguments.activity {
            Activity::Message => activities.message(arguments.text(0)?),
            Activity::Invalid => {
                let (object, text) = (arguments.object(0)?, arguments.text(2)?);
                let member = object.layout().members[arguments.member(1)?].name.clone();
                activities.invalid(object.entity(), object.id(), member, text.to_owned());
            }
            Activity::Log => {
                let level = Level::by_name(arguments.text(0)?).ok_or_else(|| arguments.unfit())?;
                activities.log(level, arguments.text(1)?);
            }
            Activity::ShowPage | Activity::ShowPopup => {
                let mut objects = Vec::new();
                for argument in &arguments.arguments[1..] {
                    collect(argument, &mut objects);
                }
                let objects = objects.iter().map(in_hand).collect::<FlowResult<Vec<_>>>()?;
                let page = arguments.text(0)?;
                match arguments.activity {
                    Activity::ShowPopup => activities.show_popup(page, &objects)?,
                    _ => activities.show_page(page, &objects)?,
                }
            }
            Activity::ClosePage => activities.close_page()?,
            Activity::ShowHome => activities.show_home()?,
            other => {
                let text = format!("the activity {other:?} is not offered by this device");
                return Err(FlowError::Failed { code: "not-offered".to_owned(), text });
            }
        }
        Ok(())
    }

    fn entity_of(&self, query: &Query) -> FlowResult<EntityIndex> {
        self.flows.catalog.find(&query.entity).ok_or_else(|| unfit("a query"))
    }

    fn object(&mut self, entity: EntityIndex, stored: StoredObject) -> FlowResult<ObjectHandle> {
        let layout = self.flows.program.layouts().of(entity);
        let object = ObjectHandle::from_row(layout, stored.id, stored.values, stored.unreadable)?;
        self.held.add(&object);
        Ok(object)
    }
}

/// The arguments of an activity. The loader has seen to their types; nothing else is relied on.
struct Arguments {
    activity: Activity,
    arguments: Vec<Held>,
}

impl Arguments {
    fn unfit(&self) -> FlowError {
        unfit(&format!("an argument of {:?}", self.activity))
    }

    fn text(&self, at: usize) -> FlowResult<&str> {
        self.arguments.get(at).and_then(Held::as_text).ok_or_else(|| self.unfit())
    }

    fn object(&self, at: usize) -> FlowResult<&ObjectHandle> {
        self.arguments.get(at).and_then(Held::as_object).ok_or_else(|| self.unfit())
    }

    fn query(&self, at: usize) -> FlowResult<&Query> {
        if let Some(Held::Query(query)) = self.arguments.get(at) { Ok(query) } else { Err(self.unfit()) }
    }

    /// The position of a member of the first argument.
    fn member(&self, at: usize) -> FlowResult<usize> {
        let (object, name) = (self.object(0)?, self.text(at)?);
        let position = object.layout().members.iter().position(|member| &*member.name == name);
        position.ok_or_else(|| self.unfit())
    }
}

/// An object as its user made it, for a flow.
pub(super) fn made_object(flows: &Flows, made: ObjectInHand) -> FlowResult<ObjectHandle> {
    let entity = flows.catalog.entity(made.entity).name.clone();
    let ObjectInHand { id, values, stored, unreadable, .. } = made;
    flows.converter().object(&entity, id, &values, stored, unreadable)
}

/// Makes an object what is stored of it. One that is not stored keeps what is in hand, as in Rust: what is
/// done with it fails, and after a wait its use as well.
fn becomes(object: &ObjectHandle, stored: Option<StoredObject>) -> FlowResult<Held> {
    if let Some(stored) = stored {
        object.restore(stored.values, stored.unreadable)?;
    }
    Ok(Held::Unit)
}

fn unfit(what: &str) -> FlowError {
    FlowError::Model { detail: format!("{what} is not of the type that it must have") }
}

/// The objects in a value, in order.
fn collect(held: &Held, objects: &mut Vec<ObjectHandle>) {
    match held {
        Held::Object(object) => objects.push(object.clone()),
        Held::List(items) => items.iter().for_each(|item| collect(item, objects)),
        Held::Tuple(parts) => parts.iter().for_each(|part| collect(part, objects)),
        _ => {}
    }
}

/// The objects that an activity is about, each once.
fn each_object(arguments: &Arguments) -> Vec<ObjectHandle> {
    let mut objects = Vec::new();
    arguments.arguments.iter().for_each(|argument| collect(argument, &mut objects));
    keep_one_each(&mut objects);
    objects
}

/// Leaves each object once. Those of one row may be several in hand.
fn keep_one_each(objects: &mut Vec<ObjectHandle>) {
    let mut known = HashSet::with_capacity(objects.len());
    if objects.len() > 1 {
        objects.retain(|object| known.insert(object.address()));
    }
}

/// What is stored of the objects in some values.
pub(super) fn named(values: &[Held]) -> FlowResult<Named> {
    let mut objects = Vec::new();
    values.iter().for_each(|value| collect(value, &mut objects));
    let name = |object: &ObjectHandle| match (object.is_gone(), object.is_new()) {
        (true, _) => Err(object.gone()),
        (_, true) => {
            Err(FlowError::Uncommitted { entity: object.layout().name.to_string(), id: object.id() })
        }
        _ => Ok((object.entity(), object.id())),
    };
    objects.iter().map(name).collect()
}

pub(super) fn in_hand(object: &ObjectHandle) -> FlowResult<ObjectInHand> {
    if object.is_gone() {
        return Err(object.gone());
    }
    Ok(ObjectInHand {
        entity: object.entity(),
        id: object.id(),
        values: object.values(),
        stored: object.stored(),
        unreadable: object.unreadable(),
    })
}
