//! How the tables follow a model that grew, and what is no growth.
//!
//! Growth is what makes no stored row wrong: new entities, members with a value for old rows, variants
//! and roles; `Option` around a type, wider limits; any change of rules, handlers, captions and
//! documentation.

use super::super::{Dialect, Statement};
use super::table::{Side, creation, indexes};
use std::collections::BTreeSet;
use tidewater_model::{Catalog, Entity, Member, Type, Validation, Value};

/// What to do about every change that is no growth.
const OTHERWISE: &str = "or start with a new database";

/// The statements that bring the tables of one version of the app to another.
///
/// # Errors
/// Every change that is not growth, one line each, with what to do.
pub fn growth(old: &Catalog, new: &Catalog, side: Side, dialect: &Dialect) -> Result<Vec<Statement>, String> {
    let mut growth = Growth { statements: Vec::new(), differences: Vec::new() };
    for (_, before) in old.tables() {
        match new.named(&before.name).filter(|entity| entity.persistable) {
            Some(after) => growth.entity(before, after, side, dialect),
            None => growth.differs(&before.name, "is not in the model any more", "put it back"),
        }
    }
    for (_, after) in new.tables() {
        if !old.named(&after.name).is_some_and(|entity| entity.persistable) {
            growth.statements.extend(creation(after, side, dialect));
        }
    }
    growth.names(old, new);
    if growth.differences.is_empty() { Ok(growth.statements) } else { Err(growth.differences.join("\n")) }
}

struct Growth {
    statements: Vec<Statement>,
    differences: Vec<String>,
}

impl Growth {
    fn differs(&mut self, place: &str, problem: &str, remedy: &str) {
        self.differences.push(format!("`{place}` {problem}; {remedy}, {OTHERWISE}"));
    }

    fn run(&mut self, sql: String) {
        self.statements.push(Statement::new(sql, []));
    }

    /// Roles and variants, which stored rows name.
    fn names(&mut self, old: &Catalog, new: &Catalog) {
        for role in &old.app().roles {
            if !new.app().roles.iter().any(|known| known.name == role.name) {
                self.differs(&role.name, "is no role any more, and accounts may have it", "put it back");
            }
        }
        for before in &old.app().enumerations {
            let Some(after) = new.enumeration(&before.name) else { continue };
            for variant in before.variants.iter().filter(|variant| after.position(&variant.name).is_none()) {
                let place = format!("{}::{}", before.name, variant.name);
                self.differs(&place, "is no variant any more, and stored rows may have it", "put it back");
            }
        }
    }

    fn entity(&mut self, before: &Entity, after: &Entity, side: Side, dialect: &Dialect) {
        for member in &before.members {
            let place = format!("{}.{}", before.name, member.name);
            match after.member(&member.name) {
                None if member.is_stored() => {
                    self.differs(&place, "is not in the model any more", "put it back");
                }
                None => {}
                Some(now) => self.member(&place, member, now),
            }
        }
        for set in after.unique.iter().filter(|set| !before.unique.contains(set)) {
            let place = format!("{}({})", after.name, set.join(", "));
            self.differs(&place, "must be unique now, and stored rows may not be", "take that back");
        }
        let added = after.members.iter().filter(|member| before.member(&member.name).is_none());
        for member in added.filter(|member| member.is_stored()) {
            self.added(after, member, dialect);
        }
        let known = indexes(before).into_iter().map(|index| index.name).collect::<BTreeSet<_>>();
        for index in indexes(after).into_iter().filter(|index| !known.contains(&index.name)) {
            self.run(index.create);
        }
        if side == Side::Device {
            self.masks(before, after);
        }
    }

    fn added(&mut self, entity: &Entity, member: &Member, dialect: &Dialect) {
        let place = format!("{}.{}", entity.name, member.name);
        let must_be_filled = member.validations.contains(&Validation::Required);
        let is_blank = member.default.is_empty() || member.default.text() == Some("");
        if is_blank && (must_be_filled || !(member.may_be_empty() || member.default.text().is_some())) {
            let remedy = if must_be_filled { "drop `required`" } else { "make it an `Option<_>`" };
            self.differs(&place, "is new and required, and stored rows have no value for it", remedy);
            return;
        }
        if member.validations.contains(&Validation::Unique) && !member.default.is_empty() {
            let remedy = "make it an `Option<_>`";
            self.differs(&place, "is new and unique, and stored rows would share its default", remedy);
            return;
        }
        let column = (dialect.column)(&member.ty);
        self.run(format!("ALTER TABLE \"{}\" ADD COLUMN \"{}\" {column}", entity.name, member.name));
        if !member.default.is_empty() {
            let first = (dialect.parameter)(1);
            let sql = format!("UPDATE \"{}\" SET \"{}\" = {first}", entity.name, member.name);
            self.statements.push(Statement::new(sql, [member.default.clone()]));
        }
    }

