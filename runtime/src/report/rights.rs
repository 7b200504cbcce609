//! Who may do what with each entity, and by which rule.

use super::words;
use crate::rule::readable_members;
use serde::Serialize;
use tidewater_model::{AccessRule, After, Catalog, Entity, EntityIndex, Expression, Name};

/// The rights on one entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RuleReport {
    /// Who it is for.
    pub role: Name,
    /// Which rows it is about; every row if there is none.
    pub condition: Option<String>,
    /// What must hold after a change or a creation; anything may if there is none.
    pub after: Option<String>,
    /// Whether the device leaves the conditions to the server.
    pub server_only: bool,
}

/// What one role may do with an entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
        Self { role: rule.role.clone(), condition, after, server_only: rule.server_only }
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
