//! The story of two reps and their office, with real processes and files: what everybody did offline
//! arrives once, whatever was killed meanwhile, and nobody's device ever holds what is not for them.

mod processes;
mod wire;

use processes::{Device, Server};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tempfile::TempDir;
use wire::{Break, Wire};

/// Anna, Ben and Mara with a device each, signed in and synchronized.
struct World {
    server: Server,
    anna: Device,
    ben: Device,
    mara: Device,
    folder: TempDir,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let server = Server::start(&folder.path().join("server.db"));
        let device = |name: &str| Device::new(folder.path().join(name), &server.address);
        let world = Self { anna: device("anna"), ben: device("ben"), mara: device("mara"), server, folder };
        world.anna.run(&["sign-in", "anna", "--password", "lighthouse"]);
        world.ben.run(&["sign-in", "ben", "--password", "drystone"]);
        world.mara.run(&["sign-in", "mara", "--password", "roastery"]);
        world
    }

    /// Synchronizes everybody until nothing is left to say: what one sent, the others fetch.
    fn settle(&self) {
        for device in [&self.anna, &self.ben, &self.mara, &self.anna, &self.ben] {
            device.run(&["sync"]);
        }
        for device in [&self.anna, &self.ben, &self.mara] {
            let report = device.run(&["sync"]);
            assert!(report.as_object().expect("counts").values().all(|count| count == 0), "{report}");
            assert_eq!(device.run(&["status"])["pending"], serde_json::json!({}));
        }
    }
}

/// The rows of a list, by id.
fn by_id(list: &Value) -> BTreeMap<String, Value> {
    let rows = list.as_array().expect("a list").iter();
    rows.map(|row| (row["id"].as_str().expect("an id").to_owned(), row.clone())).collect()
}

/// The whole list of orders or visits.
fn all(device: &Device, what: &str) -> BTreeMap<String, Value> {
    by_id(&device.run(&[what, "--limit", "100000"]))
}

fn customers(device: &Device) -> BTreeMap<String, Value> {
    by_id(&device.run(&["customers"]))
}

/// The rows without those of which something is said elsewhere.
fn without(mut rows: BTreeMap<String, Value>, ids: &[&String]) -> BTreeMap<String, Value> {
    rows.retain(|id, _| !ids.contains(&id));
    rows
}

