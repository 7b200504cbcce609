//! What the server did with an upload, held against what the oracle says it must do.

use super::Checked;
use super::exchange::Arrival;
use super::oracle::accept::{self, Expected, Uploader};
use super::oracle::ledger::Deed;
use super::oracle::rights::View;
use super::oracle::state::{Row, State};
use super::server;
use super::shape::{Conflict, Kind, MARK};
use super::world::{Seat, World};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use tidewater::server::ServerError;
use tidewater::wire::frame;
use tidewater::wire::message::{
    Frame, Group, GroupVerdict, Operation, OperationChange, Outcome, Reason, Rejection, SyncRequest,
};
use tidewater_model::{ContentHash, Value};

/// The last batch of a replica that was decided.
#[derive(Clone, Debug)]
pub(super) struct Decided {
    pub(super) seq: u64,
    hash: ContentHash,
    /// The verdicts, unless the server was killed before it could tell them.
    verdicts: Option<Vec<GroupVerdict>>,
}

/// What a request must lead to.
enum Must {
    /// Nothing is written; the answer is about no batch.
    Nothing,
    /// The batch is decided now.
    Decide,
    /// The last decision is told again.
    Repeat(Decided),
    /// The histories differ.
    Fork,
}

/// A batch decided by the oracle: the state after it, and what must become of each group.
struct Decision {
    after: State,
    expected: Vec<Expected>,
    covered: Vec<Vec<usize>>,
}

impl World {
    /// Checks what the server did with a request that just arrived.
    pub(super) fn observe(&mut self, arrival: &Arrival, end: Option<&Result<(), ServerError>>) -> Checked {
        if let Some(call) = &arrival.call {
            self.observe_call(call)?;
        }
        let request = &arrival.request;
        let killed = self.server.outside.is_dead();
        if let Some(Err(error)) = end
            && !killed
        {
            let is_harmless = match error.code() {
                "session-expired" | "unavailable" | "too-slow" => true,
                "update-needed" => self.generation > 0,
                _ => false,
            };
            let text = format!("the server refuses a device that did nothing wrong: {error}");
            return if is_harmless { self.check_state("a refused request") } else { Err(text) };
        }
        let outcome = arrival
            .frames
            .iter()
            .find_map(|one| if let Frame::Outcome(outcome) = one { Some(outcome) } else { None });
        let fork = arrival
            .frames
            .iter()
            .find_map(|one| if let Frame::Head(head) = one { head.fork.clone() } else { None });
        let must = self.must(request);
        if self.replicas.get(&request.replica).is_some_and(|seat| self.retired.contains(seat)) {
            return self.observe_retired(request.replica, matches!(must, Must::Repeat(_)));
        }
        self.observe_ask(arrival, killed)?;
        match must {
            Must::Decide => self.observe_decision(request, outcome, killed),
            Must::Repeat(decided) => {
                self.coverage.count("batch answered again");
                self.check_repeat(&decided, outcome, killed)?;
                self.check_state("a repeated batch")
            }
            Must::Fork if killed || fork.is_some() => {
                self.coverage.count("fork answered");
                self.check_state("a forked request")
            }
            Must::Fork => Err("the server accepts a request of another history".to_owned()),
            Must::Nothing if fork.is_some() => Err(format!("the server says fork: {fork:?}")),
            Must::Nothing if outcome.is_some() => Err("the server decides about nothing".to_owned()),
            Must::Nothing => self.check_state("a request without a batch"),
        }
    }

    /// A device that was restored must not change anything; unless the batch that was decided since was
    /// cut before the backup: then it goes on, and the ledger cannot follow.
    fn observe_retired(&mut self, replica: u32, continues: bool) -> Checked {
        if continues {
            self.followed_no_more.insert(replica);
        }
        if !self.followed_no_more.contains(&replica) {
            return self.check_state("a request of a device that was restored");
        }
        self.state = self.server.dump(&self.shape).map_err(|error| error.to_string())?;
        self.version += 1;
        Ok(())
    }

    /// SYNC R3, word by word.
    fn must(&self, request: &SyncRequest) -> Must {
        let last = self.decided.get(&request.replica);
        let last_seq = last.map_or(0, |decided| decided.seq);
        if last_seq == request.prev {
            return if request.batch.is_some() { Must::Decide } else { Must::Nothing };
        }
        match last {
            Some(last) if request.cuts.iter().any(|cut| cut.seq == last.seq && cut.hash == last.hash) => {
                Must::Repeat(last.clone())
            }
            _ => Must::Fork,
        }
    }

