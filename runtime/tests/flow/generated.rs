//! Generated programs against Rust: arithmetic trees, and loops that change locals.

use crate::builder::*;
use tidewater::flow::Held;
use tidewater::model::{FlowType, Node, Operator, Pattern};

/// A fixed sequence of numbers that look random, so that a failure repeats.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

const OPERATORS: [Operator; 5] =
    [Operator::Add, Operator::Subtract, Operator::Multiply, Operator::Divide, Operator::Remainder];

/// A tree of arithmetic and comparisons, and what Rust makes of it: the value, or that it panics.
fn tree(w: &mut Writer, dice: &mut Dice, inputs: &[i64], depth: u64, short: bool) -> (Node, Option<i64>) {
    if depth == 0 || dice.roll(4) == 0 {
        let at = usize::try_from(dice.roll(inputs.len() as u64 + 1)).unwrap();
        if at < inputs.len() {
            return (local(u32::try_from(at).unwrap()), Some(inputs[at]));
        }
        let number = dice.roll(7).cast_signed() - 3;
        let node = if short { w.short(i32::try_from(number).unwrap()) } else { w.int(number) };
        return (node, Some(number));
    }
    if dice.roll(6) == 0 {
        // Only the branch that is taken may panic.
        let (left, a) = tree(w, dice, inputs, depth - 1, short);
        let (right, b) = tree(w, dice, inputs, depth - 1, short);
        let (then, yes) = tree(w, dice, inputs, depth - 1, short);
        let (otherwise, no) = tree(w, dice, inputs, depth - 1, short);
        let then = w.block(vec![], Some(then));
        let otherwise = Some(Box::new(Node::Block(w.block(vec![], Some(otherwise)))));
        let condition = Box::new(binary(Operator::Less, left, right));
        let value = a.zip(b).and_then(|(a, b)| if a < b { yes } else { no });
        return (Node::If { condition, then, otherwise }, value);
    }
    let operator = OPERATORS[usize::try_from(dice.roll(5)).unwrap()];
    let (left, a) = tree(w, dice, inputs, depth - 1, short);
    let (right, b) = tree(w, dice, inputs, depth - 1, short);
    let value =
        a.zip(b).and_then(|(a, b)| if short { native32(operator, a, b) } else { native(operator, a, b) });
    (binary(operator, left, right), value)
}

fn native(operator: Operator, a: i64, b: i64) -> Option<i64> {
    match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        _ => a.checked_rem(b),
    }
}

fn native32(operator: Operator, a: i64, b: i64) -> Option<i64> {
    let (a, b) = (i32::try_from(a).unwrap(), i32::try_from(b).unwrap());
    match operator {
        Operator::Add => a.checked_add(b),
        Operator::Subtract => a.checked_sub(b),
        Operator::Multiply => a.checked_mul(b),
        Operator::Divide => a.checked_div(b),
        _ => a.checked_rem(b),
    }
    .map(i64::from)
}

#[test]
fn generated_arithmetic_agrees_with_rust() {
    let mut dice = Dice(42);
    let (mut values, mut faults) = (0, 0);
    for round in 0..3_000 {
        let short = round % 2 == 0;
        let (kind, least, most) = if short {
            (FlowType::Integer32, i64::from(i32::MIN), i64::from(i32::MAX))
        } else {
            (FlowType::Integer64, i64::MIN, i64::MAX)
        };
        let edges = [least, least + 1, -1, 0, 1, 2, 1_000, most];
        let inputs: Vec<i64> = (0..3).map(|_| edges[usize::try_from(dice.roll(8)).unwrap()]).collect();
        let parameters = [("a", kind.clone()), ("b", kind.clone()), ("c", kind.clone())];
        let mut w = write("main", &parameters, kind);
        let (node, expected) = tree(&mut w, &mut dice, &inputs, 4, short);
        let arguments = inputs.iter().map(|number| Held::Integer(*number)).collect();
        let found = run(vec![w.ends(vec![], node.clone())], arguments);
        match (found, expected) {
            (Ok(found), Some(expected)) => {
                values += 1;
                assert_eq!(found, Held::Integer(expected), "{node:?} of {inputs:?}");
            }
            (Err(_), None) => faults += 1,
            (found, expected) => panic!("{node:?} of {inputs:?}: {found:?}, not {expected:?}"),
        }
    }
    assert!(values > 500 && faults > 500, "{values} values, {faults} faults");
}

