//! Questions of devices that the database cannot answer by itself: read in pages, and not without end.

use super::stage::*;
use crate::flow::{FlowError, FlowResult};
use crate::rule::Judge;
use crate::sync::Environment;
use crate::sync::accept::Draft;
use crate::sync::in_hand::ObjectInHand;
use crate::typed::Me;
use std::sync::Arc;
use tidewater_model::{Comparison, Expression, Function, Order, Path, Query, Value, Window};

/// A stage where few rows make a page.
fn with_pages(page_rows: usize, looked_rows: usize) -> Stage {
    Stage::new().in_pages(page_rows, looked_rows)
}

fn draft(stage: &Stage, device: &Device) -> Draft {
    let environment: Arc<dyn Environment> = stage.clock.clone();
    let me = Me::new(device.account.into(), 0);
    Draft::new(stage.engine.clone(), stage.store.clone(), environment, me, Vec::new())
}

/// Case mapping is nothing that the database does as Rust does.
fn shouted(member: &str, text: &str) -> Expression {
    let member = Expression::Member(Path::member(member));
    let upper = Expression::Call(Function::ToUppercase, vec![member]);
    Expression::Compare(Comparison::Equal, Box::new(upper), Box::new(Expression::Literal(Value::from(text))))
}

fn plans(condition: Option<Expression>, order: &[(&str, bool)], limit: Option<u32>) -> Query {
    let order =
        order.iter().map(|(name, descending)| Order { path: Path::member(*name), descending: *descending });
    Query { condition, order: order.collect(), window: Window { offset: 0, limit }, ..Query::all("Plan") }
}

/// The places of the plans that are found.
fn places(draft: &mut Draft, query: &Query) -> FlowResult<Vec<String>> {
    let rows = now(draft.retrieve(Judge::Server, query))?;
    Ok(rows.iter().map(|row| row.values[1].text().unwrap().to_owned()).collect())
}

fn code<T>(result: FlowResult<T>) -> String {
    result.err().map(|error| error.code().to_owned()).unwrap_or_default()
}

/// Plans called `a` and `b` by turns, at the places 00, 01 ..
fn put_plans(stage: &Stage, count: usize) {
    for at in 0..count {
        let name = if at % 2 == 0 { "a" } else { "b" };
        stage.put("Plan", &[("text", text(name)), ("place", text(&format!("{at:02}")))]);
    }
}

#[test]
fn pages_find_what_one_look_finds_in_the_same_order() {
    let whole = with_pages(1_000, 1_000);
    put_plans(&whole, 23);
    for page in [1, 2, 3, 5, 23, 24] {
        let stage = with_pages(page, 1_000);
        put_plans(&stage, 23);
        let (there, here) = (whole.device("anna", &["Rep"]), stage.device("anna", &["Rep"]));
        for order in [&[][..], &[("place", true)], &[("text", false), ("place", true)]] {
            for limit in [None, Some(0), Some(1), Some(7), Some(12), Some(100)] {
                let query = plans(Some(shouted("text", "A")), order, limit);
                let expected = places(&mut draft(&whole, &there).for_device(), &query).unwrap();
                let found = places(&mut draft(&stage, &here).for_device(), &query).unwrap();
                assert_eq!(found, expected, "pages of {page}, {order:?}, {limit:?}");
                assert_eq!(found.len(), limit.map_or(12, |limit| limit.min(12) as usize));
                assert_eq!(places(&mut draft(&stage, &here), &query).unwrap(), expected, "of a microflow");
                let count = now(draft(&stage, &here).for_device().count(Judge::Server, &query)).unwrap();
                assert_eq!(count, found.len() as i64);
            }
        }
    }
}

#[test]
fn a_window_holds_the_same_rows_whoever_decides_about_them() {
    let stage = with_pages(3, 1_000);
    put_plans(&stage, 23);
    let anna = stage.device("anna", &["Rep"]);
    // What the database decides, and what it cannot.
    for (condition, there) in [(None, 23), (Some(shouted("text", "A")), 12)] {
        for order in [&[][..], &[("place", true)]] {
            let all = plans(condition.clone(), order, None);
            let all = places(&mut draft(&stage, &anna).for_device(), &all).unwrap();
            assert_eq!(all.len(), there);
            let limits = [None, Some(0), Some(1), Some(7), Some(100)];
            let windows =
                limits.into_iter().flat_map(|limit| [0, 1, 5, 22, 100].map(|offset| (offset, limit)));
            for (offset, limit) in windows {
                let query = plans(condition.clone(), order, limit);
                let query = Query { window: Window { offset, limit }, ..query };
                let found = places(&mut draft(&stage, &anna).for_device(), &query).unwrap();
                let expected =
                    all.iter().skip(offset as usize).take(limit.map_or(usize::MAX, |it| it as usize));
                assert_eq!(found, expected.cloned().collect::<Vec<_>>(), "{order:?} {offset} {limit:?}");
                let count = now(draft(&stage, &anna).for_device().count(Judge::Server, &query)).unwrap();
                assert_eq!(count, found.len() as i64, "{order:?} {offset} {limit:?}");
            }
        }
    }
}

