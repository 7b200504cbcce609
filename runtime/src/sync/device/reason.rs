//! Why a change was rejected, in words.

use crate::wire::message::{Operation, Reason};

/// The text for people: which object, which member, and what to do.
#[must_use]
pub fn describe(operation: &Operation, reason: &Reason) -> String {
    let object = format!("{} {}", operation.entity, operation.id);
    let failed = format!("Synchronizing {object} failed");
    let names = |names: &[tidewater_model::Name]| {
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    match reason {
        Reason::Gone => format!("{failed}: it was deleted, or is not for you any more. Discard the change."),
        Reason::Dangling { member, target, id } => format!(
            "{failed}: `{member}` refers to {target} {id}, which the server does not have for you. \
             Commit and synchronize the {target} with it or before it."
        ),
        Reason::Access(Some(member)) => {
            format!("{failed}: you may not write `{member}`. Undo that change, or ask for the right.")
        }
        Reason::Access(None) => format!("{failed}: you have no right to this change."),
        Reason::Invalid(faults) => {
            let faults: Vec<_> =
                faults.iter().map(|fault| format!("`{}` {}", fault.member, fault.text)).collect();
            format!("{failed}: {}. Correct it and try again.", faults.join("; "))
        }
        Reason::Unique(members) => {
            format!(
                "{failed}: another {} has the same {}. Change it and try again.",
                operation.entity,
                names(members)
            )
        }
        Reason::Prevented => format!("{object} cannot be deleted: other objects refer to it."),
        Reason::Conflict(members) if members.is_empty() => {
            format!("{failed}: somebody else changed it meanwhile. Look at their version and try again.")
        }
        Reason::Conflict(members) => format!(
            "{failed}: somebody else changed {} meanwhile. Look at their version and try again.",
            names(members)
        ),
        Reason::Handler(text) => format!("{failed}: {text}"),
        Reason::HandlerFailed(Some(text)) => {
            format!("{failed}: the server could not judge it, because {text}.")
        }
        Reason::HandlerFailed(None) => {
            format!("{failed}: the server could not judge it because of a fault in the app. Try again later.")
        }
        Reason::Malformed(detail) => {
            format!("{failed}: the server does not understand the change ({detail}).")
        }
        Reason::Undeliverable => format!("{failed}: the server cannot take it in any size. Try again later."),
        Reason::Dependent => format!("{object} was not sent, because a change that it needs was rejected."),
    }
}
