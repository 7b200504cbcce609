//! An app with every mode, and the same app with another filter.

/// The app, with a condition for its tasks.
macro_rules! profile {
    (|$t:ident| $condition:expr, $mode:ident) => {
        use tidewater::prelude::*;

        #[derive(Role)]
        pub enum Role {
            Manager,
            Rep,
        }
        use Role::*;

        /// Where tasks are.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read(name, open), where = |r, me| r.rep == me)]
        pub struct Region {
            pub name: String,
            pub open: bool,
            pub rep: Option<Ref<Account>>,
        }

        /// What is to be done. Nobody writes over what they did not see.
        #[derive(Entity, Default)]
        #[entity(conflict = reject)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, read, write, where = |t, me| t.rep == me, after = any)]
        pub struct Task {
            pub name: String,
            pub done: bool,
            pub rep: Option<Ref<Account>>,
            pub region: Option<Ref<Region>>,
        }

        /// A rumour: everybody hears of it, its owner how hot it is.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read(title, owner))]
        #[access(Rep, read, write(title), where = |r, me| r.owner == me)]
        pub struct Rumour {
            pub title: String,
            pub hot: bool,
            pub owner: Option<Ref<Account>>,
        }

        /// What is sent and leaves.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, read, write)]
        pub struct Report {
            pub text: String,
        }

        /// What is delivered when somebody asks for it.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read, where = |m, me| m.rep == me)]
        #[access(Rep, read(title, rep), where = |m, me| m.helper == me)]
        pub struct Manual {
            pub title: String,
            pub text: String,
            pub rep: Option<Ref<Account>>,
            pub helper: Option<Ref<Account>>,
        }

        /// What stays here.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, delete, read, write)]
        pub struct Draft {
            pub text: String,
        }

        /// What is only asked for.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read)]
        pub struct Archive {
            pub text: String,
        }

        /// Sends a task to whoever asks.
        #[microflow]
        pub async fn fetch_task(cx: &mut Server, task: Id<Task>) -> FlowResult {
            let task = cx.get(task).await?;
            cx.send([&task])
        }

        /// Sends a manual.
        #[microflow]
        pub async fn fetch_manual(cx: &mut Server, manual: Id<Manual>) -> FlowResult {
            let manual = cx.get(manual).await?;
            cx.send([&manual])
        }

        /// Sends what no device keeps.
        #[microflow]
        pub async fn fetch_archive(cx: &mut Server, archive: Id<Archive>) -> FlowResult {
            let archive = cx.get(archive).await?;
            cx.send([&archive])
        }

        /// Takes a draft to the server.
        #[microflow]
        pub async fn hand_in(cx: &mut Server, draft: Id<Draft>) -> FlowResult<String> {
            Ok(cx.get(draft).await?.text.clone())
        }

        /// Writes a draft and a report as one.
        #[nanoflow(atomic)]
        pub fn write_both(cx: &mut Device, text: String) -> FlowResult {
            let mut first = cx.create(Report { text: text.clone() })?;
            cx.commit(&mut first)?;
            let mut draft = cx.create(Draft { text: text.clone() })?;
            cx.commit(&mut draft)?;
            let mut last = cx.create(Report { text })?;
            cx.commit(&mut last)
        }

        /// The name of a task after a synchronize.
        #[nanoflow]
        pub async fn name_after(cx: &mut Device, task: &Obj<Task>) -> FlowResult<String> {
            cx.sync().await?;
            Ok(task.name.clone())
        }

        /// The text of a report after a synchronize.
        #[nanoflow]
        pub async fn text_after(cx: &mut Device, report: &Obj<Report>) -> FlowResult<String> {
            cx.sync().await?;
            Ok(report.text.clone())
        }

        tidewater::app! {
            /// Tasks with a profile.
            pub Tasks {
                roles: Role,
                entities: [Region, Task, Rumour, Report, Manual, Draft, Archive],
                nanoflows: [write_both, name_after, text_after],
                microflows: [fetch_task, fetch_manual, fetch_archive, hand_in],
                offline: {
                    roots: [write_both, name_after, text_after],
                    sync: {
                        Region: all,
                        Task: filter(|$t| $condition),
                        Rumour: filter(|r| r.hot),
                        Report: $mode,
                        Manual: preserve,
                        Draft: never,
                        Archive: online,
                    },
                },
            }
        }
    };
}

profile!(|t| !t.done && (t.region.is_none() || t.region.is_some_and(|r| r.open)), clear);

/// The same app with another condition.
pub mod later {
    profile!(|t| t.done, all);
}
