//! What expressions over rows may say, and that it reads as Rust.

#![deny(warnings)]

use tidewater::model::{Arithmetic, Comparison, Expression, Function, Number, Path, Value};
use tidewater::prelude::*;
use tidewater::traits::Calculation;
use tidewater::typed::Query;

#[derive(Enumeration, Default)]
pub enum Status {
    #[default]
    Draft,
    Placed,
    Shipped,
}

#[derive(Entity, Default)]
#[entity(name = "Person")]
pub struct Customer {
    pub name: String,
    pub rep: Option<Ref<Account>>,
    pub region: Ref<Region>,
}

#[derive(Entity, Default)]
pub struct Region {
    pub name: String,
}

#[derive(Entity, Default)]
pub struct Order {
    pub number: i32,
    pub total: i64,
    pub price: Decimal,
    pub discount: Option<Decimal>,
    pub level: Option<i64>,
    pub status: Status,
    pub placed: Option<DateTime>,
    pub day: Date,
    pub note: String,
    pub open: bool,
    pub customer: Ref<Customer>,
    pub payer: Option<Ref<Customer>>,
}

fn condition<T: tidewater::traits::Entity>(query: &Query<T>) -> &Expression {
    query.data().condition.as_ref().expect("the query has a condition")
}

fn at(path: &str) -> Expression {
    let mut steps: Vec<&str> = path.split('.').collect();
    let member = steps.pop().unwrap_or_default().into();
    Expression::Member(Path { steps: steps.into_iter().map(Into::into).collect(), member })
}

fn equal(left: Expression, right: Value) -> Expression {
    Expression::Compare(Comparison::Equal, Box::new(left), Box::new(Expression::Literal(right)))
}

#[test]
fn paths_step_through_required_references() {
    let query = query!(Order, |o| o.customer.region.name == "North");
    assert_eq!(*condition(&query), equal(at("customer.region.name"), "North".into()));
    let query = query!(Order, |o| o.customer == Ref::<Customer>::empty());
    assert_eq!(*condition(&query), equal(at("customer"), Value::Empty));
}

#[test]
fn the_object_itself_is_its_id() {
    let id: Id<Order> = "7.12".parse().expect("an id");
    let query = query!(Order, |o| o == id);
    assert_eq!(*condition(&query), equal(at("id"), Value::Integer(id.object().raw())));
}

#[test]
fn values_around_the_closure_are_captured_whole() {
    let (wanted, limits) = (String::from("x"), [1, 2, 3]);
    let order = Order { number: 5, ..Order::default() };
    let query = query!(Order, |o| o.note == wanted
        && o.number == limits.iter().map(|o| o + 1).max().unwrap_or_default()
        && o.number != order.number * 2);
    let Expression::All(parts) = condition(&query) else { panic!("three parts") };
    assert_eq!(parts.len(), 3);
    assert_eq!(parts[0], equal(at("note"), "x".into()));
    assert_eq!(parts[1], equal(at("number"), Value::Integer(4)));
    assert_eq!(wanted, "x", "capturing takes nothing away");
}

#[test]
fn absent_values_compare_and_open() {
    let query = query!(Order, |o| o.placed == None || o.placed.is_none() || o.level == Some(3));
    let Expression::Any(parts) = condition(&query) else { panic!("three parts") };
    assert_eq!(parts[0], equal(at("placed"), Value::Empty));
    assert_eq!(parts[1], Expression::Not(Box::new(Expression::IsSome(Box::new(at("placed"))))));
    assert_eq!(parts[2], equal(at("level"), Value::Integer(3)));
    let query = query!(Order, |o| o.payer.is_some_and(|c| c.region.name == "North" && c.rep.is_some()));
    assert!(matches!(condition(&query), Expression::Opens(path, _) if *path == Path::member("payer")));
    let query = query!(Order, |o| o.customer.rep.is_some_and(|o| o.name == "Anna"));
    assert!(matches!(condition(&query), Expression::Opens(path, _) if path.steps.len() == 1));
}

