//! Activities: what each takes and gives.

use super::Loader;
use super::call::is_step;
use super::operator::{Problem, plain};
use super::typed::{Ty, Typed};
use crate::flow::frame::{Compiled, compiled, in_turn};
use crate::flow::instruction::{Answer, Instruction, Wait};
use crate::flow::{Activity, Held, OnlineActivity};
use std::sync::Arc;
use tidewater_model::{ACCOUNT, Argument, EntityIndex, FlowType, Name, Node};

/// What an activity does once its arguments are known.
enum Step {
    Perform(Activity),
    Wait(Wait),
}

/// An argument with its type; members, pages and words have none.
struct Given {
    kind: Option<FlowType>,
    code: Compiled<Held>,
}

fn result(kind: FlowType) -> FlowType {
    FlowType::Result(Box::new(kind))
}

impl Loader<'_> {
    /// `cx.commit(&mut order)`
    pub(super) fn activity(
        &mut self,
        name: &str,
        arguments: &[Argument],
        awaited: bool,
        expected: Option<&FlowType>,
    ) -> Result<Typed, Problem> {
        match (name, arguments, awaited) {
            ("create", [Argument::Value(record)], false) => return self.create(record),
            ("online().create", [Argument::Value(record)], true) => return self.create_at_server(record),
            _ => {}
        }
        let mut queried = None;
        let mut given = Vec::new();
        for (at, argument) in arguments.iter().enumerate() {
            let later = arguments[at + 1..].iter().any(is_step);
            given.push(self.given(argument, later, &mut queried)?);
        }
        let kinds: Vec<Option<&FlowType>> = given.iter().map(|given| given.kind.as_ref()).collect();
        let (step, kind) = self.meaning(name, &kinds, arguments, queried.as_ref(), expected)?;
        let waits = matches!(step, Step::Wait(_));
        match (waits, awaited) {
            (true, false) => return Err(format!("`{name}` is awaited nowhere")),
            (false, true) => return Err(format!("`{name}` does not wait, so it is not awaited")),
            (true, true) => self.check_waits(name)?,
            (false, false) => {}
        }
        let arguments = in_turn(given.into_iter().map(|given| given.code).collect());
        let (result, value) = self.answer(kind);
        self.emit(match step {
            Step::Perform(activity) => {
                let is_result = matches!(value.ty, Ty::Plain(FlowType::Result(_)));
                let answer = if is_result { Answer::Result(result) } else { Answer::Plain(result) };
                Instruction::Perform { activity, arguments, answer }
            }
            Step::Wait(wait) => Instruction::Wait { wait, arguments, result },
        });
        Ok(value)
    }

    fn check_waits(&self, name: &str) -> Result<(), Problem> {
        if self.flow.is_async { Ok(()) } else { Err(format!("`{name}` waits, but the flow is a plain `fn`")) }
    }

    /// `cx.create(Order { .. })`
    fn create(&mut self, record: &Node) -> Result<Typed, Problem> {
        let (entity, name, arguments) = self.new_object(record)?;
        let (slot, value) = self.answer(result(FlowType::Object(name)));
        let (activity, answer) = (Activity::Create(entity), Answer::Result(slot));
        self.emit(Instruction::Perform { activity, arguments, answer });
        Ok(value)
    }

    /// `cx.online().create(Document { .. }).await`
    fn create_at_server(&mut self, record: &Node) -> Result<Typed, Problem> {
        self.check_waits("online().create")?;
        let (entity, name, arguments) = self.new_object(record)?;
        let (slot, value) = self.answer(result(FlowType::Object(name)));
        let wait = Wait::Online(OnlineActivity::Create(entity));
        self.emit(Instruction::Wait { wait, arguments, result: slot });
        Ok(value)
    }

    /// The members of a record become the object's without a record in between.
    fn new_object(&mut self, record: &Node) -> Result<(EntityIndex, Name, Compiled<Vec<Held>>), Problem> {
        let (entity, members) = match record {
            Node::Record { entity, members } => self.members(entity, members)?,
            _ => {
                let record = self.node(record, None)?;
                let FlowType::Record(entity) = plain(&record)? else {
                    return Err(format!("an object is not created of {}", record.ty));
                };
                let layout = self.layout(&entity)?;
                let code = record.into_held();
                let members = compiled(move |frame| match code(frame)? {
                    Held::Record(record) => Ok(Arc::unwrap_or_clone(record).members),
                    _ => Ok(Vec::new()),
                });
                (layout, members)
            }
        };
        Ok((entity.entity, entity.name.clone(), members))
    }

    fn given(
        &mut self,
        argument: &Argument,
        later_has_steps: bool,
        queried: &mut Option<Name>,
    ) -> Result<Given, Problem> {
        let text = |name: &Name| {
            let text = Held::Text(name.clone());
            Given { kind: None, code: compiled(move |_| Ok(text.clone())) }
        };
        Ok(match argument {
            Argument::Value(Node::Query(query)) => {
                *queried = Some(query.entity.clone());
                Given { kind: None, code: self.query(query)? }
            }
            Argument::Value(node) => {
                let value = self.operand(node, None, later_has_steps)?;
                Given { kind: Some(plain(&value)?), code: value.into_held() }
            }
            Argument::Exchange(local) => {
                let value = self.local(*local)?;
                Given { kind: Some(plain(&value)?), code: value.into_held() }
            }
            Argument::Member(name)
            | Argument::Page(name)
            | Argument::Microflow(name)
            | Argument::Word(name) => text(name),
        })
    }

    fn meaning(
        &self,
        name: &str,
        kinds: &[Option<&FlowType>],
        arguments: &[Argument],
        queried: Option<&Name>,
        expected: Option<&FlowType>,
    ) -> Result<(Step, FlowType), Problem> {
        use FlowType as T;
        let does = |activity, kind| Ok((Step::Perform(activity), kind));
        let waits = |wait, kind| Ok((Step::Wait(wait), kind));
        let object = |entity: &Name| FlowType::Object(entity.clone());
        match (name, kinds, arguments) {
            ("commit", [Some(T::Object(_))], _) => does(Activity::Commit, result(T::Unit)),
            ("commit_all", [Some(kind)], _) if holds_objects(kind) => {
                does(Activity::CommitAll, result(T::Unit))
            }
            ("delete", [Some(T::Object(_))], _) => does(Activity::Delete, result(T::Unit)),
            ("rollback", [Some(T::Object(_))], _) => does(Activity::Rollback, result(T::Unit)),
            ("refresh", [Some(T::Object(_))], _) => does(Activity::Refresh, result(T::Unit)),
            ("retrieve", [None], _) if let Some(entity) = queried => {
                does(Activity::Retrieve, result(T::List(Box::new(object(entity)))))
            }
            ("first", [None], _) if let Some(entity) = queried => {
                does(Activity::First, result(T::Option(Box::new(object(entity)))))
            }
            ("count", [None], _) if queried.is_some() => does(Activity::Count, result(T::Integer64)),
            ("get", [Some(T::Identity(entity) | T::Reference(entity))], _)
                if let Some(index) = self.context.catalog.find(entity) =>
            {
                does(Activity::Get(index), result(object(entity)))
            }
            (
                "link" | "unlink",
                [Some(T::Object(owner)), None, Some(kind)],
                [_, Argument::Member(member), _],
            ) => {
                let target = self.set_of(owner, member)?;
                if !leads_to(kind, &target) {
                    return Err(format!("`{owner}.{member}` holds {target}, no {kind}"));
                }
                let activity = if name == "link" { Activity::Link } else { Activity::Unlink };
                does(activity, result(T::Unit))
            }
            ("linked", [Some(T::Object(owner)), None], [_, Argument::Member(member)]) => {
                let target = self.set_of(owner, member)?;
                does(Activity::Linked, result(T::List(Box::new(object(&target)))))
            }
            ("show_page", [None, given @ ..], [Argument::Page(page), ..]) => {
                self.check_page(page, given)?;
                does(Activity::ShowPage, result(T::Unit))
            }
            ("show_popup", [None, given @ ..], [Argument::Page(page), ..]) => {
                self.check_page(page, given)?;
                does(Activity::ShowPopup, result(T::Unit))
            }
            ("close_page", [], _) => does(Activity::ClosePage, result(T::Unit)),
            ("show_home", [], _) => does(Activity::ShowHome, result(T::Unit)),
            ("message", [Some(T::Text)], _) => does(Activity::Message, T::Unit),
            (
                "invalid",
                [Some(kind @ T::Object(_)), None, Some(T::Text)],
                [_, Argument::Member(member), _],
            ) => {
                self.member_of(kind, member)?;
                does(Activity::Invalid, T::Unit)
            }
            ("can_read", [Some(kind @ T::Object(_)), None], [_, Argument::Member(member)]) => {
                self.member_of(kind, member)?;
                does(Activity::CanRead, T::Boolean)
            }
            ("clear_from_device", [Some(kind)], _) if self.names_objects(kind) => {
                does(Activity::ClearFromDevice, result(T::Unit))
            }
            ("rejected", [None], _) if let Some(entity) = queried => {
                does(Activity::Rejected, result(T::List(Box::new(object(entity)))))
            }
            ("rejection", [Some(kind @ T::Object(_))], _) if self.names_objects(kind) => {
                does(Activity::Rejection, result(T::Option(Box::new(T::Text))))
            }
            ("retry", [Some(kind @ T::Object(_))], _) if self.names_objects(kind) => {
                does(Activity::Retry, result(T::Unit))
            }
            ("discard", [Some(kind @ T::Object(_))], _) if self.names_objects(kind) => {
                does(Activity::Discard, result(T::Unit))
            }
            ("log", [None, Some(T::Text)], [Argument::Word(_), _]) => does(Activity::Log, T::Unit),
            ("now", [], _) => does(Activity::Now, T::DateTime),
            ("today", [], _) => does(Activity::Today, T::Date),
            ("me", [], _) => does(Activity::Me, T::Me),
            ("is_online", [], _) => does(Activity::IsOnline, T::Boolean),
            ("fail", [Some(T::Text), Some(T::Text)], _) => {
                let kind = match expected {
                    Some(T::Result(kind)) => (**kind).clone(),
                    _ => T::Unit,
                };
                does(Activity::Fail, result(kind))
            }
            ("sync", [], _) => waits(Wait::Sync, result(T::Report)),
            ("sync_unsynchronized", [], _) => waits(Wait::SyncUnsynchronized, result(T::Report)),
            ("sync_objects", [Some(kind)], _) if self.names_objects(kind) => {
                waits(Wait::SyncObjects { with_deletions: false }, result(T::Report))
            }
            ("sync_objects_and_deletions", [Some(kind)], _) if self.names_objects(kind) => {
                waits(Wait::SyncObjects { with_deletions: true }, result(T::Report))
            }
            ("sync_where", [None], _) if queried.is_some() => waits(Wait::SyncWhere, result(T::Report)),
            (name, kinds, _) if let Some(name) = name.strip_prefix("online().") => {
                let (activity, kind) = self.at_server(name, kinds, queried)?;
                waits(Wait::Online(activity), result(kind))
            }
            ("cancel_sync", [], _) => waits(Wait::CancelSync, result(T::Unit)),
            ("confirm", [Some(T::Text)], _) => waits(Wait::Confirm, result(T::Boolean)),
            ("sign_out", [], _) => waits(Wait::SignOut, result(T::Unit)),
            ("call_again", [None, Some(T::CallKey)], [Argument::Microflow(name), _]) => {
                let (position, signature) = self.microflow_named(name)?;
                waits(Wait::CallAgain(position), result(signature.result.clone()))
            }
            ("unanswered", [None], [Argument::Microflow(name)]) => {
                self.microflow_named(name)?;
                does(Activity::Unanswered, result(T::List(Box::new(T::CallKey))))
            }
            _ => {
                let kinds =
                    kinds.iter().map(|kind| kind.map_or("a name".to_owned(), |kind| kind.to_string()));
                let kinds = kinds.collect::<Vec<_>>().join(", ");
                Err(format!("there is no activity `{name}` that takes ({kinds})"))
            }
        }
    }

    /// What an activity does at the server, and what it gives.
    fn at_server(
        &self,
        name: &str,
        kinds: &[Option<&FlowType>],
        queried: Option<&Name>,
    ) -> Result<(OnlineActivity, FlowType), Problem> {
        use FlowType as T;
        let object = |entity: &Name| FlowType::Object(entity.clone());
        Ok(match (name, kinds) {
            ("retrieve", [None]) if let Some(entity) = queried => {
                (OnlineActivity::Retrieve, T::List(Box::new(object(entity))))
            }
            ("first", [None]) if let Some(entity) = queried => {
                (OnlineActivity::First, T::Option(Box::new(object(entity))))
            }
            ("count", [None]) if queried.is_some() => (OnlineActivity::Count, T::Integer64),
            ("get", [Some(T::Identity(entity) | T::Reference(entity))])
                if let Some(index) = self.context.catalog.find(entity) =>
            {
                (OnlineActivity::Get(index), object(entity))
            }
            ("commit", [Some(kind @ T::Object(_))]) if self.names_objects(kind) => {
                (OnlineActivity::Commit, T::Unit)
            }
            ("delete", [Some(kind @ T::Object(_))]) if self.names_objects(kind) => {
                (OnlineActivity::Delete, T::Unit)
            }
            _ => return Err(format!("there is no activity `online().{name}` that takes these")),
        })
    }

    /// Whether a type is an object with a table, or a list or tuple of what is.
    fn names_objects(&self, kind: &FlowType) -> bool {
        match kind {
            FlowType::Object(entity) => {
                self.context.catalog.named(entity).is_some_and(|entity| entity.persistable)
            }
            FlowType::List(item) => self.names_objects(item),
            FlowType::Tuple(parts) => parts.iter().all(|part| self.names_objects(part)),
            _ => false,
        }
    }

    /// The entity of what is in a set.
    pub(super) fn set_of(&self, owner: &str, member: &str) -> Result<Name, Problem> {
        let catalog = self.context.catalog;
        let set = catalog.find(owner).and_then(|owner| catalog.set_of_member(owner, member));
        let set = set.ok_or_else(|| format!("`{owner}.{member}` is no set of references"))?;
        Ok(catalog.entity(set.target).name.clone())
    }

    /// Whether a page of the app is about objects of these types.
    fn check_page(&self, name: &str, given: &[Option<&FlowType>]) -> Result<(), Problem> {
        let Some(page) = self.context.catalog.app().page(name) else {
            return Err(format!("`{name}` is no page of this app"));
        };
        let given: Vec<&FlowType> = match given {
            [Some(FlowType::Tuple(parts))] => parts.iter().collect(),
            [Some(FlowType::Unit)] => Vec::new(),
            given => given.iter().flatten().copied().collect(),
        };
        let (takes, count) = (page.parameters.len(), given.len());
        if takes != count {
            return Err(format!("the page `{name}` is about {takes} objects, and {count} are given"));
        }
        for (parameter, kind) in page.parameters.iter().zip(given) {
            if parameter.kind != *kind {
                let wanted = &parameter.kind;
                return Err(format!("`{}` of the page `{name}` is a {wanted}, not a {kind}", parameter.name));
            }
        }
        Ok(())
    }
}

/// Whether a value names an object of an entity.
pub(super) fn leads_to(kind: &FlowType, entity: &Name) -> bool {
    match kind {
        FlowType::Object(of) | FlowType::Reference(of) | FlowType::Identity(of) => of == entity,
        FlowType::Me => **entity == *ACCOUNT,
        _ => false,
    }
}

/// Whether a type is an object, or a list or tuple of what is.
fn holds_objects(kind: &FlowType) -> bool {
    match kind {
        FlowType::Object(_) => true,
        FlowType::List(item) => holds_objects(item),
        FlowType::Tuple(parts) => parts.iter().all(holds_objects),
        _ => false,
    }
}