#[test]
fn a_day_offline_arrives_once_and_merges_member_by_member() {
    let mut world = World::new();
    let (anna, ben, mara) = (&world.anna, &world.ben, &world.mara);
    let before = (customers(mara), all(mara, "orders"), all(mara, "visits"));
    assert_eq!((before.0.len(), before.1.len(), before.2.len()), (30, 200, 120));
    let kettle = anna.id(&["customer", "show", "Copper Kettle"]);
    let loaf = anna.id(&["customer", "show", "Slow Loaf"]);
    let walked = all(anna, "visits").into_keys().next_back().expect("Anna was somewhere");
    let doomed = ben.id(&["order", "new", "Northlight"]);
    ben.run(&["sync"]);
    mara.run(&["sync"]);

    world.server.kill();
    // Different members of one customer.
    anna.run(&["customer", "change", "Copper Kettle", "--phone", "0117 496 0999"]);
    mara.run(&["customer", "change", &kettle, "--credit-limit", "1750"]);
    // The same member of another.
    anna.run(&["customer", "change", "Slow Loaf", "--notes", "Rye on Fridays."]);
    mara.run(&["customer", "change", &loaf, "--notes", "Send the new price list."]);
    // A deletion against an edit, both ways round: the visit is deleted first, the order is edited first.
    anna.run(&["visit", "change", &walked, "Went back: all well."]);
    mara.run(&["visit", "delete", &walked]);
    mara.run(&["order", "change", &doomed, "--note", "Ask for a deposit."]);
    ben.run(&["order", "delete", &doomed]);
    // Work that meets nobody.
    let order = anna.id(&["order", "new", "Copper Kettle", "--wanted", "2026-11-27"]);
    anna.run(&["order", "add", &order, "CF-101", "6"]);
    anna.run(&["order", "add", &order, "SU-501", "2"]);
    anna.run(&["order", "add", &order, "CF-101", "2"]);
    anna.run(&["order", "place", &order]);
    let noted = ben.id(&["visit", "note", "Northlight", "Counted the stock.", "--outcome", "talked"]);
    ben.run(&["feedback", "The price list needs a page for oat drinks."]);
    // Everything is there after each command, which is a process of its own; nothing could be sent.
    assert_eq!(anna.fails(&["sync"]).0, "offline");
    assert_eq!(anna.run(&["order", "show", &order])["status"], "Placed");

    world.server.restart();
    // Mara first: where both said something, the last word is Anna's or Ben's.
    let (anna, ben, mara) = (&world.anna, &world.ben, &world.mara);
    mara.run(&["sync"]);
    world.settle();

    // Anna's edit of the deleted visit is set aside, with the reason; nothing else is.
    let rejected = anna.run(&["rejected"]);
    assert_eq!(rejected.as_array().map(Vec::len), Some(1), "{rejected}");
    assert!(rejected[0]["what"][0].as_str().unwrap_or_default().contains(&walked), "{rejected}");
    assert_eq!(ben.run(&["rejected"]), serde_json::json!([]));
    assert_eq!(mara.run(&["rejected"]), serde_json::json!([]));
    let number = rejected[0]["number"].to_string();
    anna.run(&["rejected", "discard", &number]);
    assert_eq!(anna.run(&["rejected"]), serde_json::json!([]));

    for device in [anna, mara] {
        let now = customers(device);
        assert_eq!(now[&kettle]["phone"], "0117 496 0999");
        assert_eq!(now[&kettle]["credit_limit"], "1750.00");
        assert_eq!(now[&loaf]["notes"], "Rye on Fridays.");
        assert!(!all(device, "visits").contains_key(&walked));
        let shown = device.run(&["order", "show", &order]);
        assert_eq!(shown["status"], "Placed");
        assert_eq!(shown["total"], "170.40", "8 x 16.50 + 2 x 19.20");
        assert!(shown["number"].is_i64());
    }
    for device in [ben, mara] {
        assert!(!all(device, "orders").contains_key(&doomed));
        assert_eq!(all(device, "visits")[&noted]["note"], "Counted the stock.");
    }
    // And nothing else changed, anywhere.
    let after = (customers(mara), all(mara, "orders"), all(mara, "visits"));
    assert_eq!(without(after.0, &[&kettle, &loaf]), without(before.0, &[&kettle, &loaf]));
    assert_eq!(without(after.1, &[&order]), before.1);
    assert_eq!(without(after.2, &[&noted]), without(before.2, &[&walked]));
}

#[test]
fn an_upload_that_is_killed_anywhere_arrives_exactly_once() {
    let mut world = World::new();
    let visits = all(&world.anna, "visits").len();
    let mut noted = BTreeSet::new();
    for (round, at) in
        [Break::InTheRequest, Break::AfterTheRequest, Break::InTheAnswer].into_iter().enumerate()
    {
        for number in 0..5 {
            let text = format!("round {round}, visit {number}");
            noted.insert((world.anna.id(&["visit", "note", "Copper Kettle", &text]), text));
        }
        let mut wire = Wire::to(&world.server.address, at);
        let sync = world.anna.over(&wire.address).command(&["sync"]).spawn().expect("the client starts");
        wire.reached();
        world.server.kill();
        wire.cut();
        let output = sync.wait_with_output().expect("the client ends");
        assert!(!output.status.success(), "{at:?}: nobody answered, yet the client is content");
        assert!(world.anna.run(&["status"])["pending"]["Visit"].as_u64() == Some(5), "{at:?}");

        world.server.restart();
        world.settle();
        for device in [&world.anna, &world.mara] {
            let now = all(device, "visits");
            for (id, text) in &noted {
                assert_eq!(now[id]["note"], **text, "{at:?}");
            }
        }
        assert_eq!(all(&world.anna, "visits").len(), visits + noted.len(), "{at:?}: once each");
        assert_eq!(world.anna.run(&["rejected"]), serde_json::json!([]), "{at:?}");
    }
}

