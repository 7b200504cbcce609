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

use library::Role::Reader as Lender;

#[nanoflow(roles(library::Role::Reader, Role::Rep))]
fn lend(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[microflow(roles(Lender))]
async fn remind(_cx: &mut Server) -> FlowResult {
    Ok(())
}

#[page(roles(Role::Rep, Lender))]
fn shelf() -> Page {
    page("Shelf")
}

tidewater::app! { Shop { roles: Role, entities: [Book] } }
tidewater::app! { Flows { roles: Role, entities: [], nanoflows: [lend], microflows: [remind], pages: [shelf] } }

fn main() {}
