//! Whether a device that deletes an object can tell what must become of the objects that refer to it.
//!
//! A deletion is prevented, or takes others along, by rows; a device decides it if it holds the rows of the
//! entities that refer to the deleted one, and to what goes with it. Absent: rows that conditions of rules
//! hide; those are the server's to judge. A reference that is emptied keeps nothing from being deleted, so it
//! may stand anywhere.

use super::ModeKind;
use crate::typed::access::{Access, What};
use crate::typed::check::AppFacts;
use crate::typed::facts::MemberFacts;
use crate::typed::text::Text;
use tidewater_model::OnDelete;

/// Entities that a deletion may take along before we stop looking: in const there are no lists that grow, and
/// no app comes near it. The server judges every deletion again.
const CASCADE: usize = 4096;

impl AppFacts {
    /// What is wrong with what the nanoflow at a position of the list deletes; empty if nothing is.
    pub(in crate::typed) const fn deleted_fault(&self, position: usize) -> Text {
        let flow = &self.nanoflows[position];
        let (mut all, mut at) = (Text::new(), 0);
        while at < flow.facts.accesses.len() {
            let access = &flow.facts.accesses[at];
            // What is deleted at the server the server decides, by all the rows that there are.
            if let Access {
                what: What::Delete, is_new: false, at_server: false, entity: Some(entity), ..
            } = access
                && let Some(from) = self.place(entity.id)
                && let Some((referring, member)) = self.undecided(from)
            {
                let referring = &self.entities[referring];
                let text = Text::new().add("`").add(flow.name).add("` deletes `").add(entity.name);
                let text = text.add("` (line ").number(access.line).add(" of ").add(flow.facts.file);
                let text = text.add("), and `").add(referring.facts.name).add(".").add(member.name);
                let text = match member.on_delete {
                    OnDelete::Cascade => text.add("` is deleted with it"),
                    _ => text.add("` may prevent that"),
                };
                let text = text.add(", which a device cannot tell: `").add(referring.facts.name);
                let text = match self.mode(referring.id) {
                    ModeKind::All | ModeKind::Filter => text.add("` is not in the offline profile"),
                    mode => text.add("` is `").add(mode.word()).add("`"),
                };
                let text = text.add(" [offline-delete]\nhelp: set `").add(referring.facts.name);
                // What synchronizes leads to nothing that never does.
                let text = match (self.mode(referring.id), self.mode(entity.id)) {
                    (ModeKind::Never, ModeKind::Never) => text.add(": all` and `").add(entity.name),
                    _ => text,
                };
                let text = text
                    .add(": all` in `sync`, delete in a `#[microflow]`, or make the reference optional and ");
                all = all.and(&text.add("say `on_delete = keep`"));
            }
            at += 1;
        }
        all
    }

    /// The first association to an entity, or to what goes with it, whose rows a device does not hold, with
    /// the place of the entity that it stands in.
    const fn undecided(&self, from: usize) -> Option<(usize, &'static MemberFacts)> {
        let mut deleted = [from; CASCADE];
        let (mut next, mut known) = (0, 1);
        while next < known {
            let target = self.entities[deleted[next]].id;
            let mut place = 0;
            while place < self.entities.len() {
                let facts = &self.entities[place].facts;
                let (mut at, mut goes_along) = (0, false);
                while at < facts.members.len() && facts.persistable {
                    let member = &facts.members[at];
                    at += 1;
                    let decides = match member.target() {
                        Some(id) => id == target && !matches!(member.on_delete, OnDelete::Keep),
                        None => false,
                    };
                    if decides && !self.is_at_hand(place) {
                        return Some((place, member));
                    }
                    goes_along |= decides && matches!(member.on_delete, OnDelete::Cascade);
                }
                if goes_along && known < CASCADE && !is_among(&deleted, known, place) {
                    deleted[known] = place;
                    known += 1;
                }
                place += 1;
            }
            next += 1;
        }
        None
    }

    /// Whether devices hold the rows of the entity at a place: its mode brings them, and something leads to
    /// it. What no flow and no page of the list names, and for which no mode is declared, is in no profile.
    const fn is_at_hand(&self, place: usize) -> bool {
        let id = self.entities[place].id;
        if !self.mode(id).is_at_hand() {
            return false;
        }
        let mut at = 0;
        while at < self.offline.modes.len() {
            if self.offline.modes[at].entity.id == id {
                return true;
            }
            at += 1;
        }
        at = 0;
        while at < self.nanoflows.len() {
            if self.nanoflows[at].facts.types.holds(id) {
                return true;
            }
            at += 1;
        }
        at = 0;
        while at < self.pages.len() {
            if self.pages[at].facts.types.holds(id) {
                return true;
            }
            at += 1;
        }
        false
    }
}

const fn is_among(places: &[usize], length: usize, place: usize) -> bool {
    let mut at = 0;
    while at < length {
        if places[at] == place {
            return true;
        }
        at += 1;
    }
    false
}
