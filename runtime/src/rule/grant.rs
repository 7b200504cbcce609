//! Read rules as grants.
//!
//! A grant is one alternative of the condition of a read rule: which members it opens, the path whose
//! value says for which account, and what must hold of the row. A **bucket** is a grant with one
//! account as its key, or a grant alone if everybody who holds it sees the same rows. Rules of several
//! roles that say the same share a grant. Rules that no key can express are grants as well; whoever
//! holds one reads the whole entity again when it changed.

use super::alternative::{Alternative, all, alternatives};
use super::{Evaluation, NoRows, RowView, readable_members};
use crate::typed::Me;
use crate::value::ObjectId;
use std::collections::BTreeMap;
use tidewater_model::limits::CALCULATED_DEPTH;
use tidewater_model::{
    AccessRule, Catalog, Comparison, ContentHash, EntityIndex, Expression, IDENTITY, MemberIndex, Name, Path,
};

/// The key of a bucket that is the same for everybody. No account has this id.
pub const EVERYONE: i64 = 0;

/// For whom a grant opens the rows that satisfy it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// For everybody who holds the grant.
    Everyone,
    /// For the account that this path of the row leads to.
    Account(Path),
    /// For the accounts in the set at the end of this path. A row is in one bucket for each of them.
    Set(Path),
    /// For those for whom the whole condition holds. It compares the row with the account in a way
    /// that no key can express.
    Unbucketed,
}

/// One alternative of a read rule's condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The grant's identity in the change log: it says everything that the grant says.
    pub id: i64,
    /// The members that it opens, a bit for each by position.
    pub mask: u64,
    /// For whom.
    pub key: Key,
    /// What must hold of the row. Only of [`Key::Unbucketed`] grants does it ask for the account.
    pub row: Option<Expression>,
}

impl Grant {
    /// The whole condition, for one account; nothing if every row satisfies it.
    #[must_use]
    pub fn condition(&self) -> Option<Expression> {
        let me = Box::new(Expression::Me);
        let key = match &self.key {
            Key::Account(path) => {
                Expression::Compare(Comparison::Equal, Box::new(Expression::Member(path.clone())), me)
            }
            Key::Set(path) => Expression::Linked(path.clone(), me),
            Key::Everyone | Key::Unbucketed => return self.row.clone(),
        };
        Some(all(std::iter::once(key).chain(self.row.clone()).collect()))
    }

    /// The key of an account's bucket of this grant.
    #[must_use]
    pub fn key_for(&self, account: ObjectId) -> i64 {
        if matches!(self.key, Key::Account(_) | Key::Set(_)) { account.raw() } else { EVERYONE }
    }

    /// Whether every row satisfies the grant.
    #[must_use]
    pub fn is_unconditional(&self) -> bool {
        self.key == Key::Everyone && self.row.is_none()
    }
}

/// Who holds a grant.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entitlement {
    role: Name,
    /// What must hold of the account besides.
    me: Option<Expression>,
    grant: usize,
}

/// Rows whose buckets may change when a row that they lead to is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The entity of those rows.
    pub entity: EntityIndex,
    /// The references that lead from them to the written row.
    pub steps: Vec<Name>,
    /// The members of the written row that count, a bit for each by position.
    pub members: u64,
}

/// The grants of one entity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityGrants {
    /// The grants, by their identity.
    pub grants: Vec<Grant>,
    /// The entity's own members that its grants read, a bit for each by position.
    pub members: u64,
    /// Where else a change of this entity's rows counts.
    pub reached: Vec<Reach>,
    entitlements: Vec<Entitlement>,
}

/// The grants of every entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grants {
    entities: Vec<EntityGrants>,
}

impl Grants {
    /// Splits the read rules of an app.
    #[must_use]
    pub fn new(catalog: &Catalog) -> Self {
        let mut entities: Vec<_> =
            catalog.entities().map(|(index, _)| EntityGrants::split(catalog, index)).collect();
        for (index, _) in catalog.entities() {
            let mut scope = ScopeMembers { catalog, found: BTreeMap::new() };
            for condition in entities[index.0].grants.iter().filter_map(Grant::condition) {
                scope.visit(index, &[], &condition, 0);
            }
            for ((steps, at), members) in scope.found {
                if steps.is_empty() {
                    entities[at].members |= members;
                } else {
                    entities[at].reached.push(Reach { entity: index, steps, members });
                }
            }
        }
        Self { entities }
    }

