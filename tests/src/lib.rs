//! What the tests of Tidewater share: the simulation of devices, server and network.

pub mod simulation;
