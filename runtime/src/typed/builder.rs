//! How the derives say what an entity is: calls that collect the model's data, typed by rustc, so that
//! a word on a member that it does not fit is an error on that word.

use super::expression::{Comparable, condition};
use super::operand::{AnyInteger, RuleMe};
use super::{Entity, EntityFacts, F, FieldSet, Granted, Operand, RowWriter, RuleFacts, Steps};
use crate::value::{
    AttributeType, Counter, Date, DateTime, Decimal, Enumerations, File, HashedString, Image, PlainAttribute,
    Ref,
};
use std::marker::PhantomData;
use tidewater_model::{
    self as model, AccessRule, After, Conflict, Expression, MemberSet, Name, OnDelete, SYSTEM_MEMBERS, Type,
    Validation, Value,
};

/// Collects an entity of the model. Every method returns the builder, for a chain.
pub struct EntityBuilder<T> {
    entity: model::Entity,
    marker: PhantomData<fn() -> T>,
}

/// A type whose values can be missing.
#[diagnostic::on_unimplemented(
    message = "`required` says nothing here: a value of type `{Self}` is never missing",
    label = "this member always has a value",
    note = "remove `required`, or make the member an `Option`"
)]
pub trait MayBeMissing {}
impl MayBeMissing for String {}
impl MayBeMissing for HashedString {}
impl MayBeMissing for Vec<u8> {}
impl MayBeMissing for File {}
impl MayBeMissing for Image {}
impl<T> MayBeMissing for Ref<T> {}
impl<T: PlainAttribute> MayBeMissing for Option<T> {}

/// Text, optional or not.
#[diagnostic::on_unimplemented(
    message = "this validation is for text, and the member's type is `{Self}`",
    label = "for members of type `String` and `Option<String>`",
    note = "use `min`, `max` or `range` for numbers and dates"
)]
pub trait Textual {}
impl Textual for String {}
impl Textual for Option<String> {}

/// A type with a least and a greatest value that make sense to people.
#[diagnostic::on_unimplemented(
    message = "`min`, `max` and `range` do not fit a member of type `{Self}` with this bound",
    label = "for numbers and dates, with a bound of the same type",
    note = "use `max_len` or `pattern` for text"
)]
pub trait Bounded<Bound> {
    /// The bound as a value of the member's type.
    fn bound(value: Expression) -> Expression;
}
macro_rules! bounded {
    ($($rust:ty, $bound:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Bounded<$bound> for $rust {
            fn bound(value: Expression) -> Expression {
                <$rust as Comparable<$bound>>::align(Expression::Literal(Value::Empty), value).1
            }
        }
        #[diagnostic::do_not_recommend]
        impl Bounded<$bound> for Option<$rust> {
            fn bound(value: Expression) -> Expression {
                <$rust as Bounded<$bound>>::bound(value)
            }
        }
    )*};
}
/// Of numbers that no member has is said where the type stands, and nothing more.
macro_rules! foreign {
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<Bound> Bounded<Bound> for $rust {
            fn bound(value: Expression) -> Expression {
                value
            }
        }
        #[diagnostic::do_not_recommend]
        impl<Given> Listed<Given> for $rust {
            fn listed(value: Expression) -> Expression {
                value
            }
        }
    )*};
}
foreign!(f32 f64 i8 i16 i128 isize u8 u16 u32 u64 u128 usize);
bounded! {
    i32, i32; i32, AnyInteger; i64, i64; i64, AnyInteger; Counter, AnyInteger;
    Decimal, Decimal; Decimal, i32; Decimal, i64; Decimal, AnyInteger;
    Date, Date; DateTime, DateTime;
}

/// A type whose values can be listed for `one_of`.
#[diagnostic::on_unimplemented(
    message = "`one_of` does not fit a member of type `{Self}` with this value",
    label = "this value is not of the member's type"
)]
pub trait Listed<Given> {
    /// The value as one of the member's type.
    fn listed(value: Expression) -> Expression;
}
macro_rules! listed {
    ($($rust:ty, $given:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Listed<$given> for $rust {
            fn listed(value: Expression) -> Expression {
                <$rust as Comparable<$given>>::align(Expression::Literal(Value::Empty), value).1
            }
        }
        #[diagnostic::do_not_recommend]
        impl Listed<$given> for Option<$rust> {
            fn listed(value: Expression) -> Expression {
                <$rust as Listed<$given>>::listed(value)
            }
        }
    )*};
}
listed! {
    String, String; i32, i32; i32, AnyInteger; i64, i64; i64, AnyInteger;
    Decimal, Decimal; Decimal, AnyInteger; Date, Date;
}

/// A reference to entities, of any number.
#[diagnostic::on_unimplemented(
    message = "`on_delete` is for references, and the member's type is `{Self}`",
    label = "for members of type `Ref<_>` and `Option<Ref<_>>`"
)]
pub trait Association {}
impl<T> Association for Ref<T> {}
impl<T> Association for Option<Ref<T>> {}

