//! One run: the devices, the server and the network of a seed, from the first account to the last check.

use super::Checked;
use super::calls::CallRecord;
use super::canary::Canaries;
use super::coverage::Coverage;
use super::device::Device;
use super::environment::{Clock, Outside};
use super::network::{Agenda, Event, Exchange, Faults};
use super::oracle::ledger::{Deed, Entry, Key, Ledger};
use super::oracle::rights::View;
use super::oracle::state::{State, Who};
use super::random::Random;
use super::server::Server;
use super::shape::Shape;
use super::trace::Trace;
use super::upload::Decided;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use tidewater::value::CallKey;
use tidewater_model::ContentHash;

/// From this seed on the model of a run is drawn, too; below it is one of those that are written by hand.
pub const DRAWN: u64 = 1 << 32;
/// From this seed on drawn models have handlers and a microflow.
pub const ACTING: u64 = 2 * DRAWN;

/// How many devices most runs have at most.
const FEW: u64 = 5;
/// One in so many runs has more of them, up to twenty.
const CROWDED: u64 = 24;

/// How many devices the run of a seed has, if they are many.
fn crowd(seed: u64) -> Option<u64> {
    let mut random = Random::new(seed.rotate_left(17) ^ 0x5EED_C04D);
    (random.below(CROWDED) == 0).then(|| random.between(FEW + 1, 20))
}

/// What a run came to.
pub struct Report {
    /// The seed.
    pub seed: u64,
    /// What was injected, decided and done.
    pub coverage: Coverage,
    /// The hash of the history.
    pub hash: String,
    /// The history, if it was asked for.
    pub history: Vec<String>,
    /// What was not true, if anything.
    pub violation: Option<String>,
}

/// An account of the run.
pub(super) struct Account {
    pub(super) name: String,
    pub(super) who: Who,
}

/// A device in the hands of an account: one database file.
pub(super) type Seat = (usize, usize);

/// What a user did when the device was killed: nobody was told whether it happened.
pub(super) struct InDoubt {
    /// What the device showed before.
    pub(super) before: View,
    /// What was to be done.
    pub(super) deeds: Vec<(Key, Deed)>,
    /// The entry that was to leave the list of rejections, by its number, and the commits that it stands for,
    /// by position in the ledger.
    pub(super) settles: Option<(i64, Vec<usize>)>,
    /// The number of the atomic group that it was to be.
    pub(super) unit: Option<u64>,
    /// What a flow had done by then, and what the device showed.
    pub(super) flow: Option<(Vec<Entry>, View)>,
}

/// Everything of one run.
pub(super) struct World {
    pub(super) shape: Rc<Shape>,
    pub(super) random: Random,
    pub(super) clock: Clock,
    pub(super) trace: Trace,
    pub(super) coverage: Coverage,
    pub(super) faults: Faults,
    pub(super) agenda: Agenda,
    pub(super) canaries: Canaries,
    pub(super) server: Server,
    /// The newest version of the app; devices may run older ones.
    pub(super) generation: u32,
    pub(super) devices: Vec<Device>,
    pub(super) accounts: Vec<Account>,
    pub(super) exchanges: BTreeMap<u64, Exchange>,
    pub(super) next_number: u64,
    /// Which exchange an arrival belongs to, and the state of the world when it began.
    pub(super) arrivals: BTreeMap<u64, super::exchange::Arrival>,
    // The oracle's knowledge.
    pub(super) state: State,
    /// The server's clock when it was last let go on, in milliseconds.
    pub(super) went_on: i64,
    /// Raised by every change of the data or of rights.
    pub(super) version: u64,
    pub(super) ledgers: BTreeMap<Seat, Ledger>,
    pub(super) replicas: BTreeMap<u32, Seat>,
    pub(super) decided: BTreeMap<u32, Decided>,
    /// The newest batch of each replica that may have reached the server.
    pub(super) attempted: BTreeMap<u32, u64>,
    /// How many commits there were when a batch of a replica was sent first: no later one is in it.
    pub(super) cuts: BTreeMap<(u32, ContentHash), usize>,
    pub(super) in_doubt: BTreeMap<usize, InDoubt>,
    /// The calls that were sent.
    pub(super) calls: BTreeMap<CallKey, CallRecord>,
    /// The changes that were sent to the server by themselves.
    pub(super) asked: BTreeMap<CallKey, super::asks::Asked>,
    /// What each seat has read of entities that its device does not hold.
    pub(super) read_online: BTreeMap<Seat, BTreeMap<Key, tidewater::device::StoredObject>>,
    /// Exchanges before this one are more than a day old.
    pub(super) yesterday: u64,
    /// A copy of the files of some devices.
    pub(super) backups: BTreeMap<usize, super::backup::Backup>,
    /// Database files that were restored to a state before what the server has of them.
    pub(super) retired: BTreeSet<Seat>,
    /// Replicas of such files that go on nevertheless.
    pub(super) followed_no_more: BTreeSet<u32>,
    /// Objects that users took off their devices, and that did not come back yet.
    pub(super) taken_off: BTreeMap<Seat, BTreeSet<Key>>,
    /// Devices that were restored from a backup.
    pub(super) restored: BTreeSet<usize>,
    /// Whether users edit what was rejected before they try it again.
    pub(super) edits: bool,
    /// The ids of all objects that ever were at the server.
    pub(super) given: BTreeSet<i64>,
    /// Objects that a device had changed before it was restored: nobody knows how often.
    pub(super) unaccounted: BTreeSet<Key>,
    /// The canaries that each device may hold: it wrote them, or was rightly sent them.
    pub(super) held: BTreeMap<usize, BTreeSet<u32>>,
    folder: tempfile::TempDir,
}

