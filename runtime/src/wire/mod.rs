//! What travels between device and server, as types and as bytes. Absent: what either side does with it.

pub mod call;
mod called;
pub mod change;
pub mod compare;
pub mod frame;
pub mod groups;
pub mod message;
pub mod online;
