//! Which address does what.

use super::answer::{self, Code};
use super::connections::Peer;
use super::{Home, HttpLimits, body, page};
use crate::server::pace::{Crowd, Pacer};
use crate::server::{ServerCore, ServerError};
use crate::sync::frame;
use crate::sync::message::{MEDIA_TYPE, SignInRequest, SyncRequest};
use crate::wire::call::CallRequest;
use crate::wire::online::OnlineRequest;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use serde::de::DeserializeOwned;
use std::future::Future;
use std::sync::Arc;
use std::time::Instant;
use tokio::runtime::Handle;
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinHandle;

/// What the endpoints work with.
pub(in crate::server) struct Site {
    pub(in crate::server) core: Arc<ServerCore>,
    pub(in crate::server) home: Home,
    pub(in crate::server) limits: HttpLimits,
    /// Passwords that are checked at once: each takes a processor and much memory.
    pub(in crate::server) password_checks: Semaphore,
    pub(in crate::server) pacer: Pacer,
    pub(in crate::server) crowd: Crowd,
    /// Calls and questions of flows that are answered at once.
    pub(in crate::server) calls: Semaphore,
    /// Told when the database serves another model: this process is to end then.
    pub(in crate::server) superseded: Arc<Notify>,
}

impl Site {
    /// Runs work on the database on a thread that may block: SQLite does.
    fn on_database<T, W>(&self, work: impl FnOnce(Arc<ServerCore>) -> W) -> JoinHandle<Result<T, ServerError>>
    where
        T: Send + 'static,
        W: Future<Output = Result<T, ServerError>> + Send + 'static,
    {
        let (runtime, superseded) = (Handle::current(), self.superseded.clone());
        let work = work(self.core.clone());
        tokio::task::spawn_blocking(move || {
            let result = runtime.block_on(work);
            if matches!(result, Err(ServerError::Superseded)) {
                superseded.notify_one();
            }
            result
        })
    }
}

/// The endpoints.
pub(in crate::server) fn router(site: Arc<Site>) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/style.css", get(style))
        .route("/healthz", get(healthz))
        .route("/sign-in", post(sign_in))
        .route("/sign-out", post(sign_out))
        .route("/sync", post(sync))
        .route("/call", post(call))
        .route("/online", post(online))
        .fallback(async || ServerError::NotFound)
        .method_not_allowed_fallback(async || ServerError::MethodNotAllowed)
        .layer(middleware::from_fn(with_headers_and_log))
        .with_state(site)
}