/// Runs a seed. `keeps_history` for a run whose history will be read.
///
/// # Panics
/// If the temporary folder cannot be used.
#[must_use]
pub fn run(seed: u64, keeps_history: bool) -> Report {
    let mut world = World::new(seed, keeps_history);
    let result = catch_unwind(AssertUnwindSafe(|| world.play()));
    let violation = match result {
        Ok(Ok(())) => None,
        Ok(Err(violation)) => Some(violation),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no text");
            Some(format!("panic: {text}"))
        }
    };
    if keeps_history && violation.is_some() {
        // Whoever reads the history may want to look into the databases.
        world.folder.disable_cleanup(true);
        let path = world.folder.path().display().to_string();
        world.note(format!("the databases stay in {path}"));
    }
    Report {
        seed,
        coverage: std::mem::take(&mut world.coverage),
        hash: world.trace.hash(),
        history: world.trace.lines().to_vec(),
        violation,
    }
}

impl World {
    fn new(seed: u64, keeps_history: bool) -> Self {
        let mut random = Random::new(seed);
        let folder = tempfile::tempdir().expect("there is a temporary folder");
        let clock = Clock::default();
        let mut shape = match seed {
            ACTING.. => Shape::acting(&mut random.fork()),
            DRAWN.. => Shape::drawn(&mut random.fork()),
            _ => Shape::written(seed, &mut random),
        };
        shape.draw_modes(&mut random.fork());
        shape.draw_triggers(&mut Random::new(!seed));
        let shape = Rc::new(shape);
        let mut faults = Faults::of_seed(&mut random);
        if seed >= ACTING {
            let mut apart = Random::new(!seed).fork();
            faults.narrow = if apart.chance(500) { apart.between(1, 60) } else { 0 };
        }
        let server = {
            let outside = Outside::new(clock.clone(), random.fork());
            let page_rows = random.between(1, 40) as usize;
            Server::new(folder.path().join("server.db"), outside, page_rows)
        };
        let accounts = random.between(2, 4) as usize;
        let few = random.between(1, FEW);
        let devices = (0..crowd(seed).unwrap_or(few) as usize).map(|number| {
            let outside = Outside::new(clock.clone(), random.fork());
            let owner = if number < accounts { number } else { random.below(accounts as u64) as usize };
            Device::new(folder.path().join(format!("device-{number}")), outside, owner)
        });
        let devices = devices.collect();
        let mut world = Self {
            shape,
            clock,
            trace: Trace::new(keeps_history),
            coverage: Coverage::default(),
            faults,
            agenda: Agenda::default(),
            canaries: Canaries::default(),
            server,
            generation: 0,
            devices,
            accounts: Vec::new(),
            exchanges: BTreeMap::new(),
            next_number: 0,
            arrivals: BTreeMap::new(),
            state: State::default(),
            went_on: 0,
            version: 0,
            ledgers: BTreeMap::new(),
            replicas: BTreeMap::new(),
            decided: BTreeMap::new(),
            attempted: BTreeMap::new(),
            cuts: BTreeMap::new(),
            in_doubt: BTreeMap::new(),
            calls: BTreeMap::new(),
            asked: BTreeMap::new(),
            read_online: BTreeMap::new(),
            yesterday: 0,
            backups: BTreeMap::new(),
            retired: BTreeSet::new(),
            followed_no_more: BTreeSet::new(),
            taken_off: BTreeMap::new(),
            restored: BTreeSet::new(),
            edits: seed >= ACTING,
            given: BTreeSet::new(),
            unaccounted: BTreeSet::new(),
            held: BTreeMap::new(),
            folder,
            random,
        };
        if seed >= DRAWN {
            let model = serde_json::to_string(&world.shape.app).expect("a model is JSON");
            world.note(format!("the model is {model}"));
        }
        world.accounts = (0..accounts).map(|number| world.draw_account(number)).collect();
        world
    }

