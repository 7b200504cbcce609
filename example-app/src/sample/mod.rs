//! Sample data: the books of an invented wholesaler of coffee, tea and what stands beside them.
//!
//! Everything is made up, and the same at every start: the price list and the shops are written down,
//! the orders and visits are drawn from a fixed seed. Telephone numbers come from the ranges that Ofcom
//! keeps free for drama. Absent: the database; `trade` hands out values, the server stores them.

mod customers;
mod orders;
mod products;

pub use customers::{CUSTOMERS, SampleCustomer};
pub use orders::{SampleLine, SampleOrder, SampleVisit, orders, visits};
pub use products::{PRODUCTS, SampleProduct};

use crate::Role;

/// An account of the sample, with a password that everybody may know.
#[derive(Clone, Copy, Debug)]
pub struct SampleAccount {
    /// The name to sign in with.
    pub name: &'static str,
    /// The password.
    pub password: &'static str,
    /// What the account is.
    pub role: Role,
    /// What it is for, in one line.
    pub about: &'static str,
}

/// Who works here. Customers, orders and visits name reps by their position in this list.
pub const ACCOUNTS: [SampleAccount; 3] = [
    SampleAccount {
        name: "anna",
        password: "lighthouse",
        role: Role::Rep,
        about: "rep for Bristol, Bath, Cardiff and the West",
    },
    SampleAccount {
        name: "ben",
        password: "drystone",
        role: Role::Rep,
        about: "rep for Leeds, Sheffield, Manchester and the Dales",
    },
    SampleAccount { name: "mara", password: "roastery", role: Role::Manager, about: "runs the office, sees all" },
];
