//! The evaluator in memory and the compiler to SQL agree, on generated expressions over generated rows:
//! absent values, text beyond ASCII, decimals, dates, enumerations, association steps, rows that are
//! not there, members that may not be read, calculated members, faults.
//!
//! Expressions are grown from a tape of bytes, so that a failing case shrinks with its tape.

#[path = "agreement/grow.rs"]
mod grow;
#[path = "agreement/universe.rs"]
mod universe;

use grow::Tape;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use std::cell::RefCell;
use tidewater::rule::Evaluation;
use tidewater::store::schema::Side;
use tidewater::store::sql::{Compiler, SelectedRow, Selection};
use tidewater::store::{Dialect, Statement};
use tidewater_model::{Expression, Order, Query, Value, Window};
use universe::Universe;

const CASES: u32 = 800;
const SEED: u64 = 20_261_121;

/// What the cases met; a kind of case that never came up proves nothing.
#[derive(Debug, Default)]
struct Met {
    exact: usize,
    inexact: usize,
    holds: usize,
    fails: usize,
    some_but_not_all: usize,
    sorted_by_the_database: usize,
    sorted_in_memory: usize,
}

fn runner() -> TestRunner {
    TestRunner::new(Config {
        cases: CASES,
        rng_seed: RngSeed::Fixed(SEED),
        failure_persistence: None,
        max_shrink_iters: 4_000,
        ..Config::default()
    })
}

fn universes() -> Vec<Universe> {
    let seeds = 0..3_u64;
    seeds.flat_map(|seed| [Universe::new(seed, Side::Server), Universe::new(seed, Side::Device)]).collect()
}

fn tapes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..160)
}

fn compiler(universe: &Universe) -> Compiler<'_> {
    let masked = universe.side == Side::Device;
    Compiler { catalog: &universe.catalog, dialect: &Dialect::SQLITE, masked }
}

fn evaluation(universe: &Universe) -> Evaluation<'_> {
    Evaluation { catalog: &universe.catalog, me: Some(universe::me()), rows: universe }
}

