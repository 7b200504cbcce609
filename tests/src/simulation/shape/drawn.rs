//! Models that are drawn from a seed: entities that refer to each other, rules with conditions along the
//! references, filters. A condition is drawn once, as data, and read twice: into the expression that the
//! engines get, and into what the oracle evaluates by itself.
//!
//! Absent: handlers and microflows, which are code, and members that several of the written models show.

use super::modes::Filter;
use super::{
    ACCOUNT, Condition, EntityShape, Kind, MemberShape, Members, OnDelete, Rule, Shape, TEXT, member,
};
use crate::simulation::oracle::state::{Row, State};
use crate::simulation::random::Random;
use std::rc::Rc;
use tidewater::server::Handlers;
use tidewater_model::{
    self as model, AccessRule, After, App, Comparison, Entity, Enumeration, EnumerationVariant, Expression,
    Member, MemberSet, Path, Type, Validation, Value,
};

const ROLES: [&str; 3] = ["Head", "Hand", "Eye"];
const ENTITIES: [&str; 5] = ["Ant", "Bee", "Cat", "Dog", "Elk"];
/// Members by their position: what rules name is a part of this list.
const MEMBERS: [&str; 9] = ["code", "owner", "up", "text", "m4", "m5", "m6", "m7", "side"];
const TONES: &[&str] = &["Low", "Middle", "High"];
const DIGIT: Kind = Kind::Number { min: 0, max: 9 };

/// A condition on a row of a drawn model.
#[derive(Clone)]
enum Drawn {
    /// The account that a member at the end of references names is the one that asks.
    Mine(Vec<&'static str>, &'static str),
    /// A number is less than another.
    Less(Vec<&'static str>, &'static str, i64),
    /// A truth value holds.
    Holds(Vec<&'static str>, &'static str),
    Both(Vec<Drawn>),
    Either(Vec<Drawn>),
}

/// A model of its own for each seed.
pub(super) fn shape(random: &mut Random) -> Shape {
    let count = random.between(2, ENTITIES.len() as u64) as usize;
    let mut entities: Vec<EntityShape> = Vec::new();
    let mut conditions: Vec<Vec<Option<Drawn>>> = Vec::new();
    for name in &ENTITIES[..count] {
        let members = draw_members(random, &entities);
        entities.push(EntityShape::new(name, members, Vec::new()));
        conditions.push(Vec::new());
    }
    let mut rules = Rules { entities, conditions };
    for at in 0..count {
        rules.draw(random, at);
    }
    let Rules { mut entities, conditions } = rules;
    for at in 0..count {
        let drawn = random.chance(700).then(|| draw_filter(random, &entities, at)).flatten();
        entities[at].filter = drawn;
        entities[at].rejects_conflicts = random.chance(300);
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
    Shape { name: "Drawn", app, handlers: Handlers::default, roles: &ROLES, is_automatic: false, entities }
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
        Kind::Counter,
        Kind::AutoNumber,
        Kind::Choice(TONES),
        Kind::Number { min: i64::MIN, max: i64::MAX },
    ];
    for name in &MEMBERS[4..8] {
        if random.chance(600) {
            members.extend(random.pick(&kinds).map(|kind| member(name, *kind)));
        }
    }
    if let Some(target) = before.last().filter(|_| random.chance(300)) {
        let kind = Kind::Reference { to: target.name, optional: true, on_delete: OnDelete::Keep };
        members.push(member("side", kind));
    }
    members
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
        let names = self.entities[at].names();
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
            self.add(target, reads, Some(rest));
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
    let others: Vec<_> = entity.members.iter().filter_map(|one| on_member(&steps, one, random)).collect();
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
        Drawn::Both(_) | Drawn::Either(_) => return None,
    }];
    Some(Filter { expression: filter.expression(), reads, holds: evaluated(filter) })
}

impl Drawn {
    /// The condition as the engines get it.
    fn expression(&self) -> Expression {
        let at = |steps: &[&str], member: &str| {
            let steps = steps.iter().map(|step| (*step).into()).collect();
            Expression::Member(Path { steps, member: member.into() })
        };
        let compared = |how, left, right| Expression::Compare(how, Box::new(left), Box::new(right));
        match self {
            Self::Mine(steps, member) => compared(Comparison::Equal, at(steps, member), Expression::Me),
            Self::Less(steps, member, limit) => {
                let limit = Expression::Literal(Value::Integer(*limit));
                compared(Comparison::Less, at(steps, member), limit)
            }
            Self::Holds(steps, member) => at(steps, member),
            Self::Both(parts) => Expression::All(parts.iter().map(Self::expression).collect()),
            Self::Either(parts) => Expression::Any(parts.iter().map(Self::expression).collect()),
        }
    }

    /// What the oracle makes of it.
    fn holds(&self, state: &State, row: &Row, me: i64) -> bool {
        match self {
            Self::Mine(steps, member) => end(state, row, steps, member) == Some(Value::Integer(me)),
            Self::Less(steps, member, limit) => {
                // What a device may not read is empty there, and less than nothing.
                let value = end(state, row, steps, member);
                value.as_ref().and_then(Value::integer).is_some_and(|value| value < *limit)
            }
            Self::Holds(steps, member) => end(state, row, steps, member) == Some(Value::TRUE),
            Self::Both(parts) => parts.iter().all(|part| part.holds(state, row, me)),
            Self::Either(parts) => parts.iter().any(|part| part.holds(state, row, me)),
        }
    }

