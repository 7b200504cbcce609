//! What a run takes fuel for: whatever is gone through, made, copied or compared, and not its steps alone.

use crate::builder::*;
use std::sync::Arc;
use tidewater::flow::{FlowError, Held};
use tidewater::model::{Argument, Block, FlowQuery, FlowType, Node, Operator, Piece, Statement};

fn code<T: std::fmt::Debug>(result: Result<T, FlowError>) -> String {
    result.unwrap_err().code().to_owned()
}

/// A function of a large value takes fuel for what it goes through, or no bound on steps would bound
/// the time.
#[test]
fn a_function_that_goes_through_a_large_value_takes_fuel_for_it() {
    let text = |length: usize| Held::text(&"a".repeat(length));
    let list = |length: usize| Held::list(vec![Held::Integer(1); length]);
    let with = |kind: FlowType, name: &str, more: &[i64], given: Held| {
        let mut w = write("main", &[("it", kind.clone())], FlowType::Unit);
        let copy = w.local("copy", kind);
        let numbers = more
            .iter()
            .enumerate()
            .map(|(at, number)| if at == 0 && name == "insert" { w.size(*number) } else { w.int(*number) });
        let numbers: Vec<Node> = numbers.collect();
        let kept = w.set(copy, local(0));
        let call = w.run(function(name, [vec![local(copy)], numbers].concat()));
        let flow = w.ends(vec![kept, call], Node::Tuple(vec![]));
        let program = std::sync::Arc::new(load(vec![flow]).unwrap());
        go(&program, vec![given], &mut Recorder::default(), 2_000).map_err(|error| error.code().to_owned())
    };
    let (texts, lists) = (FlowType::Text, list_of(FlowType::Integer64));
    for name in ["to_uppercase", "trim", "lines"] {
        assert!(with(texts.clone(), name, &[], text(1_000)).is_ok(), "{name}");
        assert_eq!(with(texts.clone(), name, &[], text(1_000_000)).unwrap_err(), "out-of-fuel", "{name}");
    }
    for (name, more) in [("reverse", &[][..]), ("insert", &[0, 7]), ("push", &[7]), ("pop", &[])] {
        assert!(with(lists.clone(), name, more, list(1_000)).is_ok(), "{name}");
        assert_eq!(with(lists.clone(), name, more, list(1_000_000)).unwrap_err(), "out-of-fuel", "{name}");
    }
}

/// A flow that goes on for ever with a given value, at a price that its fuel soon cannot pay. What it keeps
/// in `all` would fill the memory.
fn goes_on(
    (kind, given): (FlowType, Held),
    all: FlowType,
    body: impl FnOnce(&mut Writer) -> Vec<Statement>,
) -> Result<Held, FlowError> {
    let mut w = write("main", &[("it", kind), ("all", all)], FlowType::Unit);
    let statements = body(&mut w);
    let forever = w.run(Node::Loop(Block { statements, value: None }));
    let flow = w.ends(vec![forever], Node::Tuple(vec![]));
    let arguments = vec![given, Held::list(vec![])];
    go(&Arc::new(load(vec![flow]).unwrap()), arguments, &mut Recorder::default(), 200_000)
}

/// What writes an expression.
type Made<'a> = dyn Fn(&mut Writer) -> Node + 'a;

const IT: u32 = 0;
const ALL: u32 = 1;

/// Texts and lists that are large alone are bounded; here each is small enough, and there is no end of them.
#[test]
fn a_run_makes_no_more_than_its_fuel_pays_for() {
    let text = || (FlowType::Text, Held::text(&"x".repeat(1_000_000)));
    let repeated = |w: &mut Writer| {
        let (text, count) = (w.text("x"), w.size(1_000_000));
        function("repeat", vec![text, count])
    };
    let joined = |w: &mut Writer| Node::Format(vec![Piece::Value(local(IT)), Piece::Value(w.text("y"))]);
    let replaced = |w: &mut Writer| {
        let rest = w.text(",");
        function("replace", vec![local(IT), rest, w.text("")])
    };
    let collected = |_: &mut Writer| {
        let texts = Node::List(vec![local(IT), local(IT)]);
        function("collect", vec![function("iter", vec![texts])])
    };
    for make in [&repeated as &Made<'_>, &joined, &replaced, &collected] {
        let ended = goes_on(text(), list_of(FlowType::Text), |w| {
            let copy = w.local("copy", FlowType::Text);
            let made = make(w);
            vec![w.set(copy, made), w.run(function("push", vec![local(ALL), local(copy)]))]
        });
        assert_eq!(code(ended), "out-of-fuel");
    }
    let pair = FlowType::Tuple(vec![FlowType::Text, FlowType::Text]);
    let ended = goes_on(text(), list_of(option_of(pair)), |w| {
        let at = w.text("x");
        vec![w.run(function("push", vec![local(ALL), function("split_once", vec![local(IT), at])]))]
    });
    assert_eq!(code(ended), "out-of-fuel");
}

