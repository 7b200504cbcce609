//! A device that judges what a flow asks of it: every argument is of the type that its activity takes.

use std::sync::Arc;
use tidewater::flow::{
    Activity, Converter, Effects, FlowError, FlowResult, Held, ObjectHandle, OnlineActivity, Program,
    ReportFacts, Request,
};
use tidewater::typed::Me;
use tidewater::value::{CallKey, Date, DateTime, Decimal, ObjectId, Parcel};
use tidewater_model::{Catalog, EntityIndex, FlowType, Signature, Value};

/// Names the variants of an enumeration as flows do: a new one does not compile until it is listed here.
macro_rules! named {
    ($function:ident, $all:ident, $type:ident: $($variant:ident $name:literal,)*) => {
        fn $function(value: &$type) -> &'static str {
            match value {
                $($type::$variant { .. } => $name,)*
            }
        }
        pub const $all: &[&str] = &[$($name),*];
    };
}
named!(activity_name, ACTIVITIES, Activity:
    Create "create", Commit "commit", CommitAll "commit_all", Delete "delete", Rollback "rollback",
    Retrieve "retrieve", First "first", Count "count", Get "get", Link "link", Unlink "unlink",
    Linked "linked", Refresh "refresh", ShowPage "show_page", ShowPopup "show_popup",
    ClosePage "close_page", ShowHome "show_home", Message "message", Invalid "invalid", Log "log",
    Now "now", Today "today", Me "me", IsOnline "is_online", Fail "fail", Unanswered "unanswered",
    CanRead "can_read", ClearFromDevice "clear_from_device", Rejected "rejected",
    Rejection "rejection", Retry "retry", RetryAll "retry_all", Discard "discard",
);
named!(request_name, REQUESTS, Request:
    Sync "sync", SyncUnsynchronized "sync_unsynchronized", SyncObjects "sync_objects",
    SyncWhere "sync_where", Online "online", CancelSync "cancel_sync", Confirm "confirm",
    SignOut "sign_out", Call "call", CallAgain "call_again", Action "action",
);
named!(online_name, ONLINE, OnlineActivity:
    Get "get", Retrieve "retrieve", First "first", Count "count", Create "create", Commit "commit",
    Delete "delete",
);

/// A device without a store.
pub struct Judge<'a> {
    catalog: &'a Catalog,
    program: &'a Program,
    created: u32,
}

impl<'a> Judge<'a> {
    pub fn new(catalog: &'a Catalog, program: &'a Program) -> Self {
        Self { catalog, program, created: 0 }
    }

