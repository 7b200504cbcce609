//! Rules that lead through a filter: the device judges as the server does, and shows nothing of the rows that
//! the filter leaves out.

use crate::app::*;
use crate::world::{Device, Fault, PASSWORD, World, run};
use tidewater::flow::FlowResult;
use tidewater::prelude::*;
use tidewater::typed::Entity as AnyEntity;

/// Several regions. Devices hold those that are not over.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, read)]
pub struct Country {
    pub name: String,
    pub minister: Ref<Account>,
    pub over: bool,
}

/// Where work is done. Devices hold those that are open.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, read, where = |r| !r.hidden)]
pub struct Region {
    pub name: String,
    pub country: Ref<Country>,
    pub leader: Ref<Account>,
    pub crew: RefSet<Account>,
    pub closed: bool,
    pub hidden: bool,
}

/// What is done there. The region's crew, its leader, and the minister of its country write it down.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, read)]
#[access(Role::Rep, create, delete, write, where = |j, me| {
    j.region.leader == me || j.region.country.minister == me || j.region.crew.contains(me)
})]
pub struct Job {
    pub region: Ref<Region>,
    pub text: String,
}

tidewater::app! {
    /// Work in regions.
    pub Regions {
        roles: Role,
        entities: [Country, Region, Job],
        offline: { sync: { Country: filter(|c| !c.over), Region: filter(|r| !r.closed) } },
    }
}

fn code<T>(result: FlowResult<T>) -> String {
    result.err().map(|error| error.code().to_owned()).unwrap_or_default()
}

fn account(device: &Device) -> Ref<Account> {
    device.client.me().unwrap().into()
}

