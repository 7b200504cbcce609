//! What each activity takes and gives, one table for each kind of them. Absent: how arguments are computed.

use super::Loader;
use super::operator::Problem;
use crate::flow::instruction::Wait;
use crate::flow::{Activity, OnlineActivity};
use tidewater_model::{ACCOUNT, Argument, EntityIndex, FlowType, FlowType as T, Name};

/// What an activity does once its arguments are known.
pub(super) enum Step {
    Perform(Activity),
    Wait(Wait),
}

/// An activity as a flow asks for it.
pub(super) struct Asked<'a> {
    pub(super) name: &'a str,
    /// The types of the arguments; members, pages, queries and words have none.
    pub(super) kinds: &'a [Option<&'a FlowType>],
    pub(super) arguments: &'a [Argument],
    /// The entity of the query among the arguments.
    pub(super) queried: Option<&'a Name>,
    /// What the place of the activity needs, where that is known.
    pub(super) expected: Option<&'a FlowType>,
}

/// What an activity does and gives; nothing if the table has none that takes these.
type Meaning = Result<Option<(Step, FlowType)>, Problem>;

pub(super) fn result(kind: FlowType) -> FlowType {
    FlowType::Result(Box::new(kind))
}

fn object(entity: &Name) -> FlowType {
    FlowType::Object(entity.clone())
}

fn list(kind: FlowType) -> FlowType {
    FlowType::List(Box::new(kind))
}

fn option(kind: FlowType) -> FlowType {
    FlowType::Option(Box::new(kind))
}

#[expect(clippy::unnecessary_wraps, reason = "the tables end in it")]
fn does(activity: Activity, kind: FlowType) -> Meaning {
    Ok(Some((Step::Perform(activity), kind)))
}

#[expect(clippy::unnecessary_wraps, reason = "the tables end in it")]
fn waits(wait: Wait, kind: FlowType) -> Meaning {
    Ok(Some((Step::Wait(wait), kind)))
}

