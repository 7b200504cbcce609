//! The device of field sales, as a command line.
//!
//! Every command but the first sign-in, `sync` and `prospects` works without a connection: it reads and
//! writes the device's own database file, and `sync` exchanges what changed with the server. Absent: rules
//! and validation, which the device knows from the app's declaration.

mod answer;
mod customers;
mod device;
mod find;
mod flows;
mod orders;
mod products;
mod visits;

use answer::{Answer, Failure};
use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;
use tidewater::prelude::*;

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
    /// Look for places that could become customers; only the server has the trade directory.
    Prospects {
        /// Part of a name or town, as it is written there.
        #[arg(default_value = "", hide_default_value = true)]
        search: String,
    },
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
    /// Take the orders of past seasons off this device, shipped and cancelled ones. They stay at the server;
    /// the next `sync` brings them back, and `sync --unsent` does not.
    ClearOrders {
        /// Those that were placed before this day, such as 2026-09-01.
        before: Date,
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
    /// Say what a day came to.
    Day {
        /// Which day, such as 2026-11-27; today without one.
        day: Option<Date>,
    },
    /// Ask whether a customer may order for so much more; the server knows best, the device knows a limit.
    MayOrder {
        /// An id or part of the name.
        customer: String,
        /// How much, in pounds.
        amount: Decimal,
    },
    /// List the flows that can be run by their names.
    Flows,
    /// Run a flow by its name.
    Run {
        /// The flow.
        flow: String,
        /// What it takes: ids such as 7.12, numbers, days, texts; `-` for nothing.
        #[arg(allow_negative_numbers = true)]
        arguments: Vec<String>,
        /// Show each step with its source line and what the flow holds.
        #[arg(long)]
        trace: bool,
    },
    /// Send what was done here and fetch what others did. Ctrl-C stops it, and nothing is lost.
    Sync {
        /// Send everything, and leave on the device what was fetched apart.
        #[arg(long, conflicts_with_all = ["only", "deletions"])]
        unsent: bool,
        /// Send these objects and what they need, nothing else: `customer`, `order` or `visit`, and ids.
        #[arg(long, num_args = 2.., value_names = ["KIND", "ID"])]
        only: Vec<String>,
        /// Fetch the orders that were placed on this day or later, also those that were taken off, and send
        /// what was done to them; nothing else is sent.
        #[arg(long, value_name = "DAY", conflicts_with_all = ["unsent", "only"])]
        orders_since: Option<Date>,
        /// Send all deletions with them.
        #[arg(long, requires = "only")]
        deletions: bool,
    },
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
        Command::Prospects { search } => customers::prospects(&client, search).await,
        Command::Products { search } => products::list(&client, search.as_deref()),
        Command::Orders { customer, limit } => orders::list(&client, customer.as_deref(), limit),
        Command::ClearOrders { before } => orders::clear(&client, before),
        Command::Order(command) => orders::run(&client, command).await,
        Command::Visits { customer, limit } => visits::list(&client, customer.as_deref(), limit),
        Command::Visit(command) => visits::run(&client, command),
        Command::Feedback { text } => visits::feedback(&client, text),
        Command::Day { day } => flows::day(&client, day),
        Command::MayOrder { customer, amount } => flows::may(&client, &customer, amount).await,
        Command::Flows => Ok(flows::list(&client)),
        Command::Run { flow, arguments, trace } => flows::run(&client, &flow, &arguments, trace).await,
        Command::Sync { unsent, only, orders_since, deletions } => {
            let kind = device::Kind::of(unsent, &only, orders_since, deletions);
            device::sync(&client, &options.server, kind).await
        }
        Command::Status => device::status(&client),
        Command::Rejected { command } => device::rejected(&client, command.unwrap_or_default()),
    }
}
