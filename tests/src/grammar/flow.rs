//! Whole flows.

use super::calls::Callee;
use super::coverage::Coverage;
use super::functions::{LINES, changes, is_held, is_of_iterators, is_of_orderings};
use super::kind::{self, list, option, rust};
use super::statement::closed;
use super::table::{Letters, Line, Parameter};
use super::writer::{Piece, Variable, Writer};
use crate::simulation::random::Random;
use tidewater_model::{Action, Block, Flow, FlowType, Node, Pattern};

/// How a parameter is handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passing {
    /// As it is.
    Own,
    /// By `&`.
    Lent,
    /// By `&mut`.
    Exchanged,
}

/// A flow, as source and as data.
#[derive(Clone, Debug)]
pub struct Made {
    /// The name.
    pub name: String,
    /// The function, with its attribute.
    pub text: String,
    /// What the macro makes of it, but for the numbers of locals and constants.
    pub flow: Flow,
    /// How each parameter is handed over.
    pub passing: Vec<Passing>,
    /// What was written.
    pub coverage: Coverage,
}

impl Made {
    /// The flow as others call it.
    pub fn callee(&self) -> Callee {
        let parameters = self.kinds().into_iter().zip(self.passing.iter().copied()).collect();
        let may_fail = ["return Err(", "return cx.fail("].iter().any(|end| self.text.contains(end));
        Callee { name: self.name.clone(), parameters, result: self.flow.result.clone(), may_fail }
    }

    /// The types of the parameters.
    pub fn kinds(&self) -> Vec<FlowType> {
        self.flow.locals[..self.passing.len()].iter().map(|local| local.kind.clone()).collect()
    }
}

impl Writer {
    /// A parameter of the flow.
    pub fn parameter(&mut self, kind: &FlowType, passing: Passing) -> Variable {
        let references = usize::from(passing != Passing::Own);
        let mut variable = self.bind(kind, references);
        variable.is_exchanged = passing == Passing::Exchanged && !matches!(kind, FlowType::Object(_));
        variable.is_mutable = passing == Passing::Exchanged;
        variable.is_lively = true;
        if let Some(last) = self.scope.last_mut() {
            last.clone_from(&variable);
        }
        self.flow.parameters += 1;
        variable
    }

    /// The flow with its body.
    pub fn finished_flow(
        mut self,
        comment: &str,
        parameters: &[(Variable, bool)],
        passing: Vec<Passing>,
        (text, body): (String, Block),
    ) -> Made {
        self.flow.body = body;
        self.flow.documentation = comment.to_owned();
        let signature: String = parameters
            .iter()
            .zip(&passing)
            .map(|((variable, is_mutable), passing)| {
                let lend = match passing {
                    Passing::Own => "",
                    Passing::Lent => "&",
                    Passing::Exchanged => "&mut ",
                };
                let word = if *is_mutable { "mut " } else { "" };
                format!(", {word}{}: {lend}{}", variable.name, rust(&variable.kind))
            })
            .collect();
        let result = if self.flow.result == FlowType::Unit {
            String::new()
        } else {
            format!("<{}>", rust(&self.flow.result))
        };
        let attribute = if self.flow.is_atomic { "#[nanoflow(atomic)]" } else { "#[nanoflow]" };
        let name = self.flow.name.to_string();
        let text = format!(
            "/// {comment}\n{attribute}\npub fn {name}(cx: &mut Device{signature}) -> FlowResult{result} {{\n{text}}}\n"
        );
        Made { name, text, flow: self.flow, passing, coverage: self.coverage }
    }
}

// --- Flows of statements --------------------------------------------------------------------------

/// A flow of a seed, with statements of every kind, which calls some of these. Whether it is about objects is
/// diced as well, if it may be.
pub fn flow_of_seed(name: &str, seed: u64, callees: &[Callee], is_callee: bool, may_store: bool) -> Made {
    let mut random = Random::new(seed);
    let result = if random.chance(100) { FlowType::Unit } else { kind::any(&mut random, 2) };
    let mut w = Writer::new(name, result.clone(), random);
    w.budget = if is_callee { 30 } else { 90 };
    w.stores = w.chance(40) && may_store;
    w.flow.is_atomic = w.stores && w.chance(35);
    w.callees = callees.to_vec();
    w.goes_on = true;
    let (mut parameters, mut passing) = (Vec::new(), Vec::new());
    if w.stores {
        let way = w.one_of(&[Passing::Exchanged, Passing::Exchanged, Passing::Lent]);
        let variable = w.parameter(&kind::task(), way);
        parameters.push((variable, false));
        passing.push(way);
    }
    for _ in 0..1 + w.roll(3) {
        let kind = kind::any(&mut w.random, 2);
        let way = match w.roll(10) {
            0..=2 => Passing::Lent,
            3..=5 if is_callee => Passing::Exchanged,
            _ => Passing::Own,
        };
        let mut variable = w.parameter(&kind, way);
        let is_mutable = way == Passing::Own && w.chance(40);
        if is_mutable {
            variable.is_mutable = true;
            w.replace(&variable);
        }
        parameters.push((variable, is_mutable));
        passing.push(way);
    }
    let count = if is_callee { 2 + w.roll(2) } else { 4 + w.roll(5) };
    let mut before = Vec::new();
    if is_callee && w.chance(60) {
        before.extend(w.given_up_sometimes());
    }
    if !may_store {
        before.push(w.let_mutable(&FlowType::Record(kind::SUMS.into())));
        before.extend(w.lent_and_called());
    }
    let (mut text, mut statements, leaves) = w.statements(count, if is_callee { 1 } else { 3 });
    text.insert_str(0, &before.iter().map(|written| written.text.as_str()).collect::<String>());
    statements.splice(0..0, before.into_iter().map(|written| written.statement));
    let mut body = closed(&text, statements);
    if !leaves {
        body.statements.extend(body.value.take().map(|value| *value));
        let number = w.number();
        let last = w.expression(&result, 2);
        text.push_str(&format!("    Ok({})\n", last.text));
        let last = Action::Evaluate(Node::Ok(Box::new(last.node)));
        body.value = Some(Box::new(Writer::statement(number, last)));
    }
    let comment = if w.flow.is_atomic { "All or nothing." } else { "Step by step." };
    w.finished_flow(comment, &parameters, passing, (text, body))
}

