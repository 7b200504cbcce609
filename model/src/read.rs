//! Reading apps and flows that another version may have written.
//!
//! What this version does not know is refused, and where it stands is told: a decoder alone would say only
//! that some text has a word too many. Absent: whether what was read is sound, which is for
//! [`Catalog`](crate::Catalog) and the loader of flows.

use crate::{App, Flow, Name, Statement};
use serde::Deserialize;
use serde_json::Value as Json;
use std::fmt;

/// Why a text is no app, or no flow: it was damaged, or another version wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadFault {
    /// The flow that cannot be read; nothing if it is something else of the app, or has no name.
    pub flow: Option<Name>,
    /// The number of the innermost statement of it that cannot be read.
    pub step: Option<u32>,
    /// What is wrong.
    pub problem: String,
}

impl fmt::Display for ReadFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(flow) = &self.flow {
            write!(formatter, "the flow `{flow}` is damaged or of another version")?;
            self.step.map_or(Ok(()), |step| write!(formatter, ", at step {step}"))?;
            formatter.write_str(": ")?;
        }
        formatter.write_str(&self.problem)
    }
}

impl std::error::Error for ReadFault {}

impl App {
    /// Reads an app from its JSON.
    ///
    /// # Errors
    /// What of it this version does not know; the flow and the step, if that is in a flow.
    pub fn read(json: &[u8]) -> Result<Self, ReadFault> {
        serde_json::from_slice(json).map_err(|error| {
            let whole: Json = serde_json::from_slice(json).unwrap_or_default();
            let flows = whole.get("nanoflows").and_then(Json::as_array);
            let fault = flows.and_then(|flows| flows.iter().find_map(fault_of));
            fault.unwrap_or_else(|| ReadFault { flow: None, step: None, problem: error.to_string() })
        })
    }
}

impl Flow {
    /// Reads a flow from its JSON.
    ///
    /// # Errors
    /// What of it this version does not know, with the flow and the step.
    pub fn read(json: &str) -> Result<Self, ReadFault> {
        serde_json::from_str(json).map_err(|error| {
            let fault = serde_json::from_str(json).ok().as_ref().and_then(fault_of);
            fault.unwrap_or_else(|| ReadFault { flow: None, step: None, problem: error.to_string() })
        })
    }
}

/// Why a JSON value is no flow; nothing if it is one.
fn fault_of(flow: &Json) -> Option<ReadFault> {
    let error = Flow::deserialize(flow).err()?;
    let name = flow.get("name").and_then(Json::as_str).map(Name::from);
    Some(ReadFault { flow: name, step: step_of(flow), problem: error.to_string() })
}

/// The number of the innermost statement that is none of this version.
fn step_of(part: &Json) -> Option<u32> {
    let inner = match part {
        Json::Array(parts) => parts.iter().find_map(step_of),
        Json::Object(parts) => parts.values().find_map(step_of),
        _ => None,
    };
    let itself = || {
        let number = part.get("action").and_then(|_| part.get("number")?.as_u64());
        number.filter(|_| Statement::deserialize(part).is_err())
    };
    inner.or_else(|| itself().and_then(|number| u32::try_from(number).ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str =
        r#"{"name":"Shops","documentation":"","roles":[],"entities":[],"enumerations":[],"events":[]"#;

    /// A flow with a loop, in which a step stands.
    fn flow(step: &str) -> String {
        format!(
            r#"{{"name":"tidy","documentation":"","roles":[],"is_async":false,"is_atomic":false,"parameters":0,
            "locals":[],"constants":[],"result":"Unit","body":{{"statements":[
                {{"number":0,"action":{{"Evaluate":{{"Tuple":[]}}}}}},
                {{"number":1,"action":{{"Evaluate":{{"Loop":{{"statements":[
                    {{"number":2,"action":{{"Evaluate":{step}}}}}],"value":null}}}}}}}}],"value":null}}}}"#
        )
    }

    #[test]
    fn what_another_version_wrote_is_told_with_its_flow_and_step() {
        let known = flow(r#"{"Break":[0,null]}"#);
        assert_eq!(Flow::read(&known).map(|flow| flow.name), Ok("tidy".into()));
        let later = flow(r#"{"Yield":[0,null]}"#);
        let expected = "the flow `tidy` is damaged or of another version, at step 2: unknown variant `Yield`";
        let app = format!(r#"{EMPTY},"nanoflows":[{known},{later}]}}"#);
        let faults = [Flow::read(&later).unwrap_err(), App::read(app.as_bytes()).unwrap_err()];
        for fault in faults {
            assert_eq!((fault.flow.as_deref(), fault.step), (Some("tidy"), Some(2)));
            assert!(fault.to_string().starts_with(expected), "{fault}");
        }
        let keyed = known.replacen("\"locals\"", "\"later\":1,\"locals\"", 1);
        let fault = Flow::read(&keyed).unwrap_err().to_string();
        assert!(fault.starts_with("the flow `tidy` is damaged or of another version: unknown field `later`"));
    }

    #[test]
    fn what_is_no_flow_of_an_app_is_told_as_it_is() {
        let fault = App::read(b"{}").unwrap_err();
        assert_eq!((fault.flow, fault.step), (None, None));
        assert!(fault.problem.contains("name"), "{}", fault.problem);
        assert!(App::read(format!("{EMPTY}}}").as_bytes()).is_ok());
        assert!(Flow::read("[").is_err());
    }
}
