//! What `#[nanoflow]` makes of a function: the flow as data says what the source says.

#![allow(clippy::all, reason = "each form of the language is written once, also where another is shorter")]
#![allow(
    missing_docs,
    unreachable_pub,
    reason = "the app is written as an app would be, in a crate of its own"
)]

use std::collections::{BTreeMap, BTreeSet};
use tidewater::device::Level;
use tidewater::model::Flow;
use tidewater::prelude::*;
use tidewater::traits::App as _;
use tidewater::typed::flow::{Nanoflow, flow};
use tidewater::typed::function_id;
use tidewater::value::Enumerations;

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
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
pub struct Customer {
    pub name: String,
    pub credit_limit: Decimal,
    pub rep: Option<Ref<Account>>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read, write)]
pub struct Order {
    pub status: OrderStatus,
    pub placed: Option<DateTime>,
    pub customer: Ref<Customer>,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, read)]
pub struct OrderLine {
    pub order: Ref<Order>,
    pub quantity: i32,
    pub unit_price: Decimal,
}

fn data<F: Nanoflow>() -> Flow {
    flow::<F>(&mut Enumerations::default()).0
}

/// Place the order.
#[nanoflow(roles(Rep, Manager), atomic)]
pub fn place_order(cx: &mut Device, order: &mut Obj<Order>) -> FlowResult<Decimal> {
    /// The lines of the order.
    let lines =
        cx.retrieve(OrderLine::filter(|l| l.order == order).order_by(|l| l.order.placed).limit(50))?;
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
    Ok(total)
}

#[action]
pub fn initials(name: &str) -> FlowResult<String> {
    Ok(name.chars().take(2).collect())
}

#[derive(Entity, Default)]
#[entity(transient)]
pub struct CreditAnswer {
    pub approved: bool,
    pub reason: String,
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

/// Everything else.
#[nanoflow]
pub async fn all(cx: &mut Device, count: &mut i64, customers: &[Obj<Customer>], text: &str) -> FlowResult {
    let mut sum = 0;
    let first;
    first = initials(text)?;
    'outer: for (at, customer) in customers.iter().enumerate() {
        let Some(rep) = customer.rep else { continue };
        if at > 3 && rep == cx.me() {
            break 'outer;
        }
        while let Some(2 | 3) = customers.iter().map(|c| c.name.len()).max() {
            sum += 1;
        }
    }
    let word = match sum {
        0 => "none",
        1..=5 | 9 => "few",
        n if n < 0 => "less",
        _ => "many",
    };
    let odd = match (Some(sum), word) {
        (Some(7), _) | (None, "few") => true,
        _ => false,
    };
    *count += sum;
    if matches!(first.len(), 1 | 2) && odd {
        cx.message(format!("{word:>8} of {first}: {}", -5 * sum));
    }
    let mut counted = 4;
    all(cx, &mut counted, customers, &format!("{}", text)).await?;
    let rich =
        cx.count(Customer::filter(|c| c.credit_limit > 1000 && c.rep.is_some_and(|r| r.name == text)))?;
    cx.log(Level::Info, rich.to_string());
    Ok(())
}

tidewater::app! {
    /// Orders taken on the road.
    pub FieldSales {
        roles: Role,
        entities: [Customer, Order, OrderLine, CreditAnswer],
        nanoflows: [place_order, may_order, all],
        microflows: [credit_check],
        actions: [initials],
    }
}

/// A flow, the same elsewhere in the file, and others that differ in little.
pub mod first {
    use tidewater::prelude::*;

    /// What is left.
    #[nanoflow]
    pub fn rest(cx: &mut Device, all: i64) -> FlowResult<i64> {
        let taken = all / 3;
        Ok(all - taken)
    }
}
pub mod moved {
    use tidewater::prelude::*;

    /// What is left.
    #[nanoflow]
    pub fn rest(
        cx: &mut Device,
        // How many there are.
        all: i64,
    ) -> FlowResult<i64> {
        let taken = all / 3;

        Ok(all - taken)
    }
}
pub mod changed {
    use tidewater::prelude::*;

