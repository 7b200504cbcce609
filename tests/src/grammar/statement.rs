//! Statements: what a flow does, one after the other.

use super::expression::is_number;
use super::functions::{LINES, changes};
use super::kind::{self, has_display, is_clone, rust};
use super::pattern::Place;
use super::table::Parameter;
use super::writer::{Piece, Variable, Writer};
use tidewater_model::{Action, Arm, Block, FlowType, Node, Operator, Pattern, Place as Target, Statement};

/// A statement as source and as data, and whether it does not come back.
pub struct Written {
    /// The lines.
    pub text: String,
    /// The data.
    pub statement: Statement,
    /// Whether it leaves the block.
    pub leaves: bool,
}

impl Written {
    /// A statement that comes back.
    pub fn stays(text: String, statement: Statement) -> Self {
        Self { text, statement, leaves: false }
    }
}

/// A block of these statements. What stands last without a semicolon is its value.
pub fn closed(text: &str, mut statements: Vec<Statement>) -> Block {
    let is_value = text.trim_end().ends_with('}')
        && matches!(statements.last().map(|last| &last.action), Some(Action::Evaluate(_)));
    let value = if is_value { statements.pop().map(Box::new) } else { None };
    Block { statements, value }
}

/// Operators of compound assignments.
const COMPOUND: [(Operator, &str); 5] = [
    (Operator::Add, "+="),
    (Operator::Subtract, "-="),
    (Operator::Multiply, "*="),
    (Operator::Divide, "/="),
    (Operator::Remainder, "%="),
];

impl Writer {
    /// So many statements, and then what stands at their end.
    pub fn statements(&mut self, count: u64, depth: usize) -> (String, Vec<Statement>, bool) {
        let (mut text, mut statements) = (String::new(), Vec::new());
        for _ in 0..count {
            let written = self.statement_of(depth);
            text.push_str(&written.text);
            statements.push(written.statement);
            if written.leaves {
                return (text, statements, true);
            }
        }
        (text, statements, false)
    }

    /// A block of statements without a value.
    pub fn block(&mut self, count: u64, depth: usize) -> (String, Block, bool) {
        let (text, statements, leaves) = self.scoped(|w| w.indented(|w| w.statements(count, depth)));
        (format!("{{\n{text}{}}}", self.margin()), closed(&text, statements), leaves)
    }

    /// One statement.
    fn statement_of(&mut self, depth: usize) -> Written {
        let nested = depth > 0 && self.budget > 0;
        for _ in 0..8 {
            let written = match self.roll(25) {
                0..=3 => Some(self.let_value()),
                4 => Some(self.let_pattern()),
                5 if nested => Some(self.let_else()),
                6 if nested => Some(self.let_later()),
                7 | 8 => self.assignment(),
                9 | 23 => self.member_assignment(),
                10 | 11 if self.chance(25) => self.changed_beside(),
                10 | 11 => self.changed_local(),
                12 | 13 if nested => Some(self.if_statement(depth)),
                14 if nested => Some(self.match_statement(depth)),
                15 | 16 if nested => Some(self.for_statement(depth)),
                17 if nested => Some(self.while_statement(depth)),
                18 if nested => Some(self.loop_value(depth)),
                19 if nested && self.chance(60) => self.left_sometimes(),
                24 if self.loops.len() > 1 && self.chance(70) => self.left_sometimes(),
                22 if nested && self.chance(50) => self.while_let(depth),
                20 => Some(self.said()),
                21 if self.chance(50) => Some(self.dropped()),
                21 => self.call_statement(depth),
                _ => self.stored(depth),
            };
            if let Some(written) = written {
                return written;
            }
        }
        self.let_value()
    }

    // --- Locals -----------------------------------------------------------------------------------

    /// `let name = value;`, perhaps `mut`, perhaps with its type.
    pub fn let_value(&mut self) -> Written {
        let number = self.number();
        let kind = self.kind(2);
        let value = self.expression(&kind, 3);
        let (word, ty) = (if self.chance(60) { "mut " } else { "" }, self.chance(40));
        let ty = if ty { format!(": {}", rust(&kind)) } else { String::new() };
        let is_lively = self.is_lively(&value.node);
        let mut variable = self.bind(&kind, 0);
        variable.is_lively |= is_lively;
        variable.is_mutable = !word.is_empty();
        self.replace(&variable);
        let text = format!("{}let {word}{}{ty} = {};\n", self.margin(), variable.name, value.text);
        let pattern = Pattern::Bind(variable.local, None);
        Written::stays(
            text,
            Self::statement(number, Action::Let { pattern, value: Some(value.node), otherwise: None }),
        )
    }

