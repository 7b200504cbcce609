//! The app of these tests, and the same app a version later.

/// The app, with more members of a customer before the others.
macro_rules! shops {
    ($($added:ident)*) => {
        use tidewater::prelude::*;

        #[derive(Role)]
        pub enum Role {
            Manager,
            Rep,
        }
        use Role::*;

        /// A shop that a rep visits. Reps do not see its credit.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read(name, phone, notes, visits, rep), write(phone, notes, visits),
            where = |c, me| c.rep == me)]
        pub struct Customer {
            $(pub $added: String,)*
            #[attr(required, max_len = 20)]
            pub name: String,
            pub phone: String,
            pub notes: String,
            pub visits: Counter,
            #[attr(min = 0)]
            pub credit: i32,
            pub secret: String,
            pub rep: Option<Ref<Account>>,
        }

        /// A visit; a visit may follow another.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, delete, read, write, where = |v, me| v.customer.rep == me)]
        pub struct Visit {
            pub number: AutoNumber,
            #[attr(max_len = 1000)]
            pub note: String,
            #[association(on_delete = prevent)]
            pub customer: Ref<Customer>,
            #[association(on_delete = keep)]
            pub follows: Option<Ref<Visit>>,
        }

        /// Something that was noticed on a visit.
        #[derive(Entity, Default)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, create, delete, read, write, where = |r, me| r.visit.customer.rep == me)]
        pub struct Remark {
            pub text: String,
            #[association(on_delete = cascade)]
            pub visit: Ref<Visit>,
        }

        /// A price that two people must not change at once.
        #[derive(Entity, Default)]
        #[entity(conflict = reject)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read, write, delete)]
        pub struct Price {
            #[attr(unique)]
            pub code: String,
            pub amount: i32,
        }

        /// A place in an opening plan: whoever changes it last has decided all of it.
        #[derive(Entity, Default)]
        #[entity(conflict = last_wins_object)]
        #[access(Manager, create, delete, read, write)]
        #[access(Rep, read, write(from, to))]
        pub struct Opening {
            pub day: String,
            pub from: i32,
            pub to: i32,
        }

        /// Sent, never shown again.
        #[derive(Entity, Default)]
        #[access(Manager, read, delete)]
        #[access(Rep, create)]
        pub struct Feedback {
            pub text: String,
        }

        /// The shops of a day.
        #[page]
        pub fn shops() -> Page {
            page("Shops").list(Customer::all(), |c| row().title(c.name))
        }

        tidewater::app! {
            /// Shops and visits.
            pub Shops {
                roles: Role,
                entities: [Customer, Visit, Remark, Price, Opening, Feedback],
                pages: [shops],
                offline: { home: shops },
            }
        }
    };
}

shops!();

/// The same app a version later.
pub mod grown {
    shops!(nickname);
}

/// Another app.
pub mod other {
    use tidewater::prelude::*;

    #[derive(Role)]
    pub enum Role {
        Reader,
    }

    #[derive(Entity, Default)]
    #[access(Role::Reader, read)]
    pub struct Book {
        pub title: String,
    }

    tidewater::app! {
        /// Books.
        pub Library {
            roles: Role,
            entities: [Book],
        }
    }
}
