//! Lies about whole requests: each is refused with a stable code, and nothing at all is written.

use super::liar::{Liar, code, create, cut, groups, sign_in, sign_in_request, update, visit};
use super::target::{PASSWORD, Target};
use serde_bytes::ByteBuf;
use tidewater::wire::frame::encode;
use tidewater::wire::message::{
    Batch, Cut, Frame, GroupVerdict, OperationChange, Problem, ReplicaProof, SyncRequest,
};
use tidewater_model::{ContentHash, Value, limits};

const DAY: i64 = 24 * 60 * 60 * 1_000;

fn fork(frames: &[Frame]) -> Option<&str> {
    match frames {
        [Frame::Head(head)] => head.fork.as_deref(),
        _ => None,
    }
}

/// Bytes that are arrays in arrays, or maps in maps, to a depth that no stack holds.
fn nested(byte: u8, depth: usize) -> Vec<u8> {
    vec![byte; depth]
}

pub fn garbage_is_malformed(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let honest = encode(&anna.request(&[]));
    let mut bodies = vec![
        Vec::new(),
        b"{\"protocol\":1}".to_vec(),
        vec![0xc1; 64],
        vec![0xdd, 0xff, 0xff, 0xff, 0xff],
        vec![0xdf, 0xff, 0xff, 0xff, 0xff],
        vec![0xdb, 0xff, 0xff, 0xff, 0xff, b'a'],
        honest[..honest.len() / 2].to_vec(),
        nested(0x91, 1_000_000),
        nested(0x81, 1_000_000),
        nested(0xdc, 900_000),
    ];
    // A field that nobody knows is skipped, but not to any depth.
    let mut unknown = honest.clone();
    unknown[0] += 1;
    unknown.extend(encode(&"later"));
    unknown.extend(nested(0x91, 1_000_000));
    bodies.push(unknown);
    for body in &bodies {
        let problem = anna.refused_bytes(body);
        assert_eq!((code(&problem), problem.status), ("malformed", 400), "{:?}", &body[..body.len().min(16)]);
    }
    // The same inside of the batch, which is decoded by itself.
    let group = anna.group("Visit", ids.annas_visit, OperationChange::Delete(None));
    for bytes in [nested(0x91, 500_000), vec![0xc1], b"groups".to_vec(), vec![0xdd, 0xff, 0xff, 0xff, 0xff]] {
        let mut request = anna.request(std::slice::from_ref(&group));
        request.batch = Some(Batch { seq: 1, groups: ByteBuf::from(bytes) });
        request.cuts = vec![cut(&request)];
        assert_eq!(code(&anna.refused(&request)), "malformed");
    }
}

pub fn a_field_of_tomorrow_is_skipped(target: &dyn Target) {
    let anna = Liar::new(target, "anna");
    let mut body = encode(&anna.request(&[]));
    body[0] += 1;
    body.extend(encode(&"later"));
    body.extend(encode(&vec![vec![1, 2], vec![3]]));
    assert!(target.sync(&anna.token, &body).is_ok());
}

pub fn no_mutation_of_a_request_harms_the_server(target: &dyn Target) {
    // A fixed sequence of flipped, cut and repeated bytes, so that a failure can be seen again.
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let id = anna.id();
    let list = [
        anna.group("Visit", id, visit(ids.annas_shop, "fine")),
        anna.group("Shop", ids.annas_shop, update("phone", Value::from("x"), Value::from("y"))),
    ];
    let honest = encode(&SyncRequest { pull: true, ..anna.request(&list) });
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    let mut answers = 0;
    for _ in 0..600 {
        let mut body = honest.clone();
        for _ in 0..=draw(3) {
            let at = draw(body.len());
            match draw(3) {
                0 => body[at] = u8::try_from(draw(256)).unwrap(),
                1 => body.truncate(at.max(1)),
                _ => body.insert(at, u8::try_from(draw(256)).unwrap()),
            }
        }
        match target.sync(&anna.token, &body) {
            Ok(_) => answers += 1,
            Err(problem) => assert!(problem.status < 500, "{problem:?} for {body:?}"),
        }
    }
    assert!(answers > 0, "not one mutation got through; the test is too coarse");
    // The server still serves.
    Liar::new(target, "ben").pull().unwrap();
}

