//! Calls of microflows: a synchronize with a call in it.
//!
//! `POST /call` takes a [`CallRequest`] and answers with the frames of a synchronize, with
//! [`Frame::Called`](super::message::Frame::Called) before the pages. Arguments describe themselves; the
//! server holds them to the signature that its own app has. Absent: what a microflow does.

pub use super::called::{CallFault, Called};
use super::message::SyncRequest;
use crate::rule::{conforms, fits};
use crate::value::{CallKey, Carried, ObjectId, Parcel};
use serde::{Deserialize, Serialize};
use tidewater_model::{Catalog, ContentHash, FlowType, Member, Name, Signature, Type, Value};

/// The request of `POST /call`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallRequest {
    /// What is synchronized with the call. Its batch holds the unsent changes of the objects that the
    /// arguments name; if one of them is rejected, the microflow does not run.
    pub sync: SyncRequest,
    /// The call.
    pub call: Call,
}

/// A call of a microflow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Drawn once for each call. The same key gets the same answer for a day.
    pub key: CallKey,
    /// The microflow.
    pub microflow: Name,
    /// What the device's app says that it takes and gives, see [`Catalog::signature_hash`].
    pub signature: ContentHash,
    /// An argument for each parameter; nothing to ask only what became of an earlier call.
    pub arguments: Option<Vec<Parcel>>,
    /// The transient objects to which those among the arguments lead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub carried: Vec<Carried>,
}

/// Holds arguments to the parameters of a signature.
///
/// # Errors
/// What does not fit, naming the parameter.
pub fn check_arguments(catalog: &Catalog, signature: &Signature, arguments: &[Parcel]) -> Result<(), String> {
    let (wanted, given) = (signature.parameters.len(), arguments.len());
    if wanted != given {
        return Err(format!("`{}` takes {wanted} arguments; these are {given}", signature.name));
    }
    for (parameter, argument) in signature.parameters.iter().zip(arguments) {
        if !is_of(catalog, &parameter.kind, argument) {
            return Err(format!(
                "the argument `{}` of `{}` is not of the parameter's type",
                parameter.name, signature.name
            ));
        }
    }
    Ok(())
}

/// Holds the transient objects that come along with arguments or a result to the app.
///
/// # Errors
/// What does not fit, naming the object.
pub fn check_carried(catalog: &Catalog, carried: &[Carried]) -> Result<(), String> {
    let unfit = carried.iter().find(|one| !is_record(catalog, &one.entity, &one.members));
    unfit.map_or(Ok(()), |Carried { entity, id, .. }| {
        Err(format!("what comes along as `{entity}` {id} is no transient object of this app"))
    })
}

/// Whether a parcel is a value of a type.
#[must_use]
pub fn is_of(catalog: &Catalog, kind: &FlowType, parcel: &Parcel) -> bool {
    match (kind, parcel) {
        (FlowType::Unit, Parcel::Tuple(elements)) => elements.is_empty(),
        (FlowType::Option(_), Parcel::None) => true,
        (FlowType::Option(inner), Parcel::Some(parcel)) => is_of(catalog, inner, parcel),
        (FlowType::List(inner), Parcel::List(elements)) => {
            elements.iter().all(|element| is_of(catalog, inner, element))
        }
        (FlowType::Tuple(kinds), Parcel::Tuple(elements)) => {
            kinds.len() == elements.len()
                && kinds.iter().zip(elements).all(|(kind, element)| is_of(catalog, kind, element))
        }
        (FlowType::Record(entity), Parcel::Record(name, members)) => {
            name == entity && is_record(catalog, entity, members)
        }
        (kind, Parcel::Value(value)) => is_value(catalog, kind, value),
        _ => false,
    }
}

/// Whether these are the members of a transient entity, each with a value of its type.
fn is_record(catalog: &Catalog, entity: &str, members: &[(Name, Value)]) -> bool {
    let Some(entity) = catalog.named(entity).filter(|entity| !entity.persistable) else { return false };
    let fits = |(member, (name, value)): (&Member, &(Name, Value))| {
        // A calculated member has no value before somebody calculates it.
        let is_open = member.calculated.is_some() && value.is_empty();
        member.name == *name && (is_open || conforms(catalog, member, value))
    };
    entity.members.len() == members.len() && entity.members.iter().zip(members).all(fits)
}

fn is_value(catalog: &Catalog, kind: &FlowType, value: &Value) -> bool {
    let ty = match kind {
        FlowType::Boolean => Type::Boolean,
        FlowType::Integer32 => Type::Integer32,
        FlowType::Integer64 => Type::Integer64,
        FlowType::Size => return value.integer().is_some_and(|number| number >= 0),
        FlowType::Decimal => Type::Decimal,
        FlowType::Text => Type::Text,
        FlowType::DateTime => Type::DateTime,
        FlowType::Date => Type::Date,
        FlowType::Binary => Type::Binary,
        FlowType::Enumeration(name) => Type::Enumeration(name.clone()),
        FlowType::Identity(name) => Type::Reference(name.clone()),
        FlowType::AutoNumber if value.is_empty() => return true,
        FlowType::Reference(_) if value.is_empty() => return true,
        FlowType::AutoNumber => Type::AutoNumber,
        FlowType::Reference(name) => Type::Reference(name.clone()),
        _ => return false,
    };
    fits(catalog, &ty, value)
}

/// The objects that parcels name, by the types that a signature gives them: whose unsent changes travel
/// with the call.
pub fn objects_of(kind: &FlowType, parcel: &Parcel, found: &mut Vec<(Name, ObjectId)>) {
    match (kind, parcel) {
        (FlowType::Identity(name) | FlowType::Reference(name), Parcel::Value(value)) => {
            found.extend(value.integer().and_then(ObjectId::from_raw).map(|id| (name.clone(), id)));
        }
        (FlowType::Option(inner), Parcel::Some(parcel)) => objects_of(inner, parcel, found),
        (FlowType::List(inner), Parcel::List(elements)) => {
            elements.iter().for_each(|element| objects_of(inner, element, found));
        }
        (FlowType::Tuple(kinds), Parcel::Tuple(elements)) => {
            kinds.iter().zip(elements).for_each(|(kind, element)| objects_of(kind, element, found));
        }
        _ => {}
    }
}
