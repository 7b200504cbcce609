//! The app of `docs/pages.md`.

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
    Manager,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum OrderStatus {
    #[default]
    Draft,
    Placed,
    Shipped,
}

#[derive(Entity, Default)]
#[access(Rep, read, write(phone))]
#[access(Manager, create, delete, read, write)]
pub struct Customer {
    pub name: String,
    pub phone: String,
}

#[derive(Entity, Default)]
#[access(Rep, read)]
#[access(Manager, create, delete, read, write)]
pub struct Product {
    pub name: String,
    pub discontinued: bool,
}

#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
#[access(Manager, create, delete, read, write)]
pub struct Order {
    pub number: AutoNumber,
    pub status: OrderStatus,
    pub placed: Option<DateTime>,
    pub cost: Decimal,
    pub customer: Ref<Customer>,
}

#[derive(Entity, Default)]
#[access(Rep, create, delete, read, write)]
#[access(Manager, create, delete, read, write)]
pub struct OrderLine {
    #[association(on_delete = cascade)]
    pub order: Ref<Order>,
    pub product: Ref<Product>,
    pub quantity: i32,
    pub unit_price: Decimal,
}

#[derive(Entity, Default)]
#[access(Rep, create, read, write)]
#[access(Manager, create, read, write)]
pub struct Feedback {
    pub text: String,
}

/// An order of the first customer, which is looked at at once.
#[nanoflow]
pub fn new_order(cx: &mut Device) -> FlowResult {
    let Some(customer) = cx.first(Customer::all().order_by(|c| c.name))? else {
        return cx.fail("no-customer", "there is no customer yet");
    };
    let mut order = cx.create(Order { customer: customer.as_ref(), ..Order::default() })?;
    cx.commit(&mut order)?;
    cx.show_page(order_detail, &order)
}

#[nanoflow]
pub fn place_order(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.status = OrderStatus::Placed;
    order.placed = Some(cx.now());
    cx.commit(order)
}

/// How many days the page is about.
const DAYS: u32 = 30;

/// Orders of the day.
#[page(roles(Rep, Manager))]
pub fn orders() -> Page {
    page("Orders")
        .action("New order", new_order)
        .list(Order::filter(|o| o.status != OrderStatus::Shipped).order_by(|o| o.placed), |o| {
            row().title(o.customer.name).text(o.number).badge(o.status).on_tap(order_detail, o)
        })
}

/// One order, with its lines.
#[page]
pub fn order_detail(order: &Obj<Order>) -> Page {
    page("Order")
        .form(order, |o| form().field(o.customer).field(o.placed).field_if(o.status, |o| o.placed.is_some()))
        .view(order, |o| view().field(o.cost).computed("In cents", |o| o.cost * 100))
        .view(order.customer, |c| view().field(c.name).field(c.phone))
        .list(OrderLine::filter(|l| l.order == order), |l| {
            row().title(l.product.name).text(l.quantity).computed(|l| l.unit_price * l.quantity)
        })
        .action("Place", place_order, order)
        .visible_if(|| order.placed.is_none())
        .link("Customer", customer_detail, order.customer)
}

/// A customer, and what became of the orders.
#[page]
pub fn customer_detail(customer: &Obj<Customer>) -> Page {
    page(format!("The last {DAYS} days"))
        .view(customer, |c| view().field(c.name).field_if(c.phone, |c, me| c.name != "" && me.has(Manager)))
        .visible_if(|me| me.has(Manager))
        .list(OrderLine::filter(|l| l.order.customer == customer), |l| row().title(l.product.name))
}

/// Shows an order, once as a page and once above it, and then what the day begins with.
#[nanoflow]
pub fn look_at(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
    cx.show_page(order_detail, order)?;
    cx.show_popup(order_detail, order)?;
    cx.close_page()?;
    cx.show_page(orders, ())?;
    cx.show_home()
}

tidewater::app! {
    pub FieldSales {
        roles: Role,
        entities: [Customer, Product, Order, OrderLine, Feedback],
        nanoflows: [new_order, place_order, look_at],
        pages: [orders, order_detail, customer_detail],
        offline: { home: orders, sync: { Feedback: clear, Product: filter(|p| !p.discontinued) } },
    }
}
