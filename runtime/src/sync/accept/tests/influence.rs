//! What an account may not see has no influence on what it is told of its uploads: two servers that differ in
//! nothing else answer the same, whatever it sends.

use super::stage::{Device, Stage, create, number, text, to};
use crate::sync::scope_tests::random::Random;
use crate::value::ObjectId;
use crate::wire::message::{Base, Group, GroupVerdict, MemberChange, Operation, OperationChange, Reason};
use std::collections::BTreeMap;
use tidewater_model::Value;

/// The rows of both servers, those that Anna may not see among them.
pub(super) struct Rows {
    pub(super) customers: Vec<ObjectId>,
    pub(super) orders: Vec<ObjectId>,
    pub(super) lines: Vec<ObjectId>,
    pub(super) plans: Vec<ObjectId>,
    pub(super) claims: Vec<ObjectId>,
}

/// A server with Anna's device, and what it has of others or hides of her own rows as `random` says.
pub(super) fn server(random: &mut Random) -> (Stage, Device, Rows) {
    let stage = Stage::new();
    let (anna, ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let (mut customers, mut orders, mut lines) = (Vec::new(), Vec::new(), Vec::new());
    let mut hidden = Vec::new();
    for at in 0..6 {
        let is_hers = at % 2 == 0;
        let rep = if is_hers { anna.me() } else { ben.me() };
        // The same name and telephone for all that is hers; of the others nothing is the same.
        let secret = number(random.below(3) as i64);
        let phone = if is_hers { text("1") } else { text(&random.below(3).to_string()) };
        let visits = if is_hers { number(0) } else { number(random.below(3) as i64) };
        let sponsor =
            if at > 1 && random.percent(50) { to(customers[random.below(at)]) } else { Value::Empty };
        let customer = stage.put(
            "Customer",
            &[
                ("name", text("Cup")),
                ("phone", phone),
                ("credit", secret),
                ("rep", rep),
                ("visits", visits),
                ("sponsor", sponsor),
            ],
        );
        let order = stage.put("Order", &[("remark", text("r")), ("customer", to(customer))]);
        let line = stage.put("Line", &[("order", to(order)), ("quantity", number(2))]);
        if !is_hers {
            hidden.push(("Line", line));
            hidden.push(("Order", order));
            hidden.push(("Customer", customer));
        }
        customers.push(customer);
        orders.push(order);
        lines.push(line);
    }
    let plans =
        (0..2).map(|at| stage.put("Plan", &[("text", text("p")), ("about", to(orders[at]))])).collect();
    let claims = vec![stage.put("Claim", &[("text", text("c"))])];
    // Of what she may not see some was never there.
    let mut is_gone = random.percent(50);
    for (at, (entity, id)) in hidden.into_iter().enumerate() {
        if at % 3 == 0 {
            is_gone = random.percent(50);
        }
        if is_gone {
            let sql = match entity {
                "Line" => "DELETE FROM \"Line\" WHERE id = ?1",
                "Order" => "DELETE FROM \"Order\" WHERE id = ?1",
                _ => "DELETE FROM \"Customer\" WHERE id = ?1",
            };
            stage.run(sql, &[to(id)]);
        }
    }
    (stage, anna, Rows { customers, orders, lines, plans, claims })
}

/// What Anna sends, honest or not.
fn operation(random: &mut Random, rows: &Rows, anna: &mut Device) -> Operation {
    let unknown = ObjectId::new(999, 1).unwrap();
    let any = |random: &mut Random, known: &[ObjectId]| {
        if random.percent(10) { unknown } else { known[random.below(known.len())] }
    };
    let (entity, known, members): (_, _, &[&str]) = match random.below(5) {
        0 => ("Customer", &rows.customers, &["name", "phone", "notes", "credit", "visits", "rep", "sponsor"]),
        1 => ("Order", &rows.orders, &["remark", "customer", "number"]),
        2 => ("Line", &rows.lines, &["order", "quantity"]),
        3 => ("Plan", &rows.plans, &["text", "place", "about"]),
        _ => ("Claim", &rows.claims, &["text", "seen"]),
    };
    let value = |random: &mut Random, member: &str| match member {
        "rep" => anna.me(),
        "sponsor" | "customer" => to(any(random, &rows.customers)),
        "order" | "about" => to(any(random, &rows.orders)),
        "credit" | "visits" | "quantity" | "seen" | "number" => number(random.below(4) as i64),
        _ => text(["", "1", "no", "fix", "count"][random.below(5)]),
    };
    if random.percent(20) {
        let values: Vec<_> = members.iter().map(|member| (*member, value(random, member))).collect();
        let values: Vec<_> = values.into_iter().filter(|_| random.percent(80)).collect();
        return create(entity, anna.id(), &values);
    }
    let id = any(random, known);
    if random.percent(10) {
        return Operation { entity: entity.into(), id, change: OperationChange::Delete(None) };
    }
    let mut changes: Vec<MemberChange> = Vec::new();
    for _ in 0..=random.below(2) {
        let member = members[random.below(members.len())];
        let base = match random.below(3) {
            0 => Base::Unread,
            _ => Base::of(&value(random, member), random.percent(30)),
        };
        let mine = value(random, member);
        if changes.iter().all(|change| *change.member != *member) {
            changes.push(MemberChange { member: member.into(), base, mine });
        }
    }
    Operation { entity: entity.into(), id, change: OperationChange::Update(changes) }
}

fn word(verdict: &GroupVerdict) -> &'static str {
    match verdict {
        GroupVerdict::Applied => "applied",
        GroupVerdict::Merged(_) => "merged",
        GroupVerdict::NotReached => "not reached",
        GroupVerdict::Rejected(rejection) => match rejection.reason {
            Reason::Gone => "gone",
            Reason::Dangling { .. } => "dangling",
            Reason::Access(_) => "access",
            Reason::Conflict(_) => "conflict",
            Reason::Invalid(_) => "invalid",
            Reason::Handler(_) => "handler",
            Reason::Malformed(_) => "malformed",
            _ => "something else",
        },
    }
}