    /// The grants of one entity.
    #[must_use]
    pub fn of(&self, entity: EntityIndex) -> &EntityGrants {
        &self.entities[entity.0]
    }

    /// The read rules, by entity, that no key can express: devices read these entities again as a
    /// whole when something in them changed.
    pub fn unbucketed(&self) -> impl Iterator<Item = EntityIndex> {
        let entities = self.entities.iter().enumerate();
        let unbucketed =
            entities.filter(|(_, entity)| entity.grants.iter().any(|one| one.key == Key::Unbucketed));
        unbucketed.map(|(index, _)| EntityIndex(index))
    }
}

impl EntityGrants {
    fn split(catalog: &Catalog, index: EntityIndex) -> Self {
        let entity = catalog.entity(index);
        let mut split = Self::default();
        let mut found: BTreeMap<i64, Grant> = BTreeMap::new();
        let mut held = Vec::new();
        for rule in &entity.rules {
            let mask = readable_members(entity, rule);
            if mask == 0 || !entity.persistable {
                continue;
            }
            for (me, grant) in grants_of(catalog, index, rule, mask) {
                held.push((rule.role.clone(), me, grant.id));
                found.entry(grant.id).or_insert(grant);
            }
        }
        let position = |id| found.keys().position(|known| *known == id).unwrap_or_default();
        for (role, me, id) in held {
            split.entitlements.push(Entitlement { role, me, grant: position(id) });
        }
        split.grants = found.into_values().collect();
        split
    }

    /// The positions of the grants that an account holds, in order.
    #[must_use]
    pub fn held(&self, catalog: &Catalog, me: Me) -> Vec<u16> {
        let evaluation = Evaluation { catalog, me: Some(me), rows: &NoRows };
        let holds = |entitlement: &&Entitlement| {
            let role = Expression::MeHas(entitlement.role.clone());
            let about_me = std::iter::once(&role).chain(&entitlement.me);
            about_me.into_iter().all(|condition| evaluation.holds(EntityIndex(0), nobody(me), condition))
        };
        let held = self.entitlements.iter().filter(holds);
        let mut positions: Vec<_> =
            held.filter_map(|entitlement| u16::try_from(entitlement.grant).ok()).collect();
        positions.sort_unstable();
        positions.dedup();
        positions
    }
}

/// Whether a read rule opens rows in a way that no key can express.
#[must_use]
pub fn is_unbucketed(catalog: &Catalog, entity: EntityIndex, rule: &AccessRule) -> bool {
    let mask = readable_members(catalog.entity(entity), rule);
    mask != 0 && grants_of(catalog, entity, rule, mask).iter().any(|(_, grant)| grant.key == Key::Unbucketed)
}

/// A row without values, for conditions that read none.
fn nobody(me: Me) -> RowView<'static> {
    RowView { id: me.object(), values: &[], unreadable: 0 }
}

/// The grants of one rule, each with what must hold of the account.
fn grants_of(
    catalog: &Catalog,
    index: EntityIndex,
    rule: &AccessRule,
    mask: u64,
) -> Vec<(Option<Expression>, Grant)> {
    let identified = |key: Key, row: Option<Expression>| Grant {
        id: identity(catalog, index, mask, &key, row.as_ref()),
        mask,
        key,
        row,
    };
    let Some(condition) = &rule.condition else {
        return vec![(None, identified(Key::Everyone, None))];
    };
    let Some(alternatives) = alternatives(catalog, index, condition).filter(|all| all.iter().all(has_key))
    else {
        return vec![(None, identified(Key::Unbucketed, Some(condition.clone())))];
    };
    let each = alternatives.into_iter().map(|alternative| {
        let (key, row, me) = keyed(alternative);
        (me, identified(key, row))
    });
    each.collect()
}

/// Whether a path or a set can be the key: of two sets neither says what the other does.
fn has_key(alternative: &Alternative) -> bool {
    !alternative.keys.is_empty() || alternative.sets.iter().all(|set| *set == alternative.sets[0])
}

