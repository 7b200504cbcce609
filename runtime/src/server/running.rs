//! A microflow while it runs: its draft, its time, and what it may ask of the outside.

use super::Handlers;
use super::id_pool::IdPool;
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::sync::accept::{Draft, MICROFLOW_MILLISECONDS};
use futures_util::future::{Either, select};
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

/// How long a microflow may wait for the outside, in seconds.
const OUTSIDE_SECONDS: u64 = 60;
/// How deep microflows may call each other.
const DEPTH: u32 = 32;

/// A microflow under way.
pub(super) struct Running {
    pub(super) draft: Draft,
    pub(super) ids: Arc<IdPool>,
    handlers: Arc<Handlers>,
    watch: Watch,
    depth: u32,
}

/// Ends a microflow that waits for something else than the database after it began to look at it.
#[derive(Clone, Default)]
pub(super) struct Watch(Arc<Mutex<Option<BoxFuture<'static, ()>>>>);

impl Watch {
    /// Runs work until it is done, or its time is over.
    pub(super) async fn over<T>(&self, work: impl Future<Output = FlowResult<T>>) -> FlowResult<T> {
        let mut work = pin!(work);
        poll_fn(|context| {
            if let Poll::Ready(done) = work.as_mut().poll(context) {
                return Poll::Ready(done);
            }
            let mut timer = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            match timer.as_mut().map(|timer| timer.as_mut().poll(context)) {
                Some(Poll::Ready(())) => {
                    Poll::Ready(Err(late(MICROFLOW_MILLISECONDS.unsigned_abs() / 1_000)))
                }
                _ => Poll::Pending,
            }
        })
        .await
    }
}

impl Running {
    pub(super) fn new(draft: Draft, ids: Arc<IdPool>, handlers: Arc<Handlers>) -> Self {
        Self { draft, ids, handlers, watch: Watch::default(), depth: 0 }
    }

    pub(super) fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// The draft, for a look at the data: from the first one on the time counts.
    pub(super) fn look(&mut self) -> &mut Draft {
        let mut timer = self.watch.0.lock().unwrap_or_else(PoisonError::into_inner);
        if timer.is_none() {
            *timer = Some(self.handlers.after(Duration::from_millis(MICROFLOW_MILLISECONDS.unsigned_abs())));
        }
        drop(timer);
        &mut self.draft
    }

    /// Waits for something outside, which no transaction may do.
    pub(super) async fn outside<T>(&mut self, future: impl Future<Output = T>) -> FlowResult<T> {
        if self.draft.begun().is_some() {
            return Err(FlowError::OutsideTooLate);
        }
        let over = self.handlers.after(Duration::from_secs(OUTSIDE_SECONDS));
        match select(pin!(future), over).await {
            Either::Left((done, _)) => Ok(done),
            Either::Right(_) => Err(late(OUTSIDE_SECONDS)),
        }
    }

    /// Goes one call deeper.
    pub(super) fn enter(&mut self) -> FlowResult {
        if self.depth >= DEPTH {
            let detail = format!("microflows call each other more than {DEPTH} deep");
            return Err(FlowError::Model { detail });
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }
}

fn late(seconds: u64) -> FlowError {
    FlowError::TimedOut { seconds }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;
    use std::future::{pending, ready};

    #[test]
    fn work_is_watched_from_its_first_look_on() {
        let watch = Watch::default();
        assert!(watch.over(pending::<FlowResult>()).now_or_never().is_none(), "nobody has looked yet");
        *watch.0.lock().unwrap() = Some(Box::pin(ready(())));
        let over = watch.over(pending::<FlowResult>()).now_or_never();
        assert!(matches!(over, Some(Err(FlowError::TimedOut { seconds: 10 }))), "{over:?}");
        assert!(watch.over(ready(Ok(()))).now_or_never().is_some_and(|done| done.is_ok()));
    }
}
