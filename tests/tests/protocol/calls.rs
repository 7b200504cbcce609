//! Lies about calls of microflows.

use super::liar::{Liar, called, code, create, to, update, visit};
use super::target::Target;
use tidewater::value::{CallKey, Carried, ObjectId, Parcel};
use tidewater::wire::call::{CallFault, CallRequest};
use tidewater::wire::frame::encode;
use tidewater::wire::message::{Frame, SyncRequest};
use tidewater_model::{Value, limits};

fn id(id: ObjectId) -> Parcel {
    Parcel::Value(to(id))
}

fn text(text: &str) -> Parcel {
    Parcel::Value(Value::from(text))
}

fn number(number: i64) -> Parcel {
    Parcel::Value(Value::Integer(number))
}

fn hello(shop: ObjectId) -> Vec<Parcel> {
    vec![id(shop), text("hello"), number(4)]
}

pub fn a_call_is_answered_and_what_it_wrote_follows(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    assert_eq!(anna.call("shop_name", vec![id(shop)]), Ok(text("Copper Kettle")));
    let request = anna.call_request("add_visit", hello(shop), &[]);
    let frames = anna.send_call(&request).unwrap();
    let Some(Ok(Parcel::Value(Value::Integer(visit)))) = called(&frames) else { panic!("{frames:?}") };
    let pages =
        frames.iter().filter_map(|frame| if let Frame::Page(page) = frame { Some(page) } else { None });
    let rows: u32 = pages.flat_map(|page| &page.puts).map(|table| table.count).sum();
    assert!(rows > 2 && matches!(frames.last(), Some(Frame::End(_))), "{frames:?}");
    assert!(visit > 0 && target.world().data()["Visit"].len() == 3);
}

pub fn arguments_that_are_none_of_the_microflow_are_refused(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let draft = |name: &str, value: Value| Parcel::Record("Draft".into(), vec![(name.into(), value)]);
    let good = || draft("text", Value::from("a"));
    let drafts = |drafts, best, when| vec![Parcel::List(drafts), best, Parcel::Value(when)];
    assert_eq!(
        anna.call("count_drafts", drafts(vec![good()], Parcel::None, Value::Integer(7))),
        Ok(number(1))
    );
    let visit = |shop, text, rating| vec![shop, text, rating];
    let long = "x".repeat(limits::VALUE_BYTES + 1);
    let wrong = [
        ("add_visit", visit(text("1.2"), text("a"), number(1))),
        ("add_visit", visit(number(0), text("a"), number(1))),
        ("add_visit", visit(number(-5), text("a"), number(1))),
        ("add_visit", visit(id(shop), number(1), number(1))),
        ("add_visit", visit(id(shop), text("nul \0"), number(1))),
        ("add_visit", visit(id(shop), text(&long), number(1))),
        ("add_visit", visit(id(shop), text("a"), number(1 << 40))),
        ("add_visit", visit(id(shop), Parcel::Some(Box::new(text("a"))), number(1))),
        ("add_visit", visit(id(shop), Parcel::Value(Value::Empty), number(1))),
        ("add_visit", vec![Parcel::Tuple(hello(shop))]),
        ("add_visit", hello(shop)[..2].to_vec()),
        ("add_visit", [hello(shop), hello(shop)].concat()),
        ("shop_name", Vec::new()),
        ("shop_name", vec![Parcel::List(vec![id(shop)])]),
        ("for_managers", vec![Parcel::UNIT]),
        ("count_drafts", drafts(vec![draft("texts", Value::from("a"))], Parcel::None, Value::Integer(7))),
        ("count_drafts", drafts(vec![draft("text", Value::Integer(1))], Parcel::None, Value::Integer(7))),
        (
            "count_drafts",
            drafts(vec![Parcel::Record("Draft".into(), vec![])], Parcel::None, Value::Integer(7)),
        ),
        (
            "count_drafts",
            drafts(vec![Parcel::Record("Shop".into(), vec![])], Parcel::None, Value::Integer(7)),
        ),
        ("count_drafts", drafts(vec![], good(), Value::Integer(7))),
        ("count_drafts", drafts(vec![], Parcel::None, Value::Integer(i64::MAX))),
    ];
    for (microflow, arguments) in wrong {
        let mut caller = if microflow == "for_managers" { Liar::new(target, "mara") } else { anna.again() };
        let request = caller.call_request(microflow, arguments, &[]);
        let problem = caller.refused_call(&encode(&request));
        assert_eq!(code(&problem), "unfit-arguments", "{request:?}");
        assert!(problem.detail.contains(microflow), "{problem:?}");
    }
    // What comes along with the arguments is held to the app as well.
    let first = ObjectId::new(1, 1).unwrap();
    let along = |entity: &str, member: &str, value: Value| {
        vec![Carried { entity: entity.into(), id: first, members: vec![(member.into(), value)] }]
    };
    let wrong = [
        along("Draft", "text", Value::Integer(1)),
        along("Draft", "texts", text("a").value().unwrap().clone()),
        along("Shop", "name", Value::from("Copper Kettle")),
        along("Nothing", "text", Value::from("a")),
        vec![Carried { entity: "Account".into(), id: first, members: Vec::new() }],
    ];
    for carried in wrong {
        let mut caller = anna.again();
        let mut request = caller.call_request("add_visit", hello(shop), &[]);
        request.call.carried = carried;
        let problem = caller.refused_call(&encode(&request));
        assert_eq!(code(&problem), "unfit-arguments", "{request:?}");
    }
}

