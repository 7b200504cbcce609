//! A model with every shape of member, and rows for it.

use std::collections::BTreeMap;
use std::sync::Arc;
use tests::plain::{self, entity};
use tidewater::rule::{RowView, Rows};
use tidewater::store::schema::{Side, table};
use tidewater::store::sql::SelectedRow;
use tidewater::store::{Dialect, Durability, Sqlite, Statement};
use tidewater::typed::Me;
use tidewater::value::{AttributeType, Decimal, ObjectId};
use tidewater_model::{
    App, Arithmetic, Catalog, Comparison, EntityIndex, Enumeration, EnumerationVariant, Expression, Function,
    Member, Name, Number, Path, Role, Type, Value,
};

/// The account of the tests. It has the first of the two roles.
pub(crate) fn me() -> Me {
    Me::new(ObjectId::from_raw(2).unwrap().into(), 0b01)
}

pub(crate) const VARIANTS: [&str; 3] = ["Zebra", "Apple", "Mango"];
pub(crate) const TEXTS: [&str; 12] =
    ["", "a", "A", "ä", "Äpfel", "apfel", "apfelkuchen", "ß", "SS", " x ", "日本語", "e\u{301}"];
pub(crate) const INTEGERS: [i64; 9] = [0, 1, -1, 2, 7, 100, -100, i32::MAX as i64, i32::MIN as i64];
pub(crate) const LONG_INTEGERS: [i64; 4] = [i64::MAX, i64::MIN, 1 << 40, -(1 << 40)];
pub(crate) const DECIMALS: [&str; 11] =
    ["0", "1", "-1", "0.1", "0.10", "-0.05", "9.99", "10", "1200", "79228162514264337593543950335", "-12.5"];
pub(crate) const INSTANTS: [i64; 6] = [0, -1, 86_399_999, 86_400_000, 1_795_000_000_000, -86_400_001];
pub(crate) const DAYS: [i64; 6] = [0, -1, 1, 20_777, -719_528, 2_932_896];
pub(crate) const BYTES: [&[u8]; 4] = [b"", b"\x00", b"\x00\xFF", b"abc"];

/// Small deterministic randomness for the rows.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}

fn member(name: &str, ty: Type, optional: bool) -> Member {
    Member { optional, ..plain::member(name, ty) }
}

fn calculated(name: &str, ty: Type, optional: bool, expression: Expression) -> Member {
    Member { calculated: Some(expression), ..member(name, ty, optional) }
}

fn read(steps: &[&str], name: &str) -> Expression {
    let steps = steps.iter().map(|step| Name::from(*step)).collect();
    Expression::Member(Path { steps, member: name.into() })
}

fn reference(name: &str) -> Type {
    Type::Reference(name.into())
}

fn app() -> App {
    let thing = entity("Thing", {
        let status = || Type::Enumeration("Status".into());
        let price = || read(&[], "price");
        let ten = Expression::Literal("10".parse::<Decimal>().unwrap().to_value());
        let small = Expression::Call(Function::ToDecimal, vec![read(&[], "small")]);
        vec![
            member("text", Type::Text, false),
            member("maybe_text", Type::Text, true),
            member("flag", Type::Boolean, false),
            member("maybe_flag", Type::Boolean, true),
            member("small", Type::Integer32, false),
            member("maybe_small", Type::Integer32, true),
            calculated(
                "total",
                Type::Decimal,
                false,
                Expression::Arithmetic(Arithmetic::Multiply, Number::Decimal, price().into(), small.into()),
            ),
            member("big", Type::Integer64, false),
            member("maybe_big", Type::Integer64, true),
            member("price", Type::Decimal, false),
            member("maybe_price", Type::Decimal, true),
            member("at", Type::DateTime, false),
            member("maybe_at", Type::DateTime, true),
            member("day", Type::Date, false),
            member("maybe_day", Type::Date, true),
            member("status", status(), false),
            member("maybe_status", status(), true),
            member("bytes", Type::Binary, false),
            member("group", reference("Group"), false),
            member("owner", reference("Account"), true),
            member("buddy", reference("Thing"), true),
            member("fans", Type::ReferenceSet("Account".into()), false),
            member("likes", Type::ReferenceSet("Thing".into()), false),
            calculated(
                "is_cheap",
                Type::Boolean,
                false,
                Expression::Compare(Comparison::Less, price().into(), ten.into()),
            ),
            calculated("rank", Type::Integer64, true, read(&["group", "region"], "rank")),
            calculated("is_dear", Type::Boolean, false, Expression::Not(read(&[], "is_cheap").into())),
        ]
    });
    let group = entity(
        "Group",
        vec![
            member("name", Type::Text, false),
            member("level", Type::Integer32, false),
            member("rep", reference("Account"), true),
            member("region", reference("Region"), false),
            member("first", reference("Thing"), true),
        ],
    );
    let region = entity(
        "Region",
        vec![
            member("name", Type::Text, true),
            member("rank", Type::Integer64, true),
            member("boss", reference("Account"), false),
            member("open", Type::Boolean, false),
            member("crew", Type::ReferenceSet("Account".into()), false),
        ],
    );
    let variant = |name: &&str| EnumerationVariant { name: (*name).into(), caption: (*name).to_owned() };
    let role = |name: &str| Role { name: name.into(), documentation: String::new() };
    App {
        name: "Agreement".into(),
        documentation: String::new(),
        roles: vec![role("Rep"), role("Manager")],
        entities: vec![thing, group, region],
        enumerations: vec![Enumeration {
            name: "Status".into(),
            variants: VARIANTS.iter().map(variant).collect(),
        }],
        events: Vec::new(),
        ..App::default()
    }
}

