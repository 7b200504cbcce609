//! Every element of a page, and what `app!` and the model know of it.

#![deny(warnings)]
#![allow(dead_code, reason = "an app of its own")]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Enumeration, Default)]
pub enum Status {
    #[default]
    Open,
    #[caption("All done")]
    Done,
}

#[derive(Entity, Default)]
#[access(Rep, create, read, write)]
pub struct Customer {
    pub name: String,
    pub rep: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Rep, create, read, write)]
pub struct Order {
    pub status: Status,
    pub placed: Option<DateTime>,
    pub price: Decimal,
    pub quantity: i32,
    pub customer: Ref<Customer>,
    pub before: Option<Ref<Order>>,
}

/// Orders above this count are rare.
const MANY: i32 = 20;

/// Where a day begins.
#[page]
pub fn start() -> Page {
    page(format!("Orders above {MANY}"))
        .list(Order::filter(|o| o.quantity > MANY).order_by_descending(|o| o.customer.name).limit(50), |o| {
            row()
                .title(o.customer.name)
                .text(o.price)
                .computed(|o| o.price * o.quantity)
                .badge(o.status)
                .on_tap(detail, o)
        })
        .list(Customer::all(), |c| row().title(c.name).on_tap(start))
        .link("Again", start)
        .action("New", new_order)
        .visible_if(|me| me.has(Manager))
        .action("Three for nothing", order_for, (3, Decimal::ZERO, "nothing", Status::Done))
}

/// One order.
#[page(roles(Rep), name = "order")]
pub fn detail(order: &Obj<Order>) -> Page {
    page("Order")
        .form(order, |o| {
            form()
                .field(o.status)
                .field_if(o.placed, |o, me| o.placed.is_some() && me.has(Rep))
                .computed("Sum", |o| o.price * o.quantity)
        })
        .view(order.customer, |c| {
            view().field(c.name).field_if(c.rep, |c| c.rep.is_some_and(|r| r.name != c_name()))
        })
        .visible_if(|| order.quantity > 0 && order.before.is_some_and(|b| b.customer == order.customer))
        .view(order.before, |b| view().field(b.customer.name))
        .list(
            Order::filter(|o| o.customer.rep.is_some_and(|r| r.name == "x") && o.price < order.price),
            |o| row().title(o.placed).on_tap(both, (o, order)),
        )
        .link("Its customer", of_customer, order.customer)
        .action("Done", done, order)
        .action("Price", set_price, (order, order.price))
}

fn c_name() -> &'static str {
    "nobody"
}

/// Two at once.
#[page]
pub fn both(left: &Obj<Order>, right: &Obj<Order>) -> Page {
    page("Both").view(left, |o| view().field(o.price)).view(right, |o| view().field(o.price))
}

#[page]
pub fn of_customer(customer: &Obj<Customer>) -> Page {
    page("Customer")
        .form(customer, |c| form().field(c.name))
        .list(Order::filter(|o| o.customer == customer), |o| row().title(o.price).on_tap(detail, o))
}

#[nanoflow]
pub fn new_order(cx: &mut Device) -> FlowResult {
    let order = cx.create(Order::default())?;
    cx.show_popup(detail, &order)
}

#[nanoflow]
pub fn order_for(
    cx: &mut Device,
    quantity: i32,
    price: Decimal,
    name: &str,
    status: Status,
) -> FlowResult<Obj<Order>> {
    cx.message(name);
    cx.create(Order { quantity, price, status, ..Order::default() })
}

#[nanoflow]
pub fn done(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.status = Status::Done;
    cx.commit(order)?;
    cx.close_page()
}

#[nanoflow]
pub fn set_price(cx: &mut Device, order: &mut Obj<Order>, price: Decimal) -> FlowResult {
    order.price = price;
    cx.commit(order)?;
    cx.show_page(both, (order, order))?;
    cx.show_home()
}

tidewater::app! {
    pub Shop {
        roles: Role,
        entities: [Customer, Order],
        nanoflows: [new_order, order_for, done, set_price],
        pages: [start, detail, both, of_customer],
        offline: { home: start, sync: { Customer: all } },
    }
}

mod tests {
    use super::*;
    use tidewater::__private::{Access, DeclaredPage, PageFacts};
    use tidewater::model::{
        App as Model, Catalog, Element, ElementKind, Expression, Mode, Path, Root, Target, Type, Value,
    };
    use tidewater::traits::App;
    use tidewater::typed::What;

    fn model() -> Model {
        Shop::model()
    }

