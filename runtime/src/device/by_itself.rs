//! A device that synchronizes by itself: waits until something is due, and synchronizes.
//!
//! Absent: when something is due, which the schedule says, and who runs this.

use super::client::{Client, Weak};
use super::core::DeviceCore;
use super::facts::SyncFailure;
use crate::flow::FlowError;
use crate::store::BoxFuture;
use crate::sync::device::{Due, Scope};
use futures_channel::mpsc::Receiver;
use futures_util::StreamExt;
use futures_util::future::{Either, select};
use futures_util::stream::FuturesUnordered;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// The longest time that passes before the schedule is looked at again: clocks are set, machines sleep.
const LONGEST_LOOK: i64 = 60_000;
/// What passes at least between two synchronizes of which the first failed in whatever way.
const PAUSE: Duration = Duration::from_secs(1);

impl Client {
    /// Synchronizes whenever it is due: at the first start, after a change of the model or a sign-in, at the
    /// moments that `sync_on` of the app names, and again after a failure. Of a failure the user is told once
    /// ([`Ui::sync_failed`](super::Ui::sync_failed)), until one succeeds. Ends when the last clone of this
    /// client is dropped.
    ///
    /// [`Builder::open`](super::Builder::open) runs it if the app declares `sync_on`; who opens a device with
    /// a transport of his own runs it himself.
    pub fn synchronize_by_itself(&self) -> impl Future<Output = ()> + Send + use<> {
        let (client, closed) = self.weak();
        // A flow that has the device is over soon; what happens until then is seen at the first look.
        let told = super::lease::lease(self.leased()).synchronize_by_itself();
        run(client, closed, told)
    }
}

/// The app's flows for what was rejected. Such a flow may wait for a person, and the device goes on
/// meanwhile.
type Repairs = FuturesUnordered<BoxFuture<'static, ()>>;

/// Waits for something; nothing if the client is closed first.
async fn unless<T>(closed: &mut (impl Future + Unpin), waited: impl Future<Output = T>) -> Option<T> {
    match select(closed, pin!(waited)).await {
        Either::Left(_) => None,
        Either::Right((done, _)) => Some(done),
    }
}

/// Waits for something, and lets flows for what was rejected go on beside it. One of them may have the device
/// that is waited for, and it only goes on when it is polled.
async fn beside<T>(repairs: &mut Repairs, waited: impl Future<Output = T>) -> T {
    let mut waited = pin!(waited);
    poll_fn(|context| {
        while let Poll::Ready(Some(())) = repairs.poll_next_unpin(context) {}
        waited.as_mut().poll(context)
    })
    .await
}

async fn run(weak: Weak, closed: Receiver<()>, mut told: Receiver<()>) {
    let mut closed = closed.into_future();
    let mut repairs = Repairs::new();
    loop {
        let Some(client) = weak.client() else { return };
        let transport = client.transport();
        let looked = client.apart(DeviceCore::next_sync);
        let Some(next) = unless(&mut closed, beside(&mut repairs, looked)).await else { return };
        let pause = match next {
            Ok(Some(Due { trigger, wait: 0 })) => {
                let synced = beside(&mut repairs, client.sync_once(Scope::All, trigger));
                let Some(ended) = unless(&mut closed, synced).await else { return };
                match ended {
                    Ok((Ok(_), has_rejected)) => {
                        if has_rejected {
                            let client = client.clone();
                            repairs.push(Box::pin(async move { client.repair().await }));
                        }
                        continue;
                    }
                    Ok((Err(error), _)) | Err(error) => {
                        beside(&mut repairs, client.tell_user(error)).await;
                        PAUSE
                    }
                }
            }
            Ok(due) => milliseconds(due.map_or(LONGEST_LOOK, |due| due.wait.min(LONGEST_LOOK))),
            // A database that fails is told to whoever uses it.
            Err(_) => milliseconds(LONGEST_LOOK),
        };
        drop(client);
        let changed = async {
            if pause == PAUSE {
                std::future::pending::<()>().await;
            }
            told.next().await;
        };
        let changed = pin!(changed);
        let wait = select(transport.wait(pause), changed);
        if unless(&mut closed, beside(&mut repairs, wait)).await.is_none() {
            return;
        }
    }
}

fn milliseconds(wait: i64) -> Duration {
    Duration::from_millis(u64::try_from(wait).unwrap_or_default())
}

impl Client {
    /// Tells the user of a failure that nobody else hears of.
    pub(super) async fn tell_user(&self, error: FlowError) {
        if matches!(error, FlowError::Cancelled) {
            return;
        }
        let at = self.environment().now();
        let failure = SyncFailure { code: error.code().to_owned(), text: error.to_string(), at };
        if let Ok(true) = self.apart(move |core| Ok(core.tells_of(&error))).await {
            self.ui().sync_failed(&failure);
        }
    }
}
