//! Parts of models without anything special, for tests that build a model by hand. What a test is about
//! it sets itself, with `..`.

use tidewater_model::{Conflict, Entity, Member, OnDelete, Type, Value};

/// A required member without validations, whose default is empty.
#[must_use]
pub fn member(name: &str, ty: Type) -> Member {
    Member {
        name: name.into(),
        documentation: String::new(),
        ty,
        optional: false,
        default: Value::Empty,
        validations: Vec::new(),
        on_delete: OnDelete::Keep,
        calculated: None,
        is_system: false,
    }
}

/// A persistable entity without rules.
#[must_use]
pub fn entity(name: &str, members: Vec<Member>) -> Entity {
    Entity {
        name: name.into(),
        documentation: String::new(),
        persistable: true,
        audited: false,
        conflict: Conflict::LastWins,
        members,
        unique: Vec::new(),
        rules: Vec::new(),
        extends: None,
    }
}
