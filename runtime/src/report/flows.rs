//! Which role can run which flow and open which page, what each flow needs of the network, and what it holds.

use super::parts::{Parts, Way};
use super::place::Place;
use super::requests::Requests;
use super::variables::{self, VariableReport};
use crate::typed::flow::{CallFact, CalleeKind};
use crate::typed::{Access, RoleFacts, What};
use serde::{Deserialize, Serialize};
use tidewater_model::{Flow, FlowSource, Name, Page};

/// A nanoflow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlowReport {
    /// Its name.
    pub name: Name,
    /// Its doc comment.
    pub documentation: String,
    /// The file in which it stands, as rustc names it.
    pub file: String,
    /// The line of its first statement; nothing if it has none.
    pub line: Option<u32>,
    /// The shortest way on which a device comes to it; nothing if only the program runs it.
    pub way: Option<Way>,
    /// What becomes of it without a connection.
    pub without_connection: WithoutConnection,
    /// What it calls, itself, that asks the server.
    pub calls: Vec<NetworkCall>,
    /// How many requests a run sends at most.
    pub requests: Requests,
    /// Who can run it, in the order in which the app declares its roles.
    pub roles: Vec<RoleUse>,
    /// What it holds.
    pub variables: Vec<VariableReport>,
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageReport {
    /// Its name.
    pub name: Name,
    /// Its doc comment.
    pub documentation: String,
    /// The file in which it stands, as rustc names it.
    pub file: String,
    /// The shortest way on which a device comes to it.
    pub way: Option<Way>,
    /// Who can open it, in the order in which the app declares its roles.
    pub roles: Vec<RoleUse>,
}

/// What becomes of a flow without a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WithoutConnection {
    /// It never asks the server.
    Runs,
    /// It asks the server, and goes on when there is none.
    Copes,
    /// It can end with the error that there is none.
    Fails,
}

/// A call that asks the server, at once or further in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkCall {
    /// What is called.
    pub callee: Name,
    /// What that is.
    pub kind: NetworkCallee,
    /// Where.
    pub place: Place,
    /// Who deals with a lost connection.
    pub lost: Lost,
}

/// What can ask the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetworkCallee {
    /// A microflow.
    Microflow,
    /// A synchronize.
    Activity,
    /// A nanoflow that asks in turn.
    Nanoflow,
}

/// Who deals with a lost connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lost {
    /// The flow, where it calls.
    Here,
    /// The flow that is called.
    Inside,
    /// Nobody here: the flow ends with the error.
    HandedOn,
}

/// Whether a role can use a flow or a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleUse {
    /// The role.
    pub role: Name,
    /// Whether the flow or page is for it: its `roles(..)` name the role, or there are none.
    pub is_meant: bool,
    /// What it does that the role may not, with all that it calls.
    pub missing: Vec<MissingRight>,
}

/// Something that a role may not do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingRight {
    /// What is done.
    pub deed: Deed,
    /// With what: `Order.status`, `Order`, or a microflow.
    pub what: String,
    /// The flow or page that does it.
    pub part: Name,
    /// Where.
    pub place: Place,
}

/// What a flow or page does that needs a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// Reads a member.
    Read,
    /// Gives a member a value.
    Write,
    /// Creates an object.
    Create,
    /// Deletes an object.
    Delete,
    /// Looks for objects.
    Retrieve,
    /// Calls a microflow.
    Call,
}

impl RoleUse {
    /// Whether the role can use the flow or page to its end.
    #[must_use]
    pub fn is_possible(&self) -> bool {
        self.is_meant && self.missing.is_empty()
    }

    /// What every role can do with a part.
    fn all(parts: &Parts<'_>, part: usize) -> Vec<Self> {
        let within = parts.within(part);
        let meant = parts.all[part].roles;
        let roles = parts.roles().map(|role| Self {
            role: role.name.into(),
            is_meant: meant.is_empty() || meant.iter().any(|meant| meant.position == role.position),
            missing: within.iter().flat_map(|part| missing(parts, *part, &role)).collect(),
        });
        roles.collect()
    }
}

