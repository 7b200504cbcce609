//! Shapes in which it counts when a part is computed, how often it is asked, and which wrapper lies around
//! which: operands beside blocks, guards of alternatives, options of results, arguments that change what the
//! function is called on.

use super::choice::arm;
use super::expression::{binary, function, is_number};
use super::kind::{has_equality, is_clone, option};
use super::pattern::Place;
use super::statement::Written;
use super::writer::{Piece, Variable, Writer};
use tidewater_model::{Arm, FlowType, Node, Operator, Pattern, Value};

impl Writer {
    /// What a closure computes, whose parameters are the names in scope from there on.
    pub fn body_of_closure(&mut self, kind: &FlowType, from: usize, depth: usize) -> Piece {
        let beside = if self.chance(30) { self.beside_block(kind, from, depth.min(1)) } else { None };
        beside.unwrap_or_else(|| self.expression(kind, depth))
    }

    /// One of the names in scope from there on, before a block with statements.
    fn beside_block(&mut self, kind: &FlowType, from: usize, depth: usize) -> Option<Piece> {
        let pair = |name: &str, parts: [Piece; 2], node: fn(Vec<Node>) -> Node| {
            let (open, close) = if name == "vec!" { ("[", "]") } else { ("(", ")") };
            let [left, right] = parts;
            let text = format!("{name}{open}{}, {}{close}", left.text, right.text);
            Piece::new(text, node(vec![left.node, right.node]))
        };
        match kind {
            FlowType::Tuple(parts) => {
                let [first, second] = parts.as_slice() else { return None };
                let left = self.named_from(first, from)?;
                Some(pair("", [left, self.block_value(second, depth)], Node::Tuple))
            }
            FlowType::List(item) => {
                let left = self.named_from(item, from)?;
                Some(pair("vec!", [left, self.block_value(item, depth)], Node::List))
            }
            FlowType::Text => {
                let left = self.named_from(kind, from)?;
                let right = self.block_value(kind, depth);
                let lent = Piece::new(format!("&{}", right.text), right.node);
                Some(binary(Operator::Add, "+", left, lent))
            }
            FlowType::Boolean => {
                let numbers = [FlowType::Integer32, FlowType::Integer64, FlowType::Size, FlowType::Decimal];
                let kind = self.one_of(&numbers);
                let left = self.named_from(&kind, from)?;
                Some(binary(Operator::Less, "<", left, self.block_value(&kind, depth)))
            }
            kind if is_number(kind) => {
                let left = self.named_from(kind, from)?;
                Some(binary(Operator::Add, "+", left, self.block_value(kind, depth)))
            }
            _ => None,
        }
    }

    fn named_from(&mut self, kind: &FlowType, from: usize) -> Option<Piece> {
        let known: Vec<Variable> = self.scope[from..]
            .iter()
            .filter(|known| known.kind == *kind && is_clone(kind))
            .cloned()
            .collect();
        if known.is_empty() { None } else { Some(self.one_of(&known).owned()) }
    }

    /// A pair, a pattern for it whose alternatives may both fit and bind different values, and a guard.
    fn either_of_pair(&mut self, depth: usize) -> (Piece, (String, Pattern), Piece) {
        let item = self.one_of(&[FlowType::Integer32, FlowType::Integer64]);
        let is_optional = self.chance(50);
        let part = if is_optional { option(item.clone()) } else { item.clone() };
        let parts = [self.given_or_made(&part, 1), self.given_or_made(&part, 1)];
        let text = format!("({}, {})", parts[0].text, parts[1].text);
        let value = Piece::new(text, Node::Tuple(parts.map(|part| part.node).to_vec()));
        let mut bound = self.bind(&item, 0);
        bound.is_lively = true;
        self.replace(&bound);
        let name = if is_optional { format!("Some({})", bound.name) } else { bound.name.clone() };
        let binds = || {
            let bind = Pattern::Bind(bound.local, None);
            if is_optional { Pattern::Some(Box::new(bind)) } else { bind }
        };
        let left = Pattern::Tuple(vec![binds(), Pattern::Any]);
        let right = Pattern::Tuple(vec![Pattern::Any, binds()]);
        let pattern = (format!("(({name}, _) | (_, {name}))"), Pattern::Or(vec![left, right]));
        let (operator, symbol) = self.one_of(&[(Operator::Greater, ">"), (Operator::Less, "<")]);
        let number = self.one_of(&[-1, 0, 2, 3]);
        let number = self.written_number(&item, number);
        let mut guard = binary(operator, symbol, bound.owned(), number);
        if self.chance(40) {
            guard = binary(Operator::And, "&&", guard, self.judgement_of_run(depth.min(1)));
        }
        (value, pattern, guard)
    }

