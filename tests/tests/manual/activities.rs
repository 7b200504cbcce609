//! The activities of a device, and what runs elsewhere: actions and microflows.

use super::app::{Drawing, Part, Role::*, Site, Visit};
use tidewater::device::Level;
use tidewater::prelude::*;

/// Objects: made, stored, read again, given up.
#[nanoflow]
pub fn plan(cx: &mut Device, site: &Obj<Site>) -> FlowResult<Option<Obj<Visit>>> {
    // create: a new object, which nobody else sees before its commit
    let mut visit = cx.create(Visit { site: site.as_ref(), title: "Inspect".into(), ..Visit::default() })?;
    // commit: stored on the device and queued for the server
    cx.commit(&mut visit)?;
    let mut first = cx.create(Part { visit: visit.as_ref(), quantity: 1, ..Part::default() })?;
    let mut second = cx.create(Part { visit: visit.as_ref(), quantity: 2, ..Part::default() })?;
    // commit_all: several, all or none
    cx.commit_all(&mut (&mut first, &mut second))?;
    visit.title = "Forget this".into();
    // rollback: back to the values of the last commit
    cx.rollback(&mut visit)?;
    // refresh: what is stored now, for example by another flow
    cx.refresh(&mut visit)?;
    // delete: at once on the device, and at the server when it is told
    cx.delete(second)?;
    // retrieve, count, first, get: what this account may read
    let parts = cx.retrieve(Part::filter(|p| p.visit == visit))?;
    let count = cx.count(Part::filter(|p| p.visit == visit))?;
    let same = cx.get(visit.id())?;
    if parts.len() as i64 != count || same.title != "Inspect" {
        return Ok(None);
    }
    cx.first(Visit::filter(|v| v.site == site).order_by(|v| v.title))
}

/// Who goes along on a visit: a set of references.
#[nanoflow]
pub fn team_up(cx: &mut Device, visit: &Obj<Visit>) -> FlowResult<i64> {
    let me = cx.me();
    // link: in the set from now on, here at once; nobody who removes it meanwhile takes that back
    cx.link(visit, |v| v.crew, me)?;
    // contains: in a query, whether somebody or something is in a set
    let mine = cx.count(Visit::filter(|v| v.crew.contains(me)))?;
    // contains, of an object in hand: what is in its set, filtered, sorted or counted
    let others = cx.count(Account::filter(|a| visit.crew.contains(a) && a != me))?;
    // linked: what is in the set, as far as it is on the device
    let crew = cx.linked(visit, |v| v.crew)?;
    // unlink: not in the set any more
    cx.unlink(visit, |v| v.crew, me)?;
    Ok(mine + others + crew.len() as i64)
}

/// What the user sees, and what is noted for whoever looks after the app.
#[nanoflow]
pub fn finish(cx: &mut Device, visit: &mut Obj<Visit>) -> FlowResult<bool> {
    if visit.report.is_empty() {
        // invalid: a member that the user is to correct
        cx.invalid(visit, |v| v.report, "say what was done");
        return Ok(false);
    }
    // now, today: the time, and the day in UTC
    visit.finished = Some(cx.now());
    let today = cx.today();
    if visit.due.is_some_and(|due| due < today) {
        // log
        cx.log(Level::Warning, format!("{} was late", visit.title));
    }
    cx.commit(visit)?;
    // message
    cx.message(format!("{} is finished", visit.title));
    // show_page, show_popup: a page about these objects, on top of the others
    cx.show_page(visit_page, visit)?;
    cx.show_popup(visit_page, visit)?;
    // close_page: the page or pop-up on top; show_home: back to where the app begins
    cx.close_page()?;
    cx.show_home()?;
    Ok(true)
}

/// What is to be done.
#[page]
pub fn visits_page() -> Page {
    page("Visits").list(Visit::all(), |v| row().title(v.title).on_tap(visit_page, v))
}

/// A visit.
#[page]
pub fn visit_page(visit: &Obj<Visit>) -> Page {
    page("Visit").form(visit, |v| form().field(v.report).field(v.finished))
}

