//! What users do: create, change and delete objects, synchronize, sign in, and look after rejections.

mod along;
mod draw;

use super::Checked;
use super::device::{EDITED, Support, difference, is_kill, overlay};
use super::network::Purpose;
use super::oracle::accept::is_valid;
use super::oracle::ledger::{Deed, Done, Entry, Fate, Key};
use super::oracle::rights::{self, View};
use super::oracle::state::{Row, State, Who};
use super::server::PASSWORD;
use super::shape::Mode;
use super::world::{InDoubt, Seat, World};
use along::with_followers;
use std::collections::{BTreeMap, BTreeSet};
use tidewater::device::{Named, Scope, Trigger};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::sync::device::Outgoing;
use tidewater::value::ObjectId;
use tidewater::wire::frame;
use tidewater_model::{Query, Value, Window};

/// What became of a commit that a user tried.
pub(super) enum Step {
    /// There was nothing to do, or the device refused it.
    Nothing,
    /// The device was killed on the way.
    Killed(Vec<(Key, Deed)>),
    /// The ledger took it up.
    Done(Entry),
}

impl World {
    /// A user does something on a device.
    pub(super) fn work(&mut self, device: usize) -> Checked {
        if self.devices[device].core.is_none() {
            return Ok(());
        }
        if self.inject(self.faults.skew, "device clock jumps") {
            let day = 24 * 60 * 60 * 1_000;
            let jump = self.random.below(800 * day) as i64 - 400 * day as i64;
            self.devices[device].outside.skew(jump);
        }
        if self.inject(self.faults.kill_device / 2, "device killed between two steps") {
            self.device_died(device);
            return Ok(());
        }
        if self.inject(self.faults.kill_device, "device kill armed") {
            let passes = self.random.below(6);
            self.devices[device].outside.kill_after(passes);
        }
        let is_waiting = self.devices[device].exchange.is_some();
        let Some(user) = self.devices[device].user else {
            let owner = self.devices[device].owner;
            return if is_waiting { Ok(()) } else { self.sign_in(device, owner) };
        };
        if !is_waiting && self.inject(self.faults.sign_in_again, "signed in again") {
            let other = self.random.below(self.accounts.len() as u64) as usize;
            let account = if self.random.chance(600) { user } else { other };
            return self.sign_in(device, account);
        }
        if self.inject(self.faults.restore, "backup or restore") {
            return self.back_up_or_restore(device);
        }
        if self.is_retired(device) {
            return if is_waiting { Ok(()) } else { self.synchronize(device) };
        }
        if !is_waiting {
            let leaves = self.devices[device].is_leaving || self.inject(self.faults.sign_out, "signed out");
            if leaves {
                return self.leave(device);
            }
            if self.synchronizes_by_itself(device)? {
                return Ok(());
            }
        }
        if !is_waiting && self.asks_again(device)? {
            return Ok(());
        }
        if !is_waiting && self.shape.asks() && self.random.chance(600) && self.ask(device)? {
            return Ok(());
        }
        match self.random.below(100) {
            92..100 if self.shape.has_calls() => {
                if is_waiting {
                    Ok(())
                } else {
                    self.call(device)
                }
            }
            0..25 if !is_waiting => self.synchronize_somehow(device),
            0..4 => self.cancel(device),
            30..33 if !is_waiting => self.take_off(device),
            25..30 => self.look_after_a_rejection(device),
            33..41 => self.run_flow(device),
            _ => self.commit_something(device),
        }
    }

    /// Signs in with the server.
    pub(super) fn sign_in(&mut self, device: usize, account: usize) -> Checked {
        let name = self.accounts[account].name.clone();
        let request = self.devices[device]
            .core()
            .sign_in_request(&name, PASSWORD)
            .map_err(|error| error.to_string())?;
        let body = frame::encode(&request);
        self.send(device, Purpose::SignIn(request, account), Outgoing::now("/sign-in", None, body));
        Ok(())
    }

