//! A server with accounts and shops, and what its own errors are.

use crate::app::*;
use crate::world::{Site, run};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use tests::disk::Disk;
use tidewater::flow::{FlowError, FlowResult};
use tidewater::prelude::*;
use tidewater::server::{NewAccount, ServerCore, ServerError};
use tidewater::store::Durability;
use tidewater::wire::message::{PROTOCOL, SignInRequest};

/// Everybody's password.
pub const PASSWORD: &str = "correct horse";
/// Shops, of which a first download brings several pages.
const SHOPS: usize = 30;
/// The disk of a server that has accounts and shops.
pub struct Served {
    disk: Disk,
    pub boss: Id<Account>,
}

impl Served {
    pub fn new() -> Self {
        let site = Site::new(Disk::new(1), 1, Durability::Off);
        site.start::<Rounds>().unwrap();
        let core = site.core().unwrap();
        let boss = run(fill(&core)).unwrap();
        drop(core);
        site.stop();
        Self { disk: site.disk.clone(), boss }
    }

    /// A copy of it, on which a process can be started.
    pub fn site(&self, seed: u64, durability: Durability) -> Arc<Site> {
        Site::new(self.disk.copy(seed), 2, durability)
    }
}

/// What the server itself says of its disk.
pub fn of_server(error: tidewater::Error) -> FlowError {
    match error {
        tidewater::Error::Store(error) => error.into(),
        other => panic!("the server fails otherwise than by its disk: {other}"),
    }
}

/// The same where it answers a request.
pub fn of_request(error: ServerError) -> FlowError {
    match error {
        ServerError::Store(error) => error.into(),
        other => panic!("the server fails otherwise than by its disk: {other}"),
    }
}

/// Fills what is missing.
pub async fn fill(core: &ServerCore) -> FlowResult<Id<Account>> {
    let account = |name: &str, role: &str| NewAccount {
        name: name.to_owned(),
        password: PASSWORD.to_owned(),
        roles: vec![role.into()],
    };
    for (name, role) in [("boss", "Manager"), ("anna", "Rep")] {
        if !core.accounts().has(name).await.map_err(of_server)? {
            core.accounts().add(&account(name, role)).await.map_err(of_server)?;
        }
    }
    let (boss, anna) = (id_of(core, "boss").await?, id_of(core, "anna").await?);
    core.run_as(boss, async |cx| {
        if cx.count(query!(Shop)).await? > 0 {
            return Ok(());
        }
        for number in 0..SHOPS {
            let (name, rep) = (format!("Shop {number:02}"), Some(anna.into()));
            let mut shop = cx.create(Shop { name, rep, ..Shop::default() }).await?;
            cx.commit(&mut shop).await?;
        }
        Ok(())
    })
    .await?;
    Ok(boss)
}

/// The account of a name, as a sign-in tells it.
async fn id_of(core: &ServerCore, name: &str) -> FlowResult<Id<Account>> {
    let (protocol, app) = (PROTOCOL, core.catalog().app().name.clone());
    let (name, password) = (name.to_owned(), PASSWORD.to_owned());
    let asked = SignInRequest { protocol, app, name, password, replica: None };
    let answer = core.accounts().sign_in(&asked, IpAddr::V4(Ipv4Addr::LOCALHOST)).await;
    Ok(answer.map_err(of_request)?.account.id.into())
}

/// Somebody else writes into each shop.
pub async fn change_all_shops(core: &ServerCore, boss: Id<Account>) -> FlowResult {
    core.run_as(boss, async |cx| {
        for mut shop in cx.as_system().retrieve(query!(Shop)).await? {
            shop.notes = "changed".to_owned();
            cx.as_system().commit(&mut shop).await?;
        }
        Ok(())
    })
    .await
}
