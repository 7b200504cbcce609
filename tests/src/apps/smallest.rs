//! The smallest apps that there are, one for each kind of item.

use tidewater::prelude::*;

/// Nobody but one.
#[derive(Role)]
pub enum Role {
    /// The one.
    One,
}

tidewater::app! {
    /// Nothing but a role.
    pub Nothing { roles: Role, entities: [] }
}

/// Without members.
#[derive(Entity, Default)]
#[access(Role::One, create, delete, read)]
pub struct Mark {}

tidewater::app! {
    /// One entity.
    pub OneEntity { entities: [Mark], roles: Role, }
}

/// Without members and without a table.
#[derive(Entity, Default)]
#[entity(transient)]
pub struct Thought {}

tidewater::app! {
    /// Nothing that is stored.
    pub Thoughts { roles: Role, entities: [Thought,], nanoflows: [], pages: [], offline: {} }
}

/// Does nothing.
#[nanoflow]
pub fn nothing(_: &mut Device) -> FlowResult {
    Ok(())
}

/// Does nothing, and waits.
#[nanoflow]
pub async fn nothing_at_length(_cx: &mut Device) -> FlowResult<()> {
    Ok(())
}

/// Marks nothing.
#[nanoflow]
pub fn mark(cx: &mut Device) -> FlowResult<Obj<Mark>> {
    cx.create(Mark {})
}

tidewater::app! {
    /// Nothing but flows.
    pub OnlyFlows { roles: Role, entities: [], nanoflows: [nothing, nothing_at_length] }
}
tidewater::app! {
    /// A flow with what it makes.
    pub Marks { roles: Role, entities: [Mark], nanoflows: [mark] }
}

/// An empty page.
#[page]
pub fn empty() -> Page {
    page("")
}

tidewater::app! {
    /// Nothing but a page.
    pub OnlyPage { roles: Role, entities: [], pages: [empty], offline: { home: empty } }
}

/// Nothing at the server.
#[microflow]
pub async fn far(_: &mut Server) -> FlowResult {
    Ok(())
}

tidewater::app! {
    /// Nothing but a microflow.
    pub OnlyMicroflow { roles: Role, entities: [], microflows: [far] }
}

/// Nothing natively.
#[action]
pub fn act() -> FlowResult {
    Ok(())
}

tidewater::app! {
    /// Nothing but an action.
    pub OnlyAction { roles: Role, entities: [], actions: [act] }
}

/// Judges nothing.
#[before_commit]
pub async fn judge(_: &mut Server, _: &mut Change<Mark>) -> FlowResult<Verdict> {
    Ok(Verdict::accept())
}

tidewater::app! {
    /// An entity with a handler.
    pub OnlyHandler { roles: Role, entities: [Mark], events: [judge] }
}
