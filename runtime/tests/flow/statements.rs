//! Statements: what each does.

use crate::builder::*;
use std::cell::Cell;
use std::sync::Arc;
use tidewater::flow::{Activity, Control, Effects, FlowError, FlowResult, Held, Machine, Moment, Progress};
use tidewater::model::{
    Action, Argument, Arm, Block, Flow, FlowQuery, FlowType, Node, Operator, Pattern, Piece,
};

/// A loop with a choice in it, and so many rounds as its argument says.
fn rounds() -> Flow {
    let mut w = write("sum", &[("n", FlowType::Integer64)], FlowType::Integer64);
    let (sum, i) = (w.local("sum", FlowType::Integer64), w.local("i", FlowType::Integer64));
    let zero = w.int(0);
    let start = w.set(sum, zero);
    let (three, zero, from) = (w.int(3), w.int(0), w.int(0));
    let condition = binary(Operator::Equal, binary(Operator::Remainder, local(i), three), zero);
    let add = w.assign(sum, Some(Operator::Add), local(i));
    let one = w.int(1);
    let subtract = w.assign(sum, Some(Operator::Subtract), one);
    let then = w.block(vec![add], None);
    let otherwise = w.block(vec![subtract], None);
    let choice =
        Node::If { condition: Box::new(condition), then, otherwise: Some(Box::new(Node::Block(otherwise))) };
    let choice = w.run(choice);
    let body = w.block(vec![choice], None);
    let list = Node::Range { from: Box::new(from), to: Box::new(local(0)), inclusive: false };
    let each = Node::For { pattern: Pattern::Bind(i, None), list: Box::new(list), body };
    let each = w.run(each);
    w.ends(vec![start, each], local(sum))
}

#[test]
fn a_loop_over_a_range_computes() {
    let native: i64 = (0..1000_i64).fold(0, |sum, i| if i % 3 == 0 { sum + i } else { sum - 1 });
    assert_eq!(run(vec![rounds()], vec![Held::Integer(1000)]).unwrap(), Held::Integer(native));
}

/// Counts what a machine asks of a tracer that is there, and off.
#[derive(Default)]
struct Off {
    asked: Cell<usize>,
    shown: usize,
}

impl Effects for Off {
    fn perform(&mut self, activity: Activity, _: Vec<Held>) -> FlowResult<Held> {
        panic!("the flow only computes: {activity:?}")
    }

    fn act(&mut self, _: usize, _: Vec<Held>) -> FlowResult<Held> {
        panic!("the flow only computes")
    }

    fn traces(&self) -> bool {
        self.asked.set(self.asked.get() + 1);
        false
    }

    fn step(&mut self, _: &Moment<'_>) -> Control {
        self.shown += 1;
        Control::Go
    }
}

/// What a tracer costs that is off does not depend on how much a flow does: it is asked once for a run.
#[test]
fn a_tracer_that_is_off_is_asked_once_for_a_run_however_many_steps_that_has() {
    let program = prepare(vec![rounds()]);
    for count in [0, 1, 10_000] {
        let mut off = Off::default();
        let mut machine =
            Machine::start(Arc::clone(&program), 0, vec![Held::Integer(count)], 1_000_000).unwrap();
        assert!(matches!(machine.run(&mut off), Progress::Done(_)));
        assert_eq!((off.asked.get(), off.shown), (1, 0), "{count} rounds");
    }
}

#[test]
fn an_object_is_shared_by_everything_that_names_it() {
    let task = FlowType::Object("Task".into());
    let mut rename = write("rename", &[("task", task.clone())], FlowType::Unit);
    let text = rename.text("renamed");
    let set = rename.assign_member(0, "title", None, text);
    let rename = rename.ends(vec![set], Node::Tuple(vec![]));

    let mut w = write("main", &[], FlowType::Text);
    let (a, b) = (w.local("a", task.clone()), w.local("b", task));
    let record = Node::Record { entity: "Task".into(), members: vec![] };
    let create = w.set(a, attempt(activity("create", vec![Argument::Value(record)])));
    let alias = w.set(b, local(a));
    let call =
        Node::Call { name: "rename".into(), arguments: vec![Argument::Value(local(b))], awaited: false };
    let call = w.run(attempt(call));
    let flow = w.ends(vec![create, alias, call], member(local(a), "title"));
    assert_eq!(run(vec![flow, rename], vec![]).unwrap(), Held::text("renamed"));
}

#[test]
fn a_list_given_in_exchange_comes_back_changed() {
    let numbers = list_of(FlowType::Integer64);
    let mut grow = write("grow", &[("list", numbers.clone())], FlowType::Unit);
    let five = grow.int(5);
    let push = grow.run(function("push", vec![local(0), five]));
    let grow = grow.ends(vec![push], Node::Tuple(vec![]));

    let mut w = write("main", &[], FlowType::Size);
    let list = w.local("list", numbers);
    let one = w.int(1);
    let start = w.set(list, Node::List(vec![one]));
    let call = Node::Call { name: "grow".into(), arguments: vec![Argument::Exchange(list)], awaited: false };
    let call = w.run(attempt(call));
    let flow = w.ends(vec![start, call], function("len", vec![local(list)]));
    assert_eq!(run(vec![flow, grow], vec![]).unwrap(), Held::Size(2));
}

