//! Pages: what their functions build, what their twins carry, and what they pass on.
//!
//! A function with `#[page]` runs once, when the model is built, over proxies of its objects. Absent: how
//! a page looks, and what is on the screen now.

mod argument;
mod build;
mod facts;

pub use argument::Stands;
pub use build::{Displayed, Edited, Fields, Form, Page, Row, Subject, View, Viewed, form, page, row, view};
pub use facts::{DeclaredPage, ListedPage, PageFacts, PageHandle};

use super::{Entity, FieldSet, Query, Steps};
use tidewater_model::Mode;

/// The proxies of an object that a page is about, by its position among the page's parameters.
#[must_use]
pub fn given<T: Entity>(position: u32) -> T::Fields {
    T::Fields::at(Steps::given(position))
}

/// The mode of an entity of which devices want some rows.
#[must_use]
pub fn filtered<T>(query: Query<T>) -> Mode {
    query.into_data().condition.map_or(Mode::All, Mode::Filter)
}
