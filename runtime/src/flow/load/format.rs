//! `format!`: pieces that are written one after the other into one text.

use super::Loader;
use super::operator::{Problem, TEXT_BYTES, plain};
use super::size::has_steps;
use super::typed::{Shape, Slot, Typed};
use crate::flow::frame::{Code, Compiled, Frame, Outcome, compiled};
use crate::flow::{ComputationFault, Held};
use std::fmt::Write;
use tidewater_model::{FlowType, Node, Piece};

/// The largest buffer that is kept for the next format.
const KEPT_BYTES: usize = 4096;

/// Writes a piece.
type Writer = Box<dyn Fn(&mut Frame<'_>, &mut String) -> Outcome<()> + Send + Sync>;

/// How a value stands in its place.
#[derive(Clone, Copy)]
struct Layout {
    fill: char,
    align: char,
    width: usize,
    precision: Option<usize>,
}

impl Loader<'_> {
    /// `format!(..)`
    pub(super) fn format(&mut self, pieces: &[Piece]) -> Result<Typed, Problem> {
        let mut writers: Vec<Writer> = Vec::new();
        for (at, piece) in pieces.iter().enumerate() {
            let later = pieces[at + 1..].iter().any(piece_has_steps);
            writers.push(match piece {
                Piece::Text(text) => {
                    let text = text.clone();
                    Box::new(move |_, out| {
                        out.push_str(&text);
                        Ok(())
                    })
                }
                Piece::Value(value) => {
                    let value = self.shown(value, later)?;
                    plain_writer(value)
                }
                Piece::Formatted { value, fill, align, width, precision } => {
                    let value = self.shown(value, later)?;
                    let width = usize::try_from(*width).unwrap_or(usize::MAX);
                    let precision = precision.map(|digits| usize::try_from(digits).unwrap_or(usize::MAX));
                    if width > 1_000_000 || precision.is_some_and(|digits| digits > 1_000_000) {
                        return Err("a width or precision of a format is too large".to_owned());
                    }
                    let kind = plain(&value)?;
                    let layout = Layout { fill: *fill, align: *align, width, precision };
                    let code = value.into_held();
                    Box::new(move |frame, out| {
                        let value = code(frame)?;
                        lay_out(&kind, &value, layout, out);
                        Ok(())
                    })
                }
            });
        }
        let code: Compiled<Held> = compiled(move |frame| {
            // A format within this one begins with an empty buffer of its own.
            let mut text = std::mem::take(&mut frame.run.text);
            text.clear();
            for writer in &writers {
                writer(frame, &mut text)?;
                if text.len() > TEXT_BYTES {
                    return Err(ComputationFault::TooLarge.into());
                }
            }
            let held = Held::text(&text);
            if text.capacity() <= KEPT_BYTES {
                frame.run.text = text;
            }
            frame.run.made(held)
        });
        Ok(Typed::new(super::Ty::Plain(FlowType::Text), Code::Held(code)))
    }

    /// A value that Rust shows with `{}`.
    fn shown(&mut self, node: &Node, later_has_steps: bool) -> Result<Typed, Problem> {
        let value = self.operand(node, None, later_has_steps)?;
        let kind = plain(&value)?;
        let has_display = !matches!(
            kind,
            FlowType::Unit
                | FlowType::Binary
                | FlowType::Enumeration(_)
                | FlowType::Object(_)
                | FlowType::Record(_)
                | FlowType::Reference(_)
                | FlowType::Me
                | FlowType::List(_)
                | FlowType::Option(_)
                | FlowType::Result(_)
                | FlowType::Tuple(_)
        );
        if has_display { Ok(value) } else { Err(format!("`{{}}` does not show {}", kind)) }
    }
}

fn piece_has_steps(piece: &Piece) -> bool {
    match piece {
        Piece::Text(_) => false,
        Piece::Value(value) | Piece::Formatted { value, .. } => has_steps(value),
    }
}

fn plain_writer(value: Typed) -> Writer {
    if let Shape::Slot(Slot::Value(slot)) = value.shape {
        return Box::new(move |frame, out| {
            show(&frame.values[slot], out);
            Ok(())
        });
    }
    let is_size = value.kind() == Some(&FlowType::Size);
    match value.code {
        Code::Number(code) => Box::new(move |frame, out| {
            let number = code(frame)?;
            if is_size {
                write_number(number.cast_unsigned(), false, out)
            } else {
                write_signed(number, out)
            }
            Ok(())
        }),
        Code::Truth(code) => Box::new(move |frame, out| {
            out.push_str(if code(frame)? { "true" } else { "false" });
            Ok(())
        }),
        Code::Held(code) => Box::new(move |frame, out| {
            let value = code(frame)?;
            show(&value, out);
            Ok(())
        }),
        Code::Chain(_) => Box::new(|_, _| Ok(())),
    }
}

fn write_signed(number: i64, out: &mut String) {
    write_number(number.unsigned_abs(), number < 0, out);
}

/// Digits without the machinery of formatters, which costs more than the digits.
fn write_number(mut number: u64, negative: bool, out: &mut String) {
    let mut digits = [0_u8; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    if negative {
        out.push('-');
    }
    out.push_str(std::str::from_utf8(&digits[at..]).unwrap_or(""));
}

fn show(value: &Held, out: &mut String) {
    match value {
        Held::Text(text) => out.push_str(text),
        Held::Growing(text) => out.push_str(text),
        Held::Integer(number) => write_signed(*number, out),
        // Writing to a text does not fail.
        other => drop(write!(out, "{other}")),
    }
}

fn lay_out(kind: &FlowType, value: &Held, layout: Layout, out: &mut String) {
    let shown = match (layout.precision, value) {
        (Some(digits), value) if let Some(text) = value.as_text() => text.chars().take(digits).collect(),
        (Some(digits), Held::Decimal(number)) => format!("{number:.digits$}"),
        (Some(digits), Held::Boolean(truth)) => format!("{truth:.digits$}"),
        (Some(digits), Held::DateTime(instant)) => format!("{instant:.digits$}"),
        _ => value.to_string(),
    };
    // These types write themselves without asking for a width.
    let is_padded = matches!(
        kind,
        FlowType::Boolean
            | FlowType::Integer32
            | FlowType::Integer64
            | FlowType::Size
            | FlowType::Decimal
            | FlowType::Text
    ) || matches!(value, Held::AutoNumber(Some(_)));
    let missing = if is_padded { layout.width.saturating_sub(shown.chars().count()) } else { 0 };
    let is_number = !matches!(kind, FlowType::Boolean | FlowType::Text);
    let before = match layout.align {
        '<' => 0,
        '^' => missing / 2,
        '>' => missing,
        _ if is_number => missing,
        _ => 0,
    };
    out.extend(std::iter::repeat_n(layout.fill, before));
    out.push_str(&shown);
    out.extend(std::iter::repeat_n(layout.fill, missing - before));
}