/// A reference that may be emptied.
#[diagnostic::on_unimplemented(
    message = "`on_delete = keep` empties the reference, and a `Ref` may not be empty [keep-on-required-reference]",
    label = "a required reference cannot be kept without its object",
    note = "make the member an `Option<Ref<_>>`, or use `prevent` or `cascade`"
)]
pub trait Emptied: Association {}
#[diagnostic::do_not_recommend]
impl<T> Emptied for Option<Ref<T>> {}

/// A required reference to `Base`.
#[diagnostic::on_unimplemented(
    message = "`base` is of type `{Self}`, not a reference to the entity that is extended",
    label = "the member `base` leads elsewhere",
    note = "write `base: Ref<..>` with the entity of `extends`"
)]
pub trait ReferenceTo<Base> {}
impl<T: Entity> ReferenceTo<T> for Ref<T> {}

impl<T: Entity> EntityBuilder<T> {
    /// The entity with its members as their types have them, and their default values from one run of
    /// `T::default()`.
    pub fn new(enumerations: &mut Enumerations) -> Self {
        let defaults = RowWriter::row(&T::initial());
        let columns = T::MEMBERS.columns.iter().zip(defaults);
        let members = columns.map(|(column, default)| {
            let described = column.describe(enumerations);
            let optional_reference = described.optional && matches!(described.ty, Type::Reference(_));
            model::Member {
                name: column.name().into(),
                documentation: String::new(),
                ty: described.ty,
                optional: described.optional,
                default,
                validations: Vec::new(),
                on_delete: if optional_reference { OnDelete::Keep } else { OnDelete::Prevent },
                calculated: None,
                is_system: false,
            }
        });
        let entity = model::Entity {
            name: T::FACTS.name.into(),
            documentation: String::new(),
            persistable: T::FACTS.persistable,
            audited: false,
            conflict: Conflict::default(),
            members: members.collect(),
            unique: Vec::new(),
            rules: Vec::new(),
            extends: None,
        };
        Self { entity, marker: PhantomData }
    }

    /// A step that needs names of its own.
    #[must_use]
    pub fn with(self, step: impl FnOnce(Self) -> Self) -> Self {
        step(self)
    }

    /// The doc comment of the entity.
    #[must_use]
    pub fn documented(mut self, documentation: &str) -> Self {
        documentation.clone_into(&mut self.entity.documentation);
        self
    }

    /// `#[entity(audited)]`
    #[must_use]
    pub fn audited(mut self) -> Self {
        self.entity.audited = true;
        self
    }

    /// `#[entity(conflict = ..)]`
    #[must_use]
    pub fn conflict(mut self, conflict: Conflict) -> Self {
        self.entity.conflict = conflict;
        self
    }

