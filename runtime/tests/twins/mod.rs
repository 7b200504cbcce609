//! Two devices with equal files, clocks and randomness: on one a flow runs natively, on the other it is
//! interpreted.

mod drawn;

use drawn::Stored;
pub use drawn::{Draw, Given};
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Waker};
use tempfile::TempDir;
use tidewater::device::{Answer, Client, Device, DeviceApp, DeviceCore, Headless, Transport};
use tidewater::flow::{FlowError, FlowResult};
use tidewater::server::PasswordCost;
use tidewater::store::{BoxFuture, Durability};
use tidewater::sync::Environment;
use tidewater::sync::device::{Failure, Outgoing};
use tidewater::typed::App;
use tidewater::value::DateTime;
use tidewater_model::{ACCOUNT, Query};

/// How often each flow is run with drawn arguments.
const SEEDS: u64 = 6;
/// How often at most, while no run of it came to its end.
const MOST_SEEDS: u64 = 100;

/// A device that an account signed in on, synchronized and closed; its files are copied for each pair.
pub struct Original {
    folder: TempDir,
    stored: Stored,
}

/// A clock that stands still, and randomness that is the same in each run.
#[derive(Default)]
struct Still(AtomicU64);

impl Environment for Still {
    fn now(&self) -> DateTime {
        DateTime::from_milliseconds(1_795_000_000_000).unwrap()
    }
    fn random(&self, bytes: &mut [u8]) {
        bytes.fill_with(|| self.0.fetch_add(1, Ordering::Relaxed).to_le_bytes()[0]);
    }
}

/// No server.
struct Nowhere;

thread_local! {
    static IS_LOST: Cell<bool> = const { Cell::new(false) };
}

impl Transport for Nowhere {
    fn send(&self, _: Outgoing) -> BoxFuture<'_, Result<Box<dyn Answer>, Failure>> {
        let failure = if IS_LOST.get() { Failure::Unreachable } else { Failure::NoConnection };
        Box::pin(std::future::ready(Err(failure)))
    }
}

/// What comes of something whose requests are sent, and whose answers never come.
#[allow(dead_code, reason = "one of the tests that share this module loses answers")]
pub fn with_lost_answers<R>(work: impl Future<Output = R>) -> R {
    IS_LOST.set(true);
    let polled = pin!(work).poll(&mut Context::from_waker(Waker::noop()));
    IS_LOST.set(false);
    match polled {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("nothing waits for what never comes"),
    }
}

impl Original {
    /// A device of an account with this role, over seeded books.
    pub fn new<A: DeviceApp + tidewater::server::ServerApp>(
        role: A::Role,
        seed: impl FnOnce(&mut tidewater::server::Seeder<A>) + Send + 'static,
    ) -> Self {
        Self::used::<A>(role, seed, async |_, _| ())
    }

    /// The same, after the account worked with it beside another device of its own.
    pub fn used<A: DeviceApp + tidewater::server::ServerApp>(
        role: A::Role,
        seed: impl FnOnce(&mut tidewater::server::Seeder<A>) + Send + 'static,
        work: impl AsyncFnOnce(&Client, &Client),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("device.db");
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let elsewhere = tempfile::tempdir().unwrap();
        runtime.block_on(async {
            let server = tidewater::server::<A>().database(elsewhere.path().join("server.db"));
            let server = server.listen("127.0.0.1:0").password_cost(PasswordCost::NONE);
            let server =
                server.durability(Durability::Off).seed(seed).account("tester", "a password", [role]);
            let server = server.start().await.unwrap();
            let mut clients = Vec::new();
            for path in [path, elsewhere.path().join("other.db")] {
                let client = tidewater::device::<A>().database(&path).server(server.url());
                let client = client.durability(Durability::Off).open().unwrap();
                client.sign_in("tester", "a password").await.unwrap();
                client.sync().await.unwrap();
                clients.push(client);
            }
            work(&clients[0], &clients[1]).await;
            drop(clients);
            server.stop().await.unwrap();
        });
        let stored = drawn::stored(&open::<A>(&folder.path().join("device.db")).unwrap());
        Self { folder, stored }
    }

    /// A device whose objects are drawn from a number, and committed as far as the role may.
    pub fn drawn<A: DeviceApp + tidewater::server::ServerApp>(role: A::Role) -> Self {
        Self::new::<A>(role, |_| ()).filled::<A>()
    }

    /// The same with objects that are drawn beside what it has: of each entity that the account may create.
    pub fn filled<A: DeviceApp>(mut self) -> Self {
        let mut core = open::<A>(&self.folder.path().join("device.db")).unwrap();
        drawn::fill(&mut core, 0);
        self.stored = drawn::stored(&core);
        self
    }

