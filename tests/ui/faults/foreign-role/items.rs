use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

mod library {
    use tidewater::prelude::*;

    #[derive(Role)]
    pub(crate) enum Role {
        Reader,
    }
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
#[access(library::Role::Reader, read)]
struct Book {
    title: String,
}

tidewater::app! { Shop { roles: Role, entities: [Book] } }

fn main() {}
