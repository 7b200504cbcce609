//! All and only the names that generated code uses. Not for apps; it changes without notice.

pub use crate::device::{
    ActionCall, Device, DeviceApp, ListedAction, NativeAction, OfferedAction, atomically,
};
pub use crate::flow::{FlowResult, PutBack};
pub use crate::listing::Listing;
#[cfg(not(target_arch = "wasm32"))]
pub use crate::server::block_on;
pub use crate::server::{
    Handler, Handlers, Handles, ListedMicroflow, ServedMicroflow, Server, ServerApp, no_body,
};
pub use crate::store::BoxFuture;
pub use crate::typed::body::{Embodied, Serves, without_body};
pub use crate::typed::called::{Called, Taken, awaited, context, yields};
pub use crate::typed::flow::{
    CallFact, Callable, FlowFacts, Microflow, NamedAction, Nanoflow, QueryFacts, SignatureParts, handed, own,
    role_name, travels,
};
pub use crate::typed::named::{Named, callee};
pub use crate::typed::page::{DeclaredPage, ListedPage, Page, PageFacts, PageHandle, filtered, given};
pub use crate::typed::plain;
pub use crate::typed::twin::{HandedOver, Refused, beside};
pub use crate::typed::{
    Access, Base, Container, EntityTag, FlowTag, FlowTypes, Granted, Index, Known, KnownType, ModeFacts,
    ModeKind, OfflineFacts, Parts, Places, Privileges, RoleFacts, RuleFacts, Sent, converted, member,
    members, role, slot, sound, types,
};
pub use crate::typed::{
    Account, App, AppFacts, Calculation, Calls, Capture, Change, Comparable, Entity, EntityBuilder,
    EntityFacts, Enumeration, F, FieldSet, Initial, ListedEntity, ListedFlow, ListedFunction, Members,
    Ordered, Passed, Persistable, Query, Role, Steps, Verdict, column, entity_id, expression, kind_of,
    of_the_model, pack_variant, query, query_of_stored, unpack_variant,
};
pub use crate::value::{
    AttributeType, DateTime, Described, Enumerations, Id, Parcel, PlainAttribute, Ref, Sorted,
};
pub use tidewater_model::{
    Conflict, EventKind, Expression, FlowType, Mode, Name, OnDelete, Signature, SyncOn, Value,
};

/// The traits whose methods stand in for what rustc alone knows. They are looked up in, and bring no names.
pub mod fallback {
    pub use crate::typed::called::CalledValue as _;
    pub use crate::typed::named::NoFact as _;
    pub use crate::typed::{ContainerValue as _, NoParts as _, PartsValue as _, Receiver as _};
}

/// What the function of a page builds it with.
pub mod pages {
    pub use crate::typed::page::{form, page, row, view};
}

// A microflow that a nanoflow calls as a function: the check of the call alone tells of it.
#[diagnostic::do_not_recommend]
impl Taken<Device> for Server {
    fn taken(_: &mut Device) -> &mut Self {
        unreachable!("a flow with faults does not compile")
    }
}
