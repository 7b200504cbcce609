//! What a flow may not be, and how a run ends when there is no result.

use crate::builder::*;
use tidewater::flow::{FlowError, Held};
use tidewater::model::{Argument, Block, FlowType, Node, Operator, Pattern};

fn code(result: Result<Held, FlowError>) -> String {
    result.unwrap_err().code().to_owned()
}

fn compute(operator: Operator, left: i64, right: i64) -> Result<Held, FlowError> {
    let w = write("main", &[("a", FlowType::Integer64), ("b", FlowType::Integer64)], FlowType::Integer64);
    let flow = w.ends(vec![], binary(operator, local(0), local(1)));
    run(vec![flow], vec![Held::Integer(left), Held::Integer(right)])
}

#[test]
fn overflow_and_division_by_zero_are_errors() {
    assert_eq!(code(compute(Operator::Add, i64::MAX, 1)), "overflow");
    assert_eq!(code(compute(Operator::Divide, i64::MIN, -1)), "overflow");
    assert_eq!(code(compute(Operator::Divide, 1, 0)), "division-by-zero");
    assert_eq!(code(compute(Operator::Remainder, 1, 0)), "division-by-zero");
    let error = compute(Operator::Divide, 1, 0).unwrap_err();
    assert_eq!(error.to_string(), "a division by zero (flow `main`, step 0, line 100)");
}

#[test]
fn an_error_in_a_block_within_an_expression_names_the_statement_there() {
    let mut w = write("main", &[("a", FlowType::Integer64)], FlowType::Integer64);
    let (one, two) = (w.int(1), w.int(2));
    let then = w.block(vec![], Some(binary(Operator::Divide, one.clone(), local(0))));
    let otherwise = w.block(vec![], Some(binary(Operator::Remainder, one.clone(), local(0))));
    let is_small = binary(Operator::Less, local(0), two);
    let choice =
        Node::If { condition: Box::new(is_small), then, otherwise: Some(Box::new(Node::Block(otherwise))) };
    let flow = w.ends(vec![], binary(Operator::Add, one, choice));
    let error = run(vec![flow], vec![Held::Integer(0)]).unwrap_err();
    assert_eq!(error.to_string(), "a division by zero (flow `main`, step 0, line 100)");
    assert!(matches!(error, FlowError::At { step: 0, .. }), "the whole of the flow is step 2");
}

#[test]
fn an_endless_loop_runs_out_of_fuel() {
    let mut w = write("main", &[], FlowType::Unit);
    let forever = w.run(Node::Loop(Block::default()));
    let flow = w.ends(vec![forever], Node::Tuple(vec![]));
    assert_eq!(code(run(vec![flow], vec![])), "out-of-fuel");
}

#[test]
fn no_list_grows_beyond_what_a_flow_may_hold() {
    let mut w = write("main", &[("it", list_of(FlowType::Integer64))], FlowType::Unit);
    let (at, seven) = (w.size(0), w.int(7));
    let insert = w.run(function("insert", vec![local(0), at, seven]));
    let flow = w.ends(vec![insert], Node::Tuple(vec![]));
    let full = Held::list(vec![Held::Integer(1); 4_000_000]);
    let program = std::sync::Arc::new(load(vec![flow]).unwrap());
    let ended = go(&program, vec![full], &mut Recorder::default(), 10_000_000);
    assert_eq!(code(ended), "too-large");
}

#[test]
fn an_endless_iterator_runs_out_of_fuel() {
    let mut w = write("main", &[], FlowType::Integer64);
    let (from, to) = (w.int(0), w.int(i64::MAX));
    let flow = w.ends(vec![], {
        let range = Node::Range { from: Box::new(from), to: Box::new(to), inclusive: true };
        function("sum", vec![range])
    });
    assert_eq!(code(run(vec![flow], vec![])), "out-of-fuel");
}

#[test]
fn endless_recursion_is_too_deep() {
    let mut w = write("main", &[], FlowType::Unit);
    let call = w.run(attempt(Node::Call { name: "main".into(), arguments: vec![], awaited: false }));
    let flow = w.ends(vec![call], Node::Tuple(vec![]));
    assert_eq!(code(run(vec![flow], vec![])), "too-deep");
}

#[test]
fn a_text_cannot_grow_without_end() {
    let mut w = write("main", &[], FlowType::Unit);
    let text = w.local("text", FlowType::Text);
    let start = w.text("0123456789");
    let start = w.set(text, start);
    let double = w.assign(text, Some(Operator::Add), local(text));
    let body = w.block(vec![double], None);
    let forever = w.run(Node::Loop(body));
    let flow = w.ends(vec![start, forever], Node::Tuple(vec![]));
    assert_eq!(code(run(vec![flow], vec![])), "too-large");
}

