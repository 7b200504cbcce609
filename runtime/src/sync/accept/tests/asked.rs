//! What an account may not see has no influence on what it is answered: two servers that differ in nothing
//! else answer each question of `cx.online()` and each selected synchronize alike, whatever is asked.

use super::influence::{Rows, server};
use super::stage::{Device, Stage, now, number, text, to};
use crate::store::ServerStore;
use crate::sync::accept::{Draft, Wanted, look, want_fault};
use crate::sync::scope_tests::random::Random;
use crate::sync::{AtEnd, Environment, account_rights};
use crate::typed::Me;
use crate::value::ObjectId;
use crate::wire::message::Want;
use crate::wire::online::{Ask, ask_fault};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tidewater_model::{
    Arithmetic, Comparison, Expression, Function, Number, Order, Path, Query, Value, Window,
};

/// What questions are about: an entity with its numbers, its texts and its references, most of them hidden of
/// most rows, and those behind required references.
struct Asked {
    entity: &'static str,
    numbers: &'static [&'static str],
    texts: &'static [&'static str],
    references: &'static [(&'static str, &'static str)],
}

const ASKED: &[Asked] = &[
    Asked {
        entity: "Customer",
        numbers: &["credit", "visits", "record", "low"],
        texts: &["name", "phone", "notes"],
        references: &[("rep", ""), ("sponsor", "Customer")],
    },
    Asked {
        entity: "Order",
        numbers: &["customer.credit", "customer.visits"],
        texts: &["remark", "customer.name", "customer.phone"],
        references: &[("customer", "Customer"), ("customer.sponsor", "Customer"), ("customer.rep", "")],
    },
    Asked {
        entity: "Line",
        numbers: &["quantity", "order.customer.credit"],
        texts: &["order.remark", "order.customer.phone"],
        references: &[
            ("order", "Order"),
            ("order.customer", "Customer"),
            ("order.customer.sponsor", "Customer"),
        ],
    },
    Asked { entity: "Plan", numbers: &[], texts: &["text", "place"], references: &[("about", "Order")] },
    Asked { entity: "Claim", numbers: &["seen"], texts: &["text"], references: &[] },
];

fn path(text: &str) -> Path {
    let (steps, member) = text.rsplit_once('.').map_or((None, text), |(steps, member)| (Some(steps), member));
    let steps = steps.into_iter().flat_map(|steps| steps.split('.')).map(Into::into).collect();
    Path { steps, member: member.into() }
}

/// A condition over an entity, with anything in it that a database may decide and some that it may not.
fn condition(random: &mut Random, asked: &Asked, ids: &[ObjectId], depth: usize) -> Expression {
    let both = |random: &mut Random| {
        (0..2).map(|_| condition(random, asked, ids, depth.saturating_sub(1))).collect::<Vec<_>>()
    };
    let member = |text: &str| Box::new(Expression::Member(path(text)));
    let literal = |value: Value| Box::new(Expression::Literal(value));
    let comparison = random.pick(&[
        Comparison::Equal,
        Comparison::NotEqual,
        Comparison::Less,
        Comparison::LessOrEqual,
        Comparison::Greater,
        Comparison::GreaterOrEqual,
    ]);
    match random.below(if depth == 0 { 6 } else { 10 }) {
        0 if !asked.numbers.is_empty() => {
            let number = literal(Value::Integer(random.below(4) as i64));
            Expression::Compare(comparison, member(random.pick(asked.numbers)), number)
        }
        // Of some values this overflows, or divides by nothing.
        1 if !asked.numbers.is_empty() => {
            let operators = [Arithmetic::Add, Arithmetic::Subtract, Arithmetic::Multiply, Arithmetic::Divide];
            let by = Value::Integer(random.pick(&[0, 1, 2, i64::MAX]));
            let sides = (member(random.pick(asked.numbers)), literal(by));
            let (left, right) = if random.percent(50) { sides } else { (sides.1, sides.0) };
            let computed = Expression::Arithmetic(random.pick(&operators), Number::Integer64, left, right);
            let number = literal(Value::Integer(random.below(4) as i64));
            Expression::Compare(comparison, Box::new(computed), number)
        }
        2 if !asked.references.is_empty() => {
            let (reference, _) = random.pick(asked.references);
            Expression::IsSome(member(reference))
        }
        3 if !asked.references.is_empty() => {
            let (reference, _) = random.pick(asked.references);
            let to = literal(Value::Integer(random.pick(ids).raw()));
            Expression::Compare(
                random.pick(&[Comparison::Equal, Comparison::NotEqual]),
                member(reference),
                to,
            )
        }
        4 => {
            let function = random.pick(&[0, 1, 2, 3]);
            let text = Expression::Member(path(random.pick(asked.texts)));
            let part = Expression::Literal(Value::from(random.pick(&["", "1", "C", "er", "fix"])));
            match function {
                0 => Expression::Call(Function::Contains, vec![text, part]),
                1 => Expression::Call(Function::StartsWith, vec![text, part]),
                // Case is nothing that the database maps as Rust does.
                _ => {
                    let upper = Expression::Call(Function::ToUppercase, vec![text]);
                    Expression::Compare(comparison, Box::new(upper), Box::new(part))
                }
            }
        }
        6 => Expression::All(both(random)),
        7 => Expression::Any(both(random)),
        8 => Expression::Not(Box::new(condition(random, asked, ids, depth - 1))),
        9 => {
            let (reference, target) = asked.references.first().copied().unwrap_or_default();
            match ASKED.iter().find(|asked| asked.entity == target) {
                Some(target) => {
                    let inner = condition(random, target, ids, depth - 1);
                    Expression::Opens(path(reference), Box::new(inner))
                }
                None => condition(random, asked, ids, depth - 1),
            }
        }
        _ => {
            let text = literal(Value::from(random.pick(&["", "1", "C1", "r1", "p", "here"])));
            Expression::Compare(comparison, member(random.pick(asked.texts)), text)
        }
    }
}

