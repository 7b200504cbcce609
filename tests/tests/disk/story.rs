//! What a device goes through in these tests, step by step, and what must be true of it after each.

use crate::app::*;
use crate::seen::{Seen, by_first, by_grown};
use crate::served::{PASSWORD, Served, change_all_shops, fill, of_request, of_server};
use crate::world::{Network, Outside, Site, run};
use std::collections::BTreeSet;
use std::sync::Arc;
use tests::disk::Disk;
use tidewater::device::{Client, VerifierCost};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::server::ServerCore;
use tidewater::store::Durability;

/// As cheap as a password can be: nobody steals these files.
pub const CHEAP: VerifierCost = VerifierCost { memory: 8, passes: 1 };

/// A step: what it does, and the visits that are there after it, of which none is before.
pub struct Step {
    pub name: &'static str,
    does: fn(&mut Story) -> FlowResult,
    pub makes: &'static [&'static str],
    /// The visit that is there before it and not after it.
    pub removes: Option<&'static str>,
}

const fn step(name: &'static str, does: fn(&mut Story) -> FlowResult) -> Step {
    Step { name, does, makes: &[], removes: None }
}

const fn making(makes: &'static [&'static str], does: fn(&mut Story) -> FlowResult) -> Step {
    Step { name: makes[0], does, makes, removes: None }
}

/// Whose disk fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Device,
    Server,
}

/// What comes before the story on a server that begins with nothing.
const BEGIN: &[Step] = &[
    step("the server starts", |story| story.start_server()),
    step("accounts and shops", |story| {
        story.boss = Some(run(fill(&story.server()))?);
        Ok(())
    }),
];

/// What comes behind it on such a server.
const END: &[Step] = &[step("what is old is forgotten", |story| {
    story.site.outside.pass_days(100);
    run(story.server().keep_short()).map_err(of_request)
})];

/// The story. A step that failed is done again, so each is one that may be done again.
pub const STEPS: &[Step] = &[
    step("open", Story::open),
    step("sign in", |story| {
        run(story.client().sign_in("anna", PASSWORD))?;
        story.is_signed_in = true;
        Ok(())
    }),
    step("first download", |story| story.sync()),
    making(&["committed"], |story| {
        let shop = story.shop(0)?;
        let visit = Visit { note: "committed".to_owned(), shop: shop.as_ref() };
        story.client().commit(&mut story.client().create(visit)?)
    }),
    making(&["by a flow"], |story| {
        let mut shop = story.shop(1)?;
        story.client().run(visit, (&mut shop, "by a flow"))
    }),
    making(&["first of two", "second of two"], |story| {
        let mut shop = story.shop(2)?;
        story.client().run(visit_twice, (&mut shop, "first of two", "second of two"))
    }),
    making(&["first as one", "second as one"], |story| {
        let mut shop = story.shop(3)?;
        story.client().run(visit_as_one, (&mut shop, "first as one", "second as one"))
    }),
    making(&["before it failed"], |story| {
        let mut shop = story.shop(4)?;
        fails_closed(story.client().run(visit_and_fail, (&mut shop, "before it failed")))
    }),
    step("a flow that is undone", |story| {
        let mut shop = story.shop(5)?;
        fails_closed(story.client().run(visit_and_undo, (&mut shop, "undone")))
    }),
    step("an answer is lost", |story| {
        story.network.lose_answer(true);
        let synchronized = story.sync();
        story.network.lose_answer(false);
        match synchronized {
            // There may be nothing left to lose.
            Err(FlowError::Offline) | Ok(()) => Ok(()),
            Err(other) => Err(other),
        }
    }),
    step("the batch is sent again", |story| story.sync()),
    making(&["refused"], |story| {
        let shop = story.shop(6)?;
        let visit = Visit { note: "refused".to_owned(), shop: shop.as_ref() };
        story.client().commit(&mut story.client().create(visit)?)
    }),
    step("a rejection is set aside", |story| {
        story.sync()?;
        let rejected = story.client().rejected()?;
        assert_eq!(rejected.len(), 1, "what was rejected waits for a decision");
        Ok(())
    }),
    making(&["unsent"], |story| {
        let mut shop = story.shop(7)?;
        story.client().run(visit, (&mut shop, "unsent"))
    }),
    step("pages come over unsent changes", |story| {
        run(change_all_shops(&story.server(), story.boss.expect("the accounts are there")))?;
        story.sync()
    }),
    Step {
        name: "a rejection is given up",
        does: |story| story.client().rejected()?.into_iter().try_for_each(|change| change.discard()),
        makes: &[],
        removes: Some("refused"),
    },
    step("shops are taken off the device", |story| {
        let mut shops = story.client().retrieve(query!(Shop))?;
        shops.retain(|shop| shop.name.as_str() > "Shop 20");
        story.client().clear_from_device(&shops)
    }),
    step("they come back", |story| story.sync()),
    making(&["called"], |story| {
        let shop = story.shop(8)?;
        let asked = story.client().unanswered_calls()?;
        let (client, key) = (story.client(), asked.first().map(|call| call.key));
        let answered = match key {
            None => run(client.call(note_visit {}, (shop.id(), "called".to_owned()))),
            Some(key) => match run(client.call_again(note_visit {}, key)) {
                Err(FlowError::NotCalled { .. }) => {
                    run(client.call(note_visit {}, (shop.id(), "called".to_owned())))
                }
                answered => answered,
            },
        };
        answered.map(|note| assert_eq!(note, "called"))
    }),
    Step {
        name: "a visit is deleted",
        does: |story| {
            let visit = story.client().first(query!(Visit, |v| v.note == "committed"))?;
            visit.map_or(Ok(()), |visit| story.client().delete(visit))
        },
        makes: &[],
        removes: Some("committed"),
    },
    step("the model grows", |story| {
        story.client = None;
        story.is_grown = true;
        story.start_server()?;
        story.open()
    }),
    step("all is sent in the new version", |story| story.sync()),
    making(&["grown"], |story| {
        let found = story.client().first(query!(grown::Shop, |s| s.name == "Shop 09"))?;
        let mut shop = found.expect("the shop is here");
        story.client().run(grown::visit, (&mut shop, "grown"))
    }),
    step("the last synchronize", |story| story.sync()),
    step("sign out", |story| {
        story.is_signed_in = false;
        run(story.client().sign_out())
    }),
];