async fn sign_in(
    State(site): State<Arc<Site>>,
    Extension(Peer(from)): Extension<Peer>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ServerError> {
    let checked = body::check_type(&headers, MEDIA_TYPE);
    let ((), body) = body::after(checked, body, &site.limits).await?;
    let body = body::read(body, &headers, body::SMALL, &site.limits).await?;
    let request: SignInRequest = decode(&body)?;
    let _place = site.password_checks.acquire().await.map_err(|_| ServerError::Unavailable)?;
    let work = site.on_database(async move |core| core.accounts().sign_in(&request, from).await);
    let answered = answer::outcome(work).await?;
    tracing::info!(account = %answered.account.id, replica = answered.replica.number, "signed in");
    Ok(([(CONTENT_TYPE, MEDIA_TYPE)], frame::encode(&answered)).into_response())
}

async fn sign_out(State(site): State<Arc<Site>>, headers: HeaderMap) -> Result<StatusCode, ServerError> {
    let token = token(&headers)?;
    answer::outcome(site.on_database(async move |core| core.accounts().sign_out(&token).await)).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn sync(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ServerError> {
    exchange(site, headers, body, |body| decode(body).map(Asked::Sync)).await
}

async fn call(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ServerError> {
    exchange(site, headers, body, |body| decode(body).map(Asked::Call)).await
}

async fn online(
    State(site): State<Arc<Site>>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, ServerError> {
    exchange(site, headers, body, |body| decode(body).map(Asked::Online)).await
}

/// What a device asks for.
enum Asked {
    Sync(SyncRequest),
    Call(CallRequest),
    Online(OnlineRequest),
}

/// Reads a request of a device, and answers with frames. A call may wait for something outside the server:
/// it keeps a thread meanwhile, as every exchange does, and so many of them an account may have at once.
async fn exchange(
    site: Arc<Site>,
    headers: HeaderMap,
    body: Body,
    read: fn(&[u8]) -> Result<Asked, ServerError>,
) -> Result<Response, ServerError> {
    let checked = may_send(&site, &headers).await;
    let (token, body) = body::after(checked, body, &site.limits).await?;
    let body = body::read(body, &headers, site.limits.body_bytes, &site.limits).await?;
    let (mut sending, receiving) = answer::frames(answer::compression(&headers), &site.limits);
    let here = site.clone();
    let work = site.on_database(async move |core| {
        let session = core.accounts().authenticate(&token).await?;
        let admitted = here.pacer.admit(session.caller.replica, core.environment().now());
        admitted.map_err(|seconds| ServerError::TooManyRequests { seconds })?;
        let place = here.crowd.enter(session.caller.me.object());
        let _place = place.ok_or(ServerError::TooManyRequests { seconds: 1 })?;
        let asked = read(&body)?;
        drop(body);
        match asked {
            Asked::Sync(request) => core.sync(&session, &request, &mut sending).await,
            Asked::Call(request) => {
                let place = here.calls.try_acquire();
                let _place = place.map_err(|_| ServerError::TooManyRequests { seconds: 1 })?;
                core.call(&session, &request, &mut sending).await
            }
            Asked::Online(request) => {
                let place = here.calls.try_acquire();
                let _place = place.map_err(|_| ServerError::TooManyRequests { seconds: 1 })?;
                core.online(&session, &request, &mut sending).await
            }
        }
    });
    Ok(receiving.answer(work).await)
}

/// What is known before the body is read: its type, a token, and for a large body also its session.
async fn may_send(site: &Site, headers: &HeaderMap) -> Result<String, ServerError> {
    let token = token(headers)?;
    body::check_type(headers, MEDIA_TYPE)?;
    if body::is_large(headers) {
        let shown = token.clone();
        let known = async move |core: Arc<ServerCore>| core.accounts().authenticate(&shown).await.map(drop);
        answer::outcome(site.on_database(known)).await?;
    }
    Ok(token)
}

async fn healthz(State(site): State<Arc<Site>>) -> Result<&'static str, ServerError> {
    answer::outcome(site.on_database(async move |core| core.check().await)).await?;
    Ok("ok\n")
}

async fn home(State(site): State<Arc<Site>>) -> Html<String> {
    Html(site.home.html())
}

async fn style() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], page::STYLE)
}

/// The session's token. A request without one is answered like one whose session is over.
fn token(headers: &HeaderMap) -> Result<String, ServerError> {
    let bearer = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = bearer.and_then(|value| value.strip_prefix("Bearer "));
    token.map(str::to_owned).ok_or(ServerError::SessionExpired)
}

fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, ServerError> {
    frame::decode(body).map_err(|error| ServerError::Malformed { detail: error.to_string() })
}

/// Nothing that we answer may be kept by a cache, guessed at by a browser, or run in one.
const HEADERS: [(HeaderName, HeaderValue); 4] = [
    (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    (HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("referrer-policy"), HeaderValue::from_static("no-referrer")),
    (
        HeaderName::from_static("content-security-policy"),
        HeaderValue::from_static(
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
    ),
];

/// One line of the log for each request: never a header, a body or an address with values in it.
async fn with_headers_and_log(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let path = request.extensions().get::<axum::extract::MatchedPath>().cloned();
    let start = Instant::now();
    let mut response = next.run(request).await;
    response.headers_mut().extend(HEADERS.map(|(name, value)| (Some(name), value)));
    let path = path.as_ref().map_or("unknown", |path| path.as_str());
    let code = response.extensions().get::<Code>().map_or("", |code| code.0);
    let (status, milliseconds) = (response.status().as_u16(), start.elapsed().as_millis());
    tracing::info!(%method, path, status, code, milliseconds, "answered");
    response
}
