//! The elements of a page.
//!
//! Each is a value that the function of a page puts together. What a closure computes was rewritten by the
//! macro into calls that build an expression.

use super::argument::Stands;
use super::facts::PageHandle;
use crate::typed::expression::condition;
use crate::typed::operand::{AnyInteger, RuleMe};
use crate::typed::{E, Entity, F, FieldSet, Nanoflow, Operand, Query, Steps, Stored};
use crate::value::{AttributeType, Described, Enumerations, File, Image, Ref, Sorted};
use std::marker::PhantomData;
use tidewater_model::{Element, ElementKind, Expression, Field, RowTemplate, Shown, Target, Type};

/// A screen: its title, and what it shows from the top. A function with `#[page]` returns one.
#[derive(Debug)]
#[must_use = "a page is what its function returns"]
pub struct Page {
    pub(super) title: String,
    pub(super) elements: Vec<Element>,
}

/// How a row of a list of `T` is shown.
#[derive(Debug)]
#[must_use = "a row is what the closure of a list returns"]
pub struct Row<T> {
    template: RowTemplate,
    marker: PhantomData<fn() -> T>,
}

/// The lines of a form or a view of a `T`.
#[derive(Debug)]
#[must_use = "the lines are what the closure of a form or a view returns"]
pub struct Fields<T, K> {
    fields: Vec<Field>,
    marker: PhantomData<fn() -> (T, K)>,
}

/// Lines that can be edited.
#[derive(Debug)]
pub struct Edited;
/// Lines that are shown only.
#[derive(Debug)]
pub struct Viewed;
/// The lines of a form.
pub type Form<T> = Fields<T, Edited>;
/// The lines of a view.
pub type View<T> = Fields<T, Viewed>;

/// A value that people can read on a page.
#[diagnostic::on_unimplemented(
    message = "a page cannot show a value of type `{Self}`",
    label = "not a value of an attribute type",
    note = "show a member, or a value that `computed` makes of members",
    note = "a file or an image is a field of a form or a view; what is in a set no page shows"
)]
pub trait Displayed {
    /// How it is written, and whether it may be empty.
    fn kind() -> (Type, bool);
}
#[diagnostic::do_not_recommend]
impl<T: Sorted> Displayed for T {
    fn kind() -> (Type, bool) {
        let described = T::describe(&mut Enumerations::default());
        (described.ty, described.optional)
    }
}
#[diagnostic::do_not_recommend]
impl Displayed for usize {
    fn kind() -> (Type, bool) {
        (Type::Integer64, false)
    }
}
#[diagnostic::do_not_recommend]
impl Displayed for AnyInteger {
    fn kind() -> (Type, bool) {
        (Type::Integer64, false)
    }
}
#[diagnostic::do_not_recommend]
impl Displayed for Option<AnyInteger> {
    fn kind() -> (Type, bool) {
        (Type::Integer64, true)
    }
}

/// A member that a form or a view has a line for: what people read, and a file or an image.
#[diagnostic::on_unimplemented(
    message = "a page has no line for a member of type `{Self}`",
    label = "not a value of an attribute type",
    note = "show a member that holds a value, a file or an image; what is in a set no page shows"
)]
pub trait Fielded {
    /// How it is written, and whether it may be empty.
    fn kind() -> (Type, bool);
}
#[diagnostic::do_not_recommend]
impl<T: Displayed> Fielded for T {
    fn kind() -> (Type, bool) {
        <T as Displayed>::kind()
    }
}

macro_rules! files {
    ($($rust:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Fielded for $rust {
            fn kind() -> (Type, bool) {
                let Described { ty, optional } = <$rust>::describe(&mut Enumerations::default());
                (ty, optional)
            }
        }
    )*};
}
files!(File Image);

/// What a view can be about: an object of the page, or a reference that leads to one.
#[diagnostic::on_unimplemented(
    message = "a view is about an object, and this is none",
    label = "not an object",
    note = "give an object of the page, or a member that refers to one"
)]
pub trait Subject {
    /// Its entity.
    type Entity: Entity;
    /// Its id.
    fn place(self) -> Expression;
}
impl<S: FieldSet> Subject for &S
where
    S::Entity: Entity,
{
    type Entity = S::Entity;
    fn place(self) -> Expression {
        self.identity().expression()
    }
}
impl<R, T: Entity> Subject for F<R, Ref<T>> {
    type Entity = T;
    fn place(self) -> Expression {
        self.expression()
    }
}
impl<R, T: Entity> Subject for F<R, Option<Ref<T>>> {
    type Entity = T;
    fn place(self) -> Expression {
        self.expression()
    }
}

fn shown<M: Fielded>(value: impl Operand<Type = M>) -> Shown {
    let (ty, optional) = M::kind();
    Shown { value: value.expression(), ty, optional }
}

fn arguments<Wanted>(given: impl Stands<Wanted>) -> Vec<Expression> {
    let mut arguments = Vec::new();
    given.add_to(&mut arguments);
    arguments
}

fn fields_of<T: Entity>() -> T::Fields {
    T::Fields::at(Steps::none())
}

/// An empty page with a title.
pub fn page(title: impl Into<String>) -> Page {
    Page { title: title.into(), elements: Vec::new() }
}

/// An empty row. In a page it is written `row()`, in the closure of a list.
pub fn row<S: FieldSet>(_: &S) -> Row<S::Entity> {
    Row { template: RowTemplate::default(), marker: PhantomData }
}

