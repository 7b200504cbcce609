//! What the server must do with an uploaded group: rights, merge by value, validation, handler, deletes.
//!
//! Groups are applied one after the other to a whole copy of the state. What is refused is exact; why it
//! is refused is a set, because a group may be at fault in several ways and the server names one.

use super::removal::delete_with_what_hangs_on_it;
use super::rights::{self, SeenRow};
use super::state::{Row, State, Who};
use crate::simulation::shape::{Conflict, EntityShape, Judgement, Kind, MARK, Shape};
use std::collections::{BTreeMap, BTreeSet};
use tidewater::wire::message::{Group, GroupVerdict, MemberChange, Operation, OperationChange, Reason};
use tidewater_model::Value;

/// What must become of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It is written; in these members, by position of the operation, another value than the sent one.
    Written(BTreeSet<(u32, String)>),
    /// It is refused for one of these reasons.
    Refused(BTreeSet<&'static str>),
}

/// Who uploads.
pub struct Uploader<'a> {
    /// The account, with the roles that it has now.
    pub who: &'a Who,
    /// The replica.
    pub replica: u32,
    /// The ids of all objects that ever were there: none is given to another.
    pub given: &'a BTreeSet<i64>,
    /// The rows that the device showed when it deleted objects whose entity refuses conflicts.
    pub seen_at_delete: &'a BTreeMap<(&'static str, i64), Row>,
}

/// Applies a group to the state, if it must be written.
pub fn apply(shape: &Shape, state: &mut State, uploader: &Uploader<'_>, group: &Group) -> Expected {
    let mut attempt = Attempt {
        shape,
        before: state,
        after: state.clone(),
        uploader,
        faults: BTreeSet::new(),
        merged: BTreeSet::new(),
    };
    attempt.change(group);
    let Attempt { after, faults, merged, .. } = attempt;
    if faults.is_empty() {
        *state = after;
        Expected::Written(merged)
    } else {
        Expected::Refused(faults)
    }
}

/// The reason of a rejection, as a word.
#[must_use]
pub fn word(reason: &Reason) -> &'static str {
    match reason {
        Reason::Gone => "gone",
        Reason::Dangling { .. } => "dangling",
        Reason::Access(_) => "access",
        Reason::Invalid(_) => "invalid",
        Reason::Unique(_) => "unique",
        Reason::Prevented => "prevented",
        Reason::Conflict(_) => "conflict",
        Reason::Handler(_) => "handler",
        Reason::HandlerFailed(_) => "handler-failed",
        Reason::Malformed(_) => "malformed",
        Reason::Undeliverable => "undeliverable",
        Reason::Dependent => "dependent",
    }
}

impl Expected {
    /// Whether the server's verdict is this one. Numbers that only the server assigns are not asked for.
    #[must_use]
    pub fn agrees(&self, verdict: &GroupVerdict) -> bool {
        match (self, verdict) {
            (Self::Written(merged), GroupVerdict::Applied) => merged.is_empty(),
            (Self::Written(merged), GroupVerdict::Merged(members)) => {
                let told: BTreeSet<_> =
                    members.iter().map(|one| (one.operation, one.member.to_string())).collect();
                merged.is_subset(&told)
            }
            (Self::Refused(reasons), GroupVerdict::Rejected(rejection)) => {
                reasons.contains(word(&rejection.reason))
            }
            _ => false,
        }
    }
}

impl Expected {
    /// Whether the group only wanted to delete what is not there any more: its device counts that as done.
    #[must_use]
    pub fn found_deleted(&self, group: &Group) -> bool {
        let is_delete =
            matches!(group.operations.as_slice(), [Operation { change: OperationChange::Delete(_), .. }]);
        is_delete && matches!(self, Self::Refused(reasons) if reasons.iter().eq(["gone"].iter()))
    }
}

struct Attempt<'a> {
    shape: &'a Shape,
    before: &'a State,
    after: State,
    uploader: &'a Uploader<'a>,
    faults: BTreeSet<&'static str>,
    merged: BTreeSet<(u32, String)>,
}