    fn check_repeat(&mut self, decided: &Decided, outcome: Option<&Outcome>, killed: bool) -> Checked {
        let Some(outcome) = outcome else {
            return if killed { Ok(()) } else { Err("a repeated batch gets no outcome".to_owned()) };
        };
        if outcome.seq != decided.seq {
            return Err(format!("batch {} is answered instead of {}", outcome.seq, decided.seq));
        }
        match &decided.verdicts {
            Some(verdicts) if *verdicts != outcome.verdicts => {
                Err(format!("a repeat gets other verdicts: {:?}, first {verdicts:?}", outcome.verdicts))
            }
            _ => Ok(()),
        }
    }

    fn observe_decision(
        &mut self,
        request: &SyncRequest,
        outcome: Option<&Outcome>,
        killed: bool,
    ) -> Checked {
        let seat = *self.replicas.get(&request.replica).ok_or("a replica that nobody has")?;
        let Some(batch) = &request.batch else { return Ok(()) };
        let groups: Vec<Group> = frame::decode(&batch.groups).map_err(|error| error.to_string())?;
        if groups.is_empty() {
            self.coverage.count("batch without groups");
        }
        let mut reached = groups.len();
        if let Some(outcome) = outcome {
            if outcome.seq != batch.seq || outcome.verdicts.len() != groups.len() {
                return Err(format!(
                    "{} verdicts for {} groups: {outcome:?}",
                    outcome.verdicts.len(),
                    groups.len()
                ));
            }
            let not_reached = |verdict: &GroupVerdict| *verdict == GroupVerdict::NotReached;
            reached = outcome.verdicts.iter().position(not_reached).unwrap_or(reached);
            if reached == 0 && !groups.is_empty() || !outcome.verdicts[reached..].iter().all(not_reached) {
                return Err(format!("verdicts must be a prefix of at least one: {:?}", outcome.verdicts));
            }
        }
        // A slow server may have no time left for the handlers of a group; when, only its clock knows.
        let is_slow = self.server.outside.is_slow();
        let verdicts = outcome.iter().filter(|_| is_slow).flat_map(|outcome| &outcome.verdicts);
        let late: Vec<bool> = verdicts.map(is_out_of_time).collect();
        let commits = self.cuts.get(&(request.replica, batch.cut().hash)).copied().unwrap_or(usize::MAX);
        let decision = self.decide((seat, commits), request.replica, &groups[..reached], &late)?;
        let actual = self.server.dump(&self.shape).map_err(|error| error.to_string())?;
        let last = self.server.last_batch(request.replica).map_err(|error| error.to_string())?;
        let is_written = outcome.is_some() || (killed && last == Some(batch.seq));
        if !is_written {
            return if killed {
                self.check_state("a batch that was killed")
            } else {
                Err("a batch gets no outcome".to_owned())
            };
        }
        if let Some(outcome) = outcome {
            self.check_verdicts(&groups, &decision.expected, &outcome.verdicts)?;
        }
        let verdicts = outcome.map(|outcome| outcome.verdicts.clone());
        self.decided.insert(request.replica, Decided { seq: batch.seq, hash: batch.cut().hash, verdicts });
        for ((expected, covered), group) in decision.expected.iter().zip(&decision.covered).zip(&groups) {
            let is_done = matches!(expected, Expected::Written(_)) || expected.found_deleted(group);
            let ledger = self.ledger(seat);
            let late = covered.iter().any(|at| ledger.commits[*at].given_up.is_some());
            ledger.decided(covered, is_done);
            if late {
                self.coverage.count("given up: arrived afterwards");
            }
        }
        self.ledger(seat).heard_at_the_server(decision.covered.concat());
        self.state = decision.after;
        self.version += 1;
        self.adopt(&actual)?;
        self.check_state("a batch")
    }

