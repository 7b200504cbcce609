//! Code of the server that runs outside any request: a task of its own, a command, a test.

use super::running::Running;
use super::{Server, ServerCore};
use crate::flow::{FlowError, FlowResult};
use crate::sync::accept::{AcceptError, CallOf, Draft, Refusal};
use crate::sync::account_rights;
use crate::typed::Account;
use crate::value::{CallKey, Id, Parcel};

impl ServerCore {
    /// Runs code as an account, with all that a microflow has: it sees what the account may read, or
    /// everything by [`Server::as_system`], and what it writes is judged and stored at its end, all or
    /// nothing.
    ///
    /// # Errors
    /// Those of the code, and what is wrong with what it wrote; nothing is stored then.
    pub async fn run_as<T>(
        &self,
        account: Id<Account>,
        work: impl AsyncFnOnce(&mut Server) -> FlowResult<T>,
    ) -> FlowResult<T> {
        let (engine, store, environment) = self.parts();
        let (me, roles) = {
            let mut reading = store.read().await?;
            account_rights(&mut *reading, &engine.catalog, account).await?
        };
        let draft = Draft::new(engine, store, environment.clone(), me, roles);
        let running = Running::new(draft, self.ids().clone(), self.handlers().clone());
        let watch = running.watch();
        let mut server = Server::of_microflow(running, &environment);
        let result = watch.over(work(&mut server)).await?;
        let Some(draft) = server.into_draft() else { return Ok(result) };
        let mut key = [0; 16];
        environment.random(&mut key);
        let of = CallOf {
            key: CallKey::from_bytes(key),
            microflow: "run_as".into(),
            roles: Vec::new(),
            replica: 0,
        };
        match self.acceptance().conclude(draft, &of, Parcel::None, Vec::new()).await {
            Ok(_) => Ok(result),
            Err(Refusal::Flow(error)) => Err(error),
            Err(Refusal::Server(AcceptError::Store(error))) => Err(FlowError::Store(error)),
            Err(Refusal::Server(error)) => Err(FlowError::Refused {
                code: "unavailable".to_owned(),
                title: "the server cannot write now".to_owned(),
                detail: error.to_string(),
            }),
        }
    }
}
