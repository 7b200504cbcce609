//! Literals, and what stands for them where a type has none.

use super::expression::function;
use super::kind::{rust, state};
use super::writer::{Piece, Writer};
use tidewater::value::{AttributeType, Decimal};
use tidewater_model::{FlowType, Node, Value};

/// Texts with what texts may hold.
pub const TEXTS: [&str; 14] = [
    "",
    " ",
    "a",
    "ab,b,,c",
    "Ä",
    "ß",
    "İstanbul",
    " \t x\n",
    "aaa",
    "日本語",
    "A\r\nB\n\n",
    "x=1=2",
    "-17",
    "\"{}\\",
];

impl Writer {
    /// A `&str`.
    pub fn text_literal(&mut self) -> Piece {
        let text = self.one_of(&TEXTS);
        self.literal(format!("{text:?}"), FlowType::Text, Value::from(text))
    }

    /// A number with its type behind it.
    pub fn number_literal(&mut self, kind: &FlowType) -> Piece {
        let rust = rust(kind);
        let (least, most) = match kind {
            FlowType::Integer32 => (i64::from(i32::MIN), i64::from(i32::MAX)),
            FlowType::Integer64 => (i64::MIN, i64::MAX),
            _ => (0, i64::from(i32::MAX)),
        };
        let extremes = if self.goes_on { 3 } else { 12 };
        if *kind != FlowType::Size && self.chance(extremes) {
            let (name, number) = self.one_of(&[("MIN", least), ("MAX", most)]);
            return self.literal(format!("{rust}::{name}"), kind.clone(), Value::Integer(number));
        }
        let number = self.one_of(&[0_i64, 0, 1, 1, 2, 3, 5, 7, 10, 29, 400, 1_000_000, -1, -2, -7, -40_000]);
        let number = if *kind == FlowType::Size { number.abs() } else { number };
        let text = if number < 0 { format!("({number}_{rust})") } else { format!("{number}_{rust}") };
        self.literal(text, kind.clone(), Value::Integer(number))
    }

    /// A value of a type, with as few parts as the type allows.
    pub fn literal_of(&mut self, kind: &FlowType) -> Piece {
        match kind {
            FlowType::Unit => Piece::new("()", Node::Tuple(Vec::new())),
            FlowType::Boolean => {
                let truth = self.chance(50);
                self.literal(truth.to_string(), FlowType::Boolean, Value::from(truth))
            }
            FlowType::Integer32 | FlowType::Integer64 | FlowType::Size => self.number_literal(kind),
            FlowType::Decimal => self.decimal_literal(),
            FlowType::Text => self.owned_text(),
            FlowType::Date => self.day_literal(),
            FlowType::DateTime => {
                let days = self.one_of(&[0, 1, -1, 19_782, 2_932_896, -719_528, 9_999_999]);
                let moment = days * 86_400_000 + self.one_of(&[0, 1, 51_234_567]);
                let moment = self.written_number(&FlowType::Integer64, moment);
                self.covers("DateTime::from_milliseconds(i64) -> Option<DateTime>");
                self.or_default("DateTime::from_milliseconds", vec![moment])
            }
            FlowType::Enumeration(_) => {
                let variant = self.one_of(&super::kind::STATES);
                self.literal(format!("State::{variant}"), state(), Value::from(variant))
            }
            FlowType::Option(_)
            | FlowType::List(_)
            | FlowType::Tuple(_)
            | FlowType::Record(_)
            | FlowType::Error
            | FlowType::Result(_)
            | FlowType::Reference(_)
            | FlowType::Identity(_) => self.composite(kind, 0),
            FlowType::Binary
            | FlowType::AutoNumber
            | FlowType::Object(_)
            | FlowType::Me
            | FlowType::Report
            | FlowType::CallKey => {
                let name = rust(kind);
                panic!(
                    "no literal is of the type {name}: a flow gets such a value from the device only, so make one a parameter"
                )
            }
        }
    }

    /// A number with its type behind it, as it is written.
    pub fn written_number(&mut self, kind: &FlowType, number: i64) -> Piece {
        let rust = rust(kind);
        let text = if number < 0 {
            format!("(-{}_{rust})", number.unsigned_abs())
        } else {
            format!("{number}_{rust}")
        };
        self.literal(text, kind.clone(), Value::Integer(number))
    }

