//! The flow machine by its behaviour: flows written as data, run against a device that records.

mod builder;
mod damage;
mod errors;
mod fuel;
mod functions;
mod generated;
mod statements;