    /// Begins a synchronize of some kind.
    fn synchronize_somehow(&mut self, device: usize) -> Checked {
        let scope = match self.random.below(100) {
            0..60 => Scope::All,
            60..75 => Scope::Unsent,
            _ => self.draw_selection(device)?,
        };
        let kind = match &scope {
            Scope::All => "kind: full",
            Scope::Unsent => "kind: unsynchronized",
            Scope::Where(Query { window: Window { offset: 1.., .. }, .. }) => {
                "kind: by a query with an offset"
            }
            Scope::Where(Query { condition: Some(_), .. }) => "kind: by a query with a condition",
            Scope::Where(_) => "kind: by a query",
            Scope::Objects { with_deletions: true, .. } => "kind: selected, with deletions",
            Scope::Objects { .. } => "kind: selected",
        };
        self.coverage.count(kind);
        self.synchronize_as(device, &scope, Trigger::Request)
    }

    /// Some of the objects that the device shows.
    fn draw_selection(&mut self, device: usize) -> Result<Scope, String> {
        let shape = self.shape.clone();
        let shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let count = self.random.between(1, 3).min(shown.len() as u64);
        let (with_deletions, mut objects) = (self.random.chance(400), Named::new());
        for _ in 0..count {
            let at = self.random.below(shown.len() as u64) as usize;
            let Some(((entity, id), _)) = shown.iter().nth(at) else { continue };
            let catalog = self.devices[device].core().catalog();
            let entity = catalog.find(entity).expect("the shape lists the app's entities");
            objects.insert((entity, ObjectId::from_raw(*id).expect("ids come from the engine")));
        }
        if self.random.chance(300)
            && let Some((name, _)) = shown.keys().nth(self.random.below(shown.len() as u64) as usize)
        {
            let filter = shape.entity(name).filter.as_ref().filter(|_| self.random.chance(700));
            let condition = filter.map(|filter| filter.expression.clone());
            let window = self.draw_window();
            return Ok(Scope::Where(Query { condition, window, ..Query::all(*name) }));
        }
        Ok(Scope::Objects { objects, with_deletions })
    }

    /// Which rows of those that a query finds are asked for.
    pub(super) fn draw_window(&mut self) -> Window {
        let limit = self.random.chance(500).then_some(2);
        let offset = if self.random.chance(300) { self.random.between(1, 3) as u32 } else { 0 };
        Window { offset, limit }
    }

    /// A user stops the synchronize that is under way.
    fn cancel(&mut self, device: usize) -> Checked {
        if self.devices[device].calls.is_none() && self.devices[device].core().cancel_sync() {
            self.note(format!("device {device} stops its synchronize"));
            self.coverage.count("synchronize stopped");
            self.devices[device].exchange = None;
        }
        self.check_aside(device, false)
    }

    /// Begins a synchronize of everything.
    pub(super) fn synchronize(&mut self, device: usize) -> Checked {
        self.synchronize_as(device, &Scope::All, Trigger::Request)
    }

    pub(super) fn synchronize_as(&mut self, device: usize, scope: &Scope, trigger: Trigger) -> Checked {
        self.devices[device].is_full = matches!(scope, Scope::All);
        self.note(format!("device {device} wants {scope:?}"));
        match self.devices[device].core().begin_sync_of(scope, trigger) {
            Ok(request) => self.send(device, Purpose::Sync, request),
            Err(error) if is_kill(&error) => self.device_died(device),
            Err(FlowError::SessionExpired | FlowError::SignedOut) => {
                let Some(user) = self.devices[device].user else { return Ok(()) };
                return self.sign_in(device, user);
            }
            Err(error) => return Err(format!("device {device} cannot begin to synchronize: {error}")),
        }
        Ok(())
    }

    fn commit_something(&mut self, device: usize) -> Checked {
        let before = match self.devices[device].shown(&self.shape.clone()) {
            Ok(shown) => shown,
            Err(error) => return Err(format!("device {device} cannot read: {error}")),
        };
        match self.commit(device, &before, None)? {
            Step::Killed(deeds) => {
                let doubt = InDoubt { before, deeds, settles: None, unit: None, flow: None };
                self.in_doubt.insert(device, doubt);
                self.device_died(device);
                Ok(())
            }
            Step::Nothing | Step::Done(_) => Ok(()),
        }
    }

