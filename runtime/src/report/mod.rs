//! What an app allows and needs, for people to review: who may do what, and which flows work offline.
//!
//! The report is data, made of the same model that the engines run; it can be shown as text, as Markdown
//! for a pull request, or as JSON for other tools. Nothing in it depends on data, accounts or time, so a
//! copy in the repository shows in review what a change of the code lets people do. Absent: judgement.
//! What is wrong does not compile.

mod rights;
mod table;
mod words;

pub use rights::{EntityReport, MemberReport, RoleReport, RuleReport};

use crate::typed::App;
use crate::{Error, Result};
use serde::Serialize;
use std::fmt::{self, Write};
use table::{Style, Table};
use tidewater_model::{Catalog, Name};

/// What an app allows and needs. `Display` is the text for a terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The app's name.
    pub app: Name,
    /// Its doc comment.
    pub documentation: String,
    /// Its roles.
    pub roles: Vec<Name>,
    /// The rights on each entity that is stored, in the order of `app!`.
    pub entities: Vec<EntityReport>,
}

/// The report of an app.
///
/// # Errors
/// [`Error::Model`] if the app is not sound; `app!` refuses such apps at compile time.
///
/// ```
/// # use tidewater::prelude::*;
/// # #[derive(Role)]
/// # pub enum Role { Member }
/// # use Role::*;
/// # #[derive(Entity, Default)]
/// # #[access(Member, create, read, write(done), where = |task, me| task.owner == me)]
/// # pub struct Task { pub title: String, pub done: bool, pub owner: Option<Ref<Account>> }
/// # tidewater::app! { pub Tasks { roles: Role, entities: [Task] } }
/// let report = tidewater::report::<Tasks>()?;
/// assert!(report.to_string().contains("[1] Member: owner is me"));
/// assert!(report.markdown().contains("| done | read if [1], write if [1] |"));
/// # Ok::<(), tidewater::Error>(())
/// ```
pub fn report<A: App>() -> Result<Report> {
    let catalog = Catalog::new(A::model()).map_err(Error::Model)?;
    Ok(Report::new(&catalog))
}

impl Report {
    /// The report of a checked app.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let app = catalog.app();
        // Accounts are the server's, and what lives in memory only has no rules.
        let listed =
            catalog.tables().filter(|(_, entity)| app.entities.iter().any(|e| e.name == entity.name));
        Self {
            app: app.name.clone(),
            documentation: app.documentation.clone(),
            roles: app.roles.iter().map(|role| role.name.clone()).collect(),
            entities: listed.map(|(index, _)| EntityReport::new(catalog, index)).collect(),
        }
    }

    /// The report as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = self.write(&mut text, Style::Markdown);
        text
    }

    fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        style.title(to, 1, &self.app, &self.documentation)?;
        style.title(to, 2, "Rights", "What each role may do; the numbers name the rules below.")?;
        self.entities.iter().try_for_each(|entity| entity.write(to, style))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(formatter, Style::Text)
    }
}

impl EntityReport {
    fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        style.title(to, 3, &self.name, &self.documentation)?;
        let mut table = Table::new(std::iter::once("").chain(self.roles.iter().map(|role| &*role.role)));
        let row = |name: &str, cell: &dyn Fn(&RoleReport) -> String| {
            std::iter::once(name.to_owned()).chain(self.roles.iter().map(cell)).collect::<Vec<_>>()
        };
        table.row(row("create", &|role| self.granted("yes", &role.create, |rule| rule.after.is_none())));
        table.row(row("delete", &|role| self.granted("yes", &role.delete, |rule| rule.condition.is_none())));
        let members = self.roles.first().map_or(&[][..], |role| &role.members);
        for (position, member) in members.iter().enumerate() {
            table.row(row(&member.name, &|role| self.member(&role.members[position])));
        }
        table.write(to, style)?;
        let conditional = self.rules.iter().enumerate().filter(|(_, rule)| !rule.is_free());
        style.list(to, conditional.map(|(at, rule)| format!("[{}] {rule}", at + 1)))
    }

    fn member(&self, member: &MemberReport) -> String {
        let read = self.granted("read", &member.read, |rule| rule.condition.is_none());
        let write = self.granted("write", &member.write, RuleReport::is_free);
        match (member.read.is_empty(), member.write.is_empty()) {
            (true, true) => "-".to_owned(),
            (false, true) => read,
            (true, false) => write,
            (false, false) => format!("{read}, {write}"),
        }
    }

    /// `read`, `read if [2]`, or `-`.
    fn granted(&self, word: &str, rules: &[usize], is_free: impl Fn(&RuleReport) -> bool) -> String {
        if rules.is_empty() {
            return "-".to_owned();
        }
        if rules.iter().any(|at| is_free(&self.rules[*at])) {
            return word.to_owned();
        }
        let numbers: Vec<_> = rules.iter().map(|at| format!("[{}]", at + 1)).collect();
        if word == "yes" {
            format!("if {}", numbers.join(" or "))
        } else {
            format!("{word} if {}", numbers.join(" or "))
        }
    }
}

impl fmt::Display for RuleReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.role)?;
        match (&self.condition, &self.after) {
            (Some(condition), Some(after)) if condition == after => formatter.write_str(condition)?,
            (Some(condition), Some(after)) => write!(formatter, "{condition}; afterwards {after}")?,
            (Some(condition), None) => write!(formatter, "{condition}; afterwards anything")?,
            (None, Some(after)) => write!(formatter, "any row; afterwards {after}")?,
            (None, None) => formatter.write_str("any row")?,
        }
        if self.server_only { formatter.write_str(" (judged by the server alone)") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests;
