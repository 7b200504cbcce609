//! What merges in ways of its own: an entity of which the last change decides the whole object, greatest and
//! least values, a member that is calculated, also in a rule, and what the server notes of who changed
//! something and when.

use super::{
    ACCOUNT, Conflict, EntityShape, Kind, Members, OnDelete, Rule, STAMPS, Shape, Sum, TEXT, member, to,
};
use crate::simulation::oracle::state::{Row, State};
use std::rc::Rc;
use tidewater::server::ServerApp;
use tidewater::traits::App as _;
use tidewater_model::Value;

#[allow(unreachable_pub, clippy::duplicated_attributes, reason = "written as any app is written")]
mod app {
    //! The app, as any developer writes it.
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Boss,
        Crew,
        Guest,
    }
    use Role::*;

    /// Where tanks stand. Whoever changes it last decides all of it that they may write.
    #[derive(Entity, Default)]
    #[entity(audited, conflict = last_wins_object)]
    #[access(Boss, create, delete, read, write)]
    #[access(Crew, create, read, write(label, room))]
    #[access(Guest, read(label, room, created_at, changed_by))]
    pub struct Depot {
        pub label: String,
        #[attr(range = 0..=9)]
        pub room: i32,
        pub note: String,
        pub keeper: Option<Ref<Account>>,
    }

    /// A tank, and what was measured of it. Guests see those that are not too full, and the crew is not told
    /// how full the tanks of others are, although it could find that out.
    #[derive(Entity, Default)]
    #[access(Boss, create, delete, read, write)]
    #[access(Crew, create, delete, read, write, where = |t, me| t.depot.keeper == me)]
    #[access(Crew, read(depot, title, level, margin, highest, lowest, drawn), write(level, highest, lowest))]
    #[access(Guest, read(depot, title, level, fill), where = |t, _me| t.fill < 9)]
    pub struct Tank {
        #[association(on_delete = cascade)]
        pub depot: Ref<Depot>,
        pub title: String,
        #[attr(range = 0..=9)]
        pub level: i32,
        #[attr(range = 0..=9)]
        pub margin: i32,
        pub highest: Max<i64>,
        pub lowest: Min<i64>,
        #[attr(range = 0..=20)]
        pub drawn: Counter,
        #[calculated(fill)]
        pub fill: i32,
    }

    #[expression]
    fn fill(tank: &Tank) -> i32 {
        tank.level + tank.margin
    }

    /// What somebody signed. Nobody changes or deletes it past what others did.
    #[derive(Entity, Default)]
    #[entity(audited, conflict = reject)]
    #[access(Boss, create, delete, read, write)]
    #[access(Crew, create, delete, read, write)]
    #[access(Guest, read(tank, text, created_at, changed_at, created_by))]
    pub struct Slip {
        #[association(on_delete = prevent)]
        pub tank: Ref<Tank>,
        pub text: String,
        pub signed: bool,
    }

    tidewater::app! {
        /// Tanks and who fills them.
        pub Yard {
            roles: Role,
            entities: [Depot, Tank, Slip],
        }
    }
}

/// The same, as the oracle knows it.
pub(super) fn shape() -> Shape {
    Shape {
        name: "Yard",
        app: app::Yard::model(),
        handlers: Rc::new(app::Yard::handlers),
        roles: &["Boss", "Crew", "Guest"],
        is_automatic: false,
        entities: vec![depot(), tank(), slip()],
    }
}

const FILL: Sum = Sum { name: "fill", own: "level", over: Some((&[], "margin")) };
const FEW: Kind = Kind::Number { min: 0, max: 9 };

fn depot() -> EntityShape {
    let mut members =
        vec![member("label", TEXT), member("room", FEW), member("note", TEXT), member("keeper", ACCOUNT)];
    members.extend(STAMPS.map(|(name, kind)| member(name, kind)));
    let write = Members::Only(&["label", "room"]);
    let crew = Rule { create: true, read: Members::All, write, ..Rule::nothing("Crew") };
    let read = Members::Only(&["label", "room", "created_at", "changed_by"]);
    let guest = Rule { read, ..Rule::nothing("Guest") };
    EntityShape {
        conflict: Conflict::LastWinsObject,
        ..EntityShape::new("Depot", members, vec![Rule::everything("Boss"), crew, guest])
    }
}

fn tank() -> EntityShape {
    let members = vec![
        member("depot", to("Depot", OnDelete::Cascade)),
        member("title", TEXT),
        member("level", FEW),
        member("margin", FEW),
        member("highest", Kind::Greatest),
        member("lowest", Kind::Least),
        member("drawn", Kind::Counter { max: 20 }),
    ];
    let own = Rule::everything("Crew").on(|state, tank, me| {
        state.get("Depot", &tank["depot"]).is_some_and(|depot| depot["keeper"] == Value::Integer(me))
    });
    let write = Members::Only(&["level", "highest", "lowest"]);
    let stored = Members::Only(&["depot", "title", "level", "margin", "highest", "lowest", "drawn"]);
    let any = Rule { read: stored, write, ..Rule::nothing("Crew") };
    let read = Members::Only(&["depot", "title", "level", "fill"]);
    let is_not_full = |state: &State, tank: &Row, _| FILL.of(state, tank).is_some_and(|fill| fill < 9);
    let guest = Rule { read, ..Rule::nothing("Guest") }.on(is_not_full);
    let rules = vec![Rule::everything("Boss"), own, any, guest];
    EntityShape { calculated: &[FILL], ..EntityShape::new("Tank", members, rules) }
}

fn slip() -> EntityShape {
    let mut members = vec![
        member("tank", to("Tank", OnDelete::Prevent)),
        member("text", TEXT),
        member("signed", Kind::Flag),
    ];
    members.extend(STAMPS.map(|(name, kind)| member(name, kind)));
    let read = Members::Only(&["tank", "text", "created_at", "changed_at", "created_by"]);
    let guest = Rule { read, ..Rule::nothing("Guest") };
    let rules = vec![Rule::everything("Boss"), Rule::everything("Crew"), guest];
    EntityShape { conflict: Conflict::Reject, ..EntityShape::new("Slip", members, rules) }
}
