//! What a caller of a microflow relies on, as one hash that both sides compute.

use super::Catalog;
use crate::{ContentHash, Enumeration, FlowType, Name, Signature, Type};
use std::collections::BTreeSet;

/// The names that types lead to.
#[derive(Default)]
struct Reached<'a> {
    records: BTreeSet<&'a Name>,
    enumerations: BTreeSet<&'a Name>,
}

impl Catalog {
    /// The hash of what a microflow takes and gives: its name and the types in their order, with the members
    /// of the transient entities, also of those to which others lead, and the variants of the enumerations
    /// among them. Names of parameters, roles and documentation are no part of it: no argument changes its
    /// meaning with them.
    #[must_use]
    pub fn signature_hash(&self, signature: &Signature) -> ContentHash {
        let kinds = signature.parameters.iter().map(|parameter| &parameter.kind);
        let kinds: Vec<&FlowType> = kinds.chain([&signature.result]).collect();
        let mut reached = Reached::default();
        kinds.iter().for_each(|kind| self.reach(kind, &mut reached));
        let records = reached.records.iter().filter_map(|name| self.named(name));
        let records: Vec<ContentHash> = records.map(|entity| entity.schema_hash()).collect();
        let enumerations = reached.enumerations.iter().filter_map(|name| self.enumeration(name));
        let variants = |known: &Enumeration| -> Vec<Name> {
            known.variants.iter().map(|variant| variant.name.clone()).collect()
        };
        let enumerations: Vec<_> = enumerations.map(|known| (&known.name, variants(known))).collect();
        ContentHash::canonical(&(&signature.name, kinds, records, enumerations))
    }

    fn reach<'a>(&'a self, kind: &'a FlowType, reached: &mut Reached<'a>) {
        match kind {
            FlowType::Enumeration(name) => {
                reached.enumerations.insert(name);
            }
            FlowType::Record(name) => self.reach_transient(name, reached),
            FlowType::List(inner) | FlowType::Option(inner) | FlowType::Result(inner) => {
                self.reach(inner, reached);
            }
            FlowType::Tuple(parts) => parts.iter().for_each(|part| self.reach(part, reached)),
            _ => {}
        }
    }

    fn reach_transient<'a>(&'a self, name: &'a Name, reached: &mut Reached<'a>) {
        let Some(entity) = self.named(name).filter(|entity| !entity.persistable) else { return };
        if !reached.records.insert(name) {
            return;
        }
        for member in &entity.members {
            match &member.ty {
                Type::Enumeration(name) => {
                    reached.enumerations.insert(name);
                }
                Type::Reference(name) => self.reach_transient(name, reached),
                _ => {}
            }
        }
    }
}
