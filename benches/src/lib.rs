//! Measurements of Tidewater beside hand-written floors: the same rows, the same durability, one run.
//!
//! A floor is what an engineer would write by hand for one table, without access rules, change tracking
//! or conflict detection: a limit to come near to, not a rival. A benchmark that meets an error stops
//! with a panic, because its figures would mean nothing.

pub mod engines;
pub mod floor;
pub mod flows;
pub mod measure;
pub mod objects;
pub mod ours;
pub mod rows;
pub mod scope;
pub mod waiting;
