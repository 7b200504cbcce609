//! Something that happens at the server while it answers a device.

use tidewater::server::ServerCore;
use tidewater::store::BoxFuture;
use tidewater::sync::{FrameSink, SinkClosed};
use tidewater::wire::message::Frame;

/// What happens.
pub type Meanwhile = Box<dyn FnOnce(&ServerCore) + Send>;

/// Takes the frames of an answer, and lets it happen behind the first page.
pub struct Watched<'a> {
    pub frames: &'a mut Vec<Frame>,
    pub server: &'a ServerCore,
    pub meanwhile: Option<Meanwhile>,
}

impl FrameSink for Watched<'_> {
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        let is_page = matches!(frame, Frame::Page(_));
        self.frames.push(frame);
        if let Some(meanwhile) = is_page.then(|| self.meanwhile.take()).flatten() {
            meanwhile(self.server);
        }
        Box::pin(std::future::ready(Ok(())))
    }
}
