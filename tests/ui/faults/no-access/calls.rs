//! What flows do in their calls, judged where the app lists them.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Manager,
    Rep,
    Clerk,
}
use Role::{Clerk, Manager, Rep};

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read, write(stops))]
#[access(Clerk, read, write(closed))]
struct Tour {
    stops: i32,
    closed: bool,
    day: Date,
}

mod tours {
    use super::Tour;
    use tidewater::prelude::*;

    #[nanoflow]
    pub fn close(cx: &mut Device, tour: &mut Obj<Tour>) -> FlowResult {
        tour.closed = true;
        cx.commit(tour)
    }

    #[nanoflow]
    pub fn finish(cx: &mut Device, tour: &mut Obj<Tour>) -> FlowResult {
        close(cx, tour)
    }
}
use tours::finish as complete;

/// Through two calls, one by a renamed import, in a loop.
#[nanoflow(roles(Rep, Manager))]
fn end_of_day(cx: &mut Device) -> FlowResult {
    for tour in &mut cx.retrieve(Tour::all())? {
        complete(cx, tour)?;
    }
    Ok(())
}

/// What a callee with the same role does is told there.
#[nanoflow(roles(Rep))]
fn end_of_week(cx: &mut Device) -> FlowResult {
    end_of_day(cx)
}

#[microflow(roles(Manager))]
async fn plan(_cx: &mut Server, day: Date) -> FlowResult<i32> {
    Ok(day.day())
}

#[nanoflow(roles(Clerk))]
async fn plan_today(cx: &mut Device) -> FlowResult<i32> {
    let today = cx.today();
    cx.call(plan, today).await
}

#[nanoflow]
fn add_stop(_cx: &mut Device, tour: &mut Obj<Tour>) -> FlowResult {
    tour.stops += 1;
    Ok(())
}

mod deep {
    use super::{Tour, add_stop, tours};
    use tidewater::prelude::*;

    /// Either role may do a part of it, and the manager may do all.
    #[nanoflow]
    pub fn both(cx: &mut Device, tour: &mut Obj<Tour>) -> FlowResult {
        add_stop(cx, tour)?;
        tours::close(cx, tour)
    }
}

#[derive(Entity, Default)]
#[access(Rep, create, read)]
struct Note {
    text: String,
}

/// The manager may not do the one, the others not the other.
#[nanoflow]
fn note_and_move(cx: &mut Device, tour: &mut Obj<Tour>, text: String) -> FlowResult {
    move_on(cx, tour)?;
    let mut note = cx.create(Note { text })?;
    cx.commit(&mut note)
}

#[nanoflow]
fn move_on(cx: &mut Device, tour: &mut Obj<Tour>) -> FlowResult {
    tour.day = cx.today();
    if tour.stops > 100 { note_and_move(cx, tour, "again".to_owned()) } else { Ok(()) }
}

#[nanoflow]
fn above(cx: &mut Device, tour: &mut Obj<Tour>) -> FlowResult {
    note_and_move(cx, tour, "above".to_owned())
}

/// A page is for whom it says, with all that it runs.
#[page(roles(Clerk, Manager))]
fn tour_page(tour: &Obj<Tour>) -> Page {
    page("Tour").action("Stop", add_stop, tour)
}

tidewater::app! {
    Tours {
        roles: Role,
        entities: [Tour, Note],
        nanoflows: [
            end_of_day, tours::finish, tours::close, end_of_week, plan_today, add_stop, deep::both,
            note_and_move, move_on, above,
        ],
        microflows: [plan],
        pages: [tour_page],
    }
}

fn main() {}
