//! What every app has without declaring it.

use crate::{AccessRule, Conflict, Entity, Member, Name, OnDelete, Type, Value};

/// The name of the built-in entity of accounts.
pub const ACCOUNT: &str = "Account";
/// The member of [`ACCOUNT`] that people see. Id and name are all of an account that reaches a device.
pub const ACCOUNT_NAME: &str = "name";

/// A member that the server keeps for every audited entity.
pub struct SystemMember {
    /// The member's name.
    pub name: &'static str,
    /// Whether it is an instant; otherwise it is a reference to an account.
    pub is_instant: bool,
}

/// The members of an `#[entity(audited)]` entity, in this order after its own.
pub const SYSTEM_MEMBERS: [SystemMember; 4] = [
    SystemMember { name: "created_at", is_instant: true },
    SystemMember { name: "changed_at", is_instant: true },
    SystemMember { name: "created_by", is_instant: false },
    SystemMember { name: "changed_by", is_instant: false },
];

/// A number made of a name, for places where texts are compared slowly: FNV-1a.
#[must_use]
pub const fn key(name: &str) -> u64 {
    let (bytes, mut key, mut at) = (name.as_bytes(), 0xcbf2_9ce4_8422_2325_u64, 0);
    while at < bytes.len() {
        key = (key ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    key
}

impl SystemMember {
    /// The member as the model has it. It is empty until the server accepted the object.
    #[must_use]
    pub fn member(&self) -> Member {
        let ty = if self.is_instant { Type::DateTime } else { Type::Reference(Name::from(ACCOUNT)) };
        plain_member(self.name, ty, true)
    }
}

fn plain_member(name: &str, ty: Type, optional: bool) -> Member {
    let default = if optional { Value::Empty } else { Value::from("") };
    Member {
        name: name.into(),
        documentation: String::new(),
        ty,
        optional,
        default,
        validations: Vec::new(),
        on_delete: OnDelete::Keep,
        calculated: None,
    }
}

/// The entity of accounts. It has no rule, so no app code writes it: accounts are made on the server,
/// and a device receives id and name of those that rows on it refer to.
#[must_use]
pub fn account() -> Entity {
    Entity {
        name: ACCOUNT.into(),
        documentation: "Who can sign in.".to_owned(),
        persistable: true,
        audited: false,
        conflict: Conflict::default(),
        members: vec![plain_member(ACCOUNT_NAME, Type::Text, false)],
        unique: Vec::new(),
        rules: Vec::<AccessRule>::new(),
        extends: None,
    }
}
