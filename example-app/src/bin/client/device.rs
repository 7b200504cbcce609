//! The device itself: open, sign in, synchronize, and what the server did not accept.

use crate::answer::{Answer, Failure, Table, counted, facts, moment};
use crate::find;
use clap::Subcommand;
use field_sales::{FieldSales, Order, OrderLine, Visit};
use serde_json::{Value, json};
use std::io::{BufRead, Write};
use std::path::Path;
use std::pin::pin;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use tidewater::device::{Client, CommandLine, NamedObjects, Rejected, RejectedKind, SyncReport};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;

/// What can be done about a rejected change.
#[derive(Subcommand, Default)]
pub(crate) enum RejectedCommand {
    /// List them, with the reasons.
    #[default]
    List,
    /// Send one again, on top of what the device shows now.
    Retry {
        /// Its number in the list.
        number: i64,
    },
    /// Send a visit again that was rejected, at another customer or with other words.
    Edit {
        /// Its number in the list.
        number: i64,
        /// Where it was: an id or part of the name.
        #[arg(long)]
        customer: Option<String>,
        /// What was said.
        #[arg(long)]
        note: Option<String>,
    },
    /// Forget one for good.
    Discard {
        /// Its number in the list.
        number: i64,
    },
}

/// Opens the device's file; makes it, and its folder, the first time.
pub(crate) fn open(file: &Path, server: &str) -> Result<Client, Failure> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|error| {
            Failure::new("no-folder", format!("cannot make the folder {}: {error}", folder.display()))
        })?;
    }
    let screen = Arc::new(CommandLine::of_process());
    Ok(tidewater::device::<FieldSales>().database(file).server(server).ui(screen).open()?)
}

