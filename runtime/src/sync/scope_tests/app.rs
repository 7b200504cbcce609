//! The app of these tests, and what its rules mean, said a second time by hand.

use std::collections::BTreeMap;
use tidewater_model::{
    AccessRule, App, Arithmetic, Catalog, Comparison, Entity, Expression, Member, MemberSet, Mode, Number,
    OnDelete, Path, Role, Type, Value,
};

pub(super) const MANAGER: u64 = 1;
pub(super) const REP: u64 = 2;
pub(super) const BACKUP: u64 = 4;
pub(super) const GUEST: u64 = 8;
pub(super) const REVIEWER: u64 = 16;
pub(super) const HELPER: u64 = 32;
const ROLES: [&str; 6] = ["Manager", "Rep", "Backup", "Guest", "Reviewer", "Helper"];

/// Entities by their position in the catalog; 0 is `Account`.
pub(super) const CUSTOMER: usize = 1;
pub(super) const ORDER: usize = 2;
pub(super) const LINE: usize = 3;
/// The links of who helps a customer.
pub(super) const LINK: usize = 4;
pub(super) const NAMES: [&str; 5] = ["Account", "Customer", "Order", "Line", "Customer_helpers"];

pub(super) const CUSTOMER_MEMBERS: [&str; 6] = ["rep", "backup", "hidden", "name", "open", "secret"];
pub(super) const ORDER_MEMBERS: [&str; 3] = ["customer", "seller", "note"];
pub(super) const LINE_MEMBERS: [&str; 3] = ["order", "number", "gift"];
pub(super) const LINK_MEMBERS: [&str; 2] = ["owner", "target"];

pub(super) fn members(entity: usize) -> &'static [&'static str] {
    match entity {
        CUSTOMER => &CUSTOMER_MEMBERS,
        ORDER => &ORDER_MEMBERS,
        LINK => &LINK_MEMBERS,
        _ => &LINE_MEMBERS,
    }
}

pub(super) fn member(name: &str, ty: Type, optional: bool) -> Member {
    let (documentation, default, validations) = (String::new(), Value::Empty, Vec::new());
    let (on_delete, calculated) = (OnDelete::default(), None);
    let (name, is_system) = (name.into(), false);
    Member { name, documentation, ty, optional, default, validations, on_delete, calculated, is_system }
}

pub(super) fn to(entity: &str) -> Type {
    Type::Reference(entity.into())
}

pub(super) fn entity(name: &str, members: Vec<Member>, rules: Vec<AccessRule>) -> Entity {
    let (documentation, conflict, extends) = (String::new(), tidewater_model::Conflict::default(), None);
    let (persistable, audited, unique) = (true, false, Vec::new());
    Entity {
        name: name.into(),
        documentation,
        persistable,
        audited,
        conflict,
        members,
        unique,
        rules,
        extends,
    }
}

pub(super) fn read(role: &str, members: &[&str], condition: Option<Expression>) -> AccessRule {
    let read = match members {
        [] => MemberSet::All,
        some => MemberSet::Only(some.iter().map(|name| (*name).into()).collect()),
    };
    let (create, delete, write, server_only) = (false, false, MemberSet::None, false);
    let after = tidewater_model::After::default();
    AccessRule { role: role.into(), create, delete, read, write, condition, after, server_only }
}

pub(super) fn path(text: &str) -> Path {
    let mut steps: Vec<tidewater_model::Name> = text.split('.').map(Into::into).collect();
    let member = steps.pop().unwrap();
    Path { steps, member }
}

pub(super) fn at(text: &str) -> Expression {
    Expression::Member(path(text))
}

pub(super) fn compare(how: Comparison, left: Expression, right: Expression) -> Expression {
    Expression::Compare(how, Box::new(left), Box::new(right))
}

pub(super) fn is_me(text: &str) -> Expression {
    compare(Comparison::Equal, at(text), Expression::Me)
}

fn has_me(set: &str) -> Expression {
    Expression::Linked(path(set), Expression::Me.into())
}

fn is_even(text: &str) -> Expression {
    let number = |number| Box::new(Expression::Literal(Value::Integer(number)));
    let rest =
        Expression::Arithmetic(Arithmetic::Remainder, Number::Integer64, Box::new(at(text)), number(2));
    compare(Comparison::Equal, rest, *number(0))
}

pub(super) fn app(entities: Vec<Entity>) -> App {
    let role = |name: &&str| Role { name: (*name).into(), documentation: String::new() };
    App {
        name: "Scopes".into(),
        documentation: String::new(),
        roles: ROLES.iter().map(role).collect(),
        entities,
        enumerations: Vec::new(),
        events: Vec::new(),
        ..App::default()
    }
}

/// The app as one with fewer rules, so that devices see what a deployment does.
pub(super) fn catalog_without_line_rules() -> Catalog {
    let mut entities = catalog().app().entities.clone();
    entities[2].rules.truncate(1);
    Catalog::new(app(entities)).unwrap()
}

