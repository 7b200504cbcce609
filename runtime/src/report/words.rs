//! Conditions in words, for people who read no Rust.
//!
//! The words keep the names of members and the structure of the condition, so that whoever wrote it
//! finds it again: `customer.rep is me and status is not "On its way"`.

use crate::rule::shown;
use tidewater_model::{
    Arithmetic, Catalog, Comparison, EntityIndex, Expression, Function, IDENTITY, Path, Type, Value,
};

/// How tightly the words of a part hold together, loosest first: what is looser than its place gets
/// parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Choice,
    Any,
    All,
    Comparison,
    Sum,
    Product,
    Word,
}

/// A condition over the rows of an entity, in words.
#[must_use]
pub(super) fn condition(catalog: &Catalog, entity: EntityIndex, expression: &Expression) -> String {
    Words { catalog, entity, prefix: None }.say(expression, None, Binding::Choice)
}

/// Where the words stand: names are seen from the entity, through the references that were opened.
struct Words<'a> {
    catalog: &'a Catalog,
    entity: EntityIndex,
    prefix: Option<&'a Path>,
}

impl Words<'_> {
    /// An expression in a place that holds at least so tightly. What a literal is, the other side of its
    /// operator says.
    fn say(&self, expression: &Expression, ty: Option<&Type>, place: Binding) -> String {
        let (words, binding) = self.words(expression, ty);
        if binding < place { format!("({words})") } else { words }
    }

    fn words(&self, expression: &Expression, ty: Option<&Type>) -> (String, Binding) {
        match expression {
            Expression::Literal(value) => (self.value(value, ty), Binding::Word),
            Expression::Member(path) => (self.path(path), Binding::Word),
            Expression::Me => ("me".to_owned(), Binding::Word),
            Expression::MeHas(role) => (format!("I am {role}"), Binding::Comparison),
            Expression::Not(inner) => self.negated(inner),
            Expression::All(parts) => self.joined(parts, "and", Binding::All),
            Expression::Any(parts) => self.joined(parts, "or", Binding::Any),
            Expression::Compare(comparison, left, right) => self.compared(*comparison, left, right),
            Expression::IsSome(inner) => {
                (format!("{} is set", self.say(inner, None, Binding::Word)), Binding::Comparison)
            }
            Expression::Opens(reference, inner) => {
                let reference = self.full(reference);
                Words { prefix: Some(&reference), ..*self }.words(inner, ty)
            }
            Expression::Linked(set, target) => {
                let (set, target) = (self.path(set), self.say(target, None, Binding::Word));
                (format!("{set} contains {target}"), Binding::Comparison)
            }
            // Access rules, which are said here, know no pages and no objects.
            Expression::Given(_, inner) | Expression::Within(_, inner) => self.words(inner, ty),
            Expression::Arithmetic(operator, _, left, right) => self.calculated(*operator, left, right),
            Expression::Call(function, arguments) => self.called(function, arguments, ty),
            Expression::If(condition, then, otherwise) => {
                let part = |part| self.say(part, ty, Binding::Any);
                let words = format!("if {} then {} else {}", part(condition), part(then), part(otherwise));
                (words, Binding::Choice)
            }
        }
    }

    fn negated(&self, inner: &Expression) -> (String, Binding) {
        match inner {
            Expression::IsSome(value) => {
                (format!("{} is empty", self.say(value, None, Binding::Word)), Binding::Comparison)
            }
            _ => (format!("not {}", self.say(inner, None, Binding::Word)), Binding::Comparison),
        }
    }

    fn joined(&self, parts: &[Expression], word: &str, binding: Binding) -> (String, Binding) {
        let tighter = if binding == Binding::All { Binding::Comparison } else { Binding::All };
        let parts: Vec<_> = parts.iter().map(|part| self.say(part, None, tighter)).collect();
        match &parts[..] {
            [] if binding == Binding::All => ("always".to_owned(), Binding::Word),
            [] => ("never".to_owned(), Binding::Word),
            parts => (parts.join(&format!(" {word} ")), binding),
        }
    }

    fn compared(&self, comparison: Comparison, left: &Expression, right: &Expression) -> (String, Binding) {
        let word = match comparison {
            Comparison::Equal => "is",
            Comparison::NotEqual => "is not",
            Comparison::Less => "is less than",
            Comparison::LessOrEqual => "is at most",
            Comparison::Greater => "is more than",
            Comparison::GreaterOrEqual => "is at least",
        };
        let ty = self.type_of(left).or_else(|| self.type_of(right));
        let (left, right) = (self.say(left, ty, Binding::Sum), self.say(right, ty, Binding::Sum));
        (format!("{left} {word} {right}"), Binding::Comparison)
    }

    fn calculated(&self, operator: Arithmetic, left: &Expression, right: &Expression) -> (String, Binding) {
        let (sign, binding) = match operator {
            Arithmetic::Add => ("+", Binding::Sum),
            Arithmetic::Subtract => ("-", Binding::Sum),
            Arithmetic::Multiply => ("*", Binding::Product),
            Arithmetic::Divide => ("/", Binding::Product),
            Arithmetic::Remainder => ("%", Binding::Product),
        };
        let ty = self.type_of(left).or_else(|| self.type_of(right));
        let tighter = if binding == Binding::Sum { Binding::Product } else { Binding::Word };
        let (left, right) = (self.say(left, ty, binding), self.say(right, ty, tighter));
        (format!("{left} {sign} {right}"), binding)
    }

    fn called(&self, function: &Function, arguments: &[Expression], ty: Option<&Type>) -> (String, Binding) {
        let argument = |at: usize| {
            let ty = self.type_of(&arguments[0]).or(ty);
            arguments.get(at).map_or_else(String::new, |argument| self.say(argument, ty, Binding::Word))
        };
        if arguments.is_empty() {
            return (String::new(), Binding::Word);
        }
        let words = match function {
            // What only changes how a value is represented is not worth a word.
            Function::ToDecimal | Function::ToInteger64 => return self.words(&arguments[0], ty),
            Function::Position(name) => {
                return self.words(&arguments[0], Some(&Type::Enumeration(name.clone())));
            }
            Function::Length => format!("length of {}", argument(0)),
            Function::IsEmpty => format!("{} is empty", argument(0)),
            Function::Contains => format!("{} contains {}", argument(0), argument(1)),
            Function::StartsWith => format!("{} starts with {}", argument(0), argument(1)),
            Function::EndsWith => format!("{} ends with {}", argument(0), argument(1)),
            Function::ToLowercase => format!("{} in lower case", argument(0)),
            Function::ToUppercase => format!("{} in upper case", argument(0)),
            Function::Trim => format!("{} without outer spaces", argument(0)),
            Function::UnwrapOr => format!("{} or, where that is empty, {}", argument(0), argument(1)),
            Function::Absolute(_) => format!("size of {}", argument(0)),
            Function::Round => format!("{} rounded to {} digits", argument(0), self.number(&arguments[1..])),
            Function::Negate(_) => return (format!("-{}", argument(0)), Binding::Word),
            Function::Year => format!("year of {}", argument(0)),
            Function::Month => format!("month of {}", argument(0)),
            Function::Day => format!("day of the month of {}", argument(0)),
            Function::DateOf => format!("day of {}", argument(0)),
            Function::PlusDays => format!("{} plus {} days", argument(0), self.number(&arguments[1..])),
        };
        let reads_as_one = matches!(
            function,
            Function::Length
                | Function::Absolute(_)
                | Function::Year
                | Function::Month
                | Function::Day
                | Function::DateOf
        );
        (words, if reads_as_one { Binding::Product } else { Binding::Comparison })
    }

    /// A number of digits or days.
    fn number(&self, rest: &[Expression]) -> String {
        rest.first().map_or_else(String::new, |number| self.say(number, None, Binding::Word))
    }

    fn value(&self, value: &Value, ty: Option<&Type>) -> String {
        match (value, ty) {
            (Value::Empty, _) => "empty".to_owned(),
            (Value::Text(text), Some(Type::Enumeration(name))) => {
                let known = self.catalog.enumeration(name);
                let variant = known.and_then(|known| known.variants.get(known.position(text)?));
                format!("{:?}", variant.map_or(&**text, |variant| variant.caption.as_str()))
            }
            (Value::Text(text), _) => format!("{text:?}"),
            (value, Some(ty)) => shown(ty, value),
            // Decimals are the only bytes that stand in conditions as constants.
            (Value::Binary(_), None) => shown(&Type::Decimal, value),
            (value, None) => shown(&Type::Integer64, value),
        }
    }

    /// The type of a part whose member says it.
    fn type_of(&self, expression: &Expression) -> Option<&Type> {
        match expression {
            Expression::Member(path) => {
                let path = self.full(path);
                self.catalog.resolve(self.entity, &path).map(|(_, member)| &member.ty)
            }
            Expression::Call(
                Function::UnwrapOr
                | Function::PlusDays
                | Function::Position(_)
                | Function::Absolute(_)
                | Function::Negate(_)
                | Function::Round,
                arguments,
            ) => self.type_of(arguments.first()?),
            Expression::Arithmetic(_, _, left, right) => self.type_of(left).or_else(|| self.type_of(right)),
            _ => None,
        }
    }

    fn full(&self, path: &Path) -> Path {
        self.prefix.map_or_else(|| path.clone(), |prefix| path.behind(prefix))
    }

    fn path(&self, path: &Path) -> String {
        let path = self.full(path);
        let mut names: Vec<&str> = path.steps.iter().map(AsRef::as_ref).collect();
        if &*path.member != IDENTITY {
            names.push(&path.member);
        }
        if names.is_empty() { "it".to_owned() } else { names.join(".") }
    }
}
