//! Conditions as alternatives, so that "which accounts see this row" becomes a lookup of keys.
//!
//! A condition is taken apart only where it mixes the row and the account: what is about the row alone
//! stays whole, with its own short circuits, absences and faults. Each alternative is a key (a path
//! whose value is the account), what must hold of the row, and what must hold of the account; the
//! condition holds exactly where one of them does. Conditions that compare a row with the account in
//! another way have no alternatives, and are judged as a whole.

use tidewater_model::{
    ACCOUNT, Catalog, Comparison, EntityIndex, Expression, Function, IDENTITY, Name, Path, Value, limits,
};

/// One alternative of a condition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Alternative {
    /// Paths whose values are the account.
    pub(super) keys: Vec<Path>,
    /// Sets that the account stands in.
    pub(super) sets: Vec<Path>,
    /// What must hold of the row, without the account.
    pub(super) row: Vec<Expression>,
    /// What must hold of the account, without the row.
    pub(super) me: Vec<Expression>,
}

impl Alternative {
    fn of_row(condition: Expression) -> Vec<Self> {
        match condition {
            Expression::Literal(value) if value.is_true() => vec![Self::default()],
            Expression::Literal(_) => Vec::new(),
            other => vec![Self { row: vec![other], ..Self::default() }],
        }
    }

    fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.keys.extend(other.keys.iter().cloned());
        both.sets.extend(other.sets.iter().cloned());
        both.row.extend(other.row.iter().cloned());
        both.me.extend(other.me.iter().cloned());
        both
    }

    /// The alternative seen from a row whose optional reference `prefix` leads to where it starts.
    fn behind(self, prefix: &Path) -> Self {
        let behind = |paths: &[Path]| paths.iter().map(|path| path.behind(prefix)).collect::<Vec<_>>();
        let (keys, sets) = (behind(&self.keys), behind(&self.sets));
        // A key behind the reference already says that the reference leads somewhere.
        let row = if self.row.is_empty() && !(keys.is_empty() && sets.is_empty()) {
            Vec::new()
        } else {
            vec![Expression::Opens(prefix.clone(), Box::new(all(self.row)))]
        };
        Self { keys, sets, row, me: self.me }
    }

    fn steps(&self) -> Vec<Vec<Name>> {
        let mut found = Vec::new();
        for key in self.keys.iter().chain(&self.sets) {
            add_steps(&mut found, &key.steps);
        }
        for condition in &self.row {
            condition.visit_paths(&mut |path| add_steps(&mut found, &path.steps));
        }
        found
    }
}

/// The alternatives of a condition over rows of an entity; nothing if it has none that keys can say.
pub(super) fn alternatives(
    catalog: &Catalog,
    entity: EntityIndex,
    condition: &Expression,
) -> Option<Vec<Alternative>> {
    let mut found = Splitter { catalog, entity }.split(condition, false)?;
    let mut needed = Vec::new();
    condition.visit_paths(&mut |path| add_steps(&mut needed, &path.steps));
    for alternative in &mut found {
        let own = alternative.steps();
        if needed.iter().any(|steps| !own.contains(steps)) {
            alternative.row.push(same_rows_here(condition));
        }
    }
    Some(found)
}

/// Several conditions that all hold.
pub(super) fn all(mut conditions: Vec<Expression>) -> Expression {
    match conditions.len() {
        1 => conditions.remove(0),
        _ => Expression::All(conditions),
    }
}

/// True where every row that a condition follows a reference to is here. A condition is false as a
/// whole where one is not, and so must be each of its alternatives.
fn same_rows_here(condition: &Expression) -> Expression {
    let truth = Expression::Literal(Value::TRUE);
    Expression::Any(vec![truth, without_account(condition)])
}

/// The condition with something else in place of the account; it is read for its paths alone.
fn without_account(condition: &Expression) -> Expression {
    let inner = |part: &Expression| Box::new(without_account(part));
    let each = |parts: &[Expression]| parts.iter().map(without_account).collect();
    match condition {
        Expression::Me => Expression::Literal(Value::Empty),
        Expression::MeHas(_) => Expression::Literal(Value::TRUE),
        Expression::Literal(_) | Expression::Member(_) | Expression::Given(..) => condition.clone(),
        Expression::Not(part) => Expression::Not(inner(part)),
        Expression::IsSome(part) => Expression::IsSome(inner(part)),
        Expression::Opens(path, body) => Expression::Opens(path.clone(), inner(body)),
        Expression::Linked(set, target) => Expression::Linked(set.clone(), inner(target)),
        Expression::Within(set, target) => Expression::Within(set.clone(), inner(target)),
        Expression::All(parts) => Expression::All(each(parts)),
        Expression::Any(parts) => Expression::Any(each(parts)),
        Expression::Call(function, parts) => Expression::Call(function.clone(), each(parts)),
        Expression::Compare(how, left, right) => Expression::Compare(*how, inner(left), inner(right)),
        Expression::Arithmetic(how, number, left, right) => {
            Expression::Arithmetic(*how, *number, inner(left), inner(right))
        }
        Expression::If(test, then, otherwise) => Expression::If(inner(test), inner(then), inner(otherwise)),
    }
}

