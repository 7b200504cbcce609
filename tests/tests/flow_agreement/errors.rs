//! Each error that a flow can be handed, matched by its variant with all that a flow can bind of it.

use crate::bare::{Note, Role};
use crate::twins::Original;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tidewater::flow::{ComputationFault, StoreError};
use tidewater::prelude::*;
use tidewater::value::{CallKey, ObjectId};

fn errors() -> Vec<FlowError> {
    use FlowError as E;
    let id = ObjectId::new(7, 1).expect("the id exists");
    let key = CallKey::from_bytes([7; 16]);
    let [entity, code, text] = ["Order", "odd", "seven is odd"].map(str::to_owned);
    let [flow, detail] = ["place", "one is missing"].map(str::to_owned);
    let (member, target) = ("customer".to_owned(), "Customer".to_owned());
    let not_offered = |capability| E::NotOffered { flow: "scan".into(), action: "camera".into(), capability };
    vec![
        E::Offline,
        E::Cancelled,
        E::SignedOut,
        E::WrongPassword,
        E::SessionExpired,
        E::FirstSignInNeedsServer { name: "mara".into() },
        E::NotHere { entity: entity.clone(), id },
        E::EmptyReference { entity: entity.clone() },
        E::Gone { entity: entity.clone(), id },
        E::Access { what: "write Order.total".into() },
        E::Invalid { entity: entity.clone(), faults: Vec::new() },
        E::UncommittedReference { entity: entity.clone(), member, target, id },
        E::Uncommitted { entity: entity.clone(), id },
        E::Unsent { entity: entity.clone(), id },
        E::NotRejected { entity: entity.clone(), id },
        E::NotAccepted { count: 3 },
        E::Prevented { entity: entity.clone(), id, referring: "Line".into() },
        E::GroupTooLarge { size: 5_000, limit: 4_000, unit: "operations" },
        E::Forked { detail: detail.clone() },
        E::UpdateNeeded,
        E::Refused { code: code.clone(), title: "No".into(), detail: detail.clone() },
        E::Protocol { detail: detail.clone() },
        E::TimedOut { seconds: 10 },
        E::Unknown { key },
        E::NotCalled { key },
        E::Conflict { entity: entity.clone(), id },
        E::Rejected { entity, id, code: code.clone(), text: text.clone() },
        E::OutsideTooLate,
        E::Failed { code, text },
        E::WithinFlow,
        E::UnknownFlow { flow: flow.clone(), app: "Shop".into() },
        not_offered(None),
        not_offered(Some("camera".into())),
        E::WrongArguments { flow, detail: detail.clone() },
        E::Model { detail },
        E::Computation(ComputationFault::Overflow),
        E::Store(StoreError::Stopped { point: "before the commit" }),
    ]
}

/// Fails with the error of this number.
#[action]
pub fn fails(number: usize) -> FlowResult {
    errors().into_iter().nth(number).map_or(Ok(()), Err)
}

