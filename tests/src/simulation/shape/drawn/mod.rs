//! Models that are drawn from a seed: entities that refer to each other, sets of accounts, rules with
//! conditions along the references and over the sets, filters.
//!
//! Absent: members that several of the written models show. Handlers and a microflow come in further seeds.

mod acting;
mod condition;
mod declared;

use self::condition::{Drawn, evaluated};
use self::declared::{declared, tones};
use super::modes::Filter;
use super::{
    ACCOUNT, COUNTER, Condition, Conflict, EntityShape, Kind, MemberShape, Members, OnDelete, Rule, STAMPS,
    Shape, Sum, TEXT, member,
};
use crate::simulation::oracle::state::{Row, State};
use crate::simulation::random::Random;
use std::rc::Rc;
use tidewater::server::Handlers;
use tidewater_model::{self as model, App};

const ROLES: [&str; 3] = ["Head", "Hand", "Eye"];
const ENTITIES: [&str; 5] = ["Ant", "Bee", "Cat", "Dog", "Elk"];
/// The entities of the links, of those that have a set.
const LINKS: [&str; 5] = ["Ant_team", "Bee_team", "Cat_team", "Dog_team", "Elk_team"];
/// An entity that nothing refers to and that refers to nothing: it may have any mode.
const ISLAND: &str = "Fox";
/// Members by their position: what rules name is a part of this list.
const MEMBERS: [&str; 13] =
    ["code", "owner", "up", "text", "m4", "m5", "m6", "m7", "side", TEAM, "sum", "most", "least"];
const TEAM: &str = "team";
const TONES: &[&str] = &["Low", "Middle", "High"];
const DIGIT: Kind = Kind::Number { min: 0, max: 9 };

/// The calculated member of each number alone, and with each number of what the entity belongs to.
const SUMS: [[Sum; 5]; 4] = [sums("m4"), sums("m5"), sums("m6"), sums("m7")];

const fn sums(own: &'static str) -> [Sum; 5] {
    const fn with(own: &'static str, over: &'static str) -> Sum {
        Sum { name: "sum", own, over: Some((&["up"], over)) }
    }
    let alone = Sum { name: "sum", own, over: None };
    [with(own, "m4"), with(own, "m5"), with(own, "m6"), with(own, "m7"), alone]
}

/// A model of its own for each seed, and what runs at the server.
pub(super) fn acting_shape(random: &mut Random) -> Shape {
    let mut acting = random.clone().fork().fork().fork();
    let mut shape = shape(random);
    shape.draw_what_acts(&mut acting);
    shape
}

/// A model of its own for each seed.
pub(super) fn shape(random: &mut Random) -> Shape {
    // What was drawn before there were sets is still drawn in the same way.
    let mut apart = random.clone().fork();
    let mut merging = apart.clone().fork();
    let count = random.between(2, ENTITIES.len() as u64) as usize;
    let mut entities: Vec<EntityShape> = Vec::new();
    let mut conditions: Vec<Vec<Option<Drawn>>> = Vec::new();
    for name in &ENTITIES[..count] {
        let members = draw_members(random, &entities);
        let sets: &[&str] = if apart.chance(300) { &[TEAM] } else { &[] };
        let mut entity = EntityShape { sets, ..EntityShape::new(name, members, Vec::new()) };
        draw_what_merges(&mut merging, &mut entity);
        entity.calculated = draw_sum(&mut merging, &entity, &entities);
        entities.push(entity);
        conditions.push(Vec::new());
    }
    let mut rules = Rules { entities, conditions };
    for at in 0..count {
        rules.draw(random, at);
    }
    let Rules { mut entities, mut conditions } = rules;
    if apart.chance(400) {
        let island = island(&mut apart);
        conditions.push(vec![None; island.rules.len()]);
        entities.push(island);
    }
    for at in 0..count {
        let drawn = random.chance(700).then(|| draw_filter(random, &entities, at)).flatten();
        entities[at].filter = drawn.filter(|_| entities[at].sets.is_empty());
        entities[at].conflict = match (random.chance(300), merging.chance(350)) {
            (true, _) => Conflict::Reject,
            (false, true) => Conflict::LastWinsObject,
            (false, false) => Conflict::LastWins,
        };
        let is_unique = random.chance(400);
        entities[at].unique = if is_unique { &[&["code"]] } else { &[] };
    }
    let app = App {
        name: "Drawn".into(),
        roles: ROLES.map(|name| model::Role { name: name.into(), documentation: String::new() }).into(),
        enumerations: vec![tones()],
        entities: entities.iter().zip(&conditions).map(|(shape, rules)| declared(shape, rules)).collect(),
        ..App::default()
    };
    let links: Vec<_> = entities.iter().filter(|entity| !entity.sets.is_empty()).map(links).collect();
    entities.extend(links);
    Shape {
        name: "Drawn",
        app,
        handlers: Rc::new(Handlers::default),
        roles: &ROLES,
        is_automatic: false,
        entities,
    }
}

