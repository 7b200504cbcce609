//! What can go wrong while a device and its server compare: a process that is killed, ids that were chosen so
//! that they crowd, and a server that lies.

use super::app::{Depot, Part, masked, narrow};
use super::{compared, depot, parts};
use crate::world::Lie;
use std::collections::BTreeSet;
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::store::device::points;
use tidewater::value::ObjectId;
use tidewater::wire::compare::Part as PartOfAll;
use tidewater::wire::frame::{TableWriter, decode, encode};
use tidewater::wire::message::{Doubted, End, Fit, Frame, Page};
use tidewater_model::{ValueRef, limits};

#[test]
fn a_kill_at_any_point_of_a_comparison_delays_it_and_loses_nothing() {
    let (mut world, boss, mut anna) = depot(300);
    let mut kills = 0;
    for point in [points::STAGE, points::APPLY].iter().flat_map(|point| [point.before, point.after]) {
        for passes in 0..6 {
            world.restart::<narrow::Depot>();
            let mut device = anna.reopen_as::<narrow::Depot>(&world);
            device.outside.stop_at(point, passes);
            if device.sync().is_err() {
                kills += 1;
                device = device.reopen_as::<narrow::Depot>(&world);
                assert!([270, 300].contains(&parts!(device, narrow).len()), "half of it is shown");
            }
            device = device.reopen_as::<narrow::Depot>(&world);
            device.sync().unwrap();
            assert_eq!(parts!(device, narrow).len(), 270, "{point}, passed {passes} times");
            assert_eq!(compared(&device).1, 0, "{point}: nothing is in doubt any more");
            world.restart::<Depot>();
            anna = device.reopen_as::<Depot>(&world);
            anna.sync().unwrap();
            assert_eq!(parts!(anna, super::app).len(), 300);
        }
    }
    assert!(kills > 6, "{kills} kills");
    assert_eq!(parts!(anna, super::app), parts!(boss, super::app));
}

/// The hash of ids backwards: an id whose hash is this.
fn id_of_hash(hash: u64) -> Option<ObjectId> {
    let undo = |word: u64, by: u32| word ^ word >> by ^ word.checked_shr(2 * by).unwrap_or(0);
    let word = undo(hash, 31).wrapping_mul(0x3196_42b2_d24d_8ec3);
    let word = undo(word, 27).wrapping_mul(0x96de_1b17_3f11_9089);
    ObjectId::from_raw(undo(word, 30).cast_signed())
}

/// Ids that are all in one of the smallest parts, one more than can be told.
fn crowd() -> Vec<ObjectId> {
    let hashes = (1..).map(|number| 0x1234 << 48 | number);
    let ids: Vec<_> = hashes.filter_map(id_of_hash).take(limits::COMPARED_ROWS + 1).collect();
    assert!(ids.iter().all(|id| PartOfAll::of(*id) == PartOfAll::of(ids[0])));
    ids
}

#[test]
fn ids_that_crowd_into_one_part_are_downloaded_instead_of_compared() {
    let (mut world, boss, anna) = depot(200);
    let mut part = boss.client.retrieve(query!(Part, |p| p.name == "part 7")).unwrap().remove(0);
    part.note = "new".to_owned();
    boss.client.commit(&mut part).unwrap();
    boss.sync().unwrap();
    *anna.network.lies.lock().unwrap() = Some(|frames| {
        let mut table = TableWriter::new("Part".into(), vec!["name".into()]);
        crowd().into_iter().for_each(|id| table.row(id, 0, &[ValueRef::Text("none")]));
        let puts = table.finish(Fit::Wanted).into_iter().collect();
        let end = frames.pop().unwrap();
        frames.extend([Frame::Page(Page { puts, ..Page::default() }), end]);
    });
    anna.sync().unwrap();
    *anna.network.lies.lock().unwrap() = None;
    assert_eq!(anna.client.count(query!(Part)).unwrap(), 200 + limits::COMPARED_ROWS as i64 + 1);
    world.restart::<narrow::Depot>();
    let anna = anna.reopen_as::<narrow::Depot>(&world);
    anna.sync().unwrap();
    let requests = anna.network.requests.lock().unwrap().clone();
    let anew = requests.iter().flat_map(|request| &request.compared).filter(|said| said.is_anew());
    assert!(anew.count() > 0, "it is asked for from its beginning");
    assert_eq!(parts!(anna, narrow).len(), 180, "and what is not there is gone");
}

/// What a server that works does not say to a device that it compares itself with.
const LIES: [(&str, Lie); 5] = [
    ("a part that there is not", |frames| {
        let part: PartOfAll = decode(&encode(&(9_u8, 1_u16))).unwrap();
        doubts(frames, vec![part]);
    }),
    ("what it was told already", |frames| doubts(frames, vec![PartOfAll::WHOLE])),
    ("two doubts", |frames| {
        let doubts = frames.iter().find(|frame| matches!(frame, Frame::Doubted(_))).cloned();
        frames.extend(doubts);
    }),
    ("a doubt before the head", |frames| frames.rotate_right(1)),
    ("what she may not read", |frames| {
        let mut table = TableWriter::new("Part".into(), vec!["price".into()]);
        table.row(ObjectId::from_raw(1 << 33).unwrap(), 0, &[ValueRef::Integer(7)]);
        let puts = table.finish(Fit::Wanted).into_iter().collect();
        frames.insert(frames.len() - 1, Frame::Page(Page { puts, ..Page::default() }));
    }),
];

/// Puts a doubt about these parts in the place of the end.
fn doubts(frames: &mut [Frame], parts: Vec<PartOfAll>) {
    for frame in frames {
        let cursor = match frame {
            Frame::End(End { cursor, .. }) | Frame::Doubted(Doubted { cursor, .. }) => cursor.clone(),
            _ => continue,
        };
        // The first doubt is how every comparison begins.
        if !matches!(frame, Frame::Doubted(_)) || parts[0] != PartOfAll::WHOLE {
            *frame = Frame::Doubted(Doubted { parts: vec![("Part".into(), parts.clone())], cursor });
        }
    }
}

#[test]
fn what_a_server_lies_about_in_a_comparison_is_not_taken() {
    for (name, lie) in LIES {
        let (mut world, _boss, anna) = depot(40);
        let before = parts!(anna, super::app);
        world.restart::<masked::Depot>();
        let anna = anna.reopen_as::<masked::Depot>(&world);
        *anna.network.lies.lock().unwrap() = Some(lie);
        let ended = anna.sync();
        assert!(matches!(ended, Err(FlowError::Protocol { .. })), "{name}: {ended:?}");
        assert_eq!(parts!(anna, masked), before, "{name}");
        *anna.network.lies.lock().unwrap() = None;
        anna.sync().unwrap();
        assert!(parts!(anna, masked).iter().all(|part| part.ends_with("  0")), "{name}");
        assert_eq!(parts!(anna, masked).len(), 40);
    }
}