impl Attempt<'_> {
    /// Does one operation after the other, each judged by what those before it left.
    fn change(&mut self, group: &Group) {
        // New objects may refer to each other in any order, so all are there before any is judged; but for
        // links, which might give somebody a right.
        let is_link = |operation: &Operation| self.shape.entity(&operation.entity).is_links;
        for operation in group.operations.iter().filter(|operation| !is_link(operation)) {
            if let OperationChange::Create(values) = &operation.change {
                self.create(operation, values);
            }
        }
        for (at, operation) in (0..).zip(&group.operations) {
            match &operation.change {
                OperationChange::Create(values) => {
                    if self.shape.entity(&operation.entity).is_links {
                        self.create(operation, values);
                    }
                    self.judge_creation(at, operation);
                }
                OperationChange::Update(changes) => {
                    let before = self.after.clone();
                    self.update(at, operation, changes);
                    self.judge_update(at, operation, changes, &before);
                }
                OperationChange::Delete(_) => self.delete(operation),
            }
        }
    }

    fn create(&mut self, operation: &Operation, values: &[(tidewater_model::Name, Value)]) {
        let entity = self.shape.entity(&operation.entity);
        let id = operation.id;
        if id.replica() != self.uploader.replica || self.uploader.given.contains(&id.raw()) {
            self.faults.extend(["malformed", "access", "gone"]);
            return;
        }
        let mut row: Row = entity.members.iter().map(|one| (one.name, one.kind.default())).collect();
        for (name, value) in values {
            match entity.member(name) {
                Some(member) if !member.kind.is_assigned() => drop(row.insert(member.name, value.clone())),
                _ => self.faults.extend(["malformed", "access"]),
            }
        }
        if entity.is_links {
            self.replace_link(entity, &row);
        }
        self.after.put(entity.name, id.raw(), row);
    }

    fn update(&mut self, at: u32, operation: &Operation, changes: &[MemberChange]) {
        let entity = self.shape.entity(&operation.entity);
        let id = operation.id.raw();
        let Some(mut row) = self.visible(entity, id) else {
            self.faults.insert("gone");
            return;
        };
        let readable = rights::readable(&self.after, entity, &row, self.uploader.who).unwrap_or_default();
        for change in changes {
            let Some(member) = entity.member(&change.member) else {
                self.faults.insert("malformed");
                continue;
            };
            let current = row[member.name].clone();
            let is_hidden = !readable.contains(member.name);
            let merged = match (&change.mine, member.kind) {
                (Value::Integer(mine), Kind::Counter { .. }) => counted(&change.base, *mine, &current),
                (mine, Kind::Greatest) => extreme(mine, &current, |mine, there| mine > there),
                (mine, Kind::Least) => extreme(mine, &current, |mine, there| mine < there),
                (mine, _) if is_hidden || change.base.is(&current) || current == *mine => mine.clone(),
                // What it referred to was deleted before anybody heard of it, so nothing was changed.
                (mine, _) if change.base.is(mine) && entity.conflict != Conflict::LastWinsObject => current,
                (_, _) if entity.conflict == Conflict::Reject => {
                    self.faults.insert("conflict");
                    current
                }
                (mine, _) => mine.clone(),
            };
            if merged != change.mine && !is_hidden {
                self.merged.insert((at, member.name.to_owned()));
            }
            row.insert(member.name, merged);
        }
        self.after.put(entity.name, id, row);
    }

    /// The row as the group has left it, if the account may see it.
    fn visible(&self, entity: &EntityShape, id: i64) -> Option<Row> {
        let row = self.after.row(entity.name, id)?;
        let is_own = self.before.row(entity.name, id).is_none();
        let is_visible = rights::readable(&self.after, entity, row, self.uploader.who).is_some();
        (is_own || is_visible).then(|| row.clone())
    }

    fn delete(&mut self, operation: &Operation) {
        let entity = self.shape.entity(&operation.entity);
        let id = operation.id.raw();
        let Some(row) = self.visible(entity, id) else {
            self.faults.insert("gone");
            return;
        };
        if !rights::may_delete(&self.after, entity, &row, self.uploader.who) {
            self.faults.insert("access");
        }
        if let Some(seen) = self.uploader.seen_at_delete.get(&(entity.name, id)) {
            let now = rights::seen(&self.after, entity, &row, self.uploader.who);
            // What the server assigns nobody decides about.
            let own = entity.members.iter().filter(|member| !member.kind.is_assigned());
            let differs =
                |now: &SeenRow| own.clone().any(|member| now.values[member.name] != seen[member.name]);
            if entity.conflict == Conflict::Reject && now.is_some_and(|now| differs(&now)) {
                self.faults.insert("conflict");
            }
        }
        match delete_with_what_hangs_on_it(self.shape, &mut self.after, entity.name, id) {
            Some(emptied) => {
                for (entity, id) in emptied {
                    self.stamp(self.shape.entity(entity), id, false);
                }
            }
            None => drop(self.faults.insert("prevented")),
        }
    }

    /// Looks at a new row.
    fn judge_creation(&mut self, at: u32, operation: &Operation) {
        let entity = self.shape.entity(&operation.entity);
        let id = operation.id.raw();
        let Some(row) = self.after.row(entity.name, id).cloned() else {
            // An earlier operation of the group deleted what it belongs to.
            self.faults.insert("gone");
            return;
        };
        if !rights::may_create(&self.after, entity, &row, self.uploader.who) {
            self.faults.insert("access");
        }
        self.references(entity, None, &row, &BTreeSet::new());
        self.stamp(entity, id, true);
        self.handler(at, entity, id, None, &row);
        self.leave_mark(entity, id);
        self.validations(entity, id, |_, _| true);
    }

    /// Looks at a row that was changed.
    fn judge_update(&mut self, at: u32, operation: &Operation, changes: &[MemberChange], before: &State) {
        let entity = self.shape.entity(&operation.entity);
        let id = operation.id.raw();
        let (Some(old), Some(row)) = (before.row(entity.name, id), self.after.row(entity.name, id).cloned())
        else {
            return;
        };
        for change in changes {
            let (before, after) = ((before, old), (&self.after, &row));
            if !rights::may_write(before, after, entity, &change.member, self.uploader.who) {
                self.faults.insert("access");
            }
        }
        // A change that changes nothing is none; but whoever may not read a member shall not learn that.
        let readable = rights::readable(before, entity, old, self.uploader.who).unwrap_or_default();
        let names = changes.iter().map(|change| &*change.member);
        let hidden: BTreeSet<&str> = names.filter(|name| !readable.contains(name)).collect();
        self.references(entity, Some(old), &row, &hidden);
        if old != &row || !hidden.is_empty() {
            self.stamp(entity, id, false);
            self.handler(at, entity, id, Some(old), &row);
            self.leave_mark(entity, id);
        }
        self.validations(entity, id, |row, name| row[name] != old[name] || hidden.contains(name));
    }

    /// Notes that the server wrote a row. When, only it knows.
    fn stamp(&mut self, entity: &EntityShape, id: i64, is_new: bool) {
        stamp(entity, &mut self.after, id, is_new, self.uploader.who);
    }

    /// A new link takes the place of another one with the same ends: who removes that one has not seen this
    /// one.
    fn replace_link(&mut self, entity: &EntityShape, link: &Row) {
        if let Some(links) = self.after.tables.get_mut(entity.name) {
            links.retain(|_, values| values != link);
        }
    }

    /// New references lead to rows that the account may read.
    fn references(&mut self, entity: &EntityShape, before: Option<&Row>, row: &Row, hidden: &BTreeSet<&str>) {
        for member in &entity.members {
            let Kind::Reference { to, .. } = member.kind else { continue };
            let Some(target) = row[member.name].integer() else { continue };
            let is_hidden = hidden.contains(member.name);
            if !is_hidden && before.is_some_and(|old| old[member.name] == row[member.name]) {
                continue;
            }
            let is_there = if to == "Account" {
                self.after.accounts.contains_key(&target)
            } else {
                self.visible(self.shape.entity(to), target).is_some()
            };
            if !is_there {
                self.faults.insert("dangling");
            }
        }
    }

    fn handler(&mut self, at: u32, entity: &EntityShape, id: i64, before: Option<&Row>, row: &Row) {
        let Some(handler) = entity.handler else { return };
        match handler(before, row) {
            Judgement::Accept => {}
            Judgement::Reject(_) => drop(self.faults.insert("handler")),
            Judgement::Panic => drop(self.faults.insert("handler-failed")),
            Judgement::Correct(member, value) => {
                self.merged.insert((at, member.to_owned()));
                if let Some(row) = self.after.row_mut(entity.name, id) {
                    row.insert(member, value);
                }
            }
        }
    }

    /// What handlers leave behind of a row that was written. Which id it gets only the server knows, so it
    /// has one that no object has.
    fn leave_mark(&mut self, entity: &EntityShape, id: i64) {
        let (Some(is_marked), Some(row)) = (entity.is_marked, self.after.row(entity.name, id)) else {
            return;
        };
        if !is_marked(row["code"].text().unwrap_or_default()) {
            return;
        }
        let mark = Row::from([("code", row["code"].clone())]);
        let least = self.after.tables.get(MARK).and_then(|marks| marks.keys().next());
        self.after.put(MARK, least.copied().unwrap_or(0).min(0) - 1, mark);
    }

    /// Looks at the values of a row. Only what is written can take a unique value from another: that one may
    /// be a new row of the group, which takes the value once this one has given it up.
    fn validations(&mut self, entity: &EntityShape, id: i64, is_written: impl Fn(&Row, &str) -> bool) {
        let Some(row) = self.after.row(entity.name, id) else { return };
        if entity.members.iter().any(|member| !is_valid(member.kind, &row[member.name])) {
            self.faults.insert("invalid");
        }
        for members in entity.unique.iter().filter(|set| set.iter().any(|name| is_written(row, name))) {
            let same =
                |other: &Row| members.iter().all(|name| other[name] == row[name] && !row[name].is_empty());
            let rows = &self.after.tables[entity.name];
            if rows.iter().any(|(other, values)| *other != id && same(values)) {
                self.faults.insert("unique");
            }
        }
    }
}

