//! How a handler of the app asks the upload that it runs in, without holding it.
//!
//! A handler is code of the app, and must not see the lifetime of what it works on. So it leaves each
//! question here and waits; the upload, which polls the handler, finds the question, answers it with all that
//! it holds, and polls again. Absent: threads, and any waker of its own, since whoever answers polls as well.

use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::store::sql::SelectedRow;
use crate::sync::in_hand::ObjectInHand;
use crate::value::ObjectId;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use tidewater_model::{EntityIndex, Query};

/// What a handler asks for. It has the rights of the system.
#[derive(Debug)]
pub enum Question {
    /// The row of an object, if it is there.
    Row(EntityIndex, ObjectId),
    /// The rows of a query.
    Rows(Query),
    /// How many rows a query has.
    Count(Query),
    /// An id for a new object.
    Id,
    /// To write objects, at once and all or none.
    Commit(Vec<ObjectInHand>),
    /// To delete an object, at once, with what goes along.
    Delete(EntityIndex, ObjectId),
}

/// What a handler is answered.
#[derive(Debug)]
pub enum Answer {
    /// To [`Question::Row`], [`Question::Rows`], and the rows as they are now to [`Question::Commit`].
    Rows(Vec<SelectedRow>),
    /// To [`Question::Count`].
    Count(i64),
    /// To [`Question::Id`].
    Id(ObjectId),
    /// To [`Question::Delete`].
    Done,
}

/// The place where a handler and its upload meet. Clones are the same place.
#[derive(Clone, Default)]
pub struct Asking(Arc<Mutex<Place>>);

#[derive(Default)]
struct Place {
    question: Option<Question>,
    answer: Option<FlowResult<Answer>>,
}

/// How far a handler came.
pub(super) enum Progress<T> {
    /// It ended.
    Done(T),
    /// It waits for an answer.
    Asked(Question),
}

impl Asking {
    /// Asks, and waits for the answer. Of two questions at once the later one counts.
    ///
    /// # Errors
    /// What the upload answers.
    pub async fn ask(&self, question: Question) -> FlowResult<Answer> {
        *self.place() = Place { question: Some(question), answer: None };
        poll_fn(|_| self.place().answer.take().map_or(Poll::Pending, Poll::Ready)).await
    }

    pub(super) fn answer(&self, answer: FlowResult<Answer>) {
        self.place().answer = Some(answer);
    }

    /// Runs a handler up to its end or its next question.
    pub(super) async fn progress<T>(&self, handler: &mut BoxFuture<'_, T>) -> Progress<T> {
        poll_fn(|context| match handler.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Progress::Done(done)),
            Poll::Pending => match self.place().question.take() {
                Some(question) => Poll::Ready(Progress::Asked(question)),
                None => Poll::Pending,
            },
        })
        .await
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Answer {
    /// The rows.
    ///
    /// # Errors
    /// If another question was answered.
    pub fn rows(self) -> FlowResult<Vec<SelectedRow>> {
        if let Self::Rows(rows) = self { Ok(rows) } else { Err(unasked()) }
    }

    /// The number.
    ///
    /// # Errors
    /// If another question was answered.
    pub fn count(self) -> FlowResult<i64> {
        if let Self::Count(count) = self { Ok(count) } else { Err(unasked()) }
    }

    /// The id.
    ///
    /// # Errors
    /// If another question was answered.
    pub fn id(self) -> FlowResult<ObjectId> {
        if let Self::Id(id) = self { Ok(id) } else { Err(unasked()) }
    }
}

fn unasked() -> FlowError {
    FlowError::Model { detail: "a handler was answered what it did not ask".to_owned() }
}