/// The app with filters, and with rules for writing that lead through them.
pub(super) fn catalog_with_filters() -> Catalog {
    let mut app = catalog().app().clone();
    let write = |role: &str, condition: Expression| AccessRule {
        read: MemberSet::None,
        write: MemberSet::All,
        ..read(role, &[], Some(condition))
    };
    app.entities[ORDER - 1].rules.push(write("Rep", is_me("customer.rep")));
    app.entities[LINE - 1].rules.extend([
        write("Rep", is_me("order.customer.rep")),
        write("Backup", is_me("order.customer.backup")),
        write("Helper", has_me("order.customer.helpers")),
    ]);
    let note = |text: &str| compare(Comparison::Equal, at("note"), Expression::Literal(Value::from(text)));
    let without_gift = Expression::Not(Box::new(Expression::IsSome(Box::new(at("gift")))));
    let filters = [
        (CUSTOMER, at("open")),
        (ORDER, Expression::Not(Box::new(Expression::Any(LEFT_OUT.map(note).into())))),
        (LINE, Expression::Any(vec![without_gift, Expression::Opens(path("gift"), Box::new(at("open")))])),
    ];
    app.offline.modes = filters.map(|(at, filter)| (NAMES[at].into(), Mode::Filter(filter))).into();
    Catalog::new(app).unwrap()
}

/// The notes of orders that devices do not hold.
const LEFT_OUT: [&str; 4] = ["t1", "t3", "t5", "t7"];

/// Whether a device wants a row of which its account sees this.
fn is_wanted(state: &State, account: i64, roles: u64, (key, seen): (Key, &View)) -> bool {
    let is_open = |customer: &Value| {
        let customer = customer.integer().and_then(|id| view(state, account, roles, (CUSTOMER, id)));
        customer.is_some_and(|customer| customer.get("open") == Some(&Value::TRUE))
    };
    match key.0 {
        CUSTOMER => seen.get("open") == Some(&Value::TRUE),
        ORDER => seen.get("note").is_some_and(|note| !LEFT_OUT.contains(&note.text().unwrap())),
        LINE => seen.get("gift").is_some_and(|gift| gift.is_empty() || is_open(gift)),
        _ => is_open(&seen["owner"]),
    }
}

/// What the device of an account has, of what the account sees; and what its rules lead to besides.
pub(super) fn filtered(
    state: &State,
    account: i64,
    roles: u64,
    seen: BTreeMap<Key, View>,
) -> [BTreeMap<Key, View>; 2] {
    let (wanted, left): (BTreeMap<_, _>, BTreeMap<_, _>) =
        seen.into_iter().partition(|(key, row)| is_wanted(state, account, roles, (*key, row)));
    let leads = |row: Option<&View>, member: &str, to: usize| {
        row.and_then(|row| row.get(member)?.integer()).map(|id| (to, id))
    };
    let row = |key: Option<Key>| key.and_then(|key| wanted.get(&key).or_else(|| left.get(&key)));
    let mut led = Vec::new();
    for (key, seen) in &wanted {
        // New lines lead over orders to which none led before.
        let customer = match key.0 {
            ORDER if roles & (REP | BACKUP | HELPER) != 0 => leads(Some(seen), "customer", CUSTOMER),
            LINE if roles & (REP | BACKUP | HELPER) != 0 => {
                let order = leads(Some(seen), "order", ORDER);
                led.push(order);
                leads(row(order), "customer", CUSTOMER)
            }
            _ => None,
        };
        let links = left.iter().filter(|(key, _)| key.0 == LINK && roles & HELPER != 0);
        let of_it = links.filter(|(_, link)| leads(Some(link), "owner", CUSTOMER) == customer);
        led.extend(of_it.map(|(key, _)| Some(*key)).chain([customer]));
    }
    let led: Vec<_> = led.into_iter().flatten().collect();
    let support = led.iter().filter_map(|key| Some((*key, for_rules(roles, *key, left.get(key)?))));
    let support = support.collect();
    [wanted, support]
}

/// What rules read of a row, of what an account with these roles sees of it.
pub(super) fn for_rules(roles: u64, key: Key, seen: &View) -> View {
    let is_read = |name: &str| match (key.0, name) {
        (ORDER, "customer") => true,
        (CUSTOMER, "rep") => roles & REP != 0,
        (CUSTOMER, "backup") => roles & BACKUP != 0,
        (LINK, _) => true,
        _ => false,
    };
    seen.iter().filter(|(name, _)| is_read(name)).map(|(name, value)| (name.clone(), value.clone())).collect()
}

