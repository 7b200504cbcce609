//! Lies about single changes: each gets the verdict that says what to do, and leaves no trace.

use super::liar::{Liar, create, to, update, visit};
use super::target::{CANARY, Target};
use serde_bytes::ByteBuf;
use tidewater::value::ObjectId;
use tidewater::wire::message::{
    Base, Frame, GroupVerdict, MemberChange, Operation, OperationChange, Reason, SyncRequest,
};
use tidewater_model::{ContentHash, Value};

fn text(value: &str) -> Value {
    Value::from(value)
}

fn malformed(reason: &Reason) -> &str {
    match reason {
        Reason::Malformed(text) => text,
        other => panic!("not malformed: {other:?}"),
    }
}

pub fn an_honest_client_is_served(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let (id, shop) = (anna.id(), ids.annas_shop);
    let groups = [
        anna.group("Visit", id, visit(shop, "Bought two bags")),
        anna.group("Shop", shop, update("phone", text("0117 496 0001"), text("0117 496 0002"))),
        anna.group("Visit", ids.annas_visit, OperationChange::Delete(None)),
    ];
    let verdicts = anna.upload(&groups);
    assert!(verdicts.iter().all(|one| !matches!(one, GroupVerdict::Rejected(_))), "{verdicts:?}");
    let (rows, _) = anna.pull().unwrap();
    assert_eq!(rows[&("Visit".into(), id)]["text"], text("Bought two bags"));
    assert_eq!(rows[&("Shop".into(), shop)]["phone"], text("0117 496 0002"));
    assert!(!rows.contains_key(&("Visit".into(), ids.annas_visit)));
    // A second download has nothing to say.
    let (rows, dropped) = anna.pull().unwrap();
    assert!(rows.is_empty() && dropped.is_empty(), "{rows:?} {dropped:?}");
}

pub fn an_unknown_member_is_named(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let reason = anna.rejected("Shop", shop, update("margin", text(""), text("31")));
    assert!(malformed(&reason).contains("`margin` is no member of `Shop`"), "{reason:?}");
    let id = anna.id();
    let values = [("shop", to(shop)), ("rating", Value::Integer(3)), ("hidden", text("x"))];
    let reason = anna.rejected("Visit", id, create(&values));
    assert!(malformed(&reason).contains("`hidden`"), "{reason:?}");
}

pub fn an_unwritable_member_is_refused_at_every_position(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let change = |member: &str, mine: Value| MemberChange { member: member.into(), base: Base::Unread, mine };
    let allowed = change("phone", text("0117 496 0009"));
    for (member, mine) in [("name", text("Mine")), ("secret", text("Mine")), ("rep", Value::Empty)] {
        let forbidden = change(member, mine);
        for changes in [
            vec![forbidden.clone()],
            vec![forbidden.clone(), allowed.clone()],
            vec![allowed.clone(), forbidden.clone()],
        ] {
            let reason = anna.rejected("Shop", shop, OperationChange::Update(changes));
            // Giving the shop away also breaks the rule for the member that could be written.
            assert!(
                matches!(&reason, Reason::Access(Some(named)) if **named == *member || member == "rep"),
                "{reason:?}"
            );
        }
    }
    for (member, mine) in [("created_at", Value::Integer(5)), ("changed_by", to(shop))] {
        let reason = anna.rejected("Shop", shop, OperationChange::Update(vec![change(member, mine)]));
        assert_eq!(reason, Reason::Access(Some(member.into())));
    }
    let (id, values) = (anna.id(), [("shop", to(shop)), ("number", Value::Integer(7))]);
    assert_eq!(anna.rejected("Visit", id, create(&values)), Reason::Access(Some("number".into())));
}

pub fn what_is_not_there_for_the_account_is_gone_alike(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let mut mara = Liar::new(target, "mara");
    let group = mara.group("Visit", ids.annas_visit, OperationChange::Delete(None));
    assert_eq!(mara.upload(&[group]), [GroupVerdict::Applied]);
    // Another account's row, one that never was, and one that was deleted: nobody can tell which.
    for visit in [ids.bens_visit, ObjectId::new(1, 77_777).unwrap(), ids.annas_visit] {
        let edit = update("text", text("Tasting"), text("Mine"));
        assert_eq!(anna.rejected("Visit", visit, edit), Reason::Gone);
        assert_eq!(anna.rejected("Visit", visit, OperationChange::Delete(None)), Reason::Gone);
    }
    // The id of an object of another entity is an unknown id as well.
    let edit = update("text", text("Tasting"), text("Mine"));
    assert_eq!(anna.rejected("Visit", ids.annas_shop, edit), Reason::Gone);
}

