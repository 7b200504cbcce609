//! What the server writes to its log: codes, entities and ids. Whoever keeps the log may read it, so no value
//! of a row may get there, whatever goes wrong with it.

use super::liar::{Liar, visit};
use super::target::Target;
use std::io::{self, Write};
use std::sync::{Mutex, Once};
use tidewater::value::Parcel;
use tidewater::wire::call::CallFault;
use tidewater::wire::message::{GroupVerdict, Reason};
use tidewater_model::Value;

/// All that was logged in this process.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The log of everything, whoever writes it. Tests of one process share it.
fn listen() {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(|| Log).init();
    });
}

pub fn what_rows_hold_is_never_logged(target: &dyn Target) {
    listen();
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let canary = "a canary in the log";
    let texts = ["panic", "lost", "forbidden", "kept"].map(|word| format!("{word}: {canary}"));
    let ids = [anna.id(), anna.id(), anna.id(), anna.id()];
    let mut groups = Vec::new();
    for (id, text) in ids.iter().zip(&texts) {
        groups.push(anna.group("Visit", *id, visit(shop, text)));
    }
    let verdicts = anna.upload(&groups);
    for verdict in &verdicts[..2] {
        let GroupVerdict::Rejected(rejection) = verdict else { panic!("{verdict:?}") };
        assert_eq!(rejection.reason, Reason::HandlerFailed(None));
    }
    let text = Parcel::Value(Value::from(format!("x {canary}")));
    assert!(matches!(anna.call("breaks_down", vec![text]), Err(CallFault::Other { .. })));
    let log = String::from_utf8(LOG.lock().unwrap().clone()).unwrap();
    for said in ["a handler panicked", "a handler returned an error", "a microflow panicked", "protocol"] {
        assert!(log.contains(said), "the log misses `{said}`");
    }
    assert!(log.contains(&ids[0].to_string()) && log.contains("Visit"), "it says which object it was about");
    let told: Vec<&str> = log.lines().filter(|line| line.contains(canary)).collect();
    assert!(told.is_empty(), "{told:#?}");
}