fn made<T: AnyEntity>(device: &Device, object: T) -> Obj<T> {
    let mut object = device.client.create(object).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

/// What happens when somebody writes into a job.
fn written(device: &Device, job: Id<Job>) -> String {
    code(device.client.get(job).and_then(|mut job| {
        job.text.push('.');
        device.client.commit(&mut job)
    }))
}

/// A closed region of a country that is over, with a job in it.
struct Closed {
    world: World,
    boss: Device,
    anna: Device,
    otto: Device,
    country: Id<Country>,
    region: Id<Region>,
    job: Id<Job>,
}

const MAY: &str = "";
const MAY_NOT: &str = "access";

impl Closed {
    /// Led by anna.
    fn new() -> Self {
        let world = World::of::<Regions>();
        let [boss, anna, otto] = ["boss", "anna", "otto"].map(|name| world.device_of::<Regions>(name));
        let name = || "a canary".to_owned();
        let country = made(&boss, Country { name: name(), minister: account(&boss), over: true });
        let leader = account(&anna);
        let (of, closed) = (country.as_ref(), true);
        let region = made(&boss, Region { name: name(), country: of, leader, closed, ..Region::default() });
        let job = made(&boss, Job { region: region.as_ref(), text: "dig".to_owned() });
        let (country, region, job) = (country.id(), region.id(), job.id());
        let closed = Self { world, boss, anna, otto, country, region, job };
        closed.sync();
        closed
    }

    fn sync(&self) {
        for device in [&self.boss, &self.anna, &self.otto] {
            let report = device.sync().unwrap();
            assert_eq!(report.rejected, 0);
        }
    }

    /// What comes of writing into the job at anna and at otto, once the boss committed something.
    fn after<T: AnyEntity>(&self, object: Id<T>, change: impl FnOnce(&mut T)) -> [String; 2] {
        // These leave again with the next full synchronize.
        run(self.boss.client.sync_where(query!(Country))).unwrap();
        run(self.boss.client.sync_where(query!(Region))).unwrap();
        let mut object = self.boss.client.get(object).unwrap();
        change(&mut object);
        self.boss.client.commit(&mut object).unwrap();
        self.sync();
        let came = [&self.anna, &self.otto].map(|device| written(device, self.job));
        self.sync();
        came
    }
}

#[test]
fn what_a_filter_leaves_out_is_judged_by_and_shown_to_nobody() {
    let closed = Closed::new();
    let Closed { anna, otto, .. } = &closed;
    assert_eq!(code(anna.client.get(closed.region)), "not-here");
    assert_eq!(code(anna.client.get(closed.country)), "not-here");
    assert_eq!(anna.client.count(query!(Region)).unwrap(), 0);
    assert_eq!(
        anna.client.count(query!(Job, |j| j.region.closed)).unwrap(),
        0,
        "conditions follow no such row"
    );
    assert_eq!(written(anna, closed.job), MAY);
    assert_eq!(written(otto, closed.job), MAY_NOT, "otto does not lead it");
    made(anna, Job { region: closed.region.into(), text: "fill".to_owned() });
    closed.sync();
    closed.sync();
    assert_eq!(closed.boss.client.count(query!(Job)).unwrap(), 2);
    assert_eq!(closed.boss.client.get(closed.job).unwrap().text, "dig.");
    assert!(!closed.world.holds("anna", "a canary"), "what no rule reads does not travel");
}

#[test]
fn what_changes_of_a_row_behind_a_filter_is_judged_by_after_the_next_synchronize() {
    let closed = Closed::new();
    let Closed { boss, anna, otto, country, region, job, .. } = &closed;
    assert_eq!(closed.after(*region, |region| region.leader = account(otto)), [MAY_NOT, MAY]);
    assert_eq!(closed.after(*country, |country| country.minister = account(anna)), [MAY, MAY]);
    assert_eq!(closed.after(*region, |region| region.leader = account(boss)), [MAY, MAY_NOT]);
    // The rows come in sight and leave it again.
    assert_eq!(closed.after(*region, |region| region.closed = false), [MAY, MAY_NOT]);
    assert_eq!(anna.client.get(*region).unwrap().name, "a canary");
    assert_eq!(closed.after(*region, |region| region.leader = account(otto)), [MAY, MAY]);
    assert_eq!(closed.after(*region, |region| region.closed = true), [MAY, MAY]);
    assert_eq!(code(anna.client.get(*region)), "not-here");
    assert!(!closed.world.holds("anna", "a canary"), "what no rule reads left with the row");
    // Other rows are led to.
    let other = made(boss, Country { minister: account(otto), over: true, ..Country::default() });
    assert_eq!(closed.after(*region, |region| region.country = other.as_ref()), [MAY_NOT, MAY]);
    let leader = account(anna);
    run(boss.client.sync_where(query!(Country))).unwrap();
    let next = Region { leader, country: (*country).into(), closed: true, ..Region::default() };
    let next = made(boss, next);
    assert_eq!(closed.after(*job, |job| job.region = next.as_ref()), [MAY, MAY_NOT]);
    assert_eq!(
        closed.after(next.id(), |region| region.leader = account(otto)),
        [MAY, MAY],
        "anna is minister"
    );
}

#[test]
fn the_first_object_that_leads_over_a_filter_is_judged_here_too() {
    let closed = Closed::new();
    let Closed { boss, anna, otto, country, .. } = &closed;
    run(boss.client.sync_where(query!(Country))).unwrap();
    let mut over = boss.client.get(*country).unwrap();
    over.minister = account(anna);
    boss.client.commit(&mut over).unwrap();
    let region = Region { country: over.as_ref(), leader: account(boss), ..Region::default() };
    let region = made(boss, region).as_ref();
    closed.sync();
    let job = |device: &Device| {
        let mut job = device.client.create(Job { region, text: "first".to_owned() }).unwrap();
        code(device.client.commit(&mut job))
    };
    assert_eq!([job(anna), job(otto)], [MAY, MAY_NOT], "no job led to the country before");
    closed.sync();
}

#[test]
fn what_may_not_be_read_any_more_is_not_judged_by_and_leaves_no_byte() {
    let closed = Closed::new();
    let Closed { anna, region, country, .. } = &closed;
    assert_eq!(closed.after(*country, |country| country.minister = account(anna)), [MAY, MAY_NOT]);
    let named = |device: &Device, table: &str| {
        device.stored().iter().filter(|row| row.starts_with("_support") && row.contains(table)).count()
    };
    assert_eq!((named(anna, "Region"), named(anna, "Country")), (1, 1));
    assert_eq!(closed.after(*region, |region| region.hidden = true), [MAY_NOT, MAY_NOT]);
    assert_eq!(named(anna, "Region"), 0);
    assert_eq!(closed.after(*region, |region| region.hidden = false), [MAY, MAY_NOT]);
}

#[test]
fn a_device_that_begins_or_goes_on_anew_gets_what_rules_lead_to() {
    let closed = Closed::new();
    let Closed { world, anna, region, job, .. } = &closed;
    let fresh = world.open::<Regions>("another of anna").unwrap();
    run(fresh.client.sign_in("anna", PASSWORD)).unwrap();
    fresh.network.fail(&[Fault::BreaksAfter(2)]);
    fresh.sync().ok();
    fresh.sync().unwrap();
    assert_eq!(written(&fresh, *job), MAY);
    assert_eq!(code(fresh.client.get(*region)), "not-here");
    fresh.sync().unwrap();
    // The role goes, and comes back.
    let roles = |names: &[&str]| {
        let names: Vec<_> = names.iter().map(|name| (*name).into()).collect();
        run(world.server.accounts().set_roles("anna", &names)).unwrap();
        anna.sync().unwrap();
    };
    roles(&[]);
    assert!(!anna.stored().iter().any(|row| row.starts_with("_support")));
    roles(&["Rep"]);
    assert_eq!(written(anna, *job), MAY);
}

#[test]
fn the_links_of_what_a_filter_leaves_out_are_judged_by_as_well() {
    let closed = Closed::new();
    let Closed { world, boss, otto, region, job, .. } = &closed;
    assert_eq!(closed.after(*region, |region| region.closed = false), [MAY, MAY_NOT]);
    boss.client.link(&boss.client.get(*region).unwrap(), |r| r.crew, account(otto)).unwrap();
    assert_eq!(closed.after(*region, |_| ()), [MAY, MAY]);
    // Somebody takes him out of the crew while it is open, and is heard of when it is closed.
    world.add("chief", "Manager");
    let chief = world.device_of::<Regions>("chief");
    chief.sync().unwrap();
    chief.client.unlink(&chief.client.get(*region).unwrap(), |r| r.crew, account(otto)).unwrap();
    assert_eq!(closed.after(*region, |region| region.closed = true), [MAY, MAY]);
    chief.sync().unwrap();
    closed.sync();
    assert_eq!(written(otto, *job), MAY_NOT);
}

#[test]
fn what_left_the_device_that_created_it_can_be_referred_to() {
    let closed = Closed::new();
    let Closed { boss, region, .. } = &closed;
    assert_eq!(code(boss.client.get(*region)), "not-here");
    made(boss, Job { region: (*region).into(), text: "of the boss".to_owned() });
    closed.sync();
    // What nobody committed is told at once, as ever.
    let region = boss.client.create(Region { leader: account(boss), ..Region::default() }).unwrap();
    let mut job = boss.client.create(Job { region: region.as_ref(), text: String::new() }).unwrap();
    assert_eq!(code(boss.client.commit(&mut job)), "uncommitted-reference");
}
