//! The device in the hands of one at a time.
//!
//! A flow keeps the device from its first read to its end or to where it waits, because its writes
//! share one transaction; whoever else asks waits for it. A lease is owned, so that the context of a flow
//! can hold it. What a flow calls, an action or a screen, must not wait for that very flow: it is told so.
//! Absent: what is done with the device.

use super::core::DeviceCore;
use crate::flow::{FlowError, FlowResult};
use futures_util::lock::{Mutex, OwnedMutexGuard};
use std::cell::RefCell;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

/// The device, until it is dropped.
pub(super) type Lease = OwnedMutexGuard<DeviceCore>;

/// The device, to be leased.
pub(super) type Leased = Arc<Mutex<DeviceCore>>;

/// Wakes the thread that waits for a lease.
struct Waiting(Thread);

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The device as soon as nobody else has it. A panic elsewhere leaves it in order: every change is one
/// transaction. If the disk failed under a file of it, the file is opened anew first.
pub(super) fn lease(core: &Leased) -> Lease {
    let mut lease = take_turn(core);
    lease.mend();
    lease
}

fn take_turn(core: &Leased) -> Lease {
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

thread_local! {
    /// The flows that this thread runs, one within the other.
    static WITHIN: RefCell<Vec<Arc<Keeps>>> = const { RefCell::new(Vec::new()) };
}

/// A flow, and whether it has its device to itself.
pub(super) struct Keeps {
    core: Leased,
    now: AtomicBool,
}

impl Keeps {
    /// A flow on a device.
    pub(super) fn new(core: &Leased) -> Arc<Self> {
        Arc::new(Self { core: Arc::clone(core), now: AtomicBool::new(false) })
    }

    /// Notes whether the flow has its device to itself.
    pub(super) fn set(&self, now: bool) {
        self.now.store(now, Ordering::Relaxed);
    }

    /// Runs something that belongs to the flow on this thread.
    pub(super) fn within<R>(self: &Arc<Self>, work: impl FnOnce() -> R) -> R {
        /// A panic ends the flow on this thread as well.
        struct Leave;
        impl Drop for Leave {
            fn drop(&mut self) {
                WITHIN.with_borrow_mut(|within| drop(within.pop()));
            }
        }
        WITHIN.with_borrow_mut(|within| within.push(Arc::clone(self)));
        let _leave = Leave;
        work()
    }

    /// The same for something that waits: each time it is asked.
    pub(super) async fn while_waiting<F: Future>(self: &Arc<Self>, future: F) -> F::Output {
        let mut future = pin!(future);
        std::future::poll_fn(|context| {
            let future: Pin<&mut F> = future.as_mut();
            self.within(|| future.poll(context))
        })
        .await
    }
}

/// Says so if who asks for the device is called by a flow that has it.
///
/// # Errors
/// [`FlowError::WithinFlow`]
pub(super) fn check_not_within(core: &Leased) -> FlowResult {
    let waits_for_itself = WITHIN.with_borrow(|within| {
        within.iter().any(|flow| Arc::ptr_eq(&flow.core, core) && flow.now.load(Ordering::Relaxed))
    });
    if waits_for_itself { Err(FlowError::WithinFlow) } else { Ok(()) }
}