/// Signs in, and fetches the account's data if the server is there.
pub(crate) async fn sign_in(
    client: &Client,
    name: &str,
    password: Option<String>,
) -> Result<Answer, Failure> {
    let password = match password {
        Some(password) => password,
        None => ask_password(name)?,
    };
    client.sign_in(name, &password).await?;
    match client.sync().await {
        Ok(report) => {
            let text = format!("Signed in as {name}: {report}.\nNext: client customers");
            Ok(Answer::new(text, json!({ "signed_in": name, "online": true, "sync": counts(&report) })))
        }
        // Without the server there is no session; the next sign-in with it brings one.
        Err(FlowError::Offline | FlowError::SessionExpired) => {
            let text = format!(
                "Signed in as {name} without the server, by what this device knows.\n\
                 `client sync` asks to sign in once more, when the server is there."
            );
            Ok(Answer::new(text, json!({ "signed_in": name, "online": false })))
        }
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn sign_out(client: &Client) -> Result<Answer, Failure> {
    client.sign_out().await?;
    Ok(Answer::new(
        "Signed out. What was not sent is kept for the next sign-in.",
        json!({ "signed_out": true }),
    ))
}

/// What is synchronized.
pub(crate) enum Kind<'a> {
    /// Everything.
    All,
    /// All that waits to be sent.
    Unsent,
    /// Some objects: what they are, and their ids.
    Only { what: &'a [String], with_deletions: bool },
    /// The orders that were placed since a day.
    OrdersSince(Date),
}

impl<'a> Kind<'a> {
    pub(crate) fn of(
        unsent: bool,
        only: &'a [String],
        orders_since: Option<Date>,
        with_deletions: bool,
    ) -> Self {
        match (unsent, only, orders_since) {
            (true, ..) => Self::Unsent,
            (false, _, Some(day)) => Self::OrdersSince(day),
            (false, [], None) => Self::All,
            (false, what, None) => Self::Only { what, with_deletions },
        }
    }
}

async fn sync_only(
    client: &Client,
    what: &[String],
    with_deletions: bool,
) -> Result<FlowResult<SyncReport>, Failure> {
    let [kind, ids @ ..] = what else { return Ok(client.sync().await) };
    match kind.as_str() {
        "customer" => {
            let found = ids.iter().map(|text| find::customer(client, text));
            Ok(send(client, &found.collect::<Result<Vec<_>, _>>()?, with_deletions).await)
        }
        "order" => {
            let orders = ids.iter().map(|text| find::order(client, text)).collect::<Result<Vec<_>, _>>()?;
            // An order without its lines would be half of it.
            let mut lines = Vec::new();
            for order in &orders {
                lines.extend(client.retrieve(query!(OrderLine, |l| l.order == order))?);
            }
            Ok(send(client, &(orders, lines), with_deletions).await)
        }
        "visit" => {
            let get = |text: &String| Ok::<_, Failure>(client.get(find::id::<Visit>(text)?)?);
            Ok(send(client, &ids.iter().map(get).collect::<Result<Vec<_>, _>>()?, with_deletions).await)
        }
        other => {
            let text = format!("`{other}` cannot be synchronized apart; say customer, order or visit");
            Err(Failure::new("unknown-kind", text))
        }
    }
}

async fn send(client: &Client, objects: &impl NamedObjects, with_deletions: bool) -> FlowResult<SyncReport> {
    if with_deletions {
        client.sync_objects(objects).with_deletions().await
    } else {
        client.sync_objects(objects).await
    }
}

async fn sync_kind(client: &Client, kind: Kind<'_>) -> Result<FlowResult<SyncReport>, Failure> {
    Ok(match kind {
        Kind::All => client.sync().await,
        Kind::Unsent => client.sync_unsynchronized().await,
        Kind::Only { what, with_deletions } => sync_only(client, what, with_deletions).await?,
        Kind::OrdersSince(day) => {
            let from = Some(day.start());
            client.sync_where(query!(Order, |o| o.placed >= from)).await
        }
    })
}

/// Lets Ctrl-C stop what synchronizes. It still says how that ended.
async fn stoppable<T>(client: &Client, work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    tokio::select! {
        biased;
        asked = tokio::signal::ctrl_c() => {
            // Where nobody can ask, and where nothing is under way any more, it goes on to its end.
            if asked.is_ok() {
                let _ = client.cancel_sync().await;
            }
            work.await
        }
        done = &mut work => done,
    }
}

pub(crate) async fn sync(client: &Client, server: &str, kind: Kind<'_>) -> Result<Answer, Failure> {
    let report = match stoppable(client, sync_kind(client, kind)).await? {
        Err(FlowError::Offline) => {
            let waiting: u64 = client.sync_status()?.pending.values().sum();
            let text = format!(
                "the server at {server} cannot be reached; {}",
                match waiting {
                    0 => "nothing waits to be sent".to_owned(),
                    1 => "1 change is kept and sent later".to_owned(),
                    more => format!("{more} changes are kept and sent later"),
                },
            );
            return Err(Failure::new("offline", text));
        }
        other => other?,
    };
    let mut text = format!("Synchronized: {report}.");
    if report.rejected > 0 {
        text += "\nThe server did not accept everything; `client rejected` says why.";
    }
    Ok(Answer::new(text, counts(&report)))
}

pub(crate) fn status(client: &Client) -> Result<Answer, Failure> {
    let account = client.account()?;
    let status = client.sync_status()?;
    let time = |at: Option<DateTime>| at.map(|at| at.to_string());
    let shown = |at: Option<DateTime>| at.map(moment);
    let pending = status.pending.iter().map(|(entity, count)| format!("{count} {entity}"));
    let pending: Vec<_> = pending.collect();
    let failure = status.last_error.as_ref();
    let text = facts(&[
        ("Account", format!("{} ({})", account.name, account.roles.join(", "))),
        ("Not sent", if pending.is_empty() { "nothing".to_owned() } else { pending.join(", ") }),
        ("Not sent since", shown(status.oldest_unsent).unwrap_or_default()),
        ("Last answer", shown(status.last_answer).unwrap_or_else(|| "never".to_owned())),
        ("Last sync", shown(status.last_success).unwrap_or_else(|| "never".to_owned())),
        ("Last failure", failure.map(|f| format!("{}: {}", moment(f.at), f.text)).unwrap_or_default()),
        ("Next try", shown(status.next_try).unwrap_or_default()),
        (
            "Rejected",
            match status.rejected {
                0 => String::new(),
                count => format!("{}; `client rejected` says why", counted(count, "change")),
            },
        ),
    ]);
    let data = json!({
        "account": account.name,
        "roles": account.roles,
        "pending": status.pending,
        "oldest_unsent": time(status.oldest_unsent),
        "rejected": status.rejected,
        "last_answer": time(status.last_answer),
        "last_success": time(status.last_success),
        "last_error": failure.map(|f| json!({ "code": f.code, "message": f.text, "at": f.at.to_string() })),
        "next_try": time(status.next_try),
    });
    Ok(Answer::new(text, data))
}

pub(crate) fn rejected(client: &Client, command: RejectedCommand) -> Result<Answer, Failure> {
    match command {
        RejectedCommand::List => list(&client.rejected()?),
        RejectedCommand::Retry { number } => {
            find(client, number)?.retry()?;
            let text = format!("Change {number} waits to be sent again; `client sync` sends it.");
            Ok(Answer::new(text, json!({ "retried": number })))
        }
        RejectedCommand::Edit { number, customer, note } => {
            let rejected = find(client, number)?;
            let mut visit = rejected.mine::<Visit>()?;
            if let Some(customer) = customer {
                visit.customer = find::customer(client, &customer)?.as_ref();
            }
            visit.note = note.unwrap_or_else(|| visit.note.clone());
            rejected.retry_with(&mut visit)?;
            let text = format!("Visit {} waits to be sent again; `client sync` sends it.", visit.id());
            Ok(Answer::new(text, json!({ "edited": number, "id": visit.id().to_string() })))
        }
        RejectedCommand::Discard { number } => {
            find(client, number)?.discard()?;
            Ok(Answer::new(format!("Change {number} is forgotten."), json!({ "discarded": number })))
        }
    }
}

fn list(rejected: &[Rejected]) -> Result<Answer, Failure> {
    if rejected.is_empty() {
        return Ok(Answer::new("The server accepted everything that was sent.", json!([])));
    }
    let mut text = String::new();
    let mut table = Table::new(["No", "What", "Why"]);
    let mut data = Vec::new();
    for change in rejected.iter().map(Rejected::change) {
        let objects = change.objects.iter().map(|object| {
            let done = match object.kind {
                RejectedKind::Create => "new",
                RejectedKind::Update => "change of",
                RejectedKind::Delete => "deletion of",
            };
            format!("{done} {} {}", object.entity, object.id)
        });
        let what: Vec<_> = objects.collect();
        table.row([change.number.to_string(), what.join(", "), change.text.clone()]);
        data.push(json!({
            "number": change.number,
            "what": what,
            "message": change.text,
            "at": change.at.to_string(),
        }));
    }
    text += &table.text();
    text += "\n`client rejected retry NO` sends one again, `client rejected edit NO` a visit with other words,\n\
             `client rejected discard NO` forgets one.";
    Ok(Answer::new(text, json!(data)))
}

fn find(client: &Client, number: i64) -> Result<Rejected, Failure> {
    let found = client.rejected()?.into_iter().find(|rejected| rejected.change().number == number);
    found.ok_or_else(|| {
        let text = format!("no rejected change has the number {number}; `client rejected` lists them");
        Failure::new("not-here", text)
    })
}

/// The time now; a command line reads the clock itself.
pub(crate) fn now() -> DateTime {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).ok().and_then(DateTime::from_milliseconds).unwrap_or_default()
}

fn counts(report: &SyncReport) -> Value {
    json!({
        "uploaded": report.uploaded,
        "merged": report.merged,
        "rejected": report.rejected,
        "downloaded": report.downloaded,
        "removed": report.removed,
    })
}

fn ask_password(name: &str) -> Result<String, Failure> {
    eprint!("Password for {name}: ");
    let _ = std::io::stderr().flush();
    let mut password = String::new();
    let read = std::io::stdin().lock().read_line(&mut password);
    read.map_err(|error| Failure::new("no-input", format!("the password cannot be read: {error}")))?;
    Ok(password.trim_end_matches(['\r', '\n']).to_owned())
}
