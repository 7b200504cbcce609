//! Lies of a client that asks for what devices do not hold, wants objects by name, and says what it is done
//! with.

use super::liar::{Liar, code, create, to, update, visit};
use super::target::{CANARY, Target};
use serde_bytes::ByteBuf;
use tidewater::value::{CallKey, ObjectId, Parcel};
use tidewater::wire::call::{CallFault, Called};
use tidewater::wire::frame::{Rows, encode};
use tidewater::wire::message::{Frame, Operation, OperationChange, Page, SyncRequest, Want};
use tidewater::wire::online::{Ask, OnlineRequest};
use tidewater_model::{Comparison, Expression, Path, Query, Value, limits};

fn request(liar: &mut Liar<'_>, ask: Ask) -> OnlineRequest {
    let key = CallKey::from_bytes(liar.key().to_be_bytes());
    let pull = ask.is_write();
    OnlineRequest { sync: SyncRequest { pull, ..liar.request(&[]) }, key, ask }
}

/// How a request of `POST /online` ended.
fn answered(liar: &Liar<'_>, request: &OnlineRequest) -> Called {
    let frames = liar.target.online(&liar.token, &encode(request)).unwrap();
    assert!(!format!("{frames:?}").contains(CANARY), "it holds a secret");
    let called = frames.into_iter().find_map(|frame| match frame {
        Frame::Called(called) => Some(called),
        _ => None,
    });
    called.expect("it was answered")
}

fn ask(liar: &mut Liar<'_>, ask: Ask) -> Called {
    let request = request(liar, ask);
    answered(liar, &request)
}

fn all(entity: &str) -> Query {
    Query::all(entity)
}

