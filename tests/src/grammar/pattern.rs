//! Patterns for values of a type.

use super::kind::{STATES, is_copy, rust, state};
use super::writer::Writer;
use tidewater::flow::matched_errors;
use tidewater_model::{FlowType, Pattern, Value};

/// What a pattern may do where it stands.
#[derive(Clone, Copy)]
pub struct Place {
    /// How many references a name gets around it.
    pub references: usize,
    /// Whether it may bind names.
    pub binds: bool,
    /// Whether a number needs its type behind it.
    pub is_mixed: bool,
}

impl Place {
    /// Of a value with so many references around it.
    pub const fn new(references: usize) -> Self {
        Self { references, binds: true, is_mixed: false }
    }
}

impl Writer {
    /// A pattern that every value fits.
    pub fn certain(&mut self, kind: &FlowType, place: Place) -> (String, Pattern) {
        match kind {
            FlowType::Tuple(parts) if self.chance(70) => {
                let parts: Vec<_> = parts.iter().map(|part| self.certain(part, place)).collect();
                let texts: Vec<_> = parts.iter().map(|(text, _)| text.as_str()).collect();
                let text = format!("({})", texts.join(", "));
                (text, Pattern::Tuple(parts.into_iter().map(|(_, pattern)| pattern).collect()))
            }
            _ if !place.binds || self.chance(15) => ("_".to_owned(), Pattern::Any),
            kind => {
                let variable = self.bind(kind, place.references);
                (variable.name, Pattern::Bind(variable.local, None))
            }
        }
    }

    /// A pattern that some values do not fit, if the type has such values.
    pub fn uncertain(&mut self, kind: &FlowType, place: Place) -> (String, Pattern) {
        let inner = Place { is_mixed: place.is_mixed, ..place };
        match kind {
            FlowType::Boolean => {
                let truth = self.chance(50);
                let constant = self.constant(FlowType::Boolean, Value::from(truth));
                (truth.to_string(), Pattern::Constant(constant))
            }
            FlowType::Integer32 | FlowType::Integer64 | FlowType::Size => self.numbers(kind, place),
            FlowType::Enumeration(_) => self.variants(),
            FlowType::Option(_) if self.chance(30) => ("None".to_owned(), Pattern::None),
            FlowType::Option(kind) => {
                let (text, pattern) = self.either(kind, inner);
                (format!("Some({text})"), Pattern::Some(Box::new(pattern)))
            }
            FlowType::Result(kind) if self.chance(50) => {
                let (text, pattern) = self.either(kind, inner);
                (format!("Ok({text})"), Pattern::Ok(Box::new(pattern)))
            }
            FlowType::Result(_) => {
                let (text, pattern) = self.error_pattern(place);
                (format!("Err({text})"), Pattern::Err(Box::new(pattern)))
            }
            FlowType::Tuple(parts) => {
                let same = parts.len() == 2
                    && parts[0] == parts[1]
                    && matches!(parts[0], FlowType::Integer32 | FlowType::Integer64);
                if same && place.binds && self.chance(40) {
                    return self.mirrored(&parts[0], place);
                }
                let parts: Vec<_> = parts.iter().map(|part| self.either(part, inner)).collect();
                let texts: Vec<_> = parts.iter().map(|(text, _)| text.as_str()).collect();
                let text = format!("({})", texts.join(", "));
                (text, Pattern::Tuple(parts.into_iter().map(|(_, pattern)| pattern).collect()))
            }
            kind => self.certain(kind, place),
        }
    }

    fn either(&mut self, kind: &FlowType, place: Place) -> (String, Pattern) {
        if self.chance(50) { self.certain(kind, place) } else { self.uncertain(kind, place) }
    }

    /// `(x, 1) | (1, x)`
    fn mirrored(&mut self, kind: &FlowType, place: Place) -> (String, Pattern) {
        let number = self.one_of(&[0, 1, 3, -7]);
        let variable = self.bind(kind, place.references);
        let bound = || Pattern::Bind(variable.local, None);
        let (first, second) =
            (self.constant(kind.clone(), number.into()), self.constant(kind.clone(), number.into()));
        let (name, ty) = (&variable.name, rust(kind));
        let text = format!("(({name}, {number}_{ty}) | ({number}_{ty}, {name}))");
        let left = Pattern::Tuple(vec![bound(), Pattern::Constant(first)]);
        let right = Pattern::Tuple(vec![Pattern::Constant(second), bound()]);
        (text, Pattern::Or(vec![left, right]))
    }

    fn variants(&mut self) -> (String, Pattern) {
        let mut one = || {
            let variant = self.one_of(&STATES);
            let constant = self.constant(state(), Value::from(variant));
            (format!("State::{variant}"), Pattern::Constant(constant))
        };
        let (first, second) = (one(), one());
        if first.0 == second.0 || self.chance(50) {
            // The other constant would be one that no pattern names.
            self.flow.constants.pop();
            return first;
        }
        (format!("({} | {})", first.0, second.0), Pattern::Or(vec![first.1, second.1]))
    }