/// Who is asking, and what they may do.
#[nanoflow]
pub fn greeting(cx: &mut Device, site: &Obj<Site>) -> FlowResult<String> {
    // me: the account that the flow runs for
    let me = cx.me();
    let role = if me.has(Planner) { "planner" } else { "technician" };
    // can_read: whether the account may read a member
    let notes = if cx.can_read(site, |s| s.notes) { site.notes.clone() } else { "hidden".to_owned() };
    // is_online: whether the server answered when it was last asked
    let place = if cx.is_online() { "online" } else { "offline" };
    // fail: the end of the flow, with an error of the app's own
    if notes.is_empty() {
        return cx.fail("no-notes", format!("{} has no notes", site.name));
    }
    Ok(format!("{role}, {place}, {notes}"))
}

/// What waits for something outside is awaited, in an `async fn`.
#[nanoflow]
pub async fn hand_in(cx: &mut Device, visit: &mut Obj<Visit>) -> FlowResult<String> {
    visit.total = visit.total.round(2);
    cx.commit(visit)?;
    // confirm: a question that is answered with yes or no
    if !cx.confirm(format!("Hand in {}?", visit.title)).await? {
        return Ok("kept".to_owned());
    }
    // sync: sends what was committed, and fetches what changed
    let report = match cx.sync().await {
        Ok(report) => report,
        Err(FlowError::Offline) => return Ok("later".to_owned()),
        Err(error) => return Err(error),
    };
    // call: a microflow, on the server
    let invoice = cx.call(invoice, (visit.as_ref(), Decimal::from(20))).await?;
    Ok(format!("{} sent, {}, {}", report.uploaded, invoice, initials(&visit.title)?))
}

/// A call whose answer was lost is asked for with its key: nothing is done twice.
#[nanoflow]
pub async fn bill(cx: &mut Device, visit: &Obj<Visit>) -> FlowResult<String> {
    match cx.call(invoice, (visit.as_ref(), Decimal::from(20))).await {
        // call_again: what the microflow answered when it ran
        Err(FlowError::Unknown { key }) => cx.call_again(invoice, key).await,
        answer => answer,
    }
}

