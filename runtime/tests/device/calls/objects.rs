//! What a microflow does with objects is what a flow of a device does with them: one body is written once
//! and runs on both sides.

use super::{customers, three};
use crate::app::*;
use crate::world::{Device as TestDevice, run};
use tidewater::device::{CommitObjects, Device};
use tidewater::flow::FlowResult;
use tidewater::prelude::*;
use tidewater::traits;
use tidewater::traits::Persistable;
use tidewater::typed::Query;

/// What a shop is to get. Reps do not see the remark.
#[derive(Entity, Default)]
#[access(Role::Manager, create, delete, read, write)]
#[access(Role::Rep, create, delete, read(shop, price, count, total, taken),
    write(shop, price, count, taken), where = |b, me| b.shop.rep == me)]
pub struct Basket {
    #[association(on_delete = cascade)]
    pub shop: Ref<Customer>,
    pub price: Decimal,
    #[attr(max = 100)]
    pub count: i32,
    pub taken: Counter,
    pub remark: String,
    #[calculated(basket_total)]
    pub total: Decimal,
}

#[expression]
fn basket_total(basket: &Basket) -> Decimal {
    basket.price * basket.count
}

/// What somebody guesses. Lives in memory only.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Guess {
    #[attr(required)]
    pub text: String,
    #[attr(max = 10)]
    pub amount: i32,
}

/// What both contexts can do with objects.
trait Objects {
    async fn create<T: traits::Entity>(&mut self, value: T) -> FlowResult<Obj<T>>;
    async fn get<T: traits::Stored>(&mut self, id: Id<T>) -> FlowResult<Obj<T>>;
    async fn count<T: traits::Stored>(&mut self, query: Query<T>) -> FlowResult<i64>;
    async fn commit<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult;
    async fn commit_all<O: CommitObjects + ?Sized>(&mut self, objects: &mut O) -> FlowResult;
    async fn refresh<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult;
    async fn delete<T: Persistable>(&mut self, object: Obj<T>) -> FlowResult;
    fn rollback<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult;
}

macro_rules! objects {
    ($context:ty, $($wait:tt)*) => {
        impl Objects for $context {
            async fn create<T: traits::Entity>(&mut self, value: T) -> FlowResult<Obj<T>> {
                self.create(value)$($wait)*
            }
            async fn get<T: traits::Stored>(&mut self, id: Id<T>) -> FlowResult<Obj<T>> {
                self.get(id)$($wait)*
            }
            async fn count<T: traits::Stored>(&mut self, query: Query<T>) -> FlowResult<i64> {
                self.count(query)$($wait)*
            }
            async fn commit<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
                self.commit(object)$($wait)*
            }
            async fn commit_all<O: CommitObjects + ?Sized>(&mut self, objects: &mut O) -> FlowResult {
                self.commit_all(objects)$($wait)*
            }
            async fn refresh<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
                self.refresh(object)$($wait)*
            }
            async fn delete<T: Persistable>(&mut self, object: Obj<T>) -> FlowResult {
                self.delete(object)$($wait)*
            }
            fn rollback<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
                self.rollback(object)
            }
        }
    };
}
objects!(Server, .await);
objects!(Device,);

/// The server with the rights of the system.
struct System<'a>(&'a mut Server);

impl Objects for System<'_> {
    async fn create<T: traits::Entity>(&mut self, value: T) -> FlowResult<Obj<T>> {
        self.0.create(value).await
    }
    async fn get<T: traits::Stored>(&mut self, id: Id<T>) -> FlowResult<Obj<T>> {
        self.0.as_system().get(id).await
    }
    async fn count<T: traits::Stored>(&mut self, query: Query<T>) -> FlowResult<i64> {
        self.0.as_system().count(query).await
    }
    async fn commit<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.0.as_system().commit(object).await
    }
    async fn commit_all<O: CommitObjects + ?Sized>(&mut self, objects: &mut O) -> FlowResult {
        self.0.as_system().commit_all(objects).await
    }
    async fn refresh<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.0.as_system().refresh(object).await
    }
    async fn delete<T: Persistable>(&mut self, object: Obj<T>) -> FlowResult {
        self.0.as_system().delete(object).await
    }
    fn rollback<T: traits::Entity>(&mut self, object: &mut Obj<T>) -> FlowResult {
        self.0.rollback(object)
    }
}