#[test]
fn an_error_of_an_activity_is_matched_by_its_variant() {
    let mut w = write("main", &[], FlowType::Text);
    w.flow.is_async = true;
    let code = w.local("error", FlowType::Error);
    let asked = Node::Activity { name: "sync".into(), arguments: vec![], awaited: true };
    let (offline, other, fine) = (w.text("offline"), function("code", vec![local(code)]), w.text("fine"));
    let arms = vec![
        Arm { pattern: Pattern::Ok(Box::new(Pattern::Any)), guard: None, value: fine },
        Arm {
            pattern: Pattern::Err(Box::new(Pattern::Error("Offline".into(), vec![]))),
            guard: None,
            value: offline,
        },
        Arm { pattern: Pattern::Err(Box::new(Pattern::Bind(code, None))), guard: None, value: other },
    ];
    let flow = w.ends(vec![], Node::Match { value: Box::new(asked), arms });
    assert_eq!(run(vec![flow], vec![]).unwrap(), Held::text("offline"));
}

#[test]
fn a_question_mark_ends_the_flow_with_its_step_and_line() {
    let mut w = write("main", &[], FlowType::Unit);
    let text = w.text("hello");
    let message = w.run(activity("message", vec![Argument::Value(text)]));
    let (code, text) = (w.text("late"), w.text("too late"));
    let fail = w.run(attempt(activity("fail", vec![Argument::Value(code), Argument::Value(text)])));
    let flow = w.ends(vec![message, fail], Node::Tuple(vec![]));
    let error = run(vec![flow], vec![]).unwrap_err();
    assert_eq!(error.code(), "late");
    assert_eq!(error.to_string(), "too late (flow `main`, step 1, line 101)");
}

#[test]
fn the_error_of_a_callee_names_where_it_arose() {
    let mut inner = write("inner", &[], FlowType::Unit);
    let (code, text) = (inner.text("a"), inner.text("b"));
    let fail = inner.run(attempt(activity("fail", vec![Argument::Value(code), Argument::Value(text)])));
    let inner = inner.ends(vec![fail], Node::Tuple(vec![]));
    let mut w = write("main", &[], FlowType::Unit);
    let one = w.int(1);
    let before = w.run(one);
    let call = w.run(attempt(Node::Call { name: "inner".into(), arguments: vec![], awaited: false }));
    let flow = w.ends(vec![before, call], Node::Tuple(vec![]));
    let error = run(vec![flow, inner], vec![]).unwrap_err();
    assert!(matches!(&error, FlowError::At { flow, step: 0, .. } if &**flow == "inner"), "{error:?}");
}

#[test]
fn labels_leave_outer_loops_with_a_value() {
    let mut w = write("main", &[], FlowType::Integer64);
    let (found, i, j) = (
        w.local("found", FlowType::Integer64),
        w.local("i", FlowType::Integer64),
        w.local("j", FlowType::Integer64),
    );
    let (zero, ten, from) = (w.int(0), w.int(10), w.int(0));
    let start = w.set(i, zero);
    let seven = w.int(21);
    let product = binary(Operator::Multiply, local(i), local(j));
    let leave = w.run(Node::Break(1, Some(Box::new(binary(Operator::Add, product.clone(), local(j))))));
    let then = w.block(vec![leave], None);
    let check = w.run(Node::If {
        condition: Box::new(binary(Operator::Equal, product, seven)),
        then,
        otherwise: None,
    });
    let inner_body = w.block(vec![check], None);
    let list = Node::Range { from: Box::new(from), to: Box::new(ten), inclusive: false };
    let inner = w.run(Node::For { pattern: Pattern::Bind(j, None), list: Box::new(list), body: inner_body });
    let one = w.int(1);
    let step = w.assign(i, Some(Operator::Add), one);
    let body = w.block(vec![step, inner], None);
    let outer = w.set(found, Node::Loop(body));
    let flow = w.ends(vec![start, outer], local(found));
    assert_eq!(run(vec![flow], vec![]).unwrap(), Held::Integer(28));
}

#[test]
fn iterators_compute_only_what_is_asked_for() {
    // The third element divides by zero; nobody asks for it.
    let mut w = write("main", &[], FlowType::Integer64);
    let x = w.local("x", FlowType::Integer64);
    let numbers = [w.int(4), w.int(2), w.int(0)];
    let hundred = w.int(100);
    let chain = function("into_iter", vec![Node::List(numbers.to_vec())]);
    let chain = function("map", vec![chain, closure(&[x], binary(Operator::Divide, hundred, local(x)))]);
    let two = w.size(2);
    let flow = w.ends(vec![], function("sum", vec![function("take", vec![chain, two])]));
    assert_eq!(run(vec![flow], vec![]).unwrap(), Held::Integer(75));
}