#[test]
fn a_question_stops_at_its_limit_and_is_refused_at_the_bound() {
    let stage = with_pages(2, 6);
    let anna = stage.device("anna", &["Rep"]);
    put_plans(&stage, 6);
    let all = plans(Some(shouted("text", "A")), &[], None);
    assert_eq!(places(&mut draft(&stage, &anna).for_device(), &all).unwrap(), ["00", "02", "04"]);
    put_plans(&stage, 1);
    let asks = |query: &Query| places(&mut draft(&stage, &anna).for_device(), query);
    assert_eq!(code(asks(&all)), "question-too-wide");
    let count = now(draft(&stage, &anna).for_device().count(Judge::Server, &all));
    assert_eq!(code(count), "question-too-wide");
    let Err(FlowError::Refused { detail, .. }) = asks(&all) else { panic!("it is refused") };
    assert!(detail.contains("more than 6 rows"), "{detail}");
    let two = plans(Some(shouted("text", "A")), &[], Some(2));
    assert_eq!(asks(&two).unwrap(), ["00", "02"], "the limit is met before the bound");
    let sorted = plans(Some(shouted("text", "A")), &[("place", true)], Some(2));
    assert_eq!(code(asks(&sorted)), "question-too-wide", "the first in an order may be any");
    // What the database decides looks at nothing, and a microflow is code of the app.
    let by_place = Expression::Compare(
        Comparison::Equal,
        Box::new(Expression::Member(Path::member("place"))),
        Box::new(Expression::Literal(text("03"))),
    );
    let narrowed = Expression::All(vec![by_place, shouted("text", "B")]);
    assert_eq!(asks(&plans(Some(narrowed), &[], None)).unwrap(), ["03"]);
    assert_eq!(asks(&plans(None, &[], None)).unwrap().len(), 7);
    assert_eq!(places(&mut draft(&stage, &anna), &all).unwrap().len(), 4);
}

#[test]
fn only_a_hidden_member_in_a_question_makes_the_server_look_at_each_row() {
    let stage = with_pages(2, 3);
    let anna = stage.device("anna", &["Rep"]);
    for at in 0..5 {
        stage.put("Customer", &[("name", text(&at.to_string())), ("credit", number(at)), ("rep", anna.me())]);
    }
    let compared = |member: &str, value: Value| {
        let sides = [Expression::Member(Path::member(member)), Expression::Literal(value)];
        let [left, right] = sides.map(Box::new);
        let condition = Some(Expression::Compare(Comparison::Equal, left, right));
        Query { condition, ..Query::all("Customer") }
    };
    let mut draft = draft(&stage, &anna).for_device();
    let found = now(draft.retrieve(Judge::Server, &compared("name", text("4")))).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(now(draft.count(Judge::Server, &compared("name", text("4")))).unwrap(), 1);
    assert_eq!(code(now(draft.retrieve(Judge::Server, &compared("credit", number(4))))), "question-too-wide");
}

#[test]
fn pages_show_what_the_draft_changed_among_them() {
    let stage = with_pages(2, 1_000);
    let anna = stage.device("anna", &["Rep"]);
    put_plans(&stage, 5);
    let ids = stage.column("SELECT id FROM Plan ORDER BY id");
    let id = |at: usize| crate::value::ObjectId::from_raw(ids[at].integer().unwrap()).unwrap();
    let mut draft = draft(&stage, &anna);
    let query = plans(Some(shouted("text", "A")), &[], Some(3));
    assert_eq!(places(&mut draft, &query).unwrap(), ["00", "02", "04"]);
    let entity = stage.engine.catalog.find("Plan").unwrap();
    now(draft.delete(Judge::Server, (entity, id(0)))).unwrap();
    let read = now(draft.get(Judge::Server, entity, id(3))).unwrap();
    let values = vec![text("a"), text("03"), read.values[2].clone()];
    let renamed = ObjectInHand { entity, id: id(3), values, stored: Some(read.values), unreadable: 0 };
    now(draft.commit(Judge::Server, &[renamed])).unwrap();
    assert_eq!(places(&mut draft, &query).unwrap(), ["02", "03", "04"], "each where its id has it");
}
