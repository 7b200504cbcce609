//! Damaged flows: every bit of their text is flipped once. What still is a flow is refused, or runs to an
//! end and gives what it says it gives.

use crate::builder::*;
use std::sync::Arc;
use tidewater::flow::{Held, Machine, Progress};
use tidewater::model::{Argument, Arm, Flow, FlowQuery, FlowType, Node, Operator, Pattern, Piece};

/// A flow with much of the grammar.
fn rich() -> Flow {
    let task = FlowType::Object("Task".into());
    let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Text);
    let row = w.local("t", FlowType::Record("Task".into()));
    let tasks = w.local("tasks", list_of(task.clone()));
    let (total, x) = (w.local("total", FlowType::Decimal), w.local("x", task));
    let (i, count) = (w.local("i", FlowType::Integer64), w.local("count", FlowType::Integer64));
    let query = FlowQuery {
        entity: "Task".into(),
        row,
        condition: Some(binary(Operator::Greater, member(local(row), "priority"), w.short(3))),
        order: vec![(vec!["project".into(), "name".into()], false)],
        limit: None,
        offset: None,
    };
    let get = attempt(activity("retrieve", vec![Argument::Value(Node::Query(Box::new(query)))]));
    let get = w.set(tasks, get);
    let price = function(
        "map",
        vec![
            function("iter", vec![local(tasks)]),
            closure(
                &[x],
                binary(Operator::Multiply, member(local(x), "price"), member(local(x), "priority")),
            ),
        ],
    );
    let sum = w.set(total, function("sum", vec![price]));
    let zero = w.int(0);
    let start = w.set(count, zero);
    let (from, three, five) = (w.int(0), w.int(3), w.int(5));
    let leave = w.run(Node::Break(0, None));
    let leave = w.block(vec![leave], None);
    let condition = Box::new(binary(Operator::Greater, local(i), five));
    let stop = w.run(Node::If { condition, then: leave, otherwise: None });
    let add = w.assign(count, Some(Operator::Add), binary(Operator::Remainder, local(i), three));
    let body = w.block(vec![stop, add], None);
    let list = Node::Range { from: Box::new(from), to: Box::new(local(0)), inclusive: false };
    let each = w.run(Node::For { pattern: Pattern::Bind(i, None), list: Box::new(list), body });
    let (one, many, few) = (w.constant(FlowType::Integer64, 1.into()), w.text("many"), w.text("few"));
    let arms = vec![
        Arm { pattern: Pattern::Constant(one), guard: None, value: few },
        Arm { pattern: Pattern::Any, guard: None, value: many },
    ];
    let word = Node::Match { value: Box::new(local(count)), arms };
    let piece = Piece::Formatted { value: local(total), fill: ' ', align: '>', width: 7, precision: Some(2) };
    w.ends(
        vec![get, sum, start, each],
        Node::Format(vec![Piece::Value(word), Piece::Text(": ".into()), piece]),
    )
}

#[test]
fn a_flipped_bit_never_ends_in_a_panic_or_a_wrong_type() {
    let sound = serde_json::to_vec(&rich()).unwrap();
    let (mut refused, mut ran) = (0, 0);
    for at in 0..sound.len() {
        for bit in 0..8 {
            let mut damaged = sound.clone();
            damaged[at] ^= 1 << bit;
            let Ok(flow) = serde_json::from_slice::<Flow>(&damaged) else { continue };
            if flow == rich() {
                continue;
            }
            let Ok(program) = load(vec![flow]) else {
                refused += 1;
                continue;
            };
            ran += 1;
            let program = Arc::new(program);
            let mut recorder = Recorder { program: Some(Arc::clone(&program)), ..Recorder::default() };
            let Ok(mut machine) = Machine::start(Arc::clone(&program), 0, vec![Held::Integer(7)], 2_000)
            else {
                continue;
            };
            if let Progress::Done(held) = machine.run(&mut recorder) {
                let kind = program.result(0).unwrap();
                assert!(program.conforms(kind, &held), "{held:?} is no {kind:?}");
            }
        }
    }
    assert!(refused > 500 && ran > 20, "{refused} refused, {ran} ran");
}

#[test]
fn a_flow_cut_short_is_no_flow() {
    let sound = serde_json::to_vec(&rich()).unwrap();
    for end in 0..sound.len() {
        assert!(serde_json::from_slice::<Flow>(&sound[..end]).is_err());
    }
}

/// How many objects a JSON value has; one of them gets a key that no version knows.
fn extended(value: &mut serde_json::Value, target: Option<usize>, seen: &mut usize) {
    let parts: Vec<&mut serde_json::Value> = match value {
        serde_json::Value::Object(object) => {
            if target == Some(*seen) {
                object.insert("later".to_owned(), 1.into());
            }
            *seen += 1;
            object.values_mut().collect()
        }
        serde_json::Value::Array(parts) => parts.iter_mut().collect(),
        _ => Vec::new(),
    };
    for part in parts {
        extended(part, target, seen);
    }
}

#[test]
fn a_flow_with_a_key_that_no_version_knows_is_refused_and_not_run_by_half() {
    let sound = serde_json::to_value(rich()).unwrap();
    let mut objects = 0;
    extended(&mut sound.clone(), None, &mut objects);
    assert!(objects > 80, "{objects}");
    for target in 0..objects {
        let mut later = sound.clone();
        extended(&mut later, Some(target), &mut 0);
        assert!(serde_json::from_value::<Flow>(later.clone()).is_err(), "{later}");
    }
}

#[test]
fn swapped_parts_of_a_flow_are_refused_or_run() {
    // Each constant, local and type in turn becomes each other one, in the text of the flow.
    let sound = serde_json::to_string(&rich()).unwrap();
    let words =
        ["\"Integer64\"", "\"Integer32\"", "\"Decimal\"", "\"Text\"", "\"Boolean\"", "\"Size\"", "\"Unit\""];
    let names =
        ["{\"Local\":0}", "{\"Local\":2}", "{\"Local\":3}", "{\"Local\":5}", "{\"Constant\":0}", "\"None\""];
    let mut ran = 0;
    for group in [&words[..], &names[..]] {
        for from in group {
            for to in group {
                for (at, _) in sound.match_indices(from) {
                    let text = [&sound[..at], to, &sound[at + from.len()..]].concat();
                    let Ok(flow) = serde_json::from_str::<Flow>(&text) else { continue };
                    let Ok(program) = load(vec![flow]) else { continue };
                    let found =
                        go(&Arc::new(program), vec![Held::Integer(7)], &mut Recorder::default(), 2_000);
                    ran += usize::from(found.is_ok());
                }
            }
        }
    }
    assert!(ran > 0);
}
