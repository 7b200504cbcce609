//! Questions that the server answers from its own rows: conditions on what a set holds, and questions that
//! make it look at too much. And what it says of an id that is taken.

use crate::world::{Device as TestDevice, World, run};
use tidewater::flow::FlowError;
use tidewater::prelude::*;
use tidewater::store::{Durability, Sqlite, Statement};
use tidewater::wire::message::Reason;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// A team. Only managers see who is in it, and its friends.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read(name))]
pub struct Team {
    pub name: String,
    pub members: RefSet<Account>,
}

/// What is to be done; what is done leaves the devices.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write)]
pub struct Job {
    pub title: String,
    pub done: bool,
    pub who: Option<Ref<Account>>,
}

/// What somebody noted. Devices hold none of it.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read)]
pub struct Note {
    pub text: String,
    pub by: Option<Ref<Account>>,
}

/// Fetches the jobs of a team that are done already; how many there are.
#[nanoflow]
pub async fn jobs_of(cx: &mut Device, team: &Obj<Team>) -> FlowResult<i64> {
    cx.sync_where(Job::filter(|j| team.members.contains(j.who))).await?;
    cx.count(Job::filter(|j| team.members.contains(j.who)))
}

tidewater::app! {
    /// Work in teams.
    pub Work {
        roles: Role,
        entities: [Team, Job, Note],
        nanoflows: [jobs_of],
        offline: { roots: [jobs_of], sync: { Job: filter(|j| !j.done), Note: online } },
    }
}

fn stored<T: tidewater::traits::Entity>(device: &TestDevice, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

/// Boss, anna and otto; anna is in the team, and each of the two has a job that is done and a note.
fn work() -> (World, [TestDevice; 3], Obj<Team>) {
    let world = World::of::<Work>();
    let devices = ["boss", "anna", "otto"].map(|name| world.device_of::<Work>(name));
    let [boss, anna, otto] = &devices;
    let team = stored(boss, Team { name: "green".to_owned(), ..Team::default() });
    boss.client.link(&team, |t| t.members, anna.client.me().unwrap()).unwrap();
    boss.sync().unwrap();
    for (device, name) in [(anna, "anna"), (otto, "otto")] {
        let who = device.client.me().unwrap().into();
        stored(device, Job { title: name.to_owned(), done: true, who });
        device.sync().unwrap();
        run(device.client.online().create(Note { text: name.to_owned(), by: who })).unwrap();
    }
    for device in &devices {
        device.sync().unwrap();
    }
    (world, devices, team)
}

#[test]
fn a_query_of_the_servers_rows_asks_what_a_set_holds() {
    let (_world, [boss, anna, _], team) = work();
    assert_eq!(boss.client.count(query!(Job)).unwrap(), 0, "what is done is not on devices");
    run(boss.client.sync_where(query!(Job, |j| team.members.contains(j.who)))).unwrap();
    let jobs = boss.client.retrieve(query!(Job)).unwrap();
    assert_eq!(jobs.iter().map(|job| job.title.as_str()).collect::<Vec<_>>(), ["anna"]);
    assert_eq!(run(boss.client.run(jobs_of, &team)).unwrap(), 1, "and so in a flow");
    let notes = |device: &TestDevice, team: &Obj<Team>| {
        let notes = run(device.client.online().retrieve(query!(Note, |n| team.members.contains(n.by))));
        notes.unwrap().iter().map(|note| note.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(notes(&boss, &team), ["anna"]);
    let others = run(boss.client.online().count(query!(Note, |n| !team.members.contains(n.by))));
    assert_eq!(others.unwrap(), 1);
    // Of a set that the account may not read nothing is in it, for the server as for the device.
    let hers = anna.client.get(team.id()).unwrap();
    assert_eq!(notes(&anna, &hers), Vec::<String>::new());
    run(anna.client.sync_where(query!(Job, |j| hers.members.contains(j.who)))).unwrap();
    assert_eq!(anna.client.count(query!(Job)).unwrap(), 0);
}

/// The server's database from beside.
fn beside(world: &World) -> Sqlite {
    Sqlite::open(&world.path("server.db"), Durability::Off).unwrap()
}

#[test]
fn a_question_that_makes_the_server_look_at_too_much_is_refused_with_its_code() {
    let (world, [boss, ..], _) = work();
    for (table, text) in [("Job", "title"), ("Note", "text")] {
        let rows = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 100001)";
        let done = if table == "Job" { ", \"done\"" } else { "" };
        let one = if table == "Job" { ", 1" } else { "" };
        let sql = format!(
            "INSERT INTO \"{table}\"(id, \"{text}\"{done}) {rows} SELECT 9000000000000 + n, 'x'{one} FROM n"
        );
        beside(&world).execute(&Statement::new(sql, [])).unwrap();
    }
    let error = run(boss.client.sync_where(query!(Job, |j| j.title.to_uppercase() == "SHOUT"))).unwrap_err();
    assert!(matches!(&error, FlowError::Refused { code, .. } if code == "question-too-wide"), "{error}");
    let mut online = boss.client.online();
    let error = run(online.retrieve(query!(Note, |n| n.text.to_uppercase() == "SHOUT"))).unwrap_err();
    assert_eq!(error.code(), "question-too-wide");
    // One more condition on a stored member helps, and everything else goes on.
    let narrow = query!(Note, |n| n.text == "anna" && n.text.to_uppercase() == "ANNA");
    assert_eq!(run(online.count(narrow)).unwrap(), 1);
    stored(&boss, Job { title: "new".to_owned(), ..Job::default() });
    assert_eq!(boss.sync().unwrap().uploaded, 1);
}

#[test]
fn an_object_whose_id_another_one_has_is_set_aside_and_the_others_are_sent() {
    let (world, [boss, ..], _) = work();
    let before = stored(&boss, Job { title: "before".to_owned(), ..Job::default() });
    let taken = stored(&boss, Team { name: "taken".to_owned(), ..Team::default() });
    stored(&boss, Job { title: "after".to_owned(), ..Job::default() });
    let id = taken.id().object().raw();
    let sql = format!("INSERT INTO \"Note\"(id, \"text\") VALUES ({id}, 'was there first')");
    beside(&world).execute(&Statement::new(sql, [])).unwrap();
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 1));
    assert!(boss.client.get(taken.id()).is_err(), "it is not shown");
    assert!(boss.client.get(before.id()).is_ok());
    let rejected = boss.client.rejected().unwrap().pop().unwrap();
    assert!(matches!(rejected.reason, Reason::Malformed(_)), "{:?}", rejected.reason);
    assert_eq!(rejected.mine::<Team>().unwrap().name, "taken");
    assert_eq!(boss.pending(), 0, "nothing is sent again");
    rejected.discard().unwrap();
    assert_eq!((boss.sync().unwrap().rejected, boss.client.rejected().unwrap().len()), (0, 0));
    let note =
        beside(&world).query(&Statement::new(format!("SELECT \"text\" FROM \"Note\" WHERE id = {id}"), []));
    assert_eq!(note.unwrap()[0][0].text(), Some("was there first"));
}
