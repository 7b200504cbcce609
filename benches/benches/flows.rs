//! `cargo bench -p benches --bench flows`: the flow machine on the five programs, beside Rust itself and
//! beside itself with a tracer; and a flow over stored objects beside SQLite by hand.
//!
//! The other engines stand in `benches/peers`.

use benches::engines::{self, Engine};
use benches::flows::{Flows, Native};
use benches::{measure, objects};

fn main() {
    // `cargo test --benches` runs this as well; it must not wait for a measurement.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    // `-- objects` runs the flow over stored objects alone.
    if !std::env::args().any(|argument| argument == "objects") {
        let mut compared: [Box<dyn Engine>; 3] =
            [Box::new(Flows::new(false)), Box::new(Flows::new(true)), Box::new(Native)];
        println!("{}", engines::table(&engines::compare(&mut compared)));
    }
    let folder = tempfile::tempdir().expect("a folder for the databases");
    println!("{}", measure::table(&objects::compare(folder.path())));
}
