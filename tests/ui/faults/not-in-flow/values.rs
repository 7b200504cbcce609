use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Clerk,
}

#[derive(Entity, Default)]
#[access(Role::Clerk, create, delete, read, write)]
pub struct Team {
    pub name: String,
}

pub mod stock {
    use tidewater::prelude::*;

    /// A thing that is counted, with what merges by itself.
    #[derive(Entity, Default)]
    #[access(super::Role::Clerk, create, delete, read, write)]
    pub struct Item {
        pub name: String,
        pub taken: Counter,
        pub seen: Option<Counter>,
        pub latest: Max<DateTime>,
        pub lowest: Min<Decimal>,
        pub teams: RefSet<super::Team>,
        pub drawing: File,
        pub photo: Image,
        pub pin: HashedString,
    }

    /// The same in memory only.
    #[derive(Entity, Default)]
    #[entity(transient)]
    pub struct Draft {
        pub taken: Counter,
        pub count: i64,
    }
}
use stock::{Draft, Item as Thing};

// What only native code holds, copied, compared and computed with.
#[nanoflow]
fn copies(cx: &mut Device, one: &Obj<Thing>, two: &mut Obj<stock::Item>) -> FlowResult {
    two.taken = one.taken;
    two.seen = one.seen;
    two.drawing = one.drawing.clone();
    two.teams = one.teams.clone();
    cx.commit(two)
}

#[nanoflow]
fn compares(_cx: &mut Device, one: &Obj<Thing>, two: &Obj<Thing>) -> FlowResult<bool> {
    let _ = one.photo.clone();
    Ok(one.taken.0 > 3 && one.latest <= two.latest && one.lowest == two.lowest)
}

// Where a record is written out, and of one in memory.
#[nanoflow]
fn creates(cx: &mut Device, one: &Obj<Thing>, count: i64) -> FlowResult<Obj<Thing>> {
    let draft = Draft { count, ..Draft::default() };
    let _ = draft.taken == draft.taken;
    cx.create(Thing { taken: one.taken, name: "x".to_owned(), ..Thing::default() })
}

#[nanoflow]
fn counts(_cx: &mut Device, count: i64) -> FlowResult<Draft> {
    Ok(Draft { taken: Counter(count), count })
}

// In a loop, in a closure, and captured by a query.
#[nanoflow]
fn loops(cx: &mut Device, one: &Obj<Thing>) -> FlowResult<usize> {
    let all = cx.retrieve(Thing::filter(|t| t.taken > one.taken))?;
    let mut found = 0;
    for item in &all {
        if item.latest == one.latest {
            found += 1;
        }
    }
    Ok(found + all.iter().filter(|item| item.lowest == one.lowest).count())
}

// Whether what never leaves the server may be read is no question of a device either.
#[nanoflow]
fn asks(cx: &mut Device, one: &Obj<Thing>) -> FlowResult<bool> {
    Ok(cx.can_read(one, |t| t.pin))
}

// This is right: conditions compare what merges, rows are sorted by it, and sets are asked for.
#[nanoflow]
fn is_right(cx: &mut Device, one: &mut Obj<Thing>, team: &Obj<Team>) -> FlowResult<usize> {
    cx.link(one, |t| t.teams, team)?;
    let teams = cx.linked(one, |t| t.teams)?.len();
    let others = cx.retrieve(Team::filter(|t| one.teams.contains(t)))?.len();
    if !cx.can_read(one, |t| t.drawing) || cx.count(Thing::filter(|t| t.teams.contains(team)))? == 0 {
        cx.invalid(one, |t| t.photo, "take a photo");
    }
    let used = cx.retrieve(Thing::filter(|t| t.taken > 3 && t.seen.is_some()).order_by(|t| t.latest))?;
    Ok(teams + others + used.len())
}

fn main() {}
