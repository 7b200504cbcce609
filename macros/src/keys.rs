//! The words of every attribute, in one place: readers compare with them, and messages list them.

/// Words of `#[access(..)]` after the role.
pub(crate) const ACCESS: &[&str] = &["create", "delete", "read", "write", "where", "after", "server_only"];
/// Words of `#[attr(..)]`.
pub(crate) const ATTR: &[&str] =
    &["required", "max_len", "min", "max", "range", "pattern", "one_of", "unique"];
/// Words of `#[association(..)]`.
pub(crate) const ASSOCIATION: &[&str] = &["on_delete"];
/// Values of `on_delete`.
pub(crate) const ON_DELETE: &[&str] = &["prevent", "cascade", "keep"];
/// Words of `#[entity(..)]`.
pub(crate) const ENTITY: &[&str] = &["name", "transient", "audited", "conflict", "unique", "extends"];
/// Values of `conflict`.
pub(crate) const CONFLICT: &[&str] = &["last_wins", "last_wins_object", "reject"];
/// Keys of `query!` after the condition.
pub(crate) const QUERY: &[&str] = &["order_by", "order_by_descending", "limit", "offset"];
/// Those of them that take a number of rows; the others take a closure.
pub(crate) const ROWS: &[&str] = &["limit", "offset"];
/// Keys of `app!` that mean something now.
pub(crate) const APP: &[&str] = &[
    "roles",
    "auditors",
    "entities",
    "events",
    "nanoflows",
    "microflows",
    "actions",
    "pages",
    "offline",
    "fuel",
];
/// Keys of `app!` that later versions bring.
pub(crate) const APP_LATER: &[&str] = &["lock"];
/// Keys of `offline` in `app!`.
pub(crate) const OFFLINE: &[&str] = &["home", "roots", "sync", "rejected", "sync_on"];
/// Moments of `sync_on`.
pub(crate) const SYNC_ON: &[&str] = &["reconnect", "commit", "every"];
/// Units of time, with their seconds.
pub(crate) const UNITS: &[(&str, u32)] = &[("seconds", 1), ("minutes", 60), ("hours", 60 * 60)];
/// What `sync` says of an entity.
pub(crate) const MODES: &[&str] = &["all", "filter", "clear", "preserve", "never", "online"];
/// Members that the server keeps for audited entities.
pub(crate) const SYSTEM_MEMBERS: &[&str] = &["created_at", "changed_at", "created_by", "changed_by"];

/// Words of `#[nanoflow(..)]`.
pub(crate) const NANOFLOW: &[&str] = &["roles", "atomic", "name"];
/// Words of `#[microflow(..)]`.
pub(crate) const MICROFLOW: &[&str] = &["roles", "feature", "name"];
/// Words of `#[action(..)]`.
pub(crate) const ACTION: &[&str] = &["capability", "name"];

/// What the parts of a page begin with, and what may follow.
pub(crate) const ELEMENTS: &[(&str, &[&str])] = &[
    ("page", &["list", "form", "view", "action", "link", "visible_if"]),
    ("row", &["title", "text", "badge", "computed", "on_tap"]),
    ("form", &["field", "field_if", "computed"]),
    ("view", &["field", "field_if", "computed"]),
];
/// Words of `#[page(..)]`.
pub(crate) const PAGE: &[&str] = &["roles", "name"];

/// The activities of a device that do not wait.
pub(crate) const ACTIVITIES: &[&str] = &[
    "create",
    "commit",
    "commit_all",
    "delete",
    "rollback",
    "retrieve",
    "first",
    "count",
    "get",
    "link",
    "unlink",
    "linked",
    "refresh",
    "show_page",
    "show_popup",
    "close_page",
    "show_home",
    "message",
    "invalid",
    "log",
    "now",
    "today",
    "me",
    "is_online",
    "unanswered",
    "fail",
    "can_read",
    "clear_from_device",
    "rejected",
    "rejection",
    "retry",
    "retry_all",
    "discard",
];
/// The activities that wait for something outside.
pub(crate) const WAITING: &[&str] = &[
    "confirm",
    "sync",
    "sync_unsynchronized",
    "sync_objects",
    "sync_where",
    "cancel_sync",
    "call",
    "call_again",
    "sign_out",
];
/// The activities that need the network; `call` is known as a microflow.
pub(crate) const NETWORK: &[&str] = &["sync", "sync_unsynchronized", "sync_objects", "sync_where"];
/// How the data of a flow names `cx.sync_objects(..).with_deletions()`.
pub(crate) const WITH_DELETIONS: &str = "sync_objects_and_deletions";
/// What `cx.online()` offers: each is one request.
pub(crate) const ONLINE: &[&str] = &["retrieve", "first", "count", "get", "create", "commit", "delete"];
/// How the data of a flow names what `cx.online()` does: by this and the method.
pub(crate) const AT_SERVER: &str = "online().";
/// The activities that only name objects, so that an array of them may be written.
pub(crate) const NAMING: &[&str] = &["sync_objects", "clear_from_device"];
/// The activities whose first argument names a microflow.
pub(crate) const OF_MICROFLOWS: &[&str] = &["call", "call_again", "unanswered"];
/// The activities whose first argument names a microflow or a page.
pub(crate) const WITH_HANDLES: &[&str] = &["call", "call_again", "unanswered", "show_page", "show_popup"];
/// The activities that open a page.
pub(crate) const OPENING: &[&str] = &["show_page", "show_popup"];
/// Activities that later versions bring.
pub(crate) const ACTIVITIES_LATER: &[&str] = &["open_file", "save_file"];

