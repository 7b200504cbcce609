//! Every bound of the system, in one place. Reaching one is a typed error, never a crash.

/// Characters in the name of an entity, member, enumeration, variant or role.
///
/// PostgreSQL cuts identifiers at 63 bytes; a few stay free for the suffixes of indexes.
pub const NAME_LENGTH: usize = 48;
/// Members of one entity: the read mask of a row is one bit for each in 63 bits.
pub const MEMBERS: usize = 63;
/// What a flow, an action or a page takes, beside the context.
pub const PARAMETERS: usize = 12;
/// Association steps in one path of an expression.
pub const PATH_STEPS: usize = 6;
/// Calculated members that may read each other in a chain. A longer one counts as a circle.
pub const CALCULATED_DEPTH: usize = 8;
/// Nesting of one expression.
pub const EXPRESSION_DEPTH: usize = 32;
/// Bytes of a pattern by which a flow writes, reads or looks for something: what it costs to read one, and
/// what one can make of a short text, has a bound.
pub const PATTERN_BYTES: usize = 1_000;
/// Compiled patterns that one thread keeps: more than the models of a process have, in most.
pub const COMPILED_PATTERNS: usize = 256;
/// Alternatives of an access rule's condition, once written as alternatives of conjunctions.
pub const RULE_ALTERNATIVES: usize = 16;

/// Steps that a nanoflow may take in one run unless its app says otherwise. One that takes more probably
/// never ends.
pub const FUEL: u64 = 10_000_000;

/// Operations in one uploaded batch, and so in one commit group. A synchronize waits for the disk once for
/// each batch on both sides.
pub const BATCH_OPERATIONS: usize = 4_000;
/// Bytes of one uploaded batch.
pub const BATCH_BYTES: usize = 1024 * 1024;
/// Bytes of a request body as it arrives. A batch travels hex-free inside, with room for its envelope.
pub const BODY_BYTES: usize = BATCH_BYTES + 64 * 1024;
/// Bytes of one text or binary value.
pub const VALUE_BYTES: usize = 256 * 1024;
/// Bytes of one object's values together. An object must fit into a batch.
pub const OBJECT_BYTES: usize = 512 * 1024;
/// Transient objects that were committed and that a device keeps in memory, or a server for one microflow; of
/// more, those whose commit is longest ago are forgotten.
pub const TRANSIENT_OBJECTS: usize = 10_000;
/// Bytes of their values together.
pub const TRANSIENT_BYTES: usize = 64 * 1024 * 1024;
/// How often one microflow follows a reference to a transient object: they may lead round and round, and
/// nothing of that waits.
pub const TRANSIENT_STEPS: usize = 100_000;
/// Calls of microflows whose outcome a device does not know, and remembers.
pub const UNANSWERED_CALLS: usize = 100;
/// Refused calls and online changes of one account that a server remembers, besides those that had an effect.
/// More than its devices wait for answers of.
pub const REFUSED_CALLS: usize = 1_000;
/// Synchronizes that a device remembers.
pub const HISTORY: usize = 500;
/// Of these, those that wait in memory for another reason to write.
pub const UNWRITTEN_HISTORY: usize = 16;
/// Objects that one request may ask for by name or by a query, besides what changed. A device that wants more
/// asks in several requests.
pub const WANTED: usize = 1_000;
/// Rows that a server looks at, at most, to answer one question of a device whose condition or order the
/// database cannot decide by itself.
pub const LOOKED_ROWS: usize = 100_000;
/// Parts of entities whose sums one request may hold, 2 KiB each. A device that compares more does so in
/// several requests.
pub const COMPARED_PARTS: usize = 64;
/// Parts of entities whose rows one request may name one by one.
pub const LISTED_PARTS: usize = 4_096;
/// Rows that one request may name one by one to be compared, 16 bytes each. Fewer than a page holds, so that
/// what differs of them mostly fits into one.
pub const COMPARED_ROWS: usize = 4_096;
/// Rows of a part that are named one by one rather than by the sums of its children: so many take the same
/// bytes.
pub const LISTED_ROWS: usize = 128;
/// Rows in one page of a download, or of what is looked at for a question.
pub const PAGE_ROWS: usize = 5_000;
/// Bytes of the values in one page of a download, above which the page ends.
pub const PAGE_BYTES: usize = 4 * 1024 * 1024;
/// Bytes of one frame that a device accepts: a page and the row that went over its limit.
pub const FRAME_BYTES: usize = PAGE_BYTES + 2 * OBJECT_BYTES;
/// Bytes a second of the slowest connection on which both sides wait for the body of a request, behind the
/// time that any request has.
pub const SLOWEST_BYTES: usize = 8 * 1024;

/// How many seconds so many bytes take on such a connection.
#[must_use]
pub const fn seconds_for(bytes: usize) -> u64 {
    (bytes / SLOWEST_BYTES) as u64
}

/// Cuts that one request may name (batches cut since the last acknowledged one).
pub const CUTS: usize = 64;
/// After so many a device sends a batch without groups: its outcome says that none of them comes any more.
pub const CUTS_WITHOUT_OUTCOME: usize = 4;
/// Hours that the result of a call is kept.
pub const CALL_HOURS: i64 = 24;
/// Days that outcomes, keys and the change log are kept.
pub const OUTCOME_DAYS: i64 = 90;
/// Characters of a password or an account name.
pub const CREDENTIAL_LENGTH: usize = 256;
/// Keys of rejected groups that a device names in one request as done with.
pub const SETTLED: usize = 256;
/// Synchronizes of one device that a server remembers.
pub const SERVED_HISTORY: usize = 500;
/// Of those of all devices, how many wait in the server's memory before they are written.
pub const UNWRITTEN_SERVED: usize = 100;