    /// `match (a, b) { (n, _) | (_, n) if n > 3 => .., _ => .. }`
    pub fn selection_of_either(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let (value, (text, first)) = self.scoped(|w| {
            let (value, (pattern_text, pattern), guard) = w.either_of_pair(depth);
            let chosen = w.expression(kind, depth);
            (value, arm(pattern_text, pattern, Some(guard), chosen))
        });
        let rest = self.expression(kind, depth);
        let (rest_text, last) = arm("_".to_owned(), Pattern::Any, None, rest);
        matched(&value, vec![(text, first), (rest_text, last)])
    }

    /// `matches!((a, b), (n, _) | (_, n) if n > 3)`
    pub fn matches_either(&mut self, depth: usize) -> Piece {
        let (value, (text, pattern), guard) = self.scoped(|w| w.either_of_pair(depth));
        let text = format!("matches!({}, {text} if {})", value.text, guard.text);
        let [yes, no] =
            [true, false].map(|truth| Node::Constant(self.constant(FlowType::Boolean, Value::from(truth))));
        let arms = vec![
            Arm { pattern, guard: Some(guard.node), value: yes },
            Arm { pattern: Pattern::Any, guard: None, value: no },
        ];
        Piece::new(text, Node::Match { value: Box::new(value.node), arms })
    }

    /// A choice by an option of a result, which may be within a result, and hold an option.
    pub fn selection_of_wrapped(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let simple = super::kind::simple(&mut self.random);
        let inner = if self.chance(50) { option(simple) } else { simple };
        let value = self.option_of_result(&inner);
        match self.roll(3) {
            0 => {
                let other = self.outcome(&inner, 1);
                self.covers("unwrap_or(Option<T>, T) -> T");
                let text = format!("{}.unwrap_or({})", value.text, other.text);
                let value = Piece::new(text, function("unwrap_or", vec![value.node, other.node]));
                let fine = self.arm_of(&inner, kind, depth, |text, pattern| {
                    (format!("Ok({text})"), Pattern::Ok(Box::new(pattern)))
                });
                let wrong = self.rest(kind, depth, "Err(_)", Pattern::Err(Box::new(Pattern::Any)));
                matched(&value, vec![fine, wrong])
            }
            1 => {
                let condition = self.judgement_of_run(1);
                let error = self.error(1);
                let text = format!(
                    "(if {} {{ Ok({}) }} else {{ Err({}) }})",
                    condition.text, value.text, error.text
                );
                let then = self.alone(Node::Ok(Box::new(value.node)));
                let otherwise = self.alone(Node::Err(Box::new(error.node)));
                let condition = Box::new(condition.node);
                let otherwise = Some(Box::new(Node::Block(otherwise)));
                let value = Piece::new(text, Node::If { condition, then, otherwise });
                let fine = self.arm_of(&inner, kind, depth, |text, pattern| {
                    let pattern = Pattern::Some(Box::new(Pattern::Ok(Box::new(pattern))));
                    (format!("Ok(Some(Ok({text})))"), Pattern::Ok(Box::new(pattern)))
                });
                let inside = Pattern::Some(Box::new(Pattern::Err(Box::new(Pattern::Any))));
                let inside = self.rest(kind, depth, "Ok(Some(Err(_)))", Pattern::Ok(Box::new(inside)));
                let none = self.rest(kind, depth, "Ok(None)", Pattern::Ok(Box::new(Pattern::None)));
                let rest = self.rest(kind, depth, "_", Pattern::Any);
                matched(&value, vec![fine, inside, none, rest])
            }
            _ => {
                let fine = self.arm_of(&inner, kind, depth, |text, pattern| {
                    let pattern = Pattern::Ok(Box::new(pattern));
                    (format!("Some(Ok({text}))"), Pattern::Some(Box::new(pattern)))
                });
                let none = self.rest(kind, depth, "None", Pattern::None);
                let rest = self.rest(kind, depth, "_", Pattern::Any);
                matched(&value, vec![fine, none, rest])
            }
        }
    }

