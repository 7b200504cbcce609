//! Requests that take turns on one thread, because the database lets each of them wait.

use super::liar::{Liar, visit};
use super::suspended::{Suspended, answer, run_all};
use super::target::Target;
use std::sync::atomic::Ordering;
use tidewater::wire::frame::encode;
use tidewater::wire::message::{Frame, GroupVerdict};

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