#[test]
fn arguments_of_another_type_are_refused() {
    let w = write("main", &[("a", FlowType::Integer32)], FlowType::Integer32);
    let flow = w.ends(vec![], local(0));
    assert_eq!(code(run(vec![flow.clone()], vec![])), "model");
    assert_eq!(code(run(vec![flow.clone()], vec![Held::text("1")])), "model");
    assert_eq!(code(run(vec![flow], vec![Held::Integer(1 << 40)])), "model");
}

/// A flow whose result is one expression.
fn of(node: impl FnOnce(&mut Writer) -> Node) -> tidewater::model::Flow {
    let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Integer64);
    let node = node(&mut w);
    w.ends(vec![], node)
}

#[test]
fn malformed_flows_are_refused_with_the_flow_the_step_and_the_reason() {
    let cases: Vec<(tidewater::model::Flow, &str)> = vec![
        (of(|_| local(7)), "a local that does not exist is used"),
        (of(|_| Node::Constant(3)), "a constant that does not exist is used"),
        (of(|w| w.text("a")), "expected FlowResult<i64>, found FlowResult<String>"),
        (of(|w| Node::Local(w.local("x", FlowType::Integer64))), "`x` has no value here"),
        (of(|_| Node::Break(0, None)), "`break` stands outside of a loop"),
        (of(|_| Node::Continue(0)), "`continue` stands outside of a loop"),
        (of(|_| member(local(0), "title")), "i64 has no member `title`"),
        (of(|_| function("frobnicate", vec![local(0)])), "there is no function `frobnicate` of 1 arguments"),
        (of(|_| function("len", vec![local(0)])), "i64 has no function `len`"),
        (of(|_| closure(&[], local(0))), "a closure stands only as an argument of a function"),
        (of(|_| activity("format_disk", vec![])), "there is no activity `format_disk` that takes ()"),
        (of(|_| activity("sync", vec![])), "`sync` is awaited nowhere"),
        (
            of(|_| Node::Call { name: "nobody".into(), arguments: vec![], awaited: false }),
            "`nobody` is no nanoflow and no action of this app",
        ),
        (of(|w| binary(Operator::Add, local(0), w.short(1))), "Add between i64 and i32 has no meaning"),
        (of(|_| Node::None), "nothing says what kind of option a `None` is"),
        (of(|_| attempt(local(0))), "`?` needs a FlowResult, not i64"),
        (
            of(|_| Node::Record { entity: "Nothing".into(), members: vec![] }),
            "the entity `Nothing` is not in this app",
        ),
    ];
    for (flow, problem) in cases {
        let fault = refused(flow);
        assert_eq!((&*fault.flow, fault.step, fault.problem.as_str()), ("main", Some(0), problem));
    }
}

/// `matches!(Some(n), Some(x))`
fn matched(x: u32) -> Node {
    let value = Box::new(Node::Some(Box::new(local(0))));
    Node::Matches { pattern: Pattern::Some(Box::new(Pattern::Bind(x, None))), value }
}

#[test]
fn what_a_pattern_binds_has_a_value_only_where_the_condition_holds() {
    let binds = |condition: fn(Node, Node) -> Node| {
        let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Integer64);
        let (x, zero) = (w.local("x", FlowType::Integer64), w.int(0));
        let is_negative = binary(Operator::Less, local(0), zero);
        let seen = w.run(condition(matched(x), is_negative));
        w.ends(vec![seen], local(x))
    };
    let not = |inner: Node| Node::Not(Box::new(inner));
    let cases: [fn(Node, Node) -> Node; 4] = [
        |matched, _| matched,
        |matched, _| Node::Not(Box::new(matched)),
        |matched, other| binary(Operator::Or, matched, other),
        |matched, other| binary(Operator::And, matched, other),
    ];
    for condition in cases {
        let fault = refused(binds(condition));
        assert_eq!((fault.step, fault.problem.as_str()), (Some(1), "`x` has no value here"));
    }
    // As a condition of its own, and beside others that hold as well, it is read where they hold.
    let conditions: [fn(Node, Node) -> Node; 2] =
        [|matched, _| matched, |matched, other| binary(Operator::And, matched, other)];
    for condition in conditions {
        let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Integer64);
        let (x, zero, one) = (w.local("x", FlowType::Integer64), w.int(0), w.int(1));
        let holds = condition(matched(x), not(binary(Operator::Less, local(0), zero)));
        let then = w.block(vec![], Some(local(x)));
        let otherwise = w.block(vec![], Some(one));
        let otherwise = Some(Box::new(Node::Block(otherwise)));
        let flow = w.ends(vec![], Node::If { condition: Box::new(holds), then, otherwise });
        assert_eq!(run(vec![flow], vec![Held::Integer(7)]).unwrap(), Held::Integer(7));
    }
}

