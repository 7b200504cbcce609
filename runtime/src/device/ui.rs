//! What a flow shows: an interface, so that tests, command lines and browsers bring their own.
//!
//! Absent: drawing, and what a page is made of.

use super::facts::SyncFailure;
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::sync::in_hand::ObjectInHand;
use crate::value::ObjectId;
use std::future::ready;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tidewater_model::Name;

/// How much a line of the log matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Of interest while a flow is written.
    Debug,
    /// What normally happens.
    Info,
    /// What should be looked at.
    Warning,
    /// What went wrong.
    Error,
}

impl Level {
    /// The level that a flow names, `Level::Warning`.
    pub(super) fn by_name(name: &str) -> Option<Self> {
        Some(match name.strip_prefix("Level::").unwrap_or(name) {
            "Debug" => Self::Debug,
            "Info" => Self::Info,
            "Warning" => Self::Warning,
            "Error" => Self::Error,
            _ => return None,
        })
    }
}

/// A member that the user is to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidMember {
    /// The entity.
    pub entity: Name,
    /// The object.
    pub id: ObjectId,
    /// The member.
    pub member: Name,
    /// What is wrong with it, for people.
    pub text: String,
}

/// What flows show, and whom they ask.
///
/// A flow holds the device while it calls these methods: they must not wait for the
/// [`Client`](super::Client) themselves, but note what is to be drawn.
pub trait Ui: Send + Sync {
    /// Opens a page with the objects that it is about, on top of the pages that are open.
    ///
    /// # Errors
    /// If there is no such page here.
    fn show_page(&self, page: &str, objects: &[ObjectInHand]) -> FlowResult;

    /// Opens a page as a pop-up: what is below stays in sight, and waits until it is closed.
    ///
    /// # Errors
    /// If there is no such page here.
    fn show_popup(&self, page: &str, objects: &[ObjectInHand]) -> FlowResult {
        self.show_page(page, objects)
    }

    /// Closes the page or pop-up on top.
    ///
    /// # Errors
    /// If that cannot be done here.
    fn close_page(&self) -> FlowResult;

    /// Closes every page and opens the app's home page, which is about no object.
    ///
    /// # Errors
    /// If that cannot be done here.
    fn show_home(&self, home: &str) -> FlowResult;

    /// Says something to the user.
    fn message(&self, text: &str);

    /// Marks a member for the user to correct.
    fn invalid(&self, member: InvalidMember);

    /// Asks the user a question that is answered with yes or no.
    fn confirm<'a>(&'a self, question: &'a str) -> BoxFuture<'a, FlowResult<bool>>;

    /// Says that a synchronize failed that no flow asked for: once, until one succeeds, not at each attempt.
    /// A message unless the screen knows better.
    fn sync_failed(&self, failure: &SyncFailure) {
        self.message(&failure.text);
    }

    /// Notes something for whoever looks after the app.
    fn log(&self, level: Level, text: &str) {
        match level {
            Level::Debug => tracing::debug!(target: "flow", "{text}"),
            Level::Info => tracing::info!(target: "flow", "{text}"),
            Level::Warning => tracing::warn!(target: "flow", "{text}"),
            Level::Error => tracing::error!(target: "flow", "{text}"),
        }
    }
}

/// Something that a flow showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A page, by name, with its objects.
    Page(Name, Vec<ObjectInHand>),
    /// A page as a pop-up, by name, with its objects.
    Popup(Name, Vec<ObjectInHand>),
    /// The page on top was closed.
    Closed,
    /// The home page, by name.
    Home(Name),
    /// A message.
    Message(String),
    /// A member to correct.
    Invalid(InvalidMember),
    /// A question.
    Question(String),
    /// A line of the log.
    Log(Level, String),
}

/// Shows nothing and remembers everything: for tests, and for devices without a screen.
#[derive(Debug, Default)]
pub struct Headless {
    shown: Mutex<Vec<Shown>>,
    confirms: bool,
}

impl Headless {
    /// One that answers every question with no.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One that answers every question with yes.
    #[must_use]
    pub fn confirming() -> Self {
        Self { confirms: true, ..Self::default() }
    }

    /// What was shown since the last call, in order.
    #[must_use]
    pub fn take(&self) -> Vec<Shown> {
        std::mem::take(&mut *self.shown())
    }

    fn shown(&self) -> MutexGuard<'_, Vec<Shown>> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, shown: Shown) {
        self.shown().push(shown);
    }
}

impl Ui for Headless {
    fn show_page(&self, page: &str, objects: &[ObjectInHand]) -> FlowResult {
        self.note(Shown::Page(page.into(), objects.to_vec()));
        Ok(())
    }

    fn show_popup(&self, page: &str, objects: &[ObjectInHand]) -> FlowResult {
        self.note(Shown::Popup(page.into(), objects.to_vec()));
        Ok(())
    }

    fn close_page(&self) -> FlowResult {
        self.note(Shown::Closed);
        Ok(())
    }

    fn show_home(&self, home: &str) -> FlowResult {
        self.note(Shown::Home(home.into()));
        Ok(())
    }

    fn message(&self, text: &str) {
        self.note(Shown::Message(text.to_owned()));
    }

    fn invalid(&self, member: InvalidMember) {
        self.note(Shown::Invalid(member));
    }

    fn confirm<'a>(&'a self, question: &'a str) -> BoxFuture<'a, FlowResult<bool>> {
        self.note(Shown::Question(question.to_owned()));
        Box::pin(ready(Ok(self.confirms)))
    }

    fn log(&self, level: Level, text: &str) {
        self.note(Shown::Log(level, text.to_owned()));
    }
}

/// The screen of a device that has none: pages and messages go to the log.
pub(super) struct NoScreen;

impl Ui for NoScreen {
    fn show_page(&self, page: &str, _: &[ObjectInHand]) -> FlowResult {
        self.log(Level::Info, &format!("page {page}"));
        Ok(())
    }

    fn close_page(&self) -> FlowResult {
        Ok(())
    }

    fn show_home(&self, home: &str) -> FlowResult {
        self.log(Level::Info, &format!("page {home}"));
        Ok(())
    }

    fn message(&self, text: &str) {
        self.log(Level::Info, text);
    }

    fn invalid(&self, member: InvalidMember) {
        let InvalidMember { entity, member, text, .. } = member;
        self.log(Level::Info, &format!("{entity}.{member}: {text}"));
    }

    fn confirm<'a>(&'a self, _: &'a str) -> BoxFuture<'a, FlowResult<bool>> {
        let text = "there is nobody to ask; give the device a `Ui`".to_owned();
        Box::pin(ready(Err(FlowError::Failed { code: "no-screen".to_owned(), text })))
    }
}