pub fn a_version_that_does_not_fit_needs_an_update(target: &dyn Target) {
    let anna = Liar::new(target, "anna");
    let newer = SyncRequest { protocol: 99, ..anna.request(&[]) };
    assert_eq!(code(&anna.refused(&newer)), "update-needed");
    let other = SyncRequest { model: ContentHash::of(b"another model"), ..anna.request(&[]) };
    let problem = anna.refused(&other);
    assert_eq!((code(&problem), problem.status), ("update-needed", 409));
    assert!(problem.detail.contains("kept"), "{problem:?}");
    let mut request = sign_in_request("anna", PASSWORD, None);
    request.protocol = 99;
    assert_eq!(code(&sign_in(target, &request).unwrap_err()), "update-needed");
    request.protocol = 1;
    request.app = "Other".into();
    assert_eq!(code(&sign_in(target, &request).unwrap_err()), "wrong-app");
}

pub fn a_batch_over_the_limits_is_too_large(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let many: Vec<_> = (0..=limits::BATCH_OPERATIONS)
        .map(|_| {
            let id = anna.id();
            anna.group("Visit", id, visit(ids.annas_shop, "x"))
        })
        .collect();
    let problem = anna.refused(&anna.request(&many));
    assert_eq!(problem.status, 413, "{problem:?}");
    let mut wide = anna.request(&[]);
    wide.cuts = (0..=limits::CUTS as u64).map(|at| Cut { seq: at + 1, hash: ContentHash::of(b"") }).collect();
    assert_eq!(code(&anna.refused(&wide)), "malformed");
    // One value over its limit costs its group only.
    let id = anna.id();
    let long = "x".repeat(limits::OBJECT_BYTES + 1);
    let before = target.world().data();
    let group = anna.group("Visit", id, visit(ids.annas_shop, &long));
    assert!(matches!(anna.upload(&[group])[..], [GroupVerdict::Rejected(_)]));
    assert_eq!(target.world().data(), before);
}

pub fn a_repeated_batch_is_answered_and_not_applied_again(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let id = anna.id();
    let list = [anna.group("Visit", id, visit(shop, "once")), anna.group("Nothing", id, create(&[]))];
    let request = anna.request(&list);
    let first = anna.send(&request).unwrap();
    let after = target.world().everything();
    for _ in 0..3 {
        let again = anna.send(&request).unwrap();
        assert_eq!(again[1], first[1], "the stored outcome");
        assert_eq!(target.world().everything(), after);
    }
    // Also from a second session of the same file.
    let proof = Some(anna.replica.clone());
    let answer = sign_in(target, &sign_in_request("anna", PASSWORD, proof)).unwrap();
    assert_eq!(answer.replica, anna.replica);
    let again = target.sync(&answer.token, &encode(&request)).unwrap();
    assert_eq!(again[1], first[1]);
}

pub fn a_key_is_taken_once_whatever_batch_it_comes_in(target: &dyn Target) {
    // A file that was restored from a backup forgot that it sent the group, and sends it again.
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let id = anna.id();
    let group = anna.group("Visit", id, visit(shop, "once"));
    let first = anna.upload(std::slice::from_ref(&group));
    let before = target.world().data();
    let again = anna.upload(std::slice::from_ref(&group));
    assert_eq!(again, first, "the stored verdict");
    assert_eq!(target.world().data(), before);
}

pub fn a_repeat_with_other_content_is_a_fork(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let (id, other) = (anna.id(), anna.id());
    let sent = [anna.group("Visit", id, visit(shop, "one"))];
    anna.send(&anna.request(&sent)).unwrap();
    let before = target.world().everything();
    let changed = [anna.group("Visit", other, visit(shop, "two"))];
    let frames = anna.send(&anna.request(&changed)).unwrap();
    assert!(fork(&frames).is_some_and(|text| !text.is_empty()), "{frames:?}");
    assert_eq!(target.world().everything(), before);
    // A hash that is not the batch's own does not get that far.
    let mut forged = anna.request(&sent);
    forged.batch = anna.request(&changed).batch;
    assert_eq!(code(&anna.refused(&forged)), "malformed");
    assert_eq!(groups(&forged), changed);
}