#[test]
fn numbers_compute_with_each_other() {
    let query = query!(Order, |o| (o.price * o.number - 1).round(2) >= 10 && -o.total % 2 == 0);
    let Expression::All(parts) = condition(&query) else { panic!("two parts") };
    assert!(matches!(&parts[0], Expression::Compare(Comparison::GreaterOrEqual, ..)));
    assert!(matches!(
        &parts[1],
        Expression::Compare(_, left, _)
            if matches!(**left, Expression::Arithmetic(Arithmetic::Remainder, Number::Integer64, ..))
    ));
    let _ = query!(Order, |o| i64::from(o.number) + o.total > o.number as i64);
    let _ =
        query!(Order, |o| Decimal::from(o.total) == o.price && o.discount.unwrap_or(Decimal::ZERO) < o.price);
    let _ = query!(Order, |o| o.discount == Some(5) || o.discount == None || o.price.abs() < -3);
}

#[test]
fn text_dates_and_names_have_functions() {
    let _ = query!(Order, |o| o.note.trim().to_lowercase().starts_with("a") && o.note.len() > 3);
    let _ = query!(Order, |o| "north".contains(&o.note)
        || o.note.clone().is_empty()
        || o.note.ends_with(&o.note));
    let _ = query!(Order, |o| o.day.year() == 2026 && o.day.month() < 3 && o.day.plus_days(3) > o.day);
    let query = query!(Order, |o| o.status < Status::Shipped);
    let position = |value| Box::new(Expression::Call(Function::Position("Status".into()), vec![value]));
    let shipped = Expression::Literal("Shipped".into());
    let expected = Expression::Compare(Comparison::Less, position(at("status")), position(shipped));
    assert_eq!(*condition(&query), expected);
    let query = query!(Order, |o| matches!(o.status, Status::Draft | Status::Placed) && o.open);
    let Expression::All(parts) = condition(&query) else { panic!("two parts") };
    assert!(matches!(&parts[0], Expression::Any(names) if names.len() == 2));
    assert_eq!(parts[1], at("open"));
}

#[test]
fn blocks_bind_and_choose() {
    let query = query!(Order, |o| {
        let customer = o.customer;
        let double = o.number * 2;
        let limit = 3 + 4;
        if customer.name == "x" {
            double > limit
        } else if double < 10 {
            true
        } else {
            !o.open
        }
    });
    assert!(matches!(condition(&query), Expression::If(..)));
}

#[test]
fn queries_order_and_limit() {
    let most = 5;
    let query = query!(
        Order,
        |o| o.open,
        order_by = |o| o.customer.region.name,
        order_by_descending = |o| o.placed,
        limit = most * 2,
    );
    let data = query.data();
    assert_eq!(data.order[0].path.to_string(), "customer.region.name");
    assert!(!data.order[0].descending && data.order[1].descending);
    assert_eq!(data.window.limit, Some(10));
    assert_eq!(query!(Order).data().condition, None);
    let window = query!(self::Order, limit = 1, offset = 20).data().window;
    assert_eq!((window.offset, window.limit), (20, Some(1)));
    assert_eq!(&*query!(Customer).data().entity, "Person");
}

#[expression]
fn net(order: &Order) -> Decimal {
    let rate = Decimal::from(2);
    let gross = order.price * order.number;
    if order.discount.is_some() { gross - rate } else { gross }
}

#[expression]
#[allow(clippy::needless_return, reason = "a value may be returned as well")]
fn named(order: &Order) -> bool {
    return !order.note.is_empty() && order.note != "x";
}

#[test]
fn an_expression_function_stays_a_function_and_becomes_data() {
    let order = Order { price: Decimal::from(3), number: 2, ..Order::default() };
    assert_eq!(net(&order), Decimal::from(6));
    assert!(!named(&order));
    assert!(matches!(<net as Calculation>::expression(), Expression::If(..)));
    assert!(matches!(<named as Calculation>::expression(), Expression::All(_)));
    assert_eq!(<net as Calculation>::NAME, "net");
}

#[expression]
fn narrow(order: &Order) -> i32 {
    -(if order.open { 1 } else { 2 }) * 3
}

#[expression]
fn wide(order: &Order) -> i64 {
    (if order.open { 1 } else { 2 }) * 3
}

