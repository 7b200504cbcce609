//! What happens to a database when the program that opens it has another model.

use std::path::Path;
use tests::plain::{self, entity};
use tidewater::store::schema::{Opened, Side, format, open_device};
use tidewater::store::{Durability, Sqlite, Statement, StoreError};
use tidewater_model::{App, Catalog, Enumeration, EnumerationVariant, Member, Role, Type, Validation, Value};

fn member(name: &str, ty: Type, default: Value) -> Member {
    Member { default, ..plain::member(name, ty) }
}

fn enumeration(variants: &[&str]) -> Enumeration {
    let variant = |name: &&str| EnumerationVariant { name: (*name).into(), caption: (*name).to_owned() };
    Enumeration { name: "Kind".into(), variants: variants.iter().map(variant).collect() }
}

fn app() -> App {
    let name = Member {
        validations: vec![Validation::MaxLength(80)],
        ..member("name", Type::Text, Value::from(""))
    };
    let members = vec![
        name,
        member("kind", Type::Enumeration("Kind".into()), Value::from("Small")),
        member("hidden", Type::Integer32, Value::Integer(0)),
    ];
    App {
        name: "Shop".into(),
        documentation: String::new(),
        roles: vec![Role { name: "Rep".into(), documentation: String::new() }],
        entities: vec![entity("Customer", members)],
        enumerations: vec![enumeration(&["Small", "Large"])],
        events: Vec::new(),
        ..App::default()
    }
}

fn open(path: &Path, app: App) -> Result<(Sqlite, Opened), StoreError> {
    let file = Sqlite::open(path, Durability::Off)?;
    file.run("BEGIN IMMEDIATE")?;
    let opened = open_device(&file, &Catalog::new(app).expect("a sound model"));
    file.run(if opened.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    opened.map(|opened| (file, opened))
}

/// A new file with one customer, whose `hidden` is unreadable.
fn file_with_a_row(folder: &tempfile::TempDir) -> std::path::PathBuf {
    let path = folder.path().join("shop.db");
    let (file, opened) = open(&path, app()).unwrap();
    assert_eq!(opened, Opened::New);
    file.run("INSERT INTO \"Customer\" VALUES (7, 4, 'Anna', 'Small', NULL)").unwrap();
    path
}

/// The difference for which the changed model is refused; the file must stay as it was.
fn difference(change: impl FnOnce(&mut App)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = file_with_a_row(&folder);
    let mut changed = app();
    change(&mut changed);
    let Err(StoreError::ModelChanged { difference, .. }) = open(&path, changed) else {
        panic!("the change must be refused")
    };
    let (file, opened) = open(&path, app()).unwrap();
    assert_eq!(opened, Opened::Same);
    assert_eq!(file.query(&Statement::new("SELECT name FROM \"Customer\"", [])).unwrap().len(), 1);
    difference
}

#[test]
fn the_same_model_opens_without_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let path = file_with_a_row(&folder);
    assert_eq!(open(&path, app()).unwrap().1, Opened::Same);
}

#[test]
fn growth_is_applied_to_stored_rows_with_the_default_and_masks_follow_their_members() {
    let folder = tempfile::tempdir().unwrap();
    let path = file_with_a_row(&folder);
    let mut grown = app();
    let customer = &mut grown.entities[0];
    customer.members[0].validations = vec![Validation::MaxLength(200)];
    customer.members.insert(0, member("visits", Type::Integer32, Value::Integer(3)));
    let note = Member { optional: true, ..member("note", Type::Text, Value::Empty) };
    customer.members.insert(2, note);
    let order = member("customer", Type::Reference("Customer".into()), Value::Empty);
    grown.entities.push(entity("Order", vec![order]));
    grown.enumerations = vec![enumeration(&["Tiny", "Small", "Large"])];
    grown.roles.push(Role { name: "Manager".into(), documentation: String::new() });

    let (file, opened) = open(&path, grown.clone()).unwrap();
    assert_eq!(opened, Opened::Grown);
    let sql = "SELECT id, _unreadable, visits, name, note, kind, hidden FROM \"Customer\"";
    let rows = file.query(&Statement::new(sql, [])).unwrap();
    let expected = [
        Value::Integer(7),
        Value::Integer(0b1_0000),
        Value::Integer(3),
        Value::from("Anna"),
        Value::Empty,
        Value::from("Small"),
        Value::Empty,
    ];
    assert_eq!(rows, [expected]);
    file.run("INSERT INTO \"Order\" (id, customer) VALUES (1, 7)").unwrap();
    drop(file);
    assert_eq!(open(&path, grown).unwrap().1, Opened::Same);
}

