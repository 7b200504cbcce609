//! What the enumerations of an app are called: the model knows them by their names, whatever their modules.
//!
//! Absent: their values, which one derive alone judges.

use super::check::AppFacts;
use super::known::KnownType;
use super::slots::Types;
use super::text::Text;
use crate::value::EnumerationTag;

impl AppFacts {
    /// What is wrong with the enumerations that members of the entity at a position of the list have; empty
    /// if nothing is.
    pub(super) const fn members_enumerations_fault(&self, position: usize) -> Text {
        let facts = &self.entities[position].facts;
        let mut rest = facts.members;
        while let [member, others @ ..] = rest {
            if let Some(known) = member.enumeration
                && self.is_another(known)
            {
                let text = clash(known).add("`").add(facts.name).add(".").add(member.name);
                return text.add("` has").add(HELP);
            }
            rest = others;
        }
        Text::new()
    }

    /// The same of a flow.
    pub(super) const fn flow_enumerations_fault(&self, position: usize) -> Text {
        let flow = &self.nanoflows[position];
        let types = &flow.facts.types;
        if !types.names_enumeration {
            return Text::new();
        }
        let mut found = self.first_of_another(types.locals);
        if found.is_none() {
            found = self.first_of_another(types.constants);
        }
        if found.is_none() {
            found = self.first_of_another(types.inferred);
        }
        match found {
            Some(known) => clash(known).add("`").add(flow.name).add("` uses").add(HELP),
            None => Text::new(),
        }
    }

    /// The same of what a microflow or an action takes and gives.
    pub(super) const fn carried_enumerations_fault(&self, name: &str, carried: &[KnownType]) -> Text {
        let mut at = 0;
        while at < carried.len() {
            if let Some(known) = carried[at].named_enumeration()
                && self.is_another(known)
            {
                return clash(known).add("`").add(name).add("` takes or gives").add(HELP);
            }
            at += 1;
        }
        Text::new()
    }

    const fn first_of_another(&self, types: Types) -> Option<EnumerationTag> {
        let mut types = types;
        loop {
            let mut at = 0;
            while at < types.group.len() {
                if let Some(known) = types.group[at].named_enumeration()
                    && self.is_another(known)
                {
                    return Some(known);
                }
                at += 1;
            }
            match types.rest {
                Some(rest) => types = *rest,
                None => return None,
            }
        }
    }

    /// Whether the first enumeration of that name is another one.
    const fn is_another(&self, known: EnumerationTag) -> bool {
        matches!(self.places.enumeration(known.key), Some(first) if first != known.id as usize)
    }
}

const HELP: &str =
    " the second [name-clash]\nhelp: rename one of the two: a device knows them by their names alone";

const fn clash(known: EnumerationTag) -> Text {
    Text::new().add("two enumerations are called `").add(known.name).add("`, of which ")
}
