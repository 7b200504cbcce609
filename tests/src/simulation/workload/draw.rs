//! Draws what a user does next: on objects that the device shows, mostly within the account's rights.

use super::as_state;
use crate::simulation::Checked;
use crate::simulation::device::{Support, overlay};
use crate::simulation::oracle::ledger::{Deed, Key};
use crate::simulation::oracle::rights::{self, SeenRow, View};
use crate::simulation::oracle::state::{Row, Who};
use crate::simulation::shape::{Conflict, EntityShape, Kind, MemberShape, Members, Mode};
use crate::simulation::world::World;
use std::collections::BTreeMap;
use tidewater::flow::FlowError;
use tidewater::value::{AttributeType, Decimal};
use tidewater_model::Value;

/// How often users do what they have no right to, of a thousand times.
const FORBIDDEN: u64 = 60;

impl World {
    /// What a user of the device does next, if there is anything to do.
    pub(super) fn draw_deeds(&mut self, device: usize, shown: &View) -> Checked<Option<Vec<(Key, Deed)>>> {
        self.draw_deeds_on(device, shown, false)
    }

    /// The same, about what devices hold, or about what they do not hold.
    pub(in crate::simulation) fn draw_deeds_on(
        &mut self,
        device: usize,
        shown: &View,
        online: bool,
    ) -> Checked<Option<Vec<(Key, Deed)>>> {
        let who = self.who_on(device);
        let few = shown.len() < 12;
        let choice = self.random.below(if few { 60 } else { 100 });
        Ok(match choice {
            0..30 => self.draw_creation(device, shown, &who, (false, online))?,
            30..45 => self.draw_creation(device, shown, &who, (!online, online))?,
            45..92 => self.draw_change(device, shown, &who),
            _ => self.draw_deletion(shown, &who),
        })
    }

    /// New objects: one, or several that refer to each other.
    fn draw_creation(
        &mut self,
        device: usize,
        shown: &View,
        who: &Who,
        (together, online): (bool, bool),
    ) -> Checked<Option<Vec<(Key, Deed)>>> {
        let shape = self.shape.clone();
        let forbidden = self.random.chance(FORBIDDEN);
        let may = |entity: &&EntityShape| {
            let is_asked_for = (entity.mode == Mode::Online) == online;
            let mut rules = entity.rules.iter();
            is_asked_for && (forbidden || rules.any(|rule| rule.create && who.roles.contains(&rule.role)))
        };
        let entities: Vec<_> = shape.entities.iter().filter(may).collect();
        let Some(entity) = self.random.pick(&entities) else { return Ok(None) };
        let mut deeds = Vec::new();
        let mut own: BTreeMap<&'static str, Vec<i64>> = BTreeMap::new();
        let mut chain = vec![*entity];
        if together {
            // First what the object refers to, then it, then another one beside it.
            let parent = entity.members.iter().find_map(|member| match member.kind {
                Kind::Reference { to, .. } if to != "Account" => Some(shape.entity(to)),
                _ => None,
            });
            chain.splice(0..0, parent);
            chain.push(entity);
        }
        for entity in chain {
            let Some(row) = self.draw_row(entity, shown, who, &own) else { return Ok(None) };
            let id = match self.devices[device].core().new_id() {
                Ok(id) => id.raw(),
                Err(FlowError::Store(tidewater::store::StoreError::Stopped { .. })) => {
                    self.device_died(device);
                    return Ok(None);
                }
                Err(error) => return Err(format!("device {device} has no id for a new object: {error}")),
            };
            own.entry(entity.name).or_default().push(id);
            deeds.push(((entity.name, id), Deed::Create(row)));
        }
        Ok(Some(deeds))
    }

    fn draw_row(
        &mut self,
        entity: &EntityShape,
        shown: &View,
        who: &Who,
        own: &BTreeMap<&'static str, Vec<i64>>,
    ) -> Option<Row> {
        let mut row = Row::new();
        for member in &entity.members {
            let value = self.draw_value(member, shown, who, own);
            let is_lacking =
                value.is_empty() && matches!(member.kind, Kind::Reference { optional: false, .. });
            if is_lacking && !self.random.chance(FORBIDDEN) {
                return None;
            }
            row.insert(member.name, value);
        }
        Some(row)
    }

