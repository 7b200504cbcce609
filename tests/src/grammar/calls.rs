//! Calls of other flows.

use super::expression::lent;
use super::flow::Passing;
use super::functions::is_held;
use super::kind::{self, task};
use super::pattern::Place;
use super::statement::Written;
use super::writer::{Piece, Variable, Writer};
use tidewater_model::{Action, Argument, Arm, FlowType, Node, Pattern};

/// A flow that others call.
#[derive(Clone, Debug)]
pub struct Callee {
    /// The name.
    pub name: String,
    /// The parameters.
    pub parameters: Vec<(FlowType, Passing)>,
    /// What it gives.
    pub result: FlowType,
    /// Whether it may give an error of its own.
    pub may_fail: bool,
}

impl Writer {
    /// The result of another flow, which changes nothing that the caller holds.
    pub fn called(&mut self, wanted: &FlowType, depth: usize) -> Option<Piece> {
        if self.closures > 0 || self.context > 0 {
            return None;
        }
        let fits = |callee: &&Callee| {
            callee.result == *wanted
                && callee.parameters.iter().all(|(_, passing)| *passing != Passing::Exchanged)
        };
        let known: Vec<Callee> = self.callees.iter().filter(fits).cloned().collect();
        if known.is_empty() {
            return None;
        }
        let callee = self.one_of(&known);
        let call = self.call_of(&callee, depth)?;
        Some(Piece::new(format!("{}?", call.text), Node::Try(Box::new(call.node))))
    }

    /// `helper(cx, a, &b, &mut c)`
    fn call_of(&mut self, callee: &Callee, depth: usize) -> Option<Piece> {
        let mut exchanged: Vec<Variable> = Vec::new();
        for (kind, passing) in &callee.parameters {
            if *passing != Passing::Exchanged && *kind != task() {
                continue;
            }
            let known = self.variables(|variable| {
                let is_free = exchanged.iter().all(|taken| taken.local != variable.local);
                variable.kind == *kind && is_free && (variable.is_mutable || *passing == Passing::Lent)
            });
            if known.is_empty() {
                return None;
            }
            exchanged.push(self.one_of(&known));
        }
        // What is lent to be changed is nobody else's meanwhile, and so is the context.
        let outer = (self.scope.clone(), std::mem::replace(&mut self.context, 2));
        self.scope.retain(|variable| exchanged.iter().all(|taken| taken.local != variable.local));
        let mut exchanged = exchanged.into_iter();
        let (mut texts, mut arguments) = (vec!["cx".to_owned()], Vec::new());
        for (kind, passing) in &callee.parameters {
            let is_object = *kind == task();
            let taken = if *passing == Passing::Exchanged || is_object { exchanged.next() } else { None };
            let (text, argument) = match (taken, passing) {
                (Some(name), Passing::Exchanged) => {
                    let text =
                        if name.references > 0 { name.name.clone() } else { format!("&mut {}", name.name) };
                    (text, Argument::Exchange(name.local))
                }
                (Some(name), _) => {
                    let lent = lent(&name);
                    (lent.text, Argument::Value(lent.node))
                }
                (None, Passing::Own) => {
                    let value = self.given_or_made(kind, depth.min(1));
                    (value.text, Argument::Value(value.node))
                }
                (None, _) => {
                    let value = self.lent_given(kind, depth.min(1));
                    (value.text, Argument::Value(value.node))
                }
            };
            texts.push(text);
            arguments.push(argument);
        }
        (self.scope, self.context) = outer;
        let node = Node::Call { name: callee.name.as_str().into(), arguments, awaited: false };
        Some(Piece::new(format!("{}({})", callee.name, texts.join(", ")), node))
    }

    /// A call whose failure ends the flow, or is dealt with.
    pub fn call_statement(&mut self, depth: usize) -> Option<Written> {
        let known = self.callees.clone();
        if known.is_empty() {
            return None;
        }
        let callee = self.one_of(&known);
        self.call_statement_of(&callee, depth)
    }

    /// Locals to lend to a flow that changes what it is lent, and the call of it.
    pub fn lent_and_called(&mut self) -> Vec<Written> {
        let changes = |callee: &Callee| callee.parameters.iter().any(|(_, way)| *way == Passing::Exchanged);
        let known: Vec<Callee> = self.callees.iter().filter(|callee| changes(callee)).cloned().collect();
        if known.is_empty() {
            return Vec::new();
        }
        let callee = self.one_of(&known);
        let lent = callee.parameters.iter().filter(|(_, way)| *way == Passing::Exchanged);
        let mut written: Vec<Written> = lent.map(|(kind, _)| self.let_mutable(kind)).collect();
        written.extend(self.call_statement_of(&callee, 1));
        written
    }

    fn call_statement_of(&mut self, callee: &Callee, depth: usize) -> Option<Written> {
        let number = self.number();
        let margin = self.margin();
        let call = self.call_of(callee, 2)?;
        let is_matched = self.chance(if callee.may_fail { 70 } else { 15 });
        if !is_matched || depth == 0 || !is_held(&callee.result) {
            let (text, pattern) = self.certain(&callee.result, Place::new(0));
            let text = format!("{margin}let {text} = {}?;\n", call.text);
            let value = Some(Node::Try(Box::new(call.node)));
            let action = Action::Let { pattern, value, otherwise: None };
            return Some(Written { text, statement: Self::statement(number, action), leaves: false });
        }
        let (fine_text, fine) = self.scoped(|w| {
            let (text, pattern) = w.certain(&callee.result, Place::new(0));
            let (body, block, _) = w.indented(|w| w.block(1, depth - 1));
            let pattern = Pattern::Ok(Box::new(pattern));
            (format!("Ok({text}) => {body}"), Arm { pattern, guard: None, value: Node::Block(block) })
        });
        let (wrong_text, wrong) = self.scoped(|w| {
            let (text, pattern) = w.error_pattern(Place::new(0));
            let (body, block, _) = w.indented(|w| w.block(1, depth - 1));
            let pattern = Pattern::Err(Box::new(pattern));
            (format!("Err({text}) => {body}"), Arm { pattern, guard: None, value: Node::Block(block) })
        });
        let error = self.scoped(|w| w.bind(&FlowType::Error, 0));
        let rest_text = format!("Err({}) => cx.message({}.code()),", error.name, error.name);
        self.covers("code(FlowError) -> String");
        let code = super::expression::function("code", vec![Node::Local(error.local)]);
        let said =
            Node::Activity { name: "message".into(), arguments: vec![Argument::Value(code)], awaited: false };
        let rest = Arm {
            pattern: Pattern::Err(Box::new(Pattern::Bind(error.local, None))),
            guard: None,
            value: said,
        };
        let text = format!(
            "{margin}match {} {{\n{margin}    {fine_text}\n{margin}    {wrong_text}\n{margin}    {rest_text}\n{margin}}}\n",
            call.text
        );
        let node = Node::Match { value: Box::new(call.node), arms: vec![fine, wrong, rest] };
        debug_assert!(kind::is_clone(&callee.result));
        Some(Written { text, statement: Self::statement(number, Action::Evaluate(node)), leaves: false })
    }
}
