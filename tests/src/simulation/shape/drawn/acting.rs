//! What runs at the server of a drawn model: handlers that judge by the code of an object, and the microflow
//! of the plant.
//!
//! A handler is compiled against the members that every drawn entity begins with; what follows them it
//! neither reads nor writes.

use super::{ENTITIES, ROLES};
use crate::simulation::oracle::state::Row;
use crate::simulation::random::Random;
use crate::simulation::shape::{Judgement, Shape, plant};
use std::collections::BTreeSet;
use std::rc::Rc;
use tidewater::server::{Handler, Handlers};
use tidewater::traits::App as _;
use tidewater_model::Value;

#[allow(unreachable_pub, clippy::duplicated_attributes, reason = "written as any app is written")]
mod app {
    //! The app, as any developer writes it.
    use super::judged;
    use crate::simulation::shape::Judgement;
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Head,
        Hand,
        Eye,
    }
    use Role::*;

    macro_rules! handled {
        ($($entity:ident by $handler:ident),*) => {$(
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
        )*};
    }
    handled!(Ant by ant, Bee by bee, Cat by cat, Dog by dog, Elk by elk);

    tidewater::app! {
        /// What can act in a drawn model.
        pub Acting {
            roles: Role,
            entities: [Ant, Bee, Cat, Dog, Elk],
            events: [ant, bee, cat, dog, elk],
        }
    }
}

/// What a handler does with a code. The number in it, which no other text has, decides.
fn judged(code: &str) -> Judgement {
    let digits: String = code.chars().skip(1).take_while(char::is_ascii_digit).collect();
    match digits.parse::<u32>() {
        Ok(number) if number % 50 == 13 => Judgement::Panic,
        Ok(number) if number % 10 == 3 => Judgement::Reject("no threes"),
        Ok(number) if number % 10 == 7 && !code.ends_with('!') => {
            Judgement::Correct("code", Value::from(&*format!("{code}!")))
        }
        _ => Judgement::Accept,
    }
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
        self.app.events = app::Acting::model().events;
        self.app.events.retain(|event| handled.contains(&&*event.entity));
        if is_called {
            self.add_calls(ENTITIES[0], [ROLES[1], ROLES[2]]);
        }
        self.handlers = Rc::new(move || {
            let all = [
                Handler::new::<app::ant>(),
                Handler::new::<app::bee>(),
                Handler::new::<app::cat>(),
                Handler::new::<app::dog>(),
                Handler::new::<app::elk>(),
            ];
            let own = all.into_iter().filter(|handler| handled.contains(handler.event.entity()));
            let handlers = own.fold(Handlers::default(), Handlers::with);
            if is_called { handlers.with_microflow(plant::microflow()) } else { handlers }
        });
    }
}
