//! Calls of microflows: what goes before them, what they may do, what comes back, and that nothing happens
//! twice or by half.

mod agreement;
mod app;
mod carried;
mod changed;
mod lost;
mod objects;
mod several;

use self::app::*;
use crate::app::*;
use crate::world::{Device, Fault, World, run};
use std::sync::atomic::Ordering;
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::server::ServerApp;
use tidewater::traits::DeviceApp;
use tidewater::typed::Microflow;

/// A customer of `anna`, and one of `otto`.
fn customers(boss: &Device, anna: &Device, otto: &Device) -> (Id<Customer>, Id<Customer>) {
    let customer = |name: &str, rep: &Device| {
        let rep = rep.client.me().unwrap().into();
        let customer = Customer { name: name.to_owned(), credit: 70, rep, ..Customer::default() };
        let mut customer = boss.client.create(customer).unwrap();
        boss.client.commit(&mut customer).unwrap();
        customer.id()
    };
    let both = (customer("Alder", anna), customer("Birch", otto));
    for device in [boss, anna, otto] {
        device.sync().unwrap();
    }
    both
}

impl Device {
    fn call<M: Microflow>(&self, flow: M, arguments: M::Args) -> FlowResult<M::Out> {
        run(self.client.call(flow, arguments))
    }

    fn call_again<M: Microflow>(&self, flow: M, error: FlowError) -> FlowResult<M::Out> {
        let FlowError::Unknown { key } = error else { panic!("the answer was not lost: {error}") };
        run(self.client.call_again(flow, key))
    }
}

/// A server, and a device of each account.
fn three<A: ServerApp + DeviceApp>() -> (World, Device, Device, Device) {
    let world = World::of::<A>();
    let [boss, anna, otto] = ["boss", "anna", "otto"].map(|name| world.device_of::<A>(name));
    (world, boss, anna, otto)
}

/// A visit of a customer that was committed and is not sent.
fn unsent_visit(device: &Device, customer: Id<Customer>, note: &str) -> Obj<Visit> {
    let visit = Visit { customer: customer.into(), note: note.to_owned(), ..Visit::default() };
    let mut visit = device.client.create(visit).unwrap();
    device.client.commit(&mut visit).unwrap();
    visit
}

#[test]
fn a_microflow_reads_what_its_caller_may_read() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, birch) = customers(&boss, &anna, &otto);
    let of = |name: &str, credit| Standing { name: name.to_owned(), credit };
    assert_eq!(boss.call(standing {}, alder).unwrap(), of("Alder", 70));
    assert_eq!(anna.call(standing {}, alder).unwrap(), of("Alder", 0), "reps do not see the credit");
    assert_eq!(code(anna.call(standing {}, birch)), "not-here");
    assert_eq!(anna.call(real_standing {}, birch).unwrap(), of("Birch", 70), "as the system");
    assert_eq!(anna.call(own_customers {}, ()).unwrap(), ["Alder"]);
    assert_eq!(boss.call(own_customers {}, ()).unwrap(), ["Alder", "Birch"]);
}

#[test]
fn what_a_microflow_writes_is_seen_by_itself_and_comes_with_the_answer() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    assert_eq!(anna.call(visit_all {}, "hello".to_owned()).unwrap(), 1);
    let visits = anna.client.retrieve(query!(Visit)).unwrap();
    assert_eq!((visits.len(), visits[0].note.as_str()), (1, "hello"));
    assert_eq!(visits[0].number.value(), Some(1), "numbers are given at the end");
    assert_eq!(boss.call(visit_all {}, "shout".to_owned()).unwrap(), 2);
    let shouted = boss.client.count(query!(Visit, |v| v.note == "SHOUT")).unwrap();
    assert_eq!(shouted, 2, "handlers judge what microflows write");
    assert_eq!(code(anna.call(visit_all {}, "forbidden".to_owned())), "handler");
    assert_eq!(code(anna.call(visit_all {}, "x".repeat(1001))), "invalid");
    anna.call(visit_all {}, "write".to_owned()).unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Feedback)).unwrap(), 1, "handlers write, as the system");
    otto.sync().unwrap();
    assert_eq!(otto.client.count(query!(Visit)).unwrap(), 1, "others get what is theirs");
}

#[test]
fn a_count_is_that_of_its_reader_before_and_after_the_microflow_wrote() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, birch) = customers(&boss, &anna, &otto);
    assert_eq!(anna.call(plan_visits {}, alder).unwrap(), [0, 1, 2, 1, 2]);
    assert_eq!(otto.call(plan_visits {}, birch).unwrap(), [0, 1, 2, 2, 2]);
    assert_eq!(boss.call(plan_visits {}, alder).unwrap(), [4, 2, 6, 3, 2]);
}

