//! Requests and groups that do not fit: each a typed answer, nothing written.

use super::stage::*;
use crate::sync::accept::AcceptError;
use crate::value::ObjectId;
use crate::wire::message::{Batch, Group, GroupVerdict, GroupVerdict::*, Operation, Reason, SyncRequest};
use serde_bytes::ByteBuf;
use tidewater_model::{Value, limits};

#[test]
fn groups_that_do_not_fit_the_model_are_rejected_one_by_one() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("rep", anna.me())]);
    let (one, two) = (anna.id(), anna.id());
    let foreign = ObjectId::new(anna.number + 1, 1).unwrap();
    let phone = |mine| update("Customer", customer, &[("phone", text(""), mine)]);
    let order = |id, more: (&str, Value)| create("Order", id, &[("customer", to(customer)), more]);
    let large = text(&"x".repeat(limits::VALUE_BYTES + 1));
    type Case = (&'static str, Operation, fn(&Reason) -> bool);
    let cases: Vec<Case> = vec![
        ("unknown entity", create("Nothing", one, &[]), is_malformed),
        ("unknown member", update("Customer", customer, &[("nothing", text(""), text("x"))]), is_malformed),
        ("wrong type", phone(number(1)), is_malformed),
        ("too large", phone(large), is_malformed),
        ("not one of the variants' type", order(one, ("remark", Value::from(vec![1]))), is_malformed),
        ("a member twice", order(one, ("customer", to(customer))), is_malformed),
        ("an id of another replica", order(foreign, ("remark", text(""))), is_malformed),
        ("an auto number", order(one, ("number", number(7))), is_access),
        ("a system member", order(one, ("created_by", to(customer))), is_access),
        ("an unwritable member", update("Customer", customer, &[("name", text(""), text("x"))]), is_access),
        ("an unknown object", update("Customer", two, &[("phone", text(""), text("x"))]), is_gone),
        ("a missing reference", create("Order", one, &[]), is_access),
        (
            "an entity without rules",
            update("Account", anna.account, &[("name", text(""), text("x"))]),
            is_access,
        ),
    ];
    for (what, operation, expected) in cases {
        let verdict = anna.one(&stage, operation);
        let reason = reason(verdict);
        assert!(expected(&reason), "{what}: {reason:?}");
    }
    assert_eq!(stage.column("SELECT count(*) FROM \"Order\""), [number(0)]);
    assert_eq!(stage.value("Customer", customer, "phone"), Some(text("")));
}

fn is_malformed(reason: &Reason) -> bool {
    matches!(reason, Reason::Malformed(_))
}
fn is_access(reason: &Reason) -> bool {
    matches!(reason, Reason::Access(_))
}
fn is_gone(reason: &Reason) -> bool {
    *reason == Reason::Gone
}

#[test]
fn what_is_wrong_with_one_group_does_not_stop_the_others() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let (one, two) = (anna.id(), anna.id());
    let verdicts = anna.each(
        &stage,
        vec![
            create("Plan", one, &[("text", text("a"))]),
            create("Plan", one, &[("text", text("b"))]),
            create("Plan", two, &[("nothing", text("c"))]),
            create("Plan", two, &[("text", text("d"))]),
        ],
    );
    assert!(matches!(verdicts[..], [Applied, Rejected(_), Rejected(_), Applied]), "{verdicts:?}");
    assert_eq!(stage.column("SELECT text FROM Plan ORDER BY id"), [text("a"), text("d")]);
}

#[test]
fn a_group_is_applied_as_a_whole_or_not_at_all() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let customer = stage.put("Customer", &[("rep", anna.me())]);
    let plan = anna.id();
    let group = anna.group([
        create("Plan", plan, &[]),
        update("Customer", customer, &[("phone", text(""), text("2"))]),
        update("Customer", customer, &[("name", text(""), text("x"))]),
    ]);
    let answer = anna.send(&stage, &[group]);
    let Rejected(rejection) = &answer.outcome.unwrap().verdicts[0] else { panic!("it was applied") };
    assert_eq!(rejection.operation, 2);
    assert_eq!(stage.value("Customer", customer, "phone"), Some(text("")));
    assert_eq!(stage.value("Plan", plan, "text"), None);
    let state = &answer.state[0];
    assert_eq!(state.drops, [("Plan".into(), vec![plan])]);
    assert_eq!(state.puts[0].count, 1);
}