#[test]
fn a_client_that_is_killed_while_it_waits_goes_on_where_it_was() {
    let mut world = World::new();
    let first = world.anna.id(&["visit", "note", "Copper Kettle", "Before the kill."]);
    let mut wire = Wire::to(&world.server.address, Break::InTheRequest);
    let mut sync = world.anna.over(&wire.address).command(&["sync"]).spawn().expect("the client starts");
    wire.reached();
    sync.kill().expect("the client can be killed");
    sync.wait().expect("the client ends");
    world.server.kill();
    wire.cut();

    // The next process finds everything, and works on while nobody answers.
    let anna = &world.anna;
    assert_eq!(all(anna, "visits")[&first]["note"], "Before the kill.");
    anna.run(&["visit", "change", &first, "After the kill."]);
    let second = anna.id(&["visit", "note", "Slow Loaf", "Without a server."]);
    assert_eq!(anna.fails(&["sync"]).0, "offline");
    anna.run(&["sign-out"]);
    assert_eq!(anna.fails(&["visits"]).0, "signed-out");
    assert_eq!(anna.run(&["sign-in", "anna", "--password", "lighthouse"])["online"], false);
    assert_eq!(anna.fails(&["sign-in", "anna", "--password", "lighthousf"]).0, "wrong-password");

    world.server.restart();
    world.anna.run(&["sign-in", "anna", "--password", "lighthouse"]);
    world.settle();
    let now = all(&world.mara, "visits");
    assert_eq!(now[&first]["note"], "After the kill.");
    assert_eq!(now[&second]["note"], "Without a server.");
    assert_eq!(now.len(), 122);
}

#[test]
fn no_file_of_a_device_ever_holds_a_byte_that_is_not_for_its_account() {
    let world = World::new();
    let (anna, ben, mara) = (&world.anna, &world.ben, &world.mara);
    // What only Ben may read, from the sample and written now, in a changed row and in new ones.
    let bens: Vec<String> =
        customers(ben).into_values().map(|c| c["name"].as_str().unwrap_or_default().to_owned()).collect();
    assert_eq!(bens.len(), 13);
    ben.run(&["customer", "change", "Northlight", "--notes", "canary-in-a-row"]);
    ben.id(&["order", "new", "Northlight", "--note", "canary-in-an-order"]);
    ben.id(&["visit", "note", "Northlight", "canary-in-a-visit"]);
    ben.run(&["feedback", "canary-in-a-word"]);
    world.settle();
    // What was Anna's and is not any more.
    anna.run(&["customer", "change", "Copper Kettle", "--notes", "canary-handed-over"]);
    world.settle();
    assert!(anna.holds("canary-handed-over"), "the search finds what is there");
    mara.run(&["customer", "change", "Copper Kettle", "--rep", "ben"]);
    world.settle();

    assert!(!customers(anna).values().any(|customer| customer["name"] == "The Copper Kettle"));
    assert!(ben.holds("canary-handed-over") && ben.holds("canary-in-a-visit"));
    let canaries = ["canary-in-a-row", "canary-in-an-order", "canary-in-a-visit", "canary-in-a-word"];
    for text in canaries
        .into_iter()
        .chain(bens.iter().map(String::as_str))
        .chain(["canary-handed-over", "The Copper Kettle"])
    {
        assert!(!anna.holds(text), "Anna's device holds `{text}`");
    }
    // Feedback is sent and never shown again; the cost of a product never leaves the office.
    assert!(anna.run(&["products"]).as_array().is_some_and(|all| all.iter().all(|p| p["cost"].is_null())));
    assert!(mara.run(&["products"]).as_array().is_some_and(|all| all.iter().all(|p| p["cost"].is_string())));
    drop(world.folder);
}

