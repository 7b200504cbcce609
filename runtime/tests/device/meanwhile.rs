//! Something that happens at the server while it answers a device.

use tidewater::server::ServerCore;
use tidewater::store::BoxFuture;
use tidewater::sync::{FrameSink, SinkClosed};
use tidewater::wire::message::Frame;

/// What happens, and behind which frame.
pub struct Meanwhile {
    pub behind: fn(&Frame) -> bool,
    pub happens: Box<dyn FnOnce(&ServerCore) + Send>,
}

/// Takes the frames of an answer, and lets it happen behind the first one of the kind.
pub struct Watched<'a> {
    pub frames: &'a mut Vec<Frame>,
    pub server: &'a ServerCore,
    pub meanwhile: Option<Meanwhile>,
}

impl FrameSink for Watched<'_> {
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        let meanwhile = self.meanwhile.take_if(|meanwhile| (meanwhile.behind)(&frame));
        self.frames.push(frame);
        if let Some(meanwhile) = meanwhile {
            (meanwhile.happens)(self.server);
        }
        Box::pin(std::future::ready(Ok(())))
    }
}