    fn member(path: &str) -> Expression {
        let mut names: Vec<_> = path.split('.').map(Into::into).collect();
        let member = names.pop().expect("a path has a member");
        Expression::Member(Path { steps: names, member })
    }

    fn given(path: &str) -> Expression {
        Expression::Given(0, Box::new(member(path)))
    }

    #[test]
    fn an_app_with_every_element_is_sound() {
        let catalog = Catalog::new(model()).expect("the app is sound");
        tidewater::flow::Program::load(&catalog).expect("the flows are sound");
        let names: Vec<&str> = catalog.app().pages.iter().map(|page| &*page.name).collect();
        assert_eq!(names, ["start", "order", "both", "of_customer"]);
        assert_eq!(&*catalog.app().pages[1].roles[0], "Rep");
        assert_eq!(catalog.app().offline.modes, [("Customer".into(), Mode::All)]);
        assert!(matches!(catalog.app().roots()[..], [Root::Page(page)] if page.title == "Orders above 20"));
    }

    #[test]
    fn conditions_know_the_row_from_the_object_of_the_page() {
        let order = &model().pages[1];
        let ElementKind::List { query, row } = &order.elements[3].kind else { panic!("{order:#?}") };
        let Some(Expression::All(parts)) = &query.condition else { panic!("{query:?}") };
        assert!(matches!(&parts[0], Expression::Opens(path, _) if path.to_string() == "customer.rep"));
        let Expression::Compare(_, left, right) = &parts[1] else { panic!("{parts:?}") };
        assert_eq!((&**left, &**right), (&member("price"), &given("price")));
        assert_eq!(row.on_tap, Some(Target::Page("both".into(), vec![member("id"), given("id")])));
        let Some(Expression::All(parts)) = &order.elements[1].visible else { panic!("{order:#?}") };
        let Expression::Given(0, opened) = &parts[1] else { panic!("{parts:?}") };
        let Expression::Opens(_, body) = &**opened else { panic!("{opened:?}") };
        let Expression::Compare(_, left, right) = &**body else { panic!("{body:?}") };
        assert_eq!((&**left, &**right), (&member("customer"), &given("customer")));
    }

    #[test]
    fn views_follow_references_and_buttons_pass_members_and_literals() {
        let pages = model().pages;
        let ElementKind::View { subject, entity, fields } = &pages[1].elements[1].kind else { panic!() };
        assert_eq!((subject, &**entity), (&given("customer"), "Customer"));
        assert_eq!(fields[0].value.value, member("name"));
        let target = |element: &Element| match &element.kind {
            ElementKind::Button { target, .. } => target.clone(),
            other => panic!("{other:?}"),
        };
        let customer = Target::Page("of_customer".into(), vec![given("customer")]);
        assert_eq!(target(&pages[1].elements[4]), customer);
        let price = Target::Nanoflow("set_price".into(), vec![given("id"), given("price")]);
        assert_eq!(target(&pages[1].elements[6]), price);
        let Target::Nanoflow(_, literals) = target(&pages[0].elements[4]) else { panic!() };
        let zero = tidewater::value::AttributeType::to_value(&Decimal::ZERO);
        let values = [Value::Integer(3), zero, "nothing".into(), "Done".into()];
        assert_eq!(literals, values.map(Expression::Literal));
        assert_eq!(pages[0].elements[3].visible, Some(Expression::MeHas("Manager".into())));
    }

    #[test]
    fn what_is_shown_has_its_type() {
        let ElementKind::List { row, .. } = &model().pages[0].elements[0].kind else { panic!() };
        let types: Vec<&Type> = row.title.iter().chain(&row.texts).map(|shown| &shown.ty).collect();
        assert_eq!(types, [&Type::Text, &Type::Decimal, &Type::Decimal]);
    }

    /// Members as `Entity.member`, and entities that are asked for.
    fn accesses(facts: PageFacts) -> Vec<String> {
        let told = |access: &Access| {
            let entity = access.entity.expect("an access is of an entity").name;
            match access.what {
                What::Read(member) => format!("{entity}.{member}"),
                What::Retrieve => entity.to_owned(),
                other => panic!("{other:?}"),
            }
        };
        facts.accesses.iter().map(told).collect()
    }

