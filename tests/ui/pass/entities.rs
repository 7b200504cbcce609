//! Every word of the attributes, and the data that it becomes.

#![deny(warnings)]

use tidewater::model::{self, After, Conflict, MemberSet, OnDelete, Type, Validation, Value};
use tidewater::prelude::*;
use tidewater::traits::App;
use tidewater::typed::RowWriter;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}

#[derive(Enumeration, Default)]
pub enum Size {
    Small,
    #[default]
    #[caption("As usual")]
    Medium,
    VeryLarge,
}

#[expression]
fn positive(thing: &Thing) -> bool {
    thing.small > 0
}

#[expression]
pub(crate) fn doubled(thing: &Thing) -> i64 {
    thing.large * 2
}

/// A thing.
///
/// With two paragraphs.
#[derive(Entity, Default)]
#[entity(audited, conflict = reject, unique(name, size), name = "Item")]
#[access(Role::Manager, create, delete, read, write)]
#[access(
    Role::Rep,
    create,
    read(name, small, owner, created_at),
    write(name),
    where = |t, me| t.owner == me && t.size != Size::VeryLarge,
    after = any,
    server_only
)]
#[access(Role::Rep, delete, after = |t, me| t.owner == me)]
#[access(Role::Rep, read(large), where = |t| t.small == 1)]
#[access(Role::Rep, read(large), where = |t, _| t.small == 2)]
pub struct Thing {
    /// What people call it.
    #[attr(required, max_len = 80, pattern = "[A-Z].*", unique)]
    pub name: String,
    #[attr(range = -5..=5)]
    #[validate(positive)]
    pub small: i32,
    #[attr(min = 0)]
    #[attr(max = i64::MAX)]
    pub large: i64,
    #[attr(min = 0, max = Decimal::from(10))]
    pub price: Option<Decimal>,
    #[attr(one_of = ["red", "blue"])]
    pub colour: String,
    #[attr(one_of(1, 2, 3), required)]
    pub level: Option<i32>,
    pub size: Size,
    pub maybe: Option<Size>,
    pub since: Date,
    pub until: Option<Date>,
    pub at: DateTime,
    pub done: bool,
    pub bytes: Vec<u8>,
    pub number: AutoNumber,
    pub secret: HashedString,
    pub file: File,
    pub image: Image,
    pub count: Counter,
    pub most: Max<i32>,
    pub least: Min<Date>,
    pub owner: Option<Ref<Account>>,
    #[association(on_delete = cascade)]
    pub parent: Option<Ref<Self>>,
    #[association(on_delete = keep)]
    pub sibling: Option<Ref<Thing>>,
    #[attr(required)]
    pub other: Ref<Special>,
    pub links: RefSet<Special>,
    #[calculated(doubled)]
    pub twice: i64,
    #[cfg(any())]
    pub never: NoSuchType,
}

/// Refers back: entities may form circles.
#[derive(Entity, Default)]
#[entity(extends = Thing)]
#[access(Role::Manager, read, write, create)]
pub struct Special {
    base: Ref<Thing>,
    note: String,
}

#[derive(Entity, Default)]
#[entity(transient)]
struct Empty {}

struct Defaults;
/// A default need not be derived.
#[derive(Entity)]
#[entity(transient)]
struct WithDefaults {
    number: i32,
    text: String,
}
impl Default for WithDefaults {
    fn default() -> Self {
        let Defaults = Defaults;
        Self { number: 7, text: "seven".to_owned() }
    }
}

tidewater::app! {
    pub Things { roles: Role, entities: [Thing, Special, Empty, WithDefaults] }
}

fn thing() -> model::Entity {
    Things::model().entities.swap_remove(0)
}

fn member(name: &str) -> model::Member {
    thing().member(name).cloned().unwrap_or_else(|| panic!("there is no member {name}"))
}

#[test]
fn what_is_said_of_an_entity_becomes_data() {
    let thing = thing();
    assert_eq!(&*thing.name, "Item");
    assert_eq!(thing.documentation, "A thing.\n\nWith two paragraphs.");
    assert!(thing.audited && thing.persistable);
    assert_eq!(thing.conflict, Conflict::Reject);
    assert_eq!(thing.unique, [["name".into(), "size".into()]]);
    assert_eq!(thing.members.len(), 26 + 4);
    assert_eq!(Things::model().entities[1].extends.as_deref(), Some("Item"));
    assert!(!Things::model().entities[2].persistable);
    tidewater::model::Catalog::new(Things::model()).expect("the app is sound");
}

