//! The roles of an account become others while a download is on its way: from there on it is for those, and
//! the device takes what they may read and nothing else.

use crate::app::*;
use crate::meanwhile::Meanwhile;
use crate::world::{Device, PASSWORD, World, run};
use tidewater::prelude::*;
use tidewater::server::ServerCore;
use tidewater::wire::message::Frame;

/// Fifty shops of Anna's, and what somebody said about them, which only managers read.
fn much_to_read() -> (World, Device) {
    let world = World::new();
    let (boss, anna) = (world.device("boss"), world.device("anna"));
    add_shops(&boss, &anna);
    let mut said = anna.client.create(Feedback { text: "so".to_owned() }).unwrap();
    anna.client.commit(&mut said).unwrap();
    anna.sync().unwrap();
    (world, boss)
}

fn add_shops(boss: &Device, anna: &Device) {
    for number in 0..50 {
        let rep = Some(anna.client.me().unwrap().into());
        let shop = Customer { name: format!("shop {number}"), rep, ..Customer::default() };
        boss.client.commit(&mut boss.client.create(shop).unwrap()).unwrap();
    }
    boss.sync().unwrap();
}

/// Another device of somebody, which has nothing yet.
fn empty(world: &World, name: &str) -> Device {
    let device = world.open::<Shops>("another.db").unwrap();
    run(device.client.sign_in(name, PASSWORD)).unwrap();
    device
}

/// Behind the first page of the next download the account has this role.
fn meanwhile(device: &Device, name: &'static str, role: &'static str) {
    behind(device, |frame| matches!(frame, Frame::Page(_)), name, role);
}

/// The same behind the first frame of a kind.
fn behind(device: &Device, frame: fn(&Frame) -> bool, name: &'static str, role: &'static str) {
    let change = move |server: &ServerCore| run(server.accounts().set_roles(name, &[role.into()])).unwrap();
    let meanwhile = Meanwhile { behind: frame, happens: Box::new(change) };
    *device.network.meanwhile.lock().unwrap() = Some(meanwhile);
}

fn shown(device: &Device) -> (i64, i64) {
    (device.client.count(query!(Customer)).unwrap(), device.client.count(query!(Feedback)).unwrap())
}

#[test]
fn what_a_new_role_may_read_comes_with_the_download_in_which_it_was_given() {
    let (world, _boss) = much_to_read();
    let device = empty(&world, "anna");
    meanwhile(&device, "anna", "Manager");
    device.sync().unwrap();
    assert_eq!(shown(&device), (50, 1));
    let mut said = device.client.retrieve(query!(Feedback)).unwrap();
    device.client.delete(said.remove(0)).unwrap();
    assert_eq!(device.sync().unwrap().rejected, 0, "she has the role on the device as well");
}

#[test]
fn it_comes_with_a_later_download_too() {
    let (world, boss) = much_to_read();
    let device = empty(&world, "anna");
    device.sync().unwrap();
    assert_eq!(shown(&device), (50, 0));
    add_shops(&boss, &device);
    meanwhile(&device, "anna", "Manager");
    device.sync().unwrap();
    assert_eq!(shown(&device), (100, 1));
}

#[test]
fn what_a_lost_role_could_read_is_gone_at_the_end_of_the_download_in_which_it_was_taken() {
    let (world, boss) = much_to_read();
    let device = empty(&world, "boss");
    meanwhile(&device, "boss", "Rep");
    device.sync().unwrap();
    assert_eq!(shown(&device), (0, 0));
    meanwhile(&boss, "boss", "Manager");
    boss.sync().unwrap();
    boss.sync().unwrap();
    device.sync().unwrap();
    assert_eq!((shown(&device), shown(&boss)), ((50, 1), (50, 1)));
}

#[test]
fn what_became_of_a_change_is_told_for_the_roles_for_which_it_was_decided() {
    let (world, boss) = much_to_read();
    let other = empty(&world, "boss");
    other.sync().unwrap();
    let shop =
        |device: &Device| device.client.first(query!(Customer, order_by = |c| c.name)).unwrap().unwrap();
    let (mut here, mut there) = (shop(&boss), shop(&other));
    there.visits.0 += 1;
    other.client.commit(&mut there).unwrap();
    other.sync().unwrap();
    here.visits.0 += 1;
    boss.client.commit(&mut here).unwrap();
    // What the two came to has a member that only managers read.
    behind(&boss, |frame| matches!(frame, Frame::State(_)), "boss", "Rep");
    let report = boss.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (1, 0));
    assert_eq!(shown(&boss), (0, 0));
}
