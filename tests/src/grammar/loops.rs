//! Loops, and statements that leave them or the flow.

use super::expression::is_number;
use super::kind::{list, rust};
use super::pattern::Place;
use super::statement::{Written, closed};
use super::writer::{Around, Writer};
use tidewater_model::{Action, Block, FlowType, Node, Operator, Pattern, Place as Target, Value};

impl Writer {
    fn label(&mut self) -> (String, String) {
        let label = self.fresh("'l");
        let shown = if self.chance(80) { format!("{label}: ") } else { String::new() };
        (if shown.is_empty() { String::new() } else { label }, shown)
    }

    /// `for pattern in list { .. }`
    pub fn for_statement(&mut self, depth: usize) -> Written {
        let number = self.number();
        let margin = self.margin();
        let item = self.kind(1);
        let frozen = self.scope.clone();
        let (over, references) = match self.roll(7) {
            0 | 1 if is_number(&item) && item != FlowType::Decimal => (self.range(&item), 0),
            2 => {
                let value = self.borrowed(&list(item.clone()), 1);
                (value, 1)
            }
            3 => (self.expression(&list(item.clone()), 2), 0),
            4 => self.looped(&item, 2),
            _ => (self.filled_list(&item, 2), 0),
        };
        let (label, shown) = self.label();
        let (text, pattern, body) = self.scoped(|w| {
            w.freeze(&over.text);
            let (pattern_text, pattern) = w.certain(&item, Place::new(references));
            w.loops.push(Around { label, value: None });
            let count = 1 + w.roll(3);
            let (body_text, body, _) = w.block(count, depth - 1);
            w.loops.pop();
            (format!("{margin}{shown}for {pattern_text} in {} {body_text}\n", over.text), pattern, body)
        });
        self.thaw(&frozen);
        let node = Node::For { pattern, list: Box::new(over.node), body };
        Written::stays(text, Self::statement(number, Action::Evaluate(node)))
    }

    /// A loop with a counter, which ends.
    pub fn while_statement(&mut self, depth: usize) -> Written {
        let outer = self.number();
        let margin = self.margin();
        // The counter is a block's own, so that one statement holds the loop.
        let start = self.number();
        let counter = self.bind(&FlowType::Integer32, 0);
        let zero = self.literal("0_i32", FlowType::Integer32, Value::Integer(0));
        let first = Self::statement(
            start,
            Action::Let {
                pattern: Pattern::Bind(counter.local, None),
                value: Some(zero.node),
                otherwise: None,
            },
        );
        let number = self.number();
        let bound = 1 + self.roll(4);
        let bound = i64::try_from(bound).unwrap_or(0);
        let end = self.literal(format!("{bound}_i32"), FlowType::Integer32, Value::Integer(bound));
        let below = Node::Binary(Operator::Less, Box::new(Node::Local(counter.local)), Box::new(end.node));
        let more = match self.roll(4) {
            0 => self.literal("true", FlowType::Boolean, Value::from(true)),
            1 | 2 => self.judgement_of_run(1),
            _ => self.expression(&FlowType::Boolean, 1),
        };
        let condition = Node::Binary(Operator::And, Box::new(below), Box::new(more.node));
        let condition_text = format!("{} < {} && {}", counter.name, end.text, more.text);
        let (label, shown) = self.label();
        self.loops.push(Around { label, value: None });
        let (text, block) = self.indented(|w| {
            w.indented(|w| {
                let step = w.number();
                let one = w.literal("1_i32", FlowType::Integer32, Value::Integer(1));
                let place = Target { local: counter.local, member: None };
                let add = Action::Assign { place, operator: Some(Operator::Add), value: one.node };
                let text = format!("{}{} += 1_i32;\n", w.margin(), counter.name);
                let count = 1 + w.roll(2);
                let (more_text, mut more, _) = w.scoped(|w| w.statements(count, depth - 1));
                more.insert(0, Self::statement(step, add));
                let text = text + &more_text;
                let block = closed(&text, more);
                (text, block)
            })
        });
        self.loops.pop();
        let condition = Box::new(condition);
        let body = Self::statement(number, Action::Evaluate(Node::While { condition, body: block }));
        let local = counter.local;
        self.scope.retain(|variable| variable.local != local);
        let text = format!(
            "{margin}{{\n{margin}    let mut {} = 0_i32;\n{margin}    {shown}while {condition_text} {{\n{text}{margin}    \
             }}\n{margin}}}\n",
            counter.name
        );
        let block = Block { statements: vec![first], value: Some(Box::new(body)) };
        Written::stays(text, Self::statement(outer, Action::Evaluate(Node::Block(block))))
    }

    /// `while let Some(x) = list.pop() { .. }`, if there is a list to empty.
    pub fn while_let(&mut self, depth: usize) -> Option<Written> {
        let lists = self.variables(|variable| {
            variable.is_mutable && !variable.is_exchanged && matches!(variable.kind, FlowType::List(_))
        });
        let list = &lists.first().cloned()?;
        let number = self.number();
        let margin = self.margin();
        let FlowType::List(item) = &list.kind else { return None };
        self.covers("pop(&mut Vec<T>) -> Option<T>");
        let (label, shown) = self.label();
        let frozen = self.scope.clone();
        let (pattern_text, pattern, body_text, body) = self.scoped(|w| {
            w.freeze(&list.name);
            let (text, pattern) = w.certain(item, Place::new(0));
            w.loops.push(Around { label, value: None });
            let (body_text, body, _) = w.block(1, depth - 1);
            w.loops.pop();
            (text, pattern, body_text, body)
        });
        self.thaw(&frozen);
        let pop = super::expression::function("pop", vec![Node::Local(list.local)]);
        let condition =
            Box::new(Node::Matches { pattern: Pattern::Some(Box::new(pattern)), value: Box::new(pop) });
        let text =
            format!("{margin}{shown}while let Some({pattern_text}) = {}.pop() {body_text}\n", list.name);
        let node = Node::While { condition, body };
        Some(Written::stays(text, Self::statement(number, Action::Evaluate(node))))
    }

