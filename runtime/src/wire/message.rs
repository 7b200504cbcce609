//! What travels between device and server.
//!
//! Requests and the frames of an answer are MessagePack with named fields, so that a field may be
//! added without breaking the other side; rows inside pages, and changes of members, are positional.

use super::called::Called;
use super::change::BaseView;
use super::compare::{Compared, Part};
use crate::rule::Fault;
use crate::value::ObjectId;
use serde::{Deserialize, Serialize, Serializer};
use serde_bytes::ByteBuf;
use tidewater_model::{ContentHash, Name, Query, Value};

/// The version of this protocol. A server answers `update-needed` to a version that it does not speak.
pub const PROTOCOL: u16 = 1;
/// The media type of requests and answers.
pub const MEDIA_TYPE: &str = "application/vnd.tidewater.sync";

/// The request of `POST /sign-in`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInRequest {
    /// The version of the protocol.
    pub protocol: u16,
    /// The app's name, so that a device does not sign in to another app's server.
    pub app: Name,
    /// The account's name.
    pub name: String,
    /// The password.
    pub password: String,
    /// The replica that signs in again; nothing for a new database file.
    pub replica: Option<ReplicaProof>,
}

/// The proof that a database file is the replica that the server gave a number to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplicaProof {
    /// The number.
    pub number: u32,
    /// The secret that came with it.
    pub secret: ByteBuf,
}

/// The answer of `POST /sign-in`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInAnswer {
    /// The session's token, for the `Authorization` header.
    pub token: String,
    /// The account.
    pub account: AccountFacts,
    /// The replica; the same as in the request, or a new one.
    pub replica: ReplicaProof,
    /// The server's epoch.
    pub epoch: u64,
}

/// What a device knows of the account that is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountFacts {
    /// The account's id.
    pub id: ObjectId,
    /// Its name.
    pub name: String,
    /// Its roles.
    pub roles: Vec<Name>,
}

/// The request of `POST /sync`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SyncRequest {
    /// The version of the protocol.
    pub protocol: u16,
    /// The model that the device runs.
    pub model: ContentHash,
    /// The epoch that the device knows.
    pub epoch: u64,
    /// The device's replica number; it must be the session's.
    pub replica: u32,
    /// The last batch that the device saw an outcome of; 0 before the first.
    pub prev: u64,
    /// Every batch cut since, this one included.
    pub cuts: Vec<Cut>,
    /// Where the last download ended; nothing before the first.
    pub cursor: Option<ByteBuf>,
    /// What the device uploads.
    pub batch: Option<Batch>,
    /// Whether the device wants a download in this answer.
    pub pull: bool,
    /// Keys of rejected groups that the device is done with: its user tried again, or gave them up. At most
    /// [`limits::SETTLED`](tidewater_model::limits::SETTLED) at once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<ByteBuf>,
    /// What the device wants to have besides, with the download: objects that its entities' modes do not
    /// bring.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub want: Option<Want>,
    /// Whether the cursor is of a download that came to its end, and the device can say what it has if the
    /// server cannot go on from there ([`Frame::Doubted`]).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub complete: bool,
    /// What the device has of entities that the server doubted in its last answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub compared: Vec<Compared>,
}

impl SyncRequest {
    /// What an answer names the request by, so that one to an earlier request is not taken for it: a hash of
    /// all that the answer depends on. For the bytes of the batch stands their hash among the cuts.
    #[must_use]
    pub fn mark(&self) -> ContentHash {
        let device = (self.protocol, self.model, self.epoch, self.replica);
        let sent = (self.prev, &self.cuts, self.batch.as_ref().map(|batch| batch.seq), &self.settled);
        let asked = (&self.cursor, self.pull, &self.want, self.complete, &self.compared);
        ContentHash::of(&super::frame::encode(&(device, sent, asked)))
    }
}

/// Objects that a device asks for. They are answered as the account sees them, in [`Frame::Wanted`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Want {
    /// These, by entity; those that are not there for the account are answered as dropped.
    Objects(Vec<(Name, Vec<ObjectId>)>),
    /// What a query finds.
    Query(Query),
}

impl Want {
    /// How many objects it names.
    #[must_use]
    pub fn named(&self) -> usize {
        match self {
            Self::Objects(objects) => objects.iter().map(|(_, ids)| ids.len()).sum(),
            Self::Query(_) => 0,
        }
    }
}

/// A batch that was cut: its number, never used again, and the hash of its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cut {
    /// The number.
    pub seq: u64,
    /// The hash of [`Batch::groups`].
    pub hash: ContentHash,
}

/// Commit groups, frozen under one number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// The number.
    pub seq: u64,
    /// A `Vec<Group>` as MessagePack. Kept as bytes, so that a repeat is the same to the bit.
    pub groups: ByteBuf,
}