    /// `let mut name = value;`
    pub fn let_mutable(&mut self, kind: &FlowType) -> Written {
        let number = self.number();
        let value = self.expression(kind, 2);
        let (text, statement, mut variable) = self.named_value(number, kind, value);
        variable.is_mutable = true;
        self.replace(&variable);
        Written::stays(text.replacen("let ", "let mut ", 1), statement)
    }

    /// Puts a name that is known better now into scope.
    pub fn replace(&mut self, variable: &Variable) {
        if let Some(known) = self.scope.iter_mut().find(|known| known.local == variable.local) {
            known.clone_from(variable);
        }
    }

    /// `let (a, b) = value;`
    fn let_pattern(&mut self) -> Written {
        let number = self.number();
        let kind = FlowType::Tuple(vec![self.kind(1), self.kind(1)]);
        let value = self.expression(&kind, 2);
        let (pattern_text, pattern) = self.certain(&kind, Place::new(0));
        let text = format!("{}let {pattern_text} = {};\n", self.margin(), value.text);
        Written::stays(
            text,
            Self::statement(number, Action::Let { pattern, value: Some(value.node), otherwise: None }),
        )
    }

    /// `let Some(a) = value else { .. };`
    fn let_else(&mut self) -> Written {
        let number = self.number();
        let (kind, value) = self.some_or_none();
        let (otherwise_text, otherwise) = self.leaving_block();
        let FlowType::Option(inner) = &kind else { return self.let_value() };
        let (inner_text, inner) = self.certain(inner, Place::new(0));
        let text =
            format!("{}let Some({inner_text}) = {} else {otherwise_text};\n", self.margin(), value.text);
        let pattern = Pattern::Some(Box::new(inner));
        let action = Action::Let { pattern, value: Some(value.node), otherwise: Some(otherwise) };
        Written::stays(text, Self::statement(number, action))
    }

    /// A block that does not come back.
    fn leaving_block(&mut self) -> (String, Block) {
        let (text, statement) = self.scoped(|w| {
            w.indented(|w| {
                let written = w.leave();
                (written.text, written.statement)
            })
        });
        (format!("{{\n{text}{}}}", self.margin()), Block { statements: vec![statement], value: None })
    }

    /// `let name; if .. { name = a; } else { name = b; }`
    fn let_later(&mut self) -> Written {
        // One statement holds both, so that nothing comes between them.
        let outer = self.number();
        let kind = self.kind(0);
        let inner = self.number();
        let name = self.bind(&kind, 0);
        let margin = self.margin();
        let declared = Self::statement(
            inner,
            Action::Let { pattern: Pattern::Bind(name.local, None), value: None, otherwise: None },
        );
        self.scope.retain(|variable| variable.local != name.local);
        let choice = self.number();
        let condition = self.judgement_of_run(2);
        let branch = |w: &mut Self| {
            let number = w.number();
            let value = w.expression(&kind, 2);
            let place = Target { local: name.local, member: None };
            let text = format!("{} = {};", name.name, value.text);
            (text, Self::statement(number, Action::Assign { place, operator: None, value: value.node }))
        };
        let (first_text, first) = branch(self);
        let (second_text, second) = branch(self);
        let block = |statement| Block { statements: vec![statement], value: None };
        let decided = Self::statement(
            choice,
            Action::Evaluate(Node::If {
                condition: Box::new(condition.node),
                then: block(first),
                otherwise: Some(Box::new(Node::Block(block(second)))),
            }),
        );
        self.scope.push(name.clone());
        let shown = self.number();
        let value = name.owned();
        let kept = self.bind(&kind, 0);
        let result = Self::statement(shown, Action::Evaluate(value.node));
        let text = format!(
            "{margin}let {} = {{\n{margin}    let {};\n{margin}    if {} {{ {first_text} }} else {{ {second_text} }}\n\
             {margin}    {}\n{margin}}};\n",
            kept.name, name.name, condition.text, value.text
        );
        let local = name.local;
        self.scope.retain(|variable| variable.local != local);
        let block = Block { statements: vec![declared, decided], value: Some(Box::new(result)) };
        let action = Action::Let {
            pattern: Pattern::Bind(kept.local, None),
            value: Some(Node::Block(block)),
            otherwise: None,
        };
        Written::stays(text, Self::statement(outer, action))
    }