    /// `name(arguments).unwrap_or_default()`
    fn or_default(&mut self, name: &str, arguments: Vec<Piece>) -> Piece {
        self.covers("unwrap_or_default(Option<T>) -> T");
        let texts: Vec<_> = arguments.iter().map(|piece| piece.text.as_str()).collect();
        let text = format!("{name}({}).unwrap_or_default()", texts.join(", "));
        let nodes = arguments.into_iter().map(|piece| piece.node).collect();
        Piece::new(text, function("unwrap_or_default", vec![function(name, nodes)]))
    }

    /// `Decimal::ZERO`, or `Decimal::ONE`.
    pub fn named_decimal(&mut self) -> Piece {
        let (name, value) = self.one_of(&[("ZERO", Decimal::ZERO), ("ONE", Decimal::ONE)]);
        self.literal(format!("Decimal::{name}"), FlowType::Decimal, value.to_value())
    }

    /// A day, or a moment, among those that flows are given.
    pub fn usual_moment(&mut self, kind: &FlowType) -> Piece {
        if *kind == FlowType::Date {
            let (year, month, day) = self.one_of(&[(2024, 2, 29), (1970, 1, 2), (2000, 2, 29)]);
            let parts = [year, month, day].map(|part| self.written_number(&FlowType::Integer32, part));
            self.covers("Date::of(i32, i32, i32) -> Option<Date>");
            return self.or_default("Date::of", parts.to_vec());
        }
        let moment = self.one_of(&[0, 86_400_000, 19_782 * 86_400_000]);
        let moment = self.written_number(&FlowType::Integer64, moment);
        self.covers("DateTime::from_milliseconds(i64) -> Option<DateTime>");
        self.or_default("DateTime::from_milliseconds", vec![moment])
    }

    fn decimal_literal(&mut self) -> Piece {
        match self.roll(4) {
            0 => self.named_decimal(),
            1 => {
                let kind = self.one_of(&[FlowType::Integer32, FlowType::Integer64]);
                let number = self.number_literal(&kind);
                self.covers(if kind == FlowType::Integer32 {
                    "Decimal::from(i32) -> Decimal"
                } else {
                    "Decimal::from(i64) -> Decimal"
                });
                Piece::new(
                    format!("Decimal::from({})", number.text),
                    function("Decimal::from", vec![number.node]),
                )
            }
            _ => {
                let units = self.one_of(&[5, 25, -35, 12_345, 999, i64::MAX]);
                let units = self.written_number(&FlowType::Integer64, units);
                let scale = self.one_of(&[0, 1, 2, 3, 28, 29]);
                let scale = self.literal(format!("{scale}_u32"), FlowType::Size, Value::Integer(scale));
                self.covers("Decimal::new(i64, integer) -> Option<Decimal>");
                self.or_default("Decimal::new", vec![units, scale])
            }
        }
    }

    fn day_literal(&mut self) -> Piece {
        let (year, month, day) = self.one_of(&[
            (2024, 2, 29),
            (2026, 11, 21),
            (1969, 12, 31),
            (2023, 2, 29),
            (9999, 12, 31),
            (1, 1, 1),
        ]);
        if self.chance(50) {
            let parts = [year, month, day].map(|part| self.written_number(&FlowType::Integer32, part));
            self.covers("Date::of(i32, i32, i32) -> Option<Date>");
            return self.or_default("Date::of", parts.to_vec());
        }
        let parts = [(year, "i16"), (month, "i8"), (day, "i8")];
        let parts = parts.map(|(part, rust)| {
            self.literal(format!("{part}_{rust}"), FlowType::Integer32, Value::Integer(part))
        });
        self.covers("Date::new(integer, integer, integer) -> Option<Date>");
        self.or_default("Date::new", parts.to_vec())
    }

    fn owned_text(&mut self) -> Piece {
        if self.chance(8) {
            self.covers("String::new() -> String");
            return Piece::new("String::new()", function("String::new", Vec::new()));
        }
        let literal = self.text_literal();
        if self.chance(25) {
            self.covers("String::from(String) -> String");
            return Piece::new(
                format!("String::from({})", literal.text),
                function("String::from", vec![literal.node]),
            );
        }
        let name = self.one_of(&["to_string", "to_owned"]);
        self.covers(if name == "to_string" {
            "to_string(String) -> String"
        } else {
            "to_owned(String) -> String"
        });
        Piece::new(format!("{}.{name}()", literal.text), function(name, vec![literal.node]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::random::Random;

    #[test]
    #[should_panic(expected = "no literal is of the type Me")]
    fn a_value_that_only_a_device_gives_is_not_written_out() {
        let mut writer = Writer::new("flow", FlowType::Unit, Random::new(1));
        writer.literal_of(&FlowType::List(Box::new(FlowType::Me)));
    }
}
