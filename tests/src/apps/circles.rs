//! Entities that refer to each other, flows that call each other and pages that open each other, in circles
//! and over modules.

/// A chain of command.
pub mod people {
    use super::places::Place;
    use tidewater::prelude::*;

    /// Roles.
    #[derive(Role)]
    pub enum Role {
        /// All that there are.
        Anybody,
    }

    /// Refers to itself, and over a place to itself.
    #[derive(Entity, Default)]
    #[access(Role::Anybody, create, delete, read, write, where = |p, me| p.chief.is_none() || p.place.head == p.chief && me.has(Role::Anybody))]
    pub struct Person {
        /// What it is called.
        pub name: String,
        /// Above it.
        #[association(on_delete = keep)]
        pub chief: Option<Ref<Person>>,
        /// Where it works.
        pub place: Ref<Place>,
    }

    /// Calls itself.
    #[nanoflow]
    pub fn rank(cx: &mut Device, person: &Obj<Person>, most: i32) -> FlowResult<i32> {
        match person.chief {
            Some(chief) if most > 0 => {
                let chief = cx.get(chief)?;
                Ok(rank(cx, &chief, most - 1)? + 1)
            }
            _ => Ok(0),
        }
    }

    /// Calls a flow of another module, which calls this one.
    #[nanoflow]
    pub async fn visit(cx: &mut Device, person: &Obj<Person>, left: i32) -> FlowResult<i32> {
        if left == 0 {
            return rank(cx, person, 10);
        }
        let place = cx.get(person.place)?;
        super::places::enter(cx, &place, left - 1).await
    }

    /// Opens a page of another module, which opens this one.
    #[page]
    pub fn of_person(person: &Obj<Person>) -> Page {
        page("Person").view(person, |p| view().field(p.name).field(p.chief)).link(
            "Place",
            super::places::of_place,
            person.place,
        )
    }
}

/// Where people are.
pub mod places {
    use super::people::{self, Person};
    use tidewater::prelude::*;

    /// Refers back.
    #[derive(Entity, Default)]
    #[access(people::Role::Anybody, create, delete, read, write, where = |p, me| p.head.is_none() || p.head.is_some_and(|h| h.place.within.is_none()))]
    pub struct Place {
        /// Who decides.
        pub head: Option<Ref<Person>>,
        /// The place that it is a part of.
        pub within: Option<Ref<Self>>,
    }

    /// Calls a flow of another module, which calls this one.
    #[nanoflow]
    pub async fn enter(cx: &mut Device, place: &Obj<Place>, left: i32) -> FlowResult<i32> {
        let Some(head) = place.head else { return Ok(left) };
        let head = cx.get(head)?;
        if left % 2 == 0 {
            let _ = cx.sync().await;
        }
        people::visit(cx, &head, left - 1).await
    }

    /// Opens a page of another module, which opens this one.
    #[page]
    pub fn of_place(place: &Obj<Place>) -> Page {
        page("Place")
            .list(Person::filter(|p| p.place == place), |p| row().title(p.name).on_tap(people::of_person, p))
            .link("Head", start)
            .action("Enter", begin, place)
    }

    /// Deals with what is missing.
    #[nanoflow]
    pub async fn begin(cx: &mut Device, place: &Obj<Place>) -> FlowResult {
        let _ = enter(cx, place, 3).await;
        cx.show_page(of_place, place)
    }

    /// Opens itself.
    #[page]
    pub fn start() -> Page {
        page("Start").list(Place::all(), |p| row().title(p.head).on_tap(of_place, p)).link("Again", start)
    }
}

use people::{Role, of_person, rank, visit};

tidewater::app! {
    /// Everything leads to everything.
    pub Circles {
        roles: Role,
        entities: [people::Person, places::Place],
        nanoflows: [visit, rank, places::enter, places::begin],
        pages: [places::start, of_person, places::of_place],
        offline: { home: places::start, roots: [visit] },
    }
}