#[test]
fn a_microflow_writes_what_its_caller_may_write() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, birch) = customers(&boss, &anna, &otto);
    assert_eq!(code(anna.call(rename {}, (alder, "Ash".to_owned()))), "access");
    assert_eq!(code(anna.call(rename {}, (birch, "Ash".to_owned()))), "not-here");
    boss.call(rename {}, (alder, "Ash".to_owned())).unwrap();
    anna.call(rename_as_system {}, (birch, "Beech".to_owned())).unwrap();
    boss.sync().unwrap();
    let names = boss.client.retrieve(query!(Customer, order_by = |c| c.name)).unwrap();
    assert_eq!(names.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["Ash", "Beech"]);
    assert_eq!(code(anna.call(dangling {}, birch)), "dangling", "a reference is judged as the caller's");
    assert_eq!(code(boss.call(empty_name {}, ())), "invalid", "the system is held to validations as well");
}

#[test]
fn a_deletion_takes_along_what_belongs_to_it_and_is_prevented_by_what_stays() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let mut visit = anna.client.create(Visit { customer: alder.into(), ..Visit::default() }).unwrap();
    anna.client.commit(&mut visit).unwrap();
    for text in ["one", "two"] {
        let remark = Remark { text: text.to_owned(), visit: visit.as_ref() };
        anna.client.commit(&mut anna.client.create(remark).unwrap()).unwrap();
    }
    anna.sync().unwrap();
    assert_eq!(code(boss.call(remove_customer {}, alder)), "prevented");
    assert_eq!(anna.call(remove_visit {}, visit.id()).unwrap(), 0, "its own reads see what is gone");
    assert_eq!(anna.client.count(query!(Remark)).unwrap(), 0);
    boss.call(remove_customer {}, alder).unwrap();
    anna.sync().unwrap();
    assert_eq!(anna.client.count(query!(Customer)).unwrap(), 0);
}

#[test]
fn an_error_a_panic_and_a_time_that_is_over_leave_nothing() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    assert_eq!(code(anna.call(fails_late {}, alder)), "too-bad");
    boss.call(rename {}, (alder, "panics".to_owned())).unwrap();
    assert_eq!(code(anna.call(fails_late {}, alder)), "microflow-failed");
    anna.sync().unwrap();
    assert_eq!(anna.client.get(alder).unwrap().notes, "");
    assert_eq!(code(anna.call(calls_itself {}, ())), "model", "a call without end ends");
}

#[test]
fn an_entity_that_the_app_does_not_list_is_told_by_the_call_that_asks_for_it() {
    let (_world, boss, ..) = three::<Calls>();
    let error = boss.call(drafts {}, ()).unwrap_err();
    assert_eq!(error.code(), "model");
    assert!(error.to_string().contains("`Draft`"), "{error}");
}

#[test]
fn microflows_call_each_other_and_the_outside_before_they_look() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    assert_eq!(anna.call(calls_another {}, alder).unwrap(), 70);
    assert_eq!(anna.call(asks_outside {}, false).unwrap(), 1);
    assert_eq!(code(anna.call(asks_outside {}, true)), "outside-too-late");
}

#[test]
fn unsent_changes_of_the_arguments_go_first_with_what_they_need() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let mut unrelated = anna.client.get(alder).unwrap();
    unrelated.notes = "later".to_owned();
    anna.client.commit(&mut unrelated).unwrap();
    let first = Visit { customer: alder.into(), note: "first".to_owned(), ..Visit::default() };
    let mut first = anna.client.create(first).unwrap();
    anna.client.commit(&mut first).unwrap();
    let second = Visit { customer: alder.into(), follows: Some(first.as_ref()), ..Visit::default() };
    let mut second = anna.client.create(second).unwrap();
    anna.client.commit(&mut second).unwrap();
    anna.call(remove_visit {}, second.id()).unwrap();
    assert_eq!(anna.pending(), 1, "the note on the customer waits for the next synchronize");
    assert_eq!(anna.client.count(query!(Visit)).unwrap(), 1);
    anna.sync().unwrap();
    boss.sync().unwrap();
    assert_eq!(boss.client.get(alder).unwrap().notes, "later");
    assert_eq!(boss.client.first(query!(Visit)).unwrap().unwrap().note, "first");
}

