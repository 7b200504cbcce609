//! Conditions that hold in some runs and not in others, and loops that have something to run through: without
//! them much of a flow would never run, and agreement on it would say nothing.

use super::expression::{COMPARISONS, binary, function, is_number, lent, sums_members, task_members};
use super::kind::{SUMS, is_clone, list, option};
use super::writer::{Piece, Writer};
use std::collections::BTreeSet;
use tidewater::value::{AttributeType, Decimal};
use tidewater_model::{FlowType, Node, Operator, Value};

impl Writer {
    /// A condition about what a flow was given, or about an object that it found.
    pub fn lively(&mut self) -> Option<Piece> {
        let known = self.variables(|variable| variable.is_lively && is_judged(&variable.kind));
        if known.is_empty() {
            return None;
        }
        let variable = self.one_of(&known);
        let is_whole = !matches!(variable.kind, FlowType::Object(_) | FlowType::Tuple(_));
        let stars = if is_whole { "*".repeat(variable.references) } else { String::new() };
        let text =
            if stars.is_empty() { variable.name.clone() } else { format!("({stars}{})", variable.name) };
        Some(self.judged(Piece::new(text, Node::Local(variable.local)), &variable.kind))
    }

    /// Mostly a lively condition, if there is one.
    pub fn judgement_of_run(&mut self, depth: usize) -> Piece {
        if self.chance(85)
            && let Some(lively) = self.lively()
        {
            return lively;
        }
        self.expression(&FlowType::Boolean, depth)
    }

    /// Whether a value is what differs from run to run, as it stands.
    pub fn is_lively(&self, node: &Node) -> bool {
        let Node::Local(local) = node else { return false };
        self.scope.iter().any(|variable| variable.local == *local && variable.is_lively)
    }

    /// Notes that a name holds something else now.
    pub fn is_changed(&mut self, local: u32) {
        self.scope.iter_mut().filter(|known| known.local == local).for_each(|known| known.is_lively = false);
    }

    /// Notes that these names hold the same in every run that comes here, if they hold one of few values.
    pub fn settle(&mut self, text: &str) {
        let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
        let words: BTreeSet<&str> = text.split(|letter| !is_word(letter)).collect();
        for variable in &mut self.scope {
            let has_few = match &variable.kind {
                FlowType::Boolean | FlowType::Enumeration(_) | FlowType::Option(_) => true,
                FlowType::Integer32 | FlowType::Integer64 | FlowType::Size => !text.contains(['<', '>']),
                _ => false,
            };
            variable.is_lively &= !(has_few && words.contains(variable.name.as_str()));
        }
    }

    /// Writes what comes to run only after this was found of names.
    pub fn settled<R>(&mut self, text: &str, write: impl FnOnce(&mut Self) -> R) -> R {
        let before = self.scope.clone();
        self.settle(text);
        let written = write(self);
        self.thaw(&before);
        written
    }

    /// Whether a name holds what differs from run to run.
    pub fn has_lively(&self) -> bool {
        self.scope.iter().any(|variable| variable.is_lively && is_judged(&variable.kind))
    }

    /// An option that has a value in some runs.
    pub fn some_or_none(&mut self) -> (FlowType, Piece) {
        let given = self.variables(|variable| {
            variable.is_lively && matches!(variable.kind, FlowType::Option(_)) && is_clone(&variable.kind)
        });
        if !given.is_empty() && self.chance(50) {
            let variable = self.one_of(&given);
            return (variable.kind.clone(), variable.owned());
        }
        let kind = option(self.kind(1));
        let value = match self.chance(75) {
            true => self.chosen_option(&kind, 2),
            false => self.expression(&kind, 2),
        };
        (kind, value)
    }

    /// How many arms a `match` has before its last: fewer where few patterns leave anything.
    pub fn arms(&mut self, kind: &FlowType) -> u64 {
        match kind {
            FlowType::Boolean => 1,
            FlowType::Option(_) | FlowType::Enumeration(_) if self.chance(70) => 1,
            _ => 1 + self.roll(2),
        }
    }

    /// What some values of the type are and others are not.
    fn judged(&mut self, place: Piece, kind: &FlowType) -> Piece {
        match kind {
            FlowType::Boolean if self.chance(50) => place,
            FlowType::Boolean => Piece::new(format!("(!{})", place.text), Node::Not(Box::new(place.node))),
            FlowType::Integer32 | FlowType::Integer64 | FlowType::Size => {
                let size = *kind == FlowType::Size;
                let number = if size { self.one_of(&[1, 2, 5]) } else { self.one_of(&[-1, 0, 1, 3]) };
                let number = self.written_number(kind, number);
                self.ordered(place, number)
            }
            FlowType::Decimal => {
                let number = self.named_decimal();
                self.ordered(place, number)
            }
            FlowType::Text => {
                let text = self.one_of(&["a", "aaa", "b", "Ä"]);
                let text = self.literal(format!("{text:?}"), FlowType::Text, Value::from(text));
                let text =
                    Piece::new(format!("{}.to_string()", text.text), function("to_string", vec![text.node]));
                self.ordered(place, text)
            }
            FlowType::Date | FlowType::DateTime => {
                let literal = self.usual_moment(kind);
                self.ordered(place, literal)
            }
            FlowType::Enumeration(_) => {
                let (operator, symbol) = self.one_of(&[(Operator::Equal, "=="), (Operator::NotEqual, "!=")]);
                let variant = self.literal_of(kind);
                binary(operator, symbol, place, variant)
            }
            FlowType::Option(_) => {
                let name = self.one_of(&["is_some", "is_none"]);
                Piece::new(format!("{}.{name}()", place.text), function(name, vec![place.node]))
            }
            FlowType::List(_) => {
                let length = Piece::new(format!("{}.len()", place.text), function("len", vec![place.node]));
                let number = self.one_of(&[1, 2, 3]);
                let number = self.written_number(&FlowType::Size, number);
                self.ordered(length, number)
            }
            FlowType::Tuple(parts) => {
                let known: Vec<usize> = (0..parts.len()).filter(|at| is_judged_part(&parts[*at])).collect();
                let at = self.one_of(&known);
                let node = Node::Element(Box::new(place.node), u32::try_from(at).unwrap_or(0));
                let text = format!("{}.{at}", place.text);
                self.judged(Piece::new(text, node), &parts[at])
            }
            FlowType::Object(_) => self.judged_member(place, task_members()),
            _ => self.judged_member(place, sums_members()),
        }
    }

