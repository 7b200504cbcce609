//! Rights and validations, on small models.

use super::*;
use crate::typed::Me;
use crate::value::{AttributeType, Decimal, ObjectId};
use tidewater_model::{
    AccessRule, After, App, Arithmetic, Catalog, Comparison, Conflict, Entity, EntityIndex, Enumeration,
    EnumerationVariant, Expression, Member, MemberIndex, MemberSet, Number, OnDelete, Path, Role, Type,
    Validation, Value, limits,
};

const ENTITY: EntityIndex = EntityIndex(1);
const NAME: u64 = 0b001;
const LOCKED: u64 = 0b010;
const OWNER: u64 = 0b100;

fn member(name: &str, ty: Type) -> Member {
    Member {
        name: name.into(),
        documentation: String::new(),
        ty,
        optional: false,
        default: Value::Empty,
        validations: Vec::new(),
        on_delete: OnDelete::Keep,
        calculated: None,
        is_system: false,
    }
}

fn catalog(members: Vec<Member>, rules: Vec<AccessRule>) -> Catalog {
    let entity = Entity {
        name: "Note".into(),
        documentation: String::new(),
        persistable: true,
        audited: false,
        conflict: Conflict::LastWins,
        members,
        unique: Vec::new(),
        rules,
        extends: None,
    };
    let role = |name: &str| Role { name: name.into(), documentation: String::new() };
    let variant = |name: &str| EnumerationVariant { name: name.into(), caption: name.to_owned() };
    let app = App {
        name: "Notes".into(),
        documentation: String::new(),
        roles: vec![role("Rep"), role("Manager")],
        entities: vec![entity],
        enumerations: vec![Enumeration { name: "Color".into(), variants: vec![variant("Red")] }],
        events: Vec::new(),
        ..App::default()
    };
    Catalog::new(app).unwrap()
}

fn rule(role: &str, write: MemberSet, condition: Option<Expression>, after: After) -> AccessRule {
    AccessRule {
        role: role.into(),
        create: true,
        delete: false,
        read: MemberSet::All,
        write,
        condition,
        after,
        server_only: false,
    }
}

fn only(names: &[&str]) -> MemberSet {
    MemberSet::Only(names.iter().map(|name| (*name).into()).collect())
}

fn read(name: &str) -> Expression {
    Expression::Member(Path::member(name))
}

fn mine() -> Expression {
    Expression::Compare(Comparison::Equal, read("owner").into(), Expression::Me.into())
}

/// `name`, `locked` and `owner`.
fn notes(rules: Vec<AccessRule>) -> Catalog {
    let members = vec![
        member("name", Type::Text),
        member("locked", Type::Boolean),
        Member { optional: true, ..member("owner", Type::Reference("Account".into())) },
    ];
    catalog(members, rules)
}

fn note(name: &str, locked: bool, owner: i64) -> Vec<Value> {
    vec![Value::from(name), Value::from(locked), Value::Integer(owner)]
}

fn state(values: &[Value]) -> State<'_> {
    State { row: RowView { id: ObjectId::from_raw(9).unwrap(), values, unreadable: 0 }, rows: &NoRows }
}

/// Account 5, a rep.
fn rep(catalog: &Catalog, judge: Judge) -> Access<'_> {
    Access { catalog, me: Me::new(ObjectId::from_raw(5).unwrap().into(), 0b01), judge }
}

#[test]
fn a_name_is_writable_only_while_it_was_unlocked_and_stays_so_in_both_directions() {
    let unlocked = Expression::Not(read("locked").into());
    let rules = vec![
        rule("Rep", only(&["name"]), Some(unlocked), After::Any),
        rule("Rep", only(&["locked"]), None, After::Any),
    ];
    let catalog = notes(rules);
    let access = rep(&catalog, Judge::Server);
    let (open, locked) = (note("a", false, 5), note("b", true, 5));
    assert_eq!(access.update(ENTITY, state(&open), state(&locked), NAME | LOCKED), Ok(()));
    let denied = Err(Denied::Member(MemberIndex(0)));
    assert_eq!(access.update(ENTITY, state(&locked), state(&open), NAME | LOCKED), denied);
    assert_eq!(access.update(ENTITY, state(&locked), state(&note("b", false, 5)), LOCKED), Ok(()));
}

