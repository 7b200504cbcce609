//! What deletions do to other objects.

use crate::simulation::device::overlay;
use crate::simulation::oracle::ledger::{Deed, Done, Follower, Key};
use crate::simulation::oracle::rights::{SeenRow, View};
use crate::simulation::shape::{OnDelete, Shape};
use std::collections::BTreeSet;
use tidewater_model::Value;

/// Deeds in their order, each deletion with what it does to others by then. A change behind one finds the
/// references empty that it emptied.
pub(super) fn with_followers(shape: &Shape, before: &View, deeds: Vec<(Key, Deed)>) -> Vec<Done> {
    let mut shown = before.clone();
    let mut emptied = BTreeSet::new();
    let mut done = Vec::new();
    for (key, mut deed) in deeds {
        if let Deed::Update(changes) = &mut deed {
            for (member, (base, _)) in changes.iter_mut().filter(|(name, _)| emptied.contains(&(key, **name)))
            {
                *base = shown.get(&key).map_or(Value::Empty, |seen| seen.values[member].clone());
            }
        }
        let deletes = matches!(deed, Deed::Delete(_));
        let along = if deletes { going_along(shape, &shown, key) } else { Vec::new() };
        emptied.extend(along.iter().filter(|one| !one.goes).map(|one| (one.key, one.member)));
        overlay(shape, &mut shown, std::iter::once((key, &deed, &along[..])));
        done.push((key, deed, along));
    }
    done
}

/// What a deletion does to the others that a device shows: those that go come before what goes because of
/// them.
fn going_along(shape: &Shape, shown: &View, key: Key) -> Vec<Follower> {
    let (mut gone, mut along) = (vec![key], Vec::new());
    let mut at = 0;
    while let Some(target) = gone.get(at).copied() {
        at += 1;
        for (entity, member, on_delete) in shape.incoming(target.0) {
            let refers = |seen: &SeenRow| seen.values[member] == Value::Integer(target.1);
            let referring = shown.iter().filter(|((name, _), seen)| *name == entity && refers(seen));
            for (key, _) in referring {
                let follower = |goes| Follower { key: *key, member, target, goes };
                match on_delete {
                    OnDelete::Cascade if !gone.contains(key) => {
                        gone.push(*key);
                        along.push(follower(true));
                    }
                    OnDelete::Keep => along.push(follower(false)),
                    OnDelete::Cascade | OnDelete::Prevent => {}
                }
            }
        }
    }
    along.retain(|one| one.goes || !gone.contains(&one.key));
    along
}
