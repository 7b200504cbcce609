//! What a flow asks the server for because its device does not hold it: a synchronize with one question or
//! one change in it.
//!
//! `POST /online` takes an [`OnlineRequest`] and answers as `POST /call` does: the rows stand in
//! [`Called`](super::called::Called). A question is judged as a download is, a change as an upload is.
//! Absent: which entities a device holds; the account's rights decide.

use super::message::{Operation, SyncRequest};
use crate::value::{CallKey, ObjectId};
use serde::{Deserialize, Serialize};
use tidewater_model::{self as model, Catalog, Name, Query};

/// The request of `POST /online`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnlineRequest {
    /// What is synchronized with it. Of a change this brings what it led to; with a question nothing is
    /// fetched.
    pub sync: SyncRequest,
    /// Drawn once for each request. A change with the same key is made once and gets the same answer for a
    /// day.
    pub key: CallKey,
    /// What is asked.
    pub ask: Ask,
}

/// What is asked of the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// One object.
    Get(Name, ObjectId),
    /// The objects that a query finds, in its order.
    Retrieve(Query),
    /// How many a query finds.
    Count(Query),
    /// A change of one object; the answer holds what it became.
    Write(Operation),
}

impl Ask {
    /// Whether it changes something, so that it must not be done twice.
    #[must_use]
    pub const fn is_write(&self) -> bool {
        matches!(self, Self::Write(_))
    }

    /// The entity that it is about.
    #[must_use]
    pub fn entity(&self) -> &Name {
        match self {
            Self::Get(entity, _) => entity,
            Self::Retrieve(query) | Self::Count(query) => &query.entity,
            Self::Write(operation) => &operation.entity,
        }
    }
}

/// What is wrong with what a request asks; nothing if nothing is. What is wrong with a change is its
/// rejection.
#[must_use]
pub fn ask_fault(catalog: &Catalog, ask: &Ask) -> Option<String> {
    if !ask.is_write() && &**ask.entity() == model::ACCOUNT {
        return Some(format!(
            "`{}` is not asked for: devices learn of those that their rows refer to",
            model::ACCOUNT
        ));
    }
    match ask {
        Ask::Get(entity, _) => {
            let known = catalog.named(entity).filter(|entity| entity.persistable);
            known.is_none().then(|| format!("`{entity}` is no entity with a table"))
        }
        Ask::Retrieve(query) | Ask::Count(query) => catalog.query_fault(query),
        Ask::Write(_) => None,
    }
}
