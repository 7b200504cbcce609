//! Link entities: where the links of a `RefSet` stand.
//!
//! A set of references is no value of its owner's row. Each link is a row of an entity that is made here,
//! with the owner and the target as its members, so that all that the engines do with rows they do with
//! links: they are queued, sent, judged, filed, downloaded, set aside and deleted with what they link. What
//! an account may do with the set, the rules of the owner's entity say; the link entity gets the same, seen
//! from a link.

use crate::{
    AccessRule, After, App, Conflict, Entity, Expression, Member, MemberSet, Mode, Name, OnDelete, Path,
    Type, Value,
};

/// The member of a link that leads to the object that has the set.
pub const LINK_OWNER: &str = "owner";
/// The member of a link that leads to the object in the set.
pub const LINK_TARGET: &str = "target";

/// A link entity, and the set whose links its rows are.
#[derive(Clone, Debug)]
pub(crate) struct Links {
    pub(crate) entity: Entity,
    pub(crate) owner: Name,
    pub(crate) member: Name,
    /// Which links devices hold: those of the owners that they hold, or may be given.
    pub(crate) mode: Mode,
}

/// The name of the entity whose rows are the links of a set.
#[must_use]
pub fn links_name(owner: &str, member: &str) -> Name {
    format!("{owner}_{member}").into()
}

/// The link entities of an app: one for each set of an entity with a table.
pub(crate) fn links(app: &App) -> Vec<Links> {
    let mut links = Vec::new();
    for owner in app.entities.iter().filter(|entity| entity.persistable) {
        for member in &owner.members {
            let Type::ReferenceSet(target) = &member.ty else { continue };
            let declared = app.offline.modes.iter().find(|(entity, _)| *entity == owner.name);
            links.push(Links {
                entity: entity(owner, member, target),
                owner: owner.name.clone(),
                member: member.name.clone(),
                mode: declared.map_or(Mode::All, |(_, mode)| seen_from_link(mode)),
            });
        }
    }
    links
}

fn entity(owner: &Entity, member: &Member, target: &Name) -> Entity {
    Entity {
        name: links_name(&owner.name, &member.name),
        documentation: format!("The links of `{}.{}`.", owner.name, member.name),
        persistable: true,
        audited: false,
        conflict: Conflict::default(),
        members: vec![end(LINK_OWNER, &owner.name), end(LINK_TARGET, target)],
        unique: vec![vec![LINK_OWNER.into(), LINK_TARGET.into()]],
        rules: owner.rules.iter().filter_map(|rule| link_rule(rule, &member.name)).collect(),
        extends: None,
    }
}

/// One end of a link. A link goes with either of its ends.
fn end(name: &str, entity: &Name) -> Member {
    Member {
        name: name.into(),
        documentation: String::new(),
        ty: Type::Reference(entity.clone()),
        optional: false,
        default: Value::Empty,
        validations: Vec::new(),
        on_delete: OnDelete::Cascade,
        calculated: None,
        is_system: false,
    }
}

/// What a rule of the owner's entity says of the links: who reads the set sees them, and who writes it makes
/// and removes them.
fn link_rule(rule: &AccessRule, member: &str) -> Option<AccessRule> {
    let (reads, writes) = (rule.read.contains(member), rule.write.contains(member));
    let after = match &rule.after {
        After::Condition(condition) => After::Condition(condition.seen_from_link()),
        other => other.clone(),
    };
    (reads || writes).then(|| AccessRule {
        role: rule.role.clone(),
        create: writes,
        delete: writes,
        read: if reads { MemberSet::All } else { MemberSet::None },
        write: MemberSet::None,
        condition: rule.condition.as_ref().map(Expression::seen_from_link),
        after,
        server_only: rule.server_only,
    })
}

fn seen_from_link(mode: &Mode) -> Mode {
    match mode {
        Mode::Filter(condition) => Mode::Filter(condition.seen_from_link()),
        // Whoever delivers an owner names no links, so they are there before.
        Mode::Preserve => Mode::All,
        other => other.clone(),
    }
}

impl Expression {
    /// An expression over an owner, as one over a link of it.
    fn seen_from_link(&self) -> Self {
        let path = |path: &Path| path.behind(&Path::member(LINK_OWNER));
        let each = |parts: &[Self]| parts.iter().map(Self::seen_from_link).collect();
        let inner = |part: &Self| Box::new(part.seen_from_link());
        match self {
            Self::Literal(_) | Self::Me | Self::MeHas(_) | Self::Given(..) => self.clone(),
            Self::Member(member) => Self::Member(path(member)),
            Self::Not(part) => Self::Not(inner(part)),
            Self::All(parts) => Self::All(each(parts)),
            Self::Any(parts) => Self::Any(each(parts)),
            Self::Compare(how, left, right) => Self::Compare(*how, inner(left), inner(right)),
            Self::IsSome(part) => Self::IsSome(inner(part)),
            // What stands in the body is over the opened row.
            Self::Opens(reference, body) => Self::Opens(path(reference), body.clone()),
            Self::Linked(set, target) => Self::Linked(path(set), inner(target)),
            Self::Within(set, target) => Self::Within(set.clone(), inner(target)),
            Self::Arithmetic(how, number, left, right) => {
                Self::Arithmetic(*how, *number, inner(left), inner(right))
            }
            Self::Call(function, parts) => Self::Call(function.clone(), each(parts)),
            Self::If(test, then, otherwise) => Self::If(inner(test), inner(then), inner(otherwise)),
        }
    }
}
