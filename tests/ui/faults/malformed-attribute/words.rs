use tidewater::prelude::*;

#[derive(Role)]
enum Role {
    Rep,
}

#[derive(Enumeration, Default)]
enum Status {
    #[default]
    #[caption(Draft)]
    Draft,
}

#[derive(Entity, Default)]
#[entity]
#[entity(audited = true, conflict, unique, extends)]
#[access(Role::Rep, create = yes, read(), write(name + phone), where = c.rep == me)]
#[access(Role::Rep read)]
struct Order {
    #[attr()]
    #[attr(required(true), max_len, min)]
    name: String,
    #[attr(max_len = "many", pattern = [A-Z], range = 1..9, one_of())]
    phone: String,
    #[attr(pattern = "[0-9 +*", one_of(1 2))]
    fax: String,
    #[attr("required" unique)]
    notes: String,
    #[attr(20, required)]
    address: String,
    #[calculated(1 + 1)]
    total: i32,
}

#[before_commit(Order)]
async fn check(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    order.name.clear();
    Ok(Verdict::accept())
}

#[expression(Order)]
fn named(order: &Order) -> bool {
    !order.name.is_empty()
}

#[tidewater::main(flavor = "current_thread")]
async fn main() {}

#[nanoflow(roles, name)]
fn place(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[nanoflow(atomic name = "later")]
fn later(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[nanoflow(roles(), atomic(true))]
fn nobody(cx: &mut Device) -> FlowResult {
    Ok(())
}

#[nanoflow(roles(Role::Rep + 1))]
fn somebody(cx: &mut Device) -> FlowResult {
    Ok(())
}

// What the body of each needs is not there: it stands under whatever feature was meant.
#[microflow(feature = server)]
async fn sends(cx: &mut Server) -> FlowResult {
    letters::send("done")
}

#[microflow(feature = "")]
async fn unnamed(cx: &mut Server) -> FlowResult {
    letters::send("done")
}

#[microflow(feature = "dep:letters")]
async fn of_a_crate(cx: &mut Server) -> FlowResult {
    letters::send("done")
}

#[microflow(feature)]
async fn of_none(cx: &mut Server) -> FlowResult {
    letters::send("done")
}

#[microflow(feature("server"))]
async fn in_a_list(cx: &mut Server) -> FlowResult {
    letters::send("done")
}

#[microflow(feature = 1, roles)]
async fn by_number(cx: &mut Server) -> FlowResult {
    letters::send("done")
}
