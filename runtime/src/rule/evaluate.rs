//! Evaluates expressions over rows in memory, with the meaning that the expression has in Rust.
//!
//! A condition is decided in two passes. The first looks whether every row that its references lead to
//! is here; if one is not, the condition is false, whatever its other parts say, so that a device with
//! part of the data never grants more than the server. The second evaluates lazily, as Rust does: a
//! fault (overflow, division by zero) that is reached makes the whole condition false. A comparison, or
//! another test of values, that reads a member which the account may not read is false by itself.
//!
//! Absent on purpose: fetching rows, types (the builders were typed by rustc), clock and randomness.

mod compute;
mod memo;

use crate::typed::Me;
use crate::value::{ObjectId, sort_key};
use memo::Memo;
use std::borrow::Cow;
use std::collections::BTreeSet;
use tidewater_model::limits::CALCULATED_DEPTH;
use tidewater_model::{
    Catalog, Comparison, EntityIndex, Expression, Function, IDENTITY, MemberIndex, Name, Order, Path, Type,
    Value,
};

/// A member of a row, as the account sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// The value.
    Here(&'a Value),
    /// The account may not read the member of this row.
    Unreadable,
}

/// The rows that references lead to.
pub trait Rows {
    /// The row of that id; nothing if it is not here.
    fn row(&self, entity: EntityIndex, id: ObjectId) -> Option<RowView<'_>>;

    /// The links between two objects, of the sets whose links are the rows of an entity.
    fn linking(&self, links: EntityIndex, owner: ObjectId, target: ObjectId) -> Vec<ObjectId>;
}

/// No rows at all, for expressions that follow no reference.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRows;

impl Rows for NoRows {
    fn row(&self, _: EntityIndex, _: ObjectId) -> Option<RowView<'_>> {
        None
    }

    fn linking(&self, _: EntityIndex, _: ObjectId, _: ObjectId) -> Vec<ObjectId> {
        Vec::new()
    }
}

/// One row: its values in the order of the entity's members, and a bit for each that may not be read.
#[derive(Clone, Copy, Debug)]
pub struct RowView<'a> {
    /// The id.
    pub id: ObjectId,
    /// The values in member order. Those of calculated members are not looked at.
    pub values: &'a [Value],
    /// A bit for each member that the account may not read, by position.
    pub unreadable: u64,
}

impl<'a> RowView<'a> {
    /// The member at a position.
    #[must_use]
    pub fn cell(&self, member: MemberIndex) -> Cell<'a> {
        if self.unreadable >> member.0 & 1 == 1 {
            return Cell::Unreadable;
        }
        Cell::Here(self.values.get(member.0).unwrap_or(&Value::Empty))
    }
}

/// What expressions are evaluated with.
#[derive(Clone, Copy)]
pub struct Evaluation<'a> {
    /// The app.
    pub catalog: &'a Catalog,
    /// The account on whose behalf; a condition that asks for it is false without one.
    pub me: Option<Me>,
    /// The rows that references lead to.
    pub rows: &'a dyn Rows,
}

/// Why an expression has no value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    /// It reads what may not be read: the test around it is false.
    Unreadable,
    /// It cannot be computed: the whole condition is false.
    Fault,
}

/// A computation that Rust would panic on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fault;

impl From<Fault> for Trouble {
    fn from(_: Fault) -> Self {
        Self::Fault
    }
}

/// Where an expression is evaluated.
#[derive(Clone, Copy)]
struct At<'v> {
    entity: EntityIndex,
    row: RowView<'v>,
    /// Calculated members that led here.
    depth: usize,
    /// What is known of calculated members already.
    memo: &'v Memo,
}

impl At<'_> {
    fn deeper(self) -> Result<Self, Fault> {
        if self.depth < CALCULATED_DEPTH { Ok(Self { depth: self.depth + 1, ..self }) } else { Err(Fault) }
    }
}

