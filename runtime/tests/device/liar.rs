//! A server that lies in its answers to a synchronize: nothing wrong is ever shown or written, what the
//! device has is kept, and with a server that works it goes on.

use crate::app::*;
use crate::gone::shop;
use crate::world::{Device, Fault, Lie, World, run};
use serde::Serialize;
use serde_bytes::ByteBuf;
use std::cell::RefCell;
use tidewater::prelude::*;
use tidewater::value::ObjectId;
use tidewater::wire::frame::TableWriter;
use tidewater::wire::message::{Fit, Frame, GroupVerdict, Head, Outcome, Page, Table};
use tidewater_model::{Name, ValueRef};

/// What a lie puts where it does not belong. No file of the device ever holds it.
const FOREIGN: &str = "psst";

/// A shop of Anna's, on her device and on that of the boss.
struct Stage {
    world: World,
    boss: Device,
    anna: Device,
    shop: Obj<Customer>,
}

impl Stage {
    fn new() -> Self {
        let world = World::new();
        let (boss, anna) = (world.device("boss"), world.device("anna"));
        let shop = shop(&boss, "Cup", Some(&anna));
        boss.sync().unwrap();
        anna.sync().unwrap();
        let stage = Self { world, boss, anna, shop };
        // A batch that the device knows the outcome of.
        stage.change(&stage.anna, |shop| shop.visits.0 += 1);
        stage.anna.sync().unwrap();
        stage
    }

    fn change(&self, device: &Device, change: impl FnOnce(&mut Customer)) {
        let mut shop = device.client.get(self.shop.id()).unwrap();
        change(&mut shop);
        device.client.commit(&mut shop).unwrap();
    }

    /// Has something to send and something to fetch, and hears a lie about it: how that ends.
    fn hear(&self, round: usize, lie: Lie) -> String {
        self.change(&self.anna, |shop| shop.visits.0 += 1);
        self.fetch(round, lie)
    }

    /// Has something to fetch, and hears a lie about it: how that ends.
    fn fetch(&self, round: usize, lie: Lie) -> String {
        self.change(&self.boss, |shop| shop.phone = format!("{round}"));
        self.boss.sync().unwrap();
        // What is sent is frozen by now, so that no more is written than what is believed.
        self.anna.network.fail(&[Fault::NoConnection]);
        let _ = self.anna.sync();
        let before = data(&self.anna);
        tell(&self.anna, Some(lie));
        let ended = code(&self.anna);
        tell(&self.anna, None);
        assert_eq!(data(&self.anna), before, "lie {round}");
        ended
    }

    /// The device goes on with a server that works, and both have the same.
    fn goes_on(&self, round: usize) {
        self.anna.sync().unwrap();
        self.boss.sync().unwrap();
        let [own, theirs] = [&self.anna, &self.boss].map(|device| device.client.get(self.shop.id()).unwrap());
        assert_eq!((&own.name, &own.phone, own.visits.0), (&theirs.name, &theirs.phone, theirs.visits.0));
        assert_eq!(own.phone, format!("{round}"));
        assert_eq!((self.anna.pending(), self.anna.client.rejected().unwrap().len()), (0, 0));
        assert_eq!(self.anna.client.count(query!(Feedback)).unwrap(), 0);
    }
}

fn tell(device: &Device, lie: Option<Lie>) {
    *device.network.lies.lock().unwrap() = lie;
}

fn code(device: &Device) -> String {
    device.sync().map_or_else(|error| error.code().to_owned(), |report| format!("{report:?}"))
}

/// All that the device has, but how its synchronizes went, and what waits for the rest of a download.
fn data(device: &Device) -> Vec<String> {
    let mut stored = device.stored();
    assert!(!stored.iter().any(|row| row.contains(FOREIGN)), "{stored:?}");
    let beside = ["_device ", "_history ", "_staged ", "_meta "];
    stored.retain(|row| !beside.iter().any(|name| row.starts_with(name)));
    stored
}

fn head(frames: &mut [Frame], lie: impl FnOnce(&mut Head)) {
    let Some(Frame::Head(head)) = frames.first_mut() else { panic!("the head comes first") };
    lie(head);
}

fn outcome(frames: &mut [Frame], lie: impl Fn(&mut Outcome)) {
    frames.iter_mut().for_each(|frame| {
        if let Frame::Outcome(outcome) = frame {
            lie(outcome);
        }
    });
}

/// The table of shops of a download.
fn shops(frames: &mut [Frame], lie: impl Fn(&mut Table)) {
    frames.iter_mut().for_each(|frame| {
        if let Frame::Page(page) = frame {
            page.puts.iter_mut().filter(|table| &*table.entity == "Customer").for_each(&lie);
        }
    });
}