#[test]
fn a_fault_is_named_with_the_step_in_which_it_stands() {
    // In the second statement, and in one that is nested in the third.
    let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Integer64);
    let x = w.local("x", FlowType::Integer64);
    let (one, word) = (w.int(1), w.text("a"));
    let first = w.set(x, one);
    let second = w.assign(x, None, word);
    let flow = w.ends(vec![first, second], local(x));
    let fault = refused(flow);
    assert_eq!(
        (fault.step, fault.problem.as_str()),
        (Some(1), "expected i64, found String"),
        "the second of the statements"
    );
    let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Integer64);
    let x = w.local("x", FlowType::Integer64);
    let (one, zero) = (w.int(1), w.int(0));
    let first = w.set(x, one);
    let inner = w.run(function("frobnicate", vec![local(x)]));
    let then = w.block(vec![inner], None);
    let condition = Box::new(binary(Operator::Less, local(0), zero));
    let second = w.run(Node::If { condition, then, otherwise: None });
    let flow = w.ends(vec![first, second], local(x));
    let fault = refused(flow);
    assert_eq!(
        (fault.step, fault.problem.as_str()),
        (Some(1), "there is no function `frobnicate` of 1 arguments"),
        "the statement within the `if`, which was numbered before it"
    );
}

#[test]
fn a_flow_that_is_all_or_nothing_waits_for_nobody() {
    let flow = of(|_| local(0));
    let flow = tidewater::model::Flow { is_atomic: true, is_async: true, ..flow };
    assert_eq!(refused(flow).problem, "it is all or nothing, and waits for something outside");
}

#[test]
fn what_lives_in_memory_only_cannot_be_deleted() {
    let flow = |entity: &str| {
        let parameters = [("it", FlowType::Object(entity.into()))];
        write("main", &parameters, FlowType::Unit)
            .ends(vec![], attempt(activity("delete", vec![Argument::Value(local(0))])))
    };
    assert!(load(vec![flow("Task")]).is_ok());
    let problem = "there is no activity `delete` that takes (Obj<Draft>)";
    assert_eq!(refused(flow("Draft")).problem, problem);
}

#[test]
fn a_flow_opens_only_pages_of_its_app_about_the_objects_that_they_are_about() {
    let open = |name: &str, page: &str, given: &[FlowType]| {
        let parameters: Vec<(&str, FlowType)> = given.iter().map(|kind| ("given", kind.clone())).collect();
        let objects = (0..given.len()).map(|at| Argument::Value(local(u32::try_from(at).unwrap())));
        let arguments = std::iter::once(Argument::Page(page.into())).chain(objects).collect();
        write("main", &parameters, FlowType::Unit).ends(vec![], attempt(activity(name, arguments)))
    };
    let object = |name: &str| FlowType::Object(name.into());
    for name in ["show_page", "show_popup"] {
        for (page, given) in [("start", vec![]), ("detail", vec![object("Task")])] {
            assert!(load(vec![open(name, page, &given)]).is_ok(), "{name} {page}");
        }
        let cases = [
            ("nowhere", vec![], "`nowhere` is no page of this app"),
            ("detail", vec![], "the page `detail` is about 1 objects, and 0 are given"),
            ("start", vec![object("Task")], "the page `start` is about 0 objects, and 1 are given"),
            (
                "detail",
                vec![object("Project")],
                "`task` of the page `detail` is a Obj<Task>, not a Obj<Project>",
            ),
            ("detail", vec![FlowType::Text], "`task` of the page `detail` is a Obj<Task>, not a String"),
        ];
        for (page, given, problem) in cases {
            let fault = refused(open(name, page, &given));
            assert_eq!((&*fault.flow, fault.step, fault.problem.as_str()), ("main", Some(0), problem));
        }
    }
}

#[test]
fn a_flow_that_is_nested_too_deep_is_refused() {
    let flow = of(|_| (0..300).fold(local(0), |inner, _| Node::Negate(Box::new(inner))));
    assert!(refused(flow).problem.contains("nested more than"));
}

#[test]
fn a_value_assigned_on_one_branch_only_is_not_there_afterwards() {
    let mut w = write("main", &[("n", FlowType::Integer64)], FlowType::Integer64);
    let x = w.local("x", FlowType::Integer64);
    let declare = w.statement(tidewater::model::Action::Let {
        pattern: Pattern::Bind(x, None),
        value: None,
        otherwise: None,
    });
    let (zero, one) = (w.int(0), w.int(1));
    let set = w.assign(x, None, one);
    let then = w.block(vec![set], None);
    let condition = Box::new(binary(Operator::Less, local(0), zero));
    let choice = w.run(Node::If { condition, then, otherwise: None });
    let flow = w.ends(vec![declare, choice], local(x));
    assert_eq!(refused(flow).problem, "`x` has no value here");
}
