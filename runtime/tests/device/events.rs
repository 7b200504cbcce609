//! Event handlers of an app: what they see, correct, refuse, write and delete, and that what they do comes to
//! the device in the same synchronize, once, or not at all.

use crate::world::{Device, World, run};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// A shelf with room for so many boxes.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Shelf {
    pub name: String,
    pub room: i64,
    /// How many boxes stand on it; handlers count.
    pub boxes: i64,
}

/// A box on a shelf, named after what its handlers are to do.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Package {
    pub label: String,
    #[association(on_delete = cascade)]
    pub shelf: Ref<Shelf>,
    pub next: Option<Ref<Package>>,
}

/// A paper that keeps a box where it is.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Paper {
    pub text: String,
    #[association(on_delete = prevent)]
    pub package: Ref<Package>,
}

/// What handlers noted. Nobody but a handler writes it.
#[derive(Entity, Default)]
#[access(Manager, read)]
#[access(Rep, read)]
pub struct Note {
    pub number: AutoNumber,
    #[attr(required)]
    pub text: String,
}

/// What only the boss sees.
#[derive(Entity, Default)]
#[access(Manager, read)]
pub struct Secret {
    pub text: String,
}

async fn note(cx: &mut Server, text: impl Into<String>) -> FlowResult {
    let mut note = cx.create(Note { text: text.into(), ..Note::default() }).await?;
    cx.commit(&mut note).await
}

#[before_create]
async fn before_new(cx: &mut Server, package: &mut Change<Package>) -> FlowResult<Verdict> {
    if package.label == "traced" {
        note(cx, "before create").await?;
        package.label += "!";
    }
    Ok(Verdict::accept())
}

#[before_commit]
async fn before(cx: &mut Server, package: &mut Change<Package>) -> FlowResult<Verdict> {
    match package.label.as_str() {
        "traced!" => note(cx, "before commit").await?,
        "full?" => {
            let shelf = cx.get(package.shelf).await?;
            let here = package.shelf;
            if cx.count(query!(Package, |p| p.shelf == here)).await? >= shelf.room {
                return Ok(Verdict::reject("the shelf is full"));
            }
        }
        "sort" => {
            let all = cx.retrieve(query!(Package, |p| p.label != "x", order_by = |p| p.label)).await?;
            let last = cx.first(query!(Package, order_by_descending = |p| p.label)).await?;
            let labels: Vec<_> = all.iter().map(|package| package.label.as_str()).collect();
            package.label =
                format!("{} {}", labels.join(""), last.map(|it| it.label.clone()).unwrap_or_default());
        }
        "missing" => drop(cx.get(package.id()).await?),
        "secret" => {
            let mut secret = cx.create(Secret { text: "psst".to_owned() }).await?;
            cx.commit(&mut secret).await?;
        }
        "commits itself" => {
            let mut same = cx.get(package.id()).await?;
            same.label = "other".to_owned();
            cx.commit(&mut same).await?;
        }
        "deletes shelf" => {
            let shelf = cx.get(package.shelf).await?;
            cx.delete(shelf).await?;
        }
        "asks for ever" => loop {
            cx.count(query!(Package)).await?;
        },
        _ => {}
    }
    Ok(Verdict::accept())
}

#[after_create]
async fn after_new(cx: &mut Server, package: &Change<Package>) -> FlowResult<Verdict> {
    match package.label.as_str() {
        "traced!" => note(cx, "after create").await?,
        "renamed later" => {
            let mut same = cx.get(package.id()).await?;
            same.label = "renamed".to_owned();
            cx.commit(&mut same).await?;
        }
        "no after all" => {
            note(cx, "of a rejected box").await?;
            return Ok(Verdict::reject("not after all"));
        }
        "chain" => {
            let next =
                Package { label: "chain".to_owned(), shelf: package.shelf, next: Some(package.id().into()) };
            let mut next = cx.create(next).await?;
            cx.commit(&mut next).await?;
        }
        "many" => {
            for _ in 0..10_001 {
                // Whoever does not look at errors is ended as well.
                let _ = note(cx, "one of many").await;
            }
        }
        "panic" => {
            note(cx, "before the panic").await?;
            panic!("a bug of the app");
        }
        "tries" => {
            let empty = note(cx, "").await;
            let FlowError::Invalid { .. } = empty.unwrap_err() else {
                return Ok(Verdict::reject("no fault"));
            };
            let shelf = cx.get(package.shelf).await?;
            let refused = cx.delete(shelf).await;
            if !matches!(refused, Err(FlowError::Rejected { .. })) {
                return Ok(Verdict::reject("the shelf was deleted"));
            }
            note(cx, "tried").await?;
        }
        _ => {}
    }
    let mut shelf = cx.get(package.shelf).await?;
    shelf.boxes += 1;
    cx.commit(&mut shelf).await?;
    Ok(Verdict::accept())
}