#[test]
fn the_directory_is_searched_at_the_server_and_past_orders_leave_the_device_until_it_is_told_otherwise() {
    let mut world = World::new();
    let anna = &world.anna;
    let found = anna.run(&["prospects", "Bristol"]);
    let names: Vec<_> = found.as_array().expect("a list").iter().map(|place| &place["name"]).collect();
    assert_eq!(names, ["Dock Street Bakers", "Harbour Kitchen", "The Amber Room"]);
    assert!(!anna.holds("Harbour Kitchen"), "nothing of it is stored");
    let before = all(anna, "orders");
    let is_past = |order: &Value| matches!(order["status"].as_str(), Some("Shipped" | "Cancelled"));
    let past = before.values().filter(|order| is_past(order)).count();
    assert!(past > 0 && past < before.len());

    world.server.kill();
    let anna = &world.anna;
    assert_eq!(anna.fails(&["prospects"]).0, "offline");
    assert_eq!(anna.run(&["clear-orders", "2100-01-01"])["cleared"], past);
    let left = all(anna, "orders");
    assert!(left.len() == before.len() - past && !left.values().any(is_past));

    world.server.restart();
    let anna = &world.anna;
    anna.run(&["sync", "--unsent"]);
    assert_eq!(all(anna, "orders"), left);
    let day = |order: &Value| order["placed"].as_str().map(|placed| placed[..10].to_owned());
    let last = before.values().filter(|order| is_past(order)).filter_map(day).max().expect("one was placed");
    anna.run(&["sync", "--orders-since", &last]);
    let since = |order: &Value| !is_past(order) || day(order).is_some_and(|placed| placed >= last);
    let fetched: BTreeMap<_, _> = before.iter().filter(|(_, order)| since(order)).collect();
    assert_eq!(all(anna, "orders").iter().collect::<BTreeMap<_, _>>(), fetched, "and no older ones");
    assert!(fetched.len() > left.len() && fetched.len() < before.len());
    anna.run(&["sync"]);
    assert_eq!(all(anna, "orders"), before);
}

#[test]
fn what_a_person_mistypes_is_answered_in_one_line() {
    let world = World::new();
    let anna = &world.anna;
    assert_eq!(anna.fails(&["sign-in", "anna", "--password", "wrong"]).0, "wrong-password");
    assert_eq!(anna.fails(&["order", "show", "1.999999"]).0, "not-here");
    assert_eq!(anna.fails(&["order", "show", "999999"]).0, "not-here");
    assert_eq!(anna.fails(&["order", "show", "yesterday's"]).0, "not-here");
    assert_eq!(anna.fails(&["customer", "show", "Northlight"]).0, "not-here");
    assert_eq!(anna.fails(&["customer", "show", "The"]).0, "ambiguous");
    let order = anna.id(&["order", "new", "Copper Kettle"]);
    assert_eq!(anna.fails(&["order", "place", &order]).0, "no-lines");
    assert_eq!(anna.fails(&["order", "add", &order, "XX-1"]).0, "not-here");
    let (code, text) = anna.fails(&["order", "add", &order, "CF-101", "0"]);
    assert!(code == "invalid" && text.contains("quantity"), "{text}");
    let (code, text) = anna.fails(&["customer", "change", "Copper Kettle", "--credit-limit", "1000000"]);
    assert!(code == "access" && text.contains("credit_limit"), "{text}");
    // Nothing of it was stored.
    assert_eq!(anna.run(&["order", "show", &order])["lines"], serde_json::json!([]));
}

#[test]
fn a_shipped_order_is_closed_for_a_device_that_did_not_know() {
    let world = World::new();
    let (anna, mara) = (&world.anna, &world.mara);
    let order = anna.id(&["order", "new", "Copper Kettle"]);
    anna.run(&["order", "add", &order, "CF-101"]);
    anna.run(&["order", "place", &order]);
    anna.run(&["sync"]);
    mara.run(&["sync"]);
    mara.run(&["order", "ship", &order]);
    mara.run(&["sync"]);
    anna.run(&["order", "change", &order, "--note", "Wait, one more!"]);
    assert_eq!(anna.run(&["sync"])["rejected"], 1);
    let rejected = anna.run(&["rejected"]);
    assert!(
        rejected[0]["message"].as_str().unwrap_or_default().contains("a shipped order is closed"),
        "{rejected}"
    );
    let shown = anna.run(&["order", "show", &order]);
    assert!(shown["status"] == "Shipped" && shown["note"] == "", "{shown}");
    // Trying again is a new change with the same end.
    let number = rejected[0]["number"].to_string();
    anna.run(&["rejected", "retry", &number]);
    assert_eq!(anna.run(&["sync"])["rejected"], 1);
}

