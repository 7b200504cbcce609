//! Entities with the mode `online`: looked for and changed at the server, one request each, by the rights of
//! the account, once and not by half.

mod app;

use self::app::*;
use crate::world::{Device as TestDevice, Fault, Lie, World, run};
use tidewater::prelude::*;
use tidewater::value::{CallKey, Parcel};
use tidewater::wire::call::Called;
use tidewater::wire::message::{Frame, Table};
use tidewater_model::Value;

/// A server, devices of `boss`, `anna` and `otto`, and a customer of each of the two.
fn three() -> (World, [TestDevice; 3], [Obj<Customer>; 2]) {
    let world = World::of::<Library>();
    let [boss, anna, otto] = ["boss", "anna", "otto"].map(|name| world.device_of::<Library>(name));
    let customer = |device: &TestDevice, name: &str| {
        let rep = device.client.me().unwrap().into();
        let mut customer = device.client.create(Customer { name: name.to_owned(), rep }).unwrap();
        device.client.commit(&mut customer).unwrap();
        device.sync().unwrap();
        customer
    };
    let customers = [customer(&anna, "Alder"), customer(&otto, "Birch")];
    boss.sync().unwrap();
    (world, [boss, anna, otto], customers)
}

fn document(customer: &Obj<Customer>, title: &str) -> Document {
    Document { customer: customer.as_ref(), title: title.to_owned(), ..Document::default() }
}

fn create(device: &TestDevice, customer: &Obj<Customer>, title: &str) -> FlowResult<Obj<Document>> {
    run(device.client.online().create(document(customer, title)))
}

/// The code of an error; nothing for a success.
fn code<T>(result: FlowResult<T>) -> String {
    result.err().map(|error| error.code().to_owned()).unwrap_or_default()
}

/// How many requests a device made while something was done.
fn requests<T>(device: &TestDevice, work: impl FnOnce() -> T) -> (T, usize) {
    let before = device.network.requests.lock().unwrap().len();
    let done = work();
    (done, device.network.requests.lock().unwrap().len() - before)
}

fn titles_of(device: &TestDevice) -> Vec<String> {
    let all = run(device.client.online().retrieve(query!(Document, order_by = |d| d.title))).unwrap();
    all.iter().map(|document| document.title.clone()).collect()
}

#[test]
fn a_flow_finds_creates_changes_and_deletes_at_the_server() {
    let (_world, [_, anna, _], [alder, _]) = three();
    let (seen, asked) =
        requests(&anna, || run(anna.client.run(whole_life, (&alder, "plan".to_owned()))).unwrap());
    assert_eq!(seen, ["PLAN", "plan of 7 pages", "plan", "1", "LAST", "0"]);
    assert_eq!(asked, 9, "eight activities and a synchronize, one request each");
}

#[test]
fn a_query_is_sorted_and_limited_at_the_server() {
    let (_world, [_, anna, _], [alder, _]) = three();
    for (title, pages) in [("thin", 1), ("thick", 9), ("middle", 5)] {
        run(anna.client.online().create(Document { pages, ..document(&alder, title) })).unwrap();
    }
    assert_eq!(run(anna.client.run(titles, &alder)).unwrap(), ["thick", "middle", "thin"]);
    let query = query!(Document, |d| d.pages > 1, order_by = |d| d.pages).limit(1);
    let found = run(anna.client.online().retrieve(query)).unwrap();
    assert_eq!(found.iter().map(|d| d.title.as_str()).collect::<Vec<_>>(), ["middle"]);
    let rest = query!(Document, order_by = |d| d.pages, offset = 1);
    let found = run(anna.client.online().retrieve(rest.clone())).unwrap();
    assert_eq!(found.iter().map(|d| d.title.as_str()).collect::<Vec<_>>(), ["middle", "thick"]);
    assert_eq!(run(anna.client.online().count(rest.clone())).unwrap(), 2);
    let first = run(anna.client.online().first(rest)).unwrap();
    assert_eq!(
        first.map(|d| d.title.clone()).as_deref(),
        Some("middle"),
        "the first that is not passed over"
    );
    let nothing = query!(Document, limit = 0);
    assert!(run(anna.client.online().first(nothing)).unwrap().is_none(), "the first of none is none");
    assert!(!run(anna.client.run(use_deleted, &alder)).unwrap().is_empty());
    assert_eq!(run(anna.client.run(count_or_none, ())).unwrap(), 0);
}