#[test]
fn casts_agree_with_rust() {
    let numbers = [i64::MIN, -4_294_967_297, -1, 0, 1, 2_147_483_648, 4_294_967_296, i64::MAX];
    for number in numbers {
        let cast = |to: FlowType, back: Held| {
            let w = write("main", &[("n", FlowType::Integer64)], to.clone());
            let flow = w.ends(vec![], Node::Cast(Box::new(local(0)), to));
            assert_eq!(run(vec![flow], vec![Held::Integer(number)]).unwrap(), back, "{number}");
        };
        #[expect(clippy::cast_possible_truncation, reason = "this is what is compared")]
        cast(FlowType::Integer32, Held::Integer((number as i32).into()));
        cast(FlowType::Size, Held::Size(number as u64));
        cast(FlowType::Integer64, Held::Integer(number));
    }
}

/// Chains of iterators, made at random, beside the same chain in Rust.
#[test]
fn generated_chains_agree_with_rust() {
    let mut dice = Dice(7);
    for _ in 0..1_500 {
        let mut w = write("main", &[("list", list_of(FlowType::Integer64))], list_of(FlowType::Integer64));
        let input: Vec<i64> = (0..dice.roll(7)).map(|_| dice.roll(9).cast_signed() - 4).collect();
        // An element is its value, or the panic that Rust would have when it is computed.
        let mut native: Box<dyn Iterator<Item = Option<i64>>> = Box::new(input.clone().into_iter().map(Some));
        let mut chain = function("iter", vec![local(0)]);
        for _ in 0..dice.roll(5) {
            let x = w.local("x", FlowType::Integer64);
            let number = dice.roll(4).cast_signed();
            match dice.roll(6) {
                0 => {
                    let hundred = w.int(100);
                    let body = binary(Operator::Divide, hundred, local(x));
                    chain = function("map", vec![chain, closure(&[x], body)]);
                    native = Box::new(native.map(|x| x.and_then(|x| 100_i64.checked_div(x))));
                }
                1 => {
                    let body = binary(Operator::Greater, local(x), w.int(number - 2));
                    chain = function("filter", vec![chain, closure(&[x], body)]);
                    native = Box::new(native.filter(move |x| x.is_none_or(|x| x > number - 2)));
                }
                2 => {
                    let count = w.size(number);
                    chain = function("take", vec![chain, count]);
                    native = Box::new(native.take(usize::try_from(number).unwrap()));
                }
                3 => {
                    let count = w.size(number);
                    chain = function("skip", vec![chain, count]);
                    native = Box::new(Skipping { inner: native, left: usize::try_from(number).unwrap() });
                }
                4 => {
                    let body = binary(Operator::NotEqual, local(x), w.int(number));
                    chain = function("take_while", vec![chain, closure(&[x], body)]);
                    native = Box::new(native.take_while(move |x| x.is_none_or(|x| x != number)));
                }
                _ => {
                    let count = w.size(number + 1);
                    chain = function("step_by", vec![chain, count]);
                    native = Box::new(Stepping {
                        inner: native,
                        step: usize::try_from(number).unwrap(),
                        first: true,
                    });
                }
            }
        }
        let flow = w.ends(vec![], function("collect", vec![chain]));
        let argument = Held::list(input.iter().map(|number| Held::Integer(*number)).collect());
        let found = run(vec![flow.clone()], vec![argument]);
        // The first panic ends everything.
        let expected: Option<Vec<Held>> = native.map(|number| number.map(Held::Integer)).collect();
        match (found, expected) {
            (Ok(found), Some(expected)) => {
                assert_eq!(found, Held::list(expected), "{input:?} {:?}", flow.body)
            }
            (Err(error), None) => assert_eq!(error.code(), "division-by-zero"),
            (found, expected) => panic!("{input:?} {:?}: {found:?}, not {expected:?}", flow.body),
        }
    }
}

/// `skip`, which lets a panic among the skipped be seen.
struct Skipping {
    inner: Box<dyn Iterator<Item = Option<i64>>>,
    left: usize,
}

impl Iterator for Skipping {
    type Item = Option<i64>;
    fn next(&mut self) -> Option<Option<i64>> {
        while self.left > 0 {
            self.left -= 1;
            if self.inner.next()?.is_none() {
                return Some(None);
            }
        }
        self.inner.next()
    }
}

