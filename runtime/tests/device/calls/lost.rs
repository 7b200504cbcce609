//! Calls whose answers are lost: the device knows of them, and asks again.

use super::app::*;
use super::{customers, three, unsent_visit};
use crate::app::*;
use crate::world::{Device as TestDevice, Fault, run};
use tidewater::flow::{FlowError, FlowResult, Held};
use tidewater::prelude::*;
use tidewater::store::device::points::{APPLY, CALL, NOTE};
use tidewater::value::{CallKey, Parcel};
use tidewater_model::Value;

/// Notes a visit of each customer, once, also if the answer is lost.
#[nanoflow]
pub async fn visit_surely(cx: &mut Device, note: String) -> FlowResult<i64> {
    match cx.call(visit_all, note).await {
        Err(FlowError::Unknown { key }) => cx.call_again(visit_all, key).await,
        answer => answer,
    }
}

/// Asks what became of the calls whose answers are not known; how many visits they noted.
#[nanoflow]
pub async fn ask_for_lost(cx: &mut Device) -> FlowResult<i64> {
    let mut noted = 0;
    for key in cx.unanswered(visit_all)? {
        match cx.call_again(visit_all, key).await {
            Ok(count) => noted += count,
            Err(FlowError::NotCalled { key: unknown }) => cx.message(format!("{unknown} was never made")),
            Err(error) => return Err(error),
        }
    }
    Ok(noted)
}

/// Asks what became of one call.
#[nanoflow]
pub async fn ask_for(cx: &mut Device, key: CallKey) -> FlowResult<i64> {
    cx.call_again(visit_all, key).await
}

fn unanswered(device: &TestDevice) -> Vec<CallKey> {
    device.client.unanswered_calls().unwrap().into_iter().map(|call| call.key).collect()
}

fn visits(boss: &TestDevice, note: &str) -> i64 {
    boss.sync().unwrap();
    boss.client.count(query!(Visit, |v| v.note == note)).unwrap()
}

#[test]
fn a_flow_asks_again_for_an_answer_that_was_lost() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    anna.network.fail(&[Fault::AnswerLost, Fault::AnswerLost]);
    assert_eq!(run(anna.client.run(visit_surely, "once".to_owned())).unwrap(), 1);
    assert_eq!(visits(&boss, "once"), 1);
    assert_eq!(unanswered(&anna), []);
    // The question can get lost as well: the call stays known.
    anna.network.fail(&[Fault::AnswerLost; 4]);
    let error = run(anna.client.run(visit_surely, "later".to_owned())).unwrap_err();
    let FlowError::Unknown { key } = *error.cause() else { panic!("{error}") };
    assert_eq!(unanswered(&anna), [key]);
    assert_eq!(run(anna.client.run(ask_for, key)).unwrap(), 1);
    assert_eq!((visits(&boss, "later"), unanswered(&anna)), (1, vec![]));
}

#[test]
fn a_call_is_not_sent_again_when_the_server_may_have_forgotten_it() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    anna.network.fail(&[Fault::AnswerLost]);
    anna.outside.tick(13 * 60 * 60 * 1_000);
    let error = run(anna.client.call(visit_all {}, "slept".to_owned())).unwrap_err();
    let FlowError::Unknown { key } = error else { panic!("{error}") };
    anna.outside.tick(0);
    assert_eq!(run(anna.client.call_again(visit_all {}, key)).unwrap(), 1);
    assert_eq!(visits(&boss, "slept"), 1);
}

#[test]
fn a_device_that_was_killed_while_it_waited_knows_whom_to_ask() {
    // A kill right before the call is sent, or right after: the second was made, the first was not.
    for (point, made) in [(CALL.before, 0), (CALL.after, 0), (APPLY.before, 1), (APPLY.after, 1)] {
        let (world, boss, anna, otto) = three::<Calls>();
        customers(&boss, &anna, &otto);
        anna.outside.stop_at(point, 0);
        assert_eq!(code(run(anna.client.run(visit_surely, "hello".to_owned()))), "store", "{point}");
        let anna = anna.reopen_as::<Calls>(&world);
        assert_eq!(unanswered(&anna).len(), usize::from(point != CALL.before), "{point}");
        assert_eq!(run(anna.client.run(ask_for_lost, ())).unwrap(), made, "{point}");
        assert_eq!(unanswered(&anna), [], "{point}");
        assert_eq!(visits(&boss, "hello"), made, "{point}");
    }
}

