//! Expressions that choose: `if`, `match`, `matches!`, blocks.

use super::expression::function;
use super::kind::{self, has_equality, is_clone};
use super::pattern::Place;
use super::writer::{Piece, Variable, Writer};
use tidewater_model::{Action, Arm, Block, FlowType, Node, Operator, Pattern, Value};

impl Writer {
    /// A value that is chosen.
    pub fn choice(&mut self, kind: &FlowType, depth: usize) -> Piece {
        match self.roll(5) {
            0 | 1 => self.if_else(kind, depth),
            2 | 3 => self.selection(kind, depth),
            _ => self.block_value(kind, depth),
        }
    }

    /// A condition, which may bind what stands in scope afterwards.
    pub fn condition(&mut self, depth: usize) -> Piece {
        if self.chance(65) {
            return self.judgement_of_run(depth);
        }
        let (kind, value, place) = self.scrutinee(depth);
        let (text, pattern) = self.uncertain(&kind, Place { is_mixed: true, ..place });
        let bound = Piece::new(
            format!("let {text} = {}", value.text),
            Node::Matches { pattern, value: Box::new(value.node) },
        );
        if self.chance(70) {
            return bound;
        }
        let more = self.judgement_of_run(depth);
        let text = format!("{} && {}", bound.text, more.text);
        Piece::new(text, Node::Binary(Operator::And, Box::new(bound.node), Box::new(more.node)))
    }

    /// What a pattern takes apart: a value, or a reference to one.
    pub fn scrutinee(&mut self, depth: usize) -> (FlowType, Piece, Place) {
        let is_fit = |variable: &Variable| is_worth_a_pattern(&variable.kind) && is_clone(&variable.kind);
        let mut known = self.variables(|variable| variable.is_lively && is_fit(variable));
        if known.is_empty() {
            known = self.variables(is_fit);
        }
        if !known.is_empty() && self.chance(85) {
            let variable = self.one_of(&known);
            return (variable.kind.clone(), variable.owned(), Place::new(0));
        }
        let kind = loop {
            let kind = self.kind(2);
            if is_worth_a_pattern(&kind) {
                break kind;
            }
        };
        if matches!(kind, FlowType::Option(_) | FlowType::Tuple(_)) && self.chance(35) {
            let value = self.borrowed(&kind, depth.min(1));
            return (kind, value, Place::new(1));
        }
        let value = self.expression(&kind, depth);
        (kind, value, Place::new(0))
    }

    /// `if .. { a } else { b }`
    pub fn if_else(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let (condition, (then_text, then)) = self.scoped(|w| {
            let condition = w.condition(depth);
            let text = condition.text.clone();
            (condition, w.settled(&text, |w| w.block_of(|w| w.expression(kind, depth))))
        });
        let condition_node = Box::new(condition.node);
        if self.chance(20) {
            // `else if`, without brackets around the inner choice.
            let inner = self.settled(&condition.text, |w| w.if_else(kind, depth.saturating_sub(1)));
            let inner_text = inner.text.trim_start_matches('(').to_owned();
            let inner_text = inner_text.strip_suffix(')').map_or(inner_text.clone(), str::to_owned);
            if inner.text.starts_with("(if ") {
                let text = format!("(if {} {{ {then_text} }} else {inner_text})", condition.text);
                let otherwise = Some(Box::new(inner.node));
                return Piece::new(text, Node::If { condition: condition_node, then, otherwise });
            }
        }
        let (otherwise_text, otherwise) =
            self.settled(&condition.text, |w| w.block_of(|w| w.expression(kind, depth)));
        let text = format!("(if {} {{ {then_text} }} else {{ {otherwise_text} }})", condition.text);
        let otherwise = Some(Box::new(Node::Block(otherwise)));
        Piece::new(text, Node::If { condition: condition_node, then, otherwise })
    }

    fn selection(&mut self, kind: &FlowType, depth: usize) -> Piece {
        if self.chance(15) {
            return self.selection_of_text(kind, depth);
        }
        if self.chance(15) {
            return self.selection_of_result(kind, depth);
        }
        if self.chance(15) {
            return self.selection_of_either(kind, depth);
        }
        if self.chance(15) {
            return self.selection_of_wrapped(kind, depth);
        }
        let (scrutinee, value, place) = self.scrutinee(depth);
        let outer = self.scope.clone();
        self.settle(&value.text);
        let (mut texts, mut arms) = (Vec::new(), Vec::new());
        for _ in 0..self.arms(&scrutinee) {
            let (text, arm) = self.scoped(|w| {
                let (pattern_text, pattern) = w.uncertain(&scrutinee, place);
                let guard = w.chance(25).then(|| w.judgement_of_run(depth.min(1)));
                let value = w.expression(kind, depth);
                arm(pattern_text, pattern, guard, value)
            });
            texts.push(text);
            arms.push(arm);
        }
        let (text, last) = self.scoped(|w| {
            let (pattern_text, pattern) = w.certain(&scrutinee, place);
            let value = w.expression(kind, depth);
            arm(pattern_text, pattern, None, value)
        });
        self.thaw(&outer);
        texts.push(text);
        arms.push(last);
        let text = format!("(match {} {{ {} }})", value.text, texts.join(", "));
        Piece::new(text, Node::Match { value: Box::new(value.node), arms })
    }

