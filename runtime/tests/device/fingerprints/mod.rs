//! What follows when a cursor does not say any more what a device has: sums are compared, and only what
//! differs travels.

mod app;
mod faults;

use crate::meanwhile::Meanwhile;
use crate::world::{Device, Fault, PASSWORD, World, run};
use app::{Depot, Paper, Part, Tool, all_tools, masked, narrow};
use std::collections::BTreeSet;
use tidewater::device::SyncReport;
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::server::ServerCore;
use tidewater::wire::compare::Part as PartOfAll;
use tidewater::wire::frame::encode;
use tidewater::wire::message::{Doubted, End, Frame};

/// Of every ten parts and tools anna keeps nine.
fn keeper(anna: &Device, number: usize) -> Option<Ref<Account>> {
    (!number.is_multiple_of(10)).then(|| anna.client.me().unwrap().into())
}

/// A server with `count` parts, and boss and anna with all of them.
fn depot(count: usize) -> (World, Device, Device) {
    let world = World::of::<Depot>();
    let (boss, anna) = (world.device_of::<Depot>("boss"), world.device_of::<Depot>("anna"));
    for number in 0..count {
        let (name, price) = (format!("part {number}"), number as i64);
        stored(&boss, Part { name, price, keeper: keeper(&anna, number), ..Part::default() });
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    (world, boss, anna)
}

fn stored<T: tidewater::traits::Entity>(device: &Device, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

/// What a device shows of the parts, by any version of the app.
macro_rules! parts {
    ($device:expr, $version:path) => {{
        use $version as version;
        let parts = $device.client.retrieve(query!(version::Part)).unwrap();
        parts
            .iter()
            .map(|part| format!("{} {} {}", part.name, part.note, part.price))
            .collect::<BTreeSet<_>>()
    }};
}
pub(crate) use parts;

/// What a synchronize brought, in how many requests that said something of what was doubted, and how many
/// bytes these had.
fn compared(device: &Device) -> (SyncReport, usize, usize) {
    device.network.requests.lock().unwrap().clear();
    let report = device.sync().unwrap();
    let requests = device.network.requests.lock().unwrap();
    let said: Vec<_> = requests.iter().filter(|request| !request.compared.is_empty()).collect();
    (report, said.len(), said.iter().map(|request| encode(&request.compared).len()).sum())
}

#[test]
fn a_rule_that_was_narrowed_takes_away_and_one_that_was_widened_brings_nothing_but_the_difference() {
    let (mut world, _boss, anna) = depot(300);
    let before = parts!(anna, app);
    world.restart::<narrow::Depot>();
    let anna = anna.reopen_as::<narrow::Depot>(&world);
    let (report, requests, bytes) = compared(&anna);
    assert_eq!((report.downloaded, report.removed), (2, 30), "who keeps them, with the sums and the rows");
    assert_eq!(requests, 2, "the sums of all, then the rows of the parts that differ");
    assert!(bytes < 2_500 + 30 * 10 * 20, "{bytes} bytes");
    assert_eq!(parts!(anna, narrow).len(), 270);
    world.restart::<Depot>();
    let anna = anna.reopen_as::<Depot>(&world);
    let (report, ..) = compared(&anna);
    assert_eq!((report.downloaded, report.removed), (30 + 2, 0));
    assert_eq!(parts!(anna, app), before);
    assert_eq!(compared(&anna).1, 0, "and then the cursor says it again");
}

#[test]
fn a_changed_mask_sends_the_rows_that_it_hides_something_of() {
    let (mut world, _boss, anna) = depot(40);
    let before = parts!(anna, app);
    world.restart::<masked::Depot>();
    let anna = anna.reopen_as::<masked::Depot>(&world);
    let (report, requests, _) = compared(&anna);
    assert_eq!((report.downloaded, report.removed, requests), (40 + 1, 0, 1), "and who keeps them");
    assert!(parts!(anna, masked).iter().all(|part| part.ends_with("  0")), "no price is shown");
    world.restart::<Depot>();
    let anna = anna.reopen_as::<Depot>(&world);
    assert_eq!(compared(&anna).0.downloaded, 40 + 1);
    assert_eq!(parts!(anna, app), before);
}

#[test]
fn what_changed_meanwhile_travels_and_what_is_not_sent_makes_no_difference() {
    let (mut world, boss, anna) = depot(60);
    let mut hers =
        anna.client.retrieve(query!(Part, |p| p.name == "part 11" || p.name == "part 20")).unwrap();
    for part in &mut hers {
        part.note = "hers".to_owned();
        anna.client.commit(part).unwrap();
    }
    let mut theirs = boss.client.retrieve(query!(Part, |p| p.name == "part 31")).unwrap().remove(0);
    theirs.note = "theirs".to_owned();
    boss.client.commit(&mut theirs).unwrap();
    boss.sync().unwrap();
    world.restart::<narrow::Depot>();
    let anna = anna.reopen_as::<narrow::Depot>(&world);
    // This sends nothing of what waits.
    let report = run(anna.client.sync_where(query!(narrow::Paper))).unwrap();
    assert_eq!((report.downloaded, report.removed), (1 + 1, 6), "what boss changed, and who keeps it");
    assert_eq!(anna.pending(), 2);
    let shown = parts!(anna, narrow);
    assert!(shown.contains("part 11 hers 11") && shown.contains("part 31 theirs 31"), "{shown:?}");
    assert_eq!(shown.len(), 54, "what she may not read any more is not shown, changed or not");
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 1), "one of them is gone for her");
    assert_eq!((parts!(anna, narrow).len(), anna.pending()), (54, 0));
}