    /// `let name = loop { .. break value; };`
    pub fn loop_value(&mut self, depth: usize) -> Written {
        let number = self.number();
        let margin = self.margin();
        let kind = self.kind(0);
        let (label, shown) = self.label();
        let frozen = self.scope.clone();
        self.loops.push(Around { label, value: Some(kind.clone()) });
        let (text, statements) = self.scoped(|w| {
            w.indented(|w| {
                let (mut text, mut statements, leaves) = w.statements(1, depth - 1);
                if !leaves {
                    let number = w.number();
                    let value = w.expression(&kind, 2);
                    text.push_str(&format!("{}break {};\n", w.margin(), value.text));
                    let leave = Node::Break(0, Some(Box::new(value.node)));
                    statements.push(Self::statement(number, Action::Evaluate(leave)));
                }
                (text, statements)
            })
        });
        self.loops.pop();
        self.thaw(&frozen);
        let variable = self.bind(&kind, 0);
        let node = Node::Loop(closed(&text, statements));
        // Without its type the name would have none where every way leaves the flow.
        let text =
            format!("{margin}let {}: {} = {shown}loop {{\n{text}{margin}}};\n", variable.name, rust(&kind));
        let pattern = Pattern::Bind(variable.local, None);
        Written::stays(
            text,
            Self::statement(number, Action::Let { pattern, value: Some(node), otherwise: None }),
        )
    }

    /// `break`, `continue` or `return`, mostly in some runs only: behind it nothing runs.
    pub fn left_sometimes(&mut self) -> Option<Written> {
        if self.chance(20) && !self.loops.is_empty() {
            let number = self.number();
            return Some(self.leave_loop(number));
        }
        self.sometimes(Self::leave)
    }

    /// `if .. { return ..; }`
    pub fn given_up_sometimes(&mut self) -> Option<Written> {
        self.sometimes(Self::give_up)
    }

    /// A statement that leaves, under a condition that does not hold in each run.
    fn sometimes(&mut self, leave: impl FnOnce(&mut Self) -> Written) -> Option<Written> {
        let condition = self.lively()?;
        let number = self.number();
        let margin = self.margin();
        let left = self.scoped(|w| w.indented(leave));
        let text = format!("{margin}if {} {{\n{}{margin}}}\n", condition.text, left.text);
        self.settle(&condition.text);
        let then = Block { statements: vec![left.statement], value: None };
        let node = Node::If { condition: Box::new(condition.node), then, otherwise: None };
        Some(Written::stays(text, Self::statement(number, Action::Evaluate(node))))
    }

    /// `break`, `continue` or `return`.
    pub fn leave(&mut self) -> Written {
        let number = self.number();
        if self.loops.is_empty() || self.chance(25) {
            return self.give_up_at(number);
        }
        self.leave_loop(number)
    }

    fn leave_loop(&mut self, number: u32) -> Written {
        let is_labelled = |outwards: &usize| !self.loops[self.loops.len() - 1 - outwards].label.is_empty();
        let labelled: Vec<usize> = (1..self.loops.len()).filter(is_labelled).collect();
        let outwards = if !labelled.is_empty() && self.chance(60) { self.one_of(&labelled) } else { 0 };
        let around = self.loops[self.loops.len() - 1 - outwards].clone();
        let label = if outwards > 0 { format!(" {}", around.label) } else { String::new() };
        let out = u32::try_from(outwards).unwrap_or(0);
        // A loop without a counter goes on only by its `break`.
        let goes_on = if outwards > 0 { 70 } else { 50 };
        let (text, node) = if around.value.is_none() && self.chance(goes_on) {
            (format!("continue{label}"), Node::Continue(out))
        } else {
            match &around.value {
                None => (format!("break{label}"), Node::Break(out, None)),
                Some(kind) => {
                    let value = self.expression(kind, 1);
                    (format!("break{label} {}", value.text), Node::Break(out, Some(Box::new(value.node))))
                }
            }
        };
        let text = format!("{}{text};\n", self.margin());
        Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: true }
    }

    /// A statement that ends the flow.
    pub fn give_up(&mut self) -> Written {
        let number = self.number();
        self.give_up_at(number)
    }

    /// `return ..;`
    pub fn give_up_at(&mut self, number: u32) -> Written {
        let (text, node) = match self.roll(3) {
            0 => {
                let error = self.error(2);
                (format!("Err({})", error.text), Node::Err(Box::new(error.node)))
            }
            1 => {
                let code = self.literal("\"given-up\"", FlowType::Text, Value::from("given-up"));
                let outer = std::mem::replace(&mut self.context, 1);
                let text = self.expression(&FlowType::Text, 1);
                self.context = outer;
                let arguments = [code.node, text.node].map(tidewater_model::Argument::Value).to_vec();
                let node = Node::Activity { name: "fail".into(), arguments, awaited: false };
                (format!("cx.fail(\"given-up\", {})", text.text), node)
            }
            _ => {
                let kind = self.flow.result.clone();
                let value = self.expression(&kind, 2);
                (format!("Ok({})", value.text), Node::Ok(Box::new(value.node)))
            }
        };
        let text = format!("{}return {text};\n", self.margin());
        let node = Node::Return(Some(Box::new(node)));
        Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: true }
    }
}
