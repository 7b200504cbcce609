//! Single cases of filing and download that a random history meets too rarely.

use super::app::{
    BACKUP, CUSTOMER, HELPER, LINE, LINK, MANAGER, ORDER, REP, catalog, catalog_with_filters,
    catalog_without_line_rules,
};
use super::device::{Device, KEY, Roles, me};
use super::world::{World, now};
use super::{check, roles_of};
use crate::store::{IdRange, ServerStore, Statement, Which};
use crate::sync::fingerprint::Fingerprints;
use crate::sync::{Engine, Pull, PullError, Pulled, ToldRoles, prune};
use crate::typed::Me;
use crate::value::{DateTime, ObjectId};
use crate::wire::compare::{Compared, Part};
use crate::wire::frame::{Compression, frame};
use crate::wire::message::{Doubted, Fit, Frame, Page};
use serde_bytes::ByteBuf;
use std::collections::BTreeSet;
use tidewater_model::{EntityIndex, Value, ValueRef, limits};

fn text(text: &str) -> Value {
    Value::from(text)
}

/// A customer of rep 2 with backup 3, an order and a line.
fn customer(world: &mut World) -> (i64, i64, i64) {
    let mut ids = (0, 0, 0);
    world.commit(|commit| {
        let values =
            vec![Value::Integer(2), Value::Integer(3), Value::Integer(0), text("n"), Value::TRUE, text("s")];
        ids.0 = commit.create(CUSTOMER, values);
        ids.1 = commit.create(ORDER, vec![Value::Integer(ids.0), Value::Empty, text("note")]);
        ids.2 = commit.create(LINE, vec![Value::Integer(ids.1), Value::Integer(2), Value::Empty]);
    });
    ids
}

fn pull_of<'a>(engine: &'a Engine, store: &'a dyn ServerStore, rights: &'a Me, at_least: u64) -> Pull<'a> {
    let (told, wanted, complete, compared) = (ToldRoles::in_head(*rights), None, false, &[][..]);
    Pull { engine, store, rights, replica: 1, epoch: 1, key: KEY, at_least, told, wanted, complete, compared }
}

/// The pages and the cursor of one download of a device that cannot say what it has.
fn pull(world: &World, account: i64, roles: u64, cursor: Option<&[u8]>) -> (Vec<Page>, ByteBuf) {
    let mut frames = Vec::new();
    let rights = me(account, roles);
    let (engine, store) = (&*world.engine, &world.store);
    let pull = pull_of(engine, store, &rights, 0);
    let pulled = now(pull.run(cursor, &mut frames)).unwrap();
    let Pulled::Complete(cursor) = pulled else { panic!("a device that says nothing is asked") };
    let pages = frames.into_iter().map(|frame| match frame {
        Frame::Page(page) => page,
        other => panic!("{other:?} in a download"),
    });
    (pages.collect(), cursor)
}

fn without_cursors(mut pages: Vec<Page>) -> Vec<Page> {
    pages.iter_mut().for_each(|page| page.cursor = None);
    pages
}

fn entries(world: &World) -> usize {
    let mut transaction = now(world.store.read()).unwrap();
    now(transaction.query(&Statement::new("SELECT 1 FROM \"_change\"", []))).unwrap().len()
}

/// The ids of the rows in pages, and of those that are not there any more.
fn told(pages: &[Page]) -> (BTreeSet<i64>, BTreeSet<i64>) {
    let (mut put, mut dropped) = (BTreeSet::new(), BTreeSet::new());
    for page in pages {
        for table in &page.puts {
            let (mut rows, mut values) = (table.rows(), Vec::new());
            while let Some((id, _)) = rows.next(&mut values).unwrap() {
                put.insert(id.raw());
            }
        }
        dropped.extend(page.drops.iter().flat_map(|(_, ids)| ids).map(|id| id.raw()));
    }
    (put, dropped)
}