impl Batch {
    /// The batch as it is named in requests.
    #[must_use]
    pub fn cut(&self) -> Cut {
        Cut { seq: self.seq, hash: ContentHash::of(&self.groups) }
    }
}

/// The operations of one commit, which get one verdict. The device cuts groups so that a group holds
/// one object, or new objects that reference each other, or an atomic flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The random keys of the commits that went into the group.
    pub keys: Vec<ByteBuf>,
    /// Whether it came from an atomic flow.
    pub atomic: bool,
    /// What was done, in order.
    pub operations: Vec<Operation>,
}

/// The change of one object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operation {
    /// The entity.
    pub entity: Name,
    /// The object.
    pub id: ObjectId,
    /// What was done to it.
    pub change: OperationChange,
}

/// What was done to an object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OperationChange {
    /// It was created with these values; members that are not named have their default.
    Create(Vec<(Name, Value)>),
    /// These members were changed.
    Update(Vec<MemberChange>),
    /// It was deleted; for entities with `conflict = reject`, with the hash of the row as the user saw it.
    Delete(Option<ContentHash>),
}

/// The change of one member. It travels as a list of three: most of what is sent are such changes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "(Name, Base, Value)")]
pub struct MemberChange {
    /// The member.
    pub member: Name,
    /// What the user saw.
    pub base: Base,
    /// What the user made of it.
    pub mine: Value,
}

impl Serialize for MemberChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.member, &self.base, &self.mine).serialize(serializer)
    }
}

impl From<(Name, Base, Value)> for MemberChange {
    fn from((member, base, mine): (Name, Base, Value)) -> Self {
        Self { member, base, mine }
    }
}

/// The value that a user saw before changing it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Base {
    /// The value itself: short ones, and all of entities that have a handler.
    Value(Value),
    /// The hash of a value of more than [`LONG_VALUE`] bytes.
    Hash(ContentHash),
    /// Nothing: the account may not read the member.
    Unread,
}

/// The size in bytes above which a base travels as a hash.
pub const LONG_VALUE: usize = 32;

impl Base {
    /// The base of a value that the user saw.
    #[must_use]
    pub fn of(value: &Value, keep_whole: bool) -> Self {
        BaseView::of(value, keep_whole).into()
    }

    /// Whether the user saw this value.
    #[must_use]
    pub fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Value(seen), value) => seen == value,
            (Self::Hash(seen), Value::Text(text)) => *seen == ContentHash::of(text.as_bytes()),
            (Self::Hash(seen), Value::Binary(bytes)) => *seen == ContentHash::of(bytes),
            (Self::Hash(_) | Self::Unread, _) => false,
        }
    }
}

/// What the server decided about one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GroupVerdict {
    /// Everything was written as sent.
    Applied,
    /// It was written, but these members of these objects got other values than those sent: somebody
    /// else's, or a handler's.
    Merged(Vec<MergedMember>),
    /// Nothing of it was written.
    Rejected(Rejection),
    /// The server had no time left; the group is sent again.
    NotReached,
}

/// A member whose stored value is not the one that was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MergedMember {
    /// The position of the operation in the group.
    pub operation: u32,
    /// The member.
    pub member: Name,
}

/// Why a group was not written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejection {
    /// The position of the operation in the group that is to blame.
    pub operation: u32,
    /// Why.
    pub reason: Reason,
}

/// Why an operation was not written. The same for unknown, unreadable and deleted objects, so that
/// nobody learns which ids exist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The object is not there for this account.
    Gone,
    /// A reference leads to an object that is not there for this account.
    Dangling {
        /// The association.
        member: Name,
        /// The entity that it leads to.
        target: Name,
        /// The id that was sent.
        id: ObjectId,
    },
    /// The account has no right to this; the member, if it is about one.
    Access(Option<Name>),
    /// Values that break a validation.
    Invalid(Vec<Fault>),
    /// Another object has the same values in these members.
    Unique(Vec<Name>),
    /// Other objects refer to the object.
    Prevented,
    /// The members were changed by somebody else, and the entity rejects conflicts.
    Conflict(Vec<Name>),
    /// A handler of the server rejected the change with this text.
    Handler(String),
    /// A handler failed: a bug of the app. With a text if handlers set each other off without end.
    HandlerFailed(Option<String>),
    /// The operation does not fit the model or the protocol: unknown member, wrong type, foreign id.
    Malformed(String),
    /// Set by the device: the server could not take the group in any size.
    Undeliverable,
    /// Set by the device: a group that this one needs was rejected.
    Dependent,
}

impl Reason {
    /// Whether the server gave it, so that nothing of the change was written. What was set aside without its
    /// word may have arrived.
    #[must_use]
    pub const fn is_answer(&self) -> bool {
        !matches!(self, Self::Undeliverable | Self::Dependent)
    }

