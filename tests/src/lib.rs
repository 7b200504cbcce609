//! What the tests of Tidewater share: plain parts of models, and the simulation of devices, server and
//! network.

pub mod apps;
pub mod grammar;
pub mod plain;
pub mod simulation;