#[test]
fn a_row_that_went_to_another_and_came_back_in_the_gap_is_told_as_it_is() {
    let mut world = World::new(catalog(), 100);
    let (customer, order, line) = customer(&mut world);
    let (_, cursor) = pull(&world, 2, REP, None);
    let (_, of_another) = pull(&world, 4, REP, None);
    world.commit(|commit| commit.update(CUSTOMER, customer, "rep", Value::Integer(4)));
    world.commit(|commit| commit.update(ORDER, order, "note", text("of another")));
    world.commit(|commit| commit.delete(LINE, line));
    world.commit(|commit| commit.update(CUSTOMER, customer, "rep", Value::Integer(2)));
    let (put, dropped) = told(&pull(&world, 2, REP, Some(&cursor)).0);
    assert!(put.contains(&order), "its note is another: {put:?}");
    assert_eq!(dropped, BTreeSet::from([line]), "and its line is gone");
    // To whom it had gone in between it was never shown.
    assert_eq!(told(&pull(&world, 4, REP, Some(&of_another)).0), Default::default());
}

#[test]
fn a_row_that_was_created_and_given_away_in_the_gap_is_told_to_who_has_it_alone() {
    let mut world = World::new(catalog(), 100);
    let (_, cursor) = pull(&world, 2, REP, None);
    let (_, of_another) = pull(&world, 4, REP, None);
    let (customer, order, line) = customer(&mut world);
    world.commit(|commit| commit.update(CUSTOMER, customer, "rep", Value::Integer(4)));
    assert_eq!(told(&pull(&world, 2, REP, Some(&cursor)).0), Default::default(), "nobody hears of its id");
    let (mut put, dropped) = told(&pull(&world, 4, REP, Some(&of_another)).0);
    // The accounts to which the customer leads come as well; their ids are small.
    put.retain(|id| *id > 100);
    assert_eq!((put, dropped), (BTreeSet::from([customer, order, line]), BTreeSet::new()));
}

#[test]
fn a_reference_that_may_not_be_read_leads_rules_nowhere() {
    let support = |roles: u64| {
        let mut world = World::new(catalog_with_filters(), 100);
        let (customer, ..) = customer(&mut world);
        world.commit(|commit| {
            // Whoever helps a customer sees the notes of orders that another helper sold.
            commit.link(customer, 2);
            let order = vec![Value::Integer(customer), Value::Integer(2), text("note")];
            let order = commit.create(ORDER, order);
            commit.create(LINE, vec![Value::Integer(order), Value::Integer(2), Value::Empty]);
        });
        let (pages, _) = pull(&world, 3, roles, None);
        let tables = pages.iter().flat_map(|page| &page.puts).filter(|table| table.fit == Fit::Support);
        tables.map(|table| table.entity.to_string()).collect::<Vec<_>>()
    };
    // The lines are there, and the customer may be read, but not which it is.
    assert_eq!(support(BACKUP | HELPER), Vec::<String>::new());
    assert_eq!(support(BACKUP | MANAGER), Vec::<String>::new(), "a manager wants the customer");
}

#[test]
fn an_edit_of_members_that_the_account_may_not_read_leaves_no_trace() {
    let mut worlds = [World::new(catalog(), 100), World::new(catalog(), 100)];
    let mut cursors = Vec::new();
    for world in &mut worlds {
        let (id, ..) = customer(world);
        cursors.push(pull(world, 3, BACKUP, None).1);
        assert_eq!(id, 101);
    }
    assert_eq!(cursors[0], cursors[1]);
    let [edited, other] = &mut worlds;
    edited.commit(|commit| commit.update(CUSTOMER, 101, "hidden", Value::Integer(5)));
    let after = pull(edited, 3, BACKUP, Some(&cursors[0]));
    assert_eq!(after, pull(other, 3, BACKUP, Some(&cursors[1])));
    assert_eq!(after, (Vec::new(), cursors[0].clone()));
    for world in [&mut *edited, &mut *other] {
        world.commit(|commit| commit.update(CUSTOMER, 101, "name", text("new")));
    }
    let pages = [&*edited, &*other].map(|world| without_cursors(pull(world, 3, BACKUP, Some(&cursors[0])).0));
    assert_eq!(pages[0], pages[1]);
    assert_eq!(pages[0].len(), 1);
}