#[test]
fn a_call_whose_arguments_are_rejected_is_not_made() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let visit = unsent_visit(&anna, alder, "forbidden");
    let error = anna.call(remove_visit {}, visit.id()).unwrap_err();
    assert_eq!(error.code(), "handler");
    assert!(error.to_string().contains("not a word of that"), "{error}");
    assert_eq!(anna.client.rejected().unwrap().len(), 1);
}

#[test]
fn a_row_that_lost_a_reference_before_it_was_written_is_a_conflict_as_any_other() {
    let (world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let visit = |note: &str, follows: Option<Ref<Visit>>| {
        let visit = Visit { note: note.to_owned(), customer: alder.into(), follows, ..Visit::default() };
        let mut visit = boss.client.create(visit).unwrap();
        boss.client.commit(&mut visit).unwrap();
        visit.id()
    };
    let first = visit("first", None);
    let second = visit("second", Some(first.into()));
    boss.sync().unwrap();
    let me = boss.client.me().unwrap().id();
    let ended = run(world.server.run_as(me, async |cx| {
        let gone = cx.get(first).await?;
        cx.delete(gone).await?;
        let mut own = cx.get(second).await?;
        own.note = "of the server".to_owned();
        cx.commit(&mut own).await?;
        let mut theirs = boss.client.get(second).unwrap();
        theirs.note = "of the boss".to_owned();
        boss.client.commit(&mut theirs).unwrap();
        boss.sync().unwrap();
        Ok(())
    }));
    assert!(matches!(ended, Err(FlowError::Conflict { id, .. }) if id == second.object()), "{ended:?}");
    boss.sync().unwrap();
    let own = boss.client.get(second).unwrap();
    assert_eq!((&*own.note, own.follows), ("of the boss", Some(first.into())));
}

#[test]
fn a_call_goes_on_when_somebody_stops_what_synchronizes() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    anna.sync().unwrap();
    anna.network.pauses.store(true, Ordering::Relaxed);
    let mut call = std::pin::pin!(anna.client.call(visit_all {}, "busy".to_owned()));
    assert!(crate::world::poll(call.as_mut()).is_pending());
    let mut waiting = std::pin::pin!(anna.client.sync());
    assert!(crate::world::poll(waiting.as_mut()).is_pending(), "it waits for the call");
    run(anna.client.cancel_sync()).unwrap();
    let std::task::Poll::Ready(stopped) = crate::world::poll(waiting) else { panic!("it is stopped") };
    assert_eq!(code(stopped), "cancelled");
    assert_eq!(run(call).unwrap(), 1, "the call has its answer");
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Visit, |v| v.note == "busy")).unwrap(), 1);
}

#[test]
fn a_call_is_made_once_however_often_it_is_sent() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    // Each try of a request is sent once more by itself.
    anna.network.fail(&[Fault::AnswerLost]);
    assert_eq!(anna.call(visit_all {}, "once".to_owned()).unwrap(), 1);
    anna.network.fail(&[Fault::BreaksAfter(1), Fault::Lost]);
    let error = anna.call(visit_all {}, "twice".to_owned()).unwrap_err();
    assert_eq!(anna.call_again(visit_all {}, error).unwrap(), 1);
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Visit)).unwrap(), 2);
    // A call that never arrived is unknown as well, and the server says so.
    anna.network.fail(&[Fault::Lost, Fault::Lost]);
    let error = anna.call(visit_all {}, "never".to_owned()).unwrap_err();
    assert_eq!(anna.call_again(visit_all {}, error).unwrap_err().code(), "not-called");
    // Without a connection nothing was sent, and the caller knows.
    anna.network.fail(&[Fault::NoConnection]);
    assert_eq!(code(anna.call(visit_all {}, "never".to_owned())), "offline");
    anna.network.fail(&[Fault::Lost, Fault::NoConnection]);
    assert_eq!(code(anna.call(visit_all {}, "never".to_owned())), "unknown");
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Visit)).unwrap(), 2);
}

#[test]
fn what_a_server_or_a_proxy_says_instead_of_an_answer_is_told_apart() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let says = |faults: &[Fault]| {
        anna.network.fail(faults);
        code(anna.call(standing {}, alder))
    };
    // A proxy that lost the server knows nothing of the call.
    assert_eq!(says(&[Fault::Status(502), Fault::Status(502)]), "unknown");
    assert_eq!(says(&[Fault::Status(500), Fault::Status(504)]), "unknown");
    // What was surely not made is told as it is.
    assert_eq!(says(&[Fault::Status(401)]), "session-expired");
    assert_eq!(says(&[Fault::Status(404)]), "status-404");
    assert_eq!(says(&[Fault::Lost, Fault::Status(404)]), "unknown", "the first try may have been made");
    anna.network.fail(&[Fault::Patience(2)]);
    assert!(anna.call(standing {}, alder).is_ok(), "a server that asks for patience gets the call later");
    anna.network.fail(&[Fault::Status(502)]);
    assert!(anna.call(standing {}, alder).is_ok(), "one failure is tried again");
}

