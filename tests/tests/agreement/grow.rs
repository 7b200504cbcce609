//! Grows typed expressions from a tape of bytes, as the macros and the builder would write them.

use crate::universe::{BYTES, DAYS, DECIMALS, INSTANTS, INTEGERS, LONG_INTEGERS, TEXTS, VARIANTS};
use tidewater::value::{AttributeType, Decimal};
use tidewater_model::{
    Arithmetic, Catalog, Comparison, EntityIndex, Expression, Function, IDENTITY, KnownSet, Member, Name,
    Number, Order, Path, Type, Value, Window,
};

const COMPARISONS: [Comparison; 6] = [
    Comparison::Equal,
    Comparison::NotEqual,
    Comparison::Less,
    Comparison::LessOrEqual,
    Comparison::Greater,
    Comparison::GreaterOrEqual,
];
const OPERATORS: [Arithmetic; 5] =
    [Arithmetic::Add, Arithmetic::Subtract, Arithmetic::Multiply, Arithmetic::Divide, Arithmetic::Remainder];

/// A Rust type that a value in an expression has.
#[derive(Clone, PartialEq, Eq)]
struct Kind {
    ty: Type,
    optional: bool,
}

pub(crate) struct Tape<'t> {
    bytes: std::slice::Iter<'t, u8>,
}

impl<'t> Tape<'t> {
    pub(crate) fn new(bytes: &'t [u8]) -> Self {
        Self { bytes: bytes.iter() }
    }

    /// The next choice; an exhausted tape always takes the first, which is the simplest.
    fn below(&mut self, bound: usize) -> usize {
        self.bytes.next().map_or(0, |byte| usize::from(*byte) % bound)
    }

    fn pick<T: Clone>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())].clone()
    }

    pub(crate) fn window(&mut self) -> Window {
        let limit = [None, Some(0), Some(1), Some(7)][self.below(4)];
        Window { limit, offset: [0, 0, 1, 5, u32::MAX][self.below(5)] }
    }

    pub(crate) fn order(&mut self, catalog: &Catalog, entity: EntityIndex) -> Vec<Order> {
        (0..self.below(4))
            .map(|_| {
                let (steps, end) = self.walk(catalog, entity);
                let names = catalog.entity(end).members.iter().map(|member| member.name.clone());
                let member = self.pick(&names.collect::<Vec<_>>());
                Order { path: Path { steps, member }, descending: self.below(2) == 1 }
            })
            .collect()
    }

    pub(crate) fn condition(&mut self, catalog: &Catalog, entity: EntityIndex) -> Expression {
        Grower { catalog, tape: self }.condition(entity, 4)
    }

    /// Follows some required references.
    fn walk(&mut self, catalog: &Catalog, entity: EntityIndex) -> (Vec<Name>, EntityIndex) {
        let (mut steps, mut end) = (Vec::new(), entity);
        while self.below(3) == 1 && steps.len() < 3 {
            let members = &catalog.entity(end).members;
            let required = members.iter().filter(|member| member.target().is_some() && !member.optional);
            let required = required.map(|member| member.name.clone()).collect::<Vec<_>>();
            if required.is_empty() {
                break;
            }
            let step = self.pick(&required);
            end = catalog.target(end, &step).unwrap();
            steps.push(step);
        }
        (steps, end)
    }
}

struct Grower<'c, 't, 'b> {
    catalog: &'c Catalog,
    tape: &'t mut Tape<'b>,
}

