//! Field sales: orders taken on the road, with or without a connection.
//!
//! This file says what the app stores, who may do what, and the one rule that only the server judges;
//! `flows` and `pages` say what is done and shown. The binaries beside it are a server and a command line
//! for the device; `sample` is the data that `cargo run` starts with. Absent: tables, queries,
//! synchronization; those follow from what stands here.

pub mod flows;
pub mod pages;
pub mod sample;

use flows::CreditAnswer;
pub use flows::{
    clear_closed_orders, credit_check, day_summary, find_prospects, may_order, may_order_more, missing_stock,
    new_order, number_order, paper_number, place_order, store_order, volume_discount,
};
pub use pages::{customer_detail, customers, order_detail, orders};
use tidewater::prelude::*;

/// What an account of the app may be.
#[derive(Role)]
pub enum Role {
    /// Runs the office: sees every shop, keeps the price list, hands shops to reps.
    Manager,
    /// Visits shops and takes their orders; sees the shops that are theirs and nothing else.
    Rep,
}
use Role::{Manager, Rep};

/// What kind of place a customer runs.
#[derive(Enumeration, Default)]
pub enum Trade {
    /// Coffee bars and tea rooms.
    #[default]
    Cafe,
    /// Delicatessens, farm shops and grocers.
    #[caption("Deli and farm shop")]
    Deli,
    /// Bakeries with a counter or tables.
    Bakery,
    /// Restaurants, bistros and pubs with a kitchen.
    Restaurant,
    /// Hotels, inns and guest houses.
    Hotel,
    /// Offices and workshops that serve their own people.
    Workplace,
}

/// The sections of the price list.
#[derive(Enumeration, Default)]
pub enum Range {
    /// Beans and ground coffee.
    #[default]
    Coffee,
    /// Leaves and bags.
    Tea,
    /// Drinking chocolate, chai and syrups.
    #[caption("Chocolate and syrups")]
    Chocolate,
    /// What stands on the shelf of a delicatessen.
    Pantry,
    /// Machines' small parts, filters, cups and cleaning.
    #[caption("Bar supplies")]
    Supplies,
}

/// How far an order has come.
#[derive(Enumeration, Default)]
pub enum OrderStatus {
    /// Being written; nothing is packed yet.
    #[default]
    Draft,
    /// The customer agreed to it.
    Placed,
    /// It left the warehouse.
    #[caption("On its way")]
    Shipped,
    /// It was called off before it left.
    Cancelled,
}

/// How a visit went.
#[derive(Enumeration, Default)]
pub enum Outcome {
    /// A talk, no order.
    #[default]
    Talked,
    /// An order was taken.
    Ordered,
    /// Nobody who decides was there.
    #[caption("Nobody there")]
    Missed,
    /// Something went wrong and is to be put right.
    Complaint,
}

/// A shop that a rep visits.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read, write(contact, phone, notes), where = |c, me| c.rep == me)]
pub struct Customer {
    /// The name over the door.
    #[attr(required, max_len = 80)]
    pub name: String,
    /// What kind of place it is.
    pub trade: Trade,
    /// Who to ask for.
    #[attr(max_len = 80)]
    pub contact: String,
    /// The telephone number, as people write it.
    #[attr(max_len = 30)]
    pub phone: String,
    /// House and street.
    #[attr(max_len = 120)]
    pub street: String,
    /// The town.
    #[attr(required, max_len = 60)]
    pub town: String,
    /// What the next visitor should know.
    #[attr(max_len = 2000)]
    pub notes: String,
    /// How much may be open before the office is asked, in pounds.
    #[attr(min = 0)]
    pub credit_limit: Decimal,
    /// Whose shop it is.
    pub rep: Option<Ref<Account>>,
}

/// A line of the price list.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(code, name, range, pack, price, stock, discontinued))]
pub struct Product {
    /// The code on the box.
    #[attr(required, unique, max_len = 12)]
    pub code: String,
    /// What it is.
    #[attr(required, max_len = 80)]
    pub name: String,
    /// Where it stands in the price list.
    pub range: Range,
    /// What one is: `1 kg bag`, `case of 6`.
    #[attr(required, max_len = 30)]
    pub pack: String,
    /// The list price of one pack, in pounds.
    #[attr(min = 0)]
    pub price: Decimal,
    /// What one pack costs the house. Never leaves the office.
    #[attr(min = 0)]
    pub cost: Decimal,
    /// Packs in the warehouse when somebody last counted; nothing where nobody counts.
    #[attr(min = 0)]
    pub stock: Option<i32>,
    /// Whether it is sold no longer.
    pub discontinued: bool,
}