    /// What the oracle says of a batch, in which so many of the commits of its device can be.
    fn decide(
        &mut self,
        (seat, commits): (Seat, usize),
        replica: u32,
        groups: &[Group],
        late: &[bool],
    ) -> Checked<Decision> {
        let shape = self.shape.clone();
        let mut ledger = self.ledger(seat).clone();
        let mut after = self.state.clone();
        let (mut expected, mut all_covered) = (Vec::new(), Vec::new());
        let mut earlier = None;
        for (at, group) in groups.iter().enumerate() {
            self.check_ids(seat, group)?;
            let mut covered = Vec::new();
            let mut unit = BTreeSet::new();
            let mut seen_at_delete: BTreeMap<_, Row> = BTreeMap::new();
            for operation in &group.operations {
                let positions = ledger.covered(&shape, operation, commits)?;
                let together = positions.first().map(|at| ledger.commits[*at].together);
                if earlier > together {
                    return Err(format!("sent out of order: {operation:?}"));
                }
                earlier = together;
                self.coverage.count("held: sent in the order of commits");
                let first = positions.first().map(|at| &ledger.commits[*at]).filter(|one| one.atomic);
                if first.is_some() != group.atomic {
                    return Err(format!(
                        "sent as atomic though it is not, or the other way round: {group:?}"
                    ));
                }
                if let Some(first) = first.filter(|_| unit.is_empty()) {
                    unit = ledger.unit(first.together);
                }
                let deleted = positions.iter().map(|at| &ledger.commits[*at]);
                seen_at_delete.extend(deleted.filter_map(|commit| match &commit.deed {
                    Deed::Delete(seen) => Some((commit.key, seen.clone())),
                    _ => None,
                }));
                ledger.decided(&positions, true);
                covered.extend(positions);
            }
            if group.atomic && !unit.iter().eq(covered.iter().collect::<BTreeSet<_>>()) {
                return Err(format!("an atomic flow committed {unit:?}, but sent is {covered:?}: {group:?}"));
            }
            let who = &self.accounts[seat.1].who;
            let uploader = Uploader { who, replica, given: &self.given, seen_at_delete: &seen_at_delete };

            let (rows, before) = (after.len(), after.clone());
            let is_handled = group.operations.iter().any(|one| self.is_handled(one));
            let what = if is_handled && late.get(at) == Some(&true) {
                self.coverage.count("handlers out of time");
                Expected::Refused(["handler-failed"].into())
            } else {
                accept::apply(&shape, &mut after, &uploader, group)
            };
            let is_link = group.operations.iter().any(|one| shape.entity(&one.entity).is_links);
            match &what {
                Expected::Written(_) if is_link && after.len() > rows => self.coverage.count("link: added"),
                Expected::Written(_) if is_link && after.len() < rows => self.coverage.count("link: removed"),
                Expected::Written(_) if is_link => self.coverage.count("link: in the place of another"),
                _ if is_link && what.found_deleted(group) => self.coverage.count("link: gone before"),
                _ => {}
            }
            if group.atomic && group.operations.len() > 1 {
                let is_written = matches!(what, Expected::Written(_));
                self.coverage.count(if is_written { "atomic: written" } else { "atomic: refused" });
            }
            if matches!(what, Expected::Written(_)) {
                self.count_merges(&before, &after, group);
                self.count_marks(&before, &after);
            }
            expected.push(what);
            all_covered.push(covered);
        }
        Ok(Decision { after, expected, covered: all_covered })
    }

    /// Whether a handler may run for an operation. A deletion is handled by whatever goes with it, too.
    pub(super) fn is_handled(&self, operation: &Operation) -> bool {
        let deletes = matches!(operation.change, OperationChange::Delete(_));
        self.shape.entity(&operation.entity).handler.is_some() || (deletes && self.shape.leaves_marks())
    }

    /// A device gives each id once, but for one that was restored: it does not know which ids it gave to what
    /// it created at the server.
    fn check_ids(&mut self, seat: Seat, group: &Group) -> Checked {
        let creates = |one: &&Operation| matches!(one.change, OperationChange::Create(_));
        let again = group.operations.iter().filter(creates).find(|one| self.given.contains(&one.id.raw()));
        match again {
            Some(again) if !self.restored.contains(&seat.0) => {
                return Err(format!("an id is given twice: {again:?}"));
            }
            Some(_) => self.coverage.count("restored: an id given twice"),
            None => {}
        }
        Ok(())
    }

    /// Counts what merged in a way of its own.
    fn count_merges(&mut self, before: &State, after: &State, group: &Group) {
        let shape = self.shape.clone();
        for operation in &group.operations {
            let entity = shape.entity(&operation.entity);
            let row = |state: &State| state.row(entity.name, operation.id.raw()).cloned();
            let (OperationChange::Update(changes), Some(there), Some(now)) =
                (&operation.change, row(before), row(after))
            else {
                continue;
            };
            for change in changes {
                let Some(member) = entity.member(&change.member) else { continue };
                let (there, now) = (&there[member.name], &now[member.name]);
                let goal = match member.kind {
                    Kind::Greatest if now != &change.mine => "merged: the greatest stays",
                    Kind::Least if now != &change.mine => "merged: the least stays",
                    Kind::Greatest | Kind::Least => "merged: greater or less than before",
                    Kind::Counter { .. } if there != now && !change.base.is(there) => "merged: counted on",
                    _ if entity.conflict == Conflict::LastWinsObject && change.base.is(&change.mine) => {
                        if there == now {
                            continue;
                        } else {
                            "merged: the last decides all of it"
                        }
                    }
                    _ => continue,
                };
                self.coverage.count(goal);
            }
        }
    }

