//! What runs at the server of a drawn model: handlers that judge by the code of an object, and a microflow
//! that is called.
//!
//! A handler is compiled against the members that every drawn entity begins with; what follows them it
//! neither reads nor writes.

use super::{ENTITIES, ROLES};
use crate::simulation::oracle::state::Row;
use crate::simulation::random::Random;
use crate::simulation::shape::{EntityShape, Judgement, Kind, Members, Rule, Shape, TEXT, member};
use std::collections::BTreeSet;
use std::rc::Rc;
use tidewater::server::{Handler, Handlers, ListedMicroflow};
use tidewater::traits::App as _;
use tidewater_model::{Entity, Value};

/// The entity of what the microflow leaves behind.
const REPORT: &str = "Report";

#[allow(unreachable_pub, clippy::duplicated_attributes, reason = "written as any app is written")]
mod app {
    //! The app, as any developer writes it.
    use super::judged;
    use crate::simulation::shape::Judgement;
    use tidewater::flow::FlowError;
    use tidewater::prelude::*;
    use tidewater::query;

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

    /// What calls of the microflow leave behind. Nobody else writes it.
    #[derive(Entity, Default)]
    #[access(Hand, read)]
    #[access(Eye, read)]
    pub struct Report {
        pub call: String,
        pub page: i64,
    }

    /// Leaves two reports behind, or nothing. The object is what must be at the server before.
    #[microflow]
    pub async fn report(cx: &mut Server, text: String, fails: bool, _of: Option<Id<Ant>>) -> FlowResult<i64> {
        for page in 1..=2 {
            let mut report = cx.create(Report { call: text.clone(), page }).await?;
            cx.as_system().commit(&mut report).await?;
        }
        if fails {
            let code = "no-report".to_owned();
            return Err(FlowError::Failed { code, text: "after all".to_owned() });
        }
        cx.as_system().count(query!(Report, |r| r.call == text)).await
    }

    tidewater::app! {
        /// What can act in a drawn model.
        pub Acting {
            roles: Role,
            entities: [Ant, Bee, Cat, Dog, Elk, Report],
            events: [ant, bee, cat, dog, elk],
            microflows: [report],
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
        let acting = app::Acting::model();
        self.app.events = acting.events;
        self.app.events.retain(|event| handled.contains(&&*event.entity));
        if is_called {
            let is_report = |entity: &Entity| &*entity.name == REPORT;
            self.app.entities.extend(acting.entities.into_iter().filter(is_report));
            self.entities.push(report());
            self.app.microflows = acting.microflows;
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
            if is_called { handlers.with_microflow(ListedMicroflow::new::<app::report>()) } else { handlers }
        });
    }
}

fn report() -> EntityShape {
    let members = vec![member("call", TEXT), member("page", Kind::Number { min: i64::MIN, max: i64::MAX })];
    let reads = |role| Rule { read: Members::All, ..Rule::nothing(role) };
    EntityShape::new(REPORT, members, vec![reads(ROLES[1]), reads(ROLES[2])])
}
