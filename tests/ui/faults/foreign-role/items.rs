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

/// What is asked of the account: in a flow, through a local and in a closure, on a page, and in a rule.
#[derive(Entity, Default)]
#[access(Role::Rep, read, where = |l, me| l.open || me.has(Lender), after = |l, me| me.has(library::Role::Reader))]
#[access(Role::Rep, create, where = |_, me| me.has(Role::Rep))]
struct Loan {
    open: bool,
}

#[nanoflow]
fn asks(cx: &mut Device, numbers: Vec<i32>) -> FlowResult<usize> {
    let me = cx.me();
    while me.has(Role::Rep) && me.has(library::Role::Reader) {
        return Ok(1);
    }
    Ok(numbers.iter().filter(|number| **number > 3 && me.has(Lender)).count())
}

#[page]
fn loans() -> Page {
    page("Loans")
        .list(Loan::all(), |l| row().title(l.open))
        .visible_if(|me| me.has(Lender) || me.has(Role::Rep))
}

// This is right.
#[nanoflow]
fn is_rep(cx: &mut Device) -> FlowResult<bool> {
    Ok(cx.me().has(Role::Rep))
}

tidewater::app! { Loans { roles: Role, entities: [Loan], nanoflows: [asks, is_rep], pages: [loans] } }
tidewater::app! { Shop { roles: Role, entities: [Book] } }
tidewater::app! { Flows { roles: Role, entities: [], nanoflows: [lend], microflows: [remind], pages: [shelf] } }

fn main() {}
