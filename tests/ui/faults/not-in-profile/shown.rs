#![allow(unused)]

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
    Clerk,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Site {
    name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
struct Photo {
    caption: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, read, write)]
#[access(Role::Clerk, read)]
struct Visit {
    site: Ref<Site>,
    photo: Option<Ref<Photo>>,
    done: bool,
}

/// Each says once what it shows and no device has. A photo is there until it is sent.
#[page]
fn visits() -> Page {
    page("Visits").list(Visit::all(), |v| row().title(v.site).text(v.photo).badge(v.site))
}

mod deep {
    use super::{Site as Place, Visit as Call};
    use tidewater::prelude::*;

    #[page]
    pub fn edit(call: &Obj<Call>) -> Page {
        page("Visit").form(call, |c| form().field(c.done).field_if(c.site, |c| c.done).field(c.photo))
    }

    #[page]
    pub fn look(call: &Obj<Call>) -> Page {
        page("Visit").view(call.site, |s| view().field(s.name)).view(call, |c| view().field(c.photo))
    }

    #[page]
    pub fn names() -> Page {
        page("Names").list(Call::all(), |c| row().title(c.site.name))
    }
}

/// Whether a reference is there, and which, can be told and handed on.
#[page]
fn right(visit: &Obj<Visit>) -> Page {
    page("Right")
        .list(Visit::filter(|v| v.site == visit.site), |v| {
            row().title(v.done).computed(|v| v.photo.is_some()).on_tap(right, v)
        })
        .visible_if(|| visit.photo.is_none())
        .action("Ask", ask, visit.site)
}

#[nanoflow]
async fn ask(cx: &mut Device, site: Id<Site>) -> FlowResult {
    let found = cx.online().get(site).await;
    Ok(())
}

tidewater::app! {
    Shop {
        roles: Role,
        entities: [Visit, Site, Photo],
        nanoflows: [ask],
        pages: [visits, deep::edit, deep::look, deep::names, right],
        offline: { home: visits, sync: { Site: online, Photo: clear } },
    }
}

/// What leads to an object of which a role of the page sees nothing is empty for that role.
#[page(roles(Role::Rep, Role::Clerk))]
fn ended() -> Page {
    page("Ended").list(Visit::filter(|v| v.done), |v| row().title(v.site).badge(v.done))
}

/// The right way.
#[page(roles(Role::Rep))]
fn open() -> Page {
    page("Open").list(Visit::filter(|v| !v.done), |v| row().title(v.site).text(v.photo))
}

#[page(roles(Role::Clerk))]
fn done() -> Page {
    page("Done").list(Visit::filter(|v| !v.done), |v| row().title(v.done))
}

tidewater::app! {
    All { roles: Role, entities: [Visit, Site, Photo], pages: [ended, open, done] }
}

fn main() {}
