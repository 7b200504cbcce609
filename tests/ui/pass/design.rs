//! The whole example of the design, as an app developer writes it: entities, flows, pages, the app.

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

/// A new order, opened on its page; nothing is stored before its first commit.
#[nanoflow]
pub fn new_order(cx: &mut Device) -> FlowResult {
    let order = cx.create(Order::default())?;
    cx.show_page(order_detail, &order)
}

/// Place the order. Works without a connection: a plain `fn` has no way to reach the network.
#[nanoflow]
pub fn place_order(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult<Decimal> {
    let lines = cx.retrieve(OrderLine::filter(|l| l.order == order))?;
    if lines.is_empty() {
        cx.invalid(order, |o| o.status, "Add a line first");
        return Ok(Decimal::ZERO);
    }
    let mut total = Decimal::ZERO;
    for line in &lines {
        total += line.unit_price * line.quantity;
    }
    order.status = OrderStatus::Placed;
    order.placed = Some(cx.now());
    cx.commit(order)?;
    cx.show_page(order_detail, order)?;
    Ok(total)
}

/// Ask the server, and cope when it cannot be reached.
#[nanoflow]
pub async fn may_order(cx: &mut Device, customer: &Obj<Customer>, amount: Decimal) -> FlowResult<bool> {
    match cx.call(credit_check, (customer.id(), amount)).await {
        Ok(answer) => Ok(answer.approved),
        Err(FlowError::Offline) => Ok(amount <= customer.credit_limit),
        Err(error) => Err(error),
    }
}

#[microflow(roles(Rep, Manager))]
pub async fn credit_check(
    cx: &mut Server,
    customer: Id<Customer>,
    amount: Decimal,
) -> FlowResult<CreditAnswer> {
    let customer = cx.get(customer).await?;
    Ok(CreditAnswer { approved: amount <= customer.credit_limit, reason: String::new() })
}

#[before_commit]
pub async fn no_reopening(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
    if order.before().is_some_and(|o| o.status == OrderStatus::Shipped) {
        return Ok(Verdict::reject("a shipped order is closed"));
    }
    Ok(Verdict::accept())
}

/// Orders of the day.
#[page(roles(Rep, Manager))]
pub fn orders() -> Page {
    page("Orders")
        .action("New order", new_order)
        .list(Order::filter(|o| o.status != OrderStatus::Shipped).order_by(|o| o.placed), |o| {
            row().title(o.customer.name).text(o.number).badge(o.status).on_tap(order_detail, o)
        })
}

#[page]
pub fn order_detail(order: &Obj<Order>) -> Page {
    page("Order")
        .form(order, |o| form().field(o.customer).field(o.placed).field_if(o.status, |o| o.placed.is_some()))
        .list(OrderLine::filter(|l| l.order == order), |l| row().title(l.product.name).text(l.quantity))
        .action("Place", place_order, order)
}

tidewater::app! {
    /// Orders taken on the road.
    pub FieldSales {
        roles: Role,
        entities: [Customer, Product, Order, OrderLine, CreditAnswer, Feedback],
        nanoflows: [new_order, place_order, may_order],
        microflows: [credit_check],
        events: [no_reopening],
        pages: [orders, order_detail],
        offline: {
            home: orders,
            sync: { Feedback: clear, Product: filter(|p| !p.discontinued) },
        },
    }
}

#[test]
fn the_design_compiles_and_becomes_a_sound_model() {
    use tidewater::model::Mode;
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
    tidewater::flow::Program::load(&catalog).expect("the flows are sound");
    let pages: Vec<&str> = catalog.app().pages.iter().map(|page| &*page.title).collect();
    assert_eq!(pages, ["Orders", "Order"]);
    let offline = &catalog.app().offline;
    assert_eq!(offline.home.as_deref(), Some("orders"));
    let wanted = query!(Product, |p| !p.discontinued).into_data().condition.expect("it has a condition");
    let modes = [("Feedback", Mode::Clear), ("Product", Mode::Filter(wanted))];
    assert_eq!(offline.modes, modes.map(|(entity, mode)| (entity.into(), mode)));
}