#[test]
fn a_visit_that_was_rejected_is_sent_again_at_another_customer() {
    let world = World::new();
    let (anna, mara) = (&world.anna, &world.mara);
    let visit = anna.id(&["visit", "note", "Slow Loaf", "Asked for rye."]);
    mara.run(&["customer", "change", "Slow Loaf", "--rep", "ben"]);
    mara.run(&["sync"]);
    assert_eq!(anna.run(&["sync"])["rejected"], 1, "it is Ben's shop by now");
    let number = anna.run(&["rejected"])[0]["number"].to_string();
    let edited = anna.run(&["rejected", "edit", &number, "--customer", "Copper Kettle", "--note", "Rye."]);
    assert_eq!(edited["id"], *visit);
    assert_eq!(anna.run(&["rejected"]), serde_json::json!([]));
    let report = anna.run(&["sync"]);
    assert!(report["uploaded"] == 1 && report["rejected"] == 0, "{report}");
    mara.run(&["sync"]);
    assert_eq!(all(mara, "visits")[&visit]["note"], "Rye.");
    assert_eq!(all(mara, "visits")[&visit], all(anna, "visits")[&visit]);
}

#[cfg(unix)]
#[test]
fn a_sync_is_stopped_by_who_asked_for_it_and_nothing_is_lost() {
    let world = World::new();
    let (anna, mara) = (&world.anna, &world.mara);
    let visit = anna.id(&["visit", "note", "Copper Kettle", "In a hurry."]);
    for at in [Break::InTheRequest, Break::AfterTheRequest] {
        let wire = Wire::to(&world.server.address, at);
        let sync = anna.over(&wire.address).command(&["sync"]).spawn().expect("the client starts");
        wire.reached();
        let interrupt = std::process::Command::new("kill").args(["-INT", &sync.id().to_string()]).status();
        assert!(interrupt.expect("a signal can be sent").success());
        let output = sync.wait_with_output().expect("the client ends");
        let error: Value = serde_json::from_slice(&output.stderr).expect("it says how it ended");
        assert_eq!(error["error"]["code"], "cancelled", "{at:?}");
        assert_eq!(anna.run(&["status"])["pending"]["Visit"], 1, "{at:?}");
    }
    anna.run(&["sync"]);
    assert_eq!(anna.run(&["status"])["pending"], serde_json::json!({}));
    mara.run(&["sync"]);
    assert_eq!(all(mara, "visits")[&visit]["note"], "In a hurry.");
}

#[test]
fn an_order_is_sent_with_its_lines_while_other_work_waits() {
    let world = World::new();
    let (anna, mara) = (&world.anna, &world.mara);
    let order = anna.id(&["order", "new", "Copper Kettle"]);
    anna.run(&["order", "add", &order, "CF-101"]);
    anna.run(&["customer", "change", "Copper Kettle", "--phone", "0117 496 0999"]);
    assert_eq!(anna.fails(&["sync", "--only", "product", &order]).0, "unknown-kind");
    anna.run(&["sync", "--only", "order", &order]);
    let waiting = anna.run(&["status"])["pending"].clone();
    assert_eq!(waiting, serde_json::json!({ "Customer": 1 }), "{waiting}");
    mara.run(&["sync"]);
    let shown = mara.run(&["order", "show", &order]);
    assert_eq!(shown["lines"].as_array().map(Vec::len), Some(1), "{shown}");
    anna.run(&["sync", "--unsent"]);
    assert_eq!(anna.run(&["status"])["pending"], serde_json::json!({}));
}

#[test]
fn deletions_go_with_what_is_sent_apart_only_if_that_is_asked_for() {
    let world = World::new();
    let (anna, mara) = (&world.anna, &world.mara);
    let drafts = ["Copper Kettle", "Copper Kettle"].map(|customer| anna.id(&["order", "new", customer]));
    anna.run(&["sync"]);
    let [kept, doomed] = &drafts;
    anna.run(&["order", "delete", doomed]);
    anna.run(&["order", "add", kept, "CF-101"]);
    anna.run(&["sync", "--only", "order", kept]);
    let status = anna.run(&["status"]);
    assert_eq!(status["pending"], serde_json::json!({ "Order": 1 }));
    assert!(status["oldest_unsent"].is_string() && status["last_answer"].is_string(), "{status}");
    mara.run(&["sync"]);
    assert!(all(mara, "orders").contains_key(doomed));
    anna.run(&["sync", "--only", "order", kept, "--deletions"]);
    let status = anna.run(&["status"]);
    assert_eq!((&status["pending"], &status["oldest_unsent"]), (&serde_json::json!({}), &Value::Null));
    mara.run(&["sync"]);
    assert!(!all(mara, "orders").contains_key(doomed) && all(mara, "orders").contains_key(kept));
}