pub fn what_is_not_there_for_the_caller_opens_nothing(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let unknown = ObjectId::new(9, 9).unwrap();
    // Another account's, unknown, of another entity: the same answer, but for the id that was sent.
    for wrong in [ids.bens_shop, unknown, ids.annas_visit] {
        let not_here = CallFault::NotHere { entity: "Shop".to_owned(), id: wrong };
        assert_eq!(anna.call("shop_name", vec![id(wrong)]), Err(not_here));
        let before = target.world().data();
        let written = anna.call("add_visit", vec![id(wrong), text("a"), number(1)]);
        let Err(CallFault::Rejected { code, .. }) = written else { panic!("{written:?}") };
        assert_eq!((code.as_str(), target.world().data()), ("dangling", before));
    }
    let mut mara = Liar::new(target, "mara");
    assert_eq!(mara.call("shop_name", vec![id(ids.bens_shop)]), Ok(text("Dry Dock")));
}

pub fn what_cannot_be_called_is_said(target: &dyn Target) {
    let mut anna = Liar::new(target, "anna");
    for (microflow, expected) in [("format_disk", "unknown-microflow"), ("for_managers", "may-not-call")] {
        let request = anna.call_request(microflow, Vec::new(), &[]);
        let problem = anna.refused_call(&encode(&request));
        assert_eq!(code(&problem), expected);
        assert!(problem.detail.contains(microflow), "{problem:?}");
    }
    assert_eq!(Liar::new(target, "mara").call("for_managers", Vec::new()), Ok(Parcel::UNIT));
    let mut request = anna.call_request("shop_name", vec![id(target.world().ids().annas_shop)], &[]);
    request.sync.model = tidewater_model::ContentHash::of(b"another version of the app");
    assert_eq!(code(&anna.refused_call(&encode(&request))), "update-needed");
    request.call.signature = tidewater_model::ContentHash::of(b"another signature");
    let problem = anna.refused_call(&encode(&request));
    assert_eq!(code(&problem), "microflow-changed");
    assert!(problem.detail.contains("`shop_name`"), "{problem:?}");
}

pub fn a_replayed_key_gets_the_same_answer(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let request = anna.call_request("add_visit", hello(shop), &[]);
    let first = called(&anna.send_call(&request).unwrap()).unwrap();
    assert!(first.is_ok());
    let after = target.world().data();
    // Whatever else stands under the key, also nothing.
    for arguments in [Some(hello(shop)), Some(vec![id(shop), text("other"), number(2)]), None] {
        let mut replayed = request.clone();
        replayed.call.arguments = arguments;
        assert_eq!(called(&anna.send_call(&replayed).unwrap()), Some(first.clone()));
        assert_eq!(target.world().data(), after);
    }
    // An error is kept as well: nobody asks the microflow again.
    let request = anna.call_request("add_visit", vec![id(shop), text("forbidden"), number(2)], &[]);
    let rejected = called(&anna.send_call(&request).unwrap()).unwrap();
    let Err(CallFault::Rejected { text, .. }) = &rejected else { panic!("{rejected:?}") };
    assert!(text.contains("nobody says that"));
    assert_eq!(called(&anna.send_call(&request).unwrap()), Some(rejected));
    // A key that nothing stands under.
    let mut unknown = request;
    unknown.call.key = CallKey::from_bytes([9; 16]);
    unknown.call.arguments = None;
    assert_eq!(called(&anna.send_call(&unknown).unwrap()), Some(Err(CallFault::NotCalled)));
    // If the call itself arrives after that, it is not made: its caller was told so.
    unknown.call.arguments = Some(hello(shop));
    assert_eq!(called(&anna.send_call(&unknown).unwrap()), Some(Err(CallFault::NotCalled)));
    assert_eq!(target.world().data(), after);
}

pub fn a_key_is_an_accounts_own(target: &dyn Target) {
    let ids = target.world().ids();
    let (mut anna, mut ben) = (Liar::new(target, "anna"), Liar::new(target, "ben"));
    let annas = anna.call_request("shop_name", vec![id(ids.annas_shop)], &[]);
    anna.send_call(&annas).unwrap();
    let mut bens = ben.call_request("shop_name", vec![id(ids.bens_shop)], &[]);
    bens.call.key = annas.call.key;
    assert_eq!(called(&ben.send_call(&bens).unwrap()), Some(Ok(text("Dry Dock"))));
    bens.call.arguments = None;
    assert_eq!(called(&ben.send_call(&bens).unwrap()), Some(Ok(text("Dry Dock"))));
}

