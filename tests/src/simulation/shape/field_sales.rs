//! The example of the design: a rep sees customers of their own, and what hangs on them.

use super::{ACCOUNT, EntityShape, Judgement, Kind, Members, OnDelete, Rule, Shape, TEXT, member, to};
use crate::simulation::oracle::state::{Row, State};
use std::rc::Rc;
use tidewater::server::ServerApp;
use tidewater::traits::App as _;
use tidewater_model::Value;

#[allow(unreachable_pub, clippy::duplicated_attributes, reason = "written as any app is written")]
mod app {
    //! The app, as any developer writes it.
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

    /// What is sold.
    #[derive(Entity, Default)]
    #[access(Manager, create, delete, read, write)]
    #[access(Rep, read)]
    pub struct Product {
        #[attr(required)]
        pub name: String,
        pub price: Decimal,
        pub discontinued: bool,
    }

    /// What a customer wants.
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

    /// A part of an order.
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

    /// Sent, never shown again on the device.
    #[derive(Entity, Default)]
    #[access(Manager, read, delete)]
    #[access(Rep, create)]
    pub struct Feedback {
        pub text: String,
    }

    /// What somebody notes; devices may keep it to themselves.
    #[derive(Entity, Default)]
    #[access(Manager, create, delete, read, write)]
    #[access(Rep, create, delete, read, write, where = |m, me| m.author == me)]
    pub struct Memo {
        pub text: String,
        pub pages: i64,
        pub author: Option<Ref<Account>>,
    }

    #[before_commit]
    pub async fn no_reopening(cx: &mut Server, order: &mut Change<Order>) -> FlowResult<Verdict> {
        let _ = cx;
        if order.before().is_some_and(|o| o.status == OrderStatus::Shipped) {
            return Ok(Verdict::reject("a shipped order is closed"));
        }
        Ok(Verdict::accept())
    }

    tidewater::app! {
        /// Orders taken on the road.
        pub FieldSales {
            roles: Role,
            entities: [Customer, Product, Order, OrderLine, Feedback, Memo],
            events: [no_reopening],
        }
    }
}

/// The same, as the oracle knows it.
pub(super) fn shape() -> Shape {
    Shape {
        name: "FieldSales",
        app: app::FieldSales::model(),
        handlers: Rc::new(app::FieldSales::handlers),
        roles: &["Manager", "Rep"],
        is_automatic: false,
        entities: vec![customer(), product(), order(), order_line(), feedback(), memo()],
    }
}

fn is_mine(_: &State, customer: &Row, me: i64) -> bool {
    customer["rep"] == Value::Integer(me)
}

fn is_of_my_customer(state: &State, order: &Row, me: i64) -> bool {
    state.get("Customer", &order["customer"]).is_some_and(|customer| is_mine(state, customer, me))
}

fn is_in_my_order(state: &State, line: &Row, me: i64) -> bool {
    state.get("Order", &line["order"]).is_some_and(|order| is_of_my_customer(state, order, me))
}

fn customer() -> EntityShape {
    let members = vec![
        member("name", Kind::Text { required: true, max: 80 }),
        member("phone", TEXT),
        member("notes", TEXT),
        member("credit_limit", Kind::Decimal),
        member("rep", ACCOUNT),
    ];
    let rep = Rule { read: Members::All, write: Members::Only(&["phone", "notes"]), ..Rule::nothing("Rep") };
    EntityShape::new("Customer", members, vec![Rule::everything("Manager"), rep.on(is_mine)])
}

fn product() -> EntityShape {
    let members = vec![
        member("name", Kind::Text { required: true, max: usize::MAX }),
        member("price", Kind::Decimal),
        member("discontinued", Kind::Flag),
    ];
    let rep = Rule { read: Members::All, ..Rule::nothing("Rep") };
    EntityShape::new("Product", members, vec![Rule::everything("Manager"), rep])
}

fn order() -> EntityShape {
    let members = vec![
        member("number", Kind::AutoNumber),
        member("status", Kind::Choice(&["Draft", "Placed", "Shipped"])),
        member("placed", Kind::Instant),
        member("customer", to("Customer", OnDelete::Prevent)),
    ];
    let rep = Rule { delete: false, ..Rule::everything("Rep") };
    let rules = vec![Rule::everything("Manager"), rep.on(is_of_my_customer)];
    let handler = |before: Option<&Row>, _: &Row| match before {
        Some(before) if before["status"] == Value::from("Shipped") => {
            Judgement::Reject("a shipped order is closed")
        }
        _ => Judgement::Accept,
    };
    EntityShape { handler: Some(handler), ..EntityShape::new("Order", members, rules) }
}

fn order_line() -> EntityShape {
    let members = vec![
        member("order", to("Order", OnDelete::Cascade)),
        member("product", to("Product", OnDelete::Prevent)),
        member("quantity", Kind::Number { min: 1, max: i64::from(i32::MAX) }),
        member("unit_price", Kind::Decimal),
    ];
    let rules = vec![Rule::everything("Manager"), Rule::everything("Rep").on(is_in_my_order)];
    EntityShape::new("OrderLine", members, rules)
}

fn memo() -> EntityShape {
    let pages = Kind::Number { min: i64::MIN, max: i64::MAX };
    let members = vec![member("text", TEXT), member("pages", pages), member("author", ACCOUNT)];
    let rep = Rule::everything("Rep").on(|_, memo, me| memo["author"] == Value::Integer(me));
    EntityShape::new("Memo", members, vec![Rule::everything("Manager"), rep])
}

fn feedback() -> EntityShape {
    let manager = Rule { read: Members::All, delete: true, ..Rule::nothing("Manager") };
    let rep = Rule { create: true, ..Rule::nothing("Rep") };
    EntityShape::new("Feedback", vec![member("text", TEXT)], vec![manager, rep])
}