/// What a flow answers that fails because it is told to.
fn fails_closed(result: FlowResult) -> FlowResult {
    match result {
        Err(error) if error.code() == "closed" => Ok(()),
        Err(error) => Err(error),
        Ok(()) => panic!("the shop is closed"),
    }
}

/// A device with its surroundings.
pub struct Story {
    pub disk: Disk,
    pub site: Arc<Site>,
    pub network: Arc<Network>,
    /// Whose disk fails.
    pub side: Side,
    /// Whether the server was started once.
    pub has_served: bool,
    boss: Option<Id<Account>>,
    pub durability: Durability,
    client: Option<Client>,
    pub is_grown: bool,
    /// Whether somebody was told that they are signed in.
    pub is_signed_in: bool,
    starts: u64,
    /// The visits that somebody was told of, and that were not removed.
    pub acknowledged: BTreeSet<&'static str>,
    /// Those that somebody was told are gone.
    pub removed: BTreeSet<&'static str>,
    /// The visits that the server said it has.
    pub sent: BTreeSet<&'static str>,
}

impl Story {
    /// A story whose device, or server, is on a disk. The other one's never fails.
    pub fn new(served: &Served, side: Side, disk: Disk, durability: Durability) -> Self {
        let of_device = (disk.clone(), durability);
        let (site, boss, (disk, durability)) = match side {
            Side::Device => (served.site(3, Durability::Off), Some(served.boss), of_device),
            Side::Server => (Site::new(disk, 2, durability), None, (Disk::new(5), Durability::Off)),
        };
        if side == Side::Device {
            site.start::<Rounds>().unwrap();
        }
        let network = Network::new(&site);
        let (acknowledged, removed) = Default::default();
        let (client, is_grown, is_signed_in, starts) = (None, false, false, 0);
        let sent = BTreeSet::new();
        Self {
            disk,
            site,
            network,
            side,
            has_served: side == Side::Device,
            boss,
            durability,
            client,
            is_grown,
            is_signed_in,
            starts,
            acknowledged,
            removed,
            sent,
        }
    }