#[test]
fn the_new_state_must_satisfy_the_rule_unless_it_says_any() {
    let handed_over = note("a", false, 6);
    for (after, expected) in
        [(After::SameCondition, Err(Denied::Member(MemberIndex(2)))), (After::Any, Ok(()))]
    {
        let catalog = notes(vec![rule("Rep", MemberSet::All, Some(mine()), after)]);
        let access = rep(&catalog, Judge::Server);
        let before = note("a", false, 5);
        assert_eq!(access.update(ENTITY, state(&before), state(&handed_over), OWNER), expected);
    }
}

#[test]
fn two_rules_do_not_add_up_to_a_right_that_neither_gives() {
    // One rule names `name` but is about other rows; the other is about these rows but names `locked`.
    let rules = vec![
        rule("Rep", only(&["name"]), Some(Expression::Literal(Value::FALSE)), After::Any),
        rule("Rep", only(&["locked"]), Some(mine()), After::Any),
        rule("Manager", MemberSet::All, None, After::Any),
    ];
    let catalog = notes(rules);
    let (before, after) = (note("a", false, 5), note("b", false, 5));
    let denied = Err(Denied::Member(MemberIndex(0)));
    assert_eq!(rep(&catalog, Judge::Server).update(ENTITY, state(&before), state(&after), NAME), denied);
}

#[test]
fn nothing_is_granted_by_default_and_creating_needs_the_new_state() {
    let catalog = notes(vec![rule("Rep", MemberSet::All, Some(mine()), After::SameCondition)]);
    let access = rep(&catalog, Judge::Server);
    assert_eq!(access.create(ENTITY, state(&note("a", false, 5))), Ok(()));
    assert_eq!(access.create(ENTITY, state(&note("a", false, 6))), Err(Denied::Object));
    assert_eq!(access.delete(ENTITY, state(&note("a", false, 5))), Err(Denied::Object));
    assert_eq!(access.unreadable(ENTITY, state(&note("a", false, 6))), None);
    let catalog = notes(Vec::new());
    let access = rep(&catalog, Judge::Server);
    assert_eq!(access.create(ENTITY, state(&note("a", false, 5))), Err(Denied::Object));
}

#[test]
fn a_condition_for_the_server_alone_counts_as_true_on_a_device() {
    let hidden =
        AccessRule { server_only: true, ..rule("Rep", MemberSet::All, Some(mine()), After::SameCondition) };
    let catalog = notes(vec![hidden]);
    let (before, after) = (note("a", false, 6), note("b", false, 6));
    let update = |judge| rep(&catalog, judge).update(ENTITY, state(&before), state(&after), NAME);
    assert_eq!(update(Judge::Device), Ok(()));
    assert_eq!(update(Judge::Server), Err(Denied::Object));
}

#[test]
fn readable_members_are_those_of_every_rule_that_holds() {
    let public = AccessRule { read: only(&["name"]), ..rule("Rep", MemberSet::None, None, After::Any) };
    let own =
        AccessRule { read: only(&["locked"]), ..rule("Rep", MemberSet::None, Some(mine()), After::Any) };
    let catalog = notes(vec![public, own]);
    let access = rep(&catalog, Judge::Server);
    assert_eq!(access.unreadable(ENTITY, state(&note("a", true, 6))), Some(LOCKED | OWNER));
    assert_eq!(access.unreadable(ENTITY, state(&note("a", true, 5))), Some(OWNER));
}

#[test]
fn what_the_server_assigns_and_what_is_unreadable_is_not_writable() {
    let members = vec![member("name", Type::Text), member("number", Type::AutoNumber)];
    let catalog = catalog(members, vec![rule("Rep", MemberSet::All, None, After::Any)]);
    let access = rep(&catalog, Judge::Device);
    let (before, after) = ([Value::from("a"), Value::Empty], [Value::from("b"), Value::Integer(3)]);
    let update = |changed| access.update(ENTITY, state(&before), state(&after), changed);
    assert_eq!(update(0b01), Ok(()));
    assert_eq!(update(0b10), Err(Denied::Member(MemberIndex(1))));
    assert_eq!(access.create(ENTITY, state(&after)), Err(Denied::Member(MemberIndex(1))));
    let row = RowView { unreadable: 0b01, ..state(&before).row };
    let masked = State { row, rows: &NoRows };
    let denied = Err(Denied::Member(MemberIndex(0)));
    assert_eq!(access.update(ENTITY, masked, state(&after), 0b01), denied);
}

fn codes(member: Member, value: Value) -> Vec<String> {
    let catalog = catalog(vec![member], Vec::new());
    let evaluation = Evaluation { catalog: &catalog, me: None, rows: &NoRows };
    let row = RowView { id: ObjectId::from_raw(1).unwrap(), values: &[value], unreadable: 0 };
    validate(&evaluation, ENTITY, row, EVERY_MEMBER).into_iter().map(|fault| fault.code).collect()
}

