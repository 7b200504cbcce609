//! What a device's database knows without asking its file is what stands there.

use crate::app::*;
use std::sync::Arc;
use tidewater::flow::StoreError;
use tidewater::store::Durability;
use tidewater::store::device::{DeviceDatabase, Disk, NewOperation, Writing, points};
use tidewater::store::sql::SelectedRow;
use tidewater::typed::App;
use tidewater::value::ObjectId;
use tidewater_model::{Catalog, EntityIndex, Value};

struct Stored {
    database: DeviceDatabase,
    entity: EntityIndex,
    id: ObjectId,
    _folder: tempfile::TempDir,
}

fn stored() -> Stored {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Arc::new(Catalog::new(Shops::model()).unwrap());

    let path = folder.path().join("shop.db");
    let database = DeviceDatabase::open(&path, &catalog, &Disk::of_system(Durability::Off)).unwrap();
    let entity = catalog.find("Customer").unwrap();
    let stored = Stored { database, entity, id: ObjectId::new(1, 1).unwrap(), _folder: folder };
    stored.write(|writing| writing.put_row(entity, &stored.named("stored")));
    stored
}

impl Stored {
    fn named(&self, name: &str) -> SelectedRow {
        let members = &self.database.catalog().entity(self.entity).members;
        let mut values: Vec<_> = members.iter().map(|member| member.default.clone()).collect();
        values[0] = Value::from(name);
        SelectedRow { id: self.id, unreadable: 0, values: values.into() }
    }

    fn write(&self, work: impl FnOnce(&Writing<'_>) -> Result<(), StoreError>) {
        self.database.write(&points::COMMIT, work).unwrap();
    }

    /// What a commit would be laid upon.
    fn name(&self) -> String {
        let rows = self.database.rows([(self.entity, self.id)].into_iter()).unwrap();
        rows[0].as_ref().unwrap().values[0].text().unwrap().to_owned()
    }

    fn reads(&self) -> String {
        let row = self.database.row(self.entity, self.id).unwrap().unwrap();
        row.values[0].text().unwrap().to_owned()
    }

    fn append(&self, writing: &Writing<'_>) -> Result<(), StoreError> {
        let change = tidewater::wire::frame::encode(&tidewater::wire::message::OperationChange::Delete(None));
        let operation = NewOperation { entity: self.entity, id: self.id, change, theirs: None };
        writing.append_group(&[], false, [operation]).map(drop)
    }

    fn waiting(&self) -> usize {
        self.database.operations_of((self.entity, self.id)).unwrap().len()
    }
}

#[test]
fn a_row_that_a_flow_read_is_read_again_once_it_was_written_or_the_flow_ended() {
    let stored = stored();
    stored.database.begin_flow();
    assert_eq!(stored.reads(), "stored");
    stored.write(|writing| writing.put_row(stored.entity, &stored.named("put")));
    assert_eq!(stored.name(), "put");
    assert_eq!(stored.reads(), "put");
    stored.write(|writing| {
        let row = stored.named("changed");
        writing.put_committed(stored.entity, &row, Some(1))
    });
    assert_eq!(stored.name(), "changed");
    assert_eq!(stored.reads(), "changed");
    stored.database.undo_flow();
    stored.database.begin_flow();
    assert_eq!(stored.name(), "stored");
    assert_eq!(stored.reads(), "stored");
    stored.database.end_flow(&points::COMMIT).unwrap();
    stored.write(|writing| writing.put_row(stored.entity, &stored.named("between")));
    stored.database.begin_flow();
    assert_eq!(stored.name(), "between");
    assert_eq!(stored.reads(), "between");
    stored.write(|writing| writing.delete_row(stored.entity, stored.id).map(drop));
    assert_eq!(stored.database.rows([(stored.entity, stored.id)].into_iter()).unwrap(), [None]);
}

#[test]
fn a_row_that_an_undone_part_of_a_flow_read_is_read_again() {
    let stored = stored();
    stored.database.begin_flow();
    stored.database.begin_part().unwrap();
    stored.write(|writing| writing.put_row(stored.entity, &stored.named("undone")));
    assert_eq!(stored.reads(), "undone");
    stored.database.end_part(false).unwrap();
    assert_eq!(stored.name(), "stored");
}

#[test]
fn what_waits_is_known_after_it_was_appended_taken_away_and_brought_back() {
    let stored = stored();
    assert_eq!(stored.waiting(), 0);
    stored.write(|writing| stored.append(writing));
    assert_eq!(stored.waiting(), 1);
    let failed: Result<(), StoreError> = stored.database.write(&points::APPLY, |writing| {
        writing.remove_groups(&[1])?;
        assert_eq!(stored.waiting(), 0);
        Err(StoreError::Write { detail: "the disk is full".to_owned() })
    });
    assert!(failed.is_err());
    assert_eq!(stored.waiting(), 1, "its removal was undone");
    stored.database.begin_flow();
    stored.database.begin_part().unwrap();
    stored.write(|writing| writing.remove_groups(&[1]));
    assert_eq!(stored.waiting(), 0);
    stored.database.end_part(false).unwrap();
    assert_eq!(stored.waiting(), 1, "its removal was undone");
    stored.write(|writing| writing.remove_groups(&[1]));
    assert_eq!(stored.waiting(), 0);
    stored.database.undo_flow();
    assert_eq!(stored.waiting(), 1, "its removal was undone");
}

#[test]
fn what_a_flow_committed_is_read_back_although_it_is_written_late() {
    let stored = stored();
    stored.database.begin_flow();
    // More than what waits at most, so that some of it was written and some was not.
    for count in 0..1_500 {
        stored.write(|writing| {
            writing.put_committed(stored.entity, &stored.named(&format!("name {count}")), Some(1))?;
            stored.append(writing)
        });
    }
    assert_eq!(stored.name(), "name 1499");
    assert_eq!(stored.reads(), "name 1499");
    assert_eq!(stored.waiting(), 1_500);
    stored.write(|writing| writing.put_committed(stored.entity, &stored.named("last"), Some(1)));
    stored.database.end_flow(&points::COMMIT).unwrap();
    assert_eq!(stored.name(), "last");
}

#[test]
fn what_waits_to_be_written_goes_with_the_part_that_is_undone_and_with_nothing_else() {
    let stored = stored();
    stored.database.begin_flow();
    stored.write(|writing| writing.put_committed(stored.entity, &stored.named("kept"), Some(1)));
    stored.database.begin_part().unwrap();
    stored.write(|writing| {
        writing.put_committed(stored.entity, &stored.named("undone"), Some(1))?;
        stored.append(writing)
    });
    stored.database.end_part(false).unwrap();
    stored.database.end_flow(&points::COMMIT).unwrap();
    assert_eq!((stored.name().as_str(), stored.waiting()), ("kept", 0));
    stored.database.begin_flow();
    stored.write(|writing| writing.put_committed(stored.entity, &stored.named("given up"), Some(1)));
    stored.database.undo_flow();
    assert_eq!(stored.name(), "kept");
}

#[test]
fn what_cannot_be_written_late_is_an_error_of_the_next_question_and_undoes_the_flow() {
    let unfit = |stored: &Stored| {
        let mut row = stored.named("unfit");
        row.values_mut()[0] = Value::from(vec![7]);
        row
    };
    let stored = stored();
    stored.database.begin_flow();
    stored.write(|writing| {
        writing.put_committed(stored.entity, &stored.named("before"), Some(1))?;
        stored.append(writing)
    });
    stored.write(|writing| writing.put_committed(stored.entity, &unfit(&stored), Some(1)));
    assert!(stored.database.row(stored.entity, stored.id).is_err());
    assert!(stored.database.end_flow(&points::COMMIT).is_err());
    assert_eq!((stored.name().as_str(), stored.waiting()), ("stored", 0), "in a flow that asks");

    stored.database.begin_flow();
    stored.write(|writing| writing.put_committed(stored.entity, &unfit(&stored), Some(1)));
    assert!(stored.database.end_flow(&points::COMMIT).is_err());
    assert_eq!((stored.name().as_str(), stored.waiting()), ("stored", 0), "in a flow that ends");

    let write = |writing: &Writing<'_>| {
        stored.append(writing)?;
        writing.put_committed(stored.entity, &unfit(&stored), Some(1))
    };
    assert!(stored.database.write(&points::COMMIT, write).is_err());
    assert_eq!((stored.name().as_str(), stored.waiting()), ("stored", 0), "without a flow");
}