    fn judged_member(&mut self, place: Piece, members: Vec<(&'static str, FlowType)>) -> Piece {
        let (name, kind) = self.one_of(&members);
        let node = Node::Member(Box::new(place.node), name.into());
        self.judged(Piece::new(format!("{}.{name}", place.text), node), &kind)
    }

    /// `left < right`, in either direction.
    fn ordered(&mut self, left: Piece, right: Piece) -> Piece {
        let (operator, symbol) = self.one_of(&[
            (Operator::Less, "<"),
            (Operator::LessOrEqual, "<="),
            (Operator::Greater, ">"),
            (Operator::GreaterOrEqual, ">="),
        ]);
        binary(operator, symbol, left, right)
    }

    /// What differs from run to run, if something of the type does.
    pub fn given_or_made(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let given = self.variables(|variable| variable.is_lively && variable.kind == *kind && is_clone(kind));
        if !given.is_empty() && self.chance(85) {
            return self.one_of(&given).owned();
        }
        if self.chance(60) { self.if_else(kind, depth) } else { self.expression(kind, depth) }
    }

    /// The same behind `&`.
    pub fn lent_given(&mut self, kind: &FlowType, depth: usize) -> Piece {
        let given = self.variables(|variable| variable.is_lively && variable.kind == *kind);
        if !given.is_empty() && self.chance(85) {
            return lent(&self.one_of(&given));
        }
        self.referred(kind, depth)
    }

    /// What a name holds, compared with a literal: a condition that is the same in each run would leave much
    /// of a flow idle.
    pub fn compared(&mut self) -> Option<Piece> {
        let known = self.variables(|variable| {
            use FlowType::{Date, DateTime, Enumeration, Text};
            is_number(&variable.kind) || matches!(variable.kind, Text | Date | DateTime | Enumeration(_))
        });
        if known.is_empty() {
            return None;
        }
        let variable = self.one_of(&known);
        let (operator, symbol) = self.one_of(&COMPARISONS);
        let right = self.literal_of(&variable.kind);
        Some(binary(operator, symbol, variable.owned(), right))
    }

    /// What stands on the right of an operator: seldom what fails in each run.
    pub fn operand(&mut self, operator: Operator, kind: &FlowType, depth: usize) -> Piece {
        let may_fail = match operator {
            Operator::Divide | Operator::Remainder | Operator::Multiply => true,
            Operator::Subtract => *kind == FlowType::Size,
            _ => false,
        };
        if !may_fail || !self.goes_on || !self.chance(75) {
            return self.expression(kind, depth);
        }
        let number = if operator == Operator::Subtract { 0 } else { self.one_of(&[1, 2, 3, 7]) };
        match kind {
            FlowType::Decimal => self.literal("Decimal::ONE", FlowType::Decimal, Decimal::ONE.to_value()),
            kind => self.written_number(kind, number),
        }
    }

    /// A list that is not empty in each run.
    pub fn filled_list(&mut self, item: &FlowType, depth: usize) -> Piece {
        let wanted = list(item.clone());
        let given = self.variables(|variable| variable.is_lively && variable.kind == wanted);
        if !given.is_empty() && self.chance(60) {
            return self.one_of(&given).owned();
        }
        self.composite(&wanted, depth)
    }
}

/// The same for a part of a tuple; `a.0.1` looks like a number.
fn is_judged_part(kind: &FlowType) -> bool {
    !matches!(kind, FlowType::Tuple(_)) && is_judged(kind)
}

/// Whether a condition may be about values of the type.
fn is_judged(kind: &FlowType) -> bool {
    match kind {
        FlowType::Tuple(parts) => parts.iter().any(is_judged_part),
        FlowType::Record(name) => &**name == SUMS,
        FlowType::Boolean
        | FlowType::Integer32
        | FlowType::Integer64
        | FlowType::Size
        | FlowType::Decimal
        | FlowType::Text
        | FlowType::Date
        | FlowType::DateTime
        | FlowType::Enumeration(_)
        | FlowType::Option(_)
        | FlowType::List(_)
        | FlowType::Object(_) => true,
        _ => false,
    }
}