    /// `name = value;` or `name += value;`
    fn assignment(&mut self) -> Option<Written> {
        let known = self.variables(|variable| variable.is_mutable && is_clone(&variable.kind));
        if known.is_empty() {
            return None;
        }
        let variable = self.one_of(&known);
        let number = self.number();
        let star = if variable.is_exchanged { "*" } else { "" };
        let place = Target { local: variable.local, member: None };
        // A text that grows by itself would be borrowed twice.
        let outer = self.scope.clone();
        self.scope.retain(|known| known.kind != FlowType::Text || known.local != variable.local);
        let (operator, value) = self.assigned(&variable.kind);
        self.scope = outer;
        if operator.is_none() {
            self.is_changed(variable.local);
        }
        let symbol = operator.map_or("=", |(_, symbol)| symbol);
        let text = format!("{}{star}{} {symbol} {};\n", self.margin(), variable.name, value.text);
        let operator = operator.map(|(operator, _)| operator);
        Some(Written::stays(
            text,
            Self::statement(number, Action::Assign { place, operator, value: value.node }),
        ))
    }

    /// What is assigned, and how.
    fn assigned(&mut self, kind: &FlowType) -> (Option<(Operator, &'static str)>, Piece) {
        if is_number(kind) && self.chance(60) {
            // A decimal has no `%=`.
            let known = if *kind == FlowType::Decimal { 4 } else { 5 };
            let operator = self.one_of(&COMPOUND[..known]);
            let other = if *kind == FlowType::Decimal && self.chance(40) {
                self.one_of(&[FlowType::Integer32, FlowType::Integer64])
            } else {
                kind.clone()
            };
            return (Some(operator), self.operand(operator.0, &other, 2));
        }
        if *kind == FlowType::Text && self.chance(40) {
            return (Some(COMPOUND[0]), self.borrowed(kind, 2));
        }
        (None, self.expression(kind, 3))
    }

    /// `object.member = value;`
    fn member_assignment(&mut self) -> Option<Written> {
        // Numbers are changed in more ways than one.
        let numbers = [FlowType::Integer32, FlowType::Integer64];
        let kind = if self.chance(50) { self.one_of(&numbers) } else { kind::simple(&mut self.random) };
        let (variable, member) = self.some_member(&kind, |variable| variable.is_mutable)?;
        let number = self.number();
        let (operator, value) = self.assigned(&kind);
        let symbol = operator.map_or("=", |(_, symbol)| symbol);
        let text = format!("{}{}.{member} {symbol} {};\n", self.margin(), variable.name, value.text);
        let place = Target { local: variable.local, member: Some(member.into()) };
        let operator = operator.map(|(operator, _)| operator);
        Some(Written::stays(
            text,
            Self::statement(number, Action::Assign { place, operator, value: value.node }),
        ))
    }

    /// A function that changes a local, as `push`.
    fn changed_local(&mut self) -> Option<Written> {
        let lines: Vec<_> = LINES.iter().filter(|line| changes(line)).cloned().collect();
        for _ in 0..12 {
            let line = self.one_of(&lines);
            let Parameter::Changed(form) = &line.parameters[0] else { continue };
            let mut fitting = Vec::new();
            for variable in self.variables(|variable| variable.is_mutable) {
                let mut letters = super::table::Letters::default();
                if letters.fit(form, &variable.kind) && line.allows(&variable.kind) {
                    fitting.push((variable, letters));
                }
            }
            if fitting.is_empty() {
                continue;
            }
            let (variable, letters) = self.one_of(&fitting);
            let mut fixed = vec![variable.clone()];
            if line.name == "append" {
                let others = self.variables(|other| {
                    other.is_mutable && other.local != variable.local && other.kind == variable.kind
                });
                if others.is_empty() {
                    continue;
                }
                fixed.push(self.one_of(&others));
            }
            let Some(letters) = self.filled(&line, letters) else { continue };
            let number = self.number();
            let call = self.call(&line, &letters, &fixed, 2);
            let result = self.result_of(&line, &letters);
            let (text, statement, _) = self.change(number, call, &result);
            return Some(Written::stays(text, statement));
        }
        None
    }

    // --- Choices ----------------------------------------------------------------------------------

    /// `if .. { .. } else { .. }`
    fn if_statement(&mut self, depth: usize) -> Written {
        let number = self.number();
        let margin = self.margin();
        let frozen = self.scope.clone();
        let (condition, (then_text, then, leaves)) = self.scoped(|w| {
            let condition = w.condition(2);
            w.freeze(&condition.text);
            w.settle(&condition.text);
            let count = 1 + w.roll(2);
            (condition, w.block(count, depth - 1))
        });
        self.thaw(&frozen);
        let mut text = format!("{margin}if {} {then_text}", condition.text);
        let mut otherwise = None;
        let mut ends = false;
        if self.chance(50) {
            let count = 1 + self.roll(2);
            self.settle(&condition.text);
            let (else_text, block, else_leaves) = self.block(count, depth - 1);
            self.thaw(&frozen);
            text.push_str(&format!(" else {else_text}"));
            otherwise = Some(Box::new(Node::Block(block)));
            ends = leaves && else_leaves;
        }
        text.push('\n');
        let node = Node::If { condition: Box::new(condition.node), then, otherwise };
        Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: ends }
    }