pub fn huge_and_broken_calls_are_refused(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    // Deeper than anything honest; without a limit a whole body of this would end the process.
    let nests: [fn(Parcel) -> Parcel; 3] = [
        |inner| Parcel::Some(Box::new(inner)),
        |inner| Parcel::List(vec![inner]),
        |inner| Parcel::Tuple(vec![inner]),
    ];
    for nest in nests {
        for (levels, expected) in [(10, "unfit-arguments"), (100, "malformed")] {
            let deep = (0..levels).fold(text("a"), |inner, _| nest(inner));
            let request = anna.call_request("shop_name", vec![deep], &[]);
            assert_eq!(code(&anna.refused_call(&encode(&request))), expected, "{levels} levels");
        }
    }
    let request = encode(&anna.call_request("shop_name", vec![id(shop)], &[]));
    for length in 0..request.len() {
        assert_eq!(code(&anna.refused_call(&request[..length])), "malformed", "{length} bytes");
    }
    // A synchronize without a call is none.
    assert_eq!(code(&anna.refused_call(&encode(&anna.request(&[])))), "malformed");
}

pub fn a_call_of_another_history_is_not_made(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let (mut anna, mut ben) = (Liar::new(target, "anna"), Liar::new(target, "ben"));
    let honest = anna.call_request("add_visit", hello(shop), &[]);
    let before = target.world().everything();
    for (prev, epoch) in [(7, anna.epoch), (0, anna.epoch + 1), (0, anna.epoch.wrapping_sub(1))] {
        let sync = SyncRequest { prev, epoch, ..honest.sync.clone() };
        let frames = anna.send_call(&CallRequest { sync, ..honest.clone() }).unwrap();
        assert!(matches!(&frames[..], [Frame::Head(head)] if head.fork.is_some()), "{frames:?}");
    }
    assert_eq!(target.world().everything(), before);
    let request = ben.call_request("add_visit", hello(target.world().ids().bens_shop), &[]);
    assert_eq!(code(&anna.refused_call(&encode(&request))), "unknown-replica");
}

pub fn a_call_with_a_rejected_batch_is_not_made(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let new = anna.id();
    let good = anna.group("Visit", new, visit(ids.annas_shop, "good"));
    let bad =
        anna.group("Shop", ids.annas_shop, update("name", Value::from("Copper Kettle"), Value::from("Mine")));
    let request = anna.call_request("add_visit", hello(ids.annas_shop), &[good, bad]);
    let frames = anna.send_call(&request).unwrap();
    assert!(matches!(&frames[1], Frame::Outcome(outcome) if outcome.verdicts.len() == 2), "{frames:?}");
    assert_eq!(called(&frames), None);
    assert_eq!(target.world().data()["Visit"].len(), 3, "what was good of the batch stays");
    anna.prev = 1;
    let unlisted = anna.id();
    let group =
        anna.group("Visit", unlisted, create(&[("shop", to(ids.annas_shop)), ("rating", Value::Integer(1))]));
    let request = anna.call_request("shop_name", vec![id(ids.annas_shop)], &[group]);
    // The batch and the call are each taken once.
    for _ in 0..2 {
        assert_eq!(called(&anna.send_call(&request).unwrap()), Some(Ok(text("Copper Kettle"))));
    }
    assert_eq!(target.world().data()["Visit"].len(), 4);
}

pub fn a_role_that_was_taken_away_counts_at_once(target: &dyn Target) {
    let mut mara = Liar::new(target, "mara");
    assert_eq!(mara.call("for_managers", Vec::new()), Ok(Parcel::UNIT));
    target.set_roles("mara", &["Rep"]);
    let request = mara.call_request("for_managers", Vec::new(), &[]);
    assert_eq!(code(&mara.refused_call(&encode(&request))), "may-not-call");
    let shop = target.world().ids().annas_shop;
    let gone = CallFault::NotHere { entity: "Shop".to_owned(), id: shop };
    assert_eq!(mara.call("shop_name", vec![id(shop)]), Err(gone));
}

pub fn results_are_forgotten_after_a_day(target: &dyn Target) {
    const HOUR: i64 = 60 * 60 * 1_000;
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let mut request = anna.call_request("shop_name", vec![id(shop)], &[]);
    anna.send_call(&request).unwrap();
    request.call.arguments = None;
    target.keep_short();
    for (hours, expected) in [(23, Ok(text("Copper Kettle"))), (2, Err(CallFault::NotCalled))] {
        target.world().clock.advance(hours * HOUR);
        target.keep_short();
        assert_eq!(called(&anna.send_call(&request).unwrap()), Some(expected));
    }
}