pub fn a_wrong_prev_is_a_fork(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    for text in ["one", "two"] {
        let id = anna.id();
        let group = anna.group("Visit", id, visit(shop, text));
        anna.upload(&[group]);
    }
    assert_eq!(anna.prev, 2);
    let before = target.world().everything();
    for prev in [0, 1, 3, 99, u64::MAX - 1] {
        anna.prev = prev;
        let id = anna.id();
        let list = [anna.group("Visit", id, visit(shop, "three"))];
        for request in
            [anna.request(&list), anna.request(&[]), SyncRequest { pull: true, ..anna.request(&[]) }]
        {
            match anna.send(&request) {
                Ok(frames) => assert!(fork(&frames).is_some(), "{prev}: {frames:?}"),
                Err(problem) => assert_eq!(code(&problem), "malformed", "{prev}"),
            }
        }
        assert_eq!(target.world().everything(), before, "{prev}");
    }
    anna.prev = 2;
    let id = anna.id();
    let list = [anna.group("Visit", id, visit(shop, "four"))];
    for epoch in [anna.epoch.wrapping_sub(1), anna.epoch + 1, 0, u64::MAX] {
        let frames = anna.send(&SyncRequest { epoch, ..anna.request(&list) }).unwrap();
        assert!(epoch == anna.epoch || fork(&frames).is_some(), "{epoch}: {frames:?}");
        assert_eq!(target.world().everything(), before, "epoch {epoch}");
    }
    anna.pull().unwrap();
}

pub fn a_delayed_original_after_a_smaller_cut_is_a_fork(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let (first, second) = (anna.id(), anna.id());
    let both =
        [anna.group("Visit", first, visit(shop, "one")), anna.group("Visit", second, visit(shop, "two"))];
    let original = anna.request(&both);
    // The device never heard of the original again, and cut one group only, under a new number.
    let mut smaller = anna.request(&both[..1]);
    let batch = Batch { seq: 2, ..smaller.batch.take().unwrap() };
    smaller.cuts = vec![cut(&original), batch.cut()];
    smaller.batch = Some(batch);
    anna.send(&smaller).unwrap();
    let before = target.world().everything();
    let frames = anna.send(&original).unwrap();
    assert!(fork(&frames).is_some(), "{frames:?}");
    assert_eq!(target.world().everything(), before);
}

pub fn another_replica_cannot_be_named(target: &dyn Target) {
    let mut anna = Liar::new(target, "anna");
    let ben = Liar::new(target, "ben");
    let second = Liar::new(target, "anna");
    for replica in [ben.replica.number, second.replica.number, 0, 1, u32::MAX] {
        let request = SyncRequest { replica, ..anna.request(&[]) };
        let problem = anna.refused(&request);
        assert_eq!((code(&problem), problem.status), ("unknown-replica", 403));
    }
    anna.pull().unwrap();
}

pub fn a_replica_is_proved_with_its_own_secret(target: &dyn Target) {
    let anna = Liar::new(target, "anna");
    let ben = Liar::new(target, "ben");
    let number = anna.replica.number;
    let forged = [
        ReplicaProof { number, secret: ByteBuf::new() },
        ReplicaProof { number, secret: ben.replica.secret.clone() },
        ReplicaProof { number: 0, secret: anna.replica.secret.clone() },
        ReplicaProof { number: number + 100, secret: anna.replica.secret.clone() },
        ben.replica.clone(),
    ];
    for proof in forged {
        let before = target.world().everything();
        let problem = sign_in(target, &sign_in_request("anna", PASSWORD, Some(proof))).unwrap_err();
        assert_eq!(code(&problem), "unknown-replica");
        assert_eq!(target.world().everything(), before);
    }
}

pub fn a_cursor_cannot_be_forged_or_borrowed(target: &dyn Target) {
    let mut anna = Liar::new(target, "anna");
    let mut ben = Liar::new(target, "ben");
    let (annas, _) = anna.pull().unwrap();
    ben.pull().unwrap();
    let own = anna.cursor.clone().unwrap();
    let mut flipped = own.clone();
    flipped[own.len() / 2] ^= 1;
    let cursors = [ben.cursor.clone().unwrap(), flipped, ByteBuf::new(), ByteBuf::from(vec![0; 4_096])];
    for cursor in cursors {
        anna.cursor = Some(cursor);
        // A cursor that is not ours means that nothing is known of the device: it reads everything anew.
        match anna.pull() {
            Ok((rows, dropped)) => assert_eq!((rows, dropped), (annas.clone(), Vec::new())),
            Err(problem) => assert_eq!(code(&problem), "malformed"),
        }
    }
}

fn is_over(anna: &Liar<'_>) -> Problem {
    let problem = anna.refused(&anna.request(&[]));
    assert_eq!((code(&problem), problem.status), ("session-expired", 401));
    problem
}

