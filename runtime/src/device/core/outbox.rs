//! From changed objects to commit groups in the outbox.
//!
//! A group is what the server gives one verdict: new objects of one commit that refer to each other,
//! and every other object by itself. A later change of an object is folded into the entry that waits
//! for it, unless that would bring it before something that it may depend on.
//!
//! A commit is planned before anything of it is written, so that it is refused whole, and only the disk can
//! stop it in the middle.

mod deletion;
mod folding;
mod groups;

pub(super) use deletion::Follower;
pub(super) use groups::check_group;

use crate::flow::{FlowResult, StoreError};
use crate::rule::{EVERY_MEMBER, mask, positions};
use crate::store::device::{
    DeviceDatabase, GroupKey, LoggedOperation, NewDerived, NewOperation, PendingObject, Theirs, Writing,
};
use crate::store::sql::SelectedRow;
use crate::sync::Environment;
use crate::wire::change::{BaseView, ChangeView, MemberView};
use crate::wire::frame::encode;
use crate::wire::message::OperationChange;
use folding::Folded;
use groups::{check_count, check_size, groups};
use smallvec::SmallVec;
use tidewater_model::{Catalog, Entity, EntityIndex, Mode, Type, Value, limits};

/// A changed object.
pub(super) struct Change<'a> {
    pub(super) entity: EntityIndex,
    pub(super) before: Option<&'a SelectedRow>,
    pub(super) after: &'a SelectedRow,
    /// A bit for each member that changes.
    pub(super) changed: u64,
    /// A bit for each member that is sent: those that change, unless the entity wants more.
    pub(super) sent: u64,
    /// What the user saw before changing it.
    pub(super) seen: Option<&'a [Value]>,
}

impl Change<'_> {
    fn object(&self) -> PendingObject {
        (self.entity, self.after.id)
    }
}

/// Where operations go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outlet {
    /// Into groups of their own.
    Groups,
    /// While an atomic flow runs, all into its group, which has a number once something stands in it.
    Atomic(Option<i64>),
}

/// The operations of a group; of most there is one.
type NewGroup = SmallVec<[NewOperation; 1]>;

/// What a commit writes.
pub(super) struct Plan<'a> {
    outlet: Outlet,
    rows: &'a [Change<'a>],
    /// By the first operation of an object: the server's version of what is changed there, see [`Theirs`].
    theirs: Vec<(i64, Vec<u8>)>,
    folded: Vec<Folded>,
    /// The operations of each group; while an atomic flow runs, only the first of them.
    groups: Vec<NewGroup>,
    /// The operations of each group of an atomic flow that stays on the device: they are no part of what
    /// the flow sends.
    staying: Vec<NewGroup>,
    /// What a deletion, which is then all of the commit, does to other objects.
    derived: Vec<NewDerived>,
}

