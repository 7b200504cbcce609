//! The shops of the sample.

use crate::Trade::{self, Bakery, Cafe, Deli, Hotel, Restaurant, Workplace};

/// One shop.
#[derive(Clone, Copy, Debug)]
pub struct SampleCustomer {
    /// The name over the door.
    pub name: &'static str,
    /// What kind of place it is.
    pub trade: Trade,
    /// Who to ask for.
    pub contact: &'static str,
    /// From a range that is kept free for drama.
    pub phone: &'static str,
    /// House and street.
    pub street: &'static str,
    /// The town.
    pub town: &'static str,
    /// Whole pounds.
    pub credit_limit: i32,
    /// What the next visitor should know.
    pub notes: &'static str,
    /// The position of the rep in [`super::ACCOUNTS`]; nothing while the shop waits to be given to one.
    pub rep: Option<usize>,
}

const ANNA: Option<usize> = Some(0);
const BEN: Option<usize> = Some(1);

/// One shop a line, in the order of the members.
#[expect(clippy::too_many_arguments, reason = "it is a row of the table below")]
const fn shop(
    name: &'static str,
    trade: Trade,
    contact: &'static str,
    phone: &'static str,
    street: &'static str,
    town: &'static str,
    credit_limit: i32,
    notes: &'static str,
    rep: Option<usize>,
) -> SampleCustomer {
    SampleCustomer { name, trade, contact, phone, street, town, credit_limit, notes, rep }
}

