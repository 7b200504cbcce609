//! The price list of the sample.

use crate::Range::{self, Chocolate, Coffee, Pantry, Supplies, Tea};

/// One line of the price list.
#[derive(Clone, Copy, Debug)]
pub struct SampleProduct {
    /// The code on the box.
    pub code: &'static str,
    /// What it is.
    pub name: &'static str,
    /// Where it stands in the price list.
    pub range: Range,
    /// What one is.
    pub pack: &'static str,
    /// The list price in pence.
    pub price: i64,
    /// The cost in pence.
    pub cost: i64,
    /// Packs in the warehouse; what came in yesterday is not counted yet.
    pub stock: Option<i32>,
    /// Whether it is sold no longer.
    pub discontinued: bool,
}

const fn sold(
    code: &'static str,
    name: &'static str,
    range: Range,
    pack: &'static str,
    price: i64,
    cost: i64,
    stock: i32,
) -> SampleProduct {
    SampleProduct { code, name, range, pack, price, cost, stock: Some(stock), discontinued: false }
}

const fn gone(
    code: &'static str,
    name: &'static str,
    range: Range,
    pack: &'static str,
    price: i64,
    cost: i64,
) -> SampleProduct {
    SampleProduct { code, name, range, pack, price, cost, stock: None, discontinued: true }
}