    /// What a reference may lead to is not assigned meanwhile.
    pub fn freeze(&mut self, text: &str) {
        let words: std::collections::BTreeSet<&str> =
            text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
        for variable in &mut self.scope {
            if words.contains(variable.name.as_str()) {
                variable.is_mutable = false;
            }
        }
    }

    /// What was assigned before may be assigned again.
    pub fn thaw(&mut self, before: &[Variable]) {
        for variable in &mut self.scope {
            if let Some(known) = before.iter().find(|known| known.local == variable.local) {
                variable.is_mutable = known.is_mutable;
                variable.is_lively = known.is_lively;
            }
        }
    }

    /// `match value { pattern => { .. } .. }`
    fn match_statement(&mut self, depth: usize) -> Written {
        let number = self.number();
        let margin = self.margin();
        let frozen = self.scope.clone();
        let (kind, value, place) = self.scrutinee(2);
        self.freeze(&value.text);
        self.settle(&value.text);
        let (mut text, mut arms) = (format!("{margin}match {} {{\n", value.text), Vec::new());
        let count = self.arms(&kind);
        let mut all_leave = true;
        for at in 0..=count {
            let (arm_text, arm, leaves) = self.scoped(|w| {
                let (pattern_text, pattern) =
                    if at == count { w.certain(&kind, place) } else { w.uncertain(&kind, place) };
                let guard = (at < count && w.chance(25)).then(|| w.judgement_of_run(1));
                let (body_text, body, leaves) = w.indented(|w| w.block(1, depth - 1));
                let (guard_text, guard) = guard
                    .map_or((String::new(), None), |guard| (format!(" if {}", guard.text), Some(guard.node)));
                let text = format!("{margin}    {pattern_text}{guard_text} => {body_text}\n");
                (text, Arm { pattern, guard, value: Node::Block(body) }, leaves)
            });
            text.push_str(&arm_text);
            arms.push(arm);
            all_leave &= leaves;
        }
        self.thaw(&frozen);
        text.push_str(&format!("{margin}}}\n"));
        let node = Node::Match { value: Box::new(value.node), arms };
        Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: all_leave }
    }

    // --- What is seen -----------------------------------------------------------------------------

    /// `cx.message(..)`, `cx.log(..)`
    fn said(&mut self) -> Written {
        use tidewater_model::Argument;
        let number = self.number();
        let outer = std::mem::replace(&mut self.context, 1);
        let text = if self.chance(60) { self.formatted(2) } else { self.expression(&FlowType::Text, 2) };
        self.context = outer;
        if self.chance(60) {
            let node = Node::Activity {
                name: "message".into(),
                arguments: vec![Argument::Value(text.node)],
                awaited: false,
            };
            let text = format!("{}cx.message({});\n", self.margin(), text.text);
            return Written::stays(text, Self::statement(number, Action::Evaluate(node)));
        }
        let level = self.one_of(&["Info", "Warning"]);
        let arguments = vec![Argument::Word(level.into()), Argument::Value(text.node)];
        let node = Node::Activity { name: "log".into(), arguments, awaited: false };
        let text = format!("{}cx.log(Level::{level}, {});\n", self.margin(), text.text);
        Written::stays(text, Self::statement(number, Action::Evaluate(node)))
    }

    /// `let _ = value;`, or an expression for nothing.
    fn dropped(&mut self) -> Written {
        let number = self.number();
        let kind = self.kind(1);
        let value = self.expression(&kind, 2);
        debug_assert!(has_display(&kind) || is_clone(&kind));
        if self.chance(60) {
            let text = format!("{}let _ = {};\n", self.margin(), value.text);
            let action = Action::Let { pattern: Pattern::Any, value: Some(value.node), otherwise: None };
            return Written::stays(text, Self::statement(number, action));
        }
        let unit = self.consumed(&FlowType::Unit, 1);
        let unit = unit.unwrap_or_else(|| Piece::new("()", Node::Tuple(Vec::new())));
        let text = format!("{}{};\n", self.margin(), unit.text);
        Written::stays(text, Self::statement(number, Action::Evaluate(unit.node)))
    }
}
