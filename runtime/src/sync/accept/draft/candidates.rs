//! The rows that a query may find, page by page in the order of their ids: so a question holds a page of a
//! table in memory and its answer. Of a sorted question whose answer and what it passes over are more than a
//! page, everything is read at once. Absent: which of them the query does find.

use super::look::Asking;
use super::{Draft, check_time};
use crate::flow::{FlowError, FlowResult};
use crate::sync::accept::world::Values;
use crate::value::ObjectId;
use std::collections::{BTreeMap, BTreeSet};

/// The code of what is refused because it looks at too many rows.
pub const TOO_WIDE: &str = "question-too-wide";

/// What a query may find, and how far it was read.
pub(super) struct Candidates {
    asking: Asking,
    /// The rows of which the snapshot does not say what the draft does.
    touched: BTreeSet<ObjectId>,
    /// Rows in a page.
    page: usize,
    /// Rows that may still be looked at.
    left: usize,
    /// Up to where the rows were read.
    after: Option<ObjectId>,
    is_over: bool,
}

/// A part of what a query may find.
pub(super) struct Part {
    /// The rows of the snapshot.
    pub(super) rows: BTreeMap<ObjectId, Values>,
    /// Their ids, and those of the rows that the draft may have changed.
    pub(super) ids: BTreeSet<ObjectId>,
}

impl Draft {
    /// What a query may find, in pages or at once.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) async fn candidates(&mut self, asking: Asking, at_once: bool) -> FlowResult<Candidates> {
        let mut touched = self.touched(asking.entity, &asking.chains).await?;
        touched.extend(self.touched_by_links(asking.entity, &asking.links).await?);
        let page = if at_once { usize::MAX } else { self.engine.page_rows };
        Ok(Candidates { asking, touched, page, left: self.most_rows, after: None, is_over: false })
    }

    /// The next page; nothing after the last one.
    ///
    /// # Errors
    /// `question-too-wide` if more rows were looked at than the draft may; what the database answers.
    pub(super) async fn next_page(&mut self, pages: &mut Candidates) -> FlowResult<Option<Part>> {
        if pages.is_over {
            return Ok(None);
        }
        if let Some(begun) = self.begun {
            check_time(begun, self.environment.now())?;
        }
        // One row more than may be looked at tells that there are more.
        let most = pages.page.min(pages.left.saturating_add(1));
        let mut rows = BTreeMap::new();
        // Up to where all conditions were asked: where one had more than a page, the others went further.
        let mut until: Option<ObjectId> = None;
        for condition in &pages.asking.conditions {
            let (entity, me) = (pages.asking.entity, Some(self.me));
            let range = (pages.after, most);
            let selection = self.compiler().candidates(entity, condition.as_ref(), me, range);
            let part = self.scan(&selection).await?;
            if let Some((last, _)) = part.last_key_value().filter(|_| part.len() == most) {
                until = Some(until.map_or(*last, |until| until.min(*last)));
            }
            rows.extend(part);
        }
        rows.retain(|id, _| until.is_none_or(|until| *id <= until));
        pages.left = pages.left.checked_sub(rows.len()).ok_or_else(|| too_wide(self.most_rows))?;
        let is_here = |id: &&ObjectId| pages.after < Some(**id) && until.is_none_or(|until| **id <= until);
        let ids = rows.keys().chain(pages.touched.iter().filter(is_here)).copied().collect();
        (pages.after, pages.is_over) = (until, until.is_none());
        Ok(Some(Part { rows, ids }))
    }
}

fn too_wide(most: usize) -> FlowError {
    FlowError::Refused {
        code: TOO_WIDE.to_owned(),
        title: "this looks at too many rows".to_owned(),
        detail: format!(
            "the database cannot decide this query by itself, and more than {most} rows were looked at; add a \
             condition that compares a member that you may read with a value, or leave out the order"
        ),
    }
}
