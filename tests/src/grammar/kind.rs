//! Types of flows as Rust writes them, and which of them have what.

use crate::simulation::random::Random;
use tidewater_model::{ACCOUNT, FlowType};

/// The entity with rows.
pub const TASK: &str = "Task";
/// The entity that lives in memory.
pub const SUMS: &str = "Sums";
/// The enumeration.
pub const STATE: &str = "State";
/// The variants of the enumeration.
pub const STATES: [&str; 3] = ["Open", "Half", "Done"];

/// An option of a type.
pub fn option(kind: FlowType) -> FlowType {
    FlowType::Option(Box::new(kind))
}

/// A list of a type.
pub fn list(kind: FlowType) -> FlowType {
    FlowType::List(Box::new(kind))
}

/// A result of a type.
pub fn result(kind: FlowType) -> FlowType {
    FlowType::Result(Box::new(kind))
}

/// The enumeration as a type.
pub fn state() -> FlowType {
    FlowType::Enumeration(STATE.into())
}

/// The object as a type.
pub fn task() -> FlowType {
    FlowType::Object(TASK.into())
}

/// The type as Rust writes it.
pub fn rust(kind: &FlowType) -> String {
    match kind {
        FlowType::Unit => "()".to_owned(),
        FlowType::Boolean => "bool".to_owned(),
        FlowType::Integer32 => "i32".to_owned(),
        FlowType::Integer64 => "i64".to_owned(),
        FlowType::Size => "usize".to_owned(),
        FlowType::Decimal => "Decimal".to_owned(),
        FlowType::Text => "String".to_owned(),
        FlowType::DateTime => "DateTime".to_owned(),
        FlowType::Date => "Date".to_owned(),
        FlowType::Binary => "Vec<u8>".to_owned(),
        FlowType::AutoNumber => "AutoNumber".to_owned(),
        FlowType::Enumeration(name) | FlowType::Record(name) => name.to_string(),
        FlowType::Object(name) => format!("Obj<{name}>"),
        FlowType::Reference(name) => format!("Ref<{name}>"),
        FlowType::Identity(name) => format!("Id<{name}>"),
        FlowType::Me => "Me".to_owned(),
        FlowType::Report => "SyncReport".to_owned(),
        FlowType::Error => "FlowError".to_owned(),
        FlowType::CallKey => "CallKey".to_owned(),
        FlowType::List(item) => format!("Vec<{}>", rust(item)),
        FlowType::Option(inner) => format!("Option<{}>", rust(inner)),
        FlowType::Result(inner) => format!("FlowResult<{}>", rust(inner)),
        FlowType::Tuple(parts) => format!("({})", parts.iter().map(rust).collect::<Vec<_>>().join(", ")),
    }
}

/// Whether Rust copies values of the type.
pub fn is_copy(kind: &FlowType) -> bool {
    match kind {
        FlowType::Text
        | FlowType::Binary
        | FlowType::List(_)
        | FlowType::Record(_)
        | FlowType::Object(_)
        | FlowType::Error
        | FlowType::Report
        | FlowType::Result(_) => false,
        FlowType::Option(inner) => is_copy(inner),
        FlowType::Tuple(parts) => parts.iter().all(is_copy),
        _ => true,
    }
}

/// Whether Rust clones values of the type.
pub fn is_clone(kind: &FlowType) -> bool {
    match kind {
        FlowType::Object(_) | FlowType::Record(_) | FlowType::Error | FlowType::Result(_) => false,
        FlowType::Option(inner) | FlowType::List(inner) => is_clone(inner),
        FlowType::Tuple(parts) => parts.iter().all(is_clone),
        _ => true,
    }
}

/// Whether values of the type are ordered.
pub fn has_order(kind: &FlowType) -> bool {
    match kind {
        FlowType::Reference(_) | FlowType::Me => false,
        FlowType::Option(inner) | FlowType::List(inner) => has_order(inner),
        FlowType::Tuple(parts) => parts.iter().all(has_order),
        kind => is_clone(kind),
    }
}

/// Whether values of the type can be compared with `==`.
pub fn has_equality(kind: &FlowType) -> bool {
    matches!(kind, FlowType::Reference(_)) || has_order(kind)
}

/// Whether `{}` shows values of the type.
pub fn has_display(kind: &FlowType) -> bool {
    matches!(
        kind,
        FlowType::Boolean
            | FlowType::Integer32
            | FlowType::Integer64
            | FlowType::Size
            | FlowType::Decimal
            | FlowType::Text
            | FlowType::Date
            | FlowType::DateTime
            | FlowType::Identity(_)
    )
}

/// Whether `Default` and the loader agree that there is a default.
pub fn has_default(kind: &FlowType) -> bool {
    match kind {
        FlowType::Enumeration(_) | FlowType::Identity(_) => false,
        FlowType::Tuple(_) => false,
        kind => is_clone(kind),
    }
}

/// A type of one value.
pub fn simple(random: &mut Random) -> FlowType {
    match random.below(11) {
        0 => FlowType::Boolean,
        1 | 2 => FlowType::Integer32,
        3 | 4 => FlowType::Integer64,
        5 => FlowType::Size,
        6 => FlowType::Decimal,
        7 | 8 => FlowType::Text,
        9 => {
            if random.chance(500) {
                FlowType::Date
            } else {
                FlowType::DateTime
            }
        }
        _ => state(),
    }
}

/// A type whose values can be cloned, at most so deep.
pub fn any(random: &mut Random, depth: u64) -> FlowType {
    if depth == 0 || random.chance(550) {
        return simple(random);
    }
    match random.below(5) {
        0 | 1 => option(any(random, depth - 1)),
        2 | 3 => list(any(random, depth - 1)),
        _ => FlowType::Tuple(vec![any(random, depth - 1), any(random, depth - 1)]),
    }
}

/// A type for the letter of a signature.
pub fn for_letter(random: &mut Random, letter: char) -> FlowType {
    match letter {
        'N' => [FlowType::Integer32, FlowType::Integer64, FlowType::Size, FlowType::Decimal]
            [random.below(4) as usize]
            .clone(),
        'V' => state(),
        'E' => FlowType::Record(TASK.into()),
        _ => any(random, 1),
    }
}

/// The accounts' references.
pub fn account() -> FlowType {
    FlowType::Reference(ACCOUNT.into())
}
