//! A depot, in versions that differ in what reps may read.

/// The app, with the rules of reps for parts, tools and papers, and which tools devices want.
macro_rules! depot {
    (parts: $parts:meta, tools: $tools:meta, papers: $papers:meta, |$tool:ident| $wanted:expr) => {
        use tidewater::prelude::*;

        #[derive(Role)]
        pub enum Role {
            Manager,
            Rep,
        }
        use Role::*;

        /// What lies on the shelves.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[$parts]
        pub struct Part {
            pub name: String,
            pub note: String,
            pub price: i64,
            pub keeper: Option<Ref<Account>>,
        }

        /// What is lent; the broken ones are fetched when somebody wants to see them.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[$tools]
        pub struct Tool {
            pub name: String,
            pub note: String,
            pub broken: bool,
            pub keeper: Option<Ref<Account>>,
        }

        /// What is delivered when somebody asks for it, and kept.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[$papers]
        pub struct Paper {
            pub title: String,
            pub keeper: Option<Ref<Account>>,
        }

        /// Sends all papers to whoever asks.
        #[microflow]
        pub async fn papers(cx: &mut Server) -> FlowResult {
            let papers = cx.retrieve(query!(Paper)).await?;
            cx.send(&papers)
        }

        tidewater::app! {
            /// A depot.
            pub Depot {
                roles: Role,
                entities: [Part, Tool, Paper],
                microflows: [papers],
                offline: { sync: { Tool: filter(|$tool| $wanted), Paper: preserve } },
            }
        }
    };
}

depot!(
    parts: access(Rep, read, write(note)),
    tools: access(Rep, read, write(note)),
    papers: access(Rep, read),
    |t| !t.broken
);

/// Reps see only what is theirs.
pub mod narrow {
    depot!(
        parts: access(Rep, read, write(note), where = |p, me| p.keeper == me),
        tools: access(Rep, read, write(note), where = |t, me| t.keeper == me),
        papers: access(Rep, read, where = |p, me| p.keeper == me),
        |t| !t.broken
    );
}

/// Reps do not see prices, nor notes on tools.
pub mod masked {
    depot!(
        parts: access(Rep, read(name, note, keeper), write(note)),
        tools: access(Rep, read(name, broken, keeper)),
        papers: access(Rep, read),
        |t| !t.broken
    );
}

/// Devices want the broken tools as well, unless they have no name.
pub mod all_tools {
    depot!(
        parts: access(Rep, read, write(note)),
        tools: access(Rep, read, write(note)),
        papers: access(Rep, read),
        |t| !t.name.is_empty()
    );
}