pub fn a_session_ends_when_it_is_idle_old_revoked_or_signed_out(target: &dyn Target) {
    let clock = &target.world().clock;
    let idle = Liar::new(target, "anna");
    clock.advance(29 * DAY);
    idle.send(&idle.request(&[])).unwrap();
    clock.advance(29 * DAY);
    idle.send(&idle.request(&[])).unwrap();
    clock.advance(31 * DAY);
    assert!(is_over(&idle).detail.contains("kept"));
    let old = Liar::new(target, "anna");
    for _ in 0..8 {
        clock.advance(20 * DAY);
        old.send(&old.request(&[])).unwrap();
    }
    clock.advance(21 * DAY);
    is_over(&old);
    let revoked = Liar::new(target, "anna");
    target.revoke("anna");
    is_over(&revoked);
    let mut signed_out = Liar::new(target, "anna");
    target.sign_out(&signed_out.token);
    is_over(&signed_out);
    signed_out.token = "0".repeat(64);
    is_over(&signed_out);
    let changed = Liar::new(target, "anna");
    target.set_password("anna", "another one");
    is_over(&changed);
    assert_eq!(
        code(&sign_in(target, &sign_in_request("anna", PASSWORD, None)).unwrap_err()),
        "wrong-credentials"
    );
    sign_in(target, &sign_in_request("anna", "another one", None)).unwrap();
}

pub fn a_new_session_of_a_file_ends_the_old_one(target: &dyn Target) {
    let old = Liar::new(target, "anna");
    let other_file = Liar::new(target, "anna");
    let proof = Some(old.replica.clone());
    let answer = sign_in(target, &sign_in_request("anna", PASSWORD, proof)).unwrap();
    assert_ne!(answer.token, old.token);
    is_over(&old);
    other_file.send(&other_file.request(&[])).unwrap();
}

pub fn another_role_counts_at_the_next_request(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let (rows, _) = anna.pull().unwrap();
    assert!(!rows.contains_key(&("Shop".into(), ids.bens_shop)));
    target.set_roles("anna", &["Manager"]);
    let (rows, _) = anna.pull().unwrap();
    assert!(rows.contains_key(&("Shop".into(), ids.bens_shop)));
    target.set_roles("anna", &[]);
    let (rows, dropped) = anna.pull().unwrap();
    assert!(rows.is_empty(), "{rows:?}");
    for gone in [("Shop", ids.annas_shop), ("Shop", ids.bens_shop), ("Visit", ids.bens_visit)] {
        assert!(dropped.contains(&(gone.0.into(), gone.1)), "{dropped:?}");
    }
    let reason = anna.rejected("Shop", ids.annas_shop, update("phone", Value::from(""), Value::from("x")));
    assert_eq!(reason, tidewater::wire::message::Reason::Gone);
}

pub fn wrong_credentials_do_not_tell_what_is_wrong(target: &dyn Target) {
    let before = target.world().everything();
    let wrong =
        |name: &str, password: &str| sign_in(target, &sign_in_request(name, password, None)).unwrap_err();
    let [password, name] = [wrong("anna", "lighthouse"), wrong("nobody", PASSWORD)];
    assert_eq!((code(&password), password.status), ("wrong-credentials", 401));
    assert_eq!(password, name);
    let long = "x".repeat(10_000);
    assert_eq!(code(&wrong("anna", &long)), "malformed");
    assert_eq!(code(&wrong(&long, PASSWORD)), "malformed");
    for body in [Vec::new(), vec![0xc1], nested(0x91, 10_000)] {
        assert_eq!(code(&target.sign_in(&body).unwrap_err()), "malformed");
    }
    assert_eq!(target.world().everything(), before);
}

pub fn the_sixth_wrong_password_waits_a_minute(target: &dyn Target) {
    let tried = |password: &str| sign_in(target, &sign_in_request("anna", password, None));
    for _ in 0..5 {
        assert_eq!(code(&tried("wrong").unwrap_err()), "wrong-credentials");
    }
    // Not even the right one is looked at now.
    let problem = tried(PASSWORD).unwrap_err();
    assert_eq!((code(&problem), problem.status), ("too-many-requests", 429));
    target.world().clock.advance(60_000);
    tried(PASSWORD).unwrap();
    // Who signs in rightly is not slowed down.
    for _ in 0..10 {
        tried(PASSWORD).unwrap();
    }
}
