//! What is known of entities and roles at compile time, for `app!` and for the checks beside flows.
//!
//! Facts name other entities by id and never hold theirs, so that entities may refer to each other in
//! circles. Absent: conditions of rules, which only a row decides; no proof rests on them.

use super::{Account, Entity, Role};
use crate::value::{AttributeType, DateTime, EnumerationTag, MemberKind, Ref};
use tidewater_model::{self as model, OnDelete};

/// What is known of an entity.
#[derive(Clone, Copy, Debug)]
pub struct EntityFacts {
    /// The name in storage and on the wire.
    pub name: &'static str,
    /// Whether it has a table.
    pub persistable: bool,
    /// Whether the server keeps when it was created and changed, and by whom.
    pub audited: bool,
    /// Whether it may be without rules: a fault was found in those that stand on it, or only the server has
    /// it.
    pub may_lack_rules: bool,
    /// Its members in declaration order, without those that the server keeps of an audited entity.
    pub members: &'static [MemberFacts],
    /// Whether the values of several of its members together are unique.
    pub unique_together: bool,
    /// Its rules; none if a fault was found in them.
    pub rules: &'static [RuleFacts],
}

/// What is known of a member.
#[derive(Clone, Copy, Debug)]
pub struct MemberFacts {
    /// The member's name.
    pub name: &'static str,
    /// A number made of the name: texts are compared slowly in const.
    pub key: u64,
    /// What its type asks of those who use it.
    pub kind: MemberKind,
    /// The enumeration of which its values are.
    pub enumeration: Option<EnumerationTag>,
    /// Whether a function computes it.
    pub calculated: bool,
    /// The names of the members that the function reads.
    pub calculated_from: &'static [&'static str],
    /// For an association: what becomes of the object when the object at the other end is deleted.
    pub on_delete: OnDelete,
    /// Whether no two objects have the same value.
    pub unique: bool,
    /// For an association: the name of the entity that it leads to as it is written, for messages; nothing
    /// if the type has another name.
    pub written: &'static str,
}

/// The member of that name, of type `M`.
#[must_use]
pub const fn member<M: AttributeType>(name: &'static str) -> MemberFacts {
    let on_delete = if M::OPTIONAL { OnDelete::Keep } else { OnDelete::Prevent };
    MemberFacts {
        name,
        key: model::key(name),
        kind: M::KIND,
        enumeration: M::ENUMERATION,
        calculated: false,
        calculated_from: &[],
        on_delete,
        unique: false,
        written: "",
    }
}

/// What is known of the members of `T`. They stand in the table of its members, where rustc judges their
/// types once.
#[must_use]
pub const fn members<T: Entity>() -> &'static [MemberFacts] {
    T::MEMBERS.facts
}

impl MemberFacts {
    /// The same member, which is perhaps an association to what is written so.
    #[must_use]
    pub const fn to(mut self, written: &'static str) -> Self {
        self.written = written;
        self
    }

    /// The same member, computed by a function that reads members with these names.
    #[must_use]
    pub const fn calculated(mut self, from: &'static [&'static str]) -> Self {
        (self.calculated, self.calculated_from) = (true, from);
        self
    }

    /// The same association, with what is declared of deletions.
    #[must_use]
    pub const fn on_delete(mut self, on_delete: OnDelete) -> Self {
        self.on_delete = on_delete;
        self
    }

    /// The same member, whose values are unique.
    #[must_use]
    pub const fn unique(mut self) -> Self {
        self.unique = true;
        self
    }

    /// The id of the entity that it leads to, if it is an association.
    #[must_use]
    pub const fn target(&self) -> Option<u64> {
        match self.kind {
            MemberKind::Reference(target) | MemberKind::Set(target) => Some(target),
            _ => None,
        }
    }
}

/// A role, by its place in its enum.
#[derive(Clone, Copy, Debug)]
pub struct RoleFacts {
    /// The compile-time id of the enum.
    pub of: u64,
    /// The place of the variant in it.
    pub position: u32,
    /// The variant's name.
    pub name: &'static str,
}

