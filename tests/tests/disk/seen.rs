//! What is seen on a device, or by the manager of a server.

use crate::app::*;
use crate::served::PASSWORD;
use crate::story::{CHEAP, STEPS};
use crate::world::{Network, Outside, Site, run};
use std::sync::Arc;
use tests::disk::Disk;
use tidewater::device::Client;
use tidewater::flow::FlowResult;
use tidewater::prelude::*;
use tidewater::store::Durability;

/// The visits that are there at the end, and how many of them a flow counted.
const AT_THE_END: &[&str] = &[
    "before it failed",
    "by a flow",
    "called",
    "first as one",
    "first of two",
    "grown",
    "second as one",
    "second of two",
    "unsent",
];
const COUNTED_AT_THE_END: i64 = 8;

/// What is on a device.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub notes: Vec<String>,
    pub counted: i64,
}

/// The visits that flows do not count.
const UNCOUNTED: [&str; 3] = ["committed", "refused", "called"];

impl Seen {
    pub fn has(&self, note: &str) -> bool {
        self.notes.iter().any(|known| known == note)
    }

    /// Nothing is there twice, and nothing half: a flow that noted a visit counted it as well.
    pub fn check_whole(&self) {
        let mut notes = self.notes.clone();
        notes.dedup();
        assert_eq!(notes, self.notes, "nothing is doubled");
        let counted = notes.iter().filter(|note| !UNCOUNTED.contains(&note.as_str())).count();
        assert_eq!(i64::try_from(counted).unwrap(), self.counted, "visits are counted: {notes:?}");
        for step in STEPS {
            let count = step.makes.iter().filter(|note| self.has(note)).count();
            assert!(
                count == 0 || count == step.makes.len(),
                "{:?} is there as a whole: {notes:?}",
                step.makes
            );
        }
    }

    /// All that the story promises at its end.
    pub fn check_end(&self) {
        self.check_whole();
        assert_eq!(self.notes, AT_THE_END);
        assert_eq!(self.counted, COUNTED_AT_THE_END);
    }
}

pub fn by_first(client: &Client) -> FlowResult<(Vec<String>, i64)> {
    let visits = client.retrieve(query!(Visit))?;
    let shops = client.retrieve(query!(Shop))?;
    Ok((visits.iter().map(|visit| visit.note.clone()).collect(), shops.iter().map(|s| s.visits).sum()))
}

pub fn by_grown(client: &Client) -> FlowResult<(Vec<String>, i64)> {
    let visits = client.retrieve(query!(grown::Visit))?;
    let shops = client.retrieve(query!(grown::Shop))?;
    Ok((visits.iter().map(|visit| visit.note.clone()).collect(), shops.iter().map(|s| s.visits).sum()))
}

/// What the server shows to its manager, on a device of its own, in the older or the newer version.
pub fn seen_by_boss(site: &Arc<Site>, is_grown: bool) -> Seen {
    let disk = Disk::new(2);
    let (outside, network, path) = (Outside::new(7, disk.files()), Network::new(site), disk.path("boss.db"));
    let client = if is_grown {
        let builder = tidewater::device::<grown::Rounds>().database(path).durability(Durability::Off);
        builder.password_cost(CHEAP).open_with(outside, network).unwrap()
    } else {
        let builder = tidewater::device::<Rounds>().database(path).durability(Durability::Off);
        builder.password_cost(CHEAP).open_with(outside, network).unwrap()
    };
    run(client.sign_in("boss", PASSWORD)).unwrap();
    run(client.sync()).unwrap();
    let (mut notes, counted) = if is_grown { by_grown(&client) } else { by_first(&client) }.unwrap();
    notes.sort();
    Seen { notes, counted }
}