    /// A user commits something, perhaps as a part of an atomic flow.
    pub(super) fn commit(&mut self, device: usize, before: &View, unit: Option<u64>) -> Checked<Step> {
        let shape = self.shape.clone();
        let Some(seat) = self.seat(device) else { return Ok(Step::Nothing) };
        let Some(deeds) = self.draw_deeds(device, before)? else { return Ok(Step::Nothing) };
        let who = self.who_on(device);
        let support = self.devices[device].support(&shape).map_err(|error| error.to_string())?;
        let allowed = self.allowed(device, (before, &support), &deeds, &who);
        let result = self.devices[device].commit(&shape, &deeds);
        let deeds = self.whole(device, (before, &support), deeds, &who);
        self.after_commit(seat, before, deeds, allowed, result, unit)
    }

    /// The account as the device knows it: its roles may have changed on the server.
    pub(super) fn who_on(&mut self, device: usize) -> Who {
        let facts = self.devices[device].core().account().cloned();
        let shape = self.shape.clone();
        let has = |role: &&&str| facts.iter().any(|facts| facts.roles.iter().any(|held| **held == ***role));
        let roles = shape.roles.iter().filter(has).copied().collect();
        Who { id: facts.as_ref().map_or(0, |facts| facts.id.raw()), roles }
    }

