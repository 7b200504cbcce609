//! What a flow holds in its variables, and where it uses each.

use super::place::Place;
use super::table::{Style, Table};
use crate::flow::changes;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write};
use tidewater_model::{Block, Flow, FlowSource, FlowType, Name, Node, Part, Statement};

/// A variable of a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VariableReport {
    /// Its name. Two variables of a flow may share it.
    pub name: Name,
    /// Its type as Rust writes it, without references.
    pub kind: String,
    /// Whether it is a parameter.
    pub is_parameter: bool,
    /// Where it is bound: each place once, in order. A parameter has none.
    pub bound: Vec<Place>,
    /// Where it is read.
    pub read: Vec<Place>,
    /// Where it, or one of its members, is given a value, or where a function or another flow that has it by
    /// `&mut` may do that.
    pub changed: Vec<Place>,
}

/// The variables of a flow, in the order in which they are bound.
pub(super) fn variables(flow: &Flow, source: &FlowSource) -> Vec<VariableReport> {
    let variables = flow.locals.iter().zip(0..).map(|(local, number)| VariableReport {
        name: local.name.clone(),
        kind: local.kind.to_string(),
        is_parameter: number < flow.parameters,
        bound: Vec::new(),
        read: Vec::new(),
        changed: Vec::new(),
    });
    let mut uses = Uses { variables: variables.collect(), flow, source };
    uses.block(&flow.body);
    uses.variables
}

struct Uses<'a> {
    variables: Vec<VariableReport>,
    flow: &'a Flow,
    source: &'a FlowSource,
}

impl Uses<'_> {
    fn block(&mut self, block: &Block) {
        block.all().for_each(|statement| self.statement(statement));
    }

    fn statement(&mut self, statement: &Statement) {
        let place = Place::of_step(statement.number, self.source);
        statement.action.parts().into_iter().for_each(|part| self.part(place, part));
    }

    fn part(&mut self, place: Place, part: Part<'_>) {
        match part {
            Part::Node(Node::Local(local)) => self.note(*local, place, |variable| &mut variable.read),
            Part::Node(Node::Function { name, arguments }) => self.function(place, name, arguments),
            Part::Node(node) => node.parts().into_iter().for_each(|part| self.part(place, part)),
            Part::Block(block) => self.block(block),
            Part::Place(target) => self.note(target.local, place, |variable| &mut variable.changed),
            Part::Lent(local) if self.is_object(local) => {
                self.note(local, place, |variable| &mut variable.read)
            }
            Part::Lent(local) => self.note(local, place, |variable| &mut variable.changed),
            Part::Row(local) => self.note(local, place, |variable| &mut variable.bound),
            Part::Pattern(pattern) => {
                for local in pattern.bindings() {
                    self.note(local, place, |variable| &mut variable.bound);
                }
            }
        }
    }

    /// A list to which something is pushed is changed.
    fn function(&mut self, place: Place, name: &str, arguments: &[Node]) {
        for (position, argument) in arguments.iter().enumerate() {
            match argument {
                Node::Local(local) if changes(name, arguments.len(), position) => {
                    self.note(*local, place, |variable| &mut variable.changed);
                }
                other => self.part(place, Part::Node(other)),
            }
        }
    }

    /// Objects are shared: what another flow does with one, its own variables say.
    fn is_object(&self, local: u32) -> bool {
        let kind = self.flow.locals.get(local as usize).map(|local| &local.kind);
        matches!(kind, Some(FlowType::Object(_)))
    }

    fn note(&mut self, local: u32, place: Place, list: fn(&mut VariableReport) -> &mut Vec<Place>) {
        let Some(variable) = self.variables.get_mut(local as usize) else { return };
        let places = list(variable);
        if let Err(at) = places.binary_search(&place) {
            places.insert(at, place);
        }
    }
}

/// Writes the variables of a flow as a table.
pub(super) fn write(variables: &[VariableReport], to: &mut dyn Write, style: Style) -> fmt::Result {
    if variables.is_empty() {
        return Ok(());
    }
    let mut table = Table::new(["variable", "type", "bound", "read", "changed"]);
    for variable in variables {
        let bound =
            if variable.is_parameter { "parameter".to_owned() } else { numbers(&variable.bound, style) };
        let (read, changed) = (numbers(&variable.read, style), numbers(&variable.changed, style));
        table.row([variable.name.to_string(), style.code(&variable.kind), bound, read, changed]);
    }
    table.write(to, style)
}

/// "12, 14"
fn numbers(places: &[Place], style: Style) -> String {
    let mut numbers: Vec<_> = places.iter().map(|place| place.number(style).to_string()).collect();
    numbers.dedup();
    if numbers.is_empty() { "-".to_owned() } else { numbers.join(", ") }
}