/// A counter's value after a change that began at another value than the current one.
fn counted(base: &tidewater::wire::message::Base, mine: i64, current: &Value) -> Value {
    match (base, current) {
        (tidewater::wire::message::Base::Value(Value::Integer(base)), Value::Integer(current)) => {
            Value::Integer(current.wrapping_add(mine.wrapping_sub(*base)))
        }
        _ => Value::Integer(mine),
    }
}

/// The value of a member of which the greatest, or the least, stays; an absent one loses.
fn extreme(mine: &Value, current: &Value, wins: impl Fn(i64, i64) -> bool) -> Value {
    match (mine.integer(), current.integer()) {
        (Some(mine), Some(there)) if !wins(mine, there) => Value::Integer(there),
        (None, _) => current.clone(),
        _ => mine.clone(),
    }
}

/// Notes that the server wrote a row for somebody. When, only it knows, and what stood there is no answer.
fn stamp(entity: &EntityShape, state: &mut State, id: i64, is_new: bool, who: &Who) {
    let Some(row) = state.row_mut(entity.name, id) else { return };
    for member in entity.members.iter().filter(|member| is_new || member.name.starts_with("changed_")) {
        match member.kind {
            Kind::StampedAt => drop(row.insert(member.name, Value::Empty)),
            Kind::StampedBy => drop(row.insert(member.name, Value::Integer(who.id))),
            _ => {}
        }
    }
}

/// Whether a value may be stored in a member of this kind.
#[must_use]
pub fn is_valid(kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Text { required, max }, Value::Text(text)) => {
            text.chars().count() <= max && (!required || !text.trim().is_empty())
        }
        (Kind::Number { min, max }, Value::Integer(number)) => (min..=max).contains(number),
        (Kind::Choice(names), Value::Text(name)) => names.contains(&&**name),
        (Kind::Decimal, Value::Binary(_)) | (Kind::Flag, Value::Integer(_)) => true,
        (Kind::Counter { max }, Value::Integer(number)) => *number <= max,
        (Kind::Instant | Kind::AutoNumber, Value::Empty | Value::Integer(_)) => true,
        (Kind::Greatest | Kind::Least, Value::Empty | Value::Integer(_)) => true,
        (Kind::StampedAt | Kind::StampedBy, Value::Empty | Value::Integer(_)) => true,
        (Kind::Reference { optional, .. }, Value::Empty) => optional,
        (Kind::Reference { .. }, Value::Integer(_)) => true,
        _ => false,
    }
}