impl Evaluation<'_> {
    /// Whether a condition holds for a row.
    #[must_use]
    pub fn holds(&self, entity: EntityIndex, row: RowView<'_>, condition: &Expression) -> bool {
        let memo = Memo::default();
        let at = At { entity, row, depth: 0, memo: &memo };
        self.is_present(at, condition) && self.condition(at, condition) == Ok(true)
    }

    /// The value of an expression over a row; nothing if a reference leads to a row that is not here, a
    /// member may not be read, or the computation has a fault.
    #[must_use]
    pub fn value(&self, entity: EntityIndex, row: RowView<'_>, expression: &Expression) -> Option<Value> {
        let memo = Memo::default();
        self.value_of(At { entity, row, depth: 0, memo: &memo }, expression)
    }

    fn value_of(&self, at: At<'_>, expression: &Expression) -> Option<Value> {
        let value = self.is_present(at, expression).then(|| self.value_at(at, expression))?;
        value.ok().map(Cow::into_owned)
    }

    /// Puts the values of calculated members into a row; absent ones are `Empty`.
    pub fn complete(&self, entity: EntityIndex, id: ObjectId, values: &mut [Value], unreadable: u64) {
        let memo = Memo::default();
        let at = At { entity, row: RowView { id, values, unreadable }, depth: 0, memo: &memo };
        let members = &self.catalog.entity(entity).members;
        let calculated = (0..values.len().min(members.len())).filter(|at| members[*at].calculated.is_some());
        // Another that reads this one finds what was found here.
        let value = |position| self.member_value(at, MemberIndex(position)).unwrap_or_default();
        let found: Vec<_> = calculated.map(|position| (position, value(position))).collect();
        found.into_iter().for_each(|(position, value)| values[position] = value);
    }

    /// The value of a calculated member, if the account may read it and it has one.
    fn member_value(&self, at: At<'_>, member: MemberIndex) -> Option<Value> {
        let calculated = self.calculated(at.entity, member)?;
        let is_here = self.is_calculated_present(at, member, calculated);
        is_here.then(|| self.calculated_at(at, member, calculated))?.ok()
    }

    /// What a row is sorted on: text by its sort key, variants by their position.
    #[must_use]
    pub fn sort_value(&self, entity: EntityIndex, row: RowView<'_>, order: &Order) -> Value {
        let member = Expression::Member(order.path.clone());
        let value = self.value(entity, row, &member).unwrap_or_default();
        let ty = self.catalog.resolve(entity, &order.path).map(|(_, member)| &member.ty);
        match (ty, value) {
            (Some(Type::Text), Value::Text(text)) => Value::from(sort_key(&text)),
            (Some(Type::Enumeration(name)), value) => compute::position(self.catalog, name, &value),
            (_, value) => value,
        }
    }

    /// The row at the end of some references; nothing if one is empty or leads to a row that is not here.
    fn follow<'v>(&'v self, at: At<'v>, steps: &[Name]) -> Option<At<'v>> {
        steps.iter().try_fold(at, |at, step| {
            let Cell::Here(Value::Integer(raw)) = at.row.cell(self.catalog.member(at.entity, step)?) else {
                return None;
            };
            self.open(at, step, *raw)
        })
    }

    fn open<'v>(&'v self, at: At<'v>, association: &str, raw: i64) -> Option<At<'v>> {
        let entity = self.catalog.target(at.entity, association)?;
        let row = self.rows.row(entity, ObjectId::from_raw(raw)?)?;
        Some(At { entity, row, ..at })
    }

    /// The expression of a calculated member.
    fn calculated(&self, entity: EntityIndex, member: MemberIndex) -> Option<&Expression> {
        self.catalog.entity(entity).members.get(member.0)?.calculated.as_ref()
    }

    /// The first pass: whether every row that references lead to is here.
    fn is_present(&self, at: At<'_>, expression: &Expression) -> bool {
        match expression {
            Expression::Member(path) => self.is_path_present(at, path).unwrap_or(false),
            Expression::Opens(reference, body) => {
                let opened = self.follow(at, &reference.steps);
                opened.is_some_and(|end| self.is_body_present(end, &reference.member, body))
            }
            Expression::Linked(set, target) => {
                self.is_path_present(at, set).unwrap_or(false) && self.is_present(at, target)
            }
            _ => expression.operands().all(|operand| self.is_present(at, operand)),
        }
    }

    fn is_path_present(&self, at: At<'_>, path: &Path) -> Option<bool> {
        let end = self.follow(at, &path.steps)?;
        if &*path.member == IDENTITY {
            return Some(true);
        }
        let member = self.catalog.member(end.entity, &path.member)?;
        let Some(calculated) = self.calculated(end.entity, member) else { return Some(true) };
        Some(self.is_calculated_present(end, member, calculated))
    }

    fn is_calculated_present(&self, at: At<'_>, member: MemberIndex, calculated: &Expression) -> bool {
        let Ok(deeper) = at.deeper() else { return false };
        at.memo.present(deeper, member, || self.is_present(deeper, calculated))
    }

    fn is_body_present(&self, at: At<'_>, reference: &str, body: &Expression) -> bool {
        let Some(member) = self.catalog.member(at.entity, reference) else { return false };
        match at.row.cell(member) {
            Cell::Unreadable | Cell::Here(Value::Empty) => true,
            Cell::Here(Value::Integer(raw)) => {
                self.open(at, reference, *raw).is_some_and(|opened| self.is_present(opened, body))
            }
            Cell::Here(_) => false,
        }
    }

    /// The second pass, for what is a condition by its form.
    fn condition<'v>(&'v self, at: At<'v>, expression: &'v Expression) -> Result<bool, Fault> {
        match expression {
            Expression::Not(inner) => self.condition(at, inner).map(|holds| !holds),
            Expression::All(parts) => {
                for part in parts {
                    if !self.condition(at, part)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Expression::Any(parts) => {
                for part in parts {
                    if self.condition(at, part)? {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            Expression::If(condition, then, otherwise) => {
                let branch = if self.condition(at, condition)? { then } else { otherwise };
                self.condition(at, branch)
            }
            Expression::MeHas(role) => Ok(self.has_role(role)),
            test => match self.test(at, test) {
                Ok(holds) => Ok(holds),
                Err(Trouble::Unreadable) => Ok(false),
                Err(Trouble::Fault) => Err(Fault),
            },
        }
    }

    /// A test of values: false as a whole where one may not be read.
    fn test<'v>(&'v self, at: At<'v>, expression: &'v Expression) -> Result<bool, Trouble> {
        match expression {
            Expression::Compare(comparison, left, right) => {
                let (left, right) = (self.value_at(at, left)?, self.value_at(at, right)?);
                Ok(compare(*comparison, &left, &right))
            }
            Expression::IsSome(inner) => Ok(!self.value_at(at, inner)?.is_empty()),
            Expression::Opens(reference, body) => {
                let end = self.follow(at, &reference.steps).ok_or(Trouble::Fault)?;
                let member = self.catalog.member(end.entity, &reference.member).ok_or(Trouble::Fault)?;
                match end.row.cell(member) {
                    Cell::Unreadable => Err(Trouble::Unreadable),
                    Cell::Here(Value::Integer(raw)) => {
                        let opened = self.open(end, &reference.member, *raw).ok_or(Trouble::Fault)?;
                        Ok(self.condition(opened, body)?)
                    }
                    Cell::Here(_) => Ok(false),
                }
            }
            Expression::Member(path) => {
                let end = self.follow(at, &path.steps).ok_or(Trouble::Fault)?;
                match self.catalog.member(end.entity, &path.member) {
                    Some(member) if let Some(calculated) = self.calculated(end.entity, member) => {
                        if end.row.cell(member) == Cell::Unreadable {
                            return Ok(false);
                        }
                        let deeper = end.deeper()?;
                        Ok(end.memo.holds(deeper, member, || self.condition(deeper, calculated))?)
                    }
                    _ => Ok(self.member_at(end, &path.member)?.is_true()),
                }
            }
            Expression::Linked(set, target) => {
                let end = self.follow(at, &set.steps).ok_or(Trouble::Fault)?;
                let found = self.catalog.set_of_member(end.entity, &set.member).ok_or(Trouble::Fault)?;
                if end.row.cell(found.member) == Cell::Unreadable {
                    return Err(Trouble::Unreadable);
                }
                let target = object(&*self.value_at(at, target)?);
                Ok(target
                    .is_some_and(|target| !self.rows.linking(found.links, end.row.id, target).is_empty()))
            }
            Expression::Within(set, target) => {
                let links = self.catalog.known_set(set).ok_or(Trouble::Fault)?.links;
                let ends = (object(&set.owner), object(&*self.value_at(at, target)?));
                let (Some(owner), Some(target)) = ends else { return Ok(false) };
                Ok(!self.rows.linking(links, owner, target).is_empty())
            }
            Expression::Call(function, arguments) => Ok(self.call(at, function, arguments)?.is_true()),
            value => Ok(self.value_at(at, value)?.is_true()),
        }
    }

    fn value_at<'v>(&'v self, at: At<'v>, expression: &'v Expression) -> Result<Cow<'v, Value>, Trouble> {
        match expression {
            Expression::Literal(value) => Ok(Cow::Borrowed(value)),
            Expression::Member(path) => {
                let end = self.follow(at, &path.steps).ok_or(Trouble::Fault)?;
                self.member_at(end, &path.member)
            }
            // Values take the place of these before anything is evaluated.
            Expression::Given(..) => Err(Trouble::Fault),
            Expression::Me => {
                let me = self.me.ok_or(Trouble::Unreadable)?;
                Ok(Cow::Owned(Value::Integer(me.object().raw())))
            }
            Expression::If(condition, then, otherwise) => {
                let branch = if self.condition(at, condition)? { then } else { otherwise };
                self.value_at(at, branch)
            }
            Expression::Arithmetic(operator, number, left, right) => {
                let (left, right) = (self.value_at(at, left)?, self.value_at(at, right)?);
                compute::arithmetic(*operator, *number, &left, &right).map(Cow::Owned).ok_or(Trouble::Fault)
            }
            Expression::Call(function, arguments) if !is_test(function) => {
                self.call(at, function, arguments).map(Cow::Owned)
            }
            condition => Ok(Cow::Owned(Value::from(self.condition(at, condition)?))),
        }
    }

    fn call<'v>(
        &'v self,
        at: At<'v>,
        function: &Function,
        arguments: &'v [Expression],
    ) -> Result<Value, Trouble> {
        let arguments = arguments.iter().map(|argument| self.value_at(at, argument));
        let arguments = arguments.collect::<Result<Vec<_>, _>>()?;
        compute::call(self.catalog, function, &arguments).ok_or(Trouble::Fault)
    }

    fn member_at<'v>(&'v self, at: At<'v>, name: &str) -> Result<Cow<'v, Value>, Trouble> {
        if name == IDENTITY {
            return Ok(Cow::Owned(Value::Integer(at.row.id.raw())));
        }
        let member = self.catalog.member(at.entity, name).ok_or(Trouble::Fault)?;
        match at.row.cell(member) {
            Cell::Unreadable => Err(Trouble::Unreadable),
            Cell::Here(value) => match self.calculated(at.entity, member) {
                Some(calculated) => self.calculated_at(at, member, calculated).map(Cow::Owned),
                None => Ok(Cow::Borrowed(value)),
            },
        }
    }

    fn calculated_at(
        &self,
        at: At<'_>,
        member: MemberIndex,
        calculated: &Expression,
    ) -> Result<Value, Trouble> {
        if at.row.cell(member) == Cell::Unreadable {
            return Err(Trouble::Unreadable);
        }
        let deeper = at.deeper()?;
        at.memo.value(deeper, member, || self.value_at(deeper, calculated).map(Cow::into_owned))
    }

    fn has_role(&self, role: &str) -> bool {
        let position = self.catalog.app().roles.iter().position(|known| &*known.name == role);
        self.me.zip(position).is_some_and(|(me, position)| me.has_position(position))
    }
}

