//! Reading the body of a request within its limits.

use super::HttpLimits;
use crate::server::ServerError;
use axum::body::Body;
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use std::time::Duration;
use tidewater_model::limits;
use tokio::time::Instant;

/// Bytes of a refused body that are read away. A connection that is closed with bytes unread is reset,
/// and the client would never see why; whoever sends even more does not get to see it.
const READ_AWAY: usize = 8 * 1024 * 1024;

/// Bytes that are read for everybody. A larger body is read only for those who have a session, so that
/// nobody else can fill the memory.
pub(super) const SMALL: usize = 16 * 1024;

/// Whether a body is, or may be, more than [`SMALL`].
pub(super) fn is_large(headers: &HeaderMap) -> bool {
    announced(headers).is_none_or(|length| length > SMALL)
}

/// Lets a request go on to its body if what was checked before it is well.
pub(super) async fn after<T>(
    checked: Result<T, ServerError>,
    body: Body,
    limits: &HttpLimits,
) -> Result<(T, Body), ServerError> {
    match checked {
        Ok(value) => Ok((value, body)),
        Err(error) => {
            // What comes of it does not matter, nor does a client that is too slow.
            let _ = read_within(body, &HeaderMap::new(), 0, limits.body_time).await;
            Err(error)
        }
    }
}

/// The body of a request, of at most `bytes`.
pub(super) async fn read(
    body: Body,
    headers: &HeaderMap,
    bytes: usize,
    limits: &HttpLimits,
) -> Result<Bytes, ServerError> {
    read_within(body, headers, bytes, limits.body_time).await
}

/// Reads a body of at most `limit` bytes. It has a time, and longer for what arrived by then: a slow
/// connection gets through, and one that stands still does not keep its place.
async fn read_within(
    body: Body,
    headers: &HeaderMap,
    limit: usize,
    time: Duration,
) -> Result<Bytes, ServerError> {
    let announced =
        headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > READ_AWAY.max(limit)) {
        return Err(ServerError::BodyTooLarge { limit });
    }
    let mut stream = body.into_data_stream();
    let mut bytes = BytesMut::with_capacity(announced.unwrap_or(0).min(limit));
    let (begun, mut size) = (Instant::now(), 0_usize);
    loop {
        let time = time + Duration::from_secs(limits::seconds_for(size.min(limit)));
        let next = tokio::time::timeout_at(begun + time, stream.next()).await;
        let too_slow = |_| ServerError::TooSlow { seconds: time.as_secs() };
        let Some(chunk) = next.map_err(too_slow)? else { break };
        let chunk = chunk.map_err(|_| broken_off())?;
        size = size.saturating_add(chunk.len());
        if size <= limit {
            bytes.extend_from_slice(&chunk);
        } else if size > READ_AWAY.max(limit) {
            break;
        }
    }
    if size > limit { Err(ServerError::BodyTooLarge { limit }) } else { Ok(bytes.freeze()) }
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn broken_off() -> ServerError {
    ServerError::Malformed { detail: "the body broke off; send the request again".to_owned() }
}

/// Refuses a body of another type. Browsers send no body of our type across origins without asking.
pub(super) fn check_type(headers: &HeaderMap, expected: &'static str) -> Result<(), ServerError> {
    let sent = headers.get(CONTENT_TYPE).and_then(|sent| sent.to_str().ok()).unwrap_or_default();
    let sent = sent.split(';').next().unwrap_or_default().trim();
    if sent.eq_ignore_ascii_case(expected) { Ok(()) } else { Err(ServerError::MediaType { expected }) }
}
