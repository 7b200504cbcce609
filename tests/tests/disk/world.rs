//! A server in this process, and a network that loses an answer when it is told to.

use std::collections::VecDeque;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tests::disk::Disk;
pub use tests::simulation::server::run;
use tidewater::device::{Answer, Transport};
use tidewater::server::{PasswordCost, ServerApp, ServerCore, ServerError};
use tidewater::store::{BoxFuture, Durability, Files, SqliteServerStore, SystemFiles};
use tidewater::sync::Environment;
use tidewater::sync::device::{Failure, Outgoing};
use tidewater::value::DateTime;
use tidewater::wire::call::CallRequest;
use tidewater::wire::frame::{Compression, decode, encode, frame};
use tidewater::wire::message::{Frame, SyncRequest};
use tidewater_model::Catalog;

/// Rows in a page, so that few rows make several pages.
const PAGE_ROWS: usize = 12;

/// A clock that stands still until days pass, randomness that can be repeated, and the files of a disk.
pub struct Outside {
    random: AtomicU64,
    milliseconds: AtomicU64,
    files: Arc<dyn Files>,
}

impl Outside {
    /// One whose randomness is like no other's.
    pub fn new(random: u64, files: Arc<dyn Files>) -> Arc<Self> {
        let (random, milliseconds) = (AtomicU64::new(random << 32), AtomicU64::new(1_767_225_600_000));
        Arc::new(Self { random, milliseconds, files })
    }

    /// Lets days pass.
    pub fn pass_days(&self, days: u64) {
        self.milliseconds.fetch_add(days * 24 * 60 * 60 * 1_000, Ordering::Relaxed);
    }
}

impl Environment for Outside {
    fn now(&self) -> DateTime {
        let now = self.milliseconds.load(Ordering::Relaxed);
        DateTime::from_milliseconds(i64::try_from(now).unwrap()).unwrap()
    }

    fn random(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let mut mixed = self.random.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            *byte = (mixed >> 56) as u8;
        }
    }

    fn files(&self) -> Arc<dyn Files> {
        Arc::clone(&self.files)
    }
}

/// The place where a server is started, and started again.
pub struct Site {
    pub disk: Disk,
    pub outside: Arc<Outside>,
    durability: Durability,
    core: Mutex<Option<Arc<ServerCore>>>,
}

impl Site {
    /// Of one disk each place has randomness of its own, as each process has.
    pub fn new(disk: Disk, random: u64, durability: Durability) -> Arc<Self> {
        let outside = Outside::new(random, Arc::new(SystemFiles));
        Arc::new(Self { disk, outside, durability, core: Mutex::default() })
    }

    /// Starts a process with a version of the app; the one before ends.
    pub fn start<A: ServerApp>(&self) -> tidewater::Result<()> {
        self.stop();
        let catalog = Arc::new(Catalog::new(A::model()).unwrap());
        let (path, files) = (self.disk.path("server.db"), self.disk.files());
        let store = Arc::new(SqliteServerStore::open_in(&path, self.durability, files)?);
        let (outside, cost) = (self.outside.clone(), PasswordCost::NONE);
        let core = ServerCore::open_with_pages(catalog, A::handlers(), store, outside, cost, PAGE_ROWS);
        *self.core.lock().unwrap() = Some(Arc::new(run(core)?));
        Ok(())
    }

    /// Ends the process as a kill does.
    pub fn stop(&self) {
        *self.core.lock().unwrap() = None;
    }

    pub fn core(&self) -> Option<Arc<ServerCore>> {
        self.core.lock().unwrap().clone()
    }
}

/// The way to a server.
pub struct Network {
    pub site: Arc<Site>,
    loses_answer: AtomicBool,
    /// What the server answered beside success.
    pub refusals: Mutex<Vec<ServerError>>,
}

impl Network {
    pub fn new(site: &Arc<Site>) -> Arc<Self> {
        let (site, loses_answer) = (Arc::clone(site), AtomicBool::new(false));
        Arc::new(Self { site, loses_answer, refusals: Mutex::default() })
    }

    /// The next answer gets lost, or none.
    pub fn lose_answer(&self, loses: bool) {
        self.loses_answer.store(loses, Ordering::Relaxed);
    }

    /// The pieces of an answer. One that fails before its first piece is a status; later it breaks off.
    fn answer(&self, request: &Outgoing) -> Result<Vec<Result<Vec<u8>, Failure>>, Failure> {
        let Some(core) = self.site.core() else { return Err(Failure::NoConnection) };
        let mut pieces = Vec::new();
        let answered = run(answer(&core, request, &mut pieces));
        let mut pieces: Vec<_> = pieces.into_iter().map(Ok).collect();
        if let Err(error) = answered {
            let (status, problem) = (error.status(), Some(error.problem()));
            self.refusals.lock().unwrap().push(error);
            if pieces.is_empty() {
                return Err(Failure::Status { status, problem, retry_after: None });
            }
            pieces.push(Err(Failure::Unreachable));
        }
        Ok(pieces)
    }
}

async fn answer(
    server: &ServerCore,
    request: &Outgoing,
    pieces: &mut Vec<Vec<u8>>,
) -> Result<(), ServerError> {
    if request.path == "/sign-in" {
        let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let answer = server.accounts().sign_in(&decode(&request.body).unwrap(), address).await?;
        pieces.push(encode(&answer));
        return Ok(());
    }
    let token = request.token.clone().unwrap();
    if request.path == "/sign-out" {
        return server.accounts().sign_out(&token).await;
    }
    let mut frames: Vec<Frame> = Vec::new();
    let session = server.accounts().authenticate(&token).await?;
    let answered = if request.path == "/call" {
        let asked: CallRequest = decode(&request.body).unwrap();
        server.call(&session, &asked, &mut frames).await
    } else {
        let asked: SyncRequest = decode(&request.body).unwrap();
        server.sync(&session, &asked, &mut frames).await
    };
    pieces.extend(frames.iter().map(|one| frame(one, Compression::Plain)));
    answered
}

struct Pieces(VecDeque<Result<Vec<u8>, Failure>>);

impl Answer for Pieces {
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Vec<u8>>, Failure>> {
        Box::pin(std::future::ready(self.0.pop_front().transpose()))
    }
}

impl Transport for Network {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Box<dyn Answer>, Failure>> {
        let answered = self.answer(&request);
        let lost = self.loses_answer.swap(false, Ordering::Relaxed);
        Box::pin(std::future::ready(match answered {
            Ok(_) if lost => Err(Failure::Unreachable),
            Ok(frames) => Ok(Box::new(Pieces(frames.into())) as Box<dyn Answer>),
            Err(failure) => Err(failure),
        }))
    }
}
