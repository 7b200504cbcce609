//! Answers: problems, and streams of frames.

use super::HttpLimits;
use crate::server::ServerError;
use crate::store::BoxFuture;
use crate::sync::frame::{self, Compression};
use crate::sync::message::{Frame, MEDIA_TYPE};
use crate::sync::{FrameSink, SinkClosed};
use axum::body::Body;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_TYPE, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::stream;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

/// Frames that wait for a slow receiver, so that the next one is prepared while one travels.
const FRAMES_AHEAD: usize = 1;

impl IntoResponse for ServerError {
    fn into_response(self) -> Response {
        if self.status() >= 500 {
            let detail = match &self {
                Self::Store(error) => error.to_string(),
                Self::Internal { detail } => detail.clone(),
                other => other.to_string(),
            };
            tracing::error!(code = self.code(), detail, "a request failed");
        }
        let problem = self.problem();
        let body = serde_json::to_vec(&problem).unwrap_or_default();
        let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, body).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        if status == StatusCode::UNAUTHORIZED {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Self::TooManyRequests { seconds } = self {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        // The log has one line for each request; the code belongs into it.
        response.extensions_mut().insert(Code(self.code()));
        response
    }
}

/// The code of a refused request, for the log.
#[derive(Clone, Copy)]
pub(super) struct Code(pub(super) &'static str);

/// Whether the client takes compressed frames.
pub(super) fn compression(headers: &HeaderMap) -> Compression {
    let mut accepted = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    let takes_zstd = accepted.any(|value| value.split(',').any(|one| one.trim().starts_with("zstd")));
    if takes_zstd { Compression::Zstd } else { Compression::Plain }
}

/// The end of a stream of frames at which they are made.
pub(super) struct Sending {
    frames: mpsc::Sender<Bytes>,
    compression: Compression,
    patience: Duration,
}

/// The end of a stream of frames at which they are sent.
pub(super) struct Receiving {
    frames: mpsc::Receiver<Bytes>,
    patience: Duration,
}

/// A stream of frames from a thread that works on the database to a connection.
pub(super) fn frames(compression: Compression, limits: &HttpLimits) -> (Sending, Receiving) {
    let (sender, receiver) = mpsc::channel(FRAMES_AHEAD);
    let patience = limits.answer_time;
    (Sending { frames: sender, compression, patience }, Receiving { frames: receiver, patience })
}

impl FrameSink for Sending {
    /// A receiver that takes nothing for too long is given up: the transaction behind the frames must
    /// not stay open, and the device resumes where it broke off.
    fn send(&mut self, frame: Frame) -> BoxFuture<'_, Result<(), SinkClosed>> {
        Box::pin(async move {
            let bytes = Bytes::from(frame::frame(&frame, self.compression));
            let sent = tokio::time::timeout(self.patience, self.frames.send(bytes)).await;
            sent.map_err(|_| SinkClosed)?.map_err(|_| SinkClosed)
        })
    }
}

impl Receiving {
    /// The answer: a problem if the work ended before the first frame, else the frames. Work that
    /// fails later breaks the answer off, so that the device does not take it for complete.
    pub(super) async fn answer(mut self, work: JoinHandle<Result<(), ServerError>>) -> Response {
        let first = match tokio::time::timeout(self.patience, self.frames.recv()).await {
            Ok(Some(first)) => first,
            Ok(None) => {
                return outcome(work).await.err().map_or_else(Response::default, |e| e.into_response());
            }
            Err(_) => return ServerError::Unavailable.into_response(),
        };
        let rest = stream::unfold(Some((self.frames, work)), async |state| {
            let (mut frames, work) = state?;
            match frames.recv().await {
                Some(frame) => Some((Ok(frame), Some((frames, work)))),
                None => match outcome(work).await {
                    Ok(()) => None,
                    Err(error) => {
                        tracing::warn!(code = error.code(), "an answer broke off");
                        Some((Err(std::io::Error::other(error.code())), None))
                    }
                },
            }
        });
        let all = futures_util::StreamExt::chain(stream::iter([Ok(first)]), rest);
        ([(CONTENT_TYPE, MEDIA_TYPE)], Body::from_stream(all)).into_response()
    }
}

/// How work on another thread ended; a panic is a failure like any other.
pub(super) async fn outcome<T>(work: JoinHandle<Result<T, ServerError>>) -> Result<T, ServerError> {
    work.await.unwrap_or_else(|error| Err(ServerError::Internal { detail: error.to_string() }))
}