/// An object as a body sees it.
fn shown(basket: &Obj<Basket>) -> String {
    let Basket { price, count, taken, remark, total, .. } = &**basket;
    let changed = if basket.is_changed() { ", changed" } else { "" };
    format!("{count} for {price} make {total}, {} taken, `{remark}`{changed}", taken.0)
}

fn said<T>(result: FlowResult<T>) -> String {
    result.map_or_else(|error| error.to_string(), |_| "done".to_owned())
}

fn basket(shop: Id<Customer>, count: i32) -> Basket {
    Basket { shop: shop.into(), price: Decimal::from(2), count, ..Basket::default() }
}

/// An object in two hands: what one commits the other gets by a refresh, and keeps what it changed itself.
async fn refreshes(cx: &mut impl Objects, shop: Id<Customer>) -> FlowResult<Vec<String>> {
    let mut first = cx.create(basket(shop, 3)).await?;
    let mut seen = vec![shown(&first), said(cx.refresh(&mut first).await)];
    cx.commit(&mut first).await?;
    seen.push(shown(&first));
    let mut second = cx.get(first.id()).await?;
    first.count = 4;
    first.taken.0 += 1;
    cx.commit(&mut first).await?;
    second.price = Decimal::from(5);
    second.taken.0 += 10;
    cx.refresh(&mut second).await?;
    seen.push(shown(&second));
    cx.commit(&mut second).await?;
    seen.extend([shown(&second), shown(&first)]);
    first.count = 7;
    cx.rollback(&mut first)?;
    seen.push(shown(&first));
    cx.refresh(&mut first).await?;
    seen.push(shown(&first));
    let mut third = cx.get(first.id()).await?;
    third.taken.0 += 100;
    first.taken.0 += 1_000;
    cx.commit_all(&mut [&mut first, &mut third]).await?;
    seen.extend([shown(&first), shown(&cx.get(first.id()).await?)]);
    cx.delete(first).await?;
    seen.push(cx.refresh(&mut second).await.unwrap_err().code().to_owned());
    Ok(seen)
}

/// Several objects are written together or not at all, transient ones as well.
async fn writes_together(cx: &mut impl Objects, shop: Id<Customer>) -> FlowResult<Vec<String>> {
    let mut seen = Vec::new();
    let (mut known, mut lost) = (cx.create(basket(shop, 1)).await?, cx.create(basket(shop, 2)).await?);
    cx.commit_all(&mut (&mut known, &mut lost)).await?;
    let again = cx.get(lost.id()).await?;
    cx.delete(again).await?;
    let mut new = vec![cx.create(basket(shop, 3)).await?, cx.create(basket(shop, 4)).await?];
    let mut guess = cx.create(Guess { text: "some".into(), amount: 7 }).await?;
    known.count = 9;
    lost.count = 9;
    // The last of them is gone, so none is written.
    let refused = cx.commit_all(&mut (&mut new, &mut guess, &mut known, &mut lost)).await;
    seen.push(refused.unwrap_err().code().to_owned());
    seen.push(format!("{} {} {}", cx.count(query!(Basket)).await?, new[0].is_new(), guess.is_new()));
    seen.push(format!("{} {}", cx.get(known.id()).await?.count, known.is_changed()));
    cx.commit_all(&mut (&mut new, &mut guess, &mut known)).await?;
    seen.push(format!("{} {} {}", cx.count(query!(Basket)).await?, new[0].is_new(), guess.is_new()));
    seen.push(shown(&cx.get(known.id()).await?));
    // Every fault of a transient object is told at once.
    let mut wrong = cx.create(Guess { text: String::new(), amount: 11 }).await?;
    seen.push(said(cx.commit(&mut wrong).await));
    wrong.text = "less".into();
    wrong.amount = 10;
    seen.push(said(cx.commit(&mut wrong).await));
    wrong.amount = 12;
    cx.refresh(&mut wrong).await?;
    seen.push(wrong.amount.to_string());
    seen.push(said(cx.commit_all(&mut [&mut wrong]).await));
    // What a type cannot hold is told as well.
    known.price = Decimal::from(1);
    known.remark = "nothing \0 here".into();
    seen.push(said(cx.commit(&mut known).await));
    Ok(seen)
}

