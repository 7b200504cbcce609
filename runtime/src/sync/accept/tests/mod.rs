//! What the server answers to uploads, honest and other.

mod app;
mod asked;
mod calls;
mod changes;
mod deletions;
mod handlers;
mod influence;
mod input;
mod links;
mod once;
mod questions;
mod rights;
mod stage;
