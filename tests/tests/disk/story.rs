//! What a device goes through in these tests, step by step, and what must be true of it after each.

use crate::app::*;
use crate::world::{Network, Outside, Site, run};
use std::collections::BTreeSet;
use std::sync::Arc;
use tests::disk::Disk;
use tidewater::device::{Client, VerifierCost};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::server::{NewAccount, ServerCore};
use tidewater::store::Durability;

pub const PASSWORD: &str = "correct horse";
/// Shops, of which a first download brings several pages.
const SHOPS: usize = 30;
/// As cheap as a password can be: nobody steals these files.
const CHEAP: VerifierCost = VerifierCost { memory: 8, passes: 1 };

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
        assert_eq!(story.client().rejected()?.len(), 1, "what was rejected waits for a decision");
        Ok(())
    }),
    making(&["unsent"], |story| {
        let mut shop = story.shop(7)?;
        story.client().run(visit, (&mut shop, "unsent"))
    }),
    step("pages come over unsent changes", |story| {
        // Nothing of the disk that fails: the server's is another one.
        run(change_all_shops(&story.server(), story.boss)).unwrap();
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
        story.site.start::<grown::Rounds>().unwrap();
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

/// The visits that are there at the end, and how many of them a flow counted.
pub const AT_THE_END: &[&str] = &[
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

/// What a flow answers that fails because it is told to.
fn fails_closed(result: FlowResult) -> FlowResult {
    match result {
        Err(error) if error.code() == "closed" => Ok(()),
        Err(error) => Err(error),
        Ok(()) => panic!("the shop is closed"),
    }
}

/// The disk of a server that has accounts and shops.
pub struct Served {
    disk: Disk,
    boss: Id<Account>,
}

impl Served {
    pub fn new() -> Self {
        let site = Site::new(Disk::new(1), Durability::Off);
        site.start::<Rounds>().unwrap();
        let core = site.core().unwrap();
        let boss = run(fill(&core)).unwrap();
        drop(core);
        site.stop();
        Self { disk: site.disk.clone(), boss }
    }

    /// A copy of it, on which a process can be started.
    pub fn site(&self, seed: u64, durability: Durability) -> Arc<Site> {
        Site::new(self.disk.copy(seed), durability)
    }
}

async fn fill(core: &ServerCore) -> tidewater::Result<Id<Account>> {
    let account = |name: &str, role: &str| NewAccount {
        name: name.to_owned(),
        password: PASSWORD.to_owned(),
        roles: vec![role.into()],
    };
    let boss = core.accounts().add(&account("boss", "Manager")).await?;
    let anna = core.accounts().add(&account("anna", "Rep")).await?;
    core.run_as(boss.into(), async |cx| {
        for number in 0..SHOPS {
            let (name, rep) = (format!("Shop {number:02}"), Some(Id::<Account>::from(anna).into()));
            let mut shop = cx.create(Shop { name, rep, ..Shop::default() }).await?;
            cx.commit(&mut shop).await?;
        }
        Ok(())
    })
    .await?;
    Ok(boss.into())
}

/// Somebody else writes into each shop.
async fn change_all_shops(core: &ServerCore, boss: Id<Account>) -> FlowResult {
    core.run_as(boss, async |cx| {
        for mut shop in cx.as_system().retrieve(query!(Shop)).await? {
            shop.notes = "changed".to_owned();
            cx.as_system().commit(&mut shop).await?;
        }
        Ok(())
    })
    .await
}

/// A device with its surroundings.
pub struct Story {
    pub disk: Disk,
    pub site: Arc<Site>,
    pub network: Arc<Network>,
    boss: Id<Account>,
    pub durability: Durability,
    client: Option<Client>,
    is_grown: bool,
    /// Whether somebody was told that they are signed in.
    pub is_signed_in: bool,
    starts: u64,
    /// The visits that somebody was told of, and that were not removed.
    pub acknowledged: BTreeSet<&'static str>,
    /// Those that somebody was told are gone.
    pub removed: BTreeSet<&'static str>,
}

impl Story {
    /// A story whose device is on a disk.
    pub fn new(served: &Served, disk: Disk, durability: Durability) -> Self {
        let site = served.site(3, Durability::Off);
        site.start::<Rounds>().unwrap();
        let network = Network::new(&site);
        let (acknowledged, removed) = Default::default();
        let (client, is_grown, is_signed_in, starts) = (None, false, false, 0);
        let boss = served.boss;
        Self {
            disk,
            site,
            network,
            boss,
            durability,
            client,
            is_grown,
            is_signed_in,
            starts,
            acknowledged,
            removed,
        }
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
            ..*self
        }
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
        run(self.client().sync()).map(drop)
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

fn by_first(client: &Client) -> FlowResult<(Vec<String>, i64)> {
    let visits = client.retrieve(query!(Visit))?;
    let shops = client.retrieve(query!(Shop))?;
    Ok((visits.iter().map(|visit| visit.note.clone()).collect(), shops.iter().map(|s| s.visits).sum()))
}

fn by_grown(client: &Client) -> FlowResult<(Vec<String>, i64)> {
    let visits = client.retrieve(query!(grown::Visit))?;
    let shops = client.retrieve(query!(grown::Shop))?;
    Ok((visits.iter().map(|visit| visit.note.clone()).collect(), shops.iter().map(|s| s.visits).sum()))
}

/// What the server shows to its manager, on a device of its own.
pub fn seen_by_boss(site: &Arc<Site>) -> Seen {
    let disk = Disk::new(2);
    let outside = Outside::new(7, disk.files());
    let builder = tidewater::device::<grown::Rounds>().database(disk.path("boss.db"));
    let builder = builder.durability(Durability::Off).password_cost(CHEAP);
    let client = builder.open_with(outside, Network::new(site)).unwrap();
    run(client.sign_in("boss", PASSWORD)).unwrap();
    run(client.sync()).unwrap();
    let (mut notes, counted) = by_grown(&client).unwrap();
    notes.sort();
    Seen { notes, counted }
}