#[test]
fn an_activity_inside_an_expression_runs_in_the_order_of_the_source() {
    let mut w = write("main", &[("a", FlowType::Integer64)], FlowType::Integer64);
    let twice =
        |value| Node::Call { name: "twice".into(), arguments: vec![Argument::Value(value)], awaited: false };
    let one = w.int(1);
    let sum = binary(Operator::Add, attempt(twice(local(0))), attempt(twice(one)));
    let inner = binary(Operator::Multiply, local(0), sum);
    let flow = w.ends(vec![], inner);
    assert_eq!(run(vec![flow], vec![Held::Integer(5)]).unwrap(), Held::Integer(60));
}

#[test]
fn a_query_captures_and_reaches_the_device_as_data() {
    let mut w = write("main", &[("least", FlowType::Integer64)], FlowType::Size);
    let row = w.local("t", FlowType::Record("Task".into()));
    let tasks = w.local("tasks", list_of(FlowType::Object("Task".into())));
    let price = binary(Operator::Greater, member(local(row), "price"), local(0));
    let name = function("starts_with", vec![member(member(local(row), "project"), "name"), w.text("North")]);
    let query = FlowQuery {
        entity: "Task".into(),
        row,
        condition: Some(binary(Operator::And, price, name)),
        order: vec![(vec!["due".into()], true)],
        limit: Some(w.size(5)),
        offset: Some(w.size(2)),
    };
    let get = attempt(activity("retrieve", vec![Argument::Value(Node::Query(Box::new(query)))]));
    let get = w.set(tasks, get);
    let flow = w.ends(vec![get], function("len", vec![local(tasks)]));
    let mut recorder = Recorder::default();
    assert_eq!(run_with(vec![flow], vec![Held::Integer(3)], &mut recorder, 1000).unwrap(), Held::Size(2));
    assert_eq!(recorder.asked, ["Retrieve(a query for Task)"]);
}

#[test]
fn a_let_with_else_binds_or_leaves() {
    let task = option_of(FlowType::Integer64);
    let mut w = write("main", &[("number", task)], FlowType::Integer64);
    let x = w.local("x", FlowType::Integer64);
    let zero = w.int(0);
    let leave = w.run(Node::Return(Some(Box::new(ok(zero)))));
    let otherwise = Some(Block { statements: vec![leave], value: None });
    let pattern = Pattern::Some(Box::new(Pattern::Bind(x, None)));
    let bind = w.statement(Action::Let { pattern, value: Some(local(0)), otherwise });
    let flow = w.ends(vec![bind], local(x));
    assert_eq!(run(vec![flow.clone()], vec![Held::none()]).unwrap(), Held::Integer(0));
    assert_eq!(run(vec![flow], vec![Held::Integer(9)]).unwrap(), Held::Integer(9));
}

#[test]
fn a_microflow_is_waited_for_and_answers() {
    let mut w = write("main", &[], FlowType::Text);
    w.flow.is_async = true;
    let text = w.text("how many");
    let call = attempt(Node::Microflow { name: "ask".into(), arguments: vec![text] });
    let pieces = vec![Piece::Text("it says ".into()), Piece::Value(call)];
    let flow = w.ends(vec![], Node::Format(pieces));
    let mut recorder = Recorder::default();
    assert_eq!(run_with(vec![flow], vec![], &mut recorder, 1000).unwrap(), Held::text("it says 42"));
    assert_eq!(recorder.asked.len(), 1);
}

#[test]
fn steps_are_shown_and_a_pause_goes_on() {
    let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Integer64);
    let x = w.local("x", FlowType::Integer64);
    let one = w.int(1);
    let first = w.set(x, binary(Operator::Add, local(0), one));
    let two = w.int(2);
    let second = w.assign(x, Some(Operator::Multiply), two);
    let flow = w.ends(vec![first, second], local(x));
    let mut recorder = Recorder { shown: Some(Vec::new()), pauses_at: Some(1), ..Recorder::default() };
    assert_eq!(run_with(vec![flow], vec![Held::Integer(4)], &mut recorder, 1000).unwrap(), Held::Integer(10));
    let shown = recorder.shown.unwrap();
    assert_eq!(shown, [(0, "n=4".into()), (1, "n=4 x=5".into()), (2, "n=4 x=10".into())]);
}

#[test]
fn a_caption_is_what_people_read() {
    let mut w = write("main", &[], FlowType::Text);
    let running = w.status("Running");
    let flow = w.ends(vec![], function("caption", vec![running]));
    assert_eq!(run(vec![flow], vec![]).unwrap(), Held::text("On its way"));
}

#[test]
fn decimals_compute_with_integers_and_are_laid_out() {
    let mut w = write("main", &[("count", FlowType::Integer32)], FlowType::Text);
    let price = w.decimal("12.5");
    let value = binary(Operator::Multiply, price, local(0));
    let piece = Piece::Formatted { value, fill: '.', align: ' ', width: 8, precision: Some(2) };
    let flow = w.ends(vec![], Node::Format(vec![piece]));
    assert_eq!(run(vec![flow], vec![Held::Integer(3)]).unwrap(), Held::text("...37.50"));
}