fn add_steps(found: &mut Vec<Vec<Name>>, steps: &[Name]) {
    for length in 1..=steps.len() {
        let prefix = steps[..length].to_vec();
        if !found.contains(&prefix) {
            found.push(prefix);
        }
    }
}

struct Splitter<'a> {
    catalog: &'a Catalog,
    entity: EntityIndex,
}

impl Splitter<'_> {
    /// The alternatives of a condition, or of its opposite.
    fn split(&self, condition: &Expression, negated: bool) -> Option<Vec<Alternative>> {
        if !reads_account(condition) {
            return Some(Alternative::of_row(maybe_not(condition, negated)));
        }
        if !reads_row(condition) {
            let me = vec![maybe_not(condition, negated)];
            return Some(vec![Alternative { me, ..Alternative::default() }]);
        }
        match condition {
            Expression::Not(inner) => self.split(inner, !negated),
            Expression::All(parts) if !negated => self.split_all(parts, false),
            Expression::Any(parts) if negated => self.split_all(parts, true),
            Expression::Any(parts) | Expression::All(parts) => self.split_any(parts, negated),
            Expression::If(test, then, otherwise) => {
                let opposite = Expression::Not(test.clone());
                let first = Expression::All(vec![(**test).clone(), maybe_not(then, negated)]);
                let second = Expression::All(vec![opposite, maybe_not(otherwise, negated)]);
                self.split_any(&[first, second], false)
            }
            Expression::Opens(path, body) if !negated => {
                let inner = Self { catalog: self.catalog, entity: self.leads_to(path)? };
                let found = inner.split(body, false)?;
                Some(found.into_iter().map(|alternative| alternative.behind(path)).collect())
            }
            Expression::Compare(Comparison::Equal, left, right) if !negated => self.key(left, right),
            Expression::Compare(Comparison::NotEqual, left, right) if negated => self.key(left, right),
            Expression::Linked(set, target) if !negated && **target == Expression::Me => {
                let found = self.catalog.set_at(self.entity, set)?;
                let is_of_accounts = &*self.catalog.entity(found.target).name == ACCOUNT;
                let alternative = Alternative { sets: vec![set.clone()], ..Alternative::default() };
                is_of_accounts.then(|| vec![alternative])
            }
            _ => None,
        }
    }

    fn split_all(&self, parts: &[Expression], negated: bool) -> Option<Vec<Alternative>> {
        let mut found = vec![Alternative::default()];
        for part in parts {
            let choices = self.split(part, negated)?;
            found = found.iter().flat_map(|one| choices.iter().map(|choice| one.and(choice))).collect();
            if found.len() > limits::RULE_ALTERNATIVES {
                return None;
            }
        }
        Some(found)
    }

    /// A part is looked at where those before it were false, which includes that they had no fault.
    fn split_any(&self, parts: &[Expression], negated: bool) -> Option<Vec<Alternative>> {
        let mut found = Vec::new();
        let mut passed = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let before = Alternative { row: passed.clone(), ..Alternative::default() };
            found.extend(self.split(part, negated)?.iter().map(|one| before.and(one)));
            if found.len() > limits::RULE_ALTERNATIVES {
                return None;
            }
            if at + 1 < parts.len() && self.can_fault(part) {
                if reads_account(part) {
                    return None;
                }
                let part = Box::new(part.clone());
                passed.push(Expression::Compare(Comparison::Equal, part.clone(), part));
            }
        }
        Some(found)
    }

    /// `path == me`
    fn key(&self, left: &Expression, right: &Expression) -> Option<Vec<Alternative>> {
        let path = match (left, right) {
            (Expression::Member(path), Expression::Me) | (Expression::Me, Expression::Member(path)) => path,
            _ => return None,
        };
        let end = self.catalog.end_of(self.entity, &path.steps)?;
        let leads_to = if &*path.member == IDENTITY {
            &self.catalog.entity(end).name
        } else {
            let member = self.catalog.entity(end).member(&path.member)?;
            member.target().filter(|_| member.is_stored())?
        };
        (&**leads_to == ACCOUNT)
            .then(|| vec![Alternative { keys: vec![path.clone()], ..Alternative::default() }])
    }

    fn leads_to(&self, path: &Path) -> Option<EntityIndex> {
        let end = self.catalog.end_of(self.entity, &path.steps)?;
        self.catalog.target(end, &path.member)
    }

    /// Whether an evaluation can end in a fault: it computes, here or in a calculated member.
    fn can_fault(&self, condition: &Expression) -> bool {
        let mut calculates = false;
        condition.visit_paths(&mut |path| {
            let member = self.catalog.resolve(self.entity, path);
            calculates |= member.is_some_and(|(_, member)| member.calculated.is_some());
        });
        calculates || computes(condition)
    }
}

