//! The orders and visits of the sample: drawn once from a fixed seed, so that every start shows the same
//! autumn.

use super::{CUSTOMERS, PRODUCTS};
use crate::{OrderStatus, Outcome, Range, Trade};
use tidewater::prelude::*;

/// How many orders the sample holds.
const ORDERS: usize = 200;
/// How many visits the sample holds.
const VISITS: usize = 120;
/// The last day of the sample, and how many days it looks back. Every day here is fixed: sample data that
/// moved with the calendar would differ from one start to the next.
const LAST_DAY: (i16, i8, i8) = (2026, 11, 20);
const DAYS: i64 = 80;

/// An order of the sample, with its lines.
#[derive(Clone, Debug)]
pub struct SampleOrder {
    /// The position in [`CUSTOMERS`].
    pub customer: usize,
    /// How far it has come.
    pub status: OrderStatus,
    /// When it was placed.
    pub placed: Option<DateTime>,
    /// The day on which it should arrive.
    pub wanted: Option<Date>,
    /// For the warehouse and the driver.
    pub note: &'static str,
    /// What was ordered.
    pub lines: Vec<SampleLine>,
}

/// A line of a [`SampleOrder`].
#[derive(Clone, Copy, Debug)]
pub struct SampleLine {
    /// The position in [`PRODUCTS`].
    pub product: usize,
    /// How many packs.
    pub quantity: i32,
    /// In pence.
    pub unit_price: i64,
}

/// A visit of the sample, by the rep whose shop it is.
#[derive(Clone, Copy, Debug)]
pub struct SampleVisit {
    /// The position in [`CUSTOMERS`].
    pub customer: usize,
    /// The position in [`super::ACCOUNTS`].
    pub rep: usize,
    /// When.
    pub day: Date,
    /// How it went.
    pub outcome: Outcome,
    /// What was said.
    pub note: &'static str,
}

/// The orders, oldest first.
#[must_use]
pub fn orders() -> Vec<SampleOrder> {
    let mut draw = Draw(0x0EA5_7E21);
    (0..ORDERS).map(|at| order(at, &mut draw)).collect()
}

/// The visits, oldest first.
#[must_use]
pub fn visits() -> Vec<SampleVisit> {
    let mut draw = Draw(0x00CA_FFE1);
    let visit = |at: usize| {
        let (customer, rep) = served(&mut draw);
        let (outcome, note) = VISIT_NOTES[draw.below(VISIT_NOTES.len())];
        SampleVisit { customer, rep, day: day(at, VISITS), outcome, note }
    };
    (0..VISITS).map(visit).collect()
}

fn order(at: usize, draw: &mut Draw) -> SampleOrder {
    let (customer, _) = served(draw);
    let placed_on = day(at, ORDERS);
    // The latest orders are still on a rep's desk or in the warehouse; older ones have left it.
    let status = match ORDERS - at {
        1..=8 => OrderStatus::Draft,
        9..=30 => OrderStatus::Placed,
        _ if draw.below(25) == 0 => OrderStatus::Cancelled,
        _ => OrderStatus::Shipped,
    };
    let minutes = 9 * 60 + 5 * i64::try_from(draw.below(96)).unwrap_or(0);
    let placed = placed_on.start().plus_milliseconds(minutes * 60_000);
    let days_to_delivery = 2 + i64::try_from(draw.below(6)).unwrap_or(0);
    SampleOrder {
        customer,
        status,
        placed: if status == OrderStatus::Draft { None } else { placed },
        wanted: placed_on.plus_days(days_to_delivery),
        note: ORDER_NOTES[draw.below(ORDER_NOTES.len())],
        lines: lines(CUSTOMERS[customer].trade, draw),
    }
}

/// Two to seven different products, the ranges by what such a place buys.
fn lines(trade: Trade, draw: &mut Draw) -> Vec<SampleLine> {
    let wanted = 2 + draw.below(6);
    let mut lines: Vec<SampleLine> = Vec::new();
    while lines.len() < wanted {
        let at = draw.below(PRODUCTS.len());
        let product = &PRODUCTS[at];
        let fits = draw.below(10) < taste(trade, product.range);
        if !fits || product.discontinued || lines.iter().any(|line| line.product == at) {
            continue;
        }
        let most = match product.range {
            Range::Coffee => 12,
            Range::Supplies => 6,
            Range::Tea | Range::Chocolate | Range::Pantry => 4,
        };
        let quantity = 1 + i32::try_from(draw.below(most)).unwrap_or(0);
        lines.push(SampleLine { product: at, quantity, unit_price: product.price });
    }
    lines
}

