//! How a device is opened.

use super::app::DeviceApp;
use super::client::Client;
use super::core::{DeviceCore, checked};
use super::flows::Flows;
#[cfg(not(target_arch = "wasm32"))]
use super::transport::NoServer;
use super::transport::Transport;
use super::ui::{NoScreen, Ui};
use crate::flow::FlowResult;
use crate::store::Durability;
use crate::store::device::VerifierCost;
use crate::sync::Environment;
use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Opens a device: `tidewater::device::<FieldSales>().database("anna.db").server("http://..").open()?`.
#[must_use]
pub fn device<A: DeviceApp>() -> Builder<A> {
    Builder {
        path: PathBuf::from("device.db"),
        server: None,
        roots: Vec::new(),
        timeout: Duration::from_secs(30),
        durability: Durability::Full,
        ui: Arc::new(NoScreen),
        offered: BTreeSet::new(),
        by_itself: None,
        password_cost: VerifierCost::default(),
        marker: PhantomData,
    }
}

/// How a device is opened.
pub struct Builder<A> {
    path: PathBuf,
    server: Option<String>,
    roots: Vec<Vec<u8>>,
    timeout: Duration,
    durability: Durability,
    ui: Arc<dyn Ui>,
    offered: BTreeSet<String>,
    by_itself: Option<bool>,
    password_cost: VerifierCost,
    marker: PhantomData<fn() -> A>,
}

impl<A: DeviceApp> Builder<A> {
    /// The installation's file; the accounts' databases stand beside it.
    #[must_use]
    pub fn database(mut self, path: impl Into<PathBuf>) -> Self {
        self.path = path.into();
        self
    }

    /// The server's address, `https://orders.example`. Without one the device works offline only.
    /// With `http://` everything, passwords included, can be read on the way: for this machine only.
    #[must_use]
    pub fn server(mut self, address: impl Into<String>) -> Self {
        self.server = Some(address.into());
        self
    }

    /// A root certificate, as PEM, that may vouch for the server beside those that the operating system
    /// trusts: for a server inside a company, or one with a certificate of its own making.
    #[must_use]
    pub fn root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.roots.push(pem.into());
        self
    }

    /// How long a request may take to connect, and then to make any progress; 30 seconds by default. What is
    /// sent has a second more for each 8 KiB, so that a slow connection gets through with it.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// What a commit survives; power loss by default.
    #[must_use]
    pub fn durability(mut self, durability: Durability) -> Self {
        self.durability = durability;
        self
    }

    /// What it costs to try a password against a stolen file; what OWASP recommends by default.
    #[must_use]
    pub fn password_cost(mut self, cost: VerifierCost) -> Self {
        self.password_cost = cost;
        self
    }

    /// What flows show, and whom they ask; without one, what they show goes to the log.
    #[must_use]
    pub fn ui(mut self, ui: Arc<dyn Ui>) -> Self {
        self.ui = ui;
        self
    }

    /// Says that this device has what some actions need, `offers("camera")` for
    /// `#[action(capability = "camera")]`. Flows that reach an action whose capability nobody offers are
    /// refused, and the capability is named.
    #[must_use]
    pub fn offers(mut self, capability: impl Into<String>) -> Self {
        self.offered.insert(capability.into());
        self
    }

    /// Whether the device synchronizes by itself. Without a word here it does if the app declares `sync_on`:
    /// a program that only looks at its data and ends says `false`, and one with a screen whose app leaves
    /// `sync_on` out says `true`, for the moments that need no declaration.
    #[must_use]
    pub fn synchronizes_by_itself(mut self, by_itself: bool) -> Self {
        self.by_itself = Some(by_itself);
        self
    }

    /// Opens the device and resumes the account that was signed in last. Needs no connection.
    ///
    /// # Errors
    /// If a file is damaged, foreign, newer or in use, or the model does not fit it; if the server's
    /// address is none.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn open(self) -> FlowResult<Client> {
        let transport: Arc<dyn Transport> = match &self.server {
            Some(address) => Arc::new(super::native::Native::new(address, self.timeout, &self.roots)?),
            None => Arc::new(NoServer),
        };
        let (by_itself, has_server) = (self.by_itself, self.server.is_some());
        let client = self.open_with(Arc::new(crate::SystemEnvironment), transport)?;
        let declared = client.model().offline.sync_on.is_some();
        if has_server && by_itself.unwrap_or(declared) {
            super::native::beside(client.synchronize_by_itself())?;
        }
        Ok(client)
    }

    /// As `open`, with time, randomness and a network of the caller's, who also runs
    /// [`Client::synchronize_by_itself`] if the device is to do so.
    ///
    /// # Errors
    /// If a file is damaged, foreign, newer or in use, or the model does not fit it.
    pub fn open_with(
        self,
        environment: Arc<dyn Environment>,
        transport: Arc<dyn Transport>,
    ) -> FlowResult<Client> {
        let catalog = checked(A::model())?;
        // First the flows: a program that cannot run must leave the files as they were.
        let flows = Flows::load::<A>(&catalog, &self.offered)?;
        let (path, cost) = (&self.path, self.password_cost);
        let core = DeviceCore::open_with(catalog, path, self.durability, environment, cost)?;
        Ok(Client::new(core, flows, transport, self.ui))
    }
}
