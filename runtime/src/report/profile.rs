//! Which entities devices hold, and why.

use super::parts::{Parts, Way};
use super::place::Place;
use super::table::{Style, Table};
use super::words;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write};
use tidewater_model::{Because, Catalog, Entity, EntityIndex, Mode, Name};

/// What devices hold of an entity, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileReport {
    /// The entity.
    pub entity: Name,
    /// Which of its rows devices hold.
    pub mode: ModeReport,
    /// Why it is in the profile.
    pub reason: Reason,
}

/// Which rows of an entity devices hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModeReport {
    /// All that the account may read.
    All,
    /// Of those the ones for which the condition holds, in words.
    Filter(String),
    /// None: what is sent leaves the device.
    Clear,
    /// What microflows deliver.
    Preserve,
    /// What the device makes; nothing of it is ever sent.
    Never,
    /// None: each access is a request.
    Online,
}

/// Why an entity is in the profile, or that it is there because the app has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// A flow or page uses it that a device can come to.
    Used {
        /// The shortest way there.
        way: Way,
        /// The file of that flow or page.
        file: String,
        /// Where it uses it first; nothing if it only holds an object that it is given.
        place: Option<Place>,
    },
    /// Nothing uses it, and a mode is declared for it.
    Listed,
    /// No flow or page uses it, and no mode is declared for it: it is there for code of the app's own.
    Unused,
}

impl ProfileReport {
    pub(super) fn new(catalog: &Catalog, parts: &Parts<'_>, index: EntityIndex) -> Self {
        let entity = catalog.entity(index);
        let offline = &catalog.app().offline;
        let declared = offline.modes.iter().find(|(name, _)| *name == entity.name).map(|(_, mode)| mode);
        let held = offline.held.iter().find(|held| held.entity == entity.name);
        let reason = match held.map(|held| &held.because) {
            Some(Because::Reached(_)) => reason(parts, entity),
            Some(Because::Listed) => Reason::Listed,
            None => Reason::Unused,
        };
        let mode = match declared {
            None | Some(Mode::All) => ModeReport::All,
            Some(Mode::Filter(condition)) => ModeReport::Filter(words::condition(catalog, index, condition)),
            Some(Mode::Clear) => ModeReport::Clear,
            Some(Mode::Preserve) => ModeReport::Preserve,
            Some(Mode::Never) => ModeReport::Never,
            Some(Mode::Online) => ModeReport::Online,
        };
        Self { entity: entity.name.clone(), mode, reason }
    }
}

/// The nearest flow or page that uses an entity.
fn reason(parts: &Parts<'_>, entity: &Entity) -> Reason {
    let Some(id) = parts.entity(&entity.name) else { return Reason::Unused };
    let used = parts.reached.iter().map(|reached| reached.part).find(|part| parts.all[*part].uses(id));
    let Some((part, way)) = used.and_then(|part| Some((part, parts.way(part)?))) else {
        return Reason::Unused;
    };
    let first =
        parts.all[part].accesses.iter().find(|access| access.entity.is_some_and(|used| used.id == id));
    Reason::Used {
        way,
        file: parts.all[part].file.to_owned(),
        place: first.map(|access| parts.place(part, access.line)),
    }
}

/// Writes the profile as a table.
pub(super) fn write(profile: &[ProfileReport], to: &mut dyn Write, style: Style) -> fmt::Result {
    if profile.is_empty() {
        return Ok(());
    }
    style.title(
        to,
        2,
        "Offline profile",
        "Which rows devices hold, and the shortest way to what uses them.",
    )?;
    let mut table = Table::new(["", "rows", "used by"]);
    for ProfileReport { entity, mode, reason } in profile {
        let rows = match mode {
            ModeReport::Filter(condition) => format!("if {condition}"),
            other => other.word().to_owned(),
        };
        let by = match reason {
            Reason::Used { way, file, place } => {
                let line = place.map(|place| place.line);
                format!("{} ({})", way.words(), style.source(file, line))
            }
            Reason::Listed => "nothing, but it is listed".to_owned(),
            Reason::Unused => "nothing, and no mode is declared".to_owned(),
        };
        table.row([entity.to_string(), rows, by]);
    }
    table.write(to, style)?;
    style.end(to)
}

impl ModeReport {
    fn word(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Filter(_) => "filter",
            Self::Clear => "clear",
            Self::Preserve => "preserve",
            Self::Never => "never",
            Self::Online => "online",
        }
    }
}