/// What a flow sees of an error.
#[nanoflow]
pub fn told(cx: &mut Device, number: usize) -> FlowResult<String> {
    Ok(match fails(number) {
        Ok(()) => "nothing".to_owned(),
        Err(FlowError::Offline) => "Offline".to_owned(),
        Err(FlowError::Cancelled) => "Cancelled".to_owned(),
        Err(FlowError::SignedOut) => "SignedOut".to_owned(),
        Err(FlowError::WrongPassword) => "WrongPassword".to_owned(),
        Err(FlowError::SessionExpired) => "SessionExpired".to_owned(),
        Err(FlowError::FirstSignInNeedsServer { name }) => format!("FirstSignInNeedsServer {name}"),
        Err(FlowError::NotHere { entity, .. }) => format!("NotHere {entity}"),
        Err(FlowError::EmptyReference { entity }) => format!("EmptyReference {entity}"),
        Err(FlowError::Gone { entity, .. }) => format!("Gone {entity}"),
        Err(FlowError::Access { what }) => format!("Access {what}"),
        Err(FlowError::Invalid { entity, .. }) => format!("Invalid {entity}"),
        Err(FlowError::UncommittedReference { entity, member, target, .. }) => {
            format!("UncommittedReference {entity}.{member} {target}")
        }
        Err(FlowError::Uncommitted { entity, .. }) => format!("Uncommitted {entity}"),
        Err(FlowError::Unsent { entity, .. }) => format!("Unsent {entity}"),
        Err(FlowError::NotRejected { entity, .. }) => format!("NotRejected {entity}"),
        Err(FlowError::NotAccepted { count: 0 }) => "none".to_owned(),
        Err(FlowError::NotAccepted { count }) => format!("NotAccepted {}", count + 1),
        Err(FlowError::Prevented { entity, referring, .. }) => format!("Prevented {entity} {referring}"),
        Err(FlowError::GroupTooLarge { size, limit, unit }) => {
            format!("GroupTooLarge {} {unit}", size - limit)
        }
        Err(FlowError::Forked { detail }) => format!("Forked {detail}"),
        Err(FlowError::UpdateNeeded) => "UpdateNeeded".to_owned(),
        Err(FlowError::Refused { code, title, detail }) => format!("Refused {code} {title} {detail}"),
        Err(FlowError::Protocol { detail }) => format!("Protocol {detail}"),
        Err(FlowError::TimedOut { seconds: 10..=20 }) => "TimedOut late".to_owned(),
        Err(FlowError::TimedOut { seconds }) => format!("TimedOut {seconds}"),
        Err(FlowError::Unknown { key }) => format!("Unknown {key}"),
        Err(FlowError::NotCalled { key }) => format!("NotCalled {key}"),
        Err(FlowError::Conflict { entity, .. }) => format!("Conflict {entity}"),
        Err(FlowError::Rejected { entity, code, text, .. }) => format!("Rejected {entity} {code} {text}"),
        Err(FlowError::OutsideTooLate) => "OutsideTooLate".to_owned(),
        Err(FlowError::Failed { code, text }) => format!("Failed {code} {text}"),
        Err(FlowError::WithinFlow) => "WithinFlow".to_owned(),
        Err(FlowError::UnknownFlow { flow, app }) => format!("UnknownFlow {flow} {app}"),
        Err(FlowError::NotOffered { flow, action, capability: None }) => {
            format!("NotOffered {flow} {action}")
        }
        Err(FlowError::NotOffered { capability, .. }) => {
            format!("NotOffered for {}", capability.unwrap_or_default())
        }
        Err(FlowError::WrongArguments { flow, detail }) => format!("WrongArguments {flow} {detail}"),
        Err(FlowError::Model { detail }) => format!("Model {detail}"),
        Err(FlowError::Computation(_)) => "Computation".to_owned(),
        Err(FlowError::Store(_)) => "Store".to_owned(),
        Err(error) => format!("not told apart: {error}"),
    })
}

tidewater::app! {
    pub Errors {
        roles: Role,
        entities: [Note],
        nanoflows: [told],
        actions: [fails],
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Errors>(Role::Tester, |_| ()));

#[test]
fn a_flow_tells_each_error_and_its_parts_apart() {
    for (number, error) in errors().into_iter().enumerate() {
        let outcome = DEVICE.agree::<Errors, _, _>(
            &format!("{error:?}"),
            |_| (),
            |cx, ()| told(cx, number),
            |client, ()| client.run(told, number),
        );
        let variant = format!("{error:?}");
        let end = variant.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(variant.len());
        assert!(outcome.starts_with(&format!("\"{}", &variant[..end])), "{variant} was taken for {outcome}");
    }
}

/// The flow above matches all that the machine's table has.
#[test]
fn no_error_that_a_flow_can_match_is_without_its_case() {
    let model = <Errors as tidewater::traits::App>::model();
    let mut matched = BTreeMap::<String, Vec<String>>::new();
    collect(&serde_json::to_value(&model.nanoflows[0]).expect("a flow is data"), &mut matched);
    for (variant, fields) in tidewater::flow::matched_errors() {
        let found = matched.get(variant).unwrap_or_else(|| panic!("{variant} is not matched"));
        for (field, _) in fields {
            assert!(found.iter().any(|known| known == field), "{variant}.{field} is not bound");
        }
    }
}

/// The variants and fields of the patterns for errors.
fn collect(data: &serde_json::Value, matched: &mut BTreeMap<String, Vec<String>>) {
    if let Some([serde_json::Value::String(variant), serde_json::Value::Array(fields)]) =
        data.get("Error").and_then(|error| error.as_array()).map(Vec::as_slice)
    {
        let names = fields.iter().filter_map(|field| field.get(0)?.as_str()).map(str::to_owned);
        matched.entry(variant.clone()).or_default().extend(names);
    }
    let parts =
        data.as_array().into_iter().flatten().chain(data.as_object().into_iter().flat_map(|o| o.values()));
    parts.for_each(|part| collect(part, matched));
}
