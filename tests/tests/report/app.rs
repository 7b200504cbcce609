//! An app in which everything occurs of which a report tells.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    /// Plans what is repaired, and when.
    Planner,
    /// Repairs it.
    Fitter,
    /// Looks on.
    Guest,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum State {
    #[default]
    Open,
    #[caption("Under way")]
    Started,
    Done,
}

/// A place where lifts stand.
#[derive(Entity, Default)]
#[access(Planner, create, delete, read, write)]
#[access(Fitter, read(name, town))]
#[access(Guest, read(name), where = |s| s.is_public)]
pub struct Site {
    pub name: String,
    pub town: String,
    pub rent: Decimal,
    pub is_public: bool,
}

/// Something to repair.
#[derive(Entity, Default)]
#[entity(audited)]
#[access(Planner, create, delete, read, write)]
#[access(Fitter, read, write(state, minutes), where = |j, me| j.fitter == me, after = |j, _| j.minutes >= 0)]
#[access(Guest, read(state))]
pub struct Job {
    pub number: AutoNumber,
    pub site: Ref<Site>,
    pub fitter: Option<Ref<Account>>,
    pub state: State,
    pub minutes: i32,
    #[calculated(charge)]
    pub charge: i32,
}

#[expression]
pub fn charge(job: &Job) -> i32 {
    job.minutes * 2
}

/// What is on the van: each device has its own.
#[derive(Entity, Default)]
#[access(Planner, create, delete, read, write)]
#[access(Fitter, create, delete, read, write)]
#[access(Guest, read)]
pub struct Stock {
    pub part: String,
    pub count: i32,
}

/// A word to the office.
#[derive(Entity, Default)]
#[access(Fitter, create)]
#[access(Planner, read, delete)]
pub struct Remark {
    pub text: String,
}

/// What parts cost, as far as somebody asked.
#[derive(Entity, Default)]
#[access(Planner, read)]
#[access(Fitter, read)]
pub struct Price {
    pub part: String,
    pub amount: Decimal,
}

/// Jobs of the past.
#[derive(Entity, Default)]
#[access(Planner, read)]
pub struct Archive {
    pub text: String,
}

/// Nothing on a device uses it.
#[derive(Entity, Default)]
#[access(Planner, read, write, server_only, where = |w, me| w.of == me)]
pub struct Wage {
    pub of: Ref<Account>,
    pub amount: Decimal,
}

/// What the office answers. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Advice {
    pub text: String,
}

// --- Flows ----------------------------------------------------------------------------------------

/// Begin with a job. Needs no connection.
#[nanoflow]
pub fn start(cx: &mut Device, job: &mut Obj<Job>) -> FlowResult {
    job.state = State::Started;
    cx.commit(job)
}

/// End a job, and count the parts | one by one | that it took.
#[nanoflow(atomic, roles(Planner, Fitter))]
pub fn finish(cx: &mut Device, job: &mut Obj<Job>, parts: Vec<String>) -> FlowResult<i32> {
    let mut taken = Vec::new();
    let mut total = 0;
    for part in parts {
        let Some(mut stock) = cx.first(Stock::filter(|s| s.part == part))? else { continue };
        stock.count -= 1;
        total += 1;
        cx.commit(&mut stock)?;
        taken.push(part);
    }
    job.state = State::Done;
    cx.commit(job)?;
    cx.message(format!("{} parts: {}", taken.len(), taken.join(", ")));
    Ok(total)
}

/// A new job: only who plans has the rights that it takes, and it does not say so.
#[nanoflow]
pub fn plan(cx: &mut Device, site: &Obj<Site>) -> FlowResult {
    let mut job = cx.create(Job { site: site.into(), ..Job::default() })?;
    job.minutes = 30;
    cx.commit(&mut job)?;
    cx.show_page(job_page, &job)
}

/// Plan a job on each site that pays well.
#[nanoflow]
pub fn plan_all(cx: &mut Device) -> FlowResult {
    for site in cx.retrieve(Site::filter(|s| s.rent > Decimal::from(100)))? {
        plan(cx, &site)?;
    }
    Ok(())
}

/// Ask what to do, and go on without an answer.
#[nanoflow]
pub async fn ask(cx: &mut Device, job: &Obj<Job>) -> FlowResult<String> {
    match cx.call(advise, job.id()).await {
        Ok(advice) => Ok(advice.text),
        Err(FlowError::Offline) => Ok("ask again later".to_owned()),
        Err(error) => Err(error),
    }
}

