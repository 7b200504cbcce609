//! Teams with members, and what they work on.

/// The app; `grown` has sets that the first version lacks.
macro_rules! teams {
    ($([$($added:tt)*])*) => {
        use tidewater::prelude::*;

        #[derive(Role)]
        pub enum Role {
            Manager,
            Rep,
        }
        use Role::*;

        /// A team. Its members know each other, not who leads it, and may change what it is about.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read(name, members, topics), write(name, topics), where = |t, me| t.members.contains(me))]
        pub struct Team {
            #[attr(max_len = 20)]
            pub name: String,
            pub members: RefSet<Account>,
            pub leads: RefSet<Account>,
            pub topics: RefSet<Topic>,
            $($($added)*)*
        }

        /// What a team may be about.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, read, write)]
        pub struct Topic {
            pub title: String,
        }

        /// What a team does: for its members.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, delete, read, write, where = |p, me| p.team.members.contains(me))]
        pub struct Project {
            pub title: String,
            #[association(on_delete = cascade)]
            pub team: Ref<Team>,
            pub helps: Option<Ref<Team>>,
        }

        /// A part of a project, also for the team that helps.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read, write(title), where = |t, me| {
            t.project.team.members.contains(me) || t.project.helps.is_some_and(|team| team.members.contains(me))
        })]
        pub struct Task {
            pub title: String,
            #[association(on_delete = cascade)]
            pub project: Ref<Project>,
        }

        /// A club that takes in who wants, and whose members take in others. Only who stays a member may
        /// change it.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read)]
        #[access(Rep, write(members), where = |c, me| c.members.contains(me))]
        pub struct Club {
            pub name: String,
            pub members: RefSet<Account>,
            pub teams: RefSet<Team>,
        }

        tidewater::app! {
            /// Teams.
            pub Teams {
                roles: Role,
                entities: [Team, Topic, Project, Task, Club],
            }
        }
    };
}

teams!();

/// A version later.
pub mod grown {
    teams!([pub helpers: RefSet<Account>,]);
}
