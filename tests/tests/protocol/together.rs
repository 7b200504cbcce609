//! Microflows beside others: while one waits, everybody else goes on; what somebody changed meanwhile is
//! a conflict; nobody takes more time than there is.

use super::flows::GATE;
use super::liar::{Liar, called, update, visit};
use super::over_http::OverHttp;
use super::suspended::{Suspended, answer_call, run, run_all};
use super::target::Target;
use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use tidewater::value::{ObjectId, Parcel};
use tidewater::wire::call::CallFault;
use tidewater::wire::frame::encode;
use tidewater::wire::message::GroupVerdict;
use tidewater_model::Value;

/// One test shuts the gate at a time.
fn shut() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    GATE.shut();
    turn
}

fn id(id: ObjectId) -> Parcel {
    Parcel::Value(Value::Integer(id.raw()))
}

fn text(text: &str) -> Parcel {
    Parcel::Value(Value::from(text))
}

/// Calls `rename` of Anna's shop, does something while it holds its snapshot, and gives how it ended.
fn renamed_while(
    server: &Suspended,
    meanwhile: impl FnOnce(&mut Liar<'_>),
) -> (Option<Result<Parcel, CallFault>>, Vec<String>) {
    let _turn = shut();
    let shop = server.world().ids().annas_shop;
    let mut anna = Liar::new(server, "anna");
    let body = encode(&anna.call_request("rename", vec![id(shop), text("Tin Kettle")], &[]));
    let mut calling = Box::pin(answer_call(&server.core, &anna.token, &body));
    while GATE.waiting() == 0 {
        assert!(calling.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    assert!(!server.is_writing(), "a microflow that waits holds the only writer");
    meanwhile(&mut Liar::new(server, "mara"));
    GATE.open();
    let frames = run(calling).unwrap();
    let mut names = server.world().data().remove("Shop").unwrap();
    names.retain(|row| row.contains("Kettle"));
    (called(&frames), names)
}

#[test]
fn a_row_that_changed_meanwhile_is_a_conflict_and_nothing_is_written() {
    let server = Suspended::start();
    let shop = server.world().ids().annas_shop;
    let (ended, names) = renamed_while(&server, |mara| {
        let group =
            mara.group("Shop", shop, update("phone", Value::from("0117 496 0001"), Value::from("112")));
        assert_eq!(mara.upload(&[group]), [GroupVerdict::Applied]);
    });
    assert_eq!(ended, Some(Err(CallFault::Conflict { entity: "Shop".to_owned(), id: shop })));
    assert!(names[0].contains("Copper Kettle") && names[0].contains("112"), "{names:?}");
}

#[test]
fn what_others_change_elsewhere_is_no_conflict() {
    let server = Suspended::start();
    let other = server.world().ids().bens_shop;
    let (ended, names) = renamed_while(&server, |mara| {
        let group =
            mara.group("Shop", other, update("phone", Value::from("0117 496 0001"), Value::from("112")));
        assert_eq!(mara.upload(&[group]), [GroupVerdict::Applied]);
    });
    assert_eq!(ended, Some(Ok(Parcel::UNIT)));
    assert!(names[0].contains("Tin Kettle"), "{names:?}");
}

#[test]
fn a_microflow_whose_time_is_over_writes_nothing() {
    let server = Suspended::start();
    for (milliseconds, is_late) in [(10_001, true), (9_000, false)] {
        let (ended, names) = renamed_while(&server, |_| server.world().clock.advance(milliseconds));
        let timed_out = matches!(&ended, Some(Err(CallFault::Other { code, .. })) if code == "timed-out");
        assert_eq!(timed_out, is_late, "{ended:?}");
        assert_eq!(names[0].contains("Tin Kettle"), !is_late, "{names:?}");
    }
}

#[test]
fn the_same_call_twice_at_once_is_made_once() {
    let server = Suspended::start();
    let shop = server.world().ids().annas_shop;
    let mut anna = Liar::new(&server, "anna");
    let arguments = vec![id(shop), text("hello"), Parcel::Value(Value::Integer(4))];
    let body = encode(&anna.call_request("add_visit", arguments, &[]));
    let mut both = [(); 2].map(|()| Box::pin(answer_call(&server.core, &anna.token, &body)));
    let answers = run_all(&mut both.each_mut().map(|future| future.as_mut()));
    let [first, second] = [0, 1].map(|at| called(answers[at].as_ref().unwrap()).unwrap());
    assert!(first.is_ok() && first == second, "{first:?} {second:?}");
    assert_eq!(server.world().data()["Visit"].len(), 3);
}

#[test]
fn while_a_microflow_waits_for_the_outside_twenty_devices_synchronize() {
    let server = OverHttp::start();
    let ids = server.world().ids();
    let _turn = shut();
    std::thread::scope(|scope| {
        // A call that looked at the data and waits then, and one that waits for the outside.
        let calls = ["asks_outside", "rename"].map(|microflow| {
            let server = &server;
            scope.spawn(move || {
                let mut anna = Liar::new(server, "anna");
                let arguments = match microflow {
                    "rename" => vec![id(ids.annas_shop), text("Tin Kettle")],
                    _ => vec![id(ids.annas_shop)],
                };
                anna.call(microflow, arguments)
            })
        });
        while GATE.waiting() < calls.len() {
            std::thread::yield_now();
        }
        let devices: Vec<_> = (0..20)
            .map(|_| {
                let server = &server;
                scope.spawn(move || {
                    let mut ben = Liar::new(server, "ben");
                    for round in 0..5 {
                        let new = ben.id();
                        let group = ben.group("Visit", new, visit(ids.bens_shop, &format!("round {round}")));
                        assert_eq!(ben.upload(&[group]), [GroupVerdict::Applied]);
                    }
                    ben.pull().unwrap().0.len()
                })
            })
            .collect();
        for device in devices {
            assert!(device.join().unwrap() >= 5);
        }
        assert_eq!(GATE.waiting(), calls.len(), "the microflows still wait");
        GATE.open();
        let [asked, renamed] = calls.map(|call| call.join().unwrap());
        assert!(matches!(asked, Ok(Parcel::Value(_))), "{asked:?}");
        assert_eq!(renamed, Ok(Parcel::UNIT));
    });
}