    /// The stable word for the reason.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Dangling { .. } => "dangling",
            Self::Access(_) => "access",
            Self::Invalid(_) => "invalid",
            Self::Unique(_) => "unique",
            Self::Prevented => "prevented",
            Self::Conflict(_) => "conflict",
            Self::Handler(_) => "handler",
            Self::HandlerFailed(_) => "handler-failed",
            Self::Malformed(_) => "malformed",
            Self::Undeliverable => "undeliverable",
            Self::Dependent => "dependent",
        }
    }
}

/// One frame of the answer of `POST /sync` and `POST /call`, in this order: `Head`, `Outcome`?, `State`*,
/// `Called`?, `State`*, `Page`*, and then either `Doubted` or `Wanted`*, `End`.
/// An answer that stops before `End` is incomplete; what came is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Frame {
    /// Comes first, before anything is applied.
    Head(Head),
    /// The verdicts of the batch `seq`.
    Outcome(Outcome),
    /// The current state of objects of groups that were not written exactly as sent.
    State(Page),
    /// How a call ended. What follows it are objects that the microflow sends.
    Called(Called),
    /// Rows that entered, changed or left.
    Page(Page),
    /// What the request wants besides, as it stands where the download ends. Only with [`SyncRequest::want`].
    Wanted(Page),
    /// The server cannot tell from the cursor what the device has of some entities. The download goes on with
    /// a request that says it.
    Doubted(Doubted),
    /// The download is complete.
    End(End),
}

/// What the server has to know before it can go on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubted {
    /// The parts of entities that the device is to say something of. Of the rest of them it has what the
    /// account may read.
    pub parts: Vec<(Name, Vec<Part>)>,
    /// Where the download goes on.
    pub cursor: ByteBuf,
}

/// The first frame.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Which request this answers, see [`SyncRequest::mark`].
    pub answers: ContentHash,
    /// The server's epoch.
    pub epoch: u64,
    /// The last batch that the server has an outcome of.
    pub last: u64,
    /// The server's and the device's history differ; nothing more follows.
    pub fork: Option<String>,
    /// The account's roles, which may have changed since it signed in.
    pub roles: Vec<Name>,
    /// The time on the server in milliseconds, for display only.
    pub now: i64,
}

/// The verdicts of a batch, in the order of its groups.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The batch.
    pub seq: u64,
    /// A verdict for each group.
    pub verdicts: Vec<GroupVerdict>,
}

/// Rows and ids. Rows stand by entity, with the members that the columns mean named once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Entities whose rows are sent anew from the first: what is not sent by the end is not there.
    pub restart: Vec<Name>,
    /// Rows to put, by entity. The bytes are what [`super::frame::Rows`] reads without copying.
    pub puts: Vec<Table>,
    /// Rows that are not there any more, or not for this account.
    pub drops: Vec<(Name, Vec<ObjectId>)>,
    /// Rows that the account may read and that the filter of their entity leaves out. The device may have
    /// them from before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub away: Vec<(Name, Vec<ObjectId>)>,
    /// The account's roles, if they are others than the answer named before: the rows of this page and of
    /// those behind it are for these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Name>>,
    /// Where a broken download resumes.
    pub cursor: Option<ByteBuf>,
}

/// Rows of one entity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The entity.
    pub entity: Name,
    /// The members, in the order of the values of each row.
    pub members: Vec<Name>,
    /// Calculated members that some row hides. Their values are not sent, because the device calculates them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calculated: Vec<Name>,
    /// How the rows stand to the mode of their entity.
    #[serde(default, skip_serializing_if = "Fit::is_wanted")]
    pub fit: Fit,
    /// How many rows.
    pub count: u32,
    /// For each row its id, the mask of unreadable members (a bit for each of `members`, then for each of
    /// `calculated`), and the values, as one flat MessagePack sequence.
    pub rows: ByteBuf,
}

/// How rows stand to the mode of their entity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fit {
    /// They are what the device wants.
    #[default]
    Wanted,
    /// They are sent although the filter leaves them out: guests.
    Guest,
    /// Those that are on the device change, because the account may not read all of them any more; the
    /// others it does not want.
    Known,
    /// The filter leaves them out, and rules lead to them: the device judges with what they hold, and shows
    /// them to nobody.
    Support,
}

impl Fit {
    /// Whether the rows are what the device wants.
    #[must_use]
    pub fn is_wanted(&self) -> bool {
        *self == Self::Wanted
    }
}

/// The last frame.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// Where the next download starts.
    pub cursor: ByteBuf,
    /// The last batch whose effects are durable for good; devices may forget what they sent before.
    pub durable: u64,
}

/// An error of an endpoint, as RFC 9457 says (`application/problem+json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// A stable code as a relative address, `/problems/session-expired`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it is, the same for every occurrence.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened here and what to do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}
