//! A wire between device and server that breaks where it is told to.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Where the wire breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    /// Half of the request's body has reached the server.
    InTheRequest,
    /// The whole request has reached the server; what it does with it is not known.
    AfterTheRequest,
    /// The server has begun to answer, so it has decided; the answer does not reach the device.
    InTheAnswer,
}

/// A wire for one request to `/sync`. It tells when it stands where it is to break, and then is silent
/// until it is dropped: what the device sees is a server that does not answer.
pub(crate) struct Wire {
    /// Where the device connects to.
    pub(crate) address: String,
    reached: Receiver<()>,
    /// Dropping it cuts the connection.
    cut: Option<Sender<()>>,
}

impl Wire {
    /// Lays a wire to the server.
    pub(crate) fn to(server: &str, at: Break) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it is bound").to_string();
        let (tell, reached) = channel();
        let (cut, held) = channel();
        let server = server.to_owned();
        thread::spawn(move || {
            let (device, _) = listener.accept().expect("the device connects");
            let server = TcpStream::connect(server).expect("the server listens");
            carry(device, server, at, &tell, &held);
        });
        Self { address, reached, cut: Some(cut) }
    }

    /// Waits until the wire stands where it is to break.
    pub(crate) fn reached(&self) {
        self.reached.recv().expect("the request came that far");
    }

    /// Cuts the connection.
    pub(crate) fn cut(&mut self) {
        self.cut = None;
    }
}

fn carry(mut device: TcpStream, mut server: TcpStream, at: Break, tell: &Sender<()>, held: &Receiver<()>) {
    let (head, body) = request(&mut device);
    server.write_all(&head).expect("the server reads");
    let sent = if at == Break::InTheRequest { body.len() / 2 } else { body.len() };
    server.write_all(&body[..sent]).expect("the server reads");
    if at == Break::InTheAnswer {
        let mut first = [0];
        server.read_exact(&mut first).expect("the server answers");
    }
    let _ = tell.send(());
    // Nothing is ever sent here: this returns when the other end is dropped.
    let _ = held.recv();
    let _ = device.shutdown(Shutdown::Both);
}

/// The head and the body of a request.
fn request(device: &mut TcpStream) -> (Vec<u8>, Vec<u8>) {
    let mut read = Vec::new();
    let mut piece = [0; 4096];
    loop {
        if let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") {
            let mut body = read.split_off(end + 4);
            let missing = length(&read).saturating_sub(body.len());
            let mut rest = vec![0; missing];
            device.read_exact(&mut rest).expect("the device sends its body");
            body.append(&mut rest);
            return (read, body);
        }
        let count = device.read(&mut piece).expect("the device sends a request");
        assert!(count > 0, "the device hung up");
        read.extend_from_slice(&piece[..count]);
    }
}

fn length(head: &[u8]) -> usize {
    let head = String::from_utf8_lossy(head).to_lowercase();
    let line = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    line.and_then(|value| value.trim().parse().ok()).expect("the request says how long it is")
}
