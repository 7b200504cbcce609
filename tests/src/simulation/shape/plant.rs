//! A chain of three references with each way of deleting, unique codes, a counter, and an entity that
//! refuses conflicting changes.

use super::modes::{Filter, less};
use super::{
    ACCOUNT, COUNTER, Conflict, EntityShape, Kind, Members, OnDelete, Rule, Shape, TEXT, member, to,
};
use crate::simulation::oracle::state::{Row, State};
use std::rc::Rc;
use tidewater::server::{ListedMicroflow, ServerApp};
use tidewater::traits::App as _;
use tidewater_model::{App, FlowType, Value};

/// The entity of what calls leave behind.
const REPORT: &str = "Report";

#[allow(unreachable_pub, clippy::duplicated_attributes, reason = "written as any app is written")]
mod app {
    //! The app, as any developer writes it.
    use tidewater::flow::FlowError;
    use tidewater::prelude::*;
    use tidewater::query;

    #[derive(Role)]
    pub enum Role {
        Owner,
        Worker,
        Auditor,
    }
    use Role::*;

    /// Where machines stand.
    #[derive(Entity, Default)]
    #[access(Owner, create, delete, read, write, where = |s, me| s.owner == me)]
    #[access(Worker, read(code, title))]
    #[access(Auditor, read, write(owner))]
    pub struct Site {
        #[attr(required, unique)]
        pub code: String,
        pub title: String,
        pub owner: Option<Ref<Account>>,
    }

    /// A machine goes with its site.
    #[derive(Entity, Default)]
    #[access(Owner, create, delete, read, write, where = |m, me| m.site.owner == me)]
    #[access(Worker, read, write(label, runs))]
    #[entity(unique(site, bay))]
    pub struct Machine {
        #[association(on_delete = cascade)]
        pub site: Ref<Site>,
        pub bay: i32,
        pub label: String,
        pub runs: Counter,
    }

    /// A part keeps its machine from being deleted; two people never change one member of it unseen.
    #[derive(Entity, Default)]
    #[access(Owner, create, delete, read, write, where = |p, me| p.machine.site.owner == me)]
    #[access(Worker, create, delete, read, write)]
    #[entity(conflict = reject)]
    pub struct Part {
        #[association(on_delete = prevent)]
        pub machine: Ref<Machine>,
        pub serial: String,
        pub wear: i64,
        #[association(on_delete = keep)]
        pub spare: Option<Ref<Part>>,
    }

    /// A reading goes with its part.
    #[derive(Entity, Default)]
    #[access(Owner, delete, read, where = |r, me| r.part.machine.site.owner == me)]
    #[access(Worker, create, read(part, level), write(level))]
    #[access(Auditor, read)]
    pub struct Reading {
        #[association(on_delete = cascade)]
        pub part: Ref<Part>,
        pub level: i64,
        pub comment: String,
    }

    /// What calls of the microflow leave behind. Nobody else writes it.
    #[derive(Entity, Default)]
    #[access(Worker, read)]
    #[access(Auditor, read)]
    pub struct Report {
        pub call: String,
        pub page: i64,
    }

    /// Leaves two reports behind, or nothing. The machine is what must be at the server before.
    #[microflow]
    pub async fn report(
        cx: &mut Server,
        text: String,
        fails: bool,
        _machine: Option<Id<Machine>>,
    ) -> FlowResult<i64> {
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
        /// Machines and what is measured on them.
        pub Plant {
            roles: Role,
            entities: [Site, Machine, Part, Reading, Report],
            microflows: [report],
        }
    }
}

/// The same, as the oracle knows it.
pub(super) fn shape() -> Shape {
    Shape {
        name: "Plant",
        app: app::Plant::model(),
        handlers: Rc::new(app::Plant::handlers),
        roles: &["Owner", "Worker", "Auditor"],
        is_automatic: false,
        entities: vec![site(), machine(), part(), reading(), report(["Worker", "Auditor"])],
    }
}

fn own_site(_: &State, site: &Row, me: i64) -> bool {
    site["owner"] == Value::Integer(me)
}

fn own_machine(state: &State, machine: &Row, me: i64) -> bool {
    state.get("Site", &machine["site"]).is_some_and(|site| own_site(state, site, me))
}

fn own_part(state: &State, part: &Row, me: i64) -> bool {
    state.get("Machine", &part["machine"]).is_some_and(|machine| own_machine(state, machine, me))
}

fn own_reading(state: &State, reading: &Row, me: i64) -> bool {
    state.get("Part", &reading["part"]).is_some_and(|part| own_part(state, part, me))
}