impl Grower<'_, '_, '_> {
    fn condition(&mut self, entity: EntityIndex, depth: usize) -> Expression {
        if depth == 0 {
            return self.comparison(entity, 0);
        }
        match self.tape.below(18) {
            0..=4 => self.comparison(entity, depth - 1),
            5 => {
                let kind = self.kind(entity, true);
                Expression::IsSome(self.value(entity, &kind, depth - 1).into())
            }
            6 | 7 => Expression::Not(self.condition(entity, depth - 1).into()),
            8 => Expression::All(self.conditions(entity, depth - 1)),
            9 => Expression::Any(self.conditions(entity, depth - 1)),
            10 => {
                let mut part = || self.condition(entity, depth - 1).into();
                Expression::If(part(), part(), part())
            }
            11 => self.value(entity, &Kind { ty: Type::Boolean, optional: false }, depth - 1),
            12 => {
                let text = Kind { ty: Type::Text, optional: false };
                let functions =
                    [Function::Contains, Function::StartsWith, Function::EndsWith, Function::IsEmpty];
                let function = self.tape.pick(&functions);
                let count = if function == Function::IsEmpty { 1 } else { 2 };
                Expression::Call(function, (0..count).map(|_| self.value(entity, &text, depth - 1)).collect())
            }
            13 | 14 => self.opens(entity, depth - 1),
            15 | 16 => self.linked(entity, depth - 1),
            _ => Expression::MeHas(self.tape.pick(&["Rep", "Manager"]).into()),
        }
    }

    fn conditions(&mut self, entity: EntityIndex, depth: usize) -> Vec<Expression> {
        (0..self.tape.below(4)).map(|_| self.condition(entity, depth)).collect()
    }

    fn comparison(&mut self, entity: EntityIndex, depth: usize) -> Expression {
        let optional = self.tape.below(3) == 1;
        let kind = self.kind(entity, optional);
        // References and bytes are only compared for equality; variants are ordered by position.
        let is_ordered = !matches!(kind.ty, Type::Reference(_) | Type::Binary);
        let comparison = self.tape.pick(&COMPARISONS[..if is_ordered { 6 } else { 2 }]);
        let is_equality = matches!(comparison, Comparison::Equal | Comparison::NotEqual);
        let mut side = || {
            let value = self.value(entity, &kind, depth);
            match &kind.ty {
                Type::Enumeration(name) if !is_equality => {
                    Expression::Call(Function::Position(name.clone()), vec![value])
                }
                _ => value,
            }
        };
        Expression::Compare(comparison, side().into(), side().into())
    }

    fn opens(&mut self, entity: EntityIndex, depth: usize) -> Expression {
        let (steps, end) = self.tape.walk(self.catalog, entity);
        let members = &self.catalog.entity(end).members;
        let optional = members.iter().filter(|member| member.target().is_some() && member.optional);
        let optional = optional.map(|member| member.name.clone()).collect::<Vec<_>>();
        if optional.is_empty() {
            return self.comparison(entity, 0);
        }
        let member = self.tape.pick(&optional);
        let opened = self.catalog.target(end, &member).unwrap();
        Expression::Opens(Path { steps, member }, self.condition(opened, depth).into())
    }

    fn linked(&mut self, entity: EntityIndex, depth: usize) -> Expression {
        let (steps, end) = match self.tape.below(3) {
            2 => (Vec::new(), self.tape.pick(&self.catalog.entities().map(|(at, _)| at).collect::<Vec<_>>())),
            _ => self.tape.walk(self.catalog, entity),
        };
        let is_known = steps.is_empty() && (end != entity || self.tape.below(2) == 1);
        let sets = self.catalog.entity(end).members.iter().filter_map(|member| match &member.ty {
            Type::ReferenceSet(target) => Some((member.name.clone(), target.clone())),
            _ => None,
        });
        let sets = sets.collect::<Vec<_>>();
        if sets.is_empty() {
            return self.comparison(entity, 0);
        }
        let (member, target) = self.tape.pick(&sets);
        let kind = Kind { ty: Type::Reference(target), optional: self.tape.below(3) == 1 };
        let sought = self.value(entity, &kind, depth).into();
        if is_known {
            let of = self.catalog.entity(end).name.clone();
            let owner = Value::Integer(1 + self.tape.below(7) as i64);
            return Expression::Within(KnownSet { entity: of, member, owner }, sought);
        }
        Expression::Linked(Path { steps, member }, sought)
    }

    /// The kind of a member of the entity.
    fn kind(&mut self, entity: EntityIndex, optional: bool) -> Kind {
        let members = &self.catalog.entity(entity).members;
        let is_value = |member: &&Member| !matches!(member.ty, Type::ReferenceSet(_));
        let kinds = members.iter().filter(is_value).filter(|member| member.optional == optional);
        let kinds = kinds.map(|member| member.ty.clone()).collect::<Vec<_>>();
        let ty = if kinds.is_empty() { Type::Text } else { self.tape.pick(&kinds) };
        Kind { ty, optional }
    }

    fn value(&mut self, entity: EntityIndex, kind: &Kind, depth: usize) -> Expression {
        if depth == 0 {
            return self.leaf(entity, kind);
        }
        match self.tape.below(10) {
            0..=4 => self.leaf(entity, kind),
            5 => Expression::If(
                self.condition(entity, depth - 1).into(),
                self.value(entity, kind, depth - 1).into(),
                self.value(entity, kind, depth - 1).into(),
            ),
            6 if !kind.optional => {
                let option = Kind { ty: kind.ty.clone(), optional: true };
                let arguments =
                    vec![self.value(entity, &option, depth - 1), self.value(entity, kind, depth - 1)];
                Expression::Call(Function::UnwrapOr, arguments)
            }
            _ => self.computed(entity, kind, depth - 1),
        }
    }

    fn computed(&mut self, entity: EntityIndex, kind: &Kind, depth: usize) -> Expression {
        let one = |ty: Type| Kind { ty, optional: false };
        match &kind.ty {
            Type::Boolean => self.condition(entity, depth),
            Type::Text => {
                let functions = [Function::ToLowercase, Function::ToUppercase, Function::Trim];
                let function = self.tape.pick(&functions);
                Expression::Call(function, vec![self.value(entity, &one(Type::Text), depth)])
            }
            Type::Integer32 if self.tape.below(3) == 1 => {
                let function = self.tape.pick(&[Function::Year, Function::Month, Function::Day]);
                Expression::Call(function, vec![self.value(entity, &one(Type::Date), depth)])
            }
            Type::Integer64 if self.tape.below(2) == 1 => {
                let (function, of) = match self.tape.below(2) {
                    0 => (Function::Length, Type::Text),
                    _ => (Function::ToInteger64, Type::Integer32),
                };
                Expression::Call(function, vec![self.value(entity, &one(of), depth)])
            }
            Type::Date => match self.tape.below(2) {
                0 => {
                    Expression::Call(Function::DateOf, vec![self.value(entity, &one(Type::DateTime), depth)])
                }
                _ => {
                    let arguments = vec![
                        self.value(entity, &one(Type::Date), depth),
                        self.value(entity, &one(Type::Integer64), depth),
                    ];
                    Expression::Call(Function::PlusDays, arguments)
                }
            },
            Type::Decimal if self.tape.below(3) == 1 => {
                Expression::Call(Function::ToDecimal, vec![self.value(entity, &one(Type::Integer64), depth)])
            }
            Type::Integer32 => self.number(entity, Number::Integer32, &kind.ty, depth),
            Type::Integer64 => self.number(entity, Number::Integer64, &kind.ty, depth),
            Type::Decimal => self.number(entity, Number::Decimal, &kind.ty, depth),
            _ => self.leaf(entity, kind),
        }
    }

    fn number(&mut self, entity: EntityIndex, number: Number, ty: &Type, depth: usize) -> Expression {
        let kind = Kind { ty: ty.clone(), optional: false };
        let first = self.value(entity, &kind, depth);
        match self.tape.below(4) {
            0 => Expression::Call(Function::Negate(number), vec![first]),
            1 => Expression::Call(Function::Absolute(number), vec![first]),
            2 if number == Number::Decimal => {
                let digits = Expression::Literal(Value::Integer(self.tape.below(3) as i64));
                Expression::Call(Function::Round, vec![first, digits])
            }
            _ => {
                let operator = self.tape.pick(&OPERATORS);
                let second = self.value(entity, &kind, depth);
                Expression::Arithmetic(operator, number, first.into(), second.into())
            }
        }
    }

    /// A member that can be reached, or a literal.
    fn leaf(&mut self, entity: EntityIndex, kind: &Kind) -> Expression {
        if self.tape.below(3) == 2 {
            return self.literal(kind);
        }
        let (steps, end) = self.tape.walk(self.catalog, entity);
        let declared = self.catalog.entity(end);
        // A plain value may stand where an `Option` does, as `Some`.
        let fits = declared
            .members
            .iter()
            .filter(|member| member.ty == kind.ty && (member.optional == kind.optional || kind.optional));
        let mut names = fits.map(|member| member.name.clone()).collect::<Vec<_>>();
        if kind.ty == Type::Reference(declared.name.clone()) {
            names.push(IDENTITY.into());
        }
        if names.is_empty() {
            return self.literal(kind);
        }
        Expression::Member(Path { steps, member: self.tape.pick(&names) })
    }

    fn literal(&mut self, kind: &Kind) -> Expression {
        if kind.optional && self.tape.below(3) == 1 {
            return Expression::Literal(Value::Empty);
        }
        Expression::Literal(match &kind.ty {
            Type::Text => Value::from(self.tape.pick(&TEXTS)),
            Type::Boolean => Value::from(self.tape.below(2) == 1),
            Type::Integer32 => Value::Integer(self.tape.pick(&INTEGERS)),
            Type::Integer64 => {
                let values = [&INTEGERS[..], &LONG_INTEGERS].concat();
                Value::Integer(self.tape.pick(&values))
            }
            Type::Decimal => self.tape.pick(&DECIMALS).parse::<Decimal>().unwrap().to_value(),
            Type::DateTime => Value::Integer(self.tape.pick(&INSTANTS)),
            Type::Date => Value::Integer(self.tape.pick(&DAYS)),
            Type::Enumeration(_) => Value::from(self.tape.pick(&VARIANTS)),
            Type::Binary => Value::from(self.tape.pick(&BYTES)),
            Type::Reference(name) if &**name == "Account" && self.tape.below(2) == 1 => {
                return Expression::Me;
            }
            Type::Reference(_) => Value::Integer(1 + self.tape.below(7) as i64),
            other => panic!("the model of this test has no {other:?}"),
        })
    }
}
