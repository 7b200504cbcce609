//! What stands for the arguments of a page or a flow while a page is built: proxies and literals.

use crate::tuples::each_tuple;
use crate::typed::{Capture, Entity, Enumeration, F, FieldSet, Obj, Operand};
use crate::value::{AttributeType, Date, DateTime, Decimal, Id, Ref};
use tidewater_model::Expression;

/// What a page can pass where a value of type `Wanted` is taken.
#[diagnostic::on_unimplemented(
    message = "an argument of type `{Wanted}` is taken here, and this is another or none",
    label = "not what is taken",
    note = "pass the row, an object of the page, a `Ref` member that leads to an object, a member of that type, or a literal",
    note = "it stands behind the name of what takes it: `.action(\"Place\", place_order, order)`"
)]
pub trait Stands<Wanted> {
    /// Adds the arguments as data.
    fn add_to(self, arguments: &mut Vec<Expression>);
}

macro_rules! identities {
    ($($wanted:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, S: FieldSet<Entity = T>, T: Entity> Stands<$wanted> for &S {
            fn add_to(self, arguments: &mut Vec<Expression>) {
                arguments.push(self.identity().expression());
            }
        }
    )*};
}
identities! { &'a Obj<T>; &'a mut Obj<T>; Obj<T>; Id<T>; Ref<T>; }

macro_rules! associations {
    ($($wanted:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<'a, R, T: Entity> Stands<$wanted> for F<R, Ref<T>> {
            fn add_to(self, arguments: &mut Vec<Expression>) {
                arguments.push(self.expression());
            }
        }
    )*};
}
associations! { &'a Obj<T>; &'a mut Obj<T>; Obj<T>; Id<T>; }

#[diagnostic::do_not_recommend]
impl<R, M: AttributeType> Stands<M> for F<R, M> {
    fn add_to(self, arguments: &mut Vec<Expression>) {
        arguments.push(self.expression());
    }
}

#[diagnostic::do_not_recommend]
impl<R> Stands<&str> for F<R, String> {
    fn add_to(self, arguments: &mut Vec<Expression>) {
        arguments.push(self.expression());
    }
}

macro_rules! literals {
    ($($literal:ty => $wanted:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Stands<$wanted> for $literal {
            fn add_to(self, arguments: &mut Vec<Expression>) {
                arguments.push(Expression::Literal(self.capture()));
            }
        }
    )*};
}
literals! {
    bool => bool;
    i32 => i32;
    i64 => i64;
    Decimal => Decimal;
    DateTime => DateTime;
    Date => Date;
    &str => String;
    &str => &str;
    String => String;
}

#[diagnostic::do_not_recommend]
impl<V: Enumeration + Capture> Stands<V> for V {
    fn add_to(self, arguments: &mut Vec<Expression>) {
        arguments.push(Expression::Literal(self.capture()));
    }
}

#[diagnostic::do_not_recommend]
impl Stands<()> for () {
    fn add_to(self, _: &mut Vec<Expression>) {}
}

macro_rules! several {
    ($($given:ident $wanted:ident $_place:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($given: Stands<$wanted>, $wanted),*> Stands<($($wanted,)*)> for ($($given,)*) {
            #[allow(non_snake_case, reason = "one variable for each type")]
            fn add_to(self, arguments: &mut Vec<Expression>) {
                let ($($given,)*) = self;
                $($given.add_to(arguments);)*
            }
        }
    };
}
each_tuple!(several);
