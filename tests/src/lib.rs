//! What the tests of Tidewater share: plain parts of models, flows that are generated, what a flow means
//! said a second time, apps outside of the workspace, the simulation of devices, server and network, and a
//! disk that fails.

pub mod apps;
pub mod checks;
pub mod disk;
pub mod grammar;
pub mod opened;
pub mod outside;
pub mod plain;
pub mod simulation;
pub mod walk;
