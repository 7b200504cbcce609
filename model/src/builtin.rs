//! What every app has without declaring it.

use crate::{
    AccessRule, After, App, Comparison, Conflict, Entity, Expression, Member, MemberSet, Name, OnDelete,
    Path, Type, Value,
};

/// The name of the built-in entity of accounts.
pub const ACCOUNT: &str = "Account";
/// The member of [`ACCOUNT`] that people see. Id and name are all of an account that reaches a device.
pub const ACCOUNT_NAME: &str = "name";

/// The name of the built-in entity of what the server rejected.
pub const SYNCHRONIZATION_ERROR: &str = "SynchronizationError";

/// Whether the entity of that name is built in: only the server writes its objects, and a download of the
/// app's data leaves them out.
#[must_use]
pub fn is_built_in(entity: &str) -> bool {
    [ACCOUNT, SYNCHRONIZATION_ERROR].contains(&entity)
}

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
        Member { is_system: true, ..plain_member(self.name, ty, true) }
    }
}

fn plain_member(name: &str, ty: Type, optional: bool) -> Member {
    let default = match ty {
        _ if optional => Value::Empty,
        Type::Text => Value::from(""),
        _ => Value::Integer(0),
    };
    Member {
        name: name.into(),
        documentation: String::new(),
        ty,
        optional,
        default,
        validations: Vec::new(),
        on_delete: OnDelete::Keep,
        calculated: None,
        is_system: false,
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

/// The entity of what the server rejected. It stays on the server. An account reads what it sent itself,
/// whatever its roles are, and the app's auditors read everything.
#[must_use]
pub fn synchronization_error(app: &App) -> Entity {
    let account = Path { steps: Vec::new(), member: "account".into() };
    let own = Expression::Compare(
        Comparison::Equal,
        Box::new(Expression::Member(account)),
        Box::new(Expression::Me),
    );
    let rule = |role: &Name| AccessRule {
        role: role.clone(),
        create: false,
        delete: false,
        read: MemberSet::All,
        write: MemberSet::None,
        condition: (!app.auditors.contains(role)).then(|| own.clone()),
        after: After::default(),
        server_only: false,
    };
    let text = |name| plain_member(name, Type::Text, false);
    Entity {
        name: SYNCHRONIZATION_ERROR.into(),
        documentation: "What the server rejected.".to_owned(),
        persistable: true,
        audited: false,
        conflict: Conflict::default(),
        members: vec![
            plain_member("at", Type::DateTime, false),
            plain_member("account", Type::Reference(ACCOUNT.into()), true),
            plain_member("replica", Type::Integer64, false),
            text("entity"),
            text("object"),
            text("reason"),
            text("text"),
            text("group"),
        ],
        unique: Vec::new(),
        rules: app.roles.iter().map(|role| rule(&role.name)).collect(),
        extends: None,
    }
}