/// Takes the shortest path as the key; the others must then have the same value as it, and sets hold it.
fn keyed(mut alternative: Alternative) -> (Key, Option<Expression>, Option<Expression>) {
    alternative.keys.sort_by(|one, other| (one.steps.len(), one).cmp(&(other.steps.len(), other)));
    alternative.keys.dedup();
    let mut keys = alternative.keys.into_iter();
    let key = keys.next();
    if let Some(first) = &key {
        let member = |path: Path| Box::new(Expression::Member(path));
        let same = |other| Expression::Compare(Comparison::Equal, member(first.clone()), member(other));
        alternative.row.extend(keys.map(same));
        let holds = |set| Expression::Linked(set, member(first.clone()));
        alternative.row.extend(std::mem::take(&mut alternative.sets).into_iter().map(holds));
    }
    let set = alternative.sets.into_iter().next();
    let key = key.map_or_else(|| set.map_or(Key::Everyone, Key::Set), Key::Account);
    let together = |parts: Vec<Expression>| (!parts.is_empty()).then(|| all(parts));
    (key, together(alternative.row), together(alternative.me))
}

fn identity(catalog: &Catalog, index: EntityIndex, mask: u64, key: &Key, row: Option<&Expression>) -> i64 {
    let entity = catalog.entity(index);
    let members = entity.members.iter().enumerate().filter(|(at, _)| mask >> at & 1 == 1);
    let members: Vec<_> = members.map(|(_, member)| &member.name).collect();
    let (kind, path) = match key {
        Key::Everyone => (0, None),
        Key::Account(path) => (1, Some(path)),
        Key::Unbucketed => (2, None),
        Key::Set(path) => (3, Some(path)),
    };
    ContentHash::canonical(&(&entity.name, members, kind, path, row)).short()
}

/// Gathers which members of which entities conditions read, by the references that lead there.
pub(super) struct ScopeMembers<'a> {
    pub(super) catalog: &'a Catalog,
    /// By the references that lead there and the entity: a bit for each member.
    pub(super) found: BTreeMap<(Vec<Name>, usize), u64>,
}