pub fn a_reference_to_what_is_not_there_dangles_alike(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    for shop in [ids.bens_shop, ObjectId::new(1, 77_777).unwrap(), ids.annas_visit] {
        let dangling = Reason::Dangling { member: "shop".into(), target: "Shop".into(), id: shop };
        let id = anna.id();
        assert_eq!(anna.rejected("Visit", id, visit(shop, "x")), dangling);
        let moved = update("shop", to(ids.annas_shop), to(shop));
        assert_eq!(anna.rejected("Visit", ids.annas_visit, moved), dangling);
    }
}

pub fn an_id_of_another_replica_is_not_taken(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let bens = Liar::new(target, "ben").id();
    for id in [bens, ids.annas_visit, ObjectId::new(anna.replica.number + 1, 5).unwrap()] {
        let reason = anna.rejected("Visit", id, visit(ids.annas_shop, "x"));
        assert!(
            malformed(&reason).contains("replica") || malformed(&reason).contains("number"),
            "{reason:?}"
        );
    }
    // An id that was given once is never given again, not even after its object is gone.
    let id = anna.id();
    let create = anna.group("Visit", id, visit(ids.annas_shop, "x"));
    assert!(!matches!(anna.upload(&[create])[..], [GroupVerdict::Rejected(_)]));
    let before = target.world().data();
    let again = anna.group("Visit", id, visit(ids.annas_shop, "y"));
    assert!(matches!(anna.upload(&[again])[..], [GroupVerdict::Rejected(_)]));
    assert_eq!(target.world().data(), before);
}

pub fn what_no_rule_grants_is_refused(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let id = anna.id();
    let shop = create(&[("name", text("Mine")), ("rep", to(ids.annas_shop))]);
    assert!(matches!(anna.rejected("Shop", id, shop), Reason::Access(_) | Reason::Dangling { .. }));
    let id = anna.id();
    assert_eq!(anna.rejected("Shop", id, create(&[("name", text("Mine"))])), Reason::Access(None));
    let delete = OperationChange::Delete(None);
    assert!(matches!(anna.rejected("Shop", ids.annas_shop, delete), Reason::Access(_)));
    // Accounts, transient entities, the engine's own tables and what does not exist are no entities.
    for entity in ["Draft", "_session", "Shop\" --", "Nothing", ""] {
        let id = anna.id();
        let reason = anna.rejected(entity, id, create(&[]));
        assert!(malformed(&reason).contains("no entity"), "{reason:?}");
    }
    let id = anna.id();
    let reason = anna.rejected("Account", id, create(&[("name", text("eve"))]));
    assert!(matches!(reason, Reason::Access(_)), "{reason:?}");
}

pub fn a_value_of_another_type_is_named(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let wrong = [
        ("text", Value::Integer(1)),
        ("text", Value::from(vec![0xff, 0xfe])),
        ("text", Value::Empty),
        ("rating", text("four")),
        ("rating", Value::Integer(i64::MAX)),
        ("shop", text("1.2")),
        ("shop", Value::Integer(-1)),
    ];
    for (member, value) in wrong {
        let change = update(member, Value::Empty, value.clone());
        let change = match change {
            OperationChange::Update(mut changes) => {
                changes[0].base = Base::Unread;
                OperationChange::Update(changes)
            }
            other => other,
        };
        let reason = anna.rejected("Visit", ids.annas_visit, change);
        assert!(malformed(&reason).contains(&format!("Visit.{member}")), "{value:?}: {reason:?}");
    }
}

pub fn broken_validations_are_told_all_at_once(target: &dyn Target) {
    let ids = target.world().ids();
    let mut mara = Liar::new(target, "mara");
    let id = mara.id();
    let reason = mara.rejected("Shop", id, create(&[("name", text("  "))]));
    assert!(matches!(&reason, Reason::Invalid(faults) if faults[0].code == "required"), "{reason:?}");
    let id = mara.id();
    let reason = mara.rejected("Visit", id, create(&[("rating", Value::Integer(9))]));
    let Reason::Invalid(faults) = reason else { panic!("{reason:?}") };
    let members: Vec<_> = faults.iter().map(|fault| &*fault.member).collect();
    assert!(members.contains(&"shop") && members.contains(&"rating"), "{faults:?}");
    let coded = |code: &str| {
        create(&[("shop", to(ids.bens_shop)), ("rating", Value::Integer(1)), ("code", text(code))])
    };
    let (first, second) = (mara.id(), mara.id());
    let group = mara.group("Visit", first, coded("A1"));
    assert!(!matches!(mara.upload(&[group])[..], [GroupVerdict::Rejected(_)]));
    assert_eq!(mara.rejected("Visit", second, coded("A1")), Reason::Unique(vec!["code".into()]));
}

