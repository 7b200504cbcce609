//! What runs on the server: who may call it, what it delivers, and where no rule bounds it.

use super::parts::{PartName, Parts};
use super::place::Place;
use super::table::Style;
use crate::typed::ListedFunction;
use crate::typed::flow::CalleeKind;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write};
use tidewater_model::{App, Event, EventKind, Name, Signature};

/// A microflow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MicroflowReport {
    /// Its name.
    pub name: Name,
    /// Its doc comment.
    pub documentation: String,
    /// The file in which it stands, as rustc names it.
    pub file: String,
    /// The roles that may call it.
    pub roles: Vec<Name>,
    /// Where flows call it.
    pub calls: Vec<MicroflowCall>,
    /// The entities whose objects it delivers to the device that called.
    pub delivers: Vec<Name>,
    /// The source lines on which it acts as the system, beyond the rights of its caller.
    pub as_system: Vec<u32>,
    /// Whether it hands its context to other functions, which may deliver more and act as the system too.
    pub hands_on: bool,
    /// Whether its body is in this build. What another one delivers, only a build with it tells.
    pub has_body: bool,
}

/// A call of a microflow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MicroflowCall {
    /// The flow that calls.
    pub from: PartName,
    /// Where.
    pub place: Place,
}

/// An event handler. It has the rights of the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandlerReport {
    /// Its name.
    pub name: Name,
    /// Whose changes it handles.
    pub entity: Name,
    /// When it runs.
    pub event: EventKind,
}

impl MicroflowReport {
    /// The microflows of an app, in the order of `app!`.
    pub(super) fn all(parts: &Parts<'_>, app: &App) -> Vec<Self> {
        let signature =
            |listed: &ListedFunction| app.microflows.iter().find(|known| *known.name == *listed.name);
        parts
            .microflows()
            .iter()
            .filter_map(|listed| Some(Self::new(parts, app, listed, signature(listed)?)))
            .collect()
    }

    fn new(parts: &Parts<'_>, app: &App, listed: &ListedFunction, signature: &Signature) -> Self {
        let roles = app.roles.iter().map(|role| role.name.clone());
        let calls = parts.all.iter().enumerate().flat_map(|(at, part)| {
            let calls = part.calls.iter();
            let calls = calls.filter(|call| {
                call.is_request() && call.kind == CalleeKind::Microflow && call.name == listed.name
            });
            calls.map(move |call| MicroflowCall {
                from: parts.part_name(at),
                place: parts.place(at, call.line),
            })
        });
        let privileges = &listed.privileges;
        Self {
            name: signature.name.clone(),
            documentation: signature.documentation.clone(),
            file: privileges.file.to_owned(),
            roles: roles
                .filter(|role| signature.roles.is_empty() || signature.roles.contains(role))
                .collect(),
            calls: calls.collect(),
            delivers: listed.sent.entities().into_iter().map(Name::from).collect(),
            as_system: privileges.lines.to_vec(),
            hands_on: privileges.is_handed_on,
            has_body: listed.has_body,
        }
    }

    fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        style.title(to, 3, &self.name, &self.documentation)?;
        let calls: Vec<_> = self.calls.iter().map(|call| call.words(style)).collect();
        let calls = if calls.is_empty() { "no flow".to_owned() } else { calls.join(", ") };
        let roles: Vec<&str> = self.roles.iter().map(AsRef::as_ref).collect();
        let mut lines = vec![
            format!("source: {}", self.file),
            format!("may be called by: {}", roles.join(", ")),
            format!("is called by: {calls}"),
        ];
        if !self.delivers.is_empty() {
            let names: Vec<&str> = self.delivers.iter().map(AsRef::as_ref).collect();
            lines.push(format!("delivers: {}", names.join(", ")));
        }
        lines.extend(self.beyond(style));
        if self.hands_on {
            lines.push(
                "hands its context on: what other functions do with it, this report does not know".to_owned(),
            );
        }
        if !self.has_body {
            lines.push(
                "has no body in this build: what it delivers, only one with its feature tells".to_owned(),
            );
        }
        style.list(to, lines.into_iter())
    }

    /// Where it acts as the system, in words. What is committed names no line.
    fn beyond(&self, style: Style) -> Option<String> {
        let lines: Vec<String> = self.as_system.iter().map(u32::to_string).collect();
        match (style, &lines[..]) {
            (_, []) => None,
            (Style::Text, [line]) => Some(format!("acts as the system: line {line}")),
            (Style::Text, _) => Some(format!("acts as the system: lines {}", lines.join(", "))),
            (Style::Markdown, [_]) => Some("acts as the system: in one place".to_owned()),
            (Style::Markdown, _) => Some(format!("acts as the system: in {} places", lines.len())),
        }
    }
}

impl MicroflowCall {
    /// "place_order (line 12)"
    fn words(&self, style: Style) -> String {
        match self.place.words(style) {
            place if place.is_empty() => self.from.name().to_owned(),
            place => format!("{} ({place})", self.from.name()),
        }
    }
}

impl HandlerReport {
    pub(super) fn new(event: &Event) -> Self {
        Self { name: event.name.clone(), entity: event.entity.clone(), event: event.kind }
    }

    /// "no_reopening: before each commit of Order"
    fn words(&self) -> String {
        let when = match self.event {
            EventKind::BeforeCreate => "before an object is created",
            EventKind::AfterCreate => "after an object was created",
            EventKind::BeforeCommit => "before a commit",
            EventKind::AfterCommit => "after a commit",
            EventKind::BeforeDelete => "before a deletion",
            EventKind::AfterDelete => "after a deletion",
        };
        format!("{}: {}, {when}", self.name, self.entity)
    }
}

/// Writes what runs on the server.
pub(super) fn write(
    microflows: &[MicroflowReport],
    handlers: &[HandlerReport],
    to: &mut dyn Write,
    style: Style,
) -> fmt::Result {
    if !microflows.is_empty() {
        let about = "What flows call on the server. It has the rights of its caller, except where it acts as the system.";
        style.title(to, 2, "Microflows", about)?;
        microflows.iter().try_for_each(|microflow| microflow.write(to, style))?;
    }
    if !handlers.is_empty() {
        let about = "What the server runs around a change of an entity, with the rights of the system.";
        style.title(to, 2, "Event handlers", about)?;
        style.list(to, handlers.iter().map(HandlerReport::words))?;
    }
    Ok(())
}