#[test]
fn a_download_without_changes_gives_the_same_cursor_and_no_page() {
    let mut world = World::new(catalog(), 100);
    customer(&mut world);
    let (pages, cursor) = pull(&world, 2, REP, None);
    assert_eq!(pages.len(), 1);
    assert_eq!(pull(&world, 2, REP, Some(&cursor)), (Vec::new(), cursor));
}

#[test]
fn a_cursor_of_another_replica_account_or_server_is_as_good_as_none() {
    let mut world = World::new(catalog(), 100);
    customer(&mut world);
    let (first, cursor) = pull(&world, 2, REP, None);
    let mut forged = cursor.clone();
    forged[3] ^= 1;
    for cursor in [&forged[..], &[], b"nonsense", &cursor[..20]] {
        assert_eq!(pull(&world, 2, REP, Some(cursor)).0, first);
    }
    let (others, _) = pull(&world, 3, BACKUP, Some(&cursor));
    assert_eq!(others[0].restart.len(), 4);
    assert!(others[0].drops.is_empty());
}

#[test]
fn changed_rules_are_compared_also_when_they_change_back() {
    let mut world = World::new(catalog(), 3);
    let roles: Roles = roles_of(&[(1, MANAGER), (2, REP), (3, BACKUP), (4, REP)]);
    let mut devices: Vec<_> = (1..=4).map(|account| Device::new(account, account as u32)).collect();
    let (_, order, line) = customer(&mut world);
    for device in &mut devices {
        device.pull(&mut world, &roles, None);
        check(device, &world, &roles, "at first");
    }
    world.deploy(catalog_without_line_rules());
    devices[1].pull(&mut world, &roles, None);
    assert!(devices[1].rows.keys().all(|key| key.0 != LINE), "the rule that showed lines is gone");
    assert!(devices[1].rows.contains_key(&(ORDER, order)));
    world.commit(|commit| commit.delete(LINE, line));
    world.deploy(catalog());
    world.commit(|commit| {
        commit.create(LINE, vec![Value::Integer(order), Value::Integer(4), Value::Empty]);
    });
    for device in &mut devices {
        let compared = device.compared;
        device.pull(&mut world, &roles, None);
        check(device, &world, &roles, "after the rules came back");
        assert!(device.compared > compared, "the device of account {} was asked", device.account);
    }
}

#[test]
fn of_ten_thousand_rows_the_few_that_differ_travel_when_the_log_forgot_them() {
    let mut world = World::new(catalog(), limits::PAGE_ROWS);
    let roles: Roles = roles_of(&[(1, MANAGER), (2, REP), (3, BACKUP), (4, REP)]);
    let mut ids = Vec::new();
    world.commit(|commit| {
        for at in 0..10_000 {
            let (rep, name) = (Value::Integer(2), text(&format!("customer {at} of the second rep")));
            ids.push(
                commit.create(
                    CUSTOMER,
                    vec![rep, Value::Empty, Value::Integer(at), name, Value::TRUE, text("s")],
                ),
            );
        }
    });
    let mut device = Device::new(2, 7);
    device.listed = limits::LISTED_ROWS;
    device.pull(&mut world, &roles, None);
    let (_, all) = std::mem::take(&mut device.bytes);
    world.commit(|commit| {
        commit.update(CUSTOMER, ids[17], "name", text("another name"));
        commit.update(CUSTOMER, ids[4_711], "rep", Value::Integer(4));
        commit.delete(CUSTOMER, ids[9_000]);
    });
    world.forget_log();
    let drops = device.drops;
    assert!(device.pull(&mut world, &roles, None));
    check(&device, &world, &roles, "after it was compared");
    let (said, told) = device.bytes;
    assert!(all > 400_000, "all of them are {all} bytes");
    assert!(said < 5_000 && told < 1_000, "{said} bytes were said and {told} were told");
    assert_eq!(device.drops - drops, 2);
}