    /// A new value of a member.
    fn draw_value(
        &mut self,
        member: &MemberShape,
        shown: &View,
        who: &Who,
        own: &BTreeMap<&'static str, Vec<i64>>,
    ) -> Value {
        let broken = self.random.chance(15);
        match member.kind {
            Kind::Text { required: true, .. } if broken => Value::from(" "),
            Kind::Text { max, .. } if broken && max < 1000 => Value::from("x".repeat(max + 1)),
            // A few codes are drawn again and again, so that devices clash over what is unique.
            Kind::Text { .. } if member.name == "code" && self.random.chance(400) => {
                Value::from(format!("code {}", self.random.below(6)))
            }
            // Some texts are so long that only their hash travels as the base of a change.
            Kind::Text { max, .. } if max > 100 && self.random.chance(200) => {
                Value::from(format!("{} {}", self.canaries.text(), "long ".repeat(10)))
            }
            Kind::Text { .. } => Value::from(self.canaries.text()),
            Kind::Number { min, .. } if broken && min > i64::MIN => Value::Integer(min.saturating_sub(1)),
            Kind::Number { min, max } if min < 0 || max > 1_000_000 => {
                let small = member.name == "bay" && self.random.chance(700);
                Value::Integer(if small {
                    self.random.below(4) as i64
                } else {
                    self.canaries.number().max(min)
                })
            }
            Kind::Number { min: 1, max: 1000 } => {
                let special = [13, 666, 950, 999];
                let common = 14 + self.canaries.number() % 600;
                let drawn = self.random.chance(150).then(|| self.random.pick(&special).copied()).flatten();
                Value::Integer(drawn.unwrap_or(common))
            }
            Kind::Number { min, max } => Value::Integer(self.random.between(min as u64, max as u64) as i64),
            Kind::Decimal => Decimal::from(self.canaries.number()).to_value(),
            Kind::Flag => Value::from(self.random.chance(500)),
            Kind::Choice(names) => Value::from(*self.random.pick(names).expect("a choice has names")),
            Kind::Instant if self.random.chance(200) => Value::Empty,
            Kind::Instant => Value::Integer(super::super::environment::BEGINNING + self.canaries.number()),
            Kind::Counter { .. } => Value::Integer(self.random.below(20) as i64),
            Kind::Greatest | Kind::Least if self.random.chance(100) => Value::Empty,
            Kind::Greatest | Kind::Least => Value::Integer(self.random.below(1_000) as i64),
            Kind::AutoNumber | Kind::StampedAt | Kind::StampedBy => Value::Empty,
            Kind::Reference { to: "Account", .. } => match self.random.below(10) {
                0 => Value::Empty,
                1..=3 => {
                    let other = self.random.below(self.accounts.len() as u64) as usize;
                    Value::Integer(self.accounts[other].who.id)
                }
                _ => Value::Integer(who.id),
            },
            Kind::Reference { to, optional, .. } => {
                if optional && self.random.chance(400) {
                    return Value::Empty;
                }
                let mut ids = own.get(to).cloned().unwrap_or_default();
                if ids.is_empty() {
                    ids = shown.keys().filter(|(entity, _)| *entity == to).map(|(_, id)| *id).collect();
                }
                self.random.pick(&ids).map_or(Value::Empty, |id| Value::Integer(*id))
            }
        }
    }

    /// A change of one to three members of an object.
    fn draw_change(&mut self, device: usize, shown: &View, who: &Who) -> Option<Vec<(Key, Deed)>> {
        let shape = self.shape.clone();
        let forbidden = self.random.chance(FORBIDDEN);
        let state = as_state(shown);
        // What may not be read shows as the type's default; no change of it can be told from that.
        let may_change = |(name, _): &Key, seen: &SeenRow, member: &str| {
            forbidden
                || shape.entity(name).rules.iter().any(|rule| {
                    rule.write != Members::None
                        && who.roles.contains(&rule.role)
                        && rule.write.contains(member)
                        && (rule.condition)(&state, &seen.values, who.id)
                })
        };
        let mut candidates = Vec::new();
        for (key, seen) in shown {
            let members = shape.entity(key.0).members.iter().filter(|member| !member.kind.is_assigned());
            let members: Vec<_> = members
                .filter(|member| !seen.unreadable.contains(member.name) && may_change(key, seen, member.name))
                .collect();
            if !members.is_empty() {
                candidates.push((*key, seen, members));
            }
        }
        let (key, seen, members) = self.random.pick(&candidates)?;
        let mut changes = BTreeMap::new();
        for _ in 0..self.random.between(1, 3) {
            let member = self.random.pick(members)?;
            self.change(&mut changes, member, seen, shown, who);
        }
        // A member with a value of its own makes each change unlike every other, for the ledger.
        let stamps: Vec<_> = members.iter().filter(|member| is_stamp(member)).collect();
        match self.random.pick(&stamps) {
            Some(stamp) => self.change(&mut changes, stamp, seen, shown, who),
            None => {
                let seat = self.seat(device)?;
                if self.ledger(seat).pending().any(|commit| commit.key == *key) {
                    return None;
                }
            }
        }
        (!changes.is_empty()).then(|| vec![(*key, Deed::Update(changes))])
    }