#[test]
fn keys_that_do_not_fit_reject_their_group() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let plan = anna.id();
    let good = anna.group([create("Plan", plan, &[])]);
    let short = crate::wire::message::Group { keys: vec![ByteBuf::from([1, 2])], ..good.clone() };
    let none = crate::wire::message::Group { keys: Vec::new(), ..good.clone() };
    let empty = anna.group([]);
    let verdicts = anna.send(&stage, &[short, none, empty, good.clone(), good]).outcome.unwrap().verdicts;
    assert_eq!(verdicts[3], Applied);
    for position in [0, 1, 2, 4] {
        assert!(is_malformed(&reason(verdicts[position].clone())), "{position}");
    }
}

#[test]
fn requests_that_do_not_fit_are_refused_and_nothing_is_written() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let plan = anna.id();
    let good = anna.request(&[anna.group([create("Plan", plan, &[])])]);
    let with = |groups: Vec<u8>| {
        let batch = Batch { seq: 1, groups: ByteBuf::from(groups) };
        SyncRequest { cuts: vec![batch.cut()], batch: Some(batch), ..good.clone() }
    };
    let many = vec![anna.group([create("Plan", plan, &[])]); limits::BATCH_OPERATIONS + 1];
    let cut = good.cuts[0];
    let cases = [
        ("garbage", with(vec![0xc1, 1, 2, 3]), "malformed"),
        ("nested beyond measure", with(vec![0x91; 100_000]), "malformed"),
        ("too many operations", with(crate::wire::frame::encode(&many)), "too large"),
        ("too many bytes", with(vec![0; limits::BATCH_BYTES + 1]), "too large"),
        ("a batch that is not among the cuts", SyncRequest { cuts: Vec::new(), ..good.clone() }, "malformed"),
        ("a cut that was acknowledged", SyncRequest { prev: 1, ..good.clone() }, "malformed"),
        ("more cuts than are kept", SyncRequest { cuts: vec![cut; 65], ..good.clone() }, "malformed"),
        ("another replica", SyncRequest { replica: 7, ..good.clone() }, "replica"),
    ];
    for (what, request, expected) in cases {
        let error = stage.send(&anna, &request).unwrap_err();
        let kind = match error {
            AcceptError::Malformed { .. } => "malformed",
            AcceptError::TooLarge { .. } => "too large",
            AcceptError::UnknownReplica { .. } => "replica",
            other => panic!("{what}: {other:?}"),
        };
        assert_eq!(kind, expected, "{what}");
    }
    let stolen = Device { account: stage.device("ben", &["Rep"]).account, ..anna.clone() };
    assert!(matches!(stage.send(&stolen, &good), Err(AcceptError::UnknownReplica { .. })));
    assert_eq!(stage.column("SELECT count(*) FROM Plan"), [number(0)]);
    assert_eq!(stage.column("SELECT count(*) FROM _outcome"), [number(0)]);
    assert!(stage.send(&anna, &good).is_ok());
}

#[test]
fn a_rejected_group_is_kept_for_people_with_its_values() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let order = anna.id();
    anna.one(&stage, create("Order", order, &[("remark", text("urgent")), ("customer", to(order))]));
    let sql = "SELECT account, entity, object, reason, \"group\" FROM SynchronizationError";
    let kept = stage.ask(sql, &[]);
    let id = order.to_string();
    assert_eq!(kept[0][..4], [anna.me(), text("Order"), text(&id), text("dangling")]);
    let group: serde_json::Value = serde_json::from_str(kept[0][4].text().unwrap()).unwrap();
    let values = serde_json::json!({ "remark": "urgent", "customer": id });
    let operation = serde_json::json!({ "entity": "Order", "id": id, "change": "create", "values": values });
    assert_eq!(group["operations"][0], operation);
}

