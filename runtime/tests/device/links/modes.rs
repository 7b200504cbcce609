//! Which links a device holds, by the mode of their owner, and filters that ask a set.

use super::{me, sync};
use crate::world::{Device as TestDevice, World, run};
use tidewater::flow::FlowError;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// A board with tasks.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(crew))]
pub struct Board {
    pub name: String,
    pub crew: RefSet<Account>,
}

/// A task: for those devices that want it while who leads it works on it, or on its board.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read, write)]
pub struct Task {
    pub title: String,
    pub crew: RefSet<Account>,
    pub lead: Option<Ref<Account>>,
    pub board: Ref<Board>,
}

/// What is delivered when it is asked for.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
pub struct Manual {
    pub title: String,
    pub readers: RefSet<Account>,
}

#[microflow]
pub async fn deliver(cx: &mut Server, manual: Id<Manual>) -> FlowResult {
    let manual = cx.get(manual).await?;
    cx.send([&manual])
}

/// Somebody begins or ceases to work on a task, or on a board.
#[microflow]
pub async fn works(
    cx: &mut Server,
    task: Id<Task>,
    board: bool,
    begins: bool,
    who: Id<Account>,
) -> FlowResult {
    let task = cx.get(task).await?;
    let board = if board { Some(cx.get(task.board).await?) } else { None };
    match (board, begins) {
        (Some(board), true) => cx.link(&board, |b| b.crew, who).await,
        (Some(board), false) => cx.unlink(&board, |b| b.crew, who).await,
        (None, true) => cx.link(&task, |t| t.crew, who).await,
        (None, false) => cx.unlink(&task, |t| t.crew, who).await,
    }
}

tidewater::app! {
    /// Boards.
    pub Boards {
        roles: Role,
        entities: [Board, Task, Manual],
        microflows: [deliver, works],
        offline: {
            sync: {
                Task: filter(|t| t.crew.contains(t.lead) || t.board.crew.contains(t.lead)),
                Manual: preserve,
            },
        },
    }
}

fn store<T: tidewater::traits::Entity>(device: &TestDevice, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

#[test]
fn a_filter_that_asks_a_set_follows_its_links() {
    let world = World::of::<Boards>();
    let [boss, anna] = ["boss", "anna"].map(|name| world.device_of::<Boards>(name));
    let board = store(&boss, Board::default());
    let task = Task { lead: Some(me(&anna)), board: board.as_ref(), ..Task::default() };
    let task = store(&boss, task);
    sync(&[&boss, &anna]);
    let who = anna.client.me().unwrap().id();
    assert_eq!(anna.client.count(query!(Task)).unwrap(), 0);
    for board in [false, true] {
        for begins in [true, false] {
            run(boss.client.call(works {}, (task.id(), board, begins, who))).unwrap();
            sync(&[&anna]);
            let here = anna.client.retrieve(query!(Task)).unwrap();
            assert_eq!(here.len(), usize::from(begins), "a board: {board}");
            let crew = here.first().map(|task| anna.client.linked(task, |t| t.crew).unwrap().len());
            assert!(crew.is_none_or(|crew| crew == usize::from(!board)));
        }
    }
    let gone = boss.client.link(&task, |t| t.crew, who);
    assert!(matches!(gone, Err(FlowError::Gone { .. })), "{gone:?}");
}

#[test]
fn what_is_delivered_comes_with_its_links() {
    let world = World::of::<Boards>();
    let [boss, anna] = ["boss", "anna"].map(|name| world.device_of::<Boards>(name));
    let manual = store(&boss, Manual { title: "Lift".to_owned(), ..Manual::default() });
    boss.client.link(&manual, |m| m.readers, me(&anna)).unwrap();
    sync(&[&boss, &anna]);
    assert_eq!(anna.client.count(query!(Manual)).unwrap(), 0);
    run(anna.client.call(deliver {}, manual.id())).unwrap();
    let mine = anna.client.get(manual.id()).unwrap();
    let readers = anna.client.linked(&mine, |m| m.readers).unwrap();
    assert_eq!(readers.iter().map(|reader| reader.name.as_str()).collect::<Vec<_>>(), ["anna"]);
}
