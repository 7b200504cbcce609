//! The device against a real server in the same process, with the faults of networks and machines.

mod app;
mod commits;
mod files;
mod rejected;
mod sessions;
mod synchronize;
mod world;