#[test]
fn what_a_device_says_it_has_tells_it_nothing_of_what_it_may_not_read() {
    let mut world = World::new(catalog(), 100);
    let (mine, order, _) = customer(&mut world);
    let (mut hidden, mut deleted) = (0, 0);
    world.commit(|commit| {
        let of = |rep| {
            vec![Value::Integer(rep), Value::Empty, Value::Integer(0), text("n"), Value::TRUE, text("s")]
        };
        (hidden, deleted) = (commit.create(CUSTOMER, of(4)), commit.create(CUSTOMER, of(2)));
    });
    let (_, cursor) = pull(&world, 2, REP, None);
    world.commit(|commit| commit.delete(CUSTOMER, deleted));
    world.forget_log();
    let ask = |cursor: &[u8], complete, compared: &[Compared]| {
        let (rights, mut frames) = (me(2, REP), Vec::new());
        let pull = Pull { complete, compared, ..pull_of(&world.engine, &world.store, &rights, 0) };
        let pulled = now(pull.run(Some(cursor), &mut frames)).unwrap();
        (pulled, frames)
    };
    let (asked, frames) = ask(&cursor, true, &[]);
    let Pulled::Doubted(Doubted { parts, cursor }) = asked else { panic!("{asked:?}") };
    assert_eq!((parts.len(), frames), (4, Vec::new()));
    // Rows of somebody else, deleted ones and ones that never were, with guesses of what they hold.
    let unknown = 4_000_000;
    let id = |id| ObjectId::from_raw(id).unwrap();
    let model = world.engine.catalog.entity(EntityIndex(CUSTOMER));
    let guess = |raw| {
        let values = [
            ValueRef::Integer(4),
            ValueRef::Empty,
            ValueRef::Integer(0),
            ValueRef::Text("n"),
            ValueRef::Integer(1),
        ];
        (id(raw), Fingerprints::new(model).of(id(raw), 0, &values))
    };
    let mut said = vec![Compared::anew("Customer".into()), Compared::anew("Order".into())];
    said[0].say_rows(Part::WHOLE, &[guess(hidden), guess(deleted), guess(unknown)]);
    said[1].say_rows(Part::WHOLE, &[(id(order), 5)]);
    let (_, frames) = ask(&cursor, false, &said);
    let pages = frames
        .into_iter()
        .map(|frame| if let Frame::Page(page) = frame { page } else { panic!("{frame:?}") });
    let pages: Vec<_> = pages.collect();
    let mut dropped: Vec<_> = pages.iter().flat_map(|page| &page.drops).flat_map(|(_, ids)| ids).collect();
    dropped.sort();
    assert_eq!(dropped, [&id(hidden), &id(deleted), &id(unknown)], "all three alike");
    let put = pages.iter().flat_map(|page| &page.puts).filter(|put| &*put.entity == "Customer");
    let mut rows = Vec::new();
    for table in put {
        let (mut read, mut values) = (table.rows(), Vec::new());
        while let Some((id, _)) = read.next(&mut values).unwrap() {
            rows.push(id);
        }
    }
    assert_eq!(rows, [id(mine)], "what the account may read, and the device did not say");
}

fn day(day: i64) -> DateTime {
    DateTime::from_milliseconds(day * 24 * 60 * 60 * 1_000).unwrap()
}

fn prune_at(world: &World, at: DateTime) {
    let mut transaction = now(world.store.write()).unwrap();
    now(prune(&mut *transaction, world.seq, at)).unwrap();
    now(transaction.commit()).unwrap();
}