/// Bills whose answers are not known, for example because the device was switched off while it waited.
#[nanoflow]
pub async fn lost_bills(cx: &mut Device) -> FlowResult<Vec<String>> {
    let mut found = Vec::new();
    // unanswered: the keys of the calls of a microflow whose outcome is not known
    for key in cx.unanswered(invoice)? {
        match cx.call_again(invoice, key).await {
            Ok(number) => found.push(number),
            Err(FlowError::NotCalled { .. }) => found.push("never written".to_owned()),
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

/// How many bills nobody knows the answers of.
#[nanoflow]
pub fn open_bills(cx: &mut Device) -> FlowResult<usize> {
    Ok(cx.unanswered(invoice)?.len())
}

/// Sends less than everything: what matters first, while the connection lasts.
#[nanoflow]
pub async fn send_first(cx: &mut Device, visit: &Obj<Visit>) -> FlowResult<String> {
    // sync_objects: the unsent changes of some objects, with what they need
    let one = cx.sync_objects(visit).await?;
    let parts = cx.retrieve(Part::filter(|p| p.visit == visit))?;
    // with_deletions: and all deletions that wait
    let some = cx.sync_objects(&parts).with_deletions().await?;
    // sync_where: what a query finds, here and at the server
    let open = cx.sync_where(Visit::filter(|v| v.finished.is_none())).await?;
    // sync_unsynchronized: all that waits to be sent
    // accepted(SyncReport) -> FlowResult<SyncReport>
    let all = cx.sync_unsynchronized().await?.accepted()?;
    Ok(format!("{}, {}, {}, {}", one.uploaded, some.uploaded, open.uploaded, all.uploaded))
}

/// Devices hold no drawings, because `sync` says `Drawing: online`: each of these is a request.
#[nanoflow]
pub async fn drawings(cx: &mut Device, site: &Obj<Site>) -> FlowResult<Vec<String>> {
    // online().retrieve, first, count, get: what the server finds, by the rights of the account
    let found = match cx.online().retrieve(Drawing::filter(|d| d.site == site).limit(20)).await {
        Ok(found) => found,
        Err(FlowError::Offline) => return Ok(vec!["not without a connection".to_owned()]),
        Err(error) => return Err(error),
    };
    Ok(found.iter().map(|drawing| drawing.title.clone()).collect())
}

/// What is changed at the server is stored there when the activity returns.
#[nanoflow]
pub async fn draw(cx: &mut Device, site: &Obj<Site>, title: String) -> FlowResult<String> {
    // online().create
    let drawing = Drawing { site: site.as_ref(), title, ..Drawing::default() };
    let mut drawing = match cx.online().create(drawing).await {
        Ok(drawing) => drawing,
        // The answer was lost: it may have been created, so look before it is tried again.
        Err(FlowError::Unknown { .. }) => return Ok("look whether it is there".to_owned()),
        Err(error) => return Err(error),
    };
    // online().commit: what changed in the object, merged as its entity says
    drawing.version += 1;
    cx.online().commit(&mut drawing).await?;
    let again = cx.online().get(drawing.id()).await?;
    let first = cx.online().first(Drawing::all().order_by(|d| d.title)).await?;
    let line =
        format!("{} {}, {}", again.title, again.version, first.is_some_and(|d| d.title == again.title));
    // online().delete
    cx.online().delete(drawing).await?;
    let left = cx.online().count(Drawing::all()).await?;
    Ok(format!("{line}, {left} left"))
}

/// Visits that the server rejected: sent again under another title, or given up.
#[nanoflow]
pub fn settle(cx: &mut Device, gives_up: bool) -> FlowResult<Vec<String>> {
    // rejected: the objects of which a change was rejected, as the user made them
    let mut visits = cx.rejected(Visit::all().order_by(|v| v.title))?;
    let mut reasons = Vec::new();
    for visit in visits.iter_mut() {
        // rejection: why, in words
        reasons.push(cx.rejection(visit)?.unwrap_or_default());
        if gives_up {
            // discard: the change is forgotten; in hand is what is stored
            cx.discard(visit)?;
        } else {
            visit.title = format!("{} again", visit.title);
            // retry: committed in place of the rejected change
            cx.retry(visit)?;
        }
    }
    Ok(reasons)
}

/// Visits that were rejected together are sent again together.
#[nanoflow]
pub fn postpone(cx: &mut Device, due: Date) -> FlowResult {
    let mut visits = cx.rejected(Visit::all())?;
    for visit in visits.iter_mut() {
        visit.due = Some(due);
    }
    // retry_all: each change once, with all that was edited of it
    cx.retry_all(&mut visits)
}

/// Takes objects off the device; the server keeps them. One with unsent changes stays, and is an error.
#[nanoflow]
pub fn make_room(cx: &mut Device) -> FlowResult<i64> {
    let parts = cx.retrieve(Part::all())?;
    // clear_from_device
    cx.clear_from_device(&parts)?;
    cx.count(Part::all())
}

/// Stops a synchronize that takes too long, whoever asked for it; what was not sent is kept.
#[nanoflow]
pub async fn stop(cx: &mut Device) -> FlowResult {
    // cancel_sync
    cx.cancel_sync().await
}

/// Signs out; what was not sent is kept.
#[nanoflow]
pub async fn go_home(cx: &mut Device) -> FlowResult {
    // sign_out
    cx.sign_out().await
}

/// A microflow runs on the server, in one transaction, with the rights of its caller.
#[microflow(roles(Technician))]
pub async fn invoice(cx: &mut Server, visit: Ref<Visit>, tax: Decimal) -> FlowResult<String> {
    let mut visit = cx.get(visit).await?;
    let parts = cx.retrieve(Part::filter(|p| p.visit == visit)).await?;
    let used: Decimal = parts.iter().map(|part| part.price * part.quantity).sum();
    visit.total = used + used * tax / 100;
    cx.commit(&mut visit).await?;
    Ok(format!("no. {}", parts.len() + 1))
}

/// The body is compiled for the server's program only: a device needs neither it nor the crate `ledger`.
#[microflow(roles(Technician), feature = "server")]
pub async fn book(cx: &mut Server, visit: Ref<Visit>) -> FlowResult<String> {
    use ledger::Ledger;
    let visit = cx.get(visit).await?;
    Ok(Ledger::account(&visit.title))
}

/// What stands for a crate that only a server has.
#[cfg(feature = "server")]
mod ledger {
    pub(super) struct Ledger;

    impl Ledger {
        pub(super) fn account(title: &str) -> String {
            format!("account of {title}")
        }
    }
}

/// An action is native code, for what the language does not have.
#[action]
pub fn initials(name: &str) -> FlowResult<String> {
    Ok(name.split(' ').filter_map(|word| word.chars().next()).collect())
}