fn site() -> EntityShape {
    let members = vec![
        member("code", Kind::Text { required: true, max: usize::MAX }),
        member("title", TEXT),
        member("owner", ACCOUNT),
    ];
    let worker = Rule { read: Members::Only(&["code", "title"]), ..Rule::nothing("Worker") };
    let write = Members::Only(&["owner"]);
    let auditor = Rule { read: Members::All, write, ..Rule::nothing("Auditor") };
    let rules = vec![Rule::everything("Owner").on(own_site), worker, auditor];
    EntityShape { unique: &[&["code"]], ..EntityShape::new("Site", members, rules) }
}

fn machine() -> EntityShape {
    let members = vec![
        member("site", to("Site", OnDelete::Cascade)),
        member("bay", Kind::Number { min: i64::from(i32::MIN), max: i64::from(i32::MAX) }),
        member("label", TEXT),
        member("runs", COUNTER),
    ];
    let write = Members::Only(&["label", "runs"]);
    let worker = Rule { read: Members::All, write, ..Rule::nothing("Worker") };
    let rules = vec![Rule::everything("Owner").on(own_machine), worker];
    EntityShape { unique: &[&["site", "bay"]], ..EntityShape::new("Machine", members, rules) }
}

fn part() -> EntityShape {
    let members = vec![
        member("machine", to("Machine", OnDelete::Prevent)),
        member("serial", TEXT),
        member("wear", Kind::Number { min: i64::MIN, max: i64::MAX }),
        member("spare", Kind::Reference { to: "Part", optional: true, on_delete: OnDelete::Keep }),
    ];
    let rules = vec![Rule::everything("Owner").on(own_part), Rule::everything("Worker")];
    let filter = Filter {
        expression: less(&["machine"], "bay", 2),
        reads: vec![(vec!["machine"], "bay")],
        holds: Rc::new(|state, part, _| {
            state.get("Machine", &part["machine"]).is_some_and(|machine| machine["bay"] < Value::Integer(2))
        }),
    };
    EntityShape {
        conflict: Conflict::Reject,
        filter: Some(filter),
        ..EntityShape::new("Part", members, rules)
    }
}

fn reading() -> EntityShape {
    let members = vec![
        member("part", to("Part", OnDelete::Cascade)),
        member("level", Kind::Number { min: i64::MIN, max: i64::MAX }),
        member("comment", TEXT),
    ];
    let owner = Rule { delete: true, read: Members::All, ..Rule::nothing("Owner") }.on(own_reading);
    let read = Members::Only(&["part", "level"]);
    let worker = Rule { create: true, read, write: Members::Only(&["level"]), ..Rule::nothing("Worker") };
    let auditor = Rule { read: Members::All, ..Rule::nothing("Auditor") };
    let filter = Filter {
        expression: less(&["part", "machine"], "bay", 2),
        reads: vec![(vec!["part", "machine"], "bay")],
        holds: Rc::new(|state, reading, _| {
            let part = state.get("Part", &reading["part"]);
            let machine = part.and_then(|part| state.get("Machine", &part["machine"]));
            machine.is_some_and(|machine| machine["bay"] < Value::Integer(2))
        }),
    };
    EntityShape { filter: Some(filter), ..EntityShape::new("Reading", members, vec![owner, worker, auditor]) }
}

fn report(readers: [&'static str; 2]) -> EntityShape {
    let members = vec![member("call", TEXT), member("page", Kind::Number { min: i64::MIN, max: i64::MAX })];
    let reads = |role| Rule { read: Members::All, ..Rule::nothing(role) };
    EntityShape::new(REPORT, members, readers.map(reads).into())
}

/// The microflow, which other models have as well.
pub(super) const fn microflow() -> ListedMicroflow {
    ListedMicroflow::new::<app::report>()
}

impl Shape {
    /// Lets the microflow be called in another model, with an object of one of its entities. These roles read
    /// what calls leave behind.
    pub(super) fn add_calls(&mut self, of: &str, readers: [&'static str; 2]) {
        let App { entities, mut microflows, .. } = app::Plant::model();
        for mut left in entities.into_iter().filter(|entity| &*entity.name == REPORT) {
            left.rules.iter_mut().zip(readers).for_each(|(rule, reader)| rule.role = reader.into());
            self.app.entities.push(left);
        }
        let needed = microflows.iter_mut().filter_map(|microflow| microflow.parameters.last_mut());
        needed.for_each(|needed| needed.kind = FlowType::Option(Box::new(FlowType::Identity(of.into()))));
        self.app.microflows = microflows;
        self.entities.push(report(readers));
    }
}
