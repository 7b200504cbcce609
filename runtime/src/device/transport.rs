//! How bytes reach the server: an interface, so that tests and browsers bring their own.

use crate::store::BoxFuture;
use crate::sync::device::{Failure, Outgoing};
use std::future::ready;
use std::time::Duration;

/// Sends requests to one server.
pub trait Transport: Send + Sync {
    /// Sends a request, after the wait that it asks for; the answer's body arrives piece by piece. A status
    /// that is no success is a [`Failure`].
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Box<dyn Answer>, Failure>>;

    /// Waits for so long. A transport that cannot wait never ends: a device that synchronizes by itself does
    /// so then only when something happens.
    fn wait(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }

    /// Runs work that writes to the disk, apart from the threads that drive futures where there are
    /// such.
    fn apart(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<'_, ()> {
        work();
        Box::pin(ready(()))
    }
}

/// The body of an answer as it arrives.
pub trait Answer: Send {
    /// The next piece; nothing at the clean end.
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Vec<u8>>, Failure>>;
}

/// The transport of a device that was given no server.
#[cfg(not(target_arch = "wasm32"))]
pub(super) struct NoServer;

#[cfg(not(target_arch = "wasm32"))]
impl Transport for NoServer {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Box<dyn Answer>, Failure>> {
        Box::pin(ready(Err(Failure::NoConnection)))
    }
}
