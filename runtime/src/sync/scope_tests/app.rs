//! The app of these tests, and what its rules mean, said a second time by hand.

use std::collections::BTreeMap;
use tidewater_model::{
    AccessRule, App, Arithmetic, Catalog, Comparison, Entity, Expression, Member, MemberSet, Number,
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
