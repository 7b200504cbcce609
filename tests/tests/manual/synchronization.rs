//! The app of `docs/synchronization.md` and `docs/kinds.md`.

use tidewater::device::Client;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Carer,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Carer, create, delete, read, write)]
pub struct Round {
    #[attr(unique, max_len = 12)]
    pub code: String,
    pub note: String,
    pub minutes: Counter,
}

#[derive(Entity, Default)]
#[access(Carer, create, delete, read, write)]
pub struct Stop {
    #[association(on_delete = prevent)]
    pub round: Ref<Round>,
    pub done: bool,
}

#[derive(Entity, Default)]
#[access(Carer, create, delete, read, write)]
pub struct Photograph {
    pub round: Ref<Round>,
    pub subject: String,
}

tidewater::app! {
    pub Care {
        roles: Role,
        entities: [Round, Stop, Photograph],
        nanoflows: [hand_in, look_up, photographs, repair, tidy],
        offline: {
            sync: { Stop: filter(|s| !s.done), Photograph: online },
            sync_on: [reconnect, commit, every(minutes = 10)],
            rejected: { Round: repair },
        },
    }
}

/// Hands a round in, now if there is a connection and later if not.
#[nanoflow]
pub async fn hand_in(cx: &mut Device, round: &mut Obj<Round>) -> FlowResult<String> {
    cx.commit(round)?;
    let stops = cx.retrieve(Stop::filter(|s| s.round == round))?;
    match cx.sync_objects(&(round, stops)).await {
        Ok(report) if report.rejected > 0 => Ok("somebody has to look at it".to_owned()),
        Ok(_) => Ok("handed in".to_owned()),
        Err(FlowError::Offline) => Ok("kept, and handed in later".to_owned()),
        Err(error) => Err(error),
    }
}

/// Stops that are done are not kept on the device; these are fetched to be looked at.
#[nanoflow]
pub async fn look_up(cx: &mut Device, round: &Obj<Round>) -> FlowResult<i64> {
    let _ = cx.sync_where(Stop::filter(|s| s.round == round)).await;
    cx.count(Stop::filter(|s| s.round == round))
}

/// Photographs are too many for a device: each time one request.
#[nanoflow]
pub async fn photographs(cx: &mut Device, round: &Obj<Round>) -> FlowResult<i64> {
    match cx.online().count(Photograph::filter(|p| p.round == round)).await {
        Err(FlowError::Offline) => Ok(0),
        counted => counted,
    }
}

/// The device starts this for each round that the server rejected.
#[nanoflow]
pub async fn repair(cx: &mut Device, round: &mut Obj<Round>) -> FlowResult {
    let reason = cx.rejection(round)?.unwrap_or_default();
    if cx.confirm(format!("{reason} Give it another code?")).await? {
        round.code = format!("{}-2", round.code);
        cx.retry(round)?;
    }
    Ok(())
}

/// Rounds that wait for a decision: given up, or sent again as they are.
#[nanoflow]
pub fn tidy(cx: &mut Device) -> FlowResult {
    let mut rejected = cx.rejected(Round::all().order_by(|r| r.code))?;
    for round in rejected.iter_mut() {
        if round.note.is_empty() { cx.discard(round)? } else { cx.retry(round)? }
    }
    Ok(())
}

/// One line for the edge of the screen.
pub fn status_line(client: &Client) -> FlowResult<String> {
    let status = client.sync_status()?;
    let waiting: u64 = status.pending.values().sum();
    Ok(match (status.rejected, waiting, status.last_success) {
        (1.., ..) => format!("{} to look at", status.rejected),
        (0, 1.., _) => format!("{waiting} not sent yet"),
        (0, 0, Some(at)) => format!("as of {at}"),
        (0, 0, None) => "never synchronized".to_owned(),
    })
}