#[microflow]
async fn refreshes_at_server(cx: &mut Server, shop: Id<Customer>) -> FlowResult<Vec<String>> {
    refreshes(cx, shop).await
}

#[microflow]
async fn refreshes_as_system(cx: &mut Server, shop: Id<Customer>) -> FlowResult<Vec<String>> {
    refreshes(&mut System(cx), shop).await
}

#[microflow]
async fn writes_together_at_server(cx: &mut Server, shop: Id<Customer>) -> FlowResult<Vec<String>> {
    writes_together(cx, shop).await
}

#[microflow]
async fn writes_together_as_system(cx: &mut Server, shop: Id<Customer>) -> FlowResult<Vec<String>> {
    writes_together(&mut System(cx), shop).await
}

tidewater::app! {
    /// Shops and what they are to get.
    Baskets {
        roles: Role,
        entities: [Customer, Visit, Remark, Price, Opening, Feedback, Basket, Guess],
        microflows: [
            refreshes_at_server, refreshes_as_system, writes_together_at_server, writes_together_as_system,
        ],
    }
}

/// Every basket as an account's device has it.
fn stored(device: &TestDevice) -> Vec<String> {
    device.client.retrieve(query!(Basket, order_by = |b| b.count)).unwrap().iter().map(shown).collect()
}

/// How a body is run.
type Way<'a> = &'a dyn Fn(&TestDevice, Id<Customer>) -> FlowResult<Vec<String>>;

/// Checks that a body sees and leaves the same wherever it runs.
fn agree(ways: [Way<'_>; 3], expected: &[&str]) {
    for account in ["boss", "anna"] {
        let mut left = Vec::new();
        for (at, way) in ways.iter().enumerate() {
            let (_world, boss, anna, otto) = three::<Baskets>();
            let (alder, _) = customers(&boss, &anna, &otto);
            let device = if account == "boss" { &boss } else { &anna };
            assert_eq!(way(device, alder).unwrap(), expected, "{account}, way {at}");
            device.sync().unwrap();
            left.push(stored(device));
        }
        assert!(left.iter().all(|rows| *rows == left[0]), "{account}: {left:?}");
    }
}

#[test]
fn a_refresh_keeps_what_is_not_committed_on_each_side() {
    agree(
        [
            &|device, shop| device.client.run_natively(|cx| run(refreshes(cx, shop))),
            &|device, shop| device.call(refreshes_at_server {}, shop),
            &|device, shop| device.call(refreshes_as_system {}, shop),
        ],
        &[
            "3 for 2 make 0, 0 taken, ``, changed",
            "done",
            "3 for 2 make 6, 0 taken, ``",
            "4 for 5 make 8, 11 taken, ``, changed",
            "4 for 5 make 20, 11 taken, ``",
            "4 for 2 make 8, 1 taken, ``",
            "4 for 2 make 8, 1 taken, ``",
            "4 for 5 make 20, 11 taken, ``",
            "4 for 5 make 20, 1111 taken, ``",
            "4 for 5 make 20, 1111 taken, ``",
            "gone",
        ],
    );
}

#[test]
fn several_objects_are_committed_or_none_on_each_side() {
    agree(
        [
            &|device, shop| device.client.run_natively(|cx| run(writes_together(cx, shop))),
            &|device, shop| device.call(writes_together_at_server {}, shop),
            &|device, shop| device.call(writes_together_as_system {}, shop),
        ],
        &[
            "gone",
            "1 true true",
            "1 true",
            "3 false false",
            "9 for 2 make 18, 0 taken, ``",
            "Guess cannot be saved: text: fill this in; amount: not more than 10",
            "done",
            "12",
            "Guess cannot be saved: amount: not more than 10",
            "Basket cannot be saved: remark: is no value of its type, or is larger than 262144 bytes",
        ],
    );
}