#[test]
fn the_log_forgets_what_is_superseded_and_what_is_old() {
    let mut world = World::new(catalog(), 3);
    let roles: Roles = roles_of(&[(1, MANAGER), (2, REP), (3, BACKUP), (4, REP)]);
    let (id, order, _) = customer(&mut world);
    let mut devices: Vec<_> = (0..4).map(|replica| Device::new(2, replica)).collect();
    for device in &mut devices {
        device.pull(&mut world, &roles, None);
    }
    for at in 0..20 {
        world.commit(|commit| commit.update(CUSTOMER, id, "name", text(&format!("{at}"))));
    }
    let before = entries(&world);
    prune_at(&world, day(0));
    assert_eq!(entries(&world), before - 19 * 3, "one `stay` is enough in each of three buckets");
    devices[0].pull(&mut world, &roles, None);
    check(&devices[0], &world, &roles, "after superseded entries went");

    world.commit(|commit| commit.delete(ORDER, order));
    prune_at(&world, day(1));
    prune_at(&world, day(limits::OUTCOME_DAYS));
    devices[1].pull(&mut world, &roles, None);
    check(&devices[1], &world, &roles, "by a log that still has everything");
    prune_at(&world, day(limits::OUTCOME_DAYS + 1));
    assert_eq!(entries(&world), 0);
    let pages = devices[2].pages;
    devices[2].pull(&mut world, &roles, None);
    assert!(devices[2].pages > pages && devices[2].compared > 0);
    check(&devices[2], &world, &roles, "after the log forgot what the device missed");
}

#[test]
fn a_device_that_synchronizes_is_never_overtaken_by_pruning() {
    let mut world = World::new(catalog(), 100);
    customer(&mut world);
    let (_, mut cursor) = pull(&world, 3, BACKUP, None);
    for at in 0..3 * limits::OUTCOME_DAYS {
        world.commit(|commit| commit.update(CUSTOMER, 101, "hidden", Value::Integer(at)));
        prune_at(&world, day(at));
        if at % 30 == 0 {
            let (pages, next) = pull(&world, 3, BACKUP, Some(&cursor));
            assert_eq!(pages, Vec::new(), "nothing that the account may read changed until day {at}");
            cursor = next;
        }
    }
}

#[test]
fn a_page_ends_where_its_bytes_do_and_every_frame_fits() {
    let mut world = World::new(catalog(), limits::PAGE_ROWS);
    let long = "x".repeat(limits::VALUE_BYTES);
    world.commit(|commit| {
        for _ in 0..40 {
            let rep = Value::Integer(2);
            let values = vec![rep, Value::Empty, Value::Integer(0), text(&long), Value::TRUE, Value::Empty];
            commit.create(CUSTOMER, values);
        }
    });
    for (account, role) in [(2, REP), (1, MANAGER)] {
        let (pages, _) = pull(&world, account, role, None);
        assert!(pages.len() >= 3, "{} pages", pages.len());
        let rows: u32 = pages
            .iter()
            .flat_map(|page| &page.puts)
            .filter(|put| &*put.entity == "Customer")
            .map(|put| put.count)
            .sum();
        assert_eq!(rows, 40);
        for page in pages {
            let bytes = frame(&Frame::Page(page), Compression::Plain);
            assert!(bytes.len() < limits::FRAME_BYTES);
        }
    }
}

#[test]
fn a_copy_that_is_behind_the_device_says_so() {
    let world = World::new(catalog(), 100);
    let rights = me(2, REP);
    let (engine, store) = (&*world.engine, &world.store);
    let pull = pull_of(engine, store, &rights, 7);
    let answer = now(pull.run(None, &mut Vec::new()));
    assert!(matches!(answer, Err(PullError::Behind { seq: 0, at_least: 7 })));
}

