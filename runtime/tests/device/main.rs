//! The device against a real server in the same process, with the faults of networks and machines.

#![allow(
    unreachable_pub,
    missing_docs,
    clippy::duplicated_attributes,
    reason = "modules of one test; their names say what they are"
)]

mod app;
mod asked;
mod by_itself;
mod calls;
mod commits;
mod conflicts;
mod counters;
mod decisions;
mod deeds;
mod deletions;
mod domain;
mod events;
mod faults;
mod files;
mod fingerprints;
mod flows;
mod followers;
mod for_roles;
mod forged;
mod gone;
mod growth;
mod handler_time;
mod hidden;
mod hidden_calculated;
mod interpreted;
mod kept;
mod kinds;
mod liar;
mod links;
mod meanwhile;
mod memory;
mod modes;
mod needs;
mod offered;
mod online;
mod order;
mod outbox;
mod outside;
mod rejected;
mod rights;
mod roles;
mod roles_called;
mod sessions;
mod stopped;
mod support;
mod synchronize;
#[path = "../twins/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod twins;
mod untyped;
mod waiting;
mod within;
mod world;