/// Members that merge by themselves, and what the server notes of each row.
fn draw_what_merges(random: &mut Random, entity: &mut EntityShape) {
    for (name, kind) in [("most", Kind::Greatest), ("least", Kind::Least)] {
        if random.chance(250) {
            entity.members.push(member(name, kind));
        }
    }
    if random.chance(300) {
        entity.members.extend(STAMPS.map(|(name, kind)| member(name, kind)));
    }
}

/// A calculated member, if the entity has a number: of that alone, or with one of what the entity belongs to.
fn draw_sum(random: &mut Random, entity: &EntityShape, before: &[EntityShape]) -> &'static [Sum] {
    const NAMES: [&str; 4] = ["m4", "m5", "m6", "m7"];
    let digit = |entity: &EntityShape| {
        NAMES.iter().position(|name| entity.member(name).is_some_and(|member| member.kind == DIGIT))
    };
    let (Some(own), true) = (digit(entity), random.chance(600)) else { return &[] };
    let up = entity.member("up").and_then(|up| match up.kind {
        Kind::Reference { to, .. } => before.iter().find(|entity| entity.name == to),
        _ => None,
    });
    let over = up.and_then(digit).filter(|_| random.chance(700));
    std::slice::from_ref(&SUMS[own][over.map_or(NAMES.len(), |over| over)])
}

fn draw_members(random: &mut Random, before: &[EntityShape]) -> Vec<MemberShape> {
    let code = Kind::Text { required: random.chance(300), max: 30 };
    let mut members = vec![member(MEMBERS[0], code), member(MEMBERS[1], ACCOUNT)];
    if let Some(target) = random.pick(before) {
        let on_delete = [OnDelete::Cascade, OnDelete::Prevent][random.below(2) as usize];
        members.push(member("up", super::to(target.name, on_delete)));
    }
    members.push(member("text", TEXT));
    let kinds = [
        DIGIT,
        Kind::Flag,
        Kind::Decimal,
        Kind::Instant,
        COUNTER,
        Kind::AutoNumber,
        Kind::Choice(TONES),
        Kind::Number { min: i64::MIN, max: i64::MAX },
    ];
    for name in &MEMBERS[4..8] {
        if random.chance(600) {
            members.extend(random.pick(&kinds).map(|kind| member(name, limited(name, *kind))));
        }
    }
    if let Some(target) = before.last().filter(|_| random.chance(300)) {
        let kind = Kind::Reference { to: target.name, optional: true, on_delete: OnDelete::Keep };
        members.push(member("side", kind));
    }
    members
}

/// Some counters have an end, so that what two devices add may be too much together.
fn limited(name: &str, kind: Kind) -> Kind {
    if kind == COUNTER && matches!(name, "m6" | "m7") { Kind::Counter { max: 20 } } else { kind }
}