pub(super) fn catalog() -> Catalog {
    let customer = entity(
        "Customer",
        vec![
            member("rep", to("Account"), true),
            member("backup", to("Account"), true),
            member("hidden", Type::Integer64, false),
            member("name", Type::Text, false),
            member("open", Type::Boolean, false),
            member("secret", Type::HashedText, false),
            member("helpers", Type::ReferenceSet("Account".into()), false),
        ],
        vec![
            read("Manager", &[], None),
            read("Rep", &[], Some(is_me("rep"))),
            read("Backup", &["name", "backup", "secret"], Some(is_me("backup"))),
            read("Helper", &["name", "helpers"], Some(has_me("helpers"))),
        ],
    );
    let of_customer_or_seller = Expression::Any(vec![is_me("customer.rep"), is_me("seller")]);
    let not_own = compare(Comparison::NotEqual, at("seller"), Expression::Me);
    let order = entity(
        "Order",
        vec![
            member("customer", to("Customer"), false),
            member("seller", to("Account"), true),
            member("note", Type::Text, false),
        ],
        vec![
            read("Manager", &[], None),
            read("Rep", &[], Some(of_customer_or_seller)),
            read("Reviewer", &["note"], Some(not_own)),
            read(
                "Helper",
                &["note"],
                Some(Expression::Linked(path("customer.helpers"), at("seller").into())),
            ),
        ],
    );
    let even_of_backup = Expression::All(vec![is_me("order.customer.backup"), is_even("number")]);
    let open_gift =
        Expression::Opens(path("gift"), Box::new(Expression::All(vec![at("open"), is_me("rep")])));
    let line = entity(
        "Line",
        vec![
            member("order", to("Order"), false),
            member("number", Type::Integer64, false),
            member("gift", to("Customer"), true),
        ],
        vec![
            read("Manager", &[], None),
            read("Rep", &[], Some(is_me("order.customer.rep"))),
            read("Backup", &[], Some(even_of_backup)),
            read("Guest", &["number"], Some(open_gift)),
            read("Helper", &["number"], Some(has_me("order.customer.helpers"))),
        ],
    );
    Catalog::new(app(vec![customer, order, line])).unwrap()
}

/// An entity and an id.
pub(super) type Key = (usize, i64);
/// Rows with their values in member order.
pub(super) type State = BTreeMap<Key, Vec<Value>>;
/// What an account sees of a row: the members that it may read.
pub(super) type View = BTreeMap<String, Value>;

fn related<'a>(state: &'a State, entity: usize, value: &Value) -> Option<&'a Vec<Value>> {
    state.get(&(entity, value.integer()?))
}

/// Whether an account helps a customer.
fn helps(state: &State, customer: &Value, account: &Value) -> bool {
    state.iter().any(|(key, row)| key.0 == LINK && row[0] == *customer && row[1] == *account)
}

/// What an account with these roles sees of a row.
pub(super) fn view(state: &State, account: i64, roles: u64, key: Key) -> Option<View> {
    let row = state.get(&key)?;
    let me = Value::Integer(account);
    let has = |role: u64| roles & role != 0;
    let mut seen: Vec<&str> = Vec::new();
    match key.0 {
        CUSTOMER => {
            if has(MANAGER) || (has(REP) && row[0] == me) {
                seen.extend(CUSTOMER_MEMBERS);
            }
            if has(BACKUP) && row[1] == me {
                seen.extend(["name", "backup"]);
            }
            if has(HELPER) && helps(state, &Value::Integer(key.1), &me) {
                seen.push("name");
            }
        }
        LINK => {
            let customer = related(state, CUSTOMER, &row[0])?;
            if has(MANAGER) || (has(REP) && customer[0] == me) || (has(HELPER) && helps(state, &row[0], &me))
            {
                seen.extend(LINK_MEMBERS);
            }
        }
        ORDER => {
            let customer = related(state, CUSTOMER, &row[0])?;
            if has(MANAGER) || (has(REP) && (customer[0] == me || row[1] == me)) {
                seen.extend(ORDER_MEMBERS);
            }
            if has(REVIEWER) && row[1] != me {
                seen.push("note");
            }
            if has(HELPER) && helps(state, &row[0], &row[1]) {
                seen.push("note");
            }
        }
        _ => {
            let order = related(state, ORDER, &row[0])?;
            let customer = related(state, CUSTOMER, &order[0])?;
            if has(HELPER) && helps(state, &order[0], &me) {
                seen.push("number");
            }
            let number = row[1].integer()?;
            if has(MANAGER)
                || (has(REP) && customer[0] == me)
                || (has(BACKUP) && customer[1] == me && number % 2 == 0)
            {
                seen.extend(LINE_MEMBERS);
            }
            let gift = related(state, CUSTOMER, &row[2]);
            if has(GUEST) && gift.is_some_and(|gift| gift[4].is_true() && gift[0] == me) {
                seen.push("number");
            }
        }
    }
    seen.retain(|name| *name != "secret");
    let value = |name: &&str| row[members(key.0).iter().position(|known| known == name).unwrap()].clone();
    (!seen.is_empty()).then(|| seen.iter().map(|name| ((*name).to_owned(), value(name))).collect())
}
