//! A device: pays, and prints what the office says of it and what this program knows of the app.

use payments::{Payments, pay};
use tidewater::traits::App;
use tidewater::value::Decimal;

#[tidewater::main]
async fn main() -> tidewater::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let client = tidewater::device::<Payments>().database(&arguments[1]).server(&arguments[2]).open()?;
    client.sign_in("ada", "meadow-1").await?;
    println!("{}", client.run(pay, ("Ada".to_owned(), Decimal::from(7))).await?);
    println!("{:?}", Payments::model());
    Ok(())
}
