//! What an account may do: the union of the rules of its roles.
//!
//! Every rule stands for itself. A changed member needs one rule that names it, whose condition held
//! before, and whose `after` holds for the new state; two rules never add up to a right that neither
//! of them gives. Absent on purpose: which rows are sent where, which `grant` decides.

use super::{Evaluation, RowView, Rows, Without, members_that, positions};
use crate::typed::Me;
use smallvec::SmallVec;
use tidewater_model::{
    ACCOUNT, AccessRule, After, Catalog, Entity, EntityIndex, Expression, Member, MemberIndex, MemberSet,
    Type,
};

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judge {
    /// A device: conditions that only the server can judge count as true.
    Device,
    /// The server, whose word is final.
    Server,
    /// The server, for code that asked for the rights of the system: everything is allowed.
    System,
}

/// What an account sees of an entity, before any row is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sight {
    /// The conditions of the rows that it sees: a row is seen if one of them holds. Nothing if it sees every
    /// row.
    pub conditions: Option<Vec<Expression>>,
    /// The members that it may read of each row that it sees, a bit for each by position.
    pub members: u64,
    /// Whether these are all but what never leaves the server.
    pub whole_rows: bool,
}

impl Sight {
    /// Whether it sees all of every row.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.whole_rows && self.conditions.is_none()
    }
}

/// A row and what its references lead to, at one moment.
#[derive(Clone, Copy)]
pub struct State<'a> {
    /// The row.
    pub row: RowView<'a>,
    /// The rows around it.
    pub rows: &'a dyn Rows,
}

/// The right that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// To do this with the object at all.
    Object,
    /// To give the member its new value.
    Member(MemberIndex),
}

/// What an account may do.
#[derive(Clone, Copy)]
pub struct Access<'a> {
    /// The app.
    pub catalog: &'a Catalog,
    /// The account.
    pub me: Me,
    /// Who decides.
    pub judge: Judge,
}

impl<'a> Access<'a> {
    /// What the account sees of an entity.
    #[must_use]
    pub fn sight(&self, entity: EntityIndex) -> Sight {
        let declared = self.catalog.entity(entity);
        if self.judge == Judge::System || &*declared.name == ACCOUNT {
            return Sight { conditions: None, members: u64::MAX, whole_rows: true };
        }
        let everything = every_member(declared) & !never_readable(declared);
        let granting = || self.rules(entity).filter(|rule| rule.read != MemberSet::None);
        let members = granting().map(|rule| readable_members(declared, rule));
        let members = members.fold(everything, |all, readable| all & readable);
        // One rule without a condition opens every row.
        let conditions = granting().map(|rule| rule.condition.clone()).collect();
        Sight { conditions, members, whole_rows: members == everything }
    }

    /// The members of a row that the account may not read, a bit for each by position; nothing if it
    /// may not read the row. Everybody may read id and name of an account.
    #[must_use]
    pub fn unreadable(&self, entity: EntityIndex, state: State<'_>) -> Option<u64> {
        let declared = self.catalog.entity(entity);
        if self.judge == Judge::System || &*declared.name == ACCOUNT {
            return Some(0);
        }
        let granting = self.rules(entity).filter(|rule| rule.read != MemberSet::None);
        let readable = granting
            .filter(|rule| self.condition_holds(entity, rule, state))
            .map(|rule| readable_members(declared, rule))
            .reduce(|readable, more| readable | more)
            .filter(|readable| *readable != 0)?;
        Some(every_member(declared) & !readable)
    }

    /// Whether the account may create an object in this state. Its creator may set every member but
    /// those that the server assigns.
    ///
    /// # Errors
    /// The right that is missing.
    pub fn create(&self, entity: EntityIndex, after: State<'_>) -> Result<(), Denied> {
        let assigned = self.catalog.entity(entity).members.iter().enumerate().find(|(position, member)| {
            let is_given = after.row.values.get(*position).is_some_and(|value| *value != member.default);
            member.is_assigned() && member.calculated.is_none() && is_given
        });
        // On the server these values are its own by now; it refused those that were sent before.
        if let Some((position, _)) = assigned.filter(|_| self.judge == Judge::Device) {
            return Err(Denied::Member(MemberIndex(position)));
        }
        // A link changes its owner's set: what the rule asks for must have held before, without the link.
        let without = Without { rows: after.rows, entity, id: after.row.id };
        let held = |rule| {
            let before = State { row: after.row, rows: &without };
            self.catalog.set_of_links(entity).is_none() || self.condition_holds(entity, rule, before)
        };
        let mut creating = self.rules(entity).filter(|rule| rule.create);
        let granted = self.judge == Judge::System
            || creating.any(|rule| held(rule) && self.after_holds(entity, rule, after));
        if granted { Ok(()) } else { Err(Denied::Object) }
    }

