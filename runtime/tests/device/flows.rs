//! What the activities of a flow do, whoever runs it.

use crate::app::*;
use crate::world::{PASSWORD, World, run};
use std::sync::Arc;
use tidewater::device::{Device, Headless, Level, Shown};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater_model::limits;

/// Opens a shop and tells of it.
fn open_shop(cx: &mut Device, name: &str) -> FlowResult<Obj<Customer>> {
    let mut shop = cx.create(Customer { name: name.to_owned(), ..Customer::default() })?;
    cx.commit(&mut shop)?;
    cx.message(format!("{name} is open"));
    Ok(shop)
}

#[test]
fn what_a_flow_commits_is_there_after_it() {
    let world = World::new();
    let device = world.device("boss");
    let shop = device.client.run_natively(|cx| open_shop(cx, "Cup")).unwrap();
    let device = device.reopen(&world);
    assert_eq!(device.client.get(shop.id()).unwrap().name, "Cup");
}

#[test]
fn a_flow_shows_what_it_says_on_the_screen_that_it_was_given() {
    let world = World::new();
    let screen = Arc::new(Headless::new());
    let client = world.device("boss").client.with_ui(screen.clone());
    let shop = client
        .run_natively(|cx| {
            let shop = open_shop(cx, "Cup")?;
            cx.invalid(&shop, |c| c.phone, "Ask for it");
            cx.log(Level::Warning, "no phone");
            cx.show_home()?;
            Ok(shop)
        })
        .unwrap();
    let shown = screen.take();
    let [Shown::Message(said), Shown::Invalid(invalid), Shown::Log(level, _), Shown::Home(home)] = &*shown
    else {
        panic!("{shown:?}")
    };
    assert_eq!((said.as_str(), *level, &**home), ("Cup is open", Level::Warning, "shops"));
    assert_eq!((&*invalid.entity, &*invalid.member, invalid.id), ("Customer", "phone", shop.id().object()));
    assert!(screen.take().is_empty());
}

#[test]
fn objects_of_several_entities_are_committed_together() {
    let world = World::new();
    let device = world.device("boss");
    let counted = device.client.run_natively(|cx| {
        let mut shop = cx.create(Customer { name: "Cup".into(), ..Customer::default() })?;
        let mut visits = Vec::new();
        for note in ["first", "second"] {
            visits.push(cx.create(Visit {
                note: note.into(),
                customer: shop.as_ref(),
                ..Visit::default()
            })?);
        }
        cx.commit_all(&mut (&mut visits, &mut shop))?;
        assert!(!shop.is_changed() && !visits[1].is_changed());
        cx.count(query!(Visit, |v| v.customer == &shop))
    });
    assert_eq!(counted.unwrap(), 2);
}

#[test]
fn the_error_of_a_flow_is_its_own() {
    let world = World::new();
    let device = world.device("boss");
    let failed = device.client.run_natively(|cx| cx.fail::<()>("no-stock", "nothing is left"));
    let Err(FlowError::Failed { code, text }) = failed else { panic!("{failed:?}") };
    assert_eq!((code.as_str(), text.as_str()), ("no-stock", "nothing is left"));
}

fn shop(cx: &mut Device, name: &str) -> FlowResult<Obj<Customer>> {
    let mut shop = cx.create(Customer { name: name.to_owned(), ..Customer::default() })?;
    cx.commit(&mut shop)?;
    Ok(shop)
}

#[test]
fn a_kill_around_the_end_of_a_flow_leaves_all_or_nothing_of_it() {
    use tidewater::store::device::points::COMMIT;
    for (point, is_kept) in [(COMMIT.before, false), (COMMIT.after, true)] {
        let world = World::new();
        let device = world.device("boss");
        device.outside.stop_at(point, 0);
        let result = device.client.run_natively(|cx| {
            shop(cx, "Cup")?;
            shop(cx, "Bean")?;
            assert_eq!(cx.count(query!(Customer))?, 2, "a flow sees what it wrote");
            Ok(())
        });
        assert!(result.is_err());
        let device = device.reopen(&world);
        assert_eq!(device.client.count(query!(Customer)).unwrap(), if is_kept { 2 } else { 0 }, "{point}");
        assert_eq!(device.pending(), if is_kept { 2 } else { 0 });
        device.client.run_natively(|cx| shop(cx, "Later")).unwrap();
        let _ = device.sync().unwrap();
    }
}

