//! The device of field sales, as a command line.
//!
//! Every command but the first sign-in and `sync` works without a connection: it reads and writes the
//! device's own database file, and `sync` exchanges what changed with the server. Absent: rules and
//! validation, which the device knows from the app's declaration.

mod answer;
mod customers;
mod device;
mod find;
mod orders;
mod products;
mod visits;

use answer::{Answer, Failure};
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Field sales on a device: works with or without the server.
#[derive(Parser)]
#[command(version, disable_help_subcommand = true)]
struct Options {
    /// The device's database file; each file is a device of its own.
    #[arg(
        long,
        value_name = "FILE",
        default_value = "data/device.db",
        global = true,
        help_heading = "Everywhere"
    )]
    db: PathBuf,
    /// Where the server is.
    #[arg(
        long,
        value_name = "URL",
        default_value = "http://127.0.0.1:8080",
        global = true,
        help_heading = "Everywhere"
    )]
    server: String,
    /// Print JSON instead of text, errors included.
    #[arg(long, global = true, help_heading = "Everywhere")]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Sign in; the first time on a device this needs the server, later it does not.
    SignIn {
        /// The account's name.
        name: String,
        /// The password; without it, the next line of the input is taken.
        #[arg(long)]
        password: Option<String>,
    },
    /// Sign out. What was not sent yet stays in the file.
    SignOut,
    /// List customers.
    Customers {
        /// Part of a name or town.
        search: Option<String>,
    },
    /// Show or change one customer.
    #[command(subcommand)]
    Customer(customers::Command),
    /// List the price list.
    Products {
        /// Part of a code, name or range.
        search: Option<String>,
    },
    /// List orders, the latest first.
    Orders {
        /// Of this customer only: an id or part of the name.
        customer: Option<String>,
        /// Show so many.
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Take, show and place orders.
    #[command(subcommand)]
    Order(orders::Command),
    /// List visits, the latest first.
    Visits {
        /// At this customer only: an id or part of the name.
        customer: Option<String>,
        /// Show so many.
        #[arg(long, default_value_t = 20)]
        limit: usize,
    },
    /// Note, change and delete visits.
    #[command(subcommand)]
    Visit(visits::Command),
    /// Say a word to the office. It is sent and leaves the device.
    Feedback {
        /// What is to be said.
        text: String,
    },
    /// Send what was done here and fetch what others did.
    Sync,
    /// Say who is signed in, what waits to be sent, and when the last sync was.
    Status,
    /// Look after changes that the server did not accept.
    Rejected {
        #[command(subcommand)]
        command: Option<device::RejectedCommand>,
    },
}

#[tidewater::main]
async fn main() -> ExitCode {
    let options = Options::parse();
    let json = options.json;
    let result = run(options).await;
    match &result {
        Ok(answer) => answer.print(json),
        Err(failure) => failure.print(json),
    }
    if result.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn run(options: Options) -> Result<Answer, Failure> {
    let client = device::open(&options.db, &options.server)?;
    match options.command {
        Command::SignIn { name, password } => device::sign_in(&client, &name, password).await,
        Command::SignOut => device::sign_out(&client).await,
        Command::Customers { search } => customers::list(&client, search.as_deref()),
        Command::Customer(command) => customers::run(&client, command),
        Command::Products { search } => products::list(&client, search.as_deref()),
        Command::Orders { customer, limit } => orders::list(&client, customer.as_deref(), limit),
        Command::Order(command) => orders::run(&client, command),
        Command::Visits { customer, limit } => visits::list(&client, customer.as_deref(), limit),
        Command::Visit(command) => visits::run(&client, command),
        Command::Feedback { text } => visits::feedback(&client, text),
        Command::Sync => device::sync(&client, &options.server).await,
        Command::Status => device::status(&client),
        Command::Rejected { command } => device::rejected(&client, command.unwrap_or_default()),
    }
}
