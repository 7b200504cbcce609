//! Sample data: the books of an invented wholesaler of coffee, tea and what stands beside them.
//!
//! Everything is made up, and the same at every start: the price list and the shops are written down,
//! the orders and visits are drawn from a fixed seed. Telephone numbers come from the ranges that Ofcom
//! keeps free for drama. Absent: checks and storage; the server treats these values like any others.

mod customers;
mod orders;
mod products;
mod prospects;

pub use customers::{CUSTOMERS, SampleCustomer};
pub use orders::{SampleLine, SampleOrder, SampleVisit, orders, visits};
pub use products::{PRODUCTS, SampleProduct};
pub use prospects::PROSPECTS;

use crate::{Customer, FieldSales, Order, OrderLine, Product, Prospect, Role, Visit};
use tidewater::prelude::*;
use tidewater::server::Seeder;

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
        about: "Rep for Bristol, Bath, Cardiff and the West",
    },
    SampleAccount {
        name: "ben",
        password: "drystone",
        role: Role::Rep,
        about: "Rep for Leeds, Sheffield, Manchester and the Dales",
    },
    SampleAccount {
        name: "mara",
        password: "roastery",
        role: Role::Manager,
        about: "Manager: runs the office, sees everything",
    },
];

/// Stores the sample in an empty database: accounts, shops, price list, orders with their lines, visits, and
/// the trade directory.
pub fn trade(seeder: &mut Seeder<FieldSales>) {
    let accounts = ACCOUNTS.map(|account| seeder.account(account.name, account.password, [account.role]));
    let customers = CUSTOMERS.map(|shop| {
        seeder.create(Customer {
            name: shop.name.to_owned(),
            trade: shop.trade,
            contact: shop.contact.to_owned(),
            phone: shop.phone.to_owned(),
            street: shop.street.to_owned(),
            town: shop.town.to_owned(),
            notes: shop.notes.to_owned(),
            credit_limit: Decimal::from(shop.credit_limit),
            rep: shop.rep.map(|rep| accounts[rep]),
        })
    });
    let products = PRODUCTS.map(|product| {
        seeder.create(Product {
            code: product.code.to_owned(),
            name: product.name.to_owned(),
            range: product.range,
            pack: product.pack.to_owned(),
            price: pounds(product.price),
            cost: pounds(product.cost),
            stock: product.stock,
            discontinued: product.discontinued,
        })
    });
    for order in orders() {
        let made = seeder.create(Order {
            status: order.status,
            placed: order.placed,
            wanted: order.wanted,
            note: order.note.to_owned(),
            customer: customers[order.customer],
            ..Order::default()
        });
        for line in order.lines {
            seeder.create(OrderLine {
                order: made,
                product: products[line.product],
                quantity: line.quantity,
                unit_price: pounds(line.unit_price),
                ..OrderLine::default()
            });
        }
    }
    for visit in visits() {
        seeder.create(Visit {
            customer: customers[visit.customer],
            rep: accounts[visit.rep],
            day: visit.day,
            outcome: visit.outcome,
            note: visit.note.to_owned(),
        });
    }
    for (name, trade, town, phone) in PROSPECTS {
        let [name, town, phone] = [name, town, phone].map(str::to_owned);
        seeder.create(Prospect { name, trade, town, phone });
    }
}

fn pounds(pence: i64) -> Decimal {
    Decimal::new(pence, 2).unwrap_or_default()
}
