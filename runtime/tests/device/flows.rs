//! What the activities of a flow do, whoever runs it.

use crate::app::*;
use crate::world::World;
use std::sync::Arc;
use tidewater::device::{Device, Headless, Level, Shown};
use tidewater::flow::FlowError;
use tidewater::prelude::*;

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
    let [Shown::Message(said), Shown::Invalid(invalid), Shown::Log(level, _), Shown::Home] = &*shown else {
        panic!("{shown:?}")
    };
    assert_eq!((said.as_str(), *level), ("Cup is open", Level::Warning));
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
