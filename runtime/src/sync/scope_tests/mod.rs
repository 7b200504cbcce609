//! Filing and download together, against an oracle that knows nothing of grants, buckets or logs.

mod app;
mod cases;
mod device;
pub(in crate::sync) mod random;
mod twins;
mod world;

use app::{BACKUP, GUEST, HELPER, MANAGER, REP, REVIEWER, State, View, view};
use device::{Device, Roles, Weather};
use random::Random;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tidewater_model::{Catalog, Entity, Type};
use world::World;

/// Everything that an account sees.
fn everything(state: &State, account: i64, roles: u64) -> BTreeMap<app::Key, View> {
    let seen = state.keys().filter_map(|key| Some((*key, view(state, account, roles, *key)?)));
    seen.collect()
}

fn roles_of(roles: &[(i64, u64)]) -> Roles {
    Arc::new(Mutex::new(roles.iter().copied().collect()))
}

fn check(device: &Device, world: &World, roles: &Roles, context: &str) {
    let roles = roles.lock().unwrap()[&device.account];
    let mut expected = everything(&world.state, device.account, roles);
    if world.has_filters() {
        let [wanted, support] = app::filtered(&world.state, device.account, roles, expected.clone());
        check_support(device, roles, &expected, &support, context);
        expected = wanted;
    }
    for (key, seen) in &expected {
        assert_eq!(device.rows.get(key), Some(seen), "{key:?} for account {} {context}", device.account);
        for name in ["rep", "backup", "seller", "target"] {
            if let Some(account) = seen.get(name).and_then(tidewater_model::Value::integer) {
                assert!(device.accounts.contains_key(&account), "account {account} of {key:?} {context}");
            }
        }
    }
    let extra: Vec<_> = device.rows.keys().filter(|key| !expected.contains_key(key)).collect();
    assert!(extra.is_empty(), "account {} still has {extra:?} {context}", device.account);
}

/// What a device has for rules alone: all that they lead to, and of nothing another state than it is in.
fn check_support(
    device: &Device,
    roles: u64,
    seen: &BTreeMap<app::Key, View>,
    support: &BTreeMap<app::Key, View>,
    context: &str,
) {
    for (key, row) in support {
        assert_eq!(device.support.get(key), Some(row), "{key:?} behind account {} {context}", device.account);
    }
    for (key, row) in &device.support {
        let now = seen.get(key).map(|seen| app::for_rules(roles, *key, seen));
        assert_eq!(Some(row), now.as_ref(), "{key:?} stays behind account {} {context}", device.account);
        assert!(!device.rows.contains_key(key), "{key:?} is wanted by account {} {context}", device.account);
    }
}

/// An entity of which one member never leaves the server.
pub(super) fn entity_with_a_secret() -> Entity {
    let members = [("number", Type::Integer64), ("name", Type::Text), ("secret", Type::HashedText)];
    let members = members.map(|(name, ty)| app::member(name, ty, false));
    app::entity("Safe", members.into(), Vec::new())
}

/// One history: random commits, role changes and pulls of five devices, some of them broken off, while the
/// log is cut short now and then.
fn run(catalog: Catalog, seed: u64) -> [usize; 4] {
    let mut random = Random(seed);
    let mut world = World::new(catalog, random.below(6) + 1);
    let roles = roles_of(&[(1, MANAGER), (2, REP), (3, REP | BACKUP), (4, GUEST | BACKUP | HELPER)]);
    let mut devices: Vec<_> =
        [1, 2, 3, 4, 2].iter().zip(1..).map(|(account, replica)| Device::new(*account, replica)).collect();
    for step in 0..40 {
        if random.percent(4) {
            world.forget_log();
        }
        if random.percent(55) {
            world.random_commit(&mut random);
            if random.percent(20) {
                let account = random.below(3) as i64 + 2;
                let role = random.pick(&[MANAGER, REP, REP, BACKUP, BACKUP, GUEST, REVIEWER, HELPER, HELPER]);
                *roles.lock().unwrap().get_mut(&account).unwrap() ^= role;
            }
            continue;
        }
        let device = &mut devices[random.below(5)];
        if random.percent(60) {
            let (writes, breaks) = (random.pick(&[0, 30]), random.pick(&[0, 30]));
            let mut weather = Weather { random: &mut random, writes, breaks };
            device.pull(&mut world, &roles, Some(&mut weather));
        }
        if random.percent(40) && device.cursor.is_some() {
            let held = roles.lock().unwrap()[&device.account];
            for _ in 0..random.below(3) + 1 {
                device.write(&mut world, held, &mut random);
            }
        }
        if random.percent(70) {
            assert!(device.pull(&mut world, &roles, None));
            check(device, &world, &roles, &format!("in step {step} of seed {seed}"));
        }
    }
    devices.iter().fold([0; 4], |[drops, pages, compared, supported], one| {
        [drops + one.drops, pages + one.pages, compared + one.compared, supported + one.supported]
    })
}

#[test]
fn every_device_has_what_its_account_may_read_and_learns_nothing_else() {
    let mut counts = [0; 4];
    for seed in 0..200 {
        let more = run(app::catalog(), seed);
        counts = std::array::from_fn(|at| counts[at] + more[at]);
    }
    let [drops, pages, compared, _] = counts;
    let happened = format!("{drops} drops, {pages} pages, {compared} parts compared");
    assert!(drops > 500 && pages > 5_000 && compared > 2_000, "too little happened: {happened}");
}

#[test]
fn behind_filters_every_device_has_what_its_rules_lead_to() {
    let mut counts = [0; 4];
    for seed in 0..120 {
        let more = run(app::catalog_with_filters(), seed);
        counts = std::array::from_fn(|at| counts[at] + more[at]);
    }
    let [drops, pages, compared, supported] = counts;
    let happened = format!("{drops} drops, {pages} pages, {compared} parts, {supported} rows for rules");
    assert!(drops > 500 && pages > 3_000 && compared > 1_000 && supported > 300, "{happened}");
}