    /// Whether the account may do this, judged on what the device shows, and on what it has for rules alone;
    /// nothing if it is not for the rules alone to say.
    fn allowed(
        &self,
        device: usize,
        (shown, support): (&View, &Support),
        deeds: &[(Key, Deed)],
        who: &Who,
    ) -> Option<bool> {
        let hidden = &self.devices[device].hidden_sets;
        let before = support.behind(shown, hidden);
        let mut view = shown.clone();
        overlay(&self.shape, &mut view, deeds.iter().map(|(key, deed)| (*key, deed, &[][..])));
        let after = support.behind(&view, hidden);
        let mut all = true;
        for ((name, id), deed) in deeds {
            let entity = self.shape.entity(name);
            let valid =
                |row: &Row| entity.members.iter().all(|member| is_valid(member.kind, &row[member.name]));
            all &= match deed {
                Deed::Create(row) => rights::may_create(&after, entity, row, who) && valid(row),
                Deed::Update(changes) => {
                    let (Some(old), Some(new)) = (before.row(name, *id), after.row(name, *id)) else {
                        return None;
                    };
                    let hidden = &shown.get(&(*name, *id))?.unreadable;
                    let mut names = changes.keys();
                    let may = |member: &&'static str| {
                        !hidden.contains(*member)
                            && rights::may_write((&before, old), (&after, new), entity, member, who)
                    };
                    let changed = |member: &&super::shape::MemberShape| changes.contains_key(member.name);
                    let mut members = entity.members.iter().filter(changed);
                    names.all(may) && members.all(|member| is_valid(member.kind, &new[member.name]))
                }
                Deed::Delete(row) => {
                    // The device may see that others refer to the object.
                    if !rights::may_delete(&before, entity, row, who) { false } else { return None }
                }
            };
        }
        Some(all)
    }

    fn after_commit(
        &mut self,
        seat: Seat,
        before: &View,
        deeds: Vec<(Key, Deed)>,
        allowed: Option<bool>,
        result: FlowResult,
        unit: Option<u64>,
    ) -> Checked<Step> {
        let device = seat.0;
        match result {
            Err(error) if is_kill(&error) => return Ok(Step::Killed(deeds)),
            Ok(()) if allowed == Some(false) => {
                return Err(format!("device {device} commits what its account may not do: {deeds:?}"));
            }
            Err(error) if allowed == Some(true) => {
                return Err(format!("device {device} refuses what its account may do: {error}: {deeds:?}"));
            }
            Err(error) => {
                self.coverage.count(&format!("commit refused: {}", error.code()));
                let known = ["access", "invalid", "uncommitted-reference", "prevented", "gone", "not-here"];
                if !known.contains(&error.code()) {
                    return Err(format!("device {device} cannot commit: {error}: {deeds:?}"));
                }
                self.check_shown(device, before, &[])?;
                return Ok(Step::Nothing);
            }
            Ok(()) => {}
        }
        self.note(format!("device {device} commits {deeds:?}"));
        self.coverage.count("committed");
        self.record(seat, before, deeds, unit).map(Step::Done)
    }

    /// Records what was committed, once the device shows it; gives what the ledger took up.
    ///
    /// Only a deletion that is alone in its commit can leave nothing behind: beside others it stands in an
    /// atomic change that is tried again, whose own objects the list of rejections has once each, so that all
    /// that it deletes was committed before.
    pub(super) fn record(
        &mut self,
        seat: Seat,
        before: &View,
        deeds: Vec<(Key, Deed)>,
        unit: Option<u64>,
    ) -> Checked<Entry> {
        let (device, shape) = (seat.0, self.shape.clone());
        let done = with_followers(&shape, before, deeds);
        self.check_shown_with(device, before, &done)?;
        let mut entry = Entry::Committed(done, unit);
        if let Entry::Committed(done, _) = &entry
            && let [(key, Deed::Delete(_), along)] = &done[..]
        {
            let forgot = self.devices[device].forgot().map_err(|error| error.to_string())?;
            if !along.is_empty() {
                self.coverage.count(if forgot {
                    "unsent objects went along with a deleted one"
                } else {
                    "sent objects went along with a deleted one, or lost their reference"
                });
            }
            if forgot {
                let gone = along.iter().filter(|one| one.goes).map(|one| one.key);
                let gone: Vec<Key> = gone.chain([*key]).collect();
                let stays = |key: &Key| shape.entity(key.0).mode == Mode::Never;
                if let Some(unit) = unit.filter(|_| !stays(key))
                    && let Some(lost) = self.ledger(seat).older_than(unit, &gone, stays)
                {
                    return Err(format!("an atomic flow on device {device} may not forget {lost:?}"));
                }
                entry = Entry::Forgotten(vec![*key], along.clone());
            }
        }
        self.follow(seat, &entry);
        Ok(entry)
    }

    /// The ledger takes up what a user did.
    pub(super) fn follow(&mut self, seat: Seat, entry: &Entry) {
        let shape = self.shape.clone();
        self.ledger(seat).follow(entry, |key| shape.entity(key.0).mode == Mode::Never);
    }

    /// The device shows what it showed, with these deeds done.
    pub(super) fn check_shown(&mut self, device: usize, before: &View, deeds: &[(Key, Deed)]) -> Checked {
        let done: Vec<Done> = deeds.iter().map(|(key, deed)| (*key, deed.clone(), Vec::new())).collect();
        self.check_shown_with(device, before, &done)
    }

    /// The same with what a deletion does to others.
    fn check_shown_with(&mut self, device: usize, before: &View, done: &[Done]) -> Checked {
        let shape = self.shape.clone();
        let mut expected = before.clone();
        overlay(&shape, &mut expected, done.iter().map(|(key, deed, along)| (*key, deed, &along[..])));
        let shown = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        match difference(&expected, &shown) {
            None => Ok(()),
            Some(text) => Err(format!("device {device} does not show what was committed:\n    {text}")),
        }
    }

    /// A user looks at something that was set aside, and tries it again, perhaps edited, or forgets it.
    fn look_after_a_rejection(&mut self, device: usize) -> Checked {
        let Some(seat) = self.seat(device) else { return Ok(()) };
        let shape = self.shape.clone();
        let rejected = self.devices[device].rejected().map_err(|error| error.to_string())?;
        let at = self.random.below(rejected.len() as u64) as usize;
        let Some(entry) = rejected.get(at) else { return Ok(()) };
        let settles =
            self.ledger(seat).assign(&shape, &rejected).map_err(|mismatch| mismatch.problem)?.swap_remove(at);
        if self.ledger(seat).may_have_arrived(&settles) {
            return Ok(());
        }
        let before = self.devices[device].shown(&shape).map_err(|error| error.to_string())?;
        let forgets = self.random.chance(500);
        let mut deeds =
            if forgets { Vec::new() } else { self.ledger(seat).again(&shape, entry, &settles, &before) };
        let edited = if self.edits && self.random.chance(400) { self.edit(&mut deeds) } else { None };
        let who = self.who_on(device);
        let support = self.devices[device].support(&shape).map_err(|error| error.to_string())?;
        let deeds = self.whole(device, (&before, &support), deeds, &who);
        let ledger = self.ledger(seat);
        let is_atomic = settles.iter().any(|at| ledger.commits[*at].atomic);
        let unit = is_atomic.then(|| ledger.next_unit());
        let device_now = &mut self.devices[device];
        let result = match &edited {
            _ if forgets => device_now.core().discard(entry.number),
            None => device_now.retry(entry.number),
            Some((key, text)) => device_now.retry_edited(&shape, entry.number, *key, text),
        };
        match result {
            Err(error) if is_kill(&error) => {
                let settles = Some((entry.number, settles));
                self.in_doubt.insert(device, InDoubt { before, deeds, settles, unit, flow: None });
                self.device_died(device);
                return Ok(());
            }
            Err(error) if forgets => {
                return Err(format!("device {device} cannot forget a rejection: {error}"));
            }
            Err(error) => {
                self.coverage.count(&format!("retry refused: {}", error.code()));
                self.check_shown(device, &before, &[])?;
            }
            Ok(()) => {
                self.coverage.count(match &edited {
                    _ if forgets => "rejection forgotten",
                    None => "rejection tried again",
                    Some(_) => "rejection edited",
                });
                self.note(format!("device {device} looked after a rejection: {deeds:?}"));
                self.ledger(seat).mark(&settles, Fate::Settled);
                self.record(seat, &before, deeds, unit)?;
            }
        }
        self.check_aside(device, false)
    }

    /// Puts another text into one of the objects of which a change is tried again; which, and the text.
    fn edit(&mut self, deeds: &mut [(Key, Deed)]) -> Option<(Key, Value)> {
        let has_text = |deed: &Deed| match deed {
            Deed::Create(row) => row.contains_key(EDITED),
            Deed::Update(changes) => changes.contains_key(EDITED),
            Deed::Delete(_) => false,
        };
        let places: Vec<_> = (0..deeds.len()).filter(|at| has_text(&deeds[*at].1)).collect();
        let (key, deed) = &mut deeds[*self.random.pick(&places)?];
        let text = Value::from(self.canaries.text());
        match deed {
            Deed::Create(row) => drop(row.insert(EDITED, text.clone())),
            Deed::Update(changes) => {
                changes.entry(EDITED).and_modify(|(_, mine)| *mine = text.clone());
            }
            Deed::Delete(_) => {}
        }
        Some((*key, text))
    }
}

