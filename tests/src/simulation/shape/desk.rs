//! A set of references that opens rows: who stands in it sees what hangs on its owner, from one and from two
//! references away. Links are rows of their own, which the oracle merges by their ends: who adds wins.

use super::{ACCOUNT, EntityShape, Kind, Members, OnDelete, Rule, Shape, TEXT, member, to};
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
        Head,
        Hand,
        Eye,
    }
    use Role::*;

    /// Where people work together. Everybody knows of it; who else does, only those who do.
    #[derive(Entity, Default)]
    #[access(Head, create, delete, read, write)]
    #[access(Hand, read(name, owner))]
    #[access(Hand, read(members), where = |d, me| d.members.contains(me))]
    #[access(Hand, read, write(name, members), where = |d, me| d.owner == me)]
    #[access(Eye, read)]
    pub struct Desk {
        pub name: String,
        pub owner: Option<Ref<Account>>,
        pub members: RefSet<Account>,
    }

    /// A case of those at its desk.
    #[derive(Entity, Default)]
    #[access(Head, create, delete, read, write)]
    #[access(Hand, create, delete, read, write, where = |c, me| c.desk.members.contains(me))]
    #[access(Eye, read(desk, title))]
    pub struct Case {
        #[association(on_delete = prevent)]
        pub desk: Ref<Desk>,
        pub title: String,
        pub secret: String,
    }

    /// A page of a case.
    #[derive(Entity, Default)]
    #[access(Head, create, delete, read, write)]
    #[access(Hand, create, read, write, where = |p, me| p.case.desk.members.contains(me))]
    #[access(Eye, read(case, number), where = |p, me| p.writer == me)]
    pub struct Sheet {
        #[association(on_delete = cascade)]
        pub case: Ref<Case>,
        pub text: String,
        pub number: i64,
        pub writer: Option<Ref<Account>>,
    }

    tidewater::app! {
        /// Cases that people work on together.
        pub Desks {
            roles: Role,
            entities: [Desk, Case, Sheet],
        }
    }
}

/// The entity of the links.
const LINKS: &str = "Desk_members";

/// The same, as the oracle knows it.
pub(super) fn shape() -> Shape {
    Shape {
        name: "Desks",
        app: app::Desks::model(),
        handlers: Rc::new(app::Desks::handlers),
        roles: &["Head", "Hand", "Eye"],
        is_automatic: false,
        entities: vec![desk(), links(), case(), sheet()],
    }
}

/// Whether the account stands in the set of a desk that is there.
fn is_in(state: &State, desk: &Value, me: i64) -> bool {
    let links = state.tables.get(LINKS).into_iter().flat_map(|links| links.values());
    let mut own = links.filter(|link| link["target"] == Value::Integer(me));
    state.get("Desk", desk).is_some() && own.any(|link| link["owner"] == *desk)
}

fn is_in_desk_of(state: &State, case: &Row, me: i64) -> bool {
    is_in(state, &case["desk"], me)
}

fn desk() -> EntityShape {
    let members = vec![member("name", TEXT), member("owner", ACCOUNT)];
    let hand = |read, write| Rule { read, write, ..Rule::nothing("Hand") };
    let own = hand(Members::All, Members::Only(&["name"]));
    let rules = vec![
        Rule::everything("Head"),
        hand(Members::All, Members::None),
        own.on(|_, desk, me| desk["owner"] == Value::Integer(me)),
        Rule { read: Members::All, ..Rule::nothing("Eye") },
    ];
    EntityShape { sets: &["members"], ..EntityShape::new("Desk", members, rules) }
}

fn links() -> EntityShape {
    let target = Kind::Reference { to: "Account", optional: false, on_delete: OnDelete::Cascade };
    let members = vec![member("owner", to("Desk", OnDelete::Cascade)), member("target", target)];
    let reads = |role| Rule { read: Members::All, ..Rule::nothing(role) };
    let changes = |role| Rule { create: true, delete: true, ..reads(role) };
    let is_mine = |state: &State, link: &Row, me| {
        state.get("Desk", &link["owner"]).is_some_and(|desk| desk["owner"] == Value::Integer(me))
    };
    let rules = vec![
        changes("Head"),
        reads("Hand").on(|state, link, me| is_in(state, &link["owner"], me)),
        changes("Hand").on(is_mine),
        reads("Eye"),
    ];
    EntityShape { is_links: true, ..EntityShape::new(LINKS, members, rules) }
}

fn case() -> EntityShape {
    let members =
        vec![member("desk", to("Desk", OnDelete::Prevent)), member("title", TEXT), member("secret", TEXT)];
    let eye = Rule { read: Members::Only(&["desk", "title"]), ..Rule::nothing("Eye") };
    let rules = vec![Rule::everything("Head"), Rule::everything("Hand").on(is_in_desk_of), eye];
    EntityShape::new("Case", members, rules)
}

fn sheet() -> EntityShape {
    let members = vec![
        member("case", to("Case", OnDelete::Cascade)),
        member("text", TEXT),
        member("number", Kind::Number { min: i64::MIN, max: i64::MAX }),
        member("writer", ACCOUNT),
    ];
    let hand = Rule { delete: false, ..Rule::everything("Hand") };
    let hand = hand.on(|state, sheet, me| {
        state.get("Case", &sheet["case"]).is_some_and(|case| is_in_desk_of(state, case, me))
    });
    let eye = Rule { read: Members::Only(&["case", "number"]), ..Rule::nothing("Eye") };
    let eye = eye.on(|_, sheet, me| sheet["writer"] == Value::Integer(me));
    EntityShape::new("Sheet", members, vec![Rule::everything("Head"), hand, eye])
}
