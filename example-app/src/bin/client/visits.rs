//! Visits, and words to the office.

use crate::answer::{Answer, Failure, Table};
use crate::{customers, device, find};
use clap::Subcommand;
use field_sales::{Feedback, Outcome, Visit};
use serde_json::{Value, json};
use std::cmp::Reverse;
use tidewater::device::Client;
use tidewater::prelude::*;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Note a visit of today.
    Note {
        /// Where: an id or part of the name.
        customer: String,
        /// What was said.
        text: String,
        /// How it went: talked, ordered, missed or complaint.
        #[arg(long, default_value = "talked", value_parser = outcome)]
        outcome: Outcome,
    },
    /// Change what was noted.
    Change {
        /// The visit's id.
        visit: String,
        /// What was said.
        text: String,
    },
    /// Delete a visit.
    Delete {
        /// The visit's id.
        visit: String,
    },
}

fn outcome(text: &str) -> Result<Outcome, String> {
    let known = Outcome::VARIANTS.iter().find(|(_, name, _)| name.eq_ignore_ascii_case(text));
    known.map(|(outcome, ..)| *outcome).ok_or_else(|| {
        let names: Vec<_> = Outcome::VARIANTS.iter().map(|(_, name, _)| name.to_lowercase()).collect();
        format!("write one of {}", names.join(", "))
    })
}

pub(crate) fn run(client: &Client, command: Command) -> Result<Answer, Failure> {
    match command {
        Command::Note { customer, text, outcome } => {
            let customer = find::customer(client, &customer)?;
            let me = client.me()?;
            let mut visit = client.create(Visit {
                customer: customer.as_ref(),
                rep: me.into(),
                day: device::now().date(),
                outcome,
                note: text,
            })?;
            client.commit(&mut visit)?;
            let text = format!("Noted as visit {} at {}.", visit.id(), customer.name);
            Ok(Answer::new(text, data(&visit)))
        }
        Command::Change { visit, text } => {
            let mut visit = client.get(find::id::<Visit>(&visit)?)?;
            visit.note = text;
            client.commit(&mut visit)?;
            Ok(Answer::new(format!("Visit {} is changed.", visit.id()), data(&visit)))
        }
        Command::Delete { visit } => {
            let visit = client.get(find::id::<Visit>(&visit)?)?;
            let id = visit.id().to_string();
            client.delete(visit)?;
            Ok(Answer::new(
                format!("Visit {id} is deleted here; `client sync` tells the server."),
                json!({ "deleted": id }),
            ))
        }
    }
}

pub(crate) fn list(client: &Client, customer: Option<&str>, limit: usize) -> Result<Answer, Failure> {
    let mut visits = match customer {
        Some(text) => {
            let customer = find::customer(client, text)?;
            client.retrieve(query!(Visit, |v| v.customer == customer))?
        }
        None => client.retrieve(query!(Visit))?,
    };
    if visits.is_empty() {
        return Ok(Answer::new("No visits here; `client visit note CUSTOMER TEXT` notes one.", json!([])));
    }
    visits.sort_by_key(|visit| (Reverse(visit.day), Reverse(visit.id())));
    let total = visits.len();
    visits.truncate(limit);
    let names = customers::names(client)?;
    let mut table = Table::new(["Id", "Day", "Customer", "Outcome", "Note"]);
    for visit in &visits {
        table.row([
            visit.id().to_string(),
            visit.day.to_string(),
            visit.customer.id().and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
            visit.outcome.caption().to_owned(),
            visit.note.clone(),
        ]);
    }
    let more = if total > visits.len() {
        format!("\n{} of {total} visits; --limit {total} shows all", visits.len())
    } else {
        String::new()
    };
    Ok(Answer::new(table.text() + &more, visits.iter().map(data).collect()))
}

pub(crate) fn feedback(client: &Client, text: String) -> Result<Answer, Failure> {
    let mut feedback = client.create(Feedback { text })?;
    client.commit(&mut feedback)?;
    Ok(Answer::new(
        "Thank you. It goes to the office with the next sync.",
        json!({ "id": feedback.id().to_string() }),
    ))
}

fn data(visit: &Obj<Visit>) -> Value {
    json!({
        "id": visit.id().to_string(),
        "customer": visit.customer.id().map(|id| id.to_string()),
        "rep": visit.rep.id().map(|id| id.to_string()),
        "day": visit.day.to_string(),
        "outcome": visit.outcome.name(),
        "note": visit.note,
    })
}