/// A table with the row of the shop: these members with these values, of which some are hidden.
fn table(like: &Table, columns: &[(&str, ValueRef<'_>)], hidden: u64) -> Table {
    let (id, _) = like.rows().next(&mut Vec::new()).unwrap().unwrap();
    let members = columns.iter().map(|(name, _)| Name::from(*name)).collect();
    let mut rows = ByteBuf::new();
    // By hand: what writes tables says nothing in the place of what is hidden.
    let mut write = |value: ValueRef<'_>| {
        value.serialize(&mut rmp_serde::Serializer::new(&mut *rows)).unwrap();
    };
    write(ValueRef::Integer(id.raw()));
    write(ValueRef::Integer(hidden.cast_signed()));
    columns.iter().for_each(|(_, value)| write(*value));
    Table { members, rows, count: 1, ..like.clone() }
}

/// Puts such a table in the place of that of the shops.
fn columns(frames: &mut [Frame], columns: &[(&str, ValueRef<'_>)], hidden: u64) {
    shops(frames, |shops| *shops = table(shops, columns, hidden));
}

/// Puts a page before the first, as if the download were a long one.
fn lengthen(frames: &mut Vec<Frame>) {
    let is_next = |frame: &Frame| matches!(frame, Frame::Page(_) | Frame::End(_));
    let at = frames.iter().position(is_next).expect("an answer has an end");
    frames.insert(at, Frame::Page(Page::default()));
}

fn last(frames: &mut Vec<Frame>) -> Frame {
    frames.pop().expect("an answer has an end")
}

/// Feedback, which a rep sends and never sees.
fn feedback() -> Page {
    let mut table = TableWriter::new("Feedback".into(), vec!["text".into()]);
    table.row(ObjectId::from_raw(1 << 33).unwrap(), 0, &[ValueRef::Text(FOREIGN)]);
    Page { puts: table.finish(Fit::Wanted).into_iter().collect(), ..Page::default() }
}

const TEXT: ValueRef<'static> = ValueRef::Text(FOREIGN);

/// Lies about rows: what a server that works does not send to a rep.
const ROWS: [(&str, Lie); 12] = [
    ("an entity that she may not read", |frames| {
        let end = last(frames);
        frames.extend([Frame::Page(feedback()), end]);
    }),
    ("a member that she may not read", |frames| columns(frames, &[("name", TEXT), ("secret", TEXT)], 0)),
    ("a member twice, as one that is calculated", |frames| {
        shops(frames, |shops| shops.calculated = vec!["name".into()]);
    }),
    ("what is hidden, with its value", |frames| columns(frames, &[("secret", TEXT)], 1)),
    ("a text for a number", |frames| columns(frames, &[("name", TEXT), ("visits", TEXT)], 0)),
    ("a number for a text", |frames| columns(frames, &[("phone", TEXT), ("name", ValueRef::Integer(7))], 0)),
    ("nothing where something is", |frames| {
        columns(frames, &[("phone", TEXT), ("name", ValueRef::Empty)], 0)
    }),
    ("a reference to nothing", |frames| {
        columns(frames, &[("name", TEXT), ("rep", ValueRef::Integer(-7))], 0)
    }),
    ("a member twice", |frames| columns(frames, &[("name", TEXT), ("name", TEXT)], 0)),
    ("more members than any mask hides", |frames| {
        shops(frames, |shops| {
            let many: Vec<String> = (0..70).map(|number| format!("m{number}")).collect();
            let many: Vec<_> = many.iter().map(|name| (name.as_str(), TEXT)).collect();
            *shops = table(shops, &many, u64::MAX);
        });
    }),
    ("more rows than there are", |frames| shops(frames, |shops| shops.count = 7)),
    ("rows that break off", |frames| shops(frames, |shops| shops.rows.truncate(9))),
];

#[test]
fn rows_that_the_account_may_not_have_or_that_are_none_are_not_taken() {
    let stage = Stage::new();
    for (round, (name, lie)) in ROWS.into_iter().enumerate() {
        assert_eq!(stage.fetch(round, lie), "protocol", "{name}");
        stage.goes_on(round);
    }
}

thread_local! {
    /// The lie that is told in a longer answer.
    static TOLD: RefCell<Option<Lie>> = const { RefCell::new(None) };
}

#[test]
fn nor_are_they_in_a_download_that_waits_for_its_end() {
    let stage = Stage::new();
    for (round, (name, lie)) in ROWS.into_iter().enumerate() {
        TOLD.set(Some(lie));
        let longer: Lie = |frames| {
            lengthen(frames);
            TOLD.with_borrow(|lie| lie.unwrap()(frames));
        };
        // What came before the rows is believed, so only they are looked for.
        stage.change(&stage.boss, |shop| shop.phone = format!("{round}"));
        stage.boss.sync().unwrap();
        tell(&stage.anna, Some(longer));
        assert_eq!(code(&stage.anna), "protocol", "{name}");
        tell(&stage.anna, None);
        data(&stage.anna);
        stage.goes_on(round);
    }
}

#[test]
fn nor_are_they_in_a_first_download() {
    let stage = Stage::new();
    for (round, (name, lie)) in ROWS.into_iter().enumerate() {
        let device = stage.world.open::<Shops>(&format!("{round}.db")).unwrap();
        run(device.client.sign_in("anna", crate::world::PASSWORD)).unwrap();
        for longer in [false, true] {
            TOLD.set(Some(lie));
            let long: Lie = |frames| {
                lengthen(frames);
                TOLD.with_borrow(|lie| lie.unwrap()(frames));
            };
            tell(&device, Some(if longer { long } else { lie }));
            assert_eq!(code(&device), "protocol", "{name}");
            assert_eq!(device.client.count(query!(Customer)).unwrap(), 0, "{name}");
            data(&device);
        }
        tell(&device, None);
        device.sync().unwrap();
        assert_eq!(device.client.get(stage.shop.id()).unwrap().name, "Cup");
        data(&device);
    }
}

#[test]
fn an_outcome_that_is_none_of_what_was_sent_is_not_taken() {
    let lies: [(&str, Lie); 5] = [
        ("of a batch that was not sent", |frames| outcome(frames, |outcome| outcome.seq += 1)),
        ("of a batch that was decided before", |frames| outcome(frames, |outcome| outcome.seq -= 1)),
        ("a verdict too many", |frames| {
            outcome(frames, |outcome| outcome.verdicts.push(GroupVerdict::Applied));
        }),
        ("a verdict too few", |frames| outcome(frames, |outcome| outcome.verdicts.clear())),
        ("none", |frames| frames.retain(|frame| !matches!(frame, Frame::Outcome(_)))),
    ];
    let stage = Stage::new();
    for (round, (name, lie)) in lies.into_iter().enumerate() {
        assert_eq!(stage.hear(round, lie), "protocol", "{name}");
        stage.goes_on(round);
    }
}

#[test]
fn frames_out_of_their_order_are_not_taken() {
    let lies: [(&str, Lie); 6] = [
        ("another before the head", |frames| frames.swap(0, 1)),
        ("two heads", |frames| frames.insert(1, frames[0].clone())),
        ("two outcomes", |frames| frames.insert(2, frames[1].clone())),
        ("the outcome behind the rows", |frames| {
            let outcome = frames.remove(1);
            frames.insert(frames.len() - 1, outcome);
        }),
        ("what nobody asked for", |frames| {
            let end = last(frames);
            frames.extend([Frame::Wanted(feedback()), end]);
        }),
        ("the state of something behind the rows", |frames| {
            let end = last(frames);
            frames.extend([Frame::State(feedback()), end]);
        }),
    ];
    let stage = Stage::new();
    for (round, (name, lie)) in lies.into_iter().enumerate() {
        assert_eq!(stage.hear(round, lie), "protocol", "{name}");
        stage.goes_on(round);
    }
}

#[test]
fn what_comes_behind_the_end_is_not_taken_and_what_came_before_stands() {
    let stage = Stage::new();
    stage.change(&stage.boss, |shop| shop.phone = "0".to_owned());
    stage.boss.sync().unwrap();
    tell(&stage.anna, Some(|frames| frames.push(Frame::Page(feedback()))));
    assert_eq!(code(&stage.anna), "protocol");
    tell(&stage.anna, None);
    data(&stage.anna);
    assert_eq!(stage.anna.client.get(stage.shop.id()).unwrap().phone, "0");
    stage.goes_on(0);
}

#[test]
fn the_state_of_something_that_the_account_may_not_read_is_not_taken() {
    let stage = Stage::new();
    assert_eq!(stage.hear(0, |frames| frames.insert(2, Frame::State(feedback()))), "protocol");
    stage.goes_on(0);
}

#[test]
fn a_server_that_is_behind_what_it_said_is_not_followed() {
    let lies: [(&str, Lie); 3] = [
        ("an older epoch", |frames| head(frames, |head| head.epoch -= 1)),
        ("a later epoch", |frames| head(frames, |head| head.epoch += 1)),
        ("a batch forgotten", |frames| head(frames, |head| head.last = 0)),
    ];
    let stage = Stage::new();
    for (round, (name, lie)) in lies.into_iter().enumerate() {
        assert_eq!(stage.hear(round, lie), "forked", "{name}");
        stage.goes_on(round);
    }
}

thread_local! {
    /// An answer that was given before.
    static GIVEN: RefCell<Vec<Frame>> = const { RefCell::new(Vec::new()) };
}

#[test]
fn an_answer_that_was_given_before_is_not_taken() {
    let stage = Stage::new();
    let keep: Lie = |frames| GIVEN.set(frames.clone());
    let repeat: Lie = |frames| GIVEN.with_borrow(|given| frames.clone_from(given));
    // One with an outcome, and one that only brings something.
    for (round, sends) in [(0, true), (1, false)] {
        stage.change(&stage.boss, |shop| shop.phone = format!("old {round}"));
        stage.boss.sync().unwrap();
        if sends {
            stage.change(&stage.anna, |shop| shop.visits.0 += 1);
        }
        tell(&stage.anna, Some(keep));
        stage.anna.sync().unwrap();
        assert_eq!(stage.hear(round, repeat), "protocol");
        assert_eq!(stage.anna.client.get(stage.shop.id()).unwrap().phone, format!("old {round}"));
        stage.goes_on(round);
    }
}

#[test]
fn an_answer_that_ends_within_a_frame_is_not_complete() {
    let stage = Stage::new();
    for round in 0..4 {
        stage.change(&stage.boss, |shop| shop.phone = format!("{round}"));
        stage.boss.sync().unwrap();
        stage.anna.network.fail(&[Fault::NoConnection]);
        let _ = stage.anna.sync();
        let before = data(&stage.anna);
        stage.anna.network.fail(&[Fault::EndsWithin(round)]);
        let ended = code(&stage.anna);
        if round < 3 {
            assert_eq!((ended.as_str(), data(&stage.anna)), ("offline", before), "{round}");
        }
        stage.goes_on(round);
    }
}

/// Lies about rows that are not there any more: of a shop with an unsent change, and of a visit that was
/// never sent, whose ids stand in [`GONE`].
const LOSSES: [(&str, Lie); 4] = [
    ("rows that are dropped", |frames| gone(frames, |page, ids| page.drops = ids)),
    ("rows that a filter leaves out", |frames| gone(frames, |page, ids| page.away = ids)),
    ("entities that are sent anew", |frames| {
        gone(frames, |page, ids| page.restart = ids.into_iter().map(|(entity, _)| entity).collect());
    }),
    ("rows that are dropped and put away", |frames| {
        gone(frames, |page, ids| (page.drops, page.away) = (ids.clone(), ids));
    }),
];

/// Objects by their entities.
type ByEntity = Vec<(Name, Vec<ObjectId>)>;

thread_local! {
    /// The objects that a lie is about.
    static GONE: RefCell<ByEntity> = const { RefCell::new(Vec::new()) };
}

fn gone(frames: &mut Vec<Frame>, lie: impl Fn(&mut Page, ByEntity)) {
    let mut page = Page::default();
    lie(&mut page, GONE.with_borrow(Clone::clone));
    let end = last(frames);
    frames.extend([Frame::Page(page), end]);
}

#[test]
fn what_was_not_sent_survives_lies_about_what_is_gone() {
    for (name, lie) in LOSSES {
        let stage = Stage::new();
        let other = stage.anna.client.get(stage.shop.id()).unwrap();
        let visit = Visit { note: name.to_owned(), customer: other.as_ref(), ..Visit::default() };
        let mut visit = stage.anna.client.create(visit).unwrap();
        stage.anna.client.commit(&mut visit).unwrap();
        stage.change(&stage.anna, |shop| shop.notes = name.to_owned());
        let objects = [("Customer", stage.shop.id().object()), ("Visit", visit.id().object())];
        GONE.set(objects.map(|(entity, id)| (entity.into(), vec![id])).to_vec());
        stage.boss.sync().unwrap();
        tell(&stage.anna, Some(lie));
        // Nothing is selected, so nothing is sent; what she hears is a lie.
        let ended = run(stage.anna.client.sync_where(query!(Price, |price| price.code == "none")));
        tell(&stage.anna, None);
        assert_eq!(stage.anna.pending(), 2, "{name}: {ended:?}");
        assert_eq!(stage.anna.sync().unwrap().rejected, 0, "{name}");
        stage.boss.sync().unwrap();
        for device in [&stage.boss, &stage.anna] {
            assert_eq!(device.client.get(stage.shop.id()).unwrap().notes, name);
            assert_eq!(device.client.get(visit.id()).unwrap().note, name);
        }
    }
}