#[test]
fn what_is_said_of_a_member_becomes_data() {
    let decimal = |number: i32| tidewater::value::AttributeType::to_value(&Decimal::from(number));
    assert_eq!(member("name").documentation, "What people call it.");
    assert_eq!(
        member("name").validations,
        [
            Validation::Required,
            Validation::MaxLength(80),
            Validation::Pattern("[A-Z].*".to_owned()),
            Validation::Unique
        ]
    );
    assert!(matches!(
        &member("small").validations[..],
        [Validation::Min(Value::Integer(-5)), Validation::Max(Value::Integer(5)), Validation::Expression(name, _)]
            if &**name == "positive"
    ));
    assert_eq!(member("large").validations[1], Validation::Max(Value::Integer(i64::MAX)));
    assert_eq!(member("price").validations, [Validation::Min(decimal(0)), Validation::Max(decimal(10))]);
    let one_of = |values: Vec<Value>| Validation::OneOf(values);
    assert_eq!(member("colour").validations, [one_of(vec!["red".into(), "blue".into()])]);
    let levels = [1, 2, 3].map(Value::Integer).to_vec();
    assert_eq!(member("level").validations, [one_of(levels), Validation::Required]);
    assert_eq!(member("size").default, Value::from("Medium"));
    assert_eq!(member("maybe").ty, Type::Enumeration("Size".into()));
    assert!(member("maybe").optional);
    assert_eq!(member("parent").on_delete, OnDelete::Cascade);
    assert_eq!(member("parent").ty, Type::Reference("Item".into()));
    assert_eq!(member("sibling").on_delete, OnDelete::Keep);
    assert_eq!(member("owner").on_delete, OnDelete::Keep);
    assert_eq!(member("other").on_delete, OnDelete::Prevent);
    assert_eq!(member("links").ty, Type::ReferenceSet("Special".into()));
    assert!(member("twice").calculated.is_some());
    let defaults = &Things::model().entities[3].members;
    assert_eq!((&defaults[0].default, &defaults[1].default), (&Value::Integer(7), &Value::from("seven")));
}

#[test]
fn rules_become_data() {
    let rules = thing().rules;
    assert_eq!(rules[0].write, MemberSet::All);
    assert!(rules[0].create && rules[0].delete && rules[0].condition.is_none());
    let only = |names: &[&str]| MemberSet::Only(names.iter().map(|name| (*name).into()).collect());
    assert_eq!(&*rules[1].role, "Rep");
    assert_eq!(rules[1].read, only(&["name", "small", "owner", "created_at"]));
    assert_eq!(rules[1].write, only(&["name"]));
    assert_eq!(rules[1].after, After::Any);
    assert!(rules[1].server_only && rules[1].condition.is_some());
    assert!(matches!(rules[2].after, After::Condition(_)));
}

#[test]
fn a_row_is_written_and_read_back() {
    use tidewater::traits::Entity;
    let special = Special { base: Ref::empty(), note: "x".to_owned() };
    let row = RowWriter::row(&special);
    assert_eq!(row, [Value::Empty, Value::from("x")]);
    let read = Special::read(&mut tidewater::typed::RowReader::new(&row, 0)).expect("the row fits");
    assert_eq!(read.note, "x");
    let hidden = Special::read(&mut tidewater::typed::RowReader::new(&row, 0b10)).expect("the row fits");
    assert_eq!(hidden.note, "");
    assert!(Special::read(&mut tidewater::typed::RowReader::new(&row[1..], 0)).is_err());
}

#[test]
fn an_enumeration_is_a_copyable_ordered_name() {
    use tidewater::traits::Enumeration;
    assert!(Size::Small < Size::VeryLarge);
    assert_eq!(format!("{:?}", Size::VeryLarge), "VeryLarge");
    assert_eq!(Size::VeryLarge.caption(), "Very large");
    assert_eq!(Size::Medium.caption(), "As usual");
    let size = Size::default();
    let copy = size;
    assert_eq!(size, copy);
    assert_eq!(std::collections::HashSet::from([size, copy]).len(), 1);
}
