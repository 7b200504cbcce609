//! Links, as a device that obeys no rule may send them.

use super::stage::*;
use crate::value::ObjectId;
use crate::wire::message::{Group, GroupVerdict, GroupVerdict::*, Operation, Reason};
use tidewater_model::Value;

fn member(link: ObjectId, club: ObjectId, account: Value) -> Operation {
    create("Club_members", link, &[("owner", to(club)), ("target", account)])
}

fn verdicts(device: &mut Device, stage: &Stage, group: Group) -> Vec<GroupVerdict> {
    let answer = device.send(stage, &[group]);
    answer.outcome.unwrap().verdicts
}

fn links(stage: &Stage) -> Vec<Value> {
    stage.column("SELECT id FROM Club_members ORDER BY id")
}

#[test]
fn nobody_lets_themselves_into_a_set_that_gives_the_right_to_change_it() {
    let stage = Stage::new();
    let (mut anna, mut ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let mut boss = stage.device("boss", &["Manager"]);
    let club = stage.put("Club", &[]);
    let (link, me) = (anna.id(), anna.me());
    assert_eq!(reason(anna.one(&stage, member(link, club, me))), Reason::Access(None));
    // Nor with others in the same group, in whichever order.
    let (first, second) = (anna.id(), anna.id());
    let group = anna.group([member(first, club, ben.me()), member(second, club, anna.me())]);
    assert!(matches!(verdicts(&mut anna, &stage, group)[..], [Rejected(_)]));
    assert!(links(&stage).is_empty());
    let first = boss.id();
    assert_eq!(boss.one(&stage, member(first, club, anna.me())), Applied);
    let (link, other) = (anna.id(), ben.me());
    assert_eq!(anna.one(&stage, member(link, club, other)), Applied);
    // Leaving would take the right away by which it is done.
    assert_eq!(reason(anna.one(&stage, delete("Club_members", first))), Reason::Access(None));
    assert_eq!(ben.one(&stage, delete("Club_members", first)), Applied);
    assert_eq!(links(&stage), [to(link)]);
}

#[test]
fn two_sets_do_not_open_each_other_to_somebody_in_neither() {
    let stage = Stage::new();
    let mut anna = stage.device("anna", &["Rep"]);
    let circle = stage.put("Circle", &[]);
    let link = |set, id, me| create(set, id, &[("owner", to(circle)), ("target", me)]);
    let (first, second, me) = (anna.id(), anna.id(), anna.me());
    for sets in [["Circle_inner", "Circle_outer"], ["Circle_outer", "Circle_inner"]] {
        let group = anna.group([link(sets[0], first, me.clone()), link(sets[1], second, me.clone())]);
        assert!(matches!(verdicts(&mut anna, &stage, group)[..], [Rejected(_)]));
    }
    assert!(stage.column("SELECT id FROM Circle_inner UNION SELECT id FROM Circle_outer").is_empty());
}

#[test]
fn a_link_is_never_changed_and_leads_only_to_what_its_maker_may_read() {
    let stage = Stage::new();
    let (mut anna, ben) = (stage.device("anna", &["Rep"]), stage.device("ben", &["Rep"]));
    let mut boss = stage.device("boss", &["Manager"]);
    let (club, other) = (stage.put("Club", &[]), stage.put("Club", &[]));
    let link = boss.id();
    assert_eq!(boss.one(&stage, member(link, club, anna.me())), Applied);
    let moved = update("Club_members", link, &[("owner", to(club), to(other))]);
    assert_eq!(reason(boss.one(&stage, moved.clone())), Reason::Access(None));
    assert_eq!(reason(anna.one(&stage, moved)), Reason::Access(None));
    let unreadable = stage.put("Customer", &[("rep", ben.me())]);
    let (own, id) = (stage.put("Customer", &[("rep", anna.me())]), anna.id());
    let sponsor =
        |id, customer| create("Club_sponsors", id, &[("owner", to(club)), ("target", to(customer))]);
    let dangling = Reason::Dangling { member: "target".into(), target: "Customer".into(), id: unreadable };
    assert_eq!(reason(anna.one(&stage, sponsor(id, unreadable))), dangling);
    // She reads the set, and has no right to write it.
    assert_eq!(reason(anna.one(&stage, sponsor(id, own))), Reason::Access(None));
    let empty = create("Club_members", anna.id(), &[("owner", to(club))]);
    assert!(matches!(reason(anna.one(&stage, empty)), Reason::Invalid(_)));
}

#[test]
fn a_new_link_takes_the_place_of_the_old_one_which_is_not_made_again() {
    let stage = Stage::new();
    let (mut anna, mut boss) = (stage.device("anna", &["Manager"]), stage.device("boss", &["Manager"]));
    let club = stage.put("Club", &[]);
    let (first, second, who) = (boss.id(), anna.id(), anna.me());
    assert_eq!(boss.one(&stage, member(first, club, who.clone())), Applied);
    assert_eq!(anna.one(&stage, member(second, club, who.clone())), Applied);
    assert_eq!(links(&stage), [to(second)]);
    assert_eq!(reason(boss.one(&stage, delete("Club_members", first))), Reason::Gone);
    assert_eq!(reason(boss.one(&stage, member(first, club, who.clone()))), Reason::Gone);
    assert_eq!(links(&stage), [to(second)]);
    // Of two in one group the later one stays.
    let (third, fourth) = (boss.id(), boss.id());
    let group = boss.group([member(third, club, boss.me()), member(fourth, club, boss.me())]);
    assert_eq!(verdicts(&mut boss, &stage, group), [Applied]);
    let mut left = links(&stage);
    left.retain(|link| *link != to(second));
    assert_eq!(left, [to(fourth)]);
}

#[test]
fn a_link_that_is_hidden_answers_as_one_that_is_unknown_whatever_comes_with_it() {
    let stage = Stage::new();
    // Managers may read no circle.
    let (mut ben, mut boss) = (stage.device("ben", &["Rep"]), stage.device("boss", &["Manager"]));
    let (circle, club) = (stage.put("Circle", &[]), stage.put("Club", &[]));
    let hidden = stage.put("Circle_inner", &[("owner", to(circle)), ("target", ben.me())]);
    let unknown = ben.id();
    let moved = |id| update("Circle_inner", id, &[("owner", to(circle), to(circle))]);
    let gone = |id| delete("Circle_inner", id);
    let changes: [&dyn Fn(ObjectId) -> Operation; 2] = [&moved, &gone];
    for change in changes {
        let mut answer = |id| {
            let made = create("Circle_inner", id, &[("owner", to(club)), ("target", boss.me())]);
            let group = boss.group([change(id), made]);
            verdicts(&mut boss, &stage, group)
        };
        assert_eq!(answer(hidden), answer(unknown));
    }
}
