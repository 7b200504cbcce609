//! What flows are given: the edges of each type, and values in between.

use super::kind::STATES;
use super::literal::TEXTS;
use crate::simulation::random::Random;
use tidewater::value::{AttributeType, Date, Decimal, Parcel};
use tidewater_model::{FlowType, Value};

/// The edges of a type. Objects are named by their position among those that there are.
pub fn inputs(kind: &FlowType) -> Vec<Parcel> {
    let numbers =
        |numbers: &[i64]| numbers.iter().map(|number| Parcel::Value(Value::Integer(*number))).collect();
    let days = [-4_371_587, -719_528, -1, 0, 59, 11_016, 19_782, 20_412, 20_484, 2_932_896];
    match kind {
        FlowType::Unit => vec![Parcel::UNIT],
        FlowType::Boolean => [false, true].map(|truth| Parcel::Value(Value::from(truth))).to_vec(),
        FlowType::Integer32 => numbers(&[i32::MIN.into(), -7, -1, 0, 1, 3, 12, 2024, i32::MAX.into()]),
        FlowType::Integer64 => numbers(&[i64::MIN, -40_000, -7, -1, 0, 1, 3, 400, i64::MAX]),
        FlowType::Size => numbers(&[0, 1, 2, 5, 29]),
        FlowType::Decimal => {
            ["0", "1", "-1", "0.5", "2.5", "-3.5", "12.345", "79228162514264337593543950335"]
                .iter()
                .filter_map(|text| text.parse::<Decimal>().ok())
                .map(|number| Parcel::Value(number.to_value()))
                .collect()
        }
        FlowType::Text => TEXTS
            .iter()
            .chain(&["2026-11-21", "true", "12.5", "99999999999999999999", "2026-11-21T09:00:00Z"])
            .chain(&[
                "%Y-%m-%d",
                "%d.%m.%Y",
                "29.02.2024",
                "#,##0.00",
                "1,234.50",
                r"(\w)+",
                "[^a-z]",
                "<$0>",
            ])
            .map(|text| Parcel::Value(Value::from(*text)))
            .collect(),
        FlowType::Date => days
            .iter()
            .filter_map(|days| Date::from_days(*days))
            .map(|day| Parcel::Value(day.to_value()))
            .collect(),
        FlowType::DateTime => days
            .iter()
            .filter_map(|days| Date::from_days(*days))
            .map(|day| day.start().plus_milliseconds(51_234_567).unwrap_or(day.start()))
            .map(|moment| Parcel::Value(moment.to_value()))
            .collect(),
        FlowType::Enumeration(_) => STATES.map(|name| Parcel::Value(Value::from(name))).to_vec(),
        FlowType::Option(inner) => std::iter::once(Parcel::None)
            .chain(inputs(inner).into_iter().map(|some| Parcel::Some(Box::new(some))))
            .collect(),
        FlowType::List(item) => {
            let items = inputs(item);
            let mut lists = vec![Parcel::List(Vec::new())];
            lists.extend(items.iter().map(|one| Parcel::List(vec![one.clone()])));
            lists.extend(items.windows(3).map(|some| Parcel::List(some.to_vec())));
            lists.extend(items.first().map(|one| Parcel::List(vec![one.clone(), one.clone()])));
            lists.push(Parcel::List(items.iter().rev().cloned().collect()));
            lists
        }
        FlowType::Tuple(parts) => {
            let columns: Vec<_> = parts.iter().map(inputs).collect();
            let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
            let row = |at: usize| {
                Parcel::Tuple(
                    columns
                        .iter()
                        .enumerate()
                        .map(|(shift, all)| all[(at + shift * 3) % all.len()].clone())
                        .collect(),
                )
            };
            (0..longest).map(row).collect()
        }
        // What names objects is filled in by whoever knows them.
        _ => numbers(&[0, 1, 2, 3]),
    }
}

/// So many lists of arguments: every value of each parameter at least once, then mixtures.
pub fn arguments(kinds: &[FlowType], random: &mut Random, count: usize) -> Vec<Vec<Parcel>> {
    let columns: Vec<_> = kinds.iter().map(inputs).collect();
    let all: usize = columns.iter().map(Vec::len).product();
    if all <= count {
        return columns.iter().fold(vec![vec![]], |rows, column| {
            let longer = |row: &Vec<Parcel>| -> Vec<Vec<Parcel>> {
                column.iter().map(|one| [row.as_slice(), std::slice::from_ref(one)].concat()).collect()
            };
            rows.iter().flat_map(longer).collect()
        });
    }
    let longest = columns.iter().map(Vec::len).max().unwrap_or(1);
    let mut rows: Vec<Vec<Parcel>> = (0..longest)
        .map(|at| columns.iter().map(|column| column[at % column.len()].clone()).collect())
        .collect();
    while rows.len() < count {
        rows.push(
            columns.iter().map(|column| column[random.below(column.len() as u64) as usize].clone()).collect(),
        );
    }
    rows.truncate(count.max(longest));
    rows
}