#[after_commit]
async fn after(cx: &mut Server, package: &Change<Package>) -> FlowResult<Verdict> {
    if package.label == "traced!" {
        note(cx, "after commit").await?;
    }
    if let Some(before) = package.before().filter(|before| before.label != package.label) {
        note(cx, format!("{} became {}", before.label, package.label)).await?;
    }
    Ok(Verdict::accept())
}

#[before_delete]
async fn before_gone(cx: &mut Server, package: &Change<Package>) -> FlowResult<Verdict> {
    if package.label == "stays" {
        return Ok(Verdict::reject("this box stays"));
    }
    let id = package.id();
    for paper in cx.retrieve(query!(Paper, |p| p.package == id)).await? {
        if paper.text == "waste" {
            cx.delete(paper).await?;
        }
    }
    Ok(Verdict::accept())
}

#[after_delete]
async fn after_gone(cx: &mut Server, package: &Change<Package>) -> FlowResult<Verdict> {
    note(cx, format!("{} is gone", package.label)).await?;
    Ok(Verdict::accept())
}

#[after_delete]
async fn shelf_gone(cx: &mut Server, shelf: &Change<Shelf>) -> FlowResult<Verdict> {
    note(cx, format!("shelf {} is gone", shelf.name)).await?;
    Ok(Verdict::accept())
}

/// Makes a box, and deletes another.
#[microflow]
async fn swap(cx: &mut Server, old: Id<Package>, label: String) -> FlowResult {
    let old = cx.get(old).await?;
    let new = Package { label, shelf: old.shelf, next: None };
    cx.delete(old).await?;
    let mut new = cx.create(new).await?;
    cx.commit(&mut new).await
}

tidewater::app! {
    /// Boxes on shelves.
    pub Storage {
        roles: Role,
        entities: [Shelf, Package, Paper, Note, Secret],
        microflows: [swap],
        events: [before_new, before, after_new, after, before_gone, after_gone, shelf_gone],
    }
}

/// A server, a device of `anna`, and a shelf with room for three that is on it.
struct Room {
    world: World,
    anna: Device,
    shelf: Obj<Shelf>,
}

impl Room {
    fn new() -> Self {
        let world = World::of::<Storage>();
        let anna = world.device_of::<Storage>("anna");
        let mut shelf = anna.client.create(Shelf { name: "A".to_owned(), room: 3, boxes: 0 }).unwrap();
        anna.client.commit(&mut shelf).unwrap();
        anna.sync().unwrap();
        Self { world, anna, shelf }
    }

    fn package(&self, label: &str) -> Obj<Package> {
        let package = Package { label: label.to_owned(), shelf: self.shelf.as_ref(), next: None };
        let mut package = self.anna.client.create(package).unwrap();
        self.anna.client.commit(&mut package).unwrap();
        package
    }

    /// A box that went to the server; why it was rejected, if it was.
    fn sent(&self, label: &str) -> Option<(String, String)> {
        self.package(label);
        self.rejection()
    }

    /// The code and the text of what the next synchronize rejects, which is discarded.
    fn rejection(&self) -> Option<(String, String)> {
        self.anna.sync().unwrap();
        let rejected = self.anna.client.rejected().unwrap().into_iter().next()?;
        let told = (rejected.reason.code().to_owned(), rejected.text.clone());
        rejected.discard().unwrap();
        Some(told)
    }

    fn labels(&self) -> Vec<String> {
        let packages = self.anna.client.retrieve(query!(Package, order_by = |p| p.label)).unwrap();
        packages.iter().map(|package| package.label.clone()).collect()
    }

