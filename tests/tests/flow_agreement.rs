//! What you read is what runs: each plain flow as the function that rustc compiled, and as the data that
//! the machine interprets, on two equal devices. Result, error, objects in hand, store, outbox and what
//! the user saw are the same.

#![allow(
    unreachable_pub,
    missing_docs,
    clippy::duplicated_attributes,
    clippy::manual_unwrap_or,
    clippy::needless_borrow,
    clippy::option_map_or_none,
    clippy::partialeq_to_none,
    clippy::ptr_arg,
    clippy::redundant_closure,
    clippy::type_complexity,
    reason = "modules of one test; their names say what they are, and a flow shows each form of the language"
)]

#[path = "flow_agreement/actions.rs"]
mod actions;
#[path = "flow_agreement/atomic.rs"]
mod atomic;
#[path = "flow_agreement/bare.rs"]
mod bare;
#[path = "flow_agreement/errors.rs"]
mod errors;
#[path = "flow_agreement/faults.rs"]
mod faults;
#[path = "flow_agreement/field_sales.rs"]
mod field_sales;
#[path = "flow_agreement/inferred.rs"]
mod inferred;
#[path = "flow_agreement/lent.rs"]
mod lent;
#[path = "flow_agreement/numbers.rs"]
mod numbers;
#[path = "flow_agreement/pages.rs"]
mod pages;
#[path = "flow_agreement/records.rs"]
mod records;
#[path = "flow_agreement/shapes.rs"]
mod shapes;
#[path = "flow_agreement/transients.rs"]
mod transients;
#[path = "../../runtime/tests/twins/mod.rs"]
mod twins;
#[path = "flow_agreement/values.rs"]
mod values;