    /// `if .. { Some(result) } else { None }`
    fn option_of_result(&mut self, inner: &FlowType) -> Piece {
        let condition = self.judgement_of_run(1);
        let (some, then) = self.settled(&condition.text, |w| {
            w.block_of(|w| {
                let outcome = w.outcome(inner, 1);
                Piece::new(format!("Some({})", outcome.text), Node::Some(Box::new(outcome.node)))
            })
        });
        let otherwise = self.alone(Node::None);
        let text = format!("(if {} {{ {some} }} else {{ None }})", condition.text);
        let condition = Box::new(condition.node);
        Piece::new(text, Node::If { condition, then, otherwise: Some(Box::new(Node::Block(otherwise))) })
    }

    /// A block around a value that is written already.
    fn alone(&mut self, node: Node) -> tidewater_model::Block {
        self.block_of(|_| Piece::new("", node)).1
    }

    /// An arm that binds what is inside.
    fn arm_of(
        &mut self,
        inner: &FlowType,
        kind: &FlowType,
        depth: usize,
        wrap: fn(String, Pattern) -> (String, Pattern),
    ) -> (String, Arm) {
        self.scoped(|w| {
            let (text, pattern) = w.certain(inner, Place::new(0));
            let (text, pattern) = wrap(text, pattern);
            let value = w.expression(kind, depth);
            arm(text, pattern, None, value)
        })
    }

    fn rest(&mut self, kind: &FlowType, depth: usize, text: &str, pattern: Pattern) -> (String, Arm) {
        let value = self.expression(kind, depth);
        arm(text.to_owned(), pattern, None, value)
    }

    /// `let a = b.clone().or(b.take());`: the function is called on what was there before.
    pub fn changed_beside(&mut self) -> Option<Written> {
        let known = self.variables(|variable| match &variable.kind {
            FlowType::Option(_) => variable.is_mutable && is_clone(&variable.kind),
            FlowType::List(item) => variable.is_mutable && is_clone(item) && has_equality(item),
            _ => false,
        });
        if known.is_empty() {
            return None;
        }
        let variable = self.one_of(&known);
        let (receiver, local) = (variable.owned(), || Node::Local(variable.local));
        let number = self.number();
        let (name, changed, result) = match &variable.kind {
            FlowType::List(item) => {
                self.covers("contains(Vec<Q>, Q) -> bool");
                self.covers("pop(&mut Vec<T>) -> Option<T>");
                self.covers("unwrap_or(Option<T>, T) -> T");
                let other = self.expression(item, 1);
                let text = format!("&{}.pop().unwrap_or({})", variable.name, other.text);
                let popped = function("pop", vec![local()]);
                (
                    "contains",
                    Piece::new(text, function("unwrap_or", vec![popped, other.node])),
                    FlowType::Boolean,
                )
            }
            kind => {
                self.covers("take(&mut Option<T>) -> Option<T>");
                let (name, signature) = self.one_of(&[
                    ("or", "or(Option<T>, Option<T>) -> Option<T>"),
                    ("and", "and(Option<T>, Option<U>) -> Option<U>"),
                    ("xor", "xor(Option<T>, Option<T>) -> Option<T>"),
                    ("zip", "zip(Option<T>, Option<U>) -> Option<(T, U)>"),
                ]);
                self.covers(signature);
                let FlowType::Option(inner) = kind else { return None };
                let pair = option(FlowType::Tuple(vec![(**inner).clone(), (**inner).clone()]));
                let taken = Piece::new(format!("{}.take()", variable.name), function("take", vec![local()]));
                (name, taken, if name == "zip" { pair } else { kind.clone() })
            }
        };
        self.is_changed(variable.local);
        let text = format!("{}.{name}({})", receiver.text, changed.text);
        let value = Piece::new(text, function(name, vec![receiver.node, changed.node]));
        let (text, statement, _) = self.named_value(number, &result, value);
        Some(Written::stays(text, statement))
    }
}

/// `match value { arms }`
fn matched(value: &Piece, arms: Vec<(String, Arm)>) -> Piece {
    let (texts, arms): (Vec<_>, Vec<_>) = arms.into_iter().unzip();
    let text = format!("(match {} {{ {} }})", value.text, texts.join(", "));
    Piece::new(text, Node::Match { value: Box::new(value.node.clone()), arms })
}