#[test]
fn an_activity_that_fails_undoes_itself_and_nothing_else() {
    let world = World::new();
    let device = world.device("boss");
    let result: FlowResult = device.client.run_natively(|cx| {
        shop(cx, "Cup")?;
        assert!(shop(cx, "").is_err(), "a name is required");
        shop(cx, "Bean")?;
        cx.fail("enough", "that is enough")
    });
    assert_eq!(result.unwrap_err().code(), "enough");
    let device = device.reopen(&world);
    assert_eq!(device.client.count(query!(Customer)).unwrap(), 2);
    assert_eq!(device.pending(), 2);
}

#[test]
fn an_atomic_flow_that_fails_leaves_nothing() {
    let world = World::new();
    let device = world.device("boss");
    let kept = device.client.run_natively(|cx| shop(cx, "Kept")).unwrap();
    let failed: FlowResult = device.client.run_atomically(|cx| {
        shop(cx, "Cup")?;
        let kept = cx.get(kept.id())?;
        cx.delete(kept)?;
        cx.fail("enough", "that is enough")
    });
    assert_eq!(failed.unwrap_err().code(), "enough");
    assert_eq!(device.client.count(query!(Customer)).unwrap(), 1);
    assert_eq!(device.pending(), 1);
    let next = device.client.run_natively(|cx| shop(cx, "Next")).unwrap();
    assert!(next.id().object().count() > kept.id().object().count() + 1, "an id is given once");
    let _ = device.sync().unwrap();
    assert_eq!(device.client.count(query!(Customer)).unwrap(), 2);
}

#[test]
fn what_an_atomic_flow_commits_is_accepted_or_rejected_as_one() {
    let world = World::new();
    let boss = world.device("boss");
    let price = boss.client.run_natively(|cx| {
        let mut price = cx.create(Price { code: "taken".into(), ..Price::default() })?;
        cx.commit(&mut price)?;
        Ok(price)
    });
    price.unwrap();
    let _ = boss.sync().unwrap();
    let other = world.open::<Shops>("other").unwrap();
    run(other.client.sign_in("boss", PASSWORD)).unwrap();
    for (code, count) in [("taken", 1), ("free", 3)] {
        let made = other.client.run_atomically(|cx| {
            let mut shop = shop(cx, "Cup")?;
            shop.notes = "twice".into();
            cx.commit(&mut shop)?;
            let mut given_up = cx.create(Price { code: "given up".into(), ..Price::default() })?;
            cx.commit(&mut given_up)?;
            cx.delete(given_up)?;
            let mut price = cx.create(Price { code: code.into(), ..Price::default() })?;
            cx.commit(&mut price)
        });
        made.unwrap();
        let report = other.sync().unwrap();
        assert_eq!((report.uploaded > 0, report.rejected), (code == "free", u64::from(code == "taken")));
        let _ = boss.sync().unwrap();
        let rows = boss.client.count(query!(Customer)).unwrap() + boss.client.count(query!(Price)).unwrap();
        assert_eq!(rows, count, "{code}");
    }
    assert_eq!(other.client.rejected().unwrap()[0].objects.len(), 2, "each once");
}

#[test]
fn an_atomic_flow_that_cannot_be_sent_is_refused_at_once() {
    let world = World::new();
    let device = world.device("boss");
    let failed: FlowResult = device.client.run_atomically(|cx| {
        for at in 0..=limits::BATCH_OPERATIONS {
            shop(cx, &format!("{at}"))?;
        }
        Ok(())
    });
    assert!(matches!(failed, Err(FlowError::GroupTooLarge { unit: "operations", .. })), "{failed:?}");
    let failed: FlowResult = device.client.run_atomically(|cx| {
        for at in 0..5 {
            let notes = "n".repeat(limits::VALUE_BYTES - 1);
            let mut shop = cx.create(Customer { name: format!("{at}"), notes, ..Customer::default() })?;
            cx.commit(&mut shop)?;
        }
        Ok(())
    });
    assert!(matches!(failed, Err(FlowError::GroupTooLarge { unit: "bytes", .. })), "{failed:?}");
    assert_eq!(device.pending(), 0);
}

#[test]
fn whoever_else_uses_the_device_waits_for_the_end_of_a_flow() {
    let world = World::new();
    let device = world.device("boss");
    let (client, begun) = (device.client.clone(), std::sync::Barrier::new(2));
    std::thread::scope(|threads| {
        let begun = &begun;
        threads.spawn(move || {
            begun.wait();
            assert_eq!(client.count(query!(Customer)).unwrap(), 20);
        });
        let flow = device.client.run_natively(|cx| {
            for at in 0..20 {
                shop(cx, &format!("{at}"))?;
                if at == 0 {
                    begun.wait();
                }
            }
            Ok(())
        });
        flow.unwrap();
    });
}
