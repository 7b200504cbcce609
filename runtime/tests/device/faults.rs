//! Computations without a result: each class ends its flow with flow, step and line, keeps what was done
//! before, and does nothing more. An atomic flow keeps nothing.

#![allow(
    unconditional_recursion,
    clippy::only_used_in_recursion,
    reason = "a flow that calls itself without end is one of the classes"
)]

use crate::app::*;
use crate::offered::place;
use crate::twins::{Original, each_plain_flow_agrees};
use crate::world::{Device as TestDevice, PASSWORD, World, run};
use tidewater::prelude::*;

tidewater::app! {
    /// Shops, with flows that compute too much.
    pub Faulty {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback],
        nanoflows: [
            begun, finished, overflow, overflow_of_i32, below_zero, decimal_overflow, division, remainder,
            decimal_division, date, decimal, limit, fuel, depth, deeper, size, whole,
        ],
        fuel: 100_000,
    }
}

/// Commits before the fault.
#[nanoflow]
pub fn begun(cx: &mut Device, shop: &mut Obj<Customer>) -> FlowResult {
    shop.notes = "begun".to_owned();
    cx.commit(shop)?;
    shop.phone = "in hand".to_owned();
    Ok(())
}

/// Commits behind it.
#[nanoflow]
pub fn finished(cx: &mut Device, shop: &mut Obj<Customer>, with: String) -> FlowResult {
    shop.notes = with;
    cx.commit(shop)
}

#[nanoflow]
pub fn overflow(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let sum = i64::MAX + one;
    finished(cx, shop, sum.to_string())
}

#[nanoflow]
pub fn overflow_of_i32(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let product = (one as i32 + 1) * i32::MAX;
    finished(cx, shop, product.to_string())
}

#[nanoflow]
pub fn below_zero(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let length = "".len() - one as usize;
    finished(cx, shop, length.to_string())
}

#[nanoflow]
pub fn decimal_overflow(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let product = Decimal::from(i64::MAX) * i64::MAX * one;
    finished(cx, shop, product.to_string())
}

#[nanoflow]
pub fn division(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let share = 12 / (one - 1);
    finished(cx, shop, share.to_string())
}

#[nanoflow]
pub fn remainder(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let rest = 12 % (one - 1);
    finished(cx, shop, rest.to_string())
}

#[nanoflow]
pub fn decimal_division(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let share = Decimal::from(12) / (one - 1);
    finished(cx, shop, share.to_string())
}

#[nanoflow]
pub fn date(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let day = Date::of(2026, 2, one as i32 + 28)
        .ok_or_else(|| FlowError::Failed { code: "no-date".into(), text: "".into() })?;
    finished(cx, shop, day.to_string())
}

#[nanoflow]
pub fn decimal(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let price = format!("{one}{}", "0".repeat(40))
        .parse::<Decimal>()
        .map_err(|_| FlowError::Failed { code: "no-decimal".into(), text: "".into() })?;
    finished(cx, shop, price.to_string())
}

#[nanoflow]
pub fn limit(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let few = (1..9).step_by(one as usize - 1).count();
    finished(cx, shop, few.to_string())
}

#[nanoflow]
pub fn fuel(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let sum = (one..1_000_000).sum::<i64>();
    finished(cx, shop, sum.to_string())
}

#[nanoflow]
pub fn depth(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let deepest = deeper(cx, one)?;
    finished(cx, shop, deepest.to_string())
}

#[nanoflow]
pub fn deeper(cx: &mut Device, one: i64) -> FlowResult<i64> {
    deeper(cx, one)
}

#[nanoflow]
pub fn size(cx: &mut Device, shop: &mut Obj<Customer>, one: i64) -> FlowResult {
    begun(cx, shop)?;
    let text = "0123456789".repeat(one as usize * 2_000_000);
    finished(cx, shop, text)
}

/// One of them, all or nothing.
#[nanoflow(atomic)]
pub fn whole(cx: &mut Device, shop: &mut Obj<Customer>, which: usize) -> FlowResult {
    match which {
        0 => overflow(cx, shop, 1),
        1 => overflow_of_i32(cx, shop, 1),
        2 => below_zero(cx, shop, 1),
        3 => decimal_overflow(cx, shop, 1),
        4 => division(cx, shop, 1),
        5 => remainder(cx, shop, 1),
        6 => decimal_division(cx, shop, 1),
        7 => date(cx, shop, 1),
        8 => decimal(cx, shop, 1),
        9 => limit(cx, shop, 1),
        10 => fuel(cx, shop, 1),
        11 => depth(cx, shop, 1),
        _ => size(cx, shop, 1),
    }
}