/// `step_by`, in the same way.
struct Stepping {
    inner: Box<dyn Iterator<Item = Option<i64>>>,
    step: usize,
    first: bool,
}

impl Iterator for Stepping {
    type Item = Option<i64>;
    fn next(&mut self) -> Option<Option<i64>> {
        if !std::mem::take(&mut self.first) {
            for _ in 0..self.step {
                if self.inner.next()?.is_none() {
                    return Some(None);
                }
            }
        }
        self.inner.next()
    }
}

#[test]
fn a_chain_turned_round_computes_from_the_back() {
    let mut w = write("main", &[], list_of(FlowType::Integer64));
    let x = w.local("x", FlowType::Integer64);
    let (from, to, two) = (w.int(1), w.int(5), w.int(2));
    let range = Node::Range { from: Box::new(from), to: Box::new(to), inclusive: true };
    let map = function("map", vec![range, closure(&[x], binary(Operator::Multiply, local(x), two))]);
    let flow = w.ends(vec![], function("collect", vec![function("rev", vec![map])]));
    let expected = (1..=5_i64).map(|x| x * 2).rev().map(Held::Integer).collect();
    assert_eq!(run(vec![flow], vec![]).unwrap(), Held::list(expected));
}

#[test]
fn groups_and_orders_are_those_of_rust() {
    let pair = FlowType::Tuple(vec![FlowType::Boolean, list_of(FlowType::Integer64)]);
    let mut w = write("main", &[("list", list_of(FlowType::Integer64))], list_of(pair));
    let (x, y) = (w.local("x", FlowType::Integer64), w.local("y", FlowType::Integer64));
    let (three, zero) = (w.int(3), w.int(0));
    let key = closure(&[x], function("abs", vec![local(x)]));
    let sort = w.run(function("sort_by_key", vec![local(0), key]));
    let is_third = binary(Operator::Equal, binary(Operator::Remainder, local(y), three), zero);
    let groups = function("group_by", vec![function("iter", vec![local(0)]), closure(&[y], is_third)]);
    let flow = w.ends(vec![sort], groups);
    let input = [5, -3, 3, 1, -6, 2, -2];
    let mut sorted = input;
    sorted.sort_by_key(|x: &i64| x.abs());
    let group = |third: bool| {
        let members = sorted.iter().filter(|x| (*x % 3 == 0) == third);
        Held::list(members.map(|x| Held::Integer(*x)).collect())
    };
    let groups = [false, true].map(|third| Held::Tuple([Held::Boolean(third), group(third)].into()));
    let argument = Held::list(input.map(Held::Integer).to_vec());
    assert_eq!(run(vec![flow], vec![argument]).unwrap(), Held::list(groups.to_vec()));
}

#[test]
fn patterns_take_options_of_options_apart() {
    let inner = option_of(FlowType::Integer64);
    let outer = option_of(inner.clone());
    let mut w = write("main", &[("value", outer)], FlowType::Text);
    let (none, some_none, other) = (w.text("None"), w.text("Some(None)"), w.text("Some(Some)"));
    let arm = |pattern, value| tidewater::model::Arm { pattern, guard: None, value };
    let arms = vec![
        arm(Pattern::None, none),
        arm(Pattern::Some(Box::new(Pattern::None)), some_none),
        arm(Pattern::Some(Box::new(Pattern::Some(Box::new(Pattern::Any)))), other),
    ];
    let flow = w.ends(vec![], Node::Match { value: Box::new(local(0)), arms });
    for (value, expected) in [
        (Held::none(), "None"),
        (Held::some(Held::none()), "Some(None)"),
        (Held::some(Held::some(Held::Integer(1))), "Some(Some)"),
    ] {
        assert_eq!(run(vec![flow.clone()], vec![value]).unwrap(), Held::text(expected));
    }
}

#[test]
fn what_is_written_behind_collect_decides() {
    let w = write("main", &[("text", FlowType::Text)], FlowType::Size);
    let chars = function("rev", vec![function("chars", vec![local(0)])]);
    let text = function("collect::<String>", vec![chars.clone()]);
    let list = function("collect::<Vec<_>>", vec![chars]);
    let sum = binary(Operator::Add, function("len", vec![text]), function("len", vec![list]));
    let flow = w.ends(vec![], sum);
    assert_eq!(run(vec![flow], vec![Held::text("äb")]).unwrap(), Held::Size(5));
}