pub fn a_handler_has_the_last_word(target: &dyn Target) {
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let id = anna.id();
    let reason = anna.rejected("Visit", id, visit(shop, "forbidden"));
    assert_eq!(reason, Reason::Handler("nobody says that at Copper Kettle".to_owned()));
    // A handler with a bug costs its own group only, and is not explained to the device.
    let (first, second, third) = (anna.id(), anna.id(), anna.id());
    let groups = [
        anna.group("Visit", first, visit(shop, "before")),
        anna.group("Visit", second, visit(shop, "panic")),
        anna.group("Visit", third, visit(shop, "after")),
    ];
    let verdicts = anna.upload(&groups);
    let GroupVerdict::Rejected(rejection) = &verdicts[1] else { panic!("{verdicts:?}") };
    assert_eq!(rejection.reason, Reason::HandlerFailed(None));
    let (rows, _) = anna.pull().unwrap();
    let is_here = [first, second, third].map(|id| rows.contains_key(&("Visit".into(), id)));
    assert_eq!(is_here, [true, false, true]);
}

pub fn what_rejects_one_group_leaves_the_others(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let good = anna.id();
    let groups = [
        anna.group("Visit", ids.bens_visit, OperationChange::Delete(None)),
        anna.group("Visit", good, visit(ids.annas_shop, "good")),
        anna.group("Nothing", good, create(&[])),
    ];
    let verdicts = anna.upload(&groups);
    assert!(matches!(verdicts[0], GroupVerdict::Rejected(_)), "{verdicts:?}");
    assert!(!matches!(verdicts[1], GroupVerdict::Rejected(_)), "{verdicts:?}");
    assert!(matches!(verdicts[2], GroupVerdict::Rejected(_)), "{verdicts:?}");
    // Within a group it is all or nothing.
    let (first, second) = (anna.id(), anna.id());
    let operation = |id, shop| Operation { entity: "Visit".into(), id, change: visit(shop, "x") };
    let group = anna.group_of(vec![operation(first, ids.annas_shop), operation(second, ids.bens_shop)]);
    assert!(matches!(anna.rejected_group(group), Reason::Dangling { .. }));
}

pub fn a_group_without_sense_is_refused(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let id = anna.id();
    let good = anna.group("Visit", id, visit(ids.annas_shop, "x"));
    let mut keyless = good.clone();
    keyless.keys.clear();
    let mut short = good.clone();
    short.keys = vec![ByteBuf::from([1, 2, 3])];
    let mut empty = good.clone();
    empty.operations.clear();
    let mut twice = good.clone();
    twice.operations.push(twice.operations[0].clone());
    for group in [keyless, short, empty, twice] {
        let reason = anna.rejected_group(group);
        assert!(!malformed(&reason).is_empty());
    }
    let named_twice = OperationChange::Update(vec![
        MemberChange { member: "text".into(), base: Base::Unread, mine: text("a") },
        MemberChange { member: "text".into(), base: Base::Unread, mine: text("b") },
    ]);
    assert!(malformed(&anna.rejected("Visit", ids.annas_visit, named_twice)).contains("twice"));
}

pub fn a_base_says_nothing_about_a_hidden_member(target: &dyn Target) {
    // Whoever guesses the value of a member that it may not read gets the answer of who does not.
    let shop = target.world().ids().annas_shop;
    let mut anna = Liar::new(target, "anna");
    let bases = [
        Base::Value(text(CANARY)),
        Base::Value(text("canary")),
        Base::Hash(ContentHash::of(CANARY.as_bytes())),
        Base::Unread,
    ];
    for base in bases {
        let change = MemberChange { member: "secret".into(), base, mine: text(CANARY) };
        let reason = anna.rejected("Shop", shop, OperationChange::Update(vec![change]));
        assert_eq!(reason, Reason::Access(Some("secret".into())));
    }
}

pub fn no_answer_holds_what_the_account_may_not_read(target: &dyn Target) {
    let ids = target.world().ids();
    let mut anna = Liar::new(target, "anna");
    let group = anna.group("Shop", ids.annas_shop, update("phone", text("wrong"), text("0117 496 0002")));
    let frames = anna.send(&SyncRequest { pull: true, ..anna.request(&[group]) }).unwrap();
    let bytes = tidewater::wire::frame::encode(&frames);
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
    assert!(holds(b"Copper Kettle"));
    assert!(!holds(CANARY.as_bytes()) && !holds(b"Dry Dock"));
    assert!(frames.iter().any(|frame| matches!(frame, Frame::Page(_))));
}
