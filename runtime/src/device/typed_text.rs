//! Arguments of flows as people type them on a command line.
//!
//! Absent: lists, tuples and records, for which a line of words has no form.

use super::client::Client;
use super::run::wrong_arguments;
use crate::flow::FlowResult;
use crate::value::{AttributeType, CallKey, Date, DateTime, Decimal, ObjectId, Parcel};
use tidewater_model::{Catalog, FlowType, Value};

impl Client {
    /// Reads the arguments of a flow from words, for [`Client::run_by_name`]: objects and references by
    /// their ids, `7.12`; variants by their names; `-` for nothing where that may be.
    ///
    /// # Errors
    /// If there is no such flow, or a word is no value of its parameter.
    pub fn read_arguments(&self, flow: &str, words: &[String]) -> FlowResult<Vec<Parcel>> {
        let (_, flow) = self.flows().named(flow)?;
        let parameters = &flow.locals[..flow.parameters as usize];
        if parameters.len() != words.len() {
            let names: Vec<_> = parameters.iter().map(|parameter| &*parameter.name).collect();
            let names = if names.is_empty() { "nothing".to_owned() } else { names.join(", ") };
            return Err(wrong_arguments(flow, &format!("it takes {names}")));
        }
        let each = parameters.iter().zip(words).map(|(parameter, word)| {
            read(&self.flows().catalog, &parameter.kind, word).map_err(|form| {
                wrong_arguments(flow, &format!("`{}` is {form}, not `{word}`", parameter.name))
            })
        });
        each.collect()
    }
}

/// A word as a value of a type, or what it should look like.
fn read(catalog: &Catalog, kind: &FlowType, word: &str) -> Result<Parcel, String> {
    let parsed = |value: Option<Value>, form: &str| value.map(Parcel::Value).ok_or_else(|| form.to_owned());
    match kind {
        FlowType::Option(_) if word == "-" => Ok(Parcel::None),
        FlowType::Option(inner) => Ok(Parcel::Some(Box::new(read(catalog, inner, word)?))),
        FlowType::Boolean => parsed(word.parse::<bool>().ok().map(Value::from), "true or false"),
        FlowType::Integer32 => {
            parsed(word.parse::<i32>().ok().map(|number| Value::Integer(number.into())), "a number")
        }
        FlowType::Integer64 => parsed(word.parse().ok().map(Value::Integer), "a number"),
        FlowType::Size => {
            let number = word.parse::<u32>().ok();
            parsed(number.map(|number| Value::Integer(number.into())), "a number from 0")
        }
        FlowType::Decimal => {
            parsed(word.parse::<Decimal>().ok().map(|number| number.to_value()), "a number such as 12.50")
        }
        FlowType::Text => parsed(Some(Value::from(word)), "a text"),
        FlowType::Date => {
            parsed(word.parse::<Date>().ok().map(|day| day.to_value()), "a day such as 2026-11-27")
        }
        FlowType::DateTime => parsed(
            word.parse::<DateTime>().ok().map(|instant| instant.to_value()),
            "an instant such as 2026-11-27T08:30:00Z",
        ),
        FlowType::Enumeration(name) => {
            let variants = catalog.enumeration(name).map(|known| known.variants.as_slice());
            let variants = variants.unwrap_or_default();
            let found = variants.iter().find(|variant| *variant.name == *word);
            let names: Vec<_> = variants.iter().map(|variant| &*variant.name).collect();
            parsed(found.map(|variant| Value::from(&*variant.name)), &format!("one of {}", names.join(", ")))
        }
        FlowType::CallKey => {
            let key = word.parse::<CallKey>().ok();
            parsed(key.map(|key| Value::from(key.to_string())), "the key of a call, 32 digits")
        }
        FlowType::Object(name) | FlowType::Reference(name) | FlowType::Identity(name) => {
            let id = word.parse::<ObjectId>().ok();
            parsed(id.map(|id| Value::Integer(id.raw())), &format!("an id of {name} such as 7.12"))
        }
        _ => Err("of a type that cannot be typed as a word".to_owned()),
    }
}