    /// Whether the account may change these members (a bit for each, by position) of an object. Where
    /// the row says that a member is unreadable, as it does on devices, nobody could know what they change.
    ///
    /// # Errors
    /// The right that is missing.
    pub fn update(
        &self,
        entity: EntityIndex,
        before: State<'_>,
        after: State<'_>,
        changed: u64,
    ) -> Result<(), Denied> {
        if self.judge == Judge::System {
            return Ok(());
        }
        let members = &self.catalog.entity(entity).members;
        let writing = self.rules(entity).filter(|rule| rule.write != MemberSet::None);
        let held = writing.filter(|rule| self.condition_holds(entity, rule, before));
        let held = held.collect::<SmallVec<[_; 4]>>();
        if held.is_empty() {
            return Err(Denied::Object);
        }
        let holds_after = |rule: &&AccessRule| {
            let stays = matches!(rule.after, After::SameCondition)
                && rule
                    .condition
                    .as_ref()
                    .is_none_or(|condition| is_untouched(members, condition, before.row, after.row));
            stays || self.after_holds(entity, rule, after)
        };
        let granting = held.into_iter().filter(holds_after);
        let granting = granting.collect::<SmallVec<[_; 4]>>();
        for position in positions(changed, members.len()) {
            let member = &members[position];
            let is_named = || granting.iter().any(|rule| rule.write.contains(&member.name));
            let is_hidden = before.row.unreadable >> position & 1 == 1;
            if is_hidden || member.is_assigned() || !is_named() {
                return Err(Denied::Member(MemberIndex(position)));
            }
        }
        Ok(())
    }

    /// Whether the account may delete an object in this state.
    ///
    /// # Errors
    /// The right that is missing.
    pub fn delete(&self, entity: EntityIndex, before: State<'_>) -> Result<(), Denied> {
        // The deletion of a link changes its owner's set, and must leave it as the rule allows.
        let without = Without { rows: before.rows, entity, id: before.row.id };
        let stays = |rule| {
            let after = State { row: before.row, rows: &without };
            self.catalog.set_of_links(entity).is_none() || self.after_holds(entity, rule, after)
        };
        let mut deleting = self.rules(entity).filter(|rule| rule.delete);
        let granted = self.judge == Judge::System
            || deleting.any(|rule| self.condition_holds(entity, rule, before) && stays(rule));
        if granted { Ok(()) } else { Err(Denied::Object) }
    }

    /// The rules of the account's roles.
    fn rules(&self, entity: EntityIndex) -> impl Iterator<Item = &'a AccessRule> {
        let (catalog, me) = (self.catalog, self.me);
        let has_role = move |rule: &&AccessRule| {
            let position = catalog.app().roles.iter().position(|role| role.name == rule.role);
            position.is_some_and(|position| me.has_position(position))
        };
        catalog.entity(entity).rules.iter().filter(has_role)
    }

    fn condition_holds(&self, entity: EntityIndex, rule: &AccessRule, state: State<'_>) -> bool {
        self.holds(entity, rule, rule.condition.as_ref(), state)
    }

    fn after_holds(&self, entity: EntityIndex, rule: &AccessRule, state: State<'_>) -> bool {
        let condition = match &rule.after {
            After::SameCondition => rule.condition.as_ref(),
            After::Any => None,
            After::Condition(condition) => Some(condition),
        };
        self.holds(entity, rule, condition, state)
    }

    fn holds(
        &self,
        entity: EntityIndex,
        rule: &AccessRule,
        condition: Option<&Expression>,
        state: State<'_>,
    ) -> bool {
        let Some(condition) = condition else { return true };
        if rule.server_only && self.judge == Judge::Device {
            return true;
        }
        let evaluation = Evaluation { catalog: self.catalog, me: Some(self.me), rows: state.rows };
        evaluation.holds(entity, state.row, condition)
    }
}

/// Whether a condition says of a row what it said of the row before: it reads members of its own that are as
/// they were, and nothing else.
fn is_untouched(members: &[Member], condition: &Expression, before: RowView<'_>, after: RowView<'_>) -> bool {
    match condition {
        Expression::Member(path) => {
            let read = members.iter().position(|member| member.name == path.member);
            let stays = |at: usize| {
                members[at].calculated.is_none()
                    && before.cell(MemberIndex(at)) == after.cell(MemberIndex(at))
            };
            path.steps.is_empty() && read.is_none_or(stays)
        }
        Expression::Opens(..) | Expression::Linked(..) | Expression::Within(..) | Expression::Given(..) => {
            false
        }
        _ => condition.operands().all(|operand| is_untouched(members, operand, before, after)),
    }
}

/// The members that a rule lets an account read, a bit for each by position.
///
/// `changed_at` and `changed_by` tell of changes to any member, hidden ones included, so only a rule
/// with all members lets them be read.
#[must_use]
pub fn readable_members(entity: &Entity, rule: &AccessRule) -> u64 {
    const TELLTALES: [&str; 2] = ["changed_at", "changed_by"];
    let may_read = |name: &str| match &rule.read {
        MemberSet::All => true,
        set => set.contains(name) && !(entity.audited && TELLTALES.contains(&name)),
    };
    members_that(entity, |member| may_read(&member.name)) & !never_readable(entity)
}

/// The members that never leave the server, a bit for each by position.
#[must_use]
pub fn never_readable(entity: &Entity) -> u64 {
    members_that(entity, |member| member.ty == Type::HashedText)
}

/// A bit for each member.
fn every_member(entity: &Entity) -> u64 {
    members_that(entity, |_| true)
}
