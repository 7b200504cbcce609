//! The trade directory of the sample: places that nobody visits yet.

use crate::Trade::{self, Bakery, Cafe, Deli, Hotel, Restaurant, Workplace};

/// Places by name, trade, town and telephone number, from ranges that are kept free for drama.
pub const PROSPECTS: [(&str, Trade, &str, &str); 12] = [
    ("The Amber Room", Cafe, "Bristol", "0117 496 0301"),
    ("Barley & Bean", Cafe, "Bath", "01632 960302"),
    ("Castle Larder", Deli, "Cardiff", "029 2018 0303"),
    ("Dock Street Bakers", Bakery, "Bristol", "0117 496 0304"),
    ("Eastgate House", Hotel, "Leeds", "0113 496 0305"),
    ("The Fold", Restaurant, "Sheffield", "0114 496 0306"),
    ("Gantry Works", Workplace, "Manchester", "0161 496 0307"),
    ("Harbour Kitchen", Restaurant, "Bristol", "0117 496 0308"),
    ("Inkwell Tea Room", Cafe, "Leeds", "0113 496 0309"),
    ("Juniper Stores", Deli, "Bath", "01632 960310"),
    ("Kiln Lane Bakery", Bakery, "Sheffield", "0114 496 0311"),
    ("Lantern Inn", Hotel, "Cardiff", "029 2018 0312"),
];