    /// What is left.
    #[nanoflow]
    pub fn rest(cx: &mut Device, all: i64) -> FlowResult<i64> {
        let taken = all / 4;
        Ok(all - taken)
    }
}
pub mod typed {
    use tidewater::prelude::*;

    /// What is left.
    #[nanoflow]
    pub fn rest(cx: &mut Device, all: i32) -> FlowResult<i32> {
        let taken = all / 3;
        Ok(all - taken)
    }
}

#[test]
fn a_flow_that_moved_is_the_same_and_one_that_changed_is_another() {
    let first = data::<first::rest>();
    assert_eq!(first.hash(), data::<moved::rest>().hash());
    assert_ne!(first.hash(), data::<changed::rest>().hash());
    assert_ne!(first.hash(), data::<typed::rest>().hash(), "types are a part of it");
    let sparse = serde_json::to_string_pretty(&first).expect("a flow can be written");
    let read: Flow = serde_json::from_str(&sparse).expect("a flow can be read");
    assert_eq!(read.hash(), first.hash(), "however it is laid out");
}

/// What the flow is as JSON, compared with the file beside this test; `UPDATE=1` writes it anew.
fn assert_data<F: Nanoflow>(name: &str) {
    let flow = data::<F>();
    let found = serde_json::to_string_pretty(&flow).expect("a flow can be written") + "\n";
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/flow_data/{name}.json"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &found).expect("the file can be written");
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{name} is not as in {}:\n{found}", path.display());
}

#[test]
fn activities_loops_and_members_are_data() {
    assert_data::<place_order>("place_order");
}

#[test]
fn patterns_labels_queries_and_formats_are_data() {
    assert_data::<all>("all");
}

#[test]
fn a_call_of_the_server_and_its_failures_are_data() {
    assert_data::<may_order>("may_order");
}

#[test]
fn an_app_holds_its_flows_with_their_lines() {
    let model = FieldSales::model();
    let names: Vec<&str> = model.nanoflows.iter().map(|flow| &*flow.name).collect();
    assert_eq!(names, ["place_order", "may_order", "all"]);
    assert_eq!(&*model.microflows[0].name, "credit_check");
    assert_eq!(&*model.microflows[0].parameters[1].name, "amount");
    assert_eq!(&*model.actions[0].name, "initials");
    let source = &model.sources[0];
    assert!(source.file.ends_with("tests/flow_data.rs"), "{}", source.file);
    let text =
        std::fs::read_to_string(file!().rsplit('/').next().map(|name| format!("tests/{name}")).unwrap());
    let lines: Vec<String> = text.unwrap().lines().map(str::to_owned).collect();
    assert!(
        lines[source.lines[2] as usize - 1].contains("cx.invalid(order"),
        "the lines are those of the source"
    );
    let functions = FieldSales::flows();
    assert_eq!(functions[0], (function_id(place_order), "place_order"));
    let catalog = tidewater::model::Catalog::new(model).expect("the app is sound");
    tidewater::flow::Program::load(&catalog).expect("the device can run the flows");
}

