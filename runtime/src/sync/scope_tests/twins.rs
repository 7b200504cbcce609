//! Two worlds that differ only in what one account may not see: its device hears the same in both, to the
//! byte.
//!
//! A change is drawn, tried on copies of the rows, and made where it keeps that true: in both worlds if both
//! show the account the same afterwards, in one of them if that one shows it what it did before. Not among
//! the account's roles is the one whose rule no key can express: whoever holds it is asked about the whole
//! entity after each change of it.

use super::app::{BACKUP, CUSTOMER, GUEST, HELPER, Key, LINE, LINK, ORDER, REP, State, members};
use super::device::{Device, Roles};
use super::random::Random;
use super::world::{ACCOUNTS, World, fallout};
use super::{app, everything, roles_of};
use tidewater_model::Value;

/// A change of one row, whichever world it is made in.
#[derive(Clone, Debug)]
enum Change {
    Create(Key, Vec<Value>),
    Update(Key, &'static str, Value),
    Delete(Key),
}

impl Change {
    /// A change of rows that are in all of these worlds.
    fn draw(random: &mut Random, next: &mut i64, states: &[&State]) -> Option<Self> {
        let ids = |entity: usize| -> Vec<i64> {
            let first = states[0].keys().filter(|key| key.0 == entity);
            first.filter(|key| states.iter().all(|state| state.contains_key(key))).map(|key| key.1).collect()
        };
        let [customers, orders, lines, links] = [CUSTOMER, ORDER, LINE, LINK].map(ids);
        let account = |random: &mut Random| match random.below(4) {
            0 => Value::Empty,
            at => Value::Integer(ACCOUNTS[at]),
        };
        let number = |random: &mut Random| Value::Integer(random.below(10) as i64);
        let text = |random: &mut Random| Value::from(format!("t{}", random.below(9)).as_str());
        let mut new = |entity, values| {
            *next += 1;
            Self::Create((entity, *next), values)
        };
        if customers.is_empty() || random.percent(15) {
            let (rep, backup) = (account(random), account(random));
            let open = Value::from(random.percent(50));
            let values = vec![rep, backup, number(random), text(random), open, text(random)];
            return Some(new(CUSTOMER, values));
        }
        let customer = random.pick(&customers);
        let refers = |id: i64| Value::Integer(id);
        if orders.is_empty() || random.percent(15) {
            return Some(new(ORDER, vec![refers(customer), account(random), text(random)]));
        }
        let order = random.pick(&orders);
        if lines.is_empty() || random.percent(18) {
            let gift = if random.percent(50) { refers(random.pick(&customers)) } else { Value::Empty };
            return Some(new(LINE, vec![refers(order), number(random), gift]));
        }
        let line = random.pick(&lines);
        let (other, another) = (refers(random.pick(&customers)), refers(random.pick(&orders)));
        Some(match random.below(16) {
            0 | 1 => Self::Update((CUSTOMER, customer), "rep", account(random)),
            2 => Self::Update((CUSTOMER, customer), "backup", account(random)),
            3 => Self::Update((CUSTOMER, customer), "hidden", number(random)),
            4 => Self::Update((CUSTOMER, customer), "open", Value::from(random.percent(50))),
            5 => Self::Update((CUSTOMER, customer), "name", text(random)),
            6 => Self::Update((ORDER, order), "customer", other),
            7 => Self::Update((ORDER, order), "seller", account(random)),
            8 => Self::Update((ORDER, order), "note", text(random)),
            9 => Self::Update((LINE, line), "order", another),
            10 => Self::Update((LINE, line), "number", number(random)),
            11 => Self::Update((LINE, line), "gift", other),
            12 => Self::Delete((LINE, line)),
            13 => Self::Delete(if random.percent(60) { (ORDER, order) } else { (CUSTOMER, customer) }),
            14 if !links.is_empty() => Self::Delete((LINK, random.pick(&links))),
            _ => {
                let ends = vec![refers(customer), Value::Integer(random.pick(&ACCOUNTS))];
                let is_there = |state: &&State| state.iter().any(|(key, row)| key.0 == LINK && *row == ends);
                if states.iter().any(is_there) {
                    return None;
                }
                new(LINK, ends)
            }
        })
    }

