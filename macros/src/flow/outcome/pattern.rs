//! What the patterns of a branch take of an outcome, and whether the branch only hands it on.
//!
//! Absent: which outcome it is.

use tidewater_model::{Action, Block, Node, Pattern};

/// How a branch for an error does nothing but pass it on.
pub(super) enum HandsOn {
    /// It is the value of the branch.
    AsValue,
    /// The flow ends with it.
    ToCaller,
}

/// One way to get into an arm of a `match`, seen from a part of what is matched.
pub(super) struct Case<'a> {
    pub(super) pattern: &'a Pattern,
    pub(super) value: &'a Node,
    /// Whether the other parts may be anything.
    pub(super) is_certain: bool,
}

impl<'a> Case<'a> {
    pub(super) fn projected(&self, place: u32) -> Self {
        let (pattern, is_alone) = projected(self.pattern, place);
        Self { pattern, value: self.value, is_certain: self.is_certain && is_alone }
    }
}

/// The patterns between `|`.
pub(super) fn alternatives(pattern: &Pattern) -> Vec<&Pattern> {
    match pattern {
        Pattern::Or(parts) => parts.iter().flat_map(alternatives).collect(),
        one => vec![one],
    }
}

/// What a pattern says of an element of a tuple, and whether it says nothing of the others.
pub(super) fn projected(pattern: &Pattern, place: u32) -> (&Pattern, bool) {
    match pattern {
        Pattern::Tuple(parts) => {
            let others = (0..).zip(parts).filter(|(other, _)| *other != place);
            let takes_all = |part: &Pattern| matches!(part, Pattern::Any | Pattern::Bind(_, None));
            let is_alone = others.map(|(_, part)| part).all(takes_all);
            (parts.get(place as usize).unwrap_or(&Pattern::Any), is_alone)
        }
        Pattern::Bind(_, Some(inner)) => projected(inner, place),
        other => (other, true),
    }
}

/// Whether a pattern tells an outcome from another, and does not just take it.
pub(super) fn looks(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Any | Pattern::Bind(_, None) | Pattern::None => false,
        Pattern::Bind(_, Some(inner)) | Pattern::Some(inner) => looks(inner),
        Pattern::Tuple(parts) | Pattern::Or(parts) => parts.iter().any(looks),
        Pattern::Ok(_) | Pattern::Err(_) | Pattern::Error(..) => true,
        Pattern::Constant(_) | Pattern::Range { .. } => false,
    }
}

/// Whether a pattern takes the outcome of a call that could not reach the server.
pub(super) fn takes_offline(pattern: &Pattern) -> bool {
    match pattern {
        Pattern::Any | Pattern::Bind(_, None) | Pattern::Tuple(_) => true,
        Pattern::Bind(_, Some(inner)) | Pattern::Err(inner) | Pattern::Some(inner) => takes_offline(inner),
        Pattern::Error(variant, _) => **variant == *"Offline",
        Pattern::Or(parts) => parts.iter().any(takes_offline),
        Pattern::Ok(_) | Pattern::None | Pattern::Constant(_) | Pattern::Range { .. } => false,
    }
}

/// Whether the value of a branch is nothing but what its pattern took, the error or the whole outcome.
pub(super) fn hands_on(value: &Node, pattern: &Pattern) -> Option<HandsOn> {
    match value {
        Node::Block(block) => block_hands_on(block, pattern),
        Node::Return(Some(inner)) | Node::Try(inner) => hands_on(inner, pattern).map(|_| HandsOn::ToCaller),
        Node::Inferred(_, inner) => hands_on(inner, pattern),
        Node::Local(local) if is_bound(pattern, *local) => Some(HandsOn::AsValue),
        Node::Err(_) => match pattern {
            Pattern::Err(error) if is_error_again(value, error) => Some(HandsOn::AsValue),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn block_hands_on(block: &Block, pattern: &Pattern) -> Option<HandsOn> {
    let only = match (&block.statements[..], &block.value) {
        ([], Some(only)) => only,
        ([only], None) => only,
        _ => return None,
    };
    match &only.action {
        Action::Evaluate(node) => hands_on(node, pattern),
        _ => None,
    }
}

/// Whether a value is `Err(error)` with the error that a pattern took.
pub(super) fn is_error_again(value: &Node, error: &Pattern) -> bool {
    let value = if let Node::Inferred(_, inner) = value { inner } else { value };
    matches!(value, Node::Err(inner) if matches!(**inner, Node::Local(local) if is_bound(error, local)))
}

fn is_bound(pattern: &Pattern, local: u32) -> bool {
    matches!(pattern, Pattern::Bind(bound, _) if *bound == local)
}