/// What is known of the outbox without asking the file is what another look at the file finds.
#[test]
fn what_is_known_of_the_outbox_is_what_stands_there_whatever_is_done_to_it() {
    let stored = stored();
    let ids: Vec<ObjectId> = (1..=6).map(|count| ObjectId::new(1, count).unwrap()).collect();
    let change = tidewater::wire::frame::encode(&tidewater::wire::message::OperationChange::Delete(None));
    // Numbers that look like chance and are always the same.
    let mut state = 7_u64;
    let mut below = |limit: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % limit
    };
    let mut groups = Vec::new();
    for round in 0..400 {
        let object = (stored.entity, ids[below(ids.len())]);
        let operations = stored.database.operations_of(object).unwrap();
        match (below(3), operations.as_slice()) {
            (0, [.., last]) => stored.write(|writing| writing.remove_operation(object, last)),
            (1, [first, ..]) if groups.len() > 8 => {
                let group = first.group;
                stored.write(|writing| writing.remove_groups(&[group]));
                groups.retain(|known| *known != group);
            }
            _ => {
                let new = (0..=below(3)).map(|_| NewOperation {
                    entity: stored.entity,
                    id: ids[below(ids.len())],
                    change: change.clone(),
                    theirs: None,
                });
                let new: Vec<_> = new.collect();
                stored.write(|writing| {
                    groups.push(writing.append_group(&[], true, new)?);
                    Ok(())
                });
            }
        }
        for id in &ids {
            let sql = "SELECT number FROM _outbox WHERE id = ?1 ORDER BY number";
            let statement = tidewater::store::Statement::new(sql, [Value::Integer(id.raw())]);
            let there = stored.database.file().unwrap().query(&statement).unwrap();
            let there: Vec<_> = there.into_iter().filter_map(|row| row[0].integer()).collect();
            let known = stored.database.operations_of((stored.entity, *id)).unwrap();
            let known: Vec<_> = known.into_iter().map(|operation| operation.number).collect();
            assert_eq!(known, there, "after round {round}");
        }
    }
}
