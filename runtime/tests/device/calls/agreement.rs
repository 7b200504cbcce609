//! What a microflow reads is what its caller's device reads: before it wrote anything, and of what it wrote
//! and has not stored yet.

use super::three;
use crate::app::*;
use crate::world::run;
use tidewater::device::Client;
use tidewater::flow::FlowResult;
use tidewater::prelude::*;

/// What is compared of an object: numbers that are not given yet are left out.
trait Shown {
    fn shown(&self) -> String;
}
impl Shown for Obj<Customer> {
    fn shown(&self) -> String {
        format!("{} {} {} {}", self.id(), self.name, self.notes, self.credit)
    }
}
impl Shown for Obj<Visit> {
    fn shown(&self) -> String {
        format!("{} {} {:?} {:?}", self.id(), self.note, self.customer, self.follows)
    }
}
impl Shown for Obj<Remark> {
    fn shown(&self) -> String {
        format!("{} {} {:?}", self.id(), self.text, self.visit)
    }
}

macro_rules! queries {
    ($($query:expr;)*) => {
        async fn on_server(cx: &mut Server) -> FlowResult<Vec<Vec<String>>> {
            Ok(vec![$(cx.retrieve($query).await?.iter().map(Shown::shown).collect()),*])
        }

        fn on_device(client: &Client) -> Vec<Vec<String>> {
            vec![$(client.retrieve($query).unwrap().iter().map(Shown::shown).collect()),*]
        }
    };
}
queries! {
    query!(Customer, |c| c.name != "", order_by = |c| c.name);
    query!(Customer, |c| c.credit > 5);
    query!(Customer, |c| !(c.credit > 5));
    query!(Customer, |c| c.credit > 5 || c.notes == "changed");
    query!(Customer, order_by_descending = |c| c.credit, order_by = |c| c.notes).limit(2);
    query!(Customer, |c| c.rep.is_some_and(|r| r.name == "anna"));
    query!(Customer, |c| !c.rep.is_some_and(|r| r.name == "anna"));
    query!(Visit);
    query!(Visit, |v| v.customer.name == "Alder");
    query!(Visit, |v| v.customer.credit == 70);
    query!(Visit, |v| !(v.customer.credit == 70));
    query!(Visit, |v| v.customer.notes == "changed" || v.note == "first");
    query!(Visit, |v| v.follows.is_some_and(|f| f.note == "first"));
    query!(Visit, |v| !v.follows.is_some_and(|f| f.note == "first"));
    query!(Visit, order_by = |v| v.customer.name, order_by_descending = |v| v.note).limit(3);
    query!(Remark, |r| r.visit.customer.notes != "changed");
    query!(Remark, |r| r.visit.note == "first", order_by = |r| r.text);
}

/// Changes data in one of some ways and tells what every query finds then.
#[microflow]
async fn changes_and_finds(cx: &mut Server, change: i64) -> FlowResult<Vec<Vec<String>>> {
    apply(cx, change).await?;
    on_server(cx).await
}

tidewater::app! {
    /// Shops and visits, with this one microflow.
    Finding {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        microflows: [changes_and_finds],
    }
}

async fn customer(cx: &mut Server, name: &str) -> FlowResult<Obj<Customer>> {
    let name = name.to_owned();
    Ok(cx.as_system().first(query!(Customer, |c| c.name == name)).await?.expect("it is there"))
}

async fn account(cx: &mut Server, name: &str) -> FlowResult<Option<Ref<Account>>> {
    let name = name.to_owned();
    Ok(cx.as_system().first(query!(Account, |a| a.name == name)).await?.map(|account| account.as_ref()))
}

async fn apply(cx: &mut Server, change: i64) -> FlowResult {
    let (mut alder, mut birch) = (customer(cx, "Alder").await?, customer(cx, "Birch").await?);
    match change {
        1 => {
            let first = Visit { note: "first".to_owned(), customer: alder.as_ref(), ..Visit::default() };
            let mut first = cx.create(first).await?;
            cx.as_system().commit(&mut first).await?;
            for (note, customer) in [("second", &alder), ("third", &birch)] {
                let visit = Visit {
                    note: note.to_owned(),
                    customer: customer.as_ref(),
                    follows: Some(first.as_ref()),
                    ..Visit::default()
                };
                let mut visit = cx.create(visit).await?;
                cx.as_system().commit(&mut visit).await?;
                let remark = Remark { text: format!("about {note}"), visit: visit.as_ref() };
                let mut remark = cx.create(remark).await?;
                cx.as_system().commit(&mut remark).await?;
            }
        }
        2 => {
            alder.notes = "changed".to_owned();
            alder.credit = 3;
            cx.as_system().commit(&mut alder).await?;
        }
        3 => {
            birch.rep = account(cx, "anna").await?;
            cx.as_system().commit(&mut birch).await?;
        }
        4 => {
            alder.rep = account(cx, "otto").await?;
            cx.as_system().commit(&mut alder).await?;
        }
        5 => {
            let visits = query!(Visit, |v| v.note == "third");
            let mut visit = cx.as_system().first(visits).await?.expect("it is there");
            visit.customer = alder.as_ref();
            cx.as_system().commit(&mut visit).await?;
            alder.rep = account(cx, "anna").await?;
            cx.as_system().commit(&mut alder).await?;
            // A second time, with what the first made of it.
            alder.notes = "twice".to_owned();
            cx.as_system().commit(&mut alder).await?;
        }
        6 => {
            let visits = query!(Visit, |v| v.note == "first");
            let visit = cx.as_system().first(visits).await?.expect("it is there");
            cx.as_system().delete(visit).await?;
        }
        7 => {
            for visit in cx.as_system().retrieve(query!(Visit)).await? {
                cx.as_system().delete(visit).await?;
            }
            cx.as_system().delete(birch).await?;
        }
        _ => {}
    }
    Ok(())
}

#[test]
fn a_microflow_finds_what_its_callers_device_finds() {
    for caller in ["boss", "anna", "otto"] {
        let (_world, boss, anna, otto) = three::<Finding>();
        super::customers(&boss, &anna, &otto);
        let device = match caller {
            "boss" => &boss,
            "anna" => &anna,
            _ => &otto,
        };
        let mut changed = 0;
        for change in 0..=7 {
            let before = on_device(&device.client);
            let found = run(device.client.call(changes_and_finds {}, change)).unwrap();
            let here = on_device(&device.client);
            assert_eq!(found, here, "{caller} after change {change}");
            changed += i32::from(before != here);
            // What came with the answer is all there is.
            assert_eq!(device.sync().unwrap().downloaded, 0, "{caller} after change {change}");
        }
        assert!(changed >= 4, "the changes were hardly seen by {caller}");
    }
}
