//! Flows without the numbers that a writer gives, and without what rustc inferred: two flows that say the
//! same are equal.

use serde_json::{Value as Json, json};
use std::collections::HashMap;
use tidewater_model::Flow;

/// What a flow says: locals by their types in the order in which they are met, constants as their values.
pub fn canonical(flow: &Flow) -> Json {
    // A flow is plain data, and its form as JSON names every part by its kind.
    let mut body = serde_json::to_value(&flow.body).unwrap_or_default();
    let mut numbers = Numbers { flow, locals: HashMap::new() };
    (0..flow.parameters).for_each(|local| drop(numbers.local(local.into())));
    numbers.visit(&mut body);
    json!({
        "name": flow.name,
        "documentation": flow.documentation,
        "is_atomic": flow.is_atomic,
        "parameters": flow.parameters,
        "result": flow.result,
        "body": body,
    })
}

struct Numbers<'a> {
    flow: &'a Flow,
    locals: HashMap<u64, usize>,
}

impl Numbers<'_> {
    fn local(&mut self, local: u64) -> Json {
        let next = self.locals.len();
        let number = *self.locals.entry(local).or_insert(next);
        let known = usize::try_from(local).ok().and_then(|at| self.flow.locals.get(at));
        json!([number, known.map(|local| (&local.name, &local.kind))])
    }

    fn constant(&self, constant: u64) -> Json {
        let known = usize::try_from(constant).ok().and_then(|at| self.flow.constants.get(at));
        json!(known.map(|constant| (&constant.kind, &constant.value)))
    }

    fn visit(&mut self, json: &mut Json) {
        match json {
            Json::Array(items) => items.iter_mut().for_each(|item| self.visit(item)),
            // Which type a value has, rustc says to the macro, and nobody to the writer.
            Json::Object(fields) if fields.contains_key("Inferred") => {
                let value = fields.get_mut("Inferred").and_then(|parts| parts.get_mut(1)).map(Json::take);
                *json = value.unwrap_or_default();
                self.visit(json);
            }
            Json::Object(fields) => {
                fields.remove("number");
                for (name, value) in fields.iter_mut() {
                    match (name.as_str(), &mut *value) {
                        ("Local" | "Exchange" | "local" | "row", Json::Number(number)) => {
                            *value = self.local(number.as_u64().unwrap_or(u64::MAX));
                        }
                        ("Bind", Json::Array(parts)) => {
                            if let Some(number) = parts.first().and_then(Json::as_u64) {
                                parts[0] = self.local(number);
                            }
                            parts.iter_mut().skip(1).for_each(|part| self.visit(part));
                        }
                        ("Constant" | "from" | "to", Json::Number(number)) => {
                            *value = self.constant(number.as_u64().unwrap_or(u64::MAX));
                        }
                        (_, value) => self.visit(value),
                    }
                }
            }
            _ => {}
        }
    }
}
