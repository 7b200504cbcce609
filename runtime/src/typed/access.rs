//! What a flow or page does with objects, and whether a role may: the facts on which the proof of rights
//! stands.
//!
//! A macro knows the tokens, rustc the types: an access is a member's name on a [`Base`], whose entity rustc
//! inferred. Absent: what needs the whole app, which [`rights`](super::rights) judges, and conditions of
//! rules, which only a row decides.

use super::EntityFacts;
use super::facts::{EntityTag, Granted, MemberFacts, RoleFacts, equal};
use super::held::{Impossible, is_told_before};
use super::text::{NAMED, Text};

/// Something that a flow or page does with objects of an entity.
#[derive(Clone, Copy, Debug)]
pub struct Access {
    /// Of which entity; nothing if what it is done with turned out to be no object.
    pub entity: Option<EntityTag>,
    /// What is done.
    pub what: What,
    /// Whether the body created the object itself and did not commit it yet: its creator sets every member.
    pub is_new: bool,
    /// Whether it is done at the server, through `cx.online()`.
    pub at_server: bool,
    /// Whether the flow asked there whether the member may be read, so that it may.
    pub is_asked: bool,
    /// The id of the entity where the member leads, if a page shows what stands there.
    pub(super) shows: Option<u64>,
    /// The source line.
    pub line: u32,
    /// Where the member stands among the entity's.
    pub(super) place: Option<usize>,
    /// The roles that have the right to it, a bit for each.
    pub(super) granted: u64,
    /// Why no device can do it, and of which entity the member is.
    pub(super) impossible: Option<(Impossible, &'static EntityFacts)>,
}

/// What can be done with objects.
#[derive(Clone, Copy, Debug)]
pub enum What {
    /// Reads a member, of an object in hand or as a part of a query.
    Read(&'static str),
    /// Gives a member a value.
    Write(&'static str),
    /// Asks whether a member may be read, so that reading it is left to the run.
    Ask(&'static str),
    /// Creates one.
    Create,
    /// Deletes one.
    Delete,
    /// Looks for some.
    Retrieve,
    /// Stores what was changed of one. It needs no right of its own: the changes do.
    Commit,
    /// Gives one the values again that the device holds. It needs no right either: reading them does.
    Renew,
    /// Does what needs the object on the device, and no right of its own.
    Here(Here),
}

/// What can be done with objects that are on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// Makes, removes or looks for links of one.
    Link,
    /// Names one for a synchronize.
    Synchronize,
    /// Asks the server for some that the device may lack.
    Fetch,
    /// Takes one off the device.
    Clear,
}

impl Access {
    pub(super) const fn new(entity: Option<EntityTag>, what: What, place: Option<usize>, line: u32) -> Self {
        let granted = granted(entity, what, place);
        let (is_new, at_server, is_asked, shows, impossible) = (false, false, false, None, None);
        Self { entity, what, is_new, at_server, is_asked, shows, line, place, granted, impossible }
    }

    /// Looking for objects of an entity.
    pub(super) const fn search(entity: EntityTag, line: u32) -> Self {
        Self::new(Some(entity), What::Retrieve, None, line)
    }

    pub(super) const fn of(
        mut self,
        member: &MemberFacts,
        is_row: bool,
        entity: &'static EntityFacts,
    ) -> Self {
        if let Some(impossible) = Impossible::of(self.what, member, is_row) {
            self.impossible = Some((impossible, entity));
        }
        self
    }

    /// The same access, of an object that the body created and did not commit yet.
    #[must_use]
    pub const fn of_new(mut self) -> Self {
        self.is_new = true;
        if matches!(self.what, What::Read(_) | What::Write(_) | What::Delete) {
            self.granted = u64::MAX;
        }
        self
    }

    /// The same access, done at the server.
    #[must_use]
    pub const fn at_server(mut self) -> Self {
        self.at_server = true;
        self
    }

    /// The same access, where the flow asked whether it may read the member: that is left to the run.
    #[must_use]
    pub const fn asked(mut self) -> Self {
        self.is_asked = true;
        self.granted = u64::MAX;
        self
    }

    /// The same access, done with what is in a set of references: its value is not asked for.
    #[must_use]
    pub const fn of_set(mut self) -> Self {
        if let Some((Impossible::Set, _)) = self.impossible {
            self.impossible = None;
        }
        self
    }

    /// The same access, of a member that a page shows, or of a step on the way there: of a reference people
    /// see something of what it leads to.
    #[must_use]
    pub const fn shown(mut self) -> Self {
        if let Some(entity) = self.entity
            && let Some(member) = entity.facts.member_at(self.place)
        {
            self.shows = member.target();
        }
        self
    }

    /// The roles that have the right to it, a bit for each; all if it needs none. An entity without a sound
    /// rule is reported where it stands.
    #[must_use]
    pub const fn granted(&self) -> u64 {
        self.granted
    }

    /// Whether the two are about the same thing, so that only the first is told.
    pub(super) const fn repeats(&self, earlier: &Self) -> bool {
        let (Some(this), Some(other)) = (self.entity, earlier.entity) else { return false };
        if this.id != other.id {
            return false;
        }
        match (self.what, earlier.what) {
            (What::Read(this), What::Read(other))
            | (What::Write(this), What::Write(other))
            | (What::Ask(this), What::Ask(other)) => {
                equal(this, other) && self.is_new == earlier.is_new && self.is_asked == earlier.is_asked
            }
            // What the body made itself takes no right to throw away, and what is stored does.
            (What::Delete, What::Delete) => self.is_new == earlier.is_new,
            // What a page shows to some is no word about what it shows to everybody.
            (What::Retrieve, What::Retrieve) => self.is_asked == earlier.is_asked,
            (What::Create, What::Create) | (What::Commit, What::Commit) | (What::Renew, What::Renew) => true,
            (What::Here(this), What::Here(other)) => this as u8 == other as u8,
            _ => false,
        }
    }

    /// Adds what a role may not do to a message: "read `Order.status`".
    pub(super) const fn tell(&self, role: &RoleFacts, text: Text) -> Text {
        if let (Some(unread), Some(entity), What::Read(member)) = (self.unread(role), self.entity, self.what)
        {
            let text = of_member(text.add("read `"), entity.name, unread).add(", from which `");
            return of_member(text, entity.name, member).add(" is calculated");
        }
        let text = self.told(text);
        if self.is_unread(role) { text.add(", which it may not read") } else { text }
    }

    /// Another member that a role may not read, and from which the one that is read is calculated.
    const fn unread(&self, role: &RoleFacts) -> Option<&'static str> {
        match (self.what, self.entity, self.place) {
            (What::Read(member), Some(entity), Some(place)) => {
                let unread = entity.facts.unread(place, role);
                if equal(unread, member) { None } else { Some(unread) }
            }
            _ => None,
        }
    }

    /// Whether a role may write the member and still cannot: what it may not read is on none of its devices.
    const fn is_unread(&self, role: &RoleFacts) -> bool {
        match (self.what, self.entity, self.place) {
            (What::Write(_), Some(entity), Some(place)) => entity.facts.writers(place) & role.bit() != 0,
            _ => false,
        }
    }

    const fn told(&self, text: Text) -> Text {
        let name = match self.entity {
            Some(entity) => entity.name,
            None => "",
        };
        match self.what {
            What::Read(member) | What::Ask(member) => of_member(text.add("read `"), name, member),
            What::Write(member) => of_member(text.add("write `"), name, member),
            What::Create => text.add("create `").add(name).add("`"),
            What::Delete => text.add("delete `").add(name).add("`"),
            What::Retrieve => text.add("read anything of `").add(name).add("`"),
            What::Commit | What::Renew | What::Here(_) => text,
        }
    }

    /// Adds the word of a rule that would grant it to a role: "`write(status)`".
    pub(super) const fn grant(&self, role: &RoleFacts, text: Text) -> Text {
        let Some(entity) = self.entity else { return text };
        if let Some(unread) = self.unread(role) {
            return text.add("`read(").add(unread).add(")`");
        }
        let is_telltale = matches!(self.place, Some(place) if entity.facts.is_telltale(place));
        let (right, member) = match self.what {
            What::Write(member) if self.is_unread(role) => ("read(", member),
            What::Write(member) => ("write(", member),
            What::Read(_) if is_telltale => ("read", ""),
            What::Read(member) | What::Ask(member) => ("read(", member),
            What::Create => ("create", ""),
            What::Delete => ("delete", ""),
            What::Retrieve => ("read", ""),
            What::Commit | What::Renew | What::Here(_) => return text,
        };
        text.add("`").add(right).add(member).add(if member.is_empty() { "`" } else { ")`" })
    }
}

/// What is wrong with an access for the roles that may run the flow or see the page; empty if nothing is, and
/// for what an earlier access said already.
#[must_use]
pub const fn access_fault(accesses: &[Access], position: usize, roles: &[RoleFacts]) -> Text {
    let access = &accesses[position];
    if let Some((impossible, entity)) = access.impossible {
        return if is_told_before(accesses, position) {
            Text::new()
        } else {
            impossible.tell(entity, access.what)
        };
    }
    let granted = access.granted;
    let (mut text, mut first, mut lacking) = (Text::new(), None, 0);
    let mut at = 0;
    while at < roles.len() {
        let role = &roles[at];
        if granted & role.bit() == 0 && !is_left(accesses, access, role) && knows(access, role) {
            if lacking < NAMED {
                text = text.add(if lacking == 0 { "`" } else { ", `" }).add(role.name).add("`");
            }
            first = if lacking == 0 { Some(role) } else { first };
            lacking += 1;
        }
        at += 1;
    }
    let (Some(role), Some(entity)) = (first, access.entity) else { return Text::new() };
    if is_told(accesses, position) {
        return Text::new();
    }
    let text = access.tell(role, text.others(lacking).add(" may not ")).add(" [no-access]\nhelp: ");
    if asks_elsewhere(accesses, access) {
        let text =
            text.add("read it of the object that `can_read` was asked about, where it is true: in that ");
        return text.add("branch, or behind `if !cx.can_read(..) { return .. }`");
    }
    let text = access.grant(role, text.add("add ")).add(" to a rule of ");
    if lacking > 1 {
        return text.add("each of them on `").add(entity.name).add("`, or leave them out of `roles(..)`");
    }
    let text = text.add("`").add(role.name).add("` on `").add(entity.name).add("`, or leave `");
    text.add(role.name).add("` out of `roles(..)`")
}

/// The roles that may do something with an entity.
const fn granted(entity: Option<EntityTag>, what: What, place: Option<usize>) -> u64 {
    let Some(EntityTag { facts, persistable: true, .. }) = entity else { return u64::MAX };
    if facts.rules.is_empty() {
        return u64::MAX;
    }
    match (what, place) {
        (What::Read(_), Some(place)) => facts.readers(place),
        // What a device may not have cannot be changed there.
        (What::Write(_), Some(place)) => facts.writers(place) & facts.readers(place),
        // rustc reports what is no member.
        (What::Read(_) | What::Write(_) | What::Ask(_) | What::Commit | What::Renew | What::Here(_), _) => {
            u64::MAX
        }
        (What::Create | What::Delete | What::Retrieve, _) => facts.holders(what),
    }
}

/// Whether the entity's rules are for roles of the same enum; if not, `app!` says so.
const fn knows(access: &Access, role: &RoleFacts) -> bool {
    let Some(entity) = access.entity else { return false };
    let mut at = 0;
    while at < entity.facts.rules.len() {
        match entity.facts.rules[at].role {
            Some(known) if known.of != role.of => return false,
            _ => at += 1,
        }
    }
    true
}

/// Whether an earlier access is about the same thing.
const fn is_told(accesses: &[Access], position: usize) -> bool {
    let mut earlier = 0;
    while earlier < position {
        if accesses[position].repeats(&accesses[earlier]) {
            return true;
        }
        earlier += 1;
    }
    false
}

/// Whether reading a member is left to another access, which looks for objects of which the role may read
/// nothing.
const fn is_left(accesses: &[Access], access: &Access, role: &RoleFacts) -> bool {
    let search = Access::new(access.entity, What::Retrieve, None, access.line);
    matches!(access.what, What::Read(_)) && search.granted & role.bit() == 0 && holds(accesses, &search)
}

/// Whether the flow asks somewhere else whether it may read the member.
const fn asks_elsewhere(accesses: &[Access], access: &Access) -> bool {
    let What::Read(member) = access.what else { return false };
    holds(accesses, &Access { what: What::Ask(member), is_new: false, ..*access })
}

const fn holds(accesses: &[Access], wanted: &Access) -> bool {
    let mut at = 0;
    while at < accesses.len() {
        if wanted.repeats(&accesses[at]) {
            return true;
        }
        at += 1;
    }
    false
}

pub(super) const fn of_member(text: Text, entity: &str, member: &str) -> Text {
    text.add(entity).add(".").add(member).add("`")
}

/// Ends the evaluation of a check with what it found. rustc shows the caller's line.
#[track_caller]
pub const fn sound(fault: Text) {
    assert!(fault.is_empty(), "{}", fault.closed().as_str());
}

impl EntityFacts {
    /// The roles that may create, delete or see some row, a bit for each.
    pub(super) const fn holders(&self, what: What) -> u64 {
        let (mut roles, mut at) = (0, 0);
        while at < self.rules.len() {
            let rule = &self.rules[at];
            let grants = match what {
                What::Create => rule.create,
                What::Delete => rule.delete,
                _ => !matches!(rule.read, Granted::Nothing),
            };
            if grants {
                roles |= rule.roles();
            }
            at += 1;
        }
        roles
    }
}