#[test]
fn a_hashed_text_is_not_even_a_column() {
    let mut world = World::new(catalog(), 100);
    customer(&mut world);
    let (pages, _) = pull(&world, 1, MANAGER, None);
    let members: Vec<_> = pages.iter().flat_map(|page| &page.puts).flat_map(|put| &put.members).collect();
    assert!(members.iter().any(|name| &***name == "hidden"));
    assert!(!members.iter().any(|name| &***name == "secret"));
}

#[test]
fn a_replica_gets_no_echo_of_what_it_sent_unless_somebody_else_changed_it() {
    let mut world = World::new(catalog(), 100);
    let (id, ..) = customer(&mut world);
    let (_, cursor) = pull(&world, 2, REP, None);
    world.commit_of(1, |commit| {
        commit.update(CUSTOMER, id, "name", text("mine"));
        (vec![(CUSTOMER, id)], Vec::new())
    });
    let (pages, next) = pull(&world, 2, REP, Some(&cursor));
    // The names of accounts that the row refers to come along, because the sender may not have them.
    let rows = pages.iter().flat_map(|page| &page.puts).filter(|put| &*put.entity != "Account");
    assert_eq!(rows.count(), 0, "{pages:?}");
    assert_ne!(next, cursor);
    world.commit(|commit| commit.update(CUSTOMER, id, "open", Value::FALSE));
    prune_at(&world, day(0));
    for cursor in [cursor, next] {
        let (pages, _) = pull(&world, 2, REP, Some(&cursor));
        assert_eq!(pages[0].puts[0].count, 1);
    }
}

#[test]
fn pruning_keeps_what_a_later_entry_of_a_replica_would_hide_from_it() {
    let mut world = World::new(catalog(), 100);
    let (id, ..) = customer(&mut world);
    let (_, cursor) = pull(&world, 2, REP, None);
    world.commit(|commit| commit.update(CUSTOMER, id, "open", Value::FALSE));
    for at in 0..3 {
        world.commit_of(1, |commit| {
            commit.update(CUSTOMER, id, "name", text(&format!("mine {at}")));
            (vec![(CUSTOMER, id)], Vec::new())
        });
    }
    prune_at(&world, day(0));
    let (pages, _) = pull(&world, 2, REP, Some(&cursor));
    assert_eq!(pages[0].puts[0].count, 1, "somebody else's change came before the replica's own");
}

/// Every statement about buckets, for all grants of the app.
fn statements(world: &World) -> Vec<Statement> {
    let (engine, rep) = (&world.engine, me(2, REP));
    let mut statements = Vec::new();
    for index in [CUSTOMER, ORDER, LINE, LINK].map(EntityIndex) {
        statements.push(engine.membership(index).statement.of(vec![1]));
        statements.extend(engine.membership(index).sets.iter().map(|(_, keys)| keys.of(vec![1])));
        statements.extend(engine.reached(index).iter().map(|reached| reached.of(vec![1])));
        for grant in &engine.grants.of(index).grants {
            for range in [IdRange { after: 5, up_to: Some(10) }, IdRange { after: 0, up_to: None }] {
                statements.push(engine.compiler().rows_in(index, grant, rep, range).0);
            }
            let which = Which::Ids(&[1, 2]);
            statements.push(
                engine.compiler().judged_rows(index, &[], &[grant.condition()], None, rep, which).statement,
            );
        }
    }
    statements
}

#[test]
fn every_statement_about_buckets_starts_at_what_is_known() {
    let world = World::new(catalog(), 100);
    let mut transaction = now(world.store.read()).unwrap();
    for Statement { sql, parameters } in statements(&world) {
        let plan = Statement { sql: format!("EXPLAIN QUERY PLAN {sql}").into(), parameters };
        for row in now(transaction.query(&plan)).unwrap() {
            let detail = row.last().and_then(Value::text).unwrap_or_default();
            assert!(!detail.starts_with("SCAN") || detail.contains("rarray"), "{detail} in {sql}");
        }
    }
}