/// Methods that only the server's context has.
pub(crate) const SERVER_ONLY: &[&str] = &["as_system", "outside", "send"];
/// Activities that show something to the person at the device.
pub(crate) const SHOWING: &[&str] = &[
    "show_page",
    "show_popup",
    "close_page",
    "show_home",
    "message",
    "invalid",
    "confirm",
    "open_file",
    "save_file",
];
/// What other systems keep in a session, and what a flow uses instead.
pub(crate) const SESSION: &[(&str, &str)] = &[
    ("current_user", "`cx.me()` is the account that is signed in"),
    ("device_type", "ask an `#[action]`, which is native code and knows its device"),
    ("latest_error", "match on the result: the error is in hand, as in `Err(error) => ..`"),
    ("latest_http_response", "let a microflow call the service, and give its answer as the result"),
    ("latest_soap_fault", "let a microflow call the service, and give its answer as the result"),
    ("session", "`cx.me()` is the account that is signed in; keep all else in a transient entity"),
];
/// What reaches past the context: two words that follow each other in a path, what it is, and what a flow
/// uses instead. Two, because an app may call an entity `File` and a module `net`.
pub(crate) const OUTSIDE: &[(&[[&str; 2]], &str, &str)] = &[
    (
        &[
            ["SystemTime", "now"],
            ["Instant", "now"],
            ["Utc", "now"],
            ["Local", "now"],
            ["DateTime", "now"],
            ["Date", "now"],
            ["Date", "today"],
        ],
        "no clock but that of its context",
        "write `cx.now()` or `cx.today()`",
    ),
    (
        &[
            ["std", "fs"],
            ["tokio", "fs"],
            ["fs", "read"],
            ["fs", "write"],
            ["File", "open"],
            ["File", "create"],
        ],
        "no files",
        "store what you have in an entity, or move this into an `#[action]`",
    ),
    (
        &[["std", "thread"], ["thread", "sleep"], ["thread", "spawn"], ["tokio", "spawn"], ["tokio", "time"]],
        "no threads: its statements follow each other",
        "move this into an `#[action]`",
    ),
    (
        &[
            ["std", "net"],
            ["tokio", "net"],
            ["TcpStream", "connect"],
            ["UdpSocket", "bind"],
            ["reqwest", "get"],
        ],
        "no sockets: a synchronize or a microflow reaches the server",
        "write `cx.call(..).await`, and let the microflow ask the service",
    ),
    (
        &[
            ["rand", "random"],
            ["rand", "rng"],
            ["rand", "thread_rng"],
            ["fastrand", "u64"],
            ["Uuid", "new_v4"],
        ],
        "no randomness",
        "`cx.create(..)` gives an id of its own; move all else into an `#[action]`",
    ),
];

/// The methods that expressions know: the Rust name, how many arguments follow the receiver, and the
/// function that builds it.
pub(crate) const METHODS: &[(&str, usize, &str)] = &[
    ("is_some", 0, "is_some"),
    ("is_none", 0, "is_none"),
    ("is_some_and", 1, "is_some_and"),
    ("unwrap_or", 1, "unwrap_or"),
    ("len", 0, "len"),
    ("is_empty", 0, "is_empty"),
    ("contains", 1, "contains"),
    ("starts_with", 1, "starts_with"),
    ("ends_with", 1, "ends_with"),
    ("to_lowercase", 0, "to_lowercase"),
    ("to_uppercase", 0, "to_uppercase"),
    ("trim", 0, "trim"),
    ("abs", 0, "abs"),
    ("round", 1, "round"),
    ("year", 0, "year"),
    ("month", 0, "month"),
    ("day", 0, "day"),
    ("date", 0, "date"),
    ("plus_days", 1, "plus_days"),
];

/// The known word that was probably meant: at most two letters off, and less than half of the word.
pub(crate) fn similar<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let close = known.iter().map(|candidate| (distance(word, candidate), *candidate));
    close
        .filter(|(distance, _)| *distance <= 2 && *distance * 2 < word.len().max(2))
        .min()
        .map(|(_, word)| word)
}

/// Letters to insert, remove or replace to make one word of the other.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, from) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in right.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[right.len()]
}