/// The links of an entity's set. What an account may do with them the rules of their owner say.
fn links(of: &EntityShape) -> EntityShape {
    let name = of.name;
    let target = Kind::Reference { to: "Account", optional: false, on_delete: OnDelete::Cascade };
    let members = vec![member("owner", super::to(name, OnDelete::Cascade)), member("target", target)];
    let on_owner = |holds: &Condition| -> Condition {
        let holds = Rc::clone(holds);
        Rc::new(move |state: &State, link: &Row, me| {
            state.get(name, &link["owner"]).is_some_and(|owner| holds(state, owner, me))
        })
    };
    let rules = of.rules.iter().map(|rule| {
        let changes = rule.write.contains(TEAM);
        Rule {
            create: changes,
            delete: changes,
            read: if rule.read.contains(TEAM) { Members::All } else { Members::None },
            condition: on_owner(&rule.condition),
            after: on_owner(&rule.after),
            ..Rule::nothing(rule.role)
        }
    });
    let table = ENTITIES.iter().position(|known| *known == name).map_or("", |at| LINKS[at]);
    EntityShape { is_links: true, ..EntityShape::new(table, members, rules.collect()) }
}

fn island(random: &mut Random) -> EntityShape {
    let code = Kind::Text { required: random.chance(300), max: 30 };
    let members =
        vec![member("code", code), member("owner", ACCOUNT), member("text", TEXT), member("m4", DIGIT)];
    let mut rules = vec![Rule::everything(ROLES[0]), Rule::everything(ROLES[1])];
    rules.push(Rule { read: Members::Only(&["code", "owner"]), ..Rule::nothing(ROLES[2]) });
    EntityShape::new(ISLAND, members, rules)
}

/// The rules that were drawn, and the conditions that they came from.
struct Rules {
    entities: Vec<EntityShape>,
    conditions: Vec<Vec<Option<Drawn>>>,
}

impl Rules {
    fn draw(&mut self, random: &mut Random, at: usize) {
        // What everything else hangs on can be created by the first role.
        let condition = random.chance(400).then(|| draw_condition(random, &self.entities, at, true));
        self.add(at, Rule::everything(ROLES[0]), condition);
        for role in &ROLES[1..] {
            for _ in 0..random.between(0, 2) {
                let condition = random.chance(800).then(|| draw_condition(random, &self.entities, at, false));
                let rule = match random.below(4) {
                    0 => Rule { read: self.some_members(random, at), ..Rule::nothing(role) },
                    1 => Rule { read: Members::All, ..Rule::nothing(role) },
                    // A device can judge what may be written only if it may read what that depends on.
                    _ => Rule {
                        create: random.chance(600),
                        delete: random.chance(400),
                        read: Members::All,
                        write: if random.chance(500) { Members::All } else { self.some_members(random, at) },
                        ..Rule::nothing(role)
                    },
                };
                self.add(at, rule, condition);
            }
        }
    }

    /// Some members that follow each other.
    fn some_members(&self, random: &mut Random, at: usize) -> Members {
        let names = self.entities[at].declared();
        let known = |position: &usize| names.contains(&MEMBERS[*position]);
        let places: Vec<_> = (0..MEMBERS.len()).filter(known).collect();
        // Members that the entity lacks stand between those that it has; so only what is connected is taken.
        let first = *random.pick(&places).expect("an entity has members");
        let length = (first..MEMBERS.len()).take_while(known).count() as u64;
        let end = first + random.between(1, length) as usize;
        Members::Only(&MEMBERS[first..end])
    }

    /// Adds a rule, and for each reference of its condition one that lets the role read what it leads to.
    fn add(&mut self, at: usize, rule: Rule, condition: Option<Drawn>) {
        let role = rule.role;
        let holds = condition.clone().map(evaluated);
        let rule = match holds {
            Some(holds) => Rule { condition: Rc::clone(&holds), after: holds, ..rule },
            None => rule,
        };
        self.entities[at].rules.push(rule);
        let behind: Vec<_> = condition.iter().flat_map(Drawn::behind).collect();
        self.conditions[at].push(condition);
        for (step, rest) in behind {
            let Some(Kind::Reference { to, .. }) = self.entities[at].member(step).map(|member| member.kind)
            else {
                continue;
            };
            let target = ENTITIES.iter().position(|name| *name == to).expect("references stay in the model");
            let reads = Rule { read: Members::All, ..Rule::nothing(role) };
            self.add(target, reads, rest);
        }
    }
}

