//! A drawn entity as the engines get it.

use super::TONES;
use super::condition::Drawn;
use crate::simulation::shape::{EntityShape, Kind, MemberShape, Members, OnDelete, STAMPS, Sum};
use tidewater_model::{
    self as model, AccessRule, After, Arithmetic, Entity, Enumeration, EnumerationVariant, Expression,
    Member, MemberSet, Number, Path, Type, Validation, Value,
};

pub(super) fn tones() -> Enumeration {
    let variant = |name: &&str| EnumerationVariant { name: (*name).into(), caption: (*name).to_owned() };
    Enumeration { name: "Tone".into(), variants: TONES.iter().map(variant).collect() }
}

/// The entity as the engines get it.
pub(super) fn declared(shape: &EntityShape, conditions: &[Option<Drawn>]) -> Entity {
    let set = |members: Members| match members {
        Members::None => MemberSet::None,
        Members::All => MemberSet::All,
        Members::Only(names) => MemberSet::Only(names.iter().map(|name| (*name).into()).collect()),
    };
    let rules = shape.rules.iter().zip(conditions).map(|(rule, condition)| AccessRule {
        role: rule.role.into(),
        create: rule.create,
        delete: rule.delete,
        read: set(rule.read),
        write: set(rule.write),
        condition: condition.as_ref().map(Drawn::expression),
        after: After::SameCondition,
        server_only: false,
    });
    let is_stamp = |member: &&MemberShape| STAMPS.iter().any(|(name, _)| *name == member.name);
    let own = shape.members.iter().filter(|member| !is_stamp(member));
    let is_audited = shape.members.iter().any(|member| is_stamp(&member));
    let stamps = if is_audited { &model::SYSTEM_MEMBERS[..] } else { &[] };
    Entity {
        name: shape.name.into(),
        documentation: String::new(),
        persistable: true,
        audited: is_audited,
        conflict: shape.conflict,
        members: own
            .map(|member| declared_member(shape, member))
            .chain(shape.sets.iter().map(|name| set_of_accounts(name)))
            .chain(shape.calculated.iter().map(calculated))
            .chain(stamps.iter().map(model::SystemMember::member))
            .collect(),
        unique: Vec::new(),
        rules: rules.collect(),
        extends: None,
    }
}

fn set_of_accounts(name: &'static str) -> Member {
    Member {
        name: name.into(),
        documentation: String::new(),
        ty: Type::ReferenceSet("Account".into()),
        optional: false,
        default: Value::Empty,
        validations: Vec::new(),
        on_delete: model::OnDelete::default(),
        calculated: None,
        is_system: false,
    }
}

fn calculated(sum: &Sum) -> Member {
    let read = |steps: &[&str], member: &str| {
        let steps = steps.iter().map(|step| (*step).into()).collect();
        Expression::Member(Path { steps, member: member.into() })
    };
    let own = read(&[], sum.own);
    let value = match sum.over {
        None => own,
        Some((steps, member)) => Expression::Arithmetic(
            Arithmetic::Add,
            Number::Integer32,
            Box::new(own),
            Box::new(read(steps, member)),
        ),
    };
    Member {
        name: sum.name.into(),
        documentation: String::new(),
        ty: Type::Integer32,
        optional: false,
        default: Value::Integer(0),
        validations: Vec::new(),
        on_delete: model::OnDelete::default(),
        calculated: Some(value),
        is_system: false,
    }
}

fn declared_member(shape: &EntityShape, member: &MemberShape) -> Member {
    let mut validations = Vec::new();
    if shape.unique.iter().any(|together| *together == [member.name]) {
        validations.push(Validation::Unique);
    }
    let (mut optional, mut on_delete) = (false, model::OnDelete::default());
    let ty = match member.kind {
        Kind::Text { required, max } => {
            validations.extend(required.then_some(Validation::Required));
            validations.extend(u32::try_from(max).ok().map(Validation::MaxLength));
            Type::Text
        }
        Kind::Number { min, max } if i32::try_from(max).is_ok() => {
            let bounds = [Validation::Min(Value::Integer(min)), Validation::Max(Value::Integer(max))];
            validations.extend(bounds);
            Type::Integer32
        }
        Kind::Number { .. } => Type::Integer64,
        Kind::Decimal => Type::Decimal,
        Kind::Flag => Type::Boolean,
        Kind::Choice(_) => Type::Enumeration("Tone".into()),
        Kind::Instant => {
            optional = true;
            Type::DateTime
        }
        Kind::Counter { max } => {
            validations.extend((max < i64::MAX).then_some(Validation::Max(Value::Integer(max))));
            Type::Counter
        }
        Kind::Greatest => Type::Max(Box::new(Type::Integer64)),
        Kind::Least => Type::Min(Box::new(Type::Integer64)),
        Kind::AutoNumber => Type::AutoNumber,
        Kind::StampedAt | Kind::StampedBy => unreachable!("the model itself declares what the server notes"),
        Kind::Reference { to, optional: may_be_empty, on_delete: then } => {
            optional = may_be_empty;
            on_delete = match then {
                OnDelete::Prevent => model::OnDelete::Prevent,
                OnDelete::Cascade => model::OnDelete::Cascade,
                OnDelete::Keep => model::OnDelete::Keep,
            };
            Type::Reference(to.into())
        }
    };
    Member {
        name: member.name.into(),
        documentation: String::new(),
        ty,
        optional,
        default: member.kind.default(),
        validations,
        on_delete,
        calculated: None,
        is_system: false,
    }
}