/// Keys are random and no secret of the server: naming somebody else's must not do anything.
#[test]
fn a_device_settles_its_own_rejections_only() {
    let stage = Stage::new();
    let (mut anna, otto) = (stage.device("anna", &["Rep"]), stage.device("otto", &["Rep"]));
    let order = anna.id();
    let mut group = anna.group([create("Order", order, &[("customer", to(order))])]);
    // A lying client names a key twice, and short ones again and again.
    group.keys.push(group.keys[0].clone());
    let kept = || stage.column("SELECT count(*) FROM SynchronizationError");
    anna.send(&stage, &[group.clone()]);
    assert_eq!(kept(), [number(1)]);
    stage.settle(&otto, &group.keys);
    assert_eq!(kept(), [number(1)], "it is not his");
    stage.settle(&anna, &[ByteBuf::from([7; 3])]);
    assert_eq!(kept(), [number(1)], "nothing is rejected under that key");
    stage.settle(&anna, &group.keys);
    assert_eq!(kept(), [number(0)]);
    let short =
        |anna: &Device| Group { keys: vec![ByteBuf::from([1])], ..anna.group(group.operations.clone()) };
    for _ in 0..2 {
        let group = short(&anna);
        anna.send(&stage, &[group]);
    }
    assert_eq!(kept(), [number(2)], "a key that comes again is no error of the database");
}

#[test]
fn the_state_of_large_rows_comes_in_frames_that_a_device_takes() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let notes = text(&"x".repeat(limits::VALUE_BYTES));
    let large = 3 * limits::PAGE_BYTES / limits::VALUE_BYTES;
    let customers: Vec<_> =
        (0..large).map(|_| stage.put("Customer", &[("notes", notes.clone()), ("rep", anna.me())])).collect();
    let unknown = anna.id();
    let groups: Vec<_> =
        customers.iter().chain([&unknown]).map(|id| anna.group([delete("Customer", *id)])).collect();
    let pages = anna.send(&stage, &groups).state;
    assert_eq!(pages.iter().flat_map(|page| &page.puts).map(|table| table.count).sum::<u32>(), large as u32);
    assert_eq!(pages.iter().flat_map(|page| &page.drops).count(), 1);
    assert!(pages.len() > 2);
    for page in pages {
        assert!(
            crate::wire::frame::encode(&crate::wire::message::Frame::State(page)).len()
                <= limits::FRAME_BYTES
        );
    }
}

#[test]
fn an_id_is_given_once_whatever_the_entity_and_whoever_sees_the_object() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let (plan, feedback) = (anna.id(), anna.id());
    let made = [create("Plan", plan, &[]), create("Feedback", feedback, &[])];
    assert_eq!(anna.each(&stage, made.to_vec()), [Applied, Applied]);
    let (free, twice) = (anna.id(), anna.id());
    // What she sent and does not see is taken as well. Each is refused by itself.
    let verdicts = anna.each(
        &stage,
        vec![
            create("Card", plan, &[]),
            create("Plan", feedback, &[]),
            create("Feedback", feedback, &[]),
            create("Card", free, &[]),
            create("Card", twice, &[]),
            create("Plan", twice, &[]),
        ],
    );
    let is_refused = |verdict: &GroupVerdict| match verdict {
        Rejected(rejection) => matches!(rejection.reason, Reason::Malformed(_)),
        _ => false,
    };
    assert_eq!(verdicts.iter().map(is_refused).collect::<Vec<_>>(), [true, true, true, false, false, true]);
    let another = anna.id();
    let group = anna.group([create("Card", another, &[]), create("Plan", another, &[])]);
    let verdicts = anna.send(&stage, &[group]).outcome.unwrap().verdicts;
    assert!(is_refused(&verdicts[0]), "{verdicts:?}");
    let count = |sql| stage.column(sql);
    assert_eq!(count("SELECT count(*) FROM Card"), [number(2)]);
    assert_eq!(count("SELECT count(*) FROM Plan"), [number(1)]);
    assert_eq!(count("SELECT count(*) FROM Feedback"), [number(1)]);
}