/// The role `R`. The macros write the second argument as `path as usize`, which rustc resolves, whatever
/// the role is imported as.
#[must_use]
pub const fn role<R: Role>(_: R, position: usize) -> RoleFacts {
    // A derive admits at most 64 roles.
    RoleFacts { of: R::ID, position: position as u32, name: R::ROLES[position].0 }
}

impl RoleFacts {
    /// The bit of this role in a set of roles.
    #[must_use]
    pub const fn bit(&self) -> u64 {
        1 << self.position
    }

    /// The set of the roles that `roles(..)` names; every role if it names none.
    pub(crate) const fn named(roles: &[Self]) -> u64 {
        if roles.is_empty() {
            return u64::MAX;
        }
        let (mut set, mut at) = (0, 0);
        while at < roles.len() {
            set |= roles[at].bit();
            at += 1;
        }
        set
    }
}

/// The members that a rule opens.
#[derive(Clone, Copy, Debug)]
pub enum Granted {
    /// None.
    Nothing,
    /// All of them.
    All,
    /// Those at these places, a bit for each. The members that the server keeps of an audited entity stand
    /// behind those of the struct.
    Only(u64),
}

impl Granted {
    /// Whether the member at a place is among these.
    #[must_use]
    pub const fn contains(&self, place: usize) -> bool {
        match self {
            Self::Nothing => false,
            Self::All => true,
            Self::Only(places) => *places >> place & 1 == 1,
        }
    }
}

