//! Deleting objects that others refer to: what goes along, what is emptied, what prevents it, on every
//! device, and what a device is told of objects that are gone.

use crate::world::{Device, World, run};
use tidewater::flow::FlowResult;
use tidewater::prelude::*;
use tidewater::wire::message::Reason;

#[derive(Role)]
pub enum Role {
    Manager,
    Rep,
}
use Role::*;

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct Country {
    pub name: String,
}

#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
#[access(Rep, create, delete, read, write)]
pub struct City {
    pub name: String,
    #[association(on_delete = prevent)]
    pub country: Ref<Country>,
    #[association(on_delete = keep)]
    pub twin: Option<Ref<City>>,
}

/// What reps do not see, and what goes with its city.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
pub struct Secret {
    pub text: String,
    #[association(on_delete = cascade)]
    pub city: Ref<City>,
}

/// What reps do not see, and what keeps its city.
#[derive(Entity, Default)]
#[access(Manager, create, delete, read, write)]
pub struct Lease {
    #[association(on_delete = prevent)]
    pub city: Ref<City>,
}

#[microflow]
pub async fn own_errors(cx: &mut Server) -> FlowResult<Vec<String>> {
    let errors = cx.retrieve(query!(SynchronizationError, order_by = |e| e.at)).await?;
    Ok(errors.iter().map(|error| error.text.clone()).collect())
}

tidewater::app! {
    /// Cities of countries.
    pub Atlas {
        roles: Role,
        entities: [Country, City, Secret, Lease],
        microflows: [own_errors],
    }
}

fn store<T: tidewater::traits::Entity>(device: &Device, value: T) -> Obj<T> {
    let mut object = device.client.create(value).unwrap();
    device.client.commit(&mut object).unwrap();
    object
}

fn city(name: &str, country: &Obj<Country>) -> City {
    City { name: name.to_owned(), country: country.as_ref(), twin: None }
}

/// Both have a country with a city.
fn atlas() -> (World, Device, Device, Obj<Country>, Obj<City>) {
    let world = World::of::<Atlas>();
    let (boss, anna) = (world.device_of::<Atlas>("boss"), world.device_of::<Atlas>("anna"));
    let country = store(&boss, Country { name: "Belgium".to_owned() });
    let ghent = store(&boss, city("Ghent", &country));
    boss.sync().unwrap();
    anna.sync().unwrap();
    (world, boss, anna, country, ghent)
}

fn delete<T: tidewater::traits::Persistable>(device: &Device, object: &Obj<T>) {
    let own = device.client.get(object.id()).unwrap();
    device.client.delete(own).unwrap();
}

#[test]
fn a_city_of_a_country_that_the_server_does_not_have_is_rejected_by_name() {
    let (_world, boss, anna, _, _) = atlas();
    let france = store(&boss, Country { name: "France".to_owned() });
    boss.sync().unwrap();
    anna.sync().unwrap();
    delete(&boss, &france);
    boss.sync().unwrap();
    let lyon = store(&anna, city("Lyon", &france));
    let spain = store(&anna, Country { name: "Spain".to_owned() });
    store(&anna, city("Madrid", &spain));
    let report = anna.sync().unwrap();
    assert_eq!((report.uploaded, report.rejected), (2, 1), "everything else goes on");
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert!(matches!(&rejected.reason, Reason::Dangling { member, .. } if &**member == "country"));
    let text = format!(
        "Synchronizing City {} failed: `country` refers to Country {}, which the server does not have for you. \
         Commit and synchronize the Country with it or before it.",
        lyon.id(),
        france.id()
    );
    assert_eq!(rejected.text, text);
    assert_eq!(run(anna.client.call(own_errors {}, ())).unwrap(), [text]);
    assert!(anna.client.get(lyon.id()).is_err(), "a rejected creation is not shown");
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(City, |c| c.country.name == "Spain")).unwrap(), 1);
}

#[test]
fn what_goes_with_a_deleted_object_goes_on_every_device_also_what_its_deleter_may_not_see() {
    let (_world, boss, anna, _, ghent) = atlas();
    store(&boss, Secret { text: "buried".to_owned(), city: ghent.as_ref() });
    boss.sync().unwrap();
    delete(&anna, &ghent);
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    assert_eq!(boss.client.count(query!(Secret)).unwrap(), 0);
    assert!(boss.client.get(ghent.id()).is_err());
}

#[test]
fn a_reference_to_a_deleted_object_is_emptied_on_every_device() {
    let (_world, boss, anna, country, ghent) = atlas();
    let bruges = City { twin: Some(ghent.as_ref()), ..city("Bruges", &country) };
    let mut bruges = store(&boss, bruges);
    boss.sync().unwrap();
    anna.sync().unwrap();
    delete(&anna, &ghent);
    assert_eq!(anna.sync().unwrap().rejected, 0);
    boss.sync().unwrap();
    boss.client.refresh(&mut bruges).unwrap();
    assert_eq!((bruges.twin, anna.client.get(bruges.id()).unwrap().twin), (None, None));
}

#[test]
fn a_prevented_deletion_comes_back_and_says_nothing_of_what_prevents_it() {
    let (_world, boss, anna, _, ghent) = atlas();
    let lease = store(&boss, Lease { city: ghent.as_ref() });
    boss.sync().unwrap();
    delete(&anna, &ghent);
    assert!(anna.client.get(ghent.id()).is_err());
    assert_eq!(anna.sync().unwrap().rejected, 1);
    assert_eq!(anna.client.get(ghent.id()).unwrap().name, "Ghent");
    let rejected = anna.client.rejected().unwrap().pop().unwrap();
    assert_eq!(rejected.reason, Reason::Prevented);
    let id = lease.id().to_string();
    for text in run(anna.client.call(own_errors {}, ())).unwrap().into_iter().chain([rejected.text.clone()]) {
        assert!(!text.contains("Lease") && !text.contains(&id), "{text}");
    }
    // What a device knows itself, it says at once.
    let mut refused = store(&boss, Country { name: "Peru".to_owned() });
    store(&boss, city("Lima", &refused));
    refused = boss.client.get(refused.id()).unwrap();
    let refused = boss.client.delete(refused).unwrap_err();
    assert!(matches!(refused, tidewater::flow::FlowError::Prevented { .. }), "{refused}");
}
