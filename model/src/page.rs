//! Pages as data: what a screen shows, and what its buttons do.
//!
//! A page is about the objects that it is opened with, its parameters. Conditions and values are ordinary
//! expressions: over the row of a list or the object of a form, and over the parameters by
//! [`Expression::Given`]. Absent: how any of it looks, and what is on the screen now.

use crate::{Expression, Local, Name, Query, Type};
use serde::{Deserialize, Serialize};

/// A declared screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The function's name, or the one that `name = ".."` gives.
    pub name: Name,
    /// The doc comment.
    pub documentation: String,
    /// Who may open it; empty if every role may.
    pub roles: Vec<Name>,
    /// The objects that it is about, in order.
    pub parameters: Vec<Local>,
    /// What stands at its top.
    pub title: String,
    /// What it shows, from the top.
    pub elements: Vec<Element>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Element {
    /// When it is shown, over the parameters alone; always if there is no condition.
    pub visible: Option<Expression>,
    /// What it is.
    pub kind: ElementKind,
}

/// What a part of a page is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ElementKind {
    /// The rows that a query finds.
    List {
        /// Which rows.
        query: Query,
        /// How each of them is shown.
        row: Box<RowTemplate>,
    },
    /// Members of an object that can be edited.
    Form {
        /// The position of the object among the page's parameters.
        parameter: u32,
        /// The members, and values computed from them.
        fields: Vec<Field>,
    },
    /// Members of an object that are shown only.
    View {
        /// The id of the object, over the parameters. Nothing is shown where there is none.
        subject: Expression,
        /// Its entity.
        entity: Name,
        /// The members, and values computed from them.
        fields: Vec<Field>,
    },
    /// A button.
    Button {
        /// What stands on it.
        caption: String,
        /// What it does.
        target: Target,
    },
}

/// How a row of a list is shown. Its expressions are over the row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowTemplate {
    /// What it is called.
    pub title: Option<Shown>,
    /// What is said of it besides, in order.
    pub texts: Vec<Shown>,
    /// A short word that catches the eye.
    pub badge: Option<Shown>,
    /// What a tap does.
    pub on_tap: Option<Target>,
}

/// A line of a form or a view. Its expressions are over the object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What stands beside it; for a member the default is the member's name.
    pub caption: Option<String>,
    /// The value. In a form, a member of the object itself can be edited if the account may write it.
    pub value: Shown,
    /// When it is shown; always if there is no condition.
    pub visible: Option<Expression>,
}

/// A value that people read, with its type, which says how it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The value.
    pub value: Expression,
    /// Its type.
    pub ty: Type,
    /// Whether it may be empty by its type.
    pub optional: bool,
}

/// What a tap leads to. Arguments are places and literals; an object is given by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// Another page is opened.
    Page(Name, Vec<Expression>),
    /// A nanoflow is run.
    Nanoflow(Name, Vec<Expression>),
}

/// What devices do without a connection.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offline {
    /// The page that a device begins with. It is about nothing.
    pub home: Option<Name>,
    /// Further nanoflows that begin something.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roots: Vec<Name>,
    /// The modes that are declared, by entity; all others have [`Mode::All`].
    pub modes: Vec<(Name, Mode)>,
    /// The nanoflows that receive what the server rejected, by entity.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rejected: Vec<(Name, Name)>,
    /// When a device synchronizes by itself; nothing if it only does so when it is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_on: Option<SyncOn>,
    /// The entities of which a device may hold rows, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<Held>,
}

/// When a device synchronizes by itself, beside the moments that need no declaration: its first start, a
/// change of the model, signing in and out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncOn {
    /// As soon as the server can be reached again.
    #[serde(default)]
    pub reconnect: bool,
    /// So many seconds after the last of several commits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<u32>,
    /// So many seconds after the last synchronize.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u32>,
}

/// An entity of the profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// Its name.
    pub entity: Name,
    /// Why a device holds it.
    pub because: Because,
}

/// Why an entity is in the profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Because {
    /// This flow or page uses it, and what a device begins with leads there.
    Reached(Name),
    /// The app says which rows of it a device wants.
    Listed,
}

/// Which rows of an entity a device wants.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// All that its account may read.
    #[default]
    All,
    /// Of those the ones for which a condition holds.
    Filter(Expression),
    /// None: what is sent leaves the device.
    Clear,
    /// What microflows deliver.
    Preserve,
    /// What the device makes; nothing of it is ever sent.
    Never,
    /// None: each access is a request to the server.
    Online,
}