    fn member(&mut self, place: &str, before: &Member, after: &Member) {
        let keep = format!("keep `{}`", declared(before));
        if before.calculated.is_some() != after.calculated.is_some() {
            let became = if after.calculated.is_some() { "calculated" } else { "stored" };
            self.differs(place, &format!("is {became} now"), "give the new member another name");
        } else if before.ty != after.ty {
            let change = format!("was `{}` and is `{}`", declared(before), declared(after));
            self.differs(place, &change, "give the new member another name");
        } else if before.optional && !after.optional && after.is_stored() {
            self.differs(place, "may not be empty any more, and stored rows may have it empty", &keep);
        }
        for validation in &after.validations {
            let earlier = before.validations.iter().find(|earlier| same_kind(earlier, validation));
            if !earlier.is_some_and(|earlier| is_no_narrower(earlier, validation)) {
                let change = match earlier {
                    None => format!("has `{}` now", shown(validation)),
                    Some(earlier) => format!("had `{}` and has `{}`", shown(earlier), shown(validation)),
                };
                let problem = format!("{change}, and stored rows may break it");
                self.differs(place, &problem, "take that back");
            }
        }
    }

    /// The masks of stored rows have a bit for each position, and members may have moved.
    fn masks(&mut self, before: &Entity, after: &Entity) {
        let moved = before.members.iter().enumerate().filter_map(|(old, member)| {
            let new = after.members.iter().position(|known| known.name == member.name)?;
            Some((old, new))
        });
        let moved = moved.collect::<Vec<_>>();
        if moved.iter().all(|(old, new)| old == new) {
            return;
        }
        let bit = |(old, new): &(usize, usize)| format!("(((_unreadable >> {old}) & 1) << {new})");
        let mask = moved.iter().map(bit).collect::<Vec<_>>().join(" | ");
        self.run(format!("UPDATE \"{}\" SET _unreadable = {mask} WHERE _unreadable <> 0", after.name));
    }
}

fn same_kind(left: &Validation, right: &Validation) -> bool {
    match (left, right) {
        (Validation::Expression(left, _), Validation::Expression(right, _)) => left == right,
        _ => std::mem::discriminant(left) == std::mem::discriminant(right),
    }
}

/// Whether everything that the earlier validation let through passes the later one of its kind.
fn is_no_narrower(earlier: &Validation, later: &Validation) -> bool {
    match (earlier, later) {
        (Validation::MaxLength(earlier), Validation::MaxLength(later)) => earlier <= later,
        (Validation::Min(earlier), Validation::Min(later)) => earlier >= later,
        (Validation::Max(earlier), Validation::Max(later)) => earlier <= later,
        (Validation::OneOf(earlier), Validation::OneOf(later)) => {
            earlier.iter().all(|value| later.contains(value))
        }
        (earlier, later) => earlier == later,
    }
}

/// A validation as it is written.
fn shown(validation: &Validation) -> String {
    match validation {
        Validation::Required => "required".to_owned(),
        Validation::MaxLength(limit) => format!("max_len = {limit}"),
        Validation::Min(Value::Integer(least)) => format!("min = {least}"),
        Validation::Max(Value::Integer(most)) => format!("max = {most}"),
        Validation::Min(_) => "min".to_owned(),
        Validation::Max(_) => "max".to_owned(),
        Validation::Pattern(pattern) => format!("pattern = {pattern:?}"),
        Validation::OneOf(values) => format!("one_of ({} values)", values.len()),
        Validation::Unique => "unique".to_owned(),
        Validation::Expression(name, _) => format!("validate({name})"),
    }
}

/// A member's type as it is written.
fn declared(member: &Member) -> String {
    let ty = written(&member.ty);
    let says_so_itself = matches!(member.ty, Type::File | Type::Image);
    if member.optional && !says_so_itself { format!("Option<{ty}>") } else { ty }
}

fn written(ty: &Type) -> String {
    match ty {
        Type::Text => "String".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Integer32 => "i32".to_owned(),
        Type::Integer64 => "i64".to_owned(),
        Type::Decimal => "Decimal".to_owned(),
        Type::DateTime => "DateTime".to_owned(),
        Type::Date => "Date".to_owned(),
        Type::Enumeration(name) => name.to_string(),
        Type::Binary => "Vec<u8>".to_owned(),
        Type::HashedText => "HashedString".to_owned(),
        Type::AutoNumber => "AutoNumber".to_owned(),
        Type::File => "File".to_owned(),
        Type::Image => "Image".to_owned(),
        Type::Reference(name) => format!("Ref<{name}>"),
        Type::ReferenceSet(name) => format!("RefSet<{name}>"),
        Type::Counter => "Counter".to_owned(),
        Type::Max(inner) => format!("Max<{}>", written(inner)),
        Type::Min(inner) => format!("Min<{}>", written(inner)),
    }
}