#[test]
fn what_is_computed_of_literals_overflows_as_the_type_does_that_is_wanted() {
    let narrow = <narrow as Calculation>::expression();
    let Expression::Arithmetic(Arithmetic::Multiply, Number::Integer32, left, _) = narrow else { panic!() };
    assert!(matches!(*left, Expression::Call(Function::Negate(Number::Integer32), _)));
    let wide = <wide as Calculation>::expression();
    assert!(matches!(wide, Expression::Arithmetic(Arithmetic::Multiply, Number::Integer64, ..)));
}

#[derive(Role)]
pub enum Role {
    Rep,
}

/// Members that are calculated from all of the layer before: seven layers, and 6 to the seventh ways through
/// them, of which no check may follow each.
macro_rules! layers {
    ($($first:ident)*; $(($($name:ident)*) of $reads:tt;)*) => {
        #[derive(Entity, Default)]
        #[access(Role::Rep, create, read, write)]
        pub struct Layers {
            $(pub $first: i32,)*
            $($(
                #[calculated($name)]
                pub $name: i32,
            )*)*
        }
        $($(layers!(sum $name of $reads);)*)*
    };
    (sum $name:ident of ($($reads:ident)*)) => {
        #[expression]
        fn $name(layers: &Layers) -> i32 {
            0 $(+ layers.$reads)*
        }
    };
}
layers! {
    a0 a1 a2 a3 a4 a5;
    (b0 b1 b2 b3 b4 b5) of (a0 a1 a2 a3 a4 a5);
    (c0 c1 c2 c3 c4 c5) of (b0 b1 b2 b3 b4 b5);
    (d0 d1 d2 d3 d4 d5) of (c0 c1 c2 c3 c4 c5);
    (e0 e1 e2 e3 e4 e5) of (d0 d1 d2 d3 d4 d5);
    (f0 f1 f2 f3 f4 f5) of (e0 e1 e2 e3 e4 e5);
    (g0 g1 g2 g3 g4 g5) of (f0 f1 f2 f3 f4 f5);
    (h0 h1 h2 h3 h4 h5) of (g0 g1 g2 g3 g4 g5);
}

#[page(roles(Role::Rep))]
fn last_layer() -> Page {
    page("Last").list(Layers::filter(|l| l.h0 > 0), |l| row().title(l.h1).text(l.h5))
}

#[test]
fn layers_that_fan_out_are_proven_without_following_each_way() {
    let layers = Layers { a0: 1, a5: 2, ..Layers::default() };
    assert_eq!(b0(&layers) + b5(&layers), 6);
}

tidewater::app! {
    pub Sheets { roles: Role, entities: [Layers], pages: [last_layer] }
}

pub struct Steps {
    pub few: i32,
    pub names: [&'static str; 2],
}

pub const STEPS: Steps = Steps { few: 3, names: ["first", "last"] };
pub const FEW: i32 = i32::MAX / 2;
pub static MOST: i64 = 7;
pub const BEFORE: Option<i32> = Some(3);
pub const LEVELS: [i32; 3] = [1, 2, 3];

pub mod money {
    pub use tidewater::prelude::Decimal as Money;
    pub const RATE: Money = Money::ONE;
}

/// Constants, what attribute types make of them, and values of the expression itself.
#[expression]
#[allow(clippy::cmp_owned, clippy::unnecessary_literal_unwrap, reason = "each is written out")]
fn constants(order: &Order) -> bool {
    let least = 3.max(FEW).min(LEVELS[1]) + LEVELS.len() as i32;
    let most = {
        let double = MOST * 2;
        double + i64::from(STEPS.few)
    };
    let share = money::Money::from(3) / 2 + money::RATE + Decimal::ZERO;
    order.number > least
        && order.total < most
        && order.price > share
        && order.note != STEPS.names[0]
        && order.note != String::from("x")
        && order.status != Status::Shipped
        && order.level != Some(4)
        && order.day != Date::of(2026, 1, 31).unwrap_or_default()
        && order.number != BEFORE.unwrap_or(2)
        && order.number != Some(3).map_or(1, |number| number + FEW)
}

#[test]
fn an_expression_takes_constants_along() {
    assert!(matches!(<constants as Calculation>::expression(), Expression::All(_)));
}