    fn change(
        &mut self,
        changes: &mut BTreeMap<&'static str, (Value, Value)>,
        member: &MemberShape,
        seen: &SeenRow,
        shown: &View,
        who: &Who,
    ) {
        let base = seen.values[member.name].clone();
        let mine = match (member.kind, base.integer()) {
            (Kind::Counter { .. }, Some(base)) => Value::Integer(base + self.random.between(1, 9) as i64),
            _ => self.draw_value(member, shown, who, &BTreeMap::new()),
        };
        if mine != base {
            changes.insert(member.name, (base, mine));
        }
    }

    fn draw_deletion(&mut self, shown: &View, who: &Who) -> Option<Vec<(Key, Deed)>> {
        let shape = self.shape.clone();
        let forbidden = self.random.chance(FORBIDDEN);
        let may = |name: &str| {
            let rules = &shape.entity(name).rules;
            forbidden || rules.iter().any(|rule| rule.delete && who.roles.contains(&rule.role))
        };
        // A link goes by the set of its owner, which nobody has in hand who took the owner off the device.
        let is_held = |name: &str, link: &SeenRow| match shape.entity(name).members[0].kind {
            Kind::Reference { to, .. } if shape.entity(name).is_links => {
                link.values["owner"].integer().is_some_and(|owner| shown.contains_key(&(to, owner)))
            }
            _ => true,
        };
        let candidates: Vec<_> =
            shown.iter().filter(|((name, _), seen)| may(name) && is_held(name, seen)).collect();
        let (key, seen) = self.random.pick(&candidates)?;
        Some(vec![(**key, Deed::Delete(seen.values.clone()))])
    }
}

impl World {
    /// The deeds with all that is sent of them: of an object of which the last change decides all, what the
    /// account may write of it.
    pub(in crate::simulation) fn whole(
        &self,
        device: usize,
        (shown, support): (&View, &Support),
        mut deeds: Vec<(Key, Deed)>,
        who: &Who,
    ) -> Vec<(Key, Deed)> {
        let is_whole = |name: &str| self.shape.entity(name).conflict == Conflict::LastWinsObject;
        if !deeds.iter().any(|((name, _), deed)| matches!(deed, Deed::Update(_)) && is_whole(name)) {
            return deeds;
        }
        let hidden = &self.devices[device].hidden_sets;
        let before = support.behind(shown, hidden);
        let mut view = shown.clone();
        overlay(&self.shape, &mut view, deeds.iter().map(|(key, deed)| (*key, deed, &[][..])));
        let after = support.behind(&view, hidden);
        for (key, deed) in deeds.iter_mut().filter(|((name, _), _)| is_whole(name)) {
            let (Deed::Update(changes), Some(seen)) = (deed, shown.get(key)) else { continue };
            let (Some(old), Some(new)) = (before.row(key.0, key.1), after.row(key.0, key.1)) else {
                continue;
            };
            let entity = self.shape.entity(key.0);
            let may = |member: &&MemberShape| {
                !member.kind.is_assigned()
                    && !seen.unreadable.contains(member.name)
                    && rights::may_write((&before, old), (&after, new), entity, member.name, who)
            };
            for member in entity.members.iter().filter(may) {
                let value = &old[member.name];
                changes.entry(member.name).or_insert_with(|| (value.clone(), value.clone()));
            }
        }
        deeds
    }
}

/// Whether every drawn value of the member is a new one.
fn is_stamp(member: &MemberShape) -> bool {
    match member.kind {
        Kind::Text { .. } => member.name != "code",
        Kind::Number { min, max } => member.name != "bay" && (min < 0 || max > 1_000_000),
        Kind::Decimal => true,
        _ => false,
    }
}