    /// Whether every row that its references lead to is there.
    fn is_present(&self, state: &State, row: &Row) -> bool {
        match self {
            Self::Mine(steps, member) | Self::Holds(steps, member) | Self::Less(steps, member, _) => {
                end(state, row, steps, member).is_some()
            }
            Self::Both(parts) | Self::Either(parts) => parts.iter().all(|part| part.is_present(state, row)),
        }
    }

    /// Its parts behind a reference: the reference, and the part seen from there.
    fn behind(&self) -> Vec<(&'static str, Self)> {
        let shorter = |steps: &[&'static str], rest: &dyn Fn(Vec<&'static str>) -> Self| {
            steps.split_first().map(|(step, steps)| (*step, rest(steps.to_vec()))).into_iter().collect()
        };
        match self {
            Self::Mine(steps, member) => shorter(steps, &|steps| Self::Mine(steps, member)),
            Self::Holds(steps, member) => shorter(steps, &|steps| Self::Holds(steps, member)),
            Self::Less(steps, member, limit) => shorter(steps, &|steps| Self::Less(steps, member, *limit)),
            Self::Both(parts) | Self::Either(parts) => parts.iter().flat_map(Self::behind).collect(),
        }
    }
}

fn evaluated(drawn: Drawn) -> Condition {
    // A device that lacks a row on the way never grants more than the server, whatever the other parts say.
    Rc::new(move |state, row, me| drawn.is_present(state, row) && drawn.holds(state, row, me))
}

/// The value at the end of references. A row knows its entity by the references alone, so every table is
/// asked.
fn end(state: &State, row: &Row, steps: &[&str], member: &str) -> Option<Value> {
    match steps.split_first() {
        None => row.get(member).cloned(),
        Some((step, rest)) => {
            let id = row.get(*step)?.integer()?;
            let next = ENTITIES.iter().find_map(|entity| state.row(entity, id))?;
            end(state, next, rest, member)
        }
    }
}

fn tones() -> Enumeration {
    let variant = |name: &&str| EnumerationVariant { name: (*name).into(), caption: (*name).to_owned() };
    Enumeration { name: "Tone".into(), variants: TONES.iter().map(variant).collect() }
}

/// The entity as the engines get it.
fn declared(shape: &EntityShape, conditions: &[Option<Drawn>]) -> Entity {
    let set = |members: Members| match members {
        Members::None => MemberSet::None,
        Members::All => MemberSet::All,
        Members::Only(names) => MemberSet::Only(names.iter().map(|name| (*name).into()).collect()),
    };
    let rules = shape.rules.iter().zip(conditions).map(|(rule, condition)| AccessRule {
        role: rule.role.into(),
        create: rule.create,
        delete: rule.delete,
        read: set(rule.read),
        write: set(rule.write),
        condition: condition.as_ref().map(Drawn::expression),
        after: After::SameCondition,
        server_only: false,
    });
    Entity {
        name: shape.name.into(),
        documentation: String::new(),
        persistable: true,
        audited: false,
        conflict: if shape.rejects_conflicts { model::Conflict::Reject } else { model::Conflict::LastWins },
        members: shape.members.iter().map(|member| declared_member(shape, member)).collect(),
        unique: Vec::new(),
        rules: rules.collect(),
        extends: None,
    }
}

fn declared_member(shape: &EntityShape, member: &MemberShape) -> Member {
    let mut validations = Vec::new();
    if shape.unique.iter().any(|together| *together == [member.name]) {
        validations.push(Validation::Unique);
    }
    let (mut optional, mut on_delete) = (false, model::OnDelete::default());
    let ty = match member.kind {
        Kind::Text { required, max } => {
            validations.extend(required.then_some(Validation::Required));
            validations.extend(u32::try_from(max).ok().map(Validation::MaxLength));
            Type::Text
        }
        Kind::Number { min, max } if i32::try_from(max).is_ok() => {
            let bounds = [Validation::Min(Value::Integer(min)), Validation::Max(Value::Integer(max))];
            validations.extend(bounds);
            Type::Integer32
        }
        Kind::Number { .. } => Type::Integer64,
        Kind::Decimal => Type::Decimal,
        Kind::Flag => Type::Boolean,
        Kind::Choice(_) => Type::Enumeration("Tone".into()),
        Kind::Instant => {
            optional = true;
            Type::DateTime
        }
        Kind::Counter => Type::Counter,
        Kind::AutoNumber => Type::AutoNumber,
        Kind::Reference { to, optional: may_be_empty, on_delete: then } => {
            optional = may_be_empty;
            on_delete = match then {
                OnDelete::Prevent => model::OnDelete::Prevent,
                OnDelete::Cascade => model::OnDelete::Cascade,
                OnDelete::Keep => model::OnDelete::Keep,
            };
            Type::Reference(to.into())
        }
    };
    Member {
        name: member.name.into(),
        documentation: String::new(),
        ty,
        optional,
        default: member.kind.default(),
        validations,
        on_delete,
        calculated: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use tidewater_model::Catalog;

    fn forms(expression: &Expression, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Member(path) => drop(found.insert(format!("{} references", path.steps.len()))),
            Expression::All(_) => drop(found.insert("both".to_owned())),
            Expression::Any(_) => drop(found.insert("either".to_owned())),
            Expression::Compare(how, ..) => drop(found.insert(format!("{how:?}"))),
            _ => {}
        }
        expression.operands().for_each(|operand| forms(operand, found));
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
            "Equal",
            "Less",
            "filter over 0",
            "filter over 1",
            "unique",
            "Prevent",
            "Cascade",
            "Keep",
            "LastWins",
            "Reject",
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
        ];
        let missing: Vec<_> = wanted.iter().filter(|one| !found.contains(**one)).collect();
        assert!(missing.is_empty(), "never drawn: {missing:?} among {found:?}");
    }
}
