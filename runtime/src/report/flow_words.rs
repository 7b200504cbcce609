//! What is said of flows and pages: two tables by role, and a few lines on each flow.

use super::Report;
use super::flows::{
    Deed, FlowReport, Lost, MissingRight, NetworkCall, NetworkCallee, RoleUse, WithoutConnection,
};
use super::parts::Way;
use super::table::{Style, Table};
use super::variables;
use std::fmt::{self, Write};
use tidewater_model::Name;

/// What the cells of the table of flows say.
const CELLS: &[&str] = &[
    "offline: it never asks the server",
    "copes: it asks the server, and goes on when there is no connection",
    "online: it can end with the error that there is no connection",
    "no: the role lacks a right, which is told below",
    "-: the flow is not for the role",
];

/// Writes what is known of the pages.
pub(super) fn pages(report: &Report, to: &mut dyn Write, style: Style) -> fmt::Result {
    if report.pages.is_empty() {
        return Ok(());
    }
    style.title(to, 2, "Pages", "Who can open each, and the shortest way there.")?;
    let mut notes = Vec::new();
    let mut table = Table::new(head(report).chain(["way"]));
    for page in &report.pages {
        let cells = page.roles.iter().map(|role| cell(role, &page.name, "yes", style, &mut notes));
        let way = page.way.as_ref().map_or_else(|| "nothing leads there".to_owned(), Way::words);
        table.row(std::iter::once(page.name.to_string()).chain(cells).chain([way]));
    }
    table.write(to, style)?;
    style.list(to, numbered(&notes))
}

/// Writes what is known of the nanoflows.
pub(super) fn flows(report: &Report, to: &mut dyn Write, style: Style) -> fmt::Result {
    if report.flows.is_empty() {
        return Ok(());
    }
    let numbers = match style {
        Style::Text => "Numbers at variables are source lines.",
        Style::Markdown => "Numbers at variables are steps, as errors and traces name them.",
    };
    let about = format!("Who can run each, and what becomes of it without a connection. {numbers}");
    style.title(to, 2, "Flows", &about)?;
    style.list(to, CELLS.iter().map(|line| (*line).to_owned()))?;
    let mut notes = Vec::new();
    let mut table = Table::new(head(report));
    for flow in &report.flows {
        let word = match flow.without_connection {
            WithoutConnection::Runs => "offline",
            WithoutConnection::Copes => "copes",
            WithoutConnection::Fails => "online",
        };
        let cells = flow.roles.iter().map(|role| cell(role, &flow.name, word, style, &mut notes));
        table.row(std::iter::once(flow.name.to_string()).chain(cells));
    }
    table.write(to, style)?;
    style.list(to, numbered(&notes))?;
    report.flows.iter().try_for_each(|flow| flow.write(to, style))
}

fn head(report: &Report) -> impl Iterator<Item = &str> {
    std::iter::once("").chain(report.roles.iter().map(AsRef::as_ref))
}

/// What a role can do with a flow or a page; what it lacks becomes a note.
fn cell(role: &RoleUse, part: &Name, possible: &str, style: Style, notes: &mut Vec<String>) -> String {
    if !role.is_meant {
        return "-".to_owned();
    }
    if role.missing.is_empty() {
        return possible.to_owned();
    }
    let missing: Vec<_> = role.missing.iter().map(|right| right.words(part, style)).collect();
    let note = format!("{} may not {}", role.role, missing.join(", "));
    let known = notes.iter().position(|known| *known == note);
    let number = known.unwrap_or_else(|| {
        notes.push(note);
        notes.len() - 1
    });
    format!("no [{}]", number + 1)
}

fn numbered(notes: &[String]) -> impl Iterator<Item = String> {
    notes.iter().enumerate().map(|(at, note)| format!("[{}] {note}", at + 1))
}

impl MissingRight {
    /// "write Order.status (place_order, line 12)"
    fn words(&self, part: &Name, style: Style) -> String {
        let verb = match self.deed {
            Deed::Read => "read",
            Deed::Write => "write",
            Deed::Create => "create",
            Deed::Delete => "delete",
            Deed::Retrieve => "read anything of",
            Deed::Call => "call",
        };
        let within = if self.part == *part { String::new() } else { self.part.to_string() };
        let place: Vec<_> =
            [within, self.place.words(style)].into_iter().filter(|part| !part.is_empty()).collect();
        let place = if place.is_empty() { String::new() } else { format!(" ({})", place.join(", ")) };
        format!("{verb} {}{place}", self.what)
    }
}

impl FlowReport {
    fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        style.title(to, 3, &self.name, &self.documentation)?;
        let way = self.way.as_ref().map_or_else(|| "the program".to_owned(), Way::words);
        let source = format!("source: {}", style.source(&self.file, self.line));
        let mut facts = vec![source, format!("started by: {way}")];
        facts.extend(self.calls.iter().map(|call| call.words(style)));
        if !self.requests.is_none() {
            facts.push(format!("requests: {}", self.requests.words(&self.name, style)));
        }
        style.list(to, facts.into_iter())?;
        variables::write(&self.variables, to, style)?;
        style.end(to)
    }
}

impl NetworkCall {
    /// "line 12 calls the microflow credit_check, and copes when there is no connection"
    fn words(&self, style: Style) -> String {
        let kind = match self.kind {
            NetworkCallee::Microflow => "the microflow ",
            NetworkCallee::Activity => "the activity ",
            NetworkCallee::Nanoflow => "",
        };
        let lost = match self.lost {
            Lost::Here => "and copes when there is no connection",
            Lost::Inside => "which copes when there is no connection",
            Lost::HandedOn => "and ends when there is no connection",
        };
        format!("{} calls {kind}{}, {lost}", self.place.words(style), self.callee)
    }
}
