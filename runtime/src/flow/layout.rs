//! What flows must know of entities: where each member stands, and which values it can have.
//!
//! Absent: objects themselves.

use super::load::is_number;
use super::{FlowError, FlowResult, Held};
use crate::value::{AttributeType, Date, DateTime, Decimal, ObjectId};
use std::collections::HashMap;
use std::sync::Arc;
use tidewater_model::{Catalog, EntityIndex, FlowType, Member, Name, Type, Value};

/// What a flow must know of an entity to hold its objects. Made once per app by [`Layouts::new`].
#[derive(Debug)]
pub struct Layout {
    /// The entity.
    pub entity: EntityIndex,
    /// Its name.
    pub name: Name,
    /// Its members, in the order of the model.
    pub members: Vec<MemberLayout>,
}

/// What a flow must know of a member.
#[derive(Debug)]
pub struct MemberLayout {
    /// The name.
    pub name: Name,
    /// The type.
    pub ty: Type,
    /// Whether it was declared as `Option<_>`.
    pub optional: bool,
    /// The value in `Default::default()` of the entity.
    pub default: Held,
    /// The type in a flow, if it is a number or a truth value there.
    pub(super) number: Option<FlowType>,
    /// The value that an object shows if the account may not read the member.
    hidden: Held,
    /// The variants, if it is of an enumeration.
    variants: HashMap<Name, u32>,
}

/// The layouts of every entity of an app.
#[derive(Debug)]
pub struct Layouts(Vec<Arc<Layout>>);

impl Layouts {
    /// The layouts of an app.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let layout = |(entity, model): (EntityIndex, &tidewater_model::Entity)| {
            let members = model.members.iter().map(|member| MemberLayout::new(catalog, member)).collect();
            Arc::new(Layout { entity, name: model.name.clone(), members })
        };
        Self(catalog.entities().map(layout).collect())
    }

    /// The layout of an entity of the same catalog.
    #[must_use]
    pub fn of(&self, entity: EntityIndex) -> &Arc<Layout> {
        &self.0[entity.0]
    }
}

impl MemberLayout {
    fn new(catalog: &Catalog, member: &Member) -> Self {
        let enumeration = match &member.ty {
            Type::Enumeration(name) => catalog.enumeration(name),
            _ => None,
        };
        let names = enumeration.into_iter().flat_map(|known| &known.variants).zip(0..);
        let variants = names.map(|(variant, position)| (variant.name.clone(), position)).collect();
        let mut layout = Self {
            name: member.name.clone(),
            ty: member.ty.clone(),
            optional: member.optional,
            default: Held::Unit,
            number: member.flow_type().filter(is_number),
            hidden: Held::Unit,
            variants,
        };
        layout.default = layout.hold(&member.default).unwrap_or_default();
        layout.hidden = layout.nothing(enumeration.and_then(|known| known.variants.first()).map(|v| &v.name));
        layout
    }

    /// The value of the member as flows hold it; nothing if it is of another type.
    #[must_use]
    pub fn hold(&self, value: &Value) -> Option<Held> {
        Some(match (&self.ty, value) {
            (Type::Reference(_), Value::Empty) if !self.optional => Held::Reference(None),
            (Type::AutoNumber, Value::Empty) => Held::AutoNumber(None),
            (_, Value::Empty) => Held::none(),
            (Type::Text | Type::HashedText | Type::File | Type::Image, Value::Text(text)) => {
                Held::Text(Arc::clone(text))
            }
            (Type::Boolean, Value::Integer(number)) => Held::Boolean(*number != 0),
            (Type::Integer32, Value::Integer(number)) => Held::Integer(i32::try_from(*number).ok()?.into()),
            (Type::Integer64 | Type::Counter, Value::Integer(number)) => Held::Integer(*number),
            (Type::Decimal, value) => Held::Decimal(Decimal::from_value(value)?),
            (Type::DateTime, value) => Held::DateTime(DateTime::from_value(value)?),
            (Type::Date, value) => Held::Date(Date::from_value(value)?),
            (Type::Enumeration(_), Value::Text(name)) => {
                let (name, position) = self.variants.get_key_value(&**name)?;
                Held::Variant(name.clone(), *position)
            }
            (Type::Binary, Value::Binary(bytes)) => Held::Binary(Arc::clone(bytes)),
            (Type::AutoNumber, Value::Integer(number)) => Held::AutoNumber(Some(*number)),
            (Type::Reference(_), Value::Integer(raw)) => Held::Reference(Some(ObjectId::from_raw(*raw)?)),
            (Type::Max(inner) | Type::Min(inner), value) => {
                let inner = Self {
                    name: self.name.clone(),
                    ty: (**inner).clone(),
                    optional: true,
                    default: Held::Unit,
                    number: None,
                    hidden: Held::Unit,
                    variants: self.variants.clone(),
                };
                inner.hold(value)?
            }
            _ => return None,
        })
    }

    /// What [`AttributeType::unreadable`] is for the type.
    fn nothing(&self, first_variant: Option<&Name>) -> Held {
        if self.optional {
            return Held::none();
        }
        match &self.ty {
            Type::Text | Type::HashedText => Held::text(""),
            Type::Boolean => Held::Boolean(false),
            Type::Integer32 | Type::Integer64 | Type::Counter => Held::Integer(0),
            Type::Decimal => Held::Decimal(Decimal::ZERO),
            Type::DateTime => Held::DateTime(DateTime::default()),
            Type::Date => Held::Date(Date::default()),
            Type::Binary => Held::Binary(Arc::default()),
            Type::AutoNumber => Held::AutoNumber(None),
            Type::Reference(_) => Held::Reference(None),
            // `unreadable` of an enumeration is its `Default`, which the model knows as the default of
            // the member, unless the entity's own `Default` says otherwise.
            Type::Enumeration(_) => match (&self.default, first_variant) {
                (Held::Variant(..), _) => self.default.clone(),
                (_, Some(first)) => Held::Variant(first.clone(), 0),
                _ => Held::none(),
            },
            Type::File | Type::Image | Type::ReferenceSet(_) | Type::Max(_) | Type::Min(_) => Held::none(),
        }
    }
}

impl Layout {
    /// A member of a row as flows hold it.
    ///
    /// # Errors
    /// If the value is of another type than the model says.
    pub(super) fn hold_member(
        &self,
        position: usize,
        member: &MemberLayout,
        row: &[Value],
        unreadable: u64,
    ) -> FlowResult<Held> {
        if unreadable >> position & 1 == 1 {
            return Ok(member.hidden.clone());
        }
        let held = match row.get(position) {
            Some(value) => member.hold(value),
            // System members of an object that was never committed.
            None => Some(member.default.clone()),
        };
        held.ok_or_else(|| FlowError::Model {
            detail: format!("the stored value of {}.{} does not fit its type", self.name, member.name),
        })
    }
}