    fn converter(&self) -> Converter<'a> {
        Converter { catalog: self.catalog, layouts: self.program.layouts() }
    }

    fn id(&mut self) -> ObjectId {
        self.created += 1;
        ObjectId::new(7, self.created).unwrap()
    }

    /// A stored object with the values of `Default`.
    fn object(&mut self, entity: EntityIndex) -> Held {
        let known = self.catalog.entity(entity);
        let values: Vec<Value> = known.members.iter().map(|member| member.default.clone()).collect();
        let id = self.id();
        let stored = Some(Arc::from(values.as_slice()));
        Held::Object(self.converter().object(&known.name, id, &values, stored, 0).unwrap())
    }

    fn objects(&mut self, query: &Held) -> Held {
        let Held::Query(query) = query else { panic!("{query:?} is no query") };
        let entity = self.catalog.find(&query.entity).expect("a query is of an entity of the app");
        Held::list(vec![self.object(entity), self.object(entity)])
    }

    fn first(&mut self, query: &Held) -> Held {
        let all = self.objects(query);
        all.as_list().and_then(|all| all.first().cloned()).map_or_else(Held::none, Held::some)
    }

    /// A value of a type; nothing for those that nobody outside of a flow has.
    pub fn sample(&mut self, kind: &FlowType) -> Option<Held> {
        Some(match kind {
            FlowType::Unit => Held::Unit,
            FlowType::Boolean => Held::Boolean(true),
            FlowType::Integer32 | FlowType::Integer64 => Held::Integer(7),
            FlowType::Size => Held::Size(2),
            FlowType::Decimal => Held::Decimal(Decimal::from(12)),
            FlowType::Text => Held::text("7 Lift"),
            FlowType::DateTime => Held::DateTime(DateTime::default()),
            FlowType::Date => Held::Date(Date::default()),
            FlowType::Binary => Held::Binary(Arc::from(&b"bytes"[..])),
            FlowType::AutoNumber => Held::AutoNumber(Some(3)),
            FlowType::Enumeration(name) => {
                let first = &self.catalog.enumeration(name)?.variants.first()?.name;
                self.converter().hold(kind, &Value::from(&**first))?
            }
            FlowType::Object(name) => self.object(self.catalog.find(name)?),
            FlowType::Record(name) => {
                self.converter().unpack(kind, &Parcel::Record(name.clone(), Vec::new()))?
            }
            FlowType::Reference(_) => Held::Reference(Some(self.id())),
            FlowType::Identity(_) => Held::Identity(self.id()),
            FlowType::CallKey => Held::CallKey(CallKey::from_bytes([7; 16])),
            FlowType::List(inner) => Held::list(vec![self.sample(inner)?, self.sample(inner)?]),
            FlowType::Option(inner) => Held::some(self.sample(inner)?),
            FlowType::Tuple(parts) => {
                Held::Tuple(parts.iter().map(|part| self.sample(part)).collect::<Option<_>>()?)
            }
            FlowType::Me | FlowType::Report | FlowType::Error | FlowType::Result(_) => return None,
        })
    }

    /// Whether arguments are what a signature says, and a result of it.
    fn called(&mut self, signature: &Signature, arguments: &[Held]) -> FlowResult<Held> {
        assert_eq!(signature.parameters.len(), arguments.len(), "`{}` takes others", signature.name);
        for (parameter, held) in signature.parameters.iter().zip(arguments) {
            let kind = &parameter.kind;
            assert!(self.program.conforms(kind, held), "`{}`: {held:?} is no {kind}", signature.name);
        }
        self.sample(&signature.result).ok_or(FlowError::Offline)
    }

    fn are_members(&self, entity: EntityIndex, held: &[Held]) -> bool {
        let members = &self.catalog.entity(entity).members;
        let fits = |(member, held): (&tidewater_model::Member, &Held)| {
            member.flow_type().is_none_or(|kind| self.program.conforms(&kind, held))
        };
        members.len() == held.len() && members.iter().zip(held).all(fits)
    }

    /// What a flow asked to be done at the server, or to be waited for.
    pub fn answer(&mut self, request: Request) -> FlowResult<Held> {
        let name = request_name(&request);
        let right = match &request {
            Request::SyncObjects { objects, .. } => objects.iter().all(are_objects),
            Request::SyncWhere { query } => matches!(query, Held::Query(_)),
            Request::CallAgain { key, .. } => matches!(key, Held::CallKey(_)),
            Request::Online { activity, arguments } => match (activity, arguments.as_slice()) {
                (OnlineActivity::Create(entity), members) => self.are_members(*entity, members),
                (OnlineActivity::Get(_), [id]) => leads(id),
                (OnlineActivity::Retrieve | OnlineActivity::First | OnlineActivity::Count, [query]) => {
                    matches!(query, Held::Query(_))
                }
                (OnlineActivity::Commit | OnlineActivity::Delete, [object]) => object.as_object().is_some(),
                _ => false,
            },
            _ => true,
        };
        assert!(right, "`{name}` takes something else: {request:?}");
        let signatures = self.catalog.app();
        Ok(match request {
            Request::Sync
            | Request::SyncUnsynchronized
            | Request::SyncObjects { .. }
            | Request::SyncWhere { .. } => Held::Report(Arc::new(ReportFacts::default())),
            Request::CancelSync | Request::SignOut => Held::Unit,
            Request::Confirm { .. } => Held::Boolean(true),
            Request::Call { microflow, arguments } => {
                // Now and then an answer is lost.
                let result = self.called(&signatures.microflows[microflow], &arguments)?;
                if self.created % 2 == 0 { result } else { return Err(lost()) }
            }
            Request::CallAgain { microflow, .. } => {
                self.sample(&signatures.microflows[microflow].result).ok_or(FlowError::Offline)?
            }
            Request::Action { action, arguments } => self.called(&signatures.actions[action], &arguments)?,
            Request::Online { activity, arguments } => match (activity, arguments.as_slice()) {
                (OnlineActivity::Get(entity) | OnlineActivity::Create(entity), _) => self.object(entity),
                (OnlineActivity::Retrieve, [query]) => self.objects(query),
                (OnlineActivity::First, [query]) => self.first(query),
                (OnlineActivity::Count, _) => Held::Integer(2),
                _ => {
                    assert!(matches!(online_name(&activity), "commit" | "delete"));
                    Held::Unit
                }
            },
        })
    }
}

