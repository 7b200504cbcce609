//! `Server`: the context of code that runs on the server, inside one transaction.

/// The context of a handler: who it runs for, and the data as the transaction sees them.
pub struct Server {
    _private: (),
}
