//! Records: what lives in memory only, with references to what is stored.

use crate::shapes::{DEVICE, Shapes, Task, task};
use tidewater::prelude::*;

/// A task beside what it is a part of. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Pairing {
    pub part: Ref<Task>,
    pub whole: Option<Ref<Task>>,
    pub note: String,
}

/// Puts a task beside another, and reads both through the references of a record and of an object.
#[nanoflow]
pub fn paired(cx: &mut Device, task: &Obj<Task>, other: &Obj<Task>) -> FlowResult<Pairing> {
    let mut kept = cx.create(Pairing { part: task.as_ref(), ..Pairing::default() })?;
    kept.whole = Some(other.as_ref());
    let part = cx.get(kept.part)?;
    let whole = match kept.whole {
        Some(whole) => cx.get(whole)?.title.clone(),
        None => "nothing".to_string(),
    };
    kept.note = format!("{} of {whole}", part.title);
    if kept.part == task && kept.whole == Some(other.as_ref()) {
        kept.note += ".";
    }
    Ok(Pairing { part: kept.part, whole: kept.whole, note: kept.note.clone() })
}

#[test]
fn a_record_refers_to_what_is_stored() {
    let other = |client: &tidewater::device::Client| {
        client.first(query!(Task, |t| t.title == "saw")).unwrap().unwrap()
    };
    let told = |pairing: Pairing| (pairing.part.id().is_some(), pairing.whole.is_some(), pairing.note);
    let outcome = DEVICE.agree::<Shapes, _, _>(
        "paired",
        |client| (task(client), other(client)),
        |cx, (task, other)| paired(cx, task, other).map(told),
        |client, (task, other)| client.run(paired, (&*task, &*other)).map(told),
    );
    assert!(outcome.contains(" of saw"), "{outcome}");
}
