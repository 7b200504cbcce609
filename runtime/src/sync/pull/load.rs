//! Rows on their way from the database into pages: judged, masked, and cut where a page is full.

use super::delta::Candidate;
use super::page::{Columns, Listed};
use super::step::{Step, ToLoad};
use super::want::Puts;
use crate::rule::Grant;
use crate::store::{IdRange, StoreError, Which};
use crate::sync::filing::ids_of;
use crate::sync::fingerprint::Fingerprints;
use crate::sync::refine::refine;
use crate::sync::sent_members::SentMembers;
use crate::value::ObjectId;
use crate::wire::message::Fit;
use std::collections::{BTreeMap, BTreeSet};
use tidewater_model::{EntityIndex, Expression, ValueRef};

/// Rows that are looked at at once, unless it is known how many fit into the page.
pub(super) const CHUNK: usize = 500;

/// A row that was looked at: the members that the account may read, and whether its device wants it.
pub(super) struct Judged<'r, 'v> {
    pub(super) id: ObjectId,
    pub(super) readable: u64,
    pub(super) is_wanted: bool,
    pub(super) values: &'r [ValueRef<'v>],
}

/// How the rows of an entity are read for an account.
pub(super) struct Plan<'a> {
    pub(super) members: SentMembers,
    /// The members that may be read of every row that is looked at.
    always: u64,
    /// The members that a device could have of a row.
    everything: u64,
    /// The grants that open further members of some rows.
    judged: Vec<&'a Grant>,
    /// What is asked of each row: the conditions of `judged`, then that of the rows that the device wants.
    conditions: Vec<Option<Expression>>,
    /// Whether the last of the conditions says which rows the device wants.
    is_filtered: bool,
    /// Whether anything is put at all.
    puts: bool,
}

impl Plan<'_> {
    /// The condition of the rows that the device wants, if it does not want all.
    pub(super) fn wanted(&self) -> Option<&Expression> {
        self.conditions.last().filter(|_| self.is_filtered)?.as_ref()
    }
}