fn read(universe: &Universe, selection: &Selection) -> Vec<SelectedRow> {
    let mut rows = Vec::new();
    let mut visit = |columns: &[tidewater_model::ValueRef<'_>]| rows.push(selection.read(columns).unwrap());
    universe.database.scan(&selection.statement, &mut visit).unwrap_or_else(|error| {
        panic!("{error}\n{}", selection.statement.sql);
    });
    rows
}

fn ids(rows: &[SelectedRow]) -> Vec<i64> {
    rows.iter().map(|row| row.id.raw()).collect()
}

/// Checks one condition on one universe, in every form that the compiler has.
fn check_condition(universe: &Universe, condition: &Expression, met: &mut Met) -> Result<(), TestCaseError> {
    let entity = universe.thing();
    let evaluation = evaluation(universe);
    let things = universe.things();
    let holds = |row: &&SelectedRow| evaluation.holds(entity, row.view(), condition);
    let expected = things.iter().filter(holds).map(|row| row.id.raw()).collect::<Vec<_>>();

    let compiler = compiler(universe);
    let query = Query { condition: Some(condition.clone()), ..Query::all("Thing") };
    let selection = compiler.select(&query, Some(universe::me())).unwrap();
    let mut rows = read(universe, &selection);
    let by_sql = ids(&rows);
    let sql = &selection.statement.sql;
    let is_superset = expected.iter().all(|id| by_sql.contains(id));
    prop_assert!(is_superset, "SQL misses rows\n{condition:?}\n{sql}\n{expected:?}\n{by_sql:?}");
    if selection.residual.is_none() {
        prop_assert_eq!(&by_sql, &expected, "exact SQL differs\n{:?}\n{}", condition, sql);
        met.exact += 1;
    } else {
        met.inexact += 1;
    }
    selection.refine(&evaluation, &mut rows);
    prop_assert_eq!(ids(&rows), &expected[..], "after the residual\n{:?}\n{}", condition, sql);

    let mut parameters = Vec::new();
    let sql = compiler.condition(entity, "x", condition, Some(universe::me()), &mut parameters);
    let text = format!("SELECT x.id FROM \"Thing\" AS x WHERE {} ORDER BY x.id", sql.sql);
    let statement = Statement { sql: text.into(), parameters };
    let found = universe.database.query(&statement).unwrap();
    let found = found.iter().filter_map(|row| row[0].integer()).collect::<Vec<_>>();
    prop_assert_eq!(&found, &by_sql, "the condition by itself differs from the joined one\n{:?}", statement);

    if let Some(count) = compiler.count(&query, Some(universe::me())) {
        let counted = universe.database.query(&count).unwrap();
        prop_assert_eq!(&counted[0][0], &Value::Integer(expected.len() as i64));
    }
    met.holds += expected.len();
    met.fails += things.len() - expected.len();
    met.some_but_not_all += usize::from(!expected.is_empty() && expected.len() < things.len());
    Ok(())
}

#[test]
fn conditions_mean_the_same_in_memory_and_in_the_database() {
    let universes = universes();
    let met = RefCell::new(Met::default());
    let outcome = runner().run(&tapes(), |tape| {
        for universe in &universes {
            let condition = Tape::new(&tape).condition(&universe.catalog, universe.thing());
            check_condition(universe, &condition, &mut met.borrow_mut())?;
        }
        Ok(())
    });
    let met = met.into_inner();
    outcome.unwrap_or_else(|error| panic!("{error}\n{met:?}"));
    let cases = CASES as usize * universes.len();
    assert!(met.exact > cases / 4 && met.inexact > cases / 20, "{met:?}");
    assert!(met.some_but_not_all > cases / 8, "{met:?}");
    assert!(met.holds > 0 && met.fails > 0, "{met:?}");
}

#[test]
fn rows_sort_the_same_in_memory_and_in_the_database() {
    let universes = universes();
    let met = RefCell::new(Met::default());
    let outcome = runner().run(&tapes(), |bytes| {
        for universe in &universes {
            let mut tape = Tape::new(&bytes);
            let order = tape.order(&universe.catalog, universe.thing());
            let window = tape.window();
            check_order(universe, order, window, &mut met.borrow_mut())?;
        }
        Ok(())
    });
    let met = met.into_inner();
    outcome.unwrap_or_else(|error| panic!("{error}\n{met:?}"));
    assert!(met.sorted_by_the_database > 100 && met.sorted_in_memory > 100, "{met:?}");
}

fn check_order(
    universe: &Universe,
    order: Vec<Order>,
    window: Window,
    met: &mut Met,
) -> Result<(), TestCaseError> {
    let evaluation = evaluation(universe);
    let mut expected = universe.things();
    expected.sort_by(|left, right| {
        let sort_value =
            |row: &SelectedRow, order| evaluation.sort_value(universe.thing(), row.view(), order);
        let decided = order.iter().map(|order| {
            let (left, right) = (sort_value(left, order), sort_value(right, order));
            if order.descending { right.cmp(&left) } else { left.cmp(&right) }
        });
        decided.fold(std::cmp::Ordering::Equal, std::cmp::Ordering::then).then(left.id.cmp(&right.id))
    });
    expected.drain(..expected.len().min(window.offset as usize));
    expected.truncate(window.limit.map_or(usize::MAX, |limit| limit as usize));

    let query = Query { order, window, ..Query::all("Thing") };
    let selection = compiler(universe).select(&query, Some(universe::me())).unwrap();
    met.sorted_by_the_database += usize::from(selection.order.is_empty());
    met.sorted_in_memory += usize::from(!selection.order.is_empty());
    let mut rows = read(universe, &selection);
    selection.refine(&evaluation, &mut rows);
    prop_assert_eq!(ids(&rows), ids(&expected), "{:?}\n{}", query.order, selection.statement.sql);
    let count = compiler(universe).count(&query, Some(universe::me())).unwrap();
    let counted = universe.database.query(&count).unwrap();
    prop_assert_eq!(&counted[0][0], &Value::Integer(expected.len() as i64), "{:?}", window);
    Ok(())
}

/// The words of a database that is not SQLite.
const OTHER: Dialect = Dialect {
    parameter: |number| format!("${number}"),
    same: |left, right| format!("({left} IS NOT DISTINCT FROM {right})"),
    sort_key: |expression| format!("folded({expression})"),
    byte_length: |expression| format!("octet_length({expression})"),
    ..Dialect::SQLITE
};

/// What [`OTHER`] would have said, if it were SQLite.
const AS_OTHER: Dialect = Dialect {
    sort_key: |expression| format!("folded({expression})"),
    byte_length: |expression| format!("octet_length({expression})"),
    ..Dialect::SQLITE
};

#[test]
fn a_second_dialect_changes_words_and_nothing_else() {
    let universe = Universe::new(0, Side::Server);
    let outcome = runner().run(&tapes(), |bytes| {
        let mut tape = Tape::new(&bytes);
        let condition = Some(tape.condition(&universe.catalog, universe.thing()));
        let order = tape.order(&universe.catalog, universe.thing());
        let query = Query { condition, order, ..Query::all("Thing") };
        let select = |dialect| {
            let compiler = Compiler { dialect, ..compiler(&universe) };
            compiler.select(&query, Some(universe::me())).unwrap().statement
        };
        let (here, there) = (select(&AS_OTHER), select(&OTHER));
        let translated = there.sql.replace('$', "?").replace(" IS NOT DISTINCT FROM ", " IS ");
        prop_assert_eq!(translated, here.sql.to_string());
        prop_assert_eq!(there.parameters, here.parameters);
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}
