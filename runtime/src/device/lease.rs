//! The device in the hands of one at a time.
//!
//! A flow keeps the device from its first read to its end or to where it waits, because its writes
//! share one transaction; whoever else asks waits for it. A lease is owned, so that the context of a flow
//! can hold it. Absent: what is done with the device.

use super::core::DeviceCore;
use futures_util::lock::{Mutex, OwnedMutexGuard};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// The device, until it is dropped.
pub(super) type Lease = OwnedMutexGuard<DeviceCore>;

/// Wakes the thread that waits for a lease.
struct Waiting(Thread);

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The device as soon as nobody else has it. A panic elsewhere leaves it in order: every change is one
/// transaction.
pub(super) fn lease(core: &Arc<Mutex<DeviceCore>>) -> Lease {
    if let Some(lease) = core.try_lock_owned() {
        return lease;
    }
    let waker = Waker::from(Arc::new(Waiting(thread::current())));
    let mut waiting = pin!(Arc::clone(core).lock_owned());
    loop {
        match waiting.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(lease) => return lease,
            Poll::Pending => thread::park(),
        }
    }
}
