//! Transient objects that lead to each other: what was committed is found again, as long as it is committed.

use crate::twins::Original;
use std::sync::LazyLock;
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Tester,
}

/// The app has something that is stored as well.
#[derive(Entity, Default)]
#[access(Role::Tester, create, delete, read, write)]
pub struct Shelf {
    #[attr(required)]
    pub label: String,
}

/// What somebody wants. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Basket {
    pub title: String,
    pub first: Option<Ref<Wanted>>,
}

/// One thing that somebody wants. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Wanted {
    pub price: i64,
    #[attr(max_len = 5)]
    pub name: String,
    pub next: Option<Ref<Wanted>>,
    pub of: Ref<Basket>,
}

/// A basket with a thing for each price, each leading to the next, and back to the basket.
#[nanoflow]
pub fn filled(cx: &mut Device, prices: &[i64]) -> FlowResult<Ref<Basket>> {
    let mut basket = cx.create(Basket { title: format!("{} things", prices.len()), ..Basket::default() })?;
    for price in prices {
        let wanted = Wanted { price: *price, next: basket.first, of: basket.as_ref(), ..Wanted::default() };
        let mut wanted = cx.create(wanted)?;
        cx.commit(&mut wanted)?;
        basket.first = Some(wanted.as_ref());
    }
    cx.commit(&mut basket)?;
    Ok(basket.as_ref())
}

/// What the things of a basket come to, each with the title of the basket that it leads back to.
#[nanoflow]
pub fn summed(cx: &mut Device, basket: Ref<Basket>) -> FlowResult<String> {
    let (mut at, mut sum) = (cx.get(basket)?.first, 0);
    let mut titles: Vec<String> = vec![];
    while let Some(reference) = at {
        let wanted = cx.get(reference)?;
        sum += wanted.price;
        let of = cx.get(wanted.of)?;
        titles.push(of.title.clone());
        at = wanted.next;
    }
    Ok(format!("{sum}: {}", titles.join(", ")))
}

/// Makes the first thing dearer, and fails after that if it is told to.
#[nanoflow(atomic)]
pub fn dearer(cx: &mut Device, basket: Ref<Basket>, by: i64, fails: bool) -> FlowResult<i64> {
    let mut basket = cx.get(basket)?;
    if let Some(first) = basket.first {
        let mut first = cx.get(first)?;
        first.price += by;
        cx.commit(&mut first)?;
    }
    let mut more =
        cx.create(Wanted { of: basket.as_ref(), next: basket.first, price: 1000, ..Wanted::default() })?;
    cx.commit(&mut more)?;
    basket.first = Some(more.as_ref());
    cx.commit(&mut basket)?;
    if fails { cx.fail("no", "not that dear") } else { Ok(by) }
}

/// What is there before and after prices are changed.
#[nanoflow]
pub fn changed(cx: &mut Device, prices: &[i64]) -> FlowResult<Vec<String>> {
    let basket = filled(cx, prices)?;
    let mut told = vec![summed(cx, basket)?];
    let mut first = cx.get(basket)?.first;
    if let Some(reference) = first {
        let mut wanted = cx.get(reference)?;
        wanted.price = 50;
        told.push(summed(cx, basket)?);
        cx.commit(&mut wanted)?;
        told.push(summed(cx, basket)?);
        wanted.price = 60;
        wanted.name = "too long".to_owned();
        match cx.commit(&mut wanted) {
            Ok(()) => told.push("kept".to_owned()),
            Err(error) => told.push(error.code().to_owned()),
        }
        first = wanted.next;
        told.push(summed(cx, basket)?);
    }
    for fails in [true, false] {
        match dearer(cx, basket, 7, fails) {
            Ok(by) => told.push(by.to_string()),
            Err(error) => told.push(error.code().to_owned()),
        }
        told.push(summed(cx, basket)?);
    }
    told.push(first.is_some().to_string());
    Ok(told)
}

/// What leads nowhere: an object that was not committed, and an empty reference.
#[nanoflow]
pub fn nowhere(cx: &mut Device, empty: bool) -> FlowResult<i64> {
    let basket = cx.create(Basket::default())?;
    let wanted = if empty { Wanted::default() } else { Wanted { of: basket.as_ref(), ..Wanted::default() } };
    let title = cx.get(wanted.of)?.title.clone();
    Ok(title.len() as i64)
}

tidewater::app! {
    /// Baskets in memory.
    pub Baskets {
        roles: Role,
        entities: [Shelf, Basket, Wanted],
        nanoflows: [filled, summed, dearer, changed, nowhere],
    }
}

static DEVICE: LazyLock<Original> = LazyLock::new(|| Original::new::<Baskets>(Role::Tester, |_| {}));

#[test]
fn transient_objects_lead_to_each_other_as_they_were_committed_last() {
    let outcome = DEVICE.agree::<Baskets, _, _>(
        "changed",
        |_| (),
        |cx, ()| changed(cx, &[1, 2, 3]),
        |client, ()| client.run(changed, &[1, 2, 3][..]),
    );
    let title = "3 things, 3 things, 3 things";
    let steps = [
        format!("6: {title}"),
        format!("6: {title}"),
        format!("53: {title}"),
        "invalid".to_owned(),
        format!("53: {title}"),
        "no".to_owned(),
        format!("53: {title}"),
        "7".to_owned(),
        format!("1060: {title}, 3 things"),
        "true".to_owned(),
    ];
    assert_eq!(outcome, format!("{steps:?}"));
}

#[test]
fn a_transient_object_that_was_not_committed_is_nowhere() {
    for (empty, code) in [(false, "not-here"), (true, "empty-reference")] {
        let outcome = DEVICE.agree::<Baskets, _, _>(
            code,
            |_| (),
            |cx, ()| nowhere(cx, empty),
            |client, ()| client.run(nowhere, empty),
        );
        assert!(outcome.starts_with(&format!("[{code}]")), "{outcome}");
    }
}
