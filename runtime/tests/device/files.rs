//! Files that are not what they should be, and models that grow.

use crate::app::{Customer, Shops, grown, other};
use crate::world::{World, run};
use std::fs;
use tidewater::flow::{FlowError, StoreError};
use tidewater::prelude::*;
use tidewater::store::device::points;
use tidewater::store::{Durability, Sqlite};

/// The database of the only account of a device.
pub fn account_file(world: &World, name: &str) -> std::path::PathBuf {
    let stem = format!("{name}.");
    let entries = fs::read_dir(world.path("")).unwrap().map(|entry| entry.unwrap().path());
    let is_it = |path: &std::path::PathBuf| {
        let file = path.file_name().unwrap().to_str().unwrap();
        file.starts_with(&stem) && file.ends_with(".db") && file != format!("{name}.db")
    };
    entries.into_iter().find(is_it).unwrap()
}

#[test]
fn a_file_that_is_no_database_is_refused_and_left_alone() {
    let world = World::new();
    fs::write(world.path("d.db"), b"a letter to a friend, not a database at all").unwrap();
    let error = world.open::<Shops>("d.db").map(drop).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Damaged { .. })), "{error}");
    assert_eq!(fs::read(world.path("d.db")).unwrap(), b"a letter to a friend, not a database at all");
}

#[test]
fn a_database_of_something_else_is_refused() {
    let world = World::new();
    let foreign = Sqlite::open(&world.path("d.db"), Durability::Off).unwrap();
    foreign.run("CREATE TABLE recipes(name TEXT)").unwrap();
    drop(foreign);
    let error = world.open::<Shops>("d.db").map(drop).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Foreign { .. })), "{error}");
}

#[test]
fn the_file_of_another_app_is_refused() {
    let world = World::new();
    drop(world.device("boss"));
    let error = world.open::<other::Library>("boss.db").map(drop).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Foreign { .. })), "{error}");
}

#[test]
fn a_file_of_a_newer_version_is_refused() {
    let world = World::new();
    drop(world.device("boss"));
    let file = Sqlite::open(&world.path("boss.db"), Durability::Off).unwrap();
    file.run("PRAGMA user_version = 99").unwrap();
    drop(file);
    let error = world.open::<Shops>("boss.db").map(drop).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Newer { found: 99, .. })), "{error}");
}

#[test]
fn damage_is_told_and_what_was_not_sent_is_rescued() {
    let world = World::new();
    let device = world.device("boss");
    for number in 0..200 {
        let customer = Customer { name: format!("Shop {number}"), ..Customer::default() };
        device.client.commit(&mut device.client.create(customer).unwrap()).unwrap();
    }
    drop(device);
    let path = account_file(&world, "boss");
    let mut bytes = fs::read(&path).unwrap();
    // The pages at the end hold rows; the first ones what the tables are.
    let page = 4096;
    let last = bytes.len() - page;
    bytes[last..last + 64].fill(0xff);
    fs::write(&path, &bytes).unwrap();
    let error = world.open::<Shops>("boss.db").map(drop).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Damaged { .. })), "{error}");
    assert!(error.to_string().contains("unsent changes were saved"), "{error}");
    let rescued = fs::read_to_string(path.with_extension("rescued.jsonl")).unwrap();
    assert!(rescued.lines().count() > 0);
}

/// A server of the next version, and a shop with an unsent change in the file of a device of this one.
fn growing() -> (World, Id<grown::Customer>) {
    let mut world = World::new();
    let device = world.device("boss");
    let shop = Customer { name: "Cup".to_owned(), credit: 5, ..Customer::default() };
    let mut shop = device.client.create(shop).unwrap();
    device.client.commit(&mut shop).unwrap();
    device.sync().unwrap();
    shop.phone = "1".to_owned();
    device.client.commit(&mut shop).unwrap();
    drop(device);
    world.restart::<grown::Shops>();
    (world, shop.id().object().into())
}

