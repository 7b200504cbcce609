//! Clients that take their time, over raw sockets, with short limits.

use super::liar::Liar;
use super::over_http::OverHttp;
use super::target::Target;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};
use tidewater::server::HttpLimits;
use tidewater::wire::frame::encode;
use tidewater::wire::message::MEDIA_TYPE;

/// Limits that a test can wait for.
fn short() -> HttpLimits {
    let (short, long) = (Duration::from_millis(300), Duration::from_secs(20));
    HttpLimits { head_time: short, body_time: short, answer_time: long, ..HttpLimits::default() }
}

fn connect(server: &OverHttp) -> TcpStream {
    let stream = TcpStream::connect(server.server.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Everything until the server closes the connection.
fn read_to_end(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Err(error) if error.kind() != ErrorKind::ConnectionReset => panic!("still open: {error}"),
        _ => String::from_utf8_lossy(&bytes).into_owned(),
    }
}

fn head(anna: &Liar<'_>, length: &str) -> String {
    format!(
        "POST /sync HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {}\r\ncontent-type: {MEDIA_TYPE}\r\n{length}\r\n\r\n",
        anna.token
    )
}

#[test]
fn a_head_that_never_ends_closes_the_connection() {
    let server = OverHttp::start_with(short());
    let start = Instant::now();
    for beginning in ["", "GET / HT", "GET / HTTP/1.1\r\nhost: x\r\n"] {
        let mut stream = connect(&server);
        stream.write_all(beginning.as_bytes()).unwrap();
        let answer = read_to_end(&mut stream);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 408"), "{answer}");
    }
    assert!(start.elapsed() < Duration::from_secs(15));
}

#[test]
fn a_body_that_never_ends_is_told_so() {
    let server = OverHttp::start_with(short());
    let anna = Liar::new(&server, "anna");
    let before = server.world().everything();
    let body = encode(&anna.request(&[]));
    let mut stream = connect(&server);
    stream.write_all(head(&anna, &format!("content-length: {}", body.len())).as_bytes()).unwrap();
    stream.write_all(&body[..body.len() - 1]).unwrap();
    let answer = read_to_end(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 408") && answer.contains("/problems/too-slow"), "{answer}");
    assert_eq!(server.world().everything(), before);
}

#[test]
fn a_body_that_breaks_off_writes_nothing() {
    let server = OverHttp::start();
    let anna = Liar::new(&server, "anna");
    let before = server.world().everything();
    let mut stream = connect(&server);
    stream.write_all(head(&anna, "content-length: 5000").as_bytes()).unwrap();
    stream.write_all(&[0x91; 100]).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    read_to_end(&mut stream);
    assert_eq!(server.world().everything(), before);
    anna.send(&anna.request(&[])).unwrap();
}

#[test]
fn a_length_that_is_a_lie_is_refused() {
    let server = OverHttp::start_with(short());
    let anna = Liar::new(&server, "anna");
    let before = server.world().everything();
    let huge = format!("content-length: {}", u64::MAX / 2);
    let negative = "content-length: -5".to_owned();
    let both = "content-length: 5\r\ntransfer-encoding: chunked".to_owned();
    let two = "content-length: 5\r\ncontent-length: 6".to_owned();
    for length in [huge, negative, both, two] {
        let mut stream = connect(&server);
        stream.write_all(head(&anna, &length).as_bytes()).unwrap();
        let answer = read_to_end(&mut stream);
        let status = answer.get(9..10).unwrap_or("-");
        assert!(status == "4" || answer.is_empty(), "{length}: {answer}");
    }
    assert_eq!(server.world().everything(), before);
}

#[test]
fn chunks_without_end_stop_at_the_limit() {
    let server = OverHttp::start_with(HttpLimits { body_bytes: 10_000, ..HttpLimits::default() });
    let anna = Liar::new(&server, "anna");
    let mut stream = connect(&server);
    stream.write_all(head(&anna, "transfer-encoding: chunked").as_bytes()).unwrap();
    let chunk = [b"1000\r\n".as_slice(), &[0x91; 0x1000], b"\r\n"].concat();
    // The server closes the connection while the client still sends; that is an end as well.
    while stream.write_all(&chunk).is_ok() {}
    let answer = read_to_end(&mut stream);
    assert!(answer.is_empty() || answer.contains("/problems/body-too-large"), "{answer}");
    anna.send(&anna.request(&[])).unwrap();
}

#[test]
fn a_full_server_serves_again_when_places_are_free() {
    let server = OverHttp::start_with(HttpLimits { connections: 2, ..short() });
    let idle = [connect(&server), connect(&server)];
    // Both places are taken by clients that say nothing; their time for a head ends, ours comes.
    let mut stream = connect(&server);
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let answer = read_to_end(&mut stream);
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("ok\n"), "{answer}");
    drop(idle);
}

#[test]
fn requests_that_run_finish_when_the_server_stops() {
    let server = OverHttp::start();
    let anna = Liar::new(&server, "anna");
    let body = encode(&anna.request(&[]));
    let mut stream = connect(&server);
    let length = format!("expect: 100-continue\r\ncontent-length: {}", body.len());
    stream.write_all(head(&anna, &length).as_bytes()).unwrap();
    // The server says this once it wants the body: from then on the request runs.
    let mut go_on = [0; "HTTP/1.1 100 Continue\r\n\r\n".len()];
    stream.read_exact(&mut go_on).unwrap();
    assert!(go_on.starts_with(b"HTTP/1.1 100"));
    let answer = server.stop_while(|| {
        stream.write_all(&body).unwrap();
        read_to_end(&mut stream)
    });
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}
