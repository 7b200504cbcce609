//! Devices, a server and a network in one thread, with virtual time and everything from a seed.
//!
//! The device's and the server's cores are the real ones, on real SQLite files; only the outside is
//! simulated. Beside them runs an [`oracle`] that works out a second time what must be true. A fault
//! found here is repeated by its seed: `cargo run -p tests --bin simulate -- --seed S`.
//! Absent: HTTP (the protocol suite has it), real clocks and threads, power loss.

mod administer;
mod asks;
mod assigned;
mod backup;
mod by_itself;
mod calls;
pub mod canary;
pub mod coverage;
pub mod device;
pub mod environment;
mod exchange;
mod flows;
mod goals;
mod held;
mod judges;
mod kept;
pub mod network;
pub mod oracle;
mod quiet;
pub mod random;
pub mod server;
pub mod shape;
pub mod tally;
pub mod trace;
mod upload;
mod workload;
mod world;

pub use goals::{RARE, REGRESSIONS, WANTED, WANTED_OF_ACTING, WANTED_OF_WRITTEN};
pub use world::{ACTING, DRAWN, Report, run};

/// Something that must be true is not; the text says what.
pub type Checked<T = ()> = Result<T, String>;