#[test]
fn what_an_account_may_not_see_has_no_influence_on_the_answers_to_its_uploads() {
    let mut told: BTreeMap<&'static str, usize> = BTreeMap::new();
    for seed in 0..60 {
        let mut random = Random(seed);
        // The servers draw what is hidden each for itself.
        let [first, second] = [1, 2].map(|world| server(&mut Random(seed * 10 + world)));
        let (stages, mut anna, rows) = ([first.0, second.0], first.1, first.2);
        for batch in 0..8 {
            let mut groups: Vec<Group> = Vec::new();
            for _ in 0..=random.below(4) {
                let count = 1 + random.below(2);
                let operations: Vec<_> =
                    (0..count).map(|_| operation(&mut random, &rows, &mut anna)).collect();
                groups.push(anna.group(operations));
            }
            let request = anna.request(&groups);
            let [one, other] = [0, 1].map(|at| stages[at].send(&anna, &request).unwrap());
            let heard = |one: &crate::sync::accept::Accepted| {
                format!("{:#?}\n{:#?}\n{:#?}", one.head, one.outcome, one.state)
            };
            assert_eq!(heard(&one), heard(&other), "seed {seed}, batch {batch}: {groups:#?}");
            for verdict in &one.outcome.as_ref().unwrap().verdicts {
                *told.entry(word(verdict)).or_default() += 1;
            }
            anna.acknowledge(&one);
        }
    }
    for verdict in ["applied", "merged", "gone", "dangling", "access", "conflict", "invalid", "handler"] {
        assert!(told.get(verdict).is_some_and(|count| *count > 5), "{verdict} is rare: {told:?}");
    }
}