// --- Flows of one function ------------------------------------------------------------------------

/// Flows around each line of the table.
pub fn flows_of_lines(seed: u64) -> Vec<Made> {
    let mut made = Vec::new();
    let mut random = Random::new(seed);
    for line in LINES.iter() {
        // A clone of a value is the value, so the macro writes no call. Only objects are changed by
        // `iter_mut`, so flows with statements have it.
        if matches!(line.name, "clone" | "iter_mut") {
            continue;
        }
        let count = variants(line);
        let mut written = 0;
        for _ in 0..20_000 {
            let name = format!("table_{:03}", made.len());
            let flow = flow_of_line(&name, line, random.fork());
            if let Some(flow) = flow.filter(|flow| flow.coverage.lines.contains(line.signature)) {
                made.push(flow);
                written += 1;
                if written == count {
                    break;
                }
            }
        }
        assert_eq!(written, count, "no flow calls `{}`", line.signature);
    }
    made
}

/// How many flows a line gets: more if a letter or a literal makes them differ.
fn variants(line: &Line) -> usize {
    let letters = line.signature.contains("<T>") || line.signature.contains("(T");
    let letters = letters || line.signature.contains("(K") || line.signature.contains("<K>");
    match line.parameters.contains(&Parameter::Integer) {
        true => 4,
        false if letters => 2,
        false => 1,
    }
}

fn flow_of_line(name: &str, line: &Line, random: Random) -> Option<Made> {
    if is_of_iterators(line) {
        return Some(flow_of_chain(name, line, random));
    }
    if is_of_orderings(line) {
        let sort = LINES.iter().find(|line| line.name == "sort_by")?;
        return flow_of_call(name, sort, line.signature, random);
    }
    flow_of_call(name, line, line.signature, random)
}

/// A chain that is made of lists, options and texts.
fn flow_of_chain(name: &str, line: &Line, mut random: Random) -> Made {
    let item = kind::any(&mut random, 1);
    let result = match random.below(8) {
        0 => option(item.clone()),
        1 => FlowType::Tuple(vec![list(item.clone()), list(item.clone())]),
        2 => list(FlowType::Tuple(vec![kind::simple(&mut random), list(item.clone())])),
        3 => FlowType::Tuple(vec![option(list(item.clone())), FlowType::Text]),
        4 => option(list(item.clone())),
        5 => list(item.clone()),
        6 if random.chance(300) => FlowType::Unit,
        _ => kind::simple(&mut random),
    };
    let mut w = Writer::new(name, result.clone(), random);
    w.budget = 9;
    let first = w.parameter(&list(item.clone()), Passing::Lent);
    let second = w.parameter(&option(item), Passing::Own);
    let third = w.parameter(&FlowType::Text, Passing::Lent);
    let fourth = w.parameter(&FlowType::Integer64, Passing::Own);
    let passing = vec![Passing::Lent, Passing::Own, Passing::Lent, Passing::Own];
    let number = w.number();
    let value = w.consumed(&result, 2).unwrap_or_else(|| w.leaf(&result));
    let statement = Writer::statement(number, Action::Evaluate(Node::Ok(Box::new(value.node))));
    let body = Block { statements: Vec::new(), value: Some(Box::new(statement)) };
    let parameters = [first, second, third, fourth].map(|variable| (variable, false));
    w.finished_flow(&doc(line.signature), &parameters, passing, (format!("    Ok({})\n", value.text), body))
}

fn doc(signature: &str) -> String {
    format!("`{signature}`")
}