/// Rows of which something is to be said.
#[derive(Clone, Copy)]
pub(super) enum Told<'a> {
    /// Rows of an entity that is read from its beginning. Those that are no candidates the device does not
    /// have; without candidates it has none, and the account may read all of them.
    Anew(Option<&'a BTreeMap<i64, Candidate>>),
    /// Rows that changed for the account.
    Changed(&'a BTreeMap<i64, Candidate>),
}

/// How far a read came.
#[derive(Default)]
struct Read {
    /// The last id of which all that is to say was said.
    reached: i64,
    rows: usize,
    /// Whether the page was full before all rows were looked at.
    is_full: bool,
    /// The rows that the account may read, in order; only of rows that were asked for by id.
    visible: Vec<i64>,
    /// Those of them that the device may have and does not want.
    away: Vec<ObjectId>,
}

impl<'a> Step<'a> {
    /// Sends the rows after an id that the account may read, for the first time. If the page was full
    /// before, gives the last id that was reached.
    ///
    /// `resumes` says that an earlier page began with the entity. What the device knows since then
    /// by its own uploads it has although no page sent it, so it is told of those rows that it may not
    /// read any more.
    pub(super) async fn load(
        &mut self,
        index: EntityIndex,
        after: i64,
        held: &[u16],
        resumes: bool,
    ) -> Result<Option<i64>, StoreError> {
        self.quiet = false;
        let span = IdRange { after, up_to: None };
        let is_wanted = self.want(index).puts == Puts::Wanted;
        let asks = resumes || !is_wanted;
        let own = if asks { self.by_upload(index, 0, span).await? } else { BTreeMap::new() };
        if !own.is_empty() {
            let mut ids = if is_wanted { self.all_rows(index, held, span).await? } else { Vec::new() };
            ids.extend(own.keys());
            ids.sort_unstable();
            ids.dedup();
            let candidates = own.into_keys().map(|id| (id, Candidate::to_tell())).collect();
            return self.send(index, held, after, &ids, Told::Anew(Some(&candidates))).await;
        }
        if held.is_empty() || !is_wanted {
            return Ok(None);
        }
        let plan = self.plan(index, held, false, true);
        let leads_here = self.want(index).support.is_some();
        let is_plain = plan.always != 0 && plan.judged.is_empty() && !leads_here;
        if is_plain && self.is_exact(index, plan.wanted()) {
            return self.load_all(index, &plan, after).await;
        }
        let remembered = self.memory.to_load.take();
        let still_true = |one: &ToLoad| one.entity == index && one.seq == self.seq && one.held == held;
        let to_load = match remembered.filter(still_true) {
            Some(to_load) => to_load,
            None => {
                let ids = self.all_rows(index, held, IdRange { after, up_to: None }).await?;
                ToLoad { entity: index, seq: self.seq, held: held.to_vec(), ids }
            }
        };
        let rest = &to_load.ids[to_load.ids.partition_point(|id| *id <= after)..];
        let reached = self.send(index, held, after, rest, Told::Anew(None)).await?;
        self.memory.to_load = Some(to_load);
        Ok(reached)
    }

    /// Whether SQL says exactly for which rows a condition holds.
    fn is_exact(&self, index: EntityIndex, condition: Option<&Expression>) -> bool {
        let compiler = self.engine.compiler();
        let is_exact =
            |condition| compiler.condition(index, "t", condition, Some(self.me), &mut Vec::new()).exact;
        condition.is_none_or(is_exact)
    }

    /// Sends every row after an id.
    async fn load_all(
        &mut self,
        index: EntityIndex,
        plan: &Plan<'_>,
        mut after: i64,
    ) -> Result<Option<i64>, StoreError> {
        loop {
            let limit = self.fitting_rows();
            if limit == 0 {
                return Ok(Some(after));
            }
            let read = self.read(index, plan, Which::After { after, limit }, None, &BTreeSet::new()).await?;
            if read.rows < limit && !read.is_full {
                return Ok(None);
            }
            after = read.reached;
        }
    }

    /// About how many rows fit into the page, so that large rows are not read in vain.
    fn fitting_rows(&self) -> usize {
        let by_size = self.memory.row_bytes.map_or(CHUNK, |bytes| self.pages.room_in_bytes() / bytes + 1);
        self.pages.room().min(by_size)
    }

    /// The ids of the rows that any of these grants opens, in order.
    pub(super) async fn all_rows(
        &mut self,
        index: EntityIndex,
        held: &[u16],
        span: IdRange,
    ) -> Result<Vec<i64>, StoreError> {
        let mut ids = Vec::new();
        for at in held {
            ids.extend(self.rows_in(index, self.grant(index, *at), span).await?);
        }
        if held.len() > 1 {
            ids.sort_unstable();
            ids.dedup();
        }
        Ok(ids)
    }

    /// The ids of the rows in the account's bucket of a grant, in order.
    pub(super) async fn rows_in(
        &mut self,
        index: EntityIndex,
        grant: &Grant,
        span: IdRange,
    ) -> Result<Vec<i64>, StoreError> {
        let (statement, is_exact) = self.engine.compiler().rows_in(index, grant, self.me, span);
        let ids = ids_of(self.transaction, &statement).await?;
        match grant.condition() {
            Some(condition) if !is_exact => {
                let me = Some(self.me);
                let holds = refine(self.transaction, self.engine, index, &ids, &condition, me).await?;
                Ok(holds.into_iter().collect())
            }
            _ => Ok(ids),
        }
    }

    /// Says of each of these rows what there is to say: puts those that the account may read and its
    /// device wants; of the others that the device may have, says that it does not want them, or drops
    /// them. If the page was full before, gives the last id that was reached; `after` if it was none.
    pub(super) async fn send(
        &mut self,
        index: EntityIndex,
        held: &[u16],
        after: i64,
        ids: &[i64],
        told: Told<'_>,
    ) -> Result<Option<i64>, StoreError> {
        let (candidates, anew) = match told {
            Told::Anew(candidates) => (candidates, true),
            Told::Changed(candidates) => (Some(candidates), false),
        };
        let plan = self.plan(index, held, candidates.is_none(), anew);
        let (mut rest, mut reached) = (ids, after);
        while let Some(last) = rest.len().min(self.fitting_rows()).checked_sub(1) {
            let chunk = &rest[..=last];
            let support = self.support(index, chunk).await?;
            let read = self.read(index, &plan, Which::Ids(chunk), candidates, &support).await?;
            reached = if read.is_full { read.reached } else { chunk[last] };
            let said = rest.partition_point(|id| *id <= reached);
            let was = |id: &i64| candidates.and_then(|found| found.get(id)).is_some_and(|row| row.was);
            let gone = |id: &&i64| was(id) && read.visible.binary_search(id).is_err();
            let gone = rest[..said].iter().filter(gone).filter_map(|id| ObjectId::from_raw(*id));
            let name = &self.engine.catalog.entity(index).name;
            self.pages.list(name, Listed::Drop, gone.collect());
            self.pages.list(name, Listed::Away, read.away);
            rest = &rest[said..];
        }
        Ok((!rest.is_empty()).then_some(reached))
    }

    /// How rows are read for who holds these grants. `all_visible` says that each of the rows is in a
    /// bucket of one of them, `anew` that the device has none of the entity's rows.
    pub(super) fn plan(&self, index: EntityIndex, held: &[u16], all_visible: bool, anew: bool) -> Plan<'a> {
        let grants = || held.iter().map(|at| self.grant(index, *at));
        let only_one = all_visible && held.len() == 1;
        let of_all = grants().filter(|grant| only_one || grant.is_unconditional());
        let always = of_all.fold(0, |mask, grant| mask | grant.mask);
        let judged: Vec<_> = grants().filter(|grant| grant.mask & !always != 0).collect();
        let want = self.want(index);
        let wanted = want.condition.iter().cloned().map(Some);
        let conditions = judged.iter().map(|grant| grant.condition()).chain(wanted).collect();
        let puts = want.puts == Puts::Wanted || want.puts == Puts::Given && anew;
        let is_filtered = want.condition.is_some();
        let members = SentMembers::stored(self.engine.catalog.entity(index));
        let everything = members.mask();
        Plan { members, always, everything, judged, conditions, is_filtered, puts }
    }

    /// Reads rows into the page until it is full. Of those in `support` that the device does not want it gets
    /// what rules read.
    async fn read(
        &mut self,
        index: EntityIndex,
        plan: &Plan<'_>,
        which: Which<'_>,
        candidates: Option<&BTreeMap<i64, Candidate>>,
        support: &BTreeSet<i64>,
    ) -> Result<Read, StoreError> {
        // Of a row that the device may have there is something to say even if it does not want it.
        let only = plan.wanted().filter(|_| candidates.is_none() && support.is_empty());
        let entity = self.engine.catalog.entity(index);
        let empty = || Columns::new(entity, &plan.members);
        let (mut columns, mut known, mut behind) = (empty(), empty(), empty());
        let asked = self.want(index).support.unwrap_or_default();
        let mut prints = Fingerprints::new(entity);
        let mut read = Read::default();
        let (room, in_ids) = (self.pages.room_in_bytes(), matches!(which, Which::Ids(_)));
        let mut take = |row: Judged<'_, '_>| {
            if read.is_full {
                return;
            }
            let Judged { id, readable, is_wanted, values } = row;
            read.reached = id.raw();
            read.rows += 1;
            if readable != 0 {
                let candidate = candidates.and_then(|found| found.get(&id.raw()));
                let is_echo = candidate.is_some_and(Candidate::is_echo);
                // What a device created it has unmasked, so it is sent again if something is hidden. And
                // where a filter decides, a device may have lost what it changed, or have it as a guest.
                let hides = plan.everything & !readable != 0;
                let may_be_there = candidate.is_some_and(Candidate::may_be_there);
                let is_said =
                    candidate.is_some_and(|candidate| candidate.is_said(|| prints.of(id, !readable, values)));
                if is_wanted && !is_said && (!is_echo || hides || plan.is_filtered) {
                    columns.row(id, readable, values);
                } else if !is_wanted && hides && may_be_there && !is_said {
                    known.row(id, readable, values);
                } else if is_wanted || may_be_there {
                    // The device has it, or may keep it nevertheless, and then shows whom it refers to.
                    columns.note_accounts(readable, values);
                }
                let supports = !is_wanted && support.contains(&id.raw());
                let shown = readable & asked;
                let mut print = || prints.of_support(id, !shown, values);
                if supports && !candidate.is_some_and(|candidate| candidate.is_said(&mut print)) {
                    behind.row(id, shown, values);
                }
                if !is_wanted && !supports && may_be_there && plan.is_filtered {
                    read.away.push(id);
                }
                if in_ids {
                    read.visible.push(id.raw());
                }
                read.is_full = columns.size() + known.size() + behind.size() >= room;
            }
        };
        self.look(index, plan, which, only, &mut take).await?;
        let size = columns.size() + known.size() + behind.size();
        if let Some(bytes) = size.checked_div(read.rows) {
            self.memory.row_bytes = Some(bytes.max(1));
        }
        self.pages.put(columns, Fit::Wanted);
        self.pages.put(known, Fit::Known);
        self.pages.put(behind, Fit::Support);
        Ok(read)
    }

    /// Reads rows, and says of each what of it the account may read and whether the device wants it.
    pub(super) async fn look(
        &mut self,
        index: EntityIndex,
        plan: &Plan<'_>,
        which: Which<'_>,
        only: Option<&Expression>,
        take: &mut (dyn FnMut(Judged<'_, '_>) + Send),
    ) -> Result<(), StoreError> {
        let compiler = self.engine.compiler();
        let judged =
            compiler.judged_rows(index, &plan.members.values, &plan.conditions, only, self.me, which);
        let exact = self.refined(index, plan, which, &judged.inexact).await?;
        let mut row = |row: &[ValueRef<'_>]| {
            let Some((ValueRef::Integer(raw), rest)) = row.split_first() else { return };
            let Some(id) = ObjectId::from_raw(*raw) else { return };
            let (verdicts, values) = rest.split_at(plan.conditions.len());
            let holds = |at: usize| {
                let is_refined = exact.get(&at).is_none_or(|ids| ids.contains(raw));
                verdicts[at] == ValueRef::Integer(1) && is_refined
            };
            let opened = plan.judged.iter().enumerate().filter(|(at, _)| holds(*at));
            let readable = opened.fold(plan.always, |mask, (_, grant)| mask | grant.mask);
            let is_wanted = plan.puts && (!plan.is_filtered || holds(plan.judged.len()));
            take(Judged { id, readable, is_wanted, values });
        };
        self.transaction.scan(&judged.statement, &mut row).await
    }

    /// The rows that truly satisfy the conditions of which SQL says too much, by the condition's place.
    async fn refined(
        &mut self,
        index: EntityIndex,
        plan: &Plan<'_>,
        which: Which<'_>,
        inexact: &[usize],
    ) -> Result<BTreeMap<usize, BTreeSet<i64>>, StoreError> {
        let mut exact = BTreeMap::new();
        let Which::Ids(ids) = which else { return Ok(exact) };
        for at in inexact {
            let Some(condition) = &plan.conditions[*at] else { continue };
            let me = Some(self.me);
            let holds = refine(self.transaction, self.engine, index, ids, condition, me).await?;
            exact.insert(*at, holds);
        }
        Ok(exact)
    }
}
