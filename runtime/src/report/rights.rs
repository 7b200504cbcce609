//! Who may do what with each entity, and by which rule.

use super::table::{Style, Table};
use super::words;
use crate::rule::{is_unbucketed, readable_members};
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write};
use tidewater_model::{AccessRule, After, Catalog, Entity, EntityIndex, Expression, Name};

/// The rights on one entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntityReport {
    /// The entity's name.
    pub name: Name,
    /// Its doc comment.
    pub documentation: String,
    /// Its rules, in the order in which they are declared.
    pub rules: Vec<RuleReport>,
    /// What each role may do, in the order in which the app declares its roles.
    pub roles: Vec<RoleReport>,
}

/// An access rule in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleReport {
    /// Who it is for.
    pub role: Name,
    /// Which rows it is about; every row if there is none.
    pub condition: Option<String>,
    /// What must hold after a change or a creation; anything may if there is none.
    pub after: Option<String>,
    /// Whether the device leaves the conditions to the server.
    pub server_only: bool,
    /// Whether nothing but a look at every row tells whose rows are meant, because the condition compares the
    /// row with the account in another way than by whom it leads to: whoever holds the rule compares all that
    /// it has of the entity when a row of it, or one that the condition leads to, changed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub compares_all: bool,
}

/// What one role may do with an entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleReport {
    /// The role.
    pub role: Name,
    /// The rules that let it create, by their position.
    pub create: Vec<usize>,
    /// The rules that let it delete.
    pub delete: Vec<usize>,
    /// What it may do with each member, in the order of the entity.
    pub members: Vec<MemberReport>,
}

/// What one role may do with a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberReport {
    /// The member's name.
    pub name: Name,
    /// The rules that let it be read, by their position.
    pub read: Vec<usize>,
    /// The rules that let it be changed.
    pub write: Vec<usize>,
}

impl EntityReport {
    pub(super) fn new(catalog: &Catalog, index: EntityIndex) -> Self {
        let entity = catalog.entity(index);
        let roles = catalog.app().roles.iter().map(|role| RoleReport::new(entity, &role.name));
        Self {
            name: entity.name.clone(),
            documentation: entity.documentation.clone(),
            rules: entity.rules.iter().map(|rule| RuleReport::new(catalog, index, rule)).collect(),
            roles: roles.collect(),
        }
    }
}

impl RuleReport {
    fn new(catalog: &Catalog, entity: EntityIndex, rule: &AccessRule) -> Self {
        let words = |condition: &Expression| words::condition(catalog, entity, condition);
        let condition = rule.condition.as_ref().map(words);
        let after = match &rule.after {
            After::SameCondition => condition.clone(),
            After::Any => None,
            After::Condition(condition) => Some(words(condition)),
        };
        let compares_all = is_unbucketed(catalog, entity, rule);
        Self { role: rule.role.clone(), condition, after, server_only: rule.server_only, compares_all }
    }

    /// Whether the rule is about every row.
    #[must_use]
    pub fn is_free(&self) -> bool {
        self.condition.is_none() && self.after.is_none()
    }
}

impl RoleReport {
    fn new(entity: &Entity, role: &Name) -> Self {
        let granting = |grants: &dyn Fn(&AccessRule) -> bool| -> Vec<usize> {
            let rules = entity.rules.iter().enumerate();
            rules.filter(|(_, rule)| rule.role == *role && grants(rule)).map(|(at, _)| at).collect()
        };
        let members = entity.members.iter().enumerate().map(|(position, member)| MemberReport {
            name: member.name.clone(),
            read: granting(&|rule| readable_members(entity, rule) >> position & 1 == 1),
            write: granting(&|rule| !member.is_assigned() && rule.write.contains(&member.name)),
        });
        Self {
            role: role.clone(),
            create: granting(&|rule| rule.create),
            delete: granting(&|rule| rule.delete),
            members: members.collect(),
        }
    }
}

/// Writes who may do what with each entity.
pub(super) fn write(entities: &[EntityReport], to: &mut dyn Write, style: Style) -> fmt::Result {
    style.title(to, 2, "Rights", "What each role may do, and the rules that say so.")?;
    entities.iter().try_for_each(|entity| entity.write(to, style))
}

impl EntityReport {
    fn write(&self, to: &mut dyn Write, style: Style) -> fmt::Result {
        style.title(to, 3, &self.name, &self.documentation)?;
        let mut table = Table::new(std::iter::once("").chain(self.roles.iter().map(|role| &*role.role)));
        let row = |name: &str, cell: &dyn Fn(&RoleReport) -> String| {
            std::iter::once(name.to_owned()).chain(self.roles.iter().map(cell)).collect::<Vec<_>>()
        };
        table.row(row("create", &|role| self.all_of(&role.create, |rule| rule.after.is_none())));
        table.row(row("delete", &|role| self.all_of(&role.delete, |rule| rule.condition.is_none())));
        let members = self.roles.first().map_or(&[][..], |role| &role.members);
        for (position, member) in members.iter().enumerate() {
            table.row(row(&member.name, &|role| self.member(&role.members[position])));
        }
        table.write(to, style)?;
        style.list(to, self.rules.iter().enumerate().map(|(at, rule)| format!("[{}] {rule}", at + 1)))
    }

    /// "yes [1]", "if [2] or [3]", or "-".
    fn all_of(&self, rules: &[usize], is_free: fn(&RuleReport) -> bool) -> String {
        match self.by(rules, is_free) {
            None => "-".to_owned(),
            Some(by) if by.starts_with("if") => by,
            Some(by) => format!("yes {by}"),
        }
    }

    /// "read [1]", "read if [2], write if [3]", "read, write if [2]", or "-".
    fn member(&self, member: &MemberReport) -> String {
        let read = self.by(&member.read, |rule| rule.condition.is_none());
        let write = self.by(&member.write, RuleReport::is_free);
        match (read, write) {
            (None, None) => "-".to_owned(),
            (Some(read), Some(write)) if read == write => format!("read, write {read}"),
            (Some(read), Some(write)) => format!("read {read}, write {write}"),
            (Some(read), None) => format!("read {read}"),
            (None, Some(write)) => format!("write {write}"),
        }
    }

    /// By which rules something is granted: "[1]" if one of them does so for every row, otherwise
    /// "if [2] or [3]".
    fn by(&self, rules: &[usize], is_free: fn(&RuleReport) -> bool) -> Option<String> {
        let free: Vec<_> = rules.iter().filter(|at| is_free(&self.rules[**at])).collect();
        let numbers = |rules: Vec<&usize>| {
            rules.into_iter().map(|at| format!("[{}]", at + 1)).collect::<Vec<_>>().join(" or ")
        };
        match (rules, &free[..]) {
            ([], _) => None,
            (_, []) => Some(format!("if {}", numbers(rules.iter().collect()))),
            _ => Some(numbers(free)),
        }
    }
}

impl fmt::Display for RuleReport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: ", self.role)?;
        match (&self.condition, &self.after) {
            (Some(condition), Some(after)) if condition == after => formatter.write_str(condition)?,
            (Some(condition), Some(after)) => write!(formatter, "{condition}; afterwards {after}")?,
            (Some(condition), None) => write!(formatter, "{condition}; afterwards anything")?,
            (None, Some(after)) => write!(formatter, "any row; afterwards {after}")?,
            (None, None) => formatter.write_str("any row")?,
        }
        if self.server_only {
            formatter.write_str(" (judged by the server alone)")?;
        }
        if self.compares_all {
            formatter.write_str(" (a change makes devices compare all of them)")?;
        }
        Ok(())
    }
}
