//! A handler for changes of what is no entity: told once, where the handler says what it is about.

use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    Draft,
}

#[derive(Default)]
pub struct Plain {
    pub name: String,
}

mod other {
    pub use super::Plain as Renamed;
}

#[before_commit]
async fn plain(cx: &mut Server, order: &mut Change<Plain>) -> FlowResult<Verdict> {
    if order.before().is_some_and(|before| before.name.is_empty()) {
        order.name.clear();
    }
    Ok(Verdict::accept())
}

#[before_create]
async fn of_a_module(cx: &mut Server, order: &mut Change<other::Renamed>) -> FlowResult<Verdict> {
    Ok(if order.base().is_none() { Verdict::accept() } else { Verdict::reject(order.name.clone()) })
}

#[after_commit]
async fn text(cx: &mut Server, order: &Change<String>) -> FlowResult<Verdict> {
    Ok(if order.is_empty() { Verdict::reject("empty") } else { Verdict::accept() })
}

#[after_delete]
async fn status(cx: &mut Server, _order: &Change<Status>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

#[after_delete]
async fn several(cx: &mut Server, order: &Change<Vec<String>>) -> FlowResult<Verdict> {
    Ok(if order.len() > 1 { Verdict::reject("several") } else { Verdict::accept() })
}

tidewater::app! {
    App { roles: Role, entities: [], events: [plain, of_a_module, text, status, several] }
}

fn main() {}