fn draw_condition(random: &mut Random, entities: &[EntityShape], at: usize, is_mine: bool) -> Drawn {
    let depth = random.below(3) as usize;
    let up = |entity: &&EntityShape| match entity.member("up").map(|member| member.kind) {
        Some(Kind::Reference { to, .. }) => entities.iter().find(|entity| entity.name == to),
        _ => None,
    };
    let chain: Vec<_> = std::iter::successors(Some(&entities[at]), up).take(depth + 1).collect();
    let (entity, steps) = (chain[chain.len() - 1], vec!["up"; chain.len() - 1]);
    let mine = Drawn::Mine(steps.clone(), "owner");
    if is_mine {
        return mine;
    }
    let mut others: Vec<_> = entity.members.iter().filter_map(|one| on_member(&steps, one, random)).collect();
    if !entity.sets.is_empty() && !steps.is_empty() {
        others.push(Drawn::InTeam(steps.clone()));
    }
    let limit = |sum: &Sum| if sum.over.is_some() { 9 } else { 5 };
    others.extend(entity.calculated.iter().map(|sum| Drawn::Sum(steps.clone(), *sum, limit(sum))));
    let other = random.pick(&others).cloned();
    match (random.below(5), other) {
        (0, Some(other)) => Drawn::Both(vec![mine, other]),
        (1, Some(other)) => Drawn::Either(vec![mine, other]),
        (2, Some(other)) => other,
        (3, _) => Drawn::Either(vec![mine, Drawn::Mine(Vec::new(), "owner")]),
        _ => mine,
    }
}