#[test]
fn every_other_change_is_refused_with_every_difference() {
    let difference = difference(|app| {
        let customer = &mut app.entities[0];
        customer.members.remove(1);
        customer.members[1].ty = Type::Integer64;
        customer.members[0].validations = vec![Validation::MaxLength(40), Validation::Required];
        customer.members.push(member("region", Type::Reference("Account".into()), Value::Empty));
        app.roles[0].name = "Seller".into();
    });
    let expected = [
        "`Customer.name` had `max_len = 80` and has `max_len = 40`, and stored rows may break it; take that back, or start with a new database",
        "`Customer.name` has `required` now, and stored rows may break it; take that back, or start with a new database",
        "`Customer.kind` is not in the model any more; put it back, or start with a new database",
        "`Customer.hidden` was `i32` and is `i64`; give the new member another name, or start with a new database",
        "`Customer.region` is new and required, and stored rows have no value for it; make it an `Option<_>`, or start with a new database",
        "`Rep` is no role any more, and accounts may have it; put it back, or start with a new database",
    ];
    assert_eq!(difference.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn a_removed_entity_or_variant_is_refused() {
    let removed = difference(|app| app.entities[0].name = "Client".into());
    assert!(removed.contains("`Customer` is not in the model any more"), "{removed}");
    let removed = difference(|app| app.enumerations = vec![enumeration(&["Small"])]);
    assert!(removed.contains("`Kind::Large` is no variant any more"), "{removed}");
}

#[test]
fn files_of_others_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = file_with_a_row(&folder);
    let other = App { name: "Warehouse".into(), ..app() };
    assert!(matches!(open(&path, other), Err(StoreError::Foreign { found, .. }) if found == "Shop"));

    let foreign = folder.path().join("foreign.db");
    Sqlite::open(&foreign, Durability::Off).unwrap().run("CREATE TABLE notes (text TEXT)").unwrap();
    assert!(matches!(open(&foreign, app()), Err(StoreError::Foreign { .. })));

    Sqlite::open(&path, Durability::Off)
        .unwrap()
        .run("UPDATE _meta SET value = x'00' WHERE key = 'app'")
        .unwrap();
    assert!(matches!(open(&path, app()), Err(StoreError::Damaged { .. })));

    let garbage = folder.path().join("garbage.db");
    std::fs::write(&garbage, vec![0x55; 8192]).unwrap();
    assert!(matches!(open(&garbage, app()), Err(StoreError::Damaged { .. })));
}

#[test]
fn files_of_another_format_are_refused_and_stay_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = file_with_a_row(&folder);
    let mark = |format: i64| {
        let file = Sqlite::open(&path, Durability::Off).unwrap();
        file.run(&format!("UPDATE _meta SET value = CAST('{format}' AS BLOB) WHERE key = 'format'")).unwrap();
    };
    let known = format(Side::Device);
    mark(known + 1);
    assert!(matches!(open(&path, app()), Err(StoreError::Newer { found, .. }) if found == known + 1));

    // Before the outbox was one table, unsent work stood elsewhere: it must not be overlooked in silence.
    mark(1);
    let Err(older) = open(&path, app()) else { panic!("a file of format 1 was opened") };
    assert_eq!(
        older.to_string(),
        format!(
            "the file {} was written by an older version (format 1, this is {known}); \
             synchronize it with the version that wrote it, or delete it",
            path.display()
        )
    );
    mark(known);
    assert!(matches!(open(&path, app()), Ok((_, Opened::Same))));
}
