//! Functions of objects, references, ids, enumerations and of values of every type.

use super::{Call, Compute, Line, one};
use crate::flow::frame::Outcome;
use crate::flow::load::{Problem, Typed};
use crate::flow::{FlowError, Held};
use std::sync::Arc;

#[expect(clippy::unnecessary_wraps, reason = "the table's functions may fail")]
fn reference(held: &Held) -> Outcome<Held> {
    Ok(Held::Reference(held.object_id()))
}
fn identity(held: &Held) -> Outcome<Held> {
    Ok(held.object_id().map_or(Held::none(), Held::Identity))
}
fn itself(held: &Held) -> Outcome<Held> {
    Ok(held.clone())
}

/// A member that the server keeps, by its position among these.
#[expect(clippy::unnecessary_wraps, reason = "the table's functions may fail")]
fn system(held: &Held, at: usize) -> Outcome<Held> {
    let name = tidewater_model::SYSTEM_MEMBERS[at].name;
    let member = held.as_object().and_then(|object| {
        let position = object.layout().members.iter().position(|member| &*member.name == name)?;
        object.member(position).ok()
    });
    Ok(member.unwrap_or(Held::none()))
}

/// An `id` of an object; it always has one.
fn id_of_object(mut call: Call) -> Result<Typed, Problem> {
    let kind = call.kind();
    let value = call.held()?;
    Ok(Typed::held_code(kind, move |frame| identity(&value(frame)?)))
}

pub(super) const LINES: &[Line] = &[
    Line { signature: "id(Obj<E>) -> Id<E>", compute: Compute::Build(id_of_object) },
    one("as_ref(Obj<E>) -> Ref<E>", reference),
    one("is_new(Obj<E>) -> bool", |a| Ok(Held::Boolean(a.as_object().is_some_and(|object| object.is_new())))),
    one("is_changed(Obj<E>) -> bool", |a| {
        Ok(Held::Boolean(a.as_object().is_some_and(|object| object.is_changed())))
    }),
    one("created_at(Obj<E>) -> Option<DateTime>", |a| system(a, 0)),
    one("changed_at(Obj<E>) -> Option<DateTime>", |a| system(a, 1)),
    one("created_by(Obj<E>) -> Option<Account>", |a| system(a, 2)),
    one("changed_by(Obj<E>) -> Option<Account>", |a| system(a, 3)),
    one("id(Ref<E>) -> Option<Id<E>>", identity),
    one("is_empty(Ref<E>) -> bool", |a| Ok(Held::Boolean(a.object_id().is_none()))),
    one("into(Id<E>) -> Ref<E>", reference),
    one("Ref::from(Id<E>) -> Ref<E>", reference),
    one("into(Obj<E>) -> Ref<E>", reference),
    one("into(Obj<E>) -> Id<E>", |a| Ok(a.object_id().map_or(Held::Unit, Held::Identity))),
    one("Ref::from(Obj<E>) -> Ref<E>", reference),
    one("id(Me) -> AccountId", |a| Ok(a.object_id().map_or(Held::Unit, Held::Identity))),
    one("into(Me) -> Account", reference),
    one("into(Me) -> Option<Account>", reference),
    one("Ref::from(Me) -> Account", reference),
    one("is_pending(AutoNumber) -> bool", |a| Ok(Held::Boolean(matches!(a, Held::AutoNumber(None))))),
    one("value(AutoNumber) -> Option<i64>", |a| {
        Ok(if let Held::AutoNumber(Some(number)) = a { Held::Integer(*number) } else { Held::none() })
    }),
    one("accepted(SyncReport) -> FlowResult<SyncReport>", |a| {
        Ok(match a {
            Held::Report(report) if report.rejected > 0 => {
                Held::failed(Arc::new(FlowError::NotAccepted { count: report.rejected }))
            }
            report => report.clone(),
        })
    }),
    one("name(V) -> String", |a| {
        Ok(if let Held::Variant(name, _) = a { Held::Text(name.clone()) } else { Held::text("") })
    }),
    one("clone(T) -> T", itself),
    one("to_owned(T) -> T", itself),
    one("into(T) -> T", itself),
    one("into(T) -> Option<T>", |a| Ok(Held::some(a.clone()))),
    one("to_string(T) -> String", |a| Ok(Held::Text(a.to_string().into()))),
    Line {
        signature: "cmp(K, K) -> Ordering",
        compute: Compute::Two(|a, b| Ok(Held::Integer(a.cmp(b) as i64))),
    },
];