/// The shops, by round: Anna's, Ben's, and two that nobody looks after yet.
#[rustfmt::skip]
pub const CUSTOMERS: [SampleCustomer; 30] = [
    shop("The Copper Kettle", Cafe, "Ruth Adeyemi", "0117 496 0112", "8 Harbour Row", "Bristol", 1500,
        "Deliveries before eight, through the yard.", ANNA),
    shop("Saltmarsh Coffee House", Cafe, "Tom Vickery", "0117 496 0127", "41 Wharf Street", "Bristol", 2500,
        "Two grinders. Takes the house espresso whole, never ground.", ANNA),
    shop("Pomfrey & Daughters", Deli, "Ellen Pomfrey", "0117 496 0150", "3 Chandlery Lane", "Bristol", 2000,
        "Ellen decides, her sister Joan signs.", ANNA),
    shop("The Slow Loaf", Bakery, "Marek Nowak", "0117 496 0163", "76 Gloster Road", "Bristol", 1200,
        "Closed on Mondays. Smell the rye.", ANNA),
    shop("Quayside Studios", Workplace, "Priya Raman", "0117 496 0188", "Unit 5, Mill Sheds", "Bristol", 800,
        "Forty people, oat milk only. Invoice to the accountant.", ANNA),
    shop("Larkfield House Hotel", Hotel, "Simon Gale", "01632 960114", "Larkfield Hill", "Bath", 4000,
        "Breakfast tea in bulk. Conference season from March.", ANNA),
    shop("Abbey Steps Tea Room", Cafe, "Margaret Dunne", "01632 960131", "2 Abbey Steps", "Bath", 1000,
        "Loose leaf only. Wants the story of every garden.", ANNA),
    shop("Widcombe Provisions", Deli, "Hal Osborne", "01632 960145", "19 Claverton Parade", "Bath", 1800,
        "Shelf by the door is ours until Easter.", ANNA),
    shop("The Wool Merchant", Restaurant, "Giulia Ferraro", "01632 960172", "27 Cheap Street", "Frome", 1600,
        "Lunch service: come after three.", ANNA),
    shop("Mendip Farm Shop", Deli, "Dave Tinney", "01632 960180", "Priddy Road", "Wells", 2200,
        "Asks for smaller cases. Dog is friendly.", ANNA),
    shop("Cathedral Green Bakery", Bakery, "Ottilie Marsh", "01632 960196", "11 Market Place", "Wells", 900,
        "", ANNA),
    shop("Caffi'r Bae", Cafe, "Sioned Pritchard", "029 2018 0133", "6 Mermaid Parade", "Cardiff", 1500,
        "Bilingual labels, please.", ANNA),
    shop("Arcade Coffee Roasting Bar", Cafe, "Rhys Morgan", "029 2018 0149", "14 Wyndham Passage", "Cardiff", 3000,
        "Roasts its own singles; buys our decaf and the tea.", ANNA),
    shop("The Old Customs House", Restaurant, "Nadia Haddad", "029 2018 0175", "1 Bute Quay", "Cardiff", 2500,
        "New head chef since September.", ANNA),
    shop("Bridge Inn", Hotel, "Gareth Lloyd", "01632 960208", "Wye Bridge Street", "Monmouth", 1200,
        "Pays on the day, likes it that way.", ANNA),

    shop("Northlight Coffee", Cafe, "Josie Barraclough", "0113 496 0118", "52 Foundry Walk", "Leeds", 3000,
        "Filter bar upstairs. Wants first pick of new harvests.", BEN),
    shop("Kirkgate Grocers", Deli, "Imran Sheikh", "0113 496 0136", "Stall 40, Kirkgate Row", "Leeds", 1800,
        "Market hours: gone by four.", BEN),
    shop("Holbeck Works Canteen", Workplace, "Anne Threlfall", "0113 496 0154", "Holbeck Works", "Leeds", 2500,
        "Order number of theirs on every delivery note.", BEN),
    shop("The Brass Ladle", Restaurant, "Femi Okafor", "0113 496 0171", "9 Assembly Yard", "Leeds", 2000,
        "", BEN),
    shop("Cutlers' Rest", Cafe, "Liz Hallam", "0114 496 0122", "33 Sharrow Bank", "Sheffield", 1400,
        "Grinder is old: medium grind, 250 g bags.", BEN),
    shop("Edge & Ember", Restaurant, "Callum Reid", "0114 496 0147", "5 Kelham Yard", "Sheffield", 2600,
        "Wood oven. Chilli oil goes fast.", BEN),
    shop("Moorfoot Bread", Bakery, "Hannah Crossley", "0114 496 0169", "88 London Bank", "Sheffield", 1100,
        "Leave it with the bakers, they start at two.", BEN),
    shop("Ancoats Larder", Deli, "Yusuf Demir", "0161 496 0125", "21 Cotton Row", "Manchester", 2800,
        "Window display changes on the first of the month.", BEN),
    shop("Ship Canal Espresso", Cafe, "Beth Whitworth", "0161 496 0152", "Pier 4, Quay West", "Manchester", 2200,
        "Cards only. Ask Beth about the second site.", BEN),
    shop("Hulme Row Offices", Workplace, "Daniel Osei", "0161 496 0184", "100 Hulme Row", "Manchester", 1500,
        "Six kitchens; quantities per kitchen in the note, please.", BEN),
    shop("The Drover's", Hotel, "Isobel Metcalfe", "01632 960226", "Main Street", "Skipton", 1800,
        "Walkers' breakfasts all year round.", BEN),
    shop("Hebden Tea Company", Cafe, "Fran Sutcliffe", "01632 960241", "7 Weavers' Bridge", "Hebden Bridge", 1300,
        "Flood gates: ring before delivery when the river is up.", BEN),
    shop("Spa Rooms Delicatessen", Deli, "Charles Winn", "01632 960258", "15 Montpellier Walk", "Harrogate", 3500,
        "Hampers from October. Order early.", BEN),

    shop("Granary Kitchen", Restaurant, "Lucy Penhale", "01632 960273", "Town Mill", "Totnes", 1000,
        "Asked for a visit by letter. No round goes there yet.", None),
    shop("Harbourmaster's Tearoom", Cafe, "Angus Laidlaw", "01632 960290", "1 The Pier", "Whitby", 800,
        "Opens at Easter under new owners.", None),
];