    fn notes(&self) -> Vec<String> {
        let notes = self.anna.client.retrieve(query!(Note)).unwrap();
        let mut numbered: Vec<_> =
            notes.iter().map(|note| (note.number.value(), note.text.clone())).collect();
        numbered.sort();
        numbered.into_iter().map(|(_, text)| text).collect()
    }

    fn boxes(&mut self) -> i64 {
        self.anna.client.refresh(&mut self.shelf).unwrap();
        self.shelf.boxes
    }
}

#[test]
fn handlers_run_in_their_order_and_what_they_do_comes_with_the_same_synchronize() {
    let mut room = Room::new();
    assert_eq!(room.sent("traced"), None);
    assert_eq!(room.labels(), ["traced!"]);
    assert_eq!(room.notes(), ["before create", "before commit", "after create", "after commit"]);
    assert_eq!(room.boxes(), 1);
}

#[test]
fn handlers_judge_by_what_was_accepted_before() {
    let mut room = Room::new();
    for _ in 0..4 {
        room.package("full?");
    }
    let (code, text) = room.rejection().unwrap();
    assert_eq!(code, "handler");
    assert!(text.ends_with("the shelf is full"), "{text}");
    assert_eq!(room.boxes(), 3);
    assert_eq!(room.sent("sort"), None);
    assert_eq!(room.labels(), ["full?", "full?", "full?", "full?full?full? full?"]);
}

#[test]
fn what_handlers_of_a_rejected_change_did_never_was() {
    let mut room = Room::new();
    for (label, code) in
        [("no after all", "handler"), ("panic", "handler-failed"), ("missing", "handler-failed")]
    {
        assert_eq!(room.sent(label).unwrap().0, code, "{label}");
    }
    assert_eq!(room.notes(), Vec::<String>::new());
    assert_eq!(room.labels(), Vec::<String>::new());
    assert_eq!(room.boxes(), 0);
    room.sent("traced");
    let first = room.anna.client.first(query!(Note, order_by = |n| n.text)).unwrap().unwrap();
    assert_eq!((first.text.as_str(), first.number.value()), ("after commit", Some(4)), "without gaps");
}

#[test]
fn a_handler_changes_the_object_that_was_written() {
    let mut room = Room::new();
    assert_eq!(room.sent("renamed later"), None);
    assert_eq!(room.labels(), ["renamed"]);
    assert_eq!(room.notes(), ["renamed later became renamed"]);
    assert_eq!(room.boxes(), 1);
}

#[test]
fn a_handler_that_goes_on_after_a_refused_write_keeps_the_rest() {
    let room = Room::new();
    room.package("stays");
    assert_eq!(room.sent("tries"), None);
    assert_eq!(room.notes(), ["tried"]);
    assert_eq!(room.labels(), ["stays", "tries"]);
}

#[test]
fn the_object_that_is_judged_is_corrected_and_not_written() {
    let room = Room::new();
    let mut package = room.package("plain");
    room.anna.sync().unwrap();
    package.label = "commits itself".to_owned();
    room.anna.client.commit(&mut package).unwrap();
    assert_eq!(room.rejection().unwrap().0, "handler-failed");
    let (code, text) = room.sent("deletes shelf").unwrap();
    assert_eq!(code, "handler-failed");
    assert!(text.contains("changed or deleted the object that it judged"), "{text}");
    assert_eq!(room.labels(), ["plain"]);
}

#[test]
fn handlers_that_set_each_other_off_without_end_are_stopped() {
    let mut room = Room::new();
    let (code, text) = room.sent("chain").unwrap();
    assert_eq!(code, "handler-failed");
    assert!(text.contains("more than 16 deep, at `Package`"), "{text}");
    let (code, text) = room.sent("many").unwrap();
    assert_eq!(code, "handler-failed");
    assert!(text.contains("more than 10000 objects"), "{text}");
    assert_eq!(room.labels(), Vec::<String>::new());
    assert_eq!(room.boxes(), 0);
}

#[test]
fn a_handler_that_asks_for_ever_is_stopped_by_the_clock() {
    let room = Room::new();
    room.world.outside.tick(1);
    assert_eq!(room.sent("asks for ever").unwrap().0, "handler-failed");
    assert_eq!(room.labels(), Vec::<String>::new());
}