#[test]
fn only_what_may_have_been_made_is_asked_for() {
    let (_world, boss, anna, otto) = three::<Calls>();
    let (alder, _) = customers(&boss, &anna, &otto);
    assert_eq!(run(anna.client.run(visit_surely, "hello".to_owned())).unwrap(), 1);
    assert_eq!(unanswered(&anna), [], "answered");
    anna.network.fail(&[Fault::NoConnection]);
    assert_eq!(code(run(anna.client.run(visit_surely, "hello".to_owned()))), "offline");
    anna.network.fail(&[Fault::Status(401)]);
    assert_eq!(code(run(anna.client.run(visit_surely, "hello".to_owned()))), "session-expired");
    assert_eq!(unanswered(&anna), [], "never made");
    let visit = unsent_visit(&anna, alder, "forbidden");
    assert_eq!(code(run(anna.client.call(remove_visit {}, visit.id()))), "handler");
    assert_eq!(unanswered(&anna), [], "what goes before it was rejected");
    assert_eq!(code(run(anna.client.run(visit_surely, "forbidden".to_owned()))), "handler");
    assert_eq!(unanswered(&anna), [], "an error is an answer");
}

#[test]
fn an_answer_that_seems_to_end_too_early_is_lost_and_not_offline() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    // Without a batch the head comes first, then how the call ended.
    anna.network.fail(&[Fault::EndsAfter(1), Fault::EndsAfter(0)]);
    let error = run(anna.client.call(visit_all {}, "cut".to_owned())).unwrap_err();
    let FlowError::Unknown { key } = error else { panic!("{error}") };
    assert_eq!(run(anna.client.call_again(visit_all {}, key)).unwrap(), 1);
    assert_eq!(visits(&boss, "cut"), 1);
}

#[test]
fn a_call_that_nobody_waits_for_any_more_is_known() {
    use std::future::Future;
    use std::task::{Context, Waker};
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    anna.network.fail(&[Fault::NeverEnds]);
    let mut call = Box::pin(anna.client.call(visit_all {}, "given up".to_owned()));
    assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(unanswered(&anna), [], "it is under way");
    drop(call);
    let [key] = unanswered(&anna)[..] else { panic!("{:?}", unanswered(&anna)) };
    assert_eq!(run(anna.client.run(ask_for, key)).unwrap(), 1);
    assert_eq!(visits(&boss, "given up"), 1);
}

#[test]
fn a_key_is_given_to_a_flow_by_who_knows_no_types() {
    let (world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    anna.outside.stop_at(NOTE.before, 0);
    anna.network.fail(&[Fault::AnswerLost, Fault::AnswerLost]);
    let error = run(anna.client.call(visit_all {}, "typed".to_owned())).unwrap_err();
    let FlowError::Unknown { key } = error else { panic!("{error}") };
    let anna = anna.reopen_as::<Calls>(&world);
    let words = anna.client.read_arguments("ask_for", &[key.to_string()]).unwrap();
    assert_eq!(words, [Parcel::Value(Value::from(key.to_string()))]);
    assert_eq!(run(anna.client.run_by_name("ask_for", &words)).unwrap(), Held::Integer(1));
    let wrong = anna.client.read_arguments("ask_for", &["hello".to_owned()]).unwrap_err();
    assert_eq!(wrong.code(), "wrong-arguments");
}

#[test]
fn of_very_many_the_oldest_is_forgotten() {
    let (_world, boss, anna, otto) = three::<Calls>();
    customers(&boss, &anna, &otto);
    let mut keys = Vec::new();
    for _ in 0..tidewater_model::limits::UNANSWERED_CALLS + 2 {
        anna.network.fail(&[Fault::Lost, Fault::Lost]);
        match run(anna.client.call(own_customers {}, ())) {
            Err(FlowError::Unknown { key }) => keys.push(key),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(unanswered(&anna), keys[2..]);
}
