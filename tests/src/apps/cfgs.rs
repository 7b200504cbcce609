//! Parts that are compiled in some builds only.

#![allow(clippy::non_minimal_cfg, reason = "conditions that hold in every build")]

use tidewater::prelude::*;

/// Roles that not every build has.
#[derive(Role)]
pub enum Role {
    /// Always there.
    Rep,
    /// Never there.
    #[cfg(any())]
    Ghost,
    /// Always there, too.
    #[cfg(all())]
    Manager,
}

/// Variants that not every build has.
#[derive(Enumeration, Default)]
pub enum Kind {
    /// Never there.
    #[cfg(any())]
    Absent(NoSuchType),
    /// Always there.
    #[default]
    #[cfg_attr(all(), caption("As usual"))]
    Usual,
    /// Always there, too.
    #[cfg(not(any()))]
    Rare,
}

/// Members that not every build has.
#[derive(Entity, Default)]
#[cfg_attr(any(), access(Role::Ghost, read))]
#[cfg_attr(all(), access(Role::Rep, create, read, write), access(Role::Manager, read))]
pub struct Thing {
    /// Never there.
    #[cfg(any())]
    pub absent: NoSuchType,
    /// Always there.
    #[cfg_attr(all(), attr(required, max_len = 20))]
    pub name: String,
    /// Always there, too.
    #[cfg(all())]
    pub kind: Kind,
}

/// An entity that no build has.
#[cfg(any())]
#[derive(Entity, Default)]
pub struct NotThere {
    pub nothing: NoSuchType,
}

/// One of two flows of the same name.
#[cfg(any())]
#[nanoflow]
pub fn choose(cx: &mut NoSuchType) {}

/// The other one.
#[cfg(all())]
#[cfg_attr(all(), nanoflow(roles(Role::Rep)))]
pub fn choose(cx: &mut Device, thing: &mut Obj<Thing>) -> FlowResult<i32> {
    #[allow(unused_variables, reason = "attributes of lints may stand on statements")]
    let nothing = 0;
    match thing.kind {
        Kind::Usual => thing.kind = Kind::Rare,
        Kind::Rare => {}
    }
    cx.commit(thing)?;
    Ok(3)
}

tidewater::app! {
    /// An app of a build.
    #[derive(Debug, Clone, Copy)]
    pub Build { roles: Role, entities: [Thing], nanoflows: [choose] }
}