fn text(validations: &[Validation]) -> Member {
    Member { optional: true, validations: validations.to_vec(), ..member("name", Type::Text) }
}

#[test]
fn every_broken_validation_is_found_at_once() {
    let validations = [
        Validation::MaxLength(3),
        Validation::Pattern("[a-z]+".to_owned()),
        Validation::OneOf(vec![Value::from("abc")]),
    ];
    assert_eq!(codes(text(&validations), Value::from("ABCD")), ["max_len", "pattern", "one_of"]);
    assert!(codes(text(&validations), Value::from("abc")).is_empty());
    assert!(codes(text(&validations), Value::Empty).is_empty(), "nothing breaks nothing but `required`");
}

#[test]
fn length_counts_characters_and_patterns_match_the_whole_text() {
    assert!(codes(text(&[Validation::MaxLength(3)]), Value::from("äöü")).is_empty());
    let pattern = |text_value: &str| {
        codes(text(&[Validation::Pattern("a|b".to_owned())]), Value::from(text_value)).is_empty()
    };
    assert!(pattern("a") && pattern("b") && !pattern("ab") && !pattern("xa") && !pattern("a\n"));
    let broken = text(&[Validation::Pattern("(".to_owned())]);
    assert_eq!(codes(broken, Value::from("(")), ["pattern"], "a pattern that is none lets nothing through");
}

#[test]
fn a_hard_pattern_takes_linear_time() {
    let hard = text(&[Validation::Pattern("(a*)*b".to_owned())]);
    assert_eq!(codes(hard, Value::from("a".repeat(20_000))), ["pattern"]);
}

#[test]
fn required_refuses_white_space_and_empty_references() {
    assert_eq!(codes(text(&[Validation::Required]), Value::from(" \t")), ["required"]);
    assert_eq!(codes(member("owner", Type::Reference("Account".into())), Value::Empty), ["required"]);
}

#[test]
fn bounds_compare_as_the_type_does() {
    let decimal = |text: &str| text.parse::<Decimal>().unwrap().to_value();
    let bounded = || Member {
        validations: vec![Validation::Min(decimal("-0.5")), Validation::Max(decimal("10"))],
        ..member("price", Type::Decimal)
    };
    assert!(codes(bounded(), decimal("9.99")).is_empty());
    assert_eq!(codes(bounded(), decimal("-0.51")), ["min"]);
    assert_eq!(codes(bounded(), decimal("10.01")), ["max"]);
}

#[test]
fn values_of_another_type_range_or_size_do_not_conform() {
    let catalog = catalog(Vec::new(), Vec::new());
    let conforms = |ty: &Type, value: Value| super::conforms(&catalog, &member("m", ty.clone()), &value);
    let color = Type::Enumeration("Color".into());
    let long = || Value::from("x".repeat(limits::VALUE_BYTES + 1));
    for (ty, good, bad) in [
        (Type::Text, Value::from("x"), vec![Value::Integer(1), Value::from("a\0b"), long(), Value::Empty]),
        (Type::Boolean, Value::TRUE, vec![Value::Integer(2), Value::from("true")]),
        (Type::Integer32, Value::Integer(-1), vec![Value::Integer(1 << 31), Value::from(vec![])]),
        (Type::Decimal, Value::from(vec![0x80]), vec![Value::from(vec![0x80, 0]), Value::Integer(1)]),
        (Type::Date, Value::Integer(0), vec![Value::Integer(i64::MAX)]),
        (Type::DateTime, Value::Integer(0), vec![Value::Integer(i64::MIN)]),
        (color, Value::from("Red"), vec![Value::from("Blue"), Value::from("red")]),
        (Type::Reference("Account".into()), Value::Empty, vec![Value::Integer(0), Value::Integer(-1)]),
        (Type::AutoNumber, Value::Empty, vec![Value::Integer(0)]),
    ] {
        assert!(conforms(&ty, good.clone()), "{ty:?} {good:?}");
        for bad in bad {
            assert!(!conforms(&ty, bad.clone()), "{ty:?} {bad:?}");
        }
    }
}

