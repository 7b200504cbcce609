//! Flows of the app: by commands of their own, and each by its name.

use crate::answer::{Answer, Failure, Table, money};
use crate::{device, find};
use field_sales::{day_summary, may_order};
use serde_json::json;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tidewater::device::{Client, Level, TraceStep, Tracer};
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

/// A step of a run, with the lines that it wrote to the log.
struct Noted {
    step: TraceStep,
    log: Vec<(Level, String)>,
}

/// Keeps what it sees of a run.
#[derive(Clone, Default)]
struct Watch(Arc<Mutex<Vec<Noted>>>);

impl Watch {
    fn noted(&self) -> MutexGuard<'_, Vec<Noted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tracer for Watch {
    fn step(&mut self, step: TraceStep) {
        self.noted().push(Noted { step, log: Vec::new() });
    }

    fn log(&mut self, level: Level, text: &str) {
        if let Some(last) = self.noted().last_mut() {
            last.log.push((level, text.to_owned()));
        }
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
    let watch = Watch::default();
    let result = if trace {
        client.run_traced(flow, &arguments, watch.clone()).await
    } else {
        client.run_by_name(flow, &arguments).await
    };
    let steps = std::mem::take(&mut *watch.noted());
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

/// A line for each step, and below it the variables that changed since the last step of the same flow, and
/// what the step wrote to the log.
fn trace_text(steps: &[Noted]) -> String {
    let mut text = String::new();
    let mut before: Vec<Vec<String>> = Vec::new();
    for Noted { step, log } in steps {
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
        for (level, line) in log {
            let _ = writeln!(text, "{indent}    {level:?}: {line}");
        }
    }
    text
}

fn data(Noted { step, log }: &Noted) -> serde_json::Value {
    let variables = step.variables.iter().map(|(name, held)| json!([&**name, held.to_string()]));
    json!({
        "flow": &*step.flow,
        "step": step.step,
        "file": step.file,
        "line": step.line,
        "depth": step.depth,
        "variables": variables.collect::<Vec<_>>(),
        "log": log.iter().map(|(level, line)| json!([format!("{level:?}"), line])).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tidewater::flow::Held;

    fn step(flow: &str, step: u32, depth: usize, variables: &[(&str, Held)]) -> Noted {
        let step = TraceStep {
            flow: flow.into(),
            step,
            file: "flows.rs".to_owned(),
            line: 10 + step,
            depth,
            variables: variables.iter().map(|(name, held)| ((*name).into(), held.clone())).collect(),
        };
        Noted { step, log: Vec::new() }
    }

    #[test]
    fn a_trace_shows_what_each_step_begins_with_that_the_last_one_of_its_flow_did_not() {
        let (two, name) = (Held::Integer(2), Held::text("Cup"));
        let mut steps = vec![
            step("place", 0, 0, &[("name", name.clone())]),
            step("place", 1, 0, &[("name", name.clone()), ("count", two.clone())]),
            step("check", 0, 1, &[("count", two.clone())]),
            step("check", 1, 1, &[("count", Held::Integer(3))]),
            // Called once more: what it began with the first time is not what it begins with now.
            step("place", 2, 0, &[("name", name.clone()), ("count", two.clone())]),
            step("check", 0, 1, &[("count", two)]),
        ];
        steps[3].log.push((Level::Warning, "few are left".to_owned()));
        let expected = [
            "flows.rs:10 place step 0",
            "    name = Cup",
            "flows.rs:11 place step 1",
            "    count = 2",
            "  flows.rs:10 check step 0",
            "      count = 2",
            "  flows.rs:11 check step 1",
            "      count = 3",
            "      Warning: few are left",
            "flows.rs:12 place step 2",
            "  flows.rs:10 check step 0",
            "      count = 2",
        ];
        assert_eq!(trace_text(&steps).lines().collect::<Vec<_>>(), expected);
        let last = data(&steps[3]);
        assert_eq!(last["variables"], json!([["count", "3"]]));
        assert_eq!(last["log"], json!([["Warning", "few are left"]]));
    }
}
