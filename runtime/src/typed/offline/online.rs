//! Whether flows and pages ask the device for what only the server has.

use super::{ModeKind, Where, path};
use crate::typed::access::{Access, Here, What};
use crate::typed::check::AppFacts;
use crate::typed::facts::EntityTag;
use crate::typed::flow::QueryFacts;
use crate::typed::text::Text;

impl AppFacts {
    /// What is wrong with what the nanoflow at a position of the list asks the device for; empty if nothing.
    pub(in crate::typed) const fn asked_fault(&self, position: usize) -> Text {
        let flow = &self.nanoflows[position];
        if !self.is_any_online() {
            return Text::new();
        }
        let (mut text, mut at) = (Text::new(), 0);
        while at < flow.facts.queries.len() {
            let QueryFacts { entity, reads, line } = flow.facts.queries[at];
            let place = Where { part: flow.name, file: flow.facts.file, line };
            let mut read = 0;
            while read < reads.len() {
                text = text.and(&self.mixed_fault(&place, entity, reads[read]));
                read += 1;
            }
            at += 1;
        }
        at = 0;
        while at < flow.facts.accesses.len() {
            let access = &flow.facts.accesses[at];
            if let (Some(entity), what) = (access.entity, access.what)
                && let Some((does, instead)) = done(what)
            {
                let place = Where { part: flow.name, file: flow.facts.file, line: access.line };
                let fault = if access.at_server {
                    self.held_fault(&place, does, &entity)
                } else {
                    self.online_fault(&place, does, instead, &entity)
                };
                if !fault.is_empty() && !is_done_before(flow.facts.accesses, at) {
                    text = text.and(&fault);
                }
            }
            at += 1;
        }
        text
    }

    /// What is wrong with what the page at a position of the list shows; empty if nothing is.
    pub(in crate::typed) const fn shown_fault(&self, position: usize) -> Text {
        let (page, is_any_online) = (&self.pages[position], self.is_any_online());
        let (mut text, mut at) = (Text::new(), 0);
        while at < page.facts.accesses.len() {
            let access = &page.facts.accesses[at];
            let place = Where { part: page.name, file: page.facts.file, line: access.line };
            if let Some(target) = access.shows {
                text = text.and(&self.followed_fault(&page.facts, &place, at, target));
            }
            if let Some(entity) = access.entity
                && is_any_online
            {
                let fault = self.online_fault(&place, "shows", ASK, &entity);
                if !fault.is_empty() && !is_shown_before(page.facts.accesses, at) {
                    text = text.and(&fault);
                }
            }
            at += 1;
        }
        text
    }

    /// Whether the server alone has some entity.
    const fn is_any_online(&self) -> bool {
        let mut at = 0;
        while at < self.offline.modes.len() {
            if matches!(self.offline.modes[at].kind, ModeKind::Online) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// A path that joins what a device holds with what it asks the server for.
    const fn mixed_fault(&self, place: &Where, id: u64, members: &[&str]) -> Text {
        let Some(from) = self.place(id) else { return Text::new() };
        let Some(other) = self.mixed(from, members) else { return Text::new() };
        let (from, other) = (&self.entities[from], &self.entities[other]);
        let text = path(place.begin().add("reads `").add(from.facts.name).add("."), members);
        let online = if matches!(self.mode(other.id), ModeKind::Online) { other } else { from };
        place
            .end(text.add("`, and only `").add(online.facts.name).add("` is `online`"))
            .add(" [mixed-online-query]\nhelp: give `")
            .add(from.facts.name)
            .add("` and `")
            .add(other.facts.name)
            .add("` the same mode, or let a microflow answer what `")
            .add(online.facts.name)
            .add("` is needed for")
    }

    /// Something that is asked of the device, and the device does not have it.
    const fn online_fault(&self, place: &Where, does: &str, instead: &str, entity: &EntityTag) -> Text {
        if !matches!(self.mode(entity.id), ModeKind::Online) {
            return Text::new();
        }
        let text = place.begin().add(does).add(" `").add(entity.name);
        place
            .end(
                text.add("` on the device, and `").add(entity.name).add("` is `online`: none of it is there"),
            )
            .add(" [not-in-profile]\nhelp: ")
            .add(instead)
            .add(", or set another mode for `")
            .add(entity.name)
            .add("` in `sync`")
    }

    /// Something that is asked of the server, and the device has it.
    const fn held_fault(&self, place: &Where, does: &str, entity: &EntityTag) -> Text {
        if matches!(self.mode(entity.id), ModeKind::Online) {
            return Text::new();
        }
        let text = place.begin().add(does).add(" `").add(entity.name);
        place
            .end(text.add("` through `cx.online()`, and `").add(entity.name).add("` is on the device"))
            .add(" [not-in-profile]\nhelp: leave out `online()` and `.await`, or write `")
            .add(entity.name)
            .add(": online` in `sync`")
    }

    /// The first entity on a path which is online where the first is not, or the other way round.
    const fn mixed(&self, from: usize, path: &[&str]) -> Option<usize> {
        let is_online = matches!(self.mode(self.entities[from].id), ModeKind::Online);
        let (mut place, mut step) = (from, 0);
        while step + 1 < path.len() {
            let Some(next) = self.next(place, path[step]) else { break };
            place = next;
            if matches!(self.mode(self.entities[place].id), ModeKind::Online) != is_online {
                return Some(place);
            }
            step += 1;
        }
        None
    }
}

/// Whether something was done before with the same entity, at the same place, that only that place can do.
const fn is_done_before(accesses: &[Access], position: usize) -> bool {
    let mut at = 0;
    while at < position {
        let (earlier, access) = (&accesses[at], &accesses[position]);
        let is_same = is_of_same(earlier, access) && earlier.at_server == access.at_server;
        if is_same && done(earlier.what).is_some() {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether an entity was shown before, by itself or where a reference leads.
const fn is_shown_before(accesses: &[Access], position: usize) -> bool {
    let Some(entity) = accesses[position].entity else { return false };
    let mut at = 0;
    while at < position {
        let leads = matches!(accesses[at].shows, Some(target) if target == entity.id);
        if leads || is_of_same(&accesses[at], &accesses[position]) {
            return true;
        }
        at += 1;
    }
    false
}

/// Whether two accesses are of one entity.
const fn is_of_same(one: &Access, other: &Access) -> bool {
    match (one.entity, other.entity) {
        (Some(one), Some(other)) => one.id == other.id,
        _ => false,
    }
}

/// What stands for most of what a device cannot do.
const ASK: &str = "ask the server for it through `cx.online()`, each time one request";

/// What a flow does that only the place can do where the objects are, in words, and what stands for it where
/// they are at the server; or nothing.
const fn done(what: What) -> Option<(&'static str, &'static str)> {
    Some(match what {
        What::Retrieve => ("looks for", ASK),
        What::Create => ("creates", ASK),
        What::Delete => ("deletes", ASK),
        What::Commit => ("commits", ASK),
        What::Renew => ("asks for the values of", ASK),
        What::Here(Here::Link) => {
            ("makes, removes or looks for links of", "let a `#[microflow]` do it, which knows all links")
        }
        What::Here(Here::Synchronize) => {
            ("synchronizes objects of", "leave it out: what `cx.online()` does is at the server at once")
        }
        What::Here(Here::Clear) => {
            ("takes away objects of", "leave it out: nothing of it stays on the device")
        }
        // The query that stands there looks for them.
        What::Here(Here::Fetch) | What::Read(_) | What::Write(_) | What::Ask(_) => return None,
    })
}
