//! Flows of the app: by commands of their own, and each by its name.

use crate::answer::{Answer, Failure, Table, money};
use crate::{device, find};
use field_sales::{day_summary, may_order};
use serde_json::json;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use tidewater::device::{Client, TraceStep};
use tidewater::flow::FlowResult;
use tidewater::model::FlowType;
use tidewater::prelude::*;

/// Says what a day came to.
pub(crate) fn day(client: &Client, day: Option<Date>) -> Result<Answer, Failure> {
    let day = day.unwrap_or_else(|| device::now().date());
    let summary: String = client.run(day_summary, day)?;
    Ok(Answer::new(&*summary, json!({ "day": day.to_string(), "summary": summary })))
}

/// Says whether a customer may order for so much.
pub(crate) async fn may(client: &Client, customer: &str, amount: Decimal) -> Result<Answer, Failure> {
    let customer = find::customer(client, customer)?;
    let may = client.run(may_order, (&customer, amount)).await?;
    let word = if may { "may" } else { "may not" };
    let text = format!("{} {word} order for £{} more.", customer.name, money(amount));
    Ok(Answer::new(text, json!({ "customer": customer.id().to_string(), "may_order": may })))
}

/// Lists the flows with what they take.
pub(crate) fn list(client: &Client) -> Answer {
    let mut table = Table::new(["Flow", "Takes", "What it does"]);
    let mut all = Vec::new();
    for flow in &client.model().nanoflows {
        let parameters = flow.locals.iter().take(flow.parameters as usize);
        let takes: Vec<_> =
            parameters.map(|local| format!("{}: {}", local.name, type_name(&local.kind))).collect();
        let does = flow.documentation.split(". ").next().unwrap_or_default().trim().to_owned();
        table.row([flow.name.to_string(), takes.join(", "), does]);
        all.push(json!({ "name": &*flow.name, "takes": takes, "documentation": flow.documentation }));
    }
    Answer::new(table.text() + "\nNext: client run FLOW ARGUMENTS.. [--trace]", all.into())
}

/// A type as the flow's function has it.
fn type_name(kind: &FlowType) -> String {
    match kind {
        FlowType::Unit => "()".to_owned(),
        FlowType::Boolean => "bool".to_owned(),
        FlowType::Integer32 => "i32".to_owned(),
        FlowType::Integer64 => "i64".to_owned(),
        FlowType::Size => "usize".to_owned(),
        FlowType::Text => "text".to_owned(),
        FlowType::Enumeration(name) | FlowType::Object(name) | FlowType::Record(name) => name.to_string(),
        FlowType::Reference(name) | FlowType::Identity(name) => format!("id of {name}"),
        FlowType::List(inner) => format!("list of {}", type_name(inner)),
        FlowType::Option(inner) => format!("{} or -", type_name(inner)),
        other => format!("{other:?}"),
    }
}

/// Runs a flow by its name, and shows each step if asked.
pub(crate) async fn run(
    client: &Client,
    flow: &str,
    words: &[String],
    trace: bool,
) -> Result<Answer, Failure> {
    let arguments = client.read_arguments(flow, words)?;
    let steps = Arc::new(Mutex::new(Vec::new()));
    let result = if trace {
        let noted = Arc::clone(&steps);
        let tracer = move |step: TraceStep| noted.lock().unwrap_or_else(PoisonError::into_inner).push(step);
        client.run_traced(flow, &arguments, tracer).await
    } else {
        client.run_by_name(flow, &arguments).await
    };
    let steps = std::mem::take(&mut *steps.lock().unwrap_or_else(PoisonError::into_inner));
    let text = trace_text(&steps);
    let outcome = outcome(&result);
    let data = json!({ "steps": steps.iter().map(data).collect::<Vec<_>>(), "outcome": outcome });
    match result {
        Ok(_) => Ok(Answer::new(text + &outcome, data)),
        Err(error) => {
            let failure = Failure::new(error.code(), error.to_string());
            Err(if steps.is_empty() { failure } else { failure.behind(Answer::new(text, data)) })
        }
    }
}

fn outcome<T: std::fmt::Display>(result: &FlowResult<T>) -> String {
    match result {
        Ok(held) => format!("= {held}"),
        Err(error) => format!("error [{}]: {error}", error.code()),
    }
}

/// A line for each step, and below it the variables that it changed.
fn trace_text(steps: &[TraceStep]) -> String {
    let mut text = String::new();
    let mut before: Vec<Vec<String>> = Vec::new();
    for step in steps {
        let indent = "  ".repeat(step.depth);
        let _ = writeln!(text, "{indent}{}:{} {} step {}", step.file, step.line, step.flow, step.step);
        let variables: Vec<String> =
            step.variables.iter().map(|(name, held)| format!("{name} = {held}")).collect();
        // A flow that was called begins with nothing known.
        let is_deeper = step.depth >= before.len();
        before.resize(step.depth + 1, Vec::new());
        let known = if is_deeper { &[][..] } else { &before[step.depth] };
        for variable in variables.iter().filter(|variable| !known.contains(variable)) {
            let _ = writeln!(text, "{indent}    {variable}");
        }
        before[step.depth] = variables;
    }
    text
}

fn data(step: &TraceStep) -> serde_json::Value {
    let variables = step.variables.iter().map(|(name, held)| json!([&**name, held.to_string()]));
    json!({
        "flow": &*step.flow,
        "step": step.step,
        "file": step.file,
        "line": step.line,
        "depth": step.depth,
        "variables": variables.collect::<Vec<_>>(),
    })
}
