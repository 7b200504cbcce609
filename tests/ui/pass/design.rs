//! The entities of the design, as an app developer writes them.

#![deny(warnings)]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum OrderStatus {
    #[default]
    Draft,
    Placed,
    #[caption("On its way")]
    Shipped,
}

/// A shop that a rep visits.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read, write(phone, notes), where = |c, me| c.rep == me)]
pub struct Customer {
    #[attr(required, max_len = 80)]
    pub name: String,
    pub phone: String,
    pub notes: String,
    pub credit_limit: Decimal,
    pub rep: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read, write, where = |o, me| o.customer.rep == me)]
pub struct Order {
    pub number: AutoNumber,
    pub status: OrderStatus,
    pub placed: Option<DateTime>,
    #[association(on_delete = prevent)]
    pub customer: Ref<Customer>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
pub struct Product {
    #[attr(required)]
    pub name: String,
    pub price: Decimal,
    pub discontinued: bool,
}

/// Sent, never shown again on the device.
#[derive(Entity, Default)]
#[access(Manager, read, delete)]
#[access(Rep, create)]
pub struct Feedback {
    pub text: String,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write, where = |l, me| l.order.customer.rep == me)]
pub struct OrderLine {
    #[association(on_delete = cascade)]
    pub order: Ref<Order>,
    pub product: Ref<Product>,
    #[attr(min = 1)]
    pub quantity: i32,
    pub unit_price: Decimal,
}

/// The answer of the credit check. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct CreditAnswer {
    pub approved: bool,
    pub reason: String,
}

#[before_commit]
pub async fn no_reopening(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    if order.before().is_some_and(|o| o.status == OrderStatus::Shipped) {
        return Ok(Verdict::reject("a shipped order is closed"));
    }
    Ok(Verdict::accept())
}

tidewater::app! {
    /// Orders taken on the road.
    pub FieldSales {
        roles: Role,
        entities: [Customer, Product, Order, OrderLine, CreditAnswer, Feedback],
        events: [no_reopening],
    }
}

#[test]
fn the_design_compiles_and_becomes_a_sound_model() {
    use tidewater::traits::App;
    let model = FieldSales::model();
    let drafts =
        query!(Order, |o| o.status == OrderStatus::Draft, order_by = |o| o.customer.name, limit = 10);
    assert_eq!(drafts.data().order[0].path.to_string(), "customer.name");
    let names: Vec<&str> = model.entities.iter().map(|entity| &*entity.name).collect();
    assert_eq!(names, ["Customer", "Product", "Order", "OrderLine", "CreditAnswer", "Feedback"]);
    assert_eq!(model.roles.iter().map(|role| &*role.name).collect::<Vec<_>>(), ["Manager", "Rep"]);
    assert_eq!(model.enumerations[0].variants[2].caption, "On its way");
    let catalog = tidewater::model::Catalog::new(model).expect("the app is sound");
    assert_eq!(catalog.app().documentation, "Orders taken on the road.");
}
