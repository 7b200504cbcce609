//! The transport of native programs: reqwest on tokio. A task of its own reads an answer while its
//! pages are written, so that network and disk work at the same time.

use super::transport::{Answer, Transport};
use crate::flow::{FlowError, FlowResult};
use crate::store::BoxFuture;
use crate::sync::device::{Failure, Outgoing};
use crate::sync::message::{MEDIA_TYPE, Problem};
use reqwest::header::{ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use reqwest::{Client, Response, Url, redirect};
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
}

impl Native {
    /// A transport to a server; `timeout` is the patience with a connection that makes no progress.
    pub(super) fn new(address: &str, timeout: Duration) -> FlowResult<Self> {
        let refused = |problem: &str| FlowError::Refused {
            code: "server-address".to_owned(),
            title: format!("`{address}` is no address of a server"),
            detail: format!("{problem}; write it as `http://127.0.0.1:8080`"),
        };
        let server = Url::parse(address).map_err(|error| refused(&error.to_string()))?;
        if server.scheme() == "https" {
            return Err(refused("this version has no TLS; reach the server through a tunnel"));
        }
        if server.scheme() != "http" || server.host().is_none() {
            return Err(refused("it must begin with `http://`"));
        }
        // A session's token must not follow a redirect to somewhere else.
        let builder = Client::builder().connect_timeout(timeout).read_timeout(timeout);
        let client = builder.redirect(redirect::Policy::none()).build();
        Ok(Self { client: client.map_err(|error| refused(&error.to_string()))?, server })
    }

    async fn post(&self, request: Outgoing) -> Result<Response, Failure> {
        let mut url = self.server.clone();
        url.set_path(&format!("{}{}", self.server.path().trim_end_matches('/'), request.path));
        let mut post = self.client.post(url).header(CONTENT_TYPE, MEDIA_TYPE).header(ACCEPT_ENCODING, "zstd");
        if let Some(token) = &request.token {
            post = post.header(AUTHORIZATION, format!("Bearer {token}"));
        }
        let answer = post.body(request.body).send().await.map_err(|error| unreachable(&error))?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let status = answer.status().as_u16();
        let retry_after = retry_after(answer.headers());
        let problem = read_problem(answer).await;
        Err(Failure::Status { status, problem, retry_after })
    }
}

/// In how many seconds to try again, if the header says so. A date would need a clock that agrees.
fn retry_after(headers: &HeaderMap) -> Option<u64> {
    headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok()
}

fn unreachable(error: &reqwest::Error) -> Failure {
    tracing::debug!(%error, "the server cannot be reached");
    if error.is_connect() { Failure::NoConnection } else { Failure::Unreachable }
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
            tokio::spawn(read_ahead(answer, sender));
            Ok(Box::new(Pieces { pieces, is_over: false }) as Box<dyn Answer>)
        })
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
async fn read_ahead(mut answer: Response, sender: mpsc::Sender<Piece>) {
    loop {
        let piece = answer.chunk().await.map_err(|error| unreachable(&error));
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