/// Rows in memory, and the same rows in a database.
pub(crate) struct Universe {
    pub catalog: Arc<Catalog>,
    pub side: Side,
    pub database: Sqlite,
    rows: BTreeMap<(EntityIndex, ObjectId), SelectedRow>,
    _folder: tempfile::TempDir,
}

impl Rows for Universe {
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>> {
        self.rows.get(&(entity, id)).map(SelectedRow::view)
    }

    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId> {
        let ends = [owner, target].map(|end| Value::Integer(end.raw()));
        let found = self.rows.iter().filter(|((entity, _), row)| *entity == links && *row.values == ends);
        found.map(|((_, id), _)| *id).collect()
    }
}

impl Universe {
    pub(crate) fn new(seed: u64, side: Side) -> Self {
        let catalog = Arc::new(Catalog::new(app()).unwrap());
        let folder = tempfile::tempdir().unwrap();
        let database = Sqlite::open(&folder.path().join("rows.db"), Durability::Off).unwrap();
        let mut universe = Self { catalog, side, database, rows: BTreeMap::new(), _folder: folder };
        let mut dice = Dice(seed);
        universe.database.run("BEGIN").unwrap();
        let catalog = universe.catalog.clone();
        for (index, declared) in catalog.tables() {
            universe.database.run(&table(declared, side, &Dialect::SQLITE)).unwrap();
            let is_many = &*declared.name == "Thing" || catalog.set_of_links(index).is_some();
            let count = if is_many { 40 } else { 6 };
            for raw in 1..=count {
                universe.insert(index, raw, &mut dice);
            }
        }
        universe.database.run("COMMIT").unwrap();
        universe
    }

    pub(crate) fn thing(&self) -> EntityIndex {
        self.catalog.find("Thing").unwrap()
    }

    /// Every thing, in the order of ids.
    pub(crate) fn things(&self) -> Vec<SelectedRow> {
        let thing = self.thing();
        let things = self.rows.iter().filter(|((entity, _), _)| *entity == thing);
        things.map(|(_, row)| row.clone()).collect()
    }

    fn insert(&mut self, entity: EntityIndex, raw: i64, dice: &mut Dice) {
        let catalog = self.catalog.clone();
        let declared = catalog.entity(entity);
        let is_masked = self.side == Side::Device && dice.below(3) == 0;
        let mut unreadable = 0_u64;
        let mut values = Vec::new();
        for (position, member) in declared.members.iter().enumerate() {
            let is_unreadable = is_masked && dice.below(3) == 0;
            unreadable |= u64::from(is_unreadable) << position;
            let is_absent = is_unreadable || !member.is_stored() || (member.optional && dice.below(3) == 0);
            values.push(if is_absent { Value::Empty } else { value(&member.ty, dice) });
        }
        let id = ObjectId::from_raw(raw).unwrap();
        let stored = declared.members.iter().zip(&values).filter(|(member, _)| member.is_stored());
        let mut columns = vec!["id".to_owned()];
        let mut row = vec![Value::Integer(raw)];
        if self.side == Side::Device {
            columns.push("_unreadable".to_owned());
            row.push(Value::Integer(unreadable as i64));
        }
        for (member, value) in stored {
            columns.push(format!("\"{}\"", member.name));
            row.push(value.clone());
        }
        let places = (1..=columns.len()).map(|at| format!("?{at}")).collect::<Vec<_>>().join(", ");
        let sql = format!("INSERT INTO \"{}\" ({}) VALUES ({places})", declared.name, columns.join(", "));
        self.database.execute(&Statement::new(sql, row)).unwrap();
        self.rows.insert((entity, id), SelectedRow { id, unreadable, values: values.into() });
    }
}

/// A value of a type. References lead to rows that are not there now and then.
fn value(ty: &Type, dice: &mut Dice) -> Value {
    fn pick<T: Copy>(values: &[T], dice: &mut Dice) -> T {
        values[dice.below(values.len())]
    }
    match ty {
        Type::Text => Value::from(pick(&TEXTS, dice)),
        Type::Boolean => Value::from(dice.below(2) == 0),
        Type::Integer32 => Value::Integer(pick(&INTEGERS, dice)),
        Type::Integer64 if dice.below(4) == 0 => Value::Integer(pick(&LONG_INTEGERS, dice)),
        Type::Integer64 => Value::Integer(pick(&INTEGERS, dice)),
        Type::Decimal => pick(&DECIMALS, dice).parse::<Decimal>().unwrap().to_value(),
        Type::DateTime => Value::Integer(pick(&INSTANTS, dice)),
        Type::Date => Value::Integer(pick(&DAYS, dice)),
        Type::Enumeration(_) => Value::from(pick(&VARIANTS, dice)),
        Type::Binary => Value::from(pick(&BYTES, dice)),
        Type::Reference(_) if dice.below(8) == 0 => Value::Integer(1_000),
        Type::Reference(_) => Value::Integer(1 + dice.below(6) as i64),
        other => panic!("the model of this test has no {other:?}"),
    }
}