#[test]
fn an_order_that_the_server_did_not_know_is_numbered_by_the_call_that_asks_for_it() {
    let mut world = World::new();
    let anna = &world.anna;
    let order = anna.id(&["order", "new", "Copper Kettle"]);
    anna.run(&["order", "add", &order, "CF-101"]);
    assert_eq!(anna.fails(&["order", "number", &order]).0, "not-placed");
    anna.run(&["order", "place", &order]);
    let ask = |device: &Device| device.run(&["order", "number", &order])["paper_number"].clone();
    let paper = ask(anna);
    let number = anna.run(&["order", "show", &order])["number"].as_i64().expect("the server gave a number");
    assert!(paper.as_str().is_some_and(|paper| paper.ends_with(&format!("-{number:05}"))), "{paper}");
    world.server.kill();
    assert!(ask(&world.anna).is_null());
}

#[test]
fn flows_take_an_order_without_the_server_and_ask_it_when_it_is_there() {
    let mut world = World::new();
    let anna = &world.anna;
    let kettle = anna.id(&["customer", "show", "Copper Kettle"]);
    let order = anna.id(&["order", "new", "Copper Kettle"]);
    anna.run(&["order", "add", &order, "CF-101", "60"]);
    anna.run(&["order", "add", &order, "SU-501", "30"]);
    assert_eq!(anna.run(&["order", "discount", &order])["saved"], "127.80");
    assert_eq!(anna.run(&["order", "discount", &order])["saved"], "0.00", "a line is lowered once");
    let missing = anna.run(&["order", "check", &order])["missing"].clone();
    assert_eq!(missing.as_array().map(Vec::len), Some(1), "{missing}");
    // The server knows what is open; the device knows the limit.
    let may = |device: &Device| device.run(&["may-order", &kettle, "1400"])["may_order"].clone();
    assert_eq!(may(anna), false);
    world.server.kill();
    let anna = &world.anna;
    assert_eq!(may(anna), true);

    let placed = anna.run(&["run", "place_order", &order, "--trace"]);
    assert_eq!(placed["outcome"], "= 1438.2");
    let steps = placed["steps"].as_array().expect("steps");
    let flows: BTreeSet<_> = steps.iter().filter_map(|step| step["flow"].as_str()).collect();
    assert_eq!(flows, BTreeSet::from(["missing_stock", "place_order", "volume_discount"]));
    let is_placed = |step: &&Value| step["file"].as_str().is_some_and(|file| file.ends_with("flows.rs"));
    assert_eq!(steps.iter().filter(is_placed).count(), steps.len());
    assert!(steps.iter().all(|step| step["line"].as_u64() > Some(0)));
    // What a step begins with, by name: the order is held throughout, and the sum grows line by line.
    let variable = |step: &Value, name: &str| -> Option<String> {
        let all = step["variables"].as_array()?;
        let found = all.iter().find(|variable| variable[0] == name)?;
        found[1].as_str().map(str::to_owned)
    };
    let of = |flow: &str| steps.iter().filter(|step| step["flow"] == flow).collect::<Vec<_>>();
    let place = of("place_order");
    assert!(place.iter().all(|step| variable(step, "order").is_some_and(|held| held.contains(&order))));
    assert_eq!(place.last().and_then(|step| variable(step, "total")).as_deref(), Some("1438.2"));
    assert!(place.first().is_some_and(|step| variable(step, "total").is_none()), "it has no value yet");
    assert_eq!(anna.fails(&["run", "place_order", &order]).0, "no-draft");
    let (code, text) = anna.fails(&["run", "place_order", &order, "--trace"]);
    assert_eq!(code, "no-draft", "a trace is shown, and the command fails all the same");
    assert!(text.contains("flow `place_order`"), "{text}");
    assert_eq!(anna.fails(&["run", "place_order", "abc"]).0, "wrong-arguments");
    assert_eq!(anna.fails(&["run", "place", &order]).0, "unknown-flow");
    anna.run(&["run", "new_order"]);
    let day = anna.run(&["day"])["summary"].clone();
    assert!(day.as_str().is_some_and(|day| day.ends_with("1 order placed for £1438.20")), "{day}");
}
