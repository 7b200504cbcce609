//! Requests that take turns on one thread, because the database lets each of them wait.

use super::liar::{Liar, sign_in_request, visit};
use super::suspended::{Suspended, answer, run, run_all};
use super::target::{PASSWORD, Target};
use std::future::Future;
use std::net::Ipv4Addr;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, Waker};
use tidewater::store::BoxFuture;
use tidewater::sync::{FrameSink, SinkClosed};
use tidewater::wire::frame::encode;
use tidewater::wire::message::{Frame, GroupVerdict, SyncRequest};
use tidewater_model::limits;

#[test]
fn uploads_that_take_turns_are_both_applied_once() {
    let server = Suspended::start();
    let ids = server.world().ids();
    let (mut anna, mut ben) = (Liar::new(&server, "anna"), Liar::new(&server, "ben"));
    let (annas, bens) = (anna.id(), ben.id());
    let a = [anna.group("Visit", annas, visit(ids.annas_shop, "anna"))];
    let b = [ben.group("Visit", bens, visit(ids.bens_shop, "ben"))];
    let (a, b) = (encode(&anna.request(&a)), encode(&ben.request(&b)));
    let before = server.waits.load(Ordering::Relaxed);
    // Each request twice at once: the first to come is applied, the other gets its outcome.
    let requests = [(&anna, &a), (&ben, &b), (&anna, &a), (&ben, &b)];
    let mut futures = requests.map(|(liar, body)| Box::pin(answer(&server.core, &liar.token, body)));
    let results = run_all(&mut futures.each_mut().map(|future| future.as_mut()));
    assert!(server.waits.load(Ordering::Relaxed) > before + 10);
    for frames in results {
        let frames = frames.unwrap();
        let Frame::Outcome(outcome) = &frames[1] else { panic!("{frames:?}") };
        assert!(!matches!(outcome.verdicts[0], GroupVerdict::Rejected(_)), "{outcome:?}");
    }
    let visits = &server.world().data()["Visit"];
    assert_eq!(visits.len(), 4);
}

/// Takes frames, and ends the account's sessions once the first page is there.
struct Revoking<'a> {
    server: &'a Suspended,
    frames: Vec<Frame>,
}

impl FrameSink for Revoking<'_> {
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        let is_first = !self.frames.iter().any(|frame| matches!(frame, Frame::Page(_)));
        if is_first && matches!(frame, Frame::Page(_)) {
            self.server.revoke("anna");
        }
        self.frames.push(frame);
        Box::pin(std::future::ready(Ok(())))
    }
}

#[test]
fn a_session_that_is_revoked_in_the_middle_of_a_download_gets_no_further_page() {
    let server = Suspended::start();
    let shop = server.world().ids().annas_shop;
    let mut anna = Liar::new(&server, "anna");
    let text = "x".repeat(limits::VALUE_BYTES - 1);
    // Together more than one page holds.
    for _ in 0..2 * limits::PAGE_BYTES / (3 * limits::VALUE_BYTES) {
        let groups = [(); 3].map(|()| {
            let id = anna.id();
            anna.group("Visit", id, visit(shop, &text))
        });
        assert_eq!(anna.upload(&groups), [const { GroupVerdict::Applied }; 3]);
    }
    let request = SyncRequest { pull: true, ..anna.request(&[]) };
    let whole = anna.send(&request).unwrap();
    let pages = |frames: &[Frame]| frames.iter().filter(|frame| matches!(frame, Frame::Page(_))).count();
    assert!(pages(&whole) > 1, "the download is too small to be cut");
    let session = run(server.core.accounts().authenticate(&anna.token)).unwrap();
    let mut sink = Revoking { server: &server, frames: Vec::new() };
    let error = run(server.core.sync(&session, &request, &mut sink)).unwrap_err();
    assert_eq!(error.code(), "session-expired");
    assert_eq!(pages(&sink.frames), 1);
    assert!(!sink.frames.iter().any(|frame| matches!(frame, Frame::End(_))), "the download is not complete");
}

#[test]
fn no_session_begins_with_a_password_that_was_changed_meanwhile() {
    let server = Suspended::start();
    let request = sign_in_request("anna", PASSWORD, None);
    let accounts = server.core.accounts();
    // However far the sign-in has come when the other password is set.
    for steps in 0.. {
        server.set_password("anna", PASSWORD);
        let mut signing_in = Box::pin(accounts.sign_in(&request, Ipv4Addr::LOCALHOST.into()));
        let mut context = Context::from_waker(Waker::noop());
        let mut early = None;
        for _ in 0..steps {
            if let Poll::Ready(answer) = signing_in.as_mut().poll(&mut context) {
                early = Some(answer.unwrap());
                break;
            }
        }
        if server.is_writing() {
            // The writer is taken by now, so the other password has to wait for the session.
            early = Some(run(&mut signing_in).unwrap());
        }
        server.set_password("anna", "another");
        match early {
            Some(answer) => {
                let over = run(accounts.authenticate(&answer.token)).map(drop).unwrap_err();
                assert_eq!(over.code(), "session-expired");
                assert!(steps > 2);
                return;
            }
            None => assert_eq!(run(signing_in).map(drop).unwrap_err().code(), "wrong-credentials", "{steps}"),
        }
    }
}

#[test]
fn a_token_that_is_none_makes_no_writer_wait() {
    let server = Suspended::start();
    let mut anna = Liar::new(&server, "anna");
    let id = anna.id();
    let groups = [anna.group("Visit", id, visit(server.world().ids().annas_shop, "anna"))];
    let body = encode(&anna.request(&groups));
    let mut uploading = Box::pin(answer(&server.core, &anna.token, &body));
    while !server.is_writing() {
        assert!(uploading.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    // While the only writer is taken, signing out of nothing is answered all the same.
    let mut signing_out = Box::pin(server.core.accounts().sign_out("no token of ours"));
    let mut step = || signing_out.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    assert!((0..100).any(|_| step().is_ready()));
    assert!(run(uploading).is_ok());
}
