//! What an app allows and needs, for people to review: who may do what, and which flows work offline.
//!
//! The report is data, made of the same model that the engines run; it can be shown as text, as Markdown
//! for a pull request, or as JSON for other tools. Nothing in it depends on data, accounts or time, so a
//! copy in the repository shows in review what a change of the code lets people do. Absent: judgement.
//! What is wrong does not compile.

mod flow_words;
mod flows;
mod parts;
mod place;
mod profile;
mod requests;
mod rights;
mod server;
mod table;
mod variables;
mod words;

pub use flows::{
    Deed, FlowReport, Lost, MissingRight, NetworkCall, NetworkCallee, PageReport, RoleUse, WithoutConnection,
};
pub use parts::{PartName, Start, Way};
pub use place::Place;
pub use profile::{ModeReport, ProfileReport, Reason};
pub use requests::{Again, Repeated, Requests};
pub use rights::{EntityReport, MemberReport, RoleReport, RuleReport};
pub use server::{HandlerReport, MicroflowCall, MicroflowReport};
pub use variables::VariableReport;

use crate::typed::{App, AppFacts};
use crate::{Error, Result};
use parts::Parts;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write};
use table::Style;
use tidewater_model::{Catalog, EntityIndex, Name};

/// What an app allows and needs. `Display` is the text for a terminal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The app's name.
    pub app: Name,
    /// Its doc comment.
    pub documentation: String,
    /// Its roles.
    pub roles: Vec<Name>,
    /// Those that read all that the server keeps beside the data, whatever the rules say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub auditors: Vec<Name>,
    /// The rights on each entity that is stored, in the order of `app!`.
    pub entities: Vec<EntityReport>,
    /// What devices hold of them, and why.
    pub profile: Vec<ProfileReport>,
    /// The pages, in the order of `app!`.
    pub pages: Vec<PageReport>,
    /// The nanoflows, in the order of `app!`.
    pub flows: Vec<FlowReport>,
    /// The microflows, in the order of `app!`.
    pub microflows: Vec<MicroflowReport>,
    /// The event handlers, in the order of `app!`.
    pub handlers: Vec<HandlerReport>,
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
/// assert!(report.markdown().contains("| done | read, write if [1] |"));
/// # Ok::<(), tidewater::Error>(())
/// ```
pub fn report<A: App>() -> Result<Report> {
    let catalog = Catalog::new(A::model()).map_err(Error::Model)?;
    Ok(Report::new(&catalog, A::facts()))
}

impl Report {
    /// The report of a checked app, whose facts are `facts`.
    fn new(catalog: &Catalog, facts: &AppFacts) -> Self {
        let app = catalog.app();
        let parts = Parts::new(facts, app);
        // Accounts are the server's, and what lives in memory only has no rules.
        let listed = |index: &EntityIndex| app.entities.iter().any(|e| e.name == catalog.entity(*index).name);
        let listed: Vec<_> = catalog.tables().map(|(index, _)| index).filter(listed).collect();
        let mut requests = requests::requests(&parts);
        let flows = parts.flows().map(|(part, flow, source)| {
            FlowReport::new(&parts, part, (flow, source), requests.remove(&part).unwrap_or_default())
        });
        let pages =
            app.pages.iter().filter_map(|page| Some(PageReport::new(&parts, parts.page(&page.name)?, page)));
        Self {
            app: app.name.clone(),
            documentation: app.documentation.clone(),
            roles: app.roles.iter().map(|role| role.name.clone()).collect(),
            auditors: app.auditors.clone(),
            entities: listed.iter().map(|index| EntityReport::new(catalog, *index)).collect(),
            profile: listed.iter().map(|index| ProfileReport::new(catalog, &parts, *index)).collect(),
            pages: pages.collect(),
            flows: flows.collect(),
            microflows: MicroflowReport::all(&parts, app),
            handlers: app.events.iter().map(HandlerReport::new).collect(),
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

    /// The report as JSON, for other tools; it can be read back.
    #[must_use]
    pub fn json(&self) -> String {
        // Lists, texts and numbers are all that it is made of, and JSON has them.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }

    fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        style.title(to, 1, &self.app, &self.documentation)?;
        if !self.auditors.is_empty() {
            let roles = self.auditors.iter().map(|role| &**role).collect::<Vec<_>>().join(", ");
            let line = format!("{roles}: may read all that was lost, rejected and synchronized");
            style.list(to, std::iter::once(line))?;
        }
        rights::write(&self.entities, to, style)?;
        profile::write(&self.profile, to, style)?;
        flow_words::pages(self, to, style)?;
        flow_words::flows(self, to, style)?;
        server::write(&self.microflows, &self.handlers, to, style)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(formatter, Style::Text)
    }
}

#[cfg(test)]
mod tests;