#[test]
fn what_handlers_write_reaches_whom_the_rules_let_see_it() {
    let room = Room::new();
    assert_eq!(room.sent("secret"), None);
    assert_eq!(room.anna.client.count(query!(Secret)).unwrap(), 0);
    let boss = room.world.device_of::<Storage>("boss");
    assert_eq!(boss.client.count(query!(Secret)).unwrap(), 1);
}

#[test]
fn handlers_of_deletions_refuse_make_way_and_follow() {
    let room = Room::new();
    let stays = room.package("stays");
    let goes = room.package("goes");
    let held = room.package("held");
    room.anna.sync().unwrap();
    // The device judges `prevent` at once, so another device deletes what it has not heard of.
    let boss = room.world.device_of::<Storage>("boss");
    for (text, package) in [("waste", &goes), ("deed", &held)] {
        let mut paper =
            room.anna.client.create(Paper { text: text.to_owned(), package: package.as_ref() }).unwrap();
        room.anna.client.commit(&mut paper).unwrap();
    }
    room.anna.sync().unwrap();
    room.anna.client.delete(stays).unwrap();
    let (code, text) = room.rejection().unwrap();
    assert_eq!((code.as_str(), text.contains("this box stays")), ("handler", true), "{text}");
    for package in [goes, held] {
        let package = boss.client.get(package.id()).unwrap();
        boss.client.delete(package).unwrap();
    }
    assert_eq!(boss.sync().unwrap().rejected, 1, "the handler makes way for one of them");
    let rejected = boss.client.rejected().unwrap().remove(0);
    assert_eq!(rejected.reason.code(), "prevented");
    room.anna.sync().unwrap();
    for device in [&room.anna, &boss] {
        let papers = device.client.retrieve(query!(Paper)).unwrap();
        assert_eq!(papers.iter().map(|paper| paper.text.as_str()).collect::<Vec<_>>(), ["deed"]);
    }
    assert_eq!(room.labels(), ["held", "stays"]);
    assert_eq!(room.notes(), ["goes is gone"]);
}

#[test]
fn what_goes_with_a_deleted_object_is_handled_as_well() {
    let mut room = Room::new();
    room.sent("one");
    room.sent("two");
    let shelf = room.anna.client.get(room.shelf.id()).unwrap();
    room.anna.client.delete(shelf).unwrap();
    assert_eq!(room.rejection(), None);
    assert_eq!(room.labels(), Vec::<String>::new());
    let mut notes = room.notes();
    notes.sort();
    assert_eq!(notes, ["one is gone", "shelf A is gone", "two is gone"]);
    let mut shelf = room.anna.client.create(Shelf { name: "B".to_owned(), ..Shelf::default() }).unwrap();
    room.anna.client.commit(&mut shelf).unwrap();
    room.shelf = shelf;
    room.sent("stays");
    let shelf = room.anna.client.get(room.shelf.id()).unwrap();
    room.anna.client.delete(shelf).unwrap();
    assert_eq!(room.rejection().unwrap().0, "handler", "a box of it refuses");
    assert_eq!(room.labels(), ["stays"]);
}

#[test]
fn what_microflows_write_and_delete_is_handled() {
    let mut room = Room::new();
    let old = room.package("old");
    room.anna.sync().unwrap();
    run(room.anna.client.call(swap {}, (old.id(), "traced".to_owned()))).unwrap();
    room.anna.sync().unwrap();
    assert_eq!(room.labels(), ["traced!"]);
    let expected = ["old is gone", "before create", "before commit", "after create", "after commit"];
    assert_eq!(room.notes(), expected);
    assert_eq!(room.boxes(), 2);
    let package = room.anna.client.first(query!(Package, |p| p.label == "traced!")).unwrap().unwrap();
    let error = run(room.anna.client.call(swap {}, (package.id(), "no after all".to_owned()))).unwrap_err();
    let FlowError::Rejected { text, .. } = &error else { panic!("{error}") };
    assert!(text.starts_with("Package ") && text.ends_with(" is not taken: not after all"), "{text}");
    assert_eq!(room.notes(), expected);
}