#[test]
fn a_copy_that_is_changed_is_paid_for() {
    let text = (FlowType::Text, Held::text(&"x".repeat(1_000_000)));
    let ended = goes_on(text, list_of(FlowType::Text), |w| {
        let copy = w.local("copy", FlowType::Text);
        let more = w.text("y");
        let copied = w.set(copy, local(IT));
        let longer = w.assign(copy, Some(Operator::Add), more);
        vec![copied, longer, w.run(function("push", vec![local(ALL), local(copy)]))]
    });
    assert_eq!(code(ended), "out-of-fuel");

    let numbers = list_of(FlowType::Integer64);
    for change in ["push", "extend", "append", "insert"] {
        let list = (numbers.clone(), Held::list(vec![Held::Integer(1); 100_000]));
        let ended = goes_on(list, list_of(numbers.clone()), |w| {
            let (copy, few) = (w.local("copy", numbers.clone()), w.local("few", numbers.clone()));
            let (one, at) = (w.int(1), w.size(0));
            let new = w.set(few, Node::List(vec![one.clone()]));
            let copied = w.set(copy, local(IT));
            let arguments = match change {
                "push" => vec![local(copy), one],
                "insert" => vec![local(copy), at, one],
                _ => vec![local(copy), local(few)],
            };
            let changed = w.run(function(change, arguments));
            vec![new, copied, changed, w.run(function("push", vec![local(ALL), local(copy)]))]
        });
        assert_eq!(code(ended), "out-of-fuel", "{change}");
    }
}

/// A thousand clones of one text are a small list, whose comparison goes through a thousand texts.
#[test]
fn what_is_compared_is_paid_for_by_its_size_and_not_by_its_length() {
    let text = |last: char| Held::text(&format!("{}{last}", "x".repeat(1_000_000)));
    let texts = list_of(FlowType::Text);
    let many = |text: &Held| Held::list(vec![text.clone(); 1_000]);
    let with = |node: &Made<'_>, given: Held| {
        let mut w = write("main", &[("it", texts.clone()), ("other", texts.clone())], FlowType::Unit);
        let node = node(&mut w);
        let compared = w.run(node);
        let flow = w.ends(vec![compared], Node::Tuple(vec![]));
        let program = Arc::new(load(vec![flow]).unwrap());
        go(&program, vec![given.clone(), given], &mut Recorder::default(), 200_000)
    };
    let iterated = |name: &str| function(name, vec![function("iter", vec![local(0)])]);
    let by_key = |w: &mut Writer, name: &str| {
        let one = w.local("one", FlowType::Text);
        function(name, vec![function("iter", vec![local(0)]), closure(&[one], local(one))])
    };
    let missing = |w: &mut Writer| w.text(&format!("{}z", "x".repeat(1_000_000)));
    let nodes: [(&str, &Made<'_>); 8] = [
        ("==", &|_| binary(Operator::Equal, local(0), local(1))),
        ("contains", &|w| function("contains", vec![local(0), missing(w)])),
        ("max", &|_| iterated("max")),
        ("min", &|_| iterated("min")),
        ("max_by_key", &|w| by_key(w, "max_by_key")),
        ("group_by", &|w| by_key(w, "group_by")),
        ("sort", &|_| function("sort", vec![local(0)])),
        ("dedup", &|_| function("dedup", vec![local(0)])),
    ];
    for (name, node) in nodes {
        assert!(with(node, many(&Held::text("short"))).is_ok(), "{name}");
        assert_eq!(code(with(node, many(&text('y')))), "out-of-fuel", "{name}");
    }
}

#[test]
fn objects_that_are_retrieved_again_and_again_are_paid_for() {
    let tasks = list_of(FlowType::Object("Task".into()));
    let rounds = |fuel: u64| {
        let mut w = write("main", &[("all", list_of(tasks.clone()))], FlowType::Unit);
        let row = w.local("row", FlowType::Record("Task".into()));
        let (condition, order, offset, limit) = (None, vec![], None, None);
        let query = FlowQuery { entity: "Task".into(), row, condition, order, offset, limit };
        let query = Argument::Value(Node::Query(Box::new(query)));
        let retrieved = attempt(activity("retrieve", vec![query]));
        let push = w.run(function("push", vec![local(0), retrieved]));
        let forever = w.run(Node::Loop(Block { statements: vec![push], value: None }));
        let flow = w.ends(vec![forever], Node::Tuple(vec![]));
        let mut recorder = Recorder::default();
        let program = Arc::new(load(vec![flow]).unwrap());
        assert_eq!(code(go(&program, vec![Held::list(vec![])], &mut recorder, fuel)), "out-of-fuel");
        recorder.asked.len()
    };
    // Each round gives two objects, and would else be a few steps.
    assert!(rounds(10_000) < 1_000);
}

/// A short pattern may take long to compile, and a flow may put together many.
#[test]
fn each_pattern_is_paid_for_once_by_what_it_takes_to_compile() {
    let with = |patterns: &[&str], fuel: u64| {
        let mut w = write("main", &[], FlowType::Unit);
        let calls = patterns.iter().map(|pattern| {
            let (text, pattern) = (w.text("AB"), w.text(pattern));
            w.run(function("fits", vec![text, pattern]))
        });
        let calls = calls.collect();
        let flow = w.ends(calls, Node::Tuple(vec![]));
        let program = Arc::new(load(vec![flow]).unwrap());
        go(&program, vec![], &mut Recorder::default(), fuel).map(|_| ())
    };
    assert!(with(&["[A-Z]{2}", "[A-Z]{2}", "[A-Z]{2}"], 600).is_ok());
    assert_eq!(code(with(&["[A-Z]{2}", "[A-Z]{3}"], 600)), "out-of-fuel");
    assert!(with(&["[A-Z]{2}", "[A-Z]{3}"], 1_100).is_ok());
    assert_eq!(code(with(&[r"\w{100}"], 50_000)), "out-of-fuel");
    assert!(with(&[r"\w{100}"], 110_000).is_ok());
}