#[test]
fn nothing_of_it_is_stored_on_the_device() {
    let (_world, [_, anna, _], [alder, _]) = three();
    let mut plan = create(&anna, &alder, "plan").unwrap();
    anna.sync().unwrap();
    assert_eq!(anna.client.retrieve(query!(Document)).unwrap().len(), 0);
    assert_eq!(anna.pending(), 0);
    plan.pages = 3;
    assert_eq!(code(anna.client.commit(&mut plan)), "model", "it is no object of the device");
    let (selected, asked) = requests(&anna, || {
        let fetched = run(anna.client.sync_where(query!(Document)));
        [
            code(run(anna.client.sync_objects(&plan))),
            code(fetched),
            code(anna.client.clear_from_device(&plan)),
        ]
    });
    assert_eq!((selected, asked), (["model"; 3].map(str::to_owned), 0));
    assert_eq!(anna.client.retrieve(query!(Document)).unwrap().len(), 0);
    assert_eq!(code(anna.client.delete(plan)), "model");
    let mut new = anna.client.create(document(&alder, "new")).unwrap();
    assert_eq!(code(anna.client.commit(&mut new)), "model");
    assert_eq!(anna.pending(), 0);
    let held = run(anna.client.online().get(alder.id()));
    assert_eq!(code(held), "model", "what devices hold is not asked for");
}

#[test]
fn the_rights_and_masks_of_the_account_hold_as_they_do_on_devices() {
    let (_world, [boss, anna, otto], [alder, birch]) = three();
    let price = Decimal::from(12);
    let plan = Document { price, ..document(&alder, "plan") };
    let plan = run(boss.client.online().create(plan)).unwrap();
    assert_eq!(plan.price, price);
    let seen = run(anna.client.online().get(plan.id())).unwrap();
    assert_eq!((seen.title.as_str(), seen.label.as_str(), seen.price), ("plan", "PLAN", Decimal::ZERO));
    assert!(!seen.can_read(|d| d.price));
    assert_eq!(code(run(otto.client.online().get(plan.id()))), "not-here");
    assert_eq!(titles_of(&otto), Vec::<String>::new());
    let dear = query!(Document, |d| d.price > Decimal::ONE);
    assert_eq!(run(anna.client.online().count(dear)).unwrap(), 0, "a hidden value finds nothing");
    assert_eq!(code(create(&anna, &birch, "theirs")), "dangling", "a customer that she does not see");
    let mut theirs = run(boss.client.online().get(plan.id())).unwrap();
    theirs.title = "mine".to_owned();
    assert_eq!(code(run(otto.client.online().commit(&mut theirs))), "gone");
    assert_eq!(code(run(otto.client.online().delete(theirs))), "gone");
    assert_eq!(titles_of(&boss), ["plan"]);
}

#[test]
fn validations_and_handlers_judge_and_correct_a_change_at_once() {
    let (_world, [_, anna, _], [alder, _]) = three();
    let broken = Document { pages: -1, ..document(&alder, "") };
    let error = run(anna.client.online().create(broken)).unwrap_err();
    let FlowError::Invalid { faults, .. } = &error else { panic!("{error}") };
    assert_eq!(faults.iter().map(|fault| &*fault.member).collect::<Vec<_>>(), ["title", "pages"]);
    let error = create(&anna, &alder, "forbidden").unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("Document ") && text.ends_with(" is not taken: not a word of that"), "{text}");
    assert_eq!(error.code(), "handler");
    assert_eq!(create(&anna, &alder, "shout").unwrap().title, "SHOUT");
    assert_eq!(titles_of(&anna), ["SHOUT"]);
}

#[test]
fn what_a_handler_changed_for_devices_comes_with_the_answer() {
    let (_world, [_, anna, _], [alder, _]) = three();
    let (_, asked) = requests(&anna, || create(&anna, &alder, "tell").unwrap());
    assert_eq!((asked, anna.client.count(query!(Notice)).unwrap()), (1, 1));
}

#[test]
fn an_unsent_object_that_is_referred_to_is_sent_before() {
    let (_world, [boss, anna, _], _) = three();
    anna.go_offline();
    let rep = anna.client.me().unwrap().into();
    let mut new = anna.client.create(Customer { name: "Elm".to_owned(), rep }).unwrap();
    anna.client.commit(&mut new).unwrap();
    let mut other = anna.client.create(Customer { name: "Oak".to_owned(), rep }).unwrap();
    anna.client.commit(&mut other).unwrap();
    anna.go_online();
    let (made, asked) = requests(&anna, || create(&anna, &new, "plan").unwrap());
    assert_eq!((made.customer, asked, anna.pending()), (new.as_ref(), 1, 1), "the other one waits");
    assert_eq!(titles_of(&boss), ["plan"]);
}

#[test]
fn an_object_that_its_author_may_not_read_is_stored_and_not_shown() {
    let (_world, [boss, anna, _], _) = three();
    let complaint = Complaint { text: "too slow".to_owned() };
    let made = run(anna.client.online().create(complaint)).unwrap();
    assert!(!made.is_new());
    assert_eq!(code(run(anna.client.online().get(made.id()))), "not-here");
    assert_eq!(run(boss.client.online().get(made.id())).unwrap().text, "too slow");
}