#[test]
fn a_model_that_grew_keeps_the_outbox() {
    let (world, id) = growing();
    let device = world.open::<grown::Shops>("boss.db").unwrap();
    let seen = device.client.get(id).unwrap();
    assert_eq!((&*seen.phone, &*seen.nickname, seen.credit), ("1", "", 5));
    assert_eq!(device.pending(), 1);
    let report = run(device.client.sync()).unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 0));
    assert_eq!(device.client.get(id).unwrap().phone, "1");
}

#[test]
fn a_kill_while_a_model_grows_loses_nothing() {
    let mut kills = 0;
    for at in [points::NOTE.before, points::NOTE.after].into_iter().flat_map(|at| [(at, 0), (at, 1)]) {
        let (world, id) = growing();
        match world.open_killed::<grown::Shops>("boss.db", at) {
            Ok(device) => drop(device),
            Err(error) => {
                assert!(matches!(error, FlowError::Store(StoreError::Stopped { .. })), "{at:?}: {error}");
                kills += 1;
            }
        }
        let device = world.open::<grown::Shops>("boss.db").unwrap();
        let seen = device.client.get(id).unwrap();
        assert_eq!((&*seen.phone, &*seen.nickname, device.pending()), ("1", "", 1), "{at:?}");
        let report = run(device.client.sync()).unwrap();
        assert_eq!((report.uploaded, report.rejected), (1, 0), "{at:?}");
    }
    assert!(kills >= 2, "{kills}");
}

#[test]
fn a_model_that_lost_something_is_refused_with_the_difference() {
    let world = World::of::<grown::Shops>();
    let device = world.open::<grown::Shops>("boss.db").unwrap();
    run(device.client.sign_in("boss", crate::world::PASSWORD)).unwrap();
    drop(device);
    let error = world.open::<Shops>("boss.db").map(drop).unwrap_err();
    assert!(matches!(&error, FlowError::Store(StoreError::ModelChanged { .. })), "{error}");
    assert!(error.to_string().contains("nickname"), "{error}");
}

#[cfg(unix)]
#[test]
fn every_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    let device = world.device("boss");
    device
        .client
        .commit(&mut device.client.create(Customer { name: "Cup".into(), ..Customer::default() }).unwrap())
        .unwrap();
    let mut seen = 0;
    for entry in fs::read_dir(world.path("")).unwrap().map(Result::unwrap) {
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
        seen += 1;
    }
    assert!(seen >= 5, "the server's database, two of the device, and logs beside them");
}

#[test]
fn a_file_that_asks_for_all_memory_is_refused() {
    let world = World::new();
    drop(world.device("boss"));
    let file = Sqlite::open(&world.path("boss.db"), Durability::Off).unwrap();
    file.run("UPDATE _account SET memory = 4000000000").unwrap();
    drop(file);
    let error = world.open::<Shops>("boss.db").map(drop).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Damaged { .. })), "{error}");
}

#[test]
fn a_large_file_is_not_read_whole_but_must_have_its_length_and_damage_is_told_where_it_is_met() {
    let world = World::new();
    let device = world.device("boss");
    for number in 0..200 {
        let customer = Customer { name: format!("Shop {number}"), ..Customer::default() };
        device.client.commit(&mut device.client.create(customer).unwrap()).unwrap();
    }
    device.sync().unwrap();
    drop(device);
    let path = account_file(&world, "boss");
    let file = Sqlite::open(&path, Durability::Off).unwrap();
    file.run("CREATE TABLE _ballast(bytes BLOB) STRICT; INSERT INTO _ballast VALUES (zeroblob(67108864))")
        .unwrap();
    drop(file);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 4096]).unwrap();
    let error = world.open::<Shops>("boss.db").map(drop).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Damaged { .. })), "{error}");

    let mut torn = whole;
    let name = b"Shop 150";
    let row = torn.windows(name.len()).position(|window| window == name).unwrap();
    let page = row / 4096 * 4096;
    torn[page..page + 4096].fill(0xff);
    fs::write(&path, torn).unwrap();
    let device = world.open::<Shops>("boss.db").unwrap();
    let error = device.client.retrieve(query!(Customer)).unwrap_err();
    assert!(matches!(error, FlowError::Store(StoreError::Damaged { .. })), "{error}");
}
