use tidewater::prelude::*;

#[derive(Entity, Default)]
struct Order<T> {
    value: T,
}

#[derive(Entity)]
struct Borrowed<'a> {
    value: &'a str,
}

#[derive(Enumeration)]
enum Status<T> {
    Draft,
    Other(T),
}

#[derive(Role)]
enum Role<T> {
    Rep(T),
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Plain {
    name: String,
}

#[nanoflow]
fn flow<T>(cx: &mut Device, value: T) -> FlowResult {
    Ok(())
}

#[before_commit]
async fn check<T>(cx: &mut Server, order: &mut Change<Plain>) -> FlowResult<Verdict> {
    order.name.clear();
    Ok(Verdict::accept())
}

#[expression]
fn named<T>(order: &Plain) -> bool {
    !order.name.is_empty()
}

fn main() {}