fn on_member(steps: &[&'static str], member: &MemberShape, random: &mut Random) -> Option<Drawn> {
    match member.kind {
        Kind::Flag => Some(Drawn::Holds(steps.to_vec(), member.name)),
        DIGIT => Some(Drawn::Less(steps.to_vec(), member.name, random.between(2, 8) as i64)),
        _ => None,
    }
}

fn draw_filter(random: &mut Random, entities: &[EntityShape], at: usize) -> Option<Filter> {
    let own = entities[at].members.iter().filter_map(|one| on_member(&[], one, random));
    let up = entities[at].member("up").and_then(|up| match up.kind {
        Kind::Reference { to, .. } => entities.iter().find(|entity| entity.name == to),
        _ => None,
    });
    let mut all: Vec<_> = own.collect();
    all.extend(up.iter().flat_map(|up| &up.members).filter_map(|one| on_member(&["up"], one, random)));
    let filter = random.pick(&all)?.clone();
    let reads = vec![match &filter {
        Drawn::Holds(steps, member) | Drawn::Less(steps, member, _) | Drawn::Mine(steps, member) => {
            (steps.clone(), *member)
        }
        Drawn::Sum(..) | Drawn::InTeam(_) | Drawn::Both(_) | Drawn::Either(_) => return None,
    }];
    Some(Filter { expression: filter.expression(), reads, holds: evaluated(filter) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use tidewater_model::{Catalog, Expression};

    fn forms(expression: &Expression, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Member(path) => drop(found.insert(format!("{} references", path.steps.len()))),
            Expression::All(_) => drop(found.insert("both".to_owned())),
            Expression::Any(_) => drop(found.insert("either".to_owned())),
            Expression::Compare(how, ..) => drop(found.insert(format!("{how:?}"))),
            Expression::Linked(path, _) => found.extend([format!("in a set over {}", path.steps.len())]),
            _ => {}
        }
        expression.operands().for_each(|operand| forms(operand, found));
    }

    fn reads_sum(expression: &Expression) -> bool {
        matches!(expression, Expression::Member(path) if &*path.member == "sum")
            || expression.operands().any(reads_sum)
    }

    #[test]
    fn drawn_models_have_every_mode() {
        let mut found = BTreeSet::new();
        for seed in 0..400 {
            let mut random = Random::new(seed);
            let mut shape = Shape::drawn(&mut random.fork());
            shape.draw_modes(&mut random);
            found.extend(shape.entities.iter().map(|entity| format!("{:?}", entity.mode)));
        }
        let wanted = ["All", "Clear", "Filter", "Never", "Online", "Preserve"];
        assert!(wanted.iter().all(|mode| found.contains(*mode)), "drawn: {found:?}");
    }

    #[test]
    fn what_acts_is_drawn_and_nothing_else_of_a_model_changes_with_it() {
        let mut found = BTreeSet::new();
        for seed in 0..100 {
            let plain = Shape::drawn(&mut Random::new(seed));
            let acting = Shape::acting(&mut Random::new(seed));
            Catalog::new(acting.app.clone()).unwrap();
            assert!(acting.app.entities.starts_with(&plain.app.entities));
            let handlers = (acting.handlers)();
            assert_eq!(handlers.microflow("report").is_some(), acting.has_calls());
            let runs: Vec<_> = handlers.events().map(|(kind, entity)| (kind, entity.to_owned())).collect();
            let told = acting.app.events.iter().map(|event| (event.kind, event.entity.to_string()));
            assert_eq!(runs, told.collect::<Vec<_>>());
            let judged = acting.entities.iter().filter(|entity| entity.handler.is_some()).count();
            let marked = acting.entities.iter().filter(|entity| entity.is_marked.is_some()).count();
            assert_eq!(judged + 2 * marked, acting.app.events.len());
            found.insert(format!("{judged} judged"));
            found.extend((marked > 0).then(|| "marked".to_owned()));
            found.extend(acting.has_calls().then(|| "called".to_owned()));
        }
        let wanted = ["0 judged", "1 judged", "2 judged", "3 judged", "4 judged", "marked", "called"];
        assert!(wanted.iter().all(|one| found.contains(*one)), "drawn: {found:?}");
    }

    #[test]
    fn drawn_models_are_sound_and_have_all_that_can_be_drawn() {
        let mut found = BTreeSet::new();
        for seed in 0..200 {
            let shape = Shape::drawn(&mut Random::new(seed));
            Catalog::new(shape.app.clone()).unwrap();
            for (shape, entity) in shape.entities.iter().zip(&shape.app.entities) {
                found.extend(entity.members.iter().map(|member| format!("{:?}", member.ty)));
                found.extend(entity.members.iter().map(|member| format!("{:?}", member.on_delete)));
                found.insert(format!("{:?}", entity.conflict));
                found.extend(entity.audited.then(|| "audited".to_owned()));
                found.extend(
                    shape.calculated.iter().map(|sum| format!("sum over {}", sum.over.iter().count())),
                );
                let rules = entity.rules.iter().filter_map(|rule| rule.condition.as_ref());
                found.extend(rules.filter(|one| reads_sum(one)).map(|_| "sum in a rule".to_owned()));
                let filters = shape.filter.iter().map(|filter| &filter.expression);
                filters
                    .chain(entity.rules.iter().filter_map(|rule| rule.condition.as_ref()))
                    .for_each(|one| forms(one, &mut found));
                found.extend(
                    shape.filter.as_ref().map(|filter| format!("filter over {}", filter.reads[0].0.len())),
                );
                found.extend((!shape.unique.is_empty()).then(|| "unique".to_owned()));
            }
        }
        let wanted = [
            "0 references",
            "1 references",
            "2 references",
            "both",
            "either",
            "in a set over 1",
            "in a set over 2",
            "Equal",
            "Less",
            "filter over 0",
            "filter over 1",
            "unique",
            "Prevent",
            "Cascade",
            "Keep",
            "LastWins",
            "LastWinsObject",
            "Reject",
            "audited",
            "sum over 0",
            "sum over 1",
            "sum in a rule",
            "Max(Integer64)",
            "Min(Integer64)",
            "Text",
            "Integer32",
            "Integer64",
            "Decimal",
            "Boolean",
            "DateTime",
            "Counter",
            "AutoNumber",
            "Enumeration(\"Tone\")",
            "Reference(\"Account\")",
            "Reference(\"Dog\")",
            "ReferenceSet(\"Account\")",
        ];
        let missing: Vec<_> = wanted.iter().filter(|one| !found.contains(**one)).collect();
        assert!(missing.is_empty(), "never drawn: {missing:?} among {found:?}");
    }
}