#[test]
fn to_whom_an_own_change_leads_is_told_although_everything_is_compared() {
    let (mut world, ..) = depot(20);
    let otto = world.device_of::<Depot>("otto").client.me().unwrap().id();
    // A device that made none of the parts.
    let boss = world.open::<Depot>("another.db").unwrap();
    run(boss.client.sign_in("boss", PASSWORD)).unwrap();
    boss.sync().unwrap();
    boss.client.get(otto).unwrap_err();
    let mut part = boss.client.retrieve(query!(Part, |p| p.name == "part 11")).unwrap().remove(0);
    part.keeper = Some(otto.into());
    boss.client.commit(&mut part).unwrap();
    world.restart::<narrow::Depot>();
    let boss = boss.reopen_as::<narrow::Depot>(&world);
    let (report, requests, _) = compared(&boss);
    assert_eq!((report.uploaded, requests), (1, 1));
    assert_eq!(boss.client.get(otto).unwrap().name, "otto");
}

#[test]
fn a_connection_that_breaks_at_any_frame_delays_it_and_loses_nothing() {
    let (mut world, boss, anna) = depot(300);
    let mut versions = 0;
    let (mut narrow_device, mut breaks) = (anna, 0);
    for request in 0..3 {
        for frames in 0..4 {
            world.restart::<narrow::Depot>();
            let anna = narrow_device.reopen_as::<narrow::Depot>(&world);
            let mut faults = vec![Fault::None; request];
            faults.push(Fault::BreaksAfter(frames));
            anna.network.fail(&faults);
            if anna.sync().is_err() {
                breaks += 1;
                assert!([270, 300].contains(&parts!(anna, narrow).len()), "half of it is shown");
            }
            // The process ends as well, so that nothing but the file is left.
            let anna = anna.reopen_as::<narrow::Depot>(&world);
            anna.sync().unwrap();
            assert_eq!(parts!(anna, narrow).len(), 270, "request {request} broke after {frames} frames");
            world.restart::<Depot>();
            let anna = anna.reopen_as::<Depot>(&world);
            anna.sync().unwrap();
            assert_eq!(parts!(anna, app).len(), 300);
            (narrow_device, versions) = (anna, versions + 1);
        }
    }
    assert!(breaks > 6, "{breaks} of {versions} broke");
    assert_eq!(parts!(narrow_device, app), parts!(boss, app));
}

#[test]
fn a_server_that_doubts_without_end_is_refused_and_nothing_is_shown_of_it() {
    let (mut world, _boss, anna) = depot(20);
    let before = parts!(anna, app);
    world.restart::<narrow::Depot>();
    let anna = anna.reopen_as::<narrow::Depot>(&world);
    *anna.network.lies.lock().unwrap() = Some(|frames| {
        for frame in frames {
            if let Frame::End(End { cursor, .. }) = frame {
                let parts = vec![("Part".into(), vec![PartOfAll::WHOLE])];
                *frame = Frame::Doubted(Doubted { parts, cursor: cursor.clone() });
            }
        }
    });
    assert!(matches!(anna.sync(), Err(FlowError::Protocol { .. })));
    assert_eq!(parts!(anna, narrow), before);
    *anna.network.lies.lock().unwrap() = None;
    anna.sync().unwrap();
    assert_eq!(parts!(anna, narrow).len(), 18);
}

#[test]
fn a_new_device_is_asked_for_nothing_and_one_that_has_nothing_of_an_entity_downloads_it() {
    let (mut world, boss, _anna) = depot(50);
    let other = world.open::<Depot>("another device").unwrap();
    run(other.client.sign_in("otto", PASSWORD)).unwrap();
    assert_eq!(compared(&other).1, 0);
    assert_eq!(parts!(other, app), parts!(boss, app));
    world.restart::<narrow::Depot>();
    let other = other.reopen_as::<narrow::Depot>(&world);
    assert_eq!(compared(&other).0.removed, 50, "otto keeps nothing");
    world.restart::<Depot>();
    let other = other.reopen_as::<Depot>(&world);
    let (report, requests, bytes) = compared(&other);
    assert_eq!((requests, report.downloaded), (1, 50 + 1));
    assert!(bytes < 100, "{bytes} bytes");
    assert_eq!(parts!(other, app), parts!(boss, app));
}

