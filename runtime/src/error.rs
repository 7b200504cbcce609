//! What ends a program that uses Tidewater: one error type whose text is one helpful line.

use crate::flow::FlowError;
use crate::store::StoreError;
use std::fmt;
use tidewater_model::CatalogFault;

/// The result of a step of a program, `fn main() -> tidewater::Result<()>`.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

/// Why a program cannot go on. Its `Debug` form is its text, because that is what `main` prints.
#[derive(thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Another program listens on the address.
    #[error(
        "the address {address} is in use: another server is running there; stop it or listen on another port"
    )]
    AddressInUse {
        /// The address.
        address: String,
    },
    /// The address cannot be listened on for another reason.
    #[error("cannot listen on {address}: {detail}")]
    Listen {
        /// The address as it was given.
        address: String,
        /// What the system says.
        detail: String,
    },
    /// Sample passwords would be shown to the network.
    #[error(
        "sample accounts are for this machine only, but {address} is reachable from others; listen on 127.0.0.1 or leave the sample accounts out"
    )]
    SampleAccountsInPublic {
        /// The address.
        address: String,
    },
    /// An account that cannot be made.
    #[error("the account `{name}` cannot be made: {problem}")]
    Account {
        /// The account's name.
        name: String,
        /// What is wrong and what to do.
        problem: String,
    },
    /// The first data of a database cannot be stored.
    #[error("the first data cannot be stored: {problem}")]
    Seed {
        /// Which object, what is wrong, and what to do.
        problem: String,
    },
    /// The app's model is not sound.
    #[error("the model is not sound: {}", list(.0))]
    Model(Vec<CatalogFault>),
    /// A file that was to be removed is not what it was taken for.
    #[error(
        "{path} is kept: it is a file of {found}, not of the server of {expected}; name another file, or remove it yourself"
    )]
    NotRemoved {
        /// The file.
        path: String,
        /// What it is.
        found: String,
        /// The app whose server's database would be removed.
        expected: String,
    },
    /// Another process moved the database to a newer version of the app.
    #[error("the database was moved to another version of the app by another process; start this one again")]
    Superseded,
    /// The database cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An activity did not succeed.
    #[error(transparent)]
    Flow(#[from] FlowError),
    /// The operating system refused something else.
    #[error("{what}: {detail}")]
    System {
        /// What was tried.
        what: &'static str,
        /// What the system says.
        detail: String,
    },
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

fn list(faults: &[CatalogFault]) -> String {
    faults.iter().map(CatalogFault::to_string).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn main_prints_the_text_of_an_error() {
        let error = Error::AddressInUse { address: "127.0.0.1:8080".to_owned() };
        assert_eq!(format!("{error:?}"), error.to_string());
        assert!(error.to_string().contains("another port"));
    }
}
