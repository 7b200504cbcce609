//! The server as it runs: over HTTP on loopback.

use super::app::Rounds;
use super::target::{Target, World};
use std::future::Future;
use tidewater::server::{HttpLimits, Pace, PasswordCost, RunningServer, ServerBuilder};
use tidewater::store::Durability;
use tidewater::wire::frame::{self, FrameReader};
use tidewater::wire::message::{Frame, MEDIA_TYPE, Problem, SignInAnswer};
use tokio::runtime::Runtime;

/// A server that listens, with the runtime that drives it.
pub struct OverHttp {
    pub server: RunningServer,
    pub runtime: Runtime,
    client: reqwest::Client,
    pub world: World,
}

impl OverHttp {
    /// Without a pace: the clock of a test stands still, and so would a device that asked often.
    pub fn start() -> Self {
        let pace = Pace { burst: u32::MAX, per_second: 1_000 };
        Self::start_with(HttpLimits { pace, ..HttpLimits::default() })
    }

    pub fn start_with(limits: HttpLimits) -> Self {
        let world = World::new();
        let runtime = Runtime::new().unwrap();
        let server = runtime.block_on(builder(&world).limits(limits).start()).unwrap();
        Self { server, runtime, client: client(), world }
    }

    /// The same database under a new process. The first keeps its folder.
    pub fn restart(self) -> Self {
        let Self { server, runtime, client, world } = self;
        let server = runtime.block_on(async {
            server.stop().await.unwrap();
            builder(&world).start().await.unwrap()
        });
        Self { server, runtime, client, world }
    }

    /// Stops the server while `meanwhile` runs on this thread.
    pub fn stop_while<T>(self, meanwhile: impl FnOnce() -> T) -> T {
        let stopping = self.runtime.spawn(self.server.stop());
        let result = meanwhile();
        self.runtime.block_on(stopping).unwrap().unwrap();
        result
    }

    pub fn run<T>(&self, future: impl Future<Output = T>) -> T {
        self.runtime.block_on(future)
    }

    /// A request with these headers; the answer's status, headers and body.
    pub fn request(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Response {
        self.run(async {
            let url = format!("{}{path}", self.server.url());
            let mut request = self.client.request(method.parse().unwrap(), url).body(body.to_vec());
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            let answer = request.send().await.unwrap();
            let status = answer.status().as_u16();
            let headers = answer.headers().clone();
            Response { status, headers, body: answer.bytes().await.unwrap().to_vec() }
        })
    }

    fn post(&self, path: &str, token: Option<&str>, body: &[u8]) -> Response {
        let bearer = token.map(|token| format!("Bearer {token}"));
        let mut headers = vec![("content-type", MEDIA_TYPE), ("accept-encoding", "zstd")];
        headers.extend(bearer.as_deref().map(|bearer| ("authorization", bearer)));
        self.request("POST", path, &headers, body)
    }
}

/// A client of HTTP. One that could also speak TLS wants to know with what, even if it never does.
pub fn client() -> reqwest::Client {
    drop(tokio_rustls::rustls::crypto::ring::default_provider().install_default());
    reqwest::Client::new()
}

/// The server of a world, on any free port.
pub fn builder(world: &World) -> ServerBuilder<Rounds> {
    tidewater::server::<Rounds>()
        .database(world.database())
        .listen("127.0.0.1:0")
        .durability(Durability::Off)
        .password_cost(PasswordCost::NONE)
        .environment(world.clock.clone())
        .seed(world.seed())
}

/// What came back.
pub struct Response {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Vec<u8>,
}

impl Response {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn problem(&self) -> Problem {
        assert_eq!(self.header("content-type"), "application/problem+json", "{}", self.status);
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status, self.status);
        assert!(problem.kind.starts_with("/problems/") && !problem.detail.is_empty(), "{problem:?}");
        problem
    }
}

fn frames_of(answer: Response) -> Result<Vec<Frame>, Problem> {
    if answer.status != 200 {
        return Err(answer.problem());
    }
    let mut reader = FrameReader::default();
    reader.push(&answer.body);
    let frames = std::iter::from_fn(|| reader.next_frame().unwrap()).collect();
    assert!(!reader.is_in_frame());
    Ok(frames)
}

impl Target for OverHttp {
    fn sign_in(&self, body: &[u8]) -> Result<SignInAnswer, Problem> {
        let answer = self.post("/sign-in", None, body);
        if answer.status == 200 { Ok(frame::decode(&answer.body).unwrap()) } else { Err(answer.problem()) }
    }

    fn sync(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem> {
        frames_of(self.post("/sync", Some(token), body))
    }

    fn call(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem> {
        frames_of(self.post("/call", Some(token), body))
    }

    fn online(&self, token: &str, body: &[u8]) -> Result<Vec<Frame>, Problem> {
        frames_of(self.post("/online", Some(token), body))
    }

    fn sign_out(&self, token: &str) {
        assert_eq!(self.post("/sign-out", Some(token), &[]).status, 204);
    }

    fn set_roles(&self, name: &str, roles: &[&str]) {
        let roles: Vec<_> = roles.iter().map(|role| (*role).into()).collect();
        self.run(self.server.core().accounts().set_roles(name, &roles)).unwrap();
    }

    fn revoke(&self, name: &str) {
        self.run(self.server.core().accounts().revoke(name)).unwrap();
    }

    fn set_password(&self, name: &str, password: &str) {
        self.run(self.server.core().accounts().set_password(name, password)).unwrap();
    }

    fn keep_short(&self) {
        self.run(self.server.core().keep_short()).unwrap();
    }

    fn world(&self) -> &World {
        &self.world
    }
}