fn ids(called: &Called) -> Vec<ObjectId> {
    let Some(table) = &called.found else { return Vec::new() };
    let (mut rows, mut values): (Rows<'_>, _) = (table.rows(), Vec::new());
    std::iter::from_fn(|| rows.next(&mut values).unwrap().map(|(id, _)| id)).collect()
}

fn write(entity: &str, id: ObjectId, change: OperationChange) -> Ask {
    Ask::Write(Operation { entity: entity.into(), id, change })
}

pub fn a_question_opens_nothing_that_the_account_may_not_read(target: &dyn Target) {
    let there = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let before = target.world().data();
    assert_eq!(ids(&ask(&mut anna, Ask::Retrieve(all("Shop")))), [there.annas_shop]);
    assert_eq!(ids(&ask(&mut anna, Ask::Get("Shop".into(), there.annas_shop))), [there.annas_shop]);
    let unknown = ObjectId::new(7, 7).unwrap();
    for id in [there.bens_shop, unknown] {
        let fault = ask(&mut anna, Ask::Get("Shop".into(), id)).result.unwrap_err();
        assert_eq!(fault, CallFault::NotHere { entity: "Shop".to_owned(), id }, "alike");
    }
    let secret = Box::new(Expression::Member(Path::member("secret")));
    let is =
        Expression::Compare(Comparison::Equal, secret, Box::new(Expression::Literal(Value::from(CANARY))));
    let probe = Query { condition: Some(is), ..all("Shop") };
    assert_eq!(ids(&ask(&mut anna, Ask::Retrieve(probe.clone()))), []);
    assert_eq!(ask(&mut anna, Ask::Count(probe)).result, Ok(Parcel::Value(Value::Integer(0))));
    assert_eq!(target.world().data(), before, "a question writes nothing");
}

pub fn a_question_that_does_not_fit_the_model_is_refused(target: &dyn Target) {
    let mut anna = Liar::new(target, "anna");
    let nothing = Query { condition: Some(Expression::Member(Path::member("nothing"))), ..all("Shop") };
    let there = target.world().ids().annas_shop;
    let asks = [
        Ask::Retrieve(all("Nobody")),
        Ask::Count(all("Draft")),
        Ask::Retrieve(all("Account")),
        Ask::Get("Account".into(), target.world().ids().bens_shop),
        Ask::Retrieve(nothing),
        Ask::Get("Draft".into(), there),
    ];
    for asked in asks {
        let request = request(&mut anna, asked);
        let before = target.world().everything();
        let problem = target.online(&anna.token, &encode(&request)).unwrap_err();
        assert_eq!(code(&problem), "malformed", "{request:?}");
        assert_eq!(target.world().everything(), before);
    }
    for body in [Vec::new(), vec![0xc1; 40], encode(&anna.request(&[]))] {
        assert_eq!(code(&target.online(&anna.token, &body).unwrap_err()), "malformed");
    }
    let mut foreign = request(&mut anna, Ask::Count(all("Shop")));
    foreign.sync.replica += 1;
    assert!(target.online(&anna.token, &encode(&foreign)).is_err(), "another replica");
    let mut forked = request(&mut anna, write("Visit", there, visit(there, "x")));
    forked.sync.prev = 9;
    let frames = target.online(&anna.token, &encode(&forked)).unwrap();
    assert!(matches!(&frames[..], [Frame::Head(head)] if head.fork.is_some()), "{frames:?}");
}

pub fn a_change_is_judged_as_an_upload_and_made_once(target: &dyn Target) {
    let there = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let id = anna.id();
    let made = request(&mut anna, write("Visit", id, visit(there.annas_shop, "hello")));
    let first = answered(&anna, &made);
    assert_eq!((first.result.clone(), ids(&first)), (Ok(Parcel::UNIT), vec![id]));
    let after = target.world().data();
    assert_eq!(answered(&anna, &made), first, "the same answer");
    let mut other = made.clone();
    other.ask = write("Visit", id, OperationChange::Delete(None));
    assert_eq!(answered(&anna, &other).result, Ok(Parcel::UNIT), "a key is for one change");
    let foreign = ObjectId::new(anna.replica.number + 1, 50).unwrap();
    let own = anna.id();
    let text = |text: &str| update("text", Value::from("hello"), Value::from(text));
    let lies = [
        write("Visit", foreign, visit(there.annas_shop, "not my number")),
        write("Visit", own, visit(there.bens_shop, "his shop")),
        write("Visit", there.bens_visit, text("his visit")),
        write("Visit", there.bens_visit, OperationChange::Delete(None)),
        write("Visit", id, text("forbidden")),
        write("Visit", id, text("panic")),
        write("Visit", id, update("number", Value::Empty, Value::Integer(1))),
        write("Visit", id, update("rating", Value::Integer(4), Value::Integer(9))),
        write("Visit", id, update("rating", Value::Integer(4), Value::from("nine"))),
        write("Visit", id, update("nothing", Value::Empty, Value::Integer(1))),
        write("Visit", id, visit(there.annas_shop, "twice the same id")),
        write("Shop", own, create(&[("name", Value::from("mine")), ("rep", to(own))])),
        write("Draft", own, create(&[])),
        write("Nobody", own, create(&[])),
        write("Account", own, create(&[])),
    ];
    for lie in lies {
        let lie = request(&mut anna, lie);
        let refused = answered(&anna, &lie);
        assert!(refused.result.is_err() && refused.found.is_none(), "{lie:?}");
        assert_eq!(answered(&anna, &lie), refused, "a refusal is kept");
        assert_eq!(target.world().data(), after, "{lie:?}");
    }
}

pub fn what_is_wanted_opens_nothing(target: &dyn Target) {
    let there = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    anna.pull().unwrap();
    let unknown = ObjectId::new(7, 7).unwrap();
    let wanted = |anna: &Liar<'_>, want: Want| {
        let request = SyncRequest { pull: true, want: Some(want), ..anna.request(&[]) };
        let frames = anna.send(&request).unwrap();
        assert!(!format!("{frames:?}").contains(CANARY));
        let pages = frames
            .into_iter()
            .filter_map(|frame| if let Frame::Wanted(page) = frame { Some(page) } else { None });
        pages.collect::<Vec<_>>()
    };
    let objects = vec![there.annas_shop, there.bens_shop, unknown];
    let pages =
        wanted(&anna, Want::Objects(vec![("Shop".into(), objects), ("Nobody".into(), vec![unknown])]));
    let [page] = &pages[..] else { panic!("{pages:?}") };
    // With a shop goes the name of who cares for it.
    let rows = |page: &Page| page.puts.iter().map(|it| (it.entity.to_string(), it.count)).collect::<Vec<_>>();
    assert_eq!(rows(page), [("Shop".to_owned(), 1), ("Account".to_owned(), 1)]);
    assert_eq!(page.drops, [("Shop".into(), vec![there.bens_shop, unknown])], "alike");
    let visits = wanted(&anna, Want::Query(all("Visit")));
    assert_eq!(visits.iter().flat_map(rows).collect::<Vec<_>>(), [("Visit".to_owned(), 1)]);
    let many = (1..=u32::try_from(limits::WANTED).unwrap() + 1).map(|count| ObjectId::new(7, count).unwrap());
    let lies = [
        Want::Objects(vec![("Shop".into(), many.collect())]),
        Want::Query(all("Nobody")),
        Want::Query(Query { condition: Some(Expression::Member(Path::member("nothing"))), ..all("Shop") }),
    ];
    for want in lies {
        let request = SyncRequest { pull: true, want: Some(want), ..anna.request(&[]) };
        assert_eq!(code(&anna.refused(&request)), "malformed");
    }
}

pub fn who_says_what_is_settled_forgets_only_what_is_his(target: &dyn Target) {
    let there = target.world().ids();
    let (mut anna, mut ben) = (Liar::new(target, "anna"), Liar::new(target, "ben"));
    let (hers, his) = (anna.id(), ben.id());
    let rejected =
        [(&mut anna, hers, there.annas_shop), (&mut ben, his, there.bens_shop)].map(|(liar, id, shop)| {
            let group = liar.group("Visit", id, visit(shop, "forbidden"));
            liar.rejected_group(group.clone());
            group.keys[0].clone()
        });
    let [her_key, his_key] = rejected;
    let kept = || target.world().rejections();
    assert_eq!(kept(), 2);
    let settle =
        |liar: &Liar<'_>, keys: Vec<ByteBuf>| liar.send(&SyncRequest { settled: keys, ..liar.request(&[]) });
    settle(&anna, vec![his_key.clone(), ByteBuf::from([1, 2, 3]), ByteBuf::new()]).unwrap();
    assert_eq!(kept(), 2, "another's, and none at all");
    settle(&anna, vec![her_key.clone(), her_key]).unwrap();
    assert_eq!(kept(), 1);
    let many = vec![ByteBuf::from([0; 16]); limits::SETTLED + 1];
    assert!(settle(&anna, many).is_err());
    settle(&ben, vec![his_key]).unwrap();
    assert_eq!(kept(), 0);
}
