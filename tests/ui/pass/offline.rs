//! An app with every mode, and what its model says of the profile.

#![deny(warnings)]
#![allow(unreachable_pub, dead_code, reason = "the case stands for a crate of its own")]

use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Rep,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Customer {
    pub name: String,
    pub is_active: bool,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write, where = |o, me| o.customer.is_active)]
pub struct Order {
    pub customer: Ref<Customer>,
    pub total: Decimal,
    pub depot: Option<Ref<Depot>>,
}

/// Only a reference that is shown leads to it.
#[derive(Entity, Default)]
#[access(Role::Rep, read)]
pub struct Depot {
    pub name: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create)]
pub struct Feedback {
    pub text: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
pub struct Price {
    pub amount: Decimal,
}

#[derive(Entity, Default)]
#[access(Role::Rep, create, delete, read, write)]
pub struct Sketch {
    pub text: String,
}

#[derive(Entity, Default)]
#[access(Role::Rep, read)]
pub struct Archive {
    pub text: String,
}

/// Nothing leads to it.
#[derive(Entity, Default)]
#[access(Role::Rep, read)]
pub struct Audit {
    pub text: String,
}

/// Only the server uses it.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Answer {
    pub text: String,
}

/// Takes part in a circle of calls.
#[nanoflow]
pub async fn ask(cx: &mut Device, order: &Obj<Order>, times: i32) -> FlowResult<bool> {
    if times == 0 {
        return Ok(false);
    }
    if let Ok(found) = cx.call(search, order.id()).await {
        cx.message(found.text);
        return Ok(true);
    }
    ask_again(cx, order, times - 1).await
}

#[nanoflow]
pub async fn ask_again(cx: &mut Device, order: &Obj<Order>, times: i32) -> FlowResult<bool> {
    cx.sync().await.ok();
    ask(cx, order, times).await
}

#[nanoflow]
pub async fn begin(cx: &mut Device, order: &Obj<Order>) -> FlowResult {
    let _ = cx.call(prices, ()).await;
    ask(cx, order, 3).await?;
    Ok(())
}

#[nanoflow]
pub fn sketch(cx: &mut Device) -> FlowResult {
    let mut sketch = cx.create(Sketch::default())?;
    cx.commit(&mut sketch)
}

#[nanoflow]
pub fn repair(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult {
    order.total = Decimal::ZERO;
    cx.commit(order)
}

/// Nobody starts it but Rust, which deals with what it answers.
#[nanoflow]
pub async fn by_hand(cx: &mut Device) -> FlowResult {
    let found = cx.retrieve(Audit::all())?;
    cx.message(format!("{}", found.len()));
    cx.sync().await?;
    Ok(())
}

#[microflow]
pub async fn search(cx: &mut Server, order: Id<Order>) -> FlowResult<Answer> {
    cx.get(order).await?;
    let found = cx.first(Archive::all()).await?;
    Ok(Answer { text: found.map(|archive| archive.text.clone()).unwrap_or_default() })
}

#[microflow]
pub async fn prices(cx: &mut Server) -> FlowResult {
    let prices = cx.retrieve(Price::filter(|p| p.amount > Decimal::ZERO)).await?;
    cx.send(prices.iter().filter(|price| price.amount != Decimal::ZERO))
}

#[page]
pub fn orders() -> Page {
    page("Orders").list(Order::all(), |o| row().title(o.customer.name).on_tap(order, o))
}

#[page]
pub fn order(order: &Obj<Order>) -> Page {
    page("Order").view(order, |o| view().field(o.total).field(o.depot)).action("Ask", begin, order)
}

tidewater::app! {
    /// All modes.
    pub Shop {
        roles: Role,
        entities: [Customer, Order, Depot, Feedback, Price, Sketch, Archive, Audit, Answer],
        nanoflows: [begin, ask, ask_again, sketch, repair, by_hand],
        microflows: [search, prices],
        pages: [orders, order],
        offline: {
            home: orders,
            roots: [sketch],
            sync: {
                Customer: filter(|c| c.is_active && !c.name.is_empty()),
                Order: all,
                Feedback: clear,
                Price: preserve,
                Sketch: never,
                Archive: online,
            },
            rejected: { Order: repair },
        },
    }
}

#[test]
fn the_model_holds_the_profile() {
    use tidewater::model::{Because, Catalog, Mode, Root};
    use tidewater::traits::App;
    let catalog = Catalog::new(Shop::model()).expect("the app is sound");
    let app = catalog.app();
    let modes: Vec<&Mode> = app.offline.modes.iter().map(|(_, mode)| mode).collect();
    let [Mode::Filter(_), Mode::All, Mode::Clear, Mode::Preserve, Mode::Never, Mode::Online] = modes[..]
    else {
        panic!("{modes:?}");
    };
    assert_eq!(app.offline.rejected, [("Order".into(), "repair".into())]);
    let roots: Vec<&str> = app
        .roots()
        .into_iter()
        .map(|root| match root {
            Root::Page(page) => &*page.name,
            Root::Nanoflow(flow) => &*flow.name,
        })
        .collect();
    assert_eq!(roots, ["orders", "sketch", "repair"]);
    let held: Vec<(&str, Because)> =
        app.offline.held.iter().map(|held| (&*held.entity, held.because.clone())).collect();
    let by = |part: &str| Because::Reached(part.into());
    assert_eq!(
        held,
        [
            ("Customer", by("orders")),
            ("Order", by("orders")),
            ("Depot", by("order")),
            ("Feedback", Because::Listed),
            ("Price", Because::Listed),
            ("Sketch", by("sketch")),
            ("Archive", Because::Listed),
        ]
    );
}

/// Without a page to begin with, every flow begins something.
pub mod without_home {
    use super::{Role, Sketch, sketch};

    tidewater::app! {
        pub Sketches { roles: Role, entities: [Sketch], nanoflows: [sketch] }
    }

    #[test]
    fn every_flow_is_a_root() {
        use tidewater::traits::App;
        let model = Sketches::model();
        assert_eq!(model.roots().len(), 1);
        assert_eq!(&*model.offline.held[0].entity, "Sketch");
    }
}

/// A device holds whatever a flow speaks of, and so can tell what follows from a deletion.
pub mod pairs {
    use super::Role;
    use tidewater::prelude::*;

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, delete, read, write)]
    pub struct Order {
        pub name: String,
    }

    #[derive(Entity, Default)]
    #[access(Role::Rep, create, delete, read, write)]
    pub struct Line {
        pub order: Ref<Order>,
    }

    #[nanoflow]
    pub fn withdraw(cx: &mut Device, order: Obj<Order>) -> FlowResult {
        cx.delete(order)
    }

    #[nanoflow]
    pub fn count(_cx: &mut Device, orders: &[Obj<Order>]) -> FlowResult<usize> {
        let pairs: Vec<(Id<Order>, Option<Id<Line>>)> =
            orders.iter().map(|order| (order.id(), None)).collect();
        Ok(pairs.len())
    }

    tidewater::app! {
        pub Pairs { roles: Role, entities: [Order, Line], nanoflows: [withdraw, count] }
    }

    #[test]
    fn each_entity_of_a_pair_is_held() {
        use tidewater::traits::App;
        let held = Pairs::model().offline.held;
        let held: Vec<&str> = held.iter().map(|held| &*held.entity).collect();
        assert_eq!(held, ["Order", "Line"]);
    }
}
