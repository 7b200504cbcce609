//! A compiled expression with its type, and the conversions between the forms of code.

use crate::flow::Held;
use crate::flow::frame::{Code, Compiled, Frame, compiled, number_of};
use crate::flow::iterate::Chain;
use std::fmt;
use tidewater_model::FlowType;

/// The type of an expression. Beyond what locals can hold there is what stands only inside expressions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    /// A type that a local can have.
    Plain(FlowType),
    /// An iterator over such values, and whether it has a back.
    Chain(FlowType, bool),
    /// `std::cmp::Ordering`
    Ordering,
    /// An expression that does not come back.
    Never,
}

impl fmt::Display for Ty {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(kind) => fmt::Display::fmt(kind, formatter),
            Self::Chain(item, _) => write!(formatter, "an iterator over {}", item),
            Self::Ordering => formatter.write_str("Ordering"),
            Self::Never => formatter.write_str("!"),
        }
    }
}

impl Ty {
    /// The type, if a local can have it.
    pub(crate) const fn plain(&self) -> Option<&FlowType> {
        if let Self::Plain(kind) = self { Some(kind) } else { None }
    }

    /// Whether it is `usize`, or `Ok` of one, which is the same in memory.
    fn counts_sizes(&self) -> bool {
        match self {
            Self::Plain(FlowType::Result(inner)) => **inner == FlowType::Size,
            Self::Plain(kind) => *kind == FlowType::Size,
            _ => false,
        }
    }
}

/// Where a value stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// Among the numbers.
    Number(usize),
    /// Among the other values.
    Value(usize),
}

/// What more is known of an expression than its code, for faster forms of what stands around it.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// A number that never changes.
    Number(i64),
    /// Another value that never changes.
    Constant(Held),
    /// The value of a slot.
    Slot(Slot),
    /// What a call or an activity put into a slot, in the form that says itself; it is moved out.
    Answer(usize),
    /// What the call before put into a slot because of its `?`; it is moved out.
    Inside(Slot),
    /// Anything else.
    Other,
}

/// A compiled expression.
pub(crate) struct Typed {
    pub(crate) ty: Ty,
    pub(crate) code: Code,
    pub(crate) shape: Shape,
}

/// Whether values of the type stand among the numbers.
pub(crate) const fn is_number(kind: &FlowType) -> bool {
    matches!(kind, FlowType::Boolean) || is_whole(kind)
}

/// Whether values of the type are whole numbers.
pub(crate) const fn is_whole(kind: &FlowType) -> bool {
    matches!(kind, FlowType::Integer32 | FlowType::Integer64 | FlowType::Size)
}

/// A number of a type as a value that says its own form.
pub(crate) fn hold_number(kind: &FlowType, number: i64) -> Held {
    match kind {
        FlowType::Boolean => Held::Boolean(number != 0),
        FlowType::Size => Held::Size(number.cast_unsigned()),
        _ => Held::Integer(number),
    }
}

impl Typed {
    /// An expression that is not simply a constant or a slot.
    pub(crate) fn new(ty: Ty, code: Code) -> Self {
        Self { ty, code, shape: Shape::Other }
    }

