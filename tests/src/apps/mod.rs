//! Apps that are right, however they may look: all of it compiles without a word.
//!
//! They are a part of the library and not of a test, because rustc asks a test for no documentation.
//! `tests/tests/apps.rs` loads what they declare.

#![deny(warnings)]

pub mod around;
pub mod cfgs;
pub mod circles;
pub mod collisions;
pub mod imports;
pub mod raw;
pub mod smallest;
pub mod statements;
pub mod strict;
pub mod wide;
pub mod written;
