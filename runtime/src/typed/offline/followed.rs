//! Whether people see something where a page shows a reference: it stands for the object that it leads to.
//!
//! Absent: members of that object which are shown by their names; they are accesses like any other.

use super::{ModeKind, Where};
use crate::typed::access::{Access, What, of_member};
use crate::typed::check::AppFacts;
use crate::typed::page::PageFacts;
use crate::typed::text::Text;

impl AppFacts {
    /// What is wrong with where the member leads that is shown at a position of a page's accesses: devices
    /// have nothing of it, or a role of the page may read nothing of it. Empty if nothing is.
    pub(super) const fn followed_fault(
        &self,
        page: &PageFacts,
        place: &Where,
        position: usize,
        target: u64,
    ) -> Text {
        let (accesses, access) = (page.accesses, &page.accesses[position]);
        let Some(at) = self.place(target) else { return Text::new() };
        let facts = &self.entities[at].facts;
        // What is `clear` is there until it is sent, and blank afterwards, as is a list of it.
        if matches!(self.mode(target), ModeKind::Online) {
            if is_followed_before(accesses, position, target) {
                return Text::new();
            }
            let text = begin(place, access).add(", and `").add(facts.name);
            let text = place
                .end(text.add("` is `online`: none of it is on the device"))
                .add(" [not-in-profile]\nhelp: show another member, or set another mode for `");
            return text.add(facts.name).add("` in `sync`");
        }
        let (holders, mut role) = (facts.holders(What::Retrieve), 0);
        while role < page.roles.len() && !access.is_asked {
            let name = page.roles[role].name;
            if holders & page.roles[role].bit() == 0 && !is_spoken_of(accesses, position, target) {
                let text = begin(place, access).add(", and `").add(name).add("` may not read anything of `");
                let text = place
                    .end(text.add(facts.name).add("`"))
                    .add(" [no-access]\nhelp: add `read` to a rule of `");
                let text =
                    text.add(name).add("` on `").add(facts.name).add("`, show another member, or leave `");
                return text.add(name).add("` out of `roles(..)`");
            }
            role += 1;
        }
        Text::new()
    }
}

const fn begin(place: &Where, access: &Access) -> Text {
    let text = place.begin().add("shows what `");
    match (access.entity, access.what) {
        (Some(entity), What::Read(member)) => of_member(text, entity.name, member).add(" leads to"),
        _ => text,
    }
}

/// Whether what is there was missed before.
const fn is_followed_before(accesses: &[Access], position: usize, target: u64) -> bool {
    let mut at = 0;
    while at < position {
        if matches!(accesses[at].shows, Some(earlier) if earlier == target) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether the right to it is judged elsewhere: by an earlier reference to it, or by a member of it that the
/// page names.
const fn is_spoken_of(accesses: &[Access], position: usize, target: u64) -> bool {
    let mut at = 0;
    while at < accesses.len() {
        let access = &accesses[at];
        let names = matches!(access.entity, Some(entity) if entity.id == target);
        let leads = at < position && matches!(access.shows, Some(earlier) if earlier == target);
        if (names || leads) && !access.is_asked {
            return true;
        }
        at += 1;
    }
    false
}