/// One call of parameters.
fn flow_of_call(name: &str, line: &Line, documented: &str, random: Random) -> Option<Made> {
    let mut w = Writer::new(name, FlowType::Unit, random);
    w.budget = 12;
    let letters = w.letters(line, None)?;
    let (mut fixed, mut parameters, mut passing) = (Vec::new(), Vec::new(), Vec::new());
    let (mut text, mut statements) = (String::new(), Vec::new());
    for parameter in &line.parameters {
        let (kind, is_changed) = match parameter {
            Parameter::Value(kind) => (letters.fill(kind), false),
            Parameter::Changed(kind) => (letters.fill(kind), true),
            _ => continue,
        };
        match kind {
            FlowType::Me => {
                let variable = w.parameter(&FlowType::Boolean, Passing::Own);
                parameters.push((variable, false));
                passing.push(Passing::Own);
                let number = w.number();
                let node = Node::Activity { name: "me".into(), arguments: Vec::new(), awaited: false };
                let (line, statement, variable) = w.named_value(number, &kind, Piece::new("cx.me()", node));
                text.push_str(&line);
                statements.push(statement);
                fixed.push(variable);
            }
            FlowType::AutoNumber => {
                let object = w.parameter(&kind::task(), Passing::Lent);
                let number = w.number();
                let node = Node::Member(Box::new(Node::Local(object.local)), "number".into());
                let value = Piece::new(format!("{}.number", object.name), node);
                parameters.push((object, false));
                passing.push(Passing::Lent);
                let (line, statement, variable) = w.named_value(number, &kind, value);
                text.push_str(&line);
                statements.push(statement);
                fixed.push(variable);
            }
            kind if is_held(&kind) => {
                let is_lent = matches!(kind, FlowType::Object(_)) || (!is_changed && w.chance(30));
                let way = if is_lent { Passing::Lent } else { Passing::Own };
                let variable = w.parameter(&kind, way);
                parameters.push((variable.clone(), is_changed));
                passing.push(way);
                fixed.push(variable);
            }
            // An error or a result has no name; it is written where it stands.
            _ => {}
        }
    }
    if parameters.is_empty() {
        let variable = w.parameter(&FlowType::Boolean, Passing::Own);
        parameters.push((variable, false));
        passing.push(Passing::Own);
    }
    let ordered = fixed.clone();
    let number = w.number();
    let call = w.call(line, &letters, &ordered, 1);
    let result = w.result_of(line, &letters);
    let (value, kind) = if changes(line) {
        let (line_text, statement, variable) = w.change(number, call, &result);
        text.push_str(&line_text);
        statements.push(statement);
        let mut parts: Vec<Variable> = variable.into_iter().collect();
        let changed = line.parameters.iter().zip(&ordered);
        let changed = changed.filter(|(parameter, _)| matches!(parameter, Parameter::Changed(_)));
        parts.extend(changed.map(|(_, variable)| variable.clone()));
        let last = w.number();
        let value = w.all_of(&parts);
        text.push_str(&format!("    Ok({})\n", value.0.text));
        let end = Writer::statement(last, Action::Evaluate(Node::Ok(Box::new(value.0.node))));
        let body = Block { statements, value: Some(Box::new(end)) };
        w.flow.result = value.1;
        return Some(w.finished_flow(&doc(documented), &parameters, passing, (text, body)));
    } else {
        (call, result)
    };
    w.flow.result = kind;
    text.push_str(&format!("    Ok({})\n", value.text));
    let end = Writer::statement(number, Action::Evaluate(Node::Ok(Box::new(value.node))));
    let body = Block { statements, value: Some(Box::new(end)) };
    Some(w.finished_flow(&doc(documented), &parameters, passing, (text, body)))
}

impl Writer {
    /// `let name = value;`
    pub fn named_value(
        &mut self,
        number: u32,
        kind: &FlowType,
        value: Piece,
    ) -> (String, tidewater_model::Statement, Variable) {
        let variable = self.bind(kind, 0);
        let pattern = Pattern::Bind(variable.local, None);
        let action = Action::Let { pattern, value: Some(value.node), otherwise: None };
        let text = format!("{}let {} = {};\n", self.margin(), variable.name, value.text);
        (text, Self::statement(number, action), variable)
    }

    /// What a line gives once its result is a value of its own.
    pub fn result_of(&self, line: &Line, letters: &Letters) -> FlowType {
        super::functions::given(line, letters).unwrap_or(FlowType::Unit)
    }

    /// The statement of a call that changes a local, and the name of what it gives.
    pub fn change(
        &mut self,
        number: u32,
        call: Piece,
        result: &FlowType,
    ) -> (String, tidewater_model::Statement, Option<Variable>) {
        if *result == FlowType::Unit {
            let text = format!("{}{};\n", self.margin(), call.text);
            return (text, Self::statement(number, Action::Evaluate(call.node)), None);
        }
        let (text, statement, variable) = self.named_value(number, result, call);
        (text, statement, Some(variable))
    }

    /// Several values as one.
    fn all_of(&self, parts: &[Variable]) -> (Piece, FlowType) {
        match parts {
            [one] => (one.place(), one.kind.clone()),
            several => {
                let texts: Vec<_> = several.iter().map(|variable| variable.name.clone()).collect();
                let nodes = several.iter().map(|variable| Node::Local(variable.local)).collect();
                let kinds = several.iter().map(|variable| variable.kind.clone()).collect();
                (Piece::new(format!("({})", texts.join(", ")), Node::Tuple(nodes)), FlowType::Tuple(kinds))
            }
        }
    }
}