/// What a flow or page does itself that a role may not; each once.
fn missing(parts: &Parts<'_>, part: usize, role: &RoleFacts) -> Vec<MissingRight> {
    let known = &parts.all[part];
    let of = |(deed, what), line| MissingRight {
        deed,
        what,
        part: known.name.into(),
        place: parts.place(part, line),
    };
    let denied = known.accesses.iter().filter(|access| access.granted() & role.bit() == 0);
    let denied = denied.filter_map(|access| Some(of(deed(access)?, access.line)));
    // What a page leads to has roles of its own, and stands in the report by itself.
    let calls = known.calls.iter().filter(|call| call.kind == CalleeKind::Microflow);
    let calls = calls.filter(|call| call.callers() & role.bit() == 0);
    let calls = calls.map(|call| of((Deed::Call, call.name.to_owned()), call.line));
    let mut missing: Vec<MissingRight> = Vec::new();
    for right in denied.chain(calls) {
        if !missing.iter().any(|known| (known.deed, &known.what) == (right.deed, &right.what)) {
            missing.push(right);
        }
    }
    missing
}

/// What is done, and with what.
fn deed(access: &Access) -> Option<(Deed, String)> {
    let entity = access.entity?.name;
    Some(match access.what {
        What::Read(member) | What::Ask(member) => (Deed::Read, format!("{entity}.{member}")),
        What::Write(member) => (Deed::Write, format!("{entity}.{member}")),
        What::Create => (Deed::Create, entity.to_owned()),
        What::Delete => (Deed::Delete, entity.to_owned()),
        What::Retrieve => (Deed::Retrieve, entity.to_owned()),
        What::Commit | What::Renew | What::Here(_) => return None,
    })
}

impl FlowReport {
    pub(super) fn new(
        parts: &Parts<'_>,
        part: usize,
        (flow, source): (&Flow, &FlowSource),
        requests: Requests,
    ) -> Self {
        let without_connection = match (parts.asks(part), parts.hands_on(part)) {
            (false, _) => WithoutConnection::Runs,
            (true, false) => WithoutConnection::Copes,
            (true, true) => WithoutConnection::Fails,
        };
        let calls = parts.all[part].calls.iter().filter_map(|call| NetworkCall::new(parts, part, call));
        let mut calls: Vec<_> = calls.collect();
        calls.sort_by_key(|call| call.place);
        Self {
            name: flow.name.clone(),
            documentation: flow.documentation.clone(),
            file: source.file.clone(),
            line: source.lines.first().copied(),
            way: parts.way(part),
            without_connection,
            calls,
            requests,
            roles: RoleUse::all(parts, part),
            variables: variables::variables(flow, source),
        }
    }
}

impl PageReport {
    pub(super) fn new(parts: &Parts<'_>, part: usize, page: &Page) -> Self {
        Self {
            name: page.name.clone(),
            documentation: page.documentation.clone(),
            file: parts.all[part].file.to_owned(),
            way: parts.way(part),
            roles: RoleUse::all(parts, part),
        }
    }
}

impl NetworkCall {
    /// A call of a flow, if it asks the server.
    fn new(parts: &Parts<'_>, part: usize, call: &CallFact) -> Option<Self> {
        let callee = parts.callee(call);
        let kind = match callee {
            Some(callee) if parts.asks(callee) => NetworkCallee::Nanoflow,
            None if call.is_request() && call.kind == CalleeKind::Microflow => NetworkCallee::Microflow,
            None if call.is_request() => NetworkCallee::Activity,
            _ => return None,
        };
        let lost = match callee {
            Some(callee) if !parts.hands_on(callee) => Lost::Inside,
            _ if call.is_handled => Lost::Here,
            _ => Lost::HandedOn,
        };
        Some(Self { callee: call.name.into(), kind, place: parts.place(part, call.line), lost })
    }
}