    /// The steps of the story.
    pub fn steps(&self) -> impl Iterator<Item = &'static Step> + use<> {
        let is_of_server = self.side == Side::Server;
        let around = move |steps: &'static [Step]| steps.iter().filter(move |_| is_of_server);
        around(BEGIN).chain(STEPS).chain(around(END))
    }

    /// The disk that fails.
    pub fn failing(&self) -> Disk {
        match self.side {
            Side::Device => self.disk.clone(),
            Side::Server => self.site.disk.clone(),
        }
    }

    /// Starts the server's process with the version of the app that is the newest.
    pub fn start_server(&mut self) -> FlowResult {
        let started =
            if self.is_grown { self.site.start::<grown::Rounds>() } else { self.site.start::<Rounds>() };
        started.map_err(of_server)?;
        self.has_served = true;
        Ok(())
    }

    /// The same device as it were if the power failed now.
    pub fn without_power(&self, seed: u64) -> Self {
        let disk = self.disk.copy(seed);
        disk.cut_power();
        let (acknowledged, removed) = (self.acknowledged.clone(), self.removed.clone());
        Self {
            disk,
            site: Arc::clone(&self.site),
            network: Network::new(&self.site),
            client: None,
            starts: self.starts + 100,
            acknowledged,
            removed,
            sent: self.sent.clone(),
            ..*self
        }
    }

    /// The same server as it were if the power failed now, started again.
    pub fn server_without_power(&self, seed: u64) -> FlowResult<Arc<Site>> {
        let disk = self.site.disk.copy(seed);
        disk.cut_power();
        let site = Site::new(disk, 3 + seed, Durability::Full);
        let started = if self.is_grown { site.start::<grown::Rounds>() } else { site.start::<Rounds>() };
        started.map_err(of_server).map(|()| site)
    }

    pub fn client(&self) -> &Client {
        self.client.as_ref().expect("the device was opened")
    }

    pub fn is_open(&self) -> bool {
        self.client.is_some()
    }

    fn server(&self) -> Arc<ServerCore> {
        self.site.core().expect("the server runs")
    }

    /// Whether the server has accounts.
    pub fn boss_is_there(&self) -> bool {
        self.boss.is_some()
    }

    /// Starts a process, unless one runs.
    pub fn open(&mut self) -> FlowResult {
        if self.client.is_some() {
            return Ok(());
        }
        self.starts += 1;
        let outside = Outside::new(100 + self.starts, self.disk.files());
        let (path, network) = (self.disk.path("anna.db"), self.network.clone());
        self.client = Some(if self.is_grown {
            let builder = tidewater::device::<grown::Rounds>().database(path).durability(self.durability);
            builder.password_cost(CHEAP).open_with(outside, network)?
        } else {
            let builder = tidewater::device::<Rounds>().database(path).durability(self.durability);
            builder.password_cost(CHEAP).open_with(outside, network)?
        });
        Ok(())
    }

    /// The process ends.
    pub fn close(&mut self) {
        self.client = None;
    }

    fn sync(&mut self) -> FlowResult {
        run(self.client().sync())?;
        self.sent = self.acknowledged.iter().copied().filter(|note| *note != "refused").collect();
        Ok(())
    }

    fn shop(&self, number: usize) -> FlowResult<Obj<Shop>> {
        let name = format!("Shop {number:02}");
        let found = self.client().first(query!(Shop, |s| s.name == name))?;
        Ok(found.expect("the shop is here"))
    }

    /// Signs in if nobody is, and synchronizes.
    pub fn come_to_rest(&mut self) -> FlowResult {
        run(self.client().sign_in("anna", PASSWORD))?;
        self.sync()
    }

    /// Does a step, and remembers what is promised from then on.
    pub fn go(&mut self, step: &Step) -> FlowResult {
        (step.does)(self)?;
        self.promise(step);
        Ok(())
    }

    /// What is promised, in the order in which it was done.
    pub fn promised(&self) -> impl Iterator<Item = &'static str> {
        let made = STEPS.iter().flat_map(|step| step.makes.iter().copied());
        made.filter(|note| self.acknowledged.contains(note))
    }

    /// What a step did is promised from here on.
    pub fn promise(&mut self, step: &Step) {
        self.acknowledged.extend(step.makes);
        if let Some(removed) = step.removes {
            self.acknowledged.remove(removed);
            self.removed.insert(removed);
        }
    }

    /// The visits on the device, those among them that were rejected, and what the flows counted.
    pub fn seen(&self) -> FlowResult<Seen> {
        let client = self.client();
        if client.account().is_err() {
            return Ok(Seen::default());
        }
        let (mut notes, counted) = if self.is_grown { by_grown(client)? } else { by_first(client)? };
        for rejected in client.rejected()? {
            notes.push(match self.is_grown {
                true => rejected.mine::<grown::Visit>()?.note.clone(),
                false => rejected.mine::<Visit>()?.note.clone(),
            });
        }
        notes.sort();
        Ok(Seen { notes, counted })
    }
}