#[test]
fn changes_that_are_too_large_to_go_with_the_call_go_before_it() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let visit = unsent_visit(&anna, alder, "large");
    let before = anna.network.requests.lock().unwrap().len();
    anna.network.fail(&[Fault::Status(413)]);
    assert_eq!(anna.call(remove_visit {}, visit.id()).unwrap(), 0);
    let requests = anna.network.requests.lock().unwrap();
    let batches: Vec<_> = requests[before..].iter().map(|request| request.batch.is_some()).collect();
    assert_eq!(batches, [true, false]);
}

#[test]
fn a_call_that_may_have_been_made_is_unknown_also_when_what_goes_before_it_again_fails() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let visit = unsent_visit(&anna, alder, "large");
    // The first try arrives, the second is too large, and the change alone meets no server.
    anna.network.fail(&[Fault::AnswerLost, Fault::Status(413), Fault::NoConnection]);
    let error = anna.call(remove_visit {}, visit.id()).unwrap_err();
    assert_eq!(error.code(), "unknown");
    assert_eq!(anna.call_again(remove_visit {}, error).unwrap(), 0);
    // What surely was not made is nothing to ask for.
    let visit = unsent_visit(&anna, alder, "large");
    anna.network.fail(&[Fault::Status(413), Fault::NoConnection]);
    assert_eq!(code(anna.call(remove_visit {}, visit.id())), "offline");
    assert_eq!(anna.client.unanswered_calls().unwrap(), []);
}

#[test]
fn a_lost_error_is_the_same_error_again() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    anna.network.fail(&[Fault::AnswerLost, Fault::Lost]);
    let error = anna.call(visit_all {}, "forbidden".to_owned()).unwrap_err();
    assert_eq!(anna.call_again(visit_all {}, error).unwrap_err().code(), "handler");
    let before = ASKED.load(Ordering::Relaxed);
    anna.network.fail(&[Fault::AnswerLost]);
    anna.call(asks_outside {}, false).unwrap();
    assert!(ASKED.load(Ordering::Relaxed) - before <= 2, "the outside was asked once by this test");
}

#[test]
fn a_kill_between_commit_and_answer_makes_nothing_twice() {
    let (world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    for (point, written) in
        [("server: before the upload's commit", 0), ("server: after the upload's commit", 1)]
    {
        world.outside.stop_at(point, 0);
        anna.network.fail(&[Fault::None, Fault::Lost]);
        let error = anna.call(visit_all {}, point.to_owned()).unwrap_err();
        let again = anna.call_again(visit_all {}, error);
        assert_eq!(again.is_ok(), written == 1, "{point}: {again:?}");
        boss.sync().unwrap();
        let note = point.to_owned();
        assert_eq!(boss.client.count(query!(Visit, |v| v.note == note)).unwrap(), written);
    }
}

#[test]
fn who_may_not_call_is_told_and_so_is_who_calls_what_is_not_there() {
    let (_world, boss, anna, _otto) = three::<Calls>();
    boss.call(for_managers {}, ()).unwrap();
    assert_eq!(code(anna.call(for_managers {}, ())), "access");
    assert_eq!(code(run(anna.client.call_by_name("nothing", Vec::new()))), "model");
    assert_eq!(code(run(anna.client.call_by_name("standing", Vec::new()))), "model");
}

#[test]
fn what_a_microflow_sends_arrives_as_far_as_it_may_be_read() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, birch) = customers(&boss, &anna, &otto);
    anna.call(sends {}, alder).unwrap();
    anna.call(sends {}, birch).unwrap();
    assert!(anna.client.get(alder).is_ok());
    assert_eq!(code(anna.client.get(birch)), "not-here");
    assert_eq!(anna.sync().unwrap().removed, 0);
}

#[test]
fn what_a_microflow_sends_lies_under_unsent_changes() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    let mut hers = anna.client.get(alder).unwrap();
    hers.notes = "hers".to_owned();
    anna.client.commit(&mut hers).unwrap();
    // The call names no object that her change would go before.
    anna.call(notes_and_sends {}, "of the server".to_owned()).unwrap();
    assert_eq!(anna.pending(), 1);
    let shown = anna.client.get(alder).unwrap();
    assert_eq!((&*shown.phone, &*shown.notes), ("of the server", "hers"));
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.get(alder).unwrap().notes, "hers", "it was said last");
}