#[test]
fn what_was_given_is_kept_and_guests_are_judged_by_the_new_rule() {
    let (mut world, boss, anna) = depot(0);
    for number in 0..20 {
        let keeper = keeper(&anna, number);
        let name = format!("tool {number}");
        let broken = number >= 9;
        stored(&boss, Tool { name, broken, note: "note".to_owned(), keeper });
        stored(&boss, Paper { title: format!("paper {number}"), keeper });
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    run(anna.client.call(app::papers {}, ())).unwrap();
    run(anna.client.sync_where(query!(Tool, |t| t.broken))).unwrap();
    let counts = |device: &Device| {
        let tools = device.client.count(query!(Tool)).unwrap();
        (tools, device.client.count(query!(Paper)).unwrap())
    };
    assert_eq!(counts(&anna), (20, 20));
    // Another mask: the papers are as they were, the guests lose what is hidden now.
    world.restart::<masked::Depot>();
    let anna = anna.reopen_as::<masked::Depot>(&world);
    run(anna.client.sync_unsynchronized()).unwrap();
    let tools = anna.client.retrieve(query!(masked::Tool)).unwrap();
    assert_eq!((tools.len(), tools.iter().filter(|tool| tool.note.is_empty()).count()), (20, 20));
    assert_eq!(anna.client.count(query!(masked::Paper)).unwrap(), 20);
    // Another rule: what she may not read goes at once, guest or given.
    world.restart::<narrow::Depot>();
    let anna = anna.reopen_as::<narrow::Depot>(&world);
    run(anna.client.sync_unsynchronized()).unwrap();
    let tools = anna.client.retrieve(query!(narrow::Tool)).unwrap();
    assert_eq!((tools.len(), anna.client.count(query!(narrow::Paper)).unwrap()), (18, 18));
    anna.sync().unwrap();
    let tools = anna.client.retrieve(query!(narrow::Tool)).unwrap();
    assert_eq!(tools.len(), 8, "the guests leave with a full synchronize");
    assert!(tools.iter().all(|tool| tool.note == "note"));
}

#[test]
fn guests_that_another_filter_lets_in_are_wanted_from_then_on() {
    let (mut world, boss, anna) = depot(0);
    for number in 0..6 {
        let tool = Tool { name: format!("tool {number}"), broken: number > 1, ..Tool::default() };
        stored(&boss, tool);
    }
    boss.sync().unwrap();
    anna.sync().unwrap();
    run(anna.client.sync_where(query!(Tool, |t| t.broken))).unwrap();
    world.restart::<all_tools::Depot>();
    let anna = anna.reopen_as::<all_tools::Depot>(&world);
    for _ in 0..2 {
        anna.sync().unwrap();
        assert_eq!(anna.client.count(query!(all_tools::Tool)).unwrap(), 6);
    }
}

#[test]
fn a_call_shows_what_it_changed_although_the_device_had_to_be_asked() {
    let (mut world, boss, anna) = depot(20);
    stored(&boss, Paper { title: "new".to_owned(), keeper: None });
    boss.sync().unwrap();
    world.restart::<masked::Depot>();
    let anna = anna.reopen_as::<masked::Depot>(&world);
    run(anna.client.call(masked::papers {}, ())).unwrap();
    assert_eq!(anna.client.count(query!(masked::Paper)).unwrap(), 1);
    assert!(parts!(anna, masked).iter().all(|part| part.ends_with("  0")), "and the new mask counts at once");
    assert_eq!(compared(&anna).1, 0, "nothing is left to be compared");
}

#[test]
fn who_gets_or_loses_a_role_while_the_device_is_asked_gets_what_that_role_may_read() {
    let (mut world, boss, anna) = depot(60);
    world.restart::<narrow::Depot>();
    let [boss, anna] = [boss, anna].map(|device| device.reopen_as::<narrow::Depot>(&world));
    for (device, name, role, reads) in [(&anna, "anna", "Manager", 60), (&boss, "boss", "Rep", 0)] {
        let becomes =
            move |server: &ServerCore| run(server.accounts().set_roles(name, &[role.into()])).unwrap();
        *device.network.meanwhile.lock().unwrap() = Some(Meanwhile {
            behind: |frame| matches!(frame, Frame::Doubted(_)),
            happens: Box::new(becomes),
        });
        let (_, requests, _) = compared(device);
        assert!(requests > 0, "{name} is asked");
        assert!(device.network.meanwhile.lock().unwrap().is_none(), "and becomes another then");
        assert_eq!(parts!(device, narrow).len(), reads, "{name}");
    }
}