/// The object that a value refers to.
fn object(value: &Value) -> Option<ObjectId> {
    value.integer().and_then(ObjectId::from_raw)
}

/// Whether a function is a test by its form: it is false where it reads what may not be read.
pub(crate) fn is_test(function: &Function) -> bool {
    use Function as F;
    matches!(function, F::IsEmpty | F::Contains | F::StartsWith | F::EndsWith)
}

/// The reference chains that an evaluation may follow, those of calculated members included, each
/// after its prefixes. Who prefetches the rows of each chain's end has all that an evaluation reads.
#[must_use]
pub fn followed(catalog: &Catalog, entity: EntityIndex, expression: &Expression) -> Vec<Vec<Name>> {
    let mut walk = Chains { catalog, found: Vec::new(), calculated: BTreeSet::new() };
    walk.collect(entity, &[], expression, CALCULATED_DEPTH);
    let mut chains = walk.found;
    chains.sort_by(|left: &Vec<Name>, right| (left.len(), left).cmp(&(right.len(), right)));
    chains.dedup();
    chains
}

struct Chains<'c> {
    catalog: &'c Catalog,
    found: Vec<Vec<Name>>,
    calculated: BTreeSet<Calculated>,
}

/// A calculated member that a walk over expressions was led to: the references that lead to its row, its
/// name, and how many more may follow. Each is followed once.
pub(super) type Calculated = (Vec<Name>, Name, usize);