/// Flow, step and line of the fault: in the second statement, or where a flow calls itself once too often.
fn fault_of(flow: &'static str) -> (&'static str, u32, u32) {
    let (flow, step) = if flow == "depth" { ("deeper", 0) } else { (flow, 1) };
    let start = format!("pub fn {flow}(");
    let named = include_str!("faults.rs").lines().position(|line| line.starts_with(&start)).unwrap();
    (flow, step, u32::try_from(named).unwrap() + 2 + step)
}

/// The flows with what each ends with.
const CLASSES: [(&str, &str); 13] = [
    ("overflow", "overflow"),
    ("overflow_of_i32", "overflow"),
    ("below_zero", "overflow"),
    ("decimal_overflow", "overflow"),
    ("division", "division-by-zero"),
    ("remainder", "division-by-zero"),
    ("decimal_division", "division-by-zero"),
    ("date", "no-date"),
    ("decimal", "no-decimal"),
    ("limit", "out-of-range"),
    ("fuel", "out-of-fuel"),
    ("depth", "too-deep"),
    ("size", "too-large"),
];

/// A device with a shop that was sent.
fn device(world: &World) -> (TestDevice, Obj<Customer>) {
    let device = world.open::<Faulty>("boss.db").unwrap();
    run(device.client.sign_in("boss", PASSWORD)).unwrap();
    let mut shop = device.client.create(Customer { name: "Cup".into(), ..Customer::default() }).unwrap();
    device.client.commit(&mut shop).unwrap();
    device.sync().unwrap();
    (device, shop)
}

#[test]
fn a_computation_without_a_result_names_flow_step_and_line_and_keeps_what_was_done_before() {
    for (name, code) in CLASSES {
        let world = World::of::<Faulty>();
        let (device, shop) = device(&world);
        let id = tidewater_model::Value::Integer(shop.id().object().raw());
        let arguments = [id, tidewater_model::Value::Integer(1)].map(tidewater::value::Parcel::Value);
        let error = run(device.client.run_by_name(name, &arguments)).unwrap_err();
        assert_eq!(error.code(), code, "{name}: {error}");
        assert_eq!(place(&error), fault_of(name), "{error}");
        let left = device.client.get(shop.id()).unwrap();
        assert_eq!((&*left.notes, &*left.phone), ("begun", ""), "{name}");
        assert_eq!((device.pending(), device.client.count(query!(Customer)).unwrap()), (1, 1), "{name}");
        assert_eq!(device.sync().unwrap().uploaded, 1, "{name}");
    }
}

#[test]
fn an_atomic_flow_with_such_a_computation_leaves_the_store_as_it_was() {
    let world = World::of::<Faulty>();
    let (device, mut shop) = device(&world);
    let stored = device.stored();
    for (at, (name, code)) in CLASSES.iter().enumerate() {
        let error = device.client.run(whole, (&mut shop, at)).unwrap_err();
        assert_eq!((error.code(), place(&error)), (*code, fault_of(name)));
        assert_eq!((&*shop.notes, &*shop.phone), ("", ""), "{name}");
        assert!(device.stored() == stored, "{name}");
    }
}

#[test]
fn each_plain_flow_does_as_rust_what_it_does_as_data() {
    let original = Original::drawn::<Faulty>(Role::Manager);
    each_plain_flow_agrees! { original, Faulty, without [fuel, depth, deeper, size, whole],
        fails [decimal_overflow: "overflow"]:
        fn begun(shop: &mut Obj<Customer>);
        fn finished(shop: &mut Obj<Customer>, with: String);
        fn overflow(shop: &mut Obj<Customer>, one: i64);
        fn overflow_of_i32(shop: &mut Obj<Customer>, one: i64);
        fn below_zero(shop: &mut Obj<Customer>, one: i64);
        fn decimal_overflow(shop: &mut Obj<Customer>, one: i64);
        fn division(shop: &mut Obj<Customer>, one: i64);
        fn remainder(shop: &mut Obj<Customer>, one: i64);
        fn decimal_division(shop: &mut Obj<Customer>, one: i64);
        fn date(shop: &mut Obj<Customer>, one: i64);
        fn decimal(shop: &mut Obj<Customer>, one: i64);
        fn limit(shop: &mut Obj<Customer>, one: i64);
    }
}