fn computes(expression: &Expression) -> bool {
    let here = match expression {
        Expression::Arithmetic(..) => true,
        Expression::Call(function, _) => matches!(
            function,
            Function::Absolute(_) | Function::Round | Function::Negate(_) | Function::PlusDays
        ),
        _ => false,
    };
    here || expression.operands().any(computes)
}

fn maybe_not(condition: &Expression, negated: bool) -> Expression {
    match condition {
        other if !negated => other.clone(),
        Expression::Not(inner) => (**inner).clone(),
        Expression::Literal(truth) => Expression::Literal(Value::from(!truth.is_true())),
        other => Expression::Not(Box::new(other.clone())),
    }
}

fn reads_account(expression: &Expression) -> bool {
    matches!(expression, Expression::Me | Expression::MeHas(_)) || expression.operands().any(reads_account)
}

fn reads_row(expression: &Expression) -> bool {
    let mut reads = false;
    expression.visit_paths(&mut |_| reads = true);
    reads
}

#[cfg(test)]
mod tests {
    use super::*;
    use tidewater_model::{App, Arithmetic, Conflict, Entity, Member, Number, OnDelete, Type};

    fn member(name: &str, ty: Type) -> Member {
        let (documentation, default, validations) = (String::new(), Value::Empty, Vec::new());
        let (optional, on_delete, calculated) = (true, OnDelete::Keep, None);
        let (name, is_system) = (name.into(), false);
        Member { name, documentation, ty, optional, default, validations, on_delete, calculated, is_system }
    }

    fn entity(name: &str, members: Vec<Member>) -> Entity {
        let (documentation, conflict, extends) = (String::new(), Conflict::default(), None);
        let (persistable, audited, unique, rules) = (true, false, Vec::new(), Vec::new());
        let name = name.into();
        Entity { name, documentation, persistable, audited, conflict, members, unique, rules, extends }
    }

    fn catalog() -> Catalog {
        let to = |name: &str| Type::Reference(name.into());
        let customer = vec![member("rep", to(ACCOUNT)), member("open", Type::Boolean)];
        let order = vec![
            member("customer", to("Customer")),
            member("seller", to(ACCOUNT)),
            member("count", Type::Integer64),
            member("done", Type::Boolean),
        ];
        let entities = vec![entity("Customer", customer), entity("Order", order)];
        let (roles, enumerations, events) = (Vec::new(), Vec::new(), Vec::new());
        let (name, documentation) = ("Shop".into(), String::new());
        Catalog::new(App { name, documentation, roles, entities, enumerations, events, ..App::default() })
            .unwrap()
    }

    fn path(text: &str) -> Path {
        let mut steps: Vec<Name> = text.split('.').map(Into::into).collect();
        let member = steps.pop().unwrap();
        Path { steps, member }
    }

    fn at(text: &str) -> Expression {
        Expression::Member(path(text))
    }

    fn compare(how: Comparison, left: Expression, right: Expression) -> Expression {
        Expression::Compare(how, Box::new(left), Box::new(right))
    }

    fn is_me(text: &str) -> Expression {
        compare(Comparison::Equal, at(text), Expression::Me)
    }

    fn not(inner: Expression) -> Expression {
        Expression::Not(Box::new(inner))
    }

    /// `10 / count > 1`, which has a fault where `count` is 0.
    fn computed() -> Expression {
        let number = |number| Box::new(Expression::Literal(Value::Integer(number)));
        let quotient =
            Expression::Arithmetic(Arithmetic::Divide, Number::Integer64, number(10), Box::new(at("count")));
        compare(Comparison::Greater, quotient, *number(1))
    }

    fn of_order(condition: &Expression) -> Option<Vec<Alternative>> {
        let catalog = catalog();
        alternatives(&catalog, catalog.find("Order").unwrap(), condition)
    }

    fn key(text: &str) -> Alternative {
        Alternative { keys: vec![path(text)], ..Alternative::default() }
    }

    #[test]
    fn a_path_that_is_the_account_is_a_key() {
        assert_eq!(of_order(&is_me("customer.rep")), Some(vec![key("customer.rep")]));
        let reversed = compare(Comparison::Equal, Expression::Me, at("seller"));
        assert_eq!(of_order(&reversed), Some(vec![key("seller")]));
        let denied_inequality = not(compare(Comparison::NotEqual, at("seller"), Expression::Me));
        assert_eq!(of_order(&denied_inequality), Some(vec![key("seller")]));
    }

