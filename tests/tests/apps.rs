//! The apps of `tests/src/apps`, which rustc accepted without a word: a device can load each of them.

#![allow(unreachable_pub, missing_docs, reason = "modules of one test; their names say what they are")]

#[path = "apps/agreement.rs"]
mod agreement;
#[path = "../../runtime/tests/twins/mod.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod twins;

use std::collections::BTreeMap;
use tests::apps::{
    around, cfgs, circles, collisions, imports, raw, smallest, statements, strict, wide, written,
};
use tidewater::flow::Program;
use tidewater::model::{App as Model, Catalog};
use tidewater::traits::App;

/// Every app, by its name.
fn apps() -> BTreeMap<String, Model> {
    let models = [
        around::Around::model(),
        cfgs::Build::model(),
        circles::Circles::model(),
        collisions::attributes::Attributes::model(),
        collisions::functions::Page2::model(),
        collisions::modules::Modules::model(),
        collisions::types::App::model(),
        imports::by_path::ByPath::model(),
        imports::globs::Globs::model(),
        imports::renamed::Renamed::model(),
        raw::Raw::model(),
        smallest::Marks::model(),
        smallest::Nothing::model(),
        smallest::OneEntity::model(),
        smallest::OnlyAction::model(),
        smallest::OnlyFlows::model(),
        smallest::OnlyHandler::model(),
        smallest::OnlyMicroflow::model(),
        smallest::OnlyPage::model(),
        smallest::Thoughts::model(),
        statements::Odd::model(),
        strict::Garden::model(),
        wide::Widest::model(),
        written::Computing::model(),
        written::Written::model(),
    ];
    models.into_iter().map(|model| (model.name.to_string(), model)).collect()
}

#[test]
fn a_device_can_load_every_app_that_rustc_accepts() {
    for (name, model) in apps() {
        let catalog = Catalog::new(model).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
        Program::load(&catalog).unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
    }
}

#[test]
fn the_apps_are_many_and_hold_the_most_and_the_least() {
    let apps = apps();
    let items = |app: &Model| {
        let functions = app.nanoflows.len() + app.microflows.len() + app.actions.len() + app.events.len();
        app.entities.len() + functions + app.pages.len()
    };
    let flows: usize = apps.values().map(|app| app.nanoflows.len()).sum();
    assert!(apps.len() >= 25 && flows >= 45, "{} apps with {flows} flows", apps.len());
    assert_eq!(items(&apps["Nothing"]), 0);
    let widest = &apps["Widest"];
    assert_eq!((widest.roles.len(), widest.enumerations[0].variants.len()), (64, 200));
    assert_eq!(widest.entities[0].members.len(), 63);
}

#[test]
fn names_are_the_same_however_they_are_written() {
    let apps = apps();
    let raw = &apps["Raw"];
    let members: Vec<&str> = raw.entities[0].members.iter().map(|member| &*member.name).collect();
    assert_eq!((&*raw.entities[0].name, &members[..]), ("Struct", &["type", "match", "enum", "ref"][..]));
    assert_eq!((&*raw.nanoflows[0].name, &*raw.nanoflows[0].locals[0].name), ("loop", "for"));
    assert_eq!(raw.offline.home.as_deref(), Some("static"));
    let build: Vec<&str> = apps["Build"].entities[0].members.iter().map(|member| &*member.name).collect();
    assert_eq!(build, ["name", "kind"]);
    let entities: Vec<&str> = apps["Renamed"].entities.iter().map(|entity| &*entity.name).collect();
    assert_eq!(entities, ["Entry"]);
}