impl Loader<'_> {
    /// What an activity does, and the type of its answer.
    pub(super) fn meaning(&self, asked: &Asked<'_>) -> Result<(Step, FlowType), Problem> {
        let tables = [
            Self::of_objects,
            Self::of_queries,
            Self::of_sets,
            Self::of_rejections,
            Self::of_screen,
            Self::of_facts,
            Self::of_synchronizes,
            Self::of_server,
        ];
        for table in tables {
            if let Some(meaning) = table(self, asked)? {
                return Ok(meaning);
            }
        }
        let kinds = asked.kinds.iter().map(|kind| kind.map_or("a name".to_owned(), |kind| kind.to_string()));
        let kinds = kinds.collect::<Vec<_>>().join(", ");
        Err(format!("there is no activity `{}` that takes ({kinds})", asked.name))
    }

    fn of_objects(&self, asked: &Asked<'_>) -> Meaning {
        match (asked.name, asked.kinds) {
            ("commit", [Some(T::Object(_))]) => does(Activity::Commit, result(T::Unit)),
            ("commit_all", [Some(kind)]) if holds_objects(kind) => does(Activity::CommitAll, result(T::Unit)),
            ("delete", [Some(kind @ T::Object(_))]) if self.names_objects(kind) => {
                does(Activity::Delete, result(T::Unit))
            }
            ("rollback", [Some(T::Object(_))]) => does(Activity::Rollback, result(T::Unit)),
            ("refresh", [Some(T::Object(_))]) => does(Activity::Refresh, result(T::Unit)),
            ("get", [Some(T::Identity(entity) | T::Reference(entity))])
                if let Some(index) = self.context.catalog.find(entity) =>
            {
                does(Activity::Get(index), result(object(entity)))
            }
            ("clear_from_device", [Some(kind)]) if self.names_objects(kind) => {
                does(Activity::ClearFromDevice, result(T::Unit))
            }
            _ => Ok(None),
        }
    }

    /// An entity that has a table. Of one that lives in memory only the server holds no objects to be asked
    /// for.
    fn with_table(&self, entity: &str) -> Option<EntityIndex> {
        let catalog = self.context.catalog;
        catalog.find(entity).filter(|index| catalog.entity(*index).persistable)
    }

    fn of_queries(&self, asked: &Asked<'_>) -> Meaning {
        let (Some(entity), [None]) = (asked.queried, asked.kinds) else { return Ok(None) };
        match asked.name {
            "retrieve" => does(Activity::Retrieve, result(list(object(entity)))),
            "first" => does(Activity::First, result(option(object(entity)))),
            "count" => does(Activity::Count, result(T::Integer64)),
            "rejected" => does(Activity::Rejected, result(list(object(entity)))),
            "sync_where" => waits(Wait::SyncWhere, result(T::Report)),
            _ => Ok(None),
        }
    }

    fn of_sets(&self, asked: &Asked<'_>) -> Meaning {
        match (asked.name, asked.kinds, asked.arguments) {
            (
                name @ ("link" | "unlink"),
                [Some(T::Object(owner)), None, Some(kind)],
                [_, Argument::Member(member), _],
            ) => {
                let target = self.set_of(owner, member)?;
                if !leads_to(kind, &target) {
                    return Err(format!("`{owner}.{member}` holds {target}, no {kind}"));
                }
                does(if name == "link" { Activity::Link } else { Activity::Unlink }, result(T::Unit))
            }
            ("linked", [Some(T::Object(owner)), None], [_, Argument::Member(member)]) => {
                let target = self.set_of(owner, member)?;
                does(Activity::Linked, result(list(object(&target))))
            }
            _ => Ok(None),
        }
    }

    fn of_rejections(&self, asked: &Asked<'_>) -> Meaning {
        let [Some(kind)] = asked.kinds else { return Ok(None) };
        if !self.names_objects(kind) {
            return Ok(None);
        }
        match (asked.name, kind) {
            ("rejection", T::Object(_)) => does(Activity::Rejection, result(option(T::Text))),
            ("retry", T::Object(_)) => does(Activity::Retry, result(T::Unit)),
            ("retry_all", _) => does(Activity::RetryAll, result(T::Unit)),
            ("discard", T::Object(_)) => does(Activity::Discard, result(T::Unit)),
            _ => Ok(None),
        }
    }

    fn of_screen(&self, asked: &Asked<'_>) -> Meaning {
        match (asked.name, asked.kinds, asked.arguments) {
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
                self.position_of(kind, member)?;
                does(Activity::Invalid, T::Unit)
            }
            ("log", [None, Some(T::Text)], [Argument::Word(_), _]) => does(Activity::Log, T::Unit),
            ("confirm", [Some(T::Text)], _) => waits(Wait::Confirm, result(T::Boolean)),
            _ => Ok(None),
        }
    }

    fn of_facts(&self, asked: &Asked<'_>) -> Meaning {
        match (asked.name, asked.kinds, asked.arguments) {
            ("now", [], _) => does(Activity::Now, T::DateTime),
            ("today", [], _) => does(Activity::Today, T::Date),
            ("me", [], _) => does(Activity::Me, T::Me),
            ("is_online", [], _) => does(Activity::IsOnline, T::Boolean),
            ("can_read", [Some(kind @ T::Object(_)), None], [_, Argument::Member(member)]) => {
                self.position_of(kind, member)?;
                does(Activity::CanRead, T::Boolean)
            }
            ("fail", [Some(T::Text), Some(T::Text)], _) => {
                let kind = match asked.expected {
                    Some(T::Result(kind)) => (**kind).clone(),
                    _ => T::Unit,
                };
                does(Activity::Fail, result(kind))
            }
            _ => Ok(None),
        }
    }

    fn of_synchronizes(&self, asked: &Asked<'_>) -> Meaning {
        let with_deletions = asked.name == "sync_objects_and_deletions";
        match (asked.name, asked.kinds) {
            ("sync", []) => waits(Wait::Sync, result(T::Report)),
            ("sync_unsynchronized", []) => waits(Wait::SyncUnsynchronized, result(T::Report)),
            ("sync_objects" | "sync_objects_and_deletions", [Some(kind)]) if self.names_objects(kind) => {
                waits(Wait::SyncObjects { with_deletions }, result(T::Report))
            }
            ("cancel_sync", []) => waits(Wait::CancelSync, result(T::Unit)),
            ("sign_out", []) => waits(Wait::SignOut, result(T::Unit)),
            _ => Ok(None),
        }
    }

    fn of_server(&self, asked: &Asked<'_>) -> Meaning {
        match (asked.name, asked.kinds, asked.arguments) {
            (name, kinds, _) if let Some(name) = name.strip_prefix("online().") => {
                let (activity, kind) = self.at_server(name, kinds, asked.queried)?;
                waits(Wait::Online(activity), result(kind))
            }
            ("call_again", [None, Some(T::CallKey)], [Argument::Microflow(name), _]) => {
                let (position, signature) = self.microflow_named(name)?;
                waits(Wait::CallAgain(position), result(signature.result.clone()))
            }
            ("unanswered", [None], [Argument::Microflow(name)]) => {
                self.microflow_named(name)?;
                does(Activity::Unanswered, result(list(T::CallKey)))
            }
            _ => Ok(None),
        }
    }

    /// What an activity does at the server, and what it gives.
    fn at_server(
        &self,
        name: &str,
        kinds: &[Option<&FlowType>],
        queried: Option<&Name>,
    ) -> Result<(OnlineActivity, FlowType), Problem> {
        Ok(match (name, kinds) {
            ("retrieve", [None]) if let Some(entity) = queried => {
                (OnlineActivity::Retrieve, list(object(entity)))
            }
            ("first", [None]) if let Some(entity) = queried => {
                (OnlineActivity::First, option(object(entity)))
            }
            ("count", [None]) if queried.is_some() => (OnlineActivity::Count, T::Integer64),
            ("get", [Some(T::Identity(entity) | T::Reference(entity))])
                if let Some(index) = self.with_table(entity) =>
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