#[test]
fn members_merge_by_what_was_seen_and_a_conflict_is_told() {
    let (_world, [boss, anna, _], [alder, _]) = three();
    let mut hers = create(&anna, &alder, "plan").unwrap();
    let mut his = run(boss.client.online().get(hers.id())).unwrap();
    his.pages = 4;
    run(boss.client.online().commit(&mut his)).unwrap();
    hers.title = "draft".to_owned();
    run(anna.client.online().commit(&mut hers)).unwrap();
    assert_eq!((hers.title.as_str(), hers.pages), ("draft", 4), "each changed another member");
    his.title = "other".to_owned();
    assert_eq!(code(run(boss.client.online().commit(&mut his))), "conflict");
    assert_eq!(code(run(boss.client.online().delete(his))), "conflict", "not as it was seen");
    assert_eq!(titles_of(&boss), ["draft"]);
    run(anna.client.online().delete(hers)).unwrap();
    assert_eq!(titles_of(&boss), Vec::<String>::new());
}

#[test]
fn without_a_connection_it_is_offline_and_the_flow_goes_on() {
    let (_world, [_, anna, _], [alder, _]) = three();
    create(&anna, &alder, "plan").unwrap();
    anna.go_offline();
    assert_eq!(run(anna.client.run(count_or_none, ())).unwrap(), -1);
    anna.go_online();
    anna.network.fail(&[Fault::NoConnection]);
    assert_eq!(code(create(&anna, &alder, "later")), "offline");
    assert_eq!(titles_of(&anna), ["plan"]);
}

#[test]
fn a_change_whose_answer_is_lost_is_made_once() {
    let (_world, [_, anna, _], [alder, _]) = three();
    for fault in [Fault::AnswerLost, Fault::BreaksAfter(1), Fault::EndsAfter(1), Fault::EndsAfter(0)] {
        anna.network.fail(&[fault]);
        let plan = create(&anna, &alder, "plan").unwrap();
        assert_eq!(titles_of(&anna), ["plan"], "{fault:?}");
        anna.network.fail(&[fault]);
        run(anna.client.online().delete(plan)).unwrap();
        assert_eq!(titles_of(&anna), Vec::<String>::new(), "{fault:?}");
    }
    anna.network.fail(&[Fault::AnswerLost, Fault::AnswerLost]);
    assert_eq!(code(create(&anna, &alder, "twice")), "unknown", "it may have been made");
    assert_eq!(titles_of(&anna), ["twice"]);
    anna.network.fail(&[Fault::AnswerLost, Fault::AnswerLost]);
    assert_eq!(code(run(anna.client.online().count(query!(Document)))), "offline", "nothing was changed");
    anna.network.fail(&[Fault::AnswerLost]);
    assert_eq!(code(create(&anna, &alder, "forbidden")), "handler", "a refusal is kept as well");
}

#[test]
fn an_id_that_was_sent_is_never_given_again() {
    use tidewater::store::device::points::CALL;
    let (world, [boss, anna, _], [alder, _]) = three();
    anna.outside.stop_at(CALL.after, 0);
    assert_eq!(code(create(&anna, &alder, "stopped")), "store");
    let anna = anna.reopen_as::<Library>(&world);
    let alder = anna.client.get(alder.id()).unwrap();
    create(&anna, &alder, "first").unwrap();
    anna.network.fail(&[Fault::AnswerLost, Fault::AnswerLost]);
    assert_eq!(code(create(&anna, &alder, "lost")), "unknown");
    // The process is killed without another write.
    let anna = anna.reopen_as::<Library>(&world);
    let alder = anna.client.get(alder.id()).unwrap();
    create(&anna, &alder, "next").unwrap();
    assert_eq!(titles_of(&boss), ["first", "lost", "next"]);
}

#[test]
fn more_than_an_answer_holds_is_refused_and_a_limit_asks_for_less() {
    let (_world, [_, anna, _], [alder, _]) = three();
    run(anna.client.call(fill {}, (alder.id(), 1_001, String::new()))).unwrap();
    let all = run(anna.client.online().retrieve(query!(Document)));
    assert_eq!(code(all), "answer-too-large");
    assert_eq!(run(anna.client.online().count(query!(Document))).unwrap(), 1_001);
    let some = query!(Document, order_by = |d| d.title).limit(1_000);
    let some = run(anna.client.online().retrieve(some)).unwrap();
    assert_eq!((some.len(), some[999].title.as_str()), (1_000, "0999"));
}

