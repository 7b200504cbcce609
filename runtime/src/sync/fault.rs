//! How an error of a microflow travels: told as it was where a caller can handle it, by its code elsewhere.

use crate::flow::FlowError;
use crate::value::CallKey;
use crate::wire::call::CallFault;

/// The error as it travels. What only the server's operator may know, stays in the log.
#[must_use]
pub fn fault(error: FlowError) -> CallFault {
    match error {
        FlowError::Failed { code, text } => CallFault::Failed { code, text },
        FlowError::NotHere { entity, id } => CallFault::NotHere { entity, id },
        FlowError::Gone { entity, id } => CallFault::Gone { entity, id },
        FlowError::Access { what } => CallFault::Access { what },
        FlowError::Invalid { entity, faults } => CallFault::Invalid { entity, faults },
        FlowError::Conflict { entity, id } => CallFault::Conflict { entity, id },
        FlowError::Rejected { entity, id, code, text } => CallFault::Rejected { entity, id, code, text },
        FlowError::Prevented { entity, id, referring } => {
            let text = format!("{entity} {id} cannot be deleted: {referring} refers to it");
            CallFault::Rejected { entity, id, code: "prevented".to_owned(), text }
        }
        FlowError::Store(_) => CallFault::Other {
            code: "microflow-failed".to_owned(),
            text: "the server could not do its work; nothing was written".to_owned(),
        },
        FlowError::Refused { code, detail, .. } => CallFault::Other { code, text: detail },
        other => CallFault::Other { code: other.code().to_owned(), text: other.to_string() },
    }
}

/// The error as the caller gets it; `title` is what it is called if it has no form of its own.
pub(super) fn error(fault: CallFault, key: CallKey, title: &str) -> FlowError {
    match fault {
        CallFault::Failed { code, text } => FlowError::Failed { code, text },
        CallFault::NotHere { entity, id } => FlowError::NotHere { entity, id },
        CallFault::Gone { entity, id } => FlowError::Gone { entity, id },
        CallFault::Access { what } => FlowError::Access { what },
        CallFault::Invalid { entity, faults } => FlowError::Invalid { entity, faults },
        CallFault::Conflict { entity, id } => FlowError::Conflict { entity, id },
        CallFault::Rejected { entity, id, code, text } => FlowError::Rejected { entity, id, code, text },
        CallFault::NotCalled => FlowError::NotCalled { key },
        CallFault::Other { code, text } => FlowError::Refused { code, title: title.to_owned(), detail: text },
    }
}