/// A form without lines. In a page it is written `form()`, in the closure of a form.
pub fn form<S: FieldSet>(_: &S) -> Form<S::Entity> {
    Fields { fields: Vec::new(), marker: PhantomData }
}

/// A view without lines. In a page it is written `view()`, in the closure of a view.
pub fn view<S: FieldSet>(_: &S) -> View<S::Entity> {
    Fields { fields: Vec::new(), marker: PhantomData }
}

impl Page {
    fn with(mut self, kind: ElementKind) -> Self {
        self.elements.push(Element { visible: None, kind });
        self
    }

    /// The rows that a query finds, and how each is shown.
    pub fn list<T: Stored>(self, query: Query<T>, row: impl FnOnce(&T::Fields) -> Row<T>) -> Self {
        let row = Box::new(row(&fields_of::<T>()).template);
        self.with(ElementKind::List { query: query.into_data(), row })
    }

    /// Members of an object of the page that can be edited. What was edited is stored by a flow that
    /// commits the object.
    pub fn form<T: Entity, S: FieldSet<Entity = T>>(
        self,
        object: &S,
        fields: impl FnOnce(&T::Fields) -> Form<T>,
    ) -> Self {
        let Some(parameter) = object.path().parameter() else { return self };
        self.with(ElementKind::Form { parameter, fields: fields(&fields_of::<T>()).fields })
    }

    /// Members of an object that are shown only.
    pub fn view<S: Subject>(
        self,
        subject: S,
        fields: impl FnOnce(&<S::Entity as Entity>::Fields) -> View<S::Entity>,
    ) -> Self {
        let fields = fields(&fields_of::<S::Entity>()).fields;
        let entity = <S::Entity as Entity>::FACTS.name.into();
        self.with(ElementKind::View { subject: subject.place(), entity, fields })
    }

    /// A button that runs a nanoflow. In a page a flow without arguments is written alone.
    pub fn action<N: Nanoflow, A: Stands<N::Args<'static>>>(
        self,
        caption: impl Into<String>,
        _: N,
        given: A,
    ) -> Self {
        let target = Target::Nanoflow(N::NAME.into(), arguments(given));
        self.with(ElementKind::Button { caption: caption.into(), target })
    }

    /// A button that opens a page. In a page one without arguments is written alone.
    pub fn link<P: PageHandle, A: Stands<P::Args<'static>>>(
        self,
        caption: impl Into<String>,
        _: P,
        given: A,
    ) -> Self {
        let target = Target::Page(P::NAME.into(), arguments(given));
        self.with(ElementKind::Button { caption: caption.into(), target })
    }

    /// When the element before is shown: `visible_if(|| order.placed.is_none())`, or
    /// `visible_if(|me| me.has(Manager))`.
    pub fn visible_if<O: Operand<Type = bool>>(mut self, holds: impl FnOnce(RuleMe) -> O) -> Self {
        if let Some(element) = self.elements.last_mut() {
            element.visible = Some(condition(holds(RuleMe)));
        }
        self
    }
}

impl<T: Entity> Row<T> {
    /// What the row is called.
    pub fn title<M: Displayed>(mut self, value: impl Operand<Type = M>) -> Self {
        self.template.title = Some(shown(value));
        self
    }

    /// What is said of the row besides. Several stand one after the other.
    pub fn text<M: Displayed>(mut self, value: impl Operand<Type = M>) -> Self {
        self.template.texts.push(shown(value));
        self
    }

    /// A short word that catches the eye.
    pub fn badge<M: Displayed>(mut self, value: impl Operand<Type = M>) -> Self {
        self.template.badge = Some(shown(value));
        self
    }

    /// A text that is computed: `computed(|l| l.unit_price * l.quantity)`.
    pub fn computed<O: Operand>(self, value: impl FnOnce(&T::Fields) -> O) -> Self
    where
        O::Type: Displayed,
    {
        let value = value(&fields_of::<T>()).expression();
        self.text(E::<O::Type>::new(value))
    }

    /// The page that a tap opens. One without arguments is written alone.
    pub fn on_tap<P: PageHandle, A: Stands<P::Args<'static>>>(mut self, _: P, given: A) -> Self {
        self.template.on_tap = Some(Target::Page(P::NAME.into(), arguments(given)));
        self
    }
}

impl<T: Entity, K> Fields<T, K> {
    fn with(mut self, caption: Option<String>, value: Shown, visible: Option<Expression>) -> Self {
        self.fields.push(Field { caption, value, visible });
        self
    }

    /// A member. A form takes members of its own object, a view those of associated objects as well.
    pub fn field<M: AttributeType + Fielded>(self, member: F<T, M>) -> Self {
        self.with(None, shown(member), None)
    }

    /// A member that is shown while a condition holds: `field_if(o.status, |o| o.placed.is_some())`.
    pub fn field_if<M: AttributeType + Fielded, O: Operand<Type = bool>>(
        self,
        member: F<T, M>,
        holds: impl FnOnce(&T::Fields, RuleMe) -> O,
    ) -> Self {
        let visible = condition(holds(&fields_of::<T>(), RuleMe));
        self.with(None, shown(member), Some(visible))
    }

    /// A value that is computed: `computed("Amount", |l| l.unit_price * l.quantity)`.
    pub fn computed<O: Operand>(self, caption: impl Into<String>, value: impl FnOnce(&T::Fields) -> O) -> Self
    where
        O::Type: Displayed,
    {
        let value = shown(value(&fields_of::<T>()));
        self.with(Some(caption.into()), value, None)
    }
}