/// Ask for one job, or for as many as there are.
#[nanoflow]
pub async fn ask_more(cx: &mut Device, job: &Obj<Job>) -> FlowResult {
    if job.minutes > 60 {
        let said = ask(cx, job).await?;
        cx.message(said);
        let said = ask(cx, job).await?;
        cx.message(said);
    } else {
        for other in cx.retrieve(Job::filter(|j| j.state == State::Open))? {
            let said = ask(cx, &other).await?;
            cx.message(said);
            let mut tries = 0;
            while tries < 3 {
                let _ = cx.call(prices, ()).await;
                tries += 1;
            }
        }
    }
    Ok(())
}

/// Ask until there is an answer: two flows that call each other.
#[nanoflow]
pub async fn insist(cx: &mut Device, job: &Obj<Job>) -> FlowResult {
    let said = ask(cx, job).await?;
    if said.is_empty() { insist_again(cx, job).await } else { Ok(()) }
}

#[nanoflow]
pub async fn insist_again(cx: &mut Device, job: &Obj<Job>) -> FlowResult {
    insist(cx, job).await
}

/// Nothing but the program runs it, and that deals with what it ends with.
#[nanoflow(roles(Planner))]
pub async fn send_all(cx: &mut Device) -> FlowResult {
    let Some(job) = cx.first(Job::filter(|j| j.minutes > 0))? else {
        cx.call(prices, ()).await?;
        return Ok(());
    };
    if cx.unanswered(advise)?.is_empty() {
        cx.sync().await?;
        let said = ask(cx, &job).await?;
        cx.message(said);
    }
    Ok(())
}

/// Says the rent to whoever may know it.
#[nanoflow]
pub fn show_rent(cx: &mut Device, site: &Obj<Site>) -> FlowResult {
    if cx.can_read(site, |s| s.rent) {
        cx.message(format!("{}", site.rent));
    }
    Ok(())
}

/// A remark of the fitter.
#[nanoflow(roles(Fitter))]
pub fn remark(cx: &mut Device) -> FlowResult {
    let mut remark = cx.create(Remark { text: "done".into() })?;
    cx.commit(&mut remark)
}

/// Take back what the server did not take.
#[nanoflow(roles(Planner, Fitter))]
pub fn repair(cx: &mut Device, job: &mut Obj<Job>) -> FlowResult {
    job.minutes = 0;
    cx.commit(job)
}

// --- The server -----------------------------------------------------------------------------------

/// What the office says to a job.
#[microflow(roles(Planner, Fitter))]
pub async fn advise(cx: &mut Server, job: Id<Job>) -> FlowResult<Advice> {
    let job = cx.get(job).await?;
    let all = cx.as_system().count(Archive::all()).await?;
    Ok(Advice { text: format!("{} of {all}", job.minutes) })
}

/// Deliver the prices.
#[microflow]
pub async fn prices(cx: &mut Server) -> FlowResult {
    let prices = cx.retrieve(Price::all()).await?;
    cx.send(&prices)
}

/// No job takes longer than a day.
#[before_commit]
pub async fn no_long_job(_cx: &mut Server, job: &mut Change<Job>) -> FlowResult<Verdict> {
    Ok(if job.minutes > 1440 { Verdict::reject("too long") } else { Verdict::accept() })
}

// --- Pages ----------------------------------------------------------------------------------------

/// The sites, with what is to be done.
#[page]
pub fn home() -> Page {
    page("Sites")
        .list(Site::all(), |s| row().title(s.name).on_tap(site_page, s))
        .action("Remark", remark)
        .action("Plan", plan_all)
}

/// A site with its jobs.
#[page(roles(Planner, Fitter))]
pub fn site_page(site: &Obj<Site>) -> Page {
    page("Site")
        .view(site, |s| view().field(s.town))
        .list(Job::filter(|j| j.site == site), |j| row().title(j.number).badge(j.state).on_tap(job_page, j))
}

/// A job.
#[page]
pub fn job_page(job: &Obj<Job>) -> Page {
    page("Job")
        .form(job, |j| form().field(j.minutes))
        .action("Start", start, job)
        .action("Ask", ask_more, job)
        .action("Insist", insist, job)
}

/// Nothing leads to it.
#[page]
pub fn attic() -> Page {
    page("Stock").list(Stock::all(), |s| row().title(s.part).text(s.count))
}

tidewater::app! {
    /// Lifts, and who repairs them.
    pub Lifts {
        roles: Role,
        entities: [Site, Job, Stock, Remark, Price, Archive, Wage, Advice],
        nanoflows: [
            start, finish, plan, plan_all, ask, ask_more, insist, insist_again, send_all, show_rent, remark, repair,
        ],
        microflows: [advise, prices],
        events: [no_long_job],
        pages: [home, site_page, job_page, attic],
        offline: {
            home: home,
            roots: [finish],
            sync: {
                Site: filter(|s| !s.name.is_empty()),
                Stock: never,
                Remark: clear,
                Price: preserve,
                Archive: online,
            },
            rejected: { Job: repair },
        },
    }
}
