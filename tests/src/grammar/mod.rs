//! Flows over the whole language, made from a seed: as Rust, and as the data that a macro must make of it.
//!
//! Every part is written twice at once, as a piece of source text and as a [`Node`](tidewater_model::Node).
//! The text is a committed module, which rustc compiles: natively it says what a flow means, and its macro
//! says what the flow is as data. The data alone needs no compiler, so flows without number can be made of
//! it. What is written is meant to run: conditions ask what differs from run to run, loops have something to
//! run through, and [`casts`] leaves out what ran too little. Absent: running either.

pub mod calls;
pub mod canonical;
pub mod casts;
pub mod chain;
pub mod choice;
pub mod coverage;
pub mod ends;
pub mod expression;
pub mod flow;
pub mod forms;
pub mod functions;
pub mod inputs;
pub mod kind;
pub mod literal;
pub mod lively;
pub mod loops;
pub mod module;
pub mod pattern;
pub mod statement;
pub mod stored;
pub mod table;
pub mod turns;
pub mod writer;

pub use canonical::canonical;
pub use coverage::{Coverage, Found, constructs};
pub use flow::Passing;
pub use flow::{Made, flow_of_seed, flows_of_lines};
pub use forms::FORMS;
pub use inputs::{arguments, inputs};
pub use module::{
    CALLEES, COUNT, flows_about_values, flows_of_seeds, functions, modules, statement_flow, statements,
};
pub use table::{Letters, Line, Output, Parameter, lines};