    #[test]
    fn what_is_about_the_row_or_the_account_alone_stays_whole() {
        let has = Expression::MeHas("Boss".into());
        let either = Expression::Any(vec![at("done"), computed()]);
        let condition = Expression::All(vec![is_me("seller"), either.clone(), not(has.clone())]);
        let expected = Alternative { row: vec![either], me: vec![not(has)], ..key("seller") };
        assert_eq!(of_order(&condition), Some(vec![expected]));
    }

    #[test]
    fn a_mixed_disjunction_becomes_alternatives() {
        let condition = Expression::All(vec![
            at("done"),
            Expression::Any(vec![is_me("seller"), Expression::MeHas("Boss".into())]),
        ]);
        let seller = Alternative { row: vec![at("done")], ..key("seller") };
        let me = vec![Expression::MeHas("Boss".into())];
        let boss = Alternative { row: vec![at("done")], me, ..Alternative::default() };
        assert_eq!(of_order(&condition), Some(vec![seller.clone(), boss.clone()]));
        let denied = not(Expression::Any(vec![
            not(at("done")),
            Expression::All(vec![not(is_me("seller")), not(Expression::MeHas("Boss".into()))]),
        ]));
        assert_eq!(of_order(&denied), Some(vec![seller, boss]));
    }

    #[test]
    fn a_choice_is_two_alternatives() {
        let choice = Expression::If(
            Box::new(at("done")),
            Box::new(is_me("seller")),
            Box::new(Expression::MeHas("Boss".into())),
        );
        let done = Alternative { row: vec![at("done")], ..key("seller") };
        let me = vec![Expression::MeHas("Boss".into())];
        let open = Alternative { row: vec![not(at("done"))], me, ..Alternative::default() };
        assert_eq!(of_order(&choice), Some(vec![done, open]));
    }

    #[test]
    fn an_optional_reference_becomes_part_of_the_path() {
        let body = Expression::All(vec![at("open"), is_me("rep")]);
        let opened = Expression::Opens(path("customer"), Box::new(body));
        let row = vec![Expression::Opens(path("customer"), Box::new(at("open")))];
        assert_eq!(of_order(&opened), Some(vec![Alternative { row, ..key("customer.rep") }]));
        let only_key = Expression::Opens(path("customer"), Box::new(is_me("rep")));
        assert_eq!(of_order(&only_key), Some(vec![key("customer.rep")]));
    }

    #[test]
    fn an_alternative_needs_the_rows_that_the_whole_condition_follows() {
        let found = of_order(&Expression::Any(vec![is_me("customer.rep"), is_me("seller")])).unwrap();
        assert_eq!(found[0], key("customer.rep"));
        let mut paths = Vec::new();
        found[1].row.iter().for_each(|row| row.visit_paths(&mut |path| paths.push(path.to_string())));
        assert!(paths.contains(&"customer.rep".to_owned()), "{paths:?}");
    }

    #[test]
    fn a_fault_before_an_alternative_excludes_it_and_one_after_does_not() {
        let first = of_order(&Expression::Any(vec![computed(), is_me("seller")])).unwrap();
        let no_fault = compare(Comparison::Equal, computed(), computed());
        assert_eq!(first[1], Alternative { row: vec![no_fault], ..key("seller") });
        let last = of_order(&Expression::Any(vec![is_me("seller"), computed()])).unwrap();
        assert_eq!(last[0], key("seller"));
    }

    #[test]
    fn what_no_key_can_say_has_no_alternatives() {
        let unequal = compare(Comparison::NotEqual, at("seller"), Expression::Me);
        assert_eq!(of_order(&unequal), None);
        assert_eq!(of_order(&not(is_me("seller"))), None);
        let same_truth = compare(Comparison::Equal, is_me("seller"), at("done"));
        assert_eq!(of_order(&same_truth), None);
        let denied = not(Expression::Opens(path("customer"), Box::new(is_me("rep"))));
        assert_eq!(of_order(&denied), None);
    }

    #[test]
    fn alternatives_are_limited() {
        let pair = || Expression::Any(vec![is_me("seller"), is_me("customer.rep")]);
        let some = Expression::All((0..4).map(|_| pair()).collect());
        assert_eq!(of_order(&some).map(|found| found.len()), Some(limits::RULE_ALTERNATIVES));
        let many = Expression::All((0..5).map(|_| pair()).collect());
        assert_eq!(of_order(&many), None);
    }

    #[test]
    fn a_constant_condition_is_no_obstacle() {
        let with =
            |truth: bool| Expression::All(vec![Expression::Literal(Value::from(truth)), is_me("seller")]);
        assert_eq!(of_order(&with(true)), Some(vec![key("seller")]));
        assert_eq!(of_order(&with(false)), Some(Vec::new()));
    }
}
