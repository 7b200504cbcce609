//! Links in code of the server: they are objects like others, in a microflow's draft as in a handler's
//! upload.

use super::context::Work;
use super::{AsSystem, Server};
use crate::flow::{FlowError, FlowResult};
use crate::rule::Judge;
use crate::sync::in_hand::{StoredObject, typed};
use crate::sync::links::{SetInHand, set_of, target_of, targets};
use crate::typed::{Entity, F, Obj, Persistable};
use crate::value::{ObjectId, Ref, RefSet};
use tidewater_model::Query;

impl Server {
    /// Puts an object into a set of another: `cx.link(&team, |t| t.members, &anna).await?`. It is judged as a
    /// commit is; who may write the set may do so.
    ///
    /// # Errors
    /// As [`Server::commit`]; [`FlowError::Uncommitted`] if the owner was never committed.
    pub async fn link<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
        target: impl Into<Ref<U>>,
    ) -> FlowResult {
        let set = set_of(self.catalog(), object, set)?;
        self.link_as(Judge::Server, set, target_of(target)?).await
    }

    /// Takes an object out of a set of another. If it is not in it, nothing happens.
    ///
    /// # Errors
    /// As [`Server::link`].
    pub async fn unlink<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
        target: impl Into<Ref<U>>,
    ) -> FlowResult {
        let set = set_of(self.catalog(), object, set)?;
        self.unlink_as(Judge::Server, set, target_of(target)?).await
    }

    /// The objects in a set of another that the caller may read, in the order of their ids.
    ///
    /// # Errors
    /// [`FlowError::Uncommitted`] if the owner was never committed; if the database fails.
    pub async fn linked<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
    ) -> FlowResult<Vec<Obj<U>>> {
        let set = set_of(self.catalog(), object, set)?;
        self.linked_as(Judge::Server, set).await?.into_iter().map(typed).collect()
    }

    async fn link_as(&mut self, judge: Judge, set: SetInHand, target: ObjectId) -> FlowResult {
        let link = set.link(self.new_id().await?, target);
        match &mut self.work {
            Work::Handles(handling) => handling.commit(vec![link]).await?,
            Work::Runs(running) => running.look().commit(judge, &[link]).await?,
        };
        Ok(())
    }

    async fn unlink_as(&mut self, judge: Judge, set: SetInHand, target: ObjectId) -> FlowResult {
        let query = set.query(self.catalog(), Some(target));
        for link in self.rows_as(judge, &query).await? {
            let key = (set.links, link.id);
            match &mut self.work {
                Work::Handles(handling) => handling.delete(key).await?,
                Work::Runs(running) => running.look().delete(judge, key).await?,
            }
        }
        Ok(())
    }

    async fn linked_as(&mut self, judge: Judge, set: SetInHand) -> FlowResult<Vec<StoredObject>> {
        let query = set.query(self.catalog(), None);
        let links = self.rows_as(judge, &query).await?;
        let mut linked = Vec::new();
        for target in targets(links.into_iter().map(|link| link.values)) {
            match self.row_as(judge, set.target, target).await {
                Err(FlowError::NotHere { .. }) => {}
                found => linked.push(found?),
            }
        }
        Ok(linked)
    }

    pub(super) async fn rows_as(&mut self, judge: Judge, query: &Query) -> FlowResult<Vec<StoredObject>> {
        match &mut self.work {
            Work::Handles(handling) => handling.retrieve(query).await,
            Work::Runs(running) => running.look().retrieve(judge, query).await,
        }
    }

    pub(super) async fn new_id(&mut self) -> FlowResult<ObjectId> {
        match &mut self.work {
            Work::Handles(handling) => handling.id().await,
            Work::Runs(running) => Ok(running.ids.take().await?),
        }
    }
}

impl AsSystem<'_> {
    /// As [`Server::link`], whatever the caller may write.
    ///
    /// # Errors
    /// As there.
    pub async fn link<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
        target: impl Into<Ref<U>>,
    ) -> FlowResult {
        let set = set_of(self.server.catalog(), object, set)?;
        self.server.link_as(Judge::System, set, target_of(target)?).await
    }

    /// As [`Server::unlink`], whatever the caller may write.
    ///
    /// # Errors
    /// As there.
    pub async fn unlink<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
        target: impl Into<Ref<U>>,
    ) -> FlowResult {
        let set = set_of(self.server.catalog(), object, set)?;
        self.server.unlink_as(Judge::System, set, target_of(target)?).await
    }

    /// As [`Server::linked`], whatever the caller may read.
    ///
    /// # Errors
    /// As there.
    pub async fn linked<T: Persistable, U: Entity>(
        &mut self,
        object: &Obj<T>,
        set: impl FnOnce(&T::Fields) -> F<T, RefSet<U>>,
    ) -> FlowResult<Vec<Obj<U>>> {
        let set = set_of(self.server.catalog(), object, set)?;
        self.server.linked_as(Judge::System, set).await?.into_iter().map(typed).collect()
    }
}