    /// The rows after it.
    fn on(&self, mut state: State) -> State {
        match self {
            Self::Create(key, values) => drop(state.insert(*key, values.clone())),
            Self::Update(key, name, value) => {
                let at = members(key.0).iter().position(|known| known == name).unwrap();
                state.get_mut(key).unwrap()[at] = value.clone();
            }
            Self::Delete(key) => {
                let (emptied, gone) = fallout(&state, *key);
                emptied.into_iter().for_each(|line| state.get_mut(&(LINE, line)).unwrap()[2] = Value::Empty);
                gone.iter().for_each(|key| drop(state.remove(key)));
            }
        }
        state
    }

    fn make(&self, world: &mut World) {
        world.commit(|commit| match self.clone() {
            Self::Create((entity, id), values) => commit.create_with(id, entity, values),
            Self::Update((entity, id), name, value) => commit.update(entity, id, name, value),
            Self::Delete((entity, id)) => commit.delete(entity, id),
        });
    }
}

/// Two worlds, the account, and its device in each.
struct Twins {
    random: Random,
    worlds: [World; 2],
    devices: [Device; 2],
    account: i64,
    roles: Roles,
    next: i64,
    /// How many changes only one of the worlds had.
    apart: usize,
    /// How many frames came.
    frames: usize,
}

impl Twins {
    fn new(seed: u64) -> Self {
        let mut random = Random(seed);
        let page_rows = random.below(6) + 1;
        let account = random.below(3) as i64 + 2;
        let catalog = if seed.is_multiple_of(2) { app::catalog } else { app::catalog_with_filters };
        let roles = random.pick(&[REP, REP, BACKUP, REP | BACKUP, GUEST | BACKUP | HELPER, REP | HELPER]);
        Self {
            random,
            worlds: [0, 1].map(|_| World::new(catalog(), page_rows)),
            devices: [0, 1].map(|_| Device::new(account, 7)),
            account,
            roles: roles_of(&[(account, roles)]),
            next: 100,
            apart: 0,
            frames: 0,
        }
    }

    fn held(&self) -> u64 {
        self.roles.lock().unwrap()[&self.account]
    }

    /// Changes something in both worlds; whether that was possible.
    fn change_both(&mut self) -> bool {
        let states = [&self.worlds[0].state, &self.worlds[1].state];
        let Some(change) = Change::draw(&mut self.random, &mut self.next, &states) else { return false };
        let after = states.map(|state| change.on(state.clone()));
        let shown = [0, 1].map(|at| everything(&after[at], self.account, self.held()));
        let is_made = after[0] != *states[0] && shown[0] == shown[1];
        if is_made {
            self.worlds.iter_mut().for_each(|world| change.make(world));
        }
        is_made
    }

    /// Changes something in one of the worlds that the account does not see.
    fn change_one(&mut self, which: usize) {
        let state = &self.worlds[which].state;
        let Some(change) = Change::draw(&mut self.random, &mut self.next, &[state]) else { return };
        let show = |state: &State| everything(state, self.account, self.held());
        let after = change.on(state.clone());
        // Nobody writes what is there already.
        if after != *state && show(&after) == show(state) {
            change.make(&mut self.worlds[which]);
            self.apart += 1;
        }
    }

    fn change_roles(&mut self) {
        let roles = self.held() ^ self.random.pick(&[REP, BACKUP, GUEST, HELPER]);
        let [first, second] = &self.worlds;
        if everything(&first.state, self.account, roles) == everything(&second.state, self.account, roles) {
            self.roles.lock().unwrap().insert(self.account, roles);
        }
    }

    fn pull(&mut self, context: &str) {
        for (device, world) in self.devices.iter_mut().zip(&mut self.worlds) {
            device.heard.clear();
            assert!(device.pull(world, &self.roles, None));
        }
        let [first, second] = &self.devices;
        assert_eq!(first.heard, second.heard, "{context}");
        self.frames += first.heard.len();
    }
}

#[test]
fn a_device_hears_the_same_in_worlds_that_differ_in_what_its_account_may_not_see() {
    let (mut apart, mut frames) = (0, 0);
    for seed in 0..60 {
        let mut twins = Twins::new(seed);
        for step in 0..80 {
            match twins.random.below(20) {
                0..8 => drop(twins.change_both()),
                8..15 => {
                    let which = twins.random.below(2);
                    twins.change_one(which);
                }
                // That anything at all was written since is what a device learns that was away for so long.
                15 if twins.change_both() => twins.worlds.iter_mut().for_each(World::forget_log),
                16 => twins.change_roles(),
                _ => twins.pull(&format!("in step {step} of seed {seed}")),
            }
        }
        (apart, frames) = (apart + twins.apart, frames + twins.frames);
    }
    assert!(apart > 1_000 && frames > 1_000, "too little happened: {apart} changes apart, {frames} frames");
}