    /// `#[entity(unique(..))]`
    #[must_use]
    pub fn unique_together(mut self, members: &[&'static str]) -> Self {
        self.entity.unique.push(names(members));
        self
    }

    /// `#[entity(extends = ..)]`
    #[must_use]
    pub fn extends<B: Entity, M: ReferenceTo<B>>(mut self, _: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.entity.extends = Some(B::FACTS.name.into());
        self
    }

    /// The doc comment of a member.
    #[must_use]
    pub fn about<M>(mut self, member: impl FnOnce(&T::Fields) -> F<T, M>, documentation: &str) -> Self {
        self.change(member, |member| documentation.clone_into(&mut member.documentation));
        self
    }

    /// `#[attr(required)]`
    #[must_use]
    pub fn required<M: MayBeMissing>(self, member: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.validation(member, Validation::Required)
    }

    /// `#[attr(max_len = ..)]`
    #[must_use]
    pub fn max_len<M: Textual>(self, member: impl FnOnce(&T::Fields) -> F<T, M>, length: u32) -> Self {
        self.validation(member, Validation::MaxLength(length))
    }

    /// `#[attr(pattern = ..)]`
    #[must_use]
    pub fn pattern<M: Textual>(self, member: impl FnOnce(&T::Fields) -> F<T, M>, pattern: &str) -> Self {
        self.validation(member, Validation::Pattern(pattern.to_owned()))
    }

    /// `#[attr(min = ..)]`
    #[must_use]
    pub fn min<M, O: Operand>(self, member: impl FnOnce(&T::Fields) -> F<T, M>, least: O) -> Self
    where
        M: Bounded<O::Type>,
    {
        self.validation(member, Validation::Min(literal(M::bound(least.expression()))))
    }

    /// `#[attr(max = ..)]`
    #[must_use]
    pub fn max<M, O: Operand>(self, member: impl FnOnce(&T::Fields) -> F<T, M>, greatest: O) -> Self
    where
        M: Bounded<O::Type>,
    {
        self.validation(member, Validation::Max(literal(M::bound(greatest.expression()))))
    }

    /// One value of `#[attr(one_of(..))]`.
    #[must_use]
    pub fn one_of<M, O: Operand>(mut self, member: impl FnOnce(&T::Fields) -> F<T, M>, value: O) -> Self
    where
        M: Listed<O::Type>,
    {
        let value = literal(M::listed(value.expression()));
        self.change(member, |member| match member.validations.last_mut() {
            Some(Validation::OneOf(values)) => values.push(value),
            _ => member.validations.push(Validation::OneOf(vec![value])),
        });
        self
    }

    /// `#[attr(unique)]`
    #[must_use]
    pub fn unique<M: AttributeType>(self, member: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.validation(member, Validation::Unique)
    }

    /// `#[association(on_delete = prevent)]`
    #[must_use]
    pub fn prevent<M: Association>(self, member: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.on_delete(member, OnDelete::Prevent)
    }

    /// `#[association(on_delete = cascade)]`
    #[must_use]
    pub fn cascade<M: Association>(self, member: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.on_delete(member, OnDelete::Cascade)
    }

    /// `#[association(on_delete = keep)]`
    #[must_use]
    pub fn keep<M: Emptied>(self, member: impl FnOnce(&T::Fields) -> F<T, M>) -> Self {
        self.on_delete(member, OnDelete::Keep)
    }

    /// Begins the next `#[access(..)]`, with what is known of it; the methods below are about the rule that
    /// was begun last.
    #[must_use]
    pub fn rule(mut self) -> Self {
        let facts = T::FACTS;
        let next = facts.rules.get(self.entity.rules.len());
        self.entity.rules.extend(next.map(|next| rule(&facts, next)));
        self
    }

    /// `where = |..| ..`
    #[must_use]
    pub fn condition<O>(mut self, closure: impl FnOnce(&T::Fields, RuleMe) -> O) -> Self
    where
        O: Operand<Type = bool>,
    {
        let condition = condition(closure(&T::Fields::at(Steps::none()), RuleMe));
        self.latest(|rule| rule.condition = Some(condition));
        self
    }

    /// `after = |..| ..`
    #[must_use]
    pub fn after<O>(mut self, closure: impl FnOnce(&T::Fields, RuleMe) -> O) -> Self
    where
        O: Operand<Type = bool>,
    {
        let condition = condition(closure(&T::Fields::at(Steps::none()), RuleMe));
        self.latest(|rule| rule.after = After::Condition(condition));
        self
    }

    /// `after = any`
    #[must_use]
    pub fn after_any(mut self) -> Self {
        self.latest(|rule| rule.after = After::Any);
        self
    }

    /// `server_only`
    #[must_use]
    pub fn server_only(mut self) -> Self {
        self.latest(|rule| rule.server_only = true);
        self
    }

    /// The entity, with the system members if it is audited.
    #[must_use]
    pub fn finish(mut self) -> model::Entity {
        if self.entity.audited {
            self.entity.members.extend(SYSTEM_MEMBERS.iter().map(model::SystemMember::member));
        }
        self.entity
    }

    pub(super) fn validation<M>(
        mut self,
        member: impl FnOnce(&T::Fields) -> F<T, M>,
        validation: Validation,
    ) -> Self {
        self.change(member, |member| member.validations.push(validation));
        self
    }

    fn on_delete<M>(mut self, member: impl FnOnce(&T::Fields) -> F<T, M>, on_delete: OnDelete) -> Self {
        self.change(member, |member| member.on_delete = on_delete);
        self
    }

    pub(super) fn change<M>(
        &mut self,
        member: impl FnOnce(&T::Fields) -> F<T, M>,
        change: impl FnOnce(&mut model::Member),
    ) {
        let path = member(&T::Fields::at(Steps::none())).path();
        if let Some(member) = self.entity.members.iter_mut().find(|known| known.name == path.member) {
            change(member);
        }
    }

    fn latest(&mut self, change: impl FnOnce(&mut AccessRule)) {
        if let Some(rule) = self.entity.rules.last_mut() {
            change(rule);
        }
    }
}

/// A rule as data, without its conditions.
fn rule(entity: &EntityFacts, facts: &RuleFacts) -> AccessRule {
    let set = |granted: Granted| match granted {
        Granted::Nothing => MemberSet::None,
        Granted::All => MemberSet::All,
        Granted::Only(_) => {
            let names = entity.members.iter().map(|member| member.name);
            let kept = model::SYSTEM_MEMBERS.iter().map(|member| member.name);
            let all = names.chain(kept).enumerate();
            let open = all.filter(|(place, _)| granted.contains(*place));
            MemberSet::Only(open.map(|(_, name)| name.into()).collect())
        }
    };
    AccessRule {
        role: facts.role.map_or("", |role| role.name).into(),
        create: facts.create,
        delete: facts.delete,
        read: set(facts.read),
        write: set(facts.write),
        condition: None,
        after: After::SameCondition,
        server_only: false,
    }
}

fn names(members: &[&'static str]) -> Vec<Name> {
    members.iter().map(|name| Name::from(*name)).collect()
}

/// The value of an operand that mentions no row: the macros pass literals and captured values only.
fn literal(expression: Expression) -> Value {
    if let Expression::Literal(value) = expression { value } else { Value::Empty }
}
