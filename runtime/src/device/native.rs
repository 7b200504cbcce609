//! The transport of native programs: reqwest on tokio. A task of its own reads an answer while its
//! pages are written, so that network and disk work at the same time.

use super::transport::{Answer, Transport};
use crate::flow::{FlowError, FlowResult, StoreError};
use crate::store::BoxFuture;
use crate::sync::device::{Failure, Outgoing};
use crate::sync::message::{MEDIA_TYPE, Problem};
use reqwest::header::{ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use reqwest::{Certificate, Client, Response, Url, redirect};
use std::error::Error;
use std::time::Duration;
use tidewater_model::limits;
use tokio::sync::mpsc;

/// Pieces of an answer that are read ahead of what is written.
const PIECES_AHEAD: usize = 64;
/// The size in bytes that pieces are put together to, so that the database is not asked for crumbs.
const PIECE_BYTES: usize = 256 * 1024;

/// Sends requests over HTTP.
pub(super) struct Native {
    client: Client,
    server: Url,
    timeout: Duration,
}

impl Native {
    /// A transport to a server; `timeout` is the patience with a connection that makes no progress. The body
    /// of a request has as much longer as a slow connection needs for it.
    /// Beside the authorities that the operating system trusts, those of `roots` may vouch for the
    /// server; each is PEM.
    pub(super) fn new(address: &str, timeout: Duration, roots: &[Vec<u8>]) -> FlowResult<Self> {
        let refused = |problem: &str| FlowError::Refused {
            code: "server-address".to_owned(),
            title: format!("`{address}` is no address of a server"),
            detail: format!("{problem}; write it as `https://orders.example` or `http://127.0.0.1:8080`"),
        };
        let server = Url::parse(address).map_err(|error| refused(&error.to_string()))?;
        if !matches!(server.scheme(), "https" | "http") || server.host().is_none() {
            return Err(refused("it must begin with `https://` or `http://`"));
        }
        // An app that installed a provider of its own keeps it.
        drop(rustls::crypto::ring::default_provider().install_default());
        let mut builder = Client::builder().connect_timeout(timeout);
        for root in roots {
            builder = builder.tls_certs_merge(certificates(root)?);
        }
        // A session's token must not follow a redirect to somewhere else.
        let client = builder.redirect(redirect::Policy::none()).build();
        // Nothing else in this builder can be wrong.
        let client = client.map_err(|error| unreadable_root(&error.to_string()))?;
        Ok(Self { client, server, timeout })
    }

    async fn post(&self, request: Outgoing) -> Result<Response, Failure> {
        let mut url = self.server.clone();
        url.set_path(&format!("{}{}", self.server.path().trim_end_matches('/'), request.path));
        let mut post = self.client.post(url).header(CONTENT_TYPE, MEDIA_TYPE).header(ACCEPT_ENCODING, "zstd");
        if let Some(token) = &request.token {
            post = post.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let patience = self.timeout + Duration::from_secs(limits::seconds_for(request.body.len()));
        let sending = post.body(request.body).send();
        let answer = tokio::time::timeout(patience, sending).await.map_err(|_| Failure::Unreachable)?;
        let answer = answer.map_err(|error| unreachable(&error))?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let status = answer.status().as_u16();
        let retry_after = retry_after(answer.headers());
        let problem = tokio::time::timeout(self.timeout, read_problem(answer)).await.ok().flatten();
        Err(Failure::Status { status, problem, retry_after })
    }
}

/// Runs a future beside the program: on the runtime that is there, or on a thread of its own.
pub(super) fn beside(future: impl Future<Output = ()> + Send + 'static) -> FlowResult {
    if let Ok(runtime) = tokio::runtime::Handle::try_current() {
        runtime.spawn(future);
        return Ok(());
    }
    let failed = |error: std::io::Error| StoreError::Refused { detail: error.to_string() };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let thread = std::thread::Builder::new().name("synchronize".to_owned());
    thread.spawn(move || runtime.block_on(future)).map_err(failed)?;
    Ok(())
}

/// In how many seconds to try again, if the header says so. A date would need a clock that agrees.
fn retry_after(headers: &HeaderMap) -> Option<u64> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()
}

/// The certificates of a PEM. Only what becomes of them says whether they are any.
fn certificates(root: &[u8]) -> FlowResult<Vec<Certificate>> {
    let found = Certificate::from_pem_bundle(root).map_err(|error| unreadable_root(&error.to_string()))?;
    if found.is_empty() { Err(unreadable_root("it holds no certificate")) } else { Ok(found) }
}

fn unreadable_root(problem: &str) -> FlowError {
    FlowError::Refused {
        code: "root-certificate".to_owned(),
        title: "a root certificate cannot be read".to_owned(),
        detail: format!("{problem}; give it as PEM, from `-----BEGIN CERTIFICATE-----` on"),
    }
}

/// A server that nobody vouches for is not offline: waiting does not help, and somebody should know.
fn unreachable(error: &reqwest::Error) -> Failure {
    tracing::debug!(%error, "the server cannot be reached");
    let causes = std::iter::successors(error.source(), |error| Error::source(*error));
    let refusal = causes.filter_map(tls_error).find(|error| {
        matches!(error, rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented)
    });
    match refusal {
        Some(error) => Failure::Untrusted { detail: error.to_string() },
        None if error.is_connect() => Failure::NoConnection,
        None => Failure::Unreachable,
    }
}

/// The error of TLS in an error, which stands inside I/O errors.
fn tls_error<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e rustls::Error> {
    match error.downcast_ref::<std::io::Error>() {
        Some(error) => tls_error(error.get_ref()?),
        None => error.downcast_ref(),
    }
}

/// The body of an error, if it is one that we know. It may come from anybody, so it has a limit.
async fn read_problem(mut answer: Response) -> Option<Problem> {
    let mut body = Vec::new();
    while let Ok(Some(bytes)) = answer.chunk().await {
        body.extend_from_slice(&bytes);
        if body.len() > limits::BODY_BYTES {
            return None;
        }
    }
    serde_json::from_slice(&body).ok()
}

impl Transport for Native {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Box<dyn Answer>, Failure>> {
        Box::pin(async move {
            if request.wait > 0 {
                tokio::time::sleep(Duration::from_secs(request.wait)).await;
            }
            let answer = self.post(request).await?;
            let (sender, pieces) = mpsc::channel(PIECES_AHEAD);
            tokio::spawn(read_ahead(answer, self.timeout, sender));
            Ok(Box::new(Pieces { pieces, is_over: false }) as Box<dyn Answer>)
        })
    }

    fn wait(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }

    fn apart(&self, work: Box<dyn FnOnce() + Send>) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            if let Err(error) = tokio::task::spawn_blocking(work).await {
                tracing::error!(%error, "work on the database ended early");
            }
        })
    }
}