impl Effects for Judge<'_> {
    fn perform(&mut self, activity: Activity, arguments: Vec<Held>) -> FlowResult<Held> {
        use Activity as A;
        let text = |held: &Held| held.as_text().is_some();
        let object = |held: &Held| held.as_object().is_some();
        let right = match (activity, arguments.as_slice()) {
            (A::Create(entity), members) => self.are_members(entity, members),
            (
                A::Commit | A::Delete | A::Rollback | A::Refresh | A::Rejection | A::Retry | A::Discard,
                [it],
            ) => object(it),
            (A::CommitAll | A::RetryAll | A::ClearFromDevice, [all]) => are_objects(all),
            (A::Retrieve | A::First | A::Count | A::Rejected, [query]) => matches!(query, Held::Query(_)),
            (A::Get(_), [id]) => leads(id),
            (A::Link | A::Unlink, [owner, member, target]) => object(owner) && text(member) && leads(target),
            (A::Linked | A::CanRead, [owner, member]) => object(owner) && text(member),
            (A::ShowPage | A::ShowPopup, [page, about @ ..]) => text(page) && about.iter().all(are_objects),
            (A::ClosePage | A::ShowHome | A::Now | A::Today | A::Me | A::IsOnline, []) => true,
            (A::Message | A::Unanswered, [one]) => text(one),
            (A::Log | A::Fail, [one, two]) => text(one) && text(two),
            (A::Invalid, [it, member, why]) => object(it) && text(member) && text(why),
            _ => false,
        };
        let name = activity_name(&activity);
        assert!(right, "`{name}` takes something else: {arguments:?}");
        Ok(match (activity, arguments.as_slice()) {
            (A::Create(entity), members) => {
                let id = self.id();
                Held::Object(ObjectHandle::new(self.program.layouts().of(entity), id, members.to_vec()))
            }
            (A::Retrieve | A::Rejected, [query]) => self.objects(query),
            (A::First, [query]) => self.first(query),
            (A::Count, _) => Held::Integer(2),
            (A::Get(entity), _) => self.object(entity),
            (A::Linked, _) => Held::list(Vec::new()),
            (A::Now, _) => Held::DateTime(DateTime::default()),
            (A::Today, _) => Held::Date(Date::default()),
            (A::Me, _) => Held::Me(Me::new(self.id().into(), 1)),
            (A::IsOnline | A::CanRead, _) => Held::Boolean(true),
            (A::Unanswered, _) => Held::list(vec![Held::CallKey(CallKey::from_bytes([7; 16]))]),
            (A::Rejection, _) => Held::some(Held::text("taken")),
            (A::Fail, [code, text]) => {
                return Err(FlowError::Failed { code: code.to_string(), text: text.to_string() });
            }
            _ => Held::Unit,
        })
    }

    fn act(&mut self, action: usize, arguments: Vec<Held>) -> FlowResult<Held> {
        let signatures = self.catalog.app();
        self.called(&signatures.actions[action], &arguments)
    }
}

fn lost() -> FlowError {
    FlowError::Unknown { key: CallKey::from_bytes([7; 16]) }
}

/// Whether a value names an object, or is an empty reference.
fn leads(held: &Held) -> bool {
    held.object_id().is_some() || matches!(held, Held::Reference(None))
}

/// Whether a value is an object, or holds only such.
fn are_objects(held: &Held) -> bool {
    match held {
        Held::Object(_) => true,
        Held::List(items) => items.iter().all(are_objects),
        Held::Tuple(parts) => parts.iter().all(are_objects),
        _ => false,
    }
}
