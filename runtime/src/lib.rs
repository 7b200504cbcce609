//! Tidewater: offline-first business apps from ordinary Rust structs and functions.
//!
//! An app declares its entities, roles and access rules as Rust structs. From that come a device client
//! with its own SQLite database, which keeps working without a connection, and a server that
//! synchronizes the devices and guards the data.
//!
//! ```no_run
//! use tidewater::prelude::*;
//!
//! #[derive(Role)]
//! pub enum Role {
//!     Member,
//! }
//! use Role::*;
//!
//! /// Something to do, seen by whoever it is for.
//! #[derive(Entity, Default)]
//! #[access(Member, create, delete, read, write, where = |task, me| task.owner == me)]
//! pub struct Task {
//!     #[attr(required, max_len = 80)]
//!     pub title: String,
//!     pub done: bool,
//!     pub owner: Option<Ref<Account>>,
//! }
//!
//! tidewater::app! {
//!     /// A list of tasks.
//!     pub Tasks { roles: Role, entities: [Task] }
//! }
//!
//! #[tidewater::main]
//! async fn main() -> tidewater::Result<()> {
//!     let client = tidewater::device::<Tasks>().database("anna.db").server("http://127.0.0.1:8080").open()?;
//!     client.sign_in("anna", "a long password").await?;
//!     let owner = client.me()?.into();
//!     let mut task = client.create(Task { title: "Call the shop".into(), owner, ..Task::default() })?;
//!     client.commit(&mut task)?; // stored and durable, with or without a connection
//!     println!("{}", client.sync().await?);
//!     for task in client.retrieve(query!(Task, |task| !task.done))? {
//!         println!("{}", task.title);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! - [`derive@prelude::Entity`], [`derive@prelude::Enumeration`], [`derive@prelude::Role`] and [`app!`]
//!   declare an app.
//! - [`device()`] opens a [`Client`]; [`server()`] sets up a server.
//! - [`query!`] asks for objects; [`FlowError`](flow::FlowError) says why an activity did not succeed.
//!
//! The modules [`rule`], [`store`], [`sync`], [`typed`], [`value`] and [`wire`] are the engine below this
//! surface, public for tools and tests; `ARCHITECTURE.md` says which of them knows what.

extern crate self as tidewater;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
pub mod device;
mod error;
pub mod flow;
mod listing;
pub mod prelude;
pub mod report;
pub mod rule;
pub mod server;
pub mod store;
pub mod sync;
#[cfg(not(target_arch = "wasm32"))]
mod system;
mod tuples;
pub mod typed;
pub mod value;
pub mod wire;

pub use device::{Client, CommitObject, device};
pub use error::{Error, Result};
pub use prelude::{action, expression, microflow, nanoflow, page, query};
pub use prelude::{after_commit, after_create, after_delete, before_commit, before_create, before_delete};
pub use report::report;
#[cfg(all(feature = "server", not(target_arch = "wasm32")))]
pub use server::{RunningServer, server};
pub use store::Durability;
#[cfg(not(target_arch = "wasm32"))]
pub use system::SystemEnvironment;
#[doc = include_str!("docs/app.md")]
pub use tidewater_macros::app;
#[doc = include_str!("docs/main.md")]
pub use tidewater_macros::main;
pub use tidewater_model as model;
pub use value::sort_key;

/// The traits behind the derives, for code that is generic over entities, enumerations or roles.
pub mod traits {
    pub use crate::device::DeviceApp;
    pub use crate::server::Handles;
    pub use crate::typed::{App, Calculation, Entity, Enumeration, GroupBy, Persistable, Role, Stored};
}
