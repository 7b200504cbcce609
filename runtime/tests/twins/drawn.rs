//! Arguments of flows, and what is stored before: drawn from a number, by their types.

use std::collections::BTreeMap;
use std::sync::Arc;
use tidewater::device::{Client, DeviceCore};
use tidewater::prelude::*;
use tidewater::sync::in_hand::ObjectInHand;
use tidewater::typed::{self, Query, RowReader};
use tidewater::value::{AttributeType, Enumerations};
use tidewater_model::{Catalog, Entity, Enumeration, Member, Mode, Name, Type, Value};

/// Objects that are tried of each entity. What a rule or a validation refuses is not stored.
const OBJECTS: u64 = 12;
/// How often at most an object is tried of an entity that has none yet.
const MOST_ROUNDS: u64 = 100;

/// The objects of each entity that a device has.
pub type Stored = BTreeMap<Name, Vec<i64>>;

/// What is drawn, each time the same for the same number.
pub struct Draw<'a> {
    state: u64,
    client: Option<&'a Client>,
    stored: &'a Stored,
    /// Whether numbers are drawn at their limits as well. Of what is given to a flow they are not: it may
    /// count up to it.
    extremes: bool,
}

impl<'a> Draw<'a> {
    pub const fn new(seed: u64, client: &'a Client, stored: &'a Stored) -> Self {
        Self { state: seed, client: Some(client), stored, extremes: false }
    }

    /// A value of a type.
    pub fn one<K, T: Drawn<K>>(&mut self) -> T {
        T::drawn(self)
    }

    /// A number below another (SplitMix64).
    fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    fn among<T: Clone>(&mut self, choices: &[T]) -> Option<T> {
        let length = u64::try_from(choices.len()).ok().filter(|length| *length > 0)?;
        choices.get(usize::try_from(self.below(length)).ok()?).cloned()
    }

    /// What a member may have.
    fn value(&mut self, ty: &Type, optional: bool, enumerations: &[Enumeration]) -> Value {
        if optional && self.below(4) == 0 {
            return Value::Empty;
        }
        let drawn = match ty {
            Type::Text => {
                self.among(&["", "a", "saw", "Grüße", "north", "12", "-1 6", "two words"]).map(Value::from)
            }
            Type::Boolean => Some(self.below(2) == 1).map(|it| it.to_value()),
            Type::Integer32 | Type::Integer64 if !self.extremes => {
                self.among(&[0, 1, -1, 2, 7, 12, 100, 1_000]).map(Value::Integer)
            }
            Type::Integer32 => self.among(&[0, 1, -1, 60, i32::MAX, i32::MIN]).map(|it| it.to_value()),
            Type::Integer64 => self.among(&[0, 1, -1, 60, i64::MAX, i64::MIN]).map(Value::Integer),
            Type::Decimal => self.among(&["0", "1", "-2.5", "19.99", "0.001"]).and_then(decimal),
            Type::DateTime => self.among(&[0, 1_794_960_000_000, 1_795_000_000_000]).map(Value::Integer),
            Type::Date => {
                Some(20_700 + self.below(200)).and_then(|day| i64::try_from(day).ok()).map(Value::Integer)
            }
            Type::Enumeration(name) => {
                let known = enumerations.iter().find(|known| known.name == *name);
                let variants = known.map_or(&[][..], |known| &known.variants);
                self.among(variants).map(|variant| Value::from(&*variant.name))
            }
            Type::Binary => self.among(&[&b""[..], b"bytes"]).map(Value::from),
            Type::Reference(entity) => {
                let stored = self.stored;
                stored.get(entity).and_then(|known| self.among(known)).map(Value::Integer)
            }
            Type::Max(inner) | Type::Min(inner) => Some(self.value(inner, optional, enumerations)),
            Type::Counter => Some(Value::Integer(0)),
            Type::HashedText | Type::AutoNumber | Type::File | Type::Image | Type::ReferenceSet(_) => None,
        };
        drawn.unwrap_or(Value::Empty)
    }

    /// The members of a new object.
    fn values(&mut self, members: &[Member], enumerations: &[Enumeration]) -> Vec<Value> {
        let mut values = Vec::new();
        self.extremes = self.below(4) == 0;
        for member in members {
            let drawn = self.value(&member.ty, member.optional, enumerations);
            let is_default = drawn.is_empty() || self.below(4) == 0;
            values.push(if is_default { member.default.clone() } else { drawn });
        }
        self.extremes = false;
        values
    }
}

fn decimal(text: &str) -> Option<Value> {
    text.parse::<Decimal>().ok().map(|decimal| decimal.to_value())
}