    /// A value of a plain type that does not stand among the numbers.
    pub(crate) fn held_code<F>(kind: FlowType, closure: F) -> Self
    where
        F: Fn(&mut Frame<'_>) -> crate::flow::frame::Outcome<Held> + Send + Sync + 'static,
    {
        Self::from_held(kind, compiled(closure))
    }

    /// A value of a plain type, whatever form its type has.
    pub(crate) fn from_held(kind: FlowType, code: Compiled<Held>) -> Self {
        let code = match &kind {
            FlowType::Boolean => Code::Truth(compiled(move |frame| Ok(number_of(&code(frame)?) != 0))),
            kind if is_number(kind) => Code::Number(compiled(move |frame| Ok(number_of(&code(frame)?)))),
            _ => Code::Held(code),
        };
        Self::new(Ty::Plain(kind), code)
    }

    /// A number.
    pub(crate) fn from_number(kind: FlowType, code: Compiled<i64>) -> Self {
        Self::new(Ty::Plain(kind), Code::Number(code))
    }

    /// A truth value.
    pub(crate) fn from_truth(code: Compiled<bool>) -> Self {
        Self::new(Ty::Plain(FlowType::Boolean), Code::Truth(code))
    }

    /// `()`
    pub(crate) fn unit() -> Self {
        let shape = Shape::Constant(Held::Unit);
        Self { shape, ..Self::held_code(FlowType::Unit, |_| Ok(Held::Unit)) }
    }

    /// What does not come back. Nothing runs behind it.
    pub(crate) fn never() -> Self {
        Self { ty: Ty::Never, ..Self::unit() }
    }

    /// A constant.
    pub(crate) fn constant(kind: FlowType, value: Held) -> Self {
        if is_number(&kind) {
            let number = number_of(&value);
            let code = if kind == FlowType::Boolean {
                Code::Truth(compiled(move |_| Ok(number != 0)))
            } else {
                Code::Number(compiled(move |_| Ok(number)))
            };
            return Self { ty: Ty::Plain(kind), code, shape: Shape::Number(number) };
        }
        let shape = Shape::Constant(value.clone());
        Self { shape, ..Self::held_code(kind, move |_| Ok(value.clone())) }
    }

    /// The value of a slot.
    pub(crate) fn slot(kind: FlowType, slot: Slot) -> Self {
        let code = match slot {
            Slot::Number(slot) if kind == FlowType::Boolean => {
                Code::Truth(compiled(move |frame| Ok(frame.number(slot) != 0)))
            }
            Slot::Number(slot) => Code::Number(compiled(move |frame| Ok(frame.number(slot)))),
            Slot::Value(slot) => Code::Held(compiled(move |frame| Ok(frame.values[slot].clone()))),
        };
        Self { ty: Ty::Plain(kind), code, shape: Shape::Slot(slot) }
    }

    /// The value of a slot that is read once: it is moved out, so that a list has one holder less.
    pub(crate) fn taken(kind: FlowType, slot: Slot) -> Self {
        match slot {
            Slot::Number(_) => Self::slot(kind, slot),
            Slot::Value(slot) => {
                Self::held_code(kind, move |frame| Ok(std::mem::take(&mut frame.values[slot])))
            }
        }
    }

    /// The plain type, if it is one.
    pub(crate) fn kind(&self) -> Option<&FlowType> {
        self.ty.plain()
    }

    /// The code as a value that says its own form.
    pub(crate) fn into_held(self) -> Compiled<Held> {
        match (self.code, self.ty) {
            (Code::Held(code), _) => code,
            (Code::Truth(code), _) => compiled(move |frame| code(frame).map(Held::Boolean)),
            (Code::Number(code), ty) if ty.counts_sizes() => {
                compiled(move |frame| Ok(Held::Size(code(frame)?.cast_unsigned())))
            }
            (Code::Number(code), _) => compiled(move |frame| code(frame).map(Held::Integer)),
            (Code::Chain(_), _) => compiled(|_| Ok(Held::Unit)),
        }
    }

    /// The code as a number.
    pub(crate) fn into_number(self) -> Compiled<i64> {
        match self.code {
            Code::Number(code) => code,
            Code::Truth(code) => compiled(move |frame| code(frame).map(i64::from)),
            Code::Held(code) => compiled(move |frame| Ok(number_of(&code(frame)?))),
            Code::Chain(_) => compiled(|_| Ok(0)),
        }
    }

    /// The code as a truth value.
    pub(crate) fn into_truth(self) -> Compiled<bool> {
        match self.code {
            Code::Truth(code) => code,
            Code::Number(code) => compiled(move |frame| Ok(code(frame)? != 0)),
            Code::Held(code) => compiled(move |frame| Ok(number_of(&code(frame)?) != 0)),
            Code::Chain(_) => compiled(|_| Ok(false)),
        }
    }

    /// The code as an iterator; nothing if it is none.
    pub(crate) fn into_chain(self) -> Option<Compiled<Chain>> {
        if let Code::Chain(code) = self.code { Some(code) } else { None }
    }
}