impl<'a> Plan<'a> {
    /// What storing changed objects, each of them once, comes to.
    ///
    /// # Errors
    /// If it is too large to be sent; what the database answers.
    pub(super) fn new(
        database: &DeviceDatabase,
        changes: &'a [Change<'a>],
        outlet: Outlet,
    ) -> FlowResult<Self> {
        let catalog = database.catalog();
        let pending = database.operations_of_all(changes.iter().map(Change::object))?;
        let mut plan = Self::empty(changes, outlet);
        for group in groups(catalog, changes) {
            let mut operations = NewGroup::with_capacity(group.len());
            for change in &group {
                let pending = pending.get(&change.object()).map_or(&[][..], Vec::as_slice);
                let done = operation(catalog, change, pending);
                let theirs = plan.keep_theirs(catalog, change, &done, pending);
                if let ([only], Outlet::Groups) = (group.as_slice(), outlet)
                    && !pending.is_empty()
                    && let Some(folded) =
                        Folded::new(database, only, &(&done).into(), pending, plan.groups.is_empty())?
                {
                    plan.folded.push(folded);
                } else {
                    let (entity, id) = change.object();
                    operations.push(NewOperation { entity, id, change: encode(&done), theirs });
                }
            }
            plan.add(database, operations)?;
        }
        Ok(plan)
    }

    fn empty(rows: &'a [Change<'a>], outlet: Outlet) -> Self {
        Self {
            outlet,
            rows,
            theirs: Vec::new(),
            folded: Vec::new(),
            groups: Vec::new(),
            staying: Vec::new(),
            derived: Vec::new(),
        }
    }

    /// Keeps the server's version of the members that are changed for the first time: with the first
    /// operation of the object, which may be the one that is about to be added.
    fn keep_theirs(
        &mut self,
        catalog: &Catalog,
        change: &Change<'_>,
        done: &ChangeView<'_>,
        pending: &[LoggedOperation],
    ) -> Option<Vec<u8>> {
        let (before, entity) = (change.before?, catalog.entity(change.entity));
        let touched = stored(entity, change.sent | change.changed);
        let told = if pending.is_empty() { told(entity, change.sent, done, before) } else { 0 };
        self.keep_touched(entity, before, touched & !told, pending)
    }

    /// The same for the members of a mask.
    fn keep_touched(
        &mut self,
        entity: &Entity,
        before: &SelectedRow,
        touched: u64,
        pending: &[LoggedOperation],
    ) -> Option<Vec<u8>> {
        let Some(first) = pending.first() else { return Some(Theirs::touched(entity, before, touched)) };
        let grown = first.theirs.as_ref().and_then(|theirs| theirs.with_touched(entity, before, touched));
        self.theirs.extend(grown.map(|grown| (first.number, grown)));
        None
    }

    /// Adds operations as one group, if it can be sent.
    fn add(&mut self, database: &DeviceDatabase, operations: NewGroup) -> FlowResult {
        if operations.is_empty() {
            return Ok(());
        }
        let Outlet::Atomic(number) = self.outlet else {
            check_size(database.catalog(), &operations)?;
            self.groups.push(operations);
            return Ok(());
        };
        if operations.iter().all(|one| *database.catalog().mode(one.entity) == Mode::Never) {
            check_size(database.catalog(), &operations)?;
            self.staying.push(operations);
            return Ok(());
        }
        match self.groups.last_mut() {
            Some(group) => group.extend(operations),
            None => self.groups.push(operations),
        }
        let new = self.groups.iter().map(NewGroup::len).sum::<usize>();
        let most = number.map_or(0, |number| database.greatest_operation_count(number)) + new;
        // Counted again for each commit, the operations of a long flow would take as long as their square.
        match number.filter(|_| most > limits::BATCH_OPERATIONS) {
            Some(number) => check_count(database.operation_count(number)? + new),
            None => check_count(most),
        }
    }

    /// Writes all of it; the number of the atomic flow's group.
    ///
    /// # Errors
    /// What the database answers.
    pub(super) fn write(
        self,
        writing: &Writing<'_>,
        keys: &mut Keys,
        environment: &dyn Environment,
    ) -> Result<Option<i64>, StoreError> {
        for change in self.rows {
            writing.put_committed(change.entity, change.after, change.before.map(|_| change.changed))?;
        }
        for (first, theirs) in &self.theirs {
            writing.put_theirs(*first, Some(theirs))?;
        }
        let groups = self.folded.len() + self.groups.len() + self.staying.len();
        let mut new_keys = keys.take(environment, groups).into_iter();
        for (folded, key) in self.folded.iter().zip(&mut new_keys) {
            folded.write(writing, key)?;
        }
        if self.groups.is_empty() && self.staying.is_empty() {
            return Ok(None);
        }
        let mut number = None;
        let mut last = 0;
        for (operations, key) in self.staying.into_iter().zip(&mut new_keys) {
            last = writing.append_group(&[key], false, operations)?;
        }
        for (operations, key) in self.groups.into_iter().zip(new_keys) {
            number = Some(match self.outlet {
                Outlet::Groups => writing.append_group(&[key], false, operations)?,
                // The group may be gone again: what was made in it was deleted.
                Outlet::Atomic(Some(number)) if writing.has_group(number)? => {
                    writing.append_operations(number, operations)?;
                    number
                }
                Outlet::Atomic(_) => writing.append_group(&[key], true, operations)?,
            });
        }
        writing.append_derived(number.unwrap_or(last), &self.derived)?;
        Ok(number)
    }
}