/// A piece, the clean end, or a failure.
type Piece = Result<Option<Vec<u8>>, Failure>;

/// Reads an answer until its end, or until nobody waits for it any more.
async fn read_ahead(mut answer: Response, timeout: Duration, sender: mpsc::Sender<Piece>) {
    loop {
        let piece = match tokio::time::timeout(timeout, answer.chunk()).await {
            Ok(piece) => piece.map_err(|error| unreachable(&error)),
            Err(_) => Err(Failure::Unreachable),
        };
        let is_last = !matches!(piece, Ok(Some(_)));
        let piece = piece.map(|bytes| bytes.map(Vec::from));
        if sender.send(piece).await.is_err() || is_last {
            return;
        }
    }
}

struct Pieces {
    pieces: mpsc::Receiver<Piece>,
    is_over: bool,
}

impl Answer for Pieces {
    fn next(&mut self) -> BoxFuture<'_, Piece> {
        Box::pin(async move {
            if self.is_over {
                return Ok(None);
            }
            // A reader that ended without a last word was cancelled with its runtime.
            let mut piece = self.pieces.recv().await.unwrap_or(Err(Failure::Unreachable))?;
            if let Some(bytes) = &mut piece {
                while bytes.len() < PIECE_BYTES {
                    match self.pieces.try_recv() {
                        Ok(Ok(Some(more))) => bytes.extend_from_slice(&more),
                        Ok(Ok(None)) => {
                            self.is_over = true;
                            break;
                        }
                        Ok(Err(failure)) => return Err(failure),
                        Err(_) => break,
                    }
                }
            }
            Ok(piece)
        })
    }
}