    /// Runs a flow in both ways with arguments that are drawn from a number: often enough that one run comes
    /// to its end. Of a flow that never does, the code of the error is known.
    pub fn agree_drawn<A: DeviceApp, P: Debug, R: Debug>(
        &self,
        flow: &str,
        fails: &[(&str, &str)],
        arguments: impl Fn(&mut Draw<'_>) -> P,
        native: impl Fn(&mut Device, &mut P) -> FlowResult<R>,
        interpreted: impl Fn(&Client, &mut P) -> FlowResult<R>,
    ) {
        let expected = fails.iter().find(|(name, _)| *name == flow).map(|(_, code)| *code);
        let mut ended = BTreeMap::new();
        for seed in 0..MOST_SEEDS {
            let is_enough = expected.is_some() || ended.contains_key("ok");
            if seed >= SEEDS && is_enough {
                break;
            }
            let case = format!("`{flow}`, seed {seed}");
            let prepare = |client: &Client| arguments(&mut Draw::new(seed, client, &self.stored));
            let result = self.compare::<A, P, R>(&case, prepare, &native, &interpreted);
            let code = result.as_ref().map_or_else(|error| error.code().to_owned(), |_| "ok".to_owned());
            ended.insert(code, outcome(&result));
        }
        let (end, comes) = expected.map_or(("ok", true), |code| (code, !ended.contains_key("ok")));
        assert!(ended.contains_key(end) && comes, "`{flow}` should end by `{end}`, and ends by {ended:?}");
    }

    /// Runs a flow in both ways after the same preparation, and compares everything that it did.
    pub fn agree<A: DeviceApp, P: Debug, R: Debug>(
        &self,
        case: &str,
        prepare: impl Fn(&Client) -> P,
        native: impl FnOnce(&mut Device, &mut P) -> FlowResult<R>,
        interpreted: impl FnOnce(&Client, &mut P) -> FlowResult<R>,
    ) -> String {
        outcome(&self.compare::<A, P, R>(case, prepare, native, interpreted))
    }

    fn compare<A: DeviceApp, P: Debug, R: Debug>(
        &self,
        case: &str,
        prepare: impl Fn(&Client) -> P,
        native: impl FnOnce(&mut Device, &mut P) -> FlowResult<R>,
        interpreted: impl FnOnce(&Client, &mut P) -> FlowResult<R>,
    ) -> FlowResult<R> {
        let (one, two) = (self.copy::<A>(), self.copy::<A>());
        let (mut first, mut second) = (prepare(&one.client), prepare(&two.client));
        let _ = (one.screen.take(), two.screen.take());
        let native = one.client.run_natively(|cx| native(cx, &mut first));
        let interpreted = interpreted(&two.client, &mut second);
        assert_eq!(outcome(&native), outcome(&interpreted), "{case}: the results differ");
        assert_eq!(format!("{first:?}"), format!("{second:?}"), "{case}: what is in hand differs");
        assert_eq!(one.screen.take(), two.screen.take(), "{case}: what was shown differs");
        let (one, two) = (one.close::<A>(), two.close::<A>());
        assert_eq!(one.0, two.0, "{case}: the stores differ");
        assert_eq!(one.1, two.1, "{case}: what will be sent differs");
        native
    }

    /// A device of its own, with nothing shown yet.
    pub fn copy<A: DeviceApp>(&self) -> Twin {
        let folder = tempfile::tempdir().unwrap();
        for file in std::fs::read_dir(self.folder.path()).unwrap().map(Result::unwrap) {
            std::fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
        }
        let path = folder.path().join("device.db");
        let screen = Arc::new(Headless::new());
        let builder = tidewater::device::<A>().database(&path).durability(Durability::Off).ui(screen.clone());
        let needed = A::model().actions.into_iter().filter_map(|action| action.capability);
        let builder = needed.fold(builder, |builder, one| builder.offers(&*one));
        let client = builder.open_with(Arc::new(Still::default()), Arc::new(Nowhere)).unwrap();
        Twin { client, screen, path, _folder: folder }
    }
}

/// Runs each plain flow of an app in both ways with drawn arguments. All of them are listed, with their
/// parameters: the app is asked. Those that `without` names are not run: they may never end as Rust, or take
/// what only another flow can lend. Each of the others comes to its end at least once, but for those in
/// `fails`: whatever is drawn, they end by the error whose code stands there.
macro_rules! each_plain_flow_agrees {
    (
        $original:expr, $app:ty
        $(, without [$($without:ident),*])? $(, fails [$($failing:ident: $code:literal),*])?:
        $(fn $($flow:ident)::+($($parameter:tt)*);)*
    ) => {
        let original: &$crate::twins::Original = &$original;
        let fails: &[(&str, &str)] = &[$($((stringify!($failing), $code)),*)?];
        $($crate::twins::agreed! {
            (original, $app, fails, $($flow)::+) [] [] [] ($($parameter)*)
        })*
        let listed = [$(<$($flow)::+ as tidewater::typed::Callable>::NAME),*];
        assert!(fails.iter().all(|(name, _)| listed.contains(name)), "each of {fails:?} is run");
        let without: &[&str] = &[$($(stringify!($without)),*)?];
        $crate::twins::all_are_listed::<$app>(&listed, without);
    };
}
pub(crate) use each_plain_flow_agrees;

/// One flow of [`each_plain_flow_agrees`]: takes its parameters one by one, as what is drawn, what it is
/// called, and how each run passes it.
macro_rules! agreed {
    ($of:tt [$($kind:ty,)*] [$($name:ident)*] [$($passed:expr,)*] ($next:ident: &mut $ty:ty $(, $($rest:tt)*)?)) => {
        $crate::twins::agreed! { $of [$($kind,)* $ty,] [$($name)* $next] [$($passed,)* &mut *$next,] ($($($rest)*)?) }
    };
    ($of:tt [$($kind:ty,)*] [$($name:ident)*] [$($passed:expr,)*] ($next:ident: &str $(, $($rest:tt)*)?)) => {
        $crate::twins::agreed! { $of [$($kind,)* String,] [$($name)* $next] [$($passed,)* $next.as_str(),] ($($($rest)*)?) }
    };
    ($of:tt [$($kind:ty,)*] [$($name:ident)*] [$($passed:expr,)*] ($next:ident: &[$ty:ty] $(, $($rest:tt)*)?)) => {
        $crate::twins::agreed! { $of [$($kind,)* Vec<$ty>,] [$($name)* $next] [$($passed,)* &$next[..],] ($($($rest)*)?) }
    };
    ($of:tt [$($kind:ty,)*] [$($name:ident)*] [$($passed:expr,)*] ($next:ident: &$ty:ty $(, $($rest:tt)*)?)) => {
        $crate::twins::agreed! { $of [$($kind,)* $ty,] [$($name)* $next] [$($passed,)* &*$next,] ($($($rest)*)?) }
    };
    ($of:tt [$($kind:ty,)*] [$($name:ident)*] [$($passed:expr,)*] ($next:ident: $ty:ty $(, $($rest:tt)*)?)) => {
        $crate::twins::agreed! {
            $of [$($kind,)* $crate::twins::Given<$ty>,] [$($name)* $next] [$($passed,)* $next.take(),] ($($($rest)*)?)
        }
    };
    (($original:ident, $app:ty, $fails:expr, $flow:path) [$($kind:ty,)*] [$($name:ident)*] [$($passed:expr,)*] ()) => {
        $original.agree_drawn::<$app, ($($kind,)*), _>(
            <$flow as tidewater::typed::Callable>::NAME,
            $fails,
            |_draw| ($(_draw.one::<_, $kind>(),)*),
            |cx, ($($name,)*)| $flow(cx, $($passed),*),
            |client, ($($name,)*)| client.run($flow, ($($passed),*)),
        );
    };
}
pub(crate) use agreed;

/// Whether the flows that do not wait are those that are listed.
pub fn all_are_listed<A: App>(listed: &[&str], without: &[&str]) {
    let listed: BTreeSet<String> = listed.iter().chain(without).map(|&name| name.to_owned()).collect();
    let plain = A::model().nanoflows.into_iter().filter(|flow| !flow.is_async);
    assert_eq!(listed, plain.map(|flow| flow.name.to_string()).collect(), "the plain flows of the app");
}

/// A result in a form that can be compared: an error by its code and cause, wherever it arose.
pub fn outcome<R: Debug>(result: &FlowResult<R>) -> String {
    match result {
        Ok(value) => format!("{value:?}"),
        Err(error) => format!("[{}] {}", error.code(), error.cause()),
    }
}

/// A device that runs flows in one of the two ways.
pub struct Twin {
    pub client: Client,
    pub screen: Arc<Headless>,
    path: PathBuf,
    _folder: TempDir,
}

impl Twin {
    /// Every row of every entity, and the bytes that a synchronize would send.
    pub fn close<A: App>(self) -> (Vec<String>, Vec<u8>) {
        drop(self.client);
        let mut core = open::<A>(&self.path).unwrap();
        let entities: Vec<_> = core.catalog().app().entities.iter().map(|it| it.name.clone()).collect();
        let mut rows = Vec::new();
        for entity in entities {
            let is_stored = core.catalog().find(&entity).map(|at| core.catalog().entity(at).persistable);
            if is_stored == Some(true) && &*entity != ACCOUNT {
                let all = Query::all(entity.clone());
                rows.extend(core.retrieve(&all).unwrap().iter().map(|row| format!("{entity} {row:?}")));
            }
        }
        (rows, core.begin_sync().unwrap().body)
    }
}

fn open<A: App>(path: &Path) -> Result<DeviceCore, FlowError> {
    DeviceCore::open(A::model(), path, Durability::Off, Arc::new(Still::default()))
}
