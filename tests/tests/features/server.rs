//! A server: prints its address and what this program knows of the app, and serves until its input ends.

use payments::{Payments, Role};
use tidewater::traits::App;

#[tidewater::main]
async fn main() -> tidewater::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let server = tidewater::server::<Payments>().database(&arguments[1]).listen("127.0.0.1:0");
    let server = server.account("ada", "meadow-1", [Role::Clerk]).start().await?;
    println!("{}", server.url());
    println!("{:?}", Payments::model());
    // Whoever started this closes it, also when it ends by itself.
    let _ = std::io::stdin().read_line(&mut String::new());
    server.stop().await
}
