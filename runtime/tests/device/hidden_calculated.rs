//! Calculated members that a row hides although the account may read what they are calculated from: the
//! device, which calculates them itself, is told so in each way in which a row comes to it.

use crate::world::{Device, World, run};
use tidewater::prelude::*;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

/// An offer. What it comes to is not said before it is released.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, read(price, discount, is_released), write(price, discount))]
#[access(Rep, read, where = |o, _me| o.is_released)]
pub struct Offer {
    pub price: i64,
    pub discount: i64,
    pub is_released: bool,
    #[calculated(net)]
    pub net: i64,
}

#[expression]
fn net(offer: &Offer) -> i64 {
    offer.price - offer.discount
}

#[before_commit]
async fn no_gifts(_cx: &mut Server, offer: &mut Change<Offer>) -> FlowResult<Verdict> {
    Ok(if offer.price < 10 { Verdict::reject("no gifts") } else { Verdict::accept() })
}

tidewater::app! {
    pub Offers {
        roles: Role,
        entities: [Offer],
        events: [no_gifts],
    }
}

/// Anna, who has an offer that is released or not, and the boss.
fn offered(is_released: bool) -> (World, Device, Device, Obj<Offer>) {
    let world = World::of::<Offers>();
    let (boss, anna) = (world.device_of::<Offers>("boss"), world.device_of::<Offers>("anna"));
    let offer = Offer { price: 50, discount: 8, is_released, ..Offer::default() };
    let mut offer = boss.client.create(offer).unwrap();
    boss.client.commit(&mut offer).unwrap();
    boss.sync().unwrap();
    anna.sync().unwrap();
    (world, boss, anna, offer)
}

/// Whether a device shows what an offer comes to; in all that can be asked of it the answer is the same.
fn shows_net(device: &Device, id: Id<Offer>) -> bool {
    let offer = device.client.get(id).unwrap();
    let net = offer.price - offer.discount;
    let is_readable = offer.can_read(|o| o.net);
    assert_eq!(offer.net, if is_readable { net } else { 0 });
    let equal = device.client.count(query!(Offer, |o| o.net == net)).unwrap();
    let other = device.client.count(query!(Offer, |o| o.net != net)).unwrap();
    assert_eq!((equal, other), (i64::from(is_readable), 0), "no comparison with what is hidden holds");
    is_readable
}

#[test]
fn what_was_shown_is_hidden_and_shown_again_by_a_download() {
    let (_world, boss, anna, mut offer) = offered(true);
    assert!(shows_net(&anna, offer.id()));
    for is_released in [false, true] {
        offer.is_released = is_released;
        boss.client.commit(&mut offer).unwrap();
        boss.sync().unwrap();
        anna.sync().unwrap();
        assert_eq!(shows_net(&anna, offer.id()), is_released);
        assert!(shows_net(&boss, offer.id()), "the boss reads all");
    }
}

#[test]
fn what_a_device_made_itself_comes_back_hidden() {
    let (_world, _boss, anna, _offer) = offered(true);
    let mut made = anna.client.create(Offer { price: 20, ..Offer::default() }).unwrap();
    anna.client.commit(&mut made).unwrap();
    assert!(anna.client.get(made.id()).unwrap().can_read(|o| o.net), "who makes it knows it");
    anna.sync().unwrap();
    assert!(!anna.client.get(made.id()).unwrap().can_read(|o| o.net));
    // Changes of it are shown over what is hidden, and nothing of it is known by them.
    made = anna.client.get(made.id()).unwrap();
    made.price = 30;
    anna.client.commit(&mut made).unwrap();
    assert!(!anna.client.get(made.id()).unwrap().can_read(|o| o.net));
    anna.sync().unwrap();
    assert!(!anna.client.get(made.id()).unwrap().can_read(|o| o.net));
}

#[test]
fn the_state_that_comes_with_a_rejection_hides_it() {
    let (_world, boss, anna, mut offer) = offered(true);
    offer.is_released = false;
    boss.client.commit(&mut offer).unwrap();
    boss.sync().unwrap();
    let mut own = anna.client.get(offer.id()).unwrap();
    own.price = 1;
    anna.client.commit(&mut own).unwrap();
    assert_eq!(run(anna.client.sync_unsynchronized()).unwrap().rejected, 1);
    assert!(!shows_net(&anna, offer.id()));
}

#[test]
fn an_object_that_is_asked_for_comes_hidden() {
    let (_world, boss, anna, mut offer) = offered(true);
    offer.is_released = false;
    boss.client.commit(&mut offer).unwrap();
    boss.sync().unwrap();
    let own = anna.client.get(offer.id()).unwrap();
    run(anna.client.sync_objects(&own)).unwrap();
    assert!(!shows_net(&anna, offer.id()));
}
