//! What is kept of calls: each under its key, and of refused ones no more than a bound.

use super::stage::*;
use crate::sync::accept::{CallOf, StoredCall};
use crate::typed::Me;
use crate::value::{CallKey, Parcel};
use crate::wire::call::CallFault;
use tidewater_model::limits;

/// Ends a call of a device as refused, and tells how it ended: as before if it did.
fn refuse(stage: &Stage, device: &Device, key: CallKey, text: &str) -> String {
    let me = Me::new(device.account.into(), 0);
    let of = CallOf { key, microflow: "hand_in".into(), roles: Vec::new(), replica: device.number };
    let result: Result<Parcel, _> = Err(CallFault::Failed { code: "no".to_owned(), text: text.to_owned() });
    let failed = StoredCall::plain(&of.microflow, result);
    let ended = stage.accepting(|acceptance| now(acceptance.conclude_failed(me, &of, failed)));
    match ended.unwrap().call.result {
        Err(CallFault::Failed { text, .. }) => text,
        other => panic!("the call was refused, not {other:?}"),
    }
}

fn key(number: usize) -> CallKey {
    let [low, high] = [number as u64, 7].map(u64::to_be_bytes);
    CallKey::from_bytes([high, low].concat().try_into().unwrap())
}

#[test]
fn of_the_refused_calls_of_an_account_the_oldest_are_forgotten_first() {
    let stage = Stage::new();
    let (anna, ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    refuse(&stage, &ben, key(0), "of ben");
    for number in 0..limits::REFUSED_CALLS {
        stage.clock.set(number as i64);
        refuse(&stage, &anna, key(number), "first");
    }
    assert_eq!(refuse(&stage, &anna, key(0), "again"), "first", "as many as that are all remembered");
    for number in 0..3 {
        refuse(&stage, &anna, key(limits::REFUSED_CALLS + number), "first");
    }
    let kept = stage.ask("SELECT count(*) FROM _refused_call GROUP BY account ORDER BY account", &[]);
    assert_eq!(kept, [[number(limits::REFUSED_CALLS as i64)], [number(1)]], "each account has its own");
    assert_eq!(refuse(&stage, &anna, key(3), "again"), "first");
    assert_eq!(refuse(&stage, &anna, key(2), "again"), "again");
    assert_eq!(refuse(&stage, &ben, key(0), "again"), "of ben");
}