/// The price list: code, name, range, pack, price and cost in pence, and packs in the warehouse.
#[rustfmt::skip]
pub const PRODUCTS: [SampleProduct; 60] = [
    sold("CF-101", "House espresso, beans", Coffee, "1 kg bag", 1650, 980, 92),
    sold("CF-102", "House espresso, ground", Coffee, "1 kg bag", 1690, 1000, 63),
    sold("CF-103", "Harbour blend, beans", Coffee, "1 kg bag", 1480, 870, 42),
    sold("CF-104", "Harbour blend, beans", Coffee, "6 x 250 g", 2580, 1530, 24),
    sold("CF-110", "Breakfast filter, ground", Coffee, "50 x 60 g sachets", 3900, 2240, 47),
    sold("CF-121", "Brazil, Serra Alta, natural", Coffee, "1 kg bag", 1850, 1140, 47),
    sold("CF-122", "Colombia, Los Robles, washed", Coffee, "1 kg bag", 1990, 1230, 32),
    sold("CF-123", "Ethiopia, Halo Hills, washed", Coffee, "1 kg bag", 2350, 1490, 34),
    sold("CF-124", "Guatemala, Santa Lucía, washed", Coffee, "1 kg bag", 2090, 1310, 30),
    sold("CF-125", "Kenya, Mwiti AA", Coffee, "1 kg bag", 2680, 1740, 68),
    gone("CF-126", "Rwanda, Lake Shore, 2025 crop", Coffee, "1 kg bag", 2290, 1460),
    sold("CF-131", "Decaf, sparkling water, beans", Coffee, "1 kg bag", 1980, 1250, 15),
    sold("CF-132", "Decaf, sparkling water, ground", Coffee, "6 x 250 g", 3180, 2010, 27),
    sold("CF-140", "Cold brew, ready to pour", Coffee, "5 l box", 2450, 1380, 143),

    sold("TE-201", "English breakfast", Tea, "1,000 bags", 3250, 1720, 95),
    sold("TE-202", "English breakfast, tagged", Tea, "6 x 50 bags", 1890, 1020, 66),
    sold("TE-203", "Assam, second flush, leaf", Tea, "1 kg caddy", 2750, 1610, 34),
    sold("TE-204", "Darjeeling, first flush, leaf", Tea, "500 g caddy", 3480, 2290, 27),
    sold("TE-205", "Earl Grey, leaf", Tea, "1 kg caddy", 2690, 1540, 50),
    sold("TE-206", "Earl Grey, tagged", Tea, "6 x 50 bags", 1950, 1050, 39),
    sold("TE-207", "Lapsang souchong, leaf", Tea, "500 g caddy", 1780, 1060, 35),
    sold("TE-208", "Decaf breakfast", Tea, "6 x 80 bags", 2150, 1190, 37),
    sold("TE-211", "Sencha", Tea, "500 g caddy", 2280, 1390, 22),
    sold("TE-212", "Jasmine pearls", Tea, "250 g caddy", 2390, 1520, 71),
    sold("TE-213", "Ceremonial matcha", Tea, "100 g tin", 2850, 1900, 18),
    sold("TE-221", "Peppermint", Tea, "6 x 40 bags", 1680, 890, 30),
    sold("TE-222", "Rooibos", Tea, "6 x 40 bags", 1720, 920, 146),
    sold("TE-223", "Chamomile flowers", Tea, "500 g caddy", 1990, 1180, 87),
    sold("TE-224", "Lemon and ginger", Tea, "6 x 40 bags", 1740, 930, 69),
    gone("TE-225", "Nettle and fennel", Tea, "6 x 40 bags", 1640, 900),

    sold("CH-301", "Drinking chocolate, 33 %", Chocolate, "2 kg tub", 1980, 1120, 37),
    sold("CH-302", "Drinking chocolate, 55 % flakes", Chocolate, "1 kg bag", 1890, 1170, 19),
    sold("CH-303", "White hot chocolate", Chocolate, "1 kg bag", 1590, 940, 53),
    sold("CH-311", "Spiced chai powder", Chocolate, "1 kg bag", 1490, 830, 42),
    sold("CH-312", "Chai concentrate", Chocolate, "6 x 1 l", 3900, 2300, 27),
    sold("CH-321", "Vanilla syrup", Chocolate, "6 x 75 cl", 4200, 2460, 40),
    sold("CH-322", "Caramel syrup", Chocolate, "6 x 75 cl", 4200, 2460, 25),
    sold("CH-323", "Hazelnut syrup", Chocolate, "6 x 75 cl", 4200, 2460, 74),

    sold("PA-401", "Heather honey", Pantry, "6 x 340 g", 3360, 2280, 21),
    sold("PA-402", "Seville marmalade, thick cut", Pantry, "6 x 340 g", 2160, 1350, 22),
    sold("PA-403", "Raspberry preserve", Pantry, "6 x 340 g", 2280, 1430, 149),
    sold("PA-404", "Portions, three jams", Pantry, "100 x 28 g", 2890, 1790, 90),
    sold("PA-411", "All-butter shortbread", Pantry, "12 x 150 g", 2640, 1620, 61),
    sold("PA-412", "Oat biscuits, wrapped pairs", Pantry, "150 pairs", 2790, 1680, 40),
    sold("PA-413", "Almond cantucci", Pantry, "2 kg box", 2450, 1560, 22),
    sold("PA-414", "Sea salt oatcakes", Pantry, "12 x 200 g", 2280, 1390, 45),
    sold("PA-421", "Olive oil, early harvest", Pantry, "6 x 50 cl", 5940, 4150, 45),
    sold("PA-422", "Chilli oil", Pantry, "6 x 25 cl", 2940, 1830, 30),
    sold("PA-423", "Cider vinegar, raw", Pantry, "6 x 50 cl", 1980, 1200, 43),
    sold("PA-431", "Piccalilli", Pantry, "6 x 300 g", 2100, 1290, 28),
    sold("PA-432", "Fig and apple chutney", Pantry, "6 x 280 g", 2220, 1370, 66),
    gone("PA-433", "Damson ketchup", Pantry, "6 x 250 ml", 2340, 1480),

    sold("SU-501", "Oat drink for baristas", Supplies, "12 x 1 l", 1920, 1290, 24),
    sold("SU-502", "Cane sugar sticks", Supplies, "1,000 sticks", 1350, 790, 25),
    sold("SU-511", "Filter papers, V 02", Supplies, "10 x 100", 4500, 2980, 141),
    sold("SU-512", "Filter papers, basket 90 mm", Supplies, "1,000", 1280, 740, 93),
    sold("SU-521", "Takeaway cups, 8 oz, fibre", Supplies, "1,000", 7400, 5250, 64),
    sold("SU-522", "Lids for 8 oz, fibre", Supplies, "1,000", 5200, 3690, 32),
    sold("SU-531", "Machine cleaning powder", Supplies, "900 g tub", 1190, 680, 25),
    sold("SU-532", "Milk line cleaner", Supplies, "1 l bottle", 980, 560, 48),
];
