//! A synchronize of some objects, which may say more before it is awaited.

use crate::flow::FlowResult;
use crate::store::BoxFuture;
use crate::sync::device::SyncReport;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

type Synchronize<'a> = BoxFuture<'a, FlowResult<SyncReport>>;
type Begin<'a> = Box<dyn FnOnce(bool) -> Synchronize<'a> + Send + 'a>;

/// A synchronize of some objects that begins when it is awaited: see [`Client::sync_objects`] and
/// [`Device::sync_objects`].
///
/// [`Client::sync_objects`]: super::Client::sync_objects
/// [`Device::sync_objects`]: super::Device::sync_objects
#[must_use = "nothing is synchronized before this is awaited"]
pub struct SyncObjects<'a> {
    with_deletions: bool,
    state: State<'a>,
}

enum State<'a> {
    Waits(Option<Begin<'a>>),
    Runs(Synchronize<'a>),
}

impl<'a> SyncObjects<'a> {
    pub(super) fn new(begin: impl FnOnce(bool) -> Synchronize<'a> + Send + 'a) -> Self {
        Self { with_deletions: false, state: State::Waits(Some(Box::new(begin))) }
    }

    /// Sends all deletions that wait as well: what is deleted is in nobody's hand, and so cannot be named.
    pub fn with_deletions(mut self) -> Self {
        self.with_deletions = true;
        self
    }
}

impl Future for SyncObjects<'_> {
    type Output = FlowResult<SyncReport>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let with_deletions = self.with_deletions;
        if let State::Waits(begin) = &mut self.state
            && let Some(begin) = begin.take()
        {
            self.state = State::Runs(begin(with_deletions));
        }
        match &mut self.state {
            State::Runs(synchronize) => synchronize.as_mut().poll(context),
            State::Waits(_) => Poll::Pending,
        }
    }
}

impl fmt::Debug for SyncObjects<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { with_deletions, .. } = self;
        formatter.debug_struct("SyncObjects").field("with_deletions", with_deletions).finish_non_exhaustive()
    }
}