/// The macro and the machine know the same functions: what one lacks would be refused late, or never used.
#[test]
fn the_macro_knows_every_function_of_the_table() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../macros/src/flow/lower/functions.rs");
    let text = std::fs::read_to_string(path).expect("the macro's table can be read");
    let lists: Vec<&str> = text.split("pub(super) const ").collect();
    let names = |list: &str| {
        let found = lists.iter().find(|text| text.starts_with(list)).expect("the list is there");
        found.split('"').skip(1).step_by(2).map(str::to_owned).collect::<BTreeSet<String>>()
    };
    let mut known = names("FUNCTIONS");
    let methods = methods(&text);
    known.extend(methods.keys().cloned());
    let table = tidewater::flow::signatures().filter_map(|line| line.split('(').next());
    let mut table: BTreeSet<String> = table.map(str::to_owned).collect();
    // What is there without a line: nothing is copied, and three functions depend on more than types. Those
    // run in the manual.
    table.remove("clone");
    let manual = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/flows.md");
    let manual = std::fs::read_to_string(manual).expect("the manual can be read");
    for special in ["can_read", "caption", "has"] {
        assert!(manual.contains(&format!(".{special}(")), "the manual shows `{special}`");
        table.insert(special.to_owned());
    }
    let asked = manual.lines().filter(|line| line.contains(".can_read(") && !line.contains("cx.can_read("));
    assert!(asked.count() > 0, "the manual asks an object as well as the context");
    let missing: Vec<_> = table.difference(&known).collect();
    let unknown: Vec<_> = known.difference(&table).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "the macro lacks {missing:?}, the machine {unknown:?}");
    // `u64` is `usize` to a flow, and what is parsed comes as a result.
    let given = |function: &str, list: &str, others: &[&str]| {
        let lines = tidewater::flow::signatures().filter_map(|line| line.split_once(" -> "));
        let lines = lines.filter(|(line, _)| line.starts_with(&format!("{function}(")));
        let of = |result: &str| result.split('<').next().map(str::to_owned);
        let inside = |result: &str| match function {
            "parse" => {
                result.strip_prefix("FlowResult<").and_then(|rest| rest.strip_suffix('>')).and_then(of)
            }
            _ => of(result),
        };
        let mut given: BTreeSet<String> = lines.filter_map(|(_, result)| inside(result)).collect();
        given.extend(others.iter().map(|other| (*other).to_owned()));
        assert_eq!(names(list), given, "what `{function}` gives");
    };
    given("parse", "PARSED", &["u64"]);
    given("collect", "COLLECTED", &["Result"]);
    let mut kinds: BTreeMap<String, BTreeSet<char>> = [("can_read", 'b'), ("caption", 'v'), ("has", 'e')]
        .map(|(name, kind)| (name.to_owned(), [kind].into()))
        .into();
    for (name, rest) in tidewater::flow::signatures().filter_map(|line| line.split_once('(')) {
        if methods.contains_key(name) {
            kinds.entry(name.to_owned()).or_default().insert(kind(rest));
        }
    }
    for (name, kinds) in kinds {
        let kinds = if kinds.contains(&'*') { ['*'].into() } else { kinds };
        assert_eq!(methods[&name], kinds, "the kinds of values that have `{name}`");
    }
}

/// The macro's methods, each with the kinds of values that have it.
fn methods(text: &str) -> BTreeMap<String, BTreeSet<char>> {
    let (_, list) = text.split_once("pub(super) const METHODS").expect("the list is there");
    let (list, _) = list.split_once("];").expect("the list ends");
    let quoted: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    quoted.chunks(2).map(|pair| (pair[0].to_owned(), pair[1].chars().collect())).collect()
}

/// The letter by which the macro says of which kind the first parameter of a signature is.
fn kind(parameters: &str) -> char {
    let receiver = parameters.trim_start_matches("&mut ");
    let end = receiver.find(['<', ',', ')']).expect("a signature ends");
    match &receiver[..end] {
        "T" | "K" | "N" => '*',
        "String" => 't',
        "Vec" => 'l',
        "Option" => 'o',
        "FlowResult" => 'r',
        "i32" => '3',
        "i64" => '6',
        "usize" => 's',
        "Decimal" => 'd',
        "Date" => 'a',
        "DateTime" => 'm',
        "Obj" => 'b',
        "Ref" => 'f',
        "Id" => 'i',
        "Me" => 'e',
        "AutoNumber" => 'n',
        "SyncReport" => 'p',
        "V" => 'v',
        "FlowError" => 'x',
        "Ordering" => 'g',
        "Iterator" | "DoubleEnded" => 'c',
        other => panic!("no letter for {other}"),
    }
}
