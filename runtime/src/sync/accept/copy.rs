//! A rejected group as JSON, for people who look at it on the server.
//!
//! It holds what was sent and nothing else, so whoever sent it may read it (SYNC R25).

use crate::value::{AttributeType, Date, DateTime, Decimal, ObjectId};
use crate::wire::message::{Base, Group, Operation, OperationChange};
use serde_json::{Map, Value as Json, json};
use tidewater_model::{Catalog, Entity, Type, Value};

/// The group: its operations in order, each with its entity, its id, what was done and to which values.
pub(super) fn as_json(catalog: &Catalog, group: &Group) -> String {
    let operations: Vec<Json> = group.operations.iter().map(|one| operation(catalog, one)).collect();
    json!({ "operations": operations }).to_string()
}

fn operation(catalog: &Catalog, operation: &Operation) -> Json {
    let entity = catalog.named(&operation.entity);
    let shown = |member: &str, value: &Value| {
        let member = entity.and_then(|entity: &Entity| entity.member(member));
        member.map_or_else(|| untyped(value), |member| typed(&member.ty, value))
    };
    let (change, values) = match &operation.change {
        OperationChange::Create(values) => {
            let values = values.iter().map(|(member, value)| (member.to_string(), shown(member, value)));
            ("create", values.collect::<Map<_, _>>())
        }
        OperationChange::Update(changes) => {
            let values = changes.iter().map(|change| {
                let mine = shown(&change.member, &change.mine);
                let both = match &change.base {
                    Base::Value(base) => json!({ "base": shown(&change.member, base), "mine": mine }),
                    Base::Hash(_) | Base::Unread => json!({ "mine": mine }),
                };
                (change.member.to_string(), both)
            });
            ("update", values.collect())
        }
        OperationChange::Delete(_) => ("delete", Map::new()),
    };
    json!({
        "entity": &*operation.entity,
        "id": operation.id.to_string(),
        "change": change,
        "values": values,
    })
}

/// A value as people read it. One that does not fit its type was the reason of the rejection; it shows as it
/// is.
fn typed(ty: &Type, value: &Value) -> Json {
    let text = |text: Option<String>| text.map(Json::String);
    let shown = match ty {
        _ if value.is_empty() => Some(Json::Null),
        Type::Boolean => bool::from_value(value).map(Json::Bool),
        Type::Decimal => text(Decimal::from_value(value).map(|number| number.to_string())),
        Type::Date => text(Date::from_value(value).map(|day| day.to_string())),
        Type::DateTime => text(DateTime::from_value(value).map(|instant| instant.to_string())),
        Type::Reference(_) => {
            text(value.integer().and_then(ObjectId::from_raw).map(|object| object.to_string()))
        }
        Type::Max(inner) | Type::Min(inner) => Some(typed(inner, value)),
        _ => None,
    };
    shown.unwrap_or_else(|| untyped(value))
}

fn untyped(value: &Value) -> Json {
    match value {
        Value::Empty => Json::Null,
        Value::Integer(number) => json!(number),
        Value::Text(text) => json!(text),
        Value::Binary(bytes) => {
            json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
        }
    }
}