    fn draw_account(&mut self, number: usize) -> Account {
        // The first role of every shape may create what everything else hangs on.
        let roles = if number == 0 { vec![self.shape.roles[0]] } else { self.draw_roles() };
        Account { name: format!("account-{number}"), who: Who { id: 0, roles } }
    }

    pub(super) fn draw_roles(&mut self) -> Vec<&'static str> {
        let shape = self.shape.clone();
        let roles = shape.roles.iter().copied().filter(|_| self.random.chance(500));
        let roles: Vec<_> = roles.collect();
        if roles.is_empty() {
            vec![*self.random.pick(shape.roles).expect("a shape has roles")]
        } else {
            roles
        }
    }

    fn play(&mut self) -> Checked {
        self.open()?;
        // Of many devices each does less, so that a run takes no longer.
        let most = FEW.max(self.devices.len() as u64);
        let end = self.random.between(60_000, 200_000) * FEW / most;
        while let Some((time, event)) = self.agenda.take() {
            if time > end {
                break;
            }
            self.clock.set(time);
            self.happen(event)?;
        }
        self.become_quiet()
    }

    fn open(&mut self) -> Checked {
        let shape = self.shape.clone();
        self.note(format!("{} with {} devices, {:?}", shape.name, self.devices.len(), self.faults));
        self.coverage.count(if self.devices.len() as u64 > FEW { "devices: many" } else { "devices: few" });
        self.server
            .start(&shape, self.generation)
            .map_err(|error| format!("the server does not start: {error}"))?;
        for account in &mut self.accounts {
            let id = self.server.add_account(&account.name, &account.who.roles);
            account.who.id = id.map_err(|error| format!("no account can be made: {error}"))?;
            self.state.accounts.insert(account.who.id, account.name.clone());
        }
        for shown in self
            .accounts
            .iter()
            .map(|account| format!("{} {:?}", account.name, account.who))
            .collect::<Vec<_>>()
        {
            self.note(shown);
        }
        for entity in &shape.entities {
            self.state.tables.insert(entity.name, BTreeMap::new());
        }
        for number in 0..self.devices.len() {
            self.devices[number]
                .start(&shape)
                .map_err(|error| format!("device {number} does not start: {error}"))?;
            let first = self.random.below(2_000);
            self.agenda.add(first, Event::Work(number));
        }
        self.agenda.add(5_000, Event::Administer);
        Ok(())
    }

    pub(super) fn happen(&mut self, event: Event) -> Checked {
        match event {
            Event::Work(device) => {
                let next = self.now() + self.random.between(20, 4_000);
                self.agenda.add(next, Event::Work(device));
                self.work(device)
            }
            Event::Arrive(exchange) => self.arrive(exchange),
            Event::GoOn(arrival) => self.go_on(arrival),
            Event::Piece(exchange, bytes) => self.piece(exchange, &bytes),
            Event::End(exchange) => self.end(exchange),
            Event::Fail(exchange, failure) => self.fail(exchange, failure),
            Event::LookForProgress(exchange) => self.look_for_progress(exchange),
            Event::StartDevice(device) => self.start_device(device),
            Event::StartServer => self.start_server(),
            Event::Administer => {
                let next = self.now() + self.random.between(500, 8_000);
                self.agenda.add(next, Event::Administer);
                self.administer()
            }
        }
    }

    /// The time since the run began, in milliseconds.
    pub(super) fn now(&self) -> u64 {
        self.clock.now()
    }

    pub(super) fn note(&mut self, text: impl AsRef<str>) {
        self.trace.note(self.clock.now(), text.as_ref());
    }

    pub(super) fn number(&mut self) -> u64 {
        self.next_number += 1;
        self.next_number
    }

    /// The database file in use on a device.
    pub(super) fn seat(&self, device: usize) -> Option<Seat> {
        Some((device, self.devices[device].user?))
    }

    pub(super) fn ledger(&mut self, seat: Seat) -> &mut Ledger {
        self.ledgers.entry(seat).or_default()
    }
}