#[test]
fn large_objects_fill_an_answer_sooner() {
    let (_world, [_, anna, _], [alder, _]) = three();
    run(anna.client.call(fill {}, (alder.id(), 20, "x".repeat(250 * 1024)))).unwrap();
    assert_eq!(code(run(anna.client.online().retrieve(query!(Document)))), "answer-too-large");
    let some = query!(Document, order_by = |d| d.title).limit(16);
    assert_eq!(run(anna.client.online().retrieve(some)).unwrap().len(), 16);
}

#[test]
fn an_object_in_a_deleted_customer_goes_with_it() {
    let (_world, [boss, anna, _], [alder, _]) = three();
    let plan = create(&anna, &alder, "plan").unwrap();
    let here = boss.client.get(alder.id()).unwrap();
    boss.client.delete(here).unwrap();
    boss.sync().unwrap();
    assert_eq!(code(run(anna.client.online().get(plan.id()))), "not-here");
}

/// What a lie does to how a request ended.
fn ended(frames: &mut [Frame], lie: impl Fn(&mut Called)) {
    frames.iter_mut().for_each(|frame| {
        if let Frame::Called(called) = frame {
            lie(called);
        }
    });
}

/// What a lie does to the rows that were found.
fn found(frames: &mut [Frame], lie: impl Fn(&mut Table)) {
    ended(frames, |called| called.found.iter_mut().for_each(&lie));
}

#[test]
fn what_is_no_answer_to_the_question_is_not_shown() {
    let lies: [(&str, Lie); 12] = [
        ("of another entity", |frames| found(frames, |table| table.entity = "Customer".into())),
        ("of no entity", |frames| found(frames, |table| table.entity = "Nobody".into())),
        ("without a member", |frames| found(frames, |table| table.members[1] = "nothing".into())),
        ("cut off", |frames| found(frames, |table| table.rows.truncate(9))),
        ("more rows than there are", |frames| found(frames, |table| table.count = 7)),
        ("a member of another type", |frames| found(frames, |table| table.members.swap(1, 3))),
        ("the same row twice", |frames| {
            found(frames, |table| {
                let rows = table.rows.to_vec();
                table.rows.extend(rows);
                table.count *= 2;
            });
        }),
        ("with members beyond every mask", |frames| {
            found(frames, |table| {
                let many = (0..70).map(|number| format!("m{number}").into());
                table.members.splice(0..0, many);
            });
        }),
        ("another's key", |frames| ended(frames, |called| called.key = CallKey::from_bytes([1; 16]))),
        ("nothing", |frames| ended(frames, |called| called.found = None)),
        ("a number", |frames| {
            ended(frames, |called| {
                *called =
                    Called { found: None, result: Ok(Parcel::Value(Value::Integer(-1))), ..called.clone() };
            });
        }),
        ("no end of it", |frames| frames.retain(|frame| !matches!(frame, Frame::Called(_)))),
    ];
    let (_world, [_, anna, _], [alder, _]) = three();
    let plan = create(&anna, &alder, "plan").unwrap();
    for (name, lie) in lies {
        *anna.network.lies.lock().unwrap() = Some(lie);
        let got = run(anna.client.online().get(plan.id()));
        assert_eq!(code(got), "protocol", "{name}");
    }
    *anna.network.lies.lock().unwrap() =
        Some(|frames| ended(frames, |called| called.result = Ok(Parcel::Value(Value::Integer(-1)))));
    assert_eq!(code(run(anna.client.online().count(query!(Document)))), "protocol");
    assert_eq!(
        code(create(&anna, &alder, "another")),
        "protocol",
        "it was created, and nothing is shown of it"
    );
    // More than was asked for.
    *anna.network.lies.lock().unwrap() = None;
    create(&anna, &alder, "second").unwrap();
    *anna.network.lies.lock().unwrap() = Some(|frames| {
        found(frames, |table| {
            let rows = table.rows.to_vec();
            table.rows.extend(rows);
            table.count *= 2;
        });
    });
    let first = query!(Document, order_by = |d| d.title).limit(1);
    assert_eq!(code(run(anna.client.online().retrieve(first))), "protocol");
    *anna.network.lies.lock().unwrap() = None;
    assert_eq!(run(anna.client.online().get(plan.id())).unwrap().title, "plan", "and the device goes on");
}

#[test]
fn the_report_counts_the_requests_of_each_flow() {
    let report = tidewater::report::report::<Library>().unwrap();
    let once = |name: &str| report.flows.iter().find(|flow| &*flow.name == name).unwrap().requests.once;
    assert_eq!([once("titles"), once("count_or_none"), once("whole_life")], [1, 1, 9]);
    assert!(report.to_string().contains("a warning: more than one"));
}