/// What a device shows as a state that rules can be evaluated on.
pub(super) fn as_state(view: &View) -> State {
    let mut tables: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for ((entity, id), seen) in view {
        tables.entry(*entity).or_default().insert(*id, seen.values.clone());
    }
    State { tables, accounts: BTreeMap::new() }
}

/// The same for a device that may not read these sets: a rule that reads one does not hold there, although an
/// own link that was not sent is shown.
fn without_links_of(mut state: State, hidden: &BTreeSet<Key>) -> State {
    for (links, owner) in hidden {
        let links = state.tables.entry(links).or_default();
        links.retain(|_, link| link["owner"] != Value::Integer(*owner));
    }
    state
}

impl Support {
    /// What rules are judged on: what is shown, and behind it what is there for them alone.
    pub(super) fn behind(&self, shown: &View, hidden: &BTreeSet<Key>) -> State {
        let mut view = self.rows.clone();
        view.extend(shown.iter().map(|(key, row)| (*key, row.clone())));
        let owners: BTreeSet<i64> = shown.keys().map(|(_, id)| *id).collect();
        let behind = self.hidden_sets.iter().filter(|(_, owner)| !owners.contains(owner));
        without_links_of(as_state(&view), &hidden.iter().chain(behind).copied().collect())
    }
}