/// Stores objects of each entity of which the user of a device may create some. What is drawn may be refused,
/// so more is drawn until there is one of each.
pub fn fill(core: &mut DeviceCore, seed: u64) {
    let catalog = Arc::clone(core.catalog());
    let entities = created(core);
    let mut missing = vec![Some(String::new()); entities.len()];
    for round in 0..MOST_ROUNDS {
        let known = stored(core);
        let mut draw =
            Draw { state: seed.wrapping_add(round), client: None, stored: &known, extremes: false };
        for (name, missing) in entities.iter().zip(&mut missing) {
            if round >= OBJECTS && missing.is_none() {
                continue;
            }
            let entity = catalog.find(name).unwrap();
            let values = draw.values(&catalog.entity(entity).members, &catalog.app().enumerations);
            let id = core.new_id().unwrap();
            let refused = core.commit(&[ObjectInHand { entity, id, values, stored: None, unreadable: 0 }]);
            *missing = missing.take().and(refused.err()).map(|error| error.to_string());
        }
    }
    let missing: Vec<_> = entities.iter().zip(&missing).filter(|(_, why)| why.is_some()).collect();
    assert!(missing.is_empty(), "no object of these entities can be stored: {missing:?}");
}

/// The entities of which the user of a device may create objects there.
fn created(core: &DeviceCore) -> Vec<Name> {
    let catalog = core.catalog();
    let roles = core.account().map_or(&[][..], |account| &account.roles);
    let may = |entity: &Entity| entity.rules.iter().any(|rule| rule.create && roles.contains(&rule.role));
    let is_stored = |name: &Name| catalog.find(name).is_some_and(|it| *catalog.mode(it) != Mode::Online);
    let entities = catalog.app().entities.iter().filter(|entity| entity.persistable && may(entity));
    entities.map(|entity| entity.name.clone()).filter(is_stored).collect()
}

/// What a device has.
pub fn stored(core: &DeviceCore) -> Stored {
    let catalog: &Catalog = core.catalog();
    let entities = catalog.app().entities.iter().filter(|entity| entity.persistable);
    let ids = |entity: &Name| {
        let all = tidewater_model::Query::all(entity.clone());
        core.retrieve(&all).unwrap_or_default().iter().map(|row| row.id.raw()).collect()
    };
    entities.map(|entity| (entity.name.clone(), ids(&entity.name))).collect()
}

/// A type of which flows take values. The marker tells its implementations apart.
pub trait Drawn<K> {
    fn drawn(draw: &mut Draw<'_>) -> Self;
}

/// The marker of what a member may have.
pub struct AsMember;
/// The marker of objects and what stands for them.
pub struct AsObject;
/// The marker of lists and of what may be missing.
pub struct Within<K>(K);

impl<T: AttributeType> Drawn<AsMember> for T {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        let mut enumerations = Enumerations::default();
        let described = T::describe(&mut enumerations);
        let value = draw.value(&described.ty, described.optional, &enumerations.into_vec());
        T::from_value(&value).unwrap_or_else(T::unreadable)
    }
}

impl Drawn<AsObject> for () {
    fn drawn(_: &mut Draw<'_>) -> Self {}
}

impl Drawn<AsObject> for usize {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        draw.among(&[0, 1, 2, 5, 1_000]).unwrap_or_default()
    }
}

/// A stored object, often with other values in hand, or a new one.
impl<T: typed::Entity> Drawn<AsObject> for Obj<T> {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        let client = draw.client.unwrap();
        let enumerations = &client.model().enumerations;
        let members = T::model(&mut Enumerations::default()).members;
        let other = draw.values(&members, enumerations);
        let mut stored = client.retrieve(Query::<T>::all()).unwrap_or_default();
        if stored.is_empty() || draw.below(4) == 0 {
            let new = T::read(&mut RowReader::new(&other, 0)).unwrap_or_else(|_| T::initial());
            return client.create(new).unwrap();
        }
        let chosen = usize::try_from(draw.below(stored.len() as u64)).unwrap();
        let mut object = stored.swap_remove(chosen);
        if draw.below(2) == 0 {
            let mut values = object.values();
            let at = usize::try_from(draw.below(values.len().max(1) as u64)).unwrap();
            if let (Some(value), Some(other)) = (values.get_mut(at), other.get(at)) {
                value.clone_from(other);
            }
            if let Ok(changed) = T::read(&mut RowReader::new(&values, 0)) {
                *object = changed;
            }
        }
        object
    }
}

impl<T: typed::Entity> Drawn<AsObject> for Id<T> {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        draw.one::<AsObject, Obj<T>>().id()
    }
}

impl<K, T: Drawn<K>> Drawn<Within<K>> for Vec<T> {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        (0..draw.below(4)).map(|_| draw.one()).collect()
    }
}

impl<K, L, T: Drawn<K>, U: Drawn<L>> Drawn<(K, L)> for (T, U) {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        (draw.one(), draw.one())
    }
}

impl<T: typed::Entity> Drawn<AsObject> for Option<Obj<T>> {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        (draw.below(3) > 0).then(|| draw.one())
    }
}

/// What is given away to a flow.
#[derive(Debug)]
pub struct Given<T>(Option<T>);

impl<T> Given<T> {
    /// Gives it away.
    pub fn take(&mut self) -> T {
        self.0.take().expect("it is given once")
    }
}

impl<K, T: Drawn<K>> Drawn<Within<(K,)>> for Given<T> {
    fn drawn(draw: &mut Draw<'_>) -> Self {
        Self(Some(draw.one()))
    }
}