const KEY_BYTES: usize = size_of::<GroupKey>();
/// Those of a key that are no time.
const RANDOM_BYTES: usize = 10;

/// Keys for groups: 48 bits of the time in milliseconds and 80 random bits, which those of one flow count on
/// from.
///
/// The server keeps the keys of months in their order. Those of one batch stand together there because
/// they begin with the time; wholly random ones would each change another page of its database.
#[derive(Default)]
pub(super) struct Keys {
    last: Option<u128>,
}

impl Keys {
    fn take(&mut self, environment: &dyn Environment, count: usize) -> Vec<GroupKey> {
        let [_, _, time @ ..] = environment.now().milliseconds().to_be_bytes();
        let mut next = || {
            let number = self.last.map_or_else(|| random_number(environment), |last| last.wrapping_add(1));
            self.last = Some(number);
            let mut key: GroupKey = number.to_be_bytes();
            key[..time.len()].copy_from_slice(&time);
            key
        };
        (0..count).map(|_| next()).collect()
    }
}

fn random_number(environment: &dyn Environment) -> u128 {
    let mut random = [0; KEY_BYTES];
    environment.random(&mut random[KEY_BYTES - RANDOM_BYTES..]);
    u128::from_be_bytes(random)
}

/// A change as it travels, given the unsent changes of the object.
pub(super) fn operation<'a>(
    catalog: &'a Catalog,
    change: &Change<'a>,
    pending: &[LoggedOperation],
) -> ChangeView<'a> {
    let entity = catalog.entity(change.entity);
    match (change.before, change.seen) {
        (Some(before), Some(seen)) => {
            let keep_whole = catalog.app().events.iter().any(|event| event.entity == entity.name);
            let members = positions(stored(entity, change.sent), entity.members.len()).map(|at| {
                let member = &entity.members[at];
                // What the user changed before is what the server will have by then; and to a counter the
                // user added, whatever it was by then.
                let is_known = names(pending, &member.name) || member.ty == Type::Counter;
                let seen = if is_known { &before.values[at] } else { &seen[at] };
                let base = BaseView::of(seen, keep_whole);
                MemberView { member: &member.name, base, mine: &change.after.values[at] }
            });
            ChangeView::Update(members.collect())
        }
        _ => {
            let given = positions(stored(entity, EVERY_MEMBER), entity.members.len());
            let given = given.filter(|at| !entity.members[*at].is_assigned());
            let value = |at: usize| (&entity.members[at].name, &change.after.values[at]);
            ChangeView::Create(given.map(value).collect())
        }
    }
}

/// Those of the members of a mask that are stored.
fn stored(entity: &Entity, members: u64) -> u64 {
    mask(positions(members, entity.members.len()).filter(|at| entity.members[*at].is_stored()))
}

/// Of the members that are sent those whose base is what the row holds: there is no need to keep that again.
fn told(entity: &Entity, sent: u64, done: &ChangeView<'_>, before: &SelectedRow) -> u64 {
    let ChangeView::Update(members) = done else { return 0 };
    let is_told =
        |base: BaseView<'_>, at: usize| matches!(base, BaseView::Value(seen) if *seen == before.values[at]);
    let each = positions(stored(entity, sent), entity.members.len()).zip(members);
    mask(each.filter(|(at, view)| is_told(view.base, *at)).map(|(at, _)| at))
}

/// Whether an unsent change of the object sets the member.
fn names(pending: &[LoggedOperation], member: &str) -> bool {
    pending.iter().any(|operation| match &operation.change {
        OperationChange::Create(_) => true,
        OperationChange::Update(members) => members.iter().any(|change| &*change.member == member),
        OperationChange::Delete(_) => false,
    })
}