    /// Counts what handlers wrote and deleted.
    fn count_marks(&mut self, before: &State, after: &State) {
        let marks = |state: &State| state.tables.get(MARK).map_or(0, BTreeMap::len);
        match marks(after).cmp(&marks(before)) {
            Ordering::Greater => self.coverage.count("handlers left something behind"),
            Ordering::Less => self.coverage.count("handlers took something away"),
            Ordering::Equal => {}
        }
    }

    fn check_verdicts(
        &mut self,
        groups: &[Group],
        expected: &[Expected],
        verdicts: &[GroupVerdict],
    ) -> Checked {
        for ((group, verdict), expected) in
            groups.iter().zip(verdicts).zip(expected.iter().map(Some).chain(std::iter::repeat(None)))
        {
            let word = match verdict {
                GroupVerdict::Applied => "applied",
                GroupVerdict::Merged(_) => "merged",
                GroupVerdict::Rejected(rejection) => accept::word(&rejection.reason),
                GroupVerdict::NotReached => "not-reached",
            };
            self.coverage.count(&format!("verdict: {word}"));
            self.note(format!("    {word}: {:?}", group.operations));
            if let Some(expected) = expected
                && !expected.agrees(verdict)
            {
                return Err(format!(
                    "verdict {verdict:?}, but expected {expected:?}, for {:?}",
                    group.operations
                ));
            }
        }
        Ok(())
    }

    /// The server's data are what the oracle believes.
    pub(super) fn check_state(&mut self, after: &str) -> Checked {
        let actual = self.server.dump(&self.shape).map_err(|error| error.to_string())?;
        self.coverage.count("held: the server has what the oracle says");
        self.given.extend(actual.rows().map(|(_, id, _)| id));
        self.agrees(&self.state, &actual)
            .map_err(|text| format!("after {after} the server's data are wrong: {text}"))
    }

    /// No text in an answer that the account may not read, while it is answered, and that is not its own.
    pub(super) fn check_secrecy(&mut self, arrival: &Arrival, frames: &[Frame]) -> Checked {
        let Some((device, account)) = self.replicas.get(&arrival.request.replica).copied() else {
            return Ok(());
        };
        let sent = self.canaries.find(&server::bytes(frames));
        if sent.is_empty() {
            return Ok(());
        }
        let own =
            arrival.request.batch.as_ref().map(|batch| self.canaries.find(&batch.groups)).unwrap_or_default();
        let asked = arrival.ask.iter().flat_map(|(_, ask)| super::asks::texts(ask));
        let own: BTreeSet<u32> =
            asked.flat_map(|text| self.canaries.find(text.as_bytes())).chain(own).collect();
        let is_foreign = |text: &&u32| !own.contains(text) && !arrival.may_read_text(**text);
        let foreign: Vec<_> = sent.iter().filter(is_foreign).collect();
        if !foreign.is_empty() {
            return Err(format!(
                "the answer tells account {account} texts that it may not read: {foreign:?}"
            ));
        }
        self.coverage.count("held: answers hold what the account may read");
        self.held.entry(device).or_default().extend(sent);
        Ok(())
    }

    /// Rows that a device is told not to want, its account may read.
    pub(super) fn check_away(&mut self, arrival: &Arrival, frames: &[Frame]) -> Checked {
        let Some((_, account)) = self.replicas.get(&arrival.request.replica).copied() else {
            return Ok(());
        };
        for frame in frames {
            let (Frame::Page(page) | Frame::State(page)) = frame else { continue };
            for (name, id) in page.away.iter().flat_map(|(name, ids)| ids.iter().map(move |id| (name, id))) {
                self.coverage.count("mode: away");
                let key = (self.shape.entity(name).name, id.raw());
                if !arrival.may_read(&key) {
                    return Err(format!("account {account} is told of {key:?}, which it may not read"));
                }
            }
            for table in page.puts.iter().filter(|table| !table.fit.is_wanted()) {
                self.coverage.count(&format!("mode: {:?}", table.fit));
            }
        }
        Ok(())
    }

    /// The canaries in what an account sees.
    pub(super) fn texts(&self, view: &View) -> BTreeSet<u32> {
        let values = view.values().flat_map(|seen| seen.values.values());
        let texts = values.filter_map(Value::text).flat_map(|text| self.canaries.find(text.as_bytes()));
        texts.collect()
    }
}

/// Whether a group was refused because its handlers took too long.
fn is_out_of_time(verdict: &GroupVerdict) -> bool {
    matches!(verdict, GroupVerdict::Rejected(Rejection { reason: Reason::HandlerFailed(None), .. }))
}
