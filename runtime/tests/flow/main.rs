//! The flow machine by its behaviour: flows written as data, run against a device that records.

mod builder;
mod errors;
mod functions;
mod statements;