    /// `match text.as_str() { "a" => .., _ => .. }`
    fn selection_of_text(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let value = self.seen(&FlowType::Text, depth.min(1));
        // A literal is a `&str` already, and has no need of the call; it may have it all the same.
        self.covers("as_str(String) -> String");
        let mut texts = Vec::new();
        let mut arms = Vec::new();
        let words = ["", "a", "Ä", "aaa", "ab,b,,c"];
        let first = self.roll(words.len() as u64) as usize;
        for word in &words[first..words.len().min(first + 2)] {
            let constant = self.constant(FlowType::Text, Value::from(*word));
            let value = self.expression(kind, depth);
            let (text, arm) = arm(format!("{word:?}"), Pattern::Constant(constant), None, value);
            texts.push(text);
            arms.push(arm);
        }
        let rest = self.expression(kind, depth);
        let (text, last) = arm("_".to_owned(), Pattern::Any, None, rest);
        texts.push(text);
        arms.push(last);
        let text = format!("(match {}.as_str() {{ {} }})", value.text, texts.join(", "));
        Piece::new(text, Node::Match { value: Box::new(function("as_str", vec![value.node])), arms })
    }

    fn selection_of_result(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let inner = kind::simple(&mut self.random);
        let value = self.outcome(&inner, depth.min(1));
        let (mut texts, mut arms) = (Vec::new(), Vec::new());
        let mut add = |(text, arm): (String, Arm)| {
            texts.push(text);
            arms.push(arm);
        };
        let first = self.scoped(|w| {
            let (text, pattern) = w.certain(&inner, Place::new(0));
            let value = w.expression(kind, depth);
            arm(format!("Ok({text})"), Pattern::Ok(Box::new(pattern)), None, value)
        });
        add(first);
        let second = self.scoped(|w| {
            let (text, pattern) = w.error_pattern(Place::new(0));
            let value = w.expression(kind, depth);
            arm(format!("Err({text})"), Pattern::Err(Box::new(pattern)), None, value)
        });
        add(second);
        let last = self.scoped(|w| {
            let value = w.expression(kind, depth);
            arm("_".to_owned(), Pattern::Any, None, value)
        });
        add(last);
        let text = format!("(match {} {{ {} }})", value.text, texts.join(", "));
        Piece::new(text, Node::Match { value: Box::new(value.node), arms })
    }

    /// `matches!(value, pattern)`
    pub fn matched(&mut self, depth: usize) -> Piece {
        if self.chance(20) {
            return self.matches_either(depth);
        }
        let (kind, value, place) = self.scrutinee(depth);
        debug_assert!(has_equality(&kind));
        let (text, pattern) = self.scoped(|w| w.uncertain(&kind, Place { binds: false, ..place }));
        let node = Node::Matches { pattern, value: Box::new(value.node) };
        Piece::new(format!("matches!({}, {text})", value.text), node)
    }

    /// `{ let x = ..; value }`
    pub fn block_value(&mut self, kind: &FlowType, depth: usize) -> Piece {
        self.scoped(|w| {
            let number = w.number();
            let inner = w.kind(1);
            let value = w.expression(&inner, depth);
            let (text, pattern) = w.certain(&inner, Place::new(0));
            let action = Action::Let { pattern, value: Some(value.node), otherwise: None };
            let first = Self::statement(number, action);
            let (last, mut block) = w.block_of(|w| w.expression(kind, depth));
            block.statements.push(first);
            let text = format!("{{ let {text} = {}; {last} }}", value.text);
            let Block { statements, value } = block;
            Piece::new(format!("({text})"), Node::Block(Block { statements, value }))
        })
    }
}

/// Whether a pattern can be wrong about values of the type.
fn is_worth_a_pattern(kind: &FlowType) -> bool {
    matches!(
        kind,
        FlowType::Option(_)
            | FlowType::Tuple(_)
            | FlowType::Enumeration(_)
            | FlowType::Boolean
            | FlowType::Integer32
            | FlowType::Integer64
            | FlowType::Size
    )
}

/// An arm of a `match`.
pub fn arm(pattern_text: String, pattern: Pattern, guard: Option<Piece>, value: Piece) -> (String, Arm) {
    let (guard_text, guard) = match guard {
        Some(guard) => (format!(" if {}", guard.text), Some(guard.node)),
        None => (String::new(), None),
    };
    (format!("{pattern_text}{guard_text} => {}", value.text), Arm { pattern, guard, value: value.node })
}