impl Chains<'_> {
    fn collect(&mut self, entity: EntityIndex, prefix: &[Name], expression: &Expression, depth: usize) {
        let longer = |steps: &[Name]| [prefix, steps].concat();
        let each = |chain: &[Name]| {
            let lengths = prefix.len() + 1..=chain.len();
            lengths.map(|length| chain[..length].to_vec()).collect::<Vec<_>>()
        };
        match expression {
            Expression::Member(path) => {
                let chain = longer(&path.steps);
                self.found.extend(each(&chain));
                let Some((end, member)) = self.catalog.resolve(entity, path) else { return };
                if let Some(calculated) = member.calculated.as_ref().filter(|_| depth > 0)
                    && self.calculated.insert((chain.clone(), path.member.clone(), depth))
                {
                    self.collect(end, &chain, calculated, depth - 1);
                }
            }
            Expression::Opens(reference, body) => {
                let mut chain = longer(&reference.steps);
                chain.push(reference.member.clone());
                self.found.extend(each(&chain));
                let Some(opened) = self.catalog.end_of(entity, &chain[prefix.len()..]) else { return };
                self.collect(opened, &chain, body, depth);
            }
            Expression::Linked(set, target) => {
                self.found.extend(each(&longer(&set.steps)));
                self.collect(entity, prefix, target, depth);
            }
            _ => {
                for operand in expression.operands() {
                    self.collect(entity, prefix, operand, depth);
                }
            }
        }
    }
}

fn compare(comparison: Comparison, left: &Value, right: &Value) -> bool {
    match comparison {
        Comparison::Equal => left == right,
        Comparison::NotEqual => left != right,
        Comparison::Less => left < right,
        Comparison::LessOrEqual => left <= right,
        Comparison::Greater => left > right,
        Comparison::GreaterOrEqual => left >= right,
    }
}