    fn numbers(&mut self, kind: &FlowType, place: Place) -> (String, Pattern) {
        let ty = if place.is_mixed || self.chance(50) { format!("_{}", rust(kind)) } else { String::new() };
        let numbers: &[i64] = match kind {
            FlowType::Size => &[0, 1, 2, 5, 29],
            FlowType::Integer32 => &[0, 1, 3, -1, -7, 12],
            _ => &[0, 1, 3, -1, -7, 400],
        };
        let one = |writer: &mut Self, number: i64| {
            (format!("{number}{ty}"), writer.constant(kind.clone(), Value::Integer(number)))
        };
        let first = self.one_of(numbers);
        let (text, pattern) = match self.roll(7) {
            0 | 1 => {
                let (text, constant) = one(self, first);
                (text, Pattern::Constant(constant))
            }
            2 => {
                let (from, first_constant) = one(self, first);
                let (to, last) = one(self, first + 6);
                (
                    format!("{from}..={to}"),
                    Pattern::Range { from: Some(first_constant), to: Some(last), inclusive: true },
                )
            }
            3 => {
                let (from, first_constant) = one(self, first);
                let (to, last) = one(self, first + 4);
                (
                    format!("{from}..{to}"),
                    Pattern::Range { from: Some(first_constant), to: Some(last), inclusive: false },
                )
            }
            4 => {
                let (to, last) = one(self, first);
                // Nothing is below the least size, so rustc refuses to exclude it.
                let inclusive = first == 0 || self.chance(50);
                let dots = if inclusive { "..=" } else { ".." };
                (format!("{dots}{to}"), Pattern::Range { from: None, to: Some(last), inclusive })
            }
            5 => {
                let (from, first) = one(self, first);
                (format!("{from}.."), Pattern::Range { from: Some(first), to: None, inclusive: false })
            }
            _ => {
                let (left, one_constant) = one(self, first);
                let (right, other) = one(self, first + 2);
                let alternatives = vec![Pattern::Constant(one_constant), Pattern::Constant(other)];
                (format!("({left} | {right})"), Pattern::Or(alternatives))
            }
        };
        if place.binds && self.chance(25) && !matches!(pattern, Pattern::Or(_)) {
            debug_assert!(is_copy(kind));
            let variable = self.bind(kind, place.references);
            return (
                format!("{} @ ({text})", variable.name),
                Pattern::Bind(variable.local, Some(Box::new(pattern))),
            );
        }
        let needs_brackets = matches!(pattern, Pattern::Range { .. });
        (if needs_brackets { format!("({text})") } else { text }, pattern)
    }

    /// A pattern for an error.
    pub fn error_pattern(&mut self, place: Place) -> (String, Pattern) {
        if self.chance(25) {
            return ("_".to_owned(), Pattern::Any);
        }
        // What a flow makes and what a commit fails with more often than what needs a server.
        let usual = ["Offline", "Failed", "Failed", "Invalid"];
        let (name, fields) = if self.chance(70) {
            let usual = self.one_of(&usual);
            matched_errors().find(|(name, _)| *name == usual).unwrap_or((usual, Vec::new()))
        } else {
            let all: Vec<_> = matched_errors().collect();
            self.one_of(&all)
        };
        // Natively the unit of a size is no text of its own.
        let texts: Vec<&str> = fields
            .iter()
            .filter(|(name, kind)| *kind == FlowType::Text && *name != "unit")
            .map(|(name, _)| *name)
            .collect();
        if texts.is_empty() || !place.binds || self.chance(30) {
            return self.one_of_errors(name);
        }
        let field = self.one_of(&texts);
        let bound = self.bind(&FlowType::Text, place.references);
        (
            format!("FlowError::{name} {{ {field}: {}, .. }}", bound.name),
            Pattern::Error(name.into(), vec![(field.into(), Pattern::Bind(bound.local, None))]),
        )
    }

    /// `FlowError::Offline { .. } | FlowError::Gone { .. }`, and some more.
    fn one_of_errors(&mut self, first: &'static str) -> (String, Pattern) {
        let all: Vec<&str> = matched_errors().map(|(name, _)| name).collect();
        let mut names = vec![first];
        for _ in 0..self.roll(16) {
            let other = self.random.below(all.len() as u64) as usize;
            // With the next ones of the table, so that fewer patterns name all of them.
            for other in (other..other + 3).map(|at| all[at % all.len()]) {
                if !names.contains(&other) {
                    names.push(other);
                }
            }
        }
        let texts: Vec<_> = names.iter().map(|name| format!("FlowError::{name} {{ .. }}")).collect();
        let mut patterns: Vec<_> =
            names.iter().map(|name| Pattern::Error((*name).into(), Vec::new())).collect();
        match patterns.len() {
            1 => (texts.concat(), patterns.remove(0)),
            _ => (format!("({})", texts.join(" | ")), Pattern::Or(patterns)),
        }
    }
}
