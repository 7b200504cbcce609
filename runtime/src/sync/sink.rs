//! Where the frames of an answer go.

use crate::store::BoxFuture;
use crate::wire::message::Frame;

/// Takes the frames of an answer.
pub trait FrameSink: Send {
    /// Takes a frame, waiting while the receiver is behind.
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>>;
}

/// Nobody receives the frames any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the receiver of the answer is gone")]
pub struct SinkClosed;

/// Gathers the frames, for answers that are sent at once and for tests.
impl FrameSink for Vec<Frame> {
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        self.push(frame);
        Box::pin(std::future::ready(Ok(())))
    }
}
