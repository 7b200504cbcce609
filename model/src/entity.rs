//! Entities: what the rows of an app look like and what must hold for each.

use crate::{AccessRule, ContentHash, Expression, FlowType, Name, Value};
use serde::{Deserialize, Serialize};

/// A struct with `#[derive(Entity)]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// The name, unique in the app.
    pub name: Name,
    /// The doc comment.
    pub documentation: String,
    /// Whether the entity has a table. A transient one lives in memory only.
    pub persistable: bool,
    /// Whether the system members (`created_at` ..) are kept.
    pub audited: bool,
    /// What happens to members that were changed on both sides.
    pub conflict: Conflict,
    /// Attributes and associations in declaration order, then the system members if audited.
    pub members: Vec<Member>,
    /// Sets of members whose values together are unique.
    pub unique: Vec<Vec<Name>>,
    /// Who may do what. Without a rule nobody may do anything.
    pub rules: Vec<AccessRule>,
    /// The entity that this one is a special case of, by composition.
    pub extends: Option<Name>,
}

impl Entity {
    /// The hash of what the table looks like; rules and validations do not change it.
    #[must_use]
    pub fn schema_hash(&self) -> ContentHash {
        let columns: Vec<_> =
            self.members.iter().map(|member| (&member.name, &member.ty, member.optional)).collect();
        ContentHash::canonical(&(&self.name, columns))
    }

    /// The member of that name.
    #[must_use]
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| &*member.name == name)
    }
}

/// What happens to members that were changed on the device and on the server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Conflict {
    /// The change that arrives last stays; the losing value goes to the history.
    #[default]
    LastWins,
    /// The same for the whole object: all its members are written if one was changed.
    LastWinsObject,
    /// The upload is rejected.
    Reject,
}

/// An attribute or an association of an entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// The name, unique in the entity.
    pub name: Name,
    /// The doc comment.
    pub documentation: String,
    /// What its values are.
    pub ty: Type,
    /// Whether it was declared as `Option<_>`.
    pub optional: bool,
    /// The value in `Default::default()` of the entity.
    pub default: Value,
    /// What must hold at commit, beyond the type.
    pub validations: Vec<Validation>,
    /// For associations: what happens when the object at the other end is deleted.
    pub on_delete: OnDelete,
    /// For calculated members: the value. They have no column.
    pub calculated: Option<Expression>,
    /// Whether the server keeps it of each object of an audited entity. One that is not audited may have a
    /// member of that name, which is its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_system: bool,
}

impl Member {
    /// The entity at the other end, for an association.
    #[must_use]
    pub fn target(&self) -> Option<&Name> {
        if let Type::Reference(target) = &self.ty { Some(target) } else { None }
    }

    /// The type that the member has in flows; nothing if a flow cannot hold it.
    #[must_use]
    pub fn flow_type(&self) -> Option<FlowType> {
        held(&self.ty, self.optional)
    }

    /// The type that the member has where a flow asks for rows; nothing if no condition compares it and no
    /// rows are sorted by it. How it merges matters to those who change it only.
    #[must_use]
    pub fn row_type(&self) -> Option<FlowType> {
        match &self.ty {
            Type::Counter => held(&Type::Integer64, self.optional),
            Type::Max(inner) | Type::Min(inner) => held(inner, true),
            other => held(other, self.optional),
        }
    }

    /// Whether the member has a column of its own in the entity's table.
    #[must_use]
    pub fn is_stored(&self) -> bool {
        self.calculated.is_none() && !matches!(self.ty, Type::ReferenceSet(_))
    }

    /// Whether a value can be absent: by `Option`, because the server assigns it, or because an
    /// uncommitted reference may be empty.
    #[must_use]
    pub fn may_be_empty(&self) -> bool {
        self.optional || matches!(self.ty, Type::AutoNumber | Type::Max(_) | Type::Min(_))
    }

    /// Whether only the server assigns the member.
    #[must_use]
    pub fn is_assigned(&self) -> bool {
        self.calculated.is_some() || self.ty == Type::AutoNumber || self.is_system
    }
}

/// The type of flows that a type of members is; nothing if a flow cannot hold it.
fn held(ty: &Type, optional: bool) -> Option<FlowType> {
    let kind = match ty {
        Type::Text => FlowType::Text,
        Type::Boolean => FlowType::Boolean,
        Type::Integer32 => FlowType::Integer32,
        Type::Integer64 => FlowType::Integer64,
        Type::Decimal => FlowType::Decimal,
        Type::DateTime => FlowType::DateTime,
        Type::Date => FlowType::Date,
        Type::Enumeration(name) => FlowType::Enumeration(name.clone()),
        Type::Binary => FlowType::Binary,
        Type::AutoNumber => FlowType::AutoNumber,
        Type::Reference(target) => FlowType::Reference(target.clone()),
        Type::HashedText
        | Type::File
        | Type::Image
        | Type::ReferenceSet(_)
        | Type::Counter
        | Type::Max(_)
        | Type::Min(_) => return None,
    };
    Some(if optional { FlowType::Option(Box::new(kind)) } else { kind })
}

/// What the values of a member are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Type {
    /// `String`
    Text,
    /// `bool`
    Boolean,
    /// `i32`
    Integer32,
    /// `i64`
    Integer64,
    /// `Decimal`
    Decimal,
    /// `DateTime`: an instant, in milliseconds.
    DateTime,
    /// `Date`: a calendar day.
    Date,
    /// An enumeration of that name.
    Enumeration(Name),
    /// `Vec<u8>`
    Binary,
    /// `HashedString`: never leaves the server.
    HashedText,
    /// `AutoNumber`: empty until the server accepted the object.
    AutoNumber,
    /// `File`: hash, name, size and kind; the content travels on its own.
    File,
    /// `Image`: a file that is scaled down at capture.
    Image,
    /// `Ref<T>` or `Option<Ref<T>>` to the entity of that name.
    Reference(Name),
    /// `RefSet<T>`: many-to-many, rows of a generated link entity.
    ReferenceSet(Name),
    /// `Counter`: concurrent changes add up.
    Counter,
    /// `Max<_>`: the greatest of concurrent values stays.
    Max(Box<Type>),
    /// `Min<_>`: the least of concurrent values stays.
    Min(Box<Type>),
}

/// What happens to an object when the object that it refers to is deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnDelete {
    /// The deletion is refused. The default of `Ref`.
    #[default]
    Prevent,
    /// The object is deleted as well.
    Cascade,
    /// The reference is emptied. The default of `Option<Ref>`.
    Keep,
}

/// A condition on one member that is checked on the device at commit and again on the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Validation {
    /// Something is there: no absent value, no empty text, nothing that is only white space.
    Required,
    /// At most so many characters (Unicode scalar values).
    MaxLength(u32),
    /// Not less than this.
    Min(Value),
    /// Not more than this.
    Max(Value),
    /// The whole text matches this regular expression.
    Pattern(String),
    /// One of these.
    OneOf(Vec<Value>),
    /// No other object has the same value. Judged by the server alone.
    Unique,
    /// An `#[expression]` over the object that must be true; the name is the function's.
    Expression(Name, Expression),
}