/// What a customer wants.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read, write(placed, wanted, note, customer), where = |o, me| o.customer.rep == me)]
#[access(
    Rep, create, write(status),
    where = |o, me| o.customer.rep == me,
    after = |o, me| o.customer.rep == me && o.status != OrderStatus::Shipped
)]
#[access(Rep, delete, where = |o, me| o.customer.rep == me && o.status == OrderStatus::Draft)]
pub struct Order {
    /// What people call it by; the server counts.
    pub number: AutoNumber,
    /// How far it has come.
    pub status: OrderStatus,
    /// When the customer agreed to it.
    pub placed: Option<DateTime>,
    /// The day on which it should arrive.
    pub wanted: Option<Date>,
    /// For the warehouse and the driver.
    #[attr(max_len = 500)]
    pub note: String,
    /// Who it is for.
    #[association(on_delete = prevent)]
    pub customer: Ref<Customer>,
}

/// One product of an order. What was agreed stays, whatever the price list says later.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read, where = |l, me| l.order.customer.rep == me)]
#[access(
    Rep, create, delete, write,
    where = |l, me| l.order.customer.rep == me && l.order.status == OrderStatus::Draft
)]
pub struct OrderLine {
    /// The order that it belongs to.
    #[association(on_delete = cascade)]
    pub order: Ref<Order>,
    /// What is wanted.
    pub product: Ref<Product>,
    /// How many packs.
    #[attr(range = 1..=999)]
    pub quantity: i32,
    /// The price of one pack when the line was written, in pounds.
    #[attr(min = 0)]
    pub unit_price: Decimal,
    /// The price of the line.
    #[calculated(line_amount)]
    pub amount: Decimal,
}

/// A place that could become a customer. The trade directory has too many of them for a device, so it stays
/// at the server and is searched there.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
pub struct Prospect {
    /// The name over the door.
    #[attr(required, max_len = 80)]
    pub name: String,
    /// What kind of place it is.
    pub trade: Trade,
    /// The town.
    #[attr(required, max_len = 60)]
    pub town: String,
    /// The telephone number, as people write it.
    #[attr(max_len = 30)]
    pub phone: String,
}

/// The price of a line.
#[expression]
pub fn line_amount(line: &OrderLine) -> Decimal {
    line.unit_price * line.quantity
}

/// A rep was there. A visit belongs to the rep who made it; whose shop it is now may read it.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write, where = |v, me| v.rep == me)]
#[access(Rep, read, where = |v, me| v.customer.rep == me)]
pub struct Visit {
    /// Where.
    #[association(on_delete = cascade)]
    pub customer: Ref<Customer>,
    /// Who.
    pub rep: Ref<Account>,
    /// When.
    pub day: Date,
    /// How it went.
    pub outcome: Outcome,
    /// What was said.
    #[attr(required, max_len = 2000)]
    pub note: String,
}

/// A word to the office. Sent, never shown again on the device.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Manager, read, delete)]
#[access(Rep, create)]
pub struct Feedback {
    /// What is to be said.
    #[attr(required, max_len = 2000)]
    pub text: String,
}

/// What has left the warehouse cannot be changed any more, not even by the office.
#[before_commit]
pub async fn no_reopening(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    if order.before().is_some_and(|before| before.status == OrderStatus::Shipped) {
        return Ok(Verdict::reject("a shipped order is closed"));
    }
    Ok(Verdict::accept())
}

tidewater::app! {
    /// Orders taken on the road.
    pub FieldSales {
        roles: Role,
        entities: [Customer, Product, Order, OrderLine, Visit, Feedback, Prospect, CreditAnswer],
        nanoflows: [
            new_order, store_order, place_order, volume_discount, missing_stock, day_summary, may_order,
            may_order_more, paper_number, find_prospects, clear_closed_orders,
        ],
        microflows: [credit_check, number_order],
        events: [no_reopening],
        pages: [orders, order_detail, customers, customer_detail],
        offline: { home: orders, sync: { Prospect: online } },
    }
}