fn query(random: &mut Random, ids: &[ObjectId]) -> Query {
    let asked = &ASKED[random.below(ASKED.len())];
    let condition = random.percent(85).then(|| condition(random, asked, ids, 3));
    let sorted: Vec<_> = asked.numbers.iter().chain(asked.texts).copied().collect();
    let order = (0..random.below(3))
        .map(|_| Order { path: path(random.pick(&sorted)), descending: random.percent(50) });
    let order = order.collect();
    let window = Window {
        offset: random.pick(&[0, 0, 1, 2]),
        limit: random.pick(&[None, None, Some(0), Some(1), Some(2)]),
    };
    Query { entity: asked.entity.into(), condition, order, window }
}

/// Gives the rows that Anna sees values that differ, so that questions find some of them.
fn vary(stage: &Stage, rows: &Rows) {
    for (at, place) in [0, 2, 4].into_iter().zip(0..) {
        let own = [number(place), to(rows.customers[at])];
        stage.run("UPDATE \"Customer\" SET name = 'C' || ?1, visits = ?1, low = ?1 - 1 WHERE id = ?2", &own);
        stage.run(
            "UPDATE \"Order\" SET remark = 'r' || ?1 WHERE id = ?2",
            &[own[0].clone(), to(rows.orders[at])],
        );
        stage.run(
            "UPDATE \"Line\" SET quantity = ?1 + 1 WHERE id = ?2",
            &[own[0].clone(), to(rows.lines[at])],
        );
    }
    for (plan, place) in rows.plans.iter().zip(["here", "there"]) {
        stage.run("UPDATE \"Plan\" SET place = ?1 WHERE id = ?2", &[text(place), to(*plan)]);
    }
}

fn answer(stage: &Stage, anna: &Device, ask: &Ask) -> String {
    let environment: Arc<dyn Environment> = stage.clock.clone();
    let me = Me::new(anna.account.into(), 0);
    let draft = Draft::new(stage.engine.clone(), stage.store.clone(), environment, me, Vec::new());
    format!("{:?}", now(look(&mut draft.for_device(), ask)))
}

fn brought(stage: &Stage, anna: &Device, want: &Want) -> String {
    let environment: Arc<dyn Environment> = stage.clock.clone();
    let wanted =
        Wanted { engine: stage.engine.clone(), store: stage.store.clone(), environment, want: want.clone() };
    let mut snapshot = now(stage.store.read()).unwrap();
    let (me, _) = now(account_rights(&mut *snapshot, &stage.engine.catalog, anna.account.into())).unwrap();
    format!("{:?}", now(wanted.pages(snapshot, me)))
}

#[test]
fn what_an_account_may_not_see_has_no_influence_on_what_its_questions_are_answered() {
    let mut told: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for seed in 0..60 {
        let mut random = Random(seed);
        // The servers draw what is hidden each for itself.
        let [first, second] = [1, 2].map(|world| server(&mut Random(seed * 10 + world)));
        let page = if seed % 2 == 0 { 1_000 } else { 1 + random.below(4) };
        let stages = [first.0, second.0].map(|stage| stage.in_pages(page, 1_000));
        let (anna, rows) = (first.1, first.2);
        stages.iter().for_each(|stage| vary(stage, &rows));
        let Rows { customers, orders, lines, plans, claims } = &rows;
        let each =
            [("Customer", customers), ("Order", orders), ("Line", lines), ("Plan", plans), ("Claim", claims)];
        let ids: Vec<ObjectId> = each.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
        for _ in 0..80 {
            let (kind, heard) = match random.below(5) {
                0 => {
                    let (entity, known) = each[random.below(each.len())];
                    let ask = Ask::Get(entity.into(), known[random.below(known.len())]);
                    ("one object", [0, 1].map(|at| answer(&stages[at], &anna, &ask)))
                }
                1 => {
                    let objects = each.map(|(entity, ids)| (entity.into(), ids.clone()));
                    let want = Want::Objects(objects.into_iter().filter(|_| random.percent(60)).collect());
                    ("objects", [0, 1].map(|at| brought(&stages[at], &anna, &want)))
                }
                kind => {
                    let query = query(&mut random, &ids);
                    let catalog = &stages[0].engine.catalog;
                    let ask =
                        if kind == 2 { Ask::Count(query.clone()) } else { Ask::Retrieve(query.clone()) };
                    assert_eq!(ask_fault(catalog, &ask), None, "{ask:?}");
                    let want = Want::Query(query);
                    assert_eq!(want_fault(catalog, &want), None, "{want:?}");
                    match kind {
                        2 => ("a count", [0, 1].map(|at| answer(&stages[at], &anna, &ask))),
                        3 => ("a query", [0, 1].map(|at| answer(&stages[at], &anna, &ask))),
                        _ => ("a wanted query", [0, 1].map(|at| brought(&stages[at], &anna, &want))),
                    }
                }
            };
            let [one, other] = heard;
            assert_eq!(one, other, "seed {seed}: {kind}");
            told.entry(kind).or_default().insert(one);
        }
    }
    for (kind, least) in
        [("one object", 20), ("objects", 20), ("a count", 4), ("a query", 30), ("a wanted query", 30)]
    {
        let count = told.get(kind).map_or(0, BTreeSet::len);
        assert!(count >= least, "{kind}: {count} answers that differ, of at least {least}");
    }
}