/// What a rule grants, on the rows for which its condition holds.
#[derive(Clone, Copy, Debug)]
pub struct RuleFacts {
    /// To whom; nothing if to everybody.
    pub role: Option<RoleFacts>,
    /// Whether it grants to create.
    pub create: bool,
    /// Whether it grants to delete.
    pub delete: bool,
    /// What it grants to read.
    pub read: Granted,
    /// What it grants to change.
    pub write: Granted,
    /// The members that its conditions read, each by the path from the row.
    pub reads: &'static [&'static [&'static str]],
    /// The file and the line where they do.
    pub place: (&'static str, u32),
    /// The roles that its conditions ask for, with the lines.
    pub asked: &'static [(RoleFacts, u32)],
    /// Whether only the server judges its condition.
    pub server_only: bool,
}

impl RuleFacts {
    /// A rule of a role that grants nothing yet.
    #[must_use]
    pub const fn of(role: RoleFacts) -> Self {
        let (read, write) = (Granted::Nothing, Granted::Nothing);
        let (create, delete, server_only) = (false, false, false);
        let (reads, place, asked) = (&[], ("", 0), &[]);
        Self { role: Some(role), create, delete, read, write, reads, place, asked, server_only }
    }

    /// `create`
    #[must_use]
    pub const fn create(mut self) -> Self {
        self.create = true;
        self
    }

    /// `delete`
    #[must_use]
    pub const fn delete(mut self) -> Self {
        self.delete = true;
        self
    }

    /// What it grants to `read` and to `write`.
    #[must_use]
    pub const fn grants(mut self, read: Granted, write: Granted) -> Self {
        (self.read, self.write) = (read, write);
        self
    }

    /// The paths of the members of other entities that its conditions read, and where.
    #[must_use]
    pub const fn reads(
        mut self,
        reads: &'static [&'static [&'static str]],
        file: &'static str,
        line: u32,
    ) -> Self {
        (self.reads, self.place) = (reads, (file, line));
        self
    }

    /// The roles that its conditions ask for, with the lines.
    #[must_use]
    pub const fn asks(mut self, asked: &'static [(RoleFacts, u32)]) -> Self {
        self.asked = asked;
        self
    }

    /// `server_only`
    #[must_use]
    pub const fn server_only(mut self) -> Self {
        self.server_only = true;
        self
    }

    /// The roles that it is for, a bit for each.
    #[must_use]
    pub const fn roles(&self) -> u64 {
        match self.role {
            None => u64::MAX,
            Some(role) => role.bit(),
        }
    }
}

impl EntityFacts {
    /// What is known of the entity `T` by itself: a persistable one without rules.
    #[must_use]
    pub const fn of<T: Entity>(name: &'static str) -> Self {
        Self {
            name,
            persistable: true,
            audited: false,
            may_lack_rules: false,
            members: members::<T>(),
            unique_together: false,
            rules: &[],
        }
    }

    /// What is known of accounts: everybody reads them, and only the server writes them.
    pub(super) const ACCOUNT: Self = Self {
        name: model::ACCOUNT,
        persistable: true,
        audited: false,
        may_lack_rules: false,
        members: &[member::<String>(model::ACCOUNT_NAME)],
        unique_together: false,
        rules: &[RuleFacts {
            role: None,
            create: false,
            delete: false,
            read: Granted::All,
            write: Granted::Nothing,
            reads: &[],
            place: ("", 0),
            asked: &[],
            server_only: false,
        }],
    };

    /// What is known of what the server rejected: it stays there, so no flow of a device has a right to it.
    pub(super) const SYNCHRONIZATION_ERROR: Self = Self {
        name: model::SYNCHRONIZATION_ERROR,
        persistable: true,
        audited: false,
        may_lack_rules: true,
        members: &[
            member::<DateTime>("at"),
            member::<Option<Ref<Account>>>("account"),
            member::<i64>("replica"),
            member::<String>("entity"),
            member::<String>("object"),
            member::<String>("reason"),
            member::<String>("text"),
            member::<String>("group"),
        ],
        unique_together: false,
        rules: &[],
    };

    /// The place of the member of that name, those that the server keeps of an audited entity among them.
    pub(super) const fn place(&self, name: &str) -> Option<usize> {
        self.place_of(model::key(name))
    }

    /// The same, by the number made of the name.
    pub(super) const fn place_of(&self, key: u64) -> Option<usize> {
        // A slice that gets shorter takes fewer steps than a position in it.
        let mut rest = self.members;
        while let [member, others @ ..] = rest {
            if member.key == key {
                return Some(self.members.len() - rest.len());
            }
            rest = others;
        }
        let mut kept = 0;
        while self.audited && kept < model::SYSTEM_MEMBERS.len() {
            if model::key(model::SYSTEM_MEMBERS[kept].name) == key {
                return Some(self.members.len() + kept);
            }
            kept += 1;
        }
        None
    }

    /// The member at a place, if it is one of the struct.
    pub(super) const fn member_at(&self, place: Option<usize>) -> Option<&MemberFacts> {
        match place {
            Some(place) if place < self.members.len() => Some(&self.members[place]),
            _ => None,
        }
    }

    /// Whether the member at a place tells of hidden ones too, as when and by whom a row was changed: only a
    /// rule for all members opens it.
    pub(super) const fn is_telltale(&self, place: usize) -> bool {
        if place < self.members.len() {
            return false;
        }
        let name = model::SYSTEM_MEMBERS[place - self.members.len()].name;
        equal(name, "changed_at") || equal(name, "changed_by")
    }

    /// The roles to which some rule opens the member at a place, a bit for each.
    #[must_use]
    pub(super) const fn openers(&self, place: usize) -> u64 {
        let is_telltale = self.is_telltale(place);
        let (mut roles, mut rest) = (0, self.rules);
        while let [rule, others @ ..] = rest {
            if rule.read.contains(place) && (!is_telltale || matches!(rule.read, Granted::All)) {
                roles |= rule.roles();
            }
            rest = others;
        }
        roles
    }

    /// The roles that may write the member at a place of some row, a bit for each.
    #[must_use]
    pub const fn writers(&self, place: usize) -> u64 {
        let (mut roles, mut rest) = (0, self.rules);
        while let [rule, others @ ..] = rest {
            if rule.write.contains(place) {
                roles |= rule.roles();
            }
            rest = others;
        }
        roles
    }
}

/// An entity, by its id and what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct EntityTag {
    /// See [`Entity::ID`].
    pub id: u64,
    /// The name in storage and on the wire.
    pub name: &'static str,
    /// Whether it has a table.
    pub persistable: bool,
    /// The rest of what is known.
    pub facts: &'static EntityFacts,
}

impl EntityTag {
    /// The tag of `T`.
    #[must_use]
    pub const fn of<T: Entity>() -> Self {
        let facts = const { &T::FACTS };
        Self { id: T::ID, name: facts.name, persistable: facts.persistable, facts }
    }
}

/// Whether two texts are the same.
pub(super) const fn equal(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}