#[test]
fn an_expression_is_judged_when_what_it_reads_changed_and_may_be_read() {
    let check = Expression::Compare(Comparison::Less, read("low").into(), read("high").into());
    let members = vec![
        member("low", Type::Integer64),
        Member {
            validations: vec![Validation::Expression("in_order".into(), check)],
            ..member("high", Type::Integer64)
        },
        member("other", Type::Integer64),
    ];
    let catalog = catalog(members, Vec::new());
    let evaluation = Evaluation { catalog: &catalog, me: None, rows: &NoRows };
    let values = [Value::Integer(3), Value::Integer(2), Value::Integer(0)];
    let faults = |changed, unreadable| {
        let row = RowView { id: ObjectId::from_raw(1).unwrap(), values: &values, unreadable };
        validate(&evaluation, ENTITY, row, changed).len()
    };
    assert_eq!((faults(0b001, 0), faults(0b010, 0), faults(0b100, 0)), (1, 1, 0));
    assert_eq!(faults(0b010, 0b001), 0, "a device leaves to the server what it cannot read");
}

/// Rows that count how often one is asked for.
struct Counting<'v> {
    values: &'v [Value],
    asked: std::cell::Cell<usize>,
}

impl Rows for Counting<'_> {
    fn row(&self, _: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        self.asked.set(self.asked.get() + 1);
        Some(RowView { id, values: self.values, unreadable: 0 })
    }

    fn linking(&self, _: EntityIndex, _: ObjectId, _: ObjectId) -> Vec<ObjectId> {
        Vec::new()
    }
}

/// A number, a reference to another row, and layers of calculated members: the first reads the number of the
/// other row, each further one all members of the layer before. With the values of a row that are not
/// calculated; it refers to itself.
fn layered(layers: usize, width: usize) -> (Catalog, ObjectId, Vec<Value>) {
    let other = Path { steps: vec!["other".into()], member: "number".into() };
    let mut members =
        vec![member("number", Type::Integer64), member("other", Type::Reference("Note".into()))];
    for layer in 0..layers {
        for place in 0..width {
            let below = (0..width).map(|place| read(&format!("m{}_{place}", layer.wrapping_sub(1))));
            let sum = below.reduce(|left, right| {
                Expression::Arithmetic(Arithmetic::Add, Number::Integer64, left.into(), right.into())
            });
            let first = Expression::Member(other.clone());
            let calculated = if layer == 0 { Some(first) } else { sum };
            members.push(Member { calculated, ..member(&format!("m{layer}_{place}"), Type::Integer64) });
        }
    }
    let id = ObjectId::from_raw(1).unwrap();
    let mut values = vec![Value::Integer(3), Value::Integer(id.raw())];
    values.resize(members.len(), Value::Empty);
    (catalog(members, Vec::new()), id, values)
}

#[test]
fn each_calculated_member_is_calculated_once_however_many_ways_lead_to_it() {
    let (layers, width) = (7, 4);
    let (catalog, id, mut values) = layered(layers, width);
    let other = values.clone();
    let rows = Counting { values: &other, asked: 0.into() };
    let evaluation = Evaluation { catalog: &catalog, me: None, rows: &rows };
    evaluation.complete(ENTITY, id, &mut values, 0);
    let sum = |layer: u32| Value::Integer(3 * 4_i64.pow(layer));
    let expected: Vec<_> = (0..7).flat_map(|layer| vec![sum(layer); width]).collect();
    assert_eq!(values[2..], expected);
    // Only members of the first layer read another row: once to see whether it is here, once for its value.
    assert_eq!(rows.asked.get(), 2 * width);

    let above = Expression::Compare(Comparison::Less, read("number").into(), read("m6_0").into());
    assert!(evaluation.holds(ENTITY, RowView { id, values: &other, unreadable: 0 }, &above));
    assert_eq!(rows.asked.get(), 4 * width, "another reading finds out anew");
    let chains = followed(&catalog, ENTITY, &above);
    assert_eq!(chains, [vec!["other".into()]]);
}

#[test]
fn what_is_known_of_a_calculated_member_does_not_hide_that_a_longer_way_to_it_is_too_long() {
    let (layers, width) = (limits::CALCULATED_DEPTH + 1, 2);
    let (catalog, id, mut values) = layered(layers, width);
    let other = values.clone();
    let rows = Counting { values: &other, asked: 0.into() };
    Evaluation { catalog: &catalog, me: None, rows: &rows }.complete(ENTITY, id, &mut values, 0);
    let (within, beyond) = values[2..].split_at(width * limits::CALCULATED_DEPTH);
    assert!(within.iter().all(|value| !value.is_empty()));
    assert!(beyond.iter().all(Value::is_empty));
}
