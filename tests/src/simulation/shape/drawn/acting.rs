//! What runs at the server of a drawn model: handlers that judge by the code of an object, others that leave
//! marks of some and take them away with the object, and the microflow of the plant.
//!
//! A handler is compiled against the members that every drawn entity begins with; what follows them it
//! neither reads nor writes.

use super::{ENTITIES, ROLES};
use crate::simulation::oracle::state::Row;
use crate::simulation::random::Random;
use crate::simulation::shape::{EntityShape, Judgement, MARK, Members, Rule, Shape, TEXT, member, plant};
use std::collections::BTreeSet;
use std::rc::Rc;
use tidewater::server::{Handler, Handlers};
use tidewater::traits::App as _;
use tidewater_model::{App, EventKind, Value};

#[allow(unreachable_pub, clippy::duplicated_attributes, reason = "written as any app is written")]
mod app {
    //! The app, as any developer writes it.
    use super::{is_marked, judged};
    use crate::simulation::shape::Judgement;
    use tidewater::prelude::*;
    use tidewater::query;

    #[derive(Role)]
    pub enum Role {
        Head,
        Hand,
        Eye,
    }
    use Role::*;

    /// What handlers leave behind of an object. Nobody else writes it.
    #[derive(Entity, Default)]
    #[access(Head, read)]
    #[access(Eye, read)]
    pub struct Mark {
        pub code: String,
    }

    async fn leave(cx: &mut Server, code: &str) -> FlowResult<Verdict> {
        if is_marked(code) {
            let mut mark = cx.create(Mark { code: code.to_owned() }).await?;
            cx.commit(&mut mark).await?;
        }
        Ok(Verdict::accept())
    }

    async fn take_away(cx: &mut Server, code: &str) -> FlowResult<Verdict> {
        let code = code.to_owned();
        for mark in cx.retrieve(query!(Mark, |m| m.code == code)).await? {
            cx.delete(mark).await?;
        }
        Ok(Verdict::accept())
    }

    macro_rules! handled {
        ($($entity:ident by $handler:ident, $marks:ident and $clears:ident at $deletion:ident;)*) => {$(
            #[derive(Entity, Default)]
            #[access(Head, create, delete, read, write)]
            pub struct $entity {
                pub code: String,
                pub owner: Option<Ref<Account>>,
            }

            #[before_commit]
            pub async fn $handler(cx: &mut Server, change: &mut Change<$entity>) -> FlowResult<Verdict> {
                let _ = cx;
                Ok(match judged(&change.code) {
                    Judgement::Accept => Verdict::accept(),
                    Judgement::Reject(why) => Verdict::reject(why),
                    Judgement::Panic => panic!("the handler's bug, on purpose"),
                    Judgement::Correct(_, value) => {
                        change.code = value.text().unwrap_or_default().to_owned();
                        Verdict::accept()
                    }
                })
            }

            #[after_commit]
            pub async fn $marks(cx: &mut Server, change: &Change<$entity>) -> FlowResult<Verdict> {
                leave(cx, &change.code).await
            }

            #[$deletion]
            pub async fn $clears(cx: &mut Server, change: &Change<$entity>) -> FlowResult<Verdict> {
                take_away(cx, &change.code).await
            }
        )*};
    }
    handled! {
        Ant by ant, marks_ant and clears_ant at before_delete;
        Bee by bee, marks_bee and clears_bee at after_delete;
        Cat by cat, marks_cat and clears_cat at before_delete;
        Dog by dog, marks_dog and clears_dog at after_delete;
        Elk by elk, marks_elk and clears_elk at before_delete;
    }

    tidewater::app! {
        /// What can act in a drawn model.
        pub Acting {
            roles: Role,
            entities: [Ant, Bee, Cat, Dog, Elk, Mark],
            events: [
                ant, bee, cat, dog, elk, marks_ant, marks_bee, marks_cat, marks_dog, marks_elk, clears_ant,
                clears_bee, clears_cat, clears_dog, clears_elk,
            ],
        }
    }
}

/// The number in a code, which no other text has.
fn number(code: &str) -> Option<u32> {
    let digits: String = code.chars().skip(1).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// What a handler does with a code.
fn judged(code: &str) -> Judgement {
    match number(code) {
        Some(number) if number % 50 == 13 => Judgement::Panic,
        Some(number) if number % 10 == 3 => Judgement::Reject("no threes"),
        Some(number) if number % 10 == 7 && !code.ends_with('!') => {
            Judgement::Correct("code", Value::from(&*format!("{code}!")))
        }
        _ => Judgement::Accept,
    }
}

/// Whether a handler leaves a mark of each commit of an object with this code.
fn is_marked(code: &str) -> bool {
    number(code).is_some_and(|number| number % 5 == 4)
}

impl Shape {
    /// Draws what runs at the server.
    pub(super) fn draw_what_acts(&mut self, random: &mut Random) {
        let judge = |_: Option<&Row>, mine: &Row| judged(mine["code"].text().unwrap_or_default());
        let drawn = self.entities.iter_mut().filter(|entity| ENTITIES.contains(&entity.name));
        let mut handled = BTreeSet::new();
        for entity in drawn.filter(|_| random.chance(500)) {
            entity.handler = Some(judge);
            handled.insert(entity.name);
        }
        let is_called = random.chance(600);
        let leaves_marks = !handled.is_empty() && random.chance(700);
        let App { events, entities, .. } = app::Acting::model();
        self.app.events = events;
        self.app.events.retain(|event| handled.contains(&&*event.entity));
        if leaves_marks {
            self.app.entities.extend(entities.into_iter().filter(|entity| &*entity.name == MARK));
            let marking = self.entities.iter_mut().filter(|entity| entity.handler.is_some());
            marking.for_each(|entity| entity.is_marked = Some(is_marked));
            self.entities.push(mark());
        } else {
            self.app.events.retain(|event| event.kind == EventKind::BeforeCommit);
        }
        if is_called {
            self.add_calls(ENTITIES[0], [ROLES[1], ROLES[2]]);
        }
        self.handlers = Rc::new(move || {
            let judging = [
                Handler::new::<app::ant>(),
                Handler::new::<app::bee>(),
                Handler::new::<app::cat>(),
                Handler::new::<app::dog>(),
                Handler::new::<app::elk>(),
            ];
            let marking = [
                Handler::new::<app::marks_ant>(),
                Handler::new::<app::marks_bee>(),
                Handler::new::<app::marks_cat>(),
                Handler::new::<app::marks_dog>(),
                Handler::new::<app::marks_elk>(),
                Handler::new::<app::clears_ant>(),
                Handler::new::<app::clears_bee>(),
                Handler::new::<app::clears_cat>(),
                Handler::new::<app::clears_dog>(),
                Handler::new::<app::clears_elk>(),
            ];
            let all = judging.into_iter().chain(marking.into_iter().filter(|_| leaves_marks));
            let own = all.filter(|handler| handled.contains(handler.event.entity()));
            let handlers = own.fold(Handlers::default(), Handlers::with);
            if is_called { handlers.with_microflow(plant::microflow()) } else { handlers }
        });
    }
}

/// The entity of what handlers leave behind, as the oracle knows it.
fn mark() -> EntityShape {
    let reads = |role| Rule { read: Members::All, ..Rule::nothing(role) };
    EntityShape::new(MARK, vec![member("code", TEXT)], vec![reads(ROLES[0]), reads(ROLES[2])])
}