    #[test]
    fn a_page_says_in_const_what_it_reads_runs_and_opens() {
        const DETAIL: PageFacts = <detail as DeclaredPage>::FACTS;
        let expected = [
            "Order.status",
            // Shown to some, and asked by the condition for all.
            "Order.placed",
            "Order.placed",
            "Order.price",
            "Order.quantity",
            "Order.customer",
            "Customer.name",
            "Customer.rep",
            "Account.name",
            "Order.before",
            "Order.customer",
            "Order.customer",
            "Customer.name",
            "Order",
            "Order.customer",
            "Customer.rep",
            "Account.name",
            "Order.price",
            "Order.placed",
        ];
        assert_eq!(accesses(DETAIL), expected);
        let calls: Vec<&str> = DETAIL.calls.iter().map(|call| call.name).collect();
        assert_eq!(calls, ["both", "of_customer", "done", "set_price"]);
    }

    #[test]
    fn a_sort_criterion_is_read_as_well() {
        const START: PageFacts = <start as DeclaredPage>::FACTS;
        let expected = ["Order", "Order.quantity", "Order.customer", "Customer.name"];
        assert!(accesses(START).starts_with(&expected.map(str::to_owned)), "{:?}", accesses(START));
    }

    /// What is wrong with the app after a change of its page about an order.
    fn faults(change: impl FnOnce(&mut tidewater::model::Page)) -> Vec<String> {
        let mut model = model();
        change(&mut model.pages[1]);
        let faults = Catalog::new(model).err().unwrap_or_default();
        faults.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_page_that_does_not_fit_its_app_is_refused_with_the_reason() {
        type Change = fn(&mut tidewater::model::Page);
        let cases: [(Change, &str); 10] = [
            (|page| page.name = "start".into(), "two pages have this name; set `name = \"..\"` on one"),
            (|page| page.parameters[0].kind = tidewater::model::FlowType::Text, "`order` is no object"),
            (
                |page| page.elements[0].visible = Some(member("price")),
                "a member is read, and there is no row",
            ),
            (
                |page| page.elements[0].visible = Some(Expression::Given(1, Box::new(member("price")))),
                "an object is read that the page does not have",
            ),
            (|page| page.elements[0].visible = Some(given("cost")), "`cost` leads nowhere"),
            (
                |page| {
                    let asked = Expression::Linked(Path::member("price"), Box::new(member("id")));
                    page.elements[0].visible = Some(Expression::Given(0, Box::new(asked)));
                },
                "the set of an object of the page is asked for what a row leads to",
            ),
            (
                |page| {
                    let ElementKind::View { entity, .. } = &mut page.elements[1].kind else { return };
                    *entity = "Order".into();
                },
                "a view of `Order` is about something else",
            ),
            (
                |page| {
                    let ElementKind::Button { target, .. } = &mut page.elements[5].kind else { return };
                    *target = Target::Nanoflow("none".into(), vec![]);
                },
                "`none` is no page or nanoflow of this app",
            ),
            (
                |page| {
                    let ElementKind::Button { target, .. } = &mut page.elements[5].kind else { return };
                    *target = Target::Nanoflow("done".into(), vec![]);
                },
                "`done` takes 1 arguments, and 0 are given",
            ),
            (
                |page| {
                    let ElementKind::Button { target, .. } = &mut page.elements[6].kind else { return };
                    *target = Target::Nanoflow("set_price".into(), vec![given("id"), given("quantity")]);
                },
                "`price` of `set_price` is given something else",
            ),
        ];
        for (change, problem) in cases {
            let found = faults(change);
            assert!(found.iter().any(|fault| fault.contains(problem)), "{problem}: {found:?}");
        }
        assert!(faults(|_| ()).is_empty());
    }

    #[test]
    fn a_page_with_any_bit_flipped_is_none_or_sound_or_refused() {
        let text = serde_json::to_string(&model().pages[1]).expect("a page is data");
        let (mut refused, mut sound) = (0, 0);
        for at in (0..text.len() * 7).step_by(3) {
            let mut bytes = text.clone().into_bytes();
            bytes[at / 7] ^= 1 << (at % 7);
            let Ok(page) = serde_json::from_slice(&bytes) else { continue };
            let mut model = model_with(page);
            model.offline.home = None;
            match Catalog::new(model) {
                Ok(_) => sound += 1,
                Err(faults) => {
                    assert!(!faults.is_empty());
                    refused += 1;
                }
            }
        }
        assert!(refused > 50 && sound > 10, "{refused} refused, {sound} sound");
    }

    fn model_with(page: tidewater::model::Page) -> Model {
        thread_local! {
            static MODEL: Model = model();
        }
        let mut model = MODEL.with(Clone::clone);
        model.pages[1] = page;
        model
    }
}