/// How likely, in tenths, such a place takes a product of such a range.
fn taste(trade: Trade, range: Range) -> usize {
    match (trade, range) {
        (Trade::Cafe, Range::Coffee) | (Trade::Deli, Range::Pantry) => 10,
        (Trade::Cafe, Range::Chocolate | Range::Supplies) => 7,
        (Trade::Hotel, Range::Tea | Range::Coffee | Range::Pantry) => 8,
        (Trade::Workplace, Range::Coffee | Range::Supplies | Range::Tea) => 8,
        (Trade::Restaurant, Range::Pantry | Range::Coffee) => 7,
        (Trade::Bakery, Range::Coffee | Range::Chocolate) => 7,
        (Trade::Deli | Trade::Cafe, Range::Tea) => 6,
        _ => 2,
    }
}

/// A shop that somebody looks after, and who does.
fn served(draw: &mut Draw) -> (usize, usize) {
    loop {
        let customer = draw.below(CUSTOMERS.len());
        if let Some(rep) = CUSTOMERS[customer].rep {
            return (customer, rep);
        }
    }
}

/// The working day of number `at` of `count` things that are spread evenly over the sample's days.
fn day(at: usize, count: usize) -> Date {
    let (year, month, day) = LAST_DAY;
    let last = Date::new(year, month, day).unwrap_or_default();
    let back = DAYS - DAYS * i64::try_from(at + 1).unwrap_or(0) / i64::try_from(count).unwrap_or(1);
    let days = last.days() - back;
    // Day 0, the first of January 1970, was a Thursday: weekends fall on 2 and 3 of each seven.
    let weekend = match days.rem_euclid(7) {
        2 => 1,
        3 => 2,
        _ => 0,
    };
    Date::from_days(days - weekend).unwrap_or(last)
}

/// Numbers that look drawn and are always the same (SplitMix64).
struct Draw(u64);

impl Draw {
    /// A number below `bound`, which is small: the slight favour for small numbers does not show.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(bound.max(1)).unwrap_or(1)).unwrap_or(0)
    }
}

const ORDER_NOTES: [&str; 12] = [
    "",
    "",
    "",
    "",
    "",
    "Before eight, please.",
    "Ring the bell at the side door.",
    "No substitutes.",
    "One invoice for the month.",
    "Bring back the empty caddies.",
    "Leave with the neighbour if closed.",
    "Grind for filter.",
];

const VISIT_NOTES: [(Outcome, &str); 20] = [
    (Outcome::Ordered, "Topped up for the month, took the syrups again."),
    (Outcome::Ordered, "Tasted the Guatemala against the Brazil; took both."),
    (Outcome::Ordered, "Usual order, one more case of oat drink."),
    (Outcome::Ordered, "Christmas shelf: honey, shortbread and the fig chutney."),
    (Outcome::Ordered, "Switched from sachets to whole beans. Lent a grinder."),
    (Outcome::Ordered, "Wants delivery on Thursdays from now on."),
    (Outcome::Talked, "Happy with the house espresso. Thinks about a second grinder."),
    (Outcome::Talked, "Showed the new tea caddies; decides next month."),
    (Outcome::Talked, "Price of lids is a sore point. Said I would ask."),
    (Outcome::Talked, "Staff training agreed for the second week."),
    (Outcome::Talked, "Left samples of the decaf, beans and ground."),
    (Outcome::Talked, "A competitor offers a free machine. Stays with us for the taste."),
    (Outcome::Talked, "Slow month, no order. Come back after the fair."),
    (Outcome::Talked, "Asked for posters about the growers."),
    (Outcome::Missed, "Closed for stocktaking."),
    (Outcome::Missed, "Owner away until Friday; left the price list."),
    (Outcome::Missed, "Kitchen too busy to talk."),
    (Outcome::Complaint, "Two caddies dented on arrival. Promised a credit."),
    (Outcome::Complaint, "Last delivery came at noon instead of seven."),
    (Outcome::Complaint, "Box of cups one sleeve short."),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_sample_is_the_same_every_time_and_never_before_its_shops_or_after_its_last_day() {
        assert_eq!(format!("{:?}", orders()), format!("{:?}", orders()));
        let (year, month, day) = LAST_DAY;
        let last = Date::new(year, month, day).unwrap();
        assert!(visits().iter().all(|visit| visit.day <= last && visit.day.days() > last.days() - DAYS - 7));
        assert_eq!(orders().len(), ORDERS);
    }

    #[test]
    fn nobody_orders_the_same_product_twice_or_what_is_sold_no_longer() {
        for order in orders() {
            let products: BTreeSet<_> = order.lines.iter().map(|line| line.product).collect();
            assert_eq!(products.len(), order.lines.len());
            assert!(products.iter().all(|&at| !PRODUCTS[at].discontinued));
        }
    }

    #[test]
    fn codes_names_and_telephone_numbers_are_there_once_each() {
        let codes: BTreeSet<_> = PRODUCTS.iter().map(|product| product.code).collect();
        assert_eq!(codes.len(), PRODUCTS.len());
        let phones: BTreeSet<_> = CUSTOMERS.iter().map(|customer| customer.phone).collect();
        assert_eq!(phones.len(), CUSTOMERS.len());
        assert!(PRODUCTS.iter().all(|product| product.cost < product.price));
    }
}