impl ScopeMembers<'_> {
    pub(super) fn visit(
        &mut self,
        entity: EntityIndex,
        prefix: &[Name],
        condition: &Expression,
        depth: usize,
    ) {
        let mut paths = Vec::new();
        condition.visit_paths(&mut |path| paths.push(path.clone()));
        for path in paths {
            self.follow(entity, prefix, &path, depth);
        }
    }

    fn follow(&mut self, entity: EntityIndex, prefix: &[Name], path: &Path, depth: usize) {
        let mut steps = prefix.to_vec();
        let mut at = entity;
        for step in &path.steps {
            self.note(&steps, at, step);
            steps.push(step.clone());
            let Some(target) = self.catalog.target(at, step) else { return };
            at = target;
        }
        if &*path.member == IDENTITY {
            // That the row is there at all counts, whatever its members are.
            self.found.entry((steps, at.0)).or_default();
            return;
        }
        match &self.catalog.entity(at).member(&path.member).and_then(|member| member.calculated.clone()) {
            Some(calculated) if depth < CALCULATED_DEPTH => self.visit(at, &steps, calculated, depth + 1),
            _ => self.note(&steps, at, &path.member),
        }
    }

    fn note(&mut self, steps: &[Name], at: EntityIndex, member: &str) {
        let bit = self.catalog.member(at, member).map_or(0, |MemberIndex(at)| 1 << at);
        *self.found.entry((steps.to_vec(), at.0)).or_default() |= bit;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Id;
    use tidewater_model::{
        ACCOUNT, After, App, Conflict, Entity, Member, MemberSet, OnDelete, Role, Type, Value,
    };

    fn member(name: &str, ty: Type) -> Member {
        let (documentation, default, validations) = (String::new(), Value::Empty, Vec::new());
        let (optional, on_delete, calculated) = (true, OnDelete::Keep, None);
        let (name, is_system) = (name.into(), false);
        Member { name, documentation, ty, optional, default, validations, on_delete, calculated, is_system }
    }

    fn entity(name: &str, members: Vec<Member>, rules: Vec<AccessRule>) -> Entity {
        let (documentation, conflict, extends) = (String::new(), Conflict::default(), None);
        let (persistable, audited, unique, name) = (true, false, Vec::new(), name.into());
        Entity { name, documentation, persistable, audited, conflict, members, unique, rules, extends }
    }

    fn read(role: &str, read: MemberSet, condition: Option<Expression>) -> AccessRule {
        let (create, delete, write, server_only) = (false, false, MemberSet::None, false);
        let after = After::default();
        AccessRule { role: role.into(), create, delete, read, write, condition, after, server_only }
    }

    fn path(text: &str) -> Path {
        let mut steps: Vec<Name> = text.split('.').map(Into::into).collect();
        let member = steps.pop().unwrap();
        Path { steps, member }
    }

    fn is_me(text: &str) -> Expression {
        let path = Box::new(Expression::Member(path(text)));
        Expression::Compare(Comparison::Equal, path, Box::new(Expression::Me))
    }

    /// Customers, whose `open` orders are calculated from, and orders with these rules.
    fn catalog(rules: Vec<AccessRule>) -> Catalog {
        let to = |name: &str| Type::Reference(name.into());
        let customer = vec![member("rep", to(ACCOUNT)), member("open", Type::Boolean)];
        let mut active = member("active", Type::Boolean);
        active.calculated = Some(Expression::Member(path("customer.open")));
        let order = vec![member("customer", to("Customer")), member("note", Type::Text), active];
        let entities = vec![entity("Customer", customer, Vec::new()), entity("Order", order, rules)];
        let role = |name: &str| Role { name: name.into(), documentation: String::new() };
        let roles = ["Boss", "Rep", "Guest"].map(role).to_vec();
        let (enumerations, events) = (Vec::new(), Vec::new());
        let (name, documentation) = ("Shop".into(), String::new());
        Catalog::new(App { name, documentation, roles, entities, enumerations, events, ..App::default() })
            .unwrap()
    }

    fn account(roles: u64) -> Me {
        Me::new(Id::from(ObjectId::new(0, 7).unwrap()), roles)
    }

    const CUSTOMER: EntityIndex = EntityIndex(1);
    const ORDER: EntityIndex = EntityIndex(2);

    #[test]
    fn roles_with_the_same_rule_share_a_grant() {
        let condition = || Some(is_me("customer.rep"));
        let rules = vec![
            read("Boss", MemberSet::All, None),
            read("Rep", MemberSet::All, condition()),
            read("Guest", MemberSet::All, condition()),
        ];
        let catalog = catalog(rules);
        let grants = Grants::new(&catalog);
        let orders = grants.of(ORDER);
        assert_eq!(orders.grants.len(), 2);
        let held: Vec<_> = [0, 1, 2, 4, 6].map(|roles| orders.held(&catalog, account(roles)).len()).to_vec();
        assert_eq!(held, [0, 1, 1, 1, 1]);
        assert_eq!(orders.held(&catalog, account(2)), orders.held(&catalog, account(4)));
    }

    #[test]
    fn a_condition_on_the_account_decides_who_holds_the_grant() {
        let not_boss = Expression::Not(Box::new(Expression::MeHas("Boss".into())));
        let condition = Expression::All(vec![not_boss, is_me("customer.rep")]);
        let catalog = catalog(vec![read("Rep", MemberSet::All, Some(condition))]);
        let grants = Grants::new(&catalog);
        assert_eq!(grants.of(ORDER).held(&catalog, account(2)), [0]);
        assert_eq!(grants.of(ORDER).held(&catalog, account(3)), [0; 0]);
    }

    #[test]
    fn a_change_counts_where_conditions_read_it_also_through_calculated_members() {
        let condition = Expression::All(vec![is_me("customer.rep"), Expression::Member(path("active"))]);
        let catalog = catalog(vec![read("Rep", MemberSet::All, Some(condition))]);
        let grants = Grants::new(&catalog);
        let steps = vec![Name::from("customer")];
        let reached = Reach { entity: ORDER, steps, members: 0b11 };
        assert_eq!(grants.of(CUSTOMER).reached, [reached]);
        assert_eq!(grants.of(ORDER).members, 0b1);
    }

    #[test]
    fn what_a_grant_says_is_its_identity() {
        let of = |rule| Grants::new(&catalog(vec![rule])).of(ORDER).grants[0].id;
        let note = || MemberSet::Only(vec!["note".into()]);
        let first = of(read("Rep", MemberSet::All, Some(is_me("customer.rep"))));
        assert_eq!(first, of(read("Boss", MemberSet::All, Some(is_me("customer.rep")))));
        assert_ne!(first, of(read("Rep", note(), Some(is_me("customer.rep")))));
        assert_ne!(first, of(read("Rep", MemberSet::All, None)));
    }

    #[test]
    fn a_rule_that_no_key_can_express_is_reported() {
        let unequal = Expression::Not(Box::new(is_me("customer.rep")));
        let grants = Grants::new(&catalog(vec![read("Rep", MemberSet::All, Some(unequal))]));
        assert_eq!(grants.unbucketed().collect::<Vec<_>>(), [ORDER]);
    }
}
