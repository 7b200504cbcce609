//! Two grants for one role with different members, conditions on the row beside those on the account,
//! hand-over (`after = any`), and a handler that corrects, rejects and panics.

use super::modes::{Filter, less};
use super::{ACCOUNT, EntityShape, Judgement, Kind, Members, OnDelete, Rule, Shape, TEXT, member, to};
use crate::simulation::oracle::state::{Row, State};
use std::rc::Rc;
use tidewater::server::ServerApp;
use tidewater::traits::App as _;
use tidewater_model::{Expression, Value};

#[allow(unreachable_pub, clippy::duplicated_attributes, reason = "written as any app is written")]
mod app {
    //! The app, as any developer writes it.
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Doctor,
        Nurse,
        Clerk,
    }
    use Role::*;

    /// Somebody who is treated. Nurses see a name and a ward of everybody, the rest of their own.
    #[derive(Entity, Default)]
    #[access(Doctor, create, delete, read, write, where = |p, me| p.doctor == me)]
    #[access(Nurse, read(name, ward))]
    #[access(Nurse, read, write(diagnosis, ward, nurse), where = |p, me| p.nurse == me, after = any)]
    #[access(Clerk, create, read(name, ward, doctor, nurse), write(name, doctor, nurse))]
    pub struct Patient {
        #[attr(required, max_len = 30)]
        pub name: String,
        #[attr(range = 0..=9)]
        pub ward: i32,
        pub diagnosis: String,
        pub doctor: Option<Ref<Account>>,
        pub nurse: Option<Ref<Account>>,
    }

    /// What a patient is given.
    #[derive(Entity, Default)]
    #[access(Doctor, create, delete, read, write, where = |d, me| d.patient.doctor == me)]
    #[access(Nurse, read(patient, drug, amount), write(amount),
        where = |d, me| d.patient.nurse == me && d.amount < 500)]
    #[access(Nurse, read(drug, remark), where = |d, me| d.patient.ward == 7 || d.giver == me)]
    pub struct Dose {
        #[association(on_delete = cascade)]
        pub patient: Ref<Patient>,
        pub drug: String,
        #[attr(min = 1, max = 1000)]
        pub amount: i32,
        pub remark: String,
        pub giver: Option<Ref<Account>>,
    }

    /// What may be given: too much is corrected, nothing on a Friday the 13th, and 666 is a bug.
    #[before_commit]
    pub async fn check_dose(cx: &mut Server, dose: &mut Change<Dose>) -> FlowResult<Verdict> {
        let _ = cx;
        match dose.amount {
            13 => return Ok(Verdict::reject("not thirteen")),
            666 => panic!("the handler's bug, on purpose"),
            901..=1000 => dose.amount = 900,
            _ => {}
        }
        Ok(Verdict::accept())
    }

    tidewater::app! {
        /// A ward with its nurses.
        pub Clinic {
            roles: Role,
            entities: [Patient, Dose],
            events: [check_dose],
        }
    }
}

/// The same, as the oracle knows it.
pub(super) fn shape() -> Shape {
    Shape {
        name: "Clinic",
        app: app::Clinic::model(),
        handlers: Rc::new(app::Clinic::handlers),
        roles: &["Doctor", "Nurse", "Clerk"],
        is_automatic: false,
        entities: vec![patient(), dose()],
    }
}

fn patient_of<'a>(state: &'a State, dose: &Row) -> Option<&'a Row> {
    state.get("Patient", &dose["patient"])
}

fn patient() -> EntityShape {
    let members = vec![
        member("name", Kind::Text { required: true, max: 30 }),
        member("ward", Kind::Number { min: 0, max: 9 }),
        member("diagnosis", TEXT),
        member("doctor", ACCOUNT),
        member("nurse", ACCOUNT),
    ];
    let doctor = Rule::everything("Doctor").on(|_, patient, me| patient["doctor"] == Value::Integer(me));
    let anybody = Rule { read: Members::Only(&["name", "ward"]), ..Rule::nothing("Nurse") };
    let write = Members::Only(&["diagnosis", "ward", "nurse"]);
    let own = Rule { read: Members::All, write, ..Rule::nothing("Nurse") };
    let own = own.on(|_, patient, me| patient["nurse"] == Value::Integer(me)).after_any();
    let clerk = Rule {
        create: true,
        read: Members::Only(&["name", "ward", "doctor", "nurse"]),
        write: Members::Only(&["name", "doctor", "nurse"]),
        ..Rule::nothing("Clerk")
    };
    let filter = Filter {
        expression: less(&[], "ward", 5),
        reads: vec![(vec![], "ward")],
        holds: Rc::new(|_, patient, _| patient["ward"] < Value::Integer(5)),
    };
    EntityShape {
        filter: Some(filter),
        ..EntityShape::new("Patient", members, vec![doctor, anybody, own, clerk])
    }
}

fn dose() -> EntityShape {
    let members = vec![
        member("patient", to("Patient", OnDelete::Cascade)),
        member("drug", TEXT),
        member("amount", Kind::Number { min: 1, max: 1000 }),
        member("remark", TEXT),
        member("giver", ACCOUNT),
    ];
    let doctor = Rule::everything("Doctor").on(|state, dose, me| {
        patient_of(state, dose).is_some_and(|patient| patient["doctor"] == Value::Integer(me))
    });
    let read = Members::Only(&["patient", "drug", "amount"]);
    let nurse = Rule { read, write: Members::Only(&["amount"]), ..Rule::nothing("Nurse") };
    let nurse = nurse.on(|state, dose, me| {
        patient_of(state, dose).is_some_and(|patient| patient["nurse"] == Value::Integer(me))
            && dose["amount"] < Value::Integer(500)
    });
    let ward = Rule { read: Members::Only(&["drug", "remark"]), ..Rule::nothing("Nurse") };
    let ward = ward.on(|state, dose, me| {
        patient_of(state, dose).is_some_and(|patient| patient["ward"] == Value::Integer(7))
            || dose["giver"] == Value::Integer(me)
    });
    let handler = |_: Option<&Row>, mine: &Row| match mine["amount"] {
        Value::Integer(13) => Judgement::Reject("not thirteen"),
        Value::Integer(666) => Judgement::Panic,
        Value::Integer(901..=1000) => Judgement::Correct("amount", Value::Integer(900)),
        _ => Judgement::Accept,
    };
    let filter = Filter {
        expression: Expression::All(vec![less(&["patient"], "ward", 6), less(&[], "amount", 600)]),
        reads: vec![(vec!["patient"], "ward"), (vec![], "amount")],
        holds: Rc::new(|state, dose, _| {
            patient_of(state, dose).is_some_and(|patient| patient["ward"] < Value::Integer(6))
                && dose["amount"] < Value::Integer(600)
        }),
    };
    let filter = Some(filter);
    EntityShape {
        handler: Some(handler),
        filter,
        ..EntityShape::new("Dose", members, vec![doctor, nurse, ward])
    }
}
